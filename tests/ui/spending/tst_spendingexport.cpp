// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"
#include "ui/spending/spendingexport.h"
#include "ui/spending/spreadsheetwriter.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <thread>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

/// Takes down the words of each page instead of drawing them.
class RecordingEngine final : public QPaintEngine
{
public:
    RecordingEngine() : QPaintEngine(QPaintEngine::AllFeatures) { }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { ++images; }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF &, const QTextItem &item) override { pages.last() << item.text(); }
    [[nodiscard]] Type type() const override { return User; }
    QList<QStringList> pages { QStringList() };
    int images = 0;
};

class RecordingDevice final : public QPaintDevice
{
public:
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &engine; }
    [[nodiscard]] ReportPaper paper()
    {
        return { *this, QSizeF(size), [this] {
                    engine.pages << QStringList();
                    return true;
                } };
    }
    mutable RecordingEngine engine;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return size.width();
        case PdmHeight: return size.height();
        case PdmWidthMM: return qRound(size.width() * 25.4 / dpi);
        case PdmHeightMM: return qRound(size.height() * 25.4 / dpi);
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return dpi;
        }
    }

private:
    static constexpr int dpi = 150;
    static constexpr QSize size { 1500, 1130 };
};

const Formats english(Language::English);

Sheet sheetOf(int rows)
{
    Sheet sheet;
    sheet.headings = { u"Ministry"_s, u"Total"_s, u"Share"_s };
    for (int row = 0; row < rows; ++row)
        sheet.rows << QList<SheetCell> { SheetCell::words(u"Ministry number %1"_s.arg(row + 1)),
                                         SheetCell::money(Money::fromCents(100 * row), english),
                                         SheetCell::ratio({ 1, 4 }, u"25.00%"_s) };
    sheet.total = { SheetCell::words(u"Total"_s), SheetCell::money(Money::fromCents(-123456), english),
                    SheetCell::ratio({ 1, 1 }, u"100%"_s) };
    return sheet;
}

SpendingReport reportOf(int rows)
{
    SpendingReport report;
    report.title = u"Spending by ministry"_s;
    report.origin = u"Register sample.acquis, 2026-11-21, 09:30"_s;
    report.filters = { u"Tag: I&IT (sample)"_s };
    report.keyFigures = { u"Total: $1"_s };
    report.chart = QImage(1000, 420, QImage::Format_RGB32);
    report.chart.fill(Qt::white);
    report.table = sheetOf(rows);
    report.proofTitle = u"Proof of $1"_s;
    report.proof.headings = { u"Source file"_s, u"SHA-256"_s };
    report.proof.rows << QList<SheetCell> { SheetCell::words(u"accounts.csv"_s), SheetCell::words(QString(64, u'a')) };
    return report;
}

QString words(const QStringList &page)
{
    return page.join(u' ');
}

/// A file inside the workbook, read with the unzip that the test machine has; empty when it has none.
QString inside(const QString &workbook, const QString &file)
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        return {};
    QProcess process;
    process.start(python,
                  { u"-c"_s, u"import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s,
                    workbook, file });
    if (!process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestSpendingExport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvNeutralisesFormulas_data();
    void csvNeutralisesFormulas();
    void csvKeepsNegativeMoneyANumber();
    void copiedTextHasOneLineARow();
    void workbookHoldsTextsAsStringsAndMoneyAsNumbers();
    void workbookThatCannotBeWrittenIsAnErrorAndNoFile();
    void everyPageSaysItsNumberAndItsRows();
    void firstPageSaysWhereItComesFrom();
    void fingerprintIsPrintedWhole();
    void pdfIsWrittenInAnotherThreadWithAllPages();
    void cancelledWritingLeavesTheOldFile();

private:
    TemporaryFolder m_folder;
};

void TestSpendingExport::csvNeutralisesFormulas_data()
{
    QTest::addColumn<QString>("name");
    for (const char *start : { "=", "+", "-", "@" })
        QTest::addRow("begins with %s", start) << QString::fromLatin1(start) + u"cmd|' /C calc'!A0"_s;
}

void TestSpendingExport::csvNeutralisesFormulas()
{
    QFETCH(QString, name);
    Sheet sheet = sheetOf(1);
    sheet.rows[0][0] = SheetCell::words(name);
    ACQUIS_VERIFY_RESULT(writeCsv(m_folder.path(u"a.csv"_s), sheet));
    const QByteArray line = m_folder.read(u"a.csv"_s).split('\n').value(1);
    QVERIFY2(line.startsWith('\'') || line.startsWith("\"'"), line.constData());
}

void TestSpendingExport::csvKeepsNegativeMoneyANumber()
{
    ACQUIS_VERIFY_RESULT(writeCsv(m_folder.path(u"b.csv"_s), sheetOf(2)));
    QVERIFY2(m_folder.read(u"b.csv"_s).contains("Total,-1234.56,1"), m_folder.read(u"b.csv"_s).constData());
}

void TestSpendingExport::copiedTextHasOneLineARow()
{
    Sheet sheet = sheetOf(2);
    sheet.rows[0][0] = SheetCell::words(u"two\tcells\nin one"_s);
    const QStringList lines = sheet.toText().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[1].count(u'\t'), 2);
}

void TestSpendingExport::workbookHoldsTextsAsStringsAndMoneyAsNumbers()
{
    Sheet sheet = sheetOf(3);
    sheet.rows[0][0] = SheetCell::words(u"=1+1"_s);
    sheet.rows[1][0] = SheetCell::words(u"Santé & Éducation"_s);
    const QString path = m_folder.path(u"c.xlsx"_s);
    ACQUIS_VERIFY_RESULT(writeXlsx(path, u"Spending by [ministry] and year: a long name"_s, sheet));
    const QString cells = inside(path, u"xl/worksheets/sheet1.xml"_s);
    const QString strings = inside(path, u"xl/sharedStrings.xml"_s);
    if (cells.isEmpty())
        QSKIP("no python3 to look into the workbook with");
    QVERIFY2(strings.contains(u"<t>=1+1</t>"_s), qPrintable(strings));
    QVERIFY(strings.contains(u"Santé &amp; Éducation"_s));
    QVERIFY2(!cells.contains(u"<f>"_s), "a formula");
    QVERIFY2(cells.contains(u"<v>-1234.56</v>"_s), qPrintable(cells));
    QVERIFY(cells.contains(u"<v>0.25</v>"_s));
}

void TestSpendingExport::workbookThatCannotBeWrittenIsAnErrorAndNoFile()
{
    const QString path = m_folder.path(u"missing/c.xlsx"_s);
    ACQUIS_VERIFY_ERROR(writeXlsx(path, u"Spending"_s, sheetOf(1)), ErrorCode::FileNotWritable);
    QVERIFY(!QFile::exists(path));
}

void TestSpendingExport::everyPageSaysItsNumberAndItsRows()
{
    RecordingDevice device;
    constexpr int rows = 200;
    const auto pages = drawReport(device.paper(), reportOf(rows), english);
    ACQUIS_VERIFY_RESULT(pages);
    QVERIFY(*pages > 3);
    QCOMPARE(device.engine.pages.size(), *pages);
    int next = 1;
    for (int page = 0; page < *pages; ++page) {
        const QString text = words(device.engine.pages[page]);
        QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(*pages)), qPrintable(text));
        static const QRegularExpression range(u"Rows (\\d+) to (\\d+) of (\\d+)"_s);
        const QRegularExpressionMatch match = range.match(text);
        if (!match.hasMatch())
            continue;
        QCOMPARE(match.captured(1).toInt(), next);
        QCOMPARE(match.captured(3).toInt(), rows);
        next = match.captured(2).toInt() + 1;
        QVERIFY(text.contains(u"Ministry number %1 "_s.arg(next - 1)));
        QVERIFY2(text.contains(u"Share"_s), "each page repeats the header of the table");
    }
    QCOMPARE(next, rows + 1);
}

void TestSpendingExport::firstPageSaysWhereItComesFrom()
{
    RecordingDevice device;
    ACQUIS_VERIFY_RESULT(drawReport(device.paper(), reportOf(3), english));
    const QString text = words(device.engine.pages.first());
    for (const QString &wanted : { u"Spending by ministry"_s, u"Register sample.acquis, 2026-11-21, 09:30"_s,
                                   u"Filters: Tag: I&IT (sample)"_s, u"Source files: accounts.csv"_s, u"Total: $1"_s })
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" in "_s + text));
    QCOMPARE(device.engine.images, 1);
}

void TestSpendingExport::fingerprintIsPrintedWhole()
{
    RecordingDevice device;
    SpendingReport report = reportOf(3);
    const QString hash = u"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"_s;
    report.proof.rows[0] = { SheetCell::words(QString(120, u'f')), SheetCell::words(hash) };
    ACQUIS_VERIFY_RESULT(drawReport(device.paper(), report, english));
    QString text;
    for (const QStringList &page : std::as_const(device.engine.pages))
        text += page.join(QString());
    QVERIFY2(text.contains(hash), qPrintable(text));
}

void TestSpendingExport::pdfIsWrittenInAnotherThreadWithAllPages()
{
    const QString path = m_folder.path(u"d.pdf"_s);
    const SpendingReport report = reportOf(200);
    Result<QString> written = failure(ErrorCode::Cancelled);
    qint64 reported = 0;
    WriteWatch watch;
    watch.progress = [&reported](const Progress &progress) { reported = progress.total; };
    std::thread worker([&] { written = writePdf(path, report, english, watch); });
    worker.join();
    ACQUIS_VERIFY_RESULT(written);
    const QByteArray pdf = m_folder.read(u"d.pdf"_s);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(reported > 3);
    const QByteArray count = "/Count " + QByteArray::number(reported);
    QVERIFY2(pdf.contains(count), count.constData());
}

void TestSpendingExport::cancelledWritingLeavesTheOldFile()
{
    const QString pdf = m_folder.write(u"e.pdf"_s, "old");
    const QString csv = m_folder.write(u"e.csv"_s, "old");
    const QString xlsx = m_folder.write(u"e.xlsx"_s, "old");
    WriteWatch watch;
    watch.cancel.cancel();
    ACQUIS_VERIFY_ERROR(writePdf(pdf, reportOf(20), english, watch), ErrorCode::Cancelled);
    ACQUIS_VERIFY_ERROR(writeCsv(csv, sheetOf(20), watch), ErrorCode::Cancelled);
    ACQUIS_VERIFY_ERROR(writeXlsx(xlsx, u"Spending"_s, sheetOf(20), watch), ErrorCode::Cancelled);
    QCOMPARE(m_folder.read(u"e.pdf"_s), QByteArray("old"));
    QCOMPARE(m_folder.read(u"e.csv"_s), QByteArray("old"));
    QCOMPARE(m_folder.read(u"e.xlsx"_s), QByteArray("old"));
}

QTEST_MAIN(TestSpendingExport)
#include "tst_spendingexport.moc"
