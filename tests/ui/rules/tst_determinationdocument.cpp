// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rules/shippedrules.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"
#include "ui/rules/determinationdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QThread>

#include <memory>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestDeterminationDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rules.load()); }
    void holdsEveryReasonAndCitation_data();
    void holdsEveryReasonAndCitation();
    void bothLanguagesFollowEachOther();
    void namesItsNeedItsPacksAndItsProof();
    void wordsOfAPersonAreNoMarkup();
    void becomesAPdfInAnyThread();
    void jsonIsThatOfTheContract();
    void cancelledMeansNoFile();

private:
    [[nodiscard]] DeterminationRecord record(const QByteArray &json);
    test::ShippedRules m_rules;
};

namespace {

const QByteArray caseOne = R"({"jurisdiction":"on-ops","entity":"on-min","commodity":"services","value":"20000",)"
                           R"("date":"2015-03-02","needed-by":"2015-07-02","reasons":["only-one-supplier"],"vendor":{}})";
const QByteArray large = R"({"jurisdiction":"on-ops","entity":"on-min","commodity":"services","value":"400000",)"
                         R"("date":"2026-01-15","needed-by":"2026-02-01","related":["9000"]})";

/// Blanks of every kind count as one: HTML folds them.
QString folded(QString text)
{
    return text.replace(QChar(0x202F), u' ').replace(QChar(0x00A0), u' ').simplified();
}

} // namespace

DeterminationRecord TestDeterminationDocument::record(const QByteArray &json)
{
    const Need need = readNeed(json).value_or(Need());
    const RuleSet &rules = m_rules.rulesFor(need);
    return { need,       determine(need, rules).value_or(Determination()), rules, u"Introduction service"_s, u"Brume & Balise"_s,
             u"9.8.7"_s, QDateTime(QDate(2026, 11, 21), QTime(9, 0)) };
}

void TestDeterminationDocument::holdsEveryReasonAndCitation_data()
{
    QTest::addColumn<QByteArray>("need");
    QTest::addColumn<Language>("language");
    QTest::newRow("case 1, English") << caseOne << Language::English;
    QTest::newRow("case 1, French") << caseOne << Language::French;
    QTest::newRow("large and late, English") << large << Language::English;
    QTest::newRow("large and late, French") << large << Language::French;
}

void TestDeterminationDocument::holdsEveryReasonAndCitation()
{
    QFETCH(QByteArray, need);
    QFETCH(Language, language);
    const DeterminationRecord made = record(need);
    const QString text = folded(DeterminationDocument(made).plainText({ language }));
    const auto holds = [&](const RuleRow &row) {
        return text.contains(folded(row.text.of(language))) && text.contains(folded(row.citation.title.of(language)))
               && text.contains(folded(row.citation.section.of(language))) && text.contains(row.citation.address);
    };
    int reasons = 0;
    const CodeSet<Route> ways = made.rules.waysOf(made.need.jurisdiction); // programs of others are none
    for (std::size_t i = 0; i < codeCount<Route>; ++i) {
        if (!ways.contains(Route(i)))
            continue;
        const RouteAnswer &answer = made.answer.routes[i];
        for (const int row : made.answer.rowsOf(answer.reasons)) {
            ++reasons;
            QVERIFY2(holds(made.rules.row(row)), qPrintable(made.rules.row(row).id));
        }
        for (const AppliedDuty &duty : made.answer.dutiesOf(answer)) {
            const QString words = made.rules.row(duty.row).duties[duty.index].text.of(language);
            QVERIFY2(text.contains(folded(words)), qPrintable(words));
        }
    }
    for (const AgreementAnswer &answer : made.answer.agreements) {
        for (const int row : made.answer.rowsOf(answer.rows)) {
            ++reasons;
            QVERIFY2(holds(made.rules.row(row)), qPrintable(made.rules.row(row).id));
        }
    }
    for (const WarningAnswer &warning : made.answer.warnings) {
        if (warning.row >= 0)
            QVERIFY2(holds(made.rules.row(warning.row)), qPrintable(made.rules.row(warning.row).id));
    }
    QVERIFY(reasons > 12);
}

void TestDeterminationDocument::bothLanguagesFollowEachOther()
{
    const DeterminationDocument document(record(caseOne));
    const QString both = document.plainText({ Language::English, Language::French });
    const qsizetype english = both.indexOf(u"Below $25,000"_s);
    const qsizetype french = both.indexOf(u"au moins trois devis"_s);
    QVERIFY(english > 0 && french > english);
    QVERIFY(document.plainText({ Language::French, Language::English }).indexOf(u"au moins trois devis"_s)
            < document.plainText({ Language::French, Language::English }).indexOf(u"Below $25,000"_s));
}

void TestDeterminationDocument::namesItsNeedItsPacksAndItsProof()
{
    const DeterminationRecord made = record(caseOne);
    const QString text = DeterminationDocument(made).plainText({ Language::English });
    for (const QString &wanted : { u"Introduction service"_s, u"Brume & Balise"_s, u"$20,000"_s, u"2 March 2015"_s,
                                   u"2 July 2015"_s, u"9.8.7"_s, u"21 November 2026"_s, u"on-ops"_s, digestOf(made.need) })
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
}

void TestDeterminationDocument::wordsOfAPersonAreNoMarkup()
{
    DeterminationRecord made = record(caseOne);
    made.title = u"<img src=x> <b>bold</b>"_s;
    made.firm = u"<a href='file:///etc'>here</a>"_s;
    const DeterminationDocument document(made);
    QVERIFY(document.plainText({ Language::English }).contains(made.title));
    QVERIFY(document.plainText({ Language::English }).contains(made.firm));
    QVERIFY(!document.html({ Language::English }).contains(u"<img"_s));
}

void TestDeterminationDocument::becomesAPdfInAnyThread()
{
    const test::TemporaryFolder folder;
    const DeterminationDocument document(record(caseOne));
    Result<QString> written = failure(ErrorCode::Cancelled);
    const std::unique_ptr<QThread> other(QThread::create([&] {
        written = document.writePdf(folder.path(u"a.pdf"_s), { Language::English, Language::French }, WriteWatch());
    }));
    other->start();
    other->wait();
    ACQUIS_VERIFY_RESULT(written);
    const QByteArray bytes = folder.read(u"a.pdf"_s);
    QVERIFY(bytes.startsWith("%PDF"));
    QVERIFY(bytes.count("/Type /Page\n") + bytes.count("/Type /Page ") >= 2 || bytes.count("/Page") > 2);
}

void TestDeterminationDocument::jsonIsThatOfTheContract()
{
    const DeterminationRecord made = record(caseOne);
    const QJsonObject object = QJsonDocument::fromJson(DeterminationDocument(made).json(Language::French)).object();
    QCOMPARE(object.value("digest"_L1).toString(), digestOf(made.need));
    QCOMPARE(object.value("routes"_L1).toArray().size(), qsizetype(codeCount<Route>));
}

void TestDeterminationDocument::cancelledMeansNoFile()
{
    const test::TemporaryFolder folder;
    WriteWatch watch;
    watch.cancel.cancel();
    const auto written = DeterminationDocument(record(caseOne)).writePdf(folder.path(u"b.pdf"_s), { Language::English }, watch);
    QVERIFY(!written);
    QCOMPARE(int(written.error().code), int(ErrorCode::Cancelled));
    QVERIFY(!QFile::exists(folder.path(u"b.pdf"_s)));
}

QTEST_MAIN(TestDeterminationDocument)
#include "tst_determinationdocument.moc"
