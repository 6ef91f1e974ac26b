// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/marketsearch.h"

#include "core/storage/database.h"
#include "core/vendors/vendorregister.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

namespace acquis {

namespace {

constexpr qsizetype mostCategories = 3; ///< shown of a firm
constexpr int mostAncestors = 20;
constexpr int mostHits = 1000; ///< among which firms of an arrangement are looked for

MarketField fieldOf(SearchField field)
{
    switch (field) {
    case SearchField::NameStart:
    case SearchField::Name: return MarketField::Name;
    case SearchField::Identifier: return MarketField::Number;
    case SearchField::Category: return MarketField::Category;
    case SearchField::Place: return MarketField::Place;
    case SearchField::Standing: return MarketField::Arrangement;
    case SearchField::Note: return MarketField::Note;
    }
    Q_UNREACHABLE();
}

VendorFilter filterOf(const MarketNeed &need, bool withStanding)
{
    VendorFilter filter;
    filter.regions = need.regions;
    if (!need.sizeClasses.isEmpty())
        filter.size = VendorFilter::Size { need.sizes, 0, need.day, need.sizeClasses };
    if (withStanding) // of nobody's own jurisdiction: whatever is in force is known elsewhere
        filter.standing = VendorFilter::Standing { { {}, {}, need.day }, {}, { Recognition::KnownElsewhere } };
    return filter;
}

/// What a vendor of an arrangement may be asked for on the day: its strongest standing there.
StandingStatus statusIn(const Arrangement &arrangement, const ArrangementVendor &vendor, QDate day)
{
    if (arrangement.start > day)
        return StandingStatus::Pending;
    if (arrangement.end.isValid() && arrangement.end < day)
        return StandingStatus::Expired;
    auto status = StandingStatus::Expired;
    for (const CategoryStanding &one : vendor.standings) {
        const bool isOver = one.state == StandingState::Withdrawn || (one.until.isValid() && one.until < day);
        if (isOver || one.from > day)
            continue;
        if (one.state == StandingState::Qualified)
            return StandingStatus::Active;
        status = StandingStatus::Suspended;
    }
    return status;
}

/// Standings that the arrangements of the register give, by vendor.
QHash<VendorId, QList<FirmStanding>> standingsIn(const AgreementHoldings &holdings, QDate day)
{
    QHash<VendorId, QList<FirmStanding>> standings;
    for (const AgreementHoldings::HeldArrangement &held : holdings.arrangements) {
        const Arrangement &arrangement = held.kept.value;
        for (const ArrangementVendor &vendor : arrangement.vendors) {
            if (vendor.vendor.isValid())
                standings[vendor.vendor] << FirmStanding {
                    {}, arrangement.owner, arrangement.number, statusIn(arrangement, vendor, day), arrangement.end
                };
        }
    }
    return standings;
}

QSet<VendorId> activeIn(const QHash<VendorId, QList<FirmStanding>> &standings)
{
    QSet<VendorId> active;
    for (auto it = standings.cbegin(); it != standings.cend(); ++it) {
        if (std::ranges::any_of(*it, [](const FirmStanding &one) { return one.status == StandingStatus::Active; }))
            active.insert(it.key());
    }
    return active;
}

/// Finds who owns whom, each vendor read once.
class Families
{
public:
    explicit Families(const VendorRegister &vendors) : m_vendors(vendors) { }

    /// \error register errors
    Result<VendorId> of(VendorId id, VendorId parent)
    {
        VendorId top = id;
        for (int steps = 0; parent.isValid() && steps < mostAncestors; ++steps) {
            const auto stands = m_vendors.standsFor(parent);
            if (!stands && stands.error().code == ErrorCode::UnknownValue)
                break;
            if (!stands)
                return stands;
            top = *stands;
            auto known = m_parents.constFind(top);
            if (known == m_parents.cend()) {
                const auto record = m_vendors.readWhole(top);
                if (!record)
                    return std::unexpected(record.error());
                known = m_parents.insert(top, record->vendor.parent);
            }
            parent = *known;
        }
        return top;
    }

private:
    const VendorRegister &m_vendors;
    QHash<VendorId, VendorId> m_parents;
};

MarketFirm firmOf(const VendorRecord &record, const SizeRule &sizes, QDate day, const QList<FirmStanding> &inArrangements)
{
    const Vendor &vendor = record.vendor;
    MarketFirm firm;
    firm.id = record.id;
    firm.name = displayName(vendor);
    firm.place = vendor.place;
    firm.province = vendor.province;
    firm.country = vendor.country;
    if (!sizes.definition().classes.isEmpty())
        firm.size = sizes.judge(vendor.sizes, day);
    for (const VendorCategory &category : vendor.categories) {
        if (firm.categories.size() < mostCategories && !category.words.isEmpty())
            firm.categories << category.words;
    }
    for (const VendorStanding &standing : vendor.standings)
        firm.standings << FirmStanding {
            standing.jurisdiction, {}, standing.arrangement, statusOn(standing, day), standing.until
        };
    // What the firm's own record says of an arrangement as well is told once; where the two differ, both are.
    for (const FirmStanding &held : inArrangements) {
        const bool isTold = std::ranges::any_of(std::as_const(firm.standings), [&held](const FirmStanding &own) {
            return own.arrangement == held.arrangement && own.status == held.status;
        });
        if (!isTold)
            firm.standings << held;
    }
    std::ranges::stable_sort(firm.standings, {}, [](const FirmStanding &one) { return one.status != StandingStatus::Active; });
    return firm;
}

ConceptHits hitsFor(const VendorIndex &index, const QList<SearchConcept> &concepts, const MarketNeed &need,
                    const QSet<VendorId> &inArrangements, int limit, const CancelToken &cancel)
{
    ConceptHits hits = index.searchAny(concepts, limit, index.prepare(filterOf(need, need.standingRequired)), cancel);
    if (!need.standingRequired || inArrangements.isEmpty() || cancel.isCancelled())
        return hits;
    // The index knows the standings of firms' own records only.
    const ConceptHits all = index.searchAny(concepts, mostHits, index.prepare(filterOf(need, false)), cancel);
    QSet<VendorId> known;
    for (const ConceptHit &hit : std::as_const(hits.hits))
        known.insert(hit.id);
    for (const ConceptHit &hit : all.hits) {
        if (!inArrangements.contains(hit.id) || known.contains(hit.id))
            continue;
        hits.hits << hit;
        ++hits.total;
    }
    std::ranges::stable_sort(hits.hits, [](const ConceptHit &a, const ConceptHit &b) {
        return std::tuple(-a.covered, -a.score, a.id) < std::tuple(-b.covered, -b.score, b.id);
    });
    hits.hits = hits.hits.mid(0, limit);
    return hits;
}

QList<MarketText> textsOf(const BuyingAgreement &agreement, const CategoryTree &tree)
{
    QList<MarketText> texts { { MarketField::Title, agreement.title.en },
                              { MarketField::Title, agreement.title.fr },
                              { MarketField::Keywords, {} },
                              { MarketField::Scope, agreement.scope.en },
                              { MarketField::Scope, agreement.scope.fr },
                              { MarketField::Number, agreement.number } };
    for (const QString &word : agreement.words)
        texts << MarketText { MarketField::Keywords, word };
    for (const QString &code : categoriesOf(agreement)) {
        if (const Category *category = tree.find(code))
            texts << MarketText { MarketField::Category, category->name.en }
                  << MarketText { MarketField::Category, category->name.fr };
    }
    for (const AgreementAmendment &amendment : agreement.amendments) {
        if (amendment.kind == AmendmentKind::Scope)
            texts << MarketText { MarketField::Scope, amendment.text.en } << MarketText { MarketField::Scope, amendment.text.fr };
    }
    for (const PricedItem &item : agreement.prices)
        texts << MarketText { MarketField::Item, item.name.en } << MarketText { MarketField::Item, item.name.fr };
    for (const AgreementVendor &vendor : agreement.vendors)
        texts << MarketText { MarketField::Vendor, vendor.name };
    return texts;
}

/// Smaller is better: what may be joined in time, then what fits.
auto rank(const MarketAgreement &one)
{
    const JoinOption &option = one.option;
    const bool late = option.doubts.contains(JoinReason::TooLate) || option.doubts.contains(JoinReason::EndsBeforeNeeded);
    const qint64 left = option.left ? std::max<qint64>(option.left->cents(), 0) : std::numeric_limits<qint64>::max();
    return std::tuple(!option.mayJoin(), late, !option.favours.contains(JoinReason::CategoryFits), -option.wordsFound,
                      -fitOf(one.reasons), option.days, std::numeric_limits<qint64>::max() - left, option.agreement);
}

/// The reasons of each agreement, by uid. Slips of the pen are forgiven in concepts that no agreement says otherwise.
QHash<QString, QList<MarketReason>> reasonsOf(const QList<AgreementWithJoins> &agreements, const CategoryTree &tree,
                                              const QList<SearchConcept> &concepts)
{
    QSet<qsizetype> forgiven;
    QHash<QString, QList<MarketReason>> reasons;
    for (const bool isSecond : { false, true }) {
        if (isSecond && forgiven.isEmpty())
            break;
        const ConceptMatcher matcher(concepts, forgiven);
        reasons.clear();
        for (const AgreementWithJoins &one : agreements) {
            const QList<MarketReason> found = matcher.reasonsIn(textsOf(one.agreement, tree));
            if (!found.isEmpty())
                reasons.insert(one.agreement.uid, found);
        }
        if (isSecond)
            break;
        for (qsizetype i = 0; i < concepts.size(); ++i)
            forgiven.insert(i);
        for (const QList<MarketReason> &found : std::as_const(reasons)) {
            for (const MarketReason &reason : found)
                forgiven.remove(reason.position);
        }
    }
    return reasons;
}

} // namespace

bool MarketFirm::hasStanding() const
{
    return !standings.isEmpty() && standings.first().status == StandingStatus::Active;
}

Result<MarketFirms> findFirms(Database &database, const VendorIndex &index, const AgreementHoldings &holdings,
                              const QList<SearchConcept> &concepts, const MarketNeed &need, int limit, const CancelToken &cancel)
{
    MarketFirms answer;
    if (concepts.isEmpty())
        return answer;
    const QHash<VendorId, QList<FirmStanding>> inArrangements = standingsIn(holdings, need.day);
    const ConceptHits hits = hitsFor(index, concepts, need, activeIn(inArrangements), limit, cancel);
    answer.total = hits.total;
    answer.forgiving = hits.forgiving;
    const SizeRule sizes(need.sizes);
    const VendorRegister vendors(database, {});
    Families families(vendors);
    for (const ConceptHit &hit : hits.hits) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto record = vendors.readWhole(hit.id);
        if (!record && record.error().code == ErrorCode::UnknownValue)
            continue; // removed since the index was read
        if (!record)
            return std::unexpected(record.error());
        MarketFirm firm = firmOf(*record, sizes, need.day, inArrangements.value(hit.id));
        const auto family = families.of(firm.id, record->vendor.parent);
        if (!family)
            return std::unexpected(family.error());
        firm.family = *family;
        firm.covered = hit.covered;
        firm.score = hit.score;
        for (const ConceptReason &reason : hit.reasons)
            firm.reasons << MarketReason { reason.position, concepts[reason.position].written, reason.word, fieldOf(reason.field),
                                           reason.match };
        answer.firms << std::move(firm);
    }
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    return answer;
}

Result<QList<MarketAgreement>> findAgreements(const AgreementHoldings &holdings, const QList<SearchConcept> &concepts,
                                              const MarketNeed &need)
{
    const QList<AgreementWithJoins> all = holdings.agreementsWithJoins();
    const QHash<QString, QList<MarketReason>> reasons = reasonsOf(all, holdings.categories, concepts);
    // joinableFor() looks for words one by one in one language: who fits by words was found here, who fits by category it says.
    JoiningNeed byCategory = need.joining;
    byCategory.words.clear();
    JoiningNeed byWords = byCategory;
    byWords.categories.clear();
    QList<AgreementWithJoins> wordsFit;
    for (const AgreementWithJoins &one : all) {
        if (reasons.contains(one.agreement.uid))
            wordsFit << one;
    }
    QList<JoinOption> options;
    if (!byCategory.categories.isEmpty() || concepts.isEmpty()) {
        const auto fitting = joinableFor(byCategory, all, holdings.categories, need.day);
        if (!fitting)
            return std::unexpected(fitting.error());
        options = *fitting;
    }
    QSet<QString> known;
    for (const JoinOption &option : std::as_const(options))
        known.insert(option.agreement);
    const auto others = joinableFor(byWords, wordsFit, holdings.categories, need.day);
    if (!others)
        return std::unexpected(others.error());
    for (JoinOption option : *others) {
        if (known.contains(option.agreement))
            continue;
        if (!byCategory.categories.isEmpty())
            option.doubts << JoinReason::CategoryDiffers;
        options << std::move(option);
    }
    QList<MarketAgreement> found;
    for (JoinOption &option : options) {
        MarketAgreement one { option, reasons.value(option.agreement) };
        one.option.wordsFound = int(one.reasons.size());
        if (need.joining.need.value <= Money())
            one.option.favours.removeAll(JoinReason::RoomEnough);
        if (!one.reasons.isEmpty())
            one.option.favours.prepend(JoinReason::WordsFit);
        found << std::move(one);
    }
    std::ranges::sort(found, {}, rank);
    return found;
}

QList<MarketArrangement> findArrangements(const AgreementHoldings &holdings, const QList<SearchConcept> &concepts,
                                          const MarketNeed &need)
{
    const ConceptMatcher matcher(concepts);
    const Money value = need.joining.need.value;
    QList<MarketArrangement> found;
    for (const AgreementHoldings::HeldArrangement &held : holdings.arrangements) {
        const Arrangement &arrangement = held.kept.value;
        if (!isInForce(arrangement, need.day))
            continue;
        QList<MarketText> texts { { MarketField::Title, arrangement.name.en },
                                  { MarketField::Title, arrangement.name.fr },
                                  { MarketField::Number, arrangement.number } };
        for (const QString &code : arrangement.categories) {
            if (const Category *category = holdings.categories.find(code))
                texts << MarketText { MarketField::Category, category->name.en }
                      << MarketText { MarketField::Category, category->name.fr };
        }
        MarketArrangement one { arrangement.uid, 0, {}, matcher.reasonsIn(texts) };
        if (one.reasons.isEmpty())
            continue;
        one.vendors = int(std::ranges::count_if(arrangement.vendors, [&](const ArrangementVendor &vendor) {
            return statusIn(arrangement, vendor, need.day) == StandingStatus::Active;
        }));
        if (value > Money())
            one.stage = secondStageFor(arrangement, value);
        found << std::move(one);
    }
    std::ranges::sort(found, {},
                      [](const MarketArrangement &one) { return std::tuple(-one.reasons.size(), -fitOf(one.reasons), one.uid); });
    return found;
}

Result<Market> searchMarket(Database &database, const VendorIndex &index, const AgreementHoldings &holdings,
                            const NeedVocabulary &vocabulary, const MarketNeed &need, int limit, const CancelToken &cancel)
{
    Market market;
    const QList<SearchConcept> concepts = vocabulary.conceptsOf(need.words);
    for (const SearchConcept &one : concepts)
        market.concepts << one.written;
    auto firms = findFirms(database, index, holdings, concepts, need, limit, cancel);
    if (!firms)
        return std::unexpected(firms.error());
    market.firms = std::move(*firms);
    market.arrangements = findArrangements(holdings, concepts, need);
    auto agreements = findAgreements(holdings, concepts, need);
    if (!agreements)
        return std::unexpected(agreements.error());
    market.agreements = std::move(*agreements);
    auto lines = similarLines(database, concepts, limit, cancel);
    if (!lines)
        return std::unexpected(lines.error());
    market.lines = std::move(*lines);
    return market;
}

} // namespace acquis
