// SPDX-License-Identifier: GPL-3.0-or-later
// A recorded determination given again: same, otherwise, or not readable.
#include "core/rules/replay.h"

#include "core/rules/determinationjson.h"

#include "tests/core/rules/shippedrules.h"
#include "tests/core/rules/smallpack.h"

#include <QTest>

using namespace acquis;
using namespace acquis::test;

namespace {

/// What of a record is changed: the object is given, the changed one comes back.
using Change = QJsonObject (*)(QJsonObject);

QJsonObject withRoute(QJsonObject record, qsizetype number, const QString &member, const QJsonValue &value)
{
    QJsonArray routes = record.value(u"routes"_s).toArray();
    QJsonObject route = routes[number].toObject();
    route.insert(member, value);
    routes[number] = route;
    record.insert(u"routes"_s, routes);
    return record;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void recordedAnswerIsGivenAgain_data();
    void recordedAnswerIsGivenAgain();
    void differencesAreNamed();
    void otherRulesGiveAnotherAnswer();
    void missingPackIsNamed();
    void changedNeedDoesNotFitItsDigest();
    void badRecordIsRefused_data();
    void badRecordIsRefused();

private:
    [[nodiscard]] QJsonObject record(const Need &need, Language language);
    ShippedRules m_rules;
    Need m_need;
};

void TestReplay::initTestCase()
{
    QVERIFY(m_rules.load());
    m_need.value = Money::fromCents(2'400'000);
    m_need.related = { Money::fromCents(1'000'000) };
    m_need.commodity = Commodity::Services;
    m_need.date = QDate(2016, 6, 1);
    m_need.neededBy = QDate(2016, 9, 1);
    m_need.leadDays = 5;
    m_need.reasons = { Ground::OnlyOneSupplier };
}

QJsonObject TestReplay::record(const Need &need, Language language)
{
    const RuleSet &rules = m_rules.rulesFor(need);
    return determinationToJson(*determine(need, rules), need, rules, language, [](const WarningAnswer &) { return u"words"_s; });
}

void TestReplay::recordedAnswerIsGivenAgain_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("French") << Language::French;
}

void TestReplay::recordedAnswerIsGivenAgain()
{
    QFETCH(const Language, language);
    const auto recorded = readDetermination(bytesOf(record(m_need, language)));
    QVERIFY(recorded);
    QVERIFY(recorded->need == m_need);
    QCOMPARE(recorded->packs.size(), 2);
    QVERIFY(replay(*recorded, m_rules.packs()) == Replay {});
    QVERIFY(replay(*recorded, m_rules.packs()).isSame());
    QVERIFY(*recorded == *readDetermination(bytesOf(record(m_need, Language::English))));
}

void TestReplay::differencesAreNamed()
{
    QJsonObject changed = withRoute(record(m_need, Language::French), 4, u"verdict"_s, u"not-allowed"_s);
    changed = withRoute(changed, 2, u"earliest-award"_s, u"2016-06-02"_s);
    changed = withRoute(changed, 5, u"duties"_s, QJsonArray());
    changed.insert(u"award-by"_s, QJsonValue::Null);
    changed.insert(u"warnings"_s, QJsonArray());
    const auto recorded = readDetermination(bytesOf(changed));
    QVERIFY(recorded);
    const Replay again = replay(*recorded, m_rules.packs());
    QVERIFY(!again.isSame() && again.otherPacks.isEmpty());
    QCOMPARE(again.members, (QStringList { u"award-by"_s, u"warnings"_s }));
    QCOMPARE(again.routes.size(), 3);
    QVERIFY(again.routes[0].route == Route::LowValueQuotes && again.routes[0].members == QStringList { u"earliest-award"_s });
    QVERIFY(again.routes[1].route == Route::Open && again.routes[1].members == QStringList { u"verdict"_s });
    QVERIFY(again.routes[1].recorded == Verdict::NotAllowed && again.routes[1].now == Verdict::Allowed);
    QVERIFY(again.routes[2].route == Route::SoleSource && again.routes[2].members == QStringList { u"duties"_s });
}

void TestReplay::otherRulesGiveAnotherAnswer()
{
    const auto recorded = readDetermination(bytesOf(record(m_need, Language::English)));
    QVERIFY(recorded);
    QList<RulePack> newer = m_rules.packs();
    for (RulePack &pack : newer) {
        if (pack.id == u"on-ops"_s)
            ++pack.version;
    }
    // Only the number is another: the answer is the same and the number is said.
    const Replay same = replay(*readDetermination(bytesOf(record(m_need, Language::English))), newer);
    QVERIFY(same.isSame());
    QCOMPARE(same.otherPacks.size(), 1);
    QVERIFY(same.otherPacks.first().atHand == same.otherPacks.first().recorded + 1);
    for (RulePack &pack : newer) {
        for (RuleSeries &series : pack.series) {
            for (RuleRow &row : series.rows) {
                if (series.id == u"invitational.services"_s && row.verdict == Verdict::Required)
                    row.verdict = Verdict::Conditional;
            }
        }
    }
    const Replay other = replay(*recorded, newer);
    QVERIFY(!other.isSame());
    QVERIFY(std::ranges::any_of(other.routes, [](const RouteDifference &difference) {
        return difference.route == Route::Invitational && difference.recorded == Verdict::Required
               && difference.now == Verdict::Conditional && difference.members.contains(u"reasons"_s);
    }));
}

void TestReplay::missingPackIsNamed()
{
    const QList<RulePack> none;
    const auto recorded = readDetermination(bytesOf(record(m_need, Language::English)));
    QVERIFY(recorded);
    const Replay again = replay(*recorded, none);
    QVERIFY(!again.isSame());
    QCOMPARE(again.otherPacks.size(), 2);
    QVERIFY(!again.otherPacks.first().atHand);
    QVERIFY(again.error->fault == NeedFault::UnknownPack);
    QVERIFY(again.routes.isEmpty());
}

void TestReplay::changedNeedDoesNotFitItsDigest()
{
    QJsonObject changed = record(m_need, Language::English);
    QJsonObject need = changed.value(u"need"_s).toObject();
    need.insert(u"value"_s, u"24000.01"_s);
    changed.insert(u"need"_s, need);
    const Replay again = replay(*readDetermination(bytesOf(changed)), m_rules.packs());
    QVERIFY(!again.digestFits && !again.isSame());
}

void TestReplay::badRecordIsRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ReplayFault>("fault");
    QTest::addColumn<QString>("member");
    const auto add = [](const char *name, Change change, ReplayFault fault, const char *member) {
        QTest::newRow(name) << change << fault << QString::fromLatin1(member);
    };
    using enum ReplayFault;
    add(
        "nothing in it", [](QJsonObject) { return QJsonObject(); }, BadMember, "need");
    add(
        "no digest",
        [](QJsonObject record) {
            record.remove(u"digest"_s);
            return record;
        },
        BadMember, "digest");
    add(
        "no packs",
        [](QJsonObject record) {
            record.insert(u"packs"_s, QJsonArray());
            return record;
        },
        BadMember, "packs");
    add(
        "a pack twice",
        [](QJsonObject record) {
            const QJsonObject pack { { u"id"_s, u"on-ops"_s }, { u"version"_s, 1 } };
            record.insert(u"packs"_s, QJsonArray { pack, pack });
            return record;
        },
        BadMember, "packs/2");
    add(
        "half a version",
        [](QJsonObject record) {
            record.insert(u"packs"_s, QJsonArray { QJsonObject { { u"id"_s, u"on-ops"_s }, { u"version"_s, 1.5 } } });
            return record;
        },
        BadMember, "packs/1");
    add(
        "a thousand packs",
        [](QJsonObject record) {
            QJsonArray packs;
            for (int i = 0; i < 1000; ++i)
                packs.append(QJsonObject { { u"id"_s, QString::number(i) }, { u"version"_s, 1 } });
            record.insert(u"packs"_s, packs);
            return record;
        },
        BadMember, "packs");
    add(
        "too few routes",
        [](QJsonObject record) {
            record.insert(u"routes"_s, QJsonArray());
            return record;
        },
        BadMember, "routes");
    add(
        "a verdict that is none", [](QJsonObject record) { return withRoute(std::move(record), 6, u"verdict"_s, u"perhaps"_s); },
        BadMember, "routes/7");
    add(
        "a route out of its order", [](QJsonObject record) { return withRoute(std::move(record), 0, u"route"_s, u"open"_s); },
        BadMember, "routes/1");
    add(
        "a need that contradicts itself",
        [](QJsonObject record) {
            QJsonObject need = record.value(u"need"_s).toObject();
            need.insert(u"needed-by"_s, u"2001-01-01"_s);
            record.insert(u"need"_s, need);
            return record;
        },
        BadNeed, "need");
}

void TestReplay::badRecordIsRefused()
{
    QFETCH(const Change, change);
    QFETCH(const ReplayFault, fault);
    QFETCH(const QString, member);
    const auto recorded = readDetermination(bytesOf(change(record(m_need, Language::English))));
    QVERIFY(!recorded);
    QCOMPARE(int(recorded.error().fault), int(fault));
    QCOMPARE(recorded.error().member, member);
    QCOMPARE(recorded.error().need.has_value(), fault == ReplayFault::BadNeed);
    const QByteArray texts[] {
        "", "[]", "{\"need\": ", QByteArray(1000, '['), "{\"need\":1,\"need\":1}", QByteArray((16 << 20) + 1, ' ')
    };
    for (const QByteArray &text : texts)
        QVERIFY(!readDetermination(text));
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
