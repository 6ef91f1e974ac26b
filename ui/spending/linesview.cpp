// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/linesview.h"

#include "core/exchange/csvwriter.h"
#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/userprompts.h"
#include "ui/spending/spendingwords.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/totaltable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageSize = 500;

/// Writes every matching line, whatever is shown: an export is never cut in silence.
Result<QString> writeLines(const QString &path, const QString &registerPath, const SpendCube &cube, const QList<CubeFilter> &where,
                           const QStringList &headings, const CancelToken &cancel)
{
    auto database = Database::open(registerPath, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto writer = CsvWriter::create(path);
    if (!writer)
        return std::unexpected(writer.error());
    for (const QString &heading : headings)
        writer->text(heading);
    writer->text(u"SHA-256"_s);
    writer->endRow();
    auto page = spendLines(**database, cube, where, 0, 0, cancel);
    if (!page)
        return std::unexpected(page.error());
    for (const SpendLine &line : std::as_const(page->lines)) {
        writer->number(QString::number(line.row)).text(line.year.toString());
        for (const QString &level : line.levels)
            writer->text(level);
        QStringList rules;
        for (const LineTag &tag : line.tags)
            rules << tag.tag + u'/' + tag.rule;
        writer->number(line.amount.toString()).text(rules.join(u' ')).text(line.sourceName).text(line.sha256);
        writer->endRow();
    }
    if (auto done = writer->commit(); !done)
        return std::unexpected(done.error());
    return path;
}

} // namespace

LinesView::LinesView(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_panel(new Panel), m_table(new TotalTable(context.theme)), m_model(new LinesModel(this)),
      m_more(new QPushButton), m_csv(new QPushButton), m_close(new QPushButton)
{
    m_table->view()->setObjectName(u"linesTable"_s);
    m_more->setObjectName(u"linesMore"_s);
    m_csv->setObjectName(u"linesCsv"_s);
    m_close->setObjectName(u"linesClose"_s);
    m_table->view()->setSortingEnabled(false);
    m_table->setModels(m_model, nullptr);
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

void LinesView::show(std::shared_ptr<const SpendCube> cube, const QList<CubeFilter> &where)
{
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
        [path = m_context.session.path(), cube = m_cube, where = m_where, offset = qint64(m_model->rowCount())](const CancelToken &cancel) -> Result<LinePage> {
            auto database = Database::open(path, Database::Mode::ReadOnly);
            if (!database)
                return std::unexpected(database.error());
            return spendLines(**database, *cube, where, offset, pageSize, cancel);
        },
        [this, generation](Result<LinePage> page) {
            if (generation != m_generation)
                return;
            m_loading = false;
            if (page) {
                const bool first = m_model->rowCount() == 0;
                m_matching = page->matching;
                m_model->append(page->lines);
                if (first)
                    m_table->view()->resizeColumnsToContents();
                for (int column = 0; first && column < m_model->columnCount(); ++column)
                    m_table->view()->setColumnWidth(column, qMin(260, m_table->view()->columnWidth(column)));
            } else {
                Q_EMIT messagePosted(messageFor(page.error()));
            }
            retranslate();
            Q_EMIT loaded();
        });
}

void LinesView::saveCsv()
{
    m_context.prompts.saveFile(this, tr("Save the lines as CSV"), u"lines.csv"_s, tr("CSV files (*.csv)"), [this](const QString &path) {
        m_context.jobs.run<QString>(
            this,
            [path, registerPath = m_context.session.path(), cube = m_cube, where = m_where, headings = m_model->headings()](const CancelToken &cancel) {
                return writeLines(path, registerPath, *cube, where, headings, cancel);
            },
            [this](Result<QString> saved) {
                Message message;
                message.state = StateToken::Ok;
                message.title = [] { return tr("Saved."); };
                message.text = [path = saved.value_or(QString())] { return path; };
                Q_EMIT messagePosted(saved ? message : messageFor(saved.error()));
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
