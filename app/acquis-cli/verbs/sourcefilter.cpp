// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/sourcefilter.h"

#include <algorithm>

namespace acquis::cli {

using namespace Qt::StringLiterals;

const QStringList SourceFilter::valued { u"region"_s, u"size"_s };
const QStringList SourceFilter::switches { u"standing"_s };

Result<SourceFilter> SourceFilter::read(const Arguments &arguments)
{
    SourceFilter filter;
    filter.day = QDate::currentDate();
    const auto definitions = shippedSizeDefinitions();
    if (!definitions)
        return std::unexpected(definitions.error());
    const auto definition = sizeDefinitionOn(*definitions, u"study"_s, filter.day);
    if (!definition)
        return std::unexpected(definition.error());
    filter.sizes = *definition;
    for (const QString &region : arguments.values(u"region"_s)) {
        const QString code = region.trimmed().toUpper();
        const bool isCode =
            !code.isEmpty() && std::ranges::all_of(code, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
        if (!isCode)
            return failure(ErrorCode::UnknownValue, u"--region "_s + region);
        filter.regions << code;
    }
    for (const QString &size : arguments.values(u"size"_s)) {
        const QString code = size.trimmed().toLower();
        const bool isClass =
            std::ranges::any_of(filter.sizes.classes, [&code](const SizeClass &one) { return one.code == code; });
        if (!isClass && code != unknownSize)
            return failure(ErrorCode::UnknownValue, u"--size "_s + size);
        filter.sizeClasses << code;
    }
    filter.standing = arguments.has(u"standing"_s);
    return filter;
}

VendorFilter SourceFilter::vendorFilter() const
{
    VendorFilter filter;
    filter.regions = regions;
    if (!sizeClasses.isEmpty())
        filter.size = VendorFilter::Size { sizes, 0, day, sizeClasses };
    if (standing) // of nobody's own jurisdiction: whatever is in force is known elsewhere
        filter.standing = VendorFilter::Standing { { {}, {}, day }, {}, { Recognition::KnownElsewhere } };
    return filter;
}

} // namespace acquis::cli
