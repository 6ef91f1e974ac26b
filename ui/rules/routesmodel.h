// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/determinationwords.h"

#include <QAbstractTableModel>
#include <QList>

namespace acquis {

/// What a cell of the table of routes shows: two lines, or a text that wraps to two.
struct RouteCell
{
    QString first;
    QString second;
    QString toolTip;
    friend bool operator==(const RouteCell &, const RouteCell &) = default;
};

/// A route in words, ready to be drawn.
struct RouteLine
{
    Route route {};
    Verdict verdict {};
    RouteCell name;
    RouteCell verdictWord;
    RouteCell why;
    RouteCell duties;
    RouteCell approver;
    bool approverIsKnown = true;
    RouteCell award;
    std::optional<bool> inTime;
    RouteCell source;
    QStringList codes; ///< of confidence
    friend bool operator==(const RouteLine &, const RouteLine &) = default;
};

/// The routes as they are listed. A new answer changes cells in place: rows are only added or taken away at the end.
class RoutesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { RouteColumn, VerdictColumn, WhyColumn, DutiesColumn, ApproverColumn, AwardColumn, SourceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setWords(const DeterminationWords &words);
    [[nodiscard]] const DeterminationWords &words() const { return m_words; }
    /// Shows these routes of the answer, in this order.
    void show(const JudgedNeed &judged, const QList<Route> &routes);
    void clear();

    [[nodiscard]] const RouteLine &line(int row) const { return m_lines[row]; }
    [[nodiscard]] int rowOf(Route route) const; ///< -1: not listed

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] RouteLine lineOf(const JudgedNeed &judged, Route route) const;
    [[nodiscard]] const RouteCell &cell(const QModelIndex &index) const;

    DeterminationWords m_words { Language::English };
    QList<RouteLine> m_lines;
};

} // namespace acquis
