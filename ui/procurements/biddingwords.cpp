// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/biddingwords.h"

#include "core/procurements/sealedprices.h"

#include <QRegularExpression>

namespace acquis {

using namespace Qt::StringLiterals;

QString BiddingWords::of(SolicitationForm form)
{
    switch (form) {
    case SolicitationForm::NotChosen: return tr("Not chosen yet");
    case SolicitationForm::Quotes: return tr("Written quotes");
    case SolicitationForm::Invitation: return tr("Invitation to selected firms");
    case SolicitationForm::Open: return tr("Open, posted electronically");
    case SolicitationForm::SecondStage: return tr("Second stage of a vendor of record arrangement");
    case SolicitationForm::Challenge: return tr("Challenge in phases");
    case SolicitationForm::StagedProof: return tr("Staged, with paid proofs of concept");
    case SolicitationForm::SolutionBrief: return tr("Solution briefs");
    case SolicitationForm::Direct: return tr("One firm, without competition");
    case SolicitationForm::Joined: return tr("Agreement of another buyer");
    case SolicitationForm::Indirect: return tr("Through a contract that somebody else holds");
    }
    return {};
}

QString BiddingWords::of(CriterionType kind)
{
    switch (kind) {
    case CriterionType::Price: return tr("Price over the term", "criterion");
    case CriterionType::Quality: return tr("Quality", "criterion");
    case CriterionType::Promise: return tr("Promise", "criterion");
    case CriterionType::Demonstration: return tr("Demonstration", "criterion");
    case CriterionType::StaffFit: return tr("Fit of the people", "criterion");
    case CriterionType::Social: return tr("Social", "criterion");
    case CriterionType::Environmental: return tr("Environmental", "criterion");
    case CriterionType::Innovation: return tr("Innovation", "criterion");
    }
    return {};
}

QString BiddingWords::of(InvitationAnswer answer)
{
    switch (answer) {
    case InvitationAnswer::Waiting: return tr("No answer yet", "firm");
    case InvitationAnswer::Bid: return tr("Answered with a bid", "firm");
    case InvitationAnswer::Declined: return tr("Declined", "firm");
    }
    return {};
}

QString BiddingWords::of(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Qualification: return tr("Qualification", "phase");
    case PhaseKind::Dialogue: return tr("Dialogue", "phase");
    case PhaseKind::ProofOfConcept: return tr("Proof of concept", "phase");
    case PhaseKind::Feasibility: return tr("Feasibility", "phase");
    case PhaseKind::Development: return tr("Development", "phase");
    case PhaseKind::Pilot: return tr("Pilot", "phase");
    case PhaseKind::Residency: return tr("Residency", "phase");
    case PhaseKind::Final: return tr("Final", "phase");
    }
    return {};
}

QString BiddingWords::of(Meets meets)
{
    switch (meets) {
    case Meets::Unclear: return tr("Unclear", "meets the item");
    case Meets::Yes: return tr("Yes", "meets the item");
    case Meets::No: return tr("No", "meets the item");
    }
    return {};
}

QString BiddingWords::of(BidState state)
{
    switch (state) {
    case BidState::Received: return tr("Received", "bid");
    case BidState::SetAside: return tr("Set aside", "bid");
    case BidState::Withdrawn: return tr("Withdrawn", "bid");
    }
    return {};
}

QString BiddingWords::of(BidBar bar)
{
    switch (bar) {
    case BidBar::None: return {};
    case BidBar::Withdrawn: return tr("Withdrawn by the firm");
    case BidBar::SetAside: return tr("Set aside");
    case BidBar::Late: return tr("Late: received after closing");
    case BidBar::MandatoryNotMet: return tr("Does not meet a must-have item");
    case BidBar::NoPrice: return tr("Its price is missing or leaves items out");
    case BidBar::BelowLeast: return tr("Below the least score of a criterion");
    case BidBar::DidNotGoOn: return tr("Did not go on to the last phase");
    case BidBar::NotScored: return tr("Consensus is missing");
    }
    return {};
}

QString BiddingWords::of(IssueGap gap)
{
    switch (gap) {
    case IssueGap::Form: return tr("Choose the procurement method in the stage Options, or the form of the solicitation here.");
    case IssueGap::Requirement: return tr("Write the problem or a version of the requirement in the need.");
    case IssueGap::Items: return tr("List the items that firms answer.");
    case IssueGap::Criteria: return tr("List the criteria with their weights.");
    case IssueGap::Weights: return tr("The weights must add up to 100.");
    case IssueGap::Scales: return tr("Every criterion needs a scale, and a least score within it.");
    case IssueGap::Closing: return tr("Set a closing that is not past.");
    case IssueGap::Firms: return tr("Name the firms that are asked.");
    case IssueGap::MoreFirms: return tr("List more firms: the rule says how many are asked.");
    case IssueGap::FewerFirmsReason: return tr("List more firms, or say why fewer are asked than the rules want.");
    case IssueGap::PostedAt: return tr("Say where it is posted.");
    case IssueGap::ShortTimeReason: return tr("Say why firms get less time to answer than usual.");
    }
    return {};
}

QString BiddingWords::sealed(const ProcurementFile &file, const QDateTime &now) const
{
    const QDateTime closes = file.solicitation.closesAt;
    const QString people = undeclaredPeople(file).join(u", "_s);
    if (closes.isValid() && now < closes)
        return people.isEmpty() ? tr("Prices are entered when the bids are opened, after the closing on %1.").arg(moment(closes))
                                : tr("Prices are entered when the bids are opened: after the closing on %1, once these people "
                                     "have signed their "
                                     "declarations: %2.")
                                      .arg(moment(closes), people);
    return people.isEmpty() ? tr("Prices are entered when the bids are opened, in the stage of the evaluation.")
                            : tr("Prices are entered when the bids are opened, once these people have signed their declarations: "
                                 "%1.")
                                  .arg(people);
}

QString BiddingWords::day(QDate day) const
{
    return day.isValid() ? m_formats.locale().toString(day, u"d MMM yyyy"_s) : u"–"_s;
}

QString BiddingWords::moment(const QDateTime &moment) const
{
    if (!moment.isValid())
        return u"–"_s;
    const QDateTime local = moment.toLocalTime();
    return tr("%1, %2", "day and time").arg(day(local.date()), m_formats.time(local));
}

QString BiddingWords::timeText(const QDateTime &moment) const
{
    return moment.isValid() ? m_formats.time(moment.toLocalTime()) : QString();
}

QString BiddingWords::exampleTime() const
{
    return m_formats.time(QDateTime(QDate(2015, 3, 9), QTime(14, 5)));
}

QTime BiddingWords::readTime(const QString &typed)
{
    // Blanks of every kind: the French time has no-break ones.
    static const QRegularExpression pattern(u"^\\s*([0-9]{1,2})\\s*[:hH.]\\s*([0-9]{2})?\\s*$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(typed);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

QString BiddingWords::mandatory(const BidFigures &figures)
{
    if (figures.mandatory == 0)
        return u"–"_s;
    QString text = tr("%1 of %2 met").arg(figures.met).arg(figures.mandatory);
    if (figures.notMet > 0)
        text = tr("%1, %n not met", nullptr, figures.notMet).arg(text);
    if (figures.unclear > 0)
        text = tr("%1, %n unclear", nullptr, figures.unclear).arg(text);
    return text;
}

QString BiddingWords::points(const ExactRatio &points, int decimals) const
{
    return m_formats.decimal(points.scaled(decimals), decimals);
}

QString BiddingWords::criterion(const Criterion &criterion) const
{
    return criterion.name.isEmpty() ? of(criterion.kind) : criterion.name.of(language());
}

QString BiddingWords::phase(const SolicitationPhase &phase) const
{
    return phase.name.isEmpty() ? of(phase.kind) : phase.name.of(language());
}

QString BiddingWords::formula(const Criterion &criterion, const CriterionResult &result, std::optional<Money> lowest,
                              Money total) const
{
    const QString weighted = points(result.weighted);
    if (isScored(criterion))
        return tr("%1: %2 of %3 points × weight %4 = %5", "criterion, points, scale, weight, result")
            .arg(this->criterion(criterion), points(result.points, 0), m_formats.number(criterion.scale),
                 m_formats.number(criterion.weight), weighted);
    return tr("%1: lowest total %2 ÷ this total %3 × weight %4 = %5", "criterion, amounts, weight, result")
        .arg(this->criterion(criterion), m_formats.money(lowest.value_or(Money())), m_formats.money(total),
             m_formats.number(criterion.weight), weighted);
}

} // namespace acquis
