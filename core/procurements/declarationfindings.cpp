// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filefaults.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Whether what was signed may become \p now, null: be taken out. Its person may withdraw it or sign it anew until the bids are opened.
bool mayBecome(const Declaration &was, const Declaration *now, const QString &actor)
{
    if (!actor.isEmpty())
        return was.person.compare(actor, Qt::CaseInsensitive) == 0;
    return !now || !now->isSigned() || now->signedOn != was.signedOn;
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
        if (was.isSigned() && isChanged && (isOpened || !mayBecome(was, now, actor)))
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
