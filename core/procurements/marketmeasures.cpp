// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/marketmeasures.h"

#include "core/procurements/blanktext.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

QDate searchFreshUntil(const MarketSearchEntry &entry)
{
    return entry.day.isValid() ? entry.day.addDays(searchFreshDays) : QDate();
}

bool isStale(const MarketSearchEntry &entry, QDate day)
{
    const QDate until = searchFreshUntil(entry);
    return !until.isValid() || day > until;
}

Share fitOf(const Sounding &sounding)
{
    return { sounding.metItems, sounding.needItems };
}

std::optional<Money> costPerIdea(const Sounding &sounding)
{
    if (sounding.ideasUsed <= 0)
        return std::nullopt;
    return Money::fromCents(Share { sounding.cost.cents(), sounding.ideasUsed }.scaled(0));
}

AnswerRate answerRate(const QList<Sounding> &soundings)
{
    AnswerRate rate;
    for (const Sounding &sounding : soundings) {
        rate.invited += int(sounding.firms.size());
        rate.answered += int(std::ranges::count_if(sounding.firms, &SoundedFirm::answered));
    }
    return rate;
}

QList<AnswerRate> answerRatesBySize(const QList<Sounding> &soundings)
{
    QList<AnswerRate> rates;
    AnswerRate unknown;
    for (const Sounding &sounding : soundings) {
        for (const SoundedFirm &firm : sounding.firms) {
            auto rate = std::ranges::find(rates, firm.sizeClass, &AnswerRate::sizeClass);
            if (!firm.sizeClass.isEmpty() && rate == rates.end())
                rate = rates.insert(rates.end(), AnswerRate { firm.sizeClass });
            AnswerRate &counted = firm.sizeClass.isEmpty() ? unknown : *rate;
            ++counted.invited;
            counted.answered += firm.answered ? 1 : 0;
        }
    }
    if (unknown.invited > 0)
        rates << unknown;
    return rates;
}

bool isInnovation(const ProcurementFile &file)
{
    return file.intake.onTheMarket == OnTheMarket::Partly || file.intake.onTheMarket == OnTheMarket::No;
}

bool isDocumented(const MarketSearchEntry &search)
{
    return search.day.isValid() && !isBlank(search.place) && !isBlank(search.terms);
}

QStringList lackingOfSearch(const MarketEvidence &market)
{
    QStringList lacking { u"market/searches"_s };
    qsizetype fewest = 0; ///< members that an entry lacks; 0: none was looked at
    for (const MarketSearchEntry &entry : market.searches) {
        const QString path = u"market/searches/%1/"_s.arg(entry.uid);
        QStringList members;
        if (!entry.day.isValid())
            members << path + u"day"_s;
        if (isBlank(entry.place))
            members << path + u"place"_s;
        if (isBlank(entry.terms))
            members << path + u"terms"_s;
        if (members.isEmpty()) {
            lacking.clear();
            break;
        }
        if (fewest == 0 || members.size() < fewest) {
            fewest = members.size();
            lacking = members;
        }
    }
    if (isBlank(market.statement))
        lacking << u"market/statement"_s;
    return lacking;
}

std::optional<QuietTime> quietTimeOf(const ProcurementFile &file)
{
    const QDate from = file.solicitation.issuedOn;
    if (!from.isValid())
        return std::nullopt;
    return QuietTime { from, file.award.day.isValid() ? file.award.day.addDays(-1) : file.end.day };
}

QStringList contactsInQuietTime(const ProcurementFile &file)
{
    QStringList uids;
    const std::optional<QuietTime> quiet = quietTimeOf(file);
    for (const ContactEntry &contact : file.market.contacts) {
        if (quiet && quiet->contains(contact.day))
            uids << contact.uid;
    }
    return uids;
}

QList<Declaration> missingDeclarations(const ProcurementFile &file)
{
    QList<Declaration> missing;
    const auto ask = [&](const QString &person, PersonRole role) {
        const auto isOf = [&person](const Declaration &one) { return one.person.compare(person, Qt::CaseInsensitive) == 0; };
        if (person.isEmpty() || std::ranges::any_of(file.market.declarations, isOf) || std::ranges::any_of(missing, isOf))
            return;
        Declaration declaration;
        declaration.uid = newUid(u'd');
        declaration.person = person;
        declaration.role = role;
        missing << declaration;
    };
    ask(file.head.requester, PersonRole::Requester);
    ask(file.head.holder, PersonRole::Officer);
    for (const Score &score : file.evaluation.scores)
        ask(score.evaluator, PersonRole::Evaluator);
    for (const QString &evaluator : file.evaluation.finished)
        ask(evaluator, PersonRole::Evaluator);
    for (const Approval &approval : file.approvals)
        ask(approval.decidedBy.isEmpty() ? approval.to : approval.decidedBy, PersonRole::Approver);
    return missing;
}

} // namespace acquis
