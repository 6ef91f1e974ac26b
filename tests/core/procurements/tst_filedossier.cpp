// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filedossier.h"

#include "core/procurements/filedays.h"
#include "core/procurements/filesummary.h"

#include "tests/core/procurements/wholefile.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestFileDossier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFactAndTableHasAName();
    void auditTellsWhoWhatWhenAndWhy();
    void daysAreInOrder();
    void restrictedPartsAreAbsentAndCounted();
    void deletionOfPersonalDataIsPersonalToo_data();
    void deletionOfPersonalDataIsPersonalToo();
    void auditReadsPricesAndWhoAgreedToAnotherBid();
    void daysAreThoseOfTheOffice_data();
    void daysAreThoseOfTheOffice();
    void bidsAreConfidentialBeforeTheAward();
    void scoresAreToldOnlyOnceTheEvaluationIsOver();
    void confidentialNeedTellsNothingButItsHead();
    void runningTotalFollowsAmendments();
    void sameSourceGivesTheSameDossier();
    void emptyFileIsTold();

private:
    [[nodiscard]] PaperWords words(Language language) const { return { m_terms, language, test::plainFormats() }; }
    [[nodiscard]] static DossierSource source(const ProcurementFile &file);
    [[nodiscard]] QString told(const ProcurementFile &file, DossierPurpose purpose, Language language = Language::English) const
    {
        return test::allText(dossierBlocks(dossierOf(source(file), purpose, classesFor(purpose)), words(language)));
    }
    PaperTerms m_terms;
};

void TestFileDossier::initTestCase()
{
    // The clock of an office that is behind UTC; before anything asks for it.
    qputenv("TZ", "America/Toronto");
    const auto terms = PaperTerms::load();
    ACQUIS_VERIFY_RESULT(terms);
    m_terms = *terms;
}

DossierSource TestFileDossier::source(const ProcurementFile &file)
{
    DossierSource source { file, 7, {}, test::someOffice(), QString(64, u'c'), test::utc(QDate(2026, 11, 21), 12) };
    source.steps = { { 1, 0, u"create"_s, u"A. Desrosiers"_s, {}, test::utc(QDate(2015, 3, 2), 9), {} },
                     { 2, 0, u"edit"_s, u"A. Desrosiers"_s, u"typed a secret reason"_s, test::utc(QDate(2015, 3, 3), 9), {} } };
    return source;
}

void TestFileDossier::everyFactAndTableHasAName()
{
    QStringList nameless;
    const ProcurementFile file = test::wholeFile();
    const auto check = [&](const QString &path) {
        if (!m_terms.field(path))
            nameless << path;
    };
    for (const DossierEntry &entry : dossierEntries(file)) {
        for (const DossierFact &fact : entry.facts)
            check(fact.path);
        for (const DossierTable &table : entry.tables) {
            check(table.path);
            for (const QString &column : table.columns)
                check(column);
        }
    }
    for (const char *event : codeWords<DossierEvent>) {
        if (!m_terms.code(u"event"_s, QString::fromLatin1(event)))
            nameless << QString::fromLatin1(event);
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    // No path is shown where a name should be.
    for (const Language language : { Language::English, Language::French }) {
        const QString text = told(file, DossierPurpose::Audit, language);
        QVERIFY2(!text.contains(u"derived/"_s) && !text.contains(u"contracts/"_s) && !text.contains(u"head/"_s),
                 qPrintable(text));
    }
}

void TestFileDossier::auditTellsWhoWhatWhenAndWhy()
{
    const QString text = told(test::wholeFile(), DossierPurpose::Audit);
    for (const char *words : { "PF-2015-0042",
                               "Delegates do not find each other.",
                               "Directive, section 5",
                               "on-ops@7",
                               "2015-03-03 – Rules asked",
                               "Why|The need changed",
                               "small and well known",
                               "2015-03-05 – Market searched",
                               "four firms",
                               "2015-03-18T15:00:00Z – Bid received",
                               "Brume & Balise",
                               "2015-03-26 – Approval decided",
                               "P. Nakamura",
                               "Directive, 6",
                               "19000.00",
                               "2015-05-01 – Contract amended",
                               "20000.00",
                               "2015-07-20 – Invoice paid",
                               "private remark",
                               "medical.txt",
                               "cousin at Lanterne",
                               "secret method",
                               "Nothing was left out.",
                               "typed a secret reason" })
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    QVERIFY(text.contains(test::wholeFile().approvals.first().digest)); // what was approved
    QVERIFY(text.contains(QString(64, u'c'))); // the audit trail
}

void TestFileDossier::daysAreInOrder()
{
    QDate last;
    bool hasDays = true;
    for (const DossierEntry &entry : dossierEntries(test::wholeFile())) {
        QVERIFY(hasDays || !entry.day.isValid());
        hasDays = entry.day.isValid();
        QVERIFY(!hasDays || !last.isValid() || last <= entry.day);
        if (hasDays)
            last = entry.day;
    }
    QVERIFY(last.isValid());
}

void TestFileDossier::restrictedPartsAreAbsentAndCounted()
{
    const ProcurementFile file = test::wholeFile();
    const Dossier dossier = dossierOf(source(file), DossierPurpose::Access, classesFor(DossierPurpose::Access));
    const QString text = told(file, DossierPurpose::Access);
    for (const char *words : { "private remark", "second remark", "medical.txt", "cousin at Lanterne", "secret method",
                               "Names of delegates", "clear", "typed a secret reason" })
        QVERIFY2(!text.contains(QString::fromUtf8(words)), words);
    for (const char *words : { "open.txt", "own.txt", "Brume & Balise", "Three quotes", "Where?", "Lanterne" })
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
    const auto count = [&](DossierEvent event, FileClass confidentiality) {
        const auto found = std::ranges::find_if(dossier.leftOut, [&](const DossierLeftOut &each) {
            return each.event == event && each.confidentiality == confidentiality;
        });
        return found == dossier.leftOut.end() ? 0 : found->count;
    };
    QCOMPARE(count(DossierEvent::Note, FileClass::Confidential), 2);
    QCOMPARE(count(DossierEvent::DocumentAttached, FileClass::Personal), 1);
    QCOMPARE(count(DossierEvent::DataHeld, FileClass::Personal), 1);
    QCOMPARE(count(DossierEvent::ConflictDeclared, FileClass::Personal), 1);
    ProcurementFile deleted = file;
    for (DataHeld &data : deleted.intake.data) {
        data.deletedOn = QDate(2015, 7, 10);
        data.confirmedBy = u"The firm"_s;
    }
    QVERIFY(!told(deleted, DossierPurpose::Access).contains(u"Names of delegates"_s));
    QCOMPARE(count(DossierEvent::SoundingAnswers, FileClass::Confidential), 1);
    QCOMPARE(count(DossierEvent::QuestionAsker, FileClass::Confidential), 1);
    QCOMPARE(count(DossierEvent::Scored, FileClass::Confidential), 1);
    QVERIFY(text.contains(u"Note|Confidential|2"_s));
    QVERIFY(told(file, DossierPurpose::Access, Language::French).contains(u"Document joint|Renseignements personnels|1"_s));
    // What is told and what is left out is everything.
    qsizetype leftOut = 0;
    for (const DossierLeftOut &each : dossier.leftOut)
        leftOut += each.count;
    QCOMPARE(dossier.entries.size() + leftOut, dossierEntries(file).size());
}

void TestFileDossier::deletionOfPersonalDataIsPersonalToo_data()
{
    QTest::addColumn<bool>("isPersonal");
    QTest::newRow("personal") << true;
    QTest::newRow("not personal") << false;
}

void TestFileDossier::deletionOfPersonalDataIsPersonalToo()
{
    QFETCH(bool, isPersonal);
    ProcurementFile file = test::wholeFile();
    file.intake.data[0].isPersonal = isPersonal;
    file.intake.data[0].deletedOn = QDate(2016, 2, 1);
    file.intake.data[0].confirmedBy = u"R. Iyer"_s;
    QCOMPARE(told(file, DossierPurpose::Access).contains(u"Names of delegates"), !isPersonal);
    QVERIFY(told(file, DossierPurpose::Audit).contains(u"2016-02-01"));
}

void TestFileDossier::auditReadsPricesAndWhoAgreedToAnotherBid()
{
    ProcurementFile file = test::wholeFile();
    file.award.notTopReason = u"The first withdrew its people."_s;
    file.award.notTopApprover = u"M. Okafor of another office"_s;
    file.solicitation.items = { RequestItem { u"i1"_s, { u"Evening of introductions"_s, {} }, 1, {}, false } };
    file.bids[0].lines = { BidLine { u"l1"_s, u"i1"_s, Money::fromCents(123'456), Meets::Yes, u"twice"_s } };
    file.bids[0].yearlyCosts = { Money::fromCents(1'700'011), Money::fromCents(200'022) };
    const QString audit = told(file, DossierPurpose::Audit);
    for (const char *words : { "M. Okafor of another office", "Evening of introductions", "1234.56", "17000.11", "2000.22" })
        QVERIFY2(audit.contains(QString::fromUtf8(words)), words);
    // What a firm asks for each item is its own; what its bid comes to is told.
    const QString access = told(file, DossierPurpose::Access);
    for (const char *words : { "1234.56", "17000.11" })
        QVERIFY2(!access.contains(QString::fromUtf8(words)), words);
    QVERIFY(access.contains(u"19000.33"));
}

void TestFileDossier::daysAreThoseOfTheOffice_data()
{
    QTest::addColumn<QTime>("time"); // UTC, on 19 March 2015; Toronto is four hours behind
    QTest::addColumn<QDate>("day");
    QTest::newRow("nine in the evening") << QTime(1, 0) << QDate(2015, 3, 18);
    QTest::newRow("a second before midnight") << QTime(3, 59, 59) << QDate(2015, 3, 18);
    QTest::newRow("midnight") << QTime(4, 0) << QDate(2015, 3, 19);
}

void TestFileDossier::daysAreThoseOfTheOffice()
{
    QFETCH(QTime, time);
    QFETCH(QDate, day);
    ProcurementFile file;
    Bid bid;
    bid.uid = u"b1"_s;
    bid.receivedAt = QDateTime(QDate(2015, 3, 19), time, Qt::UTC);
    file.bids = { bid };
    FileNote note;
    note.at = bid.receivedAt;
    note.text = u"It came."_s;
    file.notes = { note };
    file.solicitation.closesAt = bid.receivedAt;
    const QList<DossierEntry> entries = dossierEntries(file);
    for (const DossierEvent event : { DossierEvent::BidReceived, DossierEvent::Note }) {
        const auto entry = std::ranges::find(entries, event, &DossierEntry::event);
        QVERIFY(entry != entries.end());
        QCOMPARE(entry->day, day);
        QCOMPARE(entry->at, bid.receivedAt); // the moment is kept as it was
    }
    QCOMPARE(entryDays(file), QList<QDate> { day });
    QCOMPARE(summaryOf({ { 1 }, 1, file, {}, {} }).closesOn, day);
}

void TestFileDossier::bidsAreConfidentialBeforeTheAward()
{
    ProcurementFile file = test::wholeFile();
    file.award = {};
    file.contracts.clear();
    file.invoices.clear();
    const QString text = told(file, DossierPurpose::Access);
    QVERIFY(!text.contains(u"Brume & Balise"_s));
    QVERIFY(!text.contains(u"Lanterne"_s));
    QVERIFY(text.contains(u"Bid received|Confidential|3"_s));
}

void TestFileDossier::scoresAreToldOnlyOnceTheEvaluationIsOver()
{
    ProcurementFile file = test::wholeFile();
    file.evaluation.concludedOn = {};
    QVERIFY(!told(file, DossierPurpose::Audit).contains(u"clear"_s));
    QVERIFY(told(test::wholeFile(), DossierPurpose::Audit).contains(u"clear"_s));
}

void TestFileDossier::confidentialNeedTellsNothingButItsHead()
{
    ProcurementFile file = test::wholeFile();
    file.need.flags.insert(NeedFlag::Confidential);
    const QString text = told(file, DossierPurpose::Access);
    QVERIFY(text.contains(u"PF-2015-0042"_s));
    QVERIFY(!text.contains(u"Delegates do not find"_s));
    QVERIFY(!text.contains(u"Three quotes"_s));
    QVERIFY(!text.contains(u"own.txt"_s));
}

void TestFileDossier::runningTotalFollowsAmendments()
{
    for (const DossierEntry &entry : dossierEntries(test::wholeFile())) {
        if (entry.event != DossierEvent::Amended)
            continue;
        const auto total = std::ranges::find(entry.facts, u"derived/running-total"_s, &DossierFact::path);
        QVERIFY(total != entry.facts.end());
        QCOMPARE(total->value.amount, Money::fromCents(2'000'000));
        return;
    }
    QFAIL("no amendment");
}

void TestFileDossier::sameSourceGivesTheSameDossier()
{
    const DossierSource from = source(test::wholeFile());
    QCOMPARE(dossierOf(from, DossierPurpose::Audit, classesFor(DossierPurpose::Audit)),
             dossierOf(from, DossierPurpose::Audit, classesFor(DossierPurpose::Audit)));
}

void TestFileDossier::emptyFileIsTold()
{
    const QString text = told({}, DossierPurpose::Access, Language::French);
    QVERIFY(text.contains(u"Dossier d’approvisionnement"_s));
    QVERIFY(text.contains(u"Rien n’a été omis."_s));
}

QTEST_GUILESS_MAIN(TestFileDossier)
#include "tst_filedossier.moc"
