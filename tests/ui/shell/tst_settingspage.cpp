// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "tests/ui/shell/uifixture.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestSettingsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void textChangesItsSizeAtOnceAndIsRemembered_data();
    void textChangesItsSizeAtOnceAndIsRemembered();
    void menuAndPageSayTheSame();
    void theWindowComesBackWithItsSize();
    void theTabOrderIsTheReadingOrder();

private:
    void openWindow();
    void choose(const QString &box, int index);
    [[nodiscard]] QComboBox *box(const QString &name) const { return m_page->findChild<QComboBox *>(name); }

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<MainWindow> m_window;
    SettingsPage *m_page = nullptr;
    QFont m_font;
};

void TestSettingsPage::init()
{
    m_font = QApplication::font();
    m_ui = std::make_unique<test::UiFixture>();
    m_ui->theme.apply(); // as the program does before it shows anything
    openWindow();
}

void TestSettingsPage::cleanup()
{
    m_window.reset();
    m_ui.reset();
    QApplication::setFont(m_font);
}

void TestSettingsPage::openWindow()
{
    QApplication::setFont(m_font);
    m_window = std::make_unique<MainWindow>(m_ui->context);
    m_page = new SettingsPage(m_ui->context);
    connect(m_page, &SettingsPage::textPercentChosen, &m_window->menu(), &MainMenu::chooseTextPercent);
    m_window->addPage(m_page, NavigationRail::Place::Main);
    m_window->show();
}

void TestSettingsPage::choose(const QString &name, int index)
{
    QVERIFY(index >= 0);
    box(name)->setCurrentIndex(index);
    Q_EMIT box(name)->activated(index);
}

void TestSettingsPage::textChangesItsSizeAtOnceAndIsRemembered_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : { 80, 110, 150 })
        QTest::addRow("%d", percent) << percent;
}

void TestSettingsPage::textChangesItsSizeAtOnceAndIsRemembered()
{
    QFETCH(int, percent);
    const double wanted = m_font.pointSizeF() * percent / 100;
    choose(u"settingsText"_s, box(u"settingsText"_s)->findData(percent));
    QCOMPARE(QApplication::font().pointSizeF(), wanted);
    QCOMPARE(m_page->font().pointSizeF(), wanted);
    QCOMPARE(m_ui->settings.textPercent(), percent);
    QCOMPARE(box(u"settingsText"_s)->currentData().toInt(), percent);
    m_window.reset();
    openWindow();
    QCOMPARE(QApplication::font().pointSizeF(), wanted);
    QCOMPARE(box(u"settingsText"_s)->currentData().toInt(), percent);
}

void TestSettingsPage::menuAndPageSayTheSame()
{
    QMenu *texts = nullptr;
    for (const QAction *top : m_window->menuBar()->actions()) {
        for (const QAction *action : top->menu()->actions()) {
            if (action->menu() && action->text().remove(u'&') == u"Text size"_s)
                texts = action->menu();
        }
    }
    QVERIFY(texts);
    QCOMPARE(texts->actions().size(), static_cast<qsizetype>(Settings::textPercents.size()));
    texts->actions().first()->trigger();
    QCOMPARE(box(u"settingsText"_s)->currentData().toInt(), Settings::textPercents.front());
    choose(u"settingsText"_s, box(u"settingsText"_s)->findData(125));
    Q_EMIT texts->aboutToShow();
    for (int i = 0; i < texts->actions().size(); ++i)
        QCOMPARE(texts->actions().at(i)->isChecked(), Settings::textPercents[static_cast<size_t>(i)] == 125);
}

void TestSettingsPage::theWindowComesBackWithItsSize()
{
    m_window->resize(1100, 700);
    QVERIFY(m_window->close());
    m_window.reset();
    openWindow();
    QCOMPARE(m_window->size(), QSize(1100, 700));
}

void TestSettingsPage::theTabOrderIsTheReadingOrder()
{
    QCOMPARE(test::tabOrder(*m_page), (QStringList { u"settingsLanguage"_s, u"settingsTheme"_s, u"settingsText"_s }));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
