// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/registerchecks.h"

#include "core/agreements/agreementregister.h"
#include "core/procurements/documentstore.h"
#include "core/procurements/filecheck.h"
#include "core/procurements/overlaystore.h"
#include "core/spending/cubecheck.h"
#include "core/vendors/vendorcheck.h"

#include <functional>

namespace acquis {

Result<std::vector<IntegrityCheck>> checkWholeRegister(Database &database)
{
    auto checks = checkRegister(database);
    if (!checks)
        return checks;
    const std::initializer_list<std::function<Result<IntegrityCheck>()>> others {
        [&database] { return checkOrganisationPacks(database); }, [&database] { return AgreementRegister(database, {}).check(); },
        [&database] { return checkVendorSearch(database); },      [&database] { return checkFiles(database); },
        [&database] { return checkDocuments(database); },
    };
    for (const auto &other : others) {
        const auto check = other();
        if (!check)
            return std::unexpected(check.error());
        checks->push_back(*check);
    }
    return checks;
}

} // namespace acquis
