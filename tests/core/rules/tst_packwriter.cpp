// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/packloader.h"
#include "core/rules/packwriter.h"
#include "tests/core/rules/smallpack.h"

#include <QTest>

using namespace acquis;
using namespace acquis::test;

class TestPackWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writtenPackReadsBackEqual_data();
    void writtenPackReadsBackEqual();
};

void TestPackWriter::writtenPackReadsBackEqual_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto shipped = shippedPacks();
    QVERIFY(shipped.has_value());
    QVERIFY(shipped->size() >= 6);
    for (const RulePack &pack : *shipped)
        QTest::newRow(qPrintable(pack.id)) << writePack(pack);
    const QJsonObject vendor { { u"named"_s, true },
                               { u"ontario-business"_s, false },
                               { u"us-headquarters"_s, true },
                               { u"canadian-employees-known"_s, true },
                               { u"canadian-employees-below"_s, 250 },
                               { u"canadian-employees-from"_s, 0 } };
    const QJsonObject when { { u"reasons"_s, QJsonArray { u"no-bids"_s } },
                             { u"no-reasons"_s, QJsonArray { u"warranty"_s } },
                             { u"vor"_s, QJsonArray { u"none"_s } },
                             { u"flags"_s, QJsonArray { u"it"_s } },
                             { u"no-flags"_s, QJsonArray { u"emergency"_s } },
                             { u"binding"_s, QJsonArray { u"CETA"_s } },
                             { u"not-binding"_s, QJsonArray { u"GPA"_s } },
                             { u"related"_s, false },
                             { u"crosses"_s, true },
                             { u"vendor"_s, vendor } };
    QTest::newRow("every condition, a limit that ends, another day of change") << bytesOf(
        smallPack({ smallSeries(u"all"_s, routeSubject(u"open"_s),
                                { smallRow(u"all.row"_s, u"required"_s, { { u"instead"_s, QJsonArray { u"opt-in"_s } } }) },
                                { { u"when"_s, when }, { u"to-date"_s, u"2020-12-31"_s } }) },
                  { { u"default"_s, false }, { u"next-change"_s, u"2026-06-01"_s } }));
}

void TestPackWriter::writtenPackReadsBackEqual()
{
    QFETCH(QByteArray, json);
    const PackResult pack = parsePack(json);
    QVERIFY(pack.has_value());
    const QByteArray written = writePack(*pack);
    const PackResult again = parsePack(written);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().first().row + u' ' + again.error().first().member));
    QVERIFY(*again == *pack);
    QCOMPARE(writePack(*again), written);
    // The packs that are shipped are the ones the files say, not the ones that the writer makes of them.
    const auto shipped = shippedPacks();
    for (const RulePack &original : *shipped) {
        if (original.id == pack->id)
            QVERIFY(original == *pack);
    }
}

QTEST_GUILESS_MAIN(TestPackWriter)
#include "tst_packwriter.moc"
