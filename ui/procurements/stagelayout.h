// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace acquis {

/// What a stage asks of the room for the row of stages, in pixels.
struct StageWish
{
    int wanted = 0; ///< its name whole
    int least = 0; ///< its name shortened
    bool isWhole = false; ///< it is never shortened: where the file is, and what is looked at
    friend bool operator==(const StageWish &, const StageWish &) = default;
};

/// How wide each stage of a row is: what is over is shared, and what lacks is taken from the widest names that may be shortened.
[[nodiscard]] QList<int> stageWidths(const QList<StageWish> &wishes, int width, int spacing);

/// How many stages stand in one row, by the room and the names alone: whatever two of them are whole.
[[nodiscard]] int stagesInRow(const QList<StageWish> &wishes, int width, int spacing);

/// Buttons of stages in as few rows as there is room for, each row over the whole width. An item is no narrower than its minimum size
/// says, and its size hint shows it whole.
class StageLayout final : public QLayout
{
public:
    explicit StageLayout(QWidget *parent);
    ~StageLayout() override;

    /// These are not shortened.
    void setWhole(const QList<const QWidget *> &widgets);
    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    [[nodiscard]] QList<QLayoutItem *> visibleItems() const;
    [[nodiscard]] QList<StageWish> wishes(const QList<QLayoutItem *> &items) const;
    [[nodiscard]] int rowHeight() const;

    QList<QLayoutItem *> m_items;
    QList<const QWidget *> m_whole;
};

} // namespace acquis
