// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace acquis {

/// Items beside each other, wrapped to the next row where they no longer fit. With equal columns, the items of a row
/// share its whole width.
class FlowLayout final : public QLayout
{
public:
    enum class Columns { Natural, Equal };
    explicit FlowLayout(QWidget *parent, Columns columns = Columns::Natural, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    /// Places the items in \p rect, or only measures; the height that is needed.
    int place(const QRect &rect, bool apply) const;
    [[nodiscard]] int placeEqual(const QRect &rect, bool apply) const;
    /// All in one row, each as wide as it wants and a share of what is left.
    void placeOneRow(const QList<QLayoutItem *> &items, const QRect &rect, int share) const;
    [[nodiscard]] int placeNatural(const QRect &rect, bool apply) const;
    [[nodiscard]] QList<QLayoutItem *> visibleItems() const;

    QList<QLayoutItem *> m_items;
    Columns m_columns;
};

} // namespace acquis
