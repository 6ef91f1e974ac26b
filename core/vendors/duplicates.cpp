// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/duplicates.h"

#include "core/storage/database.h"
#include "core/vendors/nameindex.h"
#include "core/vendors/namereading.h"
#include "core/vendors/namevocabulary.h"
#include "core/vendors/searchwords.h"
#include "core/vendors/vendorindex.h"
#include "core/vendors/vendorreading.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>
#include <map>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfAName = 20; ///< candidates that are looked at for one name
constexpr int mostOfAWord = 300; ///< vendors that share a word; a word of more tells little
constexpr qsizetype mostNeighbours = 600;
constexpr qint64 namesBetweenReports = 500;

/// What is compared of a vendor, with all that was merged into it.
struct Firm
{
    QStringList names;
    QString place; ///< as sortKey() gives it, with province
    QString postalCode; ///< without blanks
    QHash<QString, QSet<QString>> numbers; ///< by scheme
    VendorId parent;
    QSet<VendorId> members;
};

using Firms = std::map<VendorId, Firm>;
using Pair = std::pair<VendorId, VendorId>;

QString placeKey(const QString &place, const QString &province)
{
    const QString key = sortKey(place);
    return key.isEmpty() ? key : key + u'/' + province;
}

QString postalKey(QString code)
{
    return code.remove(u' ').toUpper();
}

Firm firmOf(const Vendor &vendor)
{
    Firm firm;
    for (const VendorName &name : vendor.names)
        firm.names << name.text;
    firm.place = placeKey(vendor.place, vendor.province);
    firm.postalCode = postalKey(vendor.postalCode);
    for (const VendorIdentifier &number : vendor.identifiers)
        firm.numbers[number.scheme] << number.value;
    firm.parent = vendor.parent;
    firm.members = QSet<VendorId>(vendor.members.cbegin(), vendor.members.cend());
    return firm;
}

Result<void> readRows(Database &database, const QString &sql, const std::function<void(const Statement &)> &take)
{
    auto select = Statement::prepare(database, sql);
    if (!select)
        return std::unexpected(select.error());
    return select->forEachRow([&take](const Statement &row) -> Result<void> {
        take(row);
        return {};
    });
}

/// Who stands for whom, of those that were merged.
class Merges
{
public:
    [[nodiscard]] Result<void> read(Database &database)
    {
        return readRows(database, u"SELECT vendor_id, into_id FROM vendor_merge"_s, [this](const Statement &row) {
            m_into.insert(VendorId { row.integer(0) }, VendorId { row.integer(1) });
        });
    }
    [[nodiscard]] VendorId standsFor(VendorId id) const
    {
        // Merging only ever goes into a vendor that stands for itself, so the way up ends.
        for (auto into = m_into.constFind(id); into != m_into.cend(); into = m_into.constFind(id))
            id = *into;
        return id;
    }

private:
    QHash<VendorId, VendorId> m_into;
};

Result<QSet<Pair>> refusedPairsOf(Database &database, const Merges &merges)
{
    const auto refused = VendorRegister(database, {}).refusedPairs();
    if (!refused)
        return std::unexpected(refused.error());
    QSet<Pair> pairs;
    for (const RefusedPair &pair : *refused)
        pairs << std::minmax(merges.standsFor(pair.first), merges.standsFor(pair.second));
    return pairs;
}

/// All vendors in a few passes: a read for each would cost hundreds of thousands of questions.
Result<Firms> allFirms(Database &database, const Merges &merges)
{
    Firms firms;
    const auto firmOfRow = [&](const Statement &row) -> Firm & { return firms[merges.standsFor(VendorId { row.integer(0) })]; };
    auto done = readRows(database, u"SELECT id, place, province, postal_code, parent_id FROM vendor ORDER BY id"_s,
                         [&](const Statement &row) {
                             Firm &firm = firmOfRow(row);
                             const bool isOwn = merges.standsFor(VendorId { row.integer(0) }) == VendorId { row.integer(0) };
                             if (isOwn || firm.place.isEmpty())
                                 firm.place = placeKey(row.text(1), row.text(2));
                             if (isOwn || firm.postalCode.isEmpty())
                                 firm.postalCode = postalKey(row.text(3));
                             if (const VendorId parent { row.integer(4) }; parent.isValid() && (isOwn || !firm.parent.isValid()))
                                 firm.parent = merges.standsFor(parent);
                         });
    if (done) {
        done = readRows(database, u"SELECT vendor_id, text FROM vendor_called ORDER BY vendor_id, position"_s,
                        [&](const Statement &row) { firmOfRow(row).names << row.text(1); });
    }
    if (done) {
        done = readRows(database, u"SELECT vendor_id, scheme, value FROM vendor_identifier"_s,
                        [&](const Statement &row) { firmOfRow(row).numbers[row.text(1)] << row.text(2); });
    }
    if (done) {
        done = readRows(database, u"SELECT vendor_id, member_id FROM vendor_member"_s,
                        [&](const Statement &row) { firmOfRow(row).members << merges.standsFor(VendorId { row.integer(1) }); });
    }
    if (!done)
        return std::unexpected(done.error());
    return firms;
}

bool areLinked(const Firm &a, VendorId aId, const Firm &b, VendorId bId)
{
    return a.parent == bId || b.parent == aId || a.members.contains(bId) || b.members.contains(aId);
}

QList<DuplicateSign> signsOf(const Firm &a, const Firm &b)
{
    QList<DuplicateSign> signs;
    const bool samePostal = !a.postalCode.isEmpty() && a.postalCode == b.postalCode;
    if (samePostal)
        signs << DuplicateSign::SamePostalCode;
    else if (!a.place.isEmpty() && a.place == b.place)
        signs << DuplicateSign::SamePlace;
    else if (!a.place.isEmpty() && !b.place.isEmpty())
        signs << DuplicateSign::OtherPlace;
    for (auto scheme = a.numbers.cbegin(); scheme != a.numbers.cend(); ++scheme) {
        if (b.numbers.contains(scheme.key()) && !scheme->intersects(b.numbers.value(scheme.key()))) {
            signs << DuplicateSign::OtherNumber;
            break;
        }
    }
    return signs;
}

/// Asks the names of firms for each other.
class Finder
{
public:
    Finder(const Firms &firms, QSet<Pair> refused, int least) : m_firms(firms), m_refused(std::move(refused)), m_least(least)
    {
        for (const auto &[id, firm] : firms) {
            for (const QString &name : firm.names) {
                m_names << name;
                m_holders << id;
            }
        }
    }

    /// Compares the firms of \p asked with all, or all with all when there is none.
    [[nodiscard]] Result<QList<PossibleDuplicate>> find(const NameVocabulary &vocabulary, VendorId asked,
                                                        const CancelToken &cancel, const ProgressCallback &progress)
    {
        if (m_names.isEmpty())
            return QList<PossibleDuplicate>();
        const auto index = NameIndex::made(m_names, vocabulary, cancel);
        if (!index)
            return std::unexpected(index.error());
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            if (cancel.isCancelled())
                return failure(ErrorCode::Cancelled);
            if (progress && i % namesBetweenReports == 0)
                progress({ i, m_names.size(), qint64(m_pairs.size()) });
            for (const NameCandidate &candidate : index->candidatesFor(m_names[i], m_least, mostOfAName))
                note(i, candidate, asked);
        }
        QList<PossibleDuplicate> pairs;
        for (const auto &[ids, pair] : m_pairs)
            pairs << pair;
        std::stable_sort(pairs.begin(), pairs.end(), [](const PossibleDuplicate &a, const PossibleDuplicate &b) {
            return a.likeness != b.likeness ? a.likeness > b.likeness : speaksAgainst(a) < speaksAgainst(b);
        });
        return pairs;
    }

private:
    void note(qsizetype name, const NameCandidate &candidate, VendorId asked)
    {
        const VendorId one = m_holders[name];
        const VendorId other = m_holders[candidate.known];
        if (one == other || (asked.isValid() && one != asked && other != asked))
            return;
        const Pair ids = std::minmax(one, other);
        const auto known = m_pairs.find(ids);
        if ((known != m_pairs.end() && known->second.likeness >= candidate.confidence) || m_refused.contains(ids))
            return;
        const Firm &first = m_firms.at(ids.first);
        const Firm &second = m_firms.at(ids.second);
        if (areLinked(first, ids.first, second, ids.second))
            return;
        const bool isTurned = one != ids.first;
        PossibleDuplicate pair { ids.first,
                                 ids.second,
                                 m_names[isTurned ? candidate.known : name],
                                 m_names[isTurned ? name : candidate.known],
                                 candidate.confidence,
                                 candidate.reasons,
                                 signsOf(first, second) };
        m_pairs.insert_or_assign(ids, std::move(pair));
    }

    const Firms &m_firms;
    QSet<Pair> m_refused;
    int m_least;
    QStringList m_names;
    QList<VendorId> m_holders; ///< by position of the name
    std::map<Pair, PossibleDuplicate> m_pairs;
};

/// What to ask the index for: the words that may tell the firm from others, together and each by itself.
QStringList questionsFor(const Firm &firm, const NameVocabulary &vocabulary)
{
    QStringList questions;
    for (const QString &name : firm.names) {
        const ReadName read = readName(name, vocabulary);
        for (const QStringList &words : { read.words, read.other }) {
            QStringList kept;
            for (const QString &word : words) {
                if (!vocabulary.kindsOf(word).testAnyFlags(WordKinds(WordKind::FunctionWord) | WordKind::LegalForm))
                    kept << word;
            }
            questions << kept.join(u' ') << kept.mid(0, 2).join(u' ') << kept;
        }
    }
    questions.removeAll(QString());
    questions.removeDuplicates();
    return questions;
}

QSet<VendorId> neighboursOf(const Firm &firm, const VendorIndex &index, const NameVocabulary &vocabulary)
{
    QSet<VendorId> ids;
    for (const QString &question : questionsFor(firm, vocabulary)) {
        const VendorHits found = index.search({ question, 0, mostOfAWord });
        if (found.total > mostOfAWord && !question.contains(u' '))
            continue; // a word of many: those that share more than it come by the others
        for (const VendorHit &hit : found.hits) {
            if (ids.size() < mostNeighbours)
                ids << hit.id;
        }
    }
    return ids;
}

} // namespace

bool speaksAgainst(const PossibleDuplicate &pair)
{
    return pair.signs.contains(DuplicateSign::OtherPlace) || pair.signs.contains(DuplicateSign::OtherNumber);
}

Result<QList<PossibleDuplicate>> possibleDuplicatesOf(Database &database, const VendorIndex &index, VendorId id,
                                                      const NameVocabulary &vocabulary, int least, const CancelToken &cancel)
{
    Merges merges;
    if (auto done = merges.read(database); !done)
        return std::unexpected(done.error());
    auto refused = refusedPairsOf(database, merges);
    if (!refused)
        return std::unexpected(refused.error());
    PreparedStatements statements(database);
    const auto whole = readWholeVendor(statements, id);
    if (!whole)
        return std::unexpected(whole.error());
    Firms firms;
    firms[whole->id] = firmOf(whole->vendor);
    for (const VendorId &neighbour : neighboursOf(firms[whole->id], index, vocabulary)) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto other = readWholeVendor(statements, neighbour);
        if (!other && other.error().code == ErrorCode::UnknownValue)
            continue; // removed since the index was read
        if (!other)
            return std::unexpected(other.error());
        firms[other->id] = firmOf(other->vendor);
    }
    for (auto &[firmId, firm] : firms)
        firm.parent = merges.standsFor(firm.parent);
    return Finder(firms, std::move(*refused), least).find(vocabulary, whole->id, cancel, {});
}

Result<QList<PossibleDuplicate>> possibleDuplicates(Database &database, const NameVocabulary &vocabulary, int least,
                                                    const CancelToken &cancel, const ProgressCallback &progress)
{
    const auto keeps = keepsVendors(database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return QList<PossibleDuplicate>();
    Merges merges;
    if (auto done = merges.read(database); !done)
        return std::unexpected(done.error());
    auto refused = refusedPairsOf(database, merges);
    if (!refused)
        return std::unexpected(refused.error());
    const auto firms = allFirms(database, merges);
    if (!firms)
        return std::unexpected(firms.error());
    return Finder(*firms, std::move(*refused), least).find(vocabulary, {}, cancel, progress);
}

} // namespace acquis
