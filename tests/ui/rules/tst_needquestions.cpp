// SPDX-License-Identifier: GPL-3.0-or-later
// What the form asks, from the conditions of the packs that are shipped.
#include "tests/core/rules/shippedrules.h"
#include "ui/rules/needquestions.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestNeedQuestions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rules.load()); }
    void asksWhatARuleAsks_data();
    void asksWhatARuleAsks();
    void employeesAreAskedOnlyBehindTheHeadquarters();
    void contradictionsAreNotAsked();
    void groundsAreThoseThatARowJudges();

private:
    test::ShippedRules m_rules;
};

namespace {

QString words(const NeedQuestions &questions)
{
    QStringList asked;
    forEachCode(questions.flags, [&](NeedFlag flag) { asked << codeOf(flag); });
    if (questions.vor)
        asked << u"vor"_s;
    if (questions.related)
        asked << u"related"_s;
    if (questions.amendment)
        asked << u"amendment"_s;
    if (questions.ontarioBusiness)
        asked << u"ontario-business"_s;
    if (questions.usHeadquarters)
        asked << u"us-headquarters"_s;
    if (questions.canadianEmployees)
        asked << u"canadian-employees"_s;
    return asked.join(u' ');
}

Need needOf(const char *json)
{
    return readNeed(QByteArray(json)).value_or(Need());
}

} // namespace

void TestNeedQuestions::asksWhatARuleAsks_data()
{
    QTest::addColumn<QByteArray>("need");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *name, const char *members, const QString &asked) {
        QTest::newRow(name) << QByteArray("{\"value\":\"20000\",") + members + "}" << asked;
    };
    row("a service of a ministry, 2015",
        R"("jurisdiction":"on-ops","entity":"on-min","commodity":"services","date":"2015-03-02")",
        u"it emergency agreement-open vor related amendment"_s);
    row("the same with one firm, 2015",
        R"("jurisdiction":"on-ops","entity":"on-min","commodity":"services","date":"2015-03-02","vendor":{})",
        u"it emergency agreement-open vor related amendment"_s);
    row("the same with one firm, 2024",
        R"("jurisdiction":"on-ops","entity":"on-min","commodity":"services","date":"2024-05-01","vendor":{})",
        u"it emergency health-service legal-service agreement-open vor related amendment ontario-business"_s);
    row("the same with one firm, 2025",
        R"("jurisdiction":"on-ops","entity":"on-min","commodity":"services","date":"2025-06-01","vendor":{})",
        u"it emergency health-service legal-service agreement-open vor related amendment ontario-business us-headquarters"_s);
    row("goods of a ministry, 2015", R"("jurisdiction":"on-ops","entity":"on-min","commodity":"goods","date":"2015-03-02")",
        u"it emergency agreement-open vor related amendment"_s);
    row("a federal service, 2024",
        R"("jurisdiction":"ca-federal","entity":"fed-dept","commodity":"services","date":"2024-03-01")",
        u"it emergency health-service legal-service architecture-engineering indigenous-set-aside agreement-open vor related amendment"_s);
    row("federal construction, 2024",
        R"("jurisdiction":"ca-federal","entity":"fed-dept","commodity":"construction","date":"2024-03-01")",
        u"it emergency architecture-engineering indigenous-set-aside agreement-open vor related amendment"_s);
    row("a service of British Columbia, 2024, with related needs",
        R"("jurisdiction":"bc","entity":"bc-min","commodity":"services","date":"2024-03-01","related":["5000"])",
        u"emergency health-service legal-service modular-declared agreement-open vor related"_s);
    row("a municipality, 2024", R"("jurisdiction":"on-bps","entity":"on-mun","commodity":"services","date":"2024-03-01")",
        u"emergency health-service legal-service agreement-open vor related"_s);
}

void TestNeedQuestions::asksWhatARuleAsks()
{
    QFETCH(QByteArray, need);
    QFETCH(QString, asked);
    const auto read = readNeed(need);
    QVERIFY2(read, read ? "" : qPrintable(read.error().member));
    QCOMPARE(words(questionsFor(*read, m_rules.rulesFor(*read))), asked);
}

void TestNeedQuestions::employeesAreAskedOnlyBehindTheHeadquarters()
{
    Need need = needOf(R"({"jurisdiction":"on-ops","entity":"on-min","commodity":"services","value":"20000","date":"2025-06-01",)"
                       R"("vendor":{}})");
    const RuleSet &rules = m_rules.rulesFor(need);
    QVERIFY(questionsFor(need, rules).usHeadquarters);
    QVERIFY(!questionsFor(need, rules).canadianEmployees);
    need.vendor->usHeadquarters = false;
    QVERIFY(!questionsFor(need, rules).canadianEmployees);
    need.vendor->usHeadquarters = true;
    QVERIFY(questionsFor(need, rules).canadianEmployees);
    need.vendor.reset();
    QVERIFY(!questionsFor(need, rules).usHeadquarters);
}

void TestNeedQuestions::contradictionsAreNotAsked()
{
    Need need = needOf(R"({"jurisdiction":"ca-federal","entity":"fed-dept","commodity":"services","value":"20000",)"
                       R"("date":"2024-03-01"})");
    const RuleSet &rules = m_rules.rulesFor(need);
    QVERIFY(questionsFor(need, rules).flags.contains(NeedFlag::LegalService));
    QVERIFY(!questionsFor(need, rules).flags.contains(NeedFlag::ModularDeclared));
    need.flags.insert(NeedFlag::ArchitectureEngineering);
    QVERIFY(!questionsFor(need, rules).flags.contains(NeedFlag::LegalService));
    QVERIFY(questionsFor(need, rules).flags.contains(NeedFlag::ArchitectureEngineering));
    need.related << Money::fromCents(100);
    QVERIFY(questionsFor(need, rules).flags.contains(NeedFlag::ModularDeclared));
    need.commodity = Commodity::Goods;
    need.flags = {};
    QVERIFY(!questionsFor(need, rules).flags.contains(NeedFlag::LegalService));
    // A need with all that may be asked can be read back: nothing contradicts.
    forEachCode(questionsFor(need, rules).flags, [&](NeedFlag flag) { need.flags.insert(flag); });
    QVERIFY(readNeed(canonicalJson(need)));
}

void TestNeedQuestions::groundsAreThoseThatARowJudges()
{
    const Need need = needOf(R"({"jurisdiction":"on-ops","entity":"on-min","commodity":"services","value":"20000",)"
                             R"("date":"2015-03-02"})");
    const NeedQuestions questions = questionsFor(need, m_rules.rulesFor(need));
    QVERIFY(questions.grounds.contains(Ground::OnlyOneSupplier));
    QVERIFY(questions.grounds.contains(Ground::UnforeseeableUrgency));
}

QTEST_GUILESS_MAIN(TestNeedQuestions)
#include "tst_needquestions.moc"
