// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace acquis {

/// One stage of the row: its number in a circle, or a tick where it is done, its name under it and what is told of it under that. A line
/// leads to its neighbours.
class StageButton final : public QAbstractButton
{
    Q_OBJECT
public:
    struct Mark
    {
        QString name;
        QString told; ///< days and what is missing
        QString shortTold; ///< what stands there where \p told has no room
        int number = 0;
        bool isFirst = false;
        bool isLast = false;
        bool isDone = false;
        bool isHere = false;
        bool isMissing = false;
        friend bool operator==(const Mark &, const Mark &) = default;
    };

    StageButton(const Theme &theme, QWidget *parent);

    void setMark(const Mark &mark);
    /// In pixels: what the longest word of the name needs.
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] int heightFor(int nameLines) const;
    [[nodiscard]] int nameLinesFor(int width) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] QFont toldFont() const;
    [[nodiscard]] int circle() const;
    void drawLines(QPainter &painter, const QRectF &circle) const;
    void drawCircle(QPainter &painter, const QRectF &circle) const;
    void drawWords(QPainter &painter, int top) const;

    const Theme &m_theme;
    Mark m_mark;
};

} // namespace acquis
