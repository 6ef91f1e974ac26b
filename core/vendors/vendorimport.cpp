// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorimport.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/vendors/nameindex.h"
#include "core/vendors/namereading.h"
#include "core/vendors/namevocabulary.h"
#include "core/vendors/searchwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <chrono>

namespace acquis {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A name of the register and whose it is.
struct KnownNames
{
    QStringList names;
    QList<VendorId> holders; ///< by position
    QHash<VendorId, QString> places; ///< as sortKey() gives them
    QHash<VendorId, QString> called; ///< what each is called
};

Result<KnownNames> namesOfRegister(Database &database)
{
    KnownNames known;
    auto places = Statement::prepare(database, u"SELECT id, place, name FROM vendor"_s);
    if (!places)
        return std::unexpected(places.error());
    const auto takePlace = [&known](const Statement &row) -> Result<void> {
        known.places.insert(VendorId(row.integer(0)), sortKey(row.text(1)));
        known.called.insert(VendorId(row.integer(0)), row.text(2));
        return {};
    };
    if (auto read = places->forEachRow(takePlace); !read)
        return std::unexpected(read.error());
    auto names = Statement::prepare(database, u"SELECT vendor_id, text FROM vendor_called ORDER BY vendor_id, position"_s);
    if (!names)
        return std::unexpected(names.error());
    const auto takeName = [&known](const Statement &row) -> Result<void> {
        known.holders << VendorId(row.integer(0));
        known.names << row.text(1);
        return {};
    };
    if (auto read = names->forEachRow(takeName); !read)
        return std::unexpected(read.error());
    return known;
}

/// What a name is compared by: its words without the legal form.
QString keyOf(const QString &name, const NameVocabulary &vocabulary)
{
    QStringList words;
    for (const QString &word : readName(name, vocabulary).words) {
        if (!vocabulary.kindsOf(word).testFlag(WordKind::LegalForm))
            words << word;
    }
    return words.join(u' ');
}

/// Goes through the records in their order and says of each what becomes of it.
class Planner
{
public:
    Planner(VendorRegister vendors, KnownNames known, const NameVocabulary &vocabulary, int least)
        : m_vendors(std::move(vendors))
        , m_known(std::move(known))
        , m_vocabulary(vocabulary)
        , m_least(least)
    {
        for (qsizetype i = 0; i < m_known.names.size(); ++i)
            m_holdersByKey[keyOf(m_known.names[i], vocabulary)] << m_known.holders[i];
    }

    [[nodiscard]] Result<void> makeIndex(const CancelToken &cancel)
    {
        if (m_known.names.isEmpty())
            return {};
        auto index = NameIndex::made(m_known.names, m_vocabulary, cancel);
        if (!index)
            return std::unexpected(index.error());
        m_index = std::move(*index);
        return {};
    }

    [[nodiscard]] Result<VendorImportRow> judge(VendorTableRow read)
    {
        VendorImportRow row;
        row.read = std::move(read);
        if (!row.read.findings.isEmpty()) {
            row.state = VendorImportState::Refused;
            return row;
        }
        const auto byNumber = judgeNumbers(row);
        if (!byNumber)
            return std::unexpected(byNumber.error());
        if (!*byNumber && !judgeSameName(row))
            judgeLikeNames(row);
        if (row.known.isValid()) { // a name of a merged vendor leads to the one that stands for it
            const auto whole = m_vendors.standsFor(row.known);
            if (!whole)
                return std::unexpected(whole.error());
            row.known = *whole;
            row.knownName = m_known.called.value(*whole);
        }
        if (row.state == VendorImportState::New)
            remember(row.read);
        return row;
    }

private:
    [[nodiscard]] static QString placeOf(const Vendor &vendor) { return sortKey(vendor.place); }

    /// Two that stand in different places are two offices at least; where a place is unknown the name decides.
    [[nodiscard]] static bool isSamePlace(const QString &one, const QString &other)
    {
        return one.isEmpty() || other.isEmpty() || one == other;
    }

    [[nodiscard]] Result<bool> judgeNumbers(VendorImportRow &row) const
    {
        for (const VendorIdentifier &identifier : std::as_const(row.read.vendor.identifiers)) {
            if (const qint64 earlier = m_rowsByNumber.value(identifier.scheme + u' ' + identifier.value); earlier > 0) {
                row.state = VendorImportState::Known;
                row.knownBy = VendorKnownBy::Number;
                row.sameAs = earlier;
                return true;
            }
            const auto holder = m_vendors.holderOf(identifier);
            if (!holder)
                return std::unexpected(holder.error());
            if (!holder->isValid())
                continue;
            row.state = VendorImportState::Known;
            row.knownBy = VendorKnownBy::Number;
            row.known = *holder;
            return true;
        }
        return false;
    }

    [[nodiscard]] bool judgeSameName(VendorImportRow &row) const
    {
        const QString place = placeOf(row.read.vendor);
        for (const VendorName &name : std::as_const(row.read.vendor.names)) {
            const QString key = keyOf(name.text, m_vocabulary);
            if (key.isEmpty())
                continue;
            for (const Earlier &earlier : m_rowsByKey.value(key)) {
                if (isSamePlace(place, earlier.place)) {
                    row.state = VendorImportState::Known;
                    row.knownBy = VendorKnownBy::NameAndPlace;
                    row.sameAs = earlier.row;
                    return true;
                }
            }
            for (const VendorId holder : m_holdersByKey.value(key)) {
                if (isSamePlace(place, m_known.places.value(holder))) {
                    row.state = VendorImportState::Known;
                    row.knownBy = VendorKnownBy::NameAndPlace;
                    row.known = holder;
                    return true;
                }
            }
        }
        return false;
    }

    void judgeLikeNames(VendorImportRow &row) const
    {
        if (!m_index)
            return;
        for (const VendorName &name : std::as_const(row.read.vendor.names)) {
            const QList<NameCandidate> candidates = m_index->candidatesFor(name.text, std::max(m_least, row.confidence + 1), 1);
            if (candidates.isEmpty())
                continue;
            row.state = VendorImportState::Possible;
            row.known = m_known.holders[candidates.first().known];
            row.confidence = candidates.first().confidence;
            row.reasons = candidates.first().reasons;
        }
    }

    void remember(const VendorTableRow &read)
    {
        for (const VendorIdentifier &identifier : read.vendor.identifiers)
            m_rowsByNumber.insert(identifier.scheme + u' ' + identifier.value, read.row);
        for (const VendorName &name : read.vendor.names)
            m_rowsByKey[keyOf(name.text, m_vocabulary)] << Earlier { read.row, placeOf(read.vendor) };
    }

    struct Earlier
    {
        qint64 row = 0;
        QString place;
    };
    VendorRegister m_vendors;
    KnownNames m_known;
    const NameVocabulary &m_vocabulary;
    int m_least;
    std::optional<NameIndex> m_index;
    QHash<QString, QList<VendorId>> m_holdersByKey;
    QHash<QString, QList<Earlier>> m_rowsByKey;
    QHash<QString, qint64> m_rowsByNumber;
};

} // namespace

qint64 VendorImportPlan::count(VendorImportState state) const
{
    return std::ranges::count(rows, state, &VendorImportRow::state);
}

Result<VendorImportPlan> planVendorImport(Database &database, QList<VendorTableRow> rows, const NameVocabulary &vocabulary,
                                          int least, const CancelToken &cancel, const ProgressCallback &progress)
{
    VendorRegister vendors(database, {});
    const auto revision = vendors.revision();
    if (!revision)
        return std::unexpected(revision.error());
    auto known = namesOfRegister(database);
    if (!known)
        return std::unexpected(known.error());
    Planner planner(std::move(vendors), std::move(*known), vocabulary, least);
    if (auto made = planner.makeIndex(cancel); !made)
        return std::unexpected(made.error());
    VendorImportPlan plan { {}, *revision };
    plan.rows.reserve(rows.size());
    auto told = std::chrono::steady_clock::now();
    for (VendorTableRow &read : rows) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (const auto now = std::chrono::steady_clock::now(); progress && now - told >= 100ms) {
            told = now;
            progress({ plan.rows.size(), rows.size(), plan.rows.size() });
        }
        auto row = planner.judge(std::move(read));
        if (!row)
            return std::unexpected(row.error());
        plan.rows << std::move(*row);
    }
    return plan;
}

Result<AddedVendors> applyVendorImport(VendorRegister &vendors, const VendorImportPlan &plan, const QString &source,
                                       const QList<qsizetype> &also, const CancelToken &cancel, const ProgressCallback &progress)
{
    const QSet<qsizetype> others(also.cbegin(), also.cend());
    QList<Vendor> added;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const VendorImportRow &row = plan.rows[i];
        if (row.state == VendorImportState::New || (row.state == VendorImportState::Possible && others.contains(i)))
            added << row.read.vendor;
    }
    return vendors.addAllSeen(added, source, plan.revision, cancel, progress);
}

} // namespace acquis
