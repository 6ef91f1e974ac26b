// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of procurement files as the program composes them: what rules, vendors and other files say reaches whoever shows it.
#include "app/acquis/procurementdesk.h"

#include "core/exchange/newregister.h"
#include "core/procurements/filestore.h"
#include "core/storage/database.h"
#include "core/vendors/vendorregister.h"
#include "tests/core/procurements/somecontract.h"
#include "tests/core/vendors/somevendors.h"
#include "tests/support/manyfiles.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/agreements/agreementsession.h"
#include "ui/procurements/bidcomparisonmodel.h"
#include "ui/procurements/documentspanel.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/homepage.h"
#include "ui/procurements/officepage.h"
#include "ui/procurements/optionspanel.h"
#include "ui/procurements/procurementfilepage.h"
#include "ui/procurements/solesourcesection.h"
#include "ui/rules/ruleshelf.h"
#include "ui/shell/mainwindow.h"
#include "ui/vendors/vendorsession.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else

/// A service of 20,000 dollars for the same unit, as others are beside it.
ProcurementFile eventsFile(const QString &number)
{
    ProcurementFile file;
    file.head.number = number;
    file.head.title = { u"Introduction of delegates"_s, u"Présentation des délégués"_s };
    file.head.ministry = u"Economic Development"_s;
    file.head.unit = u"Events"_s;
    file.head.holder = u"A. Desrosiers"_s;
    file.head.requester = u"R. Iyer"_s;
    file.head.openedOn = QDate(2015, 3, 2);
    file.passages = { { u"p1"_s, FileStage::Need, u"A. Desrosiers"_s, QDate(2015, 3, 2), {}, {} } };
    file.need.jurisdiction = Jurisdiction::OnOps;
    file.need.entity = Entity::OnMin;
    file.need.commodity = Commodity::Services;
    file.need.value = Money::fromCents(2'000'000);
    file.need.date = QDate(2015, 3, 9);
    return file;
}

QList<Vendor> firms()
{
    const auto firm = [](const QString &name, const QString &place, qint64 employees) {
        Vendor vendor = test::vendorNamed(name);
        vendor.country = u"CA"_s;
        vendor.province = u"ON"_s;
        vendor.place = place;
        vendor.sizes = { { QDate(2015, 1, 12), employees, {}, {}, u"CAD"_s, u"declaration"_s } };
        return vendor;
    };
    return { firm(u"Halyard Systems Corp."_s, u"Ottawa"_s, 40), firm(u"Tessera Nord Cleaning"_s, u"Sudbury"_s, 15) };
}

} // namespace

class TestProcurementDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fileIsShownWhenItIsRead();
    void fileThatIsNotThereIsToldWhereItWasAskedFor();
    void windowWaitsForWhatIsBeingAttached();
    void splittingIsToldWithoutAnEdit();
    void rulesThatComeLaterReachThePanelThatIsShown();
    void requestToOneFirmHasItsWords();
    void dutyOfTheRequestToOneFirmLeadsToItsEvidence();
    void firmOfTheRegisterInTheProblemIsFlagged();
    void firmIsAskedByNameWithItsSizeAndPlace();
    void invoiceOfTheRadarIsOpenedInItsFile();
    void menuHoldsEveryActionOfTheStage();
    void buttonOfTheStageFollowsItsAction();

private:
    void keep(const QList<ProcurementFile> &files) const;
    void open(const QString &number) const;
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<RuleShelf> m_rules;
    std::unique_ptr<VendorSession> m_vendors;
    std::unique_ptr<AgreementSession> m_agreements;
    std::unique_ptr<ProcurementDesk> m_desk; ///< dies after the window that has its pages
    std::unique_ptr<MainWindow> m_window;
};

void TestProcurementDesk::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_ui->settings.setOfficer(u"A. Desrosiers"_s);
    m_ui->theme.setChoice(ThemeChoice::Light);
    m_ui->theme.apply();
    m_rules = std::make_unique<RuleShelf>(m_ui->jobs);
    m_vendors = std::make_unique<VendorSession>(m_ui->session, m_ui->jobs);
    m_agreements = std::make_unique<AgreementSession>(m_ui->session, m_ui->jobs);
    m_window = std::make_unique<MainWindow>(m_ui->context);
    m_desk = std::make_unique<ProcurementDesk>(m_ui->context, *m_window, *m_rules, *m_vendors, *m_agreements);
    m_desk->addPages();
    m_desk->addOffice();
    m_desk->session().setToday(QDate(2015, 3, 9));
    connect(&m_desk->session(), &FileSession::failed, this,
            [](const Error &error) { qWarning("failed: %s %s", qPrintable(errorName(error.code)), qPrintable(error.detail)); });
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestProcurementDesk::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_agreements.reset();
    m_vendors.reset();
    m_rules.reset();
    m_ui.reset();
}

void TestProcurementDesk::keep(const QList<ProcurementFile> &files) const
{
    const QString path = m_ui->folder.path(u"desk.acquis"_s);
    {
        auto database = createRegister(path);
        ACQUIS_VERIFY_RESULT(database);
        ACQUIS_VERIFY_RESULT(VendorRegister(**database, u"anna"_s).addAll(firms(), u"test"_s));
        for (ProcurementFile file : files) {
            if (file.uid.isEmpty())
                file.uid = u"f"_s + file.head.number.right(4);
            if (file.passages.isEmpty())
                file.passages = { { u"p1"_s, file.stage, file.head.holder, file.head.openedOn, {}, {} } };
            // What rules ask for before is not judged: these tests are of what comes after it.
            ACQUIS_VERIFY_RESULT(test::keepFile(**database, file, QDate(2015, 3, 2)));
        }
    }
    m_ui->session.open(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->session.isOpen(), patience);
}

void TestProcurementDesk::open(const QString &number) const
{
    m_desk->open(number);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().file().head.number, number, patience);
}

/// Not the file that was open before, nor an empty page.
void TestProcurementDesk::fileIsShownWhenItIsRead()
{
    keep({ eventsFile(u"PF-2015-0041"_s), eventsFile(u"PF-2015-0042"_s) });
    open(u"PF-2015-0041"_s);
    QCOMPARE(m_window->currentPage(), static_cast<Page *>(&m_desk->filePage()));
    m_window->showPage(&m_desk->home());
    m_desk->open(u"PF-2015-0042"_s);
    QCOMPARE(m_window->currentPage(), static_cast<Page *>(&m_desk->home()));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->currentPage(), static_cast<Page *>(&m_desk->filePage()), patience);
    QCOMPARE(m_desk->session().file().head.number, u"PF-2015-0042"_s);
    // Who goes elsewhere meanwhile is not fetched back.
    m_window->showPage(&m_desk->home());
    m_desk->open(u"PF-2015-0041"_s);
    m_window->showPage(&m_desk->office());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().file().head.number, u"PF-2015-0041"_s, patience);
    QCOMPARE(m_window->currentPage(), static_cast<Page *>(&m_desk->office()));
}

void TestProcurementDesk::fileThatIsNotThereIsToldWhereItWasAskedFor()
{
    keep({ eventsFile(u"PF-2015-0041"_s) });
    auto *bar = m_window->findChild<MessageBar *>();
    QVERIFY(bar && !bar->isVisible());
    disconnect(&m_desk->session(), &FileSession::failed, this, nullptr);
    m_desk->open(u"PF-2015-9999"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patience);
    QCOMPARE(m_window->currentPage(), static_cast<Page *>(&m_desk->home()));
    QVERIFY(!m_desk->session().isOpen());
}

void TestProcurementDesk::windowWaitsForWhatIsBeingAttached()
{
    keep({ eventsFile(u"PF-2015-0041"_s) });
    open(u"PF-2015-0041"_s);
    child<DocumentsPanel>("documentsPanel")->attach({ m_ui->folder.write(u"quote.txt"_s, "twenty thousand") });
    QVERIFY(m_desk->filePage().unsavedWork().contains(u"PF-2015-0041"_s));
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), patience);
    auto database = Database::open(m_ui->session.path(), Database::Mode::ReadOnly);
    ACQUIS_VERIFY_RESULT(database);
    const auto stored = loadFile(**database, u"PF-2015-0041"_s);
    ACQUIS_VERIFY_RESULT(stored);
    QCOMPARE(stored->file.documents.size(), 1);
}

void TestProcurementDesk::splittingIsToldWithoutAnEdit()
{
    keep({ eventsFile(u"PF-2015-0041"_s), eventsFile(u"PF-2015-0042"_s) });
    open(u"PF-2015-0042"_s);
    auto *parts = child<QTableView>("needSplitParts");
    QTRY_VERIFY_WITH_TIMEOUT(parts->isVisible(), patience);
    QCOMPARE(parts->model()->index(0, 0).data().toString(), u"PF-2015-0041"_s);
    QVERIFY(!m_desk->session().canUndo());
}

void TestProcurementDesk::rulesThatComeLaterReachThePanelThatIsShown()
{
    ProcurementFile file = test::awardedFile();
    file.contracts.first().amendments = { test::amended(1, 5'000, QDate(2015, 5, 1)) };
    keep({ file });
    m_desk->session().setToday(QDate(2015, 6, 1));
    QVERIFY(!m_rules->isLoaded());
    open(file.head.number);
    m_desk->filePage().lookAt(FileStage::Contract);
    auto *amendments = child<QTableView>("amendments");
    const auto limit = [amendments] { return amendments->model()->index(0, 7).data().toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(m_rules->isLoaded(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(limit(), u"reaches $25,000"_s, patience);
}

void TestProcurementDesk::requestToOneFirmHasItsWords()
{
    ProcurementFile file = eventsFile(u"PF-2015-0050"_s);
    file.soleSource.state = SoleSourceState::Drafted;
    keep({ file });
    open(file.head.number);
    m_desk->filePage().lookAt(FileStage::Options);
    auto *section = child<SoleSourceSection>("soleSource");
    QVERIFY(section->isVisible());
    const auto said = [section] {
        QStringList words;
        for (const QLabel *label : section->findChildren<QLabel *>()) {
            if (label->isVisibleTo(section) && !label->text().isEmpty())
                words << label->text();
        }
        for (const QPushButton *button : section->findChildren<QPushButton *>()) {
            if (button->isVisibleTo(section))
                words << button->text();
        }
        return words;
    };
    const QStringList english = said();
    QVERIFY2(english.contains(u"Evidence that nobody else can, in English"_s), qPrintable(english.join(u'\n')));
    QVERIFY(!english.contains(QString()));
    int named = 0;
    for (QWidget *input : section->findChildren<QWidget *>()) {
        if (!input->isVisibleTo(section) || !(input->focusPolicy() & Qt::TabFocus) || input->focusProxy())
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(input);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(input->objectName()));
        ++named;
    }
    QVERIFY2(named > 8, "the section has no inputs");
    m_ui->language.setLanguage(Language::French);
    QTRY_VERIFY_WITH_TIMEOUT(!said().contains(u"Evidence that nobody else can, in English"_s), patience);
    const QStringList french = said();
    QCOMPARE(french.size(), english.size());
    for (const QString &words : english)
        QVERIFY2(!french.contains(words) || words == u"English"_s || words == u"French"_s, qPrintable(words));
}

void TestProcurementDesk::dutyOfTheRequestToOneFirmLeadsToItsEvidence()
{
    ProcurementFile file = eventsFile(u"PF-2015-0050"_s);
    file.soleSource.state = SoleSourceState::Drafted;
    keep({ file });
    open(file.head.number);
    m_desk->filePage().lookAt(FileStage::Options);
    for (const char *place : { "justification", "sole-source/evidence" }) {
        child<QWidget>("soleSourceFold")->setFocus();
        m_desk->filePage().showPath(QString::fromLatin1(place));
        QCOMPARE(m_window->focusWidget()->objectName(), u"soleSourceFieldsEvidenceEn"_s);
    }
}

void TestProcurementDesk::firmOfTheRegisterInTheProblemIsFlagged()
{
    ProcurementFile file = eventsFile(u"PF-2015-0050"_s);
    file.intake.problem.en = u"We need what Halyard Systems sells"_s;
    keep({ file });
    open(file.head.number);
    auto *fault = child<QLabel>("needProblemFieldsProblemFault");
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible(), patience);
    QVERIFY2(fault->text().contains(u"Halyard"_s), qPrintable(fault->text()));
}

void TestProcurementDesk::firmIsAskedByNameWithItsSizeAndPlace()
{
    ProcurementFile file = eventsFile(u"PF-2015-0050"_s);
    file.solicitation.form = SolicitationForm::Quotes;
    keep({ file });
    open(file.head.number);
    QTRY_VERIFY_WITH_TIMEOUT(m_vendors->index(), patience);
    m_desk->filePage().lookAt(FileStage::Solicitation);
    auto *line = child<QLineEdit>("solicitationFirm");
    line->setFocus();
    QTest::keyClicks(line, u"Tessera Nord Cleaning"_s);
    QTest::keyClick(line, Qt::Key_Return); // before the register has answered
    const auto invited = [this] { return m_desk->session().file().solicitation.invited; };
    QTRY_COMPARE_WITH_TIMEOUT(invited().size(), 1, patience);
    QCOMPARE(invited().first().name, u"Tessera Nord Cleaning"_s);
    QVERIFY(invited().first().vendor.isValid());
    QCOMPARE(invited().first().sizeClass, u"small"_s);
    // Where it is stands in the comparison, when it has been read.
    m_desk->session().change(
        u"edit"_s, [](ProcurementFile &changed) { changed.solicitation.invited.first().answer = InvitationAnswer::Declined; });
    auto *compared = child<QTableView>("quotesCompared");
    QTRY_COMPARE_WITH_TIMEOUT(compared->model()->index(int(BidComparisonModel::Row::Place), 0).data().toString(),
                              u"Sudbury, Ontario"_s, patience);
}

void TestProcurementDesk::invoiceOfTheRadarIsOpenedInItsFile()
{
    ProcurementFile file = test::awardedFile();
    file.invoices = { test::received(u"i1"_s, 4'000, QDate(2015, 4, 2)), test::received(u"i2"_s, 5'000, QDate(2015, 4, 9)) };
    keep({ file });
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->home().isSettled(), patience);
    m_window->showPage(&m_desk->home());
    auto *radar = child<QTableView>("homeRadar");
    QTRY_COMPARE_WITH_TIMEOUT(radar->model()->rowCount(), 2, patience);
    radar->setFocus();
    radar->setCurrentIndex(radar->model()->index(1, 0));
    QTest::keyClick(radar, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->session().file().head.number, file.head.number, patience);
    QTRY_COMPARE(m_desk->filePage().looked(), FileStage::Invoices);
    QCOMPARE(m_window->currentPage(), static_cast<Page *>(&m_desk->filePage()));
    auto *invoices = child<QTableView>("invoices");
    QVERIFY(invoices->isVisible());
    QCOMPARE(invoices->currentIndex().row(), 1);
}

void TestProcurementDesk::menuHoldsEveryActionOfTheStage()
{
    keep({ test::awardedFile() });
    open(test::awardedFile().head.number);
    const auto inMenu = [this] {
        QStringList words;
        for (const QAction *action : m_desk->filePage().editActions()) {
            for (const QAction *one : action->menu() ? action->menu()->actions() : QList<QAction *>())
                words << one->text();
        }
        return words;
    };
    m_desk->filePage().lookAt(FileStage::Award);
    QCOMPARE(inMenu(), (QStringList { u"Award today"_s, u"Draft letters"_s, u"Write award notice"_s }));
    m_desk->filePage().lookAt(FileStage::Invoices);
    QCOMPARE(inMenu(), (QStringList { u"Add invoice"_s, u"Paid today"_s }));
    m_desk->filePage().lookAt(FileStage::Contract);
    QCOMPARE(inMenu(), (QStringList { u"Add contract"_s, u"Add amendment"_s }));
}

void TestProcurementDesk::buttonOfTheStageFollowsItsAction()
{
    keep({ eventsFile(u"PF-2015-0050"_s) });
    open(u"PF-2015-0050"_s);
    m_desk->filePage().lookAt(FileStage::Solicitation);
    auto *button = child<QPushButton>("fileStageAction");
    QAction *first = m_desk->filePage().editActions().at(2)->menu()->actions().constFirst();
    QCOMPARE(button->text(), first->text());
    QVERIFY(button->isEnabled());
    first->setEnabled(false);
    QVERIFY(!button->isEnabled());
    first->setText(u"Other words"_s);
    QCOMPARE(button->text(), u"Other words"_s);
}

QTEST_MAIN(TestProcurementDesk)
#include "tst_procurementdesk.moc"
