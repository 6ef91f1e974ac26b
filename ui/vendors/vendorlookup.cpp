// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorlookup.h"

#include "core/storage/database.h"
#include "core/vendors/searchentry.h"
#include "core/vendors/vendorregister.h"

#include <QHash>
#include <QSet>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCategories = 3;

void describe(const Vendor &vendor, const SizeRule &sizes, QDate day, VendorLine &line)
{
    for (const VendorCategory &category : vendor.categories) {
        if (line.categories.size() < mostCategories && !category.words.isEmpty())
            line.categories << category.words;
    }
    line.size = sizes.judge(vendor.sizes, day);
    line.standings = int(vendor.standings.size());
    QSet<QString> inForce;
    for (const VendorStanding &standing : vendor.standings) {
        if (statusOn(standing, day) == StandingStatus::Active)
            inForce << standing.jurisdiction;
    }
    line.jurisdictionsInForce = int(inForce.size());
}

Result<QList<VendorRow>> rowsByName(Database &database, qint64 first, int count)
{
    auto pages = VendorPages::open(database, VendorSort::Name);
    if (!pages)
        return std::unexpected(pages.error());
    return pages->rows(first, count);
}

} // namespace

VendorFilter filterFor(const VendorChoice &choice, const VendorMeasure &measure)
{
    VendorFilter filter;
    if (!choice.region.isEmpty())
        filter.regions << choice.region;
    if (!choice.sizeClass.isEmpty())
        filter.size = VendorFilter::Size { measure.sizes, measure.microBelow, measure.day, { choice.sizeClass } };
    if (choice.standing != StandingChoice::Any) {
        // Nobody's own jurisdiction: whatever is in force is known elsewhere.
        const QList<Recognition> recognitions = choice.standing == StandingChoice::InForce
                                                    ? QList<Recognition> { Recognition::KnownElsewhere }
                                                    : QList<Recognition> { Recognition::None };
        filter.standing = VendorFilter::Standing { { {}, {}, measure.day }, {}, recognitions };
    }
    const QString category = choice.category.simplified();
    if (category.contains(u':')) {
        filter.categories << category;
    } else if (!category.isEmpty()) {
        for (const CategoryScheme scheme : { CategoryScheme::Naics, CategoryScheme::Unspsc, CategoryScheme::Gsin })
            filter.categories << categoryKey(scheme, category.toUpper());
    }
    return filter;
}

Result<VendorLines> lookUpVendors(const QString &registerPath, const VendorIndex &index, const VendorChoice &choice,
                                  const VendorMeasure &measure, qint64 first, int count, const CancelToken &cancel)
{
    auto database = Database::open(registerPath, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    VendorLines found;
    QHash<VendorId, QList<VendorReason>> reasons;
    Result<QList<VendorRow>> rows;
    if (choice.asksNothing()) {
        found.total = index.vendorCount();
        rows = rowsByName(**database, first, count);
    } else {
        const VendorHits hits = index.search({ choice.text, int(first), count }, index.prepare(filterFor(choice, measure)));
        found.total = hits.total;
        found.forgiving = hits.forgiving;
        QList<VendorId> ids;
        for (const VendorHit &hit : hits.hits) {
            ids << hit.id;
            reasons.insert(hit.id, hit.reasons);
        }
        rows = vendorRows(**database, ids);
    }
    if (!rows)
        return std::unexpected(rows.error());
    const SizeRule sizes(measure.sizes, measure.microBelow);
    const VendorRegister vendors(**database, {});
    for (const VendorRow &row : std::as_const(*rows)) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto record = vendors.readWhole(row.id);
        if (!record && record.error().code == ErrorCode::UnknownValue)
            continue; // removed since the index was read
        if (!record)
            return std::unexpected(record.error());
        VendorLine line;
        line.row = row;
        line.reasons = reasons.value(row.id);
        describe(record->vendor, sizes, measure.day, line);
        found.lines << line;
    }
    return found;
}

} // namespace acquis
