// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/cardsource.h"

namespace acquis {

using namespace Qt::StringLiterals;

QString vendorCell(const CardHtml &card, VendorId vendor, const QString &name)
{
    return vendor.isValid() ? card.link(u"vendor:%1"_s.arg(vendor.value), name) : CardHtml::cell(name);
}

} // namespace acquis
