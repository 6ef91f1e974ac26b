// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/namematcher.h"
#include "core/vendors/namevocabulary.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

Result<NameMatching> match(const QStringList &names, const CancelToken &cancel = {})
{
    const auto vocabulary = NameVocabulary::shipped();
    if (!vocabulary)
        return std::unexpected(vocabulary.error());
    return matchNames(names, *vocabulary, cancel);
}

/// "Lumo A|Lumo B; Kestra": clusters with their names in order.
QString told(const NameMatching &matching)
{
    QStringList clusters;
    for (const NameCluster &cluster : matching.clusters)
        clusters << cluster.names.join(u" | "_s);
    clusters.sort();
    return clusters.join(u"; "_s);
}

bool has(const QList<MatchReason> &reasons, MatchCode code)
{
    return std::any_of(reasons.cbegin(), reasons.cend(), [code](const MatchReason &reason) { return reason.code == code; });
}

/// A brand that a list shows to be one, eight times.
QStringList brand(const QString &word)
{
    QStringList names;
    for (const QString &rest : { u"Canada"_s, u"Services"_s, u"Systems"_s, u"Holdings"_s, u"Group"_s, u"Équipement"_s,
                                 u"Consulting"_s, u"International"_s })
        names << word + u' ' + rest;
    return names;
}

} // namespace

class TestNameMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfOneFirmComeTogether_data();
    void namesOfOneFirmComeTogether();
    void namesOfOtherFirmsStayApart_data();
    void namesOfOtherFirmsStayApart();
    void jointVentureIsNeitherPartner();
    void establishedFirmsAreNotJoinedByOneName();
    void brandWithinANameIsFound();
    void surnamesAreNoBrands();
    void establishedNameOfSeveralWordsIsFoundWithin();
    void initialsOfEstablishedFirmsAreBelieved_data();
    void initialsOfEstablishedFirmsAreBelieved();
    void initialsWithoutStatementAreSuggested();
    void nameOfPeopleCanBeABrand();
    void orderAndRepetitionChangeNothing();
    void unrelatedNameChangesNoOtherCluster();
    void everyNameIsSomewhereOnce();
    void hostileNamesAreMatched();
    void limitsAndCancelling();
};

void TestNameMatcher::namesOfOneFirmComeTogether_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<MatchCode>("code");
    const auto row = [](const char *name, const QStringList &names, MatchCode code) { QTest::newRow(name) << names << code; };
    row("legal forms", { u"Kestra Inc."_s, u"KESTRA LTÉE"_s, u"Kestra Limited"_s, u"Kestra, s.e.n.c."_s, u"kestra corp"_s },
        MatchCode::SameWords);
    row("accents and case", { u"Forêt Boréale inc."_s, u"FORET BOREALE"_s }, MatchCode::SameWords);
    row("article", { u"Les Productions Vireo"_s, u"Productions Vireo"_s }, MatchCode::SameWords);
    row("spaced initials", { u"J.D. Vireo Ltd."_s, u"JD Vireo"_s, u"J D Vireo"_s }, MatchCode::SameWords);
    row("slip of the pen", { u"Thessalon Canada"_s, u"Thessalon Systems"_s, u"Thessalon Group"_s, u"Tessalon Canada"_s },
        MatchCode::Spelling);
    row("words joined", { u"Kestra Lumo Services"_s, u"KestraLumo Inc."_s }, MatchCode::JoinedWords);
    row("word ending", { u"National Kestrel Service Bureau"_s, u"National Kestrels Service"_s }, MatchCode::WordEnding);
    row("o/a", { u"1135378 Ontario o/a Vireo Press"_s, u"Vireo Press Inc."_s, u"1135378 Ontario Ltd."_s }, MatchCode::TradesAs);
    row("faisant affaire sous", { u"9135-1234 Québec inc. faisant affaire sous Vireo"_s, u"Vireo"_s, u"91351234 QUEBEC INC"_s },
        MatchCode::TradesAs);
    row("number without its province", { u"1135378 Ontario Inc."_s, u"1135378"_s }, MatchCode::SameNumber);
    row("division of", { u"Lumo, a division of Kestra Inc."_s, u"Kestra Canada"_s }, MatchCode::DivisionOf);
    row("filiale de", { u"Lumo, une filiale de Kestra"_s, u"Kestra ltée"_s }, MatchCode::DivisionOf);
    row("other word order", { u"Vireo Lumo Partners"_s, u"Lumo Partners Vireo Inc."_s }, MatchCode::WordOrder);
    row("abbreviation", { u"Development Bureau Kestrel"_s, u"Dev Bureau Kestrel"_s }, MatchCode::Abbreviation);
    row("both languages", { u"Services de gestion Kestrel"_s, u"Kestrel Management Services"_s }, MatchCode::Translation);
    row("short name",
        { u"First Horizon"_s, u"First Horizon Bureau"_s, u"First Horizon Bureau Ltd."_s, u"First Horizon Bureau Inc."_s,
          u"The First Horizon Bureau"_s },
        MatchCode::ShortName);
    row("initials that are said", { u"KFS Kestra Fluid Solutions"_s, u"KFS Canada"_s, u"Kestra Fluid Solutions"_s },
        MatchCode::Initials);
}

void TestNameMatcher::namesOfOneFirmComeTogether()
{
    QFETCH(const QStringList, names);
    QFETCH(const MatchCode, code);
    const auto matching = match(names + QStringList { u"Obsidia Mining"_s });
    ACQUIS_VERIFY_RESULT(matching);
    QVERIFY2(matching->clusters.size() == 2, qPrintable(told(*matching)));
    const auto found = std::find_if(matching->clusters.cbegin(), matching->clusters.cend(),
                                    [](const NameCluster &cluster) { return cluster.names.size() > 1; });
    QVERIFY(found != matching->clusters.cend());
    QCOMPARE(found->names.size(), names.size());
    QVERIFY2(has(found->reasons, code), qPrintable(matchCodeName(code)));
}

void TestNameMatcher::namesOfOtherFirmsStayApart_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("numbers that are near") << QStringList { u"1135378 Ontario Inc."_s, u"1135379 Ontario Inc."_s };
    QTest::newRow("Québec numbers that are near") << QStringList { u"9135-1234 Québec inc."_s, u"9135-1235 Québec inc."_s };
    QTest::newRow("one number in two provinces") << QStringList { u"1135378 Ontario Inc."_s, u"1135378 Alberta Ltd."_s };
    QTest::newRow("numbers with one trade name")
        << QStringList { u"1135378 Ontario o/a Vireo"_s, u"2135379 Ontario o/a Vireo"_s };
    QTest::newRow("Canadian") << QStringList { u"Canadian Bank Note"_s, u"Canadian Standards Association"_s };
    QTest::newRow("National") << QStringList { u"National Research Bureau"_s, u"National Printing House"_s };
    QTest::newRow("Services") << QStringList { u"Services Vireo inc."_s, u"Services Kestra inc."_s };
    QTest::newRow("Entreprises") << QStringList { u"Les Entreprises Vireo"_s, u"Les Entreprises Kestra"_s };
    QTest::newRow("École") << QStringList { u"École de langues Vireo"_s, u"École de langues Kestra"_s };
    QTest::newRow("given names") << QStringList { u"John Abelard"_s, u"John Berenger"_s, u"Pierre Abelard"_s };
    QTest::newRow("initials of people") << QStringList { u"A. J. Abelard"_s, u"A. J. Berenger"_s };
    QTest::newRow("place first") << QStringList { u"Toronto Kestra"_s, u"Toronto Vireo"_s };
    QTest::newRow("short numbers") << QStringList { u"1000 Islands Vireo"_s, u"1000 Lakes Kestra"_s };
    QTest::newRow("training centres in both languages")
        << QStringList { u"Centre de formation Vireo"_s, u"Kestra Training Centre"_s, u"Training Centre"_s,
                         u"Centre formation"_s };
    QTest::newRow("a word that the list itself shows to be common")
        << QStringList { u"Kestrel Plumbing"_s,      u"Kestrel Bakery"_s,  u"Kestrel Airways"_s,
                         u"Kestrel Dental Clinic"_s, u"Kestrel Roofing"_s, u"Kestrel Law Office"_s };
    QTest::newRow("names that end in the middle")
        << QStringList { u"Canadian Council for"_s, u"Canadian Council on Ravens"_s, u"Canadian Council of Ferns"_s };
    QTest::newRow("a letter, a title and a trade")
        << QStringList { u"E Construction"_s, u"Dr. Construction"_s, u"B Construction"_s };
    QTest::newRow("short words one letter apart") << QStringList { u"Shark Diving"_s, u"Sharp Pencils"_s };
}

void TestNameMatcher::namesOfOtherFirmsStayApart()
{
    QFETCH(const QStringList, names);
    const auto matching = match(names);
    ACQUIS_VERIFY_RESULT(matching);
    QVERIFY2(matching->clusters.size() == names.size(), qPrintable(told(*matching)));
}

void TestNameMatcher::jointVentureIsNeitherPartner()
{
    const auto matching = match({ u"Vireo Inc."_s, u"Vireo Canada"_s, u"Kestra Ltd."_s, u"Kestra Group"_s,
                                  u"Vireo in joint venture with Kestra"_s, u"Kestra et Vireo en coentreprise"_s });
    ACQUIS_VERIFY_RESULT(matching);
    QCOMPARE(told(*matching),
             u"Kestra Group | Kestra Ltd.; Kestra et Vireo en coentreprise | Vireo in joint venture with Kestra; "
             "Vireo Canada | Vireo Inc."_s);
    QCOMPARE(matching->suggestions.size(), 2);
    for (const MatchSuggestion &suggestion : matching->suggestions)
        QVERIFY(has(suggestion.reasons, MatchCode::JointVenture));
}

void TestNameMatcher::establishedFirmsAreNotJoinedByOneName()
{
    QStringList names = brand(u"Vireo"_s) + brand(u"Kestra"_s);
    names << u"Vireo formerly Kestra"_s;
    auto matching = match(names);
    ACQUIS_VERIFY_RESULT(matching);
    QCOMPARE(matching->clusters.size(), 2);
    QCOMPARE(matching->suggestions.size(), 1);
    QVERIFY(has(matching->suggestions.first().reasons, MatchCode::TradesAs));
    names << u"Vireo Canada o/a Kestra"_s << u"Kestra Services anciennement Vireo"_s;
    matching = match(names);
    ACQUIS_VERIFY_RESULT(matching);
    QCOMPARE(matching->clusters.size(), 1);
}

void TestNameMatcher::brandWithinANameIsFound()
{
    const auto matching = match(brand(u"Vireo"_s) + QStringList { u"Kingston Vireo"_s, u"Ascenseurs Vireo"_s });
    ACQUIS_VERIFY_RESULT(matching);
    QVERIFY2(matching->clusters.size() == 1, qPrintable(told(*matching)));
    QVERIFY(has(matching->clusters.first().reasons, MatchCode::BrandWithin));
}

void TestNameMatcher::surnamesAreNoBrands()
{
    const auto matching =
        match(brand(u"Abelard"_s) + QStringList { u"Pierre Abelard"_s, u"John Abelard"_s, u"Construction Berenger Abelard"_s });
    ACQUIS_VERIFY_RESULT(matching);
    QVERIFY2(matching->clusters.size() == 4, qPrintable(told(*matching)));
}

void TestNameMatcher::initialsWithoutStatementAreSuggested()
{
    QStringList names = brand(u"KFLG"_s);
    for (const QString &end : { u"Inc."_s, u"Ltd."_s, u"Canada"_s })
        names << u"Kestra Fluid Lifting Gear "_s + end;
    const auto matching = match(names);
    ACQUIS_VERIFY_RESULT(matching);
    QVERIFY2(matching->clusters.size() == 2, qPrintable(told(*matching)));
    QCOMPARE(matching->suggestions.size(), 1);
    QVERIFY(has(matching->suggestions.first().reasons, MatchCode::Initials));
}

void TestNameMatcher::establishedNameOfSeveralWordsIsFoundWithin()
{
    QStringList names;
    for (const QString &end : { u"Society"_s, u"Society of Ontario"_s, u"Society Canada"_s, u"Society Inc."_s })
        names << u"John Kestrel "_s + end;
    const auto matching = match(names + QStringList { u"Calgary John Kestrel Society"_s, u"Northern John Kestrel Society"_s });
    ACQUIS_VERIFY_RESULT(matching);
    QVERIFY2(matching->clusters.size() == 1, qPrintable(told(*matching)));
    QVERIFY(has(matching->clusters.first().reasons, MatchCode::BrandWithin));
}

void TestNameMatcher::initialsOfEstablishedFirmsAreBelieved_data()
{
    QTest::addColumn<QString>("initials");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("firms");
    QTest::newRow("three letters") << u"KFL"_s << QStringList() << 1;
    QTest::newRow("three letters of two firms") << u"KFL"_s
                                                << QStringList { u"Korvan Field Labs"_s, u"Korvan Field Labs Ltd."_s,
                                                                 u"Korvan Field Labs Canada"_s, u"Korvan Field Labs Group"_s }
                                                << 3;
    QTest::newRow("two letters and nothing else") << u"KF"_s << QStringList() << 2;
    QTest::newRow("two letters before the same words")
        << u"KF"_s << QStringList { u"KF Lifting"_s, u"KF Pumps"_s, u"Kestra Fluid Pumps"_s } << 1;
}

void TestNameMatcher::initialsOfEstablishedFirmsAreBelieved()
{
    QFETCH(const QString, initials);
    QFETCH(const QStringList, more);
    QFETCH(const int, firms);
    QStringList names = brand(initials) + more;
    for (const QString &end : { u"Inc."_s, u"Ltd."_s, u"Canada"_s, u"Ontario"_s })
        names << u"Kestra Fluid Lifting "_s + end;
    const auto matching = match(names);
    ACQUIS_VERIFY_RESULT(matching);
    QVERIFY2(matching->clusters.size() == firms, qPrintable(told(*matching)));
}

void TestNameMatcher::nameOfPeopleCanBeABrand()
{
    QStringList names;
    for (const QString &rest : { u"Cable"_s, u"Cable Communications"_s, u"Communications"_s, u"Media"_s, u"Media Services"_s,
                                 u"Wireless"_s, u"Wireless Canada"_s, u"Data Centre"_s, u"Data"_s, u"Canada"_s })
        names << u"Gordon "_s + rest;
    auto matching = match(names);
    ACQUIS_VERIFY_RESULT(matching);
    QVERIFY2(matching->clusters.size() == 1, qPrintable(told(*matching)));
    // As many people.
    for (const QString &surname : { u"Abelard"_s, u"Berenger"_s, u"Celestin"_s, u"Dagobert"_s, u"Evariste"_s })
        names << u"Gordon "_s + surname;
    matching = match(names);
    ACQUIS_VERIFY_RESULT(matching);
    QVERIFY(matching->clusters.size() > 5);
}

void TestNameMatcher::orderAndRepetitionChangeNothing()
{
    QStringList names = brand(u"Vireo"_s) + brand(u"Kestra"_s);
    names << u"Vireo formerly Kestra"_s << u"Viero Canada"_s << u"Kingston Vireo"_s << u"1135378 Ontario o/a Lumo"_s << u"Lumo"_s
          << u"***"_s << u"Lumo and Kestra in joint venture"_s;
    const auto expected = match(names);
    ACQUIS_VERIFY_RESULT(expected);
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        QStringList shuffled = names + names.mid(round, 3);
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const auto matching = match(shuffled);
        ACQUIS_VERIFY_RESULT(matching);
        QCOMPARE(*matching, *expected);
    }
}

void TestNameMatcher::unrelatedNameChangesNoOtherCluster()
{
    const QStringList names = brand(u"Vireo"_s) + brand(u"Kestra"_s) + QStringList { u"Viero Canada"_s, u"Kingston Vireo"_s };
    const auto before = match(names);
    ACQUIS_VERIFY_RESULT(before);
    for (const QString &other : { u"Obsidia Mining"_s, u"9135-1234 Québec inc."_s, u"!!!"_s, u"Zythum GmbH"_s }) {
        auto after = match(names + QStringList { other });
        ACQUIS_VERIFY_RESULT(after);
        after->clusters.removeIf([&](const NameCluster &cluster) { return cluster.names == QStringList { other }; });
        QCOMPARE(after->clusters, before->clusters);
    }
}

void TestNameMatcher::everyNameIsSomewhereOnce()
{
    QStringList names = brand(u"Vireo"_s) + brand(u"Kestra"_s) + QStringList { u""_s, u"***"_s, u"株式会社"_s, u"ООО Ромашка"_s };
    const auto matching = match(names + names);
    ACQUIS_VERIFY_RESULT(matching);
    QStringList found = matching->withoutWords;
    for (const NameCluster &cluster : matching->clusters)
        found << cluster.names;
    names.sort();
    found.sort();
    QCOMPARE(found, names);
    QCOMPARE(matching->withoutWords, (QStringList { u""_s, u"***"_s }));
}

void TestNameMatcher::hostileNamesAreMatched()
{
    const auto matching = match({ QString(10'000, u'a'), u"a b "_s.repeated(2'500), u"o/a division of "_s.repeated(700),
                                  u"\u202Evireo\u202C canada"_s, u"Vireo\u0007 Inc."_s, u"inc ltd"_s, u"of the"_s, u"of"_s });
    ACQUIS_VERIFY_RESULT(matching);
    const auto vireo = std::find_if(matching->clusters.cbegin(), matching->clusters.cend(),
                                    [](const NameCluster &cluster) { return cluster.label == "vireo"_L1; });
    QVERIFY(vireo != matching->clusters.cend());
    QCOMPARE(vireo->names.size(), 2);
}

void TestNameMatcher::limitsAndCancelling()
{
    CancelToken cancel;
    cancel.cancel();
    ACQUIS_VERIFY_ERROR(match({ u"Vireo"_s }, cancel), ErrorCode::Cancelled);
    ACQUIS_VERIFY_ERROR(match(QStringList(mostNames + 1, u"Vireo"_s)), ErrorCode::InvalidTable);
    const auto none = match({});
    ACQUIS_VERIFY_RESULT(none);
    QVERIFY(none->clusters.isEmpty());
}

QTEST_GUILESS_MAIN(TestNameMatcher)
#include "tst_namematcher.moc"
