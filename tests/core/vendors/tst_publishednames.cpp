// SPDX-License-Identifier: GPL-3.0-or-later
// The matcher against names that governments published and an answer key that people made (../shared/data, not in the repository).
#include "core/exchange/tablefile.h"
#include "core/vendors/matchscore.h"
#include "core/vendors/namereading.h"
#include "core/vendors/namevocabulary.h"
#include "tests/support/shareddata.h"
#include "tests/support/verifyresult.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestPublishedNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeKeyReachesTheMeasure();
    void halvesOfTheKeyReachTheMeasure_data();
    void halvesOfTheKeyReachTheMeasure();
    void noCommonWordHoldsAClusterTogether_data();
    void noCommonWordHoldsAClusterTogether();

private:
    [[nodiscard]] static PairScore scored(const AnswerKey &key);

    AnswerKey m_key;
    QString m_allNames; ///< the file
    std::optional<NameVocabulary> m_vocabulary;
};

void TestPublishedNames::initTestCase()
{
    const QString folder = test::sharedDataFolder();
    if (folder.isEmpty())
        QSKIP("No answer key beside the source folder (../shared/data/federal): the matcher's score is not checked.");
    const auto records = readTableFile(folder + u"/federal/vendor-normalisation-sample.csv"_s);
    ACQUIS_VERIFY_RESULT(records);
    for (qsizetype i = 1; i < records->size(); ++i)
        m_key.insert(records->at(i).value(1), records->at(i).value(0));
    QCOMPARE(m_key.size(), 3474);
    m_allNames = folder + u"/federal/all-vendor-names-2022-sample.csv.gz"_s;
    auto vocabulary = NameVocabulary::shipped();
    ACQUIS_VERIFY_RESULT(vocabulary);
    m_vocabulary = std::move(*vocabulary);
}

PairScore TestPublishedNames::scored(const AnswerKey &key)
{
    const auto vocabulary = NameVocabulary::shipped();
    const auto matching = matchNames(key.keys(), *vocabulary);
    return matching ? scoreClusters(*matching, key) : PairScore();
}

void TestPublishedNames::wholeKeyReachesTheMeasure()
{
    const PairScore score = scored(m_key);
    QVERIFY2(*score.precision() >= 0.95, qPrintable(QString::number(*score.precision())));
    QVERIFY2(*score.recall() >= 0.70, qPrintable(QString::number(*score.recall())));
}

void TestPublishedNames::halvesOfTheKeyReachTheMeasure_data()
{
    QTest::addColumn<int>("draw");
    QTest::addColumn<int>("half");
    for (int draw = 0; draw < 5; ++draw) {
        for (int half = 0; half < 2; ++half)
            QTest::addRow("draw %d, half %d", draw, half) << draw << half;
    }
}

/// Firms of the key, drawn by chance into two halves: rules that hold for the names they were found with only would fail.
void TestPublishedNames::halvesOfTheKeyReachTheMeasure()
{
    QFETCH(const int, draw);
    QFETCH(const int, half);
    QStringList parents = m_key.values();
    parents.sort();
    parents.removeDuplicates();
    std::mt19937 random { unsigned(draw) };
    std::shuffle(parents.begin(), parents.end(), random);
    const QStringList drawn = half == 0 ? parents.first(parents.size() / 2) : parents.sliced(parents.size() / 2);
    const QSet<QString> firms(drawn.cbegin(), drawn.cend());
    AnswerKey key;
    for (auto it = m_key.cbegin(); it != m_key.cend(); ++it) {
        if (firms.contains(it.value()))
            key.insert(it.key(), it.value());
    }
    const PairScore score = scored(key);
    QVERIFY2(*score.precision() >= 0.95, qPrintable(QString::number(*score.precision())));
    QVERIFY2(*score.recall() >= 0.58, qPrintable(QString::number(*score.recall())));
}

void TestPublishedNames::noCommonWordHoldsAClusterTogether_data()
{
    QTest::addColumn<QStringList>("names");
    QStringList all;
    if (!m_allNames.isEmpty()) {
        const auto records = readTableFile(m_allNames);
        ACQUIS_VERIFY_RESULT(records);
        for (qsizetype i = 1; i < records->size(); ++i)
            all << records->at(i).value(0);
        QCOMPARE(all.size(), 54'934);
    }
    QTest::newRow("names of the key") << QStringList(m_key.keys());
    QTest::newRow("all names of vendors") << all;
}

void TestPublishedNames::noCommonWordHoldsAClusterTogether()
{
    QFETCH(const QStringList, names);
    const auto matching = matchNames(names, *m_vocabulary);
    ACQUIS_VERIFY_RESULT(matching);
    const WordKinds common = WordKinds(WordKind::Business) | WordKind::Descriptor | WordKind::Place | WordKind::Organization
                             | WordKind::LegalForm | WordKind::FunctionWord;
    for (const NameCluster &cluster : matching->clusters) {
        for (const MatchReason &reason : cluster.reasons) {
            if (reason.code != MatchCode::SameWords || reason.words.contains(u' ')
                || !m_vocabulary->kindsOf(reason.words).testAnyFlags(common))
                continue;
            // Names that are nothing but this word may be one firm: "The Bay", "Bay Ltd."
            const auto hasMore = std::count_if(cluster.names.cbegin(), cluster.names.cend(), [&](const QString &name) {
                const QStringList words = readName(name, *m_vocabulary).words;
                return words.first() == reason.words && words.size() > 1
                       && !m_vocabulary->kindsOf(words[1]).testAnyFlags(WordKinds(WordKind::LegalForm) | WordKind::Place);
            });
            QVERIFY2(hasMore < 2, qPrintable(reason.words + u": "_s + cluster.names.join(u" | "_s)));
        }
    }
    QStringList found = matching->withoutWords;
    for (const NameCluster &cluster : matching->clusters)
        found << cluster.names;
    QCOMPARE(found.size(), QSet<QString>(names.cbegin(), names.cend()).size());
}

QTEST_GUILESS_MAIN(TestPublishedNames)
#include "tst_publishednames.moc"
