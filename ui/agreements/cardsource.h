// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementholdings.h"
#include "ui/agreements/agreementwords.h"
#include "ui/forms/cardhtml.h"

namespace acquis {

/// What a card is written from: all that the register holds, the words of its language, and the day it speaks of.
struct CardSource
{
    const AgreementHoldings &holdings;
    const AgreementWords &words;
    const Theme &theme;
    QDate today;
};

/// "vendor:12"; the vendor's name alone when it is not known in the register of vendors.
[[nodiscard]] QString vendorCell(const CardHtml &card, VendorId vendor, const QString &name);

} // namespace acquis
