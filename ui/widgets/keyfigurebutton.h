// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace acquis {

struct KeyFigure;

/// One key figure: label above, value and note below. A figure that opens its rows is a button with a dotted underline.
class KeyFigureButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit KeyFigureButton(QWidget *parent = nullptr);
    void setFigure(const KeyFigure &figure);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont valueFont() const;
    QString m_label;
    QString m_value;
    QString m_note;
    bool m_opens = false;
};

} // namespace acquis
