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
    connect(&context.session, &RegisterSession::opened, this, &OfficePage::load);
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

void OfficePage::load()
{
    m_fields->forgetTyped();
    m_stored = {};
    show();
    if (!m_context.session.isOpen())
        return;
    m_isBusy = true;
    m_context.jobs.run<StoredPeople>(
        this,
        [path = m_context.session.path()](const CancelToken &) -> Result<StoredPeople> {
            auto database = Database::open(path, Database::Mode::ReadOnly);
            if (!database)
                return std::unexpected(database.error());
            return officePeople(**database);
        },
        [this](const Result<StoredPeople> &stored) {
            m_isBusy = false;
            if (!stored) {
                Q_EMIT messagePosted(messageFor(stored.error()));
                return;
            }
            m_stored = *stored;
            show();
            Q_EMIT peopleChanged(m_stored.people);
        });
}

void OfficePage::show()
{
    QList<EditorRow> persons;
    for (const OfficePerson &person : std::as_const(m_stored.people.persons)) {
        persons << EditorRow { person.uid,
                               { person.name, person.title.en, person.title.fr, person.unit,
                                 person.authority ? QString(codeOf(*person.authority)) : QString(), isoDay(person.from),
                                 isoDay(person.until) } };
    }
    m_fields->setRows(personsKey, persons);
    QList<EditorRow> delegations;
    for (const DelegatedAuthority &given : std::as_const(m_stored.people.delegations)) {
        delegations << EditorRow { given.uid,
                                   { given.from, given.to, QString(codeOf(given.authority)),
                                     given.upTo ? given.upTo->toString() : QString(), isoDay(given.start), isoDay(given.end),
                                     given.reason } };
    }
    m_fields->setRows(delegationsKey, delegations);
    m_me->setPeople(meKey, m_stored.people.namesOn(QDate::currentDate()));
    sayMe();
    m_panel->setEnabled(m_context.session.isOpen());
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

void OfficePage::take()
{
    const OfficePeople people = written();
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
    if (personsAreNamed && delegationsAreWhole && people != m_stored.people)
        save(people);
}

void OfficePage::save(const OfficePeople &people)
{
    if (m_isBusy) {
        m_saveIsDue = true;
        return;
    }
    m_isBusy = true;
    m_context.jobs.run<int>(
        this,
        [path = m_context.session.path(), people, replaces = m_stored.revision,
         actor = m_context.settings.officer()](const CancelToken &) -> Result<int> {
            auto database = Database::open(path, Database::Mode::ReadWrite);
            if (!database)
                return std::unexpected(database.error());
            return saveOfficePeople(**database, people, replaces, actor, {});
        },
        [this, people](const Result<int> &revision) {
            m_isBusy = false;
            if (!revision) {
                Q_EMIT messagePosted(messageFor(revision.error()));
                if (revision.error().code == ErrorCode::RecordChanged)
                    load();
                return;
            }
            m_stored = { *revision, people };
            m_me->setPeople(meKey, people.namesOn(QDate::currentDate()));
            Q_EMIT peopleChanged(people);
            if (std::exchange(m_saveIsDue, false))
                take();
        });
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
    show();
    Q_EMIT titleChanged();
}

} // namespace acquis
