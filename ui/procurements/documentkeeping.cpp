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
    run(files, {});
}

void DocumentKeeping::attach(const QByteArray &bytes, const QString &name, const QString &about, const QString &form)
{
    run({ { name, about, form } }, bytes);
}

void DocumentKeeping::run(const QList<FileToAttach> &files, const QByteArray &bytes)
{
    if (files.isEmpty() || m_job || !m_session.isOpen())
        return;
    m_file = m_session.id();
    m_names.clear();
    for (const FileToAttach &file : files)
        m_names << QFileInfo(file.path).fileName();
    m_counter = std::make_shared<Counter>();
    const auto counter = m_counter;
    m_job = m_context.jobs.run<Outcome>(
        this,
        [files, bytes, counter, path = m_context.session.path()](const CancelToken &cancel) -> Result<Outcome> {
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
        Q_EMIT settled();
        return;
    }
    QStringList uids;
    // Another file may be shown meanwhile: the content is kept, and nobody names it.
    if (m_session.id() == m_file && !outcome->kept.isEmpty()) {
        QList<AttachedDocument> documents;
        for (const auto &[file, kept] : outcome->kept) {
            AttachedDocument document;
            document.uid = newUid(u'e');
            document.name = kept.name;
            document.sha256 = kept.sha256;
            document.bytes = kept.bytes;
            document.stage = m_session.file().stage;
            document.about = file.about;
            document.form = file.form;
            document.addedBy = m_session.me();
            document.addedOn = m_session.today();
            documents << document;
            uids << document.uid;
        }
        if (!m_session.change(u"attach-document"_s, [&documents](ProcurementFile &file) { file.documents << documents; }))
            uids.clear();
    }
    say(*outcome);
    Q_EMIT attached(uids);
    Q_EMIT settled();
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
