// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filestore.h"
#include "ui/shell/uicontext.h"

#include <QObject>

#include <functional>
#include <optional>

namespace acquis {

/// A file as the register holds it, with what was done to it.
struct FileWithSteps
{
    StoredFile stored;
    QList<FileStep> steps; ///< as far back as undo reaches
};
/// \error register errors
[[nodiscard]] Result<FileWithSteps> withSteps(Database &database, const StoredFile &stored);

/// What was changed in one procurement file of one register, and is saved off the GUI thread: one change after the other, each as a step
/// of its own with its own action and reason. What cannot be saved stays, in its order, until it can be; the queue goes on when the file
/// is not shown any more. Belongs to the GUI thread.
class SaveQueue final : public QObject
{
    Q_OBJECT
public:
    SaveQueue(const UiContext &context, const QString &registerPath, const FileWithSteps &held, QObject *parent);

    [[nodiscard]] bool isOf(const QString &registerPath, ProcurementFileId id) const
    {
        return m_path == registerPath && m_base.id == id;
    }
    [[nodiscard]] const QString &registerPath() const { return m_path; }
    /// With what waits.
    [[nodiscard]] const ProcurementFile &file() const { return m_file; }
    /// As the register holds it.
    [[nodiscard]] const StoredFile &stored() const { return m_base; }
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    [[nodiscard]] bool isSettled() const { return !m_isSaving && m_waiting.isEmpty(); }
    /// Why the last save failed; none once it is tried again.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Fields that somebody else changed to something else, of all that waits.
    [[nodiscard]] const QList<MergeConflict> &conflicts() const { return m_conflicts; }

    /// Takes what was just read, unless something waits.
    void refresh(const FileWithSteps &held);
    /// \p after was made of file().
    void add(const ProcurementFile &after, const FileChange &change);
    /// Saves again what could not be saved.
    void retry();
    /// My values where \p mine has the path of a conflict, else those of the others; then what waits is saved.
    void resolve(const QStringList &mine);

    /// Of a file that has ended only what was done since it was opened here.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// As soon as nothing waits any more.
    void undo(const FileChange &change);
    void redo(const FileChange &change);

Q_SIGNALS:
    void fileChanged(); ///< file() is another value, but not by add()
    void saved(); ///< the register holds all of file()
    void moneyChanged();
    void refused(const QList<acquis::FileFinding> &findings); ///< somebody else's change made it forbidden: it is dropped
    void conflicted();
    void undoRefused(const QString &path);
    void failed(const acquis::Error &error);
    void stopped(); ///< nothing is being saved now: all is, or it cannot be

private:
    struct Waiting
    {
        ProcurementFile from;
        ProcurementFile after;
        FileChange change;
    };
    struct Kept
    {
        FileSave save;
        QList<FileStep> steps;
    };
    struct StepDue
    {
        bool isUndo = true;
        FileChange change;
    };
    void hold(const StoredFile &stored, const QList<FileStep> &steps);
    void run(std::function<Result<FileSave>(Database &)> save, bool isStep);
    void goOn();
    void saveNext();
    [[nodiscard]] bool mayTakeBack(int revision) const;
    void takeStepThatIsDue();
    void finish(const Result<Kept> &kept, bool isStep);
    void finishStep(const FileSave &save);
    void finishSave(const FileSave &save);
    void findConflicts();
    void dropNext(const FileSave &refusal);
    [[nodiscard]] Result<QList<Waiting>> onTopOf(const ProcurementFile &theirs, const QStringList &mine) const;

    const UiContext m_context;
    const QString m_path;
    StoredFile m_base;
    ProcurementFile m_file;
    QList<Waiting> m_waiting;
    StoredFile m_theirs; ///< what the register holds while there are conflicts
    QList<MergeConflict> m_conflicts;
    QList<int> m_undoable;
    int m_redoable = 0;
    const int m_openedRevision; ///< what the register held when the file was opened here
    std::optional<StepDue> m_stepDue; ///< asked for while a save was on its way
    std::optional<Error> m_error;
    bool m_isSaving = false;
};

} // namespace acquis
