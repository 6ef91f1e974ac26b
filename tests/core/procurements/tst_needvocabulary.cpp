// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/needvocabulary.h"

#include "core/procurements/conceptmatcher.h"
#include "core/vendors/searchwords.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

QStringList typed(const QList<SearchConcept> &concepts)
{
    QStringList words;
    for (const SearchConcept &one : concepts)
        words << one.typed;
    return words;
}

/// What concepts are made of, whichever of their words was typed, and whatever their order.
QStringList meanings(const QList<SearchConcept> &concepts)
{
    QStringList all;
    for (const SearchConcept &one : concepts) {
        QStringList forms;
        for (const ConceptForm &form : one.forms) {
            const auto match = form.match == ConceptMatch::Word ? ConceptMatch::Synonym : form.match;
            forms << form.stems.join(u' ') + QString::number(int(match));
        }
        forms.sort();
        all << forms.join(u'|') + one.codes.join(u'|') + QString::number(one.isHead);
    }
    all.sort();
    return all;
}

} // namespace

class TestNeedVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shippedTableIsLarge();
    void readsANeed_data();
    void readsANeed();
    void translatedNeedMeansTheSame_data();
    void translatedNeedMeansTheSame();
    void headIsWhatIsWanted_data();
    void headIsWhatIsWanted();
    void slipOfThePenHasTheWordsItMayMean();
    void malformedTableIsRefused_data();
    void malformedTableIsRefused();
    void textSaysConcepts_data();
    void textSaysConcepts();

private:
    NeedVocabulary m_vocabulary;
};

void TestNeedVocabulary::initTestCase()
{
    auto shipped = NeedVocabulary::shipped();
    ACQUIS_VERIFY_RESULT(shipped);
    m_vocabulary = std::move(*shipped);
}

void TestNeedVocabulary::shippedTableIsLarge()
{
    QVERIFY2(m_vocabulary.conceptCount() >= 250, qPrintable(QString::number(m_vocabulary.conceptCount())));
}

void TestNeedVocabulary::readsANeed_data()
{
    QTest::addColumn<QString>("need");
    QTest::addColumn<QStringList>("concepts");
    QTest::newRow("words") << u"data analytics software"_s << QStringList { u"data"_s, u"analytics"_s, u"software"_s };
    QTest::newRow("function words say nothing")
        << u"some software for the analysis of our data"_s << QStringList { u"software"_s, u"analysis"_s, u"data"_s };
    QTest::newRow("French") << u"Logiciel d’analyse de données"_s << QStringList { u"logiciel"_s, u"analyse"_s, u"donnees"_s };
    QTest::newRow("phrase before its words") << u"snow removal"_s << QStringList { u"snow removal"_s };
    QTest::newRow("general words beside others") << u"translation services and solutions"_s << QStringList { u"translation"_s };
    QTest::newRow("general words alone") << u"services"_s << QStringList { u"services"_s };
    QTest::newRow("each concept once") << u"logiciels et software"_s << QStringList { u"logiciels"_s };
    QTest::newRow("word that nobody knows") << u"zamboni"_s << QStringList { u"zamboni"_s };
    QTest::newRow("numbers") << u"500 laptops"_s << QStringList { u"laptops"_s };
    QTest::newRow("nothing") << u"  "_s << QStringList();
    QTest::newRow("only function words") << u"for the of de la"_s << QStringList();
    QTest::newRow("at most eight")
        << u"data analytics software training translation cleaning furniture insurance security catering"_s
        << QStringList { u"data"_s,        u"analytics"_s, u"software"_s,  u"training"_s,
                         u"translation"_s, u"cleaning"_s,  u"furniture"_s, u"insurance"_s };
}

void TestNeedVocabulary::readsANeed()
{
    QFETCH(QString, need);
    QFETCH(QStringList, concepts);
    QCOMPARE(typed(m_vocabulary.conceptsOf(need)), concepts);
}

void TestNeedVocabulary::translatedNeedMeansTheSame_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("software") << u"data analytics software"_s << u"logiciel d’analyse de données"_s;
    QTest::newRow("translation") << u"translation services"_s << u"services de traduction"_s;
    QTest::newRow("snow") << u"snow removal"_s << u"déneigement"_s;
    QTest::newRow("training") << u"cybersecurity training"_s << u"formation en cybersécurité"_s;
    QTest::newRow("cleaning") << u"janitorial services"_s << u"entretien ménager"_s;
    QTest::newRow("furniture") << u"furniture rental"_s << u"location de mobilier"_s;
    QTest::newRow("artificial intelligence") << u"artificial intelligence"_s << u"intelligence artificielle"_s;
}

void TestNeedVocabulary::translatedNeedMeansTheSame()
{
    QFETCH(QString, english);
    QFETCH(QString, french);
    QCOMPARE(meanings(m_vocabulary.conceptsOf(french)), meanings(m_vocabulary.conceptsOf(english)));
}

void TestNeedVocabulary::headIsWhatIsWanted_data()
{
    QTest::addColumn<QString>("need");
    QTest::addColumn<QString>("head");
    QTest::newRow("English: the last") << u"data analytics software"_s << u"software"_s;
    QTest::newRow("English: before the preposition") << u"software for data analytics"_s << u"software"_s;
    QTest::newRow("French: the first") << u"logiciel d’analyse de données"_s << u"logiciel"_s;
    QTest::newRow("one concept has none") << u"software"_s << QString();
}

void TestNeedVocabulary::headIsWhatIsWanted()
{
    QFETCH(QString, need);
    QFETCH(QString, head);
    QStringList heads;
    for (const SearchConcept &one : m_vocabulary.conceptsOf(need)) {
        if (one.isHead)
            heads << one.typed;
    }
    QCOMPARE(heads.join(u' '), head);
}

void TestNeedVocabulary::slipOfThePenHasTheWordsItMayMean()
{
    const QList<SearchConcept> concepts = m_vocabulary.conceptsOf(u"sofware"_s);
    QCOMPARE(concepts.size(), 1);
    QVERIFY(concepts.first().isOpen);
    const ConceptForm french { { u"logiciel"_s }, ConceptMatch::Spelling };
    QVERIFY(concepts.first().forms.contains(french));
    // Only where nothing else says it.
    const MarketText text { MarketField::Title, u"Licences de logiciels"_s };
    QVERIFY(ConceptMatcher(concepts).reasonsIn({ text }).isEmpty());
    QCOMPARE(ConceptMatcher(concepts, { 0 }).reasonsIn({ text }).size(), 1);
}

void TestNeedVocabulary::malformedTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<qint64>("row");
    QTest::newRow("too few cells") << QByteArray("kind,english,french,related,codes\nconcept,a,b\n") << qint64(2);
    QTest::newRow("unknown kind") << QByteArray("kind,english,french,related,codes\nverb,buy,acheter,,\n") << qint64(2);
    QTest::newRow("no words") << QByteArray("h\nconcept,software,logiciel,,\nconcept,,,near,\n") << qint64(3);
    QTest::newRow("word without letters") << QByteArray("h\nconcept,--,logiciel,,\n") << qint64(2);
}

void TestNeedVocabulary::malformedTableIsRefused()
{
    QFETCH(QByteArray, table);
    QFETCH(qint64, row);
    const auto refused = NeedVocabulary::parsed(table);
    ACQUIS_VERIFY_ERROR(refused, ErrorCode::InvalidData);
    QCOMPARE(refused.error().row, row);
}

void TestNeedVocabulary::textSaysConcepts_data()
{
    QTest::addColumn<QString>("need");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("match");
    QTest::newRow("word") << u"software"_s << u"Desktop software"_s << u"software"_s << int(ConceptMatch::Word);
    QTest::newRow("plural") << u"logiciel"_s << u"Logiciels divers"_s << u"logiciels"_s << int(ConceptMatch::Word);
    QTest::newRow("translation") << u"cleaning"_s << u"Nettoyage d’immeubles"_s << u"nettoyage"_s << int(ConceptMatch::Synonym);
    QTest::newRow("phrase in any order") << u"déneigement"_s << u"Removal of snow"_s << u"snow removal"_s
                                         << int(ConceptMatch::Synonym);
    QTest::newRow("half a phrase is nothing") << u"pest control"_s << u"Quality control"_s << QString() << 0;
    QTest::newRow("word nearby") << u"cybersecurity"_s << u"Encryption"_s << u"encryption"_s << int(ConceptMatch::Related);
    QTest::newRow("beginning of a word that nobody knows")
        << u"zambo"_s << u"Zamboni"_s << u"zamboni"_s << int(ConceptMatch::Beginning);
    QTest::newRow("no beginning of a known word") << u"car"_s << u"Carpets"_s << QString() << 0;
}

void TestNeedVocabulary::textSaysConcepts()
{
    QFETCH(QString, need);
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(int, match);
    const ConceptMatcher matcher(m_vocabulary.conceptsOf(need));
    const QList<MarketReason> reasons = matcher.reasonsIn({ { MarketField::Title, text } });
    QCOMPARE(reasons.isEmpty(), word.isEmpty());
    if (reasons.isEmpty())
        return;
    QCOMPARE(reasons.first().word, word);
    QCOMPARE(int(reasons.first().match), match);
}

QTEST_GUILESS_MAIN(TestNeedVocabulary)
#include "tst_needvocabulary.moc"
