// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/unitdirectory.h"

#include "core/base/text.h"

#include <algorithm>

namespace acquis {

UnitDirectory::UnitDirectory(const QList<UnitName> &names)
{
    for (const UnitName &name : names)
        m_units[{ name.kind, name.unitCode }] << name;
    for (const UnitName &name : names) {
        for (const QString &words : { name.name.en, name.name.fr, name.unitCode })
            m_codes.try_emplace({ name.kind, foldedName(words) }, name.unitCode);
    }
}

QList<UnitName> UnitDirectory::names(UnitKind kind, const QString &code) const
{
    const auto found = m_units.find({ kind, code });
    return found == m_units.end() ? QList<UnitName>() : found->second;
}

BilingualText UnitDirectory::name(UnitKind kind, const QString &code, FiscalYear year) const
{
    const QList<UnitName> known = names(kind, code);
    if (known.isEmpty())
        return { code, {} };
    const auto inForce = std::ranges::find_if(known, [year](const UnitName &name) {
        return year.isValid() && name.firstYear <= year && (!name.lastYear.isValid() || year <= name.lastYear);
    });
    return inForce == known.end() ? known.constLast().name : inForce->name;
}

QString UnitDirectory::codeOf(UnitKind kind, const QString &name) const
{
    const QString folded = foldedName(name);
    const auto found = m_codes.find({ kind, folded });
    return folded.isEmpty() || found == m_codes.end() ? QString() : found->second;
}

QStringList UnitDirectory::newestNames(UnitKind kind, Language language) const
{
    QStringList newest;
    for (const auto &[key, names] : m_units) {
        if (key.first == kind)
            newest << names.constLast().name.of(language);
    }
    return newest;
}

} // namespace acquis
