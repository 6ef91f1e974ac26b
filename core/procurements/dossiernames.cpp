// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filedossier.h"

#include <algorithm>

// What rules and duties are called on paper, by the words of the file's own determinations.
namespace acquis {

using namespace Qt::StringLiterals;

FileValue ruleNamed(const ProcurementFile &file, const QString &rule)
{
    if (const auto route = fromCode<Route>(rule))
        return FileValue::ofCode(*route, u"route"_s);
    const auto cited = [](const BilingualText &text, const BilingualText &citation) {
        const auto both = [](const QString &said, const QString &source) {
            return source.isEmpty() ? said : u"%1 (%2)"_s.arg(said, source);
        };
        return FileValue::ofBoth({ both(text.en, citation.en), both(text.fr, citation.fr) });
    };
    // Without the letter that says how sure it is, which the window sets behind it.
    const QString row = rule.section(u' ', 0, 0);
    for (const StoredDetermination &determination : file.determinations) {
        for (const StoredRoute &route : determination.routes) {
            if (route.row == row && !route.reason.isEmpty())
                return cited(route.reason, route.citation);
            const auto duty = std::ranges::find(route.duties, row, &StoredDuty::row);
            if (duty != route.duties.end() && !duty->text.isEmpty())
                return cited(duty->text, duty->citation);
        }
    }
    return FileValue::ofText(rule);
}

FileValue dutyNamed(const ProcurementFile &file, const QString &key)
{
    const auto kind = fromCode<FileDutyKind>(key.section(u'/', 0, 0));
    if (!kind)
        return FileValue::ofText(key);
    if (*kind == FileDutyKind::Requirement) {
        const FileValue rule = ruleNamed(file, key.section(u'/', 1, 1));
        if (rule.type == ValueType::Both)
            return rule;
    }
    return FileValue::ofCode(*kind, u"file-duty"_s);
}

} // namespace acquis
