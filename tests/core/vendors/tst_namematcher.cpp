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
    void initialsWithoutStatementAreSuggested();
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
    QStringList names = brand(u"KFS"_s);
    for (const QString &end : { u"Inc."_s, u"Ltd."_s, u"Canada"_s, u"Ontario"_s })
        names << u"Kestra Fluid Solutions "_s + end;
    const auto matching = match(names);
    ACQUIS_VERIFY_RESULT(matching);
    QVERIFY2(matching->clusters.size() == 2, qPrintable(told(*matching)));
    QCOMPARE(matching->suggestions.size(), 1);
    QVERIFY(has(matching->suggestions.first().reasons, MatchCode::Initials));
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
