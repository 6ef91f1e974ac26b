// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/needpanel.h"

#include "tests/ui/procurements/openfile.h"
#include "ui/forms/factstable.h"
#include "ui/procurements/filesection.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestNeedPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void problemComesFirstAndProductLast();
    void fieldsLandInTheFile_data();
    void fieldsLandInTheFile();
    void zeroIsAPrice();
    void titleIsChangedLaterAndNeverLost();
    void knownMinistriesAndUnitsAreOffered();
    void brandInTheProblemIsFlagged();
    void firmOfTheRegisterInTheProblemIsFlagged();
    void typicalRisksAreOfferedOnceWhateverTheLanguage();
    void shortFormHasFewFields();
    void whatTheFileAsksForComesOut();
    void dayItIsNeededGivesThePlan();
    void othersAreProposedAndAnswered();
    void optionsAreComparedOverFiveYears();
    void oneOptionIsChosen();
    void benefitIsSetAgainstCost();
    void officesAndInstrumentsAreAddedOnce();
    void requirementIsKeptInVersionsAndCompared();
    void entityFollowsTheJurisdiction();
    void budgetBelowTheValueAsksForFunds();
    void confirmedBudgetAsksByWhomAndWhat();
    void pathAndDutyLeadToTheirField_data();
    void pathAndDutyLeadToTheirField();
    void endedFileIsRead();
    void languageChangesEverythingAtOnce();
    void everyControlHasAName();
    void looks_data();
    void looks();

private:
    [[nodiscard]] const ProcurementFile &file() const { return m_open->session.file(); }
    void show(const ProcurementFile &file)
    {
        m_open->open(file);
        m_panel = m_open->show(new NeedPanel(m_open->ui.context, m_open->session, m_open->providers()));
        QVERIFY(m_panel);
    }
    void more() const { m_open->child<QPushButton>("needMore")->setChecked(true); }
    void unfold() const
    {
        more();
        for (FileSection *section : m_panel->findChildren<FileSection *>())
            section->setOpen(true);
    }

    /// Types a text of several lines over what stands there, and leaves it.
    void writeLines(const char *name, const QString &text) const
    {
        auto *input = m_open->child<QPlainTextEdit>(name);
        input->setFocus();
        QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(input, Qt::Key_Delete);
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                QTest::keyClick(input, Qt::Key_Return);
            QTest::keyClicks(input, lines[i]);
        }
        m_open->outside->setFocus();
    }

    std::unique_ptr<test::OpenFile> m_open;
    NeedPanel *m_panel = nullptr;
};

void TestNeedPanel::init()
{
    m_open = std::make_unique<test::OpenFile>();
    m_open->ui.theme.apply();
}

void TestNeedPanel::cleanup()
{
    m_open.reset();
}

void TestNeedPanel::problemComesFirstAndProductLast()
{
    show(test::smallService());
    const QStringList order = test::tabOrder(*m_panel);
    const qsizetype problem = order.indexOf(u"needProblemFieldsProblemEn"_s);
    const qsizetype outcome = order.indexOf(u"needProblemFieldsOutcomeEn"_s);
    const qsizetype product = order.indexOf(u"needProblemFieldsProductEn"_s);
    QVERIFY2(problem >= 0 && problem < outcome && outcome < product, qPrintable(order.join(u' ')));
    QVERIFY(product < order.indexOf(u"needValueFieldsValue"_s));
}

void TestNeedPanel::fieldsLandInTheFile_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::function<QString(const ProcurementFile &)>>("kept");
    const auto row = [](const char *name, const QString &kind, const QString &input, const QString &typed,
                        std::function<QString(const ProcurementFile &)> kept) {
        QTest::newRow(name) << kind << input << typed << kept;
    };
    row("problem", u"text"_s, u"needProblemFieldsProblemEn"_s, u"Delegates do not meet"_s,
        [](const ProcurementFile &f) { return f.intake.problem.en; });
    row("problem in French", u"text"_s, u"needProblemFieldsProblemFr"_s, u"Pas de rencontres"_s,
        [](const ProcurementFile &f) { return f.intake.problem.fr; });
    row("title", u"text"_s, u"needHeadFieldsTitleEn"_s, u"Meeting of delegates"_s,
        [](const ProcurementFile &f) { return f.head.title.en; });
    row("title in French", u"text"_s, u"needHeadFieldsTitleFr"_s, u"Rencontre"_s,
        [](const ProcurementFile &f) { return f.head.title.fr; });
    row("ministry", u"person"_s, u"needHeadFieldsMinistry"_s, u"Trade Promotion"_s,
        [](const ProcurementFile &f) { return f.head.ministry; });
    row("unit", u"person"_s, u"needHeadFieldsUnit"_s, u"Events"_s, [](const ProcurementFile &f) { return f.head.unit; });
    row("program", u"line"_s, u"needHeadFieldsProgram"_s, u"Trade"_s, [](const ProcurementFile &f) { return f.head.program; });
    row("requester", u"person"_s, u"needHeadFieldsRequester"_s, u"N. Singh"_s,
        [](const ProcurementFile &f) { return f.head.requester; });
    row("champion", u"person"_s, u"needHeadFieldsChampion"_s, u"L. Roy"_s,
        [](const ProcurementFile &f) { return f.head.champion; });
    row("body that buys", u"line"_s, u"needHeadFieldsDelegatedTo"_s, u"Shared Services"_s,
        [](const ProcurementFile &f) { return f.head.delegatedTo; });
    row("goals", u"lines"_s, u"needHeadFieldsGoals"_s, u"Small firms\n\nEasier business\nSmall firms"_s,
        [](const ProcurementFile &f) { return f.head.goals.join(u'|'); });
    row("how it was found", u"text"_s, u"needOriginFieldsHowFound"_s, u"by asking"_s,
        [](const ProcurementFile &f) { return f.intake.howFound; });
    row("users", u"text"_s, u"needOriginFieldsUsers"_s, u"Forty delegates"_s,
        [](const ProcurementFile &f) { return f.intake.users; });
    row("accessibility", u"text"_s, u"needAccessFieldsAccessibilityEn"_s, u"By keyboard"_s,
        [](const ProcurementFile &f) { return f.intake.accessibility.en; });
    row("security", u"text"_s, u"needAccessFieldsSecurityFr"_s, u"Chiffrement"_s,
        [](const ProcurementFile &f) { return f.intake.security.fr; });
    row("training", u"text"_s, u"needOwnershipFieldsTrainingPlan"_s, u"One hour"_s,
        [](const ProcurementFile &f) { return f.intake.trainingPlan; });
    row("value", u"line"_s, u"needValueFieldsValue"_s, u"24,900"_s,
        [](const ProcurementFile &f) { return f.need.value.toString(); });
    row("needed by", u"line"_s, u"needValueFieldsNeededBy"_s, u"2015-06-20"_s,
        [](const ProcurementFile &f) { return f.need.neededBy.toString(Qt::ISODate); });
    row("days of the vendor", u"line"_s, u"needValueFieldsLeadDays"_s, u"20"_s,
        [](const ProcurementFile &f) { return QString::number(f.need.leadDays); });
    row("budget", u"line"_s, u"needBudgetFieldsBudget"_s, u"25000"_s,
        [](const ProcurementFile &f) { return f.intake.budget.value_or(Money()).toString(); });
    row("words", u"line"_s, u"needElsewhereFieldsWords"_s, u"matchmaking"_s,
        [](const ProcurementFile &f) { return f.intake.words; });
    row("discount rate", u"line"_s, u"needCostFieldsDiscountBasisPoints"_s, u"5.25"_s,
        [](const ProcurementFile &f) { return QString::number(f.intake.discountBasisPoints); });
    row("requirement looked at", u"line"_s, u"needRequirementFieldsRequirementsChecked"_s, u"2015-03-01"_s,
        [](const ProcurementFile &f) { return f.intake.requirementsChecked.toString(Qt::ISODate); });
    row("commodity", u"choice"_s, u"needValueFieldsCommodity"_s, u"Goods"_s,
        [](const ProcurementFile &f) { return QString(codeOf(f.need.commodity)); });
    row("on the market", u"choice"_s, u"needOriginFieldsOnTheMarket"_s, u"Partly"_s,
        [](const ProcurementFile &f) { return QString(codeOf(f.intake.onTheMarket)); });
    row("ownership", u"choice"_s, u"needOwnershipFieldsIp"_s, u"Open licence"_s,
        [](const ProcurementFile &f) { return QString(codeOf(f.intake.ip)); });
    row("no data", u"tick"_s, u"needDataFieldsNoData"_s, u"1"_s,
        [](const ProcurementFile &f) { return QString::number(f.intake.noData); });
    row("technology", u"tick"_s, u"needAccessFieldsUsesInformationTechnology"_s, u"1"_s,
        [](const ProcurementFile &f) { return QString::number(f.intake.usesInformationTechnology); });
    row("budget confirmed", u"tick"_s, u"needBudgetFieldsBudgetConfirmed"_s, u"1"_s,
        [](const ProcurementFile &f) { return QString::number(f.intake.budgetConfirmed); });
}

void TestNeedPanel::fieldsLandInTheFile()
{
    QFETCH(QString, kind);
    QFETCH(QString, input);
    QFETCH(QString, typed);
    QFETCH(std::function<QString(const ProcurementFile &)>, kept);
    static const QHash<QString, QString> stored { { u"24,900"_s, u"24900.00"_s },
                                                  { u"25000"_s, u"25000.00"_s },
                                                  { u"5.25"_s, u"525"_s },
                                                  { u"Goods"_s, u"goods"_s },
                                                  { u"Partly"_s, u"partly"_s },
                                                  { u"Open licence"_s, u"open-licence"_s },
                                                  { u"Small firms\n\nEasier business\nSmall firms"_s,
                                                    u"Small firms|Easier business"_s } };
    ProcurementFile small = test::smallService();
    small.intake.requirements = { { u"v1"_s, 1, QDate(2015, 3, 1), { u"Meetings"_s, {} }, {} } };
    show(small);
    unfold();
    const QByteArray name = input.toLatin1();
    if (kind == "text"_L1)
        m_open->writeText(name.constData(), typed);
    else if (kind == "line"_L1)
        m_open->writeLine(name.constData(), typed);
    else if (kind == "choice"_L1)
        m_open->choose(name.constData(), typed);
    else if (kind == "lines"_L1)
        writeLines(name.constData(), typed);
    else if (kind == "person"_L1)
        m_open->write<QComboBox>(name.constData(), typed);
    else
        m_open->press(name.constData());
    QCOMPARE(kept(file()), stored.value(typed, typed));
    m_open->settle();
}

/// Of software that is given away.
void TestNeedPanel::zeroIsAPrice()
{
    show(test::smallService());
    unfold();
    m_open->writeLine("needValueFieldsValue", u"0"_s);
    m_open->settle();
    QCOMPARE(file().need.value, Money());
    auto *value = m_open->child<QLineEdit>("needValueFieldsValue");
    QCOMPARE(value->text(), u"$0"_s);
    m_panel->showFile();
    QCOMPARE(value->text(), u"$0"_s);
}

/// As on the page of a new file: of the ledger, and of the files there are.
void TestNeedPanel::knownMinistriesAndUnitsAreOffered()
{
    ProcurementFile small = test::smallService();
    small.head.ministry = u"Trade Promotion"_s;
    small.head.unit = u"Events"_s;
    show(small);
    unfold();
    const auto offers = [this](const char *name, const QString &text) {
        return m_open->child<QComboBox>(name)->findText(text) >= 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(offers("needHeadFieldsMinistry", u"Health"_s), test::patience);
    QVERIFY(offers("needHeadFieldsMinistry", u"Trade Promotion"_s));
    QVERIFY(offers("needHeadFieldsUnit", u"Events"_s));
    QCOMPARE(m_open->child<QComboBox>("needHeadFieldsMinistry")->currentText(), u"Trade Promotion"_s);
}

void TestNeedPanel::titleIsChangedLaterAndNeverLost()
{
    ProcurementFile small = test::smallService();
    small.head.ministry = u"Trade"_s;
    small.head.unit = u"Events"_s;
    show(small);
    auto *section = m_open->child<FileSection>("needHead");
    QVERIFY2(section->isVisible() && !section->isOpen(), "it was said when the file was opened");
    QCOMPARE(m_open->child<QLabel>("needHeadSummary")->text(), u"Trade · Events · R. Iyer"_s);
    QVERIFY(m_panel->goTo(u"head/title"_s));
    QVERIFY(section->isOpen());
    const auto *fault = m_open->child<QLabel>("needHeadFieldsTitleFault");
    writeLines("needHeadFieldsTitleEn", u"Meeting\nof delegates"_s);
    m_open->settle();
    QCOMPARE(file().head.title.en, u"Meeting of delegates"_s);
    QVERIFY(!fault->isVisible());
    m_open->session.undo();
    m_open->settle();
    QCOMPARE(file().head.title, small.head.title);
    QCOMPARE(m_open->child<QPlainTextEdit>("needHeadFieldsTitleEn")->toPlainText(), small.head.title.en);
    // One language is enough, none is not.
    for (const char *input : { "needHeadFieldsTitleFr", "needHeadFieldsTitleEn" }) {
        auto *text = m_open->child<QPlainTextEdit>(input);
        text->setFocus();
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(text, Qt::Key_Delete);
        m_open->outside->setFocus();
    }
    m_open->settle();
    QCOMPARE(file().head.title, (BilingualText { small.head.title.en, {} }));
    QVERIFY(fault->isVisible());
    QCOMPARE(m_open->child<QPlainTextEdit>("needHeadFieldsTitleEn")->toPlainText(), small.head.title.en);
}

void TestNeedPanel::brandInTheProblemIsFlagged()
{
    ProcurementFile small = test::smallService();
    small.intake.product = { u"licences of Orvalia"_s, {} };
    show(small);
    auto *fault = m_open->child<QLabel>("needProblemFieldsProblemFault");
    QVERIFY(!fault->isVisible());
    m_open->writeText("needProblemFieldsProblemEn", u"We lack Orvalia here"_s);
    QVERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(u"“Orvalia”"_s), qPrintable(fault->text()));
    m_open->writeText("needProblemFieldsProblemEn", u"Delegates do not meet"_s);
    QVERIFY(!fault->isVisible());
}

void TestNeedPanel::firmOfTheRegisterInTheProblemIsFlagged()
{
    ProcurementFile small = test::smallService();
    small.intake.problem.en = u"We need what Halyard Systems sells"_s;
    m_open->open(small);
    NeedProviders all = m_open->providers();
    std::shared_ptr<const BrandNames> names;
    all.firmNames = [&names] { return names; };
    m_panel = m_open->show(new NeedPanel(m_open->ui.context, m_open->session, all));
    auto *fault = m_open->child<QLabel>("needProblemFieldsProblemFault");
    QVERIFY(!fault->isVisible());
    names = std::make_shared<const BrandNames>(BilingualText(), QStringList { u"Halyard Systems Corp."_s });
    m_panel->showFile();
    QVERIFY(fault->isVisible());
    QVERIFY2(fault->text().contains(u"Halyard"_s), qPrintable(fault->text()));
}

void TestNeedPanel::typicalRisksAreOfferedOnceWhateverTheLanguage()
{
    ProcurementFile small = test::smallService();
    small.intake.usesInformationTechnology = true;
    // As an older program kept it: the words of one language and any uid.
    small.intake.risks = { { u"r1"_s, u"Staff do not use it"_s, {}, {}, {}, {}, {}, false } };
    show(small);
    unfold();
    m_open->press("needRisksOffer");
    const qsizetype listed = file().intake.risks.size();
    QVERIFY(listed > 3);
    QVERIFY(!m_open->child<QPushButton>("needRisksOffer")->isVisible());
    m_open->settle();
    m_open->ui.language.setLanguage(Language::French);
    QTRY_VERIFY(m_open->child<QToolButton>("needRisksFold")->text() == u"Risques"_s);
    QVERIFY2(!m_open->child<QPushButton>("needRisksOffer")->isVisible(), "the same risks are offered again in French");
    QCOMPARE(file().intake.risks.size(), listed);
}

void TestNeedPanel::shortFormHasFewFields()
{
    show(test::smallService());
    const auto shown = [this] {
        qsizetype count = 0;
        for (const FileSection *section : m_panel->findChildren<FileSection *>())
            count += section->isVisible() ? 1 : 0;
        return count;
    };
    QVERIFY2(shown() < 8, qPrintable(QString::number(shown())));
    const qsizetype few = shown();
    m_open->press("needMore");
    QVERIFY(shown() > few);
    QVERIFY(m_open->child<FileSection>("needRisks")->isVisible());
    m_open->press("needMore");
    QCOMPARE(shown(), few);
}

void TestNeedPanel::whatTheFileAsksForComesOut()
{
    show(test::smallService());
    auto *access = m_open->child<FileSection>("needAccess");
    QVERIFY(!access->isVisible());
    m_open->session.change(u"edit"_s, [](ProcurementFile &changed) { changed.intake.usesInformationTechnology = true; });
    QVERIFY(access->isVisible());
    QVERIFY(!m_open->child<FileSection>("needRisks")->isVisible());
}

void TestNeedPanel::dayItIsNeededGivesThePlan()
{
    show(test::smallService());
    auto *plan = m_open->child<QLabel>("needValuePlan");
    QVERIFY(!plan->isVisible());
    m_open->writeLine("needValueFieldsLeadDays", u"20"_s);
    m_open->writeLine("needValueFieldsNeededBy", u"2015-06-19"_s);
    QVERIFY(plan->isVisible());
    QVERIFY2(plan->text().startsWith(u"To have it by 19 June 2015, it must be ordered by 22 May 2015."_s),
             qPrintable(plan->text()));
}

void TestNeedPanel::othersAreProposedAndAnswered()
{
    show(test::smallService());
    QSignalSpy told(m_panel, &NeedPanel::messagePosted);
    m_open->press("needElsewhereSearch");
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isSettled(), test::patience);
    QVERIFY(file().intake.elsewhereSearched);
    QCOMPARE(told.size(), 1);
    const QList<ElsewhereFound> &found = file().intake.elsewhere;
    const auto line = std::ranges::find(found, u"C-1"_s, &ElsewhereFound::reference);
    QVERIFY2(line != found.end(), "the line of another ministry is not proposed");
    QCOMPARE(line->holder, u"Health"_s);
    QVERIFY(std::ranges::find(found, u"BC-5"_s, &ElsewhereFound::reference) != found.end());
    const int row = int(line - found.begin());
    m_open->writeCell("needElsewhereFieldsElsewhere", row, 4, u"English only"_s);
    QCOMPARE(file().intake.elsewhere.at(row).reason, u"English only"_s);
    m_open->settle();
    // Searching again proposes nothing twice.
    const qsizetype count = file().intake.elsewhere.size();
    m_open->press("needElsewhereSearch");
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isSettled() && told.size() == 2, test::patience);
    QCOMPARE(file().intake.elsewhere.size(), count);
}

void TestNeedPanel::optionsAreComparedOverFiveYears()
{
    ProcurementFile small = test::smallService();
    const auto years = [](const QList<qint64> &dollars) {
        QList<Money> all;
        for (const qint64 amount : dollars)
            all << Money::fromCents(amount * 100);
        return all;
    };
    small.intake.discountBasisPoints = 500;
    small.intake.options = {
        { u"b1"_s, OptionKind::Buy, { u"Buy it"_s, {} }, years({ 20000, 20000, 20000, 20000, 20000 }), false, {} },
        { u"b2"_s, OptionKind::Build, { u"Build it"_s, {} }, years({ 60000, 5000, 5000, 5000, 5000 }), false, {} },
        { u"b3"_s, OptionKind::Reuse, { u"Reuse it"_s, {} }, years({ 10000, 12000, 12000, 12000 }), false, {} }
    };
    show(small);
    unfold();
    QCOMPARE(m_open->cell("needCostTotals", 0, 1), u"$100,000"_s);
    QCOMPARE(m_open->cell("needCostTotals", 0, 2), u"$90,919.01"_s);
    QCOMPARE(m_open->cell("needCostTotals", 1, 2), u"$77,729.75"_s);
    QVERIFY(m_open->cell("needCostTotals", 2, 4).startsWith(u"4 year"_s));
    m_open->writeCell("needCostFieldsOptions", 2, 8, u"12000"_s);
    QCOMPARE(file().intake.options.at(2).yearlyCosts, years({ 10000, 12000, 12000, 12000, 12000 }));
    QCOMPARE(m_open->cell("needCostTotals", 2, 2), u"$52,551.40"_s);
    QCOMPARE(m_open->cell("needCostTotals", 2, 3), u"Lowest"_s);
    QCOMPARE(m_open->cell("needCostTotals", 0, 3), u"+ $38,367.61"_s);
    m_open->settle();
}

void TestNeedPanel::oneOptionIsChosen()
{
    ProcurementFile small = test::smallService();
    small.intake.options = { { u"b1"_s, OptionKind::Buy, {}, {}, true, {} }, { u"b2"_s, OptionKind::Join, {}, {}, false, {} } };
    show(small);
    unfold();
    auto *view = m_open->child<QTableView>("needCostFieldsOptions");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 1));
    QTest::keyClick(view, Qt::Key_Space);
    QVERIFY(file().intake.options.at(1).isChosen);
    QVERIFY(!file().intake.options.at(0).isChosen);
}

void TestNeedPanel::benefitIsSetAgainstCost()
{
    show(test::smallService());
    unfold();
    m_open->writeLine("needCostFieldsBenefit", u"300000"_s);
    QCOMPARE(m_open->child<QLabel>("needCostFieldsRatio")->text(), u"$300,000 of benefit for $20,000 of cost: 15.0 to 1."_s);
    QVERIFY(m_open->child<QLabel>("needCostFieldsRatio")->isVisible());
}

void TestNeedPanel::officesAndInstrumentsAreAddedOnce()
{
    show(test::smallService());
    unfold();
    auto *ask = m_open->child<QPushButton>("needAccessAsk");
    QVERIFY(!ask->isVisible());
    m_open->press("needAccessFieldsUsesInformationTechnology");
    QVERIFY(ask->isVisible());
    m_open->press("needAccessAsk");
    QCOMPARE(file().intake.consultations.size(), 2);
    QCOMPARE(file().intake.consultations.at(0).day, QDate(2015, 3, 9));
    QVERIFY(!ask->isVisible());
    m_open->press("needComplianceSeed");
    QCOMPARE(file().intake.compliance.size(), 7);
    QVERIFY(!m_open->child<QPushButton>("needComplianceSeed")->isVisible());
    m_open->press("needRisksOffer");
    QCOMPARE(file().intake.risks.size(), 6);
    QVERIFY(!m_open->child<QPushButton>("needRisksOffer")->isVisible());
    m_open->settle();
}

void TestNeedPanel::requirementIsKeptInVersionsAndCompared()
{
    show(test::smallService());
    unfold();
    QVERIFY(!m_open->child<QComboBox>("needRequirementFrom")->isVisible());
    m_open->writeText("needRequirementDraftTextEn", u"Answer within ten days"_s);
    m_open->press("needRequirementKeep");
    QCOMPARE(file().intake.requirements.size(), 1);
    QVERIFY(m_open->child<QLabel>("needRequirementLength")->text().startsWith(u"What firms must read: 4 word"_s));
    m_open->writeText("needRequirementDraftTextEn", u"Answer within twenty days"_s);
    m_open->press("needRequirementKeep");
    QVERIFY2(file().intake.requirements.size() == 1, "a change without a reason was kept");
    QVERIFY(m_open->child<QLabel>("needRequirementDraftReasonFault")->isVisible());
    m_open->writeText("needRequirementDraftReason", u"ten was too short"_s);
    m_open->press("needRequirementKeep");
    QCOMPARE(file().intake.requirements.size(), 2);
    QCOMPARE(file().intake.requirements.at(1).version, 2);
    QCOMPARE(file().intake.requirements.at(1).reason, u"ten was too short"_s);
    const QString difference = m_open->child<QLabel>("needRequirementDifference")->text();
    QVERIFY2(difference.contains(u">ten</s>"_s) && difference.contains(u">twenty</u>"_s), qPrintable(difference));
    QVERIFY(m_open->child<QLabel>("needRequirementDifference")->isVisible());
    m_open->settle();
}

void TestNeedPanel::entityFollowsTheJurisdiction()
{
    m_open->open(test::smallService());
    NeedProviders providers = m_open->providers();
    const QList<RulePack> packs = [] {
        QList<RulePack> all(1);
        all[0].jurisdiction = Jurisdiction::Bc;
        RuleSeries series;
        series.entities = { Entity::BcMin };
        series.rows << RuleRow();
        all[0].series << series;
        return all;
    }();
    providers.packs = [packs] { return packs; };
    m_panel = m_open->show(new NeedPanel(m_open->ui.context, m_open->session, providers));
    m_open->choose("needValueFieldsJurisdiction", u"British"_s);
    QCOMPARE(file().need.jurisdiction, Jurisdiction::Bc);
    QCOMPARE(file().need.entity, Entity::BcMin);
    QCOMPARE(m_open->child<QComboBox>("needValueFieldsEntity")->count(), 1);
}

void TestNeedPanel::budgetBelowTheValueAsksForFunds()
{
    show(test::smallService());
    QVERIFY(!m_open->child<QLineEdit>("needBudgetFieldsFundsSource")->isVisible());
    m_open->writeLine("needBudgetFieldsBudget", u"15000"_s);
    QVERIFY(m_open->child<QLineEdit>("needBudgetFieldsFundsSource")->isVisible());
    QVERIFY(m_open->child<QLabel>("needBudgetFieldsBudgetFault")->isVisible());
    m_open->writeLine("needBudgetFieldsFundsSource", u"Innovation fund"_s);
    QCOMPARE(file().intake.fundsSource, u"Innovation fund"_s);
    QVERIFY(!m_open->child<QLabel>("needBudgetFieldsBudgetFault")->isVisible());
}

void TestNeedPanel::confirmedBudgetAsksByWhomAndWhat()
{
    show(test::smallService());
    const auto *fault = m_open->child<QLabel>("needBudgetFieldsBudgetConfirmedByFault");
    QVERIFY(!m_open->child<QComboBox>("needBudgetFieldsBudgetConfirmedBy")->isVisible());
    m_open->press("needBudgetFieldsBudgetConfirmed");
    QCOMPARE(file().intake.budgetConfirmedOn, m_open->session.today());
    QVERIFY(m_open->child<QComboBox>("needBudgetFieldsBudgetConfirmedBy")->isVisible());
    QCOMPARE(fault->text(), u"Say who in finance confirmed it."_s);
    QVERIFY(m_open->child<QLabel>("needBudgetFieldsBudgetFault")->isVisible());
    m_open->write<QComboBox>("needBudgetFieldsBudgetConfirmedBy", u"C. Lavoie"_s);
    QCOMPARE(file().intake.budgetConfirmedBy, u"C. Lavoie"_s);
    QVERIFY(!fault->isVisible());
    m_open->writeLine("needBudgetFieldsCommitmentNumber", u"FC-118"_s);
    QCOMPARE(file().intake.commitmentNumber, u"FC-118"_s);
    QVERIFY(!m_open->child<QLabel>("needBudgetFieldsBudgetFault")->isVisible());
}

void TestNeedPanel::pathAndDutyLeadToTheirField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("focus");
    QTest::newRow("a member") << u"intake/how-found"_s << u"needOriginFieldsHowFound"_s;
    QTest::newRow("a member of the head") << u"head/champion"_s << u"needHeadFieldsChampion"_s;
    QTest::newRow("a member of the need") << u"need/needed-by"_s << u"needValueFieldsNeededBy"_s;
    QTest::newRow("a row") << u"intake/elsewhere/e2/reason"_s << u"needElsewhereFieldsElsewhere"_s;
    QTest::newRow("a duty") << u"needed-by-day"_s << u"needValueFieldsNeededBy"_s;
    QTest::newRow("the duty of a problem") << u"problem"_s << u"needProblemFieldsProblemEn"_s;
    QTest::newRow("the duty of data") << u"data-card"_s << u"needDataFieldsData"_s;
    QTest::newRow("why nothing is open") << u"intake/no-open-source"_s << u"needCostFieldsNoOpenSource"_s;
    QTest::newRow("a budget") << u"budget"_s << u"needBudgetFieldsBudget"_s;
    QTest::newRow("a version") << u"intake/requirements/v1"_s << u"needRequirementDraftTextEn"_s;
    QTest::newRow("of another stage") << u"bids/b3/received-at"_s << QString();
    QTest::newRow("a word that is like another") << u"intake/problems"_s << QString();
}

void TestNeedPanel::pathAndDutyLeadToTheirField()
{
    QFETCH(QString, path);
    QFETCH(QString, focus);
    ProcurementFile small = test::smallService();
    small.intake.elsewhere = { { u"e1"_s, u"Health"_s, {}, u"It"_s, {}, {} }, { u"e2"_s, u"Labour"_s, {}, u"It"_s, {}, {} } };
    show(small);
    m_open->outside->setFocus();
    QCOMPARE(m_panel->goTo(path), !focus.isEmpty());
    const QWidget *now = m_open->window->focusWidget();
    QCOMPARE(now->objectName(), focus.isEmpty() ? m_open->outside->objectName() : focus);
    if (const auto *view = qobject_cast<const QTableView *>(now); view && path.contains("/e2"_L1))
        QCOMPARE(view->currentIndex().row(), 1);
}

void TestNeedPanel::endedFileIsRead()
{
    ProcurementFile ended = test::smallService();
    ended.passages[0].left = QDate(2015, 3, 5);
    ended.state = FileState::Cancelled;
    ended.end = { EndReason::NeedGone, { u"No meeting"_s, u"Pas de rencontre"_s }, QDate(2015, 3, 5), u"A. Desrosiers"_s, {} };
    show(ended);
    QVERIFY(m_open->child<QPlainTextEdit>("needProblemFieldsProblemEn")->isReadOnly());
    QVERIFY(m_open->child<QLineEdit>("needValueFieldsValue")->isReadOnly());
    QVERIFY(!m_open->child<QPushButton>("needElsewhereSearch")->isEnabled());
}

void TestNeedPanel::languageChangesEverythingAtOnce()
{
    ProcurementFile small = test::smallService();
    small.intake.options = {
        { u"b1"_s, OptionKind::Reuse, { u"Reuse"_s, u"Réutiliser"_s }, { Money::fromCents(100) }, false, {} }
    };
    show(small);
    unfold();
    QCOMPARE(m_open->cell("needCostTotals", 0, 0), u"Reuse"_s);
    m_open->child<QPlainTextEdit>("needProblemFieldsProblemEn")->setFocus();
    QTest::keyClicks(m_open->child<QPlainTextEdit>("needProblemFieldsProblemEn"), u"half a sent"_s);
    m_open->ui.language.setLanguage(Language::French);
    QCOMPARE(m_open->child<QPlainTextEdit>("needProblemFieldsProblemEn")->toPlainText(), u"half a sent"_s);
    QTRY_COMPARE(m_open->cell("needCostTotals", 0, 0), u"Réutiliser"_s);
    QCOMPARE(m_open->child<QLineEdit>("needValueFieldsValue")->text(), u"20\u202F000\u00A0$"_s);
    m_open->ui.language.setLanguage(Language::English);
}

void TestNeedPanel::everyControlHasAName()
{
    show(test::smallService());
    unfold();
    for (QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestNeedPanel::looks_data()
{
    test::addLooks();
}

void TestNeedPanel::looks()
{
    const test::Look look(m_open->ui);
    ProcurementFile small = test::smallService();
    small.intake.problem = { u"Delegates of the conference do not find whom to meet; Orvalia would help."_s,
                             u"Les délégués ne trouvent pas qui rencontrer."_s };
    small.intake.product = { u"the service Orvalia"_s, u"le service Orvalia"_s };
    small.intake.elsewhere = { { u"e1"_s, u"Health"_s, u"C-1"_s, u"Software licences"_s, ElsewhereAnswer::NotFit,
                                 u"English only"_s },
                               { u"e2"_s, u"Labour"_s, {}, u"Introductions"_s, {}, {} } };
    small.intake.elsewhereSearched = true;
    small.intake.discountBasisPoints = 500;
    small.intake.options = { { u"b1"_s,
                               OptionKind::Buy,
                               { u"Buy the service"_s, u"Acheter le service"_s },
                               QList<Money>(5, Money::fromCents(2'000'000)),
                               true,
                               {} },
                             { u"b2"_s,
                               OptionKind::Build,
                               { u"People do it"_s, u"Des gens le font"_s },
                               QList<Money>(3, Money::fromCents(10'000'000)),
                               false,
                               {} } };
    small.intake.benefit = Money::fromCents(30'000'000);
    small.intake.requirements = {
        { u"v1"_s, 1, QDate(2015, 3, 1), { u"Answer within ten days"_s, u"Réponse en dix jours"_s }, {} },
        { u"v2"_s, 2, QDate(2015, 3, 5), { u"Answer within twenty days"_s, u"Réponse en vingt jours"_s }, u"too short"_s }
    };
    show(small);
    const QString row = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY(test::keepPicture(*m_open->window, QStringLiteral(ACQUIS_SCREENSHOTS), u"needpanel-"_s + row));
    unfold();
    m_panel->goTo(u"intake/options/b1"_s);
    QVERIFY(test::keepPicture(*m_open->window, QStringLiteral(ACQUIS_SCREENSHOTS), u"needpanel-costs-"_s + row));
    m_panel->goTo(u"intake/requirements/v1"_s);
    QVERIFY(test::keepPicture(*m_open->window, QStringLiteral(ACQUIS_SCREENSHOTS), u"needpanel-versions-"_s + row));
}

QTEST_MAIN(TestNeedPanel)
#include "tst_needpanel.moc"
