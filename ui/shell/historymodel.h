// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audittrail.h"
#include "ui/shell/auditwords.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <optional>
#include <vector>

namespace acquis {

/// Entries of the trail as a list, the newest first, in words. Its text is the whole entry, to be found and read aloud.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        DayRole = Qt::UserRole,
        TimeRole,
        ActorRole,
        ActionRole,
        ChangeRole,
        ReasonRole,
        StepRole, ///< the same for all entries of one step
        CopyRole, ///< cells divided by tabs: when, who, what, field, before, after, why
    };

    explicit HistoryModel(AuditWords words, QObject *parent = nullptr) : QAbstractListModel(parent), m_words(std::move(words)) { }

    void setEntries(std::vector<AuditEntry> newestFirst);
    void setWords(AuditWords words);
    [[nodiscard]] const std::vector<AuditEntry> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    /// What was said of an entry: heights, painting and search ask again and again.
    struct Said
    {
        std::optional<QString> change;
        std::optional<QString> whole;
    };
    [[nodiscard]] QString change(std::size_t row) const;
    [[nodiscard]] QString wholeText(std::size_t row) const;
    [[nodiscard]] QString copied(const AuditEntry &entry) const;

    std::vector<AuditEntry> m_entries;
    mutable std::vector<Said> m_said; ///< beside the entries
    AuditWords m_words;
};

/// Those entries whose text holds what is typed, whatever its case and accents.
class HistoryFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void find(const QString &typed);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words; ///< folded
};

} // namespace acquis
