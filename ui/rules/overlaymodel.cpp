// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/overlaymodel.h"

#include "ui/widgets/icon.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

OverlayModel::OverlayModel(const Theme &theme, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
    , m_words(language)
{
    connect(&theme, &Theme::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), { Qt::DecorationRole });
    });
}

void OverlayModel::show(const Overlay &overlay, const QList<OverlayFinding> &findings, const QHash<QString, SaidEffect> &effects)
{
    const bool sameRows = std::ranges::equal(overlay.rows, m_overlay.rows, {}, &OverlayRow::id, &OverlayRow::id);
    if (!sameRows)
        beginResetModel();
    m_overlay = overlay;
    m_findings = findings;
    m_effects = effects;
    if (!sameRows)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void OverlayModel::retranslate(Language language)
{
    m_words = OverlayWords(language);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int OverlayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_overlay.rows.size());
}

int OverlayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool OverlayModel::isWrong(const OverlayRow &row) const
{
    return std::ranges::find(m_findings, row.id, &OverlayFinding::row) != m_findings.end();
}

QString OverlayModel::text(const OverlayRow &row, int column) const
{
    switch (column) {
    case Kind: return m_words.kind(row.kind);
    case What: return m_words.what(row);
    case Routes: return m_words.routes(row.routes);
    case Values: return m_words.values(row);
    case Days: return m_words.days(row);
    case Effect:
        if (isWrong(row))
            return tr("To be corrected");
        return m_effects.contains(row.id) ? m_words.effect(m_effects.value(row.id).effect) : tr("Being looked up…");
    default: return {};
    }
}

QString OverlayModel::toolTip(const OverlayRow &row, int column) const
{
    if (column != Effect)
        return text(row, column);
    if (!isWrong(row))
        return m_effects.contains(row.id) ? m_words.effectSentence(m_effects.value(row.id)) : text(row, column);
    QStringList lines;
    for (const OverlayFinding &finding : m_findings) {
        if (finding.row == row.id)
            lines << m_words.finding(finding, m_overlay);
    }
    return lines.join(u'\n');
}

QVariant OverlayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OverlayRow &row = m_overlay.rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return toolTip(row, index.column());
    case Qt::DecorationRole: {
        if (index.column() != Effect)
            return {};
        if (isWrong(row))
            return themedIcon(u"error"_s, m_theme.state(StateToken::Error).text);
        if (!m_effects.contains(row.id))
            return {};
        const OverlayEffect effect = m_effects.value(row.id).effect;
        return themedIcon(OverlayWords::effectIcon(effect), m_theme.state(OverlayWords::effectState(effect)).text);
    }
    default: return {};
    }
}

QVariant OverlayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Kind: return tr("Rule");
    case What: return tr("Asks for", "a rule");
    case Routes: return tr("Ways of buying");
    case Values: return tr("Values");
    case Days: return tr("In force");
    case Effect: return tr("Against the rules above");
    default: return {};
    }
}

} // namespace acquis
