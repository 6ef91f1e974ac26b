// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/awardchoice.h"
#include "core/procurements/bidfigures.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/evaluationresult.h"
#include "core/procurements/filedetermination.h"
#include "core/procurements/filedossier.h"
#include "core/procurements/invoiceclock.h"
#include "core/procurements/officeday.h"
#include "core/procurements/requestfigures.h"
#include "core/procurements/sealedprices.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// How entries are made of a part of the file: names of its members. Made once for each element of a list that has that day.
struct EntryRule
{
    DossierEvent event;
    const char *part; ///< path; lists inside lists too
    const char *day; ///< empty: told without a day
    const char *who;
    const char *why;
    const char *facts;
    FileClass confidentiality = FileClass::Internal;
};

using enum DossierEvent;

constexpr std::array rules {
    EntryRule { Elsewhere, "intake/elsewhere", "", "", "reason", "holder reference what answer" },
    EntryRule { OptionCompared, "intake/options", "", "", "reason", "kind text yearly-costs chosen" },
    EntryRule { Consulted, "intake/consultations", "day", "person", "", "office state note" },
    EntryRule { Compliance, "intake/compliance", "day", "person", "", "instrument state evidence" },
    EntryRule { DossierEvent::Requirement, "intake/requirements", "day", "", "reason", "version text" },
    EntryRule { DossierEvent::Risk, "intake/risks", "", "owner", "", "what likelihood effect answer review-on closed" },
    EntryRule { Searched, "market/searches", "day", "by", "", "place terms found result" },
    EntryRule { Sounded, "market/soundings", "day", "organiser", "",
                "kind problem plan intended views third-party-note learned changed need-items met-items cost ideas-used" },
    EntryRule { Contact, "market/contacts", "day", "person", "", "vendor-name subject note" },
    EntryRule { Declared, "market/declarations", "signed-on", "person", "", "role conflict keeps-confidence" },
    EntryRule { Invited, "solicitation/invited", "asked-on", "", "reason", "name size-class" },
    EntryRule { InvitationAnswered, "solicitation/invited", "answered-on", "", "", "name answer" },
    EntryRule { Question, "solicitation/questions", "day", "", "", "question answer answered-on to-all" },
    EntryRule { PhaseDecided, "solicitation/phases", "decided-on", "", "decision", "kind name opens closes cap firms-wanted" },
    EntryRule { ApprovalAsked, "approvals", "requested-on", "requested-by", "", "subject amount needed to" },
    EntryRule { RegretSent, "award/letters", "sent-on", "", "reasons", "" },
    EntryRule { DebriefHeld, "award/letters", "debrief-held-on", "", "", "debrief-asked-on debrief-note" },
    EntryRule { OptionUsed, "contracts/options", "used-on", "", "", "name value months" },
    EntryRule { MilestoneReached, "contracts/milestones", "reached", "accepted-by", "note", "name due amount" },
    EntryRule { OutcomeRecorded, "contracts/outcomes", "day", "", "", "measure promised reached" },
    EntryRule { BodyJoined, "contracts/opt-in/joined", "day", "name", "", "amount" },
    EntryRule { Subcontracted, "contracts/subcontracts", "", "", "", "name size-class value" },
    EntryRule { Disputed, "invoices/disputes", "from", "", "reason", "" },
    EntryRule { DisputeSettled, "invoices/disputes", "until", "", "", "reason" },
    EntryRule { InvoiceAccepted, "invoices", "accepted-on", "accepted-by", "", "number amount" },
    EntryRule { Paid, "invoices", "paid-on", "", "", "number paid" },
    EntryRule { Waived, "waivers", "day", "approver", "reason", "duty" },
    EntryRule { DossierEvent::RuleFeedback, "review/feedback", "", "", "", "rule text days-lost" },
};

/// A part of the file, and what it lies in.
struct Found
{
    const FileValue *element;
    const FileValue *parent;
    QString path; ///< of the element, with uids
};

QString partPath(const QString &list, const FileValue &element)
{
    return list + u'/' + element.members.value(u"uid"_s).text;
}

void find(const FileValue &value, const QStringList &names, qsizetype at, const QString &path, const FileValue *parent,
          QList<Found> &all)
{
    if (at == names.size()) {
        if (value.type == ValueType::List) {
            for (const FileValue &element : value.values)
                all << Found { &element, parent, partPath(path, element) };
        } else {
            all << Found { &value, parent, path };
        }
        return;
    }
    if (value.type == ValueType::List) {
        for (const FileValue &element : value.values)
            find(element, names, at, partPath(path, element), &element, all);
        return;
    }
    if (const auto member = value.members.constFind(names[at]); member != value.members.cend())
        find(*member, names, at + 1, path.isEmpty() ? names[at] : path + u'/' + names[at], parent, all);
}

QString name(const char *word)
{
    return QString::fromLatin1(word);
}

class EntryWriter
{
public:
    explicit EntryWriter(const ProcurementFile &file) : m_file(file), m_values(valuesOf(file)) { }

    [[nodiscard]] QList<DossierEntry> entries()
    {
        addHead();
        addPassages();
        for (const EntryRule &rule : rules)
            addParts(rule);
        addData();
        addDeterminations();
        addMarket();
        addSolicitation();
        addBids();
        addApprovals();
        addAward();
        addContracts();
        addInvoices();
        addRest();
        if (m_file.need.flags.contains(NeedFlag::Confidential)) {
            for (DossierEntry &entry : m_entries) {
                if (entry.confidentiality == FileClass::Internal)
                    entry.confidentiality = FileClass::Confidential;
            }
        }
        orderEntries(m_entries);
        return m_entries;
    }

private:
    /// \p who: whom the file names; empty: who saved it did it. \p origin: of what was saved then.
    DossierEntry &add(DossierEvent event, QDate day, const QString &origin, const QString &who = {}, const QString &why = {},
                      FileClass confidentiality = FileClass::Internal)
    {
        DossierEntry entry;
        entry.event = event;
        entry.day = day;
        entry.confidentiality = confidentiality;
        entry.who = who;
        entry.why = why;
        entry.origin = origin;
        m_entries << entry;
        return m_entries.last();
    }

    static void fact(DossierEntry &entry, const QString &path, const FileValue &value)
    {
        if (!value.isEmpty())
            entry.facts << DossierFact { path, value };
    }

    void facts(DossierEntry &entry, const QString &path, const FileValue &element, const char *names) const
    {
        for (const QString &each : name(names).split(u' ', Qt::SkipEmptyParts)) {
            const QString member = path + u'/' + each;
            const FileValue value = element.members.value(each);
            if (member == "waivers/duty"_L1)
                fact(entry, member, dutyNamed(m_file, value.text));
            else if (member == "review/feedback/rule"_L1 || member == "review/lesson-rule"_L1)
                fact(entry, member, ruleNamed(m_file, value.text));
            else
                fact(entry, member, value);
        }
    }

    /// Facts of a part that is no list.
    void factsAt(DossierEntry &entry, const QString &path, const char *names) const
    {
        if (const FileValue *part = valueAt(m_values, path))
            facts(entry, path, *part, names);
    }

    void table(DossierEntry &entry, const QString &path, const FileValue &list, const char *names) const
    {
        DossierTable made { path, {}, {} };
        const QStringList columns = name(names).split(u' ');
        for (const QString &column : columns)
            made.columns << path + u'/' + column;
        for (const FileValue &element : list.values) {
            QList<FileValue> row;
            for (const QString &column : columns)
                row << named(element.members.value(column), path + u'/' + column);
            made.rows << row;
        }
        if (!made.rows.isEmpty())
            entry.tables << made;
    }

    void tableAt(DossierEntry &entry, const QString &path, const char *names) const
    {
        if (const FileValue *list = valueAt(m_values, path))
            table(entry, path, *list, names);
    }

    /// Firms, criteria and items by their names, not by uid.
    [[nodiscard]] FileValue named(const FileValue &value, const QString &path) const
    {
        if (path.endsWith("/bid"_L1))
            return FileValue::ofText(firmOf(value.text));
        if (path.endsWith("/criterion"_L1)) {
            const auto found = std::ranges::find(m_file.solicitation.criteria, value.text, &Criterion::uid);
            return found == m_file.solicitation.criteria.end() ? value : FileValue::ofBoth(found->name);
        }
        if (path.endsWith("/item"_L1)) {
            const auto found = std::ranges::find(m_file.solicitation.items, value.text, &RequestItem::uid);
            return found == m_file.solicitation.items.end() ? value : FileValue::ofBoth(found->name);
        }
        return value;
    }

    [[nodiscard]] QString firmOf(const QString &bid) const
    {
        const auto found = std::ranges::find(m_file.bids, bid, &Bid::uid);
        return found == m_file.bids.end() ? bid : found->name;
    }

    static QString wordsOf(const FileValue &value)
    {
        return value.type == ValueType::Both ? value.both.en + (value.both.fr.isEmpty() ? QString() : u"\n"_s + value.both.fr)
                                             : value.text;
    }

    void addParts(const EntryRule &rule)
    {
        const QString path = name(rule.part);
        QList<Found> all;
        find(m_values, path.split(u'/'), 0, {}, nullptr, all);
        for (const Found &found : all) {
            const auto &members = found.element->members;
            const QDate day = members.value(name(rule.day)).day;
            if (*rule.day != '\0' && !day.isValid())
                continue;
            const QString origin = *rule.day == '\0' ? found.path : found.path + u'/' + name(rule.day);
            DossierEntry &entry = add(rule.event, day, origin, members.value(name(rule.who)).text,
                                      wordsOf(members.value(name(rule.why))), rule.confidentiality);
            entry.citation = members.value(u"citation"_s).both;
            if (path.startsWith("contracts/"_L1) && found.parent)
                facts(entry, u"contracts"_s, *found.parent, "number");
            if (path.startsWith("invoices/"_L1) && found.parent)
                facts(entry, u"invoices"_s, *found.parent, "number");
            if (path == "award/letters"_L1)
                fact(entry, u"bids/name"_s, FileValue::ofText(firmOf(members.value(u"bid"_s).text)));
            facts(entry, path, *found.element, rule.facts);
        }
    }

    void addHead()
    {
        DossierEntry &entry = add(Opened, m_file.head.openedOn, u"head/opened-on"_s);
        factsAt(entry, u"head"_s, "requester title ministry program unit commodity-code champion delegated-to goals");
        factsAt(entry, u"need"_s, "commodity value date needed-by reasons flags");
        factsAt(
            entry, u"intake"_s,
            "problem outcome product how-found users on-the-market on-the-market-evidence no-open-source accessibility security "
            "ip training-plan benefits benefit budget funds-source");
        const NeedIntake &intake = m_file.intake;
        if (intake.budgetConfirmed) {
            DossierEntry &confirmed =
                add(BudgetConfirmed, intake.budgetConfirmedOn, u"intake/budget-confirmed"_s, intake.budgetConfirmedBy);
            factsAt(confirmed, u"intake"_s, "budget commitment-number funds-source");
            if (!intake.budget)
                factsAt(confirmed, u"need"_s, "value");
        }
        if (const ModularPlan &plan = m_file.modular; plan.declaredOn.isValid()) {
            DossierEntry &declared = add(ModularDeclared, plan.declaredOn, u"modular/declared-on"_s, plan.by);
            factsAt(declared, u"modular"_s, "plan total");
        }
    }

    /// From stage to stage. Where the file is entered is told by its opening, and where it ends by its end.
    void addPassages()
    {
        const QList<StagePassage> &passages = m_file.passages;
        for (qsizetype i = 0; i < passages.size(); ++i) {
            const StagePassage &passage = passages[i];
            const QString path = u"passages/"_s + passage.uid;
            const FileValue stage = FileValue::ofCode(passage.stage, u"stage"_s);
            const bool isFollowed = i + 1 < passages.size();
            const bool isTold = i == 0 ? passage.entered == m_file.head.openedOn : passage.entered == passages[i - 1].left;
            if (passage.entered.isValid() && !isTold) {
                DossierEntry &entered = add(StageEntered, passage.entered, path);
                fact(entered, u"passages/stage"_s, stage);
            }
            const bool isEnd = !isFollowed && m_file.state != FileState::Open && passage.reason.isEmpty();
            if (!passage.left.isValid() || isEnd)
                continue;
            DossierEntry &left = add(StageLeft, passage.left, path + u"/left"_s, {}, passage.reason);
            fact(left, u"passages/stage"_s, stage);
            if (isFollowed) {
                const FileStage next = passages[i + 1].stage;
                fact(left, next < passage.stage ? u"derived/earlier-stage"_s : u"derived/next-stage"_s,
                     FileValue::ofCode(next, u"stage"_s));
            }
            fact(left, u"head/holder"_s, FileValue::ofText(passage.holder));
        }
    }

    void addData()
    {
        const FileValue *list = valueAt(m_values, u"intake/data");
        for (qsizetype i = 0; list && i < list->values.size(); ++i) {
            const auto &data = m_file.intake.data[i];
            const QString path = partPath(u"intake/data"_s, list->values[i]);
            const FileClass dataClass = data.isPersonal ? FileClass::Personal : FileClass::Internal;
            DossierEntry &held = add(DossierEvent::DataHeld, {}, path, {}, {}, dataClass);
            facts(held, u"intake/data"_s, list->values[i], "what personal where kept-until");
            if (!data.deletedOn.isValid())
                continue;
            DossierEntry &deleted = add(DataDeleted, data.deletedOn, path + u"/deleted-on"_s, {}, {}, dataClass);
            facts(deleted, u"intake/data"_s, list->values[i], "what confirmed-by");
        }
    }

    void addDeterminations()
    {
        const FileValue *list = valueAt(m_values, u"determinations");
        for (qsizetype i = 0; list && i < list->values.size(); ++i) {
            const StoredDetermination &determination = m_file.determinations[i];
            const StoredDetermination *before = i > 0 ? &m_file.determinations[i - 1] : nullptr;
            DossierEntry &entry =
                add(Determined, determination.day, u"determinations/"_s + determination.uid, determination.by, determination.why);
            entry.digest = determination.digest;
            facts(entry, u"determinations"_s, list->values[i], "packs award-by");
            // What was judged the same before is read there.
            FileValue routes = list->values[i].members.value(u"routes"_s);
            QList<FileValue> otherwise;
            for (qsizetype route = 0; route < determination.routes.size(); ++route) {
                const StoredRoute *same = before ? before->route(determination.routes[route].route) : nullptr;
                if (!same || !isJudgedAlike(*same, determination.routes[route]))
                    otherwise << routes.values[route];
            }
            if (before && otherwise.size() < routes.values.size())
                fact(entry, u"derived/same-routes"_s, FileValue::ofDay(before->day));
            routes.values = otherwise;
            table(entry, u"determinations/routes"_s, routes, "route verdict reason citation confidence earliest-award");
        }
        if (!m_file.route)
            return;
        DossierEntry &entry = add(RouteChosen, m_file.routeChosenOn, u"route-chosen-on"_s, {}, m_file.routeReason);
        fact(entry, u"route"_s, m_values.members.value(u"route"_s));
        if (!m_file.determinations.isEmpty()) {
            const FileValue &routes = valueAt(m_values, u"determinations")->values.last().members[u"routes"_s];
            for (const FileValue &route : routes.values) {
                if (route.members.value(u"route"_s).text != codeOf(*m_file.route))
                    continue;
                facts(entry, u"determinations/routes"_s, route, "verdict reason");
                entry.citation = route.members.value(u"citation"_s).both;
            }
        }
    }

    [[nodiscard]] static bool isJudgedAlike(const StoredRoute &a, const StoredRoute &b)
    {
        return a.verdict == b.verdict && a.row == b.row && a.reason == b.reason && a.citation == b.citation
               && a.confidence == b.confidence;
    }

    void addMarket()
    {
        QDate last;
        for (const MarketSearchEntry &search : m_file.market.searches)
            last = std::max(last, search.day);
        if (!m_file.market.statement.isEmpty()) {
            DossierEntry &entry = add(MarketStatement, last, u"market/statement"_s);
            factsAt(entry, u"market"_s, "statement");
        }
        const FileValue *soundings = valueAt(m_values, u"market/soundings");
        for (qsizetype i = 0; soundings && i < soundings->values.size(); ++i) {
            const Sounding &sounding = m_file.market.soundings[i];
            if (sounding.firms.isEmpty())
                continue;
            DossierEntry &entry = add(SoundingAnswers, sounding.day, u"market/soundings/"_s + sounding.uid, sounding.organiser,
                                      {}, FileClass::Confidential);
            table(entry, u"market/soundings/firms"_s, soundings->values[i].members.value(u"firms"_s),
                  "name size-class answered answer");
        }
        for (const Declaration &declaration : m_file.market.declarations) {
            if (declaration.concerns.isEmpty())
                continue;
            DossierEntry &entry =
                add(ConflictDeclared, declaration.signedOn, u"market/declarations/%1/signed-on"_s.arg(declaration.uid),
                    declaration.person, {}, FileClass::Personal);
            fact(entry, u"market/declarations/concerns"_s, FileValue::ofText(declaration.concerns));
        }
    }

    void addSolicitation()
    {
        const Solicitation &solicitation = m_file.solicitation;
        if (solicitation.issuedOn.isValid()) {
            DossierEntry &entry =
                add(Issued, solicitation.issuedOn, u"solicitation/issued-on"_s, {}, solicitation.shortTimeReason);
            factsAt(entry, u"solicitation"_s,
                    "form number closes-at posted-at requirement-version page-limit fewer-quotes-reason");
            tableAt(entry, u"solicitation/items"_s, "name quantity unit mandatory");
            tableAt(entry, u"solicitation/criteria"_s, "name kind weight scale least");
        }
        for (const BidderQuestion &question : solicitation.questions) {
            if (question.firm.isEmpty())
                continue;
            DossierEntry &entry =
                add(QuestionAsker, question.day, u"solicitation/questions/"_s + question.uid, {}, {}, FileClass::Confidential);
            fact(entry, u"solicitation/questions/firm"_s, FileValue::ofText(question.firm));
        }
    }

    /// What a firm asks for each item and each year is its own business: an auditor reads it, the public reads what it comes to.
    void addPrices(const Bid &bid, const FileValue &values)
    {
        if (bid.lines.isEmpty() && bid.yearlyCosts.isEmpty())
            return;
        // Those of quotes come with them; others are known when the bids are opened.
        const QDate opened = m_file.evaluation.openedOn;
        const bool comeLater = formIn(m_file) != SolicitationForm::Quotes && opened.isValid();
        const QString origin = u"bids/"_s + bid.uid + (comeLater ? u"/lines/"_s : QString());
        DossierEntry &entry =
            add(BidPrices, comeLater ? opened : officeDay(bid.receivedAt), origin, {}, {}, FileClass::Confidential);
        if (!comeLater)
            entry.at = bid.receivedAt;
        facts(entry, u"bids"_s, values, "name yearly-costs options");
        table(entry, u"bids/lines"_s, values.members.value(u"lines"_s), "item unit-price meets note");
    }

    void addBids()
    {
        const FileClass bidClass = m_file.award.day.isValid() ? FileClass::Internal : FileClass::Confidential;
        const FileValue *bids = valueAt(m_values, u"bids");
        for (qsizetype i = 0; bids && i < bids->values.size(); ++i) {
            const Bid &bid = m_file.bids[i];
            DossierEntry &entry = add(BidReceived, officeDay(bid.receivedAt), u"bids/"_s + bid.uid, {}, bid.reason, bidClass);
            entry.at = bid.receivedAt;
            facts(entry, u"bids"_s, bids->values[i], "name state size-class requirement-version valid-until pages ready-by");
            // What is sealed is told by nobody, and what has no price yet costs not nothing.
            const bool isSealed = arePricesSealed(m_file) && hasPrices(bid);
            if (hasPrices(bid) && !isSealed)
                fact(entry, u"derived/bids/total"_s, FileValue::ofAmount(wholeCost(m_file, bid)));
            table(entry, u"bids/members"_s, bids->values[i].members.value(u"members"_s), "name size-class leads left");
            if (!isSealed)
                addPrices(bid, bids->values[i]);
        }
        const Evaluation &evaluation = m_file.evaluation;
        if (evaluation.openedOn.isValid())
            add(BidsOpened, evaluation.openedOn, u"evaluation/opened-on"_s);
        if (!evaluation.concludedOn.isValid())
            return;
        if (!evaluation.scores.isEmpty()) {
            DossierEntry &entry = add(Scored, evaluation.concludedOn, u"evaluation/concluded-on"_s,
                                      evaluation.finished.join(u", "_s), {}, FileClass::Confidential);
            tableAt(entry, u"evaluation/scores"_s, "evaluator bid criterion points reason");
        }
        DossierEntry &entry = add(EvaluationConcluded, evaluation.concludedOn, u"evaluation/concluded-on"_s,
                                  evaluation.finished.join(u", "_s), evaluation.note, bidClass);
        tableAt(entry, u"evaluation/consensus"_s, "bid criterion points reason");
        addRanking(entry);
    }

    /// Why the first one won.
    void addRanking(DossierEntry &entry) const
    {
        DossierTable made { u"derived/ranking"_s, {}, {} };
        for (const char *column : { "rank", "bid", "total", "cost", "bar" })
            made.columns << u"derived/ranking/"_s + QLatin1StringView(column);
        const QList<BidFigures> figures = bidFigures(m_file);
        for (const BidResult &result : evaluationResult(m_file).bids) {
            const auto found = std::ranges::find(figures, result.bid, &BidFigures::bid);
            const bool hasTotal = found != figures.end() && found->hasTotal;
            const bool isScored = result.rank > 0 && !m_file.solicitation.criteria.isEmpty();
            made.rows << QList<FileValue> {
                result.rank > 0 ? FileValue::ofNumber(result.rank) : FileValue(),
                FileValue::ofText(firmOf(result.bid)),
                isScored ? decimal(result.total) : FileValue(),
                hasTotal ? FileValue::ofAmount(found->total) : FileValue(),
                FileValue::ofCode(result.bar, u"bid-bar"_s),
            };
        }
        if (!made.rows.isEmpty())
            entry.tables << made;
    }

    /// With two decimals, as each language writes them.
    [[nodiscard]] static FileValue decimal(const ExactRatio &ratio)
    {
        constexpr int hundred = 100;
        const qint64 parts = ratio.scaled(2);
        const auto written = [parts](QChar sign) {
            return QString::number(parts / hundred) + sign + QString::number(parts % hundred).rightJustified(2, u'0');
        };
        return FileValue::ofBoth({ written(u'.'), written(u',') });
    }

    void addApprovals()
    {
        const SoleSource &sole = m_file.soleSource;
        if (sole.askedOn.isValid()) {
            DossierEntry &entry = add(SoleSourceAsked, sole.askedOn, u"sole-source/asked-on"_s);
            factsAt(entry, u"sole-source"_s, "vendor-name ground evidence price-reason effect later");
        }
        const auto next = fromCode<Route>(sole.nextRoute);
        // Told once: by its approval, where there is one.
        const auto isItsApproval = [&sole](const Approval &approval) {
            return approval.subject == ApprovalSubject::SoleSource && approval.decidedOn == sole.decidedOn
                   && approval.decidedBy == sole.decidedBy;
        };
        if (sole.decidedOn.isValid() && std::ranges::none_of(m_file.approvals, isItsApproval)) {
            DossierEntry &entry =
                add(SoleSourceDecided, sole.decidedOn, u"sole-source/decided-on"_s, sole.decidedBy, sole.refusal);
            factsAt(entry, u"sole-source"_s, "state");
            if (next)
                fact(entry, u"sole-source/next-route"_s, FileValue::ofCode(*next, u"route"_s));
        }
        const FileValue *approvals = valueAt(m_values, u"approvals");
        for (qsizetype i = 0; approvals && i < approvals->values.size(); ++i) {
            const Approval &approval = m_file.approvals[i];
            if (!approval.decidedOn.isValid())
                continue;
            DossierEntry &entry = add(ApprovalDecided, approval.decidedOn, u"approvals/%1/decided-on"_s.arg(approval.uid),
                                      approval.decidedBy, approval.reason);
            facts(entry, u"approvals"_s, approvals->values[i], "subject state amount needed on-behalf-of by-hand");
            if (next && isItsApproval(approval) && approval.state == ApprovalState::Refused)
                fact(entry, u"sole-source/next-route"_s, FileValue::ofCode(*next, u"route"_s));
            entry.citation = approval.citation;
            entry.digest = approval.digest;
        }
    }

    void addAward()
    {
        const Award &award = m_file.award;
        if (award.day.isValid()) {
            DossierEntry &entry = add(Awarded, award.day, u"award/day"_s, {}, award.notTopReason, FileClass::Public);
            factsAt(entry, u"award"_s, "vendor-name size-class amount not-top-approver");
        }
        if (award.noticePublishedOn.isValid()) {
            DossierEntry &entry =
                add(NoticePublished, award.noticePublishedOn, u"award/notice-published-on"_s, {}, {}, FileClass::Public);
            factsAt(entry, u"award"_s, "notice-at");
        }
    }

    void addContracts()
    {
        const FileValue *contracts = valueAt(m_values, u"contracts");
        for (qsizetype i = 0; contracts && i < contracts->values.size(); ++i) {
            const Contract &contract = m_file.contracts[i];
            const FileValue &values = contracts->values[i];
            const QString path = u"contracts/"_s + contract.uid;
            DossierEntry &entry = add(ContractSigned, contract.signedOn, path + u"/signed-on"_s, {}, {}, FileClass::Public);
            facts(entry, u"contracts"_s, values,
                  "vendor-name kind number value start end warranty-until size-class end-vendor-name end-size-class follows");
            table(entry, u"contracts/milestones"_s, values.members.value(u"milestones"_s), "name due amount");
            table(entry, u"contracts/options"_s, values.members.value(u"options"_s), "name value months decide-by");
            table(entry, u"contracts/members"_s, values.members.value(u"members"_s), "name size-class leads left");
            addAmendments(contract, values.members.value(u"amendments"_s));
            if (contract.validation.decidedOn.isValid()) {
                DossierEntry &decided = add(ValidationDecided, contract.validation.decidedOn, path + u"/validation/decided-on"_s,
                                            {}, contract.validation.decision);
                facts(decided, u"contracts/validation"_s, values.members.value(u"validation"_s), "until measures");
            }
        }
    }

    void addAmendments(const Contract &contract, const FileValue &list)
    {
        const ContractFigures figures = figuresOf(contract);
        for (qsizetype i = 0; i < contract.amendments.size(); ++i) {
            const Amendment &amendment = contract.amendments[i];
            DossierEntry &entry = add(Amended, amendment.day, u"contracts/%1/amendments/%2"_s.arg(contract.uid, amendment.uid),
                                      {}, {}, FileClass::Public);
            fact(entry, u"contracts/number"_s, FileValue::ofText(contract.number));
            facts(entry, u"contracts/amendments"_s, list.values[i], "number kind reason text change new-end");
            const auto step = std::ranges::find(figures.steps, amendment.uid, &ContractStep::uid);
            if (step != figures.steps.end())
                fact(entry, u"derived/running-total"_s, FileValue::ofAmount(step->total));
        }
    }

    void addInvoices()
    {
        const FileValue *invoices = valueAt(m_values, u"invoices");
        for (qsizetype i = 0; invoices && i < invoices->values.size(); ++i) {
            const Invoice &invoice = m_file.invoices[i];
            const auto contract = std::ranges::find(m_file.contracts, invoice.contract, &Contract::uid);
            const bool isKnown = contract != m_file.contracts.end();
            DossierEntry &entry = add(InvoiceReceived, invoiceDay(invoice), u"invoices/"_s + invoice.uid);
            if (isKnown)
                fact(entry, u"contracts/vendor-name"_s, FileValue::ofText(contract->vendorName));
            if (isKnown)
                fact(entry, u"contracts/number"_s, FileValue::ofText(contract->number));
            facts(entry, u"invoices"_s, invoices->values[i], "number day amount note");
            fact(entry, u"derived/due"_s, FileValue::ofDay(clockOf(invoice, std::max(invoiceDay(invoice), invoice.paidOn)).due));
        }
    }

    void addRest()
    {
        for (const FileNote &note : m_file.notes) {
            DossierEntry &entry = add(Note, officeDay(note.at), u"notes/"_s + note.uid, note.by, {}, FileClass::Confidential);
            entry.at = note.at;
            fact(entry, u"notes/text"_s, FileValue::ofText(note.text));
        }
        const FileValue *documents = valueAt(m_values, u"documents");
        for (qsizetype i = 0; documents && i < documents->values.size(); ++i) {
            const AttachedDocument &document = m_file.documents[i];
            DossierEntry &entry = add(DocumentAttached, document.addedOn, u"documents/"_s + document.uid, document.addedBy, {},
                                      document.confidentiality);
            facts(entry, u"documents"_s, documents->values[i], "name about class form");
        }
        if (m_file.review != CloseReview {}) {
            DossierEntry &entry = add(Reviewed, {}, u"review/"_s);
            factsAt(entry, u"review"_s, "satisfaction hindered helped lesson lesson-rule how retain-until");
        }
        if (m_file.state != FileState::Open) {
            DossierEntry &entry =
                add(Ended, m_file.end.day, u"end/day"_s, m_file.end.by, wordsOf(FileValue::ofBoth(m_file.end.text)));
            fact(entry, u"state"_s, m_values.members.value(u"state"_s));
            factsAt(entry, u"end"_s, "reason price-difference");
        }
    }

    const ProcurementFile &m_file;
    const FileValue m_values;
    QList<DossierEntry> m_entries;
};

} // namespace

QList<DossierEntry> dossierEntries(const ProcurementFile &file)
{
    return EntryWriter(file).entries();
}

} // namespace acquis
