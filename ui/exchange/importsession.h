// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importjobs.h"
#include "ui/shell/undoimports.h"

#include <QObject>
#include <QTimer>

namespace acquis {

class JobRunner;

/// The course of one import: files are chosen, planned off the GUI thread, checked by the person, applied, and perhaps
/// taken out again. Knows no widget; a page shows its state and asks for the next step.
class ImportSession final : public QObject
{
    Q_OBJECT
public:
    enum class State { Choosing, Planning, Checking, Applying, Done, Undoing };
    Q_ENUM(State)

    ImportSession(JobRunner &jobs, QString actor, QObject *parent = nullptr);
    ~ImportSession() override;

    /// The register that files are compared with and go to. Another register forgets plan and result.
    void setRegister(const QString &path);
    [[nodiscard]] bool hasRegister() const { return !m_task.registerPath.isEmpty(); }

    /// Begins anew with \p paths; planned at once when there is a register. Ignored while a job runs.
    void setFiles(const QStringList &paths);
    /// Reads the chosen files again with the options of now. When a file that was checked can no longer be read with what
    /// was chosen last, that choice is taken back and the earlier plan stands.
    void plan();
    /// For files that name no year; planned again.
    void setFiscalYear(FiscalYear year);
    /// What the columns of this name are read as (the name of a meaning); empty: as the program finds. Planned again.
    void setMeaning(const QString &header, const QString &meaning);
    /// Whether rows that are held back for \p code are read all the same; planned again.
    void setAccepted(FindingCode code, bool accepted);
    /// Writes what was planned.
    void apply();
    /// Takes all files that were applied out of the register again.
    void undo();
    /// Asks the running plan or import to stop; cancelled() follows and nothing has changed.
    void cancel();
    /// Back to choosing, without files. Ignored while a job runs.
    void restart();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] const QStringList &files() const { return m_task.files; }
    [[nodiscard]] const ImportOptions &options() const { return m_task.options; }
    [[nodiscard]] const ImportReport &planned() const { return m_planned; }
    [[nodiscard]] const ImportReport &result() const { return m_result; }
    [[nodiscard]] Progress progress() const { return m_task.board->read(); }
    /// The last plan failed because the files name no fiscal year: setFiscalYear() goes on.
    [[nodiscard]] bool needsFiscalYear() const { return m_needsFiscalYear; }
    /// Applied files whose bytes were others than those that were planned.
    [[nodiscard]] QStringList changedSincePlan() const;
    [[nodiscard]] bool canUndo() const { return m_state == State::Done && !appliedFiles().isEmpty(); }

Q_SIGNALS:
    void stateChanged();
    void progressed(); ///< about ten times a second while a job runs
    void failed(const acquis::Error &error); ///< after stateChanged(); nothing was changed, or undoing stopped before its end
    void cancelled(); ///< after stateChanged(); nothing was changed
    void applied(); ///< after stateChanged()
    void undone(); ///< after stateChanged()

private:
    void enter(State state);
    void start(State state);
    void finishPlan(Result<ImportReport> report);
    void finishApply(Result<ImportReport> report);
    void finishUndo(const Result<UndoneImports> &outcome);
    void planWith(ImportOptions options);
    void tell(const Error &error);
    [[nodiscard]] QList<SourceFileId> appliedFiles() const;

    JobRunner &m_jobs;
    ImportTask m_task;
    State m_state = State::Choosing;
    std::optional<ImportOptions> m_optionsOfPlan; ///< those of the plan that is being made anew
    ImportReport m_planned;
    ImportReport m_result;
    bool m_needsFiscalYear = false;
    CancelToken m_cancel;
    QTimer m_poll;
};

} // namespace acquis
