// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplerecords.h"

#include "core/agreements/agreementregister.h"
#include "core/agreements/recordfields.h"
#include "core/vendors/vendorregister.h"

#include <QFile>
#include <QJsonDocument>

#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

template <>
inline constexpr std::array codeWords<NameKind> { "legal", "operating", "former" };
template <>
inline constexpr std::array codeWords<CategoryScheme> { "naics", "unspsc", "gsin", "free-words" };
template <>
inline constexpr std::array codeWords<StandingStatus> { "active", "suspended", "expired", "pending" };

namespace {

constexpr qsizetype longestList = 200;
constexpr int mostEmployees = 1'000'000;
const QString sampleActor = u"sample"_s;

} // namespace

// How the members of the sample's files are called.

static void describe(RecordReader &f, VendorName &x)
{
    f.text("text", x.text);
    f.code("kind", x.kind);
}

static void describe(RecordReader &f, VendorIdentifier &x)
{
    f.word("scheme", x.scheme);
    f.text("value", x.value);
    f.optionalDay("proven-on", x.provenOn);
    f.optionalText("evidence", x.evidence);
}

static void describe(RecordReader &f, VendorCategory &x)
{
    f.code("scheme", x.scheme);
    f.optionalText("code", x.code);
    f.text("en", x.words.en);
    f.text("fr", x.words.fr);
}

static void describe(RecordReader &f, SizeEvidence &x)
{
    f.day("as-of", x.asOf);
    std::optional<int> employees;
    f.optionalWhole("employees", employees, 0, mostEmployees);
    if (employees)
        x.employees = *employees;
    f.optionalAmount("revenue", x.revenue);
    f.optionalText("currency", x.currency);
    f.text("source", x.source);
}

static void describe(RecordReader &f, VendorStanding &x)
{
    f.text("arrangement", x.arrangement);
    f.text("jurisdiction", x.jurisdiction);
    f.text("category", x.category);
    f.day("from", x.from);
    f.optionalDay("until", x.until);
    f.code("status", x.status);
    f.text("evidence", x.evidence);
}

static void describe(RecordReader &f, OwnershipAttribute &x)
{
    f.word("attribute", x.attribute);
    f.text("evidence", x.evidence);
    f.day("from", x.from);
}

static void describe(RecordReader &f, VendorContact &x)
{
    f.text("name", x.name);
    f.optionalText("role", x.role);
    f.optionalText("email", x.email);
}

static void describe(RecordReader &f, VendorSource &x)
{
    f.text("name", x.name);
    f.optionalText("reference", x.reference);
}

static void describe(RecordReader &f, Vendor &x)
{
    f.list("names", x.names, longestList);
    f.list("identifiers", x.identifiers, longestList);
    f.text("country", x.country);
    f.optionalText("province", x.province);
    f.text("place", x.place);
    f.optionalText("postal-code", x.postalCode);
    f.optionalText("headquarters-country", x.headquartersCountry);
    f.list("ownership", x.ownership, longestList);
    f.list("categories", x.categories, longestList);
    f.list("contacts", x.contacts, longestList);
    f.optionalText("notes", x.notes);
    f.list("sources", x.sources, longestList);
    f.list("sizes", x.sizes, longestList);
    f.list("standings", x.standings, longestList);
    f.vendor("parent", x.parent);
}

static void describe(RecordReader &f, Category &x)
{
    f.word("code", x.code);
    f.optionalWord("parent", x.parent);
    f.text("en", x.name.en);
    f.text("fr", x.name.fr);
}

static void describe(RecordReader &f, AgreementJoin &x)
{
    f.word("agreement", x.agreement);
    f.text("joiner", x.joiner);
    f.code("entity", x.entity);
    f.word("jurisdiction", x.jurisdiction);
    f.day("day", x.day);
    f.amount("amount", x.amount);
    f.whole("seats", x.seats, 0, mostEmployees);
}

static void describe(RecordReader &f, ArrangementUse &x)
{
    f.word("arrangement", x.arrangement);
    f.code("kind", x.kind);
    f.text("vendor", x.vendor);
    f.word("category", x.category);
    f.day("day", x.day);
    f.amount("amount", x.amount);
    f.text("reference", x.reference);
}

namespace {

Result<QJsonObject> objectIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotFound, path);
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return failure(ErrorCode::InvalidData, path);
    return document.object();
}

/// The list of that name.
template <typename T>
Result<QList<T>> listIn(const QJsonObject &object, const QString &name)
{
    QList<RecordFinding> findings;
    const QByteArray member = name.toLatin1();
    RecordReader reader({ { name, object[name] } }, findings);
    QList<T> list;
    reader.list(member.constData(), list, longestList);
    if (!findings.isEmpty())
        return failure(ErrorCode::InvalidData, u":/sample"_s, findings.first().member);
    return list;
}

Result<void> writeVendors(Database &database)
{
    const auto file = objectIn(u":/sample/vendors.json"_s);
    if (!file)
        return std::unexpected(file.error());
    const auto vendors = listIn<Vendor>(*file, u"vendors"_s);
    if (!vendors)
        return std::unexpected(vendors.error());
    auto added = VendorRegister(database, sampleActor).addAll(*vendors, u"vendors.json"_s);
    if (!added)
        return std::unexpected(added.error());
    return {};
}

template <typename T>
Result<void> saveRecords(AgreementRegister &records, const QJsonObject &file)
{
    const QString kind = QString::fromLatin1(recordKind<T>);
    const QJsonArray members = file[kind].toArray();
    for (const QJsonValue &member : members) {
        const auto record = readRecord<T>(member.toObject());
        if (!record)
            return failure(ErrorCode::InvalidData, u":/sample/agreements.json"_s, kind + u'/' + record.error().first().member);
        if (auto saved = records.save(*record, 0); !saved)
            return std::unexpected(saved.error());
    }
    return {};
}

Result<void> addCategories(AgreementRegister &records, const QJsonObject &file)
{
    const auto categories = listIn<Category>(file, u"categories"_s);
    if (!categories)
        return std::unexpected(categories.error());
    const auto seen = records.categories();
    if (!seen)
        return std::unexpected(seen.error());
    CategoryTree tree = *seen;
    for (const Category &category : *categories) {
        if (tree.put(category) != CategoryFault::None)
            return failure(ErrorCode::InvalidData, u":/sample/agreements.json"_s, category.code);
    }
    return records.saveCategories(tree, *seen);
}

Result<void> addJoins(AgreementRegister &records, const QJsonObject &file)
{
    const auto joins = listIn<AgreementJoin>(file, u"joins"_s);
    if (!joins)
        return std::unexpected(joins.error());
    for (const AgreementJoin &join : *joins) {
        const auto joined = records.join(join);
        if (!joined)
            return std::unexpected(joined.error());
        if (!joined->bars.isEmpty())
            return failure(ErrorCode::InvalidData, u":/sample/agreements.json"_s, join.agreement);
    }
    return {};
}

Result<void> addUses(AgreementRegister &records, const QJsonObject &file)
{
    const auto uses = listIn<ArrangementUse>(file, u"uses"_s);
    if (!uses)
        return std::unexpected(uses.error());
    for (const ArrangementUse &use : *uses) {
        if (auto recorded = records.recordUse(use); !recorded)
            return std::unexpected(recorded.error());
    }
    return {};
}

Result<void> writeAgreements(Database &database)
{
    const auto file = objectIn(u":/sample/agreements.json"_s);
    if (!file)
        return std::unexpected(file.error());
    AgreementRegister records(database, sampleActor);
    const std::array<Result<void> (*)(AgreementRegister &, const QJsonObject &), 11> parts {
        addCategories,
        saveRecords<TermSet>,
        saveRecords<Arrangement>,
        saveRecords<BuyingAgreement>,
        saveRecords<PriceGuide>,
        saveRecords<CommunityMember>,
        saveRecords<CommunityMeeting>,
        saveRecords<ChairTerm>,
        saveRecords<Recommendation>,
        addJoins,
        addUses,
    };
    for (const auto part : parts) {
        if (auto done = part(records, *file); !done)
            return done;
    }
    return {};
}

} // namespace

Result<void> writeSampleRecords(Database &database)
{
    if (auto done = writeVendors(database); !done)
        return done;
    return writeAgreements(database);
}

} // namespace acquis
