// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/awardpanel.h"

#include "core/procurements/approvals.h"
#include "core/procurements/awardchoice.h"
#include "core/procurements/challengephases.h"
#include "core/procurements/debriefclock.h"
#include "core/procurements/evaluationresult.h"
#include "core/procurements/fileduties.h"
#include "ui/forms/factstable.h"
#include "ui/procurements/contractwords.h"
#include "ui/procurements/filewords.h"
#include "ui/procurements/letterreasons.h"
#include "ui/procurements/partfields.h"
#include "ui/procurements/stagecolumn.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeShare = 10'000; // basis points

const Bid *bidIn(const ProcurementFile &file, const QString &uid)
{
    const auto found = std::ranges::find(file.bids, uid, &Bid::uid);
    return found == file.bids.end() ? nullptr : &*found;
}

} // namespace

AwardPanel::AwardPanel(const UiContext &context, FileSession &session, QWidget *parent)
    : StagePanel(context, session, parent)
    , m_award(new PartFields(context, session, u"award"_s))
    , m_rank(new WrappingLabel)
    , m_owed(new WrappingLabel)
    , m_notice(new PartFields(context, session, u"awardNotice"_s))
    , m_letters(new FactsTable(context, u"awardLetters"_s))
    , m_letter(new PartFields(context, session, u"awardLetter"_s))
    , m_awardButton(StageColumn::makeButton(context, u"awardToday"_s, u"ok"_s))
    , m_noticeButton(StageColumn::makeButton(context, u"awardNoticeForm"_s, u"file"_s))
    , m_draftButton(StageColumn::makeButton(context, u"awardDraftLetters"_s, u"edit"_s))
    , m_writeButton(StageColumn::makeButton(context, u"awardWriteLetter"_s, u"file"_s))
    , m_awardAction(new QAction(this))
    , m_draftAction(new QAction(this))
    , m_noticeAction(new QAction(this))
{
    auto *column = new StageColumn(u"awardScroll"_s, *this);
    m_awardPart = column->addPart();
    m_noticePart = column->addPart();
    m_letterPart = column->addPart();
    makeAward();
    makeLetters();
    connect(m_awardButton, &QPushButton::clicked, this, &AwardPanel::awardToday);
    connect(m_awardAction, &QAction::triggered, this, &AwardPanel::awardToday);
    connect(m_draftAction, &QAction::triggered, this, &AwardPanel::draftLetters);
    connect(m_noticeAction, &QAction::triggered, this, &AwardPanel::askForNotice);
    retranslate();
}

void AwardPanel::makeAward()
{
    const PartFields::Find<Award> find = [](auto &file) { return &file.award; };
    m_rank->setObjectName(u"awardRank"_s);
    m_rank->setContentsMargins(12, 8, 12, 0);
    m_owed->setObjectName(u"awardOwed"_s);
    m_owed->setContentsMargins(12, 8, 12, 0);
    m_owed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_awardPart->addContent(m_rank);
    m_awardPart->addContent(m_owed);
    m_award->addChoice(u"bid"_s, { QString() });
    m_award->addLine(u"vendorName"_s);
    m_award->addChoice(u"sizeClass"_s, ContractWords::sizeCodes());
    m_award->addAmount(u"amount"_s);
    m_award->addDay(u"day"_s);
    m_award->addPerson(u"notTopApprover"_s);
    m_award->addText(u"notTopReason"_s);
    m_award->bind(
        u"bid"_s, u"bid"_s, [this](const ProcurementFile &) { showChoice(); },
        [this](ProcurementFile &file) { chooseBid(file, m_award->code(u"bid"_s)); });
    m_award->bind(u"vendorName"_s, u"vendor-name"_s, find, &Award::vendorName);
    m_award->bindCode(u"sizeClass"_s, u"size-class"_s, find, &Award::sizeClass);
    m_award->bind(u"amount"_s, u"amount"_s, find, &Award::amount);
    m_award->bind(u"day"_s, u"day"_s, find, &Award::day);
    m_award->bind(u"notTopApprover"_s, u"not-top-approver"_s, find, &Award::notTopApprover);
    m_award->bind(u"notTopReason"_s, u"not-top-reason"_s, find, &Award::notTopReason);
    m_awardPart->addTool(m_awardButton);
    m_awardPart->addContent(m_award);

    m_notice->addDay(u"noticePublishedOn"_s);
    m_notice->addLine(u"noticeAt"_s);
    m_notice->bind(u"noticePublishedOn"_s, u"notice-published-on"_s, find, &Award::noticePublishedOn);
    m_notice->bind(u"noticeAt"_s, u"notice-at"_s, find, &Award::noticeAt);
    m_noticePart->addTool(m_noticeButton);
    m_noticePart->addContent(m_notice);
    connect(m_noticeButton, &QPushButton::clicked, this, &AwardPanel::askForNotice);
}

void AwardPanel::makeLetters()
{
    const PartFields::Find<RegretLetter> find = [this](auto &file) {
        const auto found = std::ranges::find(file.award.letters, m_letters->current(), &RegretLetter::bid);
        return found == file.award.letters.end() ? nullptr : &*found;
    };
    m_letter->addDay(u"sentOn"_s);
    m_letter->addDay(u"debriefAskedOn"_s);
    m_letter->addDay(u"debriefHeldOn"_s);
    m_letter->addBoth(u"reasons"_s);
    m_letter->addText(u"debriefNote"_s);
    m_letter->bind(u"sentOn"_s, u"sent-on"_s, find, &RegretLetter::sentOn);
    m_letter->bind(u"debriefAskedOn"_s, u"debrief-asked-on"_s, find, &RegretLetter::debriefAskedOn);
    m_letter->bind(u"debriefHeldOn"_s, u"debrief-held-on"_s, find, &RegretLetter::debriefHeldOn);
    m_letter->bind(u"reasons"_s, u"reasons"_s, find, &RegretLetter::reasons);
    m_letter->bind(u"debriefNote"_s, u"debrief-note"_s, find, &RegretLetter::debriefNote);
    m_letter->setLate({ u"debriefAskedOn"_s, u"debriefHeldOn"_s, u"debriefNote"_s });
    m_letterPart->addTool(m_draftButton);
    m_letterPart->addTool(m_writeButton);
    m_letterPart->addContent(m_letters);
    m_letterPart->addContent(m_letter);
    connect(m_draftButton, &QPushButton::clicked, this, &AwardPanel::draftLetters);
    connect(m_writeButton, &QPushButton::clicked, this, &AwardPanel::writeLetter);
    connect(m_letters, &FactsTable::currentChanged, this, &AwardPanel::showLetter);
    connect(m_letters, &FactsTable::activated, this, &AwardPanel::writeLetter);
}

QString AwardPanel::frozenBecause() const
{
    if (!session().isOpen() || session().file().state == FileState::Open)
        return {};
    return tr("The file has ended; what was done stays as it was.");
}

QString AwardPanel::choiceFrozenBecause() const
{
    if (const QString why = frozenBecause(); !why.isEmpty())
        return why;
    const Approval *approval = approvalOf(session().file(), ApprovalSubject::Award);
    if (!approval || approval->state != ApprovalState::Approved)
        return {};
    return tr("It was approved by %1; withdraw the approval to change it.").arg(approval->decidedBy);
}

QString AwardPanel::letterOf(const QString &bid) const
{
    const QList<RegretLetter> &letters = session().file().award.letters;
    const auto found = std::ranges::find(letters, bid, &RegretLetter::bid);
    return found == letters.end() ? QString() : found->uid;
}

void AwardPanel::showChoice()
{
    const ProcurementFile &file = session().file();
    const ContractWords words(context().language.language());
    QStringList codes { QString() };
    QStringList choices { tr("No bid: joined, bought directly or through another") };
    const QList<AwardCandidate> candidates = awardCandidates(file);
    for (const AwardCandidate &candidate : candidates) {
        const Bid *bid = bidIn(file, candidate.bid);
        const QString price = words.money(wholeCost(file, *bid));
        codes << candidate.bid;
        choices << (candidate.rank > 0
                        ? tr("%1. %2, %3", "rank, firm and price of a bid").arg(QString::number(candidate.rank), bid->name, price)
                        : tr("%1, %2, not ranked yet", "firm and price of a bid").arg(bid->name, price));
    }
    if (!codes.contains(file.award.bid)) {
        const Bid *bid = bidIn(file, file.award.bid);
        codes << file.award.bid;
        choices << (bid ? bid->name : file.award.bid);
    }
    m_award->setChoices(u"bid"_s, codes, choices);
    m_award->setCode(u"bid"_s, file.award.bid);
}

void AwardPanel::showFile()
{
    const ProcurementFile &file = session().file();
    const QString why = frozenBecause();
    m_award->setPeople(u"notTopApprover"_s, session().people().namesOn(session().today()));
    m_award->setLate(why.isEmpty() ? QStringList { u"day"_s, u"sizeClass"_s, u"notTopApprover"_s } : QStringList());
    m_award->showPart(u"award"_s, choiceFrozenBecause());
    m_award->setShown(u"bid"_s, !file.bids.isEmpty());
    const bool hasChosenAnother = isAwardNotOfTop(file);
    m_award->setShown(u"notTopReason"_s, hasChosenAnother);
    m_award->setShown(u"notTopApprover"_s, hasChosenAnother);
    m_award->setFault(u"notTopReason"_s, hasChosenAnother && file.award.notTopReason.isEmpty()
                                             ? tr("Say why another bid wins than the one that ranks first.")
                                             : QString());
    m_award->setFault(u"notTopApprover"_s,
                      hasChosenAnother && file.award.notTopApprover.isEmpty() ? tr("Say who agreed to it.") : QString());
    showRank();
    m_notice->showPart(u"award"_s, why);
    showOwed();
    const bool isAwarded = file.award.day.isValid() && !file.award.vendorName.isEmpty();
    m_noticeButton->setEnabled(isAwarded);
    m_noticeAction->setEnabled(isAwarded);
    showLetters();
}

void AwardPanel::showRank()
{
    const ProcurementFile &file = session().file();
    const QLocale &locale = context().language.formats().locale();
    const QList<AwardCandidate> candidates = awardCandidates(file);
    QStringList first;
    for (const AwardCandidate &candidate : candidates) {
        if (candidate.rank == 1)
            first << bidIn(file, candidate.bid)->name;
    }
    QStringList without;
    const EvaluationResult results = evaluationResult(file);
    for (const BidResult &result : results.bids) {
        const bool isOffered = std::ranges::find(candidates, result.bid, &AwardCandidate::bid) != candidates.end();
        if (result.bar == BidBar::NoPrice && !isOffered)
            without << bidIn(file, result.bid)->name;
    }
    QStringList said;
    if (first.size() > 1)
        said << tr("%1 share the first rank.").arg(locale.createSeparatedList(first));
    else if (!first.isEmpty())
        said << tr("%1 ranks first.").arg(first.constFirst());
    if (!without.isEmpty())
        said << tr("Without a whole price, and so not to be chosen: %1.").arg(locale.createSeparatedList(without));
    if (const QString shared = toldShare(); !shared.isEmpty())
        said << shared;
    m_rank->setVisible(!said.isEmpty());
    m_rank->setText(said.join(u' '));
}

/// Who bears what of the cost, where the phase that the bid has reached shares it with the firm (R55).
QString AwardPanel::toldShare() const
{
    const ProcurementFile &file = session().file();
    const Bid *bid = bidIn(file, file.award.bid);
    const QList<SolicitationPhase> &phases = file.solicitation.phases;
    const auto phase = std::ranges::find(phases, bid ? bid->phase : QString(), &SolicitationPhase::uid);
    if (!file.award.amount || phase == phases.end() || phase->publicBasisPoints >= wholeShare)
        return {};
    const auto share = costShare(*phase, *file.award.amount);
    if (!share)
        return {};
    const ContractWords words(context().language.language());
    return tr("In the phase “%1” the public bears %2 of %3, the firm %4.")
        .arg(phase->name.of(context().language.language()), words.money(share->publicPart), words.money(file.award.amount),
             words.money(share->firmPart));
}

QStringList AwardPanel::owedBefore() const
{
    ProcurementFile awarded = session().file();
    awarded.award.day = session().today();
    const FileWords words(context().language.language());
    const QList<FileDuty> duties = session().dutiesOf(awarded, session().today());
    QStringList owed;
    for (const FileDuty &duty : duties) {
        if (duty.stage >= FileStage::Award || duty.state != DutyState::Missing || duty.gate != DutyGate::Closed)
            continue;
        const QString cited = duty.citation.of(context().language.language());
        //: a duty and the rule that asks for it
        owed << (cited.isEmpty() ? words.duty(duty) : tr("%1 (%2)", "duty").arg(words.duty(duty), cited));
    }
    return owed;
}

void AwardPanel::showOwed()
{
    const ProcurementFile &file = session().file();
    const bool isReady = !file.award.vendorName.isEmpty() && file.award.amount && frozenBecause().isEmpty();
    const bool isOpen = isReady && !file.award.day.isValid();
    const QStringList owed = isOpen ? owedBefore() : QStringList();
    const QString said = owed.isEmpty() ? QString() : tr("Before the award: %1.").arg(owed.join(u"; "_s));
    m_owed->setText(said);
    m_owed->setVisible(!said.isEmpty());
    m_awardButton->setVisible(!file.award.day.isValid());
    m_awardButton->setEnabled(isReady && owed.isEmpty());
    m_awardButton->setToolTip(said);
    m_awardButton->setAccessibleDescription(said);
    m_awardAction->setEnabled(isOpen && owed.isEmpty());
    m_awardAction->setToolTip(said.isEmpty() ? m_awardAction->text() : said);
}

void AwardPanel::showLetters()
{
    const ProcurementFile &file = session().file();
    const ContractWords words(context().language.language());
    QList<FactsRow> rows;
    const QStringList losing = file.award.day.isValid() ? losingBids(file) : QStringList();
    for (const QString &uid : losing) {
        const auto letter = std::ranges::find(file.award.letters, uid, &RegretLetter::bid);
        const bool isThere = letter != file.award.letters.end();
        const bool isSent = isThere && letter->sentOn.isValid();
        FactsCell sent;
        sent.text = isSent ? tr("sent on %1").arg(words.day(letter->sentOn)) : isThere ? tr("drafted") : tr("not written");
        sent.icon = isSent ? u"ok"_s : u"warning"_s;
        sent.state = isSent ? StateToken::Ok : StateToken::Warning;
        const DebriefClock clock = debriefClockOf(file, isThere ? *letter : RegretLetter(), session().today());
        rows << FactsRow { uid, { { bidIn(file, uid)->name }, sent, { words.debriefing(clock) } } };
    }
    m_letters->setTable({ tr("Firm"), tr("Letter"), tr("Debriefing") }, rows);
    StageColumn::fitRows(*m_letters);
    const auto owed = std::ranges::count_if(losing, [&file](const QString &uid) {
        const auto letter = std::ranges::find(file.award.letters, uid, &RegretLetter::bid);
        return letter == file.award.letters.end() || !letter->sentOn.isValid();
    });
    m_letterPart->setVisible(!losing.isEmpty());
    m_letterPart->setSubtitle(owed > 0 ? tr("%n letter(s) not sent yet", nullptr, int(owed)) : tr("all sent"));
    const bool lacksDraft = std::ranges::any_of(losing, [this](const QString &uid) { return letterOf(uid).isEmpty(); });
    m_draftButton->setEnabled(lacksDraft && frozenBecause().isEmpty());
    m_draftAction->setEnabled(m_draftButton->isEnabled());
    showLetter();
}

void AwardPanel::showLetter()
{
    const QString uid = letterOf(m_letters->current());
    m_letter->setVisible(!uid.isEmpty());
    m_writeButton->setEnabled(!uid.isEmpty());
    m_letter->showPart(u"award/letters/"_s + uid, frozenBecause());
}

void AwardPanel::draftLetters()
{
    session().change(u"draft-letters"_s, [](ProcurementFile &file) {
        const QStringList losing = losingBids(file);
        for (const QString &uid : losing) {
            if (std::ranges::find(file.award.letters, uid, &RegretLetter::bid) != file.award.letters.end())
                continue;
            RegretLetter letter;
            letter.uid = newUid(u'l');
            letter.bid = uid;
            letter.reasons = proposedReasons(file, *bidIn(file, uid));
            file.award.letters << letter;
        }
    });
    m_letters->setFocusToRows();
}

void AwardPanel::awardToday()
{
    m_award->finish();
    session().change(u"award"_s, [today = session().today()](ProcurementFile &file) { file.award.day = today; });
}

void AwardPanel::askForNotice()
{
    m_award->finish();
    m_notice->finish();
    Q_EMIT formRequested(u"award-notice"_s, {});
}

void AwardPanel::writeLetter()
{
    m_letter->finish();
    if (const QString uid = letterOf(m_letters->current()); !uid.isEmpty())
        Q_EMIT formRequested(u"regret-letter"_s, uid);
}

QList<QAction *> AwardPanel::stageActions() const
{
    return { m_awardAction, m_draftAction, m_noticeAction };
}

bool AwardPanel::goTo(const QString &path)
{
    if (path == u"award-decided"_s) {
        m_award->focusField(session().file().bids.isEmpty() ? u"vendorName"_s : u"bid"_s);
        return true;
    }
    if (path == u"publish-award"_s) {
        m_notice->focusField(u"noticePublishedOn"_s);
        return true;
    }
    if (path == u"regret-letters"_s || path == u"debrief-days"_s) {
        m_letters->setFocusToRows();
        return true;
    }
    if (path.startsWith(u"award/letters/"_s)) {
        const QList<RegretLetter> &letters = session().file().award.letters;
        const auto letter = std::ranges::find(letters, path.section(u'/', 2, 2), &RegretLetter::uid);
        if (letter == letters.end())
            return false;
        m_letters->setCurrent(letter->bid);
        return m_letter->goTo(path);
    }
    return m_award->goTo(path) || m_notice->goTo(path);
}

void AwardPanel::retranslate()
{
    m_awardPart->setTitle(tr("Award"));
    m_noticePart->setTitle(tr("Award notice"));
    m_letterPart->setTitle(tr("Firms that did not win"));
    m_award->setLabel(u"bid"_s, tr("The bid that wins"));
    m_award->setLabel(u"vendorName"_s, tr("Awarded to"));
    m_award->setLabel(u"sizeClass"_s, tr("Size of the firm on the day of the award"));
    m_award->setChoiceWords(u"sizeClass"_s, ContractWords::sizeWords());
    m_award->setLabel(u"amount"_s, tr("Amount, whole term with options"));
    m_award->setLabel(u"day"_s, tr("Day of the award"));
    m_award->setLabel(u"notTopReason"_s, tr("Why not the bid that ranks first"));
    m_award->setLabel(u"notTopApprover"_s, tr("Agreed to by"));
    m_notice->setLabel(u"noticePublishedOn"_s, tr("Published on"));
    m_notice->setLabel(u"noticeAt"_s, tr("Where it was published"));
    m_letter->setLabel(u"sentOn"_s, tr("Letter sent on"));
    m_letter->setLabel(u"debriefAskedOn"_s, tr("Debriefing asked for on"));
    m_letter->setLabel(u"debriefHeldOn"_s, tr("Debriefing held on"));
    m_letter->setLabel(u"reasons"_s, tr("Reasons for this firm"),
                       tr("A draft from the scores; change what must be said otherwise."));
    m_letter->setLabel(u"debriefNote"_s, tr("What was said in the debriefing"));
    m_letters->setAccessibleTitle(tr("Firms that did not win"));
    m_awardButton->setText(tr("Award today"));
    m_awardAction->setText(tr("Award today"));
    m_noticeButton->setText(tr("Write award notice"));
    m_draftButton->setText(tr("Draft letters"));
    m_writeButton->setText(tr("Write letter"));
    m_draftAction->setText(tr("Draft letters"));
    m_noticeAction->setText(tr("Write award notice"));
    showFile();
}

} // namespace acquis
