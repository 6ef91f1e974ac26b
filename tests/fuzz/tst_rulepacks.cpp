// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged packs: the loader refuses them with a finding, or what it accepts can be asked everything without harm.
#include "core/rules/engine.h"
#include "core/rules/packloader.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 1500;

QByteArray shipped(const QString &name)
{
    QFile file(u":/packs/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Bytes changed, taken out, doubled or cut, mostly by what JSON is made of.
QByteArray damaged(QByteArray json, QRandomGenerator &random)
{
    constexpr QByteArrayView alphabet("{}[]\",:0123456789.-eEnulltrue \\\n\x01\xFF");
    for (int changes = 1 + random.bounded(4); changes > 0; --changes) {
        const int at = random.bounded(int(json.size()));
        const char c = alphabet[random.bounded(int(alphabet.size()))];
        switch (random.bounded(6)) {
        case 0: json[at] = c; break;
        case 1: json.insert(at, c); break;
        case 2: json.remove(at, 1 + random.bounded(20)); break;
        case 3: json.insert(at, json.mid(at, random.bounded(400))); break;
        case 4: json.insert(at, QByteArray(random.bounded(60), '[')); break;
        default:
            if (random.bounded(20) == 0)
                json.truncate(at);
            else if (json[at] >= '0' && json[at] <= '9')
                json[at] = char('0' + random.bounded(10));
            break;
        }
        if (json.isEmpty())
            return json;
    }
    return json;
}

/// Only digits are changed, so that most packs stay JSON and the checks of rows and spans are reached.
QByteArray withOtherDigits(QByteArray json, QRandomGenerator &random)
{
    for (int changes = 1 + random.bounded(3); changes > 0;) {
        char &c = json[random.bounded(int(json.size()))];
        if (c < '0' || c > '9')
            continue;
        c = char('0' + random.bounded(10));
        --changes;
    }
    return json;
}

void askEverything(const RulePack &pack)
{
    const RuleSet rules({ pack });
    Need need;
    for (const Jurisdiction jurisdiction : { Jurisdiction::OnOps, Jurisdiction::Bc }) {
        for (const Entity entity : { Entity::OnMin, Entity::BcMin }) {
            for (const QDate day : { pack.validFrom, QDate(2016, 2, 29), QDate(2030, 12, 31) }) {
                for (const qint64 cents : { 0LL, 2'500'000LL, 100'000'000'000'000'000LL }) {
                    need.jurisdiction = jurisdiction;
                    need.entity = entity;
                    need.date = day;
                    need.value = Money::fromCents(cents);
                    need.reasons = { Ground::OnlyOneSupplier };
                    const auto determination = determine(need, rules);
                    if (!determination)
                        QVERIFY(!determination.error().member.isEmpty());
                }
            }
        }
    }
}

} // namespace

class TestRulePacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void damageIsRefusedOrHarmless_data();
    void damageIsRefusedOrHarmless();
};

using Damage = QByteArray (*)(QByteArray, QRandomGenerator &);
Q_DECLARE_METATYPE(Damage)

void TestRulePacks::damageIsRefusedOrHarmless_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("leastRefused");
    QTest::newRow("any byte") << &damaged << rounds / 4;
    QTest::newRow("digits") << &withOtherDigits << rounds / 20;
}

void TestRulePacks::damageIsRefusedOrHarmless()
{
    QFETCH(const Damage, damage);
    QFETCH(const int, leastRefused);
    // The smallest pack: more rounds in the same time.
    const QByteArray seed = shipped(u"bc-core.json"_s);
    QVERIFY(parsePack(seed));
    QRandomGenerator random(20180);
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        const PackResult pack = parsePack(damage(seed, random), u"fuzz.json"_s);
        if (pack) {
            askEverything(*pack);
            continue;
        }
        ++refused;
        QVERIFY(!pack.error().isEmpty());
        for (const PackFinding &finding : pack.error())
            QCOMPARE(finding.file, u"fuzz.json"_s);
    }
    QVERIFY2(refused >= leastRefused && refused < rounds, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(TestRulePacks)
#include "tst_rulepacks.moc"
