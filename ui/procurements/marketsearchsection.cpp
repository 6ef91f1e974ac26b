// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/marketsearchsection.h"

#include "core/procurements/marketmeasures.h"
#include "ui/forms/buttonrow.h"
#include "ui/procurements/rowsfit.h"
#include "ui/procurements/sourcewords.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/languagecontroller.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int mostNamed = 5; ///< firms that a result names

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

QList<RowColumn> columns()
{
    return {
        RowColumn::day(MarketSearchSection::tr("Day")),         RowColumn::text(MarketSearchSection::tr("Place")),
        RowColumn::text(MarketSearchSection::tr("Words")),      RowColumn::whole(MarketSearchSection::tr("Found"), 0, 1'000'000),
        RowColumn::longText(MarketSearchSection::tr("Result")), RowColumn::text(MarketSearchSection::tr("By"))
    };
}

} // namespace

MarketSearchSection::MarketSearchSection(const UiContext &context, FileSession &session, const SourceProviders &providers)
    : FileSection(context, session, u"marketSearch"_s, u"market"_s)
    , m_search(new FileMarketSearch(context, providers, this))
    , m_now(makeButton(u"marketSearchNow"_s))
    , m_firms(new FactsTable(context, u"marketSearchFirms"_s))
    , m_firmsPart(new QWidget)
    , m_invite(makeButton(u"marketSearchInvite"_s))
    , m_open(makeButton(u"marketSearchOpen"_s))
{
    fields().addWidget(u"now"_s, new ButtonRow({ m_now }));
    auto *column = new QVBoxLayout(m_firmsPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_firms);
    column->addWidget(new ButtonRow({ m_invite, m_open }));
    fields().addWidget(u"firms"_s, m_firmsPart);
    fields().addRows(u"searches"_s, columns());
    fields().addBoth(u"statement"_s);
    fields().bindRows<MarketEvidence, MarketSearchEntry>(
        u"searches"_s, &ProcurementFile::market, &MarketEvidence::searches,
        [](const MarketSearchEntry &entry) {
            return QStringList { keptDay(entry.day), entry.place, entry.terms, keptWhole(entry.found), entry.result, entry.by };
        },
        [](MarketSearchEntry &entry, const QStringList &cells) {
            entry.day = dayOf(cells.at(0));
            entry.place = cells.at(1);
            entry.terms = cells.at(2);
            entry.found = wholeOf(cells.at(3)).value_or(0);
            entry.result = cells.at(4);
            entry.by = cells.at(5);
        });
    fields().bind(u"statement"_s, &ProcurementFile::market, &MarketEvidence::statement);
    fields().addPlace(u"market-search"_s, u"searches"_s);
    fields().addPlace(u"search-fresh"_s, u"searches"_s);
    connect(m_now, &QPushButton::clicked, this, &MarketSearchSection::searchNow);
    connect(m_search, &FileMarketSearch::found, this, &MarketSearchSection::take);
    connect(m_search, &FileMarketSearch::failed, this, [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
    connect(m_search, &FileMarketSearch::searchingChanged, this, &MarketSearchSection::updateButtons);
    connect(m_firms, &FactsTable::currentChanged, this, &MarketSearchSection::updateButtons);
    const auto open = [this] {
        if (const MarketFirm *firm = currentFirm())
            Q_EMIT vendorRequested(firm->id);
    };
    connect(m_firms, &FactsTable::activated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_invite, &QPushButton::clicked, this, &MarketSearchSection::invite);
}

void MarketSearchSection::searchNow()
{
    fields().finish();
    m_uid = file().uid;
    m_search->search(file(), session().today());
}

void MarketSearchSection::take(const FoundMarket &found)
{
    if (file().uid != m_uid || isFrozen())
        return;
    m_found = found;
    m_sizes = FileMarketSearch::needOf(file(), context().language.language(), session().today()).sizes;
    MarketSearchEntry entry;
    entry.uid = newUid(u'm');
    entry.day = session().today();
    entry.place = tr("Register of vendors and agreements");
    entry.terms = found.words;
    entry.found = int(found.market.firms.total);
    entry.by = session().me();
    QStringList names;
    for (const MarketFirm &firm : found.market.firms.firms.mid(0, mostNamed))
        names << firm.name;
    QStringList result { tr("%n firm(s)", nullptr, entry.found) };
    if (!names.isEmpty())
        result.last() +=
            entry.found > names.size() ? tr(" (%1, …)").arg(names.join(u", "_s)) : tr(" (%1)").arg(names.join(u", "_s));
    result << tr("%n arrangement(s)", nullptr, int(found.market.arrangements.size()))
           << tr("%n agreement(s)", nullptr, int(found.market.agreements.size()))
           << tr("%n past line(s)", nullptr, int(found.market.lines.matching));
    entry.result = result.join(u"; "_s);
    session().change(u"search-market"_s, [&entry](ProcurementFile &changed) { changed.market.searches << entry; });
    showFirms();
}

const MarketFirm *MarketSearchSection::currentFirm() const
{
    if (!m_found)
        return nullptr;
    const QString key = m_firms->current();
    const auto firm = std::ranges::find_if(m_found->market.firms.firms,
                                           [&key](const MarketFirm &one) { return QString::number(one.id.value) == key; });
    return firm == m_found->market.firms.firms.end() ? nullptr : &*firm;
}

void MarketSearchSection::showFirms()
{
    QList<FactsRow> rows;
    const SourceWords words(context().language.language());
    if (m_found) {
        for (const MarketFirm &firm : m_found->market.firms.firms) {
            const bool isAsked = std::ranges::any_of(file().solicitation.invited,
                                                     [&firm](const InvitedFirm &one) { return one.vendor == firm.id; });
            rows << FactsRow { QString::number(firm.id.value),
                               { { .text = firm.name },
                                 { .text = SourceWords::place(firm) },
                                 { .text = words.size(m_sizes, firm.size) },
                                 { .text = isAsked ? tr("On the list") : QString(),
                                   .icon = isAsked ? u"ok"_s : QString(),
                                   .state = StateToken::Ok } } };
        }
    }
    m_firms->setTable({ tr("Firm"), tr("Place"), tr("Size"), tr("To be asked") }, rows);
    fitToRows(*m_firms, 8);
    fields().setShown(u"firms"_s, !rows.isEmpty());
    updateButtons();
}

void MarketSearchSection::invite()
{
    const MarketFirm *found = currentFirm();
    if (!found)
        return;
    const MarketFirm firm = *found;
    const bool isOut = file().solicitation.issuedOn.isValid();
    session().change(isOut ? u"send-to-firm"_s : u"list-firm"_s, [&](ProcurementFile &changed) {
        InvitedFirm invited;
        invited.uid = newUid(u'i');
        invited.vendor = firm.id;
        invited.name = firm.name;
        invited.sizeClass = m_sizes.classes.value(firm.size.position).code;
        invited.reason = tr("Found in the market search of %1").arg(session().today().toString(Qt::ISODate));
        if (isOut)
            invited.askedOn = session().today();
        changed.solicitation.invited << invited;
    });
    showFirms();
}

void MarketSearchSection::updateButtons()
{
    const QString words = FileMarketSearch::wordsOf(file(), context().language.language());
    m_now->setEnabled(!isFrozen() && m_search->canSearch() && !m_search->isSearching() && !words.isEmpty());
    m_now->setText(m_search->isSearching() ? tr("Searching…") : tr("Search the register now"));
    m_now->setToolTip(words.isEmpty() ? tr("Write in the need what is looked for first.")
                                      : tr("Looks for “%1” and keeps what was found as evidence.").arg(words));
    const MarketFirm *firm = currentFirm();
    const bool isAsked = firm && std::ranges::any_of(file().solicitation.invited, [firm](const InvitedFirm &one) {
                             return one.vendor == firm->id;
                         });
    m_invite->setEnabled(!isFrozen() && firm && !isAsked);
    m_open->setEnabled(firm);
}

void MarketSearchSection::showFile()
{
    if (m_found && file().uid != m_uid)
        m_found.reset();
    fields().showFile();
    showFirms();
    QDate fresh;
    for (const MarketSearchEntry &entry : file().market.searches)
        fresh = std::max(fresh, searchFreshUntil(entry));
    const RulesWords words(context().language.language());
    const bool isOld = fresh.isValid() && fresh < session().today();
    fields().setFault(u"searches"_s,
                      isOld ? tr("The last search is older than %n day(s): look again.", nullptr, searchFreshDays) : QString());
    if (file().market.searches.isEmpty())
        setSummary(tr("Nothing searched yet"));
    else if (!fresh.isValid())
        setSummary(tr("No search has a day"));
    else
        setSummary(isOld ? tr("Was fresh until %1").arg(words.day(fresh)) : tr("Fresh until %1").arg(words.day(fresh)));
}

void MarketSearchSection::retranslate()
{
    setTitle(tr("Search for sources"));
    fields().setLabel(u"now"_s, tr("Who could do it"));
    fields().setLabel(u"firms"_s, tr("Firms found"));
    m_firms->setAccessibleTitle(tr("Firms found"));
    m_invite->setText(tr("Put on the list of firms to ask"));
    m_open->setText(tr("Show the vendor"));
    fields().setLabel(u"searches"_s, tr("Where was looked, and what came of it"));
    fields().setRowColumns(u"searches"_s, columns());
    fields().setLabel(u"statement"_s, tr("What the searches show"));
    showFile();
}

} // namespace acquis
