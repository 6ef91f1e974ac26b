// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/bidform.h"

#include "core/procurements/bidfigures.h"
#include "core/procurements/optioncosts.h"
#include "core/procurements/requestfigures.h"
#include "core/procurements/sealedprices.h"
#include "ui/forms/fieldcolumn.h"
#include "ui/forms/formscroll.h"
#include "ui/forms/rowseditor.h"
#include "ui/procurements/biddingwords.h"
#include "ui/procurements/contractwords.h"
#include "ui/procurements/filefields.h"
#include "ui/procurements/partfields.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/wrappinglabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr QSize usualSize { 860, 720 };
enum ItemColumn { ItemName, ItemQuantity, ItemMust, ItemPrice, ItemMeets, ItemNote };

} // namespace

BidForm::BidForm(const UiContext &context, FileSession &session, const QString &bid, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_session(session)
    , m_isNew(bid.isEmpty())
    , m_isSealed(arePricesSealed(session.file()))
    , m_fields(new FieldColumn(context, u"bid"_s))
    , m_items(new RowsEditor(context, u"bidItems"_s))
    , m_paste(new QPushButton)
    , m_note(new WrappingLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(u"bidForm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    makeFields();
    auto *column = new QVBoxLayout(this);
    column->addWidget(new FormScroll(m_fields, u"bidScroll"_s), 1);
    m_note->setObjectName(u"bidNote"_s);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BidForm::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &BidForm::reject);
    connect(m_paste, &QPushButton::clicked, this, &BidForm::pastePrices);
    connect(m_fields, &FieldColumn::edited, this, [this](const QString &key) {
        if (key == u"invited"_s)
            takeFirm();
        else if (key == u"name"_s && m_isNew)
            m_bid.vendor = {}; // another firm is meant
        m_fields->setFault(key, {});
        m_note->clear();
        tellLate();
        askWhyTaken();
    });

    const QList<Bid> &bids = session.file().bids;
    const auto found = std::ranges::find(bids, bid, &Bid::uid);
    if (found != bids.end()) {
        m_bid = *found;
    } else {
        m_bid.uid = newUid(u'b');
        m_bid.receivedAt = QDateTime(session.today(), QTime::currentTime()).toUTC();
        m_bid.requirementVersion = session.file().solicitation.requirementVersion;
    }
    retranslate();
    show(m_bid);
    const int letter = fontMetrics().height();
    resize(std::max(usualSize.width(), letter * 52), std::max(usualSize.height(), letter * 40));
}

void BidForm::makeFields()
{
    m_fields->addChoice(u"invited"_s, { QString() });
    m_fields->addLine(u"name"_s);
    m_fields->addTick(u"listed"_s);
    m_fields->addText(u"whyTaken"_s);
    m_fields->addChoice(u"sizeClass"_s, ContractWords::sizeCodes());
    m_fields->addDay(u"receivedDay"_s);
    m_fields->addLine(u"receivedTime"_s);
    m_fields->addDay(u"validUntil"_s);
    m_fields->addNote(u"sealed"_s);
    m_items->setRowsFixed();
    m_items->addButton(m_paste, true);
    m_paste->setObjectName(u"bidPastePrices"_s);
    m_paste->setMinimumHeight(leastTarget);
    m_fields->addWidget(u"items"_s, m_items);
    m_fields->addRows(u"yearlyCosts"_s, { RowColumn::amount({}) });
    m_fields->addAmount(u"options"_s);
    m_fields->addLine(u"readyBy"_s);
    m_fields->addWhole(u"requirementVersion"_s, 0, 10'000);
    m_fields->addWhole(u"pages"_s, 0, 100'000);
    m_fields->addChoice(u"phase"_s, { QString() });
    m_fields->addRows(u"members"_s, { RowColumn::text({}) });
    m_fields->addChoice(u"state"_s, codesOf<BidState>());
    m_fields->addText(u"reason"_s);
}

void BidForm::show(const Bid &bid)
{
    m_fields->setText(u"name"_s, bid.name);
    m_fields->setCode(u"sizeClass"_s, bid.sizeClass);
    m_fields->setDay(u"receivedDay"_s, bid.receivedAt.toLocalTime().date());
    m_fields->setText(u"receivedTime"_s, BiddingWords(m_context.language.language()).timeText(bid.receivedAt));
    m_fields->setDay(u"validUntil"_s, bid.validUntil);
    showItems(bid);
    QList<EditorRow> years;
    for (const Money year : m_isSealed ? QList<Money>() : bid.yearlyCosts)
        years << EditorRow { u"y%1"_s.arg(years.size()), { keptAmount(year) } };
    m_fields->setRows(u"yearlyCosts"_s, years);
    m_fields->setMoney(u"options"_s, m_isSealed || bid.options == Money() ? std::nullopt : std::optional(bid.options));
    m_fields->setText(u"readyBy"_s, bid.readyBy);
    m_fields->setWhole(u"requirementVersion"_s,
                       bid.requirementVersion == 0 ? std::nullopt : std::optional(bid.requirementVersion));
    m_fields->setWhole(u"pages"_s, bid.pages == 0 ? std::nullopt : std::optional(bid.pages));
    m_fields->setCode(u"phase"_s, bid.phase);
    QList<EditorRow> members;
    for (const ConsortiumMember &member : bid.members)
        members << EditorRow {
            member.uid, { member.name, member.sizeClass, keptPart(member.shareBasisPoints), member.leads ? u"1"_s : QString() }
        };
    m_fields->setRows(u"members"_s, members);
    m_fields->setCode(u"state"_s, codeOf(bid.state));
    m_fields->setText(u"reason"_s, bid.reason);
    const Solicitation &solicitation = m_session.file().solicitation;
    m_fields->setShown(u"items"_s, !solicitation.items.isEmpty());
    m_fields->setShown(u"phase"_s, !solicitation.phases.isEmpty());
    m_fields->setShown(u"pages"_s, solicitation.pageLimit > 0 || bid.pages > 0);
    m_fields->setShown(u"invited"_s, m_isNew && !solicitation.invited.isEmpty());
    m_fields->setShown(u"state"_s, !m_isNew);
    m_fields->setText(u"whyTaken"_s, bid.reason);
    m_fields->setShown(u"sealed"_s, m_isSealed);
    m_paste->setVisible(!m_isSealed);
    for (const QString &price : { u"yearlyCosts"_s, u"options"_s })
        m_fields->setShown(price, !m_isSealed);
    tellLate();
    askWhyTaken();
}

void BidForm::showItems(const Bid &bid)
{
    const Language language = m_context.language.language();
    QList<EditorRow> rows;
    for (const RequestItem &item : m_session.file().solicitation.items) {
        const auto line = std::ranges::find(bid.lines, item.uid, &BidLine::item);
        BidLine shown = line == bid.lines.end() ? BidLine() : *line;
        if (m_isSealed)
            shown.unitPrice.reset();
        rows << EditorRow { item.uid,
                            { item.name.of(language), keptWhole(item.quantity), item.isMandatory ? u"1"_s : QString(),
                              keptAmount(shown.unitPrice), codeOf(shown.meets), shown.note } };
    }
    m_items->setEditorRows(rows);
}

void BidForm::takeFirm()
{
    const QList<InvitedFirm> &invited = m_session.file().solicitation.invited;
    const auto firm = std::ranges::find(invited, m_fields->code(u"invited"_s), &InvitedFirm::uid);
    if (firm == invited.end())
        return;
    m_fields->setText(u"name"_s, firm->name);
    m_fields->setCode(u"sizeClass"_s, firm->sizeClass);
    m_bid.vendor = firm->vendor;
}

void BidForm::pastePrices()
{
    m_items->finish();
    QList<EditorRow> rows = m_items->editorRows();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    int read = 0;
    qsizetype row = 0;
    for (const QString &line : lines) {
        // Of several columns the last one is the price.
        const QString cell = line.section(u'\t', -1).trimmed();
        if (cell.isEmpty() && line.trimmed().isEmpty())
            continue;
        if (row == rows.size())
            break;
        const auto amount = readField({ FieldKind::Amount }, cell);
        if (amount && !amount->isEmpty()) {
            rows[row].cells[ItemPrice] = *amount;
            ++read;
        }
        ++row;
    }
    m_items->setEditorRows(rows);
    m_note->setText(tr("%1 of %n price(s) could be read.", nullptr, int(rows.size())).arg(read));
}

QDateTime BidForm::receivedAt() const
{
    const QTime time = BiddingWords::readTime(m_fields->text(u"receivedTime"_s));
    const QDate day = m_fields->day(u"receivedDay"_s);
    return time.isValid() && day.isValid() ? QDateTime(day, time).toUTC() : QDateTime();
}

void BidForm::tellLate()
{
    Bid typed;
    typed.receivedAt = receivedAt();
    const Solicitation &solicitation = m_session.file().solicitation;
    if (isLate(solicitation, typed))
        m_note->setText(tr("It came after closing on %1: it is kept as set aside and can never win.")
                            .arg(BiddingWords(m_context.language.language()).moment(solicitation.closesAt)));
}

bool BidForm::isOfStranger() const
{
    Bid typed = m_bid;
    typed.name = keptText(m_fields->text(u"name"_s));
    typed.receivedAt = receivedAt();
    typed.members = readMembers();
    const bool isIn = m_isNew || m_fields->code(u"state"_s) == codeOf(BidState::Received);
    return isIn && !typed.name.isEmpty() && !isLate(m_session.file().solicitation, typed) && !isAsked(m_session.file(), typed);
}

void BidForm::askWhyTaken()
{
    const bool isStranger = isOfStranger();
    m_fields->setShown(u"listed"_s, isStranger);
    m_fields->setShown(u"whyTaken"_s, isStranger && !m_fields->isTicked(u"listed"_s));
    m_fields->setShown(u"reason"_s, !m_isNew && !isStranger);
}

std::optional<InvitedFirm> BidForm::listedNow(const Bid &bid) const
{
    if (!isOfStranger() || !m_fields->isTicked(u"listed"_s))
        return {};
    InvitedFirm firm;
    firm.uid = newUid(u'n');
    firm.vendor = bid.vendor;
    firm.name = bid.name;
    firm.sizeClass = bid.sizeClass;
    firm.reason = tr("Put on the list when its quote came");
    if (m_session.file().solicitation.issuedOn.isValid())
        firm.askedOn = m_session.today();
    return firm;
}

QList<ConsortiumMember> BidForm::readMembers() const
{
    QList<ConsortiumMember> members;
    for (const EditorRow &row : m_fields->rows(u"members"_s)) {
        const auto old = std::ranges::find(m_bid.members, row.uid, &ConsortiumMember::uid);
        ConsortiumMember member = old == m_bid.members.end() ? ConsortiumMember() : *old;
        member.uid = row.uid;
        member.name = keptText(row.cells.at(0));
        member.sizeClass = row.cells.at(1);
        member.shareBasisPoints = wholeOf(row.cells.at(2)).value_or(0);
        member.leads = row.cells.at(3) == u"1"_s;
        members << member;
    }
    return members;
}

void BidForm::readRows(Bid &bid) const
{
    QList<BidLine> lines;
    for (const EditorRow &row : m_items->editorRows()) {
        const auto old = std::ranges::find(m_bid.lines, row.uid, &BidLine::item);
        BidLine line = old == m_bid.lines.end() ? BidLine() : *old;
        if (line.uid.isEmpty())
            line.uid = newUid(u'l');
        line.item = row.uid;
        if (!m_isSealed)
            line.unitPrice = amountOf(row.cells.at(ItemPrice));
        line.meets = fromCode<Meets>(row.cells.at(ItemMeets)).value_or(Meets::Unclear);
        line.note = keptText(row.cells.at(ItemNote));
        if (line.unitPrice || line.meets != Meets::Unclear || !line.note.isEmpty())
            lines << line;
    }
    bid.lines = lines;
    bid.members = readMembers();
    if (m_isSealed) // what is not shown stays as it is
        return;
    bid.options = m_fields->money(u"options"_s).value_or(Money());
    bid.yearlyCosts.clear();
    for (const EditorRow &row : m_fields->rows(u"yearlyCosts"_s)) {
        if (const auto amount = amountOf(row.cells.first()))
            bid.yearlyCosts << *amount;
    }
}

std::optional<Bid> BidForm::read()
{
    Bid bid = m_bid;
    bid.name = keptText(m_fields->text(u"name"_s));
    bid.sizeClass = m_fields->code(u"sizeClass"_s);
    bid.receivedAt = receivedAt();
    bid.validUntil = m_fields->day(u"validUntil"_s);
    bid.readyBy = keptText(m_fields->text(u"readyBy"_s));
    bid.requirementVersion = m_fields->whole(u"requirementVersion"_s).value_or(0);
    bid.pages = m_fields->whole(u"pages"_s).value_or(0);
    bid.phase = m_fields->code(u"phase"_s);
    bid.state = fromCode<BidState>(m_fields->code(u"state"_s)).value_or(BidState::Received);
    if (isOfStranger())
        bid.reason = m_fields->isTicked(u"listed"_s) ? QString() : keptText(m_fields->text(u"whyTaken"_s));
    else
        bid.reason = keptText(m_fields->text(u"reason"_s));
    readRows(bid);
    if (isLate(m_session.file().solicitation, bid) && bid.state == BidState::Received) {
        bid.state = BidState::SetAside;
        if (bid.reason.isEmpty())
            bid.reason = tr("Received after closing");
    }
    return isWhole(bid) ? std::optional(bid) : std::nullopt;
}

bool BidForm::isWhole(const Bid &bid)
{
    struct Gap
    {
        QString key;
        bool isThere = false;
        QString sentence;
    };
    const bool isStrange = isOfStranger() && !m_fields->isTicked(u"listed"_s);
    const std::array gaps {
        Gap { u"name"_s, bid.name.isEmpty(), tr("Name the firm.") },
        Gap { u"whyTaken"_s, isStrange && bid.reason.isEmpty(), tr("Put the firm on the list, or say why its quote is taken.") },
        Gap { u"receivedTime"_s, !bid.receivedAt.isValid(),
              tr("Write the day, and the time as in %1.").arg(BiddingWords(m_context.language.language()).exampleTime()) },
        Gap { u"reason"_s, bid.state != BidState::Received && bid.reason.isEmpty(), tr("Say why it does not count.") },
    };
    for (const Gap &gap : gaps)
        m_fields->setFault(gap.key, gap.isThere ? gap.sentence : QString());
    const auto first = std::ranges::find_if(gaps, &Gap::isThere);
    if (first != gaps.end())
        m_fields->focusField(first->key);
    return first == gaps.end();
}

bool BidForm::isAllowed(const ProcurementFile &after)
{
    const QList<FileFinding> forbidden = m_session.forbidding(after);
    for (const FileFinding &finding : forbidden) {
        switch (finding.fault) {
        case FileFault::SharesNotWhole:
            m_fields->setFault(u"members"_s, tr("The shares must add up to 100%."));
            m_fields->focusField(u"members"_s);
            return false;
        case FileFault::BriefTooLong:
            m_fields->setFault(u"pages"_s, tr("The request allows %n page(s).", nullptr, finding.limit.toInt()));
            m_fields->focusField(u"pages"_s);
            return false;
        case FileFault::PriceBeforeOpening:
            m_note->setText(BiddingWords(m_context.language.language()).sealed(m_session.file(), m_session.now()));
            return false;
        case FileFault::BidBeforeIssue:
            m_fields->setFault(u"receivedTime"_s, tr("The request went out later than that."));
            m_fields->focusField(u"receivedDay"_s);
            return false;
        default: break;
        }
    }
    if (!forbidden.isEmpty())
        m_note->setText(tr("It cannot be saved: something else in the file forbids it."));
    return forbidden.isEmpty();
}

void BidForm::accept()
{
    m_fields->finish();
    m_items->finish();
    if (m_fields->hasUnread() || m_items->model().hasFaults()) {
        m_note->setText(tr("Something that is written cannot be read; it is marked."));
        return;
    }
    const std::optional<Bid> bid = read();
    if (!bid)
        return;
    const QString invited = m_isNew ? m_fields->code(u"invited"_s) : QString();
    const std::optional<InvitedFirm> listed = listedNow(*bid);
    const auto edit = [&](ProcurementFile &file) {
        const auto old = std::ranges::find(file.bids, bid->uid, &Bid::uid);
        if (old == file.bids.end())
            file.bids << *bid;
        else
            *old = *bid;
        if (listed)
            file.solicitation.invited << *listed;
        for (InvitedFirm &firm : file.solicitation.invited) {
            const bool isOf =
                firm.uid == invited || (bid->vendor.isValid() && firm.vendor == bid->vendor) || firm.name == bid->name;
            if (isOf && firm.answer != InvitationAnswer::Bid) {
                firm.answer = InvitationAnswer::Bid;
                firm.answeredOn = bid->receivedAt.toLocalTime().date();
            }
        }
    };
    ProcurementFile after = m_session.file();
    edit(after);
    if (!isAllowed(after) || !m_session.change(m_isNew ? u"add-bid"_s : u"edit"_s, edit))
        return;
    Q_EMIT kept(bid->uid, isLate(m_session.file().solicitation, *bid));
    QDialog::accept();
}

void BidForm::setColumns()
{
    m_items->setColumns(
        { RowColumn::text(tr("Item")).readOnly(), RowColumn::whole(tr("Quantity"), 1, 1'000'000'000).readOnly(),
          RowColumn::flag(tr("Must-have")).readOnly(),
          m_isSealed ? RowColumn::amount(tr("Price of one, sealed")).readOnly() : RowColumn::amount(tr("Price of one")),
          RowColumn::choice(tr("Meets it"), BiddingWords::choices<Meets>()), RowColumn::longText(tr("Note")) });
    m_fields->setRowColumns(u"yearlyCosts"_s, { RowColumn::amount(tr("Cost of the year, first year first")) });
    m_fields->setRowColumns(u"members"_s,
                            { RowColumn::text(tr("Firm")), RowColumn::choice(tr("Size class"), ContractWords::sizeChoices()),
                              RowColumn::percent(tr("Share of the value")), RowColumn::flag(tr("Leads")) });
}

void BidForm::retranslate()
{
    const BiddingWords words(m_context.language.language());
    const Solicitation &solicitation = m_session.file().solicitation;
    setWindowTitle(m_isNew ? tr("Add a quote") : tr("Change the quote of %1").arg(m_bid.name));
    setColumns();
    QStringList firms { QString() };
    QStringList names { tr("Another firm") };
    for (const InvitedFirm &firm : solicitation.invited) {
        firms << firm.uid;
        names << firm.name;
    }
    m_fields->setLabel(u"invited"_s, tr("Firm that was asked"));
    m_fields->setChoices(u"invited"_s, firms, names);
    m_fields->setLabel(u"name"_s, tr("Name of the firm or consortium"));
    m_fields->setLabel(u"listed"_s, tr("Put the firm on the list of those asked"),
                       tr("It is not on the list: the same request goes to every firm."));
    m_fields->setLabel(u"whyTaken"_s, tr("Or why its quote is taken though it was not asked"));
    m_fields->setLabel(u"sealed"_s, words.sealed(m_session.file(), m_session.now()));
    m_fields->setLabel(u"sizeClass"_s, tr("Size class of the firm"));
    m_fields->setChoiceWords(u"sizeClass"_s, ContractWords::sizeWords());
    m_fields->setLabel(u"receivedDay"_s, tr("Received on"));
    m_fields->setLabel(u"receivedTime"_s, tr("Received at"), tr("The time of this computer, as in %1.").arg(words.exampleTime()));
    m_fields->setLabel(u"validUntil"_s, tr("Valid until"));
    m_fields->setLabel(u"items"_s, tr("Prices and answers"));
    m_items->retranslate(tr("Prices and answers"));
    m_paste->setText(tr("Paste a column of prices"));
    m_fields->setLabel(
        u"yearlyCosts"_s, tr("Costs by year"),
        tr("Price and upkeep, when it costs something in later years too. Without any, the prices of the items count."));
    m_fields->setLabel(u"options"_s, tr("Value of options"), tr("Priced now, bought or not later."));
    m_fields->setLabel(u"readyBy"_s, tr("Ready by"), tr("As the firm says it: “20 working days”."));
    m_fields->setLabel(u"requirementVersion"_s, tr("Answers version"));
    m_fields->setLabel(u"pages"_s, tr("Pages"));
    m_fields->setLabel(u"phase"_s, tr("Last phase that it reached"));
    QStringList phases { QString() };
    QStringList phaseNames { tr("Not told") };
    for (const SolicitationPhase &phase : solicitation.phases) {
        phases << phase.uid;
        phaseNames << words.phase(phase);
    }
    m_fields->setChoices(u"phase"_s, phases, phaseNames);
    m_fields->setLabel(u"members"_s, tr("Members of a consortium"), tr("None for a firm alone. Shares add up to 100."));
    m_fields->setLabel(u"state"_s, tr("State of the quote"));
    m_fields->setChoiceWords(u"state"_s, BiddingWords::words<BidState>());
    m_fields->setLabel(u"reason"_s, tr("Why it was set aside or withdrawn"));
    m_buttons->button(QDialogButtonBox::Save)->setText(m_isNew ? tr("Add the quote") : tr("Save"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    tellLate();
}

void BidForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace acquis
