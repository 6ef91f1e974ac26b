// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/solicitationpanel.h"

#include "core/procurements/challengephases.h"
#include "core/procurements/sealedprices.h"
#include "ui/procurements/bidcomparison.h"
#include "ui/procurements/biddingwords.h"
#include "ui/procurements/bidform.h"
#include "ui/procurements/filefields.h"
#include "ui/procurements/partfields.h"
#include "ui/procurements/solicitationrequest.h"
#include "ui/procurements/solicitationrows.h"
#include "ui/procurements/stagecolumn.h"
#include "ui/procurements/toolrow.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>
#include <map>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int half = 50;
constexpr int seventy = 70;

} // namespace

SolicitationPanel::SolicitationPanel(const UiContext &context, FileSession &session, const BiddingProviders &providers,
                                     QWidget *parent)
    : StagePanel(context, session, parent)
    , m_providers(providers)
    , m_request(new SolicitationRequest(context, session, this))
    , m_rows(new SolicitationRows(context, session, this))
    , m_comparison(new BidComparison(context, u"quotesCompared"_s))
    , m_facts(new WrappingLabel)
    , m_quotesNote(new WrappingLabel)
    , m_issueButton(StageColumn::makeButton(context, u"solicitationIssue"_s, u"ok"_s))
    , m_versionButton(StageColumn::makeButton(context, u"solicitationSendVersion"_s, u"export"_s))
    , m_addButton(StageColumn::makeButton(context, u"quotesAdd"_s, u"plus"_s))
    , m_editButton(StageColumn::makeButton(context, u"quotesEdit"_s, u"edit"_s))
    , m_copyButton(StageColumn::makeButton(context, u"quotesCopy"_s, u"copy"_s))
    , m_halfButton(StageColumn::makeButton(context, u"criteriaHalf"_s, u"half"_s))
    , m_seventyButton(StageColumn::makeButton(context, u"criteriaSeventy"_s, u"half"_s))
    , m_modelButton(StageColumn::makeButton(context, u"phasesModel"_s, u"list"_s))
    , m_contractsButton(StageColumn::makeButton(context, u"phasesContracts"_s, u"file"_s))
    , m_addAction(new QAction(this))
    , m_issueAction(new QAction(this))
{
    setObjectName(u"solicitationPanel"_s);
    makeParts();
    m_comparison->model().setPlaces(providers.placeOf);
    connect(m_addAction, &QAction::triggered, this, &SolicitationPanel::addQuote);
    connect(m_issueAction, &QAction::triggered, this, &SolicitationPanel::issue);
    connect(m_issueButton, &QPushButton::clicked, this, &SolicitationPanel::issue);
    connect(m_versionButton, &QPushButton::clicked, this, &SolicitationPanel::sendVersion);
    connect(m_addButton, &QPushButton::clicked, this, &SolicitationPanel::addQuote);
    connect(m_editButton, &QPushButton::clicked, this, [this] { openBid(m_comparison->currentBid()); });
    connect(m_copyButton, &QPushButton::clicked, this, &SolicitationPanel::copyQuotes);
    connect(m_comparison, &BidComparison::activated, this, &SolicitationPanel::openBid);
    connect(m_comparison, &BidComparison::currentChanged, this, &SolicitationPanel::showButtons);
    connect(m_halfButton, &QPushButton::clicked, this, [this] { setPriceAndPromise(half); });
    connect(m_seventyButton, &QPushButton::clicked, this, [this] { setPriceAndPromise(seventy); });
    connect(m_modelButton, &QPushButton::clicked, this, &SolicitationPanel::addModelPhases);
    connect(m_contractsButton, &QPushButton::clicked, this, &SolicitationPanel::makeProofContracts);
    retranslate();
}

void SolicitationPanel::makeParts()
{
    auto *column = new StageColumn(u"solicitationScroll"_s, *this);
    m_quotesPart = column->addPart();
    m_requestPart = column->addPart();
    m_itemsPart = column->addPart();
    m_criteriaPart = column->addPart();
    m_firmsPart = column->addPart();
    m_questionsPart = column->addPart();
    m_phasesPart = column->addPart();
    m_quotesPart->addTool(m_addButton);
    m_quotesPart->addContent(m_comparison);
    m_quotesPart->addContent(makeToolRow({ m_editButton, m_copyButton }));
    m_quotesNote->setObjectName(u"quotesNote"_s);
    m_facts->setObjectName(u"solicitationFacts"_s);
    for (WrappingLabel *label : { m_quotesNote, m_facts })
        label->setContentsMargins(12, 8, 12, 8);
    m_quotesPart->addContent(m_quotesNote);
    m_requestPart->addContent(makeToolRow({ m_issueButton, m_versionButton }));
    m_requestPart->addContent(&m_request->fields());
    m_requestPart->addContent(m_facts);
    m_itemsPart->addContent(&m_rows->items());
    m_criteriaPart->addContent(makeToolRow({ m_halfButton, m_seventyButton }));
    m_criteriaPart->addContent(&m_rows->criteria());
    m_invitations =
        new SolicitationInvitations(context(), session(), m_providers.findFirms, m_rows->invited(), *m_firmsPart, this);
    connect(m_invitations, &SolicitationInvitations::messagePosted, this, &SolicitationPanel::messagePosted);
    m_questionsPart->addContent(&m_rows->questions());
    m_phasesPart->addContent(makeToolRow({ m_modelButton, m_contractsButton }));
    m_phasesPart->addContent(&m_rows->phases());
}

bool SolicitationPanel::isFrozen() const
{
    return !session().isOpen() || session().file().state != FileState::Open;
}

void SolicitationPanel::post(StateToken state, std::function<QString()> title, std::function<QString()> text)
{
    Message message;
    message.state = state;
    message.title = std::move(title);
    message.text = text ? std::move(text) : [] { return QString(); };
    m_toldGaps.clear(); // another message stands there now
    Q_EMIT messagePosted(message);
}

void SolicitationPanel::showFile()
{
    const ProcurementFile &file = session().file();
    if (m_shown != file.uid) {
        m_shown = file.uid;
        m_toldGaps.clear();
        m_request->fields().forgetTyped();
        m_invitations->forgetTyped();
        for (FileFields *fields : m_rows->all())
            fields->forgetTyped();
    }
    m_request->showFile();
    m_rows->showFile();
    const SolicitationForm form = formIn(file);
    const bool asks = asksForBids(form) || form == SolicitationForm::NotChosen;
    for (Panel *part : { m_itemsPart, m_criteriaPart, m_firmsPart, m_questionsPart })
        part->setVisible(asks);
    m_phasesPart->setVisible(SolicitationRequest::isStaged(file));
    m_quotesPart->setVisible(!file.bids.isEmpty() || file.solicitation.issuedOn.isValid());
    m_comparison->setFile(file, session().today());
    m_quotesPart->setSubtitle(m_comparison->model().summary());
    showFacts();
    showButtons();
    withdrawFilledGaps();
}

void SolicitationPanel::showFacts()
{
    const ProcurementFile &file = session().file();
    const BiddingWords words(context().language.language());
    const Solicitation &solicitation = file.solicitation;
    const bool isSent = isSentToFirms(formIn(file));
    QStringList lines;
    if (solicitation.issuedOn.isValid()) {
        const QString day = words.day(solicitation.issuedOn);
        if (solicitation.requirementVersion == 0) // the problem of the need is what firms answer
            lines << (isSent ? tr("Sent on %1, with the problem as the need says it.")
                             : tr("Issued on %1, with the problem as the need says it."))
                         .arg(day);
        else
            lines << (isSent ? tr("Sent on %1, version %2 of the requirement.")
                             : tr("Issued on %1, version %2 of the requirement."))
                         .arg(day)
                         .arg(solicitation.requirementVersion);
        if (newestVersion(file) > solicitation.requirementVersion)
            lines << tr("Version %1 is not sent yet.").arg(newestVersion(file));
    } else {
        for (const IssueGap gap : issueGaps(file, session().today()))
            lines << BiddingWords::of(gap);
        if (lines.isEmpty())
            lines << (isSent ? tr("Nothing is missing: it can be sent.") : tr("Nothing is missing: it can be issued."));
    }
    if (const FirmCount firms = firmCount(file); firms.wanted > 0)
        lines << toldFirms(firms);
    if (const AnswerTime time = answerTime(file, session().today()); time.isKnown && time.least > 0 && time.days >= 0) {
        const QString days = tr("Firms have %n day(s) to answer", nullptr, time.days);
        lines << (time.isShort() ? time.isByRule ? tr("%1; the rules ask for %2.").arg(days).arg(time.least)
                                                 : tr("%1; firms without bidding staff need %2.").arg(days).arg(time.least)
                                 : tr("%1, enough for this form.").arg(days));
    }
    const RequestBurden burden = requestBurden(file);
    lines << tr("A firm reads %1 words and fills in %2 fields.")
                 .arg(words.formats().number(burden.text.words), words.formats().number(burden.fields));
    if (const BriefClock clock = briefClock(file, session().today()); clock.ends.isValid())
        lines << (clock.isOver ? tr("Day %1 of 90: the contract is late.").arg(clock.day)
                               : tr("Day %1 of 90, until %2.").arg(QString::number(clock.day), words.day(clock.ends)));
    m_facts->setText(lines.join(u'\n'));

    const QuoteCount count = quoteCount(file);
    QStringList notes;
    if (count.wanted > 0)
        notes << (count.isEnough()   ? tr("%1 of %2 quotes are in.").arg(count.received).arg(count.wanted)
                  : count.standsIn() ? tr("%1 of %2 quotes are in; the recorded search stands in for what is missing.")
                                           .arg(count.received)
                                           .arg(count.wanted)
                  : count.hasSearch
                      ? tr("%1 of %2 quotes are in; say why fewer are enough.").arg(count.received).arg(count.wanted)
                      : tr("%1 of %2 quotes are in; fewer need a recorded search of the market.")
                            .arg(count.received)
                            .arg(count.wanted));
    if (arePricesSealed(file))
        notes << words.sealed(file, session().now());
    for (const BidFigures &figures : bidFigures(withoutSealedPrices(file))) {
        if (figures.isLowest) {
            const auto bid = std::ranges::find(file.bids, figures.bid, &Bid::uid);
            notes << tr("The price of %1 is the lowest; nothing is ranked before the evaluation.").arg(bid->name);
        }
    }
    if (file.bids.isEmpty())
        notes << tr("No quote is in yet.");
    m_quotesNote->setText(notes.join(u'\n'));
}

QString SolicitationPanel::toldFirms(const FirmCount &firms) const
{
    const QString listed =
        firms.missing() == 0 ? tr("%1 of %2 firms are on the list.").arg(firms.listed).arg(firms.wanted)
        : firms.isFixed ? tr("%1 of %2 firms are on the list: the rule wants all of them.").arg(firms.listed).arg(firms.wanted)
        : firms.isReasoned
            ? tr("%1 of %2 firms are on the list; it is written why fewer are asked.").arg(firms.listed).arg(firms.wanted)
            : tr("%1 of %2 firms are on the list: fewer need a reason.").arg(firms.listed).arg(firms.wanted);
    const QString cited = firms.citation.of(context().language.language());
    return firms.missing() == 0 || cited.isEmpty() ? listed : tr("%1 Rule: %2.").arg(listed, cited);
}

void SolicitationPanel::showButtons()
{
    const ProcurementFile &file = session().file();
    const bool isOpen = !isFrozen();
    const bool isIssued = file.solicitation.issuedOn.isValid();
    const QString issue = isSentToFirms(formIn(file)) ? tr("Send now") : tr("Issue now");
    m_issueButton->setText(issue);
    m_issueAction->setText(issue);
    m_issueButton->setVisible(!isIssued);
    m_issueButton->setEnabled(isOpen);
    m_issueAction->setEnabled(isOpen && !isIssued);
    m_issueAction->setVisible(!isIssued);
    m_versionButton->setVisible(isIssued && newestVersion(file) > file.solicitation.requirementVersion);
    m_versionButton->setEnabled(isOpen);
    m_addButton->setEnabled(isOpen);
    m_addAction->setEnabled(isOpen);
    m_editButton->setEnabled(isOpen && !m_comparison->currentBid().isEmpty());
    m_copyButton->setEnabled(!file.bids.isEmpty());
    m_invitations->showFile();
    m_firmsPart->setTitle(isIssued ? tr("Firms asked") : tr("Firms to ask"));
    for (QPushButton *button : { m_halfButton, m_seventyButton }) {
        button->setVisible(!isIssued && file.solicitation.criteria.isEmpty());
        button->setEnabled(isOpen);
    }
    m_modelButton->setVisible(file.solicitation.phases.isEmpty());
    m_modelButton->setEnabled(isOpen);
    m_contractsButton->setVisible(!proofContracts(file).isEmpty());
    m_contractsButton->setEnabled(isOpen);
}

void SolicitationPanel::issue()
{
    m_request->fields().finish();
    for (FileFields *fields : m_rows->all())
        fields->finish();
    const QDate today = session().today();
    if (const QList<IssueGap> gaps = issueGaps(session().file(), today); !gaps.isEmpty())
        return sayGaps(gaps);
    const bool isSent = isSentToFirms(formIn(session().file()));
    if (session().change(isSent ? u"send-request"_s : u"issue-solicitation"_s,
                         [today](ProcurementFile &file) { issueSolicitation(file, today); }))
        post(
            StateToken::Ok, [isSent] { return isSent ? tr("The request is sent.") : tr("The request is issued."); },
            [] { return tr("Items, criteria and weights are frozen from now on."); });
}

void SolicitationPanel::sayGaps(const QList<IssueGap> &gaps)
{
    const bool isSent = isSentToFirms(formIn(session().file()));
    const FirmCount firms = firmCount(session().file());
    post(
        StateToken::Warning,
        [isSent, count = int(gaps.size())] {
            return isSent ? tr("%n thing(s) missing before it can be sent.", nullptr, count)
                          : tr("%n thing(s) missing before it can be issued.", nullptr, count);
        },
        [this, gaps, firms] {
            QStringList sentences;
            for (const IssueGap gap : gaps) {
                sentences << BiddingWords::of(gap);
                if (gap == IssueGap::MoreFirms || gap == IssueGap::FewerFirmsReason)
                    sentences << toldFirms(firms);
            }
            return sentences.join(u' ');
        });
    m_toldGaps = gaps;
    static const std::map<IssueGap, QString> places {
        { IssueGap::Form, u"solicitation/form"_s },
        { IssueGap::Items, u"solicitation/items"_s },
        { IssueGap::Criteria, u"solicitation/criteria"_s },
        { IssueGap::Weights, u"solicitation/criteria"_s },
        { IssueGap::Scales, u"solicitation/criteria"_s },
        { IssueGap::Closing, u"solicitation/closes-at"_s },
        { IssueGap::Firms, u"solicitation/invited"_s },
        { IssueGap::MoreFirms, u"solicitation/invited"_s },
        { IssueGap::FewerFirmsReason, u"solicitation/fewer-quotes-reason"_s },
        { IssueGap::PostedAt, u"solicitation/posted-at"_s },
        { IssueGap::ShortTimeReason, u"solicitation/short-time-reason"_s },
    };
    if (const auto place = places.find(gaps.first()); place != places.end())
        goTo(place->second);
}

/// What was said to be missing is told no longer when something of it is there.
void SolicitationPanel::withdrawFilledGaps()
{
    const QList<IssueGap> gaps =
        session().file().solicitation.issuedOn.isValid() ? QList<IssueGap>() : issueGaps(session().file(), session().today());
    if (std::ranges::all_of(m_toldGaps, [&gaps](IssueGap gap) { return gaps.contains(gap); }))
        return;
    m_toldGaps.clear();
    Q_EMIT messageWithdrawn();
}

void SolicitationPanel::sendVersion()
{
    if (session().change(u"send-version"_s, sendNewestVersion)) {
        const int version = session().file().solicitation.requirementVersion;
        post(StateToken::Ok, [version] { return tr("Version %1 is recorded as sent to all firms.").arg(version); });
    }
}

void SolicitationPanel::takePicked(const PickedFirms &picked)
{
    m_invitations->takePicked(picked);
}

void SolicitationPanel::addQuote()
{
    openBid({});
}

void SolicitationPanel::openBid(const QString &uid)
{
    if (isFrozen())
        return;
    auto *form = new BidForm(context(), session(), uid, this);
    connect(form, &BidForm::kept, this, [this](const QString &bid, bool isLate) {
        m_comparison->setCurrentBid(bid);
        if (isLate)
            post(
                StateToken::Warning, [] { return tr("The quote came after closing."); },
                [] { return tr("It is kept as set aside and can never win."); });
    });
    form->open();
}

void SolicitationPanel::copyQuotes()
{
    m_comparison->copy();
    post(StateToken::Ok, [] { return tr("The comparison is copied as a table."); });
}

void SolicitationPanel::setPriceAndPromise(int priceWeight)
{
    session().change(u"edit"_s,
                     [priceWeight](ProcurementFile &file) { file.solicitation.criteria = priceAndPromise(priceWeight); });
}

void SolicitationPanel::addModelPhases()
{
    const QDate today = session().today();
    session().change(u"edit"_s, [today](ProcurementFile &file) {
        if (file.solicitation.form == SolicitationForm::NotChosen && file.route)
            file.solicitation.form = formOf(*file.route);
        const QDate start = file.solicitation.issuedOn.isValid() ? file.solicitation.issuedOn : today;
        file.solicitation.phases = modelPhases(file.solicitation.form, start);
    });
}

void SolicitationPanel::makeProofContracts()
{
    const QList<Contract> contracts = proofContracts(session().file());
    const int count = int(contracts.size());
    if (count > 0
        && session().change(u"make-proof-contracts"_s, [&contracts](ProcurementFile &file) { file.contracts << contracts; }))
        post(
            StateToken::Ok, [count] { return tr("%n contract(s) for proofs of concept are made.", nullptr, count); },
            [] { return tr("They are in the stage of the contract, to be signed."); });
}

bool SolicitationPanel::goTo(const QString &path)
{
    if (path.startsWith(u"bids/"_s)) {
        m_comparison->setCurrentBid(path.section(u'/', 1, 1));
        return m_comparison->currentBid() == path.section(u'/', 1, 1);
    }
    if (path == u"quotes"_s || path == u"second-stage-invitations"_s || path == u"bids-in"_s) {
        const QuoteCount count = quoteCount(session().file());
        const bool isMissingReason =
            session().file().solicitation.issuedOn.isValid() && !count.isEnough() && count.hasSearch && !count.isReasoned;
        if (isMissingReason)
            m_request->fields().focusField(u"fewerQuotesReason"_s);
        else if (m_quotesPart->isVisibleTo(this))
            m_addButton->setFocus();
        else
            m_invitations->focusName();
        return true;
    }
    if (path == u"same-request-to-all"_s) {
        const ProcurementFile &file = session().file();
        const auto stranger = std::ranges::find_if(
            file.bids, [&file](const Bid &bid) { return bid.state == BidState::Received && !isAsked(file, bid); });
        if (stranger != file.bids.end()) {
            m_comparison->setCurrentBid(stranger->uid);
            return true;
        }
    }
    if (m_request->fields().holds(path)) {
        m_request->fields().goTo(path);
        return true;
    }
    for (FileFields *fields : m_rows->all()) {
        if (fields->holds(path)) {
            fields->goTo(path);
            return true;
        }
    }
    return false;
}

QList<QAction *> SolicitationPanel::stageActions() const
{
    return session().file().solicitation.issuedOn.isValid() ? QList<QAction *> { m_addAction, m_issueAction }
                                                            : QList<QAction *> { m_issueAction, m_addAction };
}

void SolicitationPanel::retranslate()
{
    setAccessibleName(tr("Solicitation"));
    m_addAction->setText(tr("Add quote…"));
    m_versionButton->setText(tr("Send the new version to all"));
    m_addButton->setText(tr("Add quote…"));
    m_editButton->setText(tr("Change…"));
    m_copyButton->setText(tr("Copy the table"));
    m_halfButton->setText(tr("Price and promise 50/50"));
    m_seventyButton->setText(tr("Price and promise 70/30"));
    m_invitations->retranslate();
    m_modelButton->setText(tr("Use the usual phases"));
    m_contractsButton->setText(tr("Make the proof-of-concept contracts"));
    m_quotesPart->setTitle(tr("Quotes compared"));
    m_requestPart->setTitle(tr("Request"));
    m_itemsPart->setTitle(tr("Items"));
    m_criteriaPart->setTitle(tr("Criteria and weights"));
    m_questionsPart->setTitle(tr("Questions and answers"));
    m_phasesPart->setTitle(tr("Phases"));
    m_request->retranslate();
    m_comparison->retranslate();
    m_rows->retranslate();
    showFile();
}

} // namespace acquis
