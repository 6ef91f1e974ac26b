// SPDX-License-Identifier: GPL-3.0-or-later
// What was asked under "What may I do?" begins a procurement file, and firms that were picked are asked in the file that is open.
#include "app/acquis/compositionroot.h"
#include "app/acquis/procurementdesk.h"
#include "core/storage/database.h"
#include "tests/support/manyfiles.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/procurementfilepage.h"
#include "ui/procurements/procurementspage.h"
#include "ui/procurements/sourcespage.h"
#include "ui/rules/optionspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else

} // namespace

class TestNeedToFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void needBeginsAFile();
    void whatIsAskedOfAMoveHasRoom();
    void whatAnotherStageAsksIsShownWhereItIsWritten();
    void withoutARegisterNoFileBegins();
    void pickedFirmsAreAskedInTheOpenFile();

private:
    [[nodiscard]] MainWindow &window() const { return m_root->window(); }
    [[nodiscard]] FileSession &session() const { return m_root->desk().session(); }
    /// Tab until the widget of that name, or one inside it, has the focus.
    [[nodiscard]] bool tabTo(const QString &name) const
    {
        for (int i = 0; i < 200; ++i) {
            for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
                if (at->objectName() == name)
                    return true;
            }
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(), Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] static Need service()
    {
        Need need;
        need.commodity = Commodity::Services;
        need.value = Money::fromCents(2'000'000);
        need.date = QDate::currentDate();
        need.neededBy = QDate::currentDate().addMonths(4);
        return need;
    }
    void openSample() const
    {
        m_root->session().openSample(m_folder->path(u"sample.acquis"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_root->session().isOpen(), patience);
    }
    void ask() const
    {
        window().showPage(&m_root->optionsPage());
        m_root->optionsPage().takeNeed(service(), u"Introduction of delegates"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_root->optionsPage().findChild<QToolButton *>(u"optionsBeginFileButton"_s)->isVisible(),
                                 patience);
    }

    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<CompositionRoot> m_root;
};

void TestNeedToFile::init()
{
    m_folder = std::make_unique<test::TemporaryFolder>();
    auto settings = std::make_unique<Settings>(m_folder->path(u"acquis.ini"_s));
    settings->setLanguage(Language::English);
    settings->setOfficer(u"A. Desrosiers"_s);
    m_root = std::make_unique<CompositionRoot>(std::move(settings));
    window().resize(1440, 900);
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestNeedToFile::cleanup()
{
    m_root.reset();
    m_folder.reset();
}

void TestNeedToFile::needBeginsAFile()
{
    openSample();
    ask();
    QVERIFY(tabTo(u"optionsBeginFileButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(window().currentPage(), &m_root->desk().procurements());
    QVERIFY(tabTo(u"newFileOpen"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(session().isOpen() && session().isSettled(), patience);
    QCOMPARE(window().currentPage(), &m_root->desk().filePage());
    QCOMPARE(session().file().need, service());
    QCOMPARE(session().file().head.title.en, u"Introduction of delegates"_s);
    QCOMPARE(session().file().head.holder, u"A. Desrosiers"_s);
    QCOMPARE(session().file().stage, FileStage::Need);
}

void TestNeedToFile::whatIsAskedOfAMoveHasRoom()
{
    openSample();
    m_root->desk().open(u"PF-2026-0007"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session().isOpen() && session().isSettled(), patience);
    ProcurementFilePage &page = m_root->desk().filePage();
    auto *foot = page.findChild<QWidget *>(u"footScroll"_s);
    QTRY_VERIFY(foot->isVisible());
    page.findChild<QAction *>(u"fileAbandon"_s)->trigger();
    QVERIFY(!foot->isVisible());
    page.findChild<QPushButton *>(u"moveDo"_s)->click(); // without the reason in words
    auto *fault = page.findChild<QLabel *>(u"moveTextFault"_s);
    QTRY_VERIFY(fault->isVisible() && fault->height() >= fault->heightForWidth(fault->width()));
    const auto *duties = page.findChild<QTableView *>(u"duties"_s);
    QVERIFY2(duties->height() >= 4 * duties->verticalHeader()->defaultSectionSize(),
             qPrintable(QString::number(duties->height())));
    page.findChild<QPushButton *>(u"moveDismiss"_s)->click();
    QVERIFY(foot->isVisible());
}

void TestNeedToFile::whatAnotherStageAsksIsShownWhereItIsWritten()
{
    openSample();
    m_root->desk().open(u"PF-2026-0007"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session().isOpen() && session().isSettled(), patience);
    ProcurementFilePage &page = m_root->desk().filePage();
    QTRY_COMPARE(window().currentPage(), &page);
    page.showPath(u"intake/ip"_s); // folded away, among more questions
    QTRY_COMPARE(page.looked(), FileStage::Need);
    const auto *input = page.findChild<QWidget *>(u"needOwnershipFieldsIp"_s);
    QTRY_VERIFY(input->isVisible());
    QTRY_COMPARE(window().focusWidget(), input);
    QTRY_COMPARE(input->visibleRegion().boundingRect().height(), input->height());
}

void TestNeedToFile::withoutARegisterNoFileBegins()
{
    ask();
    const auto *begin = m_root->optionsPage().findChild<QAction *>(u"optionsBeginFile"_s);
    QVERIFY(!begin->isEnabled());
    openSample();
    QTRY_VERIFY(begin->isEnabled());
}

void TestNeedToFile::pickedFirmsAreAskedInTheOpenFile()
{
    openSample();
    SourcesPage &sources = m_root->sourcesPage();
    window().showPage(&sources);
    QTRY_VERIFY_WITH_TIMEOUT(sources.isSettled(), patience);
    const Need need = service();
    sources.showNeed(need, u"data analytics software"_s);
    QTRY_VERIFY_WITH_TIMEOUT(sources.isSettled(), patience);
    sources.findChild<QAction *>(u"sourcesPickAction"_s)->trigger();
    auto *ask = sources.findChild<QPushButton *>(u"quoteChoiceAsk"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ask->isVisible(), patience);
    QVERIFY2(!ask->isEnabled(), "firms can be asked although no file is open");
    // A file at its need asks nobody yet.
    ProcurementFile file;
    file.head.title = { u"Counting licences"_s, u"Compter des licences"_s };
    file.head.holder = u"A. Desrosiers"_s;
    file.head.openedOn = QDate::currentDate();
    file.need = need;
    session().create(file);
    QTRY_VERIFY_WITH_TIMEOUT(session().isOpen() && session().isSettled(), patience);
    QVERIFY(!ask->isEnabled());
    // One that looks for firms does.
    file.uid = u"f-market"_s;
    file.head.number = u"PF-2026-9001"_s;
    file.stage = FileStage::Market;
    file.passages = { { u"p1"_s, FileStage::Need, file.head.holder, file.head.openedOn, file.head.openedOn, {} },
                      { u"p2"_s, FileStage::Market, file.head.holder, file.head.openedOn, {}, {} } };
    {
        auto database = Database::open(m_root->session().path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        ACQUIS_VERIFY_RESULT(test::keepFile(**database, file, QDate::currentDate()));
    }
    m_root->desk().open(file.head.number);
    QTRY_COMPARE_WITH_TIMEOUT(session().file().head.number, file.head.number, patience);
    QCOMPARE(session().file().stage, FileStage::Market);
    QTRY_VERIFY(ask->isEnabled());
    ask->setFocus();
    QTest::keyClick(ask, Qt::Key_Space);
    QCOMPARE(window().currentPage(), &m_root->desk().filePage());
    QCOMPARE(m_root->desk().filePage().looked(), FileStage::Solicitation);
    QVERIFY(!session().file().solicitation.invited.isEmpty());
    QVERIFY(!session().file().solicitation.invited.first().name.isEmpty());
    QVERIFY(!session().file().solicitation.invited.first().reason.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(session().isSettled(), patience);
    QCOMPARE(session().stored().file.solicitation.invited, session().file().solicitation.invited);
}

QTEST_MAIN(TestNeedToFile)
#include "tst_needtofile.moc"
