// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/namereading.h"
#include "core/vendors/namevocabulary.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestNameVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedWordsAreThoseThatNamesAreReadInto();
    void bothLanguagesAreKnown_data();
    void bothLanguagesAreKnown();
    void longestPhraseWins();
    void formsHaveOneStem();
    void brokenTableIsRefusedWithItsLine_data();
    void brokenTableIsRefusedWithItsLine();
};

void TestNameVocabulary::shippedWordsAreThoseThatNamesAreReadInto()
{
    const auto vocabulary = NameVocabulary::shipped();
    ACQUIS_VERIFY_RESULT(vocabulary);
    for (const QString &word : vocabulary->words())
        QCOMPARE(nameWords(word), QStringList { word });
}

void TestNameVocabulary::bothLanguagesAreKnown_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<WordKind>("kind");
    QTest::newRow("services") << u"services"_s << WordKind::Business;
    QTest::newRow("entreprises") << u"entreprises"_s << WordKind::Business;
    QTest::newRow("national") << u"national"_s << WordKind::Descriptor;
    QTest::newRow("nationale") << u"nationale"_s << WordKind::Descriptor;
    QTest::newRow("québec") << u"quebec"_s << WordKind::Place;
    QTest::newRow("given name") << u"pierre"_s << WordKind::GivenName;
    QTest::newRow("ltée") << u"ltee"_s << WordKind::LegalForm;
    QTest::newRow("s.e.n.c.") << u"senc"_s << WordKind::LegalForm;
    QTest::newRow("limited") << u"limited"_s << WordKind::LegalForm;
    QTest::newRow("de") << u"de"_s << WordKind::FunctionWord;
    QTest::newRow("les") << u"les"_s << WordKind::Leading;
}

void TestNameVocabulary::bothLanguagesAreKnown()
{
    QFETCH(const QString, word);
    QFETCH(const WordKind, kind);
    const auto vocabulary = NameVocabulary::shipped();
    ACQUIS_VERIFY_RESULT(vocabulary);
    QVERIFY(vocabulary->kindsOf(word).testFlag(kind));
    QCOMPARE(vocabulary->kindsOf(u"kestra"_s), WordKinds());
}

void TestNameVocabulary::longestPhraseWins()
{
    const auto vocabulary = NameVocabulary::parsed(
        "kind,language,words\n", "kind,language,phrase\ntrades-as,en,as\ndivision-of,en,as part of\n", "kind,standard,words\n");
    ACQUIS_VERIFY_RESULT(vocabulary);
    const QStringList words { u"as"_s, u"part"_s, u"of"_s, u"as"_s };
    QVERIFY(vocabulary->phraseAt(words, 0)->kind == PhraseKind::DivisionOf);
    QCOMPARE(vocabulary->phraseAt(words, 0)->words, 3);
    QVERIFY(!vocabulary->phraseAt(words, 1));
    QVERIFY(vocabulary->phraseAt(words, 3)->kind == PhraseKind::TradesAs);
}

void TestNameVocabulary::formsHaveOneStem()
{
    const auto vocabulary = NameVocabulary::shipped();
    ACQUIS_VERIFY_RESULT(vocabulary);
    for (const QString &word : { u"services"_s, u"svcs"_s, u"serv"_s })
        QCOMPARE(vocabulary->stemOf(word), u"service"_s);
    for (const QString &word : { u"gestion"_s, u"mgmt"_s })
        QCOMPARE(vocabulary->stemOf(word), u"management"_s);
    QCOMPARE(vocabulary->stemOf(u"rh"_s), vocabulary->stemOf(u"hr"_s));
    QCOMPARE(vocabulary->stemOf(u"kestra"_s), u"kestra"_s);
    QCOMPARE(vocabulary->formOf(u"gestion"_s), (StandardForm { FormKind::Translation, u"management"_s }));
    QVERIFY(!vocabulary->formOf(u"management"_s));
    // An abbreviation is as common a word as what it stands for.
    QVERIFY(vocabulary->kindsOf(u"mngt"_s).testFlag(WordKind::Business));
}

void TestNameVocabulary::brokenTableIsRefusedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("phrases");
    QTest::addColumn<QByteArray>("forms");
    QTest::addColumn<qint64>("line");
    const QByteArray head = "kind,language,words\n";
    QTest::newRow("unknown kind of word") << head + "business,en,a\nfirm,en,b\n" << head << head << qint64(3);
    QTest::newRow("unknown kind of phrase") << head << head + "sells,en,a b\n" << head << qint64(2);
    QTest::newRow("no words") << head + "place,en,\n" << head << head << qint64(2);
    QTest::newRow("too many cells") << head + "place,en,a,b\n" << head << head << qint64(2);
    QTest::newRow("unknown kind of form") << head << head << head + "slang,management,mgmt\n" << qint64(2);
    QTest::newRow("form of nothing") << head << head << head + "translation,,gestion\n" << qint64(2);
    QTest::newRow("two standards for one form") << head << head << head + "abbreviation,business,bus\ntranslation,coach,bus\n"
                                                << qint64(3);
}

void TestNameVocabulary::brokenTableIsRefusedWithItsLine()
{
    QFETCH(const QByteArray, words);
    QFETCH(const QByteArray, phrases);
    QFETCH(const QByteArray, forms);
    QFETCH(const qint64, line);
    const auto vocabulary = NameVocabulary::parsed(words, phrases, forms);
    ACQUIS_VERIFY_ERROR(vocabulary, ErrorCode::InvalidData);
    QCOMPARE(vocabulary.error().row, line);
}

QTEST_GUILESS_MAIN(TestNameVocabulary)
#include "tst_namevocabulary.moc"
