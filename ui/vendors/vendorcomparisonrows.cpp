// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorcomparisonrows.h"

#include "ui/vendors/vendorwords.h"

#include <functional>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString joined(QStringList parts, const QString &with = u", "_s)
{
    parts.removeAll(QString());
    return parts.join(with);
}

/// One line for each of a list.
template <typename T, typename Say>
QString lines(const QList<T> &list, Say say)
{
    QStringList all;
    for (const T &one : list)
        all << say(one);
    return joined(all, u"\n"_s);
}

} // namespace

QList<ComparedFact> VendorComparisonRows::of(const QList<VendorRecord> &vendors, const VendorWords &words,
                                             const VendorMeasure &measure)
{
    const SizeRule rule(measure.sizes, measure.microBelow);
    using Say = std::function<QString(const Vendor &)>;
    const QList<std::pair<QString, Say>> facts {
        { tr("Names"),
          [](const Vendor &vendor) { return lines(vendor.names, [](const VendorName &name) { return name.text; }); } },
        { tr("Numbers"),
          [](const Vendor &vendor) {
              return lines(vendor.identifiers, [](const VendorIdentifier &one) {
                  return joined({ VendorWords::identifierScheme(one.scheme), one.value, one.account }, u" "_s);
              });
          } },
        { tr("Place"),
          [](const Vendor &vendor) {
              const bool isKnown = !joined({ vendor.place, vendor.province, vendor.country }).isEmpty();
              return isKnown ? VendorWords::place(vendor.place, vendor.country, vendor.province) : QString();
          } },
        { tr("Postal code"), [](const Vendor &vendor) { return vendor.postalCode; } },
        { tr("Headquarters"),
          [](const Vendor &vendor) { return VendorWords::region(vendor.headquartersCountry, vendor.headquartersProvince); } },
        { tr("Size class"),
          [&](const Vendor &vendor) { return words.size(measure.sizes, rule.judge(vendor.sizes, measure.day)); } },
        { tr("Employees"),
          [&](const Vendor &vendor) {
              const qsizetype holds = evidenceOn(vendor.sizes, measure.day);
              return holds >= 0 && vendor.sizes.at(holds).employees ? words.formats().number(*vendor.sizes.at(holds).employees)
                                                                    : QString();
          } },
        { tr("Standings"),
          [&](const Vendor &vendor) {
              return lines(vendor.standings, [&](const VendorStanding &one) {
                  return joined({ VendorWords::jurisdiction(one.jurisdiction), one.arrangement, one.category,
                                  VendorWords::status(statusOn(one, measure.day)) });
              });
          } },
        { tr("What it offers"),
          [&](const Vendor &vendor) {
              return lines(vendor.categories, [&](const VendorCategory &one) {
                  return joined({ one.code, one.words.of(words.language()) }, u" "_s);
              });
          } },
        { tr("Ownership"),
          [](const Vendor &vendor) {
              return lines(vendor.ownership, [](const OwnershipAttribute &one) { return VendorWords::ownership(one.attribute); });
          } },
        { tr("Contacts"),
          [&](const Vendor &vendor) {
              return vendor.contacts.isEmpty() ? QString() : words.formats().number(vendor.contacts.size());
          } },
        { tr("Sources"),
          [](const Vendor &vendor) {
              return lines(vendor.sources, [](const VendorSource &one) { return joined({ one.name, one.reference }); });
          } },
    };
    QList<ComparedFact> rows;
    for (const auto &[name, say] : facts) {
        ComparedFact fact { name, {}, false };
        for (const VendorRecord &one : vendors)
            fact.values << say(one.vendor);
        for (const QString &value : std::as_const(fact.values))
            fact.differs = fact.differs || value != fact.values.first();
        rows << fact;
    }
    return rows;
}

} // namespace acquis
