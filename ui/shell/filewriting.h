// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"
#include "ui/shell/writtenfile.h"
#include "ui/widgets/message.h"

#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;
QT_END_NAMESPACE

namespace acquis {

/// Writes a file off the GUI thread, and, when that takes longer than a moment, says so with its progress and Cancel.
/// One file at a time; what is asked for meanwhile follows in its turn.
class FileWriting final : public QWidget
{
    Q_OBJECT
public:
    using Work = std::function<Result<QString>(const WriteWatch &)>;
    explicit FileWriting(const UiContext &context, QWidget *parent = nullptr);

    /// \p work runs in a pool thread and answers what was written; a message tells of it under \p doneTitle ("Saved.").
    void start(const QString &what, const Work &work, const std::function<QString()> &doneTitle = {});
    void retranslate();

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);

private:
    struct Counter
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<qint64> rows = 0;
    };
    struct Task
    {
        QString what;
        Work work;
        std::function<QString()> doneTitle;
    };
    void startNext();
    void showProgress();
    void finish(const Result<QString> &written);

    const UiContext m_context;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_timer;
    QList<Task> m_tasks; ///< the first is being done
    std::shared_ptr<Counter> m_counter;
    std::optional<CancelToken> m_job;
};

} // namespace acquis
