// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/fieldformat.h"

#include <QLineEdit>

namespace acquis {

class DayPopup;
class Theme;

/// A line for a text, an amount, a whole number or a day. Its value changes when the line is left or Enter is pressed; what cannot be
/// read then stays as it was typed, and the value is what it was. Days have a calendar: the button, Alt+Down or F4.
class TypedLine final : public QLineEdit
{
    Q_OBJECT
public:
    TypedLine(const Theme &theme, const FieldFormat &format, QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// Shows the value, in the form in which it is kept; not while something is being typed, nor over what could not be read while the
    /// value stays the same.
    void setValue(const QString &kept);
    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] std::optional<FieldFault> fault() const { return m_fault; }
    [[nodiscard]] const FieldFormat &format() const { return m_format; }
    [[nodiscard]] bool isBeingTyped() const { return hasFocus() && isModified(); }
    /// Takes what is typed, as leaving the line does.
    void finish();
    /// Drops what is typed and shows the value.
    void forgetTyped();

Q_SIGNALS:
    void edited(); ///< the value, by the person
    void faultChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const QString &kept);
    void setFault(std::optional<FieldFault> fault);
    void openCalendar();
    void drawIcon();

    const Theme &m_theme;
    FieldFormat m_format;
    Language m_language = Language::English;
    QString m_value;
    std::optional<FieldFault> m_fault;
    QAction *m_open = nullptr;
    DayPopup *m_calendar = nullptr;
};

} // namespace acquis
