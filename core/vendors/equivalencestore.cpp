// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/equivalencestore.h"

#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/vendors/storedvalues.h"
#include "core/vendors/vendorreading.h"

#include <QDateTime>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString recordOf(EquivalenceId id)
{
    return u"standing-equivalence/%1"_s.arg(id.value);
}

QString said(const EquivalenceRule &rule)
{
    return u"%1 %2 counts as %3 %4, %5/%6, decided by %7, %8"_s.arg(
        rule.jurisdiction, rule.category.isEmpty() ? u"*"_s : rule.category, rule.localJurisdiction, rule.localCategory,
        dateText(rule.from), dateText(rule.until), rule.decidedBy, rule.decision);
}

Result<void> check(const EquivalenceRule &rule)
{
    const std::pair<QString, const QString *> texts[] { { u"jurisdiction"_s, &rule.jurisdiction },
                                                        { u"category"_s, &rule.category },
                                                        { u"local-jurisdiction"_s, &rule.localJurisdiction },
                                                        { u"local-category"_s, &rule.localCategory },
                                                        { u"decided-by"_s, &rule.decidedBy },
                                                        { u"decision"_s, &rule.decision } };
    for (const auto &[field, text] : texts) {
        if (const auto fault = lineFault(*text, longestVendorText))
            return vendorFailure(*fault, field);
        const bool mayBeEmpty = text == &rule.category || text == &rule.decision;
        if (text->trimmed().isEmpty() && !mayBeEmpty)
            return vendorFailure(VendorFault::NameMissing, field);
    }
    if (rule.jurisdiction == rule.localJurisdiction)
        return vendorFailure(VendorFault::MalformedCode, u"jurisdiction"_s);
    if (!rule.from.isValid())
        return vendorFailure(VendorFault::DateMissing, u"from"_s);
    if (rule.until.isValid() && rule.until < rule.from)
        return vendorFailure(VendorFault::EndBeforeStart, u"until"_s);
    return {};
}

Result<EquivalenceRule> ruleOf(Database &database, EquivalenceId id)
{
    const auto rules = equivalenceRules(database);
    if (!rules)
        return std::unexpected(rules.error());
    const auto rule = std::ranges::find(*rules, id, &EquivalenceRule::id);
    if (rule == rules->cend())
        return failure(ErrorCode::UnknownValue, recordOf(id));
    return *rule;
}

} // namespace

Result<QList<EquivalenceRule>> equivalenceRules(Database &database)
{
    QList<EquivalenceRule> rules;
    const auto keeps = keepsVendors(database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return rules;
    auto select =
        Statement::prepare(database, u"SELECT id, jurisdiction, category, local_jurisdiction, local_category, valid_from, "
                                     "valid_until, decided_by, decision FROM standing_equivalence ORDER BY id"_s);
    if (!select)
        return std::unexpected(select.error());
    const auto done = select->forEachRow([&](const Statement &row) -> Result<void> {
        EquivalenceRule rule { { row.integer(0) }, row.text(1), row.text(2), row.text(3), row.text(4), {}, {},
                               row.text(7),        row.text(8) };
        if (!readDate(row.text(5), rule.from) || !readDate(row.text(6), rule.until))
            return failure(ErrorCode::RegisterDamaged, database.path(), recordOf(rule.id));
        rules << std::move(rule);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return rules;
}

Result<EquivalenceId> addEquivalence(Database &database, const EquivalenceRule &rule, const QString &actor)
{
    if (auto fine = check(rule); !fine)
        return std::unexpected(fine.error());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto insert = Statement::prepare(database, u"INSERT INTO standing_equivalence (jurisdiction, category, local_jurisdiction, "
                                               "local_category, valid_from, valid_until, decided_by, decision) "
                                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return std::unexpected(insert.error());
    insert->bind(0, rule.jurisdiction).bind(1, rule.category).bind(2, rule.localJurisdiction).bind(3, rule.localCategory);
    insert->bind(4, dateText(rule.from)).bind(5, dateText(rule.until)).bind(6, rule.decidedBy).bind(7, rule.decision);
    if (auto done = insert->exec(); !done)
        return std::unexpected(done.error());
    const EquivalenceId id { insert->lastInsertId() };
    const AuditEntry entry { QDateTime::currentDateTimeUtc(), actor, u"equivalence-add"_s, recordOf(id), {}, said(rule), {} };
    if (auto done = appendAudit(database, entry); !done)
        return std::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return id;
}

Result<void> endEquivalence(Database &database, EquivalenceId id, QDate until, const QString &actor)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto before = ruleOf(database, id);
    if (!before)
        return std::unexpected(before.error());
    EquivalenceRule after = *before;
    after.until = until;
    if (auto fine = check(after); !fine)
        return fine;
    auto update = Statement::prepare(database, u"UPDATE standing_equivalence SET valid_until = ? WHERE id = ?"_s);
    if (!update)
        return std::unexpected(update.error());
    if (auto done = update->bind(0, dateText(until)).bind(1, id.value).exec(); !done)
        return done;
    const FieldChange change { u"until"_s, jsonText(dateText(before->until)), jsonText(dateText(until)) };
    const AuditEntry entry { QDateTime::currentDateTimeUtc(), actor, u"equivalence-end"_s, recordOf(id), {}, {}, {} };
    if (auto done = appendAudit(database, fieldEntries(entry, { change })); !done)
        return done;
    return transaction->commit();
}

Result<void> removeEquivalence(Database &database, EquivalenceId id, const QString &actor)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto rule = ruleOf(database, id);
    if (!rule)
        return std::unexpected(rule.error());
    auto remove = Statement::prepare(database, u"DELETE FROM standing_equivalence WHERE id = ?"_s);
    if (!remove)
        return std::unexpected(remove.error());
    if (auto done = remove->bind(0, id.value).exec(); !done)
        return done;
    const AuditEntry entry { QDateTime::currentDateTimeUtc(), actor, u"equivalence-remove"_s, recordOf(id), said(*rule), {}, {} };
    if (auto done = appendAudit(database, entry); !done)
        return done;
    return transaction->commit();
}

} // namespace acquis
