// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/crosswalk.h"

#include <QStringList>

#include <map>
#include <utility>

namespace acquis {

/// The ministries and programs of a register with their dated names, looked up by code and by name. A value.
class UnitDirectory
{
public:
    UnitDirectory() = default;
    explicit UnitDirectory(const QList<UnitName> &names);

    /// Names that a unit bore, oldest first; empty when the register has no such unit.
    [[nodiscard]] QList<UnitName> names(UnitKind kind, const QString &code) const;
    /// The name in force in \p year, else the newest one; the code when the register has no such unit.
    [[nodiscard]] BilingualText name(UnitKind kind, const QString &code, FiscalYear year = {}) const;
    /// Code of the unit that bears or bore this name in either language, or that has this code; empty when there is none.
    [[nodiscard]] QString codeOf(UnitKind kind, const QString &name) const;
    /// The newest name of every unit of a kind.
    [[nodiscard]] QStringList newestNames(UnitKind kind, Language language) const;

private:
    using Key = std::pair<UnitKind, QString>;
    std::map<Key, QList<UnitName>> m_units;
    std::map<Key, QString> m_codes; ///< by folded name
};

} // namespace acquis
