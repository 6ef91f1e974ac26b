// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/procurementspage.h"

#include "core/procurements/filetemplate.h"
#include "core/storage/database.h"
#include "ui/procurements/filefilterbar.h"
#include "ui/procurements/filehandoverbar.h"
#include "ui/procurements/filelistjobs.h"
#include "ui/procurements/newfileview.h"
#include "ui/procurements/tablefit.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registeractions.h"
#include "ui/shell/registersession.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int mostLetters = 34; ///< that a column takes by itself

Result<ProcurementFile> readFile(const QString &path, ProcurementFileId id)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto stored = loadFile(**database, id);
    if (!stored)
        return std::unexpected(stored.error());
    return std::move(stored->file);
}

} // namespace

ProcurementsPage::ProcurementsPage(const UiContext &context, FileListSession &files, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_files(files)
    , m_places(new QStackedWidget)
    , m_panel(new Panel)
    , m_filterBar(new FileFilterBar(context))
    , m_table(new QTableView)
    , m_model(new FileListModel(context.theme, this))
    , m_nothing(new WrappingLabel)
    , m_newButton(new QPushButton)
    , m_handOverBar(new FileHandOverBar)
    , m_writing(new FileWriting(context))
    , m_new(new NewFileView(context))
    , m_emptyText(new WrappingLabel)
    , m_emptyNew(new QPushButton)
    , m_emptySample(new QPushButton)
{
    m_places->addWidget(makeList());
    m_places->addWidget(m_new);
    m_places->addWidget(makeEmpty());
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(12, 8, 12, 12);
    page->addWidget(m_places);
    makeActions();
    connectParts();
    FileFilter open;
    open.states = { FileState::Open };
    m_filterBar->setFilter(open);
    dataChanged();
}

QWidget *ProcurementsPage::makeList()
{
    m_newButton->setObjectName(u"filesNew"_s);
    m_newButton->setMinimumHeight(leastTarget);
    m_panel->addTool(m_newButton);
    m_panel->addContent(m_filterBar);
    m_table->setObjectName(u"filesTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    m_fit = new TableFit(*m_table, m_context.settings, int(FileColumn::Title), mostLetters);
    followTheme(*m_table, m_context.theme);
    header->setSortIndicatorShown(false);
    m_nothing->setObjectName(u"filesNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(16);
    m_panel->addContent(m_nothing);
    m_panel->addContent(m_table, 1);
    m_handOverBar->hide();
    m_panel->addContent(m_handOverBar);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel, 1);
    column->addWidget(m_writing);
    return list;
}

QWidget *ProcurementsPage::makeEmpty()
{
    auto *empty = new QWidget;
    m_emptyText->setObjectName(u"filesEmpty"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyNew->setObjectName(u"filesEmptyNew"_s);
    m_emptySample->setObjectName(u"filesEmptySample"_s);
    auto *column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    for (QPushButton *button : { m_emptyNew, m_emptySample }) {
        button->setMinimumHeight(leastTarget);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(2);
    return empty;
}

void ProcurementsPage::makeActions()
{
    m_find = makeAction(u"filesFindAction"_s, QKeySequence::Find, [this] { m_filterBar->focusFind(); });
    m_newAction = makeAction(u"filesNewAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { beginFile(); });
    m_likeAction = makeAction(u"filesLikeAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { beginLike(); });
    m_openAction = makeAction(u"filesOpenAction"_s, {}, [this] { openRow(m_table->currentIndex().row()); });
    m_handOver =
        makeAction(u"filesHandOverAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] { beginHandOver(); });
    m_copy = makeAction(u"filesCopyAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyRows(); });
    m_export = makeAction(u"filesExportAction"_s, QKeySequence::Save, [this] { exportRows(); });
    m_table->installEventFilter(this);
    m_table->addActions({ m_openAction, m_likeAction, m_handOver, m_copy });
}

bool ProcurementsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_openAction->trigger();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copyRows();
            return true;
        }
    }
    if (watched == m_table && event->type() == QEvent::FocusIn && !m_table->selectionModel()->hasSelection()) {
        // Who comes by keyboard sees where they are.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            m_table->selectRow(std::max(m_table->currentIndex().row(), 0));
    }
    return Page::eventFilter(watched, event);
}

void ProcurementsPage::connectParts()
{
    connect(m_filterBar, &FileFilterBar::changed, this, &ProcurementsPage::lookUp);
    connect(m_filterBar, &FileFilterBar::leftForResults, this, [this] {
        if (m_model->rowCount() == 0)
            return;
        if (!m_table->selectionModel()->hasSelection())
            m_table->selectRow(0);
        m_table->setFocus();
    });
    connect(m_newButton, &QPushButton::clicked, m_newAction, &QAction::trigger);
    connect(m_emptyNew, &QPushButton::clicked, m_newAction, &QAction::trigger);
    connect(m_emptySample, &QPushButton::clicked, this, [this] { m_context.session.openSample(RegisterActions::samplePath()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProcurementsPage::updateActions);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const auto column = FileColumn(section);
        // Up, down, and back to the newest first.
        if (m_order.column != column)
            m_order = { column, false };
        else if (!m_order.isDescending)
            m_order.isDescending = true;
        else
            m_order = {};
        sort();
    });
    connect(m_new, &NewFileView::cancelled, this, [this] {
        m_isNew = false;
        showPlace();
    });
    connect(m_new, &NewFileView::finished, this, [this](const ProcurementFile &file) {
        m_isNew = false;
        showPlace();
        Q_EMIT newFileRequested(file);
    });
    connect(m_handOverBar, &FileHandOverBar::confirmed, this, &ProcurementsPage::handOverFiles);
    connect(m_handOverBar, &FileHandOverBar::cancelled, this, [this] {
        m_handOverBar->hide();
        m_table->setFocus();
    });
    connect(m_writing, &FileWriting::messagePosted, this, &ProcurementsPage::messagePosted);
    connect(&m_files, &FileListSession::changed, this, &ProcurementsPage::dataChanged);
    connect(&m_files, &FileListSession::settled, this, [this] {
        showPlace();
        sayWhenSettled();
    });
    connect(&m_files, &FileListSession::failed, this, [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
}

const FileFilter &ProcurementsPage::filter() const
{
    return m_filterBar->filter();
}

bool ProcurementsPage::hasFiles() const
{
    return m_files.snapshot() && !m_files.snapshot()->files.isEmpty();
}

bool ProcurementsPage::isSettled() const
{
    return !m_files.isLoading() && !m_isSorting && !m_isLooking && !m_isSaving && !m_isLoadingLike && !m_isReadingKnown;
}

void ProcurementsPage::sayWhenSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void ProcurementsPage::showFiles(const FileFilter &filter, const QString &name)
{
    m_isNew = m_isNew && m_new->isDirty();
    m_filterBar->setFilter(filter, name);
    showPlace();
    lookUp();
    m_table->setFocus();
}

void ProcurementsPage::dataChanged()
{
    showPlace();
    m_filterBar->setPeople(people(), m_files.me());
    sort();
}

void ProcurementsPage::showPlace()
{
    const Place place = m_isNew && m_context.session.isOpen() ? NewPlace
                        : hasFiles() || m_files.isLoading()   ? ListPlace
                                                              : EmptyPlace;
    m_places->setCurrentIndex(place);
    say();
    Q_EMIT titleChanged();
}

void ProcurementsPage::openRow(int row)
{
    if (const FileSummary *file = m_model->fileAt(row))
        Q_EMIT fileRequested(file->id);
}

QStringList ProcurementsPage::people() const
{
    const auto snapshot = m_files.snapshot();
    if (!snapshot)
        return {};
    QSet<QString> names;
    for (qsizetype i = 0; i < snapshot->files.count(); ++i) {
        if (snapshot->files.at(i).isOpen() && !snapshot->files.at(i).holder.isEmpty())
            names.insert(snapshot->files.at(i).holder);
    }
    const QStringList office = snapshot->people.namesOn(m_files.today());
    names.unite(QSet<QString>(office.begin(), office.end()));
    QStringList sorted(names.begin(), names.end());
    std::sort(sorted.begin(), sorted.end(), Formats(m_context.language.language()).collator());
    return sorted;
}

void ProcurementsPage::beginFile()
{
    ProcurementFile file;
    file.head.openedOn = m_files.today();
    file.head.holder = m_files.me();
    file.need.date = m_files.today();
    startNew(file, {});
}

void ProcurementsPage::beginWith(const Need &need, const QString &words)
{
    ProcurementFile file;
    file.head.openedOn = m_files.today();
    file.head.holder = m_files.me();
    (m_context.language.language() == Language::French ? file.head.title.fr : file.head.title.en) = words;
    file.intake.words = words;
    file.need = need;
    startNew(file, {});
}

void ProcurementsPage::beginLike()
{
    const FileSummary *file = m_model->fileAt(m_table->currentIndex().row());
    if (!file || m_isLoadingLike)
        return;
    m_isLoadingLike = true;
    m_context.jobs.run<ProcurementFile>(
        this, [path = m_context.session.path(), id = file->id](const CancelToken &) { return readFile(path, id); },
        [this](const Result<ProcurementFile> &earlier) {
            m_isLoadingLike = false;
            if (earlier)
                startNew(fileLike(*earlier, m_files.today(), m_files.me()), earlier->head.number);
            else
                Q_EMIT messagePosted(messageFor(earlier.error()));
            sayWhenSettled();
        });
}

void ProcurementsPage::startNew(const ProcurementFile &file, const QString &like)
{
    if (!m_context.session.isOpen())
        return;
    m_new->start(file, like, people());
    m_isNew = true;
    showPlace();
    m_new->focusFirst();
    m_isReadingKnown = true;
    m_knownCancel.cancel(); // of the file that was begun before this one
    m_knownCancel = m_context.jobs.run<KnownHeads>(
        this,
        [path = m_context.session.path(), language = m_context.language.language()](const CancelToken &) -> Result<KnownHeads> {
            auto database = Database::open(path, Database::Mode::ReadOnly);
            return database ? knownHeads(**database, language) : std::unexpected(database.error());
        },
        [this, number = ++m_knownReads](const Result<KnownHeads> &known) {
            if (number != m_knownReads)
                return;
            m_isReadingKnown = false;
            // Without them names are only typed in full.
            if (known)
                m_new->offer(*known);
            else
                Q_EMIT messagePosted(messageFor(known.error()));
            sayWhenSettled();
        });
}

void ProcurementsPage::beginHandOver()
{
    if (selectedFiles().isEmpty())
        return;
    say();
    m_handOverBar->begin(people());
}

void ProcurementsPage::handOverFiles(const QString &holder, const QString &reason)
{
    const QList<ProcurementFileId> files = selectedFiles();
    if (m_isSaving || files.isEmpty())
        return;
    if (holder.isEmpty()) {
        tell(
            StateToken::Warning, [] { return tr("Nobody is named."); },
            [] { return tr("Write who holds the files from now on."); });
        m_handOverBar->focusPerson();
        return;
    }
    m_isSaving = true;
    updateActions();
    const FileChange change { u"change-holder"_s, m_files.me(), reason, m_files.now() };
    m_context.jobs.run<HandOver>(
        this,
        [path = m_context.session.path(), files, holder, change](const CancelToken &cancel) {
            return handOver(path, files, holder, change, cancel);
        },
        [this, holder](const Result<HandOver> &outcome) { finishHandOver(holder, outcome); });
}

void ProcurementsPage::finishHandOver(const QString &holder, const Result<HandOver> &outcome)
{
    m_isSaving = false;
    m_files.refresh();
    if (!outcome) {
        Q_EMIT messagePosted(messageFor(outcome.error()));
        updateActions();
        return;
    }
    m_handOverBar->hide();
    m_table->setFocus();
    tell(
        outcome->refused.isEmpty() ? StateToken::Ok : StateToken::Warning,
        [holder, count = outcome->done] { return tr("%1 holds %n more files.", nullptr, count).arg(holder); },
        [refused = outcome->refused] {
            return refused.isEmpty() ? QString() : tr("These stayed as they are: %1.").arg(refused.join(u", "_s));
        });
    updateActions();
    sayWhenSettled();
}

void ProcurementsPage::tell(StateToken state, const std::function<QString()> &title, const std::function<QString()> &text)
{
    Message message;
    message.state = state;
    message.title = title;
    message.text = text ? text : [] { return QString(); };
    Q_EMIT messagePosted(message);
}

} // namespace acquis
