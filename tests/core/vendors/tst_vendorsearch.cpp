// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/vendors/searchwords.h"
#include "core/vendors/vendorindex.h"
#include "core/vendors/vendorregister.h"
#include "tests/core/vendors/somevendors.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

/// Letters to turn one word into the other, a swap of neighbours counting once: what a slip of the pen is, by the book.
int slips(const QString &a, const QString &b)
{
    QList<QList<int>> d(a.size() + 1, QList<int>(b.size() + 1));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = int(i + j);
                continue;
            }
            d[i][j] = std::min({ d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1) });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

bool nearlyBegins(const QString &word, const QString &typed)
{
    for (qsizetype length = typed.size() - 1; length <= typed.size() + 1; ++length) {
        if (length >= 0 && slips(typed, word.left(length)) <= 1)
            return true;
    }
    return false;
}

QString joined(const VendorHits &hits)
{
    QStringList ids;
    for (const VendorHit &hit : hits.hits)
        ids << QString::number(hit.id.value);
    return ids.join(u' ');
}

} // namespace

class TestVendorSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsAndSaysWhy_data();
    void findsAndSaysWhy();
    void ranksWhatAVendorIsCalledFirst();
    void pagesAreParts();
    void filters_data();
    void filters();
    void filterAndTextHoldTogether();
    void followsEveryChange();
    void mergedVendorIsFoundByAllItsNames();
    void preparedFilterFollowsTheIndex();
    void sameAsLookingAtEveryVendor();
    void slipsAreWhatTheBookSays();
    void hostileQueriesAreAnswered();
    void damagedBlockIsTold();
    void cancelledLoadingIsTold();

private:
    [[nodiscard]] VendorRegister vendors() const { return { *m_database, u"anna"_s }; }
    [[nodiscard]] VendorIndex index() const { return VendorIndex::load(*m_database).value_or(VendorIndex()); }
    void addSome();

    test::TemporaryFolder m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
};

void TestVendorSearch::init()
{
    m_database.reset();
    m_path = m_folder.path(u"register-%1.acquis"_s.arg(++m_count));
    auto made = Database::create(m_path);
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
}

void TestVendorSearch::addSome()
{
    Vendor conseil = test::vendorNamed(u"Orvale Conseil inc."_s);
    conseil.country = u"CA"_s;
    conseil.province = u"QC"_s;
    conseil.place = u"Gatineau"_s;
    conseil.categories = { { CategoryScheme::Unspsc, u"81111500"_s, { u"software"_s, u"logiciels"_s } } };
    conseil.sizes = { { QDate(2014, 1, 1), 700, {}, {}, {}, {} } };
    conseil.standings = { { u"Q-9"_s, u"QC"_s, u"b2b"_s, {}, QDate(2014, 1, 1), {}, StandingStatus::Active, {} } };
    Vendor oleary = test::vendorNamed(u"J.D. O'Leary & Œuvre Ltd."_s);
    oleary.country = u"US"_s;
    oleary.notes = u"Knows Brume."_s;
    Vendor brumeLake = test::vendorNamed(u"Consultants Lake Brume Systems Of The North"_s);
    brumeLake.country = u"CA"_s;
    brumeLake.standings = {
        { u"O-1"_s, u"ON"_s, u"b2b"_s, {}, QDate(2014, 1, 1), QDate(2015, 12, 31), StandingStatus::Active, {} }
    };
    ACQUIS_VERIFY_RESULT(vendors().addAll({ test::fullVendor(), conseil, oleary, brumeLake }, {}));
}

void TestVendorSearch::findsAndSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("word");
    QTest::addColumn<SearchField>("field");
    QTest::addColumn<MatchKind>("kind");
    const auto row = [](const char *name, const QString &text, const char *ids, const QString &word, SearchField field,
                        MatchKind kind) { QTest::newRow(name) << text << QString::fromLatin1(ids) << word << field << kind; };
    row("beginning of a name", u"Orv"_s, "2", u"orvale"_s, SearchField::NameStart, MatchKind::Beginning);
    row("whole word", u"conseil"_s, "2", u"conseil"_s, SearchField::Name, MatchKind::Whole);
    row("case and accents", u"BRÛME"_s, "1 4 3", u"brume"_s, SearchField::NameStart, MatchKind::Whole);
    row("without its accents", u"evenements"_s, "1", u"evenements"_s, SearchField::Category, MatchKind::Whole);
    row("other language", u"événem"_s, "1", u"evenements"_s, SearchField::Category, MatchKind::Beginning);
    row("operating name", u"fog"_s, "1", u"fog"_s, SearchField::NameStart, MatchKind::Whole);
    row("ligature", u"oeuvre"_s, "3", u"oeuvre"_s, SearchField::Name, MatchKind::Whole);
    row("apostrophe left out", u"oleary"_s, "3", u"oleary"_s, SearchField::Name, MatchKind::Whole);
    row("initials joined", u"jd"_s, "3", u"jd"_s, SearchField::Name, MatchKind::Whole);
    row("number", u"12149"_s, "1", u"121491807"_s, SearchField::Identifier, MatchKind::Beginning);
    row("category code", u"5415"_s, "1", u"541510"_s, SearchField::Category, MatchKind::Beginning);
    row("town", u"gatin"_s, "2", u"gatineau"_s, SearchField::Place, MatchKind::Beginning);
    row("province in words", u"ontario"_s, "1", u"ontario"_s, SearchField::Place, MatchKind::Whole);
    row("arrangement", u"SA-1"_s, "1", u"sa"_s, SearchField::Standing, MatchKind::Whole);
    row("note", u"trade"_s, "1", u"trade"_s, SearchField::Note, MatchKind::Whole);
    row("two words in any order", u"lake consult"_s, "4", u"lake"_s, SearchField::Name, MatchKind::Whole);
    row("letter missing", u"orvle"_s, "2", u"orvale"_s, SearchField::NameStart, MatchKind::Spelling);
    row("letter too many", u"consseil"_s, "2", u"conseil"_s, SearchField::Name, MatchKind::Spelling);
    row("letters swapped", u"gatnieau"_s, "2", u"gatineau"_s, SearchField::Place, MatchKind::Spelling);
    row("wrong first letter", u"xrvale"_s, "2", u"orvale"_s, SearchField::NameStart, MatchKind::Spelling);
    row("slip while still typing", u"consiel"_s, "2", u"conseil"_s, SearchField::Name, MatchKind::Spelling);
}

void TestVendorSearch::findsAndSaysWhy()
{
    addSome();
    QFETCH(QString, text);
    const VendorHits hits = index().search({ text });
    QTEST(joined(hits), "ids");
    QCOMPARE(hits.total, hits.hits.size());
    const VendorReason reason = hits.hits.first().reasons.first();
    QCOMPARE(reason.typed, searchWords(text).first());
    QTEST(reason.word, "word");
    QTEST(reason.field, "field");
    QTEST(reason.kind, "kind");
    QCOMPARE(hits.forgiving, reason.kind == MatchKind::Spelling);
    QCOMPARE(hits.hits.first().reasons.size(), searchWords(text).size());
}

void TestVendorSearch::ranksWhatAVendorIsCalledFirst()
{
    Vendor category = test::vendorNamed(u"Zed"_s);
    category.categories = { { CategoryScheme::FreeWords, {}, { u"mapping"_s, {} } } };
    Vendor place = test::vendorNamed(u"Yod"_s);
    place.place = u"Mapping"_s;
    Vendor note = test::vendorNamed(u"Xen"_s);
    note.notes = u"mapping"_s;
    ACQUIS_VERIFY_RESULT(vendors().addAll({ note, place, category, test::vendorNamed(u"North Mappings Limited"_s),
                                            test::vendorNamed(u"North Mapping Limited"_s), test::vendorNamed(u"North Mapping"_s),
                                            test::vendorNamed(u"Mapping North"_s), test::vendorNamed(u"Napping North"_s) },
                                          {}));
    QCOMPARE(joined(index().search({ u"mapping"_s })), u"7 6 5 4 3 2 1 8"_s);
    // With a page full of them nothing is forgiven.
    QCOMPARE(joined(index().search({ u"mapping"_s, 0, 7 })), u"7 6 5 4 3 2 1"_s);
    QVERIFY(!index().search({ u"mapping"_s, 0, 7 }).forgiving);
}

void TestVendorSearch::pagesAreParts()
{
    QList<Vendor> list;
    for (int i = 0; i < 700; ++i)
        list << test::vendorNamed(u"Firm number %1 %2"_s.arg(i % 7).arg(QString(i % 5, u'x')));
    ACQUIS_VERIFY_RESULT(vendors().addAll(list, {}));
    const VendorIndex all = index();
    const VendorHits whole = all.search({ u"firm numb"_s, 0, 1000 });
    QCOMPARE(whole.total, 700);
    QCOMPARE(whole.hits.size(), 700);
    QList<VendorHit> parts;
    for (int offset = 0; offset < 700; offset += 64)
        parts += all.search({ u"firm numb"_s, offset, 64 }).hits;
    QVERIFY(parts == whole.hits);
    QCOMPARE(all.search({ u"firm"_s, 700, 10 }).hits.size(), 0);
    QCOMPARE(all.search({ u"firm"_s, 700, 10 }).total, 700);
}

void TestVendorSearch::filters_data()
{
    QTest::addColumn<VendorFilter>("filter");
    QTest::addColumn<QString>("ids");
    const auto size = [](const QStringList &classes, QDate day = QDate(2016, 1, 1)) {
        VendorFilter filter;
        filter.size = { sizeDefinitionOn(*shippedSizeDefinitions(), u"study"_s, day).value_or(SizeDefinition {}), 0, day,
                        classes };
        return filter;
    };
    const auto standing = [](const QList<Recognition> &recognitions, QDate day = QDate(2015, 6, 1)) {
        VendorFilter filter;
        const EquivalenceRule rule { {}, u"QC"_s, {}, u"ON"_s, u"b2b"_s, QDate(2015, 1, 1), {}, {}, {} };
        filter.standing = { { u"ON"_s, u"b2b"_s, day }, { rule }, recognitions };
        return filter;
    };
    QTest::newRow("nothing asked") << VendorFilter {} << u"1 2 3 4"_s;
    QTest::newRow("Canada") << VendorFilter { { u"CA"_s }, {}, {}, {}, {} } << u"1 2 4"_s;
    QTest::newRow("two provinces") << VendorFilter { { u"CA-ON"_s, u"CA-QC"_s }, {}, {}, {}, {} } << u"1 2"_s;
    QTest::newRow("half a code is none") << VendorFilter { { u"C"_s }, {}, {}, {}, {} } << u""_s;
    QTest::newRow("place") << VendorFilter { {}, u"SUDB ont"_s, {}, {}, {} } << u"1"_s;
    QTest::newRow("place that is only a name") << VendorFilter { {}, u"lake"_s, {}, {}, {} } << u""_s;
    QTest::newRow("category") << VendorFilter { {}, {}, { u"naics:54"_s }, {}, {} } << u"1"_s;
    QTest::newRow("any of two categories") << VendorFilter { {}, {}, { u"naics:54"_s, u"unspsc:8111"_s }, {}, {} } << u"1 2"_s;
    QTest::newRow("small") << size({ u"small"_s }) << u"1"_s;
    QTest::newRow("micro, years before") << size({ u"micro"_s }, QDate(2013, 1, 1)) << u"1"_s;
    QTest::newRow("large or unknown") << size({ u"large"_s, u"unknown"_s }) << u"2 3 4"_s;
    QTest::newRow("held") << standing({ Recognition::Held }) << u"4"_s;
    QTest::newRow("recognised") << standing({ Recognition::Recognised, Recognition::Held }) << u"2 4"_s;
    QTest::newRow("known elsewhere") << standing({ Recognition::KnownElsewhere }) << u"1"_s;
    QTest::newRow("before the rule") << standing({ Recognition::KnownElsewhere }, QDate(2014, 6, 1)) << u"1 2"_s;
    QTest::newRow("none") << standing({ Recognition::None }) << u"3"_s;
    VendorFilter both = size({ u"large"_s });
    both.regions = { u"CA-ON"_s };
    QTest::newRow("two that nobody has both") << both << u""_s;
}

void TestVendorSearch::filters()
{
    addSome();
    QFETCH(VendorFilter, filter);
    const VendorIndex all = index();
    QTEST(joined(all.search({}, all.prepare(filter))), "ids");
    QCOMPARE(all.search({}, all.prepare(filter)).total,
             joined(all.search({}, all.prepare(filter))).split(u' ', Qt::SkipEmptyParts).size());
}

void TestVendorSearch::filterAndTextHoldTogether()
{
    addSome();
    const VendorIndex all = index();
    const PreparedVendorFilter canada = all.prepare({ { u"CA"_s }, {}, {}, {}, {} });
    QCOMPARE(joined(all.search({ u"brume"_s }, canada)), u"1 4"_s);
    QCOMPARE(joined(all.search({ u"oleary"_s }, canada)), u""_s);
}

void TestVendorSearch::followsEveryChange()
{
    addSome();
    const VendorIndex before = index();
    ACQUIS_VERIFY_RESULT(vendors().change({ 2 }, 1, test::vendorNamed(u"Nouvelle Brume"_s)));
    ACQUIS_VERIFY_RESULT(vendors().add(test::vendorNamed(u"Brume cinq"_s)));
    ACQUIS_VERIFY_RESULT(vendors().remove({ 3 }, 1));
    const auto after = before.refreshed(*m_database);
    ACQUIS_VERIFY_RESULT(after);
    QCOMPARE(joined(after->search({ u"brume"_s })), u"5 1 2 4"_s);
    QCOMPARE(joined(after->search({ u"orvale"_s })), u""_s);
    QCOMPARE(joined(after->search({})), u"1 2 4 5"_s);
    QCOMPARE(after->vendorCount(), 4);
    QVERIFY(after->revision() > before.revision());
    // The older one answers as it was.
    QCOMPARE(joined(before.search({ u"orvale"_s })), u"2"_s);
    QCOMPARE(before.vendorCount(), 4);
    // Once more on top, and nothing to do when nothing changed.
    ACQUIS_VERIFY_RESULT(vendors().remove({ 5 }, vendors().read({ 5 })->revision));
    const auto again = after->refreshed(*m_database);
    ACQUIS_VERIFY_RESULT(again);
    QCOMPARE(joined(again->search({ u"brume"_s })), u"1 2 4"_s);
    QCOMPARE(again->refreshed(*m_database)->revision(), again->revision());
    QVERIFY(index().search({ u"brume"_s }) == again->search({ u"brume"_s }));
}

void TestVendorSearch::mergedVendorIsFoundByAllItsNames()
{
    addSome();
    ACQUIS_VERIFY_RESULT(vendors().merge({ 2 }, { 4 }, {}));
    QCOMPARE(joined(index().search({ u"orvale"_s })), u"4"_s);
    QCOMPARE(joined(index().search({ u"orvale lake"_s })), u"4"_s);
    ACQUIS_VERIFY_RESULT(vendors().undoMerge({ 2 }, {}));
    QCOMPARE(joined(index().search({ u"orvale"_s })), u"2"_s);
    QCOMPARE(joined(index().search({ u"orvale lake"_s })), u""_s);
}

void TestVendorSearch::preparedFilterFollowsTheIndex()
{
    addSome();
    const VendorIndex before = index();
    const PreparedVendorFilter quebec = before.prepare({ { u"CA-QC"_s }, {}, {}, {}, {} });
    Vendor moved = test::fullVendor();
    moved.province = u"QC"_s;
    ACQUIS_VERIFY_RESULT(vendors().change({ 1 }, 1, moved));
    QCOMPARE(joined(before.refreshed(*m_database)->search({}, quebec)), u"1 2"_s);
}

void TestVendorSearch::sameAsLookingAtEveryVendor()
{
    QRandomGenerator random(500);
    const QStringList syllables { u"bru"_s, u"me"_s, u"ba"_s, u"lise"_s, u"con"_s, u"sul"_s, u"té"_s, u"nord"_s, u"o"_s, u"x"_s };
    const auto anyWord = [&] {
        QString word;
        for (int i = random.bounded(1, 4); i > 0; --i)
            word += syllables.at(random.bounded(syllables.size()));
        return word;
    };
    QList<Vendor> list;
    for (int i = 0; i < 900; ++i) {
        QStringList name;
        for (int words = random.bounded(1, 5); words > 0; --words)
            name << anyWord();
        list << test::vendorNamed(name.join(u' '));
    }
    ACQUIS_VERIFY_RESULT(vendors().addAll(list.mid(0, 600), {}));
    VendorIndex all = index();
    // A part of them comes later, so that both parts are asked.
    ACQUIS_VERIFY_RESULT(vendors().addAll(list.mid(600), {}));
    all = all.refreshed(*m_database).value_or(VendorIndex());
    QCOMPARE(all.vendorCount(), 900);
    for (int round = 0; round < 300; ++round) {
        QStringList terms { anyWord() };
        if (random.bounded(2) == 0)
            terms << anyWord().left(random.bounded(1, 5));
        const QStringList typed = searchWords(terms.join(u' '));
        QSet<qint64> expected;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QStringList words = indexWords(list.at(i).names.first().text);
            const bool fits = std::ranges::all_of(typed, [&words](const QString &term) {
                return std::ranges::any_of(words, [&term](const QString &word) { return word.startsWith(term); });
            });
            if (fits)
                expected.insert(i + 1);
        }
        VendorHits hits = all.search({ terms.join(u' '), 0, 900 });
        QSet<qint64> found;
        for (const VendorHit &hit : std::as_const(hits.hits)) {
            QCOMPARE(hit.reasons.size(), QSet<QString>(typed.begin(), typed.end()).size());
            const bool exact =
                std::ranges::none_of(hit.reasons, [](const VendorReason &one) { return one.kind == MatchKind::Spelling; });
            if (exact)
                found.insert(hit.id.value);
        }
        QVERIFY(found == expected);
        QVERIFY(std::ranges::is_sorted(hits.hits, std::ranges::greater_equal(), &VendorHit::score)
                || std::ranges::is_sorted(hits.hits, std::ranges::greater(), &VendorHit::score));
    }
}

void TestVendorSearch::slipsAreWhatTheBookSays()
{
    QRandomGenerator random(77);
    const QString letters = u"abçd"_s;
    const auto anyWord = [&](int shortest) {
        QString word;
        for (int i = random.bounded(shortest, 9); i > 0; --i)
            word += letters.at(random.bounded(letters.size()));
        return searchWords(word).first();
    };
    QList<Vendor> list;
    for (int i = 0; i < 400; ++i)
        list << test::vendorNamed(anyWord(1));
    ACQUIS_VERIFY_RESULT(vendors().addAll(list, {}));
    const VendorIndex all = index();
    for (int round = 0; round < 400; ++round) {
        const QString typed = anyWord(5);
        QSet<qint64> expected;
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (nearlyBegins(list.at(i).names.first().text, typed))
                expected.insert(i + 1);
        }
        QSet<qint64> found;
        for (const VendorHit &hit : all.search({ typed, 0, 400 }).hits)
            found.insert(hit.id.value);
        QVERIFY2(found == expected, qPrintable(typed));
    }
}

void TestVendorSearch::hostileQueriesAreAnswered()
{
    addSome();
    const VendorIndex all = index();
    QCOMPARE(all.search({ QString(100'000, u'x') }).total, 0);
    QCOMPARE(all.search({ u"brume "_s.repeated(50'000) }).total, 3);
    QString letters;
    for (char16_t letter = u'a'; letter <= u'z'; ++letter)
        letters += QChar(letter) + u' ';
    QCOMPARE(all.search({ letters }).total, 0);
    QCOMPARE(all.search({ u"\u202E\u0000'.%_*\"-- --"_s }).total, 4); // no word: everybody
    QCOMPARE(all.search({ u"brume"_s, -5, -5 }).hits.size(), 0);
    QCOMPARE(all.search({ u"brume"_s, 2'000'000'000, 50 }).hits.size(), 0);
    QCOMPARE(VendorIndex().search({ u"brume"_s }).total, 0);
    QRandomGenerator random(9);
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (int i = random.bounded(40); i > 0; --i)
            text += QChar(char16_t(random.bounded(0x10000)));
        QVERIFY(all.search({ text }).total <= 4);
    }
}

void TestVendorSearch::damagedBlockIsTold()
{
    addSome();
    for (const QString &damage : { u"X'01'"_s, u"X'FFFFFFFFFFFFFFFFFFFF01'"_s, u"substr(content, 1, length(content) - 1)"_s,
                                   u"X'0105FFFFFFFFFF'"_s, u"X'010403414109'"_s }) {
        ACQUIS_VERIFY_RESULT(m_database->run(u"CREATE TABLE kept AS SELECT * FROM vendor_search_block"_s));
        ACQUIS_VERIFY_RESULT(m_database->run(u"UPDATE vendor_search_block SET content = "_s + damage));
        ACQUIS_VERIFY_ERROR(VendorIndex::load(*m_database), ErrorCode::RegisterDamaged);
        ACQUIS_VERIFY_RESULT(m_database->run(u"DELETE FROM vendor_search_block"_s));
        ACQUIS_VERIFY_RESULT(m_database->run(u"INSERT INTO vendor_search_block SELECT * FROM kept"_s));
        ACQUIS_VERIFY_RESULT(m_database->run(u"DROP TABLE kept"_s));
    }
    ACQUIS_VERIFY_RESULT(VendorIndex::load(*m_database));
}

void TestVendorSearch::cancelledLoadingIsTold()
{
    addSome();
    const CancelToken cancel;
    cancel.cancel();
    ACQUIS_VERIFY_ERROR(VendorIndex::load(*m_database, cancel), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestVendorSearch)
#include "tst_vendorsearch.moc"
