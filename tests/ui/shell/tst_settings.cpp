// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasChosen();
    void recentRegistersAreNewestFirstAndTen();
    void textSizeStaysInItsRange();

private:
    QTemporaryDir m_folder;
};

void TestSettings::keepsWhatWasChosen()
{
    const QString file = m_folder.filePath(u"kept.ini"_s);
    {
        Settings settings(file);
        settings.setLanguage(Language::French);
        settings.setTheme(ThemeChoice::HighContrast);
        settings.setState(u"mainWindow"_s, QByteArray("\x01\x00\x02", 3));
    }
    const Settings again(file);
    QCOMPARE(again.language(), Language::French);
    QCOMPARE(again.theme(), ThemeChoice::HighContrast);
    QCOMPARE(again.state(u"mainWindow"_s), QByteArray("\x01\x00\x02", 3));
}

void TestSettings::recentRegistersAreNewestFirstAndTen()
{
    Settings settings(m_folder.filePath(u"recent.ini"_s));
    for (int i = 0; i < 12; ++i)
        settings.addRecentRegister(u"/registers/%1.acquis"_s.arg(i));
    settings.addRecentRegister(u"/registers/7.acquis"_s);
    QCOMPARE(settings.recentRegisters().size(), 10);
    QCOMPARE(settings.recentRegisters().first(), u"/registers/7.acquis"_s);
    QCOMPARE(settings.recentRegisters().count(u"/registers/7.acquis"_s), 1);
    settings.forgetRecentRegister(u"/registers/7.acquis"_s);
    QVERIFY(!settings.recentRegisters().contains(u"/registers/7.acquis"_s));
}

void TestSettings::textSizeStaysInItsRange()
{
    Settings settings(m_folder.filePath(u"text.ini"_s));
    QCOMPARE(settings.textPercent(), 100);
    settings.setTextPercent(150);
    QCOMPARE(settings.textPercent(), 150);
    settings.setTextPercent(1000);
    QVERIFY(settings.textPercent() <= 200);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
