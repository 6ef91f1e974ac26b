// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordchanges.h"
#include "tests/support/verifyresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestRecordChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachField_data();
    void tellsEachField();
    void refusesWhatStandsNotThere_data();
    void refusesWhatStandsNotThere();
    void leadsThereAndBack();
    void undoesSeveralStepsOneAfterTheOther();
    void movesElementsAmongThoseThatOthersAdded();
    void takesEitherSideOfAConflict();
    void joins_data();
    void joins();
    void joinsWhateverTwoPeopleDo();
    void joinsTextsOfASet_data();
    void joinsTextsOfASet();
    void writesValuesAsText();
    void namesPartsByWhatTellsThemApart();
};

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// "path: before > after", in their order.
QStringList said(const QList<FieldChange> &changes)
{
    QStringList lines;
    for (const FieldChange &change : changes)
        lines << u"%1: %2 > %3"_s.arg(change.path, change.before, change.after);
    return lines;
}

QStringList said(const QList<MergeConflict> &conflicts)
{
    QStringList lines;
    for (const MergeConflict &one : conflicts)
        lines << u"%1: %2 > %3 | %4"_s.arg(one.path, one.base, one.mine, one.theirs);
    return lines;
}

/// Records made at random, of names and uids that are few, so that two of them have much in common.
class SomeRecords
{
public:
    explicit SomeRecords(quint32 seed) : m_random(seed) { }

    QJsonObject object(int depth = 3)
    {
        QJsonObject made;
        const int members = m_random.bounded(5);
        for (int i = 0; i < members; ++i)
            made.insert(name(), value(depth - 1));
        return made;
    }

    /// \p object with some of its values changed, removed, added, and elements moved.
    QJsonObject changed(const QJsonObject &object, int depth = 3)
    {
        QJsonObject made = object;
        const QStringList names = object.keys();
        for (const QString &member : names) {
            if (const int chance = m_random.bounded(8); chance == 0)
                made.remove(member);
            else if (chance < 4)
                made.insert(member, changed(object.value(member), depth - 1));
        }
        if (m_random.bounded(3) == 0)
            made.insert(name(), value(depth - 1));
        return made;
    }

private:
    QString name()
    {
        static const QStringList names { u"title"_s, u"en"_s, u"a/b"_s, u"~"_s, u""_s, u"uid"_s, u"~order"_s, u"#"_s, u"é"_s };
        return names[m_random.bounded(int(names.size()))];
    }
    QString uid() { return u"b%1"_s.arg(m_random.bounded(6)); }

    QJsonValue value(int depth)
    {
        switch (m_random.bounded(depth > 0 ? 9 : 6)) {
        case 0: return QJsonValue(QJsonValue::Null);
        case 1: return m_random.bounded(2) == 0;
        case 2: return qint64(m_random.bounded(3)) + (1LL << 53);
        case 3: return QJsonArray { m_random.bounded(3), u"b1"_s };
        case 4: return u"text %1 \" é"_s.arg(m_random.bounded(3));
        case 5: return 1.5;
        case 6: return object(depth);
        default: return elements(depth);
        }
    }

    QJsonArray elements(int depth)
    {
        QStringList uids;
        const int count = m_random.bounded(5);
        for (int i = 0; i < count; ++i)
            uids << uid();
        if (m_random.bounded(6) > 0)
            uids.removeDuplicates(); // else perhaps an array that is one value
        QJsonArray made;
        for (const QString &one : std::as_const(uids)) {
            QJsonObject element = object(depth - 1);
            element.insert(u"uid"_s, one);
            made << element;
        }
        return made;
    }

    QJsonValue changed(const QJsonValue &one, int depth)
    {
        if (one.isObject() && m_random.bounded(5) > 0)
            return changed(one.toObject(), depth);
        if (!one.isArray() || m_random.bounded(8) == 0)
            return value(depth);
        QJsonArray made;
        const QJsonArray array = one.toArray();
        for (const QJsonValue &element : array) {
            const int chance = m_random.bounded(6);
            const qsizetype place = m_random.bounded(4) == 0 ? 0 : made.size();
            if (chance > 1)
                made.insert(place, element);
            else if (chance == 1 && element.isObject())
                made.insert(place, changed(element.toObject(), depth - 1));
        }
        const QJsonArray more = elements(depth);
        for (const QJsonValue &element : more) {
            if (m_random.bounded(3) == 0)
                made.insert(m_random.bounded(int(made.size()) + 1), element);
        }
        return made;
    }

    QRandomGenerator m_random;
};

constexpr quint32 rounds = 3000;

} // namespace

void TestRecordChanges::tellsEachField_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("nothing") << QByteArray(R"({"a":1})") << QByteArray(R"({"a":1})") << QStringList();
    QTest::newRow("member of a member") << QByteArray(R"({"title":{"en":"x","fr":"y"}})")
                                        << QByteArray(R"({"title":{"en":"z","fr":"y"}})")
                                        << QStringList { u"title/en: \"x\" > \"z\""_s };
    QTest::newRow("new and gone") << QByteArray(R"({"a":null})") << QByteArray(R"({"b":{"c":""}})")
                                  << QStringList { u"a: null > "_s, u"b:  > {\"c\":\"\"}"_s };
    QTest::newRow("element") << QByteArray(R"({"bids":[{"uid":"b1","price":1},{"uid":"b3","price":2}]})")
                             << QByteArray(R"({"bids":[{"uid":"b1","price":1},{"uid":"b3","price":5}]})")
                             << QStringList { u"bids/b3/price: 2 > 5"_s };
    QTest::newRow("element of the middle removed, one added")
        << QByteArray(R"({"bids":[{"uid":"b1"},{"uid":"b2"},{"uid":"b3"}]})")
        << QByteArray(R"({"bids":[{"uid":"b1"},{"uid":"b3"},{"uid":"b4","x":[]}]})")
        << QStringList { u"bids/b2: {\"uid\":\"b2\"} > "_s, u"bids/b4:  > {\"uid\":\"b4\",\"x\":[]}"_s };
    QTest::newRow("elements moved") << QByteArray(R"({"bids":[{"uid":"b1"},{"uid":"b2"}]})")
                                    << QByteArray(R"({"bids":[{"uid":"b2"},{"uid":"b1"}]})")
                                    << QStringList { u"bids/~order: [\"b1\",\"b2\"] > [\"b2\",\"b1\"]"_s };
    QTest::newRow("first of the elements") << QByteArray(R"({"bids":[]})") << QByteArray(R"({"bids":[{"uid":"b1"}]})")
                                           << QStringList { u"bids/b1:  > {\"uid\":\"b1\"}"_s };
    QTest::newRow("array of texts") << QByteArray(R"({"tags":["a","b"]})") << QByteArray(R"({"tags":["b"]})")
                                    << QStringList { u"tags: [\"a\",\"b\"] > [\"b\"]"_s };
    QTest::newRow("array in which one has no uid")
        << QByteArray(R"({"l":[{"uid":"a"},{"x":1}]})") << QByteArray(R"({"l":[{"x":1}]})")
        << QStringList { u"l: [{\"uid\":\"a\"},{\"x\":1}] > [{\"x\":1}]"_s };
    QTest::newRow("array in which a uid comes twice")
        << QByteArray(R"({"l":[{"uid":"a"},{"uid":"a"}]})") << QByteArray(R"({"l":[{"uid":"a"}]})")
        << QStringList { u"l: [{\"uid\":\"a\"},{\"uid\":\"a\"}] > [{\"uid\":\"a\"}]"_s };
    QTest::newRow("names with signs of paths") << QByteArray(R"({"a/b~":{"~order":1}})") << QByteArray(R"({"a/b~":{"~order":2}})")
                                               << QStringList { u"a~1b~0/~0order: 1 > 2"_s };
}

void TestRecordChanges::tellsEachField()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, changes);
    QCOMPARE(said(changesBetween(objectOf(before), objectOf(after))), changes);
}

void TestRecordChanges::refusesWhatStandsNotThere_data()
{
    QTest::addColumn<FieldChange>("change");
    QTest::addColumn<ErrorCode>("code");
    const auto changed = ErrorCode::RecordChanged;
    QTest::newRow("other value") << FieldChange { u"title/en"_s, u"\"y\""_s, u"\"z\""_s } << changed;
    QTest::newRow("other kind of value") << FieldChange { u"count"_s, u"\"1\""_s, u"2"_s } << changed;
    QTest::newRow("there already") << FieldChange { u"count"_s, {}, u"2"_s } << changed;
    QTest::newRow("not there") << FieldChange { u"size"_s, u"1"_s, u"2"_s } << changed;
    QTest::newRow("in nothing") << FieldChange { u"no/such"_s, u"1"_s, {} } << changed;
    QTest::newRow("in a text") << FieldChange { u"title/en/x"_s, {}, u"1"_s } << changed;
    QTest::newRow("element that is gone") << FieldChange { u"bids/b9/price"_s, u"1"_s, u"2"_s } << changed;
    QTest::newRow("element that is there") << FieldChange { u"bids/b1"_s, {}, u"{\"uid\":\"b1\"}"_s } << changed;
    QTest::newRow("other order") << FieldChange { u"bids/~order"_s, u"[\"b2\",\"b1\"]"_s, u"[\"b1\",\"b2\"]"_s } << changed;
    QTest::newRow("before is no value") << FieldChange { u"size"_s, u"{"_s, u"1"_s } << changed;
    const auto invalid = ErrorCode::InvalidData;
    QTest::newRow("after is no value") << FieldChange { u"count"_s, u"1"_s, u"{"_s } << invalid;
    QTest::newRow("after is two values") << FieldChange { u"count"_s, u"1"_s, u"1,2"_s } << invalid;
    QTest::newRow("element without its uid") << FieldChange { u"bids/b7"_s, {}, u"{\"uid\":\"b8\"}"_s } << invalid;
    QTest::newRow("element that is a text") << FieldChange { u"bids/b7"_s, {}, u"\"b7\""_s } << invalid;
    QTest::newRow("uid of an element taken away") << FieldChange { u"bids/b1/uid"_s, u"\"b1\""_s, {} } << invalid;
    QTest::newRow("uid of an element changed to a number") << FieldChange { u"bids/b1/uid"_s, u"\"b1\""_s, u"4"_s } << invalid;
    QTest::newRow("order of one that is gone")
        << FieldChange { u"bids/~order"_s, u"[\"b1\",\"b9\"]"_s, u"[\"b9\",\"b1\"]"_s } << ErrorCode::RecordChanged;
    QTest::newRow("order of others") << FieldChange { u"bids/~order"_s, u"[\"b1\",\"b2\"]"_s, u"[\"b1\",\"b1\"]"_s } << invalid;
}

void TestRecordChanges::refusesWhatStandsNotThere()
{
    QFETCH(FieldChange, change);
    QFETCH(ErrorCode, code);
    const QJsonObject record = objectOf(R"({"title":{"en":"x"},"count":1,"bids":[{"uid":"b1","price":1},{"uid":"b2"}]})");
    const auto done = withChanges(record, { change });
    ACQUIS_VERIFY_ERROR(done, code);
    QCOMPARE(done.error().subject, change.path);
}

void TestRecordChanges::leadsThereAndBack()
{
    qsizetype told = 0;
    for (quint32 seed = 0; seed < rounds; ++seed) {
        SomeRecords some(seed);
        const QJsonObject before = some.object();
        const QJsonObject after = seed % 3 == 0 ? some.object() : some.changed(before);
        const QList<FieldChange> changes = changesBetween(before, after);
        told += changes.size();
        const auto there = withChanges(before, changes);
        QVERIFY2(there && *there == after, qPrintable(u"%1: %2 to %3"_s.arg(seed).arg(compact(before), compact(after))));
        const auto back = withChanges(after, inverted(changes));
        QVERIFY2(back && *back == before, qPrintable(u"%1: %2 from %3"_s.arg(seed).arg(compact(before), compact(after))));
        QCOMPARE(changes.isEmpty(), before == after);
        QCOMPARE(inverted(inverted(changes)), changes);
        for (const FieldChange &change : changes)
            QVERIFY2(change.before != change.after, qPrintable(change.path));
    }
    QVERIFY(told > rounds);
}

void TestRecordChanges::undoesSeveralStepsOneAfterTheOther()
{
    for (quint32 seed = 0; seed < rounds / 10; ++seed) {
        SomeRecords some(seed);
        const QJsonObject first = some.object();
        const QJsonObject second = some.changed(first);
        const QJsonObject third = some.changed(second);
        const QList<FieldChange> steps = changesBetween(first, second) + changesBetween(second, third);
        QCOMPARE(withChanges(first, steps).value_or(QJsonObject()), third);
        QCOMPARE(withChanges(third, inverted(steps)).value_or(QJsonObject()), first);
    }
}

void TestRecordChanges::movesElementsAmongThoseThatOthersAdded()
{
    const QJsonObject record = objectOf(R"({"l":[{"uid":"x"},{"uid":"a"},{"uid":"y"},{"uid":"b"},{"uid":"c"}]})");
    const FieldChange order { u"l/~order"_s, u"[\"a\",\"b\",\"c\"]"_s, u"[\"c\",\"a\",\"b\"]"_s };
    const auto moved = withChanges(record, { order });
    ACQUIS_VERIFY_RESULT(moved);
    QCOMPARE(compact(*moved), compact(objectOf(R"({"l":[{"uid":"x"},{"uid":"c"},{"uid":"y"},{"uid":"a"},{"uid":"b"}]})")));
    QCOMPARE(withChanges(*moved, inverted({ order })).value_or(QJsonObject()), record);
    ACQUIS_VERIFY_ERROR(withChanges(*moved, { order }), ErrorCode::RecordChanged);
    ACQUIS_VERIFY_ERROR(withChanges(objectOf(R"({"l":[{"uid":"a"},{"uid":"b"}]})"), { order }), ErrorCode::RecordChanged);
}

/// What a person decides of each conflict can be done to what was merged.
void TestRecordChanges::takesEitherSideOfAConflict()
{
    int decided = 0;
    for (quint32 seed = 0; seed < rounds; ++seed) {
        SomeRecords some(seed);
        const QJsonObject base = some.object();
        const QJsonObject mine = some.changed(base);
        const QJsonObject theirs = some.changed(base);
        const Merge merge = mergeChanges(base, mine, theirs);
        QList<FieldChange> mineAgain;
        for (const MergeConflict &one : merge.conflicts)
            mineAgain << FieldChange { one.path, one.theirs, one.mine };
        const auto taken = withChanges(merge.merged, mineAgain);
        QVERIFY2(taken.has_value(),
                 qPrintable(u"%1: %2 in %3"_s.arg(seed).arg(taken ? QString() : taken.error().subject, compact(merge.merged))));
        QVERIFY(merge.conflicts.isEmpty() == (*taken == merge.merged));
        decided += int(mineAgain.size());
    }
    QVERIFY(decided > 100);
}

void TestRecordChanges::joins_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged");
    QTest::addColumn<QStringList>("conflicts");
    using Bytes = QByteArray;
    QTest::newRow("different fields") << Bytes(R"({"a":1,"t":{"en":"x","fr":"y"}})")
                                      << Bytes(R"({"a":2,"t":{"en":"x","fr":"z"}})")
                                      << Bytes(R"({"a":1,"t":{"en":"w","fr":"y"},"b":3})")
                                      << Bytes(R"({"a":2,"b":3,"t":{"en":"w","fr":"z"}})") << QStringList();
    QTest::newRow("the same field to the same value")
        << Bytes(R"({"a":1})") << Bytes(R"({"a":2})") << Bytes(R"({"a":2})") << Bytes(R"({"a":2})") << QStringList();
    QTest::newRow("the same field to two values")
        << Bytes(R"({"t":{"en":"x"}})") << Bytes(R"({"t":{"en":"m"}})") << Bytes(R"({"t":{"en":"t"}})")
        << Bytes(R"({"t":{"en":"t"}})") << QStringList { u"t/en: \"x\" > \"m\" | \"t\""_s };
    QTest::newRow("removed against changed")
        << Bytes(R"({"l":[{"uid":"a","v":1},{"uid":"b"}]})") << Bytes(R"({"l":[{"uid":"b"}]})")
        << Bytes(R"({"l":[{"uid":"a","v":2},{"uid":"b"}]})") << Bytes(R"({"l":[{"uid":"a","v":2},{"uid":"b"}]})")
        << QStringList { u"l/a: {\"uid\":\"a\",\"v\":1} >  | {\"uid\":\"a\",\"v\":2}"_s };
    QTest::newRow("changed against removed") << Bytes(R"({"o":{"v":1}})") << Bytes(R"({"o":{"v":2}})") << Bytes(R"({})")
                                             << Bytes(R"({})") << QStringList { u"o: {\"v\":1} > {\"v\":2} | "_s };
    QTest::newRow("removed by both") << Bytes(R"({"a":1,"b":1})") << Bytes(R"({"b":1})") << Bytes(R"({"b":1})")
                                     << Bytes(R"({"b":1})") << QStringList();
    QTest::newRow("removed, left alone") << Bytes(R"({"a":1,"b":1})") << Bytes(R"({"b":1})") << Bytes(R"({"a":1,"b":2})")
                                         << Bytes(R"({"b":2})") << QStringList();
    QTest::newRow("two elements added") << Bytes(R"({"l":[{"uid":"a"}]})") << Bytes(R"({"l":[{"uid":"m"},{"uid":"a"}]})")
                                        << Bytes(R"({"l":[{"uid":"a"},{"uid":"t"}]})")
                                        << Bytes(R"({"l":[{"uid":"m"},{"uid":"a"},{"uid":"t"}]})") << QStringList();
    QTest::newRow("the first elements of both")
        << Bytes(R"({})") << Bytes(R"({"l":[{"uid":"m"}]})") << Bytes(R"({"l":[{"uid":"t"}]})")
        << Bytes(R"({"l":[{"uid":"m"},{"uid":"t"}]})") << QStringList();
    QTest::newRow("moved by me, changed by them")
        << Bytes(R"({"l":[{"uid":"a"},{"uid":"b"}]})") << Bytes(R"({"l":[{"uid":"b"},{"uid":"a"}]})")
        << Bytes(R"({"l":[{"uid":"a","v":1},{"uid":"b"},{"uid":"c"}]})")
        << Bytes(R"({"l":[{"uid":"b"},{"uid":"c"},{"uid":"a","v":1}]})") << QStringList();
    QTest::newRow("moved by both")
        << Bytes(R"({"l":[{"uid":"a"},{"uid":"b"},{"uid":"c"}]})") << Bytes(R"({"l":[{"uid":"b"},{"uid":"a"},{"uid":"c"}]})")
        << Bytes(R"({"l":[{"uid":"a"},{"uid":"c"},{"uid":"b"}]})") << Bytes(R"({"l":[{"uid":"a"},{"uid":"c"},{"uid":"b"}]})")
        << QStringList { u"l/~order: [\"a\",\"b\",\"c\"] > [\"b\",\"a\",\"c\"] | [\"a\",\"c\",\"b\"]"_s };
    QTest::newRow("lists of texts") << Bytes(R"({"l":["a"]})") << Bytes(R"({"l":["a","m"]})") << Bytes(R"({"l":["a","t"]})")
                                    << Bytes(R"({"l":["a","t"]})")
                                    << QStringList { u"l: [\"a\"] > [\"a\",\"m\"] | [\"a\",\"t\"]"_s };
    QTest::newRow("the same field new with two values")
        << Bytes(R"({})") << Bytes(R"({"t":{"en":"m","fr":"y"}})") << Bytes(R"({"t":{"en":"t"}})")
        << Bytes(R"({"t":{"en":"t","fr":"y"}})") << QStringList { u"t/en:  > \"m\" | \"t\""_s };
}

void TestRecordChanges::joins()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, merged);
    QFETCH(QStringList, conflicts);
    const Merge merge = mergeChanges(objectOf(base), objectOf(mine), objectOf(theirs));
    QCOMPARE(compact(merge.merged), compact(objectOf(merged)));
    QCOMPARE(said(merge.conflicts), conflicts);
}

void TestRecordChanges::joinsWhateverTwoPeopleDo()
{
    int inConflict = 0;
    int joined = 0;
    for (quint32 seed = 0; seed < rounds; ++seed) {
        SomeRecords some(seed);
        const QJsonObject base = some.object();
        const QJsonObject mine = some.changed(base);
        const QJsonObject theirs = some.changed(base);
        QCOMPARE(mergeChanges(base, mine, base), (Merge { mine, {} }));
        QCOMPARE(mergeChanges(base, base, theirs), (Merge { theirs, {} }));
        QCOMPARE(mergeChanges(base, mine, mine), (Merge { mine, {} }));
        const Merge one = mergeChanges(base, mine, theirs);
        const Merge other = mergeChanges(base, theirs, mine);
        QCOMPARE(one.conflicts.size(), other.conflicts.size());
        for (qsizetype i = 0; i < one.conflicts.size(); ++i) {
            QCOMPARE(one.conflicts[i].path, other.conflicts[i].path);
            QCOMPARE(one.conflicts[i].mine, other.conflicts[i].theirs);
            QCOMPARE(one.conflicts[i].base, other.conflicts[i].base);
            QVERIFY(one.conflicts[i].mine != one.conflicts[i].theirs);
        }
        inConflict += one.conflicts.isEmpty() ? 0 : 1;
        joined += one.conflicts.isEmpty() && one.merged != mine && one.merged != theirs ? 1 : 0;
        // Merged again with what came out, nothing more is asked.
        QCOMPARE(mergeChanges(base, one.merged, one.merged), (Merge { one.merged, {} }));
        QCOMPARE(mergeChanges(theirs, one.merged, theirs), (Merge { one.merged, {} }));
    }
    QVERIFY(inConflict > 100);
    QVERIFY(joined > 100);
}

void TestRecordChanges::joinsTextsOfASet_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged");
    using Bytes = QByteArray;
    QTest::newRow("both add to one list") << Bytes(R"({"s":["a"]})") << Bytes(R"({"s":["a","m"]})") << Bytes(R"({"s":["a","t"]})")
                                          << Bytes(R"({"s":["a","m","t"]})");
    QTest::newRow("the first of both") << Bytes(R"({})") << Bytes(R"({"s":["m"]})") << Bytes(R"({"s":["t"]})")
                                       << Bytes(R"({"s":["m","t"]})");
    QTest::newRow("one adds, one takes out") << Bytes(R"({"s":["a","b"]})") << Bytes(R"({"s":["b"]})")
                                             << Bytes(R"({"s":["a","b","t"]})") << Bytes(R"({"s":["b","t"]})");
    QTest::newRow("both take out") << Bytes(R"({"s":["a","b","c"]})") << Bytes(R"({"s":["b","c"]})")
                                   << Bytes(R"({"s":["a","c"]})") << Bytes(R"({"s":["c"]})");
    QTest::newRow("one adds, one takes all out")
        << Bytes(R"({"s":["a"]})") << Bytes(R"({"s":["a","m"]})") << Bytes(R"({})") << Bytes(R"({"s":["m"]})");
    QTest::newRow("deep in the record") << Bytes(R"({"e":{"s":[]}})") << Bytes(R"({"e":{"s":["m"]}})")
                                        << Bytes(R"({"e":{"s":["t"]}})") << Bytes(R"({"e":{"s":["m","t"]}})");
}

void TestRecordChanges::joinsTextsOfASet()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    QFETCH(QByteArray, merged);
    const Merge merge = mergeChanges(objectOf(base), objectOf(mine), objectOf(theirs), { u"s"_s });
    QCOMPARE(compact(merge.merged), compact(objectOf(merged)));
    QCOMPARE(said(merge.conflicts), QStringList());
    // A list whose places mean something stays one value.
    const Merge whole = mergeChanges(objectOf(base), objectOf(mine), objectOf(theirs), { u"other"_s });
    QCOMPARE(whole.conflicts.size(), 1);
}

void TestRecordChanges::writesValuesAsText()
{
    QCOMPARE(jsonText(QJsonValue(QJsonValue::Undefined)), QString());
    QCOMPARE(jsonText(QJsonValue()), u"null"_s);
    QCOMPARE(jsonText(QJsonArray()), u"[]"_s);
    QCOMPARE(jsonText(u"é \"x\""_s), u"\"é \\\"x\\\"\""_s);
    QCOMPARE(jsonText(qint64(9'007'199'254'740'993)), u"9007199254740993"_s);
    QCOMPARE(jsonValue(u"9007199254740993"_s).toInteger(), qint64(9'007'199'254'740'993));
    QCOMPARE(jsonValue(u"null"_s), QJsonValue());
    QVERIFY(jsonValue({}).isUndefined());
    QVERIFY(jsonValue(u"x"_s).isUndefined());
    QVERIFY(jsonValue(u"1],[2"_s).isUndefined());
}

void TestRecordChanges::namesPartsByWhatTellsThemApart()
{
    const QJsonObject record = objectOf(R"({"items":[{"item":"a","name":"x","parts":[{"name":"p"}]},{"item":"b","name":"x"}],
                                            "twice":[{"item":"a"},{"item":"a"}],"other":[{"price":1}],"texts":["a","b"],
                                            "own":[{"uid":"u","item":"a"}],"name":"record"})");
    QCOMPARE(compact(withUids(record, { u"name"_s, u"item"_s })),
             compact(objectOf(R"({"items":[{"item":"a","name":"x","parts":[{"name":"p","uid":"p"}],"uid":"a"},
                                           {"item":"b","name":"x","uid":"b"}],
                                  "twice":[{"item":"a"},{"item":"a"}],"other":[{"price":1}],"texts":["a","b"],
                                  "own":[{"uid":"u","item":"a"}],"name":"record"})")));
}

QTEST_GUILESS_MAIN(TestRecordChanges)
#include "tst_recordchanges.moc"
