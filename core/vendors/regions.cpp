// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/regions.h"

#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

struct Province
{
    QStringView code;
    QStringView names; ///< in both languages
};

constexpr std::array provinces {
    Province { u"AB", u"Alberta" },
    Province { u"BC", u"British Columbia Colombie-Britannique" },
    Province { u"MB", u"Manitoba" },
    Province { u"NB", u"New Brunswick Nouveau-Brunswick" },
    Province { u"NL", u"Newfoundland and Labrador Terre-Neuve-et-Labrador" },
    Province { u"NS", u"Nova Scotia Nouvelle-Écosse" },
    Province { u"NT", u"Northwest Territories Territoires du Nord-Ouest" },
    Province { u"NU", u"Nunavut" },
    Province { u"ON", u"Ontario" },
    Province { u"PE", u"Prince Edward Island Île-du-Prince-Édouard" },
    Province { u"QC", u"Québec" },
    Province { u"SK", u"Saskatchewan" },
    Province { u"YT", u"Yukon" },
};

} // namespace

QStringList regionNames(const QString &country, const QString &province)
{
    QStringList names { country, province };
    if (country != "CA"_L1)
        return names;
    names << u"Canada"_s;
    for (const Province &one : provinces) {
        if (one.code == province)
            names << one.names.toString();
    }
    return names;
}

} // namespace acquis
