// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/sealedprices.h"

#include "core/procurements/evaluationresult.h"
#include "tests/core/procurements/biddingfile.h"

#include <QTest>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

class TestSealedPrices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMethodIsJudgedWhereNoFormIsChosen();
    void nobodySeesASealedPrice();
    void theAwardOfAFileThatNeverOpenedUnseals();
    void everybodyWhoMustDeclareIsNamedOnce();
};

void TestSealedPrices::theMethodIsJudgedWhereNoFormIsChosen()
{
    ProcurementFile file = biddingFile();
    file.solicitation.form = SolicitationForm::NotChosen;
    QVERIFY(!arePricesSealed(file)); // nobody knows yet
    file.route = Route::Invitational;
    QVERIFY(arePricesSealed(file));
    file.route = Route::LowValueQuotes;
    QVERIFY(!arePricesSealed(file));
}

void TestSealedPrices::nobodySeesASealedPrice()
{
    ProcurementFile file = biddingFile();
    file.solicitation.form = SolicitationForm::Open;
    file.bids[0].options = dollars(5);
    file.bids[0].lines = { BidLine { u"l1"_s, u"i1"_s, dollars(7), Meets::Yes, u"7 days"_s } };
    const ProcurementFile seen = seenBy(file, u"Ada"_s);
    for (const Bid &bid : seen.bids)
        QVERIFY(!hasPrices(bid));
    QCOMPARE(seen.bids[0].lines[0].note, u"7 days"_s);
    for (const char *path : { "bids/b1", "bids/b1/yearly-costs", "bids/b1/options", "bids/b1/lines/l1/unit-price" })
        QVERIFY2(!mayBeTold(file, QString::fromLatin1(path), u"Ada"_s), path);
    QVERIFY(mayBeTold(file, u"bids/b1/received-at"_s, u"Ada"_s));
    file.evaluation.openedOn = QDate(2015, 3, 23);
    QCOMPARE(seenBy(file, u"Ada"_s).bids, file.bids);
    QVERIFY(mayBeTold(file, u"bids/b1/yearly-costs"_s, u"Ada"_s));
}

void TestSealedPrices::theAwardOfAFileThatNeverOpenedUnseals()
{
    ProcurementFile file = biddingFile();
    file.solicitation.form = SolicitationForm::Invitation;
    QVERIFY(arePricesSealed(file));
    file.award.day = QDate(2015, 4, 1);
    QVERIFY(!arePricesSealed(file));
}

void TestSealedPrices::everybodyWhoMustDeclareIsNamedOnce()
{
    ProcurementFile file = biddingFile();
    file.head.holder = u"Ada"_s;
    file.head.requester = u"R. Iyer"_s;
    QCOMPARE(undeclaredPeople(file), QStringList { u"R. Iyer"_s });
    file.market.declarations[1].signedOn = {};
    QCOMPARE(undeclaredPeople(file), (QStringList { u"Bo"_s, u"R. Iyer"_s }));
}

QTEST_GUILESS_MAIN(TestSealedPrices)
#include "tst_sealedprices.moc"
