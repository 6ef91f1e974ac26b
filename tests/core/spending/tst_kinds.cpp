// SPDX-License-Identifier: GPL-3.0-or-later
// Awarded, committed, invoiced and paid: told apart wherever figures are asked for.
#include "core/spending/kinds.h"

#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/spending/ledger.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingHasNoKind();
    void kindsAreThoseUnderTheFilters_data();
    void kindsAreThoseUnderTheFilters();
    void severalKindsAreShownApart();
    void oneKindIsAsItWas();
    void theUsualKindIsWhatWasImported();

private:
    [[nodiscard]] static CubeFilter filter(const SpendCube &cube, Dimension dimension, const QStringList &texts)
    {
        CubeFilter one { dimension, {} };
        for (const QString &text : texts)
            one.members << cube.memberByText(dimension, text);
        return one;
    }
    test::TemporaryFolder m_folder;
    SpendCube m_cube;
    SpendCube m_onlyFiles;
};

void TestKinds::initTestCase()
{
    auto database = createRegister(m_folder.path(u"register.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    const auto line = [](LedgerKind kind, const QString &ministry, qint64 cents) {
        LedgerLine one;
        one.kind = kind;
        one.day = QDate(2026, 11, 21);
        one.file = u"2026-001"_s;
        one.record = u"record/"_s + ministry;
        one.ministry = ministry;
        one.amount = Money::fromCents(cents);
        return one;
    };
    {
        auto transaction = Transaction::begin(**database);
        ACQUIS_VERIFY_RESULT(transaction);
        ACQUIS_VERIFY_RESULT(putLedger(**database, u"2026-001"_s,
                                       { line(LedgerKind::Committed, u"Health"_s, 500), line(LedgerKind::Paid, u"Health"_s, 300),
                                         line(LedgerKind::Committed, u"Education"_s, 70) }));
        ACQUIS_VERIFY_RESULT(transaction->commit());
    }
    auto onlyFiles = SpendCube::load(**database);
    ACQUIS_VERIFY_RESULT(onlyFiles);
    m_onlyFiles = std::move(*onlyFiles);
    const QString csv = m_folder.write(u"lines.csv"_s, "Vendor,Ministry,Program,Fiscal Year,Amount\n"
                                                       "One,Health,Clinics,2016-17,100.00\n");
    ACQUIS_VERIFY_RESULT(importFiles(**database, { csv }, {}));
    auto cube = SpendCube::load(**database);
    ACQUIS_VERIFY_RESULT(cube);
    m_cube = std::move(*cube);
}

void TestKinds::nothingHasNoKind()
{
    const SpendCube empty;
    QVERIFY(kindsIn(empty).isEmpty());
    QCOMPARE(usualKind(empty), -1);
    const BreakdownByKind none = breakdownByKind(empty, { { Dimension::Ministry }, {} });
    QVERIFY(none.totals.isEmpty());
    QVERIFY(!none.hasSeveralKinds());
}

void TestKinds::kindsAreThoseUnderTheFilters_data()
{
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("kinds");
    QTest::newRow("all") << QString() << QString() << u"awarded committed paid"_s;
    QTest::newRow("a ministry with one") << u"ministry"_s << u"Education"_s << u"committed"_s;
    QTest::newRow("a year of the files") << u"fiscal-year"_s << u"2026-27"_s << u"committed paid"_s;
    QTest::newRow("a year of the accounts") << u"fiscal-year"_s << u"2016-17"_s << u"awarded"_s;
    QTest::newRow("one kind") << u"kind"_s << u"paid"_s << u"paid"_s;
}

void TestKinds::kindsAreThoseUnderTheFilters()
{
    QFETCH(QString, dimension);
    QFETCH(QString, value);
    QFETCH(QString, kinds);
    QList<CubeFilter> where;
    if (const auto known = dimensionFromName(dimension))
        where << filter(m_cube, *known, { value });
    QStringList found;
    for (const int kind : kindsIn(m_cube, where))
        found << m_cube.members(Dimension::Kind)[static_cast<size_t>(kind)].code;
    QCOMPARE(found.join(u' '), kinds);
}

void TestKinds::severalKindsAreShownApart()
{
    const BreakdownByKind apart = breakdownByKind(m_cube, { { Dimension::Ministry }, {} });
    QVERIFY(apart.hasSeveralKinds());
    QCOMPARE(apart.breakdown.query.by, QList<Dimension>({ Dimension::Ministry, Dimension::Kind }));
    QCOMPARE(apart.totals.size(), 3);
    qint64 committed = 0;
    for (const BreakdownRow &row : apart.breakdown.rows) {
        const auto &total = apart.totalFor(row);
        QCOMPARE(total.kind, row.keys[1]);
        if (m_cube.members(Dimension::Kind)[static_cast<size_t>(row.keys[1])].code == u"committed"_s) {
            committed += row.amount.cents();
            QCOMPARE(total.amount.cents(), 570);
        }
    }
    QCOMPARE(committed, 570);
    // Asked for, it stays where it was asked.
    const BreakdownByKind asked = breakdownByKind(m_cube, { { Dimension::Kind, Dimension::Ministry }, {} });
    QCOMPARE(asked.breakdown.query.by, QList<Dimension>({ Dimension::Kind, Dimension::Ministry }));
    QCOMPARE(asked.totalFor(asked.breakdown.rows.last()).kind, asked.breakdown.rows.last().keys[0]);
    // Two kinds that were chosen are still two.
    QVERIFY(
        breakdownByKind(m_cube, { { Dimension::Ministry }, { filter(m_cube, Dimension::Kind, { u"paid"_s, u"committed"_s }) } })
            .hasSeveralKinds());
}

void TestKinds::oneKindIsAsItWas()
{
    const CubeQuery query { { Dimension::Ministry }, { filter(m_cube, Dimension::Kind, { u"committed"_s }) } };
    const BreakdownByKind one = breakdownByKind(m_cube, query);
    QVERIFY(!one.hasSeveralKinds());
    QVERIFY(one.breakdown == m_cube.breakdown(query));
    QCOMPARE(one.totals.size(), 1);
    QCOMPARE(one.totalFor(one.breakdown.rows.first()).amount, one.breakdown.total);
}

void TestKinds::theUsualKindIsWhatWasImported()
{
    QCOMPARE(m_cube.members(Dimension::Kind)[static_cast<size_t>(usualKind(m_cube))].code, u"awarded"_s);
    QCOMPARE(m_onlyFiles.members(Dimension::Kind)[static_cast<size_t>(usualKind(m_onlyFiles))].code, u"paid"_s);
}

QTEST_GUILESS_MAIN(TestKinds)
#include "tst_kinds.moc"
