// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/marketpeoplesection.h"

#include "core/procurements/marketmeasures.h"
#include "core/procurements/sealedprices.h"
#include "ui/forms/buttonrow.h"
#include "ui/procurements/needwords.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/languagecontroller.h"

#include <QPushButton>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int concernsColumn = 4;

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

template <typename E>
QList<RowChoice> choicesOf()
{
    QList<RowChoice> choices;
    for (std::size_t i = 0; i < codeCount<E>; ++i)
        choices << RowChoice { QString(codeOf(E(i))), NeedWords::of(E(i)) };
    return choices;
}

QList<RowColumn> contactColumns()
{
    return { RowColumn::day(MarketContactsSection::tr("Day")), RowColumn::text(MarketContactsSection::tr("Who of us")),
             RowColumn::text(MarketContactsSection::tr("Firm")), RowColumn::text(MarketContactsSection::tr("About what")),
             RowColumn::longText(MarketContactsSection::tr("Note")) };
}

QList<RowColumn> declarationColumns()
{
    return { RowColumn::text(MarketDeclarationsSection::tr("Person")),
             RowColumn::choice(MarketDeclarationsSection::tr("Role"), choicesOf<PersonRole>()),
             RowColumn::choice(MarketDeclarationsSection::tr("Conflict of interest"), choicesOf<ConflictState>()),
             RowColumn::flag(MarketDeclarationsSection::tr("Keeps confidence")),
             RowColumn::longText(MarketDeclarationsSection::tr("Which firm, and how it is managed")),
             RowColumn::day(MarketDeclarationsSection::tr("Signed on")) };
}

/// The role that the person has in the file already.
PersonRole roleOf(const ProcurementFile &file, const QString &person)
{
    if (person == file.head.requester)
        return PersonRole::Requester;
    if (file.evaluation.finished.contains(person) || std::ranges::count(file.evaluation.scores, person, &Score::evaluator) > 0)
        return PersonRole::Evaluator;
    if (std::ranges::count(file.approvals, person, &Approval::to) > 0)
        return PersonRole::Approver;
    return PersonRole::Officer;
}

} // namespace

MarketContactsSection::MarketContactsSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"marketContacts"_s, u"market"_s)
{
    fields().addNote(u"quiet"_s);
    fields().addRows(u"contacts"_s, contactColumns());
    fields().bindRows<MarketEvidence, ContactEntry>(
        u"contacts"_s, &ProcurementFile::market, &MarketEvidence::contacts,
        [](const ContactEntry &entry) {
            return QStringList { keptDay(entry.day), entry.person, entry.vendorName, entry.subject, entry.note };
        },
        [](ContactEntry &entry, const QStringList &cells) {
            if (entry.vendorName != cells.at(2))
                entry.vendor = {}; // another firm is meant
            entry.day = dayOf(cells.at(0));
            entry.person = cells.at(1);
            entry.vendorName = cells.at(2);
            entry.subject = cells.at(3);
            entry.note = cells.at(4);
        });
}

void MarketContactsSection::showFile()
{
    fields().showFile();
    const std::optional<QuietTime> quiet = quietTimeOf(file());
    const RulesWords words(context().language.language());
    fields().setShown(u"quiet"_s, quiet.has_value());
    if (quiet)
        fields().setLabel(u"quiet"_s,
                          quiet->until.isValid()
                              ? tr("Quiet time: %1 to %2.").arg(words.day(quiet->from), words.day(quiet->until))
                              : tr("Quiet time since %1, until the award: no talk with a bidder but by the rules of the "
                                   "request.")
                                    .arg(words.day(quiet->from)));
    const QStringList inQuiet = contactsInQuietTime(file());
    const int count = int(inQuiet.size());
    const int open = int(std::ranges::count_if(file().market.contacts, [&inQuiet](const ContactEntry &contact) {
        return inQuiet.contains(contact.uid) && contact.note.trimmed().isEmpty();
    }));
    fields().setFault(u"contacts"_s,
                      open > 0 ? tr("%n talk(s) fell into the quiet time: say in the note why and what was said.", nullptr, open)
                               : QString());
    const QList<ContactEntry> &contacts = file().market.contacts;
    setSummary(count > 0            ? tr("%n in the quiet time", nullptr, count)
               : contacts.isEmpty() ? QString()
                                    : tr("%n talk(s)", nullptr, int(contacts.size())));
}

void MarketContactsSection::retranslate()
{
    setTitle(tr("Talks with firms"));
    fields().setLabel(u"contacts"_s, tr("Who talked with whom"));
    fields().setRowColumns(u"contacts"_s, contactColumns());
    showFile();
}

MarketDeclarationsSection::MarketDeclarationsSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"marketDeclarations"_s, u"market"_s)
    , m_signNone(makeButton(u"marketDeclarationsSign"_s))
    , m_signConflict(makeButton(u"marketDeclarationsConflict"_s))
    , m_addMissing(makeButton(u"marketDeclarationsMissing"_s))
{
    fields().addNote(u"what"_s);
    fields().addNote(u"waited"_s);
    fields().addWidget(u"sign"_s, new ButtonRow({ m_signNone, m_signConflict, m_addMissing }));
    fields().addRows(u"declarations"_s, declarationColumns());
    fields().bindRows<MarketEvidence, Declaration>(
        u"declarations"_s, &ProcurementFile::market, &MarketEvidence::declarations,
        [](const Declaration &one) {
            return QStringList {
                one.person,   QString(codeOf(one.role)), QString(codeOf(one.conflict)), one.keepsConfidence ? u"1"_s : QString(),
                one.concerns, keptDay(one.signedOn)
            };
        },
        [](Declaration &one, const QStringList &cells) {
            one.person = cells.at(0);
            one.role = fromCode<PersonRole>(cells.at(1)).value_or(PersonRole {});
            one.conflict = fromCode<ConflictState>(cells.at(2)).value_or(ConflictState {});
            one.keepsConfidence = !cells.at(3).isEmpty();
            one.concerns = cells.at(4);
            one.signedOn = dayOf(cells.at(5));
        });
    fields().addPlace(u"conflict-declaration"_s, u"declarations"_s);
    connect(m_signNone, &QPushButton::clicked, this, [this] { sign(ConflictState::None); });
    connect(m_signConflict, &QPushButton::clicked, this, [this] { sign(ConflictState::Declared); });
    connect(m_addMissing, &QPushButton::clicked, this, &MarketDeclarationsSection::addMissing);
}

void MarketDeclarationsSection::sign(ConflictState state)
{
    fields().finish();
    const QString me = session().me();
    QString uid;
    session().change(u"sign-declaration"_s, [&](ProcurementFile &changed) {
        QList<Declaration> &all = changed.market.declarations;
        auto mine = std::ranges::find(all, me, &Declaration::person);
        if (mine == all.end()) {
            Declaration one;
            one.uid = newUid(u'd');
            one.person = me;
            one.role = roleOf(changed, me);
            mine = all.insert(all.end(), one);
        }
        mine->conflict = state;
        mine->keepsConfidence = true;
        mine->signedOn = session().today();
        uid = mine->uid;
    });
    showFile();
    if (state != ConflictState::Declared)
        return;
    const auto row = std::ranges::find(file().market.declarations, uid, &Declaration::uid);
    if (row != file().market.declarations.end())
        fields().focusRow(u"declarations"_s, int(row - file().market.declarations.begin()), concernsColumn);
}

void MarketDeclarationsSection::addMissing()
{
    const QList<Declaration> missing = missingDeclarations(file());
    session().change(u"ask-declarations"_s, [&missing](ProcurementFile &changed) { changed.market.declarations << missing; });
}

void MarketDeclarationsSection::showFile()
{
    fields().showFile();
    const QList<Declaration> &all = file().market.declarations;
    const QString me = session().me();
    const bool isMine = std::ranges::any_of(all, [&me](const Declaration &one) { return one.person == me && one.isSigned(); });
    m_signNone->setEnabled(!isFrozen() && !me.isEmpty() && !isMine);
    m_signConflict->setEnabled(!isFrozen() && !me.isEmpty());
    m_signNone->setToolTip(me.isEmpty() ? tr("Write your name on the page Office first.") : QString());
    const int missing = int(missingDeclarations(file()).size());
    m_addMissing->setVisible(missing > 0);
    m_addMissing->setEnabled(!isFrozen());
    m_addMissing->setText(tr("Add %n person(s) of the file", nullptr, missing));
    const auto isOpen = [](const Declaration &one) { return one.conflict == ConflictState::Declared && one.concerns.isEmpty(); };
    fields().setFault(u"declarations"_s, std::ranges::any_of(all, isOpen)
                                             ? tr("Say which firm the conflict is about, and how it is managed.")
                                             : QString());
    // Whoever has a part in the file counts, listed here or not: nobody opens a bid before that.
    const QStringList waited = undeclaredPeople(file());
    const auto signedCount = std::ranges::count_if(all, &Declaration::isSigned);
    const QString counted = tr("%1 of %2 signed").arg(signedCount).arg(signedCount + waited.size());
    setSummary(all.isEmpty()      ? tr("None yet")
               : waited.isEmpty() ? counted
                                  : tr("%1, missing: %2").arg(counted, waited.join(u", "_s)));
    fields().setShown(u"waited"_s, !waited.isEmpty());
    fields().setLabel(u"waited"_s, tr("Not signed: %1.").arg(waited.join(u", "_s)));
}

void MarketDeclarationsSection::retranslate()
{
    setTitle(tr("Declarations"));
    fields().setLabel(u"what"_s,
                      tr("Each person who has a part in the file declares conflicts of interest and keeps what is read "
                         "here in confidence. No bid is opened before all have signed."));
    fields().setLabel(u"sign"_s, tr("Sign as me"));
    m_signNone->setText(tr("I have no conflict of interest"));
    m_signConflict->setText(tr("I declare a conflict…"));
    fields().setLabel(u"declarations"_s, tr("Who declared what"));
    fields().setRowColumns(u"declarations"_s, declarationColumns());
    showFile();
}

} // namespace acquis
