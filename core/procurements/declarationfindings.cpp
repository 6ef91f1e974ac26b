// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filefaults.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Somebody says how a conflict that was declared is managed: that is not for its person alone.
bool isManaging(const Declaration &was, const Declaration &now)
{
    if (was.conflict != ConflictState::Declared || now.conflict != ConflictState::Managed)
        return false;
    Declaration rest = now;
    rest.conflict = was.conflict;
    rest.concerns = was.concerns;
    return rest == was;
}

/// Whether what was signed may become \p now, null: be taken out.
bool mayBecome(const Declaration &was, const Declaration *now, const QString &actor, bool isOpened)
{
    if (now && isManaging(was, *now))
        return true;
    const bool isSigned = now && now->isSigned() && now->person == was.person && now->role == was.role;
    if (!actor.isEmpty()) // a conflict that shows only after the opening is declared then
        return was.person.compare(actor, Qt::CaseInsensitive) == 0 && (!isOpened || isSigned);
    return !isOpened && (!now || !now->isSigned() || now->signedOn != was.signedOn);
}

} // namespace

QList<FileFinding> declarationsFrozen(const ProcurementFile &before, const ProcurementFile &after, const QString &actor)
{
    QList<FileFinding> found;
    // A file that comes whole tells its past.
    if (before.passages.isEmpty())
        return found;
    const QList<Declaration> &declared = after.market.declarations;
    const bool isOpened = before.evaluation.openedOn.isValid();
    for (const Declaration &was : before.market.declarations) {
        const auto it = std::ranges::find(declared, was.uid, &Declaration::uid);
        const Declaration *now = it == declared.end() ? nullptr : &*it;
        const bool isChanged = !now || *now != was;
        if (was.isSigned() && isChanged && !mayBecome(was, now, actor, isOpened))
            found << FileFinding { FileFault::DeclarationFrozen,
                                   FaultWeight::Forbidden,
                                   u"market/declarations/"_s + was.uid,
                                   was.person,
                                   was.signedOn.toString(Qt::ISODate),
                                   {},
                                   {} };
    }
    return found;
}

} // namespace acquis
