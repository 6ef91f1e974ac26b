// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/heldlookup.h"

#include "core/base/text.h"
#include "ui/widgets/formats.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Gathers what something can be found by.
class Words
{
public:
    explicit Words(const CategoryTree &tree) : m_tree(tree) { }

    Words &operator<<(const QString &text)
    {
        m_parts << text;
        return *this;
    }
    Words &operator<<(const BilingualText &text) { return *this << text.en << text.fr; }
    void addCategories(const QStringList &codes)
    {
        for (const QString &code : codes) {
            *this << code;
            if (const Category *category = m_tree.find(code))
                *this << category->name;
        }
    }
    void addItems(const QList<PricedItem> &items)
    {
        for (const PricedItem &item : items)
            *this << item.item << item.name;
    }
    /// A blank before every word.
    [[nodiscard]] QString folded() const { return u' ' + foldedName(m_parts.join(u' ')); }

private:
    const CategoryTree &m_tree;
    QStringList m_parts;
};

QString wordsOf(const Arrangement &arrangement, const CategoryTree &tree)
{
    Words words(tree);
    words << arrangement.number << arrangement.name << arrangement.owner;
    words.addCategories(arrangement.categories);
    for (const ArrangementVendor &vendor : arrangement.vendors)
        words << vendor.name;
    return words.folded();
}

QString wordsOf(const BuyingAgreement &agreement, const CategoryTree &tree)
{
    Words words(tree);
    words << agreement.number << agreement.title << agreement.scope << agreement.owner << agreement.words.join(u' ');
    words.addCategories(categoriesOf(agreement));
    words.addItems(agreement.prices);
    for (const AgreementVendor &vendor : agreement.vendors)
        words << vendor.name;
    return words.folded();
}

QString wordsOf(const PriceGuide &guide, const CategoryTree &tree)
{
    Words words(tree);
    words << guide.name << guide.owner;
    words.addCategories({ guide.category });
    words.addItems(guide.items);
    return words.folded();
}

bool admits(const AgreementHoldings::HeldAgreement &held, Entity entity, QDate today)
{
    const AgreementJoin request { 0, held.kept.value.uid, {}, entity, jurisdictionOf(entity), today, Money::fromCents(1), 0 };
    const auto bars = barsAgainst(held.kept.value, held.joins, request);
    return bars && bars->isEmpty(); // amounts past all counting are told on its card
}

bool fits(const AgreementHoldings::HeldAgreement &held, const HeldChoice &choice, QDate today)
{
    const BuyingAgreement &agreement = held.kept.value;
    return (choice.jurisdiction.isEmpty() || agreement.jurisdiction == choice.jurisdiction)
           && (!choice.confidentiality || agreement.confidentiality == *choice.confidentiality)
           && (!choice.joiner || admits(held, *choice.joiner, today));
}

HeldLine lineOf(const Arrangement &arrangement, QDate today)
{
    HeldLine line;
    line.kind = HeldKind::Arrangement;
    line.uid = arrangement.uid;
    line.name = arrangement.name;
    line.number = arrangement.number;
    line.owner = arrangement.owner;
    line.arrangementKind = arrangement.kind;
    line.until = arrangement.end;
    line.isInForce = isInForce(arrangement, today);
    return line;
}

HeldLine lineOf(const BuyingAgreement &agreement, QDate today)
{
    HeldLine line;
    line.kind = HeldKind::Agreement;
    line.uid = agreement.uid;
    line.name = agreement.title;
    line.number = agreement.number;
    line.owner = agreement.owner;
    line.buyingKind = agreement.kind;
    line.jurisdiction = agreement.jurisdiction;
    line.confidentiality = agreement.confidentiality;
    line.until = endOf(agreement);
    line.isInForce = agreement.start <= today && today <= line.until;
    return line;
}

HeldLine lineOf(const PriceGuide &guide, QDate today)
{
    HeldLine line;
    line.kind = HeldKind::Guide;
    line.uid = guide.uid;
    line.name = guide.name;
    line.owner = guide.owner;
    line.guideKind = guide.kind;
    line.until = reviewDue(guide);
    line.isInForce = !isStale(guide, today);
    return line;
}

template <typename List>
auto found(const List &list, const QString &uid, auto &&uidOf) -> decltype(&list.front())
{
    const auto it = std::ranges::find(list, uid, uidOf);
    return it == list.end() ? nullptr : &*it;
}

} // namespace

QString jurisdictionOf(Entity entity)
{
    switch (entity) {
    case Entity::OnMin:
    case Entity::OnOie:
    case Entity::OnBps:
    case Entity::OnMun: return u"on"_s;
    case Entity::FedDept:
    case Entity::FedCrown: return u"ca"_s;
    case Entity::BcMin: return u"bc"_s;
    }
    Q_UNREACHABLE();
}

QList<HeldLine> lookUpHeld(const AgreementHoldings &holdings, const HeldChoice &choice, QDate today, Language language,
                           const CancelToken &cancel)
{
    QList<HeldLine> lines;
    const QStringList asked = foldedName(choice.typed).split(u' ', Qt::SkipEmptyParts);
    const auto holds = [&](const auto &value) {
        if (asked.isEmpty())
            return true;
        const QString words = wordsOf(value, holdings.categories);
        return std::ranges::all_of(asked, [&words](const QString &word) { return words.contains(u' ' + word); });
    };
    const auto wants = [&choice](HeldKind kind) { return !choice.kind || *choice.kind == kind; };
    const bool asksOfAgreements = !choice.jurisdiction.isEmpty() || choice.joiner || choice.confidentiality;
    for (const auto &held : holdings.arrangements) {
        if (!cancel.isCancelled() && wants(HeldKind::Arrangement) && !asksOfAgreements && holds(held.kept.value))
            lines << lineOf(held.kept.value, today);
    }
    for (const auto &held : holdings.agreements) {
        if (!cancel.isCancelled() && wants(HeldKind::Agreement) && fits(held, choice, today) && holds(held.kept.value))
            lines << lineOf(held.kept.value, today);
    }
    for (const auto &kept : holdings.guides) {
        if (!cancel.isCancelled() && wants(HeldKind::Guide) && !asksOfAgreements && holds(kept.value))
            lines << lineOf(kept.value, today);
    }
    const QCollator collator = Formats(language).collator();
    std::ranges::sort(lines, [&](const HeldLine &left, const HeldLine &right) {
        const int order = collator.compare(left.name.of(language), right.name.of(language));
        return order != 0 ? order < 0 : left.uid < right.uid;
    });
    return lines;
}

qsizetype heldCount(const AgreementHoldings &holdings)
{
    return holdings.arrangements.size() + holdings.agreements.size() + holdings.guides.size();
}

const AgreementHoldings::HeldArrangement *heldArrangement(const AgreementHoldings &holdings, const QString &uid)
{
    return found(holdings.arrangements, uid, [](const auto &held) -> const QString & { return held.kept.value.uid; });
}

const AgreementHoldings::HeldAgreement *heldAgreement(const AgreementHoldings &holdings, const QString &uid)
{
    return found(holdings.agreements, uid, [](const auto &held) -> const QString & { return held.kept.value.uid; });
}

const Kept<PriceGuide> *heldGuide(const AgreementHoldings &holdings, const QString &uid)
{
    return found(holdings.guides, uid, [](const auto &kept) -> const QString & { return kept.value.uid; });
}

} // namespace acquis
