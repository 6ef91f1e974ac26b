// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/rules/rulepack.h"
#include "core/storage/integrity.h"

#include <QList>
#include <QString>

namespace acquis {

class Database;

/// The organisation's packs that are in use, in the order of their ids; none in a register of before they could be kept.
/// \error RegisterDamaged when what was kept is no pack any more; register errors
[[nodiscard]] Result<QList<RulePack>> organisationPacks(Database &database);

/// One version, in use or not: what a determination of then was made by. \error UnknownValue, RegisterDamaged, register errors
[[nodiscard]] Result<RulePack> organisationPack(Database &database, const QString &id, int version);

/// Keeps \p pack as the newest version of its id, in one transaction with its audit entry; the pack that is answered bears the
/// number it was given. Versions before are kept. \p replaces is the version in use that the caller has seen, 0: none.
/// \error RecordChanged when another is in use by now; InvalidData when it is no valid pack of an organisation; register errors
[[nodiscard]] Result<RulePack> saveOrganisationPack(Database &database, const RulePack &pack, int replaces, const QString &actor);

/// Takes the pack out of use, with its audit entry; its versions are kept.
/// \error UnknownValue when it is not in use; RecordChanged as above; register errors
[[nodiscard]] Result<void> removeOrganisationPack(Database &database, const QString &id, int replaces, const QString &actor);

/// Whether every version that is kept still is the valid pack it is named as.
[[nodiscard]] Result<IntegrityCheck> checkOrganisationPacks(Database &database);

} // namespace acquis
