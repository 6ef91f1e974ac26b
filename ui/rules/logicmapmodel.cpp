// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/logicmapmodel.h"

#include <QFont>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

void LogicMapModel::setLanguage(Language language)
{
    m_words = LogicMapWords(language);
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_top.size()) - 1, columnTotal - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
}

void LogicMapModel::setPicture(const std::optional<LogicMapPicture> &picture)
{
    const bool sameMap = picture && m_picture && picture->map == m_picture->map;
    if (!sameMap) {
        beginResetModel();
        m_picture = picture;
        rebuild();
        endResetModel();
        return;
    }
    m_picture = picture;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const QModelIndex first = createIndex(m_items[i].row, 0, quintptr(i));
        Q_EMIT dataChanged(first, first.siblingAtColumn(columnTotal - 1));
    }
}

int LogicMapModel::addItem(Item item)
{
    const int index = int(m_items.size());
    std::vector<int> &siblings = item.parent < 0 ? m_top : m_items[item.parent].children;
    item.row = int(siblings.size());
    siblings.push_back(index);
    m_items.push_back(std::move(item));
    return index;
}

void LogicMapModel::addBelow(int item, int node, const MapLane &lane)
{
    const LogicMap &map = m_picture->map;
    for (int edge = 0; edge < int(map.edges.size()); ++edge) {
        const int to = map.edges[edge].to;
        if (map.edges[edge].from == node && to >= lane.first && to < lane.first + lane.count)
            addBelow(addItem({ to, edge, -1, item, 0, {} }), to, lane);
    }
}

void LogicMapModel::rebuild()
{
    m_items.clear();
    m_top.clear();
    if (!m_picture)
        return;
    addItem({ 0, -1, -1, -1, 0, {} });
    for (int lane = 0; lane < int(m_picture->map.lanes.size()); ++lane)
        addBelow(addItem({ -1, -1, lane, -1, 0, {} }), 0, m_picture->map.lanes[lane]);
}

const std::vector<int> &LogicMapModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_items[parent.internalId()].children : m_top;
}

QModelIndex LogicMapModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto &children = childrenOf(parent);
    if (row < 0 || row >= int(children.size()) || column < 0 || column >= columnTotal)
        return {};
    return createIndex(row, column, quintptr(children[row]));
}

QModelIndex LogicMapModel::parent(const QModelIndex &index) const
{
    const int parent = index.isValid() ? m_items[index.internalId()].parent : -1;
    return parent < 0 ? QModelIndex() : createIndex(m_items[parent].row, 0, quintptr(parent));
}

int LogicMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int LogicMapModel::columnCount(const QModelIndex &) const
{
    return columnTotal;
}

int LogicMapModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? m_items[index.internalId()].node : -1;
}

MapLight LogicMapModel::lightOf(const QModelIndex &index) const
{
    return index.isValid() ? light(m_items[index.internalId()]) : MapLight::Quiet;
}

MapLight LogicMapModel::light(const Item &item) const
{
    if (item.node >= 0)
        return m_picture->lights.nodes[item.node].light;
    const MapLane &lane = m_picture->map.lanes[item.lane];
    MapLight brightest = MapLight::Quiet;
    for (int node = lane.first; node < lane.first + lane.count; ++node)
        brightest = std::max(brightest, m_picture->lights.nodes[node].light);
    return brightest;
}

QString LogicMapModel::answerOf(int node) const
{
    const NodeAnswer &answer = m_picture->lights.nodes[node];
    const QString second = m_words.node(*m_picture, node).second;
    if (!second.isEmpty())
        return second;
    return answer.verdict ? m_words.rules().verdict(*answer.verdict) : QString();
}

QString LogicMapModel::text(const Item &item, int column) const
{
    if (item.node < 0)
        return column == What ? m_words.lane(*m_picture, m_picture->map.lanes[item.lane]) : QString();
    const int row = m_picture->lights.nodes[item.node].row;
    switch (column) {
    case What: return m_words.node(*m_picture, item.node).title;
    case Answer: {
        const QString answer = answerOf(item.node);
        const QString lit = m_words.light(light(item));
        return answer.isEmpty() ? lit : LogicMapWords::tr("%1, %2", "an answer, whether it is taken").arg(answer, lit);
    }
    case Rule: return row < 0 ? QString() : m_words.rules().citation(m_picture->rules.row(row).citation);
    case Confidence: return row < 0 ? QString() : QString(codeOf(m_picture->rules.row(row).confidence));
    default: return {};
    }
}

QVariant LogicMapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_picture)
        return {};
    const Item &item = m_items[index.internalId()];
    const int row = item.node < 0 ? -1 : m_picture->lights.nodes[item.node].row;
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case Qt::AccessibleTextRole:
        return index.column() != What ? text(item, index.column())
                                      : LogicMapWords::tr("%1, %2", "a place on the map, whether it is taken")
                                            .arg(text(item, What), m_words.light(light(item)));
    case Qt::ToolTipRole:
        if (index.column() == Confidence && row >= 0)
            return m_words.rules().confidence(m_picture->rules.row(row).confidence);
        return item.node < 0 ? text(item, What) : m_words.whole(*m_picture, item.node);
    case Qt::FontRole: {
        QFont font;
        if (light(item) >= MapLight::NeedsReason && index.column() < Rule)
            font.setWeight(QFont::DemiBold);
        return font;
    }
    case NodeRole: return item.node;
    case EdgeRole: return item.edge;
    case LightRole: return int(light(item));
    default: return {};
    }
}

QVariant LogicMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case Answer: return tr("Answer");
    case Rule: return tr("Rule");
    case Confidence: return tr("Confidence");
    default: return {};
    }
}

} // namespace acquis
