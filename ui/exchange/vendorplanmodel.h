// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/vendorimportsession.h"
#include "ui/widgets/formats.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <optional>

namespace acquis {

class Theme;

/// The records of a plan, all or those of one state, with why each is what it is and what was decided.
class VendorPlanModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Record, Name, Place, State, Reason, Decision, columnTotal };

    VendorPlanModel(const VendorImportSession &session, const Theme &theme, QObject *parent = nullptr);

    /// Another plan.
    void reset();
    void setState(std::optional<VendorImportState> state);
    void setFormats(const Formats &formats);
    /// Somebody decided something.
    void tellDecisions();

    /// Position in the plan; -1 when there is no such row.
    [[nodiscard]] qsizetype positionAt(int row) const;
    /// The row of the next record after \p row that is Possible and open; -1 when there is none.
    [[nodiscard]] int nextOpen(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void retakeIcons();
    void choose();
    [[nodiscard]] QString text(qsizetype position, int column) const;

    const VendorImportSession &m_session;
    const Theme &m_theme;
    Formats m_formats { Language::English };
    SharedVendorPlan m_plan;
    std::optional<VendorImportState> m_state;
    QList<int> m_positions; ///< of the records shown
    std::array<QIcon, 4> m_icons; ///< by state
};

} // namespace acquis
