// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis-cli/arguments.h"

#include "core/vendors/vendorindex.h"

#include <QDate>

namespace acquis::cli {

/// Which vendors are looked at: `--region CA-ON`, `--size small`, `--standing`, each repeatable but the last.
struct SourceFilter
{
    QStringList regions;
    QStringList sizeClasses; ///< of the definition
    bool standing = false; ///< vendor of record somewhere, today
    SizeDefinition sizes; ///< micro, small, medium and large as the study has them
    QDate day;

    static const QStringList valued;
    static const QStringList switches;
    /// \error UnknownValue: subject is the option and what it was given; InvalidData
    [[nodiscard]] static Result<SourceFilter> read(const Arguments &arguments);
    [[nodiscard]] VendorFilter vendorFilter() const;
};

} // namespace acquis::cli
