// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/awardchoice.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/filedossier.h"
#include "core/procurements/officeday.h"

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
    EntryRule { StageEntered, "passages", "entered", "holder", "", "stage" },
    EntryRule { StageLeft, "passages", "left", "holder", "reason", "stage" },
    EntryRule { Elsewhere, "intake/elsewhere", "", "", "reason", "holder reference what answer" },
    EntryRule { OptionCompared, "intake/options", "", "", "reason", "kind text yearly-costs chosen" },
    EntryRule { Consulted, "intake/consultations", "day", "person", "note", "office state" },
    EntryRule { Compliance, "intake/compliance", "day", "person", "", "instrument state evidence" },
    EntryRule { DossierEvent::Requirement, "intake/requirements", "day", "", "reason", "version text" },
    EntryRule { DossierEvent::Risk, "intake/risks", "", "owner", "", "what likelihood effect answer review-on closed" },
    EntryRule { Searched, "market/searches", "day", "by", "", "place terms found result" },
    EntryRule { Sounded, "market/soundings", "day", "organiser", "",
                "kind problem plan intended views third-party-note learned changed need-items met-items cost ideas-used" },
    EntryRule { Contact, "market/contacts", "day", "person", "", "vendor-name subject note" },
    EntryRule { Declared, "market/declarations", "signed-on", "person", "", "role conflict keeps-confidence" },
    EntryRule { Invited, "solicitation/invited", "asked-on", "", "reason", "name size-class" },
    EntryRule { InvitationAnswered, "solicitation/invited", "answered-on", "name", "", "answer" },
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
};

void find(const FileValue &value, const QStringList &names, qsizetype at, const FileValue *parent, QList<Found> &all)
{
    if (at == names.size()) {
        if (value.type == ValueType::List) {
            for (const FileValue &element : value.values)
                all << Found { &element, parent };
        } else {
            all << Found { &value, parent };
        }
        return;
    }
    if (value.type == ValueType::List) {
        for (const FileValue &element : value.values)
            find(element, names, at, &element, all);
        return;
    }
    if (const auto member = value.members.constFind(names[at]); member != value.members.cend())
        find(*member, names, at + 1, parent, all);
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
        std::ranges::stable_sort(m_entries, [](const DossierEntry &a, const DossierEntry &b) {
            if (a.day.isValid() != b.day.isValid())
                return a.day.isValid();
            return a.day < b.day;
        });
        return m_entries;
    }

private:
    DossierEntry &add(DossierEvent event, QDate day, const QString &who, const QString &why = {},
                      FileClass confidentiality = FileClass::Internal)
    {
        m_entries << DossierEntry { event, day, {}, confidentiality, who, why, {}, {}, {}, {} };
        return m_entries.last();
    }

    static void fact(DossierEntry &entry, const QString &path, const FileValue &value)
    {
        if (!value.isEmpty())
            entry.facts << DossierFact { path, value };
    }

    static void facts(DossierEntry &entry, const QString &path, const FileValue &element, const char *names)
    {
        for (const QString &each : name(names).split(u' ', Qt::SkipEmptyParts))
            fact(entry, path + u'/' + each, element.members.value(each));
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
        find(m_values, path.split(u'/'), 0, nullptr, all);
        for (const Found &found : all) {
            const auto &members = found.element->members;
            const QDate day = members.value(name(rule.day)).day;
            if (*rule.day != '\0' && !day.isValid())
                continue;
            DossierEntry &entry = add(rule.event, day, members.value(name(rule.who)).text, wordsOf(members.value(name(rule.why))),
                                      rule.confidentiality);
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
        const FileHead &head = m_file.head;
        DossierEntry &entry = add(Opened, head.openedOn, head.requester.isEmpty() ? head.holder : head.requester);
        factsAt(entry, u"head"_s, "title ministry program unit commodity-code champion delegated-to goals");
        factsAt(entry, u"need"_s, "commodity value date needed-by reasons flags");
        factsAt(
            entry, u"intake"_s,
            "problem outcome product how-found users on-the-market on-the-market-evidence no-open-source accessibility security "
            "ip training-plan benefits benefit budget budget-confirmed-by budget-confirmed-on commitment-number funds-source");
        if (const ModularPlan &plan = m_file.modular; plan.declaredOn.isValid()) {
            DossierEntry &declared = add(ModularDeclared, plan.declaredOn, plan.by);
            factsAt(declared, u"modular"_s, "plan total");
        }
    }

    void addData()
    {
        const FileValue *list = valueAt(m_values, u"intake/data");
        for (qsizetype i = 0; list && i < list->values.size(); ++i) {
            const auto &data = m_file.intake.data[i];
            const FileClass dataClass = data.isPersonal ? FileClass::Personal : FileClass::Internal;
            DossierEntry &held = add(DossierEvent::DataHeld, {}, {}, {}, dataClass);
            facts(held, u"intake/data"_s, list->values[i], "what personal where kept-until");
            if (!data.deletedOn.isValid())
                continue;
            DossierEntry &deleted = add(DataDeleted, data.deletedOn, data.confirmedBy, {}, dataClass);
            facts(deleted, u"intake/data"_s, list->values[i], "what");
        }
    }

    void addDeterminations()
    {
        const FileValue *list = valueAt(m_values, u"determinations");
        for (qsizetype i = 0; list && i < list->values.size(); ++i) {
            const StoredDetermination &determination = m_file.determinations[i];
            DossierEntry &entry = add(Determined, determination.day, determination.by, determination.why);
            entry.digest = determination.digest;
            facts(entry, u"determinations"_s, list->values[i], "packs award-by");
            table(entry, u"determinations/routes"_s, list->values[i].members.value(u"routes"_s),
                  "route verdict reason citation confidence earliest-award");
        }
        if (!m_file.route)
            return;
        DossierEntry &entry = add(RouteChosen, m_file.routeChosenOn, m_file.head.holder, m_file.routeReason);
        fact(entry, u"route"_s, m_values.members.value(u"route"_s));
        if (!m_file.determinations.isEmpty()) {
            const FileValue &routes = valueAt(m_values, u"determinations")->values.last().members[u"routes"_s];
            for (const FileValue &route : routes.values) {
                if (route.members.value(u"route"_s).text != codeOf(*m_file.route))
                    continue;
                facts(entry, u"determinations/routes"_s, route, "verdict reason");
                entry.citation = route.members.value(u"citation"_s).both;
                table(entry, u"determinations/routes/duties"_s, route.members.value(u"duties"_s), "kind value text citation");
            }
        }
    }

    void addMarket()
    {
        QDate last;
        for (const MarketSearchEntry &search : m_file.market.searches)
            last = std::max(last, search.day);
        if (!m_file.market.statement.isEmpty()) {
            DossierEntry &entry = add(MarketStatement, last, {});
            factsAt(entry, u"market"_s, "statement");
        }
        const FileValue *soundings = valueAt(m_values, u"market/soundings");
        for (qsizetype i = 0; soundings && i < soundings->values.size(); ++i) {
            const Sounding &sounding = m_file.market.soundings[i];
            if (sounding.firms.isEmpty())
                continue;
            DossierEntry &entry = add(SoundingAnswers, sounding.day, sounding.organiser, {}, FileClass::Confidential);
            table(entry, u"market/soundings/firms"_s, soundings->values[i].members.value(u"firms"_s),
                  "name size-class answered answer");
        }
        for (const Declaration &declaration : m_file.market.declarations) {
            if (declaration.concerns.isEmpty())
                continue;
            DossierEntry &entry = add(ConflictDeclared, declaration.signedOn, declaration.person, {}, FileClass::Personal);
            fact(entry, u"market/declarations/concerns"_s, FileValue::ofText(declaration.concerns));
        }
    }

    void addSolicitation()
    {
        const Solicitation &solicitation = m_file.solicitation;
        if (solicitation.issuedOn.isValid()) {
            DossierEntry &entry = add(Issued, solicitation.issuedOn, m_file.head.holder, solicitation.shortTimeReason);
            factsAt(entry, u"solicitation"_s,
                    "form number closes-at posted-at requirement-version page-limit fewer-quotes-reason");
            tableAt(entry, u"solicitation/items"_s, "name quantity unit mandatory");
            tableAt(entry, u"solicitation/criteria"_s, "name kind weight scale least");
        }
        for (const BidderQuestion &question : solicitation.questions) {
            if (question.firm.isEmpty())
                continue;
            DossierEntry &entry = add(QuestionAsker, question.day, {}, {}, FileClass::Confidential);
            fact(entry, u"solicitation/questions/firm"_s, FileValue::ofText(question.firm));
        }
    }

    /// What a firm asks for each item and each year is its own business: an auditor reads it, the public reads what it comes to.
    void addPrices(const Bid &bid, const FileValue &values)
    {
        if (bid.lines.isEmpty() && bid.yearlyCosts.isEmpty())
            return;
        DossierEntry &entry = add(BidPrices, officeDay(bid.receivedAt), bid.name, {}, FileClass::Confidential);
        facts(entry, u"bids"_s, values, "yearly-costs options");
        table(entry, u"bids/lines"_s, values.members.value(u"lines"_s), "item unit-price meets note");
    }

    void addBids()
    {
        const FileClass bidClass = m_file.award.day.isValid() ? FileClass::Internal : FileClass::Confidential;
        const FileValue *bids = valueAt(m_values, u"bids");
        for (qsizetype i = 0; bids && i < bids->values.size(); ++i) {
            const Bid &bid = m_file.bids[i];
            DossierEntry &entry = add(BidReceived, officeDay(bid.receivedAt), bid.name, bid.reason, bidClass);
            entry.at = bid.receivedAt;
            facts(entry, u"bids"_s, bids->values[i],
                  "received-at state size-class requirement-version valid-until pages ready-by");
            fact(entry, u"derived/bids/total"_s, FileValue::ofAmount(wholeCost(m_file, bid)));
            table(entry, u"bids/members"_s, bids->values[i].members.value(u"members"_s), "name size-class leads left");
            addPrices(bid, bids->values[i]);
        }
        const Evaluation &evaluation = m_file.evaluation;
        if (evaluation.openedOn.isValid())
            add(BidsOpened, evaluation.openedOn, m_file.head.holder);
        if (!evaluation.concludedOn.isValid())
            return;
        if (!evaluation.scores.isEmpty()) {
            DossierEntry &entry = add(Scored, evaluation.concludedOn, {}, {}, FileClass::Confidential);
            tableAt(entry, u"evaluation/scores"_s, "evaluator bid criterion points reason");
        }
        DossierEntry &entry =
            add(EvaluationConcluded, evaluation.concludedOn, evaluation.finished.join(u", "_s), evaluation.note, bidClass);
        tableAt(entry, u"evaluation/consensus"_s, "bid criterion points reason");
    }

    void addApprovals()
    {
        const SoleSource &sole = m_file.soleSource;
        if (sole.askedOn.isValid()) {
            DossierEntry &entry = add(SoleSourceAsked, sole.askedOn, m_file.head.requester);
            factsAt(entry, u"sole-source"_s, "vendor-name ground evidence price-reason effect later");
        }
        if (sole.decidedOn.isValid()) {
            DossierEntry &entry = add(SoleSourceDecided, sole.decidedOn, sole.decidedBy, sole.refusal);
            factsAt(entry, u"sole-source"_s, "state");
            if (const auto next = fromCode<Route>(sole.nextRoute))
                fact(entry, u"sole-source/next-route"_s, FileValue::ofCode(*next, u"route"_s));
        }
        const FileValue *approvals = valueAt(m_values, u"approvals");
        for (qsizetype i = 0; approvals && i < approvals->values.size(); ++i) {
            const Approval &approval = m_file.approvals[i];
            if (!approval.decidedOn.isValid())
                continue;
            DossierEntry &entry = add(ApprovalDecided, approval.decidedOn, approval.decidedBy, approval.reason);
            facts(entry, u"approvals"_s, approvals->values[i], "subject state amount needed on-behalf-of by-hand");
            entry.citation = approval.citation;
            entry.digest = approval.digest;
        }
    }

    void addAward()
    {
        const Award &award = m_file.award;
        if (award.day.isValid()) {
            DossierEntry &entry = add(Awarded, award.day, m_file.head.holder, award.notTopReason, FileClass::Public);
            factsAt(entry, u"award"_s, "vendor-name size-class amount not-top-approver");
        }
        if (award.noticePublishedOn.isValid()) {
            DossierEntry &entry = add(NoticePublished, award.noticePublishedOn, m_file.head.holder, {}, FileClass::Public);
            factsAt(entry, u"award"_s, "notice-at");
        }
    }

    void addContracts()
    {
        const FileValue *contracts = valueAt(m_values, u"contracts");
        for (qsizetype i = 0; contracts && i < contracts->values.size(); ++i) {
            const Contract &contract = m_file.contracts[i];
            const FileValue &values = contracts->values[i];
            DossierEntry &entry = add(ContractSigned, contract.signedOn, contract.vendorName, {}, FileClass::Public);
            facts(entry, u"contracts"_s, values,
                  "kind number value start end warranty-until size-class end-vendor-name end-size-class follows");
            table(entry, u"contracts/milestones"_s, values.members.value(u"milestones"_s), "name due amount");
            table(entry, u"contracts/options"_s, values.members.value(u"options"_s), "name value months decide-by");
            table(entry, u"contracts/members"_s, values.members.value(u"members"_s), "name size-class leads left");
            addAmendments(contract, values.members.value(u"amendments"_s));
            if (contract.validation.decidedOn.isValid()) {
                DossierEntry &decided =
                    add(ValidationDecided, contract.validation.decidedOn, m_file.head.holder, contract.validation.decision);
                facts(decided, u"contracts/validation"_s, values.members.value(u"validation"_s), "until measures");
            }
        }
    }

    void addAmendments(const Contract &contract, const FileValue &list)
    {
        const ContractFigures figures = figuresOf(contract);
        for (qsizetype i = 0; i < contract.amendments.size(); ++i) {
            const Amendment &amendment = contract.amendments[i];
            DossierEntry &entry = add(Amended, amendment.day, contract.vendorName, {}, FileClass::Public);
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
            DossierEntry &entry = add(InvoiceReceived, invoiceDay(invoice), isKnown ? contract->vendorName : QString());
            if (isKnown)
                fact(entry, u"contracts/number"_s, FileValue::ofText(contract->number));
            facts(entry, u"invoices"_s, invoices->values[i], "number day amount note");
        }
    }

    void addRest()
    {
        for (const FileNote &note : m_file.notes) {
            DossierEntry &entry = add(Note, officeDay(note.at), note.by, {}, FileClass::Confidential);
            entry.at = note.at;
            fact(entry, u"notes/text"_s, FileValue::ofText(note.text));
        }
        const FileValue *documents = valueAt(m_values, u"documents");
        for (qsizetype i = 0; documents && i < documents->values.size(); ++i) {
            const AttachedDocument &document = m_file.documents[i];
            DossierEntry &entry = add(DocumentAttached, document.addedOn, document.addedBy, {}, document.confidentiality);
            facts(entry, u"documents"_s, documents->values[i], "name about class form bytes sha256");
        }
        if (m_file.review != CloseReview {}) {
            DossierEntry &entry = add(Reviewed, {}, m_file.head.holder);
            factsAt(entry, u"review"_s, "satisfaction hindered helped lesson lesson-rule how retain-until");
        }
        if (m_file.state != FileState::Open) {
            DossierEntry &entry = add(Ended, m_file.end.day, m_file.end.by, wordsOf(FileValue::ofBoth(m_file.end.text)));
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
