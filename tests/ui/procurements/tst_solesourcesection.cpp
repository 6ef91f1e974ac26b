// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/solesourcesection.h"

#include "core/procurements/routesinstead.h"
#include "tests/ui/procurements/openfile.h"
#include "ui/rules/ruleswords.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestSoleSourceSection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isThereOnlyWhereSomebodyAsksForIt();
    void writingMakesADraft();
    void buttonsLeadToPaperAndApproval();
    void refusalOffersTheNextLawfulWay();
    void placesOfItsDutiesLeadToTheEvidence_data();
    void placesOfItsDutiesLeadToTheEvidence();
    void wordsFollowTheLanguage();

private:
    void show(const ProcurementFile &file)
    {
        m_open->open(file);
        m_section = m_open->show(new SoleSourceSection(m_open->ui.context, m_open->session));
        QVERIFY(m_section);
    }
    [[nodiscard]] static ProcurementFile askedOfOne()
    {
        ProcurementFile file = test::smallService();
        StoredRoute quotes;
        quotes.route = Route::LowValueQuotes;
        quotes.verdict = Verdict::Allowed;
    quotes.stated = Verdict::Allowed;
        StoredRoute one = quotes;
        one.route = Route::SoleSource;
        StoredDetermination determination;
        determination.uid = u"d1"_s;
        determination.day = QDate(2015, 3, 9);
        determination.need = QString::fromUtf8(canonicalJson(file.need));
        determination.digest = digestOf(file.need);
        determination.routes = { quotes, one };
        file.determinations = { determination };
        file.soleSource.state = SoleSourceState::Drafted;
        file.soleSource.vendorName = u"Brume & Balise inc."_s;
        return file;
    }
    [[nodiscard]] const SoleSource &request() const { return m_open->session.file().soleSource; }

    std::unique_ptr<test::OpenFile> m_open;
    SoleSourceSection *m_section = nullptr;
};

void TestSoleSourceSection::init()
{
    m_open = std::make_unique<test::OpenFile>();
    m_open->ui.theme.apply();
}

void TestSoleSourceSection::cleanup()
{
    m_open.reset();
}

void TestSoleSourceSection::isThereOnlyWhereSomebodyAsksForIt()
{
    show(test::smallService());
    QVERIFY(!m_section->isVisible());
    QVERIFY(!m_section->holds(u"justification"_s));
    m_open->session.change(u"edit"_s, [](ProcurementFile &file) { file.soleSource.state = SoleSourceState::Drafted; });
    QVERIFY(m_section->isVisible());
    QVERIFY(m_section->holds(u"justification"_s));
}

void TestSoleSourceSection::writingMakesADraft()
{
    ProcurementFile file = askedOfOne();
    file.soleSource = {};
    file.route = Route::SoleSource;
    show(file);
    m_open->writeText("soleSourceFieldsEvidenceEn", u"Three firms said no"_s);
    QCOMPARE(request().evidence.en, u"Three firms said no"_s);
    QCOMPARE(request().state, SoleSourceState::Drafted);
    m_open->writeText("soleSourceFieldsPriceReasonFr", u"Prix de catalogue"_s);
    QCOMPARE(request().priceReason.fr, u"Prix de catalogue"_s);
    m_open->settle();
}

void TestSoleSourceSection::buttonsLeadToPaperAndApproval()
{
    show(askedOfOne());
    QSignalSpy paper(m_section, &SoleSourceSection::formRequested);
    QSignalSpy stage(m_section, &SoleSourceSection::stageRequested);
    m_open->press("soleSourceCase");
    m_open->press("soleSourceApproval");
    QCOMPARE(paper.size(), 1);
    QCOMPARE(paper.first().first().toString(), u"business-case"_s);
    QCOMPARE(stage.size(), 1);
    QCOMPARE(stage.first().first().value<FileStage>(), FileStage::Approval);
}

void TestSoleSourceSection::refusalOffersTheNextLawfulWay()
{
    ProcurementFile file = askedOfOne();
    file.route = Route::SoleSource;
    file.soleSource.state = SoleSourceState::Refused;
    file.soleSource.refusal = u"Others offer it too"_s;
    file.soleSource.decidedBy = u"S. Okafor"_s;
    file.soleSource.decidedOn = QDate(2015, 3, 9);
    show(file);
    const QList<Route> instead = routesInstead(m_open->session.file());
    QVERIFY(!instead.isEmpty());
    const QString told = m_open->child<QLabel>("soleSourceState")->text();
    QVERIFY2(told.contains(u"Others offer it too"_s) && told.contains(RulesWords(Language::English).route(instead.constFirst())),
             qPrintable(told));
    m_open->child<QPushButton>("soleSourceNext")->setFocus();
    m_open->press("soleSourceNext");
    QCOMPARE(m_open->session.file().route, instead.constFirst());
    QVERIFY(m_open->session.file().routeReason.contains(u"Others offer it too"_s));
    QCOMPARE(request().nextRoute, QString(codeOf(instead.constFirst())));
    QVERIFY(!m_open->child<QPushButton>("soleSourceNext")->isVisible());
    // The button is gone: the keyboard stays beside it.
    QVERIFY(m_open->child<QPushButton>("soleSourceCase")->hasFocus());
}

void TestSoleSourceSection::placesOfItsDutiesLeadToTheEvidence_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("duty") << u"justification"_s;
    QTest::newRow("duty of the paper") << u"business-case"_s;
    QTest::newRow("member") << u"sole-source/evidence"_s;
}

void TestSoleSourceSection::placesOfItsDutiesLeadToTheEvidence()
{
    QFETCH(const QString, place);
    show(askedOfOne());
    m_section->setOpen(false);
    m_open->outside->setFocus();
    QVERIFY(m_section->holds(place));
    m_section->goTo(place);
    QCOMPARE(m_open->window->focusWidget()->objectName(), u"soleSourceFieldsEvidenceEn"_s);
}

void TestSoleSourceSection::wordsFollowTheLanguage()
{
    show(askedOfOne());
    QCOMPARE(m_open->child<QToolButton>("soleSourceFold")->text(), u"Purchase without competition"_s);
    const QString state = m_open->child<QLabel>("soleSourceState")->text();
    const QString button = m_open->child<QPushButton>("soleSourceCase")->text();
    QVERIFY(!state.isEmpty() && !button.isEmpty());
    m_open->ui.language.setLanguage(Language::French);
    QTRY_VERIFY(m_open->child<QPushButton>("soleSourceCase")->text() != button);
    QVERIFY(m_open->child<QLabel>("soleSourceState")->text() != state);
    QVERIFY(m_open->child<QToolButton>("soleSourceFold")->text() != u"Purchase without competition"_s);
}

QTEST_MAIN(TestSoleSourceSection)
#include "tst_solesourcesection.moc"
