// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/logicmaplayout.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace acquis {

namespace {

enum Column { NeedColumn, QuestionColumn, BranchColumn, OutcomeColumn, DutyColumn, columnCount };

constexpr qreal columnGap = 38;
constexpr qreal branchGap = 4;
constexpr qreal questionGap = 6;
constexpr qreal laneGap = 12;
constexpr qreal dutyGap = 15;
constexpr qreal agreementGap = 6;
constexpr qreal agreementIndent = 20;
constexpr qreal trunkAt = 9;
constexpr qreal corner = 5;

class Arranger
{
public:
    Arranger(const LogicMap &map, const std::vector<QSizeF> &wanted, qreal unit) : m_map(map), m_wanted(wanted), m_unit(unit)
    {
        m_layout.nodes.resize(map.nodes.size());
    }

    LogicMapLayout arrange()
    {
        placeColumns();
        for (const MapLane &lane : m_map.lanes) {
            if (!isUnderNeed(m_map.nodes[lane.first]))
                placeLane(lane);
        }
        m_bottom = std::max(0.0, m_bottom - laneGap * m_unit);
        placeDuties();
        placeNeed();
        for (const QRectF &rect : m_layout.nodes)
            m_layout.bounds |= rect;
        for (const MapEdge &edge : m_map.edges) {
            m_layout.edges.push_back(pathOf(edge));
            m_layout.isDownward.push_back(columnOf(m_map.nodes[edge.from]) == DutyColumn);
        }
        return std::move(m_layout);
    }

private:
    /// An agreement without questions stands under the need.
    static bool isUnderNeed(const MapNode &node)
    {
        return node.kind == MapNodeKind::Outcome && node.agreement.has_value() && node.row >= 0;
    }
    static Column columnOf(const MapNode &node)
    {
        switch (node.kind) {
        case MapNodeKind::Need: return NeedColumn;
        case MapNodeKind::Question: return QuestionColumn;
        case MapNodeKind::Branch: return BranchColumn;
        case MapNodeKind::Outcome: return isUnderNeed(node) ? NeedColumn : OutcomeColumn;
        case MapNodeKind::Duty:
        case MapNodeKind::Award: return DutyColumn;
        }
        return NeedColumn;
    }

    void placeColumns()
    {
        for (std::size_t i = 0; i < m_map.nodes.size(); ++i) {
            const Column column = columnOf(m_map.nodes[i]);
            const qreal indent = isUnderNeed(m_map.nodes[i]) ? agreementIndent * m_unit : 0;
            m_widths[column] = std::max(m_widths[column], m_wanted[i].width() + indent);
        }
        qreal left = 0;
        for (std::size_t column = 0; column < columnCount; ++column) {
            m_lefts[column] = left;
            if (m_widths[column] > 0)
                left += m_widths[column] + columnGap * m_unit;
        }
    }

    void place(int node, qreal top, qreal indent = 0)
    {
        const Column column = columnOf(m_map.nodes[node]);
        m_layout.nodes[node] = QRectF(m_lefts[column] + indent, top, m_widths[column] - indent, m_wanted[node].height());
    }
    void placeCentred(int node, qreal top, qreal bottom) { place(node, (top + bottom - m_wanted[node].height()) / 2); }

    /// Questions with their branches, one under the other, up to the outcome that they share; an agreement's begin anew.
    void placeLane(const MapLane &lane)
    {
        qreal top = m_bottom;
        qreal bottom = top;
        int node = lane.first;
        const int end = lane.first + lane.count;
        while (node < end) {
            if (m_map.nodes[node].kind == MapNodeKind::Question) {
                const qreal blockTop = bottom > top ? bottom + questionGap * m_unit : bottom;
                const int question = node++;
                qreal height = 0;
                int branch = node;
                for (; branch < end && m_map.nodes[branch].kind == MapNodeKind::Branch; ++branch)
                    height += m_wanted[branch].height() + (branch > node ? branchGap * m_unit : 0);
                bottom = blockTop + std::max(height, m_wanted[question].height());
                placeCentred(question, blockTop, bottom);
                for (qreal y = (blockTop + bottom - height) / 2; node < branch; ++node) {
                    place(node, y);
                    y += m_wanted[node].height() + branchGap * m_unit;
                }
            } else if (m_map.nodes[node].kind == MapNodeKind::Outcome) {
                bottom = std::max(bottom, top + m_wanted[node].height());
                placeCentred(node, top, bottom);
                top = bottom + laneGap * m_unit;
                bottom = top;
                ++node;
            } else {
                ++node; // duties have a column of their own
            }
        }
        m_bottom = top;
    }

    /// Beside the outcome that they follow, as far as there is room above and below.
    void placeDuties()
    {
        qreal height = 0;
        int first = -1;
        int last = -1;
        for (int i = 0; i < int(m_map.nodes.size()); ++i) {
            if (columnOf(m_map.nodes[i]) != DutyColumn)
                continue;
            first = first < 0 ? i : first;
            last = i;
            height += m_wanted[i].height() + (i > first ? dutyGap * m_unit : 0);
        }
        if (first < 0)
            return;
        const qreal middle = m_layout.nodes[first - 1].center().y();
        qreal y = std::max(0.0, std::min(middle - m_wanted[first].height() / 2, m_bottom - height));
        for (int i = first; i <= last; ++i) {
            place(i, y);
            y += m_wanted[i].height() + dutyGap * m_unit;
        }
        m_bottom = std::max(m_bottom, y - dutyGap * m_unit);
    }

    void placeNeed()
    {
        std::vector<int> agreements;
        qreal height = m_wanted.front().height();
        for (int i = 1; i < int(m_map.nodes.size()); ++i) {
            if (!isUnderNeed(m_map.nodes[i]))
                continue;
            height += m_wanted[i].height() + (agreements.empty() ? 3 : 1) * agreementGap * m_unit;
            agreements.push_back(i);
        }
        const qreal centred = (m_bottom - m_wanted.front().height()) / 2;
        qreal y = std::max(0.0, std::min(centred, m_bottom - height));
        place(0, y);
        y += m_wanted.front().height() + 2 * agreementGap * m_unit;
        for (const int agreement : agreements) {
            y += agreementGap * m_unit;
            place(agreement, y, agreementIndent * m_unit);
            y += m_wanted[agreement].height();
        }
    }

    [[nodiscard]] QPainterPath pathOf(const MapEdge &edge) const
    {
        const QRectF &from = m_layout.nodes[edge.from];
        const QRectF &to = m_layout.nodes[edge.to];
        if (isUnderNeed(m_map.nodes[edge.to])) {
            const qreal x = from.left() + trunkAt * m_unit;
            const qreal y = to.center().y();
            QPainterPath path(QPointF(x, from.bottom()));
            path.lineTo(x, y - corner * m_unit);
            path.quadTo(x, y, x + corner * m_unit, y);
            path.lineTo(to.left(), y);
            return path;
        }
        if (columnOf(m_map.nodes[edge.from]) == DutyColumn) {
            QPainterPath path(QPointF(from.center().x(), from.bottom()));
            path.lineTo(to.center().x(), to.top());
            return path;
        }
        const QPointF begin(from.right(), from.center().y());
        const QPointF end(to.left(), to.center().y());
        // The bend lies between two columns; what skips columns goes on straight.
        const qreal bend = std::min(end.x() - begin.x(), columnGap * m_unit);
        QPainterPath path(begin);
        path.cubicTo(begin + QPointF(bend * 0.55, 0), QPointF(begin.x() + bend * 0.45, end.y()),
                     QPointF(begin.x() + bend, end.y()));
        path.lineTo(end);
        return path;
    }

    const LogicMap &m_map;
    const std::vector<QSizeF> &m_wanted;
    qreal m_unit;
    std::array<qreal, columnCount> m_widths {};
    std::array<qreal, columnCount> m_lefts {};
    qreal m_bottom = 0;
    LogicMapLayout m_layout;
};

} // namespace

LogicMapLayout layOut(const LogicMap &map, const std::vector<QSizeF> &wanted, qreal unit)
{
    return Arranger(map, wanted, unit).arrange();
}

} // namespace acquis
