// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/documentkeeping.h"

#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/writtenfile.h"
#include "ui/widgets/formats.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int ticksOfBar = 1000;
constexpr int moment = 200; ///< milliseconds
constexpr int leastTarget = 26;
constexpr qint64 bytesOfMegabyte = 1024 * 1024;

} // namespace

DocumentKeeping::DocumentKeeping(const UiContext &context, FileSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_words(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton)
{
    setObjectName(u"documentKeeping"_s);
    m_bar->setRange(0, ticksOfBar);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"documentKeepingCancel"_s);
    m_cancel->setMinimumHeight(leastTarget);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    m_timer.setInterval(moment);
    connect(&m_timer, &QTimer::timeout, this, &DocumentKeeping::showProgress);
    hide();
    retranslate();
}

void DocumentKeeping::attach(const QList<FileToAttach> &files)
{
    if (m_session.isOpen())
        run(target(), files, {});
}

void DocumentKeeping::attach(const AttachTarget &target, const QByteArray &bytes, const FileToAttach &file)
{
    run(target, { file }, bytes);
}

AttachTarget DocumentKeeping::target() const
{
    return { m_context.session.path(), m_session.id(), m_session.file().head.number, m_session.file().stage };
}

bool DocumentKeeping::isShown() const
{
    return m_session.isOpen() && m_session.id() == m_target.id && m_context.session.path() == m_target.registerPath;
}

void DocumentKeeping::run(const AttachTarget &target, const QList<FileToAttach> &files, const QByteArray &bytes)
{
    if (files.isEmpty() || m_job)
        return;
    m_target = target;
    m_session.beginAttaching(target.number);
    m_names.clear();
    for (const FileToAttach &file : files)
        m_names << QFileInfo(file.path).fileName();
    m_counter = std::make_shared<Counter>();
    const auto counter = m_counter;
    m_job = m_context.jobs.run<Outcome>(
        this,
        [files, bytes, counter, path = target.registerPath](const CancelToken &cancel) -> Result<Outcome> {
            auto database = Database::open(path, Database::Mode::ReadWrite);
            if (!database)
                return std::unexpected(database.error());
            QTemporaryDir made;
            Outcome outcome;
            for (qsizetype i = 0; i < files.size(); ++i) {
                counter->file = int(i);
                QString source = files[i].path;
                if (!bytes.isEmpty()) {
                    source = made.filePath(QFileInfo(files[i].path).fileName());
                    if (const auto written = writeBytes(source, bytes); !written)
                        return std::unexpected(written.error());
                }
                const auto kept = keepDocument(
                    **database, source,
                    [counter](const Progress &progress) {
                        counter->done = progress.done;
                        counter->total = progress.total;
                    },
                    cancel);
                if (cancel.isCancelled())
                    return failure(ErrorCode::Cancelled);
                if (kept)
                    outcome.kept << std::pair(files[i], *kept);
                else
                    outcome.refused << kept.error();
            }
            return outcome;
        },
        [this](const Result<Outcome> &outcome) { finish(outcome); });
    m_timer.start();
}

void DocumentKeeping::finish(const Result<Outcome> &outcome)
{
    m_job.reset();
    m_timer.stop();
    hide();
    if (!outcome) {
        if (outcome.error().code != ErrorCode::Cancelled)
            Q_EMIT messagePosted(messageFor(outcome.error()));
        settle();
        return;
    }
    say(*outcome);
    const QList<AttachedDocument> documents = documentsOf(*outcome);
    if (!isShown() && !documents.isEmpty())
        return attachBehind(documents);
    QStringList uids;
    for (const AttachedDocument &document : documents)
        uids << document.uid;
    if (!documents.isEmpty()
        && !m_session.change(u"attach-document"_s, [&documents](ProcurementFile &file) { file.documents << documents; }))
        uids.clear();
    Q_EMIT attached(uids);
    settle();
}

/// Once the save of the documents has begun: nobody who waits sees a moment between the two.
void DocumentKeeping::settle()
{
    m_session.endAttaching(m_target.number);
    Q_EMIT settled();
}

QList<AttachedDocument> DocumentKeeping::documentsOf(const Outcome &outcome) const
{
    QList<AttachedDocument> documents;
    for (const auto &[file, kept] : outcome.kept) {
        AttachedDocument document;
        document.uid = newUid(u'e');
        document.name = kept.name;
        document.sha256 = kept.sha256;
        document.bytes = kept.bytes;
        document.stage = m_target.stage;
        document.about = file.about;
        document.form = file.form;
        document.addedBy = m_session.me();
        document.addedOn = m_session.today();
        documents << document;
    }
    return documents;
}

/// Another file is shown by now: they are saved in theirs, as a step of its own.
void DocumentKeeping::attachBehind(const QList<AttachedDocument> &documents)
{
    const FileChange change { u"attach-document"_s, m_session.me(), {}, m_session.now() };
    m_job = m_context.jobs.run<FileSave>(
        this,
        [target = m_target, documents, change](const CancelToken &) -> Result<FileSave> {
            auto database = Database::open(target.registerPath, Database::Mode::ReadWrite);
            if (!database)
                return std::unexpected(database.error());
            const auto stored = loadFile(**database, target.id);
            if (!stored)
                return std::unexpected(stored.error());
            ProcurementFile file = stored->file;
            file.documents << documents;
            return saveFile(**database, *stored, file, change);
        },
        [this, count = int(documents.size())](const Result<FileSave> &save) { finishBehind(save, count); });
}

void DocumentKeeping::finishBehind(const Result<FileSave> &save, int count)
{
    m_job.reset();
    Message message;
    message.state = save && save->isDone() ? StateToken::Ok : StateToken::Error;
    if (!save) {
        message = messageFor(save.error());
        message.title = [number = m_target.number] { return tr("Nothing was attached to %1.").arg(number); };
    } else if (!save->isDone()) {
        message.title = [number = m_target.number] { return tr("Nothing was attached to %1.").arg(number); };
        message.text = [] { return tr("The file was changed meanwhile so that no document may be added."); };
    } else {
        message.title = [number = m_target.number, count] {
            return tr("%n document(s) are attached to %1.", nullptr, count).arg(number);
        };
        message.text = [] { return tr("They were still being read when another file was opened."); };
    }
    Q_EMIT messagePosted(message);
    if (isShown())
        m_session.open(m_target.id); // it is shown again by now
    Q_EMIT attached({});
    settle();
}

void DocumentKeeping::say(const Outcome &outcome)
{
    if (outcome.refused.isEmpty())
        return;
    Message message;
    message.state = StateToken::Error;
    const int count = int(outcome.refused.size());
    message.title = [count] { return tr("%n file(s) were not attached.", nullptr, count); };
    message.text = [this, refused = outcome.refused] {
        QStringList lines;
        for (const AttachRefusal &refusal : refused)
            lines << sentence(refusal, m_context.language.language());
        return lines.join(u'\n');
    };
    Q_EMIT messagePosted(message);
}

QString DocumentKeeping::sentence(const AttachRefusal &refusal, Language language)
{
    const Formats formats(language);
    const QString name = QFileInfo(refusal.path).fileName();
    switch (refusal.fault) {
    case AttachFault::TooLarge:
        return tr("%1 has %2. A document may have at most %3 MB: keep it elsewhere and attach a note that says where.")
            .arg(name, formats.fileSize(refusal.bytes), formats.number(largestDocument / bytesOfMegabyte));
    case AttachFault::Empty: return tr("%1 is empty: there is nothing to keep.").arg(name);
    case AttachFault::Vanished: return tr("%1 is not there any more. Choose it again where it is now.").arg(name);
    case AttachFault::ChangedWhileRead:
        return tr("%1 was changed while it was read. Close the program that writes it and attach it again.").arg(name);
    case AttachFault::Other: break;
    }
    if (refusal.error.code == ErrorCode::Cancelled)
        return tr("%1 could not be read. See whether it is a file that you may read.").arg(name);
    return tr("%1: %2").arg(name, errorText(refusal.error));
}

void DocumentKeeping::showProgress()
{
    show();
    const int at = m_counter->file;
    m_words->setText(tr("Attaching %1 (%2 of %3)…").arg(m_names.value(at)).arg(at + 1).arg(m_names.size()));
    const qint64 total = m_counter->total;
    m_bar->setValue(total > 0 ? int(m_counter->done * ticksOfBar / total) : 0);
}

void DocumentKeeping::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(tr("Progress of attaching"));
    if (m_job && isVisible())
        showProgress();
}

} // namespace acquis
