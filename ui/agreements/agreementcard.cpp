// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementcard.h"

#include "ui/agreements/guidecard.h"

namespace acquis {

using namespace Qt::StringLiterals;

QString AgreementCard::html(const CardSource &source, const AgreementHoldings::HeldAgreement &held)
{
    AgreementCard card(source, held);
    const AgreementWords &words = source.words;
    const BuyingAgreement &agreement = card.m_agreement;
    card.m_card.begin(agreement.title.of(words.language()), { words.buyingKind(agreement.kind), agreement.number, agreement.owner,
                                                              words.jurisdiction(agreement.jurisdiction) });
    card.writeClass();
    card.writeDays();
    card.m_card.section(tr("Scope"));
    card.m_card.line(agreement.scope.of(words.language()));
    if (const QString categories = words.categories(source.holdings.categories, categoriesOf(agreement)); !categories.isEmpty())
        card.m_card.line(tr("Categories: %1").arg(categories));
    if (!agreement.words.isEmpty())
        card.m_card.line(tr("Found by: %1").arg(agreement.words.join(u", "_s)));
    card.writeJoining();
    card.writeRoom();
    card.writeJoins();
    card.writeVendors();
    card.writePrices();
    GuideCard::writeGuidesOf(card.m_card, source, categoriesOf(agreement));
    card.writeTerms();
    card.writeAmendments();
    card.writeBuyers();
    card.writeDocuments();
    card.writeContact();
    return card.m_card.html();
}

AgreementCard::AgreementCard(const CardSource &source, const AgreementHoldings::HeldAgreement &held)
    : m_source(source)
    , m_words(source.words)
    , m_agreement(held.kept.value)
    , m_joins(held.joins)
    , m_origin(held.kept.origin)
    , m_card(source.theme)
{ }

void AgreementCard::writeClass()
{
    m_card.section(tr("Confidentiality"));
    m_card.line(m_words.confidentialityMeaning(m_agreement.confidentiality));
    for (const FieldClass &one : m_agreement.fieldClasses)
        //: %1: prices, vendors…; %2: Public, Members, Restricted
        m_card.line(tr("Narrower for %1: %2").arg(m_words.field(one.field), m_words.confidentiality(one.confidentiality)));
    if (!m_agreement.releasedTo.isEmpty())
        m_card.line(tr("What is restricted may go to: %1").arg(m_agreement.releasedTo.join(u", "_s)));
    QStringList withheld;
    forEachCode(m_agreement.withheld, [&](AgreementField field) { withheld << m_words.field(field); });
    if (!withheld.isEmpty())
        m_card.line(tr("Left out by the office that sent it: %1").arg(withheld.join(u", "_s)));
    if (!m_origin.isEmpty())
        m_card.line(tr("Received from the office with the fingerprint %1").arg(m_origin));
}

void AgreementCard::writeDays()
{
    const QDate today = m_source.today;
    const QDate end = endOf(m_agreement);
    m_card.section(tr("Days"));
    if (today < m_agreement.start)
        m_card.state(StateToken::Info, tr("Not in force yet"));
    else if (today > end)
        m_card.state(StateToken::Neutral, tr("Ended"));
    else
        m_card.state(StateToken::Ok, tr("In force, %n days left", nullptr, int(today.daysTo(end))));
    m_card.line(tr("From %1 to %2.").arg(AgreementWords::day(m_agreement.start), AgreementWords::day(end)));
    for (const ExtensionOption &option : m_agreement.extensions) {
        const QDate decide = option.decideBy.isValid() ? option.decideBy : end;
        m_card.line(tr("May be extended by %1; to be decided by %2 (%3).")
                        .arg(m_words.months(option.months), AgreementWords::day(decide),
                             decide < today ? tr("past") : m_words.daysLeft(int(today.daysTo(decide)))));
    }
}

QStringList AgreementCard::admitted() const
{
    QStringList parts;
    const JoiningTerms &terms = m_agreement.joining;
    QStringList names;
    forEachCode(terms.entities, [&](Entity entity) { names << m_words.entity(entity); });
    parts << (names.isEmpty() ? tr("Offices of every class may join.") : tr("May join: %1.").arg(names.join(u", "_s)));
    names.clear();
    for (const QString &code : terms.jurisdictions)
        names << m_words.jurisdiction(code);
    parts << (names.isEmpty() ? tr("Offices of every government may join.")
                              : tr("Of these governments: %1.").arg(names.join(u", "_s)));
    return parts;
}

void AgreementCard::writeJoining()
{
    m_card.section(tr("Opt-in clause: who may join and how"));
    const JoiningTerms &terms = m_agreement.joining;
    if (!terms.isOpen) {
        m_card.state(StateToken::Neutral, m_words.bar(JoinBar::NotOpen));
        return;
    }
    const QDate until = terms.until.isValid() ? terms.until : endOf(m_agreement);
    if (m_source.today > until)
        m_card.state(StateToken::Neutral, m_words.bar(JoinBar::JoiningDatePassed));
    else
        m_card.state(StateToken::Ok, tr("Open to others until %1, %n days left", nullptr, int(m_source.today.daysTo(until)))
                                         .arg(AgreementWords::day(until)));
    for (const QString &sentence : admitted())
        m_card.line(sentence);
    m_card.line(tr("One joins %1; it takes %2.").arg(m_words.joiningWay(terms.way), m_words.days(terms.days)));
    m_card.line(terms.how.of(m_words.language()));
}

void AgreementCard::writeRoom()
{
    m_card.section(tr("Ceiling and room left"));
    if (isWithheld(AgreementField::Ceiling) || isWithheld(AgreementField::Joined)) {
        m_card.line(m_words.bar(JoinBar::RoomNotTold));
        return;
    }
    const auto room = roomOf(m_agreement, m_joins);
    if (!room) {
        m_card.line(tr("The amounts are too large to be summed."));
        return;
    }
    const Formats &formats = m_words.formats();
    if (!room->ceiling) {
        m_card.line(tr("It has no ceiling; %1 was joined.").arg(formats.money(room->joined)));
    } else {
        m_card.line(tr("Ceiling %1, of which %2 was joined.").arg(formats.money(*room->ceiling), formats.money(room->joined)));
        const bool isLeft = *room->left > Money();
        m_card.state(isLeft ? StateToken::Ok : StateToken::Warning, tr("Room left: %1").arg(formats.money(*room->left)));
    }
    if (room->seatsLeft)
        m_card.line(tr("Licences left: %1").arg(formats.number(*room->seatsLeft)));
    if (m_agreement.joinedAsOf.isValid())
        m_card.line(tr("The holder told what was joined up to %1; later ones are added as they are recorded here.")
                        .arg(AgreementWords::day(m_agreement.joinedAsOf)));
}

void AgreementCard::writeJoins()
{
    if (m_joins.isEmpty())
        return;
    m_card.section(tr("Who joined"));
    QList<QStringList> cells;
    for (const AgreementJoin &join : m_joins)
        cells << QStringList { CardHtml::cell(AgreementWords::day(join.day)),
                               CardHtml::cell(join.joiner),
                               CardHtml::cell(m_words.entity(join.entity)),
                               CardHtml::cell(m_words.jurisdiction(join.jurisdiction)),
                               CardHtml::cell(m_words.formats().money(join.amount)),
                               CardHtml::cell(join.seats > 0 ? m_words.formats().number(join.seats) : QString()) };
    m_card.table({ tr("Day"), tr("Office"), tr("Class of office"), tr("Government"), tr("Amount"), tr("Licences") }, cells);
}

void AgreementCard::writeVendors()
{
    m_card.section(tr("Vendors"));
    QList<QStringList> cells;
    for (const AgreementVendor &vendor : m_agreement.vendors)
        cells << QStringList { vendorCell(m_card, vendor.vendor, vendor.name), CardHtml::cell(vendor.reference) };
    if (cells.isEmpty())
        m_card.line(isWithheld(AgreementField::Vendors) ? tr("They were left out.") : tr("No vendor is named."));
    else
        m_card.table({ tr("Vendor"), tr("Number of its own agreement") }, cells);
}

void AgreementCard::writePrices()
{
    m_card.section(tr("Prices"));
    if (!isWithheld(AgreementField::PriceBasis))
        m_card.line(m_words.priceBasis(m_agreement.priceBasis));
    m_card.line(m_agreement.priceNote.of(m_words.language()));
    if (isWithheld(AgreementField::Prices))
        m_card.line(tr("They were left out."));
    else if (!m_agreement.prices.isEmpty())
        GuideCard::writeItems(m_card, m_words, m_agreement.prices);
}

void AgreementCard::writeTerms()
{
    m_card.section(tr("Terms that differ from our standard"));
    if (isWithheld(AgreementField::Terms)) {
        m_card.line(tr("They were left out."));
        return;
    }
    if (m_source.holdings.termSets.isEmpty())
        m_card.line(tr("The register holds no set of standard terms to compare with."));
    for (const Kept<TermSet> &set : m_source.holdings.termSets) {
        QList<QStringList> cells;
        for (const TermDifference &one : termsThatDiffer(set.value, m_agreement.terms))
            cells << QStringList { CardHtml::cell(one.term), CardHtml::cell(one.ours.of(m_words.language())),
                                   CardHtml::cell(one.theirs.of(m_words.language())) };
        m_card.line(cells.isEmpty() ? tr("None differs from “%1”.").arg(set.value.name.of(m_words.language()))
                                    : tr("Against “%1”:").arg(set.value.name.of(m_words.language())));
        if (!cells.isEmpty())
            m_card.table({ tr("Term"), tr("Ours"), tr("Theirs") }, cells);
    }
}

void AgreementCard::writeAmendments()
{
    if (m_agreement.amendments.isEmpty())
        return;
    m_card.section(tr("Amendments"));
    QList<QStringList> cells;
    for (const AgreementAmendment &one : m_agreement.amendments) {
        QString change = m_words.categories(m_source.holdings.categories, one.categories);
        if (one.kind == AmendmentKind::Value)
            change = m_words.formats().money(one.change);
        else if (one.kind == AmendmentKind::Term)
            change = AgreementWords::day(one.end);
        cells << QStringList { CardHtml::cell(AgreementWords::day(one.day)), CardHtml::cell(m_words.amendment(one.kind)),
                               CardHtml::cell(one.text.of(m_words.language())), CardHtml::cell(change) };
    }
    m_card.table({ tr("Day"), tr("Of"), tr("Text"), tr("Change") }, cells);
}

void AgreementCard::writeBuyers()
{
    if (m_agreement.buyers.isEmpty())
        return;
    m_card.section(tr("Joint buyers"));
    QList<QStringList> cells;
    for (const JointBuyer &buyer : m_agreement.buyers)
        cells << QStringList { CardHtml::cell(buyer.name),
                               CardHtml::cell(m_words.formats().percent(Share { buyer.basisPoints, 10'000 })),
                               CardHtml::cell(buyer.leads ? tr("leads") : QString()) };
    m_card.table({ tr("Buyer"), tr("Share of all"), tr("Part") }, cells);
}

void AgreementCard::writeDocuments()
{
    m_card.section(tr("Documents"));
    QList<QStringList> cells;
    for (const DocumentEntry &one : m_agreement.documents)
        cells << QStringList { m_card.link(u"document:"_s + one.sha256, one.name),
                               CardHtml::cell(m_words.formats().fileSize(one.bytes)),
                               CardHtml::cell(m_words.confidentiality(one.confidentiality)) };
    if (cells.isEmpty())
        m_card.line(tr("No document is kept."));
    else
        m_card.table({ tr("Document"), tr("Size"), tr("Confidentiality") }, cells);
}

void AgreementCard::writeContact()
{
    m_card.section(tr("Contact"));
    const ContactPoint &contact = m_agreement.contact;
    QStringList parts { contact.name, contact.organisation, contact.email, contact.telephone };
    parts.removeAll(QString());
    if (parts.isEmpty())
        m_card.line(isWithheld(AgreementField::Contact) ? tr("It was left out.") : tr("No contact is named."));
    else
        m_card.line(parts.join(u" · "_s));
}

} // namespace acquis
