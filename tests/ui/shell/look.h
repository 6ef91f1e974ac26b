// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/uifixture.h"
#include "ui/widgets/outlinedstyle.h"

#include <QApplication>
#include <QFont>
#include <QTest>

namespace acquis::test {

/// The looks in which pages are pictured, as rows of a test: language, theme, size of the text.
inline void addLooks()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<int>("percent");
    QTest::newRow("en-light-100") << Language::English << ThemeChoice::Light << 100;
    QTest::newRow("en-dark-150") << Language::English << ThemeChoice::Dark << 150;
    QTest::newRow("fr-contrast-100") << Language::French << ThemeChoice::HighContrast << 100;
    QTest::newRow("fr-light-150") << Language::French << ThemeChoice::Light << 150;
}

/// Gives the program the look of the current row, and its usual text back at the end. Make the page afterwards.
class Look
{
public:
    explicit Look(UiFixture &ui) : m_usual(QApplication::font())
    {
        QFETCH(Language, language);
        QFETCH(ThemeChoice, theme);
        QFETCH(int, percent);
        QFont font = m_usual;
        font.setPointSizeF(m_usual.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        QApplication::setStyle(new OutlinedStyle(ui.theme));
        ui.theme.setChoice(theme);
        ui.theme.apply();
        ui.language.setLanguage(language);
    }
    ~Look() { QApplication::setFont(m_usual); }
    Q_DISABLE_COPY_MOVE(Look)

private:
    QFont m_usual;
};

} // namespace acquis::test
