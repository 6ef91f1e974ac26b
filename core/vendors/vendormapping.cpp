// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendormapping.h"

#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/vendors/searchwords.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstSchema = 5;

/// Headings are compared by their words; one of signs alone by its signs.
QString headingKey(const QString &heading)
{
    const QString key = sortKey(heading);
    return key.isEmpty() ? heading.trimmed() : key;
}

/// The set of headings, short enough for a key.
QString keyOf(const QStringList &header)
{
    QStringList keys;
    for (const QString &heading : header)
        keys << headingKey(heading);
    keys.removeDuplicates();
    keys.sort();
    return QString::fromLatin1(QCryptographicHash::hash(keys.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

QHash<QString, qsizetype> placesOf(const QStringList &header)
{
    QHash<QString, qsizetype> places;
    for (qsizetype i = header.size() - 1; i >= 0; --i)
        places.insert(headingKey(header[i]), i);
    return places;
}

QJsonObject objectOf(const VendorMapping &mapping)
{
    QJsonObject object;
    for (auto it = mapping.begin(); it != mapping.end(); ++it)
        object.insert(it.key(), vendorColumnName(it.value()));
    return object;
}

bool mayBeSaidTwice(VendorColumn column)
{
    return column == VendorColumn::Ignored || column == VendorColumn::Offers;
}

} // namespace

Result<VendorMapping> vendorMappingFromJson(const QByteArray &json, const QString &subject)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failure(ErrorCode::InvalidData, subject, problem.errorString());
    VendorMapping mapping;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto column = vendorColumnFromName(it.value().toString());
        if (!column)
            return failure(ErrorCode::UnknownValue, subject, it.value().toString());
        mapping.insert(it.key(), *column);
    }
    return mapping;
}

QByteArray vendorMappingToJson(const VendorMapping &mapping)
{
    return QJsonDocument(objectOf(mapping)).toJson();
}

VendorLayout mappedLayout(const QStringList &header, const VendorMapping &mapping)
{
    VendorLayout layout = layoutOfHeader(header);
    const QHash<QString, qsizetype> places = placesOf(header);
    QList<bool> isSaid(header.size(), false);
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        const qsizetype place = places.value(headingKey(it.key()), -1);
        if (place < 0)
            continue;
        layout.columns[place] = it.value();
        isSaid[place] = true;
    }
    const QList<VendorColumn> said = mapping.values();
    for (qsizetype i = 0; i < layout.columns.size(); ++i) {
        const bool isDoubled = !isSaid[i] && !mayBeSaidTwice(layout.columns[i]) && said.contains(layout.columns[i]);
        if (isDoubled)
            layout.columns[i] = VendorColumn::Ignored;
    }
    return layout;
}

QStringList headingsNotIn(const QStringList &header, const VendorMapping &mapping)
{
    const QHash<QString, qsizetype> places = placesOf(header);
    QStringList missing;
    for (auto it = mapping.begin(); it != mapping.end(); ++it) {
        if (!places.contains(headingKey(it.key())))
            missing << it.key();
    }
    return missing;
}

VendorMapping mappingOf(const QStringList &header, const VendorLayout &layout)
{
    VendorMapping mapping;
    for (qsizetype i = 0; i < std::min(header.size(), layout.columns.size()); ++i) {
        if (!mapping.contains(header[i]))
            mapping.insert(header[i], layout.columns[i]);
    }
    return mapping;
}

Result<std::optional<RememberedMapping>> rememberedMapping(Database &database, const QStringList &header)
{
    std::optional<RememberedMapping> remembered;
    const auto schema = database.schemaVersion();
    if (!schema)
        return std::unexpected(schema.error());
    if (*schema < firstSchema)
        return remembered;
    auto select =
        Statement::prepare(database, u"SELECT mapping, saved_at_utc, saved_by FROM vendor_mapping WHERE headings = ?"_s);
    if (!select)
        return std::unexpected(select.error());
    const auto done = select->bind(0, keyOf(header)).forEachRow([&](const Statement &row) -> Result<void> {
        auto mapping = vendorMappingFromJson(row.text(0).toUtf8(), database.path());
        const QDateTime savedAt = QDateTime::fromString(row.text(1), Qt::ISODate);
        if (!mapping || !savedAt.isValid())
            return failure(ErrorCode::RegisterDamaged, database.path(), u"vendor_mapping"_s);
        remembered = RememberedMapping { std::move(*mapping), savedAt, row.text(2) };
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return remembered;
}

Result<void> rememberMapping(Database &database, const QStringList &header, const VendorMapping &mapping, const QString &actor)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto before = rememberedMapping(database, header);
    if (!before)
        return std::unexpected(before.error());
    if (*before && (*before)->mapping == mapping)
        return {};
    auto save = Statement::prepare(
        database, u"INSERT INTO vendor_mapping (headings, mapping, saved_at_utc, saved_by) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (headings) DO UPDATE SET mapping = excluded.mapping, saved_at_utc = excluded.saved_at_utc, "
                  "saved_by = excluded.saved_by"_s);
    if (!save)
        return std::unexpected(save.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString text = jsonText(objectOf(mapping));
    const QString key = keyOf(header);
    if (auto done = save->bind(0, key).bind(1, text).bind(2, now.toString(Qt::ISODate)).bind(3, actor).exec(); !done)
        return done;
    const AuditEntry entry { now, actor, u"vendor-mapping"_s, u"vendor-mapping/"_s + key, {}, *before ? QString() : text, {} };
    // The first one is told whole, later ones by the headings that are read otherwise.
    const std::vector<AuditEntry> entries =
        *before ? fieldEntries(entry, changesBetween(objectOf((*before)->mapping), objectOf(mapping))) : std::vector { entry };
    if (auto done = appendAudit(database, entries); !done)
        return done;
    return transaction->commit();
}

} // namespace acquis
