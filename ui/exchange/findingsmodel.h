// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importfinding.h"

#include <QAbstractItemModel>
#include <QSet>

#include <optional>

namespace acquis {

/// The findings of a file as a tree: a row for each code, under it a row for each line that was kept. Holds values; the
/// words come from FindingsPresentationModel.
class FindingsModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Code, FileColumn, Value, Lines, Happens, State, columnTotal };

    struct Group
    {
        FindingCode code {};
        qint64 lines = 0;
        QList<ImportFinding> findings; ///< those that were kept
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setFindings(const FindingList &findings, const QSet<FindingCode> &accepted);
    void setHeldBackOnly(bool only);
    [[nodiscard]] bool isHeldBackOnly() const { return m_heldBackOnly; }
    [[nodiscard]] bool isAccepted(FindingCode code) const { return m_accepted.contains(code); }

    [[nodiscard]] const Group &group(const QModelIndex &index) const;
    /// The line of a child row; null for a row of a code.
    [[nodiscard]] const ImportFinding *finding(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(FindingCode code) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    FindingList m_findings;
    QSet<FindingCode> m_accepted;
    bool m_heldBackOnly = false;
    QList<Group> m_groups;
};

} // namespace acquis
