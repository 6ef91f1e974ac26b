// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendoredits.h"

#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// For the audit trail: the name of the account that works, as the system knows it.
QString actor()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? u"acquis"_s : user;
}

Result<VendorEdit> writeEdit(const QString &path, const std::optional<VendorRecord> &before, const std::optional<Vendor> &after)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    VendorRegister vendors(**database, actor());
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

void VendorEdits::undo()
{
    if (!canUndo())
        return;
    const std::optional<Vendor> back = m_last->before ? std::optional(m_last->before->vendor) : std::nullopt;
    write(m_last->after, back, Purpose::Undo);
}

void VendorEdits::write(const std::optional<VendorRecord> &before, const std::optional<Vendor> &after, Purpose purpose)
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    Q_EMIT stateChanged();
    m_jobs.run<VendorEdit>(
        this, [path = m_session.path(), before, after](const CancelToken &) { return writeEdit(path, before, after); },
        [this, purpose, path = m_session.path()](const Result<VendorEdit> &edit) {
            m_isWriting = false;
            if (path == m_session.path())
                finish(purpose, edit);
            Q_EMIT stateChanged();
        });
}

void VendorEdits::finish(Purpose purpose, const Result<VendorEdit> &edit)
{
    if (!edit) {
        Q_EMIT failed(edit.error());
    } else if (purpose == Purpose::Undo) {
        m_last.reset();
        Q_EMIT undone(*edit);
    } else {
        m_last = *edit;
        Q_EMIT done(*edit);
    }
}

} // namespace acquis
