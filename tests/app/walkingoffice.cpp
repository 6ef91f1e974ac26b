// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/walkingoffice.h"

#include "app/acquis/procurementdesk.h"
#include "core/exchange/newregister.h"
#include "core/storage/database.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"
#include "ui/shell/mainwindow.h"

#include <QSignalSpy>

namespace acquis::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else

template <typename T>
void need(const Result<T> &result)
{
    if (!result)
        qFatal("no office to walk in: %s", told(result).constData());
}

QString makeRegister(const TemporaryFolder &folder, const OfficeSetup &setup)
{
    const QString path = folder.path(setup.name + u".acquis"_s);
    if (setup.isSample)
        need(createSampleRegister(path));
    else
        need(createRegister(path));
    auto database = Database::open(path, Database::Mode::ReadWrite);
    need(database);
    const auto kept = officePeople(**database);
    need(kept);
    OfficePeople people = kept->people;
    for (OfficePerson person : setup.persons) {
        person.uid = u"p%1"_s.arg(people.persons.size() + 1);
        people.persons << person;
    }
    need(saveOfficePeople(**database, people, kept->revision, setup.me, {}));
    return path;
}

} // namespace

OfficePerson somebody(const QString &name, std::optional<Authority> authority)
{
    OfficePerson person;
    person.name = name;
    person.title = authority ? BilingualText { u"Director"_s, u"Directeur"_s } : BilingualText { u"Officer"_s, u"Agente"_s };
    person.authority = authority;
    return person;
}

WalkingOffice::WalkingOffice(const TemporaryFolder &folder, const OfficeSetup &setup)
    : WalkingOffice(folder, setup, std::make_unique<Settings>(folder.path(setup.name + u".ini"_s)))
{ }

WalkingOffice::WalkingOffice(const TemporaryFolder &folder, const OfficeSetup &setup, std::unique_ptr<Settings> settings)
    : m_register(makeRegister(folder, setup))
    , m_language(setup.language)
    , m_settings(*settings)
    , m_root(std::move(settings))
{
    setOfficer(setup.me);
    m_root.language().setLanguage(setup.language);
    m_root.desk().setToday(setup.today);
    MainWindow &window = m_root.window();
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    QSignalSpy opened(&m_root.session(), &RegisterSession::opened);
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not come to the front");
    m_root.session().open(m_register);
    if (!opened.wait(patience))
        qFatal("the register does not open");
    window.setFocus();
}

} // namespace acquis::test
