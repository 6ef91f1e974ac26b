// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spending/reconcilefindings.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>

namespace acquis {

/// The findings of a table's check, one in each row.
class ReconcileFindingsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Row, TableColumn, Printed, Implied, Difference };
    static constexpr int columnTotal = Difference + 1;

    explicit ReconcileFindingsModel(const Theme &theme, QObject *parent = nullptr) : QAbstractTableModel(parent), m_theme(theme)
    { }

    void setFindings(const QList<TableFinding> &findings);
    void setFormats(const Formats &formats);
    [[nodiscard]] const QList<TableFinding> &findings() const { return m_findings; }
    /// All of it as the screen shows it, with its header, cells divided by tabs.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const TableFinding &finding, int column) const;
    const Theme &m_theme;
    Formats m_formats { Language::English };
    QList<TableFinding> m_findings;
};

} // namespace acquis
