// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/storage/database.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/shell/registeractions.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTableView>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;

QByteArray statements(const QByteArray &ministry)
{
    return "Fiscal Year,Ministry Name,Category,Program Name,Item,Account,Detail,Amount $\r\n2016-17," + ministry
           + ",Operating,Program,Item,Account,Detail,\"1,000\"\r\n";
}

} // namespace

class TestStartPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void severalImportsAreUndoneInOnePress();
    void oneImportIsAskedForByItsName();
    void recentRegistersOpenFromHome();
    void whatMayIDoIsOfferedWithAndWithoutARegister();

private:
    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<QMainWindow> m_window;
    StartPage *m_page = nullptr;
    QString m_register;
};

void TestStartPage::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_register = m_ui->folder.path(u"home.acquis"_s);
    {
        auto database = createRegister(m_register);
        ACQUIS_VERIFY_RESULT(database);
        QStringList files;
        for (const char *ministry : { "Education", "Health", "Transportation" })
            files << m_ui->folder.write(QString::fromLatin1(ministry) + u".csv"_s, statements(ministry));
        ACQUIS_VERIFY_RESULT(importFiles(**database, files, ImportOptions {}));
    }
    m_window = std::make_unique<QMainWindow>();
    auto *actions = new RegisterActions(m_ui->context, *m_window);
    m_page = new StartPage(m_ui->context, *actions);
    m_window->setCentralWidget(m_page);
    m_window->resize(1200, 800);
    m_window->show();
}

void TestStartPage::cleanup()
{
    m_window.reset();
    m_ui.reset();
}

void TestStartPage::severalImportsAreUndoneInOnePress()
{
    QSignalSpy opened(&m_ui->session, &RegisterSession::opened);
    QSignalSpy said(m_page, &Page::messagePosted);
    m_ui->session.open(m_register);
    QVERIFY(opened.wait(patience));
    auto *table = m_page->findChild<QTableView *>(u"homeSources"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    auto *undo = m_page->findChild<QAbstractButton *>(u"homeUndoImport"_s);
    QVERIFY(!undo->isEnabled());
    table->selectAll();
    undo->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_ui->session.snapshot()->sources.size(), 0, patience);
    QCOMPARE(m_ui->prompts.asked.size(), 1);
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.first().first().value<Message>().state, StateToken::Ok);
}

void TestStartPage::oneImportIsAskedForByItsName()
{
    QSignalSpy opened(&m_ui->session, &RegisterSession::opened);
    m_ui->session.open(m_register);
    QVERIFY(opened.wait(patience));
    auto *table = m_page->findChild<QTableView *>(u"homeSources"_s);
    table->selectRow(1);
    m_page->findChild<QAbstractButton *>(u"homeUndoImport"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_ui->session.snapshot()->sources.size(), 2, patience);
    QVERIFY2(m_ui->prompts.asked.first().contains(u"Health.csv"_s), qPrintable(m_ui->prompts.asked.first()));
}

void TestStartPage::recentRegistersOpenFromHome()
{
    m_ui->settings.addRecentRegister(m_register);
    m_page->retranslate();
    auto *recent = m_page->findChild<QListWidget *>(u"startRecent"_s);
    QCOMPARE(recent->count(), 1);
    QVERIFY(recent->isVisible());
    QSignalSpy opened(&m_ui->session, &RegisterSession::opened);
    Q_EMIT recent->itemActivated(recent->item(0));
    QVERIFY(opened.wait(patience));
    QCOMPARE(m_ui->session.path(), m_register);
}

void TestStartPage::whatMayIDoIsOfferedWithAndWithoutARegister()
{
    QSignalSpy asked(m_page, &StartPage::optionsRequested);
    auto *link = m_page->findChild<QAbstractButton *>(u"startOptions"_s);
    QVERIFY(link->isVisible() && link->isEnabled());
    link->click();
    QCOMPARE(asked.size(), 1);
    QSignalSpy opened(&m_ui->session, &RegisterSession::opened);
    m_ui->session.open(m_register);
    QVERIFY(opened.wait(patience));
    auto *button = m_page->findChild<QAbstractButton *>(u"homeOptions"_s);
    QVERIFY(button->isVisible() && button->isEnabled());
    button->click();
    QCOMPARE(asked.size(), 2);
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
