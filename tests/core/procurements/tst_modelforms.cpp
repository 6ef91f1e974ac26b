// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/modelforms.h"

#include "tests/core/procurements/wholefile.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestModelForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTemplateNamesMembersOfTheFile_data() { kinds(); }
    void everyTemplateNamesMembersOfTheFile();
    void everyCodeAndMemberHasWordsInBothLanguages();
    void frenchIsNoEnglish();
    void formIsFilledFromTheFile_data() { kinds(); }
    void formIsFilledFromTheFile();
    void emptyFileGivesBlanksThatAreTold();
    void businessCaseIsAsLongAsTheRoutesAskFor_data();
    void businessCaseIsAsLongAsTheRoutesAskFor();
    void missingOpenSourceOptionIsSaid();
    void soundingSaysInBothLanguagesThatItBindsNobody();
    void regretLetterHasReasonsAndTheRightToADebriefing();
    void pointsAreShownOnlyOnceTheEvaluationIsOver();
    void bracesInTheFileAreNotFilled();
    void versionStaysWithWhatWasMade();
    void brokenTemplateIsRefused_data();
    void brokenTemplateIsRefused();
    void unknownPartIsRefused();

private:
    static void kinds();
    [[nodiscard]] PaperWords words(Language language) const { return { m_terms, language, test::plainFormats() }; }
    [[nodiscard]] QString filled(const QString &kind, const ProcurementFile &file, Language language = Language::English) const;
    PaperTerms m_terms;
};

void TestModelForms::initTestCase()
{
    const auto terms = PaperTerms::load();
    ACQUIS_VERIFY_RESULT(terms);
    m_terms = *terms;
}

void TestModelForms::kinds()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : formKinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

QString TestModelForms::filled(const QString &kind, const ProcurementFile &file, Language language) const
{
    const auto form = fillForm(kind, file, {}, words(language));
    return form ? test::allText(form->blocks) : u"refused"_s;
}

/// Paths that a form names: in its texts, facts, tables and conditions.
static QStringList pathsOf(const FormPiece &piece)
{
    QStringList paths = piece.facts;
    if (!piece.when.isEmpty())
        paths << piece.when.section(u'=', 0, 0);
    static const QRegularExpression placeholder(u"\\{([^}]*)\\}"_s);
    for (const QString &text : { piece.text.en, piece.text.fr }) {
        for (auto match = placeholder.globalMatch(text); match.hasNext();)
            paths << match.next().captured(1);
    }
    return paths;
}

void TestModelForms::everyTemplateNamesMembersOfTheFile()
{
    QFETCH(const QString, kind);
    const auto form = formTemplate(kind);
    ACQUIS_VERIFY_RESULT(form);
    QCOMPARE(form->id, kind);
    const FileValue values = formValues({}, form->part);
    const auto labelOf = [&](const QString &path) {
        return path.startsWith("part/"_L1) && path != "part/firm"_L1 ? form->part + path.mid(4) : path;
    };
    QStringList unknown;
    for (const FormPiece &piece : form->pieces) {
        for (const QString &path : pathsOf(piece)) {
            const FileValue *value = valueAt(values, path);
            if (!value || value->type == ValueType::None)
                unknown << path;
            const bool isShown = piece.facts.contains(path) || piece.text.en.contains(u'{' + path);
            if (isShown && !m_terms.field(labelOf(path)))
                unknown << u"no name: "_s + path;
            const QString code = piece.when.section(u'=', 1);
            if (value && value->type == ValueType::Code && path == piece.when.section(u'=', 0, 0) && !code.isEmpty()
                && !value->codes.contains(code))
                unknown << piece.when;
        }
        if (piece.list.isEmpty())
            continue;
        const FileValue *list = valueAt(values, piece.list);
        if (!list || list->type != ValueType::List || !m_terms.field(labelOf(piece.list)))
            unknown << piece.list;
        for (const QString &column : piece.columns) {
            if (!list || !list->members.contains(column) || !m_terms.field(labelOf(piece.list + u'/' + column)))
                unknown << piece.list + u'/' + column;
        }
        const auto placeholders = [](const QString &text) { return text.count(u'{'); };
        QCOMPARE(placeholders(piece.text.en), placeholders(piece.text.fr));
    }
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
}

/// Codes of a value and of all that lies in it which have no words.
static void wordless(const FileValue &value, const PaperTerms &terms, QStringList &missing)
{
    for (const QString &code : value.codes) {
        if (!terms.code(value.words, code))
            missing << value.words + u' ' + code;
    }
    for (const FileValue &member : value.members)
        wordless(member, terms, missing);
    for (const FileValue &each : value.values)
        wordless(each, terms, missing);
}

void TestModelForms::everyCodeAndMemberHasWordsInBothLanguages()
{
    QStringList missing;
    FileValue values = formValues(test::wholeFile());
    // Asked by nobody: the need has words of its own where rules are asked.
    for (const QString &name : { u"jurisdiction"_s, u"entity"_s, u"tax"_s, u"vor"_s })
        values.members[u"need"_s].members.remove(name);
    wordless(values, m_terms, missing);
    missing.removeDuplicates();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestModelForms::frenchIsNoEnglish()
{
    // A text of several words that is the same in both languages was not translated.
    QStringList same;
    const auto check = [&](const BilingualText &text) {
        if (text.en == text.fr && text.en.contains(u' ') && !text.en.startsWith(u'{') && text.en != "%1 – %2"_L1
            && !text.en.endsWith("With Us"_L1))
            same << text.en;
    };
    const auto isEnglish = [](const QString &french) {
        static const QRegularExpression words(u"\\b(the|and|of|is|are|was|with|this|not|your)\\b"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
        return french.contains(words);
    };
    for (const QString &kind : formKinds()) {
        const auto form = formTemplate(kind);
        ACQUIS_VERIFY_RESULT(form);
        check(form->name);
        for (const FormPiece &piece : form->pieces) {
            check(piece.text);
            static const QRegularExpression placeholder(u"\\{[^}]*\\}"_s);
            if (isEnglish(QString(piece.text.fr).remove(placeholder)))
                same << piece.text.fr;
        }
    }
    QFile file(u":/forms/terms.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject terms = QJsonDocument::fromJson(file.readAll()).object();
    const std::function<void(const QJsonObject &)> walk = [&](const QJsonObject &object) {
        if (object.contains("en"_L1) && object.size() == 2) {
            const BilingualText text { object["en"_L1].toString(), object["fr"_L1].toString() };
            check(text);
            if (isEnglish(text.fr))
                same << text.fr;
            return;
        }
        for (const QJsonValue &value : object)
            walk(value.toObject());
    };
    walk(terms);
    QVERIFY2(same.isEmpty(), qPrintable(same.join(u'\n')));
}

void TestModelForms::formIsFilledFromTheFile()
{
    QFETCH(const QString, kind);
    const ProcurementFile file = test::wholeFile();
    for (const Language language : { Language::English, Language::French }) {
        const auto form = fillForm(kind, file, {}, words(language));
        ACQUIS_VERIFY_RESULT(form);
        const QString text = test::allText(form->blocks);
        QVERIFY2(text.contains(file.head.number), qPrintable(text));
        QVERIFY2(text.contains(file.head.title.of(language)), qPrintable(text));
        QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
        QCOMPARE(form->missing.isEmpty(), !text.contains(words(language).phrase(u"blank"_s)));
        QCOMPARE(*fillForm(kind, file, {}, words(language)), *form);
    }
}

void TestModelForms::emptyFileGivesBlanksThatAreTold()
{
    const auto form = fillForm(u"request-for-quotation"_s, {}, {}, words(Language::French));
    ACQUIS_VERIFY_RESULT(form);
    QVERIFY(form->missing.contains(u"Problème"_s));
    QVERIFY(form->missing.contains(u"Ce qui est demandé"_s));
    QCOMPARE(form->missing.count(u"Titre"_s), 1);
    QVERIFY(test::allText(form->blocks).contains(u"Titre|[à remplir]"_s));
}

void TestModelForms::businessCaseIsAsLongAsTheRoutesAskFor_data()
{
    QTest::addColumn<bool>("quotes");
    QTest::addColumn<bool>("invitation");
    QTest::addColumn<CaseSize>("size");
    QTest::newRow("quotes are lawful") << true << true << CaseSize::Short;
    QTest::newRow("an invitation is") << false << true << CaseSize::Medium;
    QTest::newRow("neither") << false << false << CaseSize::Full;
}

void TestModelForms::businessCaseIsAsLongAsTheRoutesAskFor()
{
    QFETCH(const bool, quotes);
    QFETCH(const bool, invitation);
    QFETCH(const CaseSize, size);
    ProcurementFile file = test::wholeFile();
    StoredDetermination &determination = file.determinations.last();
    determination.routes[0].stated = quotes ? Verdict::Allowed : Verdict::NotAllowed;
    StoredRoute second;
    second.route = Route::Invitational;
    second.stated = invitation ? Verdict::Conditional : Verdict::NotAllowed;
    determination.routes << second;
    QCOMPARE(caseSizeOf(file), size);
    const QString text = filled(u"business-case"_s, file);
    QCOMPARE(text.contains(u"Offices consulted"_s), size == CaseSize::Full);
    QCOMPARE(text.contains(u"Evidence from the market"_s), size != CaseSize::Short);
    QCOMPARE(caseSizeOf({}), CaseSize::Full);
}

void TestModelForms::missingOpenSourceOptionIsSaid()
{
    ProcurementFile file = test::wholeFile();
    QVERIFY(filled(u"business-case"_s, file).contains(u"Reason: No such program was found."_s));
    file.intake.noOpenSource.clear();
    const auto form = fillForm(u"business-case"_s, file, {}, words(Language::English));
    ACQUIS_VERIFY_RESULT(form);
    QVERIFY(form->missing.contains(u"Why no open-source or reuse option is listed"_s));
    NeedOption reuse;
    reuse.uid = u"o2"_s;
    reuse.kind = OptionKind::OpenSource;
    file.intake.options << reuse;
    QVERIFY(!filled(u"business-case"_s, file).contains(u"No open-source or reuse option is listed"_s));
}

void TestModelForms::soundingSaysInBothLanguagesThatItBindsNobody()
{
    for (const Language language : { Language::English, Language::French }) {
        const QString text = filled(u"market-sounding"_s, test::wholeFile(), language);
        QVERIFY(text.contains(u"This sounding binds nobody."_s));
        QVERIFY(text.contains(u"Ce sondage n’engage personne."_s));
        QVERIFY(!text.contains(u"secret method"_s));
    }
}

void TestModelForms::regretLetterHasReasonsAndTheRightToADebriefing()
{
    const QString text = filled(u"regret-letter"_s, test::wholeFile(), Language::French);
    QVERIFY(text.contains(u"Plus cher."_s));
    QVERIFY(text.contains(u"dans les 60 jours"_s));
    QVERIFY(text.contains(u"Lanterne"_s));
    QVERIFY(!text.contains(u"21000"_s)); // nobody learns the price of another, nor reads his own as if it were
}

void TestModelForms::pointsAreShownOnlyOnceTheEvaluationIsOver()
{
    ProcurementFile file = test::wholeFile();
    QVERIFY(filled(u"evaluation-matrix"_s, file).contains(u"Fit|100|10|8|7|6"_s));
    file.evaluation.concludedOn = {};
    file.award = {};
    QVERIFY(filled(u"evaluation-matrix"_s, file).contains(u"Fit|100|10|||"_s));
}

void TestModelForms::bracesInTheFileAreNotFilled()
{
    ProcurementFile file = test::wholeFile();
    file.intake.problem.en = u"{award/amount} %1 {"_s;
    QVERIFY(filled(u"request-for-quotation"_s, file).contains(u"{award/amount} %1 {"_s));
}

void TestModelForms::versionStaysWithWhatWasMade()
{
    auto form = formTemplate(u"award-notice"_s);
    ACQUIS_VERIFY_RESULT(form);
    const ProcurementFile file = test::wholeFile();
    const auto before = fillForm(*form, file, {}, words(Language::English));
    form->version = 2;
    form->pieces.resize(3);
    const auto after = fillForm(*form, file, {}, words(Language::English));
    QVERIFY(before && after);
    QCOMPARE(before->madeBy(), u"award-notice@1"_s);
    QCOMPARE(after->madeBy(), u"award-notice@2"_s);
    QVERIFY(before->blocks.size() > after->blocks.size());
}

void TestModelForms::brokenTemplateIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray head = R"({"id":"x","version":1,"name":{"en":"A","fr":"B"},"pieces":)";
    QTest::newRow("no JSON") << QByteArray("nonsense");
    QTest::newRow("no version") << QByteArray(R"({"id":"x","name":{"en":"A","fr":"B"},"pieces":[{"facts":["state"]}]})");
    QTest::newRow("one language") << head + R"([{"text":{"en":"A"}}]})";
    QTest::newRow("empty French") << head + R"([{"text":{"en":"A","fr":""}}]})";
    QTest::newRow("unknown piece") << head + R"([{"song":{"en":"A","fr":"B"}}]})";
    QTest::newRow("table without columns") << head + R"([{"table":"bids","columns":[]}]})";
    QTest::newRow("both conditions") << head + R"([{"facts":["state"],"when":"a","unless":"b"}]})";
    QTest::newRow("no pieces") << head + "[]}";
    QTest::newRow("unknown member") << head + R"([{"facts":["state"]}],"more":1})";
}

void TestModelForms::brokenTemplateIsRefused()
{
    QFETCH(const QByteArray, json);
    ACQUIS_VERIFY_ERROR(readFormTemplate(json), ErrorCode::InvalidData);
}

void TestModelForms::unknownPartIsRefused()
{
    ACQUIS_VERIFY_ERROR(fillForm(u"regret-letter"_s, test::wholeFile(), u"zz"_s, words(Language::English)),
                        ErrorCode::UnknownValue);
    ACQUIS_VERIFY_ERROR(fillForm(u"regret-letter"_s, {}, {}, words(Language::English)), ErrorCode::UnknownValue);
    ACQUIS_VERIFY_ERROR(fillForm(u"../terms"_s, {}, {}, words(Language::English)), ErrorCode::UnknownValue);
}

QTEST_GUILESS_MAIN(TestModelForms)
#include "tst_modelforms.moc"
