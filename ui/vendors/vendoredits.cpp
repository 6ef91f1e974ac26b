// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendoredits.h"

#include "core/storage/database.h"
#include "core/vendors/equivalencestore.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"

#include <algorithm>
#include <ranges>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// For the audit trail: the name of the account that works, as the system knows it.
QString actor()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? u"acquis"_s : user;
}

Result<VendorEdit> writeEdit(Database &database, const std::optional<VendorRecord> &before, const std::optional<Vendor> &after)
{
    VendorRegister vendors(database, actor());
    VendorEdit edit { before, {} };
    if (!after) {
        if (auto removed = vendors.remove(before->id, before->revision); !removed)
            return std::unexpected(removed.error());
        return edit;
    }
    VendorId id;
    if (before) {
        id = before->id;
        if (auto revision = vendors.change(id, before->revision, *after); !revision)
            return std::unexpected(revision.error());
    } else {
        auto added = vendors.add(*after);
        if (!added)
            return std::unexpected(added.error());
        id = *added;
    }
    auto record = vendors.read(id);
    if (!record)
        return std::unexpected(record.error());
    edit.after = std::move(*record);
    return edit;
}

Result<void> writeDecision(VendorRegister &vendors, const PairDecision &decision)
{
    switch (decision.kind) {
    case PairDecision::Kind::Merge: return vendors.merge(decision.one, decision.other, decision.reason);
    case PairDecision::Kind::UndoMerge: return vendors.undoMerge(decision.one, decision.reason);
    case PairDecision::Kind::Refuse: return vendors.refusePair(decision.one, decision.other, decision.reason);
    case PairDecision::Kind::UndoRefusal: return vendors.undoRefusal(decision.one, decision.other, decision.reason);
    }
    Q_UNREACHABLE();
}

/// Of several pairs an earlier one may have merged what a later one names.
Result<PairDecision> asItStandsNow(const VendorRegister &vendors, PairDecision decision)
{
    if (decision.kind != PairDecision::Kind::Merge)
        return decision;
    for (VendorId *id : { &decision.one, &decision.other }) {
        const auto stands = vendors.standsFor(*id);
        if (!stands)
            return std::unexpected(stands.error());
        *id = *stands;
    }
    return decision;
}

Result<PairDecisions> writeDecisions(Database &database, const QList<PairDecision> &decisions)
{
    VendorRegister vendors(database, actor());
    PairDecisions written;
    for (const PairDecision &wanted : decisions) {
        const bool isOneOfMany = decisions.size() > 1;
        const auto decision = isOneOfMany ? asItStandsNow(vendors, wanted) : Result<PairDecision>(wanted);
        const auto done = decision ? writeDecision(vendors, *decision) : Result<void>(std::unexpected(decision.error()));
        if (done) {
            written.made << *decision;
            continue;
        }
        const ErrorCode code = done.error().code;
        if (!isOneOfMany || (code != ErrorCode::InvalidData && code != ErrorCode::UnknownValue && written.made.isEmpty()))
            return std::unexpected(done.error());
        ++written.left; // what was made before stays, and can be undone
    }
    return written;
}

PairDecision opposite(const PairDecision &decision)
{
    using Kind = PairDecision::Kind;
    PairDecision back = decision;
    switch (decision.kind) {
    case Kind::Merge: back.kind = Kind::UndoMerge; break;
    case Kind::UndoMerge: back.kind = Kind::Merge; break;
    case Kind::Refuse: back.kind = Kind::UndoRefusal; break;
    case Kind::UndoRefusal: back.kind = Kind::Refuse; break;
    }
    return back;
}

QList<PairDecision> opposites(const QList<PairDecision> &decisions)
{
    QList<PairDecision> back;
    for (const PairDecision &decision : decisions | std::views::reverse)
        back << opposite(decision);
    return back;
}

Result<RuleEdit> writeRule(Database &database, RuleEdit edit)
{
    Result<void> done;
    if (edit.before && edit.after) {
        done = endEquivalence(database, edit.before->id, edit.after->until, actor());
    } else if (edit.before) {
        done = removeEquivalence(database, edit.before->id, actor());
    } else {
        const auto id = addEquivalence(database, *edit.after, actor());
        if (!id)
            return std::unexpected(id.error());
        edit.after->id = *id;
    }
    if (!done)
        return std::unexpected(done.error());
    return edit;
}

} // namespace

VendorEdits::VendorEdits(RegisterSession &session, JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(jobs)
{
    connect(&session, &RegisterSession::opened, this, [this] {
        m_last.reset(); // it belongs to another register
        Q_EMIT stateChanged();
    });
}

void VendorEdits::add(const Vendor &vendor)
{
    write({}, vendor, Purpose::Edit);
}

void VendorEdits::change(const VendorRecord &seen, const Vendor &vendor)
{
    write(seen, vendor, Purpose::Edit);
}

void VendorEdits::remove(const VendorRecord &seen)
{
    write(seen, {}, Purpose::Edit);
}

void VendorEdits::decide(const QList<PairDecision> &decisions)
{
    if (!decisions.isEmpty())
        write(decisions, Purpose::Edit);
}

void VendorEdits::changeRule(const std::optional<EquivalenceRule> &before, const std::optional<EquivalenceRule> &after)
{
    write(RuleEdit { before, after }, Purpose::Edit);
}

void VendorEdits::undo()
{
    if (!canUndo())
        return;
    if (const auto *vendor = std::get_if<VendorEdit>(&*m_last))
        write(vendor->after, vendor->before ? std::optional(vendor->before->vendor) : std::nullopt, Purpose::Undo);
    else if (const auto *pairs = std::get_if<PairDecisions>(&*m_last))
        write(opposites(pairs->made), Purpose::Undo);
    else if (const auto *rule = std::get_if<RuleEdit>(&*m_last))
        write(RuleEdit { rule->after, rule->before }, Purpose::Undo);
}

void VendorEdits::write(const std::optional<VendorRecord> &before, const std::optional<Vendor> &after, Purpose purpose)
{
    run([before, after](Database &database) -> Result<Edit> { return writeEdit(database, before, after); }, purpose);
}

void VendorEdits::write(const QList<PairDecision> &decisions, Purpose purpose)
{
    run([decisions](Database &database) -> Result<Edit> { return writeDecisions(database, decisions); }, purpose);
}

void VendorEdits::write(const RuleEdit &edit, Purpose purpose)
{
    run([edit](Database &database) -> Result<Edit> { return writeRule(database, edit); }, purpose);
}

void VendorEdits::run(const Work &work, Purpose purpose)
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    Q_EMIT stateChanged();
    m_jobs.run<Edit>(
        this,
        [path = m_session.path(), work](const CancelToken &) -> Result<Edit> {
            auto database = Database::open(path, Database::Mode::ReadWrite);
            if (!database)
                return std::unexpected(database.error());
            return work(**database);
        },
        [this, purpose, path = m_session.path()](const Result<Edit> &edit) {
            m_isWriting = false;
            if (path == m_session.path())
                finish(purpose, edit);
            Q_EMIT stateChanged();
        });
}

void VendorEdits::finish(Purpose purpose, const Result<Edit> &edit)
{
    if (!edit) {
        Q_EMIT failed(edit.error());
        return;
    }
    const bool isUndo = purpose == Purpose::Undo;
    m_last = isUndo ? std::nullopt : std::optional(*edit);
    if (const auto *vendor = std::get_if<VendorEdit>(&*edit)) {
        if (isUndo)
            Q_EMIT undone(*vendor);
        else
            Q_EMIT done(*vendor);
    } else if (const auto *pairs = std::get_if<PairDecisions>(&*edit)) {
        if (pairs->made.isEmpty())
            m_last.reset();
        Q_EMIT decided(*pairs, isUndo);
    } else if (const auto *rule = std::get_if<RuleEdit>(&*edit)) {
        Q_EMIT ruleChanged(*rule, isUndo);
    }
}

} // namespace acquis
