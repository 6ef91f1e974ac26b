// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importfinding.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

ImportFinding findingAt(qint64 row, FindingCode code, const QString &value = {})
{
    ImportFinding finding;
    finding.code = code;
    finding.row = row;
    finding.value = value;
    return finding;
}

} // namespace

class TestImportFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsOwnName();
    void heldBackCodesComeFirst();
    void countsAllAndKeepsTheFirstOfEachCode();
    void cutsLongValues();
};

void TestImportFinding::everyCodeHasItsOwnName()
{
    static const QRegularExpression kebabCase(u"^[a-z]+(-[a-z]+)*$"_s);
    QSet<QString> names;
    for (int code = 0; code <= int(FindingCode::SizeBandUnknown); ++code) {
        const QString name = findingName(FindingCode(code));
        QVERIFY2(kebabCase.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(findingName(FindingCode::AmountLikeTelephone), u"amount-like-telephone"_s);
}

void TestImportFinding::heldBackCodesComeFirst()
{
    for (int code = 0; code <= int(FindingCode::SizeBandUnknown); ++code)
        QCOMPARE(isHeldBack(FindingCode(code)), code <= int(FindingCode::InvalidText));
}

void TestImportFinding::countsAllAndKeepsTheFirstOfEachCode()
{
    FindingList findings;
    findings.add(findingAt(1, FindingCode::AmountGlued));
    for (qint64 row = 2; row < 2 + 2 * FindingList::keptPerCode; ++row)
        findings.add(findingAt(row, FindingCode::AmountMissing));
    findings.add(findingAt(9999, FindingCode::AmountGlued));

    QCOMPARE(findings.counts.value(FindingCode::AmountMissing), qint64(2 * FindingList::keptPerCode));
    QCOMPARE(findings.counts.value(FindingCode::AmountGlued), qint64(2));
    QCOMPARE(findings.kept.size(), FindingList::keptPerCode + 2);
    QCOMPARE(findings.notKept(), qint64(FindingList::keptPerCode));
    QCOMPARE(findings.kept.first().row, qint64(1));
    QCOMPARE(findings.kept.last().row, qint64(9999));
}

void TestImportFinding::cutsLongValues()
{
    FindingList findings;
    findings.add(findingAt(1, FindingCode::AmountUnreadable, QString(100'000, u'x')));
    QCOMPARE(findings.kept.first().value.size(), qsizetype(200));
}

QTEST_GUILESS_MAIN(TestImportFinding)
#include "tst_importfinding.moc"
