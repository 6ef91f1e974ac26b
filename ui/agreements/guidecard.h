// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/cardsource.h"

#include <QCoreApplication>

namespace acquis {

/// The card of a price guide or a list of approved items: its age, whether it is stale, and its items.
class GuideCard
{
    Q_DECLARE_TR_FUNCTIONS(GuideCard)
public:
    [[nodiscard]] static QString html(const CardSource &source, const Kept<PriceGuide> &kept);
    /// A part for the cards of those that have categories: the guides of these categories and of those above and below, with their age.
    static void writeGuidesOf(CardHtml &card, const CardSource &source, const QStringList &categories);
    static void writeItems(CardHtml &card, const AgreementWords &words, const QList<PricedItem> &items);
};

} // namespace acquis
