// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/crosswalkstore.h"

#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"

#include <QFileInfo>

#include <algorithm>

namespace acquis {

namespace {

/// A file without any right to write is meant to stay as it is, also where the system lets its administrator write to it.
bool isMeantToBeWritten(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && (file.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
}

Result<CrosswalkContent> readContent(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto rows = crosswalkRows(**database);
    if (!rows)
        return std::unexpected(rows.error());
    auto names = unitNames(**database);
    if (!names)
        return std::unexpected(names.error());
    auto unexplained = unexplainedUnits(**database);
    if (!unexplained)
        return std::unexpected(unexplained.error());
    return CrosswalkContent { *rows, *names, *unexplained, isMeantToBeWritten(path) };
}

/// The change with the id under which the row stands in the register now.
Result<CrosswalkChange> writeChange(const QString &path, CrosswalkChange change)
{
    const QString actor = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    if (!change.after) {
        if (auto removed = removeCrosswalkRow(**database, change.before->id, actor); !removed)
            return std::unexpected(removed.error());
        return change;
    }
    const auto id = saveCrosswalkRow(**database, *change.after, actor);
    if (!id)
        return std::unexpected(id.error());
    change.after->id = *id;
    return change;
}

} // namespace

CrosswalkStore::CrosswalkStore(RegisterSession &session, JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(jobs)
{
    connect(&session, &RegisterSession::opened, this, [this] {
        m_past.clear();
        Q_EMIT registerChanged();
        load();
    });
    connect(&session, &RegisterSession::reloaded, this, &CrosswalkStore::load);
    load();
}

void CrosswalkStore::load()
{
    const int generation = ++m_generation;
    m_loading = m_session.isOpen();
    if (!m_loading) {
        m_content = {};
        Q_EMIT loaded();
        Q_EMIT stateChanged();
        return;
    }
    m_jobs.run<CrosswalkContent>(
        this, [path = m_session.path()](const CancelToken &) { return readContent(path); },
        [this, generation](Result<CrosswalkContent> content) {
            if (generation != m_generation)
                return; // a newer request has taken over
            m_loading = false;
            if (content)
                m_content = *content;
            else
                Q_EMIT failed(content.error());
            Q_EMIT loaded();
            Q_EMIT stateChanged();
        });
}

std::optional<CrosswalkRow> CrosswalkStore::rowOfId(qint64 id) const
{
    const auto found = std::ranges::find(m_content.rows, id, &CrosswalkRow::id);
    return found == m_content.rows.end() ? std::nullopt : std::optional(*found);
}

void CrosswalkStore::write(const CrosswalkChange &change, const std::function<void(const CrosswalkChange &)> &done)
{
    if (m_writing || !m_session.isOpen())
        return;
    m_writing = true;
    Q_EMIT stateChanged();
    m_jobs.run<CrosswalkChange>(
        this, [path = m_session.path(), change](const CancelToken &) { return writeChange(path, change); },
        [this, path = m_session.path(), done](Result<CrosswalkChange> written) {
            m_writing = false;
            // Another register may have been opened while this one was written.
            if (path == m_session.path() && written)
                done(*written);
            else if (!written)
                Q_EMIT failed(written.error());
            Q_EMIT stateChanged();
            if (written)
                reloadSession(path);
        });
}

void CrosswalkStore::reloadSession(const QString &path)
{
    // A register that is being opened at this moment must not lose its turn to this one.
    if (m_session.isBusy()) {
        connect(
            &m_session, &RegisterSession::busyChanged, this, [this, path] { reloadSession(path); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    if (path == m_session.path())
        m_session.reload();
}

void CrosswalkStore::save(const CrosswalkRow &row)
{
    write({ rowOfId(row.id), row }, [this](const CrosswalkChange &change) {
        m_past << change;
        Q_EMIT changed(change);
    });
}

void CrosswalkStore::remove(const CrosswalkRow &row)
{
    write({ row, std::nullopt }, [this](const CrosswalkChange &change) {
        m_past << change;
        Q_EMIT changed(change);
    });
}

void CrosswalkStore::undo()
{
    if (!canUndo())
        return;
    const CrosswalkChange last = m_past.constLast();
    CrosswalkChange back { last.after, last.before };
    if (!back.before)
        back.after->id = 0; // a removed row comes back as a new one
    write(back, [this, last](const CrosswalkChange &written) {
        m_past.removeLast();
        for (CrosswalkChange &earlier : m_past) {
            for (std::optional<CrosswalkRow> *row : { &earlier.before, &earlier.after }) {
                if (last.before && written.after && *row && (*row)->id == last.before->id)
                    (*row)->id = written.after->id;
            }
        }
        Q_EMIT undone(last);
    });
}

} // namespace acquis
