// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/previewpresentationmodel.h"

#include "ui/exchange/exchangewords.h"
#include "ui/exchange/previewmodel.h"
#include "ui/widgets/icon.h"

namespace acquis {

using namespace Qt::StringLiterals;

PreviewPresentationModel::PreviewPresentationModel(PreviewModel &preview, const Theme &theme, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_preview(preview)
    , m_theme(theme)
    , m_formats(Language::English)
{
    setSourceModel(&preview);
    connect(&theme, &Theme::changed, this, &PreviewPresentationModel::retakeIcons);
    retakeIcons();
}

void PreviewPresentationModel::retakeIcons()
{
    m_held = themedIcon(u"error"_s, m_theme.state(StateToken::Error).text);
    m_note = themedIcon(u"warning"_s, m_theme.state(StateToken::Warning).text);
    tellAll();
}

void PreviewPresentationModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    tellAll();
}

void PreviewPresentationModel::tellAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString PreviewPresentationModel::text(const QModelIndex &index) const
{
    const bool isLineColumn = index.column() == PreviewModel::lineColumn;
    if (index.row() == PreviewModel::meaningRow)
        return isLineColumn ? tr("read as") : u"→ "_s + ExchangeWords::meaning(m_preview.meaning(index.column()));
    if (isLineColumn)
        return m_formats.number(m_preview.previewRow(index.row()).row);
    const QString cell = m_preview.cell(index.row(), index.column());
    return cell.isEmpty() && isMarked(index) ? tr("blank") : cell;
}

QString PreviewPresentationModel::findings(const QModelIndex &index) const
{
    QStringList sentences;
    for (const FindingCode code : m_preview.previewRow(index.row()).findings)
        sentences << ExchangeWords::consequence(code, !m_preview.isHeldBack(index.row()));
    return sentences.join(u'\n');
}

StateToken PreviewPresentationModel::stateOf(int row) const
{
    return m_preview.isHeldBack(row) ? StateToken::Error : StateToken::Warning;
}

bool PreviewPresentationModel::isMarked(const QModelIndex &index) const
{
    return index.row() != PreviewModel::meaningRow && m_preview.isMarked(index.row(), index.column());
}

QVariant PreviewPresentationModel::background(const QModelIndex &index) const
{
    if (index.column() == PreviewModel::lineColumn)
        return m_theme.color(ColorToken::Header);
    if (index.row() == PreviewModel::meaningRow)
        return m_theme.color(ColorToken::Hover);
    return isMarked(index) ? QVariant(m_theme.state(stateOf(index.row())).ground) : QVariant();
}

QVariant PreviewPresentationModel::foreground(const QModelIndex &index) const
{
    if (index.column() == PreviewModel::lineColumn)
        return m_theme.color(ColorToken::TextSecondary);
    if (index.row() == PreviewModel::meaningRow)
        return m_theme.color(m_preview.meaning(index.column()).isEmpty() ? ColorToken::TextSecondary : ColorToken::Accent);
    return isMarked(index) ? QVariant(m_theme.state(stateOf(index.row())).text) : QVariant();
}

QVariant PreviewPresentationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isNumber = index.column() == PreviewModel::lineColumn || m_preview.meaning(index.column()) == "amount"_L1;
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::AccessibleTextRole: return isMarked(index) ? tr("%1; %2").arg(text(index), findings(index)) : text(index);
    case Qt::ToolTipRole: return isMarked(index) ? text(index) + u'\n' + findings(index) : text(index);
    case Qt::DecorationRole: return !isMarked(index) ? QVariant() : QVariant(m_preview.isHeldBack(index.row()) ? m_held : m_note);
    case Qt::BackgroundRole: return background(index);
    case Qt::ForegroundRole: return foreground(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant PreviewPresentationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == PreviewModel::lineColumn || m_preview.meaning(section) == "amount"_L1;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return section == PreviewModel::lineColumn ? tr("Line") : m_preview.header().value(section - 1);
}

} // namespace acquis
