// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/biddingwords.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

/// Times are typed in many ways and written in one.
class TestBiddingWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeIsReadAsItIsTyped_data();
    void timeIsReadAsItIsTyped();
    void timeIsWrittenAsItsLanguageDoes_data();
    void timeIsWrittenAsItsLanguageDoes();
};

void TestBiddingWords::timeIsReadAsItIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");
    QTest::newRow("English") << u"14:05"_s << QTime(14, 5);
    QTest::newRow("French") << u"14 h 05"_s << QTime(14, 5);
    QTest::newRow("French with no-break blanks") << u"14\u00A0h\u00A005"_s << QTime(14, 5);
    QTest::newRow("French with narrow blanks") << u"14\u202Fh\u202F05"_s << QTime(14, 5);
    QTest::newRow("without blanks") << u"16h30"_s << QTime(16, 30);
    QTest::newRow("a whole hour") << u"9 h"_s << QTime(9, 0);
    QTest::newRow("no time") << u"noon"_s << QTime();
    QTest::newRow("no hour of a day") << u"25:00"_s << QTime();
}

void TestBiddingWords::timeIsReadAsItIsTyped()
{
    QFETCH(const QString, typed);
    QTEST(BiddingWords::readTime(typed), "time");
}

void TestBiddingWords::timeIsWrittenAsItsLanguageDoes_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << Language::English << u"07:53"_s;
    QTest::newRow("French") << Language::French << u"07\u00A0h\u00A053"_s;
}

void TestBiddingWords::timeIsWrittenAsItsLanguageDoes()
{
    QFETCH(const Language, language);
    const BiddingWords words(language);
    const QDateTime moment = QDateTime(QDate(2015, 3, 9), QTime(7, 53)).toUTC();
    QTEST(words.timeText(moment), "text");
    QCOMPARE(BiddingWords::readTime(words.timeText(moment)), QTime(7, 53));
    QVERIFY(words.moment(moment).endsWith(words.timeText(moment)));
    QCOMPARE(words.timeText({}), QString());
}

QTEST_GUILESS_MAIN(TestBiddingWords)
#include "tst_biddingwords.moc"
