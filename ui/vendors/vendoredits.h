// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorregister.h"

#include <QObject>

#include <functional>
#include <optional>
#include <variant>

namespace acquis {

class Database;
class JobRunner;
class RegisterSession;

/// What became of one vendor: added (no before), changed, or removed (no after).
struct VendorEdit
{
    std::optional<VendorRecord> before;
    std::optional<VendorRecord> after;
    friend bool operator==(const VendorEdit &, const VendorEdit &) = default;
};

/// What a person found of two vendors.
struct PairDecision
{
    enum class Kind {
        Merge, ///< one goes into other
        UndoMerge,
        Refuse,
        UndoRefusal,
    };
    Kind kind = Kind::Merge;
    VendorId one;
    VendorId other;
    QString reason;
    friend bool operator==(const PairDecision &, const PairDecision &) = default;
};

/// Decisions that were made, in their order, and how many of those that were wanted could not be: merged already, or somebody
/// found the pair to be different meanwhile.
struct PairDecisions
{
    QList<PairDecision> made;
    qsizetype left = 0;
    friend bool operator==(const PairDecisions &, const PairDecisions &) = default;
};

/// What became of a rule by which a standing of others counts here: added, ended on another day, or removed.
struct RuleEdit
{
    std::optional<EquivalenceRule> before;
    std::optional<EquivalenceRule> after;
    friend bool operator==(const RuleEdit &, const RuleEdit &) = default;
};

/// Writes what a person changes in the register of vendors, one change at a time, off the GUI thread. Takes the last one back.
class VendorEdits final : public QObject
{
    Q_OBJECT
public:
    VendorEdits(RegisterSession &session, JobRunner &jobs, QObject *parent = nullptr);

    void add(const Vendor &vendor);
    /// \p seen is the vendor's own record that the person has read.
    void change(const VendorRecord &seen, const Vendor &vendor);
    void remove(const VendorRecord &seen);
    /// One decision is made or fails; of several those that can be made are.
    void decide(const QList<PairDecision> &decisions);
    /// Without \p before it is added, without \p after removed; with both only its last day may differ.
    void changeRule(const std::optional<EquivalenceRule> &before, const std::optional<EquivalenceRule> &after);
    /// Makes the register as it was before the last change; a vendor or rule that was removed comes back under a new id.
    void undo();
    [[nodiscard]] bool canUndo() const { return m_last && !m_isWriting; }
    [[nodiscard]] bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    void stateChanged();
    void done(const acquis::VendorEdit &edit);
    void undone(const acquis::VendorEdit &edit); ///< as seen by undoing: a vendor that was added is removed
    void decided(const acquis::PairDecisions &decisions, bool isUndo);
    void ruleChanged(const acquis::RuleEdit &edit, bool isUndo);
    void failed(const acquis::Error &error); ///< nothing was changed

private:
    enum class Purpose { Edit, Undo };
    using Edit = std::variant<VendorEdit, PairDecisions, RuleEdit>;
    using Work = std::function<Result<Edit>(Database &)>;
    void write(const std::optional<VendorRecord> &before, const std::optional<Vendor> &after, Purpose purpose);
    void write(const QList<PairDecision> &decisions, Purpose purpose);
    void write(const RuleEdit &edit, Purpose purpose);
    void run(const Work &work, Purpose purpose);
    void finish(Purpose purpose, const Result<Edit> &edit);

    RegisterSession &m_session;
    JobRunner &m_jobs;
    std::optional<Edit> m_last;
    bool m_isWriting = false;
};

} // namespace acquis
