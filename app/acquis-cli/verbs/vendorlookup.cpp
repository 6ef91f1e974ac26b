// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/vendorlookup.h"

#include "app/acquis-cli/vendorwords.h"
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/marketlookup.h"
#include "app/acquis-cli/verbs/sourcefilter.h"
#include "app/acquis-cli/verbs/vendoroutput.h"

#include "core/vendors/sizeclass.h"
#include "core/vendors/vendorindex.h"
#include "core/vendors/vendorpages.h"
#include "core/vendors/vendorregister.h"

#include <QDate>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLimit = 20;
constexpr int largestLimit = 1000;
const QString usualDefinition = u"study"_s;

/// The rule by which sizes are told: micro, small, medium and large as the study has them.
Result<SizeRule> sizeRule()
{
    auto definitions = shippedSizeDefinitions();
    if (!definitions)
        return std::unexpected(definitions.error());
    auto definition = sizeDefinitionOn(*definitions, usualDefinition, QDate::currentDate());
    if (!definition)
        return std::unexpected(definition.error());
    return SizeRule(std::move(*definition));
}

QString regionOf(const VendorRow &row)
{
    return row.province.isEmpty() ? row.country : row.country + u'-' + row.province;
}

QString whyWords(const QList<VendorReason> &reasons, Language language)
{
    QStringList parts;
    for (const VendorReason &reason : reasons)
        parts << u"%1 (%2)"_s.arg(reason.word, fieldWords(reason.field, language));
    return parts.join(u", "_s);
}

QJsonArray whyJson(const QList<VendorReason> &reasons)
{
    static constexpr std::array fields { "name-start", "name", "identifier", "category", "place", "standing", "note" };
    static_assert(fields.size() == searchFieldCount);
    QJsonArray array;
    for (const VendorReason &reason : reasons)
        array.append(QJsonObject { { u"typed"_s, reason.typed },
                                   { u"word"_s, reason.word },
                                   { u"field"_s, QLatin1StringView(fields[std::size_t(reason.field)]) } });
    return array;
}

QJsonObject sizeJson(const SizeClassification &size)
{
    QJsonObject object { { u"class"_s, size.code }, { u"definition"_s, size.definition } };
    if (size.evidence.asOf.isValid()) {
        object.insert(u"as-of"_s, size.evidence.asOf.toString(Qt::ISODate));
        object.insert(u"source"_s, size.evidence.source);
    }
    if (size.evidence.employees)
        object.insert(u"employees"_s, *size.evidence.employees);
    return object;
}

QJsonObject vendorJson(const VendorRecord &record, const SizeClassification &size)
{
    const Vendor &vendor = record.vendor;
    QJsonArray names;
    for (const VendorName &name : vendor.names)
        names.append(name.text);
    QJsonArray identifiers;
    for (const VendorIdentifier &identifier : vendor.identifiers)
        identifiers.append(QJsonObject { { u"scheme"_s, identifier.scheme }, { u"value"_s, identifier.value } });
    QJsonArray categories;
    for (const VendorCategory &category : vendor.categories)
        categories.append(
            QJsonObject { { u"code"_s, category.code }, { u"en"_s, category.words.en }, { u"fr"_s, category.words.fr } });
    QJsonArray standings;
    for (const VendorStanding &standing : vendor.standings)
        standings.append(
            QJsonObject { { u"jurisdiction"_s, standing.jurisdiction },
                          { u"arrangement"_s, standing.arrangement },
                          { u"category"_s, standing.category },
                          { u"status"_s, standingWords(statusOn(standing, QDate::currentDate()), Language::English) },
                          { u"until"_s, standing.until.toString(Qt::ISODate) },
                          { u"evidence"_s, standing.evidence } });
    QJsonArray sources;
    for (const VendorSource &source : vendor.sources)
        sources.append(QJsonObject { { u"name"_s, source.name }, { u"reference"_s, source.reference } });
    return { { u"id"_s, record.id.value },       { u"names"_s, names },
             { u"identifiers"_s, identifiers },  { u"country"_s, vendor.country },
             { u"province"_s, vendor.province }, { u"place"_s, vendor.place },
             { u"size"_s, sizeJson(size) },      { u"categories"_s, categories },
             { u"standings"_s, standings },      { u"sources"_s, sources } };
}

void printVendor(const VendorRecord &record, const SizeClassification &size, Output &output)
{
    const Vendor &vendor = record.vendor;
    const Language language = output.language();
    QList<QStringList> rows;
    const auto add = [&rows](const QString &what, const QString &text) {
        if (!text.isEmpty())
            rows << QStringList { what, printable(text) };
    };
    for (const VendorName &name : vendor.names)
        add(output.say("name", "nom"), name.text);
    for (const VendorIdentifier &identifier : vendor.identifiers)
        add(identifier.scheme, identifier.value + (identifier.account.isEmpty() ? QString() : u' ' + identifier.account));
    add(output.say("place", "lieu"), QStringList { vendor.place, vendor.province, vendor.country }.join(u' ').simplified());
    add(output.say("size class", "catégorie de taille"),
        size.evidence.asOf.isValid()
            ? u"%1 (%2, %3)"_s.arg(size.code, size.evidence.source, size.evidence.asOf.toString(Qt::ISODate))
            : size.code);
    for (const VendorCategory &category : vendor.categories)
        add(output.say("offers", "offre"), (category.code + u' ' + category.words.of(language)).trimmed());
    for (const VendorStanding &standing : vendor.standings)
        add(output.say("standing", "statut"),
            u"%1 %2: %3"_s.arg(standing.jurisdiction, standing.arrangement,
                               standingWords(statusOn(standing, QDate::currentDate()), language)));
    for (const VendorSource &source : vendor.sources)
        add(output.say("source", "source"), source.name + u' ' + source.reference);
    output.table({ output.say("what", "quoi"), output.say("value", "valeur") }, rows);
}

} // namespace

int searchVendors(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Arguments arguments(words, SourceFilter::valued + QStringList { u"limit"_s },
                              SourceFilter::switches + QStringList { u"any"_s });
    if (!arguments.unknown().isEmpty())
        return misused(output, arguments.unknown());
    if (arguments.has(u"any"_s))
        return searchByNeed(invocation, words, output);
    const auto filter = SourceFilter::read(arguments);
    if (!filter)
        return filter.error().code == ErrorCode::UnknownValue ? misused(output, filter.error().subject)
                                                              : output.fail(filter.error());
    bool isNumber = true;
    const int limit = arguments.has(u"limit"_s) ? arguments.value(u"limit"_s).toInt(&isNumber) : usualLimit;
    if (!isNumber || limit < 1 || limit > largestLimit)
        return misused(output, u"--limit "_s + arguments.value(u"limit"_s));
    const QString text = arguments.rest().join(u' ');
    if (text.trimmed().isEmpty())
        return misused(output, output.say("vendors search needs words", "vendors search demande des mots"));
    if (!namesRegister(invocation, output))
        return WrongUsage;
    auto database = Database::open(invocation.registerPath, Database::Mode::ReadOnly);
    if (!database)
        return output.fail(database.error());
    const auto index = VendorIndex::load(**database);
    if (!index)
        return output.fail(index.error());
    const VendorHits hits = index->search({ text, 0, limit }, index->prepare(filter->vendorFilter()));
    QList<VendorId> ids;
    for (const VendorHit &hit : hits.hits)
        ids << hit.id;
    const auto found = vendorRows(**database, ids);
    if (!found)
        return output.fail(found.error());
    QJsonArray rows;
    QList<QStringList> cells;
    for (qsizetype i = 0; i < found->size(); ++i) {
        const VendorRow &row = found->at(i);
        const VendorHit &hit = hits.hits[ids.indexOf(row.id)];
        rows.append(QJsonObject { { u"id"_s, row.id.value },
                                  { u"name"_s, row.name },
                                  { u"place"_s, row.place },
                                  { u"region"_s, regionOf(row) },
                                  { u"why"_s, whyJson(hit.reasons) } });
        cells << QStringList { QString::number(row.id.value), printable(row.name), printable(row.place), regionOf(row),
                               whyWords(hit.reasons, output.language()) };
    }
    if (output.isJson()) {
        output.document({ { u"rows"_s, rows }, { u"matching"_s, hits.total }, { u"forgiving"_s, hits.forgiving } });
        return Done;
    }
    output.table({ output.say(">id", ">id"), output.say("vendor", "fournisseur"), output.say("place", "lieu"),
                   output.say("region", "région"), output.say("found in", "trouvé dans") },
                 cells);
    output.line(output.say("%1 of %2 vendors", "%1 de %2 fournisseurs").arg(cells.size()).arg(hits.total));
    return Done;
}

int showVendor(const Invocation &invocation, const QStringList &words, Output &output)
{
    bool isNumber = false;
    const qint64 id = words.size() == 1 ? words.first().toLongLong(&isNumber) : 0;
    if (!isNumber || id < 1)
        return misused(output, output.say("vendors show needs the id of a vendor", "vendors show demande l’id d’un fournisseur"));
    if (!namesRegister(invocation, output))
        return WrongUsage;
    auto database = Database::open(invocation.registerPath, Database::Mode::ReadOnly);
    if (!database)
        return output.fail(database.error());
    const VendorRegister vendors(**database, {});
    const auto stands = vendors.standsFor(VendorId(id));
    if (!stands)
        return output.fail(stands.error());
    const auto record = vendors.readWhole(*stands);
    if (!record)
        return output.fail(record.error());
    const auto rule = sizeRule();
    if (!rule)
        return output.fail(rule.error());
    const SizeClassification size = classify(record->vendor.sizes, *rule, QDate::currentDate());
    if (output.isJson())
        output.document(vendorJson(*record, size));
    else
        printVendor(*record, size, output);
    return Done;
}

} // namespace acquis::cli
