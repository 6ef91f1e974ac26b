// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/documentspanel.h"

#include "ui/forms/buttonrow.h"
#include "ui/forms/fieldcolumn.h"
#include "ui/forms/recordlist.h"
#include "ui/procurements/attachedfile.h"
#include "ui/procurements/paperchoice.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 26;
constexpr qsizetype digestLetters = 12;
enum Column { NameColumn, AboutColumn, ClassColumn, StageColumn, BytesColumn, WhoColumn, DayColumn, DigestColumn };

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data ? data->urls() : QList<QUrl> {}) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

DocumentsPanel::DocumentsPanel(const UiContext &context, FileSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_opener([](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); })
    , m_panel(new Panel)
    , m_places(new QStackedWidget)
    , m_empty(new WrappingLabel)
    , m_emptyAttach(new QPushButton)
    , m_list(new RecordList(context, u"fileDocuments"_s, { 30, 24, 13, 13, 10, 16, 19, 14 }))
    , m_fields(new FieldColumn(context, u"document"_s))
    , m_keeping(new DocumentKeeping(context, session))
    , m_writing(new FileWriting(context))
    , m_attachButton(new QPushButton)
    , m_open(new QPushButton)
    , m_save(new QPushButton)
    , m_copy(new QPushButton)
    , m_remove(new QPushButton)
    , m_attach(new QAction(this))
    , m_paste(new QAction(this))
{
    setObjectName(u"documentsPanel"_s);
    setAcceptDrops(true);
    m_attach->setObjectName(u"documentsAttach"_s);
    m_paste->setObjectName(u"documentsPaste"_s);
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetShortcut); // inputs below paste words
    for (QWidget *place : std::initializer_list<QWidget *> { m_list, m_emptyAttach, m_attachButton })
        place->addAction(m_paste);
    m_attachButton->setObjectName(u"documentsAttachButton"_s);
    m_open->setObjectName(u"documentsOpen"_s);
    m_save->setObjectName(u"documentsSave"_s);
    m_copy->setObjectName(u"documentsCopyDigest"_s);
    m_remove->setObjectName(u"documentsRemove"_s);
    for (QPushButton *button : { m_attachButton, m_open, m_save, m_copy, m_remove, m_emptyAttach })
        button->setMinimumHeight(leastTarget);
    m_fields->addLine(u"about"_s);
    m_fields->addChoice(u"class"_s, codesOfEnum<FileClass>());
    m_fields->addLine(u"sha256"_s);

    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_list, 1);
    rows->addWidget(new ButtonRow({ m_open, m_save, m_copy, m_remove }));
    rows->addWidget(m_fields);
    m_places->addWidget(makeEmpty());
    m_places->addWidget(content);
    m_panel->addTool(m_attachButton);
    m_panel->addContent(m_places, 1);
    m_panel->addContent(m_keeping);
    m_panel->addContent(m_writing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connectParts();
    retranslate();
}

DocumentsPanel::~DocumentsPanel() = default;

QWidget *DocumentsPanel::makeEmpty()
{
    auto *empty = new QWidget;
    m_empty->setObjectName(u"documentsEmpty"_s);
    m_empty->setAlignment(Qt::AlignHCenter);
    m_emptyAttach->setObjectName(u"documentsEmptyAttach"_s);
    empty->setObjectName(u"documentsEmptyPlace"_s);
    empty->setFocusPolicy(Qt::ClickFocus); // a click anywhere here, then paste
    empty->setFocusProxy(m_emptyAttach);
    auto *rows = new QVBoxLayout(empty);
    rows->addStretch();
    rows->addWidget(m_empty);
    rows->addWidget(m_emptyAttach, 0, Qt::AlignHCenter);
    rows->addStretch();
    return empty;
}

void DocumentsPanel::connectParts()
{
    connect(m_attach, &QAction::triggered, this, &DocumentsPanel::chooseFiles);
    connect(m_paste, &QAction::triggered, this, &DocumentsPanel::paste);
    connect(m_attachButton, &QPushButton::clicked, m_attach, &QAction::trigger);
    connect(m_emptyAttach, &QPushButton::clicked, m_attach, &QAction::trigger);
    connect(m_open, &QPushButton::clicked, this, [this] { openDocument(m_list->currentUid()); });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { openDocument(m_list->currentUid()); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        if (m_isShowing)
            return;
        m_fields->forgetTyped();
        showCurrent();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const AttachedDocument *document = current())
            saveCopyOf(*document);
    });
    connect(m_copy, &QPushButton::clicked, this, &DocumentsPanel::copyDigest);
    connect(m_remove, &QPushButton::clicked, this, &DocumentsPanel::remove);
    connect(m_fields, &FieldColumn::edited, this, &DocumentsPanel::takeEdit);
    connect(m_keeping, &DocumentKeeping::messagePosted, this, &DocumentsPanel::messagePosted);
    connect(m_keeping, &DocumentKeeping::attached, this, [this](const QStringList &uids) {
        showFile();
        if (!uids.isEmpty())
            m_list->setCurrentUid(uids.first());
    });
    connect(m_keeping, &DocumentKeeping::settled, this, &DocumentsPanel::settled);
    connect(m_writing, &FileWriting::messagePosted, this, &DocumentsPanel::messagePosted);
}

bool DocumentsPanel::isSettled() const
{
    return !m_keeping->isBusy() && m_opening == 0;
}

const AttachedDocument *DocumentsPanel::find(const QString &uid) const
{
    const QList<AttachedDocument> &documents = m_session.file().documents;
    const auto found = std::ranges::find(documents, uid, &AttachedDocument::uid);
    return found == documents.end() ? nullptr : &*found;
}

const AttachedDocument *DocumentsPanel::current() const
{
    return find(m_list->currentUid());
}

bool DocumentsPanel::isOpenFile() const
{
    return m_session.isOpen() && m_session.file().state == FileState::Open;
}

void DocumentsPanel::showFile()
{
    const QString chosen = m_list->currentUid();
    const PaperWords words = screenWords(m_context);
    const Formats formats(m_context.language.language());
    m_isShowing = true;
    m_list->clear();
    for (const AttachedDocument &document : m_session.file().documents) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(0, RecordList::uidRole, document.uid);
        item->setText(NameColumn, document.name);
        item->setText(AboutColumn, document.about);
        item->setText(ClassColumn, words.code(u"documents/class"_s, codeOf(document.confidentiality)));
        item->setText(StageColumn, words.code(u"stage"_s, codeOf(document.stage)));
        item->setText(BytesColumn, formats.fileSize(document.bytes));
        item->setText(WhoColumn, document.addedBy);
        item->setText(DayColumn, words.day(document.addedOn));
        item->setText(DigestColumn, document.sha256.left(digestLetters) + u'…');
        RecordList::setToolTips(*item);
        item->setToolTip(DigestColumn, document.sha256);
    }
    m_list->setCurrentUid(chosen);
    m_isShowing = false;
    const qsizetype count = m_session.file().documents.size();
    m_places->setCurrentIndex(count > 0 ? ListPlace : EmptyPlace);
    m_panel->setSubtitle(count > 0 ? tr("%n document(s)", nullptr, int(count)) : QString());
    showCurrent();
}

void DocumentsPanel::showCurrent()
{
    const AttachedDocument *document = current();
    m_fields->setVisible(document);
    if (document) {
        m_fields->setText(u"about"_s, document->about);
        m_fields->setCode(u"class"_s, codeOf(document->confidentiality));
        m_fields->setText(u"sha256"_s, document->sha256);
    }
    updateActions();
}

void DocumentsPanel::updateActions()
{
    const bool mayChange = isOpenFile();
    for (QPushButton *button : { m_open, m_save, m_copy })
        button->setEnabled(current());
    m_remove->setEnabled(current() && mayChange);
    m_attach->setEnabled(mayChange);
    m_paste->setEnabled(mayChange);
    m_attachButton->setEnabled(mayChange);
    m_emptyAttach->setVisible(mayChange);
    for (const QString &key : { u"about"_s, u"class"_s })
        m_fields->setState(key, mayChange ? FieldState::Open : FieldState::Frozen);
    m_fields->setState(u"sha256"_s, FieldState::Frozen);
}

bool DocumentsPanel::goTo(const QString &path)
{
    const QStringList names = path.split(u'/');
    if (names.first() != "documents"_L1)
        return false;
    if (names.size() > 1) {
        if (!find(names[1]))
            return false;
        m_list->setCurrentUid(names[1]);
    }
    if (m_places->currentIndex() == EmptyPlace)
        m_emptyAttach->setFocus(Qt::OtherFocusReason);
    else if (names.value(2) == "about"_L1 || names.value(2) == "class"_L1)
        m_fields->focusField(names[2]);
    else
        m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void DocumentsPanel::chooseFiles()
{
    m_context.prompts.openFiles(this, tr("Attach files"), tr("All files (*)"), true,
                                [this](const QStringList &paths) { attach(paths); });
}

void DocumentsPanel::attach(const QStringList &paths)
{
    if (!isOpenFile() || paths.isEmpty())
        return;
    QList<FileToAttach> files;
    for (const QString &path : paths)
        files << FileToAttach { path, {}, {} };
    if (m_keeping->isBusy()) {
        Message message;
        message.title = [] { return tr("Other files are being attached."); };
        message.text = [] { return tr("Wait until they are in the list, or cancel, and attach these again."); };
        Q_EMIT messagePosted(message);
        return;
    }
    m_keeping->attach(files);
}

void DocumentsPanel::paste()
{
    const QStringList paths = localPaths(QGuiApplication::clipboard()->mimeData());
    if (!paths.isEmpty()) {
        attach(paths);
        return;
    }
    Message message;
    message.title = [] { return tr("There are no files to paste."); };
    message.text = [] { return tr("Copy files in the file manager of the system, then paste them here."); };
    Q_EMIT messagePosted(message);
}

void DocumentsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (isOpenFile() && !localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentsPanel::dropEvent(QDropEvent *event)
{
    attach(localPaths(event->mimeData()));
    event->acceptProposedAction();
}

void DocumentsPanel::openDocument(const QString &uid)
{
    const AttachedDocument *document = find(uid);
    if (!document)
        return;
    if (!mayBeOpened(document->name)) {
        sayNotOpened(*document, true);
        return;
    }
    if (!m_folder)
        m_folder.emplace();
    ++m_opening;
    m_context.jobs.run<QString>(
        this,
        [registerPath = m_context.session.path(), copy = *document, folder = m_folder->path()](const CancelToken &cancel) {
            return writeReadingCopy(registerPath, copy, folder, cancel);
        },
        [this, copy = *document](const Result<QString> &path) {
            --m_opening;
            if (!path)
                Q_EMIT messagePosted(messageFor(path.error()));
            else if (!m_opener(*path))
                sayNotOpened(copy, false);
            Q_EMIT settled();
        });
}

void DocumentsPanel::sayNotOpened(const AttachedDocument &document, bool isUnsafe)
{
    Message message;
    message.state = StateToken::Warning;
    message.title = [name = document.name] { return tr("%1 was not opened.").arg(name); };
    message.text = [isUnsafe] {
        return isUnsafe ? tr("Files of this kind may do something when they are opened. Save a copy to look at it with care.")
                        : tr("The system knows no program for it. Save a copy and open it where there is one.");
    };
    message.actionText = [] { return tr("Save a copy…"); };
    message.action = [this, document] { saveCopyOf(document); };
    Q_EMIT messagePosted(message);
}

void DocumentsPanel::saveCopyOf(const AttachedDocument &document)
{
    m_context.prompts.saveFile(this, tr("Save a copy of the document"), document.name, tr("All files (*)"),
                               [this, copy = document, registerPath = m_context.session.path()](const QString &path) {
                                   m_writing->start(QFileInfo(path).fileName(),
                                                    [copy, registerPath, path](const WriteWatch &watch) {
                                                        return writeDocument(registerPath, copy, path, watch.cancel);
                                                    });
                               });
}

void DocumentsPanel::copyDigest()
{
    const AttachedDocument *document = current();
    if (!document)
        return;
    QGuiApplication::clipboard()->setText(document->sha256);
    Message message;
    message.state = StateToken::Ok;
    message.title = [] { return tr("The SHA-256 is copied."); };
    message.text = [name = document->name] { return tr("It proves what %1 held when it was attached.").arg(name); };
    Q_EMIT messagePosted(message);
}

void DocumentsPanel::remove()
{
    const AttachedDocument *document = current();
    if (!document)
        return;
    const AttachedDocument removed = *document;
    const QString uid = document->uid;
    const QString name = document->name;
    const qsizetype place = m_session.file().documents.indexOf(removed);
    const bool isDone = m_session.change(u"remove-document"_s, [uid](ProcurementFile &file) {
        file.documents.removeIf([&uid](const AttachedDocument &each) { return each.uid == uid; });
    });
    if (!isDone)
        return;
    showFile();
    Message message;
    message.title = [name] { return tr("%1 was taken off the list.").arg(name); };
    message.text = [] { return tr("Its content stays in the register for undo and for auditors."); };
    message.actionText = [] { return tr("Undo"); };
    // Other steps may have followed: this one is taken back, not the last.
    message.action = [this, file = m_session.file().uid, removed, place] { restore(file, removed, place); };
    Q_EMIT messagePosted(message);
}

void DocumentsPanel::restore(const QString &file, const AttachedDocument &document, qsizetype place)
{
    if (m_session.file().uid != file || find(document.uid))
        return;
    m_session.change(u"attach-document"_s, [&](ProcurementFile &changed) {
        changed.documents.insert(std::min(place, changed.documents.size()), document);
    });
}

void DocumentsPanel::takeEdit(const QString &key)
{
    const QString uid = m_list->currentUid();
    const QString about = m_fields->text(u"about"_s);
    const auto confidentiality = fromCode<FileClass>(m_fields->code(u"class"_s));
    m_session.change(u"change-document"_s, [&](ProcurementFile &file) {
        const auto document = std::ranges::find(file.documents, uid, &AttachedDocument::uid);
        if (document == file.documents.end())
            return;
        if (key == "about"_L1)
            document->about = about.trimmed();
        else if (confidentiality)
            document->confidentiality = *confidentiality;
    });
    showFile();
}

void DocumentsPanel::retranslate()
{
    const PaperWords words = screenWords(m_context);
    m_panel->setTitle(tr("Documents"));
    m_list->setAccessibleName(tr("Documents of the file"));
    m_list->setHeaderLabels(
        { tr("Name"), tr("What it is"), tr("Class"), tr("Stage"), tr("Size"), tr("Added by"), tr("Added on"), tr("SHA-256") });
    m_empty->setText(tr("Nothing is attached yet. Choose files, drop them here, or paste them: quotes, e-mails, drawings, signed "
                        "papers. Each is kept in the register with its digest."));
    m_attach->setText(tr("Attach files…"));
    m_attach->setIcon(themedIcon(m_context.theme, u"plus"_s));
    m_paste->setText(tr("Paste files"));
    m_attachButton->setText(m_attach->text());
    m_attachButton->setIcon(m_attach->icon());
    m_emptyAttach->setText(m_attach->text());
    m_open->setText(tr("Open a copy"));
    m_open->setIcon(themedIcon(m_context.theme, u"open"_s));
    m_save->setText(tr("Save a copy…"));
    m_save->setIcon(themedIcon(m_context.theme, u"save"_s));
    m_copy->setText(tr("Copy SHA-256"));
    m_copy->setIcon(themedIcon(m_context.theme, u"copy"_s));
    m_remove->setText(tr("Remove from the list"));
    m_remove->setIcon(themedIcon(m_context.theme, u"minus"_s));
    m_fields->setLabel(u"about"_s, tr("What it is"), tr("For example: quote of a firm, e-mail with the approval."));
    m_fields->setLabel(u"class"_s, tr("Class"), tr("It decides who is given the document when the file is given out."));
    m_fields->setLabel(u"sha256"_s, tr("SHA-256"));
    QStringList classes;
    for (const QString &code : codesOfEnum<FileClass>())
        classes << words.code(u"documents/class"_s, code);
    m_fields->setChoiceWords(u"class"_s, classes);
    m_keeping->retranslate();
    m_writing->retranslate();
    showFile();
}

} // namespace acquis
