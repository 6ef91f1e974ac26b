// SPDX-License-Identifier: GPL-3.0-or-later
// What only the composed window can show: help for each page, and the registers of before.
#include "app/acquis/compositionroot.h"
#include "app/acquis/procurementdesk.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/procurementfilepage.h"
#include "ui/shell/helppage.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;

} // namespace

class TestComposition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void helpOpensTheChapterOfThePage();
    void recentRegistersAreOpenedFromTheMenu();
    void theTextSizeOfSettingsReachesTheWindow();
    void pagesGoBeforeWhatTheyUse();

private:
    test::TemporaryFolder m_folder;
    std::unique_ptr<CompositionRoot> m_root;
};

void TestComposition::initTestCase()
{
    auto settings = std::make_unique<Settings>(m_folder.path(u"settings.ini"_s));
    settings->setLanguage(Language::English);
    m_root = std::make_unique<CompositionRoot>(std::move(settings));
    m_root->window().show();
}

void TestComposition::cleanupTestCase()
{
    m_root.reset();
}

void TestComposition::helpOpensTheChapterOfThePage()
{
    auto *help = m_root->window().findChild<HelpPage *>();
    auto *guide = m_root->window().findChild<QAction *>(u"helpGuide"_s);
    QVERIFY(help && guide);
    QCOMPARE(guide->shortcut(), QKeySequence(Qt::Key_F1));
    const auto pages = m_root->window().findChildren<Page *>();
    QVERIFY(pages.size() >= 6);
    for (Page *page : pages) {
        for (const QString &folder : { u"en"_s, u"fr"_s })
            QVERIFY2(QFile::exists(u":/guide/%1/%2.md"_s.arg(folder, page->helpAnchor())), qPrintable(page->helpAnchor()));
        m_root->window().showPage(page);
        guide->trigger();
        QCOMPARE(m_root->window().currentPage(), help);
        const QListWidgetItem *chapter = help->findChild<QListWidget *>(u"guideChapters"_s)->currentItem();
        QVERIFY2(chapter, qPrintable(page->helpAnchor()));
        QCOMPARE(chapter->data(Qt::UserRole).toString(), page->helpAnchor());
    }
}

void TestComposition::recentRegistersAreOpenedFromTheMenu()
{
    QSignalSpy opened(&m_root->session(), &RegisterSession::opened);
    for (const QString &name : { u"first.acquis"_s, u"second.acquis"_s }) {
        m_root->session().create(m_folder.path(name));
        QVERIFY(opened.wait(patience));
    }
    QMenu *recent = nullptr;
    for (const QAction *action : m_root->window().menuBar()->actions().first()->menu()->actions()) {
        if (action->menu())
            recent = action->menu();
    }
    QVERIFY(recent);
    Q_EMIT recent->aboutToShow();
    QCOMPARE(recent->actions().size(), 2);
    QCOMPARE(recent->actions().first()->text(), u"second.acquis"_s); // newest first
    recent->actions().last()->trigger();
    QVERIFY(opened.wait(patience));
    QCOMPARE(m_root->session().path(), m_folder.path(u"first.acquis"_s));
    Q_EMIT recent->aboutToShow();
    QCOMPARE(recent->actions().first()->text(), u"first.acquis"_s);
}

void TestComposition::theTextSizeOfSettingsReachesTheWindow()
{
    const QFont before = QApplication::font();
    auto *box = m_root->window().findChild<QComboBox *>(u"settingsText"_s);
    const int index = box->findData(150);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
    QCOMPARE(QApplication::font().pointSizeF(), before.pointSizeF() * 1.5);
    QApplication::setFont(before);
}

void TestComposition::pagesGoBeforeWhatTheyUse()
{
    auto root = std::make_unique<CompositionRoot>(std::make_unique<Settings>(m_folder.path(u"other.ini"_s)));
    const QPointer<FileSession> session = &root->desk().session();
    bool wasThere = false;
    connect(&root->desk().filePage(), &QObject::destroyed, this, [&] { wasThere = !session.isNull(); });
    root.reset();
    QVERIFY(wasThere);
    QVERIFY(session.isNull());
}

QTEST_MAIN(TestComposition)
#include "tst_composition.moc"
