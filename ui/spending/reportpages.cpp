// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a report: laid out first, so that each can say its number among all, then drawn.
#include "ui/spending/spendingexport.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <functional>
#include <numeric>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

constexpr QRgb ink = 0xFF1A2129;
constexpr QRgb quietInk = 0xFF4A5560;
constexpr QRgb ground = 0xFFECEFF2;
constexpr QRgb rule = 0xFFD0D7DD;

using Drawing = std::function<void(QPainter &)>;

struct ReportPage
{
    QList<Drawing> drawings;
    qsizetype firstRow = -1; ///< of the table; -1 when none of its rows is here
    qsizetype lastRow = -1;
};

class ReportLayouter
{
public:
    ReportLayouter(const ReportPaper &paper, const SpendingReport &report, const Formats &formats, const WriteWatch &watch)
        : m_paper(paper)
        , m_report(report)
        , m_formats(formats)
        , m_watch(watch)
    {
        // Without ligatures: a fingerprint that is copied out of the file must be the one that was printed.
        for (QFont *font : { &m_body, &m_small, &m_title })
            font->setStyleStrategy(QFont::PreferNoShaping);
        m_body.setPointSizeF(8.5);
        m_strong = m_body;
        m_strong.setBold(true);
        m_small.setPointSizeF(7.5);
        m_title.setPointSizeF(14);
        m_title.setBold(true);
        m_em = metrics(m_body).height();
        m_area = QRectF(QPointF(0, 0), paper.size);
    }

    Result<int> draw()
    {
        QPainter painter;
        if (!painter.begin(&m_paper.device))
            return failure(ErrorCode::FileNotWritable);
        if (!layOut())
            return failure(ErrorCode::Cancelled);
        for (qsizetype page = 0; page < m_pages.size(); ++page) {
            if (m_watch.cancel.isCancelled())
                return failure(ErrorCode::Cancelled);
            if (m_watch.progress)
                m_watch.progress({ page, m_pages.size(), m_pages[page].lastRow + 1 });
            if (page > 0 && !m_paper.newPage())
                return failure(ErrorCode::FileNotWritable);
            for (const Drawing &drawing : std::as_const(m_pages[page].drawings))
                drawing(painter);
            drawEdges(painter, page);
        }
        if (!painter.end())
            return failure(ErrorCode::FileNotWritable);
        return static_cast<int>(m_pages.size());
    }

private:
    [[nodiscard]] QFontMetricsF metrics(const QFont &font) const { return QFontMetricsF(font, &m_paper.device); }
    [[nodiscard]] qreal footerHeight() const { return 2 * m_em; }
    [[nodiscard]] qreal bottom() const { return m_area.height() - footerHeight(); }

    void newPage()
    {
        m_pages.append(ReportPage());
        m_y = m_pages.size() == 1 ? 0 : 2 * m_em; // later pages say above whose they are
    }

    bool layOut()
    {
        newPage();
        addText(m_report.title, m_title, ink, 0.2);
        addText(m_report.origin, m_small, quietInk, 0.2);
        addText(Words::tr("Filters: %1").arg(m_report.filters.isEmpty() ? Words::tr("none") : m_report.filters.join(u" · "_s)),
                m_body, ink, 0.2);
        addText(Words::tr("Source files: %1").arg(sourceNames()), m_body, ink, 0.2);
        addText(m_report.keyFigures.join(u" · "_s), m_body, ink, 0.6);
        addChart();
        if (!addTable(m_report.table, true))
            return false;
        if (m_report.proof.rows.isEmpty())
            return true;
        m_y += m_em;
        if (m_y + 6 * m_em > bottom())
            newPage();
        addText(m_report.proofTitle, m_strong, ink, 0.3);
        return addTable(m_report.proof, false);
    }

    [[nodiscard]] QString sourceNames() const
    {
        QStringList names;
        for (const QList<SheetCell> &row : m_report.proof.rows)
            names << row.first().shown;
        return names.join(u", "_s);
    }

    void addText(const QString &text, const QFont &font, QRgb color, qreal after)
    {
        if (text.isEmpty())
            return;
        const QRectF room(0, m_y, m_area.width(), bottom());
        const QRectF needed = metrics(font).boundingRect(room, Qt::TextWordWrap, text);
        const QRectF place(0, m_y, m_area.width(), needed.height());
        m_pages.last().drawings << [=](QPainter &painter) {
            painter.setFont(font);
            painter.setPen(QColor(color));
            painter.drawText(place, Qt::TextWordWrap, text);
        };
        m_y = place.bottom() + after * m_em;
    }

    void addChart()
    {
        if (m_report.chart.isNull())
            return;
        const qreal most = m_area.height() * 0.55;
        QSizeF size = QSizeF(m_report.chart.size()).scaled(QSizeF(m_area.width(), most), Qt::KeepAspectRatio);
        if (m_y + size.height() > bottom())
            newPage();
        const QRectF place(QPointF(0, m_y), size);
        m_pages.last().drawings << [this, place](QPainter &painter) { painter.drawImage(place, m_report.chart); };
        m_y = place.bottom() + m_em;
    }

    /// As wide as their words where there is room; else the columns of words share what the figures leave, and wrap.
    [[nodiscard]] QList<qreal> columnWidths(const Sheet &sheet) const
    {
        const QFontMetricsF plain = metrics(m_body);
        const QFontMetricsF strong = metrics(m_strong);
        QList<qreal> widths;
        qreal figures = 0;
        qreal words = 0;
        for (qsizetype column = 0; column < sheet.headings.size(); ++column) {
            qreal width = strong.horizontalAdvance(sheet.headings[column]);
            for (const QList<SheetCell> &row : sheet.rows)
                width = std::max(width, plain.horizontalAdvance(row.value(column).shown));
            width = std::max(width, strong.horizontalAdvance(sheet.total.value(column).shown)) + m_em + slack();
            widths << width;
            (sheet.isFigures(column) ? figures : words) += width;
        }
        const qreal room = m_area.width();
        if (figures + words <= room)
            return widths;
        const qreal shrinkWords = std::max(0.25, (room - figures) / std::max(words, 1.0));
        const qreal shrinkAll = room / (figures + words * shrinkWords);
        for (qsizetype column = 0; column < widths.size(); ++column)
            widths[column] *= (sheet.isFigures(column) ? 1 : shrinkWords) * std::min(1.0, shrinkAll);
        return widths;
    }

    struct RowStyle
    {
        bool strong = false;
        bool filled = false;
    };

    [[nodiscard]] qreal rowHeight(const QStringList &cells, const QList<qreal> &widths, RowStyle style) const
    {
        const QFontMetricsF font = metrics(style.strong ? m_strong : m_body);
        qreal height = font.height();
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const qreal width = widths[column] - m_em;
            if (font.horizontalAdvance(cells[column]) > width - slack() / 2)
                height = std::max(
                    height,
                    font.boundingRect(QRectF(0, 0, width, m_area.height()), wrapOf(cells[column]), cells[column]).height());
        }
        return height + 0.4 * m_em;
    }

    void addRow(const Sheet &sheet, const QStringList &cells, const QList<qreal> &widths, qreal height, RowStyle style)
    {
        QList<bool> right;
        for (qsizetype column = 0; column < cells.size(); ++column)
            right << sheet.isFigures(column);
        m_pages.last().drawings << [=, this, y = m_y, font = style.strong ? m_strong : m_body](QPainter &painter) {
            const QRectF row(0, y, std::min(m_area.width(), std::accumulate(widths.begin(), widths.end(), qreal(0))), height);
            if (style.filled)
                painter.fillRect(row, QColor(ground));
            painter.setPen(QPen(QColor(rule), 0));
            painter.drawLine(row.bottomLeft(), row.bottomRight());
            painter.setPen(QColor(ink));
            painter.setFont(font);
            qreal x = 0;
            for (qsizetype column = 0; column < cells.size(); ++column) {
                const QRectF place(x + m_em / 2, y + 0.2 * m_em, widths[column] - m_em, height - 0.4 * m_em);
                painter.drawText(place,
                                 (right[column] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | wrapOf(cells[column]),
                                 cells[column]);
                x += widths[column];
            }
        };
        m_y += height;
    }

    bool addTable(const Sheet &sheet, bool counted)
    {
        const QList<qreal> widths = columnWidths(sheet);
        constexpr RowStyle heading { .strong = true, .filled = true };
        const qreal headingHeight = rowHeight(sheet.headings, widths, heading);
        const auto shown = [](const QList<SheetCell> &cells) {
            QStringList texts;
            for (const SheetCell &cell : cells)
                texts << cell.shown;
            return texts;
        };
        const auto startPage = [&](qreal height) {
            if (m_y + height <= bottom())
                return;
            newPage();
            addRow(sheet, sheet.headings, widths, headingHeight, heading);
        };
        if (m_y + 4 * headingHeight > bottom())
            newPage();
        addRow(sheet, sheet.headings, widths, headingHeight, heading);
        for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
            if (m_watch.cancel.isCancelled())
                return false;
            const QStringList cells = shown(sheet.rows[row]);
            const qreal height = rowHeight(cells, widths, {});
            startPage(height);
            addRow(sheet, cells, widths, height, {});
            if (counted) {
                ReportPage &page = m_pages.last();
                page.firstRow = page.firstRow < 0 ? row : page.firstRow;
                page.lastRow = row;
            }
        }
        if (!sheet.total.isEmpty()) {
            const qreal height = rowHeight(shown(sheet.total), widths, heading);
            startPage(height);
            addRow(sheet, shown(sheet.total), widths, height, heading);
        }
        return true;
    }

    void drawEdges(QPainter &painter, qsizetype page) const
    {
        painter.setFont(m_small);
        painter.setPen(QColor(quietInk));
        const QFontMetricsF small = metrics(m_small);
        if (page > 0) {
            const QRectF head(0, 0, m_area.width(), m_em);
            const qreal origin = small.horizontalAdvance(m_report.origin);
            painter.drawText(head, Qt::AlignRight, m_report.origin);
            painter.drawText(head, Qt::AlignLeft,
                             small.elidedText(m_report.title, Qt::ElideRight, m_area.width() - origin - m_em));
        }
        const QRectF foot(0, m_area.height() - m_em, m_area.width(), m_em);
        const ReportPage &shown = m_pages[page];
        if (shown.firstRow >= 0)
            painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
                             Words::tr("Rows %1 to %2 of %3")
                                 .arg(m_formats.number(shown.firstRow + 1), m_formats.number(shown.lastRow + 1),
                                      m_formats.number(m_report.table.rows.size())));
        painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                         Words::tr("Page %1 of %2").arg(m_formats.number(page + 1), m_formats.number(m_pages.size())));
    }

    /// Layouts round where measures do not: a hair of room, lest the last letter fall to a line of its own.
    [[nodiscard]] qreal slack() const { return 0.3 * m_em; }
    /// A fingerprint has no blank to break at.
    [[nodiscard]] static int wrapOf(const QString &text) { return text.contains(u' ') ? Qt::TextWordWrap : Qt::TextWrapAnywhere; }

    const ReportPaper &m_paper;
    const SpendingReport &m_report;
    const Formats &m_formats;
    const WriteWatch &m_watch;
    QFont m_body;
    QFont m_strong;
    QFont m_small;
    QFont m_title;
    qreal m_em = 0;
    QRectF m_area;
    QList<ReportPage> m_pages;
    qreal m_y = 0;
};

} // namespace

ReportPaper paperOf(QPagedPaintDevice &device)
{
    return { device, QSizeF(device.pageLayout().paintRectPixels(device.logicalDpiX()).size()),
             [&device] { return device.newPage(); } };
}

Result<int> drawReport(const ReportPaper &paper, const SpendingReport &report, const Formats &formats, const WriteWatch &watch)
{
    return ReportLayouter(paper, report, formats, watch).draw();
}

} // namespace acquis
