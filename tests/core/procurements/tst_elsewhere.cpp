// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/elsewhere.h"

#include "tests/core/procurements/somemarket.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

AgreementHoldings holdings()
{
    AgreementHoldings all = test::holdingsOf(test::marketAgreements());
    all.arrangements = { { { test::sampleArrangement(), 1, {} }, {} } };
    return all;
}

MarketLine line(const QString &ministry, const QString &reference, const QString &detail)
{
    MarketLine one;
    one.line.levels[std::size_t(SourceLevel::Ministry)] = ministry;
    one.line.levels[std::size_t(SourceLevel::Detail)] = detail;
    one.line.vendor = u"Halyard Systems Corp"_s;
    one.line.reference = reference;
    return one;
}

Market market()
{
    Market found;
    found.arrangements = { { test::sampleArrangement().uid, 3, {}, {} } };
    MarketAgreement software;
    software.option.agreement = u"agreement-2"_s;
    found.agreements = { software };
    found.lines.lines = { line(u"Health"_s, u"C-1"_s, u"Software licences"_s),
                          line(u"Health"_s, u"C-1"_s, u"Software licences"_s), line(u"Transport"_s, u"C-1"_s, u"Software"_s),
                          line(u"Labour"_s, {}, u"Software"_s) };
    return found;
}

QStringList references(const QList<ElsewhereFound> &found)
{
    QStringList all;
    for (const ElsewhereFound &one : found)
        all << one.holder + u'/' + one.reference;
    return all;
}

} // namespace

class TestElsewhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersHaveIsProposedOnce();
    void wordsAreOfTheLanguageAsked();
    void whatIsListedIsNotProposedAgain();
    void onlyTheBestAreProposed();
    void answersAreAwaited_data();
    void answersAreAwaited();
};

void TestElsewhere::whatOthersHaveIsProposedOnce()
{
    const QList<ElsewhereFound> found = elsewhereIn(market(), holdings(), {}, Language::English);
    const Arrangement own = test::sampleArrangement();
    QCOMPARE(references(found), (QStringList { own.owner + u'/' + own.number, u"Province example/BC-5"_s, u"Health/C-1"_s,
                                               u"Transport/C-1"_s, u"Labour/"_s }));
    QSet<QString> uids;
    for (const ElsewhereFound &one : found) {
        QCOMPARE(one.answer, ElsewhereAnswer::Open);
        QVERIFY(!one.what.isEmpty());
        uids << one.uid;
    }
    QCOMPARE(uids.size(), found.size());
    QCOMPARE(found[2].what, u"Software licences \u00B7 Halyard Systems Corp"_s);
}

void TestElsewhere::wordsAreOfTheLanguageAsked()
{
    QCOMPARE(elsewhereIn(market(), holdings(), {}, Language::English)[1].what, u"Statistical software licences"_s);
    QCOMPARE(elsewhereIn(market(), holdings(), {}, Language::French)[1].what, u"Licences de logiciels statistiques"_s);
}

void TestElsewhere::whatIsListedIsNotProposedAgain()
{
    NeedIntake intake;
    intake.elsewhere = elsewhereIn(market(), holdings(), {}, Language::English);
    intake.elsewhere[2].holder = u"HEALTH"_s;
    intake.elsewhere.removeAt(3);
    const QList<ElsewhereFound> again = elsewhereIn(market(), holdings(), intake, Language::French);
    QCOMPARE(references(again), QStringList { u"Transport/C-1"_s });
}

void TestElsewhere::onlyTheBestAreProposed()
{
    Market found = market();
    found.arrangements.clear();
    found.agreements.clear();
    QCOMPARE(references(elsewhereIn(found, holdings(), {}, Language::English, 2)),
             (QStringList { u"Health/C-1"_s, u"Transport/C-1"_s }));
}

void TestElsewhere::answersAreAwaited_data()
{
    QTest::addColumn<ElsewhereAnswer>("answer");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<qsizetype>("open");
    QTest::newRow("not looked at") << ElsewhereAnswer::Open << QString() << qsizetype(1);
    QTest::newRow("used") << ElsewhereAnswer::Used << QString() << qsizetype(0);
    QTest::newRow("does not fit, nobody says why") << ElsewhereAnswer::NotFit << u" "_s << qsizetype(1);
    QTest::newRow("does not fit because") << ElsewhereAnswer::NotFit << u"English only"_s << qsizetype(0);
}

void TestElsewhere::answersAreAwaited()
{
    QFETCH(ElsewhereAnswer, answer);
    QFETCH(QString, reason);
    QFETCH(qsizetype, open);
    NeedIntake intake;
    intake.elsewhere = { { u"e1"_s, u"Health"_s, u"C-1"_s, u"Software"_s, answer, reason } };
    QCOMPARE(unansweredElsewhere(intake), open);
}

QTEST_APPLESS_MAIN(TestElsewhere)
#include "tst_elsewhere.moc"
