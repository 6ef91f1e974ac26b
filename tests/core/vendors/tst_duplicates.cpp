// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/duplicates.h"

#include "core/storage/database.h"
#include "core/vendors/namevocabulary.h"
#include "core/vendors/vendorindex.h"
#include "core/vendors/vendorregister.h"
#include "tests/core/vendors/somevendors.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

Vendor firm(const QString &name, const QString &place = {}, const QString &postalCode = {}, const QString &number = {})
{
    Vendor vendor = test::vendorNamed(name);
    vendor.country = u"CA"_s;
    vendor.province = u"ON"_s;
    vendor.place = place;
    vendor.postalCode = postalCode;
    if (!number.isEmpty())
        vendor.identifiers = { { u"ca-bn"_s, number, {}, {}, {}, {} } };
    return vendor;
}

} // namespace

class TestDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void findsWhoMayBeTheSame_data();
    void findsWhoMayBeTheSame();
    void oneVendorAndTheWholeRegisterAgree();
    void whoSharesOnlyACommonWordIsNoPair();
    void refusedPairIsLeftOut();
    void mergedVendorCountsAsTheOneThatStandsForIt();
    void parentAndMemberAreNoDuplicates();
    void leastLikenessIsKept();
    void cancelledAndUnknownAreErrors();
    void tellsHowFarItIs();

private:
    VendorId added(const Vendor &vendor) { return VendorRegister(*m_database, u"anna"_s).add(vendor).value_or(VendorId {}); }
    QList<PossibleDuplicate> all(int least = usualLikeness)
    {
        const auto pairs = possibleDuplicates(*m_database, *m_vocabulary, least);
        return pairs ? *pairs : QList<PossibleDuplicate> { {} };
    }
    QList<PossibleDuplicate> of(VendorId id)
    {
        const auto index = VendorIndex::load(*m_database);
        const auto pairs = index ? possibleDuplicatesOf(*m_database, *index, id, *m_vocabulary)
                                 : Result<QList<PossibleDuplicate>>(std::unexpected(index.error()));
        return pairs ? *pairs : QList<PossibleDuplicate> { {} };
    }

    std::optional<NameVocabulary> m_vocabulary;
    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestDuplicates::initTestCase()
{
    auto vocabulary = NameVocabulary::shipped();
    ACQUIS_VERIFY_RESULT(vocabulary);
    m_vocabulary = *vocabulary;
}

void TestDuplicates::init()
{
    m_database.reset();
    m_folder = std::make_unique<test::TemporaryFolder>();
    auto database = Database::create(m_folder->path(u"vendors.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    m_database = std::move(*database);
    // Others, so that there is something to be told from.
    for (const char *name : { "Halyard Systems Corp.", "Wexley & Roux Events Ltd.", "Pinegrove Meetings Co-operative",
                              "Tessera Nord Labs Inc.", "Quillfern Software Ltd." })
        QVERIFY(added(firm(QString::fromUtf8(name), u"Toronto"_s)).isValid());
}

void TestDuplicates::findsWhoMayBeTheSame_data()
{
    QTest::addColumn<Vendor>("one");
    QTest::addColumn<Vendor>("other");
    QTest::addColumn<int>("least");
    QTest::addColumn<QList<MatchCode>>("codes");
    QTest::addColumn<QList<DuplicateSign>>("signs");
    const auto row = [](const char *name, const Vendor &one, const Vendor &other, int least, const QList<MatchCode> &codes,
                        const QList<DuplicateSign> &signs) { QTest::newRow(name) << one << other << least << codes << signs; };
    row("accents, case and legal form", firm(u"Brume & Balise inc."_s, u"Sudbury"_s, u"P3E 1A1"_s),
        firm(u"BRUME ET BALISE LTÉE"_s, u"Sudbury"_s, u"p3e1a1"_s), 95, { MatchCode::SameWords },
        { DuplicateSign::SamePostalCode });
    row("numbered company", firm(u"9135-1234 Québec inc."_s, u"Laval"_s), firm(u"9135 1234 QUEBEC INC"_s, u"LAVAL"_s), 95,
        { MatchCode::SameNumber }, { DuplicateSign::SamePlace });
    row("trades as", firm(u"Cobalt Fern Holdings Ltd. o/a Zephyrine Printers"_s), firm(u"Zephyrine Printers"_s), 80,
        { MatchCode::TradesAs }, {});
    row("other place speaks against", firm(u"Orvale Conseil inc."_s, u"Ottawa"_s), firm(u"Orvale Conseil"_s, u"Windsor"_s), 95,
        { MatchCode::SameWords }, { DuplicateSign::OtherPlace });
    row("other number speaks against", firm(u"Orvale Conseil inc."_s, {}, {}, test::businessNumber(1)),
        firm(u"Orvale Conseil"_s, {}, {}, test::businessNumber(2)), 95, { MatchCode::SameWords }, { DuplicateSign::OtherNumber });
}

void TestDuplicates::findsWhoMayBeTheSame()
{
    QFETCH(Vendor, one);
    QFETCH(Vendor, other);
    QFETCH(int, least);
    QFETCH(QList<MatchCode>, codes);
    QFETCH(QList<DuplicateSign>, signs);
    const VendorId first = added(one);
    const VendorId second = added(other);
    const QList<PossibleDuplicate> pairs = of(second);
    QCOMPARE(pairs.size(), 1);
    const PossibleDuplicate &pair = pairs.first();
    QCOMPARE(pair.first, first);
    QCOMPARE(pair.second, second);
    QCOMPARE(pair.firstName, one.names.first().text);
    QCOMPARE(pair.secondName, other.names.first().text);
    QVERIFY2(pair.likeness >= least, qPrintable(QString::number(pair.likeness)));
    QVERIFY(std::ranges::any_of(pair.reasons, [&](const MatchReason &reason) { return codes.contains(reason.code); }));
    QCOMPARE(pair.signs, signs);
    QCOMPARE(speaksAgainst(pair), signs.contains(DuplicateSign::OtherPlace) || signs.contains(DuplicateSign::OtherNumber));
}

void TestDuplicates::oneVendorAndTheWholeRegisterAgree()
{
    const VendorId first = added(firm(u"Brume & Balise inc."_s, u"Sudbury"_s));
    const VendorId second = added(firm(u"Brume et Balise"_s));
    const QList<PossibleDuplicate> pairs = all();
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(of(first), pairs);
    QCOMPARE(of(second), pairs);
}

void TestDuplicates::whoSharesOnlyACommonWordIsNoPair()
{
    added(firm(u"Northmere Consulting Services Inc."_s));
    const VendorId other = added(firm(u"Alderbank Consulting Services Inc."_s));
    QVERIFY(of(other).isEmpty());
    QVERIFY(all().isEmpty());
}

void TestDuplicates::refusedPairIsLeftOut()
{
    const VendorId first = added(firm(u"Brume & Balise inc."_s));
    const VendorId second = added(firm(u"Brume et Balise"_s));
    VendorRegister vendors(*m_database, u"anna"_s);
    ACQUIS_VERIFY_RESULT(vendors.refusePair(second, first, u"two owners"_s));
    QVERIFY(of(first).isEmpty());
    QVERIFY(all().isEmpty());
    ACQUIS_VERIFY_RESULT(vendors.undoRefusal(first, second, {}));
    QCOMPARE(all().size(), 1);
}

void TestDuplicates::mergedVendorCountsAsTheOneThatStandsForIt()
{
    const VendorId first = added(firm(u"Brume & Balise inc."_s));
    const VendorId second = added(firm(u"Zephyrine Printers"_s));
    const VendorId third = added(firm(u"ZEPHYRINE PRINTERS LTD"_s));
    VendorRegister vendors(*m_database, u"anna"_s);
    ACQUIS_VERIFY_RESULT(vendors.merge(second, first, {}));
    // What is merged is no pair any more, and is asked for as the one that stands for it.
    const QList<PossibleDuplicate> pairs = all();
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs.first().first, first);
    QCOMPARE(pairs.first().second, third);
    QCOMPARE(pairs.first().firstName, u"Zephyrine Printers"_s);
    QCOMPARE(of(second), pairs);
    QCOMPARE(of(third), pairs);
    // A refusal of the merged one stands for the whole.
    ACQUIS_VERIFY_RESULT(vendors.refusePair(first, third, {}));
    QVERIFY(all().isEmpty());
}

void TestDuplicates::parentAndMemberAreNoDuplicates()
{
    const VendorId parent = added(firm(u"Brume & Balise inc."_s));
    Vendor child = firm(u"Brume et Balise"_s);
    child.parent = parent;
    const VendorId childId = added(child);
    QVERIFY(all().isEmpty());
    QVERIFY(of(childId).isEmpty());
    const VendorId one = added(firm(u"Zephyrine Printers"_s));
    Vendor consortium = firm(u"Zephyrine Printers Ltd."_s);
    consortium.members = { one };
    QVERIFY(added(consortium).isValid());
    QVERIFY(all().isEmpty());
}

void TestDuplicates::leastLikenessIsKept()
{
    added(firm(u"Cobalt Fern Holdings Ltd. o/a Zephyrine Printers"_s));
    added(firm(u"Zephyrine Printers"_s));
    const QList<PossibleDuplicate> pairs = all(80);
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(all(pairs.first().likeness), pairs);
    QVERIFY(all(pairs.first().likeness + 1).isEmpty());
}

void TestDuplicates::cancelledAndUnknownAreErrors()
{
    const CancelToken cancel;
    cancel.cancel();
    const auto pairs = possibleDuplicates(*m_database, *m_vocabulary, usualLikeness, cancel);
    QVERIFY(!pairs);
    QCOMPARE(pairs.error().code, ErrorCode::Cancelled);
    const auto index = VendorIndex::load(*m_database);
    ACQUIS_VERIFY_RESULT(index);
    const auto nobody = possibleDuplicatesOf(*m_database, *index, VendorId { 999 }, *m_vocabulary);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::UnknownValue);
}

void TestDuplicates::tellsHowFarItIs()
{
    QList<Progress> steps;
    const auto pairs =
        possibleDuplicates(*m_database, *m_vocabulary, usualLikeness, {}, [&](const Progress &step) { steps << step; });
    ACQUIS_VERIFY_RESULT(pairs);
    QVERIFY(!steps.isEmpty());
    QCOMPARE(steps.first().total, 5);
}

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"
