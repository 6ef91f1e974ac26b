// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historymodel.h"

#include "core/base/text.h"

namespace acquis {

using namespace Qt::StringLiterals;

void HistoryModel::setEntries(std::vector<AuditEntry> newestFirst)
{
    beginResetModel();
    m_entries = std::move(newestFirst);
    m_said.assign(m_entries.size(), {});
    endResetModel();
}

void HistoryModel::setWords(AuditWords words)
{
    m_words = std::move(words);
    m_said.assign(m_entries.size(), {});
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString HistoryModel::change(std::size_t row) const
{
    std::optional<QString> &said = m_said[row].change;
    if (!said) {
        const AuditEntry &entry = m_entries[row];
        said = m_words.change(auditSubject(entry.record).path, entry.before, entry.after);
    }
    return *said;
}

QString HistoryModel::wholeText(std::size_t row) const
{
    std::optional<QString> &said = m_said[row].whole;
    if (said)
        return *said;
    const AuditEntry &entry = m_entries[row];
    QStringList parts { m_words.formats().dateTime(entry.at.toLocalTime()), entry.actor, m_words.action(entry.action),
                        change(row) };
    if (!entry.reason.isEmpty())
        parts << tr("Why: %1").arg(entry.reason);
    parts.removeAll(QString());
    said = parts.join(u". "_s);
    return *said;
}

QString HistoryModel::copied(const AuditEntry &entry) const
{
    const QString path = auditSubject(entry.record).path;
    const auto value = [&](const QString &text) { return path.isEmpty() || text.isEmpty() ? text : m_words.value(path, text); };
    QStringList cells { entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                        entry.actor,
                        m_words.action(entry.action),
                        path.isEmpty() ? QString() : m_words.field(path),
                        value(entry.before),
                        value(entry.after),
                        entry.reason };
    for (QString &cell : cells)
        cell = cell.simplified(); // no tab or line of its own
    return cells.join(u'\t');
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AuditEntry &entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return wholeText(std::size_t(index.row()));
    case DayRole: return entry.at.toLocalTime().date().toString(Qt::ISODate);
    case TimeRole: return m_words.formats().time(entry.at.toLocalTime());
    case ActorRole: return entry.actor;
    case ActionRole: return m_words.action(entry.action);
    case ChangeRole: return change(std::size_t(index.row()));
    case ReasonRole: return entry.reason.isEmpty() ? QString() : tr("Why: %1").arg(entry.reason);
    case StepRole: return QStringList { entry.at.toString(Qt::ISODateWithMs), entry.actor, entry.action, entry.reason };
    case CopyRole: return copied(entry);
    default: return {};
    }
}

void HistoryFilter::find(const QString &typed)
{
    m_words = foldedName(typed);
    invalidateFilter();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_words.isEmpty() || foldedName(sourceModel()->index(row, 0, parent).data().toString()).contains(m_words);
}

} // namespace acquis
