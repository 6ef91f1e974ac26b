// SPDX-License-Identifier: GPL-3.0-or-later
// An officer finds three small firms of Ontario for data analytics software, reads why each is offered and what standing it holds,
// and joins an agreement of another government: by keyboard alone, in each language. On the sample and, where the published
// directory of Canadian companies lies beside the source folder, its 25,863 firms.
#include "app/acquis/compositionroot.h"
#include "core/agreements/agreementregister.h"
#include "core/exchange/newregister.h"
#include "core/storage/database.h"
#include "tests/cli/program.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"
#include "ui/agreements/agreementspage.h"
#include "ui/procurements/sourcespage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else

} // namespace

class TestFindAndJoin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void officerFindsThreeFirmsAndJoinsAnAgreement_data();
    void officerFindsThreeFirmsAndJoinsAnAgreement();

private:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
    /// Tab until the widget of that name, or one inside it, has the focus.
    [[nodiscard]] bool tabTo(const QString &name) const;
    [[nodiscard]] bool settle(CompositionRoot &root) const;

    test::TemporaryFolder m_folder;
    QString m_register;
};

void TestFindAndJoin::initTestCase()
{
    m_register = m_folder.path(u"officer.acquis"_s);
    ACQUIS_VERIFY_RESULT(createSampleRegister(m_register));
    const QString firms = test::sharedDataFolder() + u"/canadian-companies/canadian-company-capabilities-2017-sample.csv.gz"_s;
    if (test::sharedDataFolder().isEmpty() || !QFile::exists(firms)) {
        qWarning("The published directory of companies is not here: the sample's own firms are looked through.");
        return;
    }
    const test::Outcome imported = test::cli({ u"--register"_s, m_register, u"import"_s, firms, u"--as-of"_s, u"2017-04-01"_s });
    QVERIFY2(imported.exit == 0 || imported.exit == 1, imported.err.constData()); // 1: two of them are refused
}

void TestFindAndJoin::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::activeModalWidget() ? QApplication::activeModalWidget()->focusWidget() : nullptr;
    focus = focus != nullptr ? focus : QApplication::focusWidget();
    QVERIFY(focus != nullptr);
    QTest::keyClick(focus, Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

void TestFindAndJoin::type(const QString &text) const
{
    // Letter by letter, accents as well, which keyClicks() does not know.
    for (const QChar letter : text) {
        QVERIFY(QApplication::focusWidget() != nullptr);
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(QApplication::focusWidget(), &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(QApplication::focusWidget(), &up);
    }
    QCoreApplication::processEvents();
}

bool TestFindAndJoin::tabTo(const QString &name) const
{
    constexpr int mostStops = 120;
    for (int stop = 0; stop < mostStops; ++stop) {
        for (const QWidget *widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget()) {
            if (widget->objectName() == name)
                return true;
        }
        press(Qt::Key_Tab);
    }
    return false;
}

bool TestFindAndJoin::settle(CompositionRoot &root) const
{
    return QTest::qWaitFor([&root] { return root.sourcesPage().isSettled(); }, patience);
}

void TestFindAndJoin::officerFindsThreeFirmsAndJoinsAnAgreement_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<QString>("need");
    QTest::addColumn<QString>("small");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("joiner");
    QTest::newRow("English") << false << u"data analytics software"_s << u"Small"_s << u"never asked"_s << u"Office One"_s;
    QTest::newRow("French") << true << u"logiciel d'analyse de données"_s << u"Petite"_s << u"jamais"_s << u"Bureau Deux"_s;
}

void TestFindAndJoin::officerFindsThreeFirmsAndJoinsAnAgreement()
{
    QFETCH(bool, french);
    QFETCH(QString, need);
    QFETCH(QString, small);
    QFETCH(QString, why);
    QFETCH(QString, joiner);
    CompositionRoot root(std::make_unique<Settings>(m_folder.path(u"settings-%1.ini"_s.arg(french))));
    root.language().setLanguage(french ? Language::French : Language::English);
    MainWindow &window = root.window();
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy opened(&root.session(), &RegisterSession::opened);
    root.session().open(m_register);
    QVERIFY(opened.wait(patience));
    SourcesPage &sources = root.sourcesPage();

    // To the page by its number, and into the field.
    window.setFocus();
    press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(window.currentPage(), &sources);
    QVERIFY(settle(root));
    press(Qt::Key_F, Qt::ControlModifier);
    type(need);
    QVERIFY(tabTo(u"sourcesRegion"_s));
    type(u"Ontario"_s);
    QVERIFY(tabTo(u"sourcesSize"_s));
    type(small);
    QVERIFY(settle(root));
    QVERIFY(qobject_cast<QComboBox *>(QApplication::focusWidget())->currentText().startsWith(small));

    // Three firms, picked and told.
    press(Qt::Key_Q, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(settle(root));
    auto *firms = sources.findChild<QListView *>(u"sourcesFirms"_s);
    QVERIFY(firms != nullptr);
    int ticked = 0;
    for (int row = 0; row < firms->model()->rowCount(); ++row) {
        const QModelIndex firm = firms->model()->index(row, 0);
        if (firm.data(Qt::CheckStateRole).toInt() != Qt::Checked)
            continue;
        ++ticked;
        const QString told = firm.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(told.contains(u"Ontario"_s), qPrintable(told));
        QVERIFY2(told.contains(small, Qt::CaseInsensitive), qPrintable(told));
        qInfo("%s", qPrintable(told));
    }
    QCOMPARE(ticked, 3);
    const auto *choice = sources.findChild<QWidget *>(u"quoteChoice"_s);
    QVERIFY(choice != nullptr && choice->isVisible());
    QVERIFY2(choice->property("plainText").toString().contains(why), qPrintable(choice->property("plainText").toString()));

    // An agreement of another government is offered, and joined.
    QVERIFY(tabTo(u"sourcesAgreements"_s));
    const auto *offered = sources.findChild<QListView *>(u"sourcesAgreements"_s);
    press(Qt::Key_Home);
    const auto isIt = [offered] {
        return offered->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"SO-NS-0311"_s);
    };
    for (int row = 0; row < offered->model()->rowCount() && !isIt(); ++row)
        press(Qt::Key_Down);
    QVERIFY(isIt());
    press(Qt::Key_Return);
    AgreementsPage &agreements = root.agreementsPage();
    QCOMPARE(window.currentPage(), &agreements);
    QVERIFY(QTest::qWaitFor([&agreements] { return agreements.isSettled(); }, patience));
    press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(tabTo(u"joinJoiner"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(joiner);
    QVERIFY(tabTo(u"joinAmount"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"1200"_s);
    QVERIFY(tabTo(u"joinSave"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() != nullptr, patience);
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(box != nullptr);
    for (int stop = 0; stop < 4 && box->focusWidget() == box->defaultButton(); ++stop)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(agreements.isSettled(), patience);

    auto database = Database::open(m_register, Database::Mode::ReadOnly);
    ACQUIS_VERIFY_RESULT(database);
    const auto joins = AgreementRegister(**database, {}).joinsOf(u"ns-0311"_s);
    ACQUIS_VERIFY_RESULT(joins);
    QVERIFY(!joins->isEmpty());
    QCOMPARE(joins->last().joiner, joiner);
    QCOMPARE(joins->last().amount, Money::fromCents(120'000));
}

QTEST_MAIN(TestFindAndJoin)
#include "tst_findandjoin.moc"
