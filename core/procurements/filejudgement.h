// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filesummary.h"
#include "core/spending/ledgerreader.h"
#include "core/storage/audittrail.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace acquis {

/// A save as the register holds it.
struct KeptStep
{
    int revision = 0;
    QString action;
    QString actor;
    QString reason;
    QString at; ///< UTC, as it is written
    QByteArray changes;
};

/// A file as the register holds it, with all that must agree with it.
struct KeptFile
{
    ProcurementFileId id;
    QString number;
    int revision = 0;
    QByteArray body;
    QString savedAt; ///< UTC, as it is written
    QString savedBy;
    std::vector<KeptStep> steps; ///< oldest first
    std::optional<StandingLines> money; ///< nothing: it cannot be read
};

/// What a file came to when it was looked at alone.
struct JudgedFile
{
    QStringList wrong; ///< "PF-2026-0007: head/number"
    std::vector<std::pair<QString, AuditSum>> told; ///< what the trail must tell, by the names that the file had
    std::optional<FileSummary> summary; ///< nothing: it cannot be read
};

/// What each file is called in the trail, before its number.
[[nodiscard]] QString fileTrailStem();

/// The steps of the file, one after the other, must make it; it must be a file, and the spend cube must hold its money. Pure; any thread.
[[nodiscard]] JudgedFile judgeFile(const KeptFile &file);

} // namespace acquis
