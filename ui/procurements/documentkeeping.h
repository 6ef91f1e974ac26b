// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/documentstore.h"
#include "ui/procurements/filesession.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/message.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

/// A file that is to be attached.
struct FileToAttach
{
    QString path;
    QString about;
    QString form; ///< that made it; empty: none
};

/// Where documents go: a file of a register, which need not be shown any more when they are ready.
struct AttachTarget
{
    QString registerPath;
    ProcurementFileId id;
    QString number;
    FileStage stage {};
};

/// Attaches files to a procurement file off the GUI thread; says how far it is, with Cancel, while that takes longer than a moment; and
/// says clearly which files were not attached, and why. They go to the file that was open when it began, whichever is shown at the end.
class DocumentKeeping final : public QWidget
{
    Q_OBJECT
public:
    DocumentKeeping(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    void attach(const QList<FileToAttach> &files);
    /// The same, of bytes that were just made for the file of \p target.
    void attach(const AttachTarget &target, const QByteArray &bytes, const FileToAttach &file);
    /// The file that is open.
    [[nodiscard]] AttachTarget target() const;
    [[nodiscard]] bool isBusy() const { return m_job.has_value(); }
    void retranslate();

    /// Why a file was not attached, in the language of the screen.
    [[nodiscard]] static QString sentence(const AttachRefusal &refusal, Language language);

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);
    void attached(const QStringList &uids); ///< to the file that is open
    void settled();

private:
    struct Counter
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<int> file = 0;
    };
    struct Outcome
    {
        QList<std::pair<FileToAttach, KeptDocument>> kept;
        QList<AttachRefusal> refused;
    };
    void run(const AttachTarget &target, const QList<FileToAttach> &files, const QByteArray &bytes);
    [[nodiscard]] QList<AttachedDocument> documentsOf(const Outcome &outcome) const;
    [[nodiscard]] bool isShown() const; ///< the file to which they are attached
    void attachBehind(const QList<AttachedDocument> &documents);
    void finishBehind(const Result<FileSave> &save, int count);
    void finish(const Result<Outcome> &outcome);
    void settle();
    void showProgress();
    void say(const Outcome &outcome);

    const UiContext m_context;
    FileSession &m_session;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_timer;
    QStringList m_names;
    std::shared_ptr<Counter> m_counter;
    std::optional<CancelToken> m_job;
    AttachTarget m_target;
};

} // namespace acquis
