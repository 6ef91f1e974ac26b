// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/classificationpage.h"

#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/userprompts.h"
#include "ui/spending/crosswalkstore.h"
#include "ui/spending/crosswalkview.h"
#include "ui/spending/tablecsv.h"
#include "ui/spending/tagrulesview.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum ExportAction { CopyTable, SaveCsv };

} // namespace

ClassificationPage::ClassificationPage(const UiContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_tags(shippedTags())
    , m_store(new CrosswalkStore(context.session, context.jobs, this))
    , m_places(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_crosswalk(new CrosswalkView(context.theme, *m_store))
    , m_rules(new TagRulesView(context.theme))
    , m_emptyText(new QLabel)
    , m_emptyImport(new QPushButton)
{
    m_tabs->setObjectName(u"classificationTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_crosswalk, QString());
    m_tabs->addTab(m_rules, QString());
    m_empty = makeEmpty();
    m_places->addWidget(m_tabs);
    m_places->addWidget(m_empty);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(12, 8, 12, 12);
    page->addWidget(m_places);
    makeActions();
    connectParts();
    showContent();
}

QWidget *ClassificationPage::makeEmpty()
{
    auto *empty = new QWidget;
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyImport->setObjectName(u"classificationImport"_s);
    m_emptyImport->setProperty("primary", true);
    auto *column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    column->addWidget(m_emptyImport, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return empty;
}

void ClassificationPage::makeActions()
{
    m_exportActions << makeAction(u"classificationCopy"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copy(); })
                    << makeAction(u"classificationCsv"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { saveCsv(); });
    m_undo = makeAction(u"classificationUndo"_s, QKeySequence::Undo, [this] { m_store->undo(); });
    m_find = makeAction(u"classificationFind"_s, QKeySequence::Find, [this] {
        showTab(Crosswalk);
        m_crosswalk->focusFind();
    });
}

void ClassificationPage::connectParts()
{
    connect(m_store, &CrosswalkStore::loaded, this, &ClassificationPage::showContent);
    connect(m_store, &CrosswalkStore::stateChanged, this, [this] {
        m_undo->setEnabled(m_store->canUndo());
        if (m_store->isWriting())
            tellWriting();
    });
    connect(m_store, &CrosswalkStore::changed, this, &ClassificationPage::tellChanged);
    connect(m_store, &CrosswalkStore::undone, this, &ClassificationPage::tellUndone);
    connect(m_store, &CrosswalkStore::failed, this, [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { m_crosswalk->setInFront(tab == Crosswalk); });
    connect(m_emptyImport, &QPushButton::clicked, this, &ClassificationPage::importRequested);
    connect(&m_context.theme, &Theme::changed, this, &ClassificationPage::retranslate);
    m_undo->setEnabled(false);
}

QString ClassificationPage::title() const
{
    return tr("Names and tags");
}

QString ClassificationPage::iconName() const
{
    return u"link"_s;
}

QString ClassificationPage::helpAnchor() const
{
    return u"names-and-tags"_s;
}

QList<QAction *> ClassificationPage::editActions() const
{
    return QList<QAction *> { m_undo, m_find } + m_crosswalk->rowActions();
}

void ClassificationPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

bool ClassificationPage::isSettled() const
{
    return !m_store->isLoading() && !m_store->isWriting();
}

void ClassificationPage::showContent()
{
    const auto snapshot = m_context.session.snapshot();
    m_places->setCurrentWidget(snapshot ? static_cast<QWidget *>(m_tabs) : m_empty);
    const SpendCube none;
    const SpendCube &cube = snapshot ? snapshot->cube : none;
    m_crosswalk->show(cube);
    m_rules->show(m_tags.value_or(QList<Tag>()), UnitDirectory(m_store->content().names), cube);
}

void ClassificationPage::tellWriting()
{
    Message message;
    message.title = [] { return tr("The register is read again with the new row…"); };
    message.text = [] { return tr("This can take a moment when it holds many years. You can go on working."); };
    Q_EMIT messagePosted(message);
}

void ClassificationPage::tellChanged(const CrosswalkChange &change)
{
    const CrosswalkRow row = change.after.value_or(change.before.value_or(CrosswalkRow()));
    const auto unit = UnitDirectory(m_store->content().names).name(row.kind, row.unitCode);
    const bool removed = !change.after;
    const bool added = !change.before;
    Message message;
    message.state = StateToken::Ok;
    message.title = [removed, added] { return removed ? tr("Row removed.") : added ? tr("Row added.") : tr("Row changed."); };
    message.text = [this, row, unit, removed] {
        const QString name = unit.of(m_context.language.language());
        return removed ? tr("“%1” is no longer read as %2.").arg(row.written, name)
                       : tr("“%1” is read as %2 from now on.").arg(row.written, name);
    };
    message.actionText = [] { return tr("Undo"); };
    message.action = [this] { m_store->undo(); };
    Q_EMIT messagePosted(message);
}

void ClassificationPage::tellUndone(const CrosswalkChange &change)
{
    const CrosswalkRow row = change.before.value_or(change.after.value_or(CrosswalkRow()));
    const bool wasAdded = !change.before;
    Message message;
    message.state = StateToken::Ok;
    message.title = [] { return tr("Undone."); };
    message.text = [row, wasAdded] {
        return wasAdded ? tr("The row for “%1” is gone again.").arg(row.written)
                        : tr("The row for “%1” is as it was before.").arg(row.written);
    };
    Q_EMIT messagePosted(message);
}

void ClassificationPage::copy()
{
    QApplication::clipboard()->setText(m_tabs->currentIndex() == Tags ? m_rules->selectionAsText()
                                                                      : m_crosswalk->selectionAsText());
}

void ClassificationPage::saveCsv()
{
    const bool tags = m_tabs->currentIndex() == Tags;
    const QString name = tags ? m_rules->chosenTag() + u"-rules.csv"_s : u"crosswalk.csv"_s;
    m_context.prompts.saveFile(
        this, tr("Save the table as CSV"), name, tr("CSV files (*.csv)"), [this, tags](const QString &path) {
            const auto written = writeTableCsv(path, tags ? m_rules->shownRules() : m_crosswalk->shownRows());
            if (!written) {
                Q_EMIT messagePosted(messageFor(written.error()));
                return;
            }
            Message message;
            message.state = StateToken::Ok;
            message.title = [] { return tr("Saved."); };
            message.text = [path] { return path; };
            Q_EMIT messagePosted(message);
        });
}

void ClassificationPage::retranslate()
{
    const Formats formats = m_context.language.formats();
    m_tabs->setTabText(Crosswalk, tr("C&rosswalk"));
    m_tabs->setTabText(Tags, tr("T&ags"));
    m_tabs->setAccessibleName(tr("Names and tags"));
    m_exportActions[CopyTable]->setText(tr("&Copy the table"));
    m_exportActions[SaveCsv]->setText(tr("Save the table as &CSV…"));
    m_undo->setText(tr("&Undo the last change of the crosswalk"));
    m_find->setText(tr("&Find in the crosswalk"));
    m_emptyText->setText(tr("No register is open. Names and tags belong to a register: open one from the File menu, or import "
                            "files of accounts to begin."));
    m_emptyImport->setText(tr("Import files…"));
    m_emptyImport->setIcon(themedIcon(m_context.theme, u"import"_s, ColorToken::OnAccent));
    m_crosswalk->retranslate(formats);
    m_rules->retranslate(formats);
}

} // namespace acquis
