// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/logicmappicture.h"
#include "ui/rules/logicmapwords.h"

#include <QAbstractItemModel>

namespace acquis {

/// The same map as a tree, for readers and for who prefers words: the need, then lane > question > branch > outcome. An
/// outcome that several branches lead to stands under each of them.
class LogicMapModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { What, Answer, Rule, Confidence, columnTotal };
    enum Role { NodeRole = Qt::UserRole, EdgeRole, LightRole }; ///< numbers; -1 where a lane stands

    explicit LogicMapModel(QObject *parent = nullptr) : QAbstractItemModel(parent) { }

    void setLanguage(Language language);
    void setPicture(const std::optional<LogicMapPicture> &picture);
    /// The light of the item, a lane's the brightest in it.
    [[nodiscard]] MapLight lightOf(const QModelIndex &index) const;
    /// -1: a lane.
    [[nodiscard]] int nodeOf(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Item
    {
        int node = -1;
        int edge = -1; ///< that leads here
        int lane = -1;
        int parent = -1; ///< item; -1: top level
        int row = 0;
        std::vector<int> children;
    };
    void rebuild();
    int addItem(Item item);
    void addBelow(int item, int node, const MapLane &lane);
    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] QString text(const Item &item, int column) const;
    [[nodiscard]] QString answerOf(int node) const;
    [[nodiscard]] MapLight light(const Item &item) const;

    LogicMapWords m_words { Language::English };
    std::optional<LogicMapPicture> m_picture;
    std::vector<Item> m_items;
    std::vector<int> m_top;
};

} // namespace acquis
