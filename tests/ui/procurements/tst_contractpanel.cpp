// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/contractpanel.h"

#include "tests/core/rules/shippedrules.h"
#include "tests/ui/procurements/stagefixture.h"

#include <QAction>
#include <QLabel>

using namespace acquis;
using namespace acquis::test;

class TestContractPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rules.load()); }
    void init() { m_stage = std::make_unique<StageFixture>(); }
    void cleanup();
    void contractComesFromTheAward();
    void contractIsSignedByTyping();
    void contractBeforeTheAwardIsRefused();
    void amendmentsHaveTheirRunningTotal();
    void addedAmendmentIsTheNextOne();
    void amendmentBelowZeroIsTypedWithAMinusSign();
    void limitIsToldWithItsRule();
    void chainOfScaleUpIsToldWithItsTotals();
    void growthIsToldWithoutRules();
    void draftIsShownAndDoesNotCount();
    void signedContractIsNotRemoved();
    void passedOnContractNamesItsMaker();
    void whatWasPaidThroughAnotherIsTold();
    void roomForJoinersIsTold();
    void leavingMemberIsTold();
    void eachContractHasItsOwnAmendments();
    void pathsLeadToTheirFields_data();
    void pathsLeadToTheirFields();
    void languageChangesAtOnce();
    void looks_data();
    void looks();

private:
    void open(const ProcurementFile &file, bool withRules = true, const std::optional<ProcurementFile> &other = {})
    {
        m_stage->open(file, QDate(2015, 6, 1));
        if (other) {
            auto database = Database::open(m_stage->ui.session.path(), Database::Mode::ReadWrite);
            ACQUIS_VERIFY_RESULT(database);
            ACQUIS_VERIFY_RESULT(keepFile(**database, *other, QDate(2015, 6, 1)));
        }
        const RulesOf rules = [this](const Need &need) -> std::optional<RuleSet> { return m_rules.rulesFor(need); };
        m_panel = m_stage->show<ContractPanel>(withRules ? rules : RulesOf());
    }
    [[nodiscard]] static ProcurementFile amendedFile()
    {
        ProcurementFile file = awardedFile();
        file.award.amount = dollars(100'000);
        file.contracts.first().value = dollars(100'000);
        file.contracts.first().amendments = { amended(1, 20'000, QDate(2015, 5, 1)), amended(2, -5'000, QDate(2015, 5, 20)) };
        return file;
    }

    ShippedRules m_rules;
    std::unique_ptr<StageFixture> m_stage;
    ContractPanel *m_panel = nullptr;
};

void TestContractPanel::cleanup()
{
    m_stage->close();
    m_stage->ui.theme.setChoice(ThemeChoice::Light);
    m_stage.reset();
}

void TestContractPanel::contractComesFromTheAward()
{
    ProcurementFile file = awardedFile();
    file.contracts.clear();
    open(file);
    QVERIFY(!m_stage->child<QWidget>("contractValue")->isVisible());
    m_stage->press("contractAdd");
    const Contract contract = m_stage->stored().contracts.value(0);
    QCOMPARE(contract.vendorName, u"Brume & Balise inc."_s);
    QCOMPARE(contract.value, dollars(20'000));
    QCOMPARE(contract.bid, u"b1"_s);
    QVERIFY(!contract.signedOn.isValid());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"contractNumber"_s);
}

void TestContractPanel::contractIsSignedByTyping()
{
    ProcurementFile file = awardedFile();
    file.contracts.first().signedOn = {};
    open(file);
    QVERIFY(!m_stage->child<QPushButton>("amendmentAdd")->isEnabled());
    m_stage->type("contractNumber", u"C-99"_s);
    m_stage->type("contractSignedOn", u"2015-04-02"_s);
    const Contract contract = m_stage->stored().contracts.value(0);
    QCOMPARE(contract.number, u"C-99"_s);
    QCOMPARE(contract.signedOn, QDate(2015, 4, 2));
    QVERIFY(m_stage->child<QPushButton>("amendmentAdd")->isEnabled());
}

void TestContractPanel::contractBeforeTheAwardIsRefused()
{
    open(awardedFile());
    QSignalSpy refused(m_stage->session.get(), &FileSession::refused);
    m_stage->type("contractSignedOn", u"2015-03-29"_s);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<QList<FileFinding>>().value(0).fault, FileFault::ContractBeforeAward);
    QCOMPARE(m_stage->file().contracts.first().signedOn, QDate(2015, 4, 1));
    QCOMPARE(m_stage->child<QLineEdit>("contractSignedOn")->text(), u"2015-04-01"_s);
}

void TestContractPanel::amendmentsHaveTheirRunningTotal()
{
    open(amendedFile());
    QCOMPARE(m_stage->column("amendments", 0), (QStringList { u"1"_s, u"2"_s }));
    QCOMPARE(m_stage->column("amendments", 4), (QStringList { u"+$20,000"_s, u"-$5,000"_s }));
    QCOMPARE(m_stage->column("amendments", 5), (QStringList { u"$120,000"_s, u"$115,000"_s }));
    QCOMPARE(m_stage->column("amendments", 6), (QStringList { u"20.00%"_s, u"15.00%"_s }));
    QCOMPARE(m_stage->column("contracts", 4), QStringList { u"$115,000"_s });
}

void TestContractPanel::addedAmendmentIsTheNextOne()
{
    open(amendedFile());
    m_stage->press("amendmentAdd");
    QCOMPARE(QApplication::focusWidget()->objectName(), u"amendmentChange"_s);
    m_stage->type("amendmentChange", u"7500"_s);
    m_stage->choose("amendmentKind", u"scope"_s);
    const Amendment added = m_stage->stored().contracts.first().amendments.value(2);
    QCOMPARE(added.number, 3);
    QCOMPARE(added.day, QDate(2015, 6, 1));
    QCOMPARE(added.change, dollars(7'500));
    QCOMPARE(added.kind, AmendmentType::Scope);
    QCOMPARE(m_stage->column("amendments", 5).value(2), u"$122,500"_s);
}

void TestContractPanel::amendmentBelowZeroIsTypedWithAMinusSign()
{
    open(amendedFile());
    m_stage->press("amendmentAdd");
    m_stage->type("amendmentChange", u"-115000"_s);
    QCOMPARE(m_stage->stored().contracts.first().amendments.value(2).change, dollars(-115'000));
    QSignalSpy refused(m_stage->session.get(), &FileSession::refused);
    m_stage->type("amendmentChange", u"-115000.01"_s);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<QList<FileFinding>>().value(0).fault, FileFault::AmendmentBelowZero);
    QCOMPARE(m_stage->stored().contracts.first().amendments.value(2).change, dollars(-115'000));
}

void TestContractPanel::chainOfScaleUpIsToldWithItsTotals()
{
    ProcurementFile first = awardedFile();
    first.head.number = u"PF-2013-0001"_s;
    first.contracts.first().value = dollars(5'000);
    first.contracts.first().signedOn = first.contracts.first().start = QDate(2014, 4, 1);
    first.contracts.first().end = QDate(2015, 3, 31);
    first.uid = u"f0"_s;
    first.passages = { { u"p1"_s, first.stage, first.head.holder, QDate(2015, 5, 31), {}, {} } };
    ProcurementFile file = awardedFile();
    file.contracts.first().follows = first.head.number;
    file.contracts.first().optIn.joined = { { u"j1"_s, u"Region North"_s, QDate(2015, 5, 1), dollars(3'000) } };
    open(file, true, first);
    const auto *chain = m_stage->child<QLabel>("contractChain");
    QVERIFY(chain->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(chain->text(),
                              u"Scaled up in 2 contracts: $25,000 in all. From 1 Apr 2014 to 31 Mar 2016: 731 days. Other bodies "
                              "took $3,000 through it, which makes $28,000."_s,
                              StageFixture::patience);
    QVERIFY(m_stage->session->change(u"edit"_s, [](ProcurementFile &changed) {
        changed.contracts.first().follows.clear();
        changed.contracts.first().optIn.joined.clear();
    }));
    QVERIFY(!chain->isVisible());
    QVERIFY(m_stage->session->change(u"edit"_s,
                                     [](ProcurementFile &changed) { changed.contracts.first().follows = u"PF-2013-0009"_s; }));
    QCOMPARE(chain->text(), u"The contracts that it scales up are being read…"_s); // nothing stands still meanwhile
    QTRY_COMPARE_WITH_TIMEOUT(chain->text(), u"File PF-2013-0009 cannot be found: the chain is counted without it."_s,
                              StageFixture::patience);
}

void TestContractPanel::limitIsToldWithItsRule()
{
    ProcurementFile file = awardedFile();
    file.contracts.first().amendments = { amended(1, 5'000, QDate(2015, 5, 1)) };
    open(file);
    QVERIFY2(m_stage->column("amendments", 7).value(0).startsWith(u"reaches $"_s),
             qPrintable(m_stage->column("amendments", 7).value(0)));
    const auto *judgement = m_stage->child<QLabel>("amendmentJudgement");
    QVERIFY(judgement->isVisible());
    QVERIFY2(judgement->text().contains(u"The new total, $25,000, reaches the limit of $25,000 by the rule: "_s),
             qPrintable(judgement->text()));
}

void TestContractPanel::growthIsToldWithoutRules()
{
    ProcurementFile file = awardedFile();
    file.contracts.first().amendments = { amended(1, 4'000, QDate(2015, 5, 1)), amended(2, 1, QDate(2015, 5, 2)) };
    open(file, false);
    QCOMPARE(m_stage->column("amendments", 7), (QStringList { QString(), u"asks for approval"_s }));
}

void TestContractPanel::draftIsShownAndDoesNotCount()
{
    ProcurementFile file = amendedFile();
    file.contracts.first().amendments << amended(3, 9'000, {});
    open(file);
    QCOMPARE(m_stage->column("amendments", 1).value(2), u"draft, no day"_s);
    QCOMPARE(m_stage->column("contracts", 4), QStringList { u"$115,000"_s });
}

void TestContractPanel::signedContractIsNotRemoved()
{
    ProcurementFile file = awardedFile();
    open(file);
    QVERIFY(!m_stage->child<QPushButton>("contractRemove")->isVisible());
    m_stage->type("contractSignedOn", u" "_s);
    m_stage->press("contractRemove");
    QVERIFY(m_stage->stored().contracts.isEmpty());
}

void TestContractPanel::passedOnContractNamesItsMaker()
{
    open(awardedFile());
    QVERIFY(!m_stage->child<QLineEdit>("contractEndVendorName")->isVisible());
    m_stage->choose("contractKind", u"pass-through"_s);
    m_stage->type("contractEndVendorName", u"Quillfern"_s);
    m_stage->choose("contractEndSizeClass", u"micro"_s);
    const Contract contract = m_stage->stored().contracts.first();
    QCOMPARE(contract.kind, ContractKind::PassThrough);
    QCOMPARE(contract.endSizeClass, u"micro"_s);
    QCOMPARE(m_stage->child<QLabel>("contractFirmsNote")->text(),
             u"The money reaches Quillfern through Brume & Balise inc.: it counts as indirect, never as direct."_s);
}

void TestContractPanel::whatWasPaidThroughAnotherIsTold()
{
    ProcurementFile file = awardedFile();
    Contract &contract = file.contracts.first();
    contract.kind = ContractKind::PassThrough;
    contract.vendorName = u"Grand Hall"_s;
    file.award.vendorName = contract.vendorName;
    file.award.bid.clear();
    file.route = Route::Indirect;
    contract.sizeClass = u"large"_s;
    contract.endVendorName = u"Quillfern"_s;
    contract.endSizeClass = u"micro"_s;
    Invoice paid = received(u"i1"_s, 5'000, QDate(2015, 4, 20));
    paid.paidOn = QDate(2015, 5, 4);
    file.invoices = { paid };
    open(file);
    const QString note = m_stage->child<QLabel>("contractFirmsNote")->text();
    QVERIFY2(note.contains(u"so far: $0 directly, $5,000 through others, of $5,000 in all."_s), qPrintable(note));
}

void TestContractPanel::roomForJoinersIsTold()
{
    ProcurementFile file = awardedFile();
    file.contracts.first().optIn.ceiling = dollars(50'000);
    file.contracts.first().optIn.joined = { { u"j1"_s, u"Hospital"_s, QDate(2015, 6, 1), dollars(20'000) } };
    open(file);
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"room left: $30,000"_s; }));
}

void TestContractPanel::leavingMemberIsTold()
{
    ProcurementFile file = awardedFile();
    file.contracts.first().members = { member(u"m1"_s, 6000), member(u"m2"_s, 4000) };
    file.contracts.first().members.last().left = QDate(2015, 5, 4);
    open(file);
    QCOMPARE(m_stage->child<QLabel>("contractFirmsNote")->text(),
             u"Firm m2 left on 4 May 2015: confirm it by an amendment of the members."_s);
}

void TestContractPanel::eachContractHasItsOwnAmendments()
{
    ProcurementFile file = amendedFile();
    Contract trial = signedContract(1'000);
    trial.uid = u"c2"_s;
    trial.number = u"POC-1"_s;
    trial.kind = ContractKind::ProofOfConcept;
    file.contracts << trial;
    open(file);
    auto *contracts = m_stage->child<QTableView>("contracts");
    QCOMPARE(m_stage->column("amendments", 0).size(), 2);
    contracts->setFocus();
    QTest::keyClick(contracts, Qt::Key_Down);
    QCOMPARE(m_stage->child<QLineEdit>("contractNumber")->text(), u"POC-1"_s);
    QCOMPARE(m_stage->column("amendments", 0).size(), 0);
    m_stage->press("amendmentAdd");
    QCOMPARE(m_stage->stored().contracts.last().amendments.size(), 1);
    QCOMPARE(m_stage->stored().contracts.first().amendments.size(), 2);
}

void TestContractPanel::pathsLeadToTheirFields_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::newRow("duty") << u"contract-signed"_s << u"contractSignedOn"_s;
    QTest::newRow("value") << u"contracts/c1/value"_s << u"contractValue"_s;
    QTest::newRow("amendment") << u"contracts/c1/amendments/a2/change"_s << u"amendmentChange"_s;
    QTest::newRow("ceiling") << u"contracts/c1/opt-in/ceiling"_s << u"contractJoiningCeiling"_s;
}

void TestContractPanel::pathsLeadToTheirFields()
{
    QFETCH(const QString, path);
    open(amendedFile());
    QVERIFY(m_panel->goTo(path));
    QTEST(QApplication::focusWidget()->objectName(), "field");
    QVERIFY(!m_panel->goTo(u"award/day"_s));
    if (path.contains(u"a2"_s))
        QCOMPARE(m_stage->child<QLineEdit>("amendmentChange")->text(), u"-$5,000"_s);
}

void TestContractPanel::languageChangesAtOnce()
{
    open(amendedFile());
    m_stage->ui.language.setLanguage(Language::French);
    QTRY_COMPARE(m_stage->column("contracts", 4), QStringList { u"115\u202F000\u00A0$"_s });
    m_stage->ui.language.setLanguage(Language::English);
    QTRY_COMPARE(m_stage->column("contracts", 4), QStringList { u"$115,000"_s });
}

void TestContractPanel::looks_data()
{
    addLooks();
}

void TestContractPanel::looks()
{
    const Look look(m_stage->ui);
    ProcurementFile file = amendedFile();
    file.contracts.first().amendments << amended(3, 30'000, QDate(2015, 6, 1));
    file.contracts.first().options = { option(u"o1"_s, 5'000) };
    file.award.amount = dollars(200'000);
    open(file);
    m_stage->child<QTableView>("amendments")->selectRow(2);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(keepPicture(*m_panel, QStringLiteral(ACQUIS_SCREENSHOTS), u"contract-"_s + name));
    QVERIFY(m_panel->goTo(u"contracts/c1/amendments/a3/change"_s));
    QVERIFY(keepPicture(*m_panel, QStringLiteral(ACQUIS_SCREENSHOTS), u"contract-amendment-"_s + name));
    QVERIFY(m_panel->minimumSizeHint().width() <= 900);
}

QTEST_MAIN(TestContractPanel)
#include "tst_contractpanel.moc"
