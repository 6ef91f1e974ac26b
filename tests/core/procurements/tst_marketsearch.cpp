// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/marketsearch.h"

#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/procurements/vendordealings.h"
#include "core/storage/database.h"
#include "core/vendors/vendorregister.h"
#include "tests/core/procurements/somemarket.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 6, 2);

/// Two years of accounts: what was paid to whom, for what.
const QByteArray lines14 = "Contract Number,Vendor,Ministry,Program,Account,Fiscal Year,Amount\n"
                           "C-1,ORVALE DATA ANALYTICS,Health,Digital services,Software licences,2014-15,120000\n"
                           "C-2,Someone Else Ltd.,Health,Digital services,Software licences,2014-15,900\n"
                           "C-3,Copperline Data Cable,Health,Buildings,Cabling,2014-15,50\n";
const QByteArray lines15 = "Contract Number,Vendor,Ministry,Program,Account,Fiscal Year,Amount\n"
                           "C-4,Tessera Nord Cleaning Inc.,Transport,Buildings,Upkeep,2015-16,7000\n"
                           "C-5,,Transport,Analysis of data,Software,2015-16,300\n"
                           "C-6,Orvale Data Analytics Inc,Transport,Other,Other,2015-16,-20000\n";

QStringList namesOf(const MarketFirms &found)
{
    QStringList names;
    for (const MarketFirm &firm : found.firms)
        names << firm.name;
    return names;
}

const MarketReason *reasonFor(const QList<MarketReason> &reasons, const QString &typed)
{
    const auto found = std::ranges::find(reasons, typed, &MarketReason::typed);
    return found == reasons.end() ? nullptr : &*found;
}

} // namespace

class TestMarketSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsFirmsThatCan_data();
    void findsFirmsThatCan();
    void placeIsWhatIsTypedNotWhatItMeans();
    void saysWhichWordFoundIt();
    void coversAllBeforeSome();
    void rankingIsTheSameInBothLanguages_data();
    void rankingIsTheSameInBothLanguages();
    void rareWordsWeighMore();
    void slipsAreForgivenWhereNothingIsFound();
    void narrowsByPlaceSizeAndStanding();
    void standingOfAnArrangementCounts();
    void standingThatTwoSayIsToldOnce();
    void familyIsTheTopmostParent();
    void limitIsKept();
    void hostileNeedsAreAnswered();
    void cancelledSearchIsTold();
    void followsAChangedVendor();
    void agreementsThatCoverIt();
    void arrangementsInForceComeFirst();
    void similarPastLines();
    void historiesOfVendors();
    void wholeMarketAtOnce();

private:
    [[nodiscard]] MarketNeed need(const QString &words) const
    {
        MarketNeed need;
        need.words = words;
        need.sizes = m_sizes;
        need.day = today;
        need.joining.need.value = test::dollars(1000);
        return need;
    }
    [[nodiscard]] MarketFirms firms(const MarketNeed &need, int limit = 50) const
    {
        return findFirms(*m_database, m_index, m_holdings, m_vocabulary.conceptsOf(need.words), need, limit)
            .value_or(MarketFirms {});
    }
    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
    NeedVocabulary m_vocabulary;
    SizeDefinition m_sizes;
    VendorIndex m_index;
    AgreementHoldings m_holdings;
    QList<VendorId> m_ids;
};

void TestMarketSearch::initTestCase()
{
    auto database = createRegister(m_folder.path(u"register.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    m_database = std::move(*database);
    ACQUIS_VERIFY_RESULT(importFiles(*m_database, { m_folder.write(u"lines-14.csv"_s, lines14) }, {}));
    ACQUIS_VERIFY_RESULT(importFiles(*m_database, { m_folder.write(u"lines-15.csv"_s, lines15) }, {}));
    const auto added = VendorRegister(*m_database, u"anna"_s).addAll(test::marketFirms(), u"test"_s);
    ACQUIS_VERIFY_RESULT(added);
    m_ids = *added;
    auto vocabulary = NeedVocabulary::shipped();
    ACQUIS_VERIFY_RESULT(vocabulary);
    m_vocabulary = std::move(*vocabulary);
    const auto definitions = shippedSizeDefinitions();
    ACQUIS_VERIFY_RESULT(definitions);
    m_sizes = sizeDefinitionOn(*definitions, u"study"_s, today).value_or(SizeDefinition {});
    auto index = VendorIndex::load(*m_database);
    ACQUIS_VERIFY_RESULT(index);
    m_index = std::move(*index);
    m_holdings = test::holdingsOf(test::marketAgreements());
}

void TestMarketSearch::findsFirmsThatCan_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("any of the words, in either language")
        << u"cleaning"_s << QStringList { u"Nettoyage Pinède"_s, u"Tessera Nord Cleaning"_s };
    QTest::newRow("phrase for a word") << u"déneigement"_s << QStringList { u"Wexley Snow & Salt"_s };
    QTest::newRow("half a phrase is not it") << u"pest control"_s << QStringList();
    QTest::newRow("plural") << u"cables"_s << QStringList { u"Copperline Data Cable"_s };
    QTest::newRow("place as it is typed") << u"cleaning in Laval"_s
                                          << QStringList { u"Nettoyage Pinède"_s, u"Tessera Nord Cleaning"_s };
    QTest::newRow("nothing said") << u"for the"_s << QStringList();
    QTest::newRow("nothing found") << u"xylophone"_s << QStringList();
}

void TestMarketSearch::findsFirmsThatCan()
{
    QFETCH(QString, words);
    QFETCH(QStringList, names);
    QStringList found = namesOf(firms(need(words)));
    found.sort();
    QCOMPARE(found, names);
}

void TestMarketSearch::placeIsWhatIsTypedNotWhatItMeans()
{
    VendorRegister vendors(*m_database, u"anna"_s);
    ACQUIS_VERIFY_RESULT(vendors.add(test::marketFirm(u"Grove Mills"_s, u"L’Ange-Gardien"_s, u"QC"_s, 5, u"Timber"_s)));
    const auto index = m_index.refreshed(*m_database);
    ACQUIS_VERIFY_RESULT(index);
    QCOMPARE(index->searchAny(m_vocabulary.conceptsOf(u"security guard"_s), 10).total, 0);
    const ConceptHits there = index->searchAny(m_vocabulary.conceptsOf(u"gardien"_s), 10);
    QCOMPARE(there.hits.size(), 1);
    QCOMPARE(there.hits.first().reasons.first().field, SearchField::Place);
}

void TestMarketSearch::saysWhichWordFoundIt()
{
    const MarketFirms found = firms(need(u"data analytics software"_s));
    const auto halyard = std::ranges::find(found.firms, u"Halyard Systems Corp."_s, &MarketFirm::name);
    QVERIFY(halyard != found.firms.end());
    QCOMPARE(halyard->covered, 3);
    const MarketReason *analytics = reasonFor(halyard->reasons, u"analytics"_s);
    QVERIFY(analytics);
    QCOMPARE(analytics->word, u"analysis"_s);
    QCOMPARE(analytics->field, MarketField::Category);
    QCOMPARE(analytics->match, ConceptMatch::Synonym);
    const auto quillfern = std::ranges::find(found.firms, u"Quillfern Data Ltd."_s, &MarketFirm::name);
    QVERIFY(quillfern != found.firms.end());
    const MarketReason *software = reasonFor(quillfern->reasons, u"software"_s);
    QVERIFY(software);
    QCOMPARE(software->word, u"computer systems design"_s);
    QCOMPARE(software->match, ConceptMatch::Related);
    QCOMPARE(reasonFor(quillfern->reasons, u"data"_s)->field, MarketField::Name);
}

void TestMarketSearch::coversAllBeforeSome()
{
    const MarketFirms found = firms(need(u"data analytics software"_s));
    QList<int> covered;
    for (const MarketFirm &firm : found.firms)
        covered << firm.covered;
    QVERIFY(std::ranges::is_sorted(covered, std::ranges::greater {}));
    QStringList all = namesOf(found).mid(0, 3);
    all.sort();
    QCOMPARE(all, (QStringList { u"Données Brume inc."_s, u"Halyard Systems Corp."_s, u"Orvale Data Analytics Inc."_s }));
    QCOMPARE(namesOf(found).at(3), u"Quillfern Data Ltd."_s);
    // Words that stand together in one field belong together.
    QCOMPARE(namesOf(found).first(), u"Halyard Systems Corp."_s);
}

void TestMarketSearch::rankingIsTheSameInBothLanguages_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("software") << u"data analytics software"_s << u"logiciel d’analyse de données"_s;
    QTest::newRow("cleaning") << u"cleaning services"_s << u"services de nettoyage"_s;
    QTest::newRow("snow") << u"snow removal"_s << u"déneigement"_s;
}

void TestMarketSearch::rankingIsTheSameInBothLanguages()
{
    QFETCH(QString, english);
    QFETCH(QString, french);
    const MarketFirms one = firms(need(english));
    const MarketFirms other = firms(need(french));
    QVERIFY(!one.firms.isEmpty());
    QCOMPARE(namesOf(other), namesOf(one));
    for (qsizetype i = 0; i < one.firms.size(); ++i)
        QCOMPARE(other.firms.at(i).score, one.firms.at(i).score);
}

void TestMarketSearch::rareWordsWeighMore()
{
    // Four firms say data, one says cable.
    const QStringList found = namesOf(firms(need(u"cable, data"_s)));
    QCOMPARE(found.first(), u"Copperline Data Cable"_s);
    const MarketFirms snow = firms(need(u"data and snow removal"_s));
    QCOMPARE(snow.firms.first().name, u"Wexley Snow & Salt"_s);
}

void TestMarketSearch::slipsAreForgivenWhereNothingIsFound()
{
    const MarketFirms slip = firms(need(u"cleening"_s));
    QVERIFY(slip.forgiving);
    QVERIFY(namesOf(slip).contains(u"Tessera Nord Cleaning"_s));
    QVERIFY(namesOf(slip).contains(u"Nettoyage Pinède"_s));
    const MarketFirms own = firms(need(u"Tesera"_s));
    QVERIFY(own.forgiving);
    QCOMPARE(namesOf(own), QStringList { u"Tessera Nord Cleaning"_s });
    QVERIFY(!firms(need(u"cleaning"_s)).forgiving);
}

void TestMarketSearch::narrowsByPlaceSizeAndStanding()
{
    MarketNeed one = need(u"data analytics software"_s);
    one.regions = { u"CA-ON"_s };
    one.sizeClasses = { u"small"_s };
    QCOMPARE(namesOf(firms(one)),
             (QStringList { u"Orvale Data Analytics Inc."_s, u"Quillfern Data Ltd."_s, u"Copperline Data Cable"_s }));
    one = need(u"data analytics software"_s);
    one.standingRequired = true;
    const MarketFirms found = firms(one);
    QCOMPARE(namesOf(found), QStringList { u"Halyard Systems Corp."_s });
    QVERIFY(found.firms.first().hasStanding());
    QCOMPARE(found.firms.first().standings.first().jurisdiction, u"NS"_s);
    QCOMPARE(found.firms.first().standings.first().arrangement, u"NS-12"_s);
    QVERIFY(!firms(need(u"snow removal"_s)).firms.first().hasStanding());
}

void TestMarketSearch::standingOfAnArrangementCounts()
{
    Arrangement arrangement = test::sampleArrangement();
    arrangement.vendors[0].vendor = m_ids[0]; // Orvale
    arrangement.vendors[1].vendor = m_ids[3]; // Quillfern, whose standing is withdrawn
    for (CategoryStanding &standing : arrangement.vendors[1].standings)
        standing.state = StandingState::Withdrawn;
    AgreementHoldings holdings = m_holdings;
    holdings.arrangements = { { { arrangement, 1, {} }, {} } };
    MarketNeed one = need(u"data analytics software"_s);
    one.standingRequired = true;
    const QList<SearchConcept> concepts = m_vocabulary.conceptsOf(one.words);
    auto found = findFirms(*m_database, m_index, holdings, concepts, one, 50);
    ACQUIS_VERIFY_RESULT(found);
    QStringList names = namesOf(*found);
    names.sort();
    QCOMPARE(names, (QStringList { u"Halyard Systems Corp."_s, u"Orvale Data Analytics Inc."_s }));
    const auto orvale = std::ranges::find(found->firms, m_ids[0], &MarketFirm::id);
    QCOMPARE(orvale->standings.first().holder, arrangement.owner);
    QCOMPARE(orvale->standings.first().until, arrangement.end);
    // A day after its end nobody holds it any more.
    one.day = arrangement.end.addDays(1);
    found = findFirms(*m_database, m_index, holdings, concepts, one, 50);
    ACQUIS_VERIFY_RESULT(found);
    QVERIFY(!namesOf(*found).contains(u"Orvale Data Analytics Inc."_s));
}

void TestMarketSearch::standingThatTwoSayIsToldOnce()
{
    const auto halyard = std::ranges::find(m_ids, u"Halyard Systems Corp."_s, [this](VendorId id) {
        return displayName(VendorRegister(*m_database, {}).read(id)->vendor);
    });
    QVERIFY(halyard != m_ids.end());
    Arrangement arrangement = test::sampleArrangement();
    arrangement.number = u"NS-12"_s; // as Halyard's own record calls it
    arrangement.vendors[0].vendor = *halyard;
    AgreementHoldings holdings = m_holdings;
    holdings.arrangements = { { { arrangement, 1, {} }, {} } };
    MarketNeed one = need(u"data analytics software"_s);
    one.standingRequired = true;
    const QList<SearchConcept> concepts = m_vocabulary.conceptsOf(one.words);
    const auto found = findFirms(*m_database, m_index, holdings, concepts, one, 50);
    ACQUIS_VERIFY_RESULT(found);
    QCOMPARE(found->firms.first().id, *halyard);
    QCOMPARE(found->firms.first().standings.size(), 1);
    // Withdrawn there, in force by its own record: a person must see both.
    for (CategoryStanding &standing : holdings.arrangements[0].kept.value.vendors[0].standings)
        standing.state = StandingState::Withdrawn;
    const auto differing = findFirms(*m_database, m_index, holdings, concepts, one, 50);
    ACQUIS_VERIFY_RESULT(differing);
    QCOMPARE(differing->firms.first().standings.size(), 2);
}

void TestMarketSearch::familyIsTheTopmostParent()
{
    VendorRegister vendors(*m_database, u"anna"_s);
    const auto top = vendors.add(test::vendorNamed(u"Holding"_s));
    ACQUIS_VERIFY_RESULT(top);
    Vendor middle = test::vendorNamed(u"Middle"_s);
    middle.parent = *top;
    const auto between = vendors.add(middle);
    ACQUIS_VERIFY_RESULT(between);
    Vendor firm = test::marketFirm(u"Xylem Zither"_s, u"Ajax"_s, u"ON"_s, 5, u"zither"_s);
    firm.parent = *between;
    ACQUIS_VERIFY_RESULT(vendors.add(firm));
    const auto index = m_index.refreshed(*m_database);
    ACQUIS_VERIFY_RESULT(index);
    const MarketNeed one = need(u"zither"_s);
    const auto found = findFirms(*m_database, *index, m_holdings, m_vocabulary.conceptsOf(one.words), one, 50);
    ACQUIS_VERIFY_RESULT(found);
    QCOMPARE(found->firms.size(), 1);
    QCOMPARE(found->firms.first().family, *top);
    QCOMPARE(firms(need(u"snow removal"_s)).firms.first().family, m_ids[7]);
}

void TestMarketSearch::limitIsKept()
{
    const MarketFirms all = firms(need(u"data analytics software"_s));
    const MarketFirms two = firms(need(u"data analytics software"_s), 2);
    QCOMPARE(two.firms, all.firms.mid(0, 2));
    QCOMPARE(two.total, all.total);
    QVERIFY(firms(need(u"data"_s), 0).firms.isEmpty());
}

void TestMarketSearch::hostileNeedsAreAnswered()
{
    for (const QString &words : { QString(100'000, u'x'), u"\u202E\u0000\uFFFF data"_s, QString(u"data "_s).repeated(5000),
                                  QString(QChar(0xD800)), u"%s; DROP TABLE vendor; --"_s }) {
        const MarketFirms found = firms(need(words));
        QVERIFY(found.firms.size() <= 50);
    }
}

void TestMarketSearch::cancelledSearchIsTold()
{
    const CancelToken cancel;
    cancel.cancel();
    const MarketNeed one = need(u"data"_s);
    const QList<SearchConcept> concepts = m_vocabulary.conceptsOf(one.words);
    ACQUIS_VERIFY_ERROR(findFirms(*m_database, m_index, m_holdings, concepts, one, 50, cancel), ErrorCode::Cancelled);
    ACQUIS_VERIFY_ERROR(similarLines(*m_database, concepts, 50, cancel), ErrorCode::Cancelled);
    ACQUIS_VERIFY_ERROR(vendorDealings(*m_database, m_holdings, { m_ids[0] }, cancel), ErrorCode::Cancelled);
}

void TestMarketSearch::followsAChangedVendor()
{
    VendorRegister vendors(*m_database, u"anna"_s);
    const auto added = vendors.add(test::marketFirm(u"Late Comer"_s, u"Ajax"_s, u"ON"_s, 5, u"Ultramarine paint"_s));
    ACQUIS_VERIFY_RESULT(added);
    const auto index = m_index.refreshed(*m_database);
    ACQUIS_VERIFY_RESULT(index);
    const ConceptHits hits = index->searchAny(m_vocabulary.conceptsOf(u"ultramarine"_s), 10);
    QCOMPARE(hits.hits.size(), 1);
    QCOMPARE(hits.hits.first().id, *added);
    // The vendors whose block was read anew are counted once.
    QCOMPARE(index->searchAny(m_vocabulary.conceptsOf(u"cleaning"_s), 10).total,
             m_index.searchAny(m_vocabulary.conceptsOf(u"cleaning"_s), 10).total);
}

void TestMarketSearch::agreementsThatCoverIt()
{
    MarketNeed one = need(u"logiciel d’analyse de données"_s);
    auto found = findAgreements(m_holdings, m_vocabulary.conceptsOf(one.words), one);
    ACQUIS_VERIFY_RESULT(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().option.agreement, u"agreement-2"_s);
    QVERIFY(found->first().option.mayJoin());
    QVERIFY(found->first().option.favours.contains(JoinReason::WordsFit));
    QCOMPARE(found->first().option.wordsFound, 3);
    const MarketReason *data = reasonFor(found->first().reasons, u"données"_s);
    QVERIFY(data);
    QCOMPARE(data->field, MarketField::Scope);

    // Words of no agreement, but a category of one.
    one = need(u"xylophone"_s);
    found = findAgreements(m_holdings, m_vocabulary.conceptsOf(one.words), one);
    ACQUIS_VERIFY_RESULT(found);
    QVERIFY(found->isEmpty());
    AgreementHoldings sorted = m_holdings;
    QVERIFY(sorted.categories.put({ u"iit-networks"_s, {}, { u"Networks"_s, u"Réseaux"_s } }) == CategoryFault::None);
    one.joining.categories = { u"iit-networks"_s };
    found = findAgreements(sorted, m_vocabulary.conceptsOf(one.words), one);
    ACQUIS_VERIFY_RESULT(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().option.agreement, u"agreement-1"_s);
    QVERIFY(found->first().option.favours.contains(JoinReason::CategoryFits));
    QVERIFY(!found->first().option.favours.contains(JoinReason::WordsFit));
    // Each agreement once when both speak for one.
    one = need(u"network switches"_s);
    one.joining.categories = { u"iit-networks"_s };
    found = findAgreements(sorted, m_vocabulary.conceptsOf(one.words), one);
    ACQUIS_VERIFY_RESULT(found);
    QCOMPARE(found->size(), 1);
    QVERIFY(found->first().option.favours.contains(JoinReason::CategoryFits));
    QVERIFY(found->first().option.favours.contains(JoinReason::WordsFit));
    // An agreement that cannot be joined comes after one that can.
    one = need(u"library software"_s);
    found = findAgreements(m_holdings, m_vocabulary.conceptsOf(one.words), one);
    ACQUIS_VERIFY_RESULT(found);
    QCOMPARE(found->size(), 2);
    QVERIFY(found->first().option.mayJoin());
    QVERIFY(!found->last().option.mayJoin());
}

void TestMarketSearch::arrangementsInForceComeFirst()
{
    AgreementHoldings holdings = m_holdings;
    holdings.arrangements = { { { test::sampleArrangement(), 1, {} }, {} } };
    QVERIFY(holdings.categories.put({ u"iit-software"_s, {}, { u"Software"_s, u"Logiciels"_s } }) == CategoryFault::None);
    MarketNeed one = need(u"logiciel"_s);
    one.joining.need.value = {};
    QList<MarketArrangement> found = findArrangements(holdings, m_vocabulary.conceptsOf(one.words), one);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().uid, u"arrangement-1"_s);
    QCOMPARE(found.first().vendors, 3);
    QVERIFY(!found.first().stage);
    QCOMPARE(found.first().reasons.first().field, MarketField::Category);
    one.joining.need.value = test::dollars(300'000);
    found = findArrangements(holdings, m_vocabulary.conceptsOf(one.words), one);
    QCOMPARE(found.first().stage, (SecondStageAnswer { SecondStage::Invited, 5 }));
    QVERIFY(findArrangements(holdings, m_vocabulary.conceptsOf(u"snow removal"_s), one).isEmpty());
    one.day = QDate(2027, 1, 1); // after its end
    QVERIFY(findArrangements(holdings, m_vocabulary.conceptsOf(one.words), one).isEmpty());
}

void TestMarketSearch::similarPastLines()
{
    const auto found = similarLines(*m_database, m_vocabulary.conceptsOf(u"logiciel d’analyse de données"_s), 10);
    ACQUIS_VERIFY_RESULT(found);
    QStringList references;
    for (const MarketLine &one : found->lines)
        references << one.line.reference;
    // All three words: the later year first; then fewer words.
    QCOMPARE(references, (QStringList { u"C-5"_s, u"C-1"_s, u"C-6"_s, u"C-2"_s, u"C-3"_s }));
    QCOMPARE(found->matching, 5);
    const SpendLine &line = found->lines.at(1).line;
    QCOMPARE(line.amount, test::dollars(120'000));
    QCOMPARE(line.year, FiscalYear(2014));
    QCOMPARE(line.sourceName, u"lines-14.csv"_s);
    QCOMPARE(line.row, 2);
    QCOMPARE(line.vendor, u"ORVALE DATA ANALYTICS"_s);
    QCOMPARE(reasonFor(found->lines.at(1).reasons, u"logiciel"_s)->field, MarketField::Account);
    QCOMPARE(reasonFor(found->lines.at(1).reasons, u"données"_s)->field, MarketField::Vendor);
    const auto one = similarLines(*m_database, m_vocabulary.conceptsOf(u"logiciel d’analyse de données"_s), 1);
    ACQUIS_VERIFY_RESULT(one);
    QCOMPARE(one->lines, found->lines.mid(0, 1));
    QCOMPARE(one->matching, 5);
    QCOMPARE(similarLines(*m_database, {}, 10)->matching, 0);
    QCOMPARE(similarLines(*m_database, m_vocabulary.conceptsOf(u"sofware"_s), 10)->matching, 3); // a slip
}

void TestMarketSearch::historiesOfVendors()
{
    Arrangement arrangement = test::sampleArrangement();
    arrangement.vendors[0].vendor = m_ids[1];
    AgreementHoldings holdings = m_holdings;
    const ArrangementUse invitation {
        1, u"arrangement-1"_s, ArrangementUseKind::Invitation, u"Boreal Exchange Inc."_s, u"b2b"_s, today, {}, u"F-1"_s
    };
    holdings.arrangements = { { { arrangement, 1, {} }, { invitation } } };
    const auto histories = vendorDealings(*m_database, holdings, { m_ids[0], m_ids[1], m_ids[5], m_ids[7], { 9999 } });
    ACQUIS_VERIFY_RESULT(histories);
    const VendorDealings orvale = histories->value(m_ids[0]);
    QCOMPARE(orvale.lines, 2); // under two spellings
    QCOMPARE(orvale.paid, test::dollars(100'000));
    QCOMPARE(orvale.lastYear, FiscalYear(2015));
    QCOMPARE(orvale.share, (Share { 10'000'000, 10'795'000 })); // of what has a vendor
    QCOMPARE(histories->value(m_ids[1]).invitations, 1);
    QVERIFY(histories->value(m_ids[1]).wasAsked());
    QCOMPARE(histories->value(m_ids[5]).lines, 1); // "… Inc." or not
    QVERIFY(!histories->value(m_ids[7]).wasAsked());
    QVERIFY(!histories->contains({ 9999 }));
}

void TestMarketSearch::wholeMarketAtOnce()
{
    const auto market = searchMarket(*m_database, m_index, m_holdings, m_vocabulary, need(u"data analytics software"_s), 2);
    ACQUIS_VERIFY_RESULT(market);
    QCOMPARE(market->concepts, (QStringList { u"data"_s, u"analytics"_s, u"software"_s }));
    QCOMPARE(market->firms.firms.size(), 2);
    QCOMPARE(market->agreements.size(), 1);
    QCOMPARE(market->lines.lines.size(), 2);
}

QTEST_GUILESS_MAIN(TestMarketSearch)
#include "tst_marketsearch.moc"
