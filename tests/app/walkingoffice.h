// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis/compositionroot.h"
#include "core/procurements/officepeople.h"

#include <QDate>

namespace acquis::test {

class TemporaryFolder;

/// What an office is like when the walk begins.
struct OfficeSetup
{
    QString name; ///< of its files in the folder
    Language language {};
    QList<OfficePerson> persons; ///< beside those of the sample
    QString me; ///< who sits at the desk
    QDate today; ///< invalid: the day of the clock
    bool isSample = false; ///< the sample register, with its vendors and agreements; else a new one
};

/// Somebody of the office, who may approve with \p authority.
[[nodiscard]] OfficePerson somebody(const QString &name, std::optional<Authority> authority = {});

/// A register and the program's real window in front of it. One that cannot be made ends the test program: no test means to test that.
class WalkingOffice
{
public:
    WalkingOffice(const TemporaryFolder &folder, const OfficeSetup &setup);

    [[nodiscard]] CompositionRoot &root() { return m_root; }
    [[nodiscard]] const QString &registerPath() const { return m_register; }
    [[nodiscard]] Language language() const { return m_language; }
    void setOfficer(const QString &person) { m_settings.setOfficer(person); }

private:
    WalkingOffice(const TemporaryFolder &folder, const OfficeSetup &setup, std::unique_ptr<Settings> settings);
    const QString m_register;
    const Language m_language;
    Settings &m_settings;
    CompositionRoot m_root;
};

} // namespace acquis::test
