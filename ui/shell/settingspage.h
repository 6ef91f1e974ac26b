// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace acquis {

/// Language, colours and size of the text, applied as they are chosen; and where the program keeps things.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    void retranslate() override;

Q_SIGNALS:
    void textPercentChosen(int percent);

private:
    const UiContext m_context;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_themeLabel;
    QComboBox *m_theme;
    QLabel *m_textLabel;
    QComboBox *m_text;
    QLabel *m_placeLabel;
    QLabel *m_place;
};

} // namespace acquis
