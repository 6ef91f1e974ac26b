// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spending/reconcilefindings.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QHash>

namespace acquis {

/// A person's table as it was written; cells that a finding is about carry its words and its icon.
class ReconcileTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ReconcileTableModel(const Theme &theme, QObject *parent = nullptr);

    void setCheck(const QList<QStringList> &records, const QList<TableFinding> &findings);
    void setFormats(const Formats &formats);
    /// The cell that a finding is about; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const TableFinding &finding) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Place = QPair<qsizetype, qsizetype>;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString sentences(const QModelIndex &index) const;
    [[nodiscard]] QList<TableFinding> findingsAt(const QModelIndex &index) const;
    [[nodiscard]] StateToken stateAt(const QModelIndex &index) const;

    const Theme &m_theme;
    Formats m_formats { Language::English };
    QList<QStringList> m_records;
    QMultiHash<Place, TableFinding> m_findings;
    QList<bool> m_isFigures; ///< by column
};

} // namespace acquis
