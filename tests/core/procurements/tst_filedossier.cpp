// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filedossier.h"

#include "core/procurements/filedays.h"
#include "core/procurements/filejson.h"
#include "core/procurements/filesummary.h"

#include "tests/core/procurements/wholefile.h"
#include "tests/support/verifyresult.h"

#include <QRegularExpression>
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
    void everybodyStandsAmongThePeople();
    void pricesOfOpenedBidsAreToldOnTheDayOfTheOpening();
    void daysAreInOrder();
    void restrictedPartsAreAbsentAndCounted();
    void deletionOfPersonalDataIsPersonalToo_data();
    void deletionOfPersonalDataIsPersonalToo();
    void auditReadsPricesAndWhoAgreedToAnotherBid();
    void daysAreThoseOfTheOffice_data();
    void daysAreThoseOfTheOffice();
    void sealedPricesAreToldByNobody();
    void bidsAreConfidentialBeforeTheAward();
    void scoresAreToldOnlyOnceTheEvaluationIsOver();
    void confidentialNeedTellsNothingButItsHead();
    void runningTotalFollowsAmendments();
    void everyMemberHasAName();
    void everyDutyHasWords();
    void savesNameTheFieldsThatTheyChanged();
    void accessReadsNamesOfFieldsNotTheirValues();
    void scoresAreNotToldByTheSavesEither();
    void movesStandAfterWhatLedToThem_data();
    void movesStandAfterWhatLedToThem();
    void whoIsTheOneWhoDidIt();
    void budgetIsConfirmedBySomebodyOnADay();
    void everyDutyIsToldWithItsStateAndWhoLetItGo();
    void rulesAreToldInWords();
    void whatHappenedSeveralTimesOnADayIsOneTable();
    void determinationTellsOnlyWhatIsJudgedOtherwise();
    void sameSourceGivesTheSameDossier();
    void emptyFileIsTold();

private:
    [[nodiscard]] PaperWords words(Language language) const { return { m_terms, language, test::plainFormats() }; }
    [[nodiscard]] static DossierSource source(const ProcurementFile &file);
    /// A file as its saves made it, each with what was done and by whom.
    struct Save
    {
        QString action;
        QString actor;
        QDateTime at;
        ProcurementFile after;
    };
    [[nodiscard]] static DossierSource saved(const QList<Save> &saves);
    [[nodiscard]] QString told(const DossierSource &from, DossierPurpose purpose, Language language = Language::English) const
    {
        return test::allText(dossierBlocks(dossierOf(from, purpose, classesFor(purpose)), words(language)));
    }
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
    DossierSource source { file, 7, {}, test::someOffice(), QString(64, u'c'), test::utc(QDate(2026, 11, 21), 12), {} };
    source.duties = dutiesOf(file, dutiesDay(file, source.made));
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

void TestFileDossier::everybodyStandsAmongThePeople()
{
    ProcurementFile file;
    file.head.holder = u"A. Desrosiers"_s;
    file.head.requester = u"Dana Whitfield"_s; // not of the office
    file.intake.budgetConfirmed = true;
    file.intake.budgetConfirmedBy = u"Luc Tremblay"_s;
    file.intake.budgetConfirmedOn = QDate(2015, 3, 2);
    QStringList names;
    for (const OfficePerson &person : dossierOf(source(file), DossierPurpose::Audit, classesFor(DossierPurpose::Audit)).people)
        names << person.name;
    for (const QString &name : { u"A. Desrosiers"_s, u"Dana Whitfield"_s, u"Luc Tremblay"_s })
        QVERIFY2(names.contains(name), qPrintable(name + u" in "_s + names.join(u", "_s)));
}

void TestFileDossier::pricesOfOpenedBidsAreToldOnTheDayOfTheOpening()
{
    ProcurementFile file;
    file.solicitation.form = SolicitationForm::Invitation;
    file.evaluation.openedOn = QDate(2015, 3, 20);
    Bid bid;
    bid.uid = u"b1"_s;
    bid.name = u"Brume"_s;
    bid.receivedAt = test::utc(QDate(2015, 3, 18), 14);
    BidLine line;
    line.uid = u"l1"_s;
    line.unitPrice = Money::fromCents(2'000'000);
    bid.lines = { line };
    file.bids = { bid };
    QList<std::pair<DossierEvent, QDate>> told;
    for (const DossierEntry &entry : dossierEntries(file)) {
        if (entry.event == DossierEvent::BidReceived || entry.event == DossierEvent::BidPrices)
            told << std::pair(entry.event, entry.day);
    }
    const QList<std::pair<DossierEvent, QDate>> expected { { DossierEvent::BidReceived, QDate(2015, 3, 18) },
                                                           { DossierEvent::BidPrices, QDate(2015, 3, 20) } };
    QCOMPARE(told, expected);
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

void TestFileDossier::sealedPricesAreToldByNobody()
{
    ProcurementFile file = test::wholeFile();
    file.award = {};
    file.contracts.clear();
    file.invoices.clear();
    file.evaluation = {};
    file.solicitation.form = SolicitationForm::Invitation;
    for (Bid &bid : file.bids)
        bid.yearlyCosts = { Money::fromCents(1'700'011) };
    QVERIFY(!told(file, DossierPurpose::Audit).contains(u"17000.11"_s));
    // Of what is not written down yet nobody says that it costs nothing.
    file.bids[0].yearlyCosts.clear();
    file.bids[0].options = {};
    file.bids[0].lines.clear();
    static const QRegularExpression nothing(u"(?<![0-9])0\\.00"_s);
    const QString received = told(file, DossierPurpose::Audit).section(u"Bid received"_s, 1);
    QVERIFY(received.contains(file.bids[0].name));
    QVERIFY2(!received.contains(nothing), qPrintable(received));
    file.evaluation.openedOn = QDate(2015, 4, 1);
    QVERIFY(told(file, DossierPurpose::Audit).contains(u"17000.11"_s));
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

DossierSource TestFileDossier::saved(const QList<Save> &saves)
{
    DossierSource made = source(saves.constLast().after);
    made.steps.clear();
    QJsonObject before;
    for (const Save &save : saves) {
        const QJsonObject after = fileToJson(save.after);
        made.steps << FileStep { int(made.steps.size()) + 1,   0, save.action, save.actor, {}, save.at,
                                 changesBetween(before, after) };
        before = after;
    }
    return made;
}

/// Paths of all members, without those that are there for the program only.
void collectPaths(const FileValue &value, const QString &path, QStringList &paths)
{
    for (auto member = value.members.cbegin(); member != value.members.cend(); ++member) {
        static const QStringList hidden { u"uid"_s, u"digest"_s, u"sha256"_s, u"end-vendor"_s, u"packs"_s };
        const QString here = path.isEmpty() ? member.key() : path + u'/' + member.key();
        const bool isNumberOfVendor = member.key() == "vendor"_L1 && member->type == ValueType::Number;
        if (hidden.contains(member.key()) || isNumberOfVendor || here.startsWith("passages/"_L1)
            || here.startsWith("determinations/"_L1))
            continue;
        paths << here;
        collectPaths(*member, here, paths);
    }
}

void TestFileDossier::everyMemberHasAName()
{
    QStringList paths;
    collectPaths(valuesOf({}), {}, paths);
    QVERIFY(paths.size() > 300);
    paths.removeIf([this](const QString &path) { return m_terms.field(path) != nullptr; });
    QVERIFY2(paths.isEmpty(), qPrintable(paths.join(u'\n')));
}

void TestFileDossier::everyDutyHasWords()
{
    for (const char *kind : codeWords<FileDutyKind>)
        QVERIFY2(m_terms.code(u"file-duty"_s, QString::fromLatin1(kind)), kind);
    for (const char *state : codeWords<DutyState>)
        QVERIFY2(m_terms.code(u"duty-state"_s, QString::fromLatin1(state)), state);
}

void TestFileDossier::savesNameTheFieldsThatTheyChanged()
{
    ProcurementFile file = test::newFile();
    file.head.number = u"PF-2015-0042"_s;
    file.need.value = Money::fromCents(1'800'000);
    QList<Save> saves { { u"create"_s, u"A. Desrosiers"_s, test::utc(QDate(2015, 3, 2), 14), file } };
    file.intake.problem.en = u"Delegates do not meet."_s;
    file.need.value = Money::fromCents(2'000'000);
    saves << Save { u"edit"_s, u"A. Desrosiers"_s, test::utc(QDate(2015, 3, 2), 15), file };
    Bid bid;
    bid.uid = u"b1"_s;
    bid.name = u"Brume & Balise"_s;
    file.bids << bid;
    saves << Save { u"add-bid"_s, u"A. Desrosiers"_s, test::utc(QDate(2015, 3, 9), 15), file };
    file.bids[0].state = BidState::SetAside;
    file.intake.problem.en.clear();
    saves << Save { u"edit"_s, u"P. Nakamura"_s, test::utc(QDate(2015, 3, 10), 15), file };
    const QString text = told(saved(saves), DossierPurpose::Audit);
    for (const char *words : { "Need: Problem; Planned value, options included: 18000.00 → 20000.00",
                               "Bids: Brume & Balise (added)", "Brume & Balise (State)", "Problem (cleared)" })
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + u'\n' + text));
    const QString french = told(saved(saves), DossierPurpose::Audit, Language::French);
    QVERIFY2(french.contains(u"Besoin\u00A0: Problème; Valeur prévue, options comprises\u00A0: 18000.00 → 20000.00"_s),
             qPrintable(french));
}

void TestFileDossier::accessReadsNamesOfFieldsNotTheirValues()
{
    ProcurementFile file = test::newFile();
    file.head.number = u"PF-2015-0042"_s;
    FileNote note;
    note.uid = u"n1"_s;
    note.at = test::utc(QDate(2015, 3, 2), 16);
    note.text = u"private remark"_s;
    QList<Save> saves { { u"create"_s, u"A. Desrosiers"_s, test::utc(QDate(2015, 3, 2), 14), file } };
    file.notes << note;
    Bid bid;
    bid.uid = u"b1"_s;
    bid.name = u"Brume & Balise"_s;
    file.bids << bid;
    saves << Save { u"note"_s, u"A. Desrosiers"_s, test::utc(QDate(2015, 3, 2), 16), file };
    file.stage = FileStage::Options;
    file.need.value = Money::fromCents(2'300'000);
    saves << Save { u"pass-stage"_s, u"A. Desrosiers"_s, test::utc(QDate(2015, 3, 3), 16), file };
    const QString access = told(saved(saves), DossierPurpose::Access);
    QVERIFY(!access.contains(u"private remark"_s));
    QVERIFY(!access.contains(u"Brume"_s));
    QVERIFY2(access.contains(u"Notes: added"_s), qPrintable(access));
    QVERIFY(access.contains(u"Stage: Need → Options"_s));
    QVERIFY(access.contains(u"Planned value, options included (changed)"_s));
    QVERIFY(told(saved(saves), DossierPurpose::Audit).contains(u"Bids: Brume & Balise (added)"_s));
    // Of a confidential need not even these.
    for (Save &save : saves)
        save.after.need.flags.insert(NeedFlag::Confidential);
    QVERIFY(!told(saved(saves), DossierPurpose::Access).contains(u"Notes: added"_s));
}

void TestFileDossier::scoresAreNotToldByTheSavesEither()
{
    ProcurementFile file = test::wholeFile();
    file.evaluation.concludedOn = {};
    file.evaluation.finished.clear();
    const QList<Save> saves { { u"create"_s, u"A. Desrosiers"_s, test::utc(QDate(2015, 3, 2), 14), test::newFile() },
                              { u"score"_s, u"E. Roy"_s, test::utc(QDate(2015, 3, 22), 14), file } };
    QVERIFY(!file.evaluation.scores.isEmpty());
    QVERIFY(!told(saved(saves), DossierPurpose::Audit).contains(file.evaluation.scores.first().reason));
}

void TestFileDossier::movesStandAfterWhatLedToThem_data()
{
    QTest::addColumn<int>("savedAt"); // the hour at which the office was recorded; its stage was left at 16
    QTest::addColumn<bool>("isOnItsDay");
    QTest::newRow("recorded before the move") << 15 << true;
    QTest::newRow("recorded at the moment of the move") << 16 << true;
    QTest::newRow("recorded a day later: the chain orders it") << 15 << false;
}

void TestFileDossier::movesStandAfterWhatLedToThem()
{
    QFETCH(int, savedAt);
    QFETCH(bool, isOnItsDay);
    const QDate day(2015, 3, 3);
    ProcurementFile file = test::newFile();
    file.head.openedOn = day;
    file.passages = { { u"s1"_s, FileStage::Need, u"A. Desrosiers"_s, day, {}, {} } };
    QList<Save> saves { { u"create"_s, u"A. Desrosiers"_s, test::utc(day, 14), file } };
    const auto consult = [&file, day] {
        file.intake.consultations << Consultation { u"k1"_s,       ConsultedOffice::Legal,
                                                    u"T. Singh"_s, ConsultationState::Agreed,
                                                    day,           {} };
    };
    const auto move = [&file, day] {
        file.passages[0].left = day;
        file.passages << StagePassage { u"s2"_s, FileStage::Options, u"A. Desrosiers"_s, day, {}, {} };
        file.stage = FileStage::Options;
    };
    if (isOnItsDay) {
        consult();
        saves << Save { u"edit"_s, u"A. Desrosiers"_s, test::utc(day, savedAt), file };
        move();
        saves << Save { u"pass-stage"_s, u"P. Nakamura"_s, test::utc(day, 16), file };
    } else {
        move();
        saves << Save { u"pass-stage"_s, u"P. Nakamura"_s, test::utc(day, 16), file };
        consult();
        saves << Save { u"edit"_s, u"A. Desrosiers"_s, test::utc(day.addDays(1), savedAt), file };
    }
    const Dossier dossier = dossierOf(saved(saves), DossierPurpose::Audit, classesFor(DossierPurpose::Audit));
    QList<DossierEvent> events;
    for (const DossierEntry &entry : dossier.entries)
        events << entry.event;
    QCOMPARE(events, (QList<DossierEvent> { DossierEvent::Opened, DossierEvent::Consulted, DossierEvent::StageLeft }));
    QCOMPARE(dossier.entries.last().who, u"P. Nakamura"_s);
    QVERIFY(told(saved(saves), DossierPurpose::Audit).contains(u"Goes on to|Options"_s));
}

void TestFileDossier::whoIsTheOneWhoDidIt()
{
    ProcurementFile file = test::newFile();
    file.head.requester = u"R. Iyer"_s;
    file.head.holder = u"A. Desrosiers"_s;
    QList<Save> saves { { u"create"_s, u"A. Desrosiers"_s, test::utc(QDate(2015, 3, 2), 14), file } };
    Invoice invoice;
    invoice.uid = u"i1"_s;
    invoice.number = u"77"_s;
    invoice.receivedOn = QDate(2015, 7, 2);
    file.invoices << invoice;
    saves << Save { u"add-invoice"_s, u"S. Lachance"_s, test::utc(QDate(2015, 7, 3), 14), file };
    file.invoices[0].paidOn = QDate(2015, 7, 24);
    saves << Save { u"pay-invoice"_s, u"P. Nakamura"_s, test::utc(QDate(2015, 7, 24), 14), file };
    const Dossier dossier = dossierOf(saved(saves), DossierPurpose::Audit, classesFor(DossierPurpose::Audit));
    const auto who = [&dossier](DossierEvent event) {
        const auto entry = std::ranges::find(dossier.entries, event, &DossierEntry::event);
        return entry == dossier.entries.end() ? QString() : entry->who;
    };
    QCOMPARE(who(DossierEvent::Opened), u"A. Desrosiers"_s);
    QCOMPARE(who(DossierEvent::InvoiceReceived), u"S. Lachance"_s);
    QCOMPARE(who(DossierEvent::Paid), u"P. Nakamura"_s);
    const QString text = told(saved(saves), DossierPurpose::Audit);
    QVERIFY2(text.contains(u"Requested by|R. Iyer"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Recorded|S. Lachance, 2015-07-03"_s), qPrintable(text)); // another day than the invoice's
}

void TestFileDossier::budgetIsConfirmedBySomebodyOnADay()
{
    ProcurementFile file = test::newFile();
    QList<Save> saves { { u"create"_s, u"A. Desrosiers"_s, test::utc(QDate(2015, 3, 2), 14), file } };
    file.intake.budget = Money::fromCents(2'100'000);
    saves << Save { u"edit"_s, u"A. Desrosiers"_s, test::utc(QDate(2015, 3, 2), 15), file };
    file.intake.budgetConfirmed = true;
    saves << Save { u"edit"_s, u"F. Achebe"_s, test::utc(QDate(2015, 3, 4), 15), file };
    const QString text = told(saved(saves), DossierPurpose::Audit);
    QVERIFY2(text.contains(u"2015-03-04 – Budget confirmed\n\nWho|F. Achebe\nBudget|21000.00"_s), qPrintable(text));
}

void TestFileDossier::everyDutyIsToldWithItsStateAndWhoLetItGo()
{
    ProcurementFile file = test::wholeFile();
    file.waivers = { { u"w1"_s, u"elsewhere"_s, u"Nobody else holds such an evening."_s, u"P. Nakamura"_s, QDate(2015, 3, 4) } };
    file.intake.elsewhereSearched = false;
    const QString text = told(file, DossierPurpose::Audit);
    for (const char *words :
         { "Who has it already|Waived|Good practice|Waived by P. Nakamura on 2015-03-04: Nobody else holds such an evening.",
           "Written quotes: Three quotes|Met (3 of 3)|Directive, 5.1 (Read)", "Duty let go|Who has it already" })
        QVERIFY2(text.contains(QString::fromUtf8(words)), qPrintable(QString::fromUtf8(words) + u'\n' + text));
    QVERIFY2(text.contains(u"|Missing|"_s), qPrintable(text)); // what was not done is told too
    for (std::size_t stage = 0; stage < codeCount<FileStage>; ++stage) {
        const QString name = words(Language::French).code(u"stage"_s, QString(codeOf(FileStage(stage))));
        QVERIFY2(told(file, DossierPurpose::Audit, Language::French).contains(u'\n' + name + u'|'), qPrintable(name));
    }
}

void TestFileDossier::rulesAreToldInWords()
{
    ProcurementFile file = test::wholeFile();
    file.determinations[0].routes[0].row = u"low-value-quotes.services.2024.0"_s;
    file.review.lessonRule = u"low-value-quotes.services.2024.0 (D)"_s;
    file.review.feedback = { { u"f1"_s, u"sole-source"_s, u"Any amount goes up."_s, 12 } };
    const QString text = told(file, DossierPurpose::Audit);
    QVERIFY2(!text.contains(u"low-value-quotes"_s), qPrintable(text));
    QVERIFY(text.contains(u"Within the rule|Below 25,000 dollars quotes are enough. (Directive, section 5)"_s));
    QVERIFY(text.contains(u"Rule|Sole source"_s));
    ProcurementFile before = file;
    before.review.feedback.clear();
    const QList<Save> saves { { u"create"_s, u"A. Desrosiers"_s, test::utc(QDate(2015, 3, 2), 14), before },
                              { u"edit"_s, u"A. Desrosiers"_s, test::utc(QDate(2015, 7, 28), 14), file } };
    const QString steps = told(saved(saves), DossierPurpose::Audit);
    QVERIFY2(steps.contains(u"Feedback on rules: Sole source (added)"_s), qPrintable(steps.right(900)));
}

void TestFileDossier::whatHappenedSeveralTimesOnADayIsOneTable()
{
    const QString text = told(test::wholeFile(), DossierPurpose::Audit);
    QCOMPARE(text.count(u"Office consulted\n"_s), 1 + 1); // its heading, and the name of its table
    QVERIFY2(text.contains(u"T. Singh|Legal services|Agreed"_s), qPrintable(text));
}

void TestFileDossier::determinationTellsOnlyWhatIsJudgedOtherwise()
{
    ProcurementFile file = test::wholeFile();
    StoredDetermination again = file.determinations.first();
    again.uid = u"t2"_s;
    again.day = QDate(2015, 3, 8);
    StoredRoute open = again.routes.first();
    open.route = Route::Open;
    open.reason.en = u"Open is always lawful."_s;
    again.routes << open;
    file.determinations << again;
    const QList<DossierEntry> entries = dossierEntries(file);
    QList<DossierEntry> asked;
    for (const DossierEntry &entry : entries) {
        if (entry.event == DossierEvent::Determined)
            asked << entry;
    }
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[1].tables.first().rows.size(), 1);
    QVERIFY(told(file, DossierPurpose::Audit).contains(u"Other routes judged as on|2015-03-03"_s));
}

void TestFileDossier::sameSourceGivesTheSameDossier()
{
    const DossierSource from = source(test::wholeFile());
    QCOMPARE(dossierOf(from, DossierPurpose::Audit, classesFor(DossierPurpose::Audit)),
             dossierOf(from, DossierPurpose::Audit, classesFor(DossierPurpose::Audit)));
}

void TestFileDossier::emptyFileIsTold()
{
    const QString text = told(ProcurementFile(), DossierPurpose::Access, Language::French);
    QVERIFY(text.contains(u"Dossier d’approvisionnement"_s));
    QVERIFY(text.contains(u"Rien n’a été omis."_s));
}

QTEST_GUILESS_MAIN(TestFileDossier)
#include "tst_filedossier.moc"
