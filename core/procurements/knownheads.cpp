// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/knownheads.h"

#include "core/procurements/filesummaries.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int latestFiles = 500;

void take(QStringList &names, const QString &name)
{
    const QString kept = name.simplified();
    if (!kept.isEmpty() && !names.contains(kept, Qt::CaseInsensitive))
        names << kept;
}

Result<void> takeFiles(Database &database, KnownHeads &known)
{
    auto select = Statement::prepare(database, u"SELECT body FROM procurement_file ORDER BY id DESC LIMIT %1"_s.arg(latestFiles));
    if (!select)
        return std::unexpected(select.error());
    return select->forEachRow([&known](const Statement &row) -> Result<void> {
        const QJsonObject head = QJsonDocument::fromJson(row.bytes(0)).object().value("head"_L1).toObject();
        take(known.ministries, head.value("ministry"_L1).toString());
        take(known.units, head.value("unit"_L1).toString());
        take(known.requesters, head.value("requester"_L1).toString());
        return {};
    });
}

Result<void> takeLedger(Database &database, Language language, KnownHeads &known)
{
    const QString name = language == Language::French ? u"name_fr"_s : u"name_en"_s;
    auto select = Statement::prepare(database, u"SELECT n.%1 FROM unit u JOIN unit_name n ON n.unit_id = u.id "
                                               "WHERE u.kind = 'ministry' AND n.first_year = (SELECT MAX(later.first_year) FROM "
                                               "unit_name later WHERE later.unit_id = u.id) ORDER BY n.%1"_s.arg(name));
    if (!select)
        return std::unexpected(select.error());
    return select->forEachRow([&known](const Statement &row) -> Result<void> {
        take(known.ministries, row.text(0));
        return {};
    });
}

} // namespace

Result<KnownHeads> knownHeads(Database &database, Language language)
{
    KnownHeads known;
    if (keepsSummaries(database)) {
        if (const auto done = takeFiles(database, known); !done)
            return std::unexpected(done.error());
    }
    if (const auto done = takeLedger(database, language, known); !done)
        return std::unexpected(done.error());
    return known;
}

} // namespace acquis
