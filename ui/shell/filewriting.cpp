// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filewriting.h"

#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int moment = 300; ///< ms after which a person wonders

} // namespace

FileWriting::FileWriting(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton)
    , m_timer(new QTimer(this))
{
    m_bar->setObjectName(u"writingProgress"_s);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"writingCancel"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_timer->setInterval(moment);
    hide();
    connect(m_timer, &QTimer::timeout, this, &FileWriting::showProgress);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

void FileWriting::start(const QString &what, const Work &work, const std::function<QString()> &doneTitle)
{
    m_tasks.append({ what, work, doneTitle });
    if (m_tasks.size() == 1)
        startNext();
}

void FileWriting::startNext()
{
    m_counter = std::make_shared<Counter>();
    m_timer->start();
    m_job = m_context.jobs.run<QString>(
        this,
        [work = m_tasks.first().work, counter = m_counter](const CancelToken &cancel) {
            const auto note = [counter](const Progress &progress) {
                counter->done = progress.done;
                counter->total = progress.total;
                counter->rows = progress.rows;
            };
            return work({ note, cancel });
        },
        [this](const Result<QString> &written) { finish(written); });
}

void FileWriting::showProgress()
{
    const Formats formats = m_context.language.formats();
    const qint64 total = m_counter->total;
    const qint64 rows = m_counter->rows;
    constexpr int whole = 1000;
    m_bar->setRange(0, total > 0 ? whole : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(m_counter->done * whole / total) : 0);
    m_words->setText(rows > 0 ? tr("Writing %1: %2 rows done").arg(m_tasks.first().what, formats.number(rows))
                              : tr("Writing %1…").arg(m_tasks.first().what));
    m_bar->setAccessibleName(m_words->text());
    retranslate();
    show();
}

void FileWriting::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(themedIcon(m_context.theme, u"cancel"_s));
}

void FileWriting::finish(const Result<QString> &written)
{
    const std::function<QString()> doneTitle = m_tasks.takeFirst().doneTitle;
    m_job.reset();
    m_timer->stop();
    hide();
    if (!m_tasks.isEmpty())
        startNext();
    if (!written) {
        Q_EMIT messagePosted(messageFor(written.error()));
        return;
    }
    Message message;
    message.state = StateToken::Ok;
    message.title = doneTitle ? doneTitle : [] { return tr("Saved."); };
    message.text = [path = *written] { return path; };
    Q_EMIT messagePosted(message);
}

} // namespace acquis
