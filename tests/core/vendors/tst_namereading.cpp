// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/namereading.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestNameReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameIsTakenApart_data();
    void nameIsTakenApart();
    void jointVentureIsSeen_data();
    void jointVentureIsSeen();
    void jointVentureIsReadWithoutItsPhrase();
    void nameThatEndsInTheMiddleIsSeen();
    void hostileNameIsBounded_data();
    void hostileNameIsBounded();
    void companyNumberHasFiveDigits();
};

void TestNameReading::nameIsTakenApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("other");
    QTest::newRow("accents and case") << u"Société ÉLECTRIQUE Forêt-Bœuf"_s << u"societe electrique foret boeuf"_s << QString();
    QTest::newRow("accents as marks of their own") << u"Socie\u0301te\u0301"_s << u"societe"_s << QString();
    QTest::newRow("initials with points") << u"J. D. Irving, Ltd."_s << u"jd irving ltd"_s << QString();
    QTest::newRow("legal form in letters") << u"Tremblay S.E.N.C."_s << u"tremblay senc"_s << QString();
    QTest::newRow("possessive") << u"Sharp's Audio"_s << u"sharps audio"_s << QString();
    QTest::newRow("name with a prefix") << u"Mc Gill / O'Leary"_s << u"mcgill oleary"_s << QString();
    QTest::newRow("Québec number in halves") << u"9135-1234 Québec inc."_s << u"91351234 quebec inc"_s << QString();
    QTest::newRow("two other numbers stay apart") << u"135 1234 Road"_s << u"135 1234 road"_s << QString();
    QTest::newRow("leading article") << u"Les Entreprises Roy"_s << u"entreprises roy"_s << QString();
    QTest::newRow("title before a name") << u"Dr. Anne Roy"_s << u"anne roy"_s << QString();
    QTest::newRow("title before a trade") << u"Dr. Construction"_s << u"dr construction"_s << QString();
    QTest::newRow("trailing of") << u"Ford Motor Company of"_s << u"ford motor company"_s << QString();
    QTest::newRow("o/a") << u"1135378 Ontario o/a Printers Plus"_s << u"1135378 ontario"_s << u"printers plus"_s;
    QTest::newRow("faisant affaire sous") << u"9135-1234 Québec inc. faisant affaire sous le nom de Boréal"_s
                                          << u"91351234 quebec inc"_s << u"boreal"_s;
    QTest::newRow("division of") << u"Lumo, a division of Kestra Inc."_s << u"lumo"_s << u"kestra inc"_s;
    QTest::newRow("filiale de") << u"Lumo, une filiale de Kestra"_s << u"lumo"_s << u"kestra"_s;
    QTest::newRow("nothing before the statement") << u"A division of Kestra"_s << u"kestra"_s << QString();
    QTest::newRow("nothing after it") << u"Kestra o/a"_s << u"kestra"_s << QString();
    QTest::newRow("care of is no firm of theirs") << u"Kestra c/o Anne Roy"_s << u"kestra"_s << QString();
    QTest::newRow("aux soins de") << u"Kestra aux soins de Anne Roy"_s << u"kestra"_s << QString();
    QTest::newRow("no word") << u" *** "_s << QString() << QString();
}

void TestNameReading::nameIsTakenApart()
{
    QFETCH(const QString, name);
    QFETCH(const QString, words);
    QFETCH(const QString, other);
    const auto vocabulary = NameVocabulary::shipped();
    ACQUIS_VERIFY_RESULT(vocabulary);
    const ReadName read = readName(name, *vocabulary);
    QCOMPARE(read.words.join(u' '), words);
    QCOMPARE(read.other.join(u' '), other);
    QCOMPARE(read.statement.has_value(), !other.isEmpty());
    QVERIFY(!read.isJointVenture);
}

void TestNameReading::jointVentureIsSeen_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("in joint venture with") << u"Lumo Inc. in Joint Venture with Kestra"_s;
    QTest::newRow("JV at the end") << u"Lumo Kestra JV"_s;
    QTest::newRow("coentreprise") << u"Lumo et Kestra en coentreprise"_s;
    QTest::newRow("co-entreprise") << u"Lumo et Kestra, co-entreprise"_s;
    QTest::newRow("consortium") << u"Consortium Lumo Kestra"_s;
}

void TestNameReading::jointVentureIsSeen()
{
    QFETCH(const QString, name);
    const auto vocabulary = NameVocabulary::shipped();
    ACQUIS_VERIFY_RESULT(vocabulary);
    QVERIFY(readName(name, *vocabulary).isJointVenture);
}

void TestNameReading::jointVentureIsReadWithoutItsPhrase()
{
    const auto vocabulary = NameVocabulary::shipped();
    ACQUIS_VERIFY_RESULT(vocabulary);
    QCOMPARE(readName(u"Lumo and Kestra in joint venture", *vocabulary).words,
             (QStringList { u"lumo"_s, u"and"_s, u"kestra"_s }));
    QCOMPARE(readName(u"Consortium Lumo", *vocabulary).words, QStringList { u"lumo"_s });
    QCOMPARE(readName(u"Joint Venture", *vocabulary).words, (QStringList { u"joint"_s, u"venture"_s }));
}

void TestNameReading::nameThatEndsInTheMiddleIsSeen()
{
    const auto vocabulary = NameVocabulary::shipped();
    ACQUIS_VERIFY_RESULT(vocabulary);
    QVERIFY(readName(u"Canadian Council for the", *vocabulary).isCutShort);
    QVERIFY(!readName(u"Canadian Council", *vocabulary).isCutShort);
    QVERIFY(readName(u"J. D. Lumo", *vocabulary).startsWithInitials);
    QVERIFY(!readName(u"JD Lumo", *vocabulary).startsWithInitials);
}

void TestNameReading::hostileNameIsBounded_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("one word of 10,000 letters") << QString(10'000, u'a');
    QTest::newRow("5,000 words") << u"a "_s.repeated(5'000);
    QTest::newRow("5,000 phrases") << u"o/a "_s.repeated(5'000);
    QTest::newRow("letters that grow when taken apart") << QString(10'000, QChar(0xFDFA));
    QTest::newRow("halves of characters") << QString(10'000, QChar(0xD800));
    QTest::newRow("marks alone") << QString(10'000, QChar(0x0301));
}

void TestNameReading::hostileNameIsBounded()
{
    QFETCH(const QString, name);
    const auto vocabulary = NameVocabulary::shipped();
    ACQUIS_VERIFY_RESULT(vocabulary);
    const QStringList words = nameWords(name);
    QVERIFY(words.size() <= mostWordsRead);
    for (const QString &word : words)
        QVERIFY(!word.isEmpty() && word.size() <= longestWordRead);
    QVERIFY(readName(name, *vocabulary).words.size() <= mostWordsRead);
    QCOMPARE(nameWords(u"Kes\u202Etra\u200B\u202C"_s), QStringList { u"kestra"_s });
    QCOMPARE(nameWords(u"Kes\ttra\u0001Lumo"_s), (QStringList { u"kes"_s, u"tra"_s, u"lumo"_s }));
}

void TestNameReading::companyNumberHasFiveDigits()
{
    QVERIFY(isCompanyNumber(u"91351234"));
    QVERIFY(isCompanyNumber(u"50906"));
    QVERIFY(!isCompanyNumber(u"1000"));
    QVERIFY(!isCompanyNumber(u"12345a"));
    QVERIFY(!isCompanyNumber(u""));
}

QTEST_GUILESS_MAIN(TestNameReading)
#include "tst_namereading.moc"
