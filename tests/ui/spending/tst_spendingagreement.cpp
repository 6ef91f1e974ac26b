// SPDX-License-Identifier: GPL-3.0-or-later
// The same total, wherever it is read: table, chart, key figure, proof, copied text, CSV, lines; also where amounts are negative.
#include "tests/ui/spending/spendingwindow.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/keyfigurebutton.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

/// A figure of the screen in cents: "-1,234.50" is -123450.
qint64 centsOf(QString text)
{
    text.remove(u',').remove(u'$');
    const bool negative = text.startsWith(u'-');
    const QStringList parts = text.remove(u'-').split(u'.');
    const qint64 cents = parts[0].toLongLong() * 100 + (parts.size() > 1 ? parts[1].toLongLong() : 0);
    return negative ? -cents : cents;
}

QList<TestLine> withNegatives()
{
    return { { "2015-16", "Education", "Schools", "1,234.50" },
             { "2016-17", "Education", "Refunds", "-2,000" },
             { "2016-17", "Energy", "Wind", "12,000,000" },
             { "2016-17", "Finance", "Taxes", "-3,456.78" },
             { "2015-16", "Labour", "=SUM(A1)", "0.05" } };
}

constexpr qint64 total = 123450 - 200000 + 1200000000 - 345678 + 5;

void trigger(SpendingWindow &window, const QString &name)
{
    const QList<QAction *> actions = window.page().fileActions();
    for (QAction *action : actions) {
        if (action->objectName() == name)
            action->trigger();
    }
}

} // namespace

class TestSpendingAgreement final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableSumsToItsTotal();
    void keyFigureChartAndProofSayTheSame();
    void copiedTextAndCsvSayTheSame();
    void linesSumToTheTotal();
    void csvOfLinesIsWholeAndNeutralised();
    void proofFileNamesTheTagWithItsVersion();
    void proofIsCopiedWithTheVersionOfItsTag();
    void findLeavesTheTotalOfAll();
};

void TestSpendingAgreement::tableSumsToItsTotal()
{
    SpendingWindow window;
    QVERIFY(window.open(withNegatives()));
    const QList<QStringList> rows = window.table();
    const qsizetype totals = rows.first().size() - 2;
    const QStringList bottom = window.totalRow();
    for (qsizetype column = 1; column <= totals; ++column) {
        qint64 sum = 0;
        for (const QStringList &row : rows.mid(1))
            sum += row[column] == u"–"_s ? 0 : centsOf(row[column]);
        QCOMPARE(sum, centsOf(bottom[column]));
    }
    QCOMPARE(centsOf(bottom[totals]), total);
}

void TestSpendingAgreement::keyFigureChartAndProofSayTheSame()
{
    SpendingWindow window;
    QVERIFY(window.open(withNegatives()));
    const QString figure = QAccessible::queryAccessibleInterface(window.page().findChild<KeyFigureButton *>(u"keyFigure0"_s))
                               ->text(QAccessible::Name);
    QVERIFY2(figure.contains(u"$11,995,777.77"_s), qPrintable(figure));
    QCOMPARE(total, 1199577777);

    const ChartData &chart = window.page().findChild<ChartView *>(u"spendingChart"_s)->data();
    QCOMPARE(chart.axisTitle, u"millions of dollars"_s);
    double sum = 0;
    for (const ChartSeries &series : chart.series) {
        for (const ChartValue &value : series.values)
            sum += value.value;
    }
    QCOMPARE(qRound64(sum * 1e8), total);

    const auto *proof = window.page().findChild<QTableWidget *>(u"proofTable"_s);
    qint64 proved = 0;
    for (int row = 0; row < proof->rowCount(); ++row)
        proved += centsOf(proof->item(row, 3)->text());
    QCOMPARE(proved, total);
}

void TestSpendingAgreement::copiedTextAndCsvSayTheSame()
{
    SpendingWindow window;
    QVERIFY(window.open(withNegatives()));
    trigger(window, u"spendingCopy"_s);
    const QStringList copied = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    const QList<QStringList> rows = window.table();
    QCOMPARE(copied.size(), rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row)
        QCOMPARE(copied[row], rows[row].join(u'\t'));

    window.m_prompts.file = window.folder.path(u"spending.csv"_s);
    trigger(window, u"spendingCsv"_s);
    QTRY_VERIFY(QFile::exists(window.m_prompts.file));
    const QByteArrayList lines = window.folder.read(u"spending.csv"_s).split('\n');
    QCOMPARE(lines.size(), rows.size() + 2); // the total, and what follows the last line end
    QVERIFY2(lines[lines.size() - 2].contains(",11995777.77,1.000000"), lines[lines.size() - 2].constData());
    QVERIFY2(lines[1].startsWith("Energy,"), "in the order of the screen");
}

void TestSpendingAgreement::linesSumToTheTotal()
{
    SpendingWindow window;
    QVERIFY(window.open(withNegatives()));
    window.page().findChild<QPushButton *>(u"spendingCounted"_s)->click();
    QVERIFY(window.waitUntilSettled());
    const QList<QStringList> rows = window.table(u"linesTable"_s);
    const qsizetype amount = rows.first().indexOf(u"Amount $"_s);
    qint64 sum = 0;
    for (const QStringList &row : rows.mid(1))
        sum += centsOf(row[amount]);
    QCOMPARE(sum, total);
    trigger(window, u"spendingCopy"_s);
    const QStringList copied = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(copied.size(), rows.size());
    QCOMPARE(copied.last(), rows.last().join(u'\t'));
}

void TestSpendingAgreement::csvOfLinesIsWholeAndNeutralised()
{
    SpendingWindow window;
    QVERIFY(window.open(withNegatives()));
    window.page().findChild<QPushButton *>(u"spendingCounted"_s)->click();
    QVERIFY(window.waitUntilSettled());
    window.m_prompts.file = window.folder.path(u"lines.csv"_s);
    window.page().findChild<QPushButton *>(u"linesCsv"_s)->click();
    QTRY_VERIFY(QFile::exists(window.m_prompts.file));
    const QByteArray csv = window.folder.read(u"lines.csv"_s);
    QCOMPARE(csv.count("\r\n"), 6);
    QVERIFY2(csv.contains(",'=SUM(A1),"), csv.constData());
    QVERIFY2(csv.contains(",-3456.78,"), csv.constData());
    QVERIFY(csv.startsWith("\xEF\xBB\xBFLine of file,Year,Ministry,"));
}

void TestSpendingAgreement::proofFileNamesTheTagWithItsVersion()
{
    SpendingWindow window;
    QVERIFY(window.openSample());
    window.m_prompts.file = window.folder.path(u"proof.json"_s);
    window.page().findChild<QPushButton *>(u"proofSave"_s)->click();
    QTRY_VERIFY(QFile::exists(window.m_prompts.file));
    const QJsonObject proof = QJsonDocument::fromJson(window.folder.read(u"proof.json"_s)).object();
    const QJsonObject tag = proof[u"tags"_s].toArray().first().toObject();
    QCOMPARE(tag[u"code"_s].toString(), u"iit-wide"_s);
    QCOMPARE(tag[u"version"_s].toInt(), 1);
    qint64 lines = 0;
    for (const QJsonValue &source : proof[u"sources"_s].toArray())
        lines += source.toObject()[u"counted-lines"_s].toInteger();
    QCOMPARE(lines, proof[u"lines"_s].toInteger());
    QVERIFY(lines > 0);

    window.m_prompts.file = window.folder.path(u"proof.csv"_s);
    window.page().findChild<QPushButton *>(u"proofSave"_s)->click();
    QTRY_VERIFY(QFile::exists(window.m_prompts.file));
    const QByteArray csv = window.folder.read(u"proof.csv"_s);
    QVERIFY2(csv.contains(",\"I&IT (wide), version 1\""), csv.constData());
}

void TestSpendingAgreement::proofIsCopiedWithTheVersionOfItsTag()
{
    SpendingWindow window;
    QVERIFY(window.openSample());
    window.page().findChild<QPushButton *>(u"proofCopy"_s)->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"I&IT (wide), version 1"_s), qPrintable(copied));
    QVERIFY(copied.contains(u"Licence"_s));
}

void TestSpendingAgreement::findLeavesTheTotalOfAll()
{
    SpendingWindow window;
    QVERIFY(window.open(withNegatives()));
    QTest::keyClicks(window.page().findChild<QLineEdit *>(u"spendingFind"_s), u"energy"_s);
    QCOMPARE(window.table().size() - 1, 1);
    const QStringList bottom = window.totalRow();
    QCOMPARE(bottom.first(), u"Total of 4 ministries, 1 shown"_s);
    QCOMPARE(centsOf(bottom[bottom.size() - 2]), total);
}

QTEST_MAIN(TestSpendingAgreement)
#include "tst_spendingagreement.moc"
