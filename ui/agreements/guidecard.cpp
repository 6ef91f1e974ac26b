// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/guidecard.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

QString GuideCard::html(const CardSource &source, const Kept<PriceGuide> &kept)
{
    const PriceGuide &guide = kept.value;
    const AgreementWords &words = source.words;
    CardHtml card(source.theme);
    card.begin(guide.name.of(words.language()), { words.guideKind(guide.kind), guide.owner });
    const int left = int(source.today.daysTo(reviewDue(guide)));
    if (isStale(guide, source.today))
        card.state(StateToken::Warning, tr("Stale: it was to be reviewed %n days ago", nullptr, -left));
    else
        card.state(StateToken::Ok, tr("Fresh for %n days", nullptr, left));
    card.line(tr("As of %1, %n days old; to be reviewed every %2, next by %3.", nullptr, ageInDays(guide, source.today))
                  .arg(AgreementWords::day(guide.asOf), words.months(guide.reviewMonths), AgreementWords::day(reviewDue(guide))));
    card.section(tr("Category"));
    card.line(guide.category.isEmpty() ? tr("No category is named.")
                                       : words.category(source.holdings.categories, guide.category));
    card.section(tr("Items and prices"));
    if (guide.items.isEmpty())
        card.line(tr("No item is listed."));
    else
        writeItems(card, words, guide.items);
    return card.html();
}

void GuideCard::writeItems(CardHtml &card, const AgreementWords &words, const QList<PricedItem> &items)
{
    QList<QStringList> cells;
    for (const PricedItem &item : items)
        cells << QStringList { CardHtml::cell(item.item), CardHtml::cell(item.name.of(words.language())),
                               CardHtml::cell(item.unit),
                               CardHtml::cell(item.price ? words.formats().money(*item.price) : QString()) };
    card.table({ tr("Item"), tr("Name"), tr("Unit"), tr("Price") }, cells);
}

void GuideCard::writeGuidesOf(CardHtml &card, const CardSource &source, const QStringList &categories)
{
    const CategoryTree &tree = source.holdings.categories;
    QList<QStringList> cells;
    for (const Kept<PriceGuide> &kept : source.holdings.guides) {
        const PriceGuide &guide = kept.value;
        const bool isOfThem = std::ranges::any_of(categories, [&](const QString &category) {
            return tree.isWithin(category, guide.category) || tree.isWithin(guide.category, category);
        });
        if (!isOfThem)
            continue;
        cells << QStringList { CardHtml::cell(guide.name.of(source.words.language())),
                               CardHtml::cell(source.words.formats().number(guide.items.size())),
                               CardHtml::cell(tr("%n days", nullptr, ageInDays(guide, source.today))),
                               CardHtml::cell(isStale(guide, source.today) ? tr("Stale") : tr("Fresh")) };
    }
    if (cells.isEmpty())
        return;
    card.section(tr("Price guides of these categories"));
    card.table({ tr("Guide"), tr("Items"), tr("Age"), tr("State") }, cells);
}

} // namespace acquis
