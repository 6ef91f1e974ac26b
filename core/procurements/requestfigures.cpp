// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/requestfigures.h"

#include "core/procurements/bidfigures.h"
#include "core/procurements/blanktext.h"
#include "core/procurements/filedetermination.h"
#include "core/procurements/marketmeasures.h"
#include "core/procurements/officeday.h"
#include "core/procurements/solicitationweights.h"

#include <QSet>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

int dutyValue(const ProcurementFile &file, DutyKind kind)
{
    int most = 0;
    if (const StoredRoute *route = chosenRoute(file)) {
        for (const StoredDuty &duty : route->duties) {
            if (duty.kind == kind)
                most = std::max(most, duty.value.value_or(0));
        }
    }
    return most;
}

bool hasOpenScale(const Solicitation &solicitation)
{
    return std::ranges::any_of(solicitation.criteria, [](const Criterion &criterion) {
        return criterion.scale < 1 || criterion.least > criterion.scale;
    });
}

bool isWaived(const ProcurementFile &file, DutyKind kind)
{
    return std::ranges::any_of(file.waivers, [kind](const Waiver &waiver) {
        return waiver.duty == codeOf(kind) && !isBlank(waiver.reason) && !isBlank(waiver.approver);
    });
}

QString plainName(const QString &name)
{
    return name.simplified().toCaseFolded();
}

} // namespace

SolicitationForm formOf(Route route)
{
    switch (route) {
    case Route::LowValueQuotes: return SolicitationForm::Quotes;
    case Route::VorSecondStage: return SolicitationForm::SecondStage;
    case Route::Invitational: return SolicitationForm::Invitation;
    case Route::Open:
    case Route::SprintWithUs:
    case Route::CodeWithUs: return SolicitationForm::Open;
    case Route::Challenge: return SolicitationForm::Challenge;
    case Route::OptIn: return SolicitationForm::Joined;
    case Route::Indirect: return SolicitationForm::Indirect;
    case Route::VorDirect:
    case Route::SoleSource:
    case Route::SingleSource:
    case Route::Emergency: return SolicitationForm::Direct;
    case Route::MarketSounding: return SolicitationForm::NotChosen;
    }
    return SolicitationForm::NotChosen;
}

bool asksForBids(SolicitationForm form)
{
    return form != SolicitationForm::NotChosen && form != SolicitationForm::Direct && form != SolicitationForm::Joined
           && form != SolicitationForm::Indirect;
}

SolicitationForm formIn(const ProcurementFile &file)
{
    const SolicitationForm chosen = file.solicitation.form;
    return chosen == SolicitationForm::NotChosen && file.route ? formOf(*file.route) : chosen;
}

bool isSentToFirms(SolicitationForm form)
{
    return form == SolicitationForm::Quotes || form == SolicitationForm::Invitation || form == SolicitationForm::SecondStage;
}

FirmCount firmCount(const ProcurementFile &file)
{
    FirmCount count;
    QSet<QString> names;
    QSet<VendorId> known;
    for (const InvitedFirm &firm : file.solicitation.invited) {
        const QString name = plainName(firm.name);
        if (name.isEmpty() || names.contains(name) || (firm.vendor.isValid() && known.contains(firm.vendor)))
            continue;
        names.insert(name);
        known.insert(firm.vendor);
        ++count.listed;
    }
    count.isReasoned = !isBlank(file.solicitation.fewerQuotesReason);
    if (!isSentToFirms(formIn(file)))
        return count;
    for (const DutyKind kind : { DutyKind::SecondStageInvitations, DutyKind::Quotes }) {
        const StoredDuty *duty = dutyInForce(file, kind);
        if (!duty || duty->value.value_or(0) < 1 || isWaived(file, kind))
            continue;
        count.wanted = *duty->value;
        count.isFixed = kind == DutyKind::SecondStageInvitations;
        count.rule = duty->row;
        count.citation = duty->citation;
        break;
    }
    return count;
}

bool isAsked(const ProcurementFile &file, const Bid &bid)
{
    if (!isSentToFirms(formIn(file)))
        return true;
    const auto isListed = [&file](VendorId vendor, const QString &name) {
        return std::ranges::any_of(file.solicitation.invited, [&](const InvitedFirm &firm) {
            return (vendor.isValid() && firm.vendor == vendor) || (!isBlank(name) && plainName(firm.name) == plainName(name));
        });
    };
    return isListed(bid.vendor, bid.name) || std::ranges::any_of(bid.members, [&](const ConsortiumMember &member) {
               return !member.left.isValid() && isListed(member.vendor, member.name);
           });
}

QuoteCount quoteCount(const ProcurementFile &file)
{
    QuoteCount count;
    count.wanted = dutyValue(file, DutyKind::Quotes);
    for (const Bid &bid : file.bids) {
        if (isLate(file.solicitation, bid))
            ++count.late;
        else if (isReceived(file.solicitation, bid))
            ++count.received;
    }
    count.asked = int(file.solicitation.invited.size());
    for (const InvitedFirm &firm : file.solicitation.invited) {
        count.declined += firm.answer == InvitationAnswer::Declined ? 1 : 0;
        count.waiting += firm.answer == InvitationAnswer::Waiting ? 1 : 0;
    }
    count.hasSearch = std::ranges::any_of(file.market.searches, isDocumented);
    count.isReasoned = !file.solicitation.fewerQuotesReason.trimmed().isEmpty();
    return count;
}

int modelAnswerDays(SolicitationForm form)
{
    switch (form) {
    case SolicitationForm::Quotes: return 5;
    case SolicitationForm::SecondStage: return 7;
    case SolicitationForm::Invitation: return 10;
    case SolicitationForm::SolutionBrief: return 14;
    case SolicitationForm::Open: return 21;
    case SolicitationForm::Challenge:
    case SolicitationForm::StagedProof: return 30;
    case SolicitationForm::NotChosen:
    case SolicitationForm::Direct:
    case SolicitationForm::Joined:
    case SolicitationForm::Indirect: return 0;
    }
    return 0;
}

AnswerTime answerTime(const ProcurementFile &file, QDate issue)
{
    AnswerTime time;
    const int byRule = dutyValue(file, DutyKind::PostingDays);
    const int model = modelAnswerDays(formIn(file));
    time.least = std::max(byRule, model);
    time.isByRule = byRule > 0 && byRule >= model;
    const QDate from = file.solicitation.issuedOn.isValid() ? file.solicitation.issuedOn : issue;
    if (from.isValid() && file.solicitation.closesAt.isValid()) {
        time.isKnown = true;
        time.days = int(from.daysTo(officeDay(file.solicitation.closesAt)));
    }
    return time;
}

RequestBurden requestBurden(const ProcurementFile &file)
{
    RequestBurden burden;
    burden.text = requestLength(file);
    burden.items = int(file.solicitation.items.size());
    burden.criteria = int(std::ranges::count_if(
        file.solicitation.criteria, [](const Criterion &criterion) { return criterion.kind != CriterionType::Price; }));
    burden.fields = 2 * burden.items + burden.criteria;
    return burden;
}

int newestVersion(const ProcurementFile &file)
{
    int newest = 0;
    for (const RequirementVersion &version : file.intake.requirements)
        newest = std::max(newest, version.version);
    return newest;
}

QList<IssueGap> issueGaps(const ProcurementFile &file, QDate today)
{
    const Solicitation &solicitation = file.solicitation;
    QList<IssueGap> gaps;
    const auto ask = [&gaps](bool isMissing, IssueGap gap) {
        if (isMissing)
            gaps << gap;
    };
    const SolicitationForm form = formIn(file);
    ask(form == SolicitationForm::NotChosen, IssueGap::Form);
    if (!asksForBids(form))
        return gaps;
    ask(newestVersion(file) == 0 && file.intake.problem.isEmpty() && file.intake.product.isEmpty(), IssueGap::Requirement);
    ask(solicitation.items.isEmpty(), IssueGap::Items);
    ask(solicitation.criteria.isEmpty() && form != SolicitationForm::Quotes, IssueGap::Criteria);
    ask(!areWeightsWhole(solicitation), IssueGap::Weights);
    ask(hasOpenScale(solicitation), IssueGap::Scales);
    ask(!solicitation.closesAt.isValid() || officeDay(solicitation.closesAt) < today, IssueGap::Closing);
    const FirmCount firms = firmCount(file);
    ask(isSentToFirms(form) && firms.listed == 0, IssueGap::Firms);
    ask(firms.listed > 0 && firms.missing() > 0 && firms.isFixed, IssueGap::MoreFirms);
    ask(firms.listed > 0 && firms.missing() > 0 && !firms.isFixed && !firms.isReasoned, IssueGap::FewerFirmsReason);
    ask(form == SolicitationForm::Open && solicitation.postedAt.isEmpty(), IssueGap::PostedAt);
    ask(answerTime(file, today).isShort() && solicitation.shortTimeReason.trimmed().isEmpty(), IssueGap::ShortTimeReason);
    return gaps;
}

bool issueSolicitation(ProcurementFile &file, QDate today)
{
    if (file.solicitation.issuedOn.isValid() || !issueGaps(file, today).isEmpty())
        return false;
    file.solicitation.form = formIn(file); // what was sent stays what it was when the route changes
    file.solicitation.issuedOn = today;
    file.solicitation.requirementVersion = newestVersion(file);
    for (InvitedFirm &firm : file.solicitation.invited) {
        if (!firm.askedOn.isValid())
            firm.askedOn = today;
    }
    return true;
}

void sendNewestVersion(ProcurementFile &file)
{
    file.solicitation.requirementVersion = newestVersion(file);
}

QList<Criterion> priceAndPromise(int priceWeight)
{
    const int weight = std::clamp(priceWeight, 0, 100);
    return {
        { newUid(u'c'), CriterionType::Price, { u"Price over the term"_s, u"Prix sur toute la durée"_s }, weight, 10, 0, {} },
        { newUid(u'c'), CriterionType::Promise, { u"Promise"_s, u"Promesse"_s }, 100 - weight, 10, 0, {} },
    };
}

} // namespace acquis
