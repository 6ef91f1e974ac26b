// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filefaults.h"

#include <algorithm>

namespace acquis {

QList<FileFinding> findingsIn(const ProcurementFile &file, const OfficePeople &people)
{
    return stageFindings(file) + solicitationFindings(file) + evaluationFindings(file) + approvalFindings(file, people)
           + contractFindings(file) + invoiceFindings(file);
}

QList<FileFinding> forbiddenBy(const ProcurementFile &before, const ProcurementFile &after, const OfficePeople &people,
                               const QDateTime &now, const RuleSet *rules, const QString &actor)
{
    QList<FileFinding> found = stageFrozen(before, after, rules) + solicitationFrozen(before, after, now)
                               + approvalFrozen(before, after) + declarationsFrozen(before, after, actor);
    const QList<FileFinding> known = findingsIn(before, people);
    const QList<FileFinding> later = findingsIn(after, people);
    for (const FileFinding &finding : later) {
        if (finding.weight == FaultWeight::Forbidden && !known.contains(finding))
            found << finding;
    }
    return found;
}

} // namespace acquis
