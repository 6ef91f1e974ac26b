// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/duedays.h"

#include "tests/core/agreements/samples.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestDueDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowHoldsWhatIsDue_data();
    void windowHoldsWhatIsDue();
    void amendedTermMovesTheEnd();
};

void TestDueDays::windowHoldsWhatIsDue_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("days");
    QTest::addColumn<QStringList>("due");
    const QString lateRefresh = u"refresh-due 2025-01-15"_s;
    QTest::newRow("nothing yet") << QDate(2024, 12, 15) << 30 << QStringList();
    QTest::newRow("30 days over the year's end") << QDate(2024, 12, 16) << 30 << QStringList { lateRefresh + u" 30"_s };
    QTest::newRow("a late refresh stays on the list") << QDate(2025, 12, 1) << 29 << QStringList { lateRefresh + u" -320"_s };
    QTest::newRow("60 days over the year's end")
        << QDate(2025, 12, 2) << 60
        << QStringList { lateRefresh + u" -321"_s, u"joining-ends 2025-12-31 29"_s, u"extension-decision 2026-01-31 60"_s };
    QTest::newRow("90 days, guide and agreement")
        << QDate(2026, 1, 1) << 90
        << QStringList { lateRefresh + u" -351"_s, u"extension-decision 2026-01-31 30"_s, u"price-review 2026-02-28 58"_s,
                         u"agreement-ends 2026-03-31 89"_s };
    QTest::newRow("last day of the arrangement")
        << QDate(2026, 12, 31) << 0
        << QStringList { lateRefresh + u" -715"_s, u"price-review 2026-02-28 -306"_s, u"arrangement-ends 2026-12-31 0"_s };
    QTest::newRow("what ended is past") << QDate(2027, 1, 1) << 365 << QStringList { u"price-review 2026-02-28 -307"_s };
}

void TestDueDays::windowHoldsWhatIsDue()
{
    QFETCH(QDate, today);
    QFETCH(int, days);
    PriceGuide guide;
    guide.uid = u"guide-1"_s;
    guide.asOf = QDate(2025, 8, 31);
    guide.reviewMonths = 6;
    QStringList words;
    for (const DueDay &due : dueWithin({ test::sampleArrangement() }, { test::sampleAgreement() }, { guide }, today, days))
        words << u"%1 %2 %3"_s.arg(codeOf(due.kind), due.day.toString(Qt::ISODate)).arg(due.daysLeft);
    QTEST(words, "due");
}

void TestDueDays::amendedTermMovesTheEnd()
{
    BuyingAgreement agreement = test::sampleAgreement();
    agreement.amendments = {
        { QDate(2025, 3, 1), AmendmentKind::Term, { u"Extended"_s, u"Prolongée"_s }, {}, {}, QDate(2027, 3, 31) }
    };
    QVERIFY(dueWithin({}, { agreement }, {}, QDate(2026, 3, 31), 0).isEmpty());
    const QList<DueDay> due = dueWithin({}, { agreement }, {}, QDate(2027, 3, 1), 30);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().daysLeft, 30);
}

QTEST_GUILESS_MAIN(TestDueDays)
#include "tst_duedays.moc"
