// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/toldentries.h"

#include "core/procurements/evaluationresult.h"
#include "core/procurements/filestore.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString stem = u"procurement-file/"_s;

/// The path of scores, or of something that holds them.
bool canHoldScores(const QString &path)
{
    const QString scores = u"evaluation/scores"_s;
    return path == u"evaluation"_s || path == scores || path.startsWith(scores + u'/');
}

} // namespace

Result<ChainedAuditEntry> ToldEntries::told(ChainedAuditEntry entry)
{
    const AuditSubject subject = auditSubject(entry.entry.record);
    if (!subject.record.startsWith(stem) || !canHoldScores(subject.path))
        return entry;
    const auto areOpen = areScoresOpen(subject.record.sliced(stem.size()));
    if (!areOpen)
        return std::unexpected(areOpen.error());
    if (!*areOpen) {
        entry.entry.before.clear();
        entry.entry.after.clear();
    }
    return entry;
}

Result<bool> ToldEntries::areScoresOpen(const QString &number)
{
    if (const auto known = m_open.constFind(number); known != m_open.cend())
        return *known;
    const auto stored = loadFile(m_database, number);
    // Of a file that is not there, or cannot be read, nobody knows whether all have finished.
    const bool isUnknown =
        !stored && (stored.error().code == ErrorCode::UnknownValue || stored.error().code == ErrorCode::RegisterDamaged);
    if (!stored && !isUnknown)
        return std::unexpected(stored.error());
    const bool areOpen = stored && haveAllFinished(stored->file);
    m_open.insert(number, areOpen);
    return areOpen;
}

} // namespace acquis
