// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace acquis {

/// Fields under each other, two beside each other where there is room for both; a wide one has the whole row. Their order is that of
/// reading, row by row.
class FieldLayout final : public QLayout
{
public:
    explicit FieldLayout(QWidget *parent);
    ~FieldLayout() override;

    void addField(QWidget *field, bool isWide);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    struct Item
    {
        QLayoutItem *item;
        bool isWide;
    };
    /// Places the items in \p rect, or only measures; the height that is needed.
    int place(const QRect &rect, bool apply) const;
    [[nodiscard]] int leastHalf() const;
    QList<Item> m_items;
};

} // namespace acquis
