// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/searchwords.h"
#include "core/vendors/vendorindex.h"

#include <algorithm>

namespace acquis {

namespace {

using Lets = std::vector<quint8>;

/// Which of \p texts begin with one of \p beginnings.
std::vector<quint8> beginningWithAny(const std::vector<QByteArray> &texts, const QStringList &beginnings)
{
    std::vector<quint8> fits(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
        fits[i] = std::ranges::any_of(beginnings, [&](const QString &one) { return texts[i].startsWith(one.toUtf8()); }) ? 1 : 0;
    }
    return fits;
}

void letRegions(const SearchSegment &segment, const QStringList &regions, Lets &lets)
{
    std::vector<quint8> fits(segment.regions().size());
    for (std::size_t i = 0; i < fits.size(); ++i) {
        const QString region = QString::fromUtf8(segment.regions()[i]);
        fits[i] = std::ranges::any_of(regions,
                                      [&](const QString &one) {
                                          return region == one || (region.startsWith(one) && region.at(one.size()) == u'-');
                                      })
                      ? 1
                      : 0;
    }
    for (quint32 vendor = 0; vendor < segment.vendorCount(); ++vendor)
        lets[vendor] &= fits[segment.regionOf(vendor)];
}

void letPlace(const SearchSegment &segment, const QString &place, Lets &lets)
{
    for (const QString &word : searchWords(place)) {
        Lets found(segment.vendorCount());
        for (const quint32 packed : segment.usesOf(segment.beginningWith(word.toUtf8()))) {
            const SearchSegment::Use use = SearchSegment::use(packed);
            if (use.field == SearchField::Place)
                found[use.target] = 1;
        }
        for (std::size_t i = 0; i < lets.size(); ++i)
            lets[i] &= found[i];
    }
}

void letCategories(const SearchSegment &segment, const QStringList &categories, Lets &lets)
{
    const std::vector<quint8> fits = beginningWithAny(segment.categories(), categories);
    for (quint32 vendor = 0; vendor < segment.vendorCount(); ++vendor) {
        const auto own = segment.categoriesOf(vendor);
        lets[vendor] &= quint8(std::ranges::any_of(own, [&fits](quint32 one) { return fits[one] != 0; }));
    }
}

std::optional<qint64> known(qint64 figure)
{
    return figure < 0 ? std::nullopt : std::optional(figure);
}

void letSizes(const SearchSegment &segment, const VendorFilter::Size &size, Lets &lets)
{
    const SizeRule rule(size.definition, size.microBelow);
    const QList<SizeClass> &classes = rule.definition().classes;
    // One more at the front, for what is unknown.
    std::vector<quint8> fits { quint8(size.classes.contains(unknownSize)) };
    for (const SizeClass &one : classes)
        fits.push_back(quint8(size.classes.contains(one.code)));
    const auto &currencies = segment.currencies();
    const auto currency = std::ranges::find(currencies, rule.definition().currency.toUtf8()) - currencies.begin();
    const bool inForce = rule.isInForce(size.day);
    const qint64 day = size.day.toJulianDay();
    for (quint32 vendor = 0; vendor < segment.vendorCount(); ++vendor) {
        if (!lets[vendor])
            continue;
        const SearchSegment::Figures *holds = nullptr;
        for (const SearchSegment::Figures &one : segment.figuresOf(vendor)) {
            if (one.asOf <= day && (!holds || one.asOf >= holds->asOf))
                holds = &one;
        }
        SizeAnswer answer;
        if (holds && inForce) {
            const bool comparable = holds->currency == currency;
            answer = rule.judge({ known(holds->employees), comparable ? known(holds->revenue) : std::nullopt,
                                  comparable ? known(holds->balance) : std::nullopt });
        }
        lets[vendor] &= fits[std::size_t(answer.position + 1)];
    }
}

void letStandings(const SearchSegment &segment, const VendorFilter::Standing &asked, Lets &lets)
{
    std::vector<Recognition> worth;
    for (const VendorStanding &one : segment.standings())
        worth.push_back(recognise({ one }, asked.rules, asked.question).recognition);
    for (quint32 vendor = 0; vendor < segment.vendorCount(); ++vendor) {
        auto strongest = Recognition::None;
        for (const quint32 one : segment.standingsOf(vendor))
            strongest = std::max(strongest, worth[one]);
        lets[vendor] &= quint8(asked.recognitions.contains(strongest));
    }
}

} // namespace

PreparedVendorFilter VendorIndex::prepare(const VendorFilter &filter) const
{
    PreparedVendorFilter prepared;
    prepared.m_filter = filter;
    prepared.m_revision = m_revision;
    prepared.m_asks = filter != VendorFilter {};
    if (!prepared.m_asks)
        return prepared;
    for (const Part &part : m_parts) {
        const SearchSegment &segment = *part.segment;
        Lets lets(segment.vendorCount(), 1);
        if (!filter.regions.isEmpty())
            letRegions(segment, filter.regions, lets);
        letPlace(segment, filter.place, lets);
        if (!filter.categories.isEmpty())
            letCategories(segment, filter.categories, lets);
        if (filter.standing)
            letStandings(segment, *filter.standing, lets);
        if (filter.size)
            letSizes(segment, *filter.size, lets);
        prepared.m_lets.push_back(std::move(lets));
    }
    return prepared;
}

} // namespace acquis
