// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/officepeople.h"
#include "core/procurements/procurementfile.h"

namespace acquis::test {

/// A file that has just been opened for a service of 20,000 dollars, in Ontario, in March 2015.
[[nodiscard]] inline ProcurementFile newFile(const QString &title = QStringLiteral("Introduction service for delegates"))
{
    ProcurementFile file;
    file.head.title = { title, QStringLiteral("Service de présentation des délégués") };
    file.head.ministry = QStringLiteral("Ministry of Trade Promotion");
    file.head.unit = QStringLiteral("Events");
    file.head.holder = QStringLiteral("A. Desrosiers");
    file.head.requester = QStringLiteral("R. Iyer");
    file.head.openedOn = QDate(2015, 3, 2);
    file.need.commodity = Commodity::Services;
    file.need.value = Money::fromCents(2'000'000);
    file.need.date = QDate(2015, 3, 9);
    file.need.neededBy = QDate(2015, 6, 20);
    return file;
}

/// An officer, a manager, a director who is away in April 2015 and gives 25,000 to the manager, and an assistant deputy minister.
[[nodiscard]] inline OfficePeople someOffice()
{
    const auto person = [](const char *uid, const char *name, std::optional<Authority> authority) {
        return OfficePerson { QString::fromLatin1(uid), QString::fromUtf8(name), {}, {}, authority, {}, {} };
    };
    OfficePeople people;
    people.persons = { person("p1", "A. Desrosiers", std::nullopt), person("p2", "P. Nakamura", Authority::Manager),
                       person("p3", "R. Iyer", Authority::Director), person("p4", "M. Okafor", Authority::Adm),
                       person("p5", "J. Tremblay", Authority::Director) };
    people.delegations = { { QStringLiteral("d1"), QStringLiteral("J. Tremblay"), QStringLiteral("P. Nakamura"),
                             Authority::Director, Money::fromCents(2'500'000), QDate(2015, 4, 1), QDate(2015, 4, 30),
                             QStringLiteral("away") } };
    return people;
}

} // namespace acquis::test
