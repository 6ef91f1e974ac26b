// SPDX-License-Identifier: GPL-3.0-or-later
// The whole course of an import of vendors, through what a person presses.
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/vendors/vendorindex.h"
#include "tests/support/shareddata.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/stepper.h"
#include "ui/exchange/vendorimportsession.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace acquis;
using namespace Qt::StringLiterals;
using State = VendorImportSession::State;

namespace {

constexpr int patience = 120'000; // for a machine that does much else
constexpr int meaningColumn = 2;
constexpr int nameColumn = 1;
constexpr int reasonColumn = 4;
constexpr int decisionColumn = 5;

/// Three firms that are new.
const QByteArray threeFirms = "Company Name,City,Province,BN,Employees,E-mail\r\n"
                              "Brume & Balise inc.,Sudbury,ON,123456782,14,camille@example.org\r\n"
                              "Quillfern Software Ltd.,Guelph,ON,,,info@example.org\r\n"
                              "Tessera Nord Labs Inc.,,ON,,3,\r\n";

/// Beside the three: one of each state.
const QByteArray oneOfEach = "Company Name,City,Province,BN,Employees,E-mail\r\n"
                             "Fog & Beacon,Toronto,ON,123456782,,\r\n"
                             "Quillfern Software,Halifax,NS,,,\r\n"
                             "Halyard Systems Corp.,Halifax,NS,,7,\r\n"
                             "Wrong Number Ltd.,Halifax,NS,123456789,,\r\n";

} // namespace

class TestVendorImportUi final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesFromFileToResultAndBackByItsButtons();
    void theColumnsAreRecognisedInBothLanguages_data();
    void theColumnsAreRecognisedInBothLanguages();
    void anEMailIsTakenOnlyWhenChosen();
    void whatColumnsHoldIsRememberedAndRecognised();
    void aTableWithoutNamesGoesNoFurther();
    void columnsAreSavedAndLoadedAsTheCommandLineTakesThem();
    void columnsOfAFileThatCannotBeReadAreRefusedInWords();
    void theDayAndTheSourceAreKept();
    void recordsAreCountedFilteredAndExplained();
    void decisionsAreTakenByKeyboard();
    void theLimitDecidesManyAtOnce();
    void findingsAreSaved();
    void cancelInTheMiddleOfAddingLeavesNothing();
    void theImportIsUndone();
    void anImportWhoseVendorsWereChangedIsNotUndone();
    void aRegisterThatChangedIsComparedAnew();
    void hostileNamesAreRefusedAndShownHarmless();
    void tooManyColumnsAreRefusedInWords();
    void aFileThatVanishesIsToldOf();
    void aFileWithAnotherHeaderByNowIsToldOf();
    void aSharePackageIsHandedOn();
    void aTableOfContractsOffersItsVendors();
    void contractsThatTellTheSizeOfTheirFirmsAreSpending();
    void anUnknownTableCanBeNamedByHand();
    void tablesAreTakenOneAtATime();
    void aTableWaitsForARegister();
    void backGoesStepByStep();
    void theTabOrderIsTheReadingOrder();
    void theWholeCourseGoesByKeyboard();
    void theLanguageChangesInTheMiddleWithoutLosingAnything();
    void publishedListsAreRecognised_data();
    void publishedListsAreRecognised();
    void isFitToBeSeen_data();
    void isFitToBeSeen();

private:
    void press(const QString &button);
    void choose(const QStringList &files);
    void choose(const QString &name, const QByteArray &bytes) { choose({ m_ui->folder.write(name, bytes) }); }
    void reach(State state);
    void add(const QByteArray &bytes);
    [[nodiscard]] const VendorImportSession &session() const { return m_page->vendorSession(); }
    [[nodiscard]] QTableView *table(const QString &name) const { return m_page->findChild<QTableView *>(name); }
    [[nodiscard]] QString cell(const QString &view, int row, int column) const;
    [[nodiscard]] QStringList meanings() const;
    void setMeaning(int row, VendorColumn column);
    [[nodiscard]] qint64 vendorCount() const;
    [[nodiscard]] std::unique_ptr<Database> open(Database::Mode mode = Database::Mode::ReadOnly) const;

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<ImportPage> m_page;
    QString m_register;
    QList<Message> m_said;
};

void TestVendorImportUi::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_said.clear();
    m_register = m_ui->folder.path(u"test.acquis"_s);
    QSignalSpy opened(&m_ui->session, &RegisterSession::opened);
    m_ui->session.create(m_register);
    QVERIFY(opened.wait(patience));
    m_page = std::make_unique<ImportPage>(m_ui->context);
    connect(m_page.get(), &Page::messagePosted, this, [this](const Message &message) { m_said << message; });
    m_page->resize(1200, 800);
    m_page->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->jobs.isIdle(), patience);
}

void TestVendorImportUi::cleanup()
{
    m_page.reset();
    m_ui.reset();
}

void TestVendorImportUi::press(const QString &button)
{
    auto *widget = m_page->findChild<QAbstractButton *>(button);
    QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), qPrintable(button));
    QTest::mouseClick(widget, Qt::LeftButton);
}

void TestVendorImportUi::choose(const QStringList &files)
{
    m_ui->prompts.files = files;
    press(u"browseFiles"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isRecognising(), patience);
}

void TestVendorImportUi::reach(State state)
{
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), state, patience);
}

/// Brings a table into the register by the window.
void TestVendorImportUi::add(const QByteArray &bytes)
{
    choose(u"first.csv"_s, bytes);
    reach(State::Mapping);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    press(u"vendorApply"_s);
    reach(State::Done);
    press(u"importMoreAfterVendors"_s);
    reach(State::Empty);
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->jobs.isIdle(), patience);
}

QString TestVendorImportUi::cell(const QString &view, int row, int column) const
{
    const QAbstractItemModel *model = table(view)->model();
    return model->index(row, column).data().toString();
}

QStringList TestVendorImportUi::meanings() const
{
    QStringList words;
    for (const VendorColumn column : session().layout().columns)
        words << vendorColumnName(column);
    return words;
}

void TestVendorImportUi::setMeaning(int row, VendorColumn column)
{
    QAbstractItemModel *model = table(u"vendorColumns"_s)->model();
    QVERIFY(model->setData(model->index(row, meaningColumn), int(column)));
}

std::unique_ptr<Database> TestVendorImportUi::open(Database::Mode mode) const
{
    auto database = Database::open(m_register, mode);
    return database ? std::move(*database) : nullptr;
}

qint64 TestVendorImportUi::vendorCount() const
{
    const auto database = open();
    const auto index = database ? VendorIndex::load(*database) : std::unexpected(Error {});
    return index ? index->vendorCount() : -1;
}

void TestVendorImportUi::goesFromFileToResultAndBackByItsButtons()
{
    QSignalSpy applied(m_page.get(), &ImportPage::applied);
    QSignalSpy vendors(m_page.get(), &ImportPage::vendorsRequested);
    choose(u"firms.csv"_s, threeFirms);
    reach(State::Mapping);
    QVERIFY(table(u"vendorColumns"_s)->isVisible());
    QCOMPARE(cell(u"vendorColumns"_s, 0, 1), u"Brume & Balise inc. · Quillfern Software Ltd. · Tessera Nord Labs Inc."_s);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    QCOMPARE(vendorCount(), 0);
    QCOMPARE(m_page->findChild<QAbstractButton *>(u"vendorApply"_s)->text(), u"Add 3 vendors"_s);
    press(u"vendorApply"_s);
    reach(State::Done);
    QCOMPARE(applied.size(), 1);
    QCOMPARE(vendorCount(), 3);
    QCOMPARE(m_said.last().title(), u"Vendors added."_s);
    press(u"showVendors"_s);
    QCOMPARE(vendors.size(), 1);
    // The same file once more has nobody new.
    press(u"importMoreAfterVendors"_s);
    choose({ m_ui->folder.path(u"firms.csv"_s) });
    reach(State::Mapping);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    QCOMPARE(session().planned()->count(VendorImportState::Known), 3);
    QVERIFY(!m_page->findChild<QAbstractButton *>(u"vendorApply"_s)->isEnabled());
}

void TestVendorImportUi::theColumnsAreRecognisedInBothLanguages_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("English") << QByteArray("Legal name,Operating name,BN,NEQ,City,Province,Country,Postal code,Employees,"
                                           "Annual revenue,NAICS,UNSPSC,Keywords (French)")
                             << QStringList { u"name"_s,         u"operating-name"_s, u"business-number"_s, u"quebec-number"_s,
                                              u"place"_s,        u"province"_s,       u"country"_s,         u"postal-code"_s,
                                              u"employees"_s,    u"revenue"_s,        u"naics"_s,           u"unspsc"_s,
                                              u"offers-french"_s };
    QTest::newRow("French") << QByteArray("Raison sociale;Nom commercial;Numéro d’entreprise;NEQ;Ville;Province;Pays;Code postal;"
                                          "Effectif;Chiffre d’affaires;Code SCIAN;Code UNSPSC;Mots clés")
                            << QStringList { u"name"_s,      u"operating-name"_s, u"business-number"_s, u"quebec-number"_s,
                                             u"place"_s,     u"province"_s,       u"country"_s,         u"postal-code"_s,
                                             u"employees"_s, u"revenue"_s,        u"naics"_s,           u"unspsc"_s,
                                             u"offers"_s };
}

void TestVendorImportUi::theColumnsAreRecognisedInBothLanguages()
{
    QFETCH(QByteArray, header);
    QFETCH(QStringList, columns);
    const QByteArray divider = header.contains(';') ? ";" : ",";
    choose(u"list.csv"_s, header + "\r\nVireo" + divider.repeated(12) + "\r\n");
    reach(State::Mapping);
    QCOMPARE(meanings(), columns);
    QCOMPARE(session().origin(), VendorImportSession::Origin::Headings);
}

void TestVendorImportUi::anEMailIsTakenOnlyWhenChosen()
{
    choose(u"firms.csv"_s, threeFirms);
    reach(State::Mapping);
    QCOMPARE(session().layout().columns[5], VendorColumn::Ignored);
    setMeaning(5, VendorColumn::Email);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    QCOMPARE(session().planned()->rows[0].read.vendor.contacts.value(0).email, u"camille@example.org"_s);
    QVERIFY(session().planned()->rows[2].read.vendor.contacts.isEmpty());
}

void TestVendorImportUi::whatColumnsHoldIsRememberedAndRecognised()
{
    choose(u"firms.csv"_s, "Who,Where,Of what\r\nVireo,Guelph,software\r\n");
    QTRY_VERIFY(m_page->findChild<QAbstractButton *>(u"importVendorsInstead"_s)->isVisible());
    press(u"importVendorsInstead"_s);
    reach(State::Mapping);
    QVERIFY(!session().layout().hasName());
    setMeaning(0, VendorColumn::Name);
    setMeaning(1, VendorColumn::Place);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    press(u"vendorApply"_s);
    reach(State::Done);
    press(u"importMoreAfterVendors"_s);
    // Another file, the same headings in another order and case: recognised without being asked for, and said so.
    choose(u"next.csv"_s, "WHERE,Who,Of what\r\nSudbury,Kestra,maps\r\n");
    reach(State::Mapping);
    QCOMPARE(meanings(), (QStringList { u"place"_s, u"name"_s, u"ignored"_s }));
    QCOMPARE(session().origin(), VendorImportSession::Origin::Remembered);
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().startsWith("as the last time"_L1); }));
}

void TestVendorImportUi::aTableWithoutNamesGoesNoFurther()
{
    choose(u"firms.csv"_s, threeFirms);
    reach(State::Mapping);
    setMeaning(0, VendorColumn::Ignored);
    QVERIFY(!m_page->findChild<QAbstractButton *>(u"vendorCheck"_s)->isEnabled());
    QCOMPARE(m_page->findChild<QLabel *>(u"vendorMappingSummary"_s)->text(),
             u"Choose the column that holds the names of the vendors."_s);
    // A wrong choice shows in the preview, where nothing is written: towns are read as provinces.
    setMeaning(0, VendorColumn::Name);
    setMeaning(1, VendorColumn::Province);
    QCOMPARE(session().layout().columns[2], VendorColumn::Ignored); // one column is the province
    press(u"vendorCheck"_s);
    reach(State::Checking);
    QCOMPARE(session().planned()->count(VendorImportState::Refused), 2);
    QCOMPARE(vendorCount(), 0);
    press(u"vendorCheckBack"_s);
    QCOMPARE(session().state(), State::Mapping);
    QCOMPARE(session().layout().columns[1], VendorColumn::Province);
}

void TestVendorImportUi::columnsAreSavedAndLoadedAsTheCommandLineTakesThem()
{
    choose(u"firms.csv"_s, threeFirms);
    reach(State::Mapping);
    setMeaning(5, VendorColumn::Notes);
    m_ui->prompts.savePath = m_ui->folder.path(u"columns.json"_s);
    press(u"vendorMappingSave"_s);
    QTRY_VERIFY(QFile::exists(m_ui->prompts.savePath) && m_ui->jobs.isIdle());
    const QJsonObject saved = QJsonDocument::fromJson(m_ui->folder.read(u"columns.json"_s)).object();
    QCOMPARE(saved[u"E-mail"_s].toString(), u"notes"_s);
    QCOMPARE(saved[u"Company Name"_s].toString(), u"name"_s);
    setMeaning(5, VendorColumn::Ignored);
    m_ui->prompts.files = { m_ui->folder.path(u"columns.json"_s) };
    press(u"vendorMappingLoad"_s);
    QTRY_COMPARE(session().origin(), VendorImportSession::Origin::File);
    QCOMPARE(session().layout().columns[5], VendorColumn::Notes);
}

void TestVendorImportUi::columnsOfAFileThatCannotBeReadAreRefusedInWords()
{
    choose(u"firms.csv"_s, threeFirms);
    reach(State::Mapping);
    const QStringList before = meanings();
    m_ui->prompts.files = { m_ui->folder.write(u"wrong.json"_s, R"({"City": "town hall"})") };
    press(u"vendorMappingLoad"_s);
    QTRY_COMPARE(m_said.size(), 1);
    QCOMPARE(m_said.last().state, StateToken::Error);
    QCOMPARE(meanings(), before);
    m_ui->prompts.files = { m_ui->folder.write(u"other.json"_s, R"({"City": "notes", "Colour": "place"})") };
    press(u"vendorMappingLoad"_s);
    QTRY_COMPARE(m_said.size(), 2);
    QVERIFY(m_said.last().text().contains(u"Colour"_s));
    QCOMPARE(session().layout().columns[1], VendorColumn::Notes);
}

void TestVendorImportUi::theDayAndTheSourceAreKept()
{
    choose(u"firms.csv"_s, threeFirms);
    reach(State::Mapping);
    m_page->findChild<QDateEdit *>(u"vendorAsOf"_s)->setDate(QDate(2017, 4, 1));
    auto *source = m_page->findChild<QLineEdit *>(u"vendorSource"_s);
    QCOMPARE(source->text(), u"firms.csv"_s);
    source->setText(u"Directory of 2017"_s);
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Return);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    press(u"vendorApply"_s);
    reach(State::Done);
    const auto database = open();
    const auto read = VendorRegister(*database, {}).read(VendorId(1));
    ACQUIS_VERIFY_RESULT(read);
    QCOMPARE(read->vendor.sizes.value(0).asOf, QDate(2017, 4, 1));
    QCOMPARE(read->vendor.sizes.value(0).employees, std::optional<qint64>(14));
    QCOMPARE(read->vendor.sources.value(0).name, u"Directory of 2017"_s);
}

void TestVendorImportUi::recordsAreCountedFilteredAndExplained()
{
    add(threeFirms);
    choose(u"second.csv"_s, oneOfEach);
    reach(State::Mapping);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    for (const auto &[name, text] :
         { std::pair { u"vendorsAll"_s, u"All 4"_s }, std::pair { u"vendorsNew"_s, u"New 1"_s },
           std::pair { u"vendorsKnown"_s, u"Known 1"_s }, std::pair { u"vendorsPossible"_s, u"Possible 1"_s },
           std::pair { u"vendorsRefused"_s, u"Refused 1"_s } })
        QCOMPARE(m_page->findChild<QAbstractButton *>(name)->text(), text);
    // What waits for a person comes first.
    QVERIFY(m_page->findChild<QAbstractButton *>(u"vendorsPossible"_s)->isChecked());
    QCOMPARE(table(u"vendorPlan"_s)->model()->rowCount(), 1);
    QVERIFY(cell(u"vendorPlan"_s, 0, reasonColumn).startsWith(u"perhaps “Quillfern Software Ltd.”, "_s));
    QVERIFY(cell(u"vendorPlan"_s, 0, reasonColumn).contains(u"%: same words"_s));
    press(u"vendorsAll"_s);
    QCOMPARE(table(u"vendorPlan"_s)->model()->rowCount(), 4);
    QCOMPARE(cell(u"vendorPlan"_s, 0, reasonColumn), u"same number as “Brume & Balise inc.”"_s);
    press(u"vendorsRefused"_s);
    QCOMPARE(cell(u"vendorPlan"_s, 0, 0), u"4"_s);
    QCOMPARE(cell(u"vendorPlan"_s, 0, reasonColumn),
             u"column “BN”: The check digit is wrong: a digit may be mistyped or two of them swapped. [wrong-check-digit]"_s);
    QCOMPARE(m_page->findChild<QLabel *>(u"vendorPlanSummary"_s)->text(),
             u"1 possible record is open and is left out. 1 record is refused and is left out."_s);
}

void TestVendorImportUi::decisionsAreTakenByKeyboard()
{
    add(threeFirms);
    choose(u"second.csv"_s, "Company Name,City\r\nQuillfern Software,Halifax\r\nQuillfern Softwares,Moncton\r\n");
    reach(State::Mapping);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    QCOMPARE(session().planned()->count(VendorImportState::Possible), 2);
    m_page->activateWindow();
    QTableView *view = table(u"vendorPlan"_s);
    QTRY_VERIFY(view->hasFocus()); // without being asked
    QTest::keyClick(view, Qt::Key_Plus);
    QCOMPARE(session().decision(0), VendorDecision::Another);
    QCOMPARE(view->currentIndex().row(), 1); // to the next that is open
    QTest::keyClick(view, Qt::Key_Equal);
    QCOMPARE(session().decision(1), VendorDecision::Same);
    QCOMPARE(cell(u"vendorPlan"_s, 1, decisionColumn), u"same firm: left out"_s);
    QTest::keyClick(view, Qt::Key_Backspace);
    QCOMPARE(session().decision(1), VendorDecision::Open);
    QCOMPARE(m_page->findChild<QAbstractButton *>(u"vendorApply"_s)->text(), u"Add 1 vendor"_s);
    press(u"vendorApply"_s);
    reach(State::Done);
    QCOMPARE(vendorCount(), 4);
}

void TestVendorImportUi::theLimitDecidesManyAtOnce()
{
    add(threeFirms);
    choose(u"second.csv"_s, "Company Name,City\r\nQuillfern Software,Halifax\r\nQuillfern Softwares,Moncton\r\n");
    reach(State::Mapping);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    const int surest = std::max(session().planned()->rows[0].confidence, session().planned()->rows[1].confidence);
    QCOMPARE(session().count(VendorDecision::Open), 2);
    auto *limit = m_page->findChild<QSpinBox *>(u"vendorLimit"_s);
    QVERIFY(!limit->isEnabled());
    press(u"vendorLimited"_s);
    limit->setValue(leastImportConfidence);
    QCOMPARE(session().count(VendorDecision::Same), 2);
    // What a person said stays, whatever the limit.
    table(u"vendorPlan"_s)->setCurrentIndex(table(u"vendorPlan"_s)->model()->index(1, nameColumn));
    press(u"vendorAnother"_s);
    QCOMPARE(session().count(VendorDecision::Same), 1);
    QCOMPARE(session().decision(1), VendorDecision::Another);
    limit->setValue(100);
    QCOMPARE(session().count(VendorDecision::Same), surest >= 100 ? 1 : 0);
    press(u"vendorLimited"_s);
    QCOMPARE(session().count(VendorDecision::Open), 1);
}

void TestVendorImportUi::findingsAreSaved()
{
    add(threeFirms);
    choose(u"second.csv"_s, oneOfEach);
    reach(State::Mapping);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    m_ui->prompts.savePath = m_ui->folder.path(u"findings.csv"_s);
    press(u"vendorFindingsSave"_s);
    QTRY_VERIFY(QFile::exists(m_ui->prompts.savePath) && m_ui->jobs.isIdle());
    const QByteArray text = m_ui->folder.read(u"findings.csv"_s);
    QVERIFY(text.contains("1,same-number,,Fog & Beacon,1,Brume & Balise inc.,"));
    QVERIFY(text.contains("2,possible,,Quillfern Software,2,Quillfern Software Ltd.,"));
    QVERIFY(text.contains("4,wrong-check-digit,BN,Wrong Number Ltd."));
    QVERIFY(!text.contains("Halyard"));
}

void TestVendorImportUi::cancelInTheMiddleOfAddingLeavesNothing()
{
    QByteArray many = "Company Name,City\r\n";
    for (int i = 0; i < 30000; ++i)
        many += "Firm " + QByteArray::number(i) + " Zeta" + QByteArray::number(i * 7919) + ",Guelph\r\n";
    choose(u"many.csv"_s, many);
    reach(State::Mapping);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    press(u"vendorApply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session().progress().done > 0 || !session().isRunning(), patience);
    QVERIFY(session().isRunning());
    press(u"cancelVendors"_s);
    reach(State::Checking);
    QCOMPARE(m_said.last().title(), u"Cancelled."_s);
    QCOMPARE(vendorCount(), 0);
    const auto database = open();
    QVERIFY(!rememberedMapping(*database, session().head().header)->has_value());
    QVERIFY(m_page->findChild<QAbstractButton *>(u"vendorApply"_s)->isEnabled());
}

void TestVendorImportUi::theImportIsUndone()
{
    choose(u"firms.csv"_s, threeFirms);
    reach(State::Mapping);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    press(u"vendorApply"_s);
    reach(State::Done);
    QCOMPARE(vendorCount(), 3);
    QSignalSpy applied(m_page.get(), &ImportPage::applied);
    press(u"undoVendors"_s);
    reach(State::Empty);
    QCOMPARE(vendorCount(), 0);
    QCOMPARE(applied.size(), 1);
    QCOMPARE(m_said.last().title(), u"Import undone."_s);
    QVERIFY(m_page->findChild<QAbstractButton *>(u"browseFiles"_s)->isVisible());
}

void TestVendorImportUi::anImportWhoseVendorsWereChangedIsNotUndone()
{
    choose(u"firms.csv"_s, threeFirms);
    reach(State::Mapping);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    press(u"vendorApply"_s);
    reach(State::Done);
    {
        const auto database = open(Database::Mode::ReadWrite);
        VendorRegister vendors(*database, u"anna"_s);
        auto record = vendors.read(VendorId(2));
        ACQUIS_VERIFY_RESULT(record);
        record->vendor.place = u"Elora"_s;
        ACQUIS_VERIFY_RESULT(vendors.change(record->id, record->revision, record->vendor));
    }
    press(u"undoVendors"_s);
    QTRY_COMPARE(m_said.last().title(), u"The import cannot be undone any more."_s);
    QCOMPARE(session().state(), State::Done);
    QCOMPARE(vendorCount(), 3);
}

void TestVendorImportUi::aRegisterThatChangedIsComparedAnew()
{
    add(threeFirms);
    choose(u"second.csv"_s, oneOfEach);
    reach(State::Mapping);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    press(u"vendorAnother"_s);
    {
        const auto database = open(Database::Mode::ReadWrite);
        Vendor halyard;
        halyard.names = { { u"Halyard Systems"_s, NameKind::Legal } };
        halyard.place = u"Halifax"_s;
        ACQUIS_VERIFY_RESULT(VendorRegister(*database, u"anna"_s).add(halyard));
    }
    press(u"vendorApply"_s);
    QTRY_COMPARE(m_said.last().title(), u"The vendors of the register were changed meanwhile."_s);
    QCOMPARE(session().state(), State::Checking);
    QCOMPARE(vendorCount(), 4); // nothing was added
    QCOMPARE(session().planned()->count(VendorImportState::Known), 2);
    QCOMPARE(session().decision(1), VendorDecision::Another); // what was decided stays
    press(u"vendorApply"_s);
    reach(State::Done);
    QCOMPARE(vendorCount(), 5);
}

void TestVendorImportUi::hostileNamesAreRefusedAndShownHarmless()
{
    const QByteArray text = "Company Name,City\r\n" + QByteArray(10000, 'x') + ",Guelph\r\n"
                            + QString(u"\u202Eevil\u202C Ltd.,Guelph\r\n"_s).toUtf8() + "Bell\x07 Ltd.,Guelph\r\n"
                            + "<b>Bold</b> & %2 Ltd.,Guelph\r\n";
    choose(u"hostile.csv"_s, text);
    reach(State::Mapping);
    const QString samples = cell(u"vendorColumns"_s, 0, 1);
    QVERIFY(samples.size() < 200);
    QVERIFY(!samples.contains(QChar(0x202E)) && !samples.contains(QChar(7)));
    press(u"vendorCheck"_s);
    reach(State::Checking);
    QCOMPARE(session().planned()->count(VendorImportState::Refused), 3);
    for (int row = 0; row < 3; ++row) {
        const QString name = cell(u"vendorPlan"_s, row, nameColumn);
        QVERIFY(name.size() <= 120 && !name.contains(QChar(0x202E)) && !name.contains(QChar(7)));
        QVERIFY(cell(u"vendorPlan"_s, row, reasonColumn).startsWith(u"column “Company Name”: "_s));
    }
    QCOMPARE(cell(u"vendorPlan"_s, 3, nameColumn), u"<b>Bold</b> & %2 Ltd."_s);
}

void TestVendorImportUi::tooManyColumnsAreRefusedInWords()
{
    choose(u"wide.csv"_s, "Company Name,City" + QByteArray(",x").repeated(5000) + "\r\nVireo,Guelph\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(!m_said.isEmpty(), patience);
    QCOMPARE(m_said.last().state, StateToken::Error);
    QCOMPARE(session().state(), State::Empty);
    // As many as are read are shown.
    choose(u"less.csv"_s, "Company Name,City" + QByteArray(",x").repeated(4000) + "\r\nVireo,Guelph\r\n");
    reach(State::Mapping);
    QCOMPARE(table(u"vendorColumns"_s)->model()->rowCount(), 4002);
}

void TestVendorImportUi::aFileThatVanishesIsToldOf()
{
    choose(u"firms.csv"_s, threeFirms);
    reach(State::Mapping);
    QVERIFY(QFile::remove(m_ui->folder.path(u"firms.csv"_s)));
    press(u"vendorCheck"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_said.isEmpty(), patience);
    QCOMPARE(m_said.last().state, StateToken::Error);
    QVERIFY(m_said.last().text().contains(u"firms.csv"_s) || m_said.last().title().contains(u"firms.csv"_s));
    QCOMPARE(session().state(), State::Mapping);
}

void TestVendorImportUi::aFileWithAnotherHeaderByNowIsToldOf()
{
    choose(u"firms.csv"_s, threeFirms);
    reach(State::Mapping);
    (void)m_ui->folder.write(u"firms.csv"_s, "City,Company Name\r\nGuelph,Vireo\r\n");
    press(u"vendorCheck"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_said.isEmpty(), patience);
    QCOMPARE(session().state(), State::Mapping);
    QCOMPARE(vendorCount(), 0);
}

void TestVendorImportUi::aSharePackageIsHandedOn()
{
    QSignalSpy opened(m_page.get(), &ImportPage::packageOpened);
    const QString path = m_ui->folder.write(u"from-the-neighbour.bin"_s, "ACQUIS-SHARE 1\nnot a real one");
    choose({ path });
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), path);
    QVERIFY(m_page->findChild<QAbstractButton *>(u"browseFiles"_s)->isVisible());
    QVERIFY(m_said.isEmpty());
}

void TestVendorImportUi::aTableOfContractsOffersItsVendors()
{
    choose(u"contracts.csv"_s, "Supplier Name,Contract Amount,Contract Date,Division\r\n"
                               "Vireo Inc,1000.00,2015-07-29,Water\r\nVireo Inc.,20.00,2015-08-29,Water\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_page->session().state(), ImportSession::State::Checking, patience);
    press(u"importVendorsInstead"_s);
    reach(State::Mapping);
    QCOMPARE(m_page->session().state(), ImportSession::State::Choosing);
    QCOMPARE(meanings(), (QStringList { u"name"_s, u"ignored"_s, u"ignored"_s, u"ignored"_s }));
    press(u"vendorAsSpending"_s); // and back
    QTRY_COMPARE_WITH_TIMEOUT(m_page->session().state(), ImportSession::State::Checking, patience);
    QCOMPARE(session().state(), State::Empty);
}

void TestVendorImportUi::contractsThatTellTheSizeOfTheirFirmsAreSpending()
{
    choose(u"contracts.csv"_s, "Contract Number,Vendor,Ministry,Program,Fiscal Year,Employees,Amount\n"
                               "C1,Vireo Ltd.,Learning,Schools,2007-08,5-9,100.00\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_page->session().state(), ImportSession::State::Checking, patience);
    QCOMPARE(session().state(), State::Empty);
}

void TestVendorImportUi::anUnknownTableCanBeNamedByHand()
{
    choose(u"odd.csv"_s, "A,B\r\nVireo,Guelph\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(!m_said.isEmpty(), patience); // no format of spending
    press(u"importVendorsInstead"_s);
    reach(State::Mapping);
    QCOMPARE(m_page->focusWidget(), table(u"vendorColumns"_s));
}

void TestVendorImportUi::tablesAreTakenOneAtATime()
{
    choose({ m_ui->folder.write(u"a.csv"_s, threeFirms), m_ui->folder.write(u"b.csv"_s, oneOfEach) });
    QTRY_COMPARE(m_said.size(), 1);
    QCOMPARE(m_said.last().title(), u"These files cannot be imported together."_s);
    QCOMPARE(session().state(), State::Empty);
}

void TestVendorImportUi::aTableWaitsForARegister()
{
    m_ui->session.close();
    choose(u"firms.csv"_s, threeFirms);
    QCOMPARE(session().state(), State::Empty);
    m_ui->prompts.savePath = m_ui->folder.path(u"new.acquis"_s);
    press(u"createRegister"_s);
    reach(State::Mapping);
    QCOMPARE(session().file(), m_ui->folder.path(u"firms.csv"_s));
}

void TestVendorImportUi::backGoesStepByStep()
{
    choose(u"firms.csv"_s, threeFirms);
    reach(State::Mapping);
    auto *steps = m_page->findChild<Stepper *>(u"importSteps"_s);
    QCOMPARE(steps->steps(), (QStringList { u"File"_s, u"Columns"_s, u"Check"_s, u"Add"_s }));
    QCOMPARE(steps->current(), 1);
    QCOMPARE(m_page->breadcrumb().value(0).text, u"firms.csv"_s);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    QCOMPARE(steps->current(), 2);
    QVERIFY(m_page->goBack());
    QCOMPARE(session().state(), State::Mapping);
    QVERIFY(m_page->goBack());
    QCOMPARE(session().state(), State::Empty);
    QVERIFY(!m_page->goBack());
    QCOMPARE(steps->steps().size(), 3);
}

void TestVendorImportUi::theTabOrderIsTheReadingOrder()
{
    add(threeFirms);
    choose(u"second.csv"_s, oneOfEach);
    reach(State::Mapping);
    QCOMPARE(test::tabOrder(*m_page),
             (QStringList { u"vendorSource"_s, u"vendorAsOf"_s, u"vendorMappingLoad"_s, u"vendorMappingSave"_s,
                            u"vendorColumns"_s, u"vendorAsSpending"_s, u"vendorMappingBack"_s, u"vendorCheck"_s }));
    press(u"vendorCheck"_s);
    reach(State::Checking);
    press(u"vendorLimited"_s);
    QStringList order = test::tabOrder(*m_page);
    QVERIFY(order.first().startsWith(u"vendors"_s)); // the segments are one stop or more, arrows move between them
    order.removeIf([](const QString &name) { return name.startsWith(u"vendors"_s); });
    QCOMPARE(order, (QStringList { u"vendorFindingsSave"_s, u"vendorPlan"_s, u"vendorSame"_s, u"vendorAnother"_s, u"vendorOpen"_s,
                                   u"vendorLimited"_s, u"vendorLimit"_s, u"vendorCheckBack"_s, u"vendorApply"_s }));
    press(u"vendorApply"_s);
    reach(State::Done);
    QCOMPARE(test::tabOrder(*m_page), (QStringList { u"showVendors"_s, u"undoVendors"_s, u"importMoreAfterVendors"_s }));
}

void TestVendorImportUi::theWholeCourseGoesByKeyboard()
{
    m_page->activateWindow();
    m_ui->prompts.files = { m_ui->folder.write(u"odd.csv"_s, "Company Name,Town hall\r\nVireo,Guelph\r\n") };
    auto *browse = m_page->findChild<QAbstractButton *>(u"browseFiles"_s);
    browse->setFocus();
    QTRY_VERIFY(browse->hasFocus());
    QTest::keyClick(browse, Qt::Key_Space);
    reach(State::Mapping);
    QTRY_COMPARE(m_page->focusWidget()->objectName(), u"vendorCheck"_s);
    QTableView *columns = table(u"vendorColumns"_s);
    columns->setFocus();
    QTest::keyClick(columns, Qt::Key_Down);
    QTest::keyClick(columns, Qt::Key_Return);
    auto *box = columns->viewport()->findChild<QComboBox *>(u"vendorMeaning"_s);
    QVERIFY(box && box->view()->isVisible());
    QCOMPARE(box->accessibleName(), u"What column “Town hall” holds"_s);
    const int place = box->findData(int(VendorColumn::Place));
    for (int i = 0; i < place; ++i)
        QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_COMPARE(session().layout().columns[1], VendorColumn::Place);
    QTRY_VERIFY(columns->hasFocus());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget()->objectName(), u"vendorCheck"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    reach(State::Checking);
    QCOMPARE(m_page->focusWidget()->objectName(), u"vendorApply"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    reach(State::Done);
    QCOMPARE(m_page->focusWidget()->objectName(), u"showVendors"_s);
}

void TestVendorImportUi::theLanguageChangesInTheMiddleWithoutLosingAnything()
{
    add(threeFirms);
    choose(u"second.csv"_s, oneOfEach);
    reach(State::Mapping);
    setMeaning(5, VendorColumn::Notes);
    m_ui->language.setLanguage(Language::French);
    QTRY_COMPARE(m_page->findChild<QAbstractButton *>(u"vendorCheck"_s)->text(), u"Vérifier les fournisseurs"_s);
    QCOMPARE(cell(u"vendorColumns"_s, 1, meaningColumn), u"lieu"_s);
    QCOMPARE(session().layout().columns[5], VendorColumn::Notes);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    press(u"vendorAnother"_s);
    press(u"vendorsAll"_s);
    QCOMPARE(cell(u"vendorPlan"_s, 0, reasonColumn), u"même numéro que «\u00A0Brume & Balise inc.\u00A0»"_s);
    m_ui->language.setLanguage(Language::English);
    QTRY_COMPARE(cell(u"vendorPlan"_s, 0, reasonColumn), u"same number as “Brume & Balise inc.”"_s);
    QCOMPARE(session().decision(1), VendorDecision::Another);
    QVERIFY(m_page->findChild<QAbstractButton *>(u"vendorsAll"_s)->isChecked());
    press(u"vendorApply"_s);
    reach(State::Done);
    QCOMPARE(vendorCount(), 5);
}

void TestVendorImportUi::publishedListsAreRecognised_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("isOffered"); // lines of contracts that also name vendors
    QTest::addColumn<qint64>("records");
    QTest::addColumn<qint64>("least"); // vendors that are new
    QTest::newRow("Canadian company capabilities")
        << u"canadian-companies/canadian-company-capabilities-2017-sample.csv.gz"_s << false << qint64(25863) << qint64(25000);
    QTest::newRow("suppliers of Toronto") << u"toronto/awarded-contracts-before-2022.csv"_s << true << qint64(6027)
                                          << qint64(2000);
    QTest::newRow("suppliers of Toronto without competition")
        << u"toronto/non-competitive-contracts-before-2021.csv"_s << true << qint64(1815) << qint64(800);
    QTest::newRow("names of the federal disclosures")
        << u"federal/vendor-normalisation-sample.csv"_s << false << qint64(3474) << qint64(3000);
}

void TestVendorImportUi::publishedListsAreRecognised()
{
    QFETCH(QString, file);
    QFETCH(bool, isOffered);
    QFETCH(qint64, records);
    QFETCH(qint64, least);
    const QString folder = test::sharedDataFolder();
    if (folder.isEmpty())
        QSKIP("The published data are not here (ACQUIS_SHARED_DATA).");
    choose({ folder + u'/' + file });
    if (isOffered) {
        QTRY_COMPARE_WITH_TIMEOUT(m_page->session().state(), ImportSession::State::Checking, patience);
        press(u"importVendorsInstead"_s);
    }
    reach(State::Mapping);
    press(u"vendorCheck"_s);
    reach(State::Checking);
    QVERIFY(session().planned());
    QCOMPARE(session().planned()->rows.size(), records);
    QVERIFY(session().planned()->count(VendorImportState::New) >= least);
    QVERIFY(session().planned()->count(VendorImportState::Refused) < records / 100);
}

void TestVendorImportUi::isFitToBeSeen_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    for (const bool french : { false, true }) {
        for (const bool dark : { false, true }) {
            for (const int percent : { 100, 150 })
                QTest::addRow("%s, %s, %d %%", french ? "French" : "English", dark ? "dark" : "light", percent)
                    << french << dark << percent;
        }
    }
}

void TestVendorImportUi::isFitToBeSeen()
{
    QFETCH(bool, french);
    QFETCH(bool, dark);
    QFETCH(int, percent);
    m_ui->language.setLanguage(french ? Language::French : Language::English);
    m_ui->theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_ui->theme.apply();
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(before.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    m_page = std::make_unique<ImportPage>(m_ui->context);
    m_page->resize(1200, 800);
    m_page->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->jobs.isIdle(), patience);
    const QString folder = QString::fromUtf8(ACQUIS_SCREENSHOTS);
    const QString suffix =
        u"-%1-%2-%3"_s.arg(french ? u"fr"_s : u"en"_s, dark ? u"dark"_s : u"light"_s, QString::number(percent));
    add(threeFirms);
    choose(u"second.csv"_s, oneOfEach + "Quillfern Softwares,Moncton,NB,,12,\r\n");
    reach(State::Mapping);
    QVERIFY(test::keepPicture(*m_page, folder, u"vendor-columns"_s + suffix));
    press(u"vendorCheck"_s);
    reach(State::Checking);
    QVERIFY(test::keepPicture(*m_page, folder, u"vendor-possible"_s + suffix));
    press(u"vendorsAll"_s);
    QVERIFY(test::keepPicture(*m_page, folder, u"vendor-check"_s + suffix));
    for (const char *name : { "vendorSame", "vendorAnother", "vendorLimit", "vendorCheckBack", "vendorApply" }) {
        const auto *part = m_page->findChild<QWidget *>(QString::fromLatin1(name));
        QVERIFY2(part->height() >= 24 && part->width() >= part->minimumSizeHint().width(), name);
        QVERIFY2(m_page->rect().contains(QRect(part->mapTo(m_page.get(), QPoint()), part->size())), name);
    }
    press(u"vendorApply"_s);
    reach(State::Done);
    QVERIFY(test::keepPicture(*m_page, folder, u"vendor-done"_s + suffix));
    QApplication::setFont(before);
}

QTEST_MAIN(TestVendorImportUi)
#include "tst_vendorimport.moc"
