// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/findingspresentationmodel.h"

#include "ui/exchange/exchangewords.h"
#include "ui/exchange/findingsmodel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// The system's fixed font in the size of the program's text.
QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QGuiApplication::font().pointSizeF());
    return font;
}

} // namespace

FindingsPresentationModel::FindingsPresentationModel(FindingsModel &findings, const Theme &theme, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_findings(findings)
    , m_theme(theme)
    , m_formats(Language::English)
{
    setSourceModel(&findings);
    connect(&theme, &Theme::changed, this, &FindingsPresentationModel::retakeIcons);
    retakeIcons();
}

void FindingsPresentationModel::retakeIcons()
{
    m_held = themedIcon(u"error"_s, m_theme.state(StateToken::Error).text);
    m_waits = themedIcon(u"warning"_s, m_theme.state(StateToken::Warning).text);
    m_read = themedIcon(u"ok"_s, m_theme.state(StateToken::Ok).text);
    m_note = themedIcon(m_theme, u"info"_s, ColorToken::TextSecondary);
    tellAll();
}

void FindingsPresentationModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, FindingsModel::columnTotal - 1);
    tellAll();
}

void FindingsPresentationModel::tellAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(group, index(row, columnCount() - 1));
        if (rowCount(group) > 0)
            Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, columnCount() - 1, group));
    }
}

QString FindingsPresentationModel::groupText(const QModelIndex &source) const
{
    const FindingsModel::Group &group = m_findings.group(source);
    const bool accepted = m_findings.isAccepted(group.code);
    const ImportFinding first = group.findings.value(0);
    switch (source.column()) {
    case FindingsModel::Code: return ExchangeWords::finding(group.code);
    case FindingsModel::FileColumn: return first.column;
    case FindingsModel::Value: return first.value.isEmpty() ? tr("blank") : first.value;
    case FindingsModel::Lines: return m_formats.number(group.lines);
    case FindingsModel::Happens: return ExchangeWords::consequence(group.code, accepted);
    case FindingsModel::State: return ExchangeWords::state(group.code, accepted);
    default: return {};
    }
}

QString FindingsPresentationModel::lineText(const QModelIndex &source) const
{
    const ImportFinding &line = *m_findings.finding(source);
    switch (source.column()) {
    case FindingsModel::Code:
        return line.row > 0 ? tr("line %1").arg(m_formats.number(line.row)) : tr("line of the earlier file");
    case FindingsModel::FileColumn: return line.column;
    case FindingsModel::Value: return line.value.isEmpty() ? tr("blank") : line.value;
    case FindingsModel::Happens:
        return line.previous.isEmpty() ? QString() : tr("Before: %1; now: %2").arg(line.previous, line.value);
    default: return {};
    }
}

QIcon FindingsPresentationModel::icon(const QModelIndex &source) const
{
    const FindingCode code = m_findings.group(source).code;
    const bool held = isHeldBack(code) && !m_findings.isAccepted(code);
    if (source.column() == FindingsModel::State)
        return held ? m_held : m_read;
    if (held)
        return code == FindingCode::AmountLikeTelephone ? m_waits : m_held;
    return m_note;
}

QVariant FindingsPresentationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QModelIndex source = mapToSource(index);
    const bool isLine = m_findings.finding(source) != nullptr;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return isLine ? lineText(source) : groupText(source);
    case Qt::AccessibleTextRole:
        return index.column() == FindingsModel::Code && !isLine ? tr("%1: %2").arg(
                   groupText(source),
                   ExchangeWords::state(m_findings.group(source).code, m_findings.isAccepted(m_findings.group(source).code)))
                                                                : QVariant();
    case Qt::DecorationRole:
        if (!isLine && (index.column() == FindingsModel::Code || index.column() == FindingsModel::State))
            return icon(source);
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(index.column() == FindingsModel::Lines ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::FontRole: return index.column() == FindingsModel::Value ? QVariant(codeFont()) : QVariant();
    default: return {};
    }
}

QVariant FindingsPresentationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(section == FindingsModel::Lines ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    switch (section) {
    case FindingsModel::Code: return tr("Finding");
    case FindingsModel::FileColumn: return tr("Column");
    case FindingsModel::Value: return tr("Value");
    case FindingsModel::Lines: return tr("Lines");
    case FindingsModel::Happens: return tr("What happens");
    case FindingsModel::State: return tr("State");
    default: return {};
    }
}

} // namespace acquis
