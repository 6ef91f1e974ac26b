// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/needtable.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestNeedTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsAreJudged_data();
    void columnsAreJudged();
    void aRecordIsANeed();
    void aRecordWithoutNameIsCalledByItsNumber();
    void aWrongRecordDoesNotHinderTheNext();
};

void TestNeedTable::columnsAreJudged_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("needs") << QStringList { u"id"_s, u"value"_s, u"flags"_s, u"us-headquarters"_s } << QString();
    QTest::newRow("unknown") << QStringList { u"value"_s, u"colour"_s } << u"colour"_s;
    QTest::newRow("twice") << QStringList { u"value"_s, u"date"_s, u"value"_s } << u"value"_s;
    QTest::newRow("unnamed") << QStringList { u"value"_s, QString() } << u"\"\""_s;
    QTest::newRow("other case") << QStringList { u"Value"_s } << u"Value"_s;
}

void TestNeedTable::columnsAreJudged()
{
    QFETCH(QStringList, header);
    QFETCH(QString, wrong);
    QCOMPARE(wrongNeedColumn(header), wrong);
}

void TestNeedTable::aRecordIsANeed()
{
    const QList<NamedNeed> needs = needsOfTable({ { u"id"_s, u"jurisdiction"_s, u"entity"_s, u"commodity"_s, u"value"_s,
                                                    u"date"_s, u"reasons"_s, u"canadian-employees"_s, u"related"_s },
                                                  { u"licences"_s, u"on-ops"_s, u"on-min"_s, u"services"_s, u" 20000.50 "_s,
                                                    u"2015-06-01"_s, u"only-one-supplier; prototype"_s, u"12"_s, u"1;2.50"_s } });
    QCOMPARE(needs.size(), 1);
    QCOMPARE(needs[0].name, u"licences"_s);
    QVERIFY(needs[0].need);
    const Need &need = *needs[0].need;
    QCOMPARE(need.value.cents(), 2000050);
    QCOMPARE(need.date, QDate(2015, 6, 1));
    QVERIFY((need.reasons == CodeSet { Ground::OnlyOneSupplier, Ground::Prototype }));
    QVERIFY(need.vendor && need.vendor->canadianEmployees == 12);
    QCOMPARE(need.related.size(), 2);
    QCOMPARE(need.related[1].cents(), 250);
}

void TestNeedTable::aRecordWithoutNameIsCalledByItsNumber()
{
    const QStringList cells { u"on-ops"_s, u"on-min"_s, u"goods"_s, u"1"_s, u"2020-01-01"_s };
    const QStringList header { u"jurisdiction"_s, u"entity"_s, u"commodity"_s, u"value"_s, u"date"_s };
    QList<NamedNeed> needs = needsOfTable({ header, cells, cells });
    QCOMPARE(needs.size(), 2);
    QCOMPARE(needs[1].name, u"2"_s);
    needs = needsOfTable({ header + QStringList { u"id"_s }, cells + QStringList { u"b"_s }, cells });
    QCOMPARE(needs[0].name, u"b"_s);
    QCOMPARE(needs[1].name, u"2"_s);
    QVERIFY(needsOfTable({}).isEmpty());
}

void TestNeedTable::aWrongRecordDoesNotHinderTheNext()
{
    const QList<NamedNeed> needs =
        needsOfTable({ { u"jurisdiction"_s, u"entity"_s, u"commodity"_s, u"value"_s, u"date"_s, u"ontario-business"_s },
                       { u"on-ops"_s, u"on-min"_s, u"goods"_s, u"dear"_s, u"2020-01-01"_s },
                       { u"on-ops"_s, u"on-min"_s, u"goods"_s, u"1"_s, u"2020-01-01"_s, u"perhaps"_s },
                       { u"on-ops"_s, u"on-min"_s, u"goods"_s, u"1"_s, u"2020-01-01"_s, u"true"_s } });
    QVERIFY(!needs[0].need && needs[0].need.error().fault == NeedFault::NotAnAmount);
    QVERIFY(!needs[1].need && needs[1].need.error().member == u"vendor/ontario-business"_s);
    QVERIFY(needs[2].need);
}

QTEST_GUILESS_MAIN(TestNeedTable)
#include "tst_needtable.moc"
