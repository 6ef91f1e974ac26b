// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/procurementspage.h"

#include "core/procurements/filetemplate.h"
#include "core/storage/database.h"
#include "ui/forms/personbox.h"
#include "ui/procurements/filefilterbar.h"
#include "ui/procurements/filelistjobs.h"
#include "ui/procurements/newfileview.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registeractions.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr auto headerState = "procurementFiles"_L1;
/// Widths of the columns in letters, as they come at first.
constexpr std::array letters { 16, 34, 15, 16, 16, 34, 14, 17, 16 };

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

/// A cell that a tab-separated text can hold.
QString plainCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
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
    , m_handOverRow(new QWidget)
    , m_handOverLabel(new QLabel)
    , m_handOverPerson(new PersonBox)
    , m_handOverReasonLabel(new QLabel)
    , m_handOverReason(new QLineEdit)
    , m_handOverDo(new QPushButton)
    , m_handOverCancel(new QPushButton)
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

ProcurementsPage::~ProcurementsPage()
{
    m_context.settings.setState(headerState, m_table->horizontalHeader()->saveState());
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
    m_table->verticalHeader()->setDefaultSectionSize(leastTarget);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    for (int i = 0; i < fileColumnCount; ++i)
        header->resizeSection(i, letters[std::size_t(i)] * letter);
    header->restoreState(m_context.settings.state(headerState));
    header->setSortIndicatorShown(false);
    m_nothing->setObjectName(u"filesNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(16);
    m_panel->addContent(m_nothing);
    m_panel->addContent(m_table, 1);
    m_panel->addContent(makeHandOver());
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel, 1);
    column->addWidget(m_writing);
    return list;
}

QWidget *ProcurementsPage::makeHandOver()
{
    m_handOverRow->setObjectName(u"filesHandOver"_s);
    m_handOverPerson->setObjectName(u"filesHandOverPerson"_s);
    m_handOverReason->setObjectName(u"filesHandOverReason"_s);
    m_handOverDo->setObjectName(u"filesHandOverDo"_s);
    m_handOverCancel->setObjectName(u"filesHandOverCancel"_s);
    auto *row = new QHBoxLayout(m_handOverRow);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_handOverLabel);
    row->addWidget(m_handOverPerson, 1);
    row->addWidget(m_handOverReasonLabel);
    row->addWidget(m_handOverReason, 2);
    row->addWidget(m_handOverDo);
    row->addWidget(m_handOverCancel);
    m_handOverLabel->setBuddy(m_handOverPerson);
    m_handOverReasonLabel->setBuddy(m_handOverReason);
    for (QWidget *widget :
         std::initializer_list<QWidget *> { m_handOverPerson, m_handOverReason, m_handOverDo, m_handOverCancel })
        widget->setMinimumHeight(leastTarget);
    m_handOverRow->hide();
    return m_handOverRow;
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
    return Page::eventFilter(watched, event);
}

void ProcurementsPage::connectParts()
{
    connect(m_filterBar, &FileFilterBar::changed, this, &ProcurementsPage::lookUp);
    connect(m_filterBar, &FileFilterBar::leftForResults, this, [this] {
        if (m_model->rowCount() == 0)
            return;
        if (!m_table->currentIndex().isValid())
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
    connect(m_handOverDo, &QPushButton::clicked, this, &ProcurementsPage::handOverFiles);
    connect(m_handOverReason, &QLineEdit::returnPressed, this, &ProcurementsPage::handOverFiles);
    connect(m_handOverCancel, &QPushButton::clicked, this, [this] {
        m_handOverRow->hide();
        m_table->setFocus();
    });
    connect(m_writing, &FileWriting::messagePosted, this, &ProcurementsPage::messagePosted);
    connect(&m_files, &FileListSession::changed, this, &ProcurementsPage::dataChanged);
    connect(&m_files, &FileListSession::settled, this, [this] {
        showPlace();
        sayWhenSettled();
    });
    connect(&m_files, &FileListSession::failed, this, [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
    connect(&m_context.theme, &Theme::changed, this, [this] { m_table->viewport()->update(); });
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

void ProcurementsPage::sort()
{
    const int number = ++m_sorts;
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicatorShown(m_order.column.has_value());
    if (m_order.column)
        header->setSortIndicator(int(*m_order.column), m_order.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    const auto snapshot = m_files.snapshot();
    if (!snapshot || !m_order.column) {
        m_isSorting = false;
        m_sorted.clear();
        m_sortedOf = snapshot;
        lookUp();
        return;
    }
    m_isSorting = true;
    m_context.jobs.run<std::vector<quint32>>(
        this,
        [snapshot, order = m_order, language = m_context.language.language(), today = m_files.today()](
            const CancelToken &) -> Result<std::vector<quint32>> { return sortedFiles(snapshot->files, order, language, today); },
        [this, number, snapshot](Result<std::vector<quint32>> sorted) {
            if (number != m_sorts)
                return; // another order, or other files
            m_isSorting = false;
            if (sorted)
                m_sorted = std::move(*sorted);
            m_sortedOf = snapshot;
            lookUp();
        });
}

void ProcurementsPage::lookUp()
{
    const int number = ++m_lookUps;
    m_lookUpCancel.cancel();
    m_isLooking = false;
    const auto snapshot = m_sortedOf;
    if (!snapshot) {
        take({}, {});
        return;
    }
    m_isLooking = true;
    m_lookUpCancel = m_context.jobs.run<std::vector<quint32>>(
        this,
        [snapshot, filter = filter(), sorted = m_sorted, today = m_files.today()](const CancelToken &)
            -> Result<std::vector<quint32>> { return filesThatPass(snapshot->files, filter, today, sorted); },
        [this, number, snapshot](Result<std::vector<quint32>> rows) {
            if (number != m_lookUps)
                return; // other words are on their way
            m_isLooking = false;
            take(snapshot, rows ? std::move(*rows) : std::vector<quint32>());
        });
}

void ProcurementsPage::take(std::shared_ptr<const FileListSnapshot> snapshot, std::vector<quint32> rows)
{
    const QList<ProcurementFileId> chosen = selectedFiles();
    m_rows = rows;
    m_model->setFiles(std::move(snapshot), std::move(rows), m_files.today());
    QItemSelection selection;
    for (const ProcurementFileId id : chosen) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, fileColumnCount - 1));
    }
    if (!selection.isEmpty()) {
        m_table->selectionModel()->setCurrentIndex(selection.constFirst().topLeft(), QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    say();
    sayWhenSettled();
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

QList<ProcurementFileId> ProcurementsPage::selectedFiles() const
{
    QList<ProcurementFileId> files;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        if (const FileSummary *file = m_model->fileAt(index.row()))
            files << file->id;
    }
    return files;
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
    m_context.jobs.run<KnownHeads>(
        this,
        [path = m_context.session.path(), language = m_context.language.language()](const CancelToken &) -> Result<KnownHeads> {
            auto database = Database::open(path, Database::Mode::ReadOnly);
            return database ? knownHeads(**database, language) : std::unexpected(database.error());
        },
        [this](const Result<KnownHeads> &known) {
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
    m_handOverPerson->setPeople(people());
    m_handOverPerson->forgetTyped();
    m_handOverPerson->setPerson({});
    m_handOverReason->clear();
    say();
    m_handOverRow->show();
    m_handOverPerson->setFocus();
}

void ProcurementsPage::handOverFiles()
{
    m_handOverPerson->finish();
    const QString holder = m_handOverPerson->person().trimmed();
    const QList<ProcurementFileId> files = selectedFiles();
    if (m_isSaving || files.isEmpty())
        return;
    if (holder.isEmpty()) {
        tell(
            StateToken::Warning, [] { return tr("Nobody is named."); },
            [] { return tr("Write who holds the files from now on."); });
        m_handOverPerson->setFocus();
        return;
    }
    m_isSaving = true;
    updateActions();
    const FileChange change { u"change-holder"_s, m_files.me(), m_handOverReason->text().trimmed(),
                              QDateTime::currentDateTimeUtc() };
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
    m_handOverRow->hide();
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

void ProcurementsPage::copyRows()
{
    const FileListWords words(m_context.language.language());
    QStringList lines { FileListModel::headings(words).join(u'\t') };
    const auto add = [&](const FileSummary *file) {
        QStringList cells = FileListModel::cells(*file, words, m_files.today());
        for (QString &cell : cells)
            cell = plainCell(cell);
        lines << cells.join(u'\t');
    };
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &index : std::as_const(rows))
        add(m_model->fileAt(index.row()));
    for (int row = 0; rows.isEmpty() && row < m_model->rowCount(); ++row)
        add(m_model->fileAt(row));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    tell(StateToken::Ok, [count = int(lines.size()) - 1] { return tr("%n rows are in the clipboard.", nullptr, count); });
}

void ProcurementsPage::exportRows()
{
    const auto snapshot = m_sortedOf;
    if (!snapshot)
        return;
    FileListFile list { snapshot, m_rows, m_filterBar->filterLines(), m_files.today(), m_context.language.language() };
    m_context.prompts.saveFile(
        this, tr("Save the list"), tr("procurement-files.csv"), tr("CSV files (*.csv)"), [this, list](const QString &path) {
            m_writing->start(QFileInfo(path).fileName(),
                             [path, list](const WriteWatch &watch) { return writeFileListCsv(path, list, watch); });
        });
}

void ProcurementsPage::updateActions()
{
    const bool isList = m_places->currentIndex() == ListPlace;
    const bool hasSelection = isList && m_table->selectionModel()->hasSelection();
    m_find->setEnabled(isList);
    m_newAction->setEnabled(m_context.session.isOpen());
    m_newButton->setEnabled(m_context.session.isOpen());
    m_emptyNew->setVisible(m_context.session.isOpen());
    m_emptySample->setVisible(!m_context.session.isOpen());
    m_openAction->setEnabled(hasSelection);
    m_likeAction->setEnabled(hasSelection);
    m_handOver->setEnabled(hasSelection && !m_isSaving);
    m_handOverDo->setEnabled(hasSelection && !m_isSaving);
    m_copy->setEnabled(isList && m_model->rowCount() > 0);
    m_export->setEnabled(isList && m_model->rowCount() > 0);
    if (!hasSelection)
        m_handOverRow->hide();
}

QString ProcurementsPage::title() const
{
    return m_places->currentIndex() == NewPlace ? tr("New procurement file") : tr("Procurements");
}

QString ProcurementsPage::iconName() const
{
    return u"procurements"_s;
}

QList<Crumb> ProcurementsPage::breadcrumb() const
{
    if (m_places->currentIndex() != NewPlace)
        return {};
    return { { tr("Procurements"), 0 }, { tr("New procurement file"), 1 } };
}

void ProcurementsPage::goToCrumb(int level)
{
    if (level == 0)
        (void)goBack();
}

bool ProcurementsPage::goBack()
{
    if (!m_isNew)
        return false;
    m_isNew = false;
    showPlace();
    return true;
}

QList<QAction *> ProcurementsPage::fileActions() const
{
    return { m_newAction, m_likeAction, m_openAction, m_export };
}

QList<QAction *> ProcurementsPage::editActions() const
{
    return { m_find, m_handOver, m_copy };
}

QString ProcurementsPage::helpAnchor() const
{
    return u"procurements"_s;
}

QString ProcurementsPage::unsavedWork() const
{
    return m_isNew && m_new->isDirty() ? tr("A new procurement file is not opened yet.") : QString();
}

void ProcurementsPage::say()
{
    const FileListWords words(m_context.language.language());
    const auto snapshot = m_files.snapshot();
    const qint64 all = snapshot ? snapshot->files.count() : 0;
    const int shown = m_model->rowCount();
    m_panel->setSubtitle(tr("%1 of %n files", nullptr, int(all)).arg(words.formats().number(shown)));
    const bool isEmpty = shown == 0 && m_sortedOf && !m_isLooking && all > 0;
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(tr("No file is so. Take a filter away or look for other words."));
    m_handOverLabel->setText(tr("New holder of %n files", nullptr, int(m_table->selectionModel()->selectedRows().size())));
    m_emptyText->setText(
        m_context.session.isOpen()
            ? tr("There is no procurement file yet. A file follows a purchase from the need to the last invoice: what "
                 "was needed, which ways were open, who was asked, who decided, what was promised and paid.")
            : tr("No register is open. Here stand the procurement files of a register: whose turn it is, since when, "
                 "and for what."));
    updateActions();
}

void ProcurementsPage::retranslate()
{
    m_panel->setTitle(tr("Procurement files"));
    m_table->setAccessibleName(tr("Procurement files"));
    m_newButton->setText(tr("New procurement file"));
    m_emptyNew->setText(tr("New procurement file"));
    m_emptySample->setText(tr("Open the sample register"));
    m_find->setText(tr("Find procurement files"));
    m_newAction->setText(tr("New procurement file"));
    m_likeAction->setText(tr("New file like this one"));
    m_openAction->setText(tr("Open the file"));
    m_handOver->setText(tr("Change the holder…"));
    m_copy->setText(tr("Copy rows"));
    m_export->setText(tr("Save the list as CSV…"));
    m_handOverPerson->setAccessibleName(tr("New holder"));
    m_handOverReasonLabel->setText(tr("Reason"));
    m_handOverDo->setText(tr("Change holder"));
    m_handOverCancel->setText(tr("Cancel"));
    m_filterBar->retranslate();
    m_new->retranslate();
    m_writing->retranslate();
    m_model->setWords(FileListWords(m_context.language.language()));
    if (m_order.column)
        sort(); // words sort otherwise in another language
    say();
}

} // namespace acquis
