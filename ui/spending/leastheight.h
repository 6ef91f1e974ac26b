// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace acquis {

/// Keeps a widget high enough to be read. Goes with the widget.
class LeastHeight final : public QObject
{
public:
    /// \p lines of the widget's own text, however large that is.
    static void ofLines(QWidget &widget, int lines);
    /// What the parts of its column need at its width: a splitter would not count the lines that words wrap to.
    static void ofParts(QWidget &widget);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    LeastHeight(QWidget &widget, int lines);
    void apply();
    QWidget &m_widget;
    const int m_lines;
};

/// A column in a scroll area: as high as the area, or as its parts need at least; so it scrolls no sooner than it must.
class LeastHighColumn final : public QWidget
{
public:
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace acquis
