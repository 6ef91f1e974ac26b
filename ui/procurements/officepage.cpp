// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/officepage.h"

#include "core/storage/database.h"
#include "ui/forms/fieldcolumn.h"
#include "ui/forms/formscroll.h"
#include "ui/procurements/filefields.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/widgets/panel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString meKey = u"officer"_s;
const QString personsKey = u"persons"_s;
const QString delegationsKey = u"delegations"_s;

QList<RowChoice> authorities(const RulesWords &words, const QString &none)
{
    QList<RowChoice> choices;
    if (!none.isEmpty())
        choices << RowChoice { {}, none };
    for (std::size_t i = 0; i < codeCount<Authority>; ++i)
        choices << RowChoice { codeOf(Authority(i)), words.authority(Authority(i)) };
    return choices;
}

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

OfficePage::OfficePage(const UiContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_mePanel(new Panel(this))
    , m_me(new FieldColumn(context, u"office"_s, m_mePanel))
    , m_panel(new Panel(this))
    , m_fields(new FieldColumn(context, u"officePeople"_s, m_panel))
{
    setObjectName(u"officePage"_s);
    m_me->addPerson(meKey);
    m_fields->addRows(personsKey, {});
    m_fields->addRows(delegationsKey, {});
    m_mePanel->addContent(m_me);
    m_panel->addContent(m_fields);
    auto *content = new QWidget(this);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->addWidget(m_mePanel);
    inner->addWidget(m_panel);
    inner->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->addWidget(new FormScroll(content, u"officeScroll"_s));
    connect(m_me, &FieldColumn::edited, this, [this] {
        m_context.settings.setOfficer(m_me->text(meKey));
        sayMe();
        Q_EMIT officerChanged();
    });
    connect(m_fields, &FieldColumn::edited, this, &OfficePage::take);
    connect(&context.session, &RegisterSession::opened, this, [this] {
        leave();
        load();
    });
    load();
}

QString OfficePage::title() const
{
    return tr("Office");
}

QString OfficePage::iconName() const
{
    return u"shield"_s;
}

QString OfficePage::helpAnchor() const
{
    return u"office"_s;
}

void OfficePage::focusMe()
{
    m_me->focusField(meKey);
}

QString OfficePage::unsavedWork() const
{
    const bool isOpen = m_context.session.isOpen() && m_path == m_context.session.path();
    return isOpen && written() != m_base ? tr("What was changed in the people of the office is not saved yet.") : QString();
}

/// Another register is open: what is typed still belongs to the one before.
void OfficePage::leave()
{
    if (m_path.isEmpty())
        return;
    m_fields->finish();
    if (const OfficePeople mine = written(); mine != m_base && m_conflicts.isEmpty() && judge(mine)) {
        if (m_saves > 0)
            m_behind = Save { m_path, m_loads, m_base, mine, {}, m_context.settings.officer() };
        else
            save(mine);
    }
    m_path.clear();
}

void OfficePage::load()
{
    const int number = ++m_loads;
    m_path.clear();
    m_fields->forgetTyped();
    m_base = {};
    m_people = {};
    m_conflicts.clear();
    m_keepMine.clear();
    m_saveIsDue = false;
    showRows({});
    showNames();
    m_isLoading = m_context.session.isOpen();
    if (!m_isLoading)
        return;
    const QString path = m_context.session.path();
    m_context.jobs.run<StoredPeople>(
        this,
        [path](const CancelToken &) -> Result<StoredPeople> {
            auto database = Database::open(path, Database::Mode::ReadOnly);
            if (!database)
                return std::unexpected(database.error());
            return officePeople(**database);
        },
        [this, number, path](const Result<StoredPeople> &stored) {
            if (number != m_loads)
                return; // another register is open by now
            m_isLoading = false;
            if (!stored) {
                Q_EMIT messagePosted(messageFor(stored.error()));
                return;
            }
            m_path = path;
            m_base = stored->people;
            takeIn(stored->people);
            showRows(stored->people);
            showNames();
        });
}

/// The register holds these now.
void OfficePage::takeIn(const OfficePeople &held)
{
    m_people = held;
    m_me->setPeople(meKey, held.namesOn(QDate::currentDate()));
    Q_EMIT peopleChanged(held);
}

void OfficePage::showRows(const OfficePeople &people)
{
    QList<EditorRow> persons;
    for (const OfficePerson &person : people.persons) {
        persons << EditorRow { person.uid,
                               { person.name, person.title.en, person.title.fr, person.unit,
                                 person.authority ? QString(codeOf(*person.authority)) : QString(), isoDay(person.from),
                                 isoDay(person.until) } };
    }
    m_fields->setRows(personsKey, persons);
    QList<EditorRow> delegations;
    for (const DelegatedAuthority &given : people.delegations) {
        delegations << EditorRow { given.uid,
                                   { given.from, given.to, QString(codeOf(given.authority)),
                                     given.upTo ? given.upTo->toString() : QString(), isoDay(given.start), isoDay(given.end),
                                     given.reason } };
    }
    m_fields->setRows(delegationsKey, delegations);
}

void OfficePage::showNames()
{
    m_me->setPeople(meKey, m_people.namesOn(QDate::currentDate()));
    sayMe();
    m_panel->setEnabled(!m_path.isEmpty()); // what is typed before they are read would be nobody's
}

void OfficePage::sayMe()
{
    const bool isNamed = m_context.settings.isOfficerNamed();
    const QString name = m_context.settings.officer();
    m_me->setText(meKey, isNamed ? name : QString());
    m_me->setLabel(meKey, tr("My name"),
                   isNamed
                       ? tr("As files, approvals and the audit trail name you on this computer.")
                       : tr("Say who you are. Until then files, approvals and the audit trail name %1, as the account of this "
                            "computer is called.")
                             .arg(name));
}

OfficePeople OfficePage::written() const
{
    OfficePeople people;
    for (const EditorRow &row : m_fields->rows(personsKey)) {
        OfficePerson person;
        person.uid = row.uid;
        person.name = keptText(row.cells.value(0));
        person.title = { keptText(row.cells.value(1)), keptText(row.cells.value(2)) };
        person.unit = keptText(row.cells.value(3));
        person.authority = fromCode<Authority>(row.cells.value(4));
        person.from = QDate::fromString(row.cells.value(5), Qt::ISODate);
        person.until = QDate::fromString(row.cells.value(6), Qt::ISODate);
        people.persons << person;
    }
    for (const EditorRow &row : m_fields->rows(delegationsKey)) {
        DelegatedAuthority given;
        given.uid = row.uid;
        given.from = keptText(row.cells.value(0));
        given.to = keptText(row.cells.value(1));
        given.authority = fromCode<Authority>(row.cells.value(2)).value_or(Authority::Manager);
        given.upTo = amountOf(row.cells.value(3));
        given.start = QDate::fromString(row.cells.value(4), Qt::ISODate);
        given.end = QDate::fromString(row.cells.value(5), Qt::ISODate);
        given.reason = keptText(row.cells.value(6));
        people.delegations << given;
    }
    return people;
}

bool OfficePage::judge(const OfficePeople &people)
{
    const bool personsAreNamed = std::ranges::none_of(people.persons, [](const auto &one) { return one.name.isEmpty(); });
    const bool delegationsAreWhole = std::ranges::all_of(people.delegations, [](const DelegatedAuthority &one) {
        return !one.from.isEmpty() && !one.to.isEmpty() && one.start.isValid() && one.end.isValid() && one.start <= one.end;
    });
    m_fields->setFault(personsKey, personsAreNamed ? QString() : tr("Every person needs a name. Nothing was saved yet."));
    m_fields->setFault(
        delegationsKey,
        delegationsAreWhole
            ? QString()
            : tr("A delegation needs who gives it, who has it, and its first and last day in order. Nothing was saved "
                 "yet."));
    return personsAreNamed && delegationsAreWhole;
}

void OfficePage::take()
{
    const OfficePeople mine = written();
    if (m_path.isEmpty() || !judge(mine) || mine == m_base)
        return;
    if (!m_conflicts.isEmpty())
        return sayConflict(mergedPeople(m_base, mine, m_theirs).value_or(PeopleMerge {}).conflicts);
    if (m_saves > 0)
        m_saveIsDue = true;
    else
        save(mine);
}

void OfficePage::save(const OfficePeople &mine)
{
    run({ m_path, m_loads, m_base, mine, std::exchange(m_keepMine, {}), m_context.settings.officer() });
}

void OfficePage::run(const Save &save)
{
    ++m_saves;
    m_context.jobs.run<Outcome>(
        this,
        [save](const CancelToken &) -> Result<Outcome> {
            auto database = Database::open(save.registerPath, Database::Mode::ReadWrite);
            if (!database)
                return std::unexpected(database.error());
            return saved(**database, save);
        },
        [this, save](const Result<Outcome> &outcome) {
            --m_saves;
            finishSave(save, outcome);
            if (!isSaving())
                tellSaved();
        });
}

Result<OfficePage::Outcome> OfficePage::saved(Database &database, const Save &save)
{
    while (true) {
        const auto held = officePeople(database);
        if (!held)
            return std::unexpected(held.error());
        const auto joined = mergedPeople(save.base, save.mine, held->people, save.keepMine);
        if (!joined)
            return std::unexpected(joined.error());
        if (!joined->conflicts.isEmpty())
            return Outcome { held->people, joined->conflicts };
        const auto revision = saveOfficePeople(database, joined->people, held->revision, save.actor, {});
        if (revision)
            return Outcome { joined->people, {} };
        if (revision.error().code != ErrorCode::RecordChanged)
            return std::unexpected(revision.error());
        // Somebody saved between the reading and the writing: joined again.
    }
}

void OfficePage::finishSave(const Save &save, const Result<Outcome> &outcome)
{
    if (!outcome)
        Q_EMIT messagePosted(messageFor(outcome.error()));
    if (save.load != m_loads)
        return finishBehind(save, outcome);
    if (outcome && !outcome->conflicts.isEmpty()) {
        m_theirs = outcome->held;
        m_saveIsDue = false;
        return sayConflict(outcome->conflicts);
    }
    const bool wasDue = std::exchange(m_saveIsDue, false);
    if (outcome) {
        // What was typed meanwhile stands on what was sent; only when there is none, theirs are shown.
        const bool isSame = written() == save.mine;
        m_base = isSame ? outcome->held : save.mine;
        if (isSame && outcome->held != save.mine)
            showRows(outcome->held);
        takeIn(outcome->held);
    }
    if (wasDue)
        take();
}

/// Another register is shown by now, or the same one that was read before this was saved.
void OfficePage::finishBehind(const Save &save, const Result<Outcome> &outcome)
{
    const bool isSaved = outcome && outcome->conflicts.isEmpty();
    if (outcome && !isSaved)
        Q_EMIT messagePosted(messageFor({ ErrorCode::RecordChanged, save.registerPath, {}, 0 }));
    if (auto behind = std::exchange(m_behind, std::nullopt)) {
        if (isSaved)
            behind->base = save.mine;
        run(*behind);
    } else if (std::exchange(m_saveIsDue, false)) {
        take();
    } else if (isSaved && save.registerPath == m_context.session.path()) {
        load();
    }
}

QString OfficePage::fieldWords(const MergeConflict &conflict) const
{
    const QString uid = conflict.path.section(u'/', 1, 1);
    const auto told = [](const QString &json) { return jsonValue(json).isString() ? jsonValue(json).toString() : json; };
    QString who;
    for (const OfficePeople *people : { &m_base, &m_theirs }) {
        for (const OfficePerson &person : people->persons) {
            if (person.uid == uid)
                who = person.name;
        }
        for (const DelegatedAuthority &given : people->delegations) {
            if (given.uid == uid)
                who = tr("%1 to %2").arg(given.from, given.to);
        }
    }
    if (conflict.path.count(u'/') < 2) // somebody took away what the other changed
        return who;
    //: A field of a person that two people changed: whose it is, theirs and mine.
    return tr("%1: theirs “%2”, yours “%3”").arg(who, told(conflict.theirs), told(conflict.mine));
}

void OfficePage::sayConflict(const QList<MergeConflict> &conflicts)
{
    m_conflicts.clear();
    QStringList fields;
    for (const MergeConflict &conflict : conflicts) {
        m_conflicts << conflict.path;
        fields << fieldWords(conflict);
    }
    if (m_conflicts.isEmpty())
        return take(); // both wrote the same in the end
    Message message;
    message.state = StateToken::Warning;
    message.title = [] { return tr("Somebody else changed the same people of the office meanwhile"); };
    message.text = [fields] { return tr("%1. Nothing is saved until you choose.").arg(fields.join(u"; "_s)); };
    message.actionText = [] { return tr("Keep mine"); };
    message.action = [this] {
        m_keepMine = std::exchange(m_conflicts, {});
        take();
    };
    message.secondActionText = [] { return tr("Keep theirs"); };
    message.secondAction = [this] { keepTheirs(); };
    Q_EMIT messagePosted(message);
}

void OfficePage::keepTheirs()
{
    m_fields->finish();
    const auto joined = mergedPeople(m_base, written(), m_theirs);
    if (!joined) {
        Q_EMIT messagePosted(messageFor(joined.error()));
        return;
    }
    m_conflicts.clear();
    m_base = m_theirs;
    showRows(joined->people);
    takeIn(m_theirs);
    take();
}

void OfficePage::retranslate()
{
    const RulesWords words(m_context.language.language());
    m_mePanel->setTitle(tr("Who works here"));
    m_panel->setTitle(tr("People and their authority"));
    m_fields->setLabel(personsKey, tr("People"),
                       tr("Who has no authority approves nothing. Who has left stays, with the last day."));
    m_fields->setRowColumns(personsKey, { RowColumn::text(tr("Name")), RowColumn::text(tr("Title in English")),
                                          RowColumn::text(tr("Title in French")), RowColumn::text(tr("Unit")),
                                          RowColumn::choice(tr("Authority"), authorities(words, tr("None"))),
                                          RowColumn::day(tr("From")), RowColumn::day(tr("Until")) });
    m_fields->setLabel(
        delegationsKey, tr("Delegations"),
        tr("Authority given to somebody else for some days. Nobody gives more than they hold, and what was given is not "
           "given on."));
    m_fields->setRowColumns(delegationsKey,
                            { RowColumn::text(tr("From whom")), RowColumn::text(tr("To whom")),
                              RowColumn::choice(tr("Authority"), authorities(words, {})), RowColumn::amount(tr("Up to")),
                              RowColumn::day(tr("First day")), RowColumn::day(tr("Last day")), RowColumn::text(tr("Reason")) });
    showNames();
    Q_EMIT titleChanged();
}

} // namespace acquis
