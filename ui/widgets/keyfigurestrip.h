// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

namespace acquis {

class KeyFigureButton;

struct KeyFigure
{
    QString label; ///< "Largest ministry"
    QString value; ///< "69.97%"
    QString note; ///< "Health and Long-Term Care"
    bool opens = false; ///< the figure opens its rows: dotted underline, a button for keyboard and reader
};

/// The row of key figures above the panels; wraps to more rows when it is too narrow.
class KeyFigureStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit KeyFigureStrip(QWidget *parent = nullptr);
    void setFigures(const QList<KeyFigure> &figures);

Q_SIGNALS:
    void activated(int index);

private:
    QList<KeyFigureButton *> m_buttons;
};

} // namespace acquis
