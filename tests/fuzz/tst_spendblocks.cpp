// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks whose bytes were changed: reading ends, stays inside the block, and says so.
#include "core/spending/spendblock.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acquis;

class TestSpendBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changedBytesNeverReachOutside();
};

void TestSpendBlocks::changedBytesNeverReachOutside()
{
    QRandomGenerator random(20182024);
    BlockWriter writer;
    for (quint32 i = 0; i < 200; ++i)
        writer.add(StoredLine { random.bounded(5000U), qint64(i) + 2, qint64(random.generate64() >> 40),
                                qint64(random.bounded(40000)), "C-1000" });
    const QByteArray good = writer.take();
    int damaged = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray block = good;
        for (int changes = random.bounded(1, 6); changes > 0; --changes)
            block[random.bounded(int(block.size()))] = static_cast<char>(random.generate());
        block.truncate(random.bounded(1, int(block.size()) + 1));
        BlockReader lines(block);
        qsizetype bytes = 0;
        for (StoredLine line; lines.next(line);) {
            bytes += 5 + line.reference.size();
            QVERIFY(line.reference.data() >= block.constData()
                    && line.reference.data() + line.reference.size() <= block.constData() + block.size());
        }
        QVERIFY(bytes <= block.size());
        damaged += lines.isDamaged();
        BlockReader cells(block);
        for (StoredCell cell; cells.next(cell);)
            bytes += cell.path > 0;
    }
    QVERIFY(damaged > 0);
}

QTEST_APPLESS_MAIN(TestSpendBlocks)
#include "tst_spendblocks.moc"
