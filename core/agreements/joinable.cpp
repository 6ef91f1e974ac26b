// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/joinable.h"

#include "core/base/text.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QStringList foldedWords(const QStringList &words)
{
    QStringList folded;
    for (const QString &word : words)
        folded << foldedName(word).split(u' ', Qt::SkipEmptyParts);
    folded.removeDuplicates();
    return folded;
}

/// All that an agreement can be found by, folded, a blank before every word.
QString searchText(const BuyingAgreement &agreement, const CategoryTree &tree)
{
    QStringList parts { agreement.title.en, agreement.title.fr, agreement.scope.en, agreement.scope.fr, agreement.number };
    parts << agreement.words;
    for (const QString &code : categoriesOf(agreement)) {
        if (const Category *category = tree.find(code); category != nullptr)
            parts << category->name.en << category->name.fr;
    }
    for (const PricedItem &item : agreement.prices)
        parts << item.name.en << item.name.fr;
    for (const AgreementVendor &vendor : agreement.vendors)
        parts << vendor.name;
    for (const AgreementAmendment &amendment : agreement.amendments) {
        if (amendment.kind == AmendmentKind::Scope)
            parts << amendment.text.en << amendment.text.fr;
    }
    return u' ' + foldedName(parts.join(u' '));
}

int wordsFound(const QStringList &words, const QString &text)
{
    return int(std::ranges::count_if(words, [&text](const QString &word) { return text.contains(u' ' + word); }));
}

bool fitsCategory(const QStringList &wanted, const QStringList &offered, const CategoryTree &tree)
{
    return std::ranges::any_of(wanted, [&](const QString &want) {
        return std::ranges::any_of(offered, [&](const QString &offer) { return tree.isWithin(want, offer); });
    });
}

AgreementJoin requestOf(const JoiningNeed &need, QDate today)
{
    AgreementJoin request;
    request.entity = need.need.entity;
    request.jurisdiction = need.jurisdiction.isEmpty() ? jurisdictionOf(need.need.jurisdiction) : need.jurisdiction;
    request.day = today;
    // Without a value the question is whether there is any room at all.
    request.amount = std::max(need.need.value, Money::fromCents(1));
    request.seats = need.seats;
    return request;
}

void addTime(const JoiningNeed &need, const BuyingAgreement &agreement, QDate today, JoinOption &option)
{
    const QDate neededBy = need.need.neededBy;
    const QDate joined = today.addDays(option.days);
    if (neededBy.isValid() && joined > neededBy)
        option.doubts << JoinReason::TooLate;
    else
        option.favours << JoinReason::InTime;
    if (endOf(agreement) < std::max(joined, neededBy))
        option.doubts << JoinReason::EndsBeforeNeeded;
}

void addAdmission(const JoinOption &option, QList<JoinReason> &favours)
{
    if (!option.bars.contains(JoinBar::EntityNotAdmitted))
        favours << JoinReason::EntityAdmitted;
    if (!option.bars.contains(JoinBar::JurisdictionNotAdmitted))
        favours << JoinReason::JurisdictionAdmitted;
    if (!option.bars.contains(JoinBar::OverCeiling) && !option.bars.contains(JoinBar::NotEnoughSeats)
        && !option.bars.contains(JoinBar::RoomNotTold))
        favours << JoinReason::RoomEnough;
}

/// Smaller is better.
auto rank(const JoinOption &option)
{
    const bool late = option.doubts.contains(JoinReason::TooLate) || option.doubts.contains(JoinReason::EndsBeforeNeeded);
    const qint64 left = option.left ? option.left->cents() : std::numeric_limits<qint64>::max();
    return std::tuple(!option.mayJoin(), late, !option.favours.contains(JoinReason::CategoryFits), -option.wordsFound,
                      option.days, std::numeric_limits<qint64>::max() - std::max<qint64>(left, 0), option.agreement);
}

} // namespace

QString jurisdictionOf(Jurisdiction jurisdiction)
{
    switch (jurisdiction) {
    case Jurisdiction::OnOps:
    case Jurisdiction::OnBps: return u"on"_s;
    case Jurisdiction::CaFederal: return u"ca"_s;
    case Jurisdiction::Bc: return u"bc"_s;
    case Jurisdiction::Any: return {};
    }
    Q_UNREACHABLE();
}

Result<QList<JoinOption>> joinableFor(const JoiningNeed &need, const QList<AgreementWithJoins> &agreements,
                                      const CategoryTree &tree, QDate today)
{
    const QStringList words = foldedWords(need.words);
    const AgreementJoin request = requestOf(need, today);
    QList<JoinOption> options;
    for (const auto &[agreement, joins] : agreements) {
        JoinOption option;
        option.agreement = agreement.uid;
        option.wordsFound = words.isEmpty() ? 0 : wordsFound(words, searchText(agreement, tree));
        const bool categoryFits = fitsCategory(need.categories, categoriesOf(agreement), tree);
        const bool anything = words.isEmpty() && need.categories.isEmpty();
        if (!anything && !categoryFits && option.wordsFound == 0)
            continue;
        const auto bars = barsAgainst(agreement, joins, request);
        if (!bars)
            return std::unexpected(bars.error());
        const auto room = roomOf(agreement, joins);
        if (!room)
            return std::unexpected(room.error());
        option.bars = *bars;
        option.left = room->left;
        option.days = agreement.joining.days;
        if (categoryFits)
            option.favours << JoinReason::CategoryFits;
        else if (!need.categories.isEmpty())
            option.doubts << JoinReason::CategoryDiffers;
        if (option.wordsFound > 0)
            option.favours << JoinReason::WordsFit;
        addAdmission(option, option.favours);
        addTime(need, agreement, today, option);
        options << option;
    }
    std::ranges::sort(options, {}, rank);
    return options;
}

} // namespace acquis
