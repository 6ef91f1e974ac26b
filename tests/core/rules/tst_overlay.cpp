// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/overlay.h"

#include "core/rules/engine.h"
#include "core/rules/packwriter.h"
#include "core/rules/ruleset.h"
#include "tests/core/rules/overlays.h"
#include "tests/core/rules/smallpack.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace acquis;
using namespace acquis::test;

namespace {

Need needOf(qint64 dollars, Commodity commodity = Commodity::Goods)
{
    Need need;
    need.commodity = commodity;
    need.value = Money::fromCents(dollars * 100);
    need.date = QDate(2025, 3, 3);
    return need;
}

RuleSet rulesWith(const QList<RulePack> &overlays)
{
    return RuleSet(*packsFor(needOf(0), *shippedPacks() + overlays));
}

const AppliedDuty *dutyOf(const Determination &answer, Route route, DutyKind kind)
{
    const auto duties = answer.dutiesOf(answer.route(route));
    const auto duty = std::ranges::find(duties, kind, &AppliedDuty::kind);
    return duty == duties.end() ? nullptr : &*duty;
}

PackFinding contradiction(const QString &row, const QString &other)
{
    return { PackFault::Contradicts, {}, row, {}, other };
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(Overlay &)>)
Q_DECLARE_METATYPE(PackFault)

class TestOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packOfAnOverlayIsValidAndIsEditedAgain();
    void everyPairOfBoundsMakesAWholeSeries();
    void incompleteRowIsNamed_data();
    void incompleteRowIsNamed();
    void contradictionsNameBothRows_data();
    void contradictionsNameBothRows();
    void packOfAnotherShapeIsNotEdited_data();
    void packOfAnotherShapeIsNotEdited();
    void packOfAnotherLayerIsNotTheOrganisations();
    void stricterRowWinsAndSaysItsLayer();
    void looserRowLoosensNothing();
    void silenceOfTheOrganisationIsNoReason();
    void organisationAloneCoversNothing();
};

void TestOverlay::packOfAnOverlayIsValidAndIsEditedAgain()
{
    const Overlay overlay = sampleOverlay();
    QCOMPARE(overlayFindings(overlay).size(), 0);
    const PackResult read = parsePack(writePack(packOf(overlay)));
    QVERIFY(read.has_value());
    QVERIFY(*read == packOf(overlay));
    const auto again = overlayOf(*read);
    QVERIFY(again.has_value());
    QVERIFY(*again == overlay);
}

void TestOverlay::everyPairOfBoundsMakesAWholeSeries()
{
    const QList<qint64> bounds { 0, 1, 100, 25'000'00, 100'000'000'000'000'000 };
    for (const OverlayKind kind : { OverlayKind::Approval, OverlayKind::Quotes, OverlayKind::OwnForm }) {
        for (const qint64 lower : bounds) {
            for (const qint64 upper : bounds + QList<qint64> { RuleRow::noLimit }) {
                Overlay overlay = sampleOverlay();
                OverlayRow row = overlayRow(u"only"_s, kind, { Route::Open });
                row.quotes = kind == OverlayKind::Quotes ? 4 : 0;
                row.lower = lower;
                row.upper = upper;
                overlay.rows = { row };
                QCOMPARE(overlayFindings(overlay).isEmpty(), lower < upper);
                if (lower < upper)
                    QVERIFY(overlayOf(packOf(overlay)) == overlay);
            }
        }
    }
}

void TestOverlay::incompleteRowIsNamed_data()
{
    QTest::addColumn<std::function<void(Overlay &)>>("spoil");
    QTest::addColumn<PackFault>("fault");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("member");
    const auto row = [](const char *name, std::function<void(Overlay &)> spoil, PackFault fault, const QString &at,
                        const QString &member) { QTest::newRow(name) << spoil << fault << at << member; };
    row(
        "no French text", [](Overlay &o) { o.rows[0].text.fr.clear(); }, PackFault::EmptyText, u"approval-1"_s,
        u"duties/1/text/fr"_s);
    row(
        "no route", [](Overlay &o) { o.rows[1].routes = {}; }, PackFault::EmptyList, u"limit-1"_s, u"subject/routes"_s);
    row(
        "no commodity", [](Overlay &o) { o.rows[1].commodities = {}; }, PackFault::EmptyList, u"limit-1"_s, u"commodities"_s);
    row(
        "no entity", [](Overlay &o) { o.entities = {}; }, PackFault::EmptyList, u"approval-1"_s, u"entities"_s);
    row(
        "limit of zero", [](Overlay &o) { o.rows[1].lower = 0; }, PackFault::OutOfRange, u"limit-1"_s, u"lower"_s);
    row(
        "limit that ends", [](Overlay &o) { o.rows[1].upper = 20'000'00; }, PackFault::OutOfRange, u"limit-1"_s, u"upper"_s);
    row(
        "closed from a value", [](Overlay &o) { o.rows[4].lower = 1; }, PackFault::OutOfRange, u"closed-1"_s, u"lower"_s);
    row(
        "no quotes", [](Overlay &o) { o.rows[2].quotes = 0; }, PackFault::OutOfRange, u"quotes-1"_s, u"duties/1/value"_s);
    row(
        "values in the wrong order", [](Overlay &o) { o.rows[0].lower = 200'000'00; }, PackFault::EmptySpan, u"approval-1"_s,
        u"upper"_s);
    row(
        "days in the wrong order", [](Overlay &o) { o.rows[2].validTo = QDate(2020, 1, 1); }, PackFault::EmptySpan, u"quotes-1"_s,
        u"to-date"_s);
    row(
        "before the overlay", [](Overlay &o) { o.rows[2].validFrom = QDate(2010, 1, 1); }, PackFault::OutsideSpan, u"quotes-1"_s,
        u"from-date"_s);
    row(
        "no address", [](Overlay &o) { o.rows[3].citation.address.clear(); }, PackFault::EmptyText, u"form-1"_s,
        u"citation/address"_s);
    row(
        "the same name twice", [](Overlay &o) { o.rows[3].id = u"approval-1"_s; }, PackFault::DuplicateId, u"approval-1"_s,
        u"id"_s);
    row(
        "no rows", [](Overlay &o) { o.rows.clear(); }, PackFault::EmptyList, {}, u"series"_s);
    row(
        "no name", [](Overlay &o) { o.name.en.clear(); }, PackFault::EmptyText, {}, u"name/en"_s);
    row(
        "every jurisdiction", [](Overlay &o) { o.jurisdiction = Jurisdiction::Any; }, PackFault::ConditionDoesNotFit, {},
        u"jurisdiction"_s);
    row(
        "a layer of the law", [](Overlay &o) { o.layer = RuleLayer::Law; }, PackFault::WrongLayer, u"approval-1"_s, u"layer"_s);
}

void TestOverlay::incompleteRowIsNamed()
{
    QFETCH(std::function<void(Overlay &)>, spoil);
    QFETCH(PackFault, fault);
    QFETCH(QString, row);
    QFETCH(QString, member);
    Overlay overlay = sampleOverlay();
    spoil(overlay);
    const QList<PackFinding> findings = overlayFindings(overlay);
    const auto found = std::ranges::find_if(findings, [&](const PackFinding &finding) {
        return finding.fault == fault && rowOf(overlay, finding.row) == row && finding.member == member;
    });
    QStringList told;
    for (const PackFinding &finding : findings)
        told << u"%1 %2 %3"_s.arg(int(finding.fault)).arg(finding.row, finding.member);
    QVERIFY2(found != findings.end(), qPrintable(told.join(u'\n')));
}

void TestOverlay::contradictionsNameBothRows_data()
{
    QTest::addColumn<std::function<void(Overlay &)>>("add");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const auto row = [](const char *name, std::function<void(Overlay &)> add, const QString &first = {},
                        const QString &second = {}) { QTest::newRow(name) << add << first << second; };
    const auto another = [](Overlay &overlay, OverlayKind kind, Route route) -> OverlayRow & {
        overlay.rows << overlayRow(u"other"_s, kind, { route });
        return overlay.rows.last();
    };
    row(
        "another authority for the same values",
        [=](Overlay &o) { another(o, OverlayKind::Approval, Route::Invitational).authority = Authority::Dm; }, u"approval-1"_s,
        u"other"_s);
    row("the same authority again",
        [=](Overlay &o) { another(o, OverlayKind::Approval, Route::Invitational).authority = Authority::Director; });
    row("another authority for values above", [=](Overlay &o) {
        OverlayRow &other = another(o, OverlayKind::Approval, Route::Invitational);
        other.authority = Authority::Dm;
        other.lower = o.rows[0].upper;
    });
    row("another authority by another way",
        [=](Overlay &o) { another(o, OverlayKind::Approval, Route::Open).authority = Authority::Dm; });
    row("another authority for something else", [=](Overlay &o) {
        o.rows[0].commodities = { Commodity::Goods };
        OverlayRow &other = another(o, OverlayKind::Approval, Route::Invitational);
        other.authority = Authority::Dm;
        other.commodities = { Commodity::Services };
    });
    row("another authority before", [=](Overlay &o) {
        OverlayRow &other = another(o, OverlayKind::Approval, Route::Invitational);
        other.authority = Authority::Dm;
        other.validFrom = QDate(2020, 1, 1);
        other.validTo = o.rows[0].validFrom.addDays(-1);
    });
    row(
        "another authority until the very first day",
        [=](Overlay &o) {
            OverlayRow &other = another(o, OverlayKind::Approval, Route::Invitational);
            other.authority = Authority::Dm;
            other.validFrom = QDate(2020, 1, 1);
            other.validTo = o.rows[0].validFrom;
        },
        u"approval-1"_s, u"other"_s);
    row(
        "another number of quotes", [=](Overlay &o) { another(o, OverlayKind::Quotes, Route::LowValueQuotes).quotes = 4; },
        u"quotes-1"_s, u"other"_s);
    row(
        "quotes where the way is closed",
        [=](Overlay &o) {
            OverlayRow &other = another(o, OverlayKind::Quotes, Route::LowValueQuotes);
            other.quotes = 4;
            other.lower = 10'000'00;
        },
        u"limit-1"_s, u"other"_s);
    row(
        "quotes for a closed way",
        [=](Overlay &o) {
            OverlayRow &other = another(o, OverlayKind::Quotes, Route::OptIn);
            other.quotes = 2;
            other.commodities = { Commodity::Consulting };
        },
        u"closed-1"_s, u"other"_s);
    row("quotes for a way that is closed for one commodity",
        [=](Overlay &o) { another(o, OverlayKind::Quotes, Route::OptIn).quotes = 2; });
    row("a second form", [=](Overlay &o) { another(o, OverlayKind::OwnForm, Route::Open); });
}

void TestOverlay::contradictionsNameBothRows()
{
    QFETCH(std::function<void(Overlay &)>, add);
    QFETCH(QString, first);
    QFETCH(QString, second);
    Overlay overlay = sampleOverlay();
    add(overlay);
    const QString start = overlay.id + u'.';
    QList<PackFinding> expected;
    if (!first.isEmpty())
        expected << contradiction(start + first, start + second) << contradiction(start + second, start + first);
    QCOMPARE(overlayFindings(overlay), expected);
    // A file that says the same is refused as well.
    const PackResult read = parsePack(writePack(packOf(overlay)));
    QCOMPARE(read.has_value(), first.isEmpty());
    if (!read)
        QCOMPARE(read.error(), expected);
}

void TestOverlay::packOfAnotherShapeIsNotEdited_data()
{
    QTest::addColumn<std::function<void(RulePack &)>>("change");
    QTest::addColumn<QString>("row");
    const auto row = [](const char *name, std::function<void(RulePack &)> change, const QString &at) {
        QTest::newRow(name) << change << at;
    };
    const QString approval = u"our-ministry.approval-1"_s;
    row(
        "a condition", [](RulePack &p) { p.series[0].when.flags = { NeedFlag::It }; }, approval);
    row(
        "two duties", [](RulePack &p) { p.series[0].rows[1].duties << p.series[0].rows[1].duties[0]; }, approval);
    row(
        "a way named instead", [](RulePack &p) { p.series[1].rows[1].instead = { Route::Open }; }, u"our-ministry.limit-1"_s);
    row(
        "a warning",
        [](RulePack &p) {
            p.series[3].subject = { SubjectKind::Warning, {}, {}, {}, u"care"_s };
        },
        u"our-ministry.form-1"_s);
    row(
        "other entities in one row", [](RulePack &p) { p.series[2].entities = { Entity::OnOie }; }, u"our-ministry.quotes-1"_s);
    row(
        "a row that names nothing", [](RulePack &p) { p.series[0].rows[1].id = u"x"_s; }, approval);
    row("a pack that ends", [](RulePack &p) { p.validTo = QDate(2030, 1, 1); }, {});
    row(
        "a verdict that an officer cannot write", [](RulePack &p) { p.series[3].rows[0].verdict = Verdict::Required; },
        u"our-ministry.form-1"_s);
}

void TestOverlay::packOfAnotherShapeIsNotEdited()
{
    QFETCH(std::function<void(RulePack &)>, change);
    QFETCH(QString, row);
    RulePack pack = packOf(sampleOverlay());
    change(pack);
    const auto overlay = overlayOf(pack);
    QVERIFY(!overlay.has_value());
    QCOMPARE(overlay.error().size(), 1);
    QVERIFY(overlay.error().first().fault == PackFault::NotAnOverlay);
    QCOMPARE(overlay.error().first().row, row);
}

void TestOverlay::packOfAnotherLayerIsNotTheOrganisations()
{
    const auto shipped = shippedPacks();
    for (const RulePack &pack : *shipped) {
        QVERIFY(!overlayOf(pack).has_value());
        const QList<PackFinding> findings = organisationFindings(pack, *shipped);
        QVERIFY(std::ranges::any_of(findings, [](const PackFinding &f) { return f.fault == PackFault::WrongLayer; }));
        QVERIFY(std::ranges::any_of(findings, [](const PackFinding &f) { return f.fault == PackFault::DuplicateId; }));
    }
    QCOMPARE(organisationFindings(packOf(sampleOverlay()), *shipped).size(), 0);
}

void TestOverlay::stricterRowWinsAndSaysItsLayer()
{
    const RuleSet central = rulesWith({});
    const RuleSet rules = rulesWith({ packOf(sampleOverlay()) });
    const auto before = determine(needOf(8'000), central);
    const auto after = determine(needOf(8'000), rules);
    QVERIFY(before->route(Route::LowValueQuotes).isLawful() && after->route(Route::LowValueQuotes).isLawful());
    const AppliedDuty *quotes = dutyOf(*after, Route::LowValueQuotes, DutyKind::Quotes);
    QVERIFY(quotes && quotes->value == 5);
    QVERIFY(rules.seriesOf(quotes->row).layer == RuleLayer::Ministry);
    QCOMPARE(rules.row(quotes->row).id, u"our-ministry.quotes-1"_s);
    const AppliedDuty *asked = dutyOf(*before, Route::LowValueQuotes, DutyKind::Quotes);
    QVERIFY(asked && asked->value == 3);
    const AppliedDuty *approval = dutyOf(*after, Route::LowValueQuotes, DutyKind::Approval);
    QVERIFY(approval && approval->value == int(Authority::Director));

    // Quotes are enough below 25,000 for the directive, here only below 10,000.
    QVERIFY(determine(needOf(10'000), central)->route(Route::LowValueQuotes).isLawful());
    const auto closed = determine(needOf(10'000), rules);
    QVERIFY(closed->route(Route::LowValueQuotes).verdict == Verdict::NotAllowed);
    QCOMPARE(rules.row(closed->rowsOf(closed->route(Route::LowValueQuotes).reasons)[0]).id, u"our-ministry.limit-1"_s);
    QVERIFY(determine(needOf(9'999), rules)->route(Route::LowValueQuotes).isLawful());
}

void TestOverlay::looserRowLoosensNothing()
{
    Overlay overlay = sampleOverlay();
    OverlayRow quotes = overlayRow(u"quotes-1"_s, OverlayKind::Quotes, { Route::LowValueQuotes });
    quotes.quotes = 2;
    OverlayRow limit = overlayRow(u"limit-1"_s, OverlayKind::LowerLimit, { Route::LowValueQuotes });
    limit.lower = 200'000'00;
    overlay.rows = { quotes, limit };
    RulePack pack = packOf(overlay);
    // A file by hand may also claim that the way is open.
    RuleSeries claim = pack.series[1];
    claim.id = u"our-ministry.claim"_s;
    claim.rows = { claim.rows[0] };
    claim.rows[0].id = claim.id;
    claim.rows[0].upper = RuleRow::noLimit;
    claim.rows[0].verdict = Verdict::Allowed;
    pack.series = { pack.series[0], claim };
    QVERIFY(parsePack(writePack(pack)).has_value());
    const RuleSet central = rulesWith({});
    for (const QList<RulePack> &own : { QList { packOf(overlay) }, QList { pack } }) {
        const RuleSet rules = rulesWith(own);
        for (const qint64 dollars : { 1, 9'999, 24'999, 25'000, 99'999, 100'000, 5'000'000 }) {
            for (const Commodity commodity : { Commodity::Goods, Commodity::Services, Commodity::Consulting }) {
                const auto before = determine(needOf(dollars, commodity), central);
                const auto after = determine(needOf(dollars, commodity), rules);
                const RouteAnswer &was = before->route(Route::LowValueQuotes);
                const RouteAnswer &is = after->route(Route::LowValueQuotes);
                QVERIFY(is.isLawful() == was.isLawful() || was.stated == Verdict::NotApplicable);
                const AppliedDuty *asked = dutyOf(*before, Route::LowValueQuotes, DutyKind::Quotes);
                const AppliedDuty *asks = dutyOf(*after, Route::LowValueQuotes, DutyKind::Quotes);
                if (asked)
                    QVERIFY(asks && asks->value >= asked->value);
            }
        }
    }
}

void TestOverlay::silenceOfTheOrganisationIsNoReason()
{
    const RuleSet rules = rulesWith({ packOf(sampleOverlay()) });
    const auto answer = determine(needOf(150'000), rules);
    for (std::size_t route = 0; route < codeCount<Route>; ++route) {
        for (const int row : answer->rowsOf(answer->route(Route(route)).reasons))
            QVERIFY2(!rules.row(row).id.startsWith(u"our-ministry"_s) || rules.row(row).verdict == Verdict::NotAllowed,
                     qPrintable(rules.row(row).id));
    }
}

void TestOverlay::organisationAloneCoversNothing()
{
    Overlay overlay = sampleOverlay();
    overlay.entities = { Entity::OnMin, Entity::OnMun };
    overlay.validFrom = QDate(2000, 1, 1);
    for (OverlayRow &row : overlay.rows)
        row.validFrom = overlay.validFrom;
    const RuleSet rules = rulesWith({ packOf(overlay) });
    Need early = needOf(5'000);
    early.date = QDate(2003, 3, 3);
    const auto tooEarly = determine(early, rules);
    QVERIFY(!tooEarly && tooEarly.error().fault == NeedFault::NotCovered && tooEarly.error().member == "date"_L1);
    Need elsewhere = needOf(5'000);
    elsewhere.entity = Entity::OnMun;
    const auto notHere = determine(elsewhere, rules);
    QVERIFY(!notHere && notHere.error().fault == NeedFault::NotCovered && notHere.error().member == "entity"_L1);
}

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
