// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QList>
#include <QWidget>

namespace acquis {

/// What becomes of the rows of a file: a legend in words, and one bar divided in proportion.
class CountsBar final : public QWidget
{
    Q_OBJECT
public:
    struct Part
    {
        QString words; ///< "2,476 new"
        qint64 count = 0;
        enum class Look { Same, New, Changed, HeldBack } look = Look::Same;
    };
    explicit CountsBar(const Theme &theme, QWidget *parent = nullptr);
    void setParts(const QList<Part> &parts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return { 200, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QBrush brushOf(Part::Look look) const;
    const Theme &m_theme;
    QList<Part> m_parts;
};

} // namespace acquis
