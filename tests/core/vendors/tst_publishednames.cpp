// SPDX-License-Identifier: GPL-3.0-or-later
// The matcher against names that governments published and an answer key that people made (../shared/data, not in the repository).
#include "core/exchange/tablefile.h"
#include "core/vendors/matchscore.h"
#include "core/vendors/namevocabulary.h"
#include "tests/support/shareddata.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <algorithm>

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
    void noCommonWordHoldsAClusterTogether();

private:
    [[nodiscard]] static PairScore scored(const AnswerKey &key);

    AnswerKey m_key;
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
    QVERIFY2(*score.recall() >= 0.64, qPrintable(QString::number(*score.recall())));
}

void TestPublishedNames::halvesOfTheKeyReachTheMeasure_data()
{
    QTest::addColumn<int>("half");
    QTest::newRow("firms at even places") << 0;
    QTest::newRow("firms at odd places") << 1;
}

void TestPublishedNames::halvesOfTheKeyReachTheMeasure()
{
    QFETCH(const int, half);
    QStringList parents = m_key.values();
    parents.sort();
    parents.removeDuplicates();
    AnswerKey key;
    for (auto it = m_key.cbegin(); it != m_key.cend(); ++it) {
        const auto place = std::lower_bound(parents.cbegin(), parents.cend(), it.value()) - parents.cbegin();
        if (place % 2 == half)
            key.insert(it.key(), it.value());
    }
    const PairScore score = scored(key);
    QVERIFY2(*score.precision() >= 0.95, qPrintable(QString::number(*score.precision())));
    QVERIFY2(*score.recall() >= 0.58, qPrintable(QString::number(*score.recall())));
}

void TestPublishedNames::noCommonWordHoldsAClusterTogether()
{
    const auto matching = matchNames(m_key.keys(), *m_vocabulary);
    ACQUIS_VERIFY_RESULT(matching);
    for (const NameCluster &cluster : matching->clusters) {
        for (const MatchReason &reason : cluster.reasons) {
            const bool common =
                reason.code == MatchCode::SameWords && !reason.words.contains(u' ')
                && m_vocabulary->kindsOf(reason.words)
                       .testAnyFlags(WordKinds(WordKind::Business) | WordKind::Descriptor | WordKind::Place | WordKind::GivenName)
                && std::any_of(cluster.names.cbegin(), cluster.names.cend(),
                               [](const QString &name) { return name.contains(u' '); });
            QVERIFY2(!common, qPrintable(cluster.names.join(u" | "_s)));
        }
    }
}

QTEST_GUILESS_MAIN(TestPublishedNames)
#include "tst_publishednames.moc"
