// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace acquis {

class Theme;
class WrappingLabel;

/// An input with its label above it and, under it, what is wrong with what was written there.
class LabelledInput final : public QWidget
{
    Q_OBJECT
public:
    /// Takes \p input and names it \p name; the label of its fault is named so with "Fault" behind it.
    LabelledInput(const Theme &theme, QWidget *input, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *input() const { return m_input; }
    void setLabel(const QString &text); ///< also the accessible name
    void setFault(const QString &sentence); ///< empty: none
    [[nodiscard]] bool hasFault() const;

private:
    void takeColor();

    const Theme &m_theme;
    WrappingLabel *m_label;
    QWidget *m_input;
    WrappingLabel *m_fault;
};

} // namespace acquis
