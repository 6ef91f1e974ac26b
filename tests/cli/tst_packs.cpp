// SPDX-License-Identifier: GPL-3.0-or-later
// The organisation's own packs as a program: into the register, out of it, and in the answers.
#include "core/rules/packwriter.h"
#include "tests/cli/program.h"
#include "tests/core/rules/overlays.h"
#include "tests/support/temporaryfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace acquis;
using namespace acquis::test;

namespace {

QStringList quotesOf(const QString &dollars)
{
    return { u"--json"_s,      u"decide"_s, u"--jurisdiction"_s, u"on-ops"_s, u"--entity"_s, u"on-min"_s,
             u"--commodity"_s, u"goods"_s,  u"--value"_s,        dollars,     u"--date"_s,   u"2025-03-03"_s };
}

QJsonObject routeOf(const QJsonObject &answer, const QString &route)
{
    for (const QJsonValue &entry : answer.value(u"routes"_s).toArray()) {
        if (entry.toObject().value(u"route"_s) == route)
            return entry.toObject();
    }
    return {};
}

QJsonObject dutyOf(const QJsonObject &answer, const QString &route, const QString &kind)
{
    for (const QJsonValue &duty : routeOf(answer, route).value(u"duties"_s).toArray()) {
        if (duty.toObject().value(u"kind"_s) == kind)
            return duty.toObject();
    }
    return {};
}

QStringList packsOf(const QJsonObject &answer)
{
    QStringList packs;
    for (const QJsonValue &pack : answer.value(u"packs"_s).toArray())
        packs << u"%1@%2"_s.arg(pack[u"id"].toString()).arg(pack[u"version"].toInt());
    return packs;
}

} // namespace

class TestPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importedRulesAnswerAndAreExportedAgain();
    void fileThatIsNoOrganisationsPackChangesNothing_data();
    void fileThatIsNoOrganisationsPackChangesNothing();
    void looserRowsAreNamed();
    void registerIsNeededAndMustBeThere();

private:
    TemporaryFolder m_folder;
    QString m_register;
};

void TestPacks::initTestCase()
{
    m_register = m_folder.path(u"own.acquis"_s);
    QCOMPARE(cli({ u"--register"_s, m_register, u"init"_s }).exit, 0);
}

void TestPacks::importedRulesAnswerAndAreExportedAgain()
{
    const QStringList here { u"--register"_s, m_register };
    const QString file = m_folder.write(u"own.json"_s, writePack(packOf(sampleOverlay())));
    const Outcome before = cli(here + quotesOf(u"8000"_s));
    QCOMPARE(before.exit, 0);
    QCOMPARE(before.out, cli(quotesOf(u"8000"_s)).out);

    const Outcome imported = cli(here + QStringList { u"--json"_s, u"packs"_s, u"import"_s, file });
    QVERIFY2(imported.exit == 0, imported.err.constData());
    QCOMPARE(packsOf(imported.json()), QStringList { u"our-ministry@1"_s });
    const Outcome listed = cli(here + QStringList { u"--json"_s, u"packs"_s });
    const QJsonObject last = listed.json().value(u"packs"_s).toArray().last().toObject();
    QCOMPARE(last.value(u"id"_s), u"our-ministry"_s);
    QCOMPARE(last.value(u"source"_s), u"register"_s);
    QVERIFY(!packsOf(cli({ u"--json"_s, u"packs"_s }).json()).contains(u"our-ministry@1"_s));

    const QJsonObject after = cli(here + quotesOf(u"8000"_s)).json();
    QVERIFY(packsOf(after).contains(u"our-ministry@1"_s));
    const QJsonObject quotes = dutyOf(after, u"low-value-quotes"_s, u"quotes"_s);
    QCOMPARE(quotes.value(u"value"_s).toInt(), 5);
    QCOMPARE(quotes.value(u"layer"_s).toString(), u"ministry"_s);
    QCOMPARE(dutyOf(after, u"low-value-quotes"_s, u"approval"_s).value(u"value"_s).toString(), u"director"_s);
    QCOMPARE(routeOf(cli(here + quotesOf(u"12000"_s)).json(), u"low-value-quotes"_s).value(u"verdict"_s), u"not-allowed"_s);
    QCOMPARE(routeOf(cli(quotesOf(u"12000"_s)).json(), u"low-value-quotes"_s).value(u"stated-verdict"_s), u"allowed"_s);

    const QString copy = m_folder.path(u"copy.json"_s);
    QCOMPARE(cli(here + QStringList { u"packs"_s, u"export"_s, u"our-ministry"_s, u"--output"_s, copy }).exit, 0);
    QCOMPARE(m_folder.read(u"copy.json"_s), m_folder.read(u"own.json"_s));
    QCOMPARE(packsOf(cli(here + QStringList { u"--json"_s, u"packs"_s, u"import"_s, copy }).json()),
             QStringList { u"our-ministry@2"_s });
    QCOMPARE(cli(here + QStringList { u"verify"_s }).exit, 0);

    QCOMPARE(cli(here + QStringList { u"packs"_s, u"remove"_s, u"our-ministry"_s }).exit, 0);
    QCOMPARE(cli(here + QStringList { u"packs"_s, u"remove"_s, u"our-ministry"_s }).exit, 2);
    QCOMPARE(cli(here + QStringList { u"packs"_s, u"export"_s, u"our-ministry"_s, u"--output"_s, copy }).exit, 2);
    QCOMPARE(cli(here + quotesOf(u"8000"_s)).out, before.out);
}

void TestPacks::fileThatIsNoOrganisationsPackChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("said");
    Overlay contradictory = sampleOverlay();
    contradictory.rows << contradictory.rows[2];
    contradictory.rows.last().id = u"other"_s;
    contradictory.rows.last().quotes = 4;
    QTest::newRow("two rows against each other") << writePack(packOf(contradictory)) << QByteArray("our-ministry.other");
    Overlay law = sampleOverlay();
    law.layer = RuleLayer::Directive;
    QTest::newRow("speaks for the directive") << writePack(packOf(law)) << QByteArray("layer");
    Overlay same = sampleOverlay();
    same.id = u"on-ops"_s;
    QTest::newRow("named as a pack of the program") << writePack(packOf(same)) << QByteArray("on-ops");
    QTest::newRow("no pack") << QByteArray("{}") << QByteArray("pack");
}

void TestPacks::fileThatIsNoOrganisationsPackChangesNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, said);
    const QByteArray before = m_folder.read(u"own.acquis"_s);
    const QString file = m_folder.write(u"wrong.json"_s, content);
    const Outcome imported = cli({ u"--register"_s, m_register, u"packs"_s, u"import"_s, file });
    QCOMPARE(imported.exit, 2);
    QVERIFY2(imported.err.contains(said), imported.err.constData());
    QVERIFY(m_folder.read(u"own.acquis"_s) == before);
}

void TestPacks::looserRowsAreNamed()
{
    Overlay overlay = sampleOverlay();
    overlay.rows = { overlay.rows[2] };
    overlay.rows[0].quotes = 2;
    const QString file = m_folder.write(u"looser.json"_s, writePack(packOf(overlay)));
    const Outcome imported = cli({ u"--json"_s, u"--register"_s, m_register, u"packs"_s, u"import"_s, file });
    QCOMPARE(imported.exit, 0);
    QCOMPARE(imported.json().value(u"without-effect"_s).toArray(), QJsonArray { u"quotes-1"_s });
    QCOMPARE(
        dutyOf(cli(QStringList { u"--register"_s, m_register } + quotesOf(u"8000"_s)).json(), u"low-value-quotes"_s, u"quotes"_s)
            .value(u"value"_s)
            .toInt(),
        3);
}

void TestPacks::registerIsNeededAndMustBeThere()
{
    const QString file = m_folder.write(u"own.json"_s, writePack(packOf(sampleOverlay())));
    QCOMPARE(cli({ u"packs"_s, u"import"_s, file }).exit, 2);
    QCOMPARE(cli({ u"packs"_s, u"remove"_s, u"our-ministry"_s }).exit, 2);
    const QString nowhere = m_folder.path(u"nowhere.acquis"_s);
    QCOMPARE(cli({ u"--register"_s, nowhere, u"packs"_s, u"import"_s, file }).exit, 3);
    QCOMPARE(cli(QStringList { u"--register"_s, nowhere } + quotesOf(u"8000"_s)).exit, 3);
    QVERIFY(!QFile::exists(nowhere));
    QCOMPARE(cli({ u"--register"_s, m_register, u"packs"_s, u"export"_s, u"our-ministry"_s }).exit, 2);
    QCOMPARE(cli({ u"--register"_s, m_register, u"packs"_s, u"import"_s, m_folder.path(u"none.json"_s) }).exit, 2);
}

QTEST_GUILESS_MAIN(TestPacks)
#include "tst_packs.moc"
