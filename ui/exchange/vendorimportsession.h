// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/vendorimportjobs.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace acquis {

class JobRunner;

/// What a person says of a record that may be a vendor of the register.
enum class VendorDecision {
    Open, ///< nothing yet: left out
    Same, ///< the same firm: left out
    Another, ///< another firm: added
};

/// The course of one import of vendors: a table is chosen, its columns are named, its records are compared with the register off
/// the GUI thread, checked by the person, added, and perhaps taken out again. Knows no widget; a view shows its state and asks
/// for the next step.
class VendorImportSession final : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Reading, Mapping, Planning, Checking, Applying, Done, Undoing };
    Q_ENUM(State)
    /// From where what the columns hold is known.
    enum class Origin { Headings, Remembered, File, ByHand };
    Q_ENUM(Origin)

    VendorImportSession(JobRunner &jobs, QString actor, QObject *parent = nullptr);
    ~VendorImportSession() override;

    /// The register that vendors go to. Another register forgets everything. Ignored while a job runs.
    void setRegister(const QString &path);
    /// Begins anew with a table. Ignored while a job runs or without a register.
    void setFile(const QString &path);
    /// Only while columns are named. What is said of one column is said of no other, but what is offered may be.
    void setColumn(qsizetype column, VendorColumn meaning);
    void useMapping(const VendorMapping &mapping);
    void setAsOf(QDate day);
    void setSourceName(const QString &name);
    /// Compares the table with the register.
    void plan();
    /// From the preview back to the columns.
    void goBack();
    /// Only for records that are Possible.
    void decide(qsizetype row, VendorDecision decision);
    /// Records that are surer than this are the same firm, unless somebody decides otherwise; nothing: each is decided.
    void setSameFrom(std::optional<int> percent);
    /// Adds what is new and what was decided to be another firm. When the register changed since the plan, the plan is made anew,
    /// decisions are kept, and plannedAnew() tells of it.
    void apply();
    void undo();
    /// Asks the running job to stop; cancelled() follows and nothing has changed.
    void cancel();
    /// Forgets the table. Ignored while a job runs.
    void close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] const QString &file() const { return m_task.file; }
    [[nodiscard]] const VendorTableHead &head() const { return m_head; }
    [[nodiscard]] const VendorLayout &layout() const { return m_task.layout; }
    [[nodiscard]] const VendorTableSource &source() const { return m_task.source; }
    [[nodiscard]] Origin origin() const { return m_origin; }
    [[nodiscard]] VendorMapping mapping() const { return mappingOf(m_head.header, m_task.layout); }
    /// Null before the first preview.
    [[nodiscard]] const SharedVendorPlan &planned() const { return m_plan; }
    /// What holds for a Possible record: what was said of it, else what the limit says.
    [[nodiscard]] VendorDecision decision(qsizetype row) const;
    [[nodiscard]] std::optional<int> sameFrom() const { return m_sameFrom; }
    [[nodiscard]] qint64 count(VendorDecision decision) const; ///< among the Possible ones
    [[nodiscard]] qint64 addedCount() const; ///< what apply() would add
    [[nodiscard]] const VendorImportOutcome &outcome() const { return m_outcome; }
    [[nodiscard]] Progress progress() const { return m_task.board->read(); }

Q_SIGNALS:
    void stateChanged();
    void columnsChanged(); ///< what columns hold, or the source
    void decisionsChanged();
    void progressed(); ///< about ten times a second while a job runs
    void failed(const acquis::Error &error); ///< after stateChanged(); nothing was changed
    void cancelled(); ///< after stateChanged(); nothing was changed
    void plannedAnew(); ///< after stateChanged(): the register changed since the first plan, nothing was added
    void applied(); ///< after stateChanged()
    void undone(); ///< after stateChanged()
    void undoRefused(); ///< after stateChanged(): vendors of the import were changed since, or are referred to

private:
    void enter(State state);
    void start(State state);
    void forget();
    void tell(const Error &error);
    void finishReading(Result<VendorTableHead> head);
    void startPlan();
    void finishPlan(Result<SharedVendorPlan> plan);
    /// Those about the same records and the same vendors.
    void keepDecisions(const VendorImportPlan &before, const VendorImportPlan &now);
    void finishApply(Result<VendorImportOutcome> outcome);
    void finishUndo(const Result<bool> &undone);

    JobRunner &m_jobs;
    VendorImportTask m_task;
    State m_state = State::Empty;
    VendorTableHead m_head;
    Origin m_origin = Origin::Headings;
    SharedVendorPlan m_plan;
    QList<qsizetype> m_possible; ///< positions in the plan
    QHash<qsizetype, VendorDecision> m_decisions;
    std::optional<int> m_sameFrom;
    bool m_isAnew = false;
    VendorImportOutcome m_outcome;
    CancelToken m_cancel;
    QTimer m_poll;
};

} // namespace acquis
