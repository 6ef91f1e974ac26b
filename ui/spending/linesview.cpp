// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/linesview.h"

#include "core/exchange/csvwriter.h"
#include "core/storage/database.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/userprompts.h"
#include "ui/spending/spendingwords.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/totaltable.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Another order of the columns in another version of the program takes another name.
constexpr auto columnsState = "spendingLinesColumns1"_L1;

constexpr qint64 pageSize = 500;
constexpr qint64 writtenAtOnce = 20000;

/// In the order of the source: where a line stands, what it says, what it is worth, what counts it.
constexpr std::array csvColumns { LinesModel::Column::Row,      LinesModel::Column::Year,    LinesModel::Column::Ministry,
                                  LinesModel::Column::Category, LinesModel::Column::Program, LinesModel::Column::Component,
                                  LinesModel::Column::Item,     LinesModel::Column::Account, LinesModel::Column::Detail,
                                  LinesModel::Column::Amount,   LinesModel::Column::Rule,    LinesModel::Column::Source };

void writeLine(CsvWriter &writer, const SpendLine &line)
{
    writer.number(QString::number(line.row)).text(line.year.toString());
    for (const QString &level : line.levels)
        writer.text(level);
    QStringList rules;
    for (const LineTag &tag : line.tags)
        rules << u"%1:%2/%3"_s.arg(tag.tag).arg(tag.version).arg(tag.rule);
    writer.number(line.amount.toString()).text(rules.join(u' ')).text(line.sourceName).text(line.sha256);
    writer.endRow();
}

/// Writes every matching line, whatever is shown: an export is never cut in silence.
Result<QString> writeLines(const QString &path, const QString &registerPath, const SpendCube &cube,
                           const QList<CubeFilter> &where, const QStringList &headings, const WriteWatch &watch)
{
    auto database = Database::open(registerPath, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto writer = CsvWriter::create(path);
    if (!writer)
        return std::unexpected(writer.error());
    for (const QString &heading : headings)
        writer->text(heading);
    writer->endRow();
    for (qint64 written = 0;;) {
        auto page = spendLines(**database, cube, where, written, writtenAtOnce, watch.cancel);
        if (!page)
            return std::unexpected(page.error());
        for (const SpendLine &line : std::as_const(page->lines))
            writeLine(*writer, line);
        written += page->lines.size();
        if (watch.progress)
            watch.progress({ written, page->matching, written });
        if (page->lines.isEmpty() || written >= page->matching)
            break;
    }
    if (auto done = writer->commit(); !done)
        return std::unexpected(done.error());
    return path;
}

} // namespace

LinesView::LinesView(const UiContext &context, FileWriting &writing, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_writing(writing)
    , m_panel(new Panel)
    , m_table(new TotalTable(context.theme))
    , m_model(new LinesModel(this))
    , m_more(new QPushButton)
    , m_csv(new QPushButton)
    , m_close(new QPushButton)
{
    m_table->view()->setObjectName(u"linesTable"_s);
    m_more->setObjectName(u"linesMore"_s);
    m_csv->setObjectName(u"linesCsv"_s);
    m_close->setObjectName(u"linesClose"_s);
    m_table->view()->setSortingEnabled(false);
    m_table->setModels(m_model, nullptr);
    m_table->view()->horizontalHeader()->setSectionsMovable(true);
    m_fitted = m_table->view()->horizontalHeader()->restoreState(context.settings.state(columnsState));
    m_panel->addTool(m_more);
    m_panel->addTool(m_csv);
    m_panel->addTool(m_close);
    m_panel->addContent(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_more, &QPushButton::clicked, this, &LinesView::loadMore);
    connect(m_csv, &QPushButton::clicked, this, &LinesView::saveCsv);
    connect(m_close, &QPushButton::clicked, this, &LinesView::closed);
}

LinesView::~LinesView()
{
    if (m_fitted)
        m_context.settings.setState(columnsState, m_table->view()->horizontalHeader()->saveState());
}

void LinesView::fitColumns()
{
    m_fitted = true;
    m_table->view()->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        // The name of the file says which year and which accounts: it is cut last.
        const int characters = column == static_cast<int>(LinesModel::Column::Source) ? 60 : 40;
        m_table->view()->setColumnWidth(
            column, qMin(fontMetrics().averageCharWidth() * characters, m_table->view()->columnWidth(column)));
    }
}

QString LinesView::selectionAsText() const
{
    return m_table->selectionAsText();
}

QList<QWidget *> LinesView::controls() const
{
    return { m_more, m_csv, m_close, m_table->view() };
}

void LinesView::show(std::shared_ptr<const SpendCube> cube, const QList<CubeFilter> &where)
{
    // Finding or rearranging on the page asks again for the same lines.
    if (cube == m_cube && where == m_where && !m_failed)
        return;
    ++m_generation;
    m_cube = std::move(cube);
    m_where = where;
    m_matching = 0;
    m_model->clear();
    loadMore();
}

void LinesView::loadMore()
{
    const int generation = m_generation;
    m_loading = true;
    m_context.jobs.run<LinePage>(
        this,
        [path = m_context.session.path(), cube = m_cube, where = m_where,
         offset = qint64(m_model->rowCount())](const CancelToken &cancel) -> Result<LinePage> {
            auto database = Database::open(path, Database::Mode::ReadOnly);
            if (!database)
                return std::unexpected(database.error());
            return spendLines(**database, *cube, where, offset, pageSize, cancel);
        },
        [this, generation](Result<LinePage> page) {
            if (generation != m_generation)
                return;
            m_loading = false;
            m_failed = !page.has_value();
            if (page) {
                m_matching = page->matching;
                m_model->append(page->lines);
                if (!m_fitted && m_model->rowCount() > 0)
                    fitColumns();
            } else {
                Q_EMIT messagePosted(messageFor(page.error()));
            }
            retranslate();
            Q_EMIT loaded();
        });
}

void LinesView::saveCsv()
{
    m_context.prompts.saveFile(
        this, tr("Save the lines as CSV"), u"lines.csv"_s, tr("CSV files (*.csv)"), [this](const QString &path) {
            QStringList headings;
            for (const LinesModel::Column column : csvColumns)
                headings << m_model->headings().value(static_cast<int>(column));
            headings << u"SHA-256"_s;
            m_writing.start(QFileInfo(path).fileName(), [path, registerPath = m_context.session.path(), cube = m_cube,
                                                         where = m_where, headings](const WriteWatch &watch) {
                return writeLines(path, registerPath, *cube, where, headings, watch);
            });
        });
}

void LinesView::retranslate()
{
    const Formats formats = m_context.language.formats();
    m_model->setFormats(formats);
    m_panel->setTitle(tr("Lines as the source wrote them"));
    m_panel->setSubtitle(tr("%1 of %2").arg(formats.number(m_model->rowCount()), SpendingWords::lines(m_matching, formats)));
    m_more->setText(tr("Show more"));
    m_more->setVisible(m_model->rowCount() < m_matching);
    m_csv->setText(tr("Save as CSV…"));
    m_csv->setIcon(themedIcon(m_context.theme, u"export"_s));
    m_close->setText(tr("Close"));
    m_close->setIcon(themedIcon(m_context.theme, u"close"_s));
    m_table->view()->setAccessibleName(tr("Lines as the source wrote them"));
}

} // namespace acquis
