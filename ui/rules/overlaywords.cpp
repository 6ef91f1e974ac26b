// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/overlaywords.h"

#include <QStringList>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

QString OverlayWords::kind(OverlayKind kind) const
{
    switch (kind) {
    case OverlayKind::Approval: return tr("Approval");
    case OverlayKind::LowerLimit: return tr("Lower limit");
    case OverlayKind::Quotes: return tr("More quotes");
    case OverlayKind::OwnForm: return tr("Own form");
    case OverlayKind::ClosedRoute: return tr("Closed way");
    }
    Q_UNREACHABLE();
    return {};
}

QString OverlayWords::kindMeaning(OverlayKind kind) const
{
    switch (kind) {
    case OverlayKind::Approval: return tr("Who approves a purchase, by its value.");
    case OverlayKind::LowerLimit: return tr("A way of buying ends at a lower value than the rules above allow.");
    case OverlayKind::Quotes: return tr("More quotes than the rules above ask for.");
    case OverlayKind::OwnForm: return tr("A form of your organization that must be in the file.");
    case OverlayKind::ClosedRoute: return tr("A way of buying that your organization does not use.");
    }
    Q_UNREACHABLE();
    return {};
}

QString OverlayWords::what(const OverlayRow &row) const
{
    switch (row.kind) {
    case OverlayKind::Approval: return m_rules.authority(row.authority);
    case OverlayKind::LowerLimit: return tr("Closed from %1 on").arg(m_rules.formats().money(Money::fromCents(row.lower)));
    case OverlayKind::Quotes: return tr("At least %n quotes", nullptr, row.quotes);
    case OverlayKind::OwnForm: return row.citation.title.of(language());
    case OverlayKind::ClosedRoute: return tr("Closed");
    }
    Q_UNREACHABLE();
    return {};
}

QString OverlayWords::proposal(const OverlayRow &row) const
{
    switch (row.kind) {
    case OverlayKind::Approval: return tr("Approval: %1.", "a duty").arg(m_rules.authority(row.authority));
    case OverlayKind::LowerLimit:
        return tr("From %1 on, the organization closes this way.").arg(m_rules.formats().money(Money::fromCents(row.lower)));
    case OverlayKind::Quotes: return tr("At least %n quotes are asked for.", nullptr, row.quotes);
    case OverlayKind::OwnForm: return tr("This form must be in the file: %1.").arg(row.citation.title.of(language()));
    case OverlayKind::ClosedRoute: return tr("The organization does not use this way.");
    }
    Q_UNREACHABLE();
    return {};
}

QString OverlayWords::routes(CodeSet<Route> routes) const
{
    QStringList names;
    forEachCode(routes, [&](Route route) { names << m_rules.route(route); });
    return names.join(u", "_s);
}

QString OverlayWords::values(const OverlayRow &row) const
{
    RuleRow bounds;
    bounds.lower = row.lower;
    bounds.upper = row.upper;
    return m_rules.bounds(bounds);
}

QString OverlayWords::days(const OverlayRow &row) const
{
    return m_rules.validity(row.validFrom, row.validTo);
}

QString OverlayWords::effect(OverlayEffect effect) const
{
    switch (effect) {
    case OverlayEffect::NotCovered: return tr("Not covered");
    case OverlayEffect::Stricter: return tr("Stricter");
    case OverlayEffect::PartlyStricter: return tr("Stricter in part");
    case OverlayEffect::AlreadyAsked: return tr("No effect: asked already");
    case OverlayEffect::AlreadyClosed: return tr("No effect: closed already");
    case OverlayEffect::ClosesRequired: return tr("Closes a required way");
    }
    Q_UNREACHABLE();
    return {};
}

QString OverlayWords::effectSentence(const SaidEffect &effect) const
{
    switch (effect.effect) {
    case OverlayEffect::NotCovered: return tr("The rules above say nothing of these purchases: this rule is never asked.");
    case OverlayEffect::Stricter: return tr("This rule asks for more than the rules above it.");
    case OverlayEffect::PartlyStricter:
        return tr("For some of its values, days or ways the rules above already ask for as much: “%1”")
            .arg(effect.central.of(language()));
    case OverlayEffect::AlreadyAsked:
        return tr("The rules above already ask for as much or more here, and the strictest wins: “%1”")
            .arg(effect.central.of(language()));
    case OverlayEffect::AlreadyClosed: return tr("The rules above have closed these ways already.");
    case OverlayEffect::ClosesRequired:
        return tr("The rules above require this way for some of these purchases: nothing could be bought then.");
    }
    Q_UNREACHABLE();
    return {};
}

StateToken OverlayWords::effectState(OverlayEffect effect)
{
    switch (effect) {
    case OverlayEffect::Stricter:
    case OverlayEffect::PartlyStricter: return StateToken::Ok;
    case OverlayEffect::ClosesRequired:
    case OverlayEffect::AlreadyAsked:
    case OverlayEffect::AlreadyClosed: return StateToken::Warning;
    case OverlayEffect::NotCovered: return StateToken::Neutral;
    }
    Q_UNREACHABLE();
    return {};
}

QString OverlayWords::effectIcon(OverlayEffect effect)
{
    switch (effectState(effect)) {
    case StateToken::Ok: return u"ok"_s;
    case StateToken::Warning: return u"warning"_s;
    default: return u"info"_s;
    }
}

QString OverlayWords::field(OverlayField field, OverlayKind kind) const
{
    const bool isForm = kind == OverlayKind::OwnForm;
    switch (field) {
    case OverlayField::Kind: return tr("Kind of rule");
    case OverlayField::Authority: return tr("Who approves");
    case OverlayField::Quotes: return tr("Number of quotes");
    case OverlayField::Routes: return tr("Ways of buying");
    case OverlayField::Commodities: return tr("What is bought");
    case OverlayField::Lower: return kind == OverlayKind::LowerLimit ? tr("Closed from this value on") : tr("Values from");
    case OverlayField::Upper: return tr("Values below (empty: no limit)");
    case OverlayField::ValidFrom: return tr("In force from");
    case OverlayField::ValidTo: return tr("Last day in force");
    case OverlayField::TextEn: return tr("What it says, in English");
    case OverlayField::TextFr: return tr("What it says, in French");
    case OverlayField::TitleEn: return isForm ? tr("Name of the form, in English") : tr("Where it is written, in English");
    case OverlayField::TitleFr: return isForm ? tr("Name of the form, in French") : tr("Where it is written, in French");
    case OverlayField::SectionEn: return isForm ? tr("Number of the form, in English") : tr("Section, in English");
    case OverlayField::SectionFr: return isForm ? tr("Number of the form, in French") : tr("Section, in French");
    case OverlayField::Address: return isForm ? tr("Address where the form is found") : tr("Address (web page or place)");
    case OverlayField::NameEn: return tr("Name of these rules, in English");
    case OverlayField::NameFr: return tr("Name of these rules, in French");
    case OverlayField::Layer: return tr("Who asks");
    case OverlayField::Jurisdiction: return tr("Rules above");
    case OverlayField::Entities: return tr("Kind of buyer");
    case OverlayField::Tax: return tr("Values are measured");
    case OverlayField::OverlayFrom: return tr("First day of these rules");
    case OverlayField::Rows: return tr("Rules");
    }
    Q_UNREACHABLE();
    return {};
}

QString OverlayWords::rowTitle(const Overlay &overlay, const QString &id) const
{
    const auto found = std::ranges::find(overlay.rows, id, &OverlayRow::id);
    if (found == overlay.rows.end())
        return {};
    return tr("Row %1").arg(m_rules.formats().number(found - overlay.rows.begin() + 1));
}

QString OverlayWords::fault(const OverlayFinding &finding, const Overlay &overlay) const
{
    const PackFinding &found = finding.finding;
    switch (found.fault) {
    case PackFault::EmptyText: return tr("This must be filled in.");
    case PackFault::EmptyList:
        return finding.field == OverlayField::Rows ? tr("There is no rule yet.") : tr("Choose at least one.");
    case PackFault::Contradicts:
        return tr("%1 asks something else of the same purchases. Change the values, days, ways or what is bought.")
            .arg(rowTitle(overlay, rowOf(overlay, found.value)));
    case PackFault::OutsideSpan:
        return tr("These rules begin on %1: begin no earlier, or change that day in the tab “Organization”.")
            .arg(m_rules.day(overlay.validFrom));
    case PackFault::EmptySpan:
        return finding.field == OverlayField::Upper ? tr("This must be more than the value it begins with.")
                                                    : tr("This is before the first day.");
    case PackFault::OutOfRange:
        return finding.field == OverlayField::Quotes
                   ? tr("At least one quote must be asked for.")
                   : tr("A limit begins above zero; to close a way at every value, choose “%1”.")
                         .arg(kind(OverlayKind::ClosedRoute));
    default: return m_rules.packFinding({ found.fault, {}, {}, {}, found.value });
    }
}

QString OverlayWords::finding(const OverlayFinding &finding, const Overlay &overlay) const
{
    const QString row = rowTitle(overlay, finding.row);
    const auto found = std::ranges::find(overlay.rows, finding.row, &OverlayRow::id);
    const QString name = field(finding.field, found == overlay.rows.end() ? OverlayKind::Approval : found->kind);
    const QString words = fault(finding, overlay);
    return row.isEmpty() ? tr("%1: %2", "field, what is wrong").arg(name, words)
                         : tr("%1, %2: %3", "row, field, what is wrong").arg(row, name, words);
}

OverlayRow withProposals(OverlayRow row, const OverlayRow &before, const OverlayWords &english, const OverlayWords &french)
{
    // The text itself was typed: it stands, also when it is empty.
    if (row.text != before.text)
        return row;
    if (row.text.en.isEmpty() || row.text.en == english.proposal(before))
        row.text.en = english.proposal(row);
    if (row.text.fr.isEmpty() || row.text.fr == french.proposal(before))
        row.text.fr = french.proposal(row);
    return row;
}

} // namespace acquis
