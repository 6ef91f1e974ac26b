// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/nameindex.h"
#include "core/vendors/namevocabulary.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QStringList knownNames { u"Vireo Inc."_s,
                               u"Vireo Canada ltée"_s,
                               u"Kestra Fluid Solutions"_s,
                               u"1135378 Ontario o/a Printers Plume"_s,
                               u"9135-1234 Québec inc."_s,
                               u"Toronto Kestrel"_s,
                               u"Toronto Raven"_s,
                               u"Services de gestion Obsidia"_s,
                               u"Lumo Rental"_s,
                               u"Lumo Rental Ltd."_s,
                               u"Lumo Tools"_s,
                               u"Lumo Rental Canada"_s,
                               u"National Research Bureau"_s };

Result<NameIndex> index(const QStringList &known = knownNames, const CancelToken &cancel = {})
{
    const auto vocabulary = NameVocabulary::shipped();
    if (!vocabulary)
        return std::unexpected(vocabulary.error());
    return NameIndex::made(known, *vocabulary, cancel);
}

} // namespace

class TestNameIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownNameIsFoundWithItsReason_data();
    void knownNameIsFoundWithItsReason();
    void otherFirmIsNotFound_data();
    void otherFirmIsNotFound();
    void surestComesFirst();
    void limitsHold();
    void repeatedKnownNamesAreAllFound();
    void jointVentureIsNoKnownFirm();
    void hostileNamesAreAsked_data();
    void hostileNamesAreAsked();
    void limitsAndCancelling();
};

void TestNameIndex::knownNameIsFoundWithItsReason_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("known");
    QTest::addColumn<MatchCode>("code");
    QTest::addColumn<bool>("certain");
    QTest::newRow("case, accents and legal form") << u"VIRÉO LIMITED"_s << u"Vireo Inc."_s << MatchCode::SameWords << true;
    QTest::newRow("number") << u"1135378 ONTARIO LTD"_s << u"1135378 Ontario o/a Printers Plume"_s << MatchCode::SameNumber
                            << true;
    QTest::newRow("number in one piece") << u"91351234 QUEBEC"_s << u"9135-1234 Québec inc."_s << MatchCode::SameNumber << true;
    QTest::newRow("two slips, called alike")
        << u"Kestra Flvid Solvtions"_s << u"Kestra Fluid Solutions"_s << MatchCode::SameWords << false;
    QTest::newRow("slip in a long word") << u"Kestra Fluid Soluttions"_s << u"Kestra Fluid Solutions"_s << MatchCode::Spelling
                                         << true;
    QTest::newRow("abbreviation") << u"Kestra Fluid Solns"_s << u"Kestra Fluid Solutions"_s << MatchCode::Abbreviation << true;
    QTest::newRow("the other language") << u"Obsidia Management Services"_s << u"Services de gestion Obsidia"_s
                                        << MatchCode::Translation << true;
    QTest::newRow("another order") << u"Kestrel Toronto"_s << u"Toronto Kestrel"_s << MatchCode::WordOrder << true;
    QTest::newRow("words joined") << u"KestraFluid Solutions"_s << u"Kestra Fluid Solutions"_s << MatchCode::JoinedWords << true;
    QTest::newRow("called alike") << u"Vireo Airport Branch"_s << u"Vireo Inc."_s << MatchCode::SameWords << false;
    QTest::newRow("trade name of a number") << u"Printers Plume"_s << u"1135378 Ontario o/a Printers Plume"_s
                                            << MatchCode::TradesAs << false;
    QTest::newRow("o/a in the new name") << u"2222222 Ontario o/a Toronto Raven"_s << u"Toronto Raven"_s << MatchCode::TradesAs
                                         << false;
    QTest::newRow("division of") << u"Merle, a division of Vireo"_s << u"Vireo Inc."_s << MatchCode::DivisionOf << false;
    QTest::newRow("initials") << u"KFS Ltd."_s << u"Kestra Fluid Solutions"_s << MatchCode::Initials << false;
    QTest::newRow("brand within") << u"Kingston Lumo"_s << u"Lumo Tools"_s << MatchCode::BrandWithin << false;
}

void TestNameIndex::knownNameIsFoundWithItsReason()
{
    QFETCH(const QString, name);
    QFETCH(const QString, known);
    QFETCH(const MatchCode, code);
    QFETCH(const bool, certain);
    const auto made = index();
    ACQUIS_VERIFY_RESULT(made);
    const QList<NameCandidate> candidates = made->candidatesFor(name);
    const auto found = std::find_if(candidates.cbegin(), candidates.cend(),
                                    [&](const NameCandidate &candidate) { return made->names()[candidate.known] == known; });
    QVERIFY(found != candidates.cend());
    QCOMPARE(matchCodeName(found->reasons.first().code), matchCodeName(code));
    QCOMPARE(found->confidence >= certainConfidence, certain);
    QVERIFY(found->confidence > 0 && found->confidence < 100);
}

void TestNameIndex::otherFirmIsNotFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing in common") << u"Merle Mining"_s;
    QTest::newRow("a place in common") << u"Toronto Owl"_s;
    QTest::newRow("common words") << u"National Printing Bureau"_s;
    QTest::newRow("near number") << u"1135379 Ontario"_s;
    QTest::newRow("the number in another province") << u"1135378 Alberta"_s;
    QTest::newRow("legal form alone") << u"Inc."_s;
    QTest::newRow("empty") << QString();
}

void TestNameIndex::otherFirmIsNotFound()
{
    QFETCH(const QString, name);
    const auto made = index();
    ACQUIS_VERIFY_RESULT(made);
    for (const NameCandidate &candidate : made->candidatesFor(name))
        QFAIL(qPrintable(made->names()[candidate.known]));
}

void TestNameIndex::surestComesFirst()
{
    const auto made = index();
    ACQUIS_VERIFY_RESULT(made);
    const QList<NameCandidate> candidates = made->candidatesFor(u"Lumo Tools Inc."_s);
    QCOMPARE(candidates.size(), 4);
    QCOMPARE(made->names()[candidates.first().known], u"Lumo Tools"_s);
    QVERIFY(candidates.first().confidence >= certainConfidence);
    QVERIFY(std::is_sorted(candidates.cbegin(), candidates.cend(), [](const NameCandidate &a, const NameCandidate &b) {
        return a.confidence != b.confidence ? a.confidence > b.confidence : a.known < b.known;
    }));
}

void TestNameIndex::limitsHold()
{
    const auto made = index();
    ACQUIS_VERIFY_RESULT(made);
    QCOMPARE(made->candidatesFor(u"Lumo Tools"_s, 1, 2).size(), 2);
    QCOMPARE(made->candidatesFor(u"Lumo Tools"_s, certainConfidence).size(), 1);
    QVERIFY(made->candidatesFor(u"Lumo Tools"_s, 100).isEmpty());
    QVERIFY(made->candidatesFor(u"Lumo Tools"_s, 1, 0).isEmpty());
}

void TestNameIndex::repeatedKnownNamesAreAllFound()
{
    const auto made = index({ u"Vireo"_s, u"Obsidia"_s, u"Vireo"_s });
    ACQUIS_VERIFY_RESULT(made);
    const QList<NameCandidate> candidates = made->candidatesFor(u"Vireo"_s);
    QCOMPARE(candidates.size(), 2);
    QCOMPARE(candidates[0].known, 0);
    QCOMPARE(candidates[1].known, 2);
}

void TestNameIndex::jointVentureIsNoKnownFirm()
{
    const auto made = index();
    ACQUIS_VERIFY_RESULT(made);
    QVERIFY(made->candidatesFor(u"Vireo and Lumo in joint venture"_s).isEmpty());
}

void TestNameIndex::hostileNamesAreAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("found");
    QTest::newRow("10,000 letters") << QString(10'000, u'a') << false;
    QTest::newRow("5,000 words") << u"a b "_s.repeated(2'500) << false;
    QTest::newRow("text turned round") << u"\u202EVireo\u202C"_s << true;
    QTest::newRow("control characters") << u"\u0007Vireo\u0000\u001B"_s << true;
    QTest::newRow("right-to-left script") << u"شركة النسر"_s << false;
    QTest::newRow("half a character") << QString(3, QChar(0xD800)) << false;
}

void TestNameIndex::hostileNamesAreAsked()
{
    QFETCH(const QString, name);
    QFETCH(const bool, found);
    const auto made = index(knownNames + QStringList { QString(10'000, u'b'), u""_s, u"***"_s });
    ACQUIS_VERIFY_RESULT(made);
    QCOMPARE(!made->candidatesFor(name).isEmpty(), found);
}

void TestNameIndex::limitsAndCancelling()
{
    CancelToken cancel;
    cancel.cancel();
    ACQUIS_VERIFY_ERROR(index(knownNames, cancel), ErrorCode::Cancelled);
    ACQUIS_VERIFY_ERROR(index(QStringList(mostNames + 1, u"Vireo"_s)), ErrorCode::InvalidTable);
    const auto none = index(QStringList());
    ACQUIS_VERIFY_RESULT(none);
    QVERIFY(none->candidatesFor(u"Vireo"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestNameIndex)
#include "tst_nameindex.moc"
