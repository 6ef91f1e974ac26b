// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/inparallel.h"

#include <QTest>

using namespace acquis;

class TestInParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsEachOnce_data();
    void callsEachOnce();
};

void TestInParallel::callsEachOnce_data()
{
    QTest::addColumn<int>("count");
    for (const int count : { 0, 1, 2, 3, 10'000 })
        QTest::addRow("%d", count) << count;
}

void TestInParallel::callsEachOnce()
{
    QFETCH(int, count);
    std::vector<int> calls(std::size_t(count), 0);
    inParallel(calls.size(), [&calls](std::size_t i) { ++calls[i]; });
    QCOMPARE(calls, std::vector<int>(std::size_t(count), 1));
}

QTEST_APPLESS_MAIN(TestInParallel)
#include "tst_inparallel.moc"
