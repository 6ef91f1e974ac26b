// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace acquis {

class Theme;

/// The steps of a course in a row: done ones ticked, the current one lit. Shown only, never clicked; readers find one
/// child for each step.
class Stepper final : public QWidget
{
    Q_OBJECT
public:
    explicit Stepper(const Theme &theme, QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);
    /// Steps before \p index are done; the number of steps means that all are.
    void setCurrent(int index);
    [[nodiscard]] const QStringList &steps() const { return m_steps; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QRect stepRect(int index) const;
    /// "Check, current step".
    [[nodiscard]] QString spokenStep(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int diameter() const;
    void paintStep(class QPainter &painter, int index) const;

    const Theme &m_theme;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace acquis
