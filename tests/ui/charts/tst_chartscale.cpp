// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscale.h"

#include "ui/widgets/formats.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using acquis::ChartScale;
using acquis::Formats;
using acquis::Language;

class TestChartScale final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesRoundTicks_data();
    void writesRoundTicks();
    void survivesWhatIsNoSpan();
};

void TestChartScale::writesRoundTicks_data()
{
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("mostSteps");
    QTest::addColumn<QStringList>("english");
    QTest::addColumn<QStringList>("french");
    QTest::newRow("hundreds") << 0.0 << 2270.0 << 5.0 << QStringList { u"0"_s, u"500"_s, u"1,000"_s, u"1,500"_s, u"2,000"_s }
                              << QStringList { u"0"_s, u"500"_s, u"1\u202F000"_s, u"1\u202F500"_s, u"2\u202F000"_s };
    QTest::newRow("both sides of zero") << -12.0 << 14.0 << 3.0 << QStringList { u"-10"_s, u"0"_s, u"10"_s }
                                        << QStringList { u"-10"_s, u"0"_s, u"10"_s };
    QTest::newRow("hundredths") << 0.0 << 0.031 << 4.0 << QStringList { u"0.00"_s, u"0.01"_s, u"0.02"_s, u"0.03"_s }
                                << QStringList { u"0,00"_s, u"0,01"_s, u"0,02"_s, u"0,03"_s };
    QTest::newRow("a single step") << 0.0 << 9.0 << 1.0 << QStringList { u"0"_s } << QStringList { u"0"_s };
    QTest::newRow("a tick at the very end") << 0.0 << 0.3 << 3.0 << QStringList { u"0.0"_s, u"0.1"_s, u"0.2"_s, u"0.3"_s }
                                            << QStringList { u"0,0"_s, u"0,1"_s, u"0,2"_s, u"0,3"_s };
}

void TestChartScale::writesRoundTicks()
{
    QFETCH(double, minimum);
    QFETCH(double, maximum);
    QFETCH(double, mostSteps);
    const ChartScale scale(maximum - minimum, mostSteps);
    QStringList english;
    QStringList french;
    for (const qint64 tick : scale.ticks(minimum, maximum)) {
        english += scale.text(tick, Formats(Language::English));
        french += scale.text(tick, Formats(Language::French));
    }
    QTEST(english, "english");
    QTEST(french, "french");
}

void TestChartScale::survivesWhatIsNoSpan()
{
    QCOMPARE(ChartScale(0, 5).step(), 1.0);
    QCOMPARE(ChartScale(-3, 5).step(), 1.0);
    QCOMPARE(ChartScale(std::numeric_limits<double>::quiet_NaN(), 5).step(), 1.0);
    QCOMPARE(ChartScale(std::numeric_limits<double>::infinity(), 5).step(), 1.0);
    QCOMPARE(ChartScale(10, 0).step(), 1.0);
    QCOMPARE(ChartScale(4e30, 4).text(2, Formats(Language::English)), u"2E+30"_s);
}

QTEST_GUILESS_MAIN(TestChartScale)
#include "tst_chartscale.moc"
