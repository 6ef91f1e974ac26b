// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filelistsession.h"

#include "core/storage/database.h"
#include "ui/procurements/daymoment.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"

namespace acquis {

namespace {

using SharedSnapshot = std::shared_ptr<const FileListSnapshot>;

/// \p known again when nothing is otherwise.
Result<SharedSnapshot> readFrom(const QString &path, const SharedSnapshot &known, const CancelToken &cancel)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto files = (known ? known->files : FileSummaries()).refreshed(**database, cancel);
    if (!files)
        return std::unexpected(files.error());
    OfficePeople people;
    if (keepsSummaries(**database)) {
        auto stored = officePeople(**database);
        if (!stored)
            return std::unexpected(stored.error());
        people = std::move(stored->people);
    }
    if (known && known->files.isSameAs(*files) && known->people == people)
        return known;
    return std::make_shared<const FileListSnapshot>(FileListSnapshot { std::move(*files), std::move(people) });
}

} // namespace

FileListSession::FileListSession(const UiContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.session, &RegisterSession::opened, this, [this] {
        m_snapshot.reset(); // never that of another register
        m_splits.reset();
        load();
        Q_EMIT changed();
        Q_EMIT splitsChanged();
    });
    connect(&context.session, &RegisterSession::reloaded, this, &FileListSession::load);
    load();
}

QString FileListSession::me() const
{
    return m_context.settings.officer();
}

QDate FileListSession::today() const
{
    return m_today.isValid() ? m_today : QDate::currentDate();
}

QDateTime FileListSession::now() const
{
    return momentOn(m_today);
}

void FileListSession::setToday(QDate day)
{
    m_today = day;
    Q_EMIT changed();
}

void FileListSession::refresh()
{
    load();
}

void FileListSession::load()
{
    const int number = ++m_loads;
    m_loading.cancel(); // saves wait in the same pool
    m_isLoading = m_context.session.isOpen();
    if (!m_isLoading)
        return;
    m_loading = m_context.jobs.run<SharedSnapshot>(
        this,
        [path = m_context.session.path(), known = m_snapshot](const CancelToken &cancel) {
            return readFrom(path, known, cancel);
        },
        [this, number](const Result<SharedSnapshot> &snapshot) {
            if (number != m_loads)
                return; // another register, or a newer state of this one, is on its way
            m_isLoading = false;
            if (!snapshot) {
                Q_EMIT failed(snapshot.error());
            } else if (*snapshot != m_snapshot) {
                m_snapshot = *snapshot;
                if (m_wantsSplits)
                    buildSplits();
                Q_EMIT changed();
            }
            Q_EMIT settled();
        });
}

std::shared_ptr<const SplitIndex> FileListSession::splits()
{
    if (!m_wantsSplits) {
        m_wantsSplits = true;
        auto vocabulary = NeedVocabulary::shipped();
        // Without its words each is compared as it stands.
        if (vocabulary)
            m_vocabulary = std::make_shared<const NeedVocabulary>(std::move(*vocabulary));
        buildSplits();
    }
    return m_splits;
}

void FileListSession::buildSplits()
{
    m_building.cancel(); // of an older snapshot
    if (!m_snapshot)
        return;
    using SharedIndex = std::shared_ptr<const SplitIndex>;
    m_building = m_context.jobs.run<SharedIndex>(
        this,
        [snapshot = m_snapshot, vocabulary = m_vocabulary](const CancelToken &cancel) -> Result<SharedIndex> {
            SplitIndexBuilder builder(vocabulary);
            if (const auto added = builder.addFiles(snapshot->files, cancel); !added)
                return std::unexpected(added.error());
            return std::make_shared<const SplitIndex>(builder.finish());
        },
        [this, of = m_snapshot](const Result<SharedIndex> &index) {
            if (!index || of != m_snapshot)
                return;
            m_splits = *index;
            Q_EMIT splitsChanged();
        });
}

} // namespace acquis
