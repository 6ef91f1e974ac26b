// SPDX-License-Identifier: GPL-3.0-or-later
// What AgreementRegister keeps beside records: categories, joins, uses and documents.
#include "core/agreements/agreementregister.h"

#include "core/agreements/recordlayout.h"
#include "core/agreements/recordstore.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QJsonObject>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString joinColumns = u"id, agreement_uid, joiner, entity, jurisdiction, day, amount, seats"_s;

Result<AgreementJoin> joinIn(const Statement &row)
{
    const auto entity = fromCode<Entity>(row.text(3));
    if (!entity)
        return failure(ErrorCode::RegisterDamaged, u"agreement-join/"_s + row.text(0), row.text(3));
    return AgreementJoin { row.integer(0),
                           row.text(1),
                           row.text(2),
                           *entity,
                           row.text(4),
                           QDate::fromString(row.text(5), Qt::ISODate),
                           Money::fromCents(row.integer(6)),
                           int(row.integer(7)) };
}

Result<QList<AgreementJoin>> joinsIn(Statement &statement)
{
    QList<AgreementJoin> joins;
    const auto done = statement.forEachRow([&joins](const Statement &row) -> Result<void> {
        auto join = joinIn(row);
        if (!join)
            return std::unexpected(join.error());
        joins << std::move(*join);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return joins;
}

Result<AgreementJoin> insertJoin(Database &database, AgreementJoin join)
{
    auto statement = Statement::prepare(
        database, u"INSERT INTO agreement_join (agreement_uid, joiner, entity, jurisdiction, day, amount, seats) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    const auto done = statement->bind(0, join.agreement)
                          .bind(1, join.joiner)
                          .bind(2, QString(codeOf(join.entity)))
                          .bind(3, join.jurisdiction)
                          .bind(4, join.day.toString(Qt::ISODate))
                          .bind(5, join.amount.cents())
                          .bind(6, join.seats)
                          .exec();
    if (!done)
        return std::unexpected(done.error());
    join.id = statement->lastInsertId();
    return join;
}

Result<ArrangementUse> insertUse(Database &database, ArrangementUse use)
{
    auto statement = Statement::prepare(
        database, u"INSERT INTO arrangement_use (arrangement_uid, kind, vendor, category, day, amount, reference) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    const auto done = statement->bind(0, use.arrangement)
                          .bind(1, QString(codeOf(use.kind)))
                          .bind(2, use.vendor)
                          .bind(3, use.category)
                          .bind(4, use.day.toString(Qt::ISODate))
                          .bind(5, use.amount.cents())
                          .bind(6, use.reference)
                          .exec();
    if (!done)
        return std::unexpected(done.error());
    use.id = statement->lastInsertId();
    return use;
}

Result<void> removeCategory(Database &database, const QString &code)
{
    auto statement = Statement::prepare(database, u"DELETE FROM agreement_category WHERE code = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(0, code).exec();
}

Result<void> putCategory(Database &database, const Category &category)
{
    auto statement = Statement::prepare(
        database, u"INSERT INTO agreement_category (code, parent, name_en, name_fr) VALUES (?, ?, ?, ?) ON CONFLICT (code) DO "
                  "UPDATE SET parent = excluded.parent, name_en = excluded.name_en, name_fr = excluded.name_fr"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(0, category.code);
    if (category.parent.isEmpty())
        statement->bindNull(1);
    else
        statement->bind(1, category.parent);
    return statement->bind(2, category.name.en).bind(3, category.name.fr).exec();
}

QJsonObject fieldsOf(const CategoryTree &tree)
{
    QJsonObject fields;
    for (const Category &category : tree.categories()) {
        fields.insert(
            category.code,
            QJsonObject { { u"parent"_s, category.parent }, { u"en"_s, category.name.en }, { u"fr"_s, category.name.fr } });
    }
    return fields;
}

/// From the top down, so that a parent is there before its branches.
QList<Category> fromTheTop(const CategoryTree &tree)
{
    QList<Category> list = tree.categories();
    std::ranges::stable_sort(list, {}, [&tree](const Category &category) { return tree.above(category.code).size(); });
    return list;
}

Result<CategoryTree> readCategories(Database &database)
{
    auto statement = Statement::prepare(database, u"SELECT code, parent, name_en, name_fr FROM agreement_category"_s);
    if (!statement)
        return std::unexpected(statement.error());
    QList<Category> categories;
    const auto done = statement->forEachRow([&categories](const Statement &row) -> Result<void> {
        categories << Category { row.text(0), row.text(1), { row.text(2), row.text(3) } };
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return CategoryTree(categories);
}

} // namespace

Result<CategoryTree> AgreementRegister::categories()
{
    const auto keeps = keepsAgreements(*m_database);
    if (!keeps)
        return std::unexpected(keeps.error());
    return *keeps ? readCategories(*m_database) : CategoryTree();
}

Result<void> AgreementRegister::saveCategories(const CategoryTree &tree, const CategoryTree &seen)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto kept = readCategories(*m_database);
    if (!kept)
        return std::unexpected(kept.error());
    if (kept->categories() != seen.categories())
        return failure(ErrorCode::RecordChanged, u"agreement-category"_s);
    QStringList used;
    const auto arrangements = all<Arrangement>();
    if (!arrangements)
        return std::unexpected(arrangements.error());
    for (const Kept<Arrangement> &arrangement : *arrangements)
        used << arrangement.value.categories;
    const auto guides = all<PriceGuide>();
    if (!guides)
        return std::unexpected(guides.error());
    for (const Kept<PriceGuide> &guide : *guides)
        used << guide.value.category;
    for (const QString &code : std::as_const(used)) {
        if (seen.find(code) != nullptr && tree.find(code) == nullptr)
            return failure(ErrorCode::InvalidData, code);
    }
    for (const Category &category : fromTheTop(tree)) {
        if (auto done = putCategory(*m_database, category); !done)
            return done;
    }
    QList<Category> gone = fromTheTop(*kept);
    std::ranges::reverse(gone);
    for (const Category &category : std::as_const(gone)) {
        if (tree.find(category.code) != nullptr)
            continue;
        if (auto done = removeCategory(*m_database, category.code); !done)
            return done;
    }
    const AuditEntry entry {
        QDateTime::currentDateTimeUtc(), m_actor, u"agreement-categories"_s, u"agreement-category"_s, {}, {}, {}
    };
    if (auto done = appendAudit(*m_database, fieldEntries(entry, changesBetween(fieldsOf(seen), fieldsOf(tree)))); !done)
        return done;
    return transaction->commit();
}

Result<QList<AgreementJoin>> AgreementRegister::joinsOf(const QString &agreement)
{
    const auto keeps = keepsAgreements(*m_database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return QList<AgreementJoin>();
    auto statement =
        Statement::prepare(*m_database, u"SELECT %1 FROM agreement_join WHERE agreement_uid = ? ORDER BY id"_s.arg(joinColumns));
    if (!statement)
        return std::unexpected(statement.error());
    return joinsIn(statement->bind(0, agreement));
}

Result<JoinAnswer> AgreementRegister::join(const AgreementJoin &request)
{
    if (request.joiner.trimmed().isEmpty() || !request.day.isValid())
        return failure(ErrorCode::InvalidData, request.joiner.trimmed().isEmpty() ? u"joiner"_s : u"day"_s);
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto agreement = find<BuyingAgreement>(request.agreement);
    if (!agreement)
        return std::unexpected(agreement.error());
    const auto joins = joinsOf(request.agreement);
    if (!joins)
        return std::unexpected(joins.error());
    const auto bars = barsAgainst(agreement->value, *joins, request);
    if (!bars)
        return std::unexpected(bars.error());
    if (!bars->isEmpty())
        return JoinAnswer { *bars, std::nullopt };
    auto written = insertJoin(*m_database, request);
    if (!written)
        return std::unexpected(written.error());
    const AuditEntry entry { QDateTime::currentDateTimeUtc(),
                             m_actor,
                             u"agreement-join"_s,
                             u"agreement/"_s + request.agreement,
                             {},
                             u"%1 %2 %3"_s.arg(request.joiner, request.amount.toString(), request.day.toString(Qt::ISODate)),
                             {} };
    if (auto done = appendAudit(*m_database, entry); !done)
        return std::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return JoinAnswer { {}, std::move(*written) };
}

Result<QList<AgreementWithJoins>> AgreementRegister::agreementsWithJoins()
{
    QList<AgreementWithJoins> list;
    auto agreements = all<BuyingAgreement>();
    if (!agreements)
        return std::unexpected(agreements.error());
    if (agreements->isEmpty())
        return list;
    auto statement =
        Statement::prepare(*m_database, u"SELECT %1 FROM agreement_join ORDER BY agreement_uid, id"_s.arg(joinColumns));
    if (!statement)
        return std::unexpected(statement.error());
    const auto joins = joinsIn(*statement);
    if (!joins)
        return std::unexpected(joins.error());
    for (Kept<BuyingAgreement> &agreement : *agreements) {
        const auto of = std::ranges::equal_range(*joins, agreement.value.uid, {}, &AgreementJoin::agreement);
        list << AgreementWithJoins { std::move(agreement.value), QList<AgreementJoin>(of.begin(), of.end()) };
    }
    return list;
}

Result<ArrangementUse> AgreementRegister::recordUse(const ArrangementUse &use)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto arrangement = find<Arrangement>(use.arrangement);
    if (!arrangement)
        return std::unexpected(arrangement.error());
    const auto tree = categories();
    if (!tree)
        return std::unexpected(tree.error());
    const QList<ArrangementVendor> offered = vendorsOffered(arrangement->value, *tree, use.category, use.day);
    if (std::ranges::find(offered, use.vendor, &ArrangementVendor::name) == offered.end())
        return failure(ErrorCode::UnknownValue, use.vendor, use.category);
    const bool isCallOff = use.kind == ArrangementUseKind::CallOff;
    if (isCallOff ? use.amount <= Money() : use.amount != Money())
        return failure(ErrorCode::InvalidData, u"amount"_s, use.amount.toString());
    if (secondStageFor(arrangement->value, use.amount).stage == SecondStage::OverCeiling)
        return failure(ErrorCode::InvalidData, u"ceiling"_s, use.amount.toString());
    auto written = insertUse(*m_database, use);
    if (!written)
        return written;
    const AuditEntry entry { QDateTime::currentDateTimeUtc(),
                             m_actor,
                             u"arrangement-"_s + codeOf(use.kind),
                             u"arrangement/"_s + use.arrangement,
                             {},
                             u"%1 %2 %3"_s.arg(use.vendor, use.amount.toString(), use.day.toString(Qt::ISODate)),
                             {} };
    if (auto done = appendAudit(*m_database, entry); !done)
        return std::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return written;
}

Result<QList<ArrangementUse>> AgreementRegister::usesOf(const QString &arrangement)
{
    QList<ArrangementUse> uses;
    const auto keeps = keepsAgreements(*m_database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return uses;
    auto statement =
        Statement::prepare(*m_database, u"SELECT id, arrangement_uid, kind, vendor, category, day, amount, reference "
                                        "FROM arrangement_use WHERE arrangement_uid = ? ORDER BY id"_s);
    if (!statement)
        return std::unexpected(statement.error());
    const auto done = statement->bind(0, arrangement).forEachRow([&uses](const Statement &row) -> Result<void> {
        const auto kind = fromCode<ArrangementUseKind>(row.text(2));
        if (!kind)
            return failure(ErrorCode::RegisterDamaged, u"arrangement-use/"_s + row.text(0), row.text(2));
        uses << ArrangementUse { row.integer(0),
                                 row.text(1),
                                 *kind,
                                 row.text(3),
                                 row.text(4),
                                 QDate::fromString(row.text(5), Qt::ISODate),
                                 Money::fromCents(row.integer(6)),
                                 row.text(7) };
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return uses;
}

Result<QString> AgreementRegister::keepDocument(const QByteArray &content)
{
    if (content.size() > recordlimits::documentBytes)
        return failure(ErrorCode::InvalidData, u"document"_s, QString::number(content.size()));
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const QString sha256 = sha256Of(content);
    const auto isNew = putDocument(*m_database, sha256, content);
    if (!isNew)
        return std::unexpected(isNew.error());
    if (!*isNew)
        return sha256;
    const AuditEntry entry { QDateTime::currentDateTimeUtc(), m_actor, u"agreement-document"_s, u"document/"_s + sha256, {},
                             QString::number(content.size()), {} };
    if (auto done = appendAudit(*m_database, entry); !done)
        return std::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return sha256;
}

Result<QByteArray> AgreementRegister::document(const QString &sha256)
{
    const auto keeps = keepsAgreements(*m_database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return failure(ErrorCode::UnknownValue, sha256);
    auto statement = Statement::prepare(*m_database, u"SELECT content FROM agreement_document WHERE sha256 = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, sha256).exec(); !done)
        return std::unexpected(done.error());
    const auto found = statement->next();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownValue, sha256);
    const QByteArray content = statement->bytes(0);
    if (sha256Of(content) != sha256)
        return failure(ErrorCode::RegisterDamaged, u"document/"_s + sha256);
    return content;
}

} // namespace acquis
