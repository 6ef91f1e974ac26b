// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/solicitationrows.h"

#include "core/procurements/solicitationweights.h"
#include "ui/procurements/biddingwords.h"
#include "ui/procurements/contractwords.h"
#include "ui/shell/languagecontroller.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostQuantity = 1'000'000'000;
constexpr int usualScale = 10;

template <typename E>
E codeOr(const QString &cell, E otherwise)
{
    return fromCode<E>(cell).value_or(otherwise);
}

QString flag(bool isSet)
{
    return isSet ? u"1"_s : QString();
}

} // namespace

SolicitationRows::SolicitationRows(const UiContext &context, FileSession &session, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_session(session)
    , m_items(new FileFields(context, session, u"solicitation"_s, u"solicitation"_s))
    , m_criteria(new FileFields(context, session, u"solicitation"_s, u"solicitation"_s))
    , m_invited(new FileFields(context, session, u"solicitation"_s, u"solicitation"_s))
    , m_questions(new FileFields(context, session, u"solicitation"_s, u"solicitation"_s))
    , m_phases(new FileFields(context, session, u"solicitation"_s, u"solicitation"_s))
{
    bindItems();
    bindCriteria();
    bindInvited();
    bindQuestions();
    bindPhases();
    for (FileFields *fields : all())
        fields->setContentsMargins(12, 8, 12, 12);
}

void SolicitationRows::bindItems()
{
    m_items->addRows(u"items"_s, { RowColumn::text({}) });
    m_items->bindRows<Solicitation, RequestItem>(
        u"items"_s, &ProcurementFile::solicitation, &Solicitation::items,
        [](const RequestItem &item) {
            return QStringList { item.name.en, item.name.fr, keptWhole(item.quantity), item.unit, flag(item.isMandatory) };
        },
        [](RequestItem &item, const QStringList &cells) {
            item.name = { cells.at(0), cells.at(1) };
            item.quantity = wholeOf(cells.at(2)).value_or(1);
            item.unit = cells.at(3);
            item.isMandatory = cells.at(4) == u"1"_s;
        });
    m_items->addPlace(u"request-complete"_s, u"items"_s);
}

void SolicitationRows::bindCriteria()
{
    m_criteria->addRows(u"criteria"_s, { RowColumn::text({}) });
    m_criteria->bindRows<Solicitation, Criterion>(
        u"criteria"_s, &ProcurementFile::solicitation, &Solicitation::criteria,
        [this](const Criterion &one) {
            QStringList cells { QString(codeOf(one.kind)), one.name.en,          one.name.fr,
                                keptWhole(one.weight),     keptWhole(one.scale), keptWhole(one.least) };
            if (!m_session.file().solicitation.phases.isEmpty())
                cells << one.phase;
            return cells;
        },
        [](Criterion &one, const QStringList &cells) {
            one.kind = codeOr(cells.at(0), CriterionType::Price);
            one.name = { cells.at(1), cells.at(2) };
            one.weight = wholeOf(cells.at(3)).value_or(0);
            one.scale = wholeOf(cells.at(4)).value_or(usualScale);
            one.least = wholeOf(cells.at(5)).value_or(0);
            one.phase = cells.value(6);
        });
    m_criteria->addPlace(u"weights-whole"_s, u"criteria"_s);
}

void SolicitationRows::bindInvited()
{
    m_invited->addRows(u"invited"_s, { RowColumn::text({}) });
    m_invited->bindRows<Solicitation, InvitedFirm>(
        u"invited"_s, &ProcurementFile::solicitation, &Solicitation::invited,
        [](const InvitedFirm &firm) {
            return QStringList {
                firm.name,  firm.sizeClass, keptDay(firm.askedOn), QString(codeOf(firm.answer)), keptDay(firm.answeredOn),
                firm.reason
            };
        },
        [](InvitedFirm &firm, const QStringList &cells) {
            firm.name = cells.at(0);
            firm.sizeClass = cells.at(1);
            firm.askedOn = dayOf(cells.at(2));
            firm.answer = codeOr(cells.at(3), InvitationAnswer::Waiting);
            firm.answeredOn = dayOf(cells.at(4));
            firm.reason = cells.at(5);
        },
        [this](const QList<InvitedFirm> &before, QList<InvitedFirm> &now) {
            for (InvitedFirm &firm : now) {
                const auto old = std::ranges::find(before, firm.uid, &InvitedFirm::uid);
                const bool isNew = old == before.end() || old->answer != firm.answer;
                if (isNew && firm.answer != InvitationAnswer::Waiting && !firm.answeredOn.isValid())
                    firm.answeredOn = m_session.today();
                // A firm that is asked when the request is out already is asked today.
                if (old == before.end() && !firm.askedOn.isValid() && m_session.file().solicitation.issuedOn.isValid())
                    firm.askedOn = m_session.today();
            }
        });
}

void SolicitationRows::bindQuestions()
{
    m_questions->addRows(u"questions"_s, { RowColumn::text({}) });
    m_questions->bindRows<Solicitation, BidderQuestion>(
        u"questions"_s, &ProcurementFile::solicitation, &Solicitation::questions,
        [](const BidderQuestion &one) {
            return QStringList { keptDay(one.day), one.firm,      one.question.en,         one.question.fr,
                                 one.answer.en,    one.answer.fr, keptDay(one.answeredOn), flag(one.toAll) };
        },
        [this](BidderQuestion &one, const QStringList &cells) {
            const bool wasAnswered = !one.answer.isEmpty();
            one.day = dayOf(cells.at(0));
            one.firm = cells.at(1);
            one.question = { cells.at(2), cells.at(3) };
            one.answer = { cells.at(4), cells.at(5) };
            one.answeredOn = dayOf(cells.at(6));
            one.toAll = cells.at(7) == u"1"_s;
            if (!one.day.isValid())
                one.day = m_session.today();
            // An answer goes to all unless somebody says that it did not.
            if (!wasAnswered && !one.answer.isEmpty()) {
                one.toAll = true;
                if (!one.answeredOn.isValid())
                    one.answeredOn = m_session.today();
            }
        });
    m_questions->addPlace(u"questions-answered"_s, u"questions"_s);
    m_questions->addPlace(u"same-request-to-all"_s, u"questions"_s);
}

void SolicitationRows::bindPhases()
{
    m_phases->addRows(u"phases"_s, { RowColumn::text({}) });
    m_phases->bindRows<Solicitation, SolicitationPhase>(
        u"phases"_s, &ProcurementFile::solicitation, &Solicitation::phases,
        [](const SolicitationPhase &phase) {
            return QStringList { QString(codeOf(phase.kind)),
                                 phase.name.en,
                                 phase.name.fr,
                                 keptDay(phase.opens),
                                 keptDay(phase.closes),
                                 keptAmount(phase.cap),
                                 keptWhole(phase.publicBasisPoints),
                                 phase.firmsWanted == 0 ? QString() : keptWhole(phase.firmsWanted),
                                 phase.decision,
                                 keptDay(phase.decidedOn) };
        },
        [](SolicitationPhase &phase, const QStringList &cells) {
            phase.kind = codeOr(cells.at(0), PhaseKind::Qualification);
            phase.name = { cells.at(1), cells.at(2) };
            phase.opens = dayOf(cells.at(3));
            phase.closes = dayOf(cells.at(4));
            phase.cap = amountOf(cells.at(5));
            phase.publicBasisPoints = wholeOf(cells.at(6)).value_or(phase.publicBasisPoints);
            phase.firmsWanted = wholeOf(cells.at(7)).value_or(0);
            phase.decision = cells.at(8);
            phase.decidedOn = dayOf(cells.at(9));
        });
}

QList<RowColumn> SolicitationRows::criteriaColumns() const
{
    const BiddingWords words(m_context.language.language());
    QList<RowColumn> columns { RowColumn::choice(tr("Kind"), BiddingWords::choices<CriterionType>()),
                               RowColumn::text(tr("Name in English")),
                               RowColumn::text(tr("Name in French")),
                               RowColumn::whole(tr("Weight"), 0, 100),
                               RowColumn::whole(tr("Scale, 0 to"), 1, 1000),
                               RowColumn::whole(tr("Least score"), 0, 1000) };
    QList<RowChoice> phases { { {}, tr("All") } };
    for (const SolicitationPhase &phase : m_session.file().solicitation.phases)
        phases << RowChoice { phase.uid, words.phase(phase) };
    if (phases.size() > 1)
        columns << RowColumn::choice(tr("Phase"), phases);
    return columns;
}

QString SolicitationRows::weightWords() const
{
    const Solicitation &solicitation = m_session.file().solicitation;
    QStringList sums;
    const BiddingWords words(m_context.language.language());
    for (const WeightSum &sum : weightSums(solicitation)) {
        const auto phase = std::ranges::find(solicitation.phases, sum.phase, &SolicitationPhase::uid);
        const QString left = sum.isWhole()   ? tr("The weights add up to 100.")
                             : sum.sum < 100 ? tr("The weights add up to %1: %2 are left.").arg(sum.sum).arg(100 - sum.sum)
                                             : tr("The weights add up to %1: %2 too many.").arg(sum.sum).arg(sum.sum - 100);
        sums << (phase == solicitation.phases.end() ? left : tr("%1: %2").arg(words.phase(*phase), left));
    }
    return sums.isEmpty() ? tr("Without criteria the lowest price wins.") : sums.join(u'\n');
}

void SolicitationRows::showFile()
{
    m_criteria->setRowColumns(u"criteria"_s, criteriaColumns());
    for (FileFields *fields : all())
        fields->showFile();
    m_criteria->setLabel(u"criteria"_s, tr("Criteria"), weightWords());
    const ProcurementFile &file = m_session.file();
    m_invited->setLabel(u"invited"_s, file.solicitation.issuedOn.isValid() ? tr("Firms asked") : tr("Firms to ask"));
    if (file.state == FileState::Open && file.solicitation.issuedOn.isValid()) {
        const QString why = isSentToFirms(formIn(file))
                                ? tr("The request is sent: what firms answer and how it is weighed stays as it was sent.")
                                : tr("The request is issued: what firms answer and how it is weighed stays as it was sent.");
        m_items->setState(u"items"_s, FieldState::Frozen, why);
        m_criteria->setState(u"criteria"_s, FieldState::Frozen, why);
    }
}

void SolicitationRows::retranslate()
{
    m_items->setLabel(u"items"_s, tr("Items that every firm answers"));
    m_items->setRowColumns(u"items"_s, { RowColumn::text(tr("Item in English")), RowColumn::text(tr("Item in French")),
                                         RowColumn::whole(tr("Quantity"), 1, mostQuantity), RowColumn::text(tr("Unit")),
                                         RowColumn::flag(tr("Must-have")) });
    m_invited->setRowColumns(u"invited"_s,
                             { RowColumn::text(tr("Firm")), RowColumn::choice(tr("Size class"), ContractWords::sizeChoices()),
                               RowColumn::day(tr("Asked on")),
                               RowColumn::choice(tr("Answer"), BiddingWords::choices<InvitationAnswer>()),
                               RowColumn::day(tr("Answered on")), RowColumn::longText(tr("Why asked, or why declined")) });
    m_questions->setLabel(u"questions"_s, tr("Questions and answers"),
                          tr("Every answer goes to all firms; who asked is not told."));
    m_questions->setRowColumns(u"questions"_s,
                               { RowColumn::day(tr("Asked on")), RowColumn::text(tr("Firm")),
                                 RowColumn::longText(tr("Question in English")), RowColumn::longText(tr("Question in French")),
                                 RowColumn::longText(tr("Answer in English")), RowColumn::longText(tr("Answer in French")),
                                 RowColumn::day(tr("Answered on")), RowColumn::flag(tr("Sent to all")) });
    m_phases->setLabel(u"phases"_s, tr("Phases"));
    m_phases->setRowColumns(
        u"phases"_s, { RowColumn::choice(tr("Kind"), BiddingWords::choices<PhaseKind>()), RowColumn::text(tr("Name in English")),
                       RowColumn::text(tr("Name in French")), RowColumn::day(tr("Opens")), RowColumn::day(tr("Closes")),
                       RowColumn::amount(tr("Paid to each firm at most")), RowColumn::percent(tr("Public share")),
                       RowColumn::whole(tr("Firms that go on"), 0, 10'000), RowColumn::longText(tr("Who goes on, and why")),
                       RowColumn::day(tr("Decided on")) });
    showFile();
}

} // namespace acquis
