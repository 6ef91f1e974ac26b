// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/dimension.h"

namespace acquis {

using namespace Qt::StringLiterals;

QString dimensionName(Dimension dimension)
{
    switch (dimension) {
    case Dimension::FiscalYear: return u"fiscal-year"_s;
    case Dimension::Ministry: return u"ministry"_s;
    case Dimension::Program: return u"program"_s;
    case Dimension::Account: return u"account"_s;
    case Dimension::SizeClass: return u"size-class"_s;
    case Dimension::SizeBand: return u"size-band"_s;
    case Dimension::Method: return u"method"_s;
    case Dimension::Commodity: return u"commodity"_s;
    case Dimension::Vendor: return u"vendor"_s;
    case Dimension::Vor: return u"vor"_s;
    case Dimension::Tag: return u"tag"_s;
    case Dimension::TagRule: return u"tag-rule"_s;
    case Dimension::Source: return u"source"_s;
    case Dimension::Kind: return u"kind"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Dimension> dimensionFromName(QStringView name)
{
    for (const Dimension dimension : allDimensions) {
        if (dimensionName(dimension) == name)
            return dimension;
    }
    return std::nullopt;
}

} // namespace acquis
