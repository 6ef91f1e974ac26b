// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/spendblock.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <vector>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 least = std::numeric_limits<qint64>::min();
constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr quint32 lastPosition = std::numeric_limits<quint32>::max();

/// Numbers of every length, both signs.
qint64 anyAmount(QRandomGenerator &random)
{
    return static_cast<qint64>(random.generate64()) >> random.bounded(64);
}

} // namespace

class TestSpendBlock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsComeBackAsTheyWere_data();
    void cellsComeBackAsTheyWere();
    void linesComeBackAsTheyWere_data();
    void linesComeBackAsTheyWere();
    void aWriterStartsAnewAfterTake();
    void aWriterGoesOnWhereABlockEnds();
    void aCutBlockIsDamagedOrShorter();
    void smallNumbersTakeOneByte();
};

void TestSpendBlock::cellsComeBackAsTheyWere_data()
{
    QTest::addColumn<QList<qint64>>("amounts");
    QTest::newRow("none") << QList<qint64>();
    QTest::newRow("bounds") << QList<qint64> { 0, 1, -1, 63, 64, -64, -65, largest, least };
    for (quint32 seed = 1; seed <= 5; ++seed) {
        QRandomGenerator random(seed);
        QList<qint64> amounts;
        for (int i = 0; i < 1000; ++i)
            amounts << anyAmount(random);
        QTest::addRow("seed %u", seed) << amounts;
    }
}

void TestSpendBlock::cellsComeBackAsTheyWere()
{
    QFETCH(QList<qint64>, amounts);
    std::vector<StoredCell> written;
    BlockWriter writer;
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        const StoredCell cell { i % 2 == 0 ? quint32(i) : lastPosition - quint32(i), quint32(i * 7), amounts[i],
                                i == 0 ? largest : i };
        written.push_back(cell);
        writer.add(cell);
    }
    QCOMPARE(writer.count(), qint64(amounts.size()));
    const QByteArray block = writer.take();
    BlockReader reader(block);
    std::vector<StoredCell> read;
    for (StoredCell cell; reader.next(cell);)
        read.push_back(cell);
    QVERIFY(!reader.isDamaged());
    QVERIFY(read == written);
}

void TestSpendBlock::linesComeBackAsTheyWere_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSpendBlock::linesComeBackAsTheyWere()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    std::vector<StoredLine> written;
    std::vector<QByteArray> references;
    references.reserve(1000);
    BlockWriter writer;
    for (int i = 0; i < 1000; ++i) {
        references.push_back(QByteArray(random.bounded(4) * random.bounded(60), 'r'));
        written.push_back({ random.generate(), qint64(random.generate64() >> 2), anyAmount(random), qint64(random.generate()),
                            references.back() });
        writer.add(written.back());
    }
    const QByteArray block = writer.take();
    BlockReader reader(block);
    std::vector<StoredLine> read;
    for (StoredLine line; reader.next(line);)
        read.push_back(line);
    QVERIFY(!reader.isDamaged());
    QVERIFY(read == written);
}

void TestSpendBlock::aWriterStartsAnewAfterTake()
{
    const StoredLine line { 5, 12, 100, 3, "C1" };
    BlockWriter writer;
    writer.add(line);
    const QByteArray first = writer.take();
    QCOMPARE(writer.count(), qint64(0));
    writer.add(line);
    QCOMPARE(writer.take(), first);
}

void TestSpendBlock::aWriterGoesOnWhereABlockEnds()
{
    const std::vector<StoredLine> lines { { 7, 40, 1, 2, "a" }, { 3, 41, -5, 0, {} }, { lastPosition, 42, largest, 9, "b c" } };
    BlockWriter whole;
    for (const StoredLine &line : lines)
        whole.add(line);
    const QByteArray expected = whole.take();
    for (size_t first = 0; first <= lines.size(); ++first) {
        BlockWriter start;
        for (size_t i = 0; i < first; ++i)
            start.add(lines[i]);
        auto rest = BlockWriter::continuing(start.take());
        QVERIFY(rest);
        QCOMPARE(rest->count(), qint64(first));
        for (size_t i = first; i < lines.size(); ++i)
            rest->add(lines[i]);
        QCOMPARE(rest->take(), expected);
    }
    QVERIFY(!BlockWriter::continuing(expected.chopped(1)));
}

void TestSpendBlock::aCutBlockIsDamagedOrShorter()
{
    BlockWriter writer;
    for (quint32 i = 0; i < 20; ++i)
        writer.add(StoredLine { i * 1000, i * 3 + 2, 123456789, 40000, "reference" });
    const QByteArray block = writer.take();
    for (qsizetype size = 0; size < block.size(); ++size) {
        BlockReader reader(QByteArrayView(block).first(size));
        int lines = 0;
        for (StoredLine line; reader.next(line);)
            ++lines;
        QVERIFY2(lines < 20, "a cut block may not seem whole");
    }
}

void TestSpendBlock::smallNumbersTakeOneByte()
{
    BlockWriter writer;
    writer.add(StoredCell { 127, 0, -64, 1 });
    QCOMPARE(writer.take().size(), qsizetype(4));
}

QTEST_APPLESS_MAIN(TestSpendBlock)
#include "tst_spendblock.moc"
