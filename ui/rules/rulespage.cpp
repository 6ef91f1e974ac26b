// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulespage.h"

#include "core/exchange/csvwriter.h"
#include "ui/rules/glossaryview.h"
#include "ui/rules/overlayview.h"
#include "ui/rules/rulecompareview.h"
#include "ui/rules/rulelibraryview.h"
#include "ui/rules/ruleshelf.h"
#include "ui/rules/ruleswords.h"
#include "ui/rules/whatifview.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLineEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum FileAction { CopyTable, SaveCsv };

Result<QString> writeTable(const QString &path, const QList<QStringList> &table, const WriteWatch &watch)
{
    auto writer = CsvWriter::create(path);
    if (!writer)
        return std::unexpected(writer.error());
    for (const QStringList &row : table) {
        if (watch.cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        for (const QString &cell : row)
            writer->text(cell);
        writer->endRow();
    }
    if (auto done = writer->commit(); !done)
        return std::unexpected(done.error());
    return path;
}

} // namespace

RulesPage::RulesPage(const UiContext &context, RuleShelf &shelf, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_shelf(shelf)
    , m_tabs(new QTabWidget)
    , m_library(new RuleLibraryView(context))
    , m_compare(new RuleCompareView(context))
    , m_whatIf(new WhatIfView(context))
    , m_glossary(new GlossaryView(context))
    , m_overlay(new OverlayView(context, shelf))
    , m_state(new WrappingLabel)
    , m_writing(new FileWriting(context))
{
    m_tabs->setObjectName(u"rulesTabs"_s);
    m_tabs->setDocumentMode(true);
    m_state->setObjectName(u"rulesState"_s);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(12, 8, 12, 12);
    page->setSpacing(8);
    page->addWidget(m_state);
    page->addWidget(m_tabs, 1);
    page->addWidget(m_writing);
    makeActions();
    addSection(
        m_library, [] { return tr("&Browse"); }, u"list"_s);
    addSection(
        m_compare, [] { return tr("Compar&e"); }, u"both"_s);
    addSection(
        m_whatIf, [] { return tr("&What if"); }, u"play"_s);
    addSection(
        m_overlay, [] { return tr("&Organization"); }, u"edit"_s);
    addSection(
        m_glossary, [] { return tr("&Glossary"); }, u"language"_s);
    for (RulesSection *section : std::initializer_list<RulesSection *> { m_library, m_compare, m_whatIf, m_glossary })
        connect(section, &RulesSection::messagePosted, this, &RulesPage::messagePosted);
    connect(m_overlay, &OverlayView::messagePosted, this, &RulesPage::messagePosted);
    connect(m_overlay, &OverlayView::messageWithdrawn, this, &RulesPage::messageWithdrawn);
    connect(m_writing, &FileWriting::messagePosted, this, &RulesPage::messagePosted);
    connect(m_tabs, &QTabWidget::currentChanged, this, &RulesPage::updateActions);
    connect(&shelf, &RuleShelf::changed, this, &RulesPage::takeRules);
    connect(&shelf, &RuleShelf::failed, this, [this](const QList<PackFinding> &findings) {
        m_findings = findings;
        sayState();
    });
    updateActions();
    connect(&context.theme, &Theme::changed, this, &RulesPage::retranslate);
    if (shelf.isLoaded())
        takeRules();
    sayState();
}

void RulesPage::makeActions()
{
    m_fileActions << makeAction(u"rulesCopy"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] {
        if (const RulesSection *section = current())
            QApplication::clipboard()->setText(section->selectionAsText());
    }) << makeAction(u"rulesCsv"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { saveCsv(); });
    m_find = makeAction(u"rulesFindAction"_s, QKeySequence::Find, [this] {
        const RulesSection *section = current();
        QLineEdit *field = section ? section->findField() : nullptr;
        if (!field) {
            m_tabs->setCurrentWidget(m_library);
            field = m_library->findField();
        }
        field->setFocus();
        field->selectAll();
    });
}

QString RulesPage::title() const
{
    return tr("Rules");
}

QString RulesPage::iconName() const
{
    return u"rules"_s;
}

QString RulesPage::helpAnchor() const
{
    return u"rules"_s;
}

void RulesPage::addSection(QWidget *view, const std::function<QString()> &title, const QString &icon)
{
    m_titles << Tab { title, icon };
    m_tabs->addTab(view, themedIcon(m_context.theme, icon), title());
}

void RulesPage::showSection(QWidget *view)
{
    m_tabs->setCurrentWidget(view);
}

void RulesPage::loadRules()
{
    m_shelf.load();
}

void RulesPage::showRule(const QString &pack, const QString &row, const QString &typed)
{
    showSection(m_library);
    m_library->find(typed, m_library->library().find(pack, row));
}

void RulesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    loadRules();
    sayState();
}

void RulesPage::takeRules()
{
    m_findings.clear();
    m_isSettled = false;
    const int generation = ++m_generation;
    m_compare->setPacks(m_shelf.packs());
    m_whatIf->setPacks(m_shelf.packs());
    m_context.jobs.run<RuleLibrary>(
        this, [packs = m_shelf.packs()](const CancelToken &) -> Result<RuleLibrary> { return RuleLibrary(packs); },
        [this, generation](const Result<RuleLibrary> &library) {
            if (!library || generation != m_generation) // closed, or newer rules came
                return;
            m_library->setLibrary(*library);
            m_isSettled = true;
            sayState();
            Q_EMIT settled();
        });
}

void RulesPage::sayState()
{
    m_state->setVisible(!m_isSettled);
    if (m_findings.isEmpty()) {
        m_state->setText(tr("Loading the rules…"));
        return;
    }
    m_state->setText(tr("The rules could not be loaded, and nothing is judged without them: %1")
                         .arg(RulesWords(m_context.language.language()).packFinding(m_findings.first())));
}

RulesSection *RulesPage::current() const
{
    return qobject_cast<RulesSection *>(m_tabs->currentWidget());
}

void RulesPage::updateActions()
{
    // Each menu shows what the section in front can do; a hidden action also gives up its shortcut.
    const bool isOverlay = m_tabs->currentWidget() == m_overlay;
    for (QAction *action : std::as_const(m_fileActions))
        action->setVisible(!isOverlay);
    for (QAction *action : m_overlay->fileActions() + m_overlay->editActions())
        action->setVisible(isOverlay);
}

QList<QAction *> RulesPage::fileActions() const
{
    return m_fileActions + m_overlay->fileActions();
}

QList<QAction *> RulesPage::editActions() const
{
    return QList<QAction *> { m_find } + m_overlay->editActions();
}

QString RulesPage::unsavedWork() const
{
    return m_overlay->unsavedWork();
}

void RulesPage::saveCsv()
{
    const RulesSection *section = current();
    if (!section)
        return;
    m_context.prompts.saveFile(this, tr("Save the table as CSV"), section->csvName(), tr("CSV files (*.csv)"),
                               [this, table = section->shownTable()](const QString &path) {
                                   m_writing->start(QFileInfo(path).fileName(), [path, table](const WriteWatch &watch) {
                                       return writeTable(path, table, watch);
                                   });
                               });
}

void RulesPage::retranslate()
{
    for (int i = 0; i < int(m_titles.size()); ++i) {
        m_tabs->setTabText(i, m_titles[i].title());
        m_tabs->setTabIcon(i, themedIcon(m_context.theme, m_titles[i].icon));
    }
    m_tabs->setAccessibleName(tr("Sections of the rules"));
    m_fileActions[CopyTable]->setText(tr("&Copy the table"));
    m_fileActions[SaveCsv]->setText(tr("Save the table as &CSV…"));
    m_find->setText(tr("&Find in the rules"));
    for (RulesSection *section : std::initializer_list<RulesSection *> { m_library, m_compare, m_whatIf, m_glossary })
        section->retranslate();
    m_overlay->retranslate();
    m_writing->retranslate();
    sayState();
}

} // namespace acquis
