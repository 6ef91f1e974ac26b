// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

#include <algorithm>

namespace acquis {

/// The contract of a file, to be read or to be changed as the file may be; null: it is not there.
template <typename File>
auto contractOf(File &file, const QString &uid)
{
    const auto found = std::ranges::find(file.contracts, uid, &Contract::uid);
    return found == file.contracts.end() ? nullptr : &*found;
}

/// The same of an amendment.
template <typename File>
auto amendmentOf(File &file, const QString &contract, const QString &uid)
{
    auto *of = contractOf(file, contract);
    using Found = decltype(&*of->amendments.begin());
    if (!of)
        return Found(nullptr);
    const auto found = std::ranges::find(of->amendments, uid, &Amendment::uid);
    return found == of->amendments.end() ? nullptr : &*found;
}

} // namespace acquis
