// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/overlayeffect.h"
#include "tests/core/rules/overlays.h"

#include <QTest>

using namespace acquis;
using namespace acquis::test;

Q_DECLARE_METATYPE(OverlayRow)
Q_DECLARE_METATYPE(OverlayEffect)

class TestOverlayEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowIsMeasuredAgainstTheShippedRules_data();
    void rowIsMeasuredAgainstTheShippedRules();
    void cancelledAnswersNothing();

private:
    /// Two quotes would be enough for the ministry; the directive asks for three.
    [[nodiscard]] static OverlayRow quotes(int number, qint64 lower = 0, qint64 upper = 25'000'00)
    {
        OverlayRow row = overlayRow(u"row"_s, OverlayKind::Quotes, { Route::LowValueQuotes });
        row.commodities = { Commodity::Goods };
        row.quotes = number;
        row.lower = lower;
        row.upper = upper;
        return row;
    }
    [[nodiscard]] static RuleSet central()
    {
        Need need;
        return RuleSet(*packsFor(need, *shippedPacks()));
    }
};

void TestOverlayEffect::rowIsMeasuredAgainstTheShippedRules_data()
{
    QTest::addColumn<OverlayRow>("row");
    QTest::addColumn<OverlayEffect>("effect");
    QTest::newRow("two quotes where the directive asks three") << quotes(2) << OverlayEffect::AlreadyAsked;
    QTest::newRow("as many quotes as the directive") << quotes(3) << OverlayEffect::AlreadyAsked;
    QTest::newRow("more quotes than the directive") << quotes(5) << OverlayEffect::Stricter;
    QTest::newRow("quotes where quotes are closed") << quotes(5, 200'000'00, 300'000'00) << OverlayEffect::AlreadyClosed;
    OverlayRow limit = overlayRow(u"row"_s, OverlayKind::LowerLimit, { Route::LowValueQuotes });
    limit.commodities = { Commodity::Goods };
    limit.lower = 200'000'00;
    QTest::newRow("a limit above the directive's") << limit << OverlayEffect::AlreadyClosed;
    OverlayRow open = overlayRow(u"row"_s, OverlayKind::ClosedRoute, { Route::Open });
    QTest::newRow("closing what is required") << open << OverlayEffect::ClosesRequired;
    QTest::newRow("a form of its own") << overlayRow(u"row"_s, OverlayKind::OwnForm, { Route::Open }) << OverlayEffect::Stricter;
    OverlayRow early = quotes(5);
    early.validFrom = QDate(1999, 1, 1);
    early.validTo = QDate(1999, 12, 31);
    QTest::newRow("before any rule") << early << OverlayEffect::NotCovered;
}

void TestOverlayEffect::rowIsMeasuredAgainstTheShippedRules()
{
    QFETCH(OverlayRow, row);
    QFETCH(OverlayEffect, effect);
    const RuleSet rules = central();
    const RowEffect found = effectOf(row, sampleOverlay(), rules);
    QCOMPARE(int(found.effect), int(effect));
    QCOMPARE(found.centralRow >= 0, effect == OverlayEffect::AlreadyAsked);
    if (found.centralRow >= 0)
        QVERIFY(rules.seriesOf(found.centralRow).layer == RuleLayer::Directive);
}

void TestOverlayEffect::cancelledAnswersNothing()
{
    CancelToken token;
    token.cancel();
    QVERIFY(effectOf(quotes(5), sampleOverlay(), central(), token) == RowEffect {});
}

QTEST_GUILESS_MAIN(TestOverlayEffect)
#include "tst_overlayeffect.moc"
