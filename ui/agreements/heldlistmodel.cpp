// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/heldlistmodel.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

void HeldListModel::setLines(const QList<HeldLine> &lines, QDate today)
{
    beginResetModel();
    m_lines = lines;
    m_today = today;
    endResetModel();
}

void HeldListModel::setWords(const AgreementWords &words)
{
    m_words = words;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString HeldListModel::uidAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines.at(row).uid : QString();
}

int HeldListModel::rowOf(const QString &uid) const
{
    const auto it = std::ranges::find(m_lines, uid, &HeldLine::uid);
    return it == m_lines.end() ? -1 : int(it - m_lines.begin());
}

QString HeldListModel::name(const HeldLine &line) const
{
    return line.name.of(m_words.language());
}

QString HeldListModel::owner(const HeldLine &line) const
{
    QStringList parts { line.owner };
    if (line.kind == HeldKind::Agreement)
        parts << m_words.jurisdiction(line.jurisdiction);
    parts << line.number;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString HeldListModel::end(const HeldLine &line) const
{
    const QString day = AgreementWords::day(line.until);
    if (line.kind == HeldKind::Guide)
        return line.isInForce ? tr("fresh until %1").arg(day) : tr("stale since %1").arg(day);
    if (line.until < m_today)
        return tr("ended on %1").arg(day);
    return line.isInForce ? tr("in force until %1").arg(day) : tr("not in force yet, until %1").arg(day);
}

QString HeldListModel::facts(const HeldLine &line) const
{
    QStringList parts;
    // The day first: the names of kinds are long.
    switch (line.kind) {
    case HeldKind::Arrangement: parts << end(line) << m_words.arrangementKind(line.arrangementKind); break;
    case HeldKind::Agreement:
        parts << end(line) << m_words.confidentiality(line.confidentiality) << m_words.buyingKind(line.buyingKind);
        break;
    case HeldKind::Guide: parts << end(line) << m_words.guideKind(line.guideKind); break;
    }
    return parts.join(u" · "_s);
}

int HeldListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant HeldListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HeldLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return name(line);
    case OwnerRole: return owner(line);
    case FactsRole: return facts(line);
    case Qt::ToolTipRole: return QStringList { name(line), owner(line), facts(line) }.join(u'\n');
    case Qt::AccessibleTextRole: return QStringList { name(line), owner(line), facts(line) }.join(u"; "_s);
    default: return {};
    }
}

} // namespace acquis
