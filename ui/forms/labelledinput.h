// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace acquis {

class Theme;
class WrappingLabel;

/// An input with its label above it and, under it, why it cannot be changed, what it is for, and what is wrong with what was written
/// there; readers of the screen read all of them with it.
class LabelledInput final : public QWidget
{
    Q_OBJECT
public:
    /// Takes \p input and names it, or the part of it that takes the focus, \p name unless it has a name; the label of its fault is
    /// named so with "Fault" behind it, and so on.
    LabelledInput(const Theme &theme, QWidget *input, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *input() const { return m_input; }
    void setLabel(const QString &text); ///< also the accessible name
    void setFault(const QString &sentence); ///< empty: none
    void setHelp(const QString &words); ///< empty: none
    void setReason(const QString &sentence); ///< why it cannot be changed; empty: none
    void setFrozen(bool isFrozen); ///< looks like what cannot be changed
    void hideLabel(); ///< the input tells its own
    [[nodiscard]] QStringList notes() const; ///< what stands under it
    [[nodiscard]] bool hasFault() const;

private:
    [[nodiscard]] QWidget &part() const; ///< what the person comes to
    void note(WrappingLabel &label, const QString &words);
    void takeColor();

    const Theme &m_theme;
    WrappingLabel *m_label;
    QWidget *m_input;
    WrappingLabel *m_reason;
    WrappingLabel *m_help;
    WrappingLabel *m_fault;
    bool m_isFrozen = false;
};

} // namespace acquis
