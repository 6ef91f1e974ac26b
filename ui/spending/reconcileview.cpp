// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/reconcileview.h"

#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/viewcolors.h"
#include "ui/spending/reconcilefindingsmodel.h"
#include "ui/spending/reconciletablemodel.h"
#include "ui/spending/reconcilewords.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 420;
constexpr int widestText = 720;

QTableView *makeView(const QString &name, QAbstractItemModel *model, const Theme &theme)
{
    auto *view = new QTableView;
    view->setObjectName(name);
    view->setModel(model);
    followTheme(*view, theme);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setAlternatingRowColors(true);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

void fitColumns(QTableView &view)
{
    view.verticalHeader()->setDefaultSectionSize(qMax(24, view.fontMetrics().height() + 8));
    view.resizeColumnsToContents();
    for (int column = 0; column < view.model()->columnCount(); ++column)
        view.setColumnWidth(column, qMin(widestColumn, view.columnWidth(column) + 8));
}

} // namespace

ReconcileView::ReconcileView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_views(new QStackedWidget)
    , m_tableModel(new ReconcileTableModel(context.theme, this))
    , m_findingsModel(new ReconcileFindingsModel(context.theme, this))
{
    m_views->addWidget(makeInvitation());
    m_views->addWidget(makeResult());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_views);
}

QWidget *ReconcileView::makeInvitation()
{
    auto *page = new QWidget;
    auto *outer = new QHBoxLayout(page);
    auto *box = new QWidget;
    box->setMaximumWidth(widestText);
    outer->addWidget(box);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(12);
    column->addStretch(1);
    m_invitation = new QLabel;
    m_shape = new QLabel;
    QFont strong = m_invitation->font();
    strong.setWeight(QFont::DemiBold);
    m_invitation->setFont(strong);
    for (QLabel *label : { m_invitation, m_shape }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_browse = new QPushButton;
    m_browse->setObjectName(u"reconcileBrowse"_s);
    m_browse->setProperty("primary", true);
    column->addWidget(m_browse, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_browse, &QPushButton::clicked, this, &ReconcileView::browseRequested);
    return page;
}

QWidget *ReconcileView::makeResult()
{
    m_verdict = new QFrame;
    m_verdict->setObjectName(u"reconcileVerdict"_s);
    m_verdict->setAutoFillBackground(true);
    m_verdictIcon = new QLabel;
    m_verdictText = new QLabel;
    m_verdictText->setObjectName(u"reconcileAnswer"_s);
    m_verdictText->setTextFormat(Qt::RichText);
    m_verdictText->setWordWrap(true);
    m_verdictText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout(m_verdict);
    line->setContentsMargins(10, 8, 10, 8);
    line->addWidget(m_verdictIcon);
    line->addWidget(m_verdictText, 1);

    m_table = makeView(u"reconcileTable"_s, m_tableModel, m_context.theme);
    m_tablePanel = new Panel;
    m_tablePanel->addContent(m_table, 1);
    m_findings = makeView(u"reconcileFindings"_s, m_findingsModel, m_context.theme);
    m_findings->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_findings->horizontalHeader()->setStretchLastSection(false);
    m_copy = new QPushButton;
    m_copy->setObjectName(u"reconcileCopy"_s);
    m_save = new QPushButton;
    m_save->setObjectName(u"reconcileSave"_s);
    m_findingsPanel = new Panel;
    m_findingsPanel->addTool(m_copy);
    m_findingsPanel->addTool(m_save);
    m_findingsPanel->addContent(m_findings, 1);
    connect(m_copy, &QPushButton::clicked, this, &ReconcileView::copyFindings);
    connect(m_save, &QPushButton::clicked, this, &ReconcileView::saveFindings);
    connect(m_findings, &QTableView::activated, this, &ReconcileView::goToFinding);

    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_tablePanel);
    parts->addWidget(m_findingsPanel);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_verdict);
    column->addWidget(parts, 1);
    return page;
}

void ReconcileView::check(const QString &path)
{
    m_cancel.cancel();
    const int request = ++m_request;
    m_cancel = m_context.jobs.run<TableCheck>(
        this, [path](const CancelToken &cancel) { return checkTable(path, cancel); },
        [this, path, request](Result<TableCheck> check) {
            if (request == m_request)
                finish(std::move(check), path);
        });
}

void ReconcileView::finish(Result<TableCheck> check, const QString &path)
{
    // What was shown before stays when the new file is no table: the message says so.
    if (!check)
        Q_EMIT messagePosted(ReconcileWords::problem(check.error(), false, path));
    else if (!check->outcome)
        Q_EMIT messagePosted(ReconcileWords::problem(check->outcome.error(), true, path));
    else {
        m_check = std::move(*check);
        const QList<TableFinding> findings = findingsOf(*m_check);
        m_tableModel->setCheck(m_check->records, findings);
        m_findingsModel->setFindings(findings);
        m_views->setCurrentIndex(1);
        retranslate();
        fitColumns(*m_table);
        fitColumns(*m_findings);
        if (!findings.isEmpty())
            m_table->scrollTo(m_tableModel->indexOf(findings.constFirst()));
        QAccessibleEvent spoken(m_verdictText, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    }
    Q_EMIT checked();
}

bool ReconcileView::hasFindings() const
{
    return !m_findingsModel->findings().isEmpty();
}

void ReconcileView::copyFindings() const
{
    QGuiApplication::clipboard()->setText(m_findingsModel->asText());
}

void ReconcileView::saveFindings()
{
    const QString name = m_check ? QFileInfo(m_check->path).completeBaseName() : QString();
    m_context.prompts.saveFile(this, tr("Save findings as CSV"), tr("%1-findings.csv").arg(name), tr("CSV files (*.csv)"),
                               [this](const QString &path) {
                                   const auto written = writeTableFindings(m_findingsModel->findings(), path);
                                   if (!written) {
                                       Q_EMIT messagePosted(messageFor(written.error()));
                                       return;
                                   }
                                   Message message;
                                   message.state = StateToken::Ok;
                                   message.title = [] { return tr("Findings saved."); };
                                   message.text = [path] { return path; };
                                   Q_EMIT messagePosted(message);
                               });
}

void ReconcileView::goToFinding(const QModelIndex &index)
{
    const QModelIndex cell = m_tableModel->indexOf(m_findingsModel->findings().value(index.row()));
    if (!cell.isValid())
        return;
    m_table->setCurrentIndex(cell);
    m_table->scrollTo(cell);
    m_table->setFocus();
}

void ReconcileView::showVerdict()
{
    if (!m_check || !m_check->outcome)
        return;
    const Reconciliation &outcome = *m_check->outcome;
    const StateToken state = ReconcileWords::state(outcome);
    const StateColors colors = m_context.theme.state(state);
    QPalette palette = m_verdict->palette();
    palette.setColor(QPalette::Window, colors.ground);
    m_verdict->setPalette(palette);
    m_verdictIcon->setPixmap(themedIcon(ReconcileWords::iconName(state), colors.text).pixmap(20, 20));
    m_verdictText->setText(u"<b>%1</b> %2"_s.arg(ReconcileWords::verdict(outcome).toHtmlEscaped(),
                                                 ReconcileWords::details(outcome).toHtmlEscaped()));
}

void ReconcileView::retranslate()
{
    const Formats formats = m_context.language.formats();
    m_invitation->setText(tr("Check a printed table of your own"));
    m_shape->setText(tr(
        "Drop a CSV file here, or choose one. Its first line names the columns and its first column names the rows. A row called "
        "“total” and columns whose name begins with “total” hold the sums. You see which cells do not add up, and what they "
        "should be. The file is not changed and nothing enters the register."));
    m_browse->setText(tr("Choose a table…"));
    m_tableModel->setFormats(formats);
    m_findingsModel->setFormats(formats);
    m_tablePanel->setTitle(m_check ? QFileInfo(m_check->path).fileName() : QString());
    m_tablePanel->setSubtitle(tr("as it is written in the file"));
    m_table->setAccessibleName(tr("Your table"));
    m_findingsPanel->setTitle(tr("Findings"));
    m_findingsPanel->setSubtitle(tr("Enter or a double click goes to the cell"));
    m_findingsPanel->setVisible(hasFindings());
    m_findings->setAccessibleName(tr("Findings"));
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(themedIcon(m_context.theme, u"copy"_s));
    m_copy->setAccessibleName(tr("Copy findings"));
    m_save->setText(tr("Save findings as CSV"));
    m_save->setIcon(themedIcon(m_context.theme, u"export"_s));
    showVerdict();
}

} // namespace acquis
