// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>

namespace acquis {

class Theme;

/// How the lines of a file stand to the register.
struct LineCounts
{
    qint64 same = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 heldBack = 0;
    qint64 absent = 0;

    [[nodiscard]] std::array<qint64, 5> all() const { return { same, added, changed, heldBack, absent }; }
    friend bool operator==(const LineCounts &, const LineCounts &) = default;
};

/// The counts as one bar, each part as wide as its share; parts that are there are never thinner than can be seen.
class CountsBar final : public QWidget
{
    Q_OBJECT
public:
    explicit CountsBar(const Theme &theme, QWidget *parent = nullptr);

    /// The words for readers are the accessible description, set by the owner.
    void setCounts(const LineCounts &counts);
    /// Widths of the parts, in the order of LineCounts::all(), in a bar of \p width pixels.
    [[nodiscard]] static std::array<int, 5> widths(const LineCounts &counts, int width);
    /// What fills a part; the swatches of the legend take the same.
    [[nodiscard]] static QBrush brush(const Theme &theme, int part);

    [[nodiscard]] QSize sizeHint() const override { return { 200, 14 }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return { 80, 14 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    LineCounts m_counts;
};

} // namespace acquis
