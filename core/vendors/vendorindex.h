// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/vendors/conceptsearch.h"
#include "core/vendors/searchsegment.h"
#include "core/vendors/vendor.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace acquis {

class Database;

/// Which vendors are looked at, besides what is typed. What is not set asks nothing; what is set must all hold.
struct VendorFilter
{
    struct Size
    {
        SizeDefinition definition;
        int microBelow = 0;
        QDate day;
        QStringList classes; ///< codes of the definition, or "unknown"
        friend bool operator==(const Size &, const Size &) = default;
    };
    struct Standing
    {
        RecognitionQuestion question;
        QList<EquivalenceRule> rules;
        QList<Recognition> recognitions; ///< any of these
        friend bool operator==(const Standing &, const Standing &) = default;
    };
    QStringList regions; ///< any of these: "CA" (all of Canada), "CA-ON"
    QString place; ///< words that all begin words of the vendor's place
    QStringList categories; ///< any of these beginnings: "naics:5415"
    std::optional<Size> size;
    std::optional<Standing> standing;
    friend bool operator==(const VendorFilter &, const VendorFilter &) = default;
};

struct VendorQuery
{
    QString text; ///< as typed: the words in any order, each a beginning
    int offset = 0;
    int limit = 50;
};

/// Why a word of the query found a vendor.
struct VendorReason
{
    QString typed; ///< as searchWords() gives it
    QString word; ///< the vendor's word, in the same form
    SearchField field {};
    MatchKind kind {};
    friend bool operator==(const VendorReason &, const VendorReason &) = default;
};

struct VendorHit
{
    VendorId id;
    int score = 0;
    QList<VendorReason> reasons; ///< one for each word of the query
    friend bool operator==(const VendorHit &, const VendorHit &) = default;
};

struct VendorHits
{
    QList<VendorHit> hits; ///< best first; equals in the order of their ids
    qint64 total = 0;
    bool forgiving = false; ///< slips of the pen were forgiven, because there was less than a page without
    friend bool operator==(const VendorHits &, const VendorHits &) = default;
};

/// A filter made ready for one index: what it lets through.
class PreparedVendorFilter
{
public:
    PreparedVendorFilter() = default;
    [[nodiscard]] const VendorFilter &filter() const { return m_filter; }

private:
    friend class VendorIndex;
    VendorFilter m_filter;
    qint64 m_revision = -1;
    bool m_asks = false;
    std::vector<std::vector<quint8>> m_lets; ///< for each segment, for each vendor 1 or 0
};

/// Searches the vendors of a register, from memory. A value that never changes: refreshed() answers a newer one. Any thread may ask;
/// load() and refreshed() belong to the thread of the Database and are made for a job.
class VendorIndex
{
public:
    /// Of no vendors.
    VendorIndex();
    /// Empty for a register of before schema 3. \error Cancelled, RegisterDamaged, register errors
    [[nodiscard]] static Result<VendorIndex> load(Database &database, const CancelToken &cancel = {});
    /// With what was changed since: by anybody, through any connection. Costs what the changes cost; when much has changed it loads anew.
    [[nodiscard]] Result<VendorIndex> refreshed(Database &database, const CancelToken &cancel = {}) const;

    [[nodiscard]] qint64 revision() const { return m_revision; }
    [[nodiscard]] qint64 vendorCount() const;

    [[nodiscard]] PreparedVendorFilter prepare(const VendorFilter &filter) const;
    /// A filter that was prepared for another revision is prepared anew, which costs more. Without words all that the filter lets through
    /// are found. When the words as they are typed find less than what is asked for, one slip of the pen is forgiven in words of five
    /// letters or more; what is found so comes after the others.
    [[nodiscard]] VendorHits search(const VendorQuery &query, const PreparedVendorFilter &filter = {}) const;
    /// Who says any of the concepts, in whatever words: rare ones weigh more, and so do those that stand together in one field. Nothing
    /// is found without concepts, or when it is cancelled. Costs what the uses of all their words cost: for a job.
    [[nodiscard]] ConceptHits searchAny(const QList<SearchConcept> &concepts, int limit, const PreparedVendorFilter &filter = {},
                                        const CancelToken &cancel = {}) const;

private:
    struct Part
    {
        std::shared_ptr<const SearchSegment> segment;
        std::vector<quint8> outdated; ///< vendors whose block is in a later part; empty: none
    };
    std::vector<Part> m_parts; ///< the large one, and one with the blocks that changed since
    qint64 m_revision = 0;
    qint64 m_loaded = 0; ///< revision of the large part
};

} // namespace acquis
