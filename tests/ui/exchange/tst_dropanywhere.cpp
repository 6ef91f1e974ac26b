// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are dropped on the real window, on whatever page is in front.
#include "app/acquis/compositionroot.h"
#include "core/exchange/newregister.h"
#include "core/storage/database.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/exchange/importpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/spending/referencepage.h"

#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;
const QByteArray accounts = "Fiscal Year,Ministry Name,Category,Program Name,Item,Account,Detail,Amount $\r\n"
                            "2016-17,Education,Operating,Program 1,Item,Account,Detail,\"1,000\"\r\n";

} // namespace

class TestDropAnywhere final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void filesLeadToTheImportPage_data();
    void filesLeadToTheImportPage();
    void aTableOnTheReferencePageIsChecked();
    void aRegisterIsOpened();

private:
    [[nodiscard]] Page *page(const QString &icon) const;

    test::TemporaryFolder m_folder;
    std::unique_ptr<CompositionRoot> m_root;
    QStringList m_files;
};

void TestDropAnywhere::initTestCase()
{
    m_root = std::make_unique<CompositionRoot>(std::make_unique<Settings>(m_folder.path(u"settings.ini"_s)));
    m_files = { m_folder.write(u"a.csv"_s, accounts),
                m_folder.write(u"b.csv"_s, accounts + "2016-17,Health,Operating,P,I,A,D,\"2,000\"\r\n") };
    m_root->window().show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_root->window()));
    QSignalSpy opened(&m_root->session(), &RegisterSession::opened);
    m_root->session().openSample(m_folder.path(u"sample.acquis"_s));
    QVERIFY(opened.wait(patience));
}

void TestDropAnywhere::cleanupTestCase()
{
    m_root.reset();
}

Page *TestDropAnywhere::page(const QString &icon) const
{
    const auto pages = m_root->window().findChildren<Page *>();
    for (Page *page : pages) {
        if (page->iconName() == icon)
            return page;
    }
    return nullptr;
}

void TestDropAnywhere::filesLeadToTheImportPage_data()
{
    QTest::addColumn<QString>("icon");
    for (const char *icon : { "home", "spending", "reference", "import", "settings", "help" })
        QTest::newRow(icon) << QString::fromLatin1(icon);
}

void TestDropAnywhere::filesLeadToTheImportPage()
{
    QFETCH(QString, icon);
    Page *from = page(icon);
    QVERIFY(from);
    m_root->window().showPage(from);
    QCoreApplication::processEvents();
    QVERIFY(test::dropFiles(*from, m_files));
    QCOMPARE(m_root->window().currentPage(), &m_root->importPage());
    const ImportSession &import = m_root->importPage().session();
    QTRY_COMPARE_WITH_TIMEOUT(import.files(), m_files, patience);
    QTRY_COMPARE_WITH_TIMEOUT(import.state(), ImportSession::State::Checking, patience);
    m_root->importPage().goBack();
}

void TestDropAnywhere::aTableOnTheReferencePageIsChecked()
{
    ReferencePage &reference = m_root->referencePage();
    m_root->window().showPage(&reference);
    QCoreApplication::processEvents();
    QVERIFY(test::dropFiles(reference, { m_folder.write(u"table.csv"_s, "row,a,total\n1,2,2\n") }));
    QCOMPARE(m_root->window().currentPage(), &reference);
    QTRY_VERIFY_WITH_TIMEOUT(reference.findChild<QTableView *>(u"reconcileTable"_s)->isVisible(), patience);
}

void TestDropAnywhere::aRegisterIsOpened()
{
    QVERIFY(createRegister(m_folder.path(u"other.acquis"_s)).has_value());
    m_root->window().showPage(page(u"settings"_s));
    QSignalSpy opened(&m_root->session(), &RegisterSession::opened);
    QVERIFY(test::dropFiles(*page(u"settings"_s), { m_folder.path(u"other.acquis"_s) }));
    QVERIFY(opened.wait(patience));
    QCOMPARE(m_root->session().path(), m_folder.path(u"other.acquis"_s));
}

QTEST_MAIN(TestDropAnywhere)
#include "tst_dropanywhere.moc"
