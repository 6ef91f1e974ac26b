// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/arrangementcard.h"

#include "ui/agreements/guidecard.h"

namespace acquis {

using namespace Qt::StringLiterals;

QString ArrangementCard::html(const CardSource &source, const AgreementHoldings::HeldArrangement &held)
{
    ArrangementCard card(source, held);
    card.m_card.begin(
        card.m_arrangement.name.of(source.words.language()),
        { source.words.arrangementKind(card.m_arrangement.kind), card.m_arrangement.number, card.m_arrangement.owner });
    card.writeDays();
    card.m_card.section(tr("Categories"));
    card.m_card.line(card.m_arrangement.categories.isEmpty()
                         ? tr("No category is named.")
                         : source.words.categories(source.holdings.categories, card.m_arrangement.categories));
    card.writeBands();
    card.writeVendors();
    card.writeCriteria();
    card.writeUses();
    GuideCard::writeGuidesOf(card.m_card, source, card.m_arrangement.categories);
    return card.m_card.html();
}

ArrangementCard::ArrangementCard(const CardSource &source, const AgreementHoldings::HeldArrangement &held)
    : m_source(source)
    , m_words(source.words)
    , m_arrangement(held.kept.value)
    , m_uses(held.uses)
    , m_card(source.theme)
{ }

void ArrangementCard::writeDays()
{
    const QDate today = m_source.today;
    if (today < m_arrangement.start)
        m_card.state(StateToken::Info, tr("Not in force yet"));
    else if (today > m_arrangement.end)
        m_card.state(StateToken::Neutral, tr("Ended"));
    else
        m_card.state(StateToken::Ok, tr("In force, %n days left", nullptr, int(today.daysTo(m_arrangement.end))));
    m_card.line(tr("From %1 to %2.").arg(AgreementWords::day(m_arrangement.start), AgreementWords::day(m_arrangement.end)));
    const QDate due = refreshDue(m_arrangement);
    if (!due.isValid()) {
        m_card.line(tr("The list is not planned to be opened again."));
    } else {
        const int left = int(today.daysTo(due));
        if (left < 0 && today <= m_arrangement.end)
            m_card.state(StateToken::Warning, tr("The refresh of the list is late"));
        m_card.line(tr("The list is opened again every %1, next on %2 (%3).")
                        .arg(m_words.months(m_arrangement.refreshMonths), AgreementWords::day(due), m_words.daysLeft(left)));
    }
    const int since = daysSinceRefresh(m_arrangement, today);
    if (m_arrangement.lastRefresh.isValid())
        m_card.line(
            tr("It was last opened on %1, %n days ago.", nullptr, since).arg(AgreementWords::day(m_arrangement.lastRefresh)));
    else if (today >= m_arrangement.start)
        m_card.line(tr("It was not opened again since the start, %n days ago.", nullptr, since));
}

void ArrangementCard::writeBands()
{
    m_card.section(tr("How a purchase goes through it"));
    QList<QStringList> cells;
    const auto row = [&](const QString &value, const QString &how) {
        cells << QStringList { CardHtml::cell(value), CardHtml::cell(how) };
    };
    const Formats &formats = m_words.formats();
    const QList<SecondStageBand> &bands = m_arrangement.bands;
    if (bands.isEmpty() || bands.first().from > Money())
        row(bands.isEmpty() ? tr("any value") : tr("below %1").arg(formats.money(bands.first().from)),
            tr("directly from a vendor of the list"));
    for (const SecondStageBand &band : bands)
        row(tr("%1 and more").arg(formats.money(band.from)),
            band.invited == 0 ? tr("every vendor of the list is invited") : tr("%n vendors are invited", nullptr, band.invited));
    if (m_arrangement.ceiling)
        row(tr("above %1").arg(formats.money(*m_arrangement.ceiling)), tr("not through this arrangement"));
    m_card.table({ tr("Value"), tr("How") }, cells);
    if (!m_arrangement.ceiling)
        m_card.line(tr("One purchase has no ceiling."));
}

void ArrangementCard::writeVendors()
{
    m_card.section(tr("Vendors and their standing"));
    QList<QStringList> cells;
    for (const ArrangementVendor &vendor : m_arrangement.vendors) {
        const QString name = vendorCell(m_card, vendor.vendor, vendor.name);
        if (vendor.standings.isEmpty())
            cells << QStringList { name, CardHtml::cell({}), CardHtml::cell({}), CardHtml::cell({}), CardHtml::cell({}) };
        for (const CategoryStanding &one : vendor.standings) {
            const bool isPast = one.until.isValid() && one.until < m_source.today;
            cells << QStringList { name, CardHtml::cell(m_words.category(m_source.holdings.categories, one.category)),
                                   CardHtml::cell(isPast ? tr("Expired") : m_words.standing(one.state)),
                                   CardHtml::cell(AgreementWords::day(one.from)),
                                   CardHtml::cell(one.until.isValid() ? AgreementWords::day(one.until)
                                                                      : tr("as the arrangement")) };
        }
    }
    if (cells.isEmpty())
        m_card.line(tr("No vendor is on the list."));
    else
        m_card.table({ tr("Vendor"), tr("Category"), tr("Standing"), tr("From"), tr("Until") }, cells);
}

void ArrangementCard::writeCriteria()
{
    if (m_arrangement.criteria.isEmpty())
        return;
    m_card.section(tr("What a vendor must show"));
    QList<QStringList> cells;
    for (const QualificationCriterion &one : m_arrangement.criteria)
        cells << QStringList { CardHtml::cell(m_words.criterion(one.kind)),
                               CardHtml::cell(one.kind == QualificationKind::YearsInBusiness
                                                  ? tr("%n years", nullptr, one.years)
                                                  : m_words.formats().money(one.amount)) };
    m_card.table({ tr("Criterion"), tr("At least") }, cells);
}

void ArrangementCard::writeUses()
{
    m_card.section(tr("How it was used"));
    if (m_uses.isEmpty()) {
        m_card.line(tr("No invitation and no contract has been recorded."));
        return;
    }
    const Formats &formats = m_words.formats();
    if (const auto usage = usageOf(m_uses))
        m_card.line(
            tr("Invitations: %1. Contracts called off: %2, worth %3.")
                .arg(formats.number(usage->invitations), formats.number(usage->callOffs), formats.money(usage->calledOff)));
    else
        m_card.line(tr("The amounts are too large to be summed."));
    QList<QStringList> cells;
    for (const InvitationShare &one : invitationShares(m_arrangement, m_uses, m_arrangement.start, m_source.today))
        cells << QStringList { CardHtml::cell(one.vendor), CardHtml::cell(formats.number(one.invitations)),
                               CardHtml::cell(formats.percent(one.share, 1)) };
    m_card.table({ tr("Vendor"), tr("Invitations"), tr("Share of all") }, cells);
    cells.clear();
    for (const ArrangementUse &use : m_uses)
        cells << QStringList { CardHtml::cell(AgreementWords::day(use.day)),
                               CardHtml::cell(m_words.use(use.kind)),
                               CardHtml::cell(use.vendor),
                               CardHtml::cell(m_words.category(m_source.holdings.categories, use.category)),
                               CardHtml::cell(use.kind == ArrangementUseKind::CallOff ? formats.money(use.amount) : QString()),
                               CardHtml::cell(use.reference) };
    m_card.section(tr("Every use"));
    m_card.table({ tr("Day"), tr("Kind"), tr("Vendor"), tr("Category"), tr("Amount"), tr("Reference") }, cells);
}

} // namespace acquis
