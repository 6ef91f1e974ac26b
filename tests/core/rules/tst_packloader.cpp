// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/packloader.h"

#include "tests/core/rules/smallpack.h"
#include "tests/support/temporaryfolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace acquis;
using namespace acquis::test;

namespace {

/// Changes one member deep in the pack: "series/0/rows/1/text/fr"; an undefined value removes it.
QJsonValue withMember(const QJsonValue &value, const QStringList &path, const QJsonValue &member)
{
    if (path.isEmpty())
        return member;
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        list[path.first().toInt()] = withMember(list[path.first().toInt()], path.mid(1), member);
        return list;
    }
    QJsonObject object = value.toObject();
    const QJsonValue changed = withMember(object.value(path.first()), path.mid(1), member);
    if (changed.isUndefined())
        object.remove(path.first());
    else
        object.insert(path.first(), changed);
    return object;
}

} // namespace

class TestPackLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellMadePackIsRead();
    void shippedPacksAreValid();
    void badMemberIsRefusedWithItsRow_data();
    void badMemberIsRefusedWithItsRow();
    void rowsThatDoNotCoverAreRefused_data();
    void rowsThatDoNotCoverAreRefused();
    void badTextIsRefused_data();
    void badTextIsRefused();
    void fileOfFiftyMegabytesIsRefused();
    void missingFileIsNamed();
    void everyFindingIsTold();
};

void TestPackLoader::wellMadePackIsRead()
{
    const PackResult pack = parsePack(bytesOf(limitPack()));
    QVERIFY2(pack, pack ? "" : qPrintable(pack.error().first().member));
    QCOMPARE(pack->id, u"small"_s);
    QCOMPARE(ruleCount(*pack), 2);
    QCOMPARE(unverifiedCount(*pack), 0);
    const RuleRow &above = pack->series[0].rows[1];
    QCOMPARE(above.lower, 2'500'000);
    QCOMPARE(above.upper, RuleRow::noLimit);
    QCOMPARE(above.validFrom, QDate(2014, 1, 1));
    QCOMPARE(above.validTo, QDate(2026, 12, 31));
    QCOMPARE(above.text.fr, u"open.above (fr)"_s);
}

void TestPackLoader::shippedPacksAreValid()
{
    const PacksResult packs = shippedPacks();
    QVERIFY2(packs,
             packs ? "" : qPrintable(packs.error().first().file + packs.error().first().row + packs.error().first().member));
    QCOMPARE(packs->size(), 6);
    const QStringList files = QDir(u":/packs"_s).entryList(QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < packs->size(); ++i)
        QCOMPARE(packs->at(i).id + u".json"_s, files[i]);
}

void TestPackLoader::badMemberIsRefusedWithItsRow_data()
{
    using enum PackFault;
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<PackFault>("fault");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("member");
    const auto add = [](const char *name, const char *path, const QJsonValue &value, PackFault fault, const char *row,
                        const char *member) {
        QTest::newRow(name) << QString::fromLatin1(path) << value << fault << QString::fromLatin1(row)
                            << QString::fromLatin1(member);
    };
    const QJsonValue none(QJsonValue::Undefined);
    add("row without French", "series/0/rows/1/text/fr", none, MissingMember, "open.above", "text/fr");
    add("row with empty French", "series/0/rows/1/text/fr", u" "_s, EmptyText, "open.above", "text/fr");
    add("question without English", "series/0/question/en", none, MissingMember, "open", "question/en");
    add("row without citation", "series/0/rows/0/citation", none, MissingMember, "open.below", "citation");
    add("citation without section", "series/0/rows/0/citation/section", u""_s, EmptyText, "open.below", "citation/section");
    add("citation with a control character", "series/0/rows/0/citation/title", u"A \u001b[31mdirective"_s, ControlCharacter,
        "open.below", "citation/title");
    add("citation with a line break", "series/0/rows/0/citation/address", u"https://\nexample.org"_s, ControlCharacter,
        "open.below", "citation/address");
    add("confidence that may not ship", "series/0/rows/0/confidence", u"K?"_s, UnknownCode, "open.below", "confidence");
    add("unknown verdict", "series/0/rows/0/verdict", u"maybe"_s, UnknownCode, "open.below", "verdict");
    add("verdict of an agreement", "series/0/rows/0/verdict", u"binds"_s, VerdictDoesNotFit, "open.below", "verdict");
    add("verdict of an answer", "series/0/rows/0/verdict", u"unverified"_s, VerdictDoesNotFit, "open.below", "verdict");
    add("unknown member of a row", "series/0/rows/0/colour", u"red"_s, UnknownMember, "open.below", "colour");
    add("unknown member of the pack", "colour", u"red"_s, UnknownMember, "", "colour");
    add("unknown route", "series/0/subject/route", u"tender"_s, UnknownCode, "open", "subject/route");
    add("two subjects", "series/0/subject/agreement", u"CFTA"_s, ConditionDoesNotFit, "open", "subject/");
    add("unknown entity", "series/0/entities/0", u"on-city"_s, UnknownCode, "open", "entities");
    add("no commodity", "series/0/commodities", QJsonArray(), EmptyList, "open", "commodities");
    add("unknown layer", "series/0/layer", u"custom"_s, UnknownCode, "open", "layer");
    add("three decimals", "series/0/rows/0/upper", u"25000.001"_s, NotAnAmount, "open.below", "upper");
    add("limit as a number", "series/0/rows/0/upper", 25000, WrongType, "open.below", "upper");
    add("limit below zero", "series/0/rows/0/lower", u"-1"_s, NotAnAmount, "open.below", "lower");
    add("row that ends before it begins", "series/0/rows/0/upper", u"0"_s, EmptySpan, "open.below", "upper");
    add("day that does not exist", "series/0/rows/0/verified-on", u"2026-02-30"_s, NotADate, "open.below", "verified-on");
    add("row before its series", "series/0/rows/0/valid-from", u"2013-12-31"_s, OutsideSpan, "open.below", "valid-from");
    add("series after its pack", "series/0/to-date", u"2027-01-01"_s, OutsideSpan, "open", "to-date");
    add("pack that ends before it begins", "valid-to", u"2013-01-01"_s, EmptySpan, "", "valid-to");
    add("row used twice", "series/0/rows/1/id", u"open.below"_s, DuplicateId, "open.below", "id");
    add("row id in capitals", "series/0/rows/1/id", u"Open.Above"_s, NotAnId, "open", "rows/2/id");
    add("conflict with no row", "series/0/rows/1/conflicts-with", QJsonArray { u"chart.4"_s }, UnknownRow, "open.above",
        "conflicts-with");
    add("conflict with itself", "series/0/rows/1/conflicts-with", QJsonArray { u"open.above"_s }, UnknownRow, "open.above",
        "conflicts-with");
    add("unknown duty", "series/0/rows/1/duties",
        QJsonArray { QJsonObject { { u"kind"_s, u"sing"_s }, { u"value"_s, 1 }, { u"text"_s, both(u"t"_s) } } }, UnknownCode,
        "open.above", "duties/1/kind");
    add("quotes approved by a minister", "series/0/rows/1/duties",
        QJsonArray { QJsonObject { { u"kind"_s, u"quotes"_s }, { u"value"_s, u"minister"_s }, { u"text"_s, both(u"t"_s) } } },
        WrongType, "open.above", "duties/1/value");
    add("approval by a number", "series/0/rows/1/duties",
        QJsonArray { QJsonObject { { u"kind"_s, u"approval"_s }, { u"value"_s, 3 }, { u"text"_s, both(u"t"_s) } } }, WrongType,
        "open.above", "duties/1/value");
    add("condition with an unknown flag", "series/0/when", QJsonObject { { u"flags"_s, QJsonArray { u"soon"_s } } }, UnknownCode,
        "open", "when/flags");
    add("condition that is false", "series/0/when", QJsonObject { { u"no-reason"_s, false } }, ConditionDoesNotFit, "open",
        "when/no-reason");
    add("version of nothing", "version", 0, OutOfRange, "", "version");
    add("version of a half", "version", 1.5, WrongType, "", "version");
    add("unknown jurisdiction", "jurisdiction", u"qc"_s, UnknownCode, "", "jurisdiction");
    add("no series", "series", QJsonArray(), EmptyList, "", "series");
    add("a series that is none", "series/0", 7, WrongType, "", "series/1");
}

void TestPackLoader::badMemberIsRefusedWithItsRow()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    QFETCH(const PackFault, fault);
    QFETCH(const QString, row);
    QFETCH(const QString, member);
    const PackResult pack = parsePack(bytesOf(withMember(limitPack(), path.split(u'/'), value).toObject()), u"bad.json"_s);
    QVERIFY(!pack);
    const PackFinding &finding = pack.error().first();
    QCOMPARE(finding.file, u"bad.json"_s);
    QCOMPARE(finding.row, row);
    QCOMPARE(finding.member, member);
    QCOMPARE(int(finding.fault), int(fault));
    for (const QChar c : finding.value)
        QVERIFY(c.isPrint());
}

void TestPackLoader::rowsThatDoNotCoverAreRefused_data()
{
    QTest::addColumn<QJsonArray>("rows");
    QTest::addColumn<PackFault>("fault");
    QTest::addColumn<QString>("row");
    const auto row = [](const char *id, const char *lower, const QJsonValue &upper, const char *from = "2014-01-01",
                        const char *to = "2026-12-31") {
        return smallRow(QString::fromLatin1(id), u"allowed"_s,
                        { { u"lower"_s, QString::fromLatin1(lower) },
                          { u"upper"_s, upper },
                          { u"valid-from"_s, QString::fromLatin1(from) },
                          { u"valid-to"_s, QString::fromLatin1(to) } });
    };
    const QJsonValue open;
    QTest::newRow("a cent without a row") << QJsonArray { row("a", "0", u"24999.99"_s), row("b", "25000", open) }
                                          << PackFault::Gap << u"b"_s;
    QTest::newRow("a cent with two rows") << QJsonArray { row("a", "0", u"25000.01"_s), row("b", "25000", open) }
                                          << PackFault::Overlap << u"b"_s;
    QTest::newRow("nothing below") << QJsonArray { row("a", "0.01", open) } << PackFault::Gap << u"a"_s;
    QTest::newRow("nothing above") << QJsonArray { row("a", "0", u"5"_s) } << PackFault::Gap << u"a"_s;
    QTest::newRow("a day without a row") << QJsonArray { row("a", "0", open, "2014-01-01", "2016-12-30"),
                                                         row("b", "0", open, "2017-01-01") }
                                         << PackFault::Gap << u"s"_s;
    QTest::newRow("a day with two rows") << QJsonArray { row("a", "0", open, "2014-01-01", "2017-01-01"),
                                                         row("b", "0", open, "2017-01-01") }
                                         << PackFault::Overlap << u"b"_s;
    QTest::newRow("nothing on the last day")
        << QJsonArray { row("a", "0", open, "2014-01-01", "2026-12-30") } << PackFault::Gap << u"s"_s;
    QTest::newRow("nothing on the first day") << QJsonArray { row("a", "0", open, "2014-01-02") } << PackFault::Gap << u"s"_s;
    QTest::newRow("the same box twice") << QJsonArray { row("a", "0", open), row("b", "0", open) } << PackFault::Overlap
                                        << u"b"_s;
}

void TestPackLoader::rowsThatDoNotCoverAreRefused()
{
    QFETCH(const QJsonArray, rows);
    QFETCH(const PackFault, fault);
    QFETCH(const QString, row);
    const PackResult pack = parsePack(bytesOf(smallPack({ smallSeries(u"s"_s, routeSubject(u"open"_s), rows) })));
    QVERIFY(!pack);
    QCOMPARE(pack.error().size(), 1);
    QCOMPARE(int(pack.error().first().fault), int(fault));
    QCOMPARE(pack.error().first().row, row);
}

void TestPackLoader::badTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<PackFault>("fault");
    QTest::newRow("empty") << QByteArray() << PackFault::NotJson;
    QTest::newRow("a list") << QByteArray("[]") << PackFault::NotJson;
    QTest::newRow("cut off") << bytesOf(limitPack()).chopped(40) << PackFault::NotJson;
    QTest::newRow("a thousand levels") << QByteArray("{\"series\":") + QByteArray(1000, '[') + QByteArray(1000, ']') + '}'
                                       << PackFault::TooDeep;
    QTest::newRow("a million levels") << QByteArray(1'000'000, '{') << PackFault::TooDeep;
    QTest::newRow("the same member twice") << QByteArray("{\"pack\": \"a\", \"pack\": \"b\"}") << PackFault::DuplicateMember;
    QTest::newRow("five megabytes") << QByteArray(5 << 20, ' ') << PackFault::TooLarge;
}

void TestPackLoader::badTextIsRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const PackFault, fault);
    const PackResult pack = parsePack(json, u"bad.json"_s);
    QVERIFY(!pack);
    QCOMPARE(int(pack.error().first().fault), int(fault));
    QCOMPARE(pack.error().first().file, u"bad.json"_s);
}

void TestPackLoader::fileOfFiftyMegabytesIsRefused()
{
    const TemporaryFolder folder;
    const QString path = folder.path(u"large.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(50'000'000));
    file.close();
    const PackResult pack = loadPack(path);
    QVERIFY(!pack);
    QVERIFY(pack.error().first().fault == PackFault::TooLarge);
    QCOMPARE(pack.error().first().file, path);
}

void TestPackLoader::missingFileIsNamed()
{
    const TemporaryFolder folder;
    const PackResult missing = loadPack(folder.path(u"none.json"_s));
    QVERIFY(!missing && missing.error().first().fault == PackFault::FileNotFound);
    const PackResult directory = loadPack(folder.path(u"."_s));
    QVERIFY(!directory && directory.error().first().fault == PackFault::FileUnreadable);
}

void TestPackLoader::everyFindingIsTold()
{
    QJsonValue pack = limitPack();
    pack = withMember(pack, { u"series"_s, u"0"_s, u"rows"_s, u"0"_s, u"confidence"_s }, u"K?"_s);
    pack = withMember(pack, { u"series"_s, u"0"_s, u"rows"_s, u"1"_s, u"text"_s, u"fr"_s }, u""_s);
    const PackResult result = parsePack(bytesOf(pack.toObject()));
    QVERIFY(!result);
    QCOMPARE(result.error().size(), 2);
}

QTEST_GUILESS_MAIN(TestPackLoader)
#include "tst_packloader.moc"
