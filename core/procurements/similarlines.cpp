// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/similarlines.h"

#include "core/spending/blocktable.h"
#include "core/spending/ledgersource.h"
#include "core/spending/pathtable.h"
#include "core/spending/vendornames.h"
#include "core/storage/database.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>

namespace acquis {

namespace {

constexpr int leastFit = 50; ///< less is only words nearby
constexpr int mostLines = 1000;
constexpr qint64 linesBetweenLooks = 4096;

/// What each concept is worth in one text.
using Worths = std::array<quint8, mostConcepts>;

struct Found
{
    Worths worths {};
    QList<MarketReason> reasons;
};

Found foundIn(const ConceptMatcher &matcher, const QList<MarketText> &texts)
{
    Found found;
    found.reasons = matcher.reasonsIn(texts);
    for (const MarketReason &reason : std::as_const(found.reasons))
        found.worths[std::size_t(reason.position)] = quint8(fitOf({ reason }));
    return found;
}

QList<MarketText> textsOf(const StoredPath &path)
{
    const auto level = [&path](SourceLevel which) { return path.levels[std::size_t(which)]; };
    return { { MarketField::Description, level(SourceLevel::Detail) }, { MarketField::Description, level(SourceLevel::Item) },
             { MarketField::Account, level(SourceLevel::Account) },    { MarketField::Program, level(SourceLevel::Program) },
             { MarketField::Program, level(SourceLevel::Component) },  { MarketField::Category, level(SourceLevel::Category) } };
}

struct Candidate
{
    int covered = 0;
    int fit = 0;
    int year = 0;
    qint64 size = 0; ///< of the amount, whatever its sign
    qsizetype file = 0;
    qint64 row = 0;
    qint64 amount = 0;
    qint64 vendor = 0;
    quint32 path = 0;
    QByteArray reference;
};

bool isBetter(const Candidate &a, const Candidate &b)
{
    return std::tuple(-a.covered, -a.fit, -a.year, -a.size, a.file, a.row)
           < std::tuple(-b.covered, -b.fit, -b.year, -b.size, b.file, b.row);
}

/// The best of many, as a heap whose front is the worst of them.
class Best
{
public:
    explicit Best(std::size_t limit) : m_limit(limit) { }
    [[nodiscard]] bool takes(const Candidate &one) const
    {
        return m_limit > 0 && (m_heap.size() < m_limit || isBetter(one, m_heap.front()));
    }
    void add(Candidate one)
    {
        if (m_heap.size() == m_limit) {
            std::ranges::pop_heap(m_heap, isBetter);
            m_heap.pop_back();
        }
        m_heap.push_back(std::move(one));
        std::ranges::push_heap(m_heap, isBetter);
    }
    [[nodiscard]] std::vector<Candidate> sorted()
    {
        std::ranges::sort(m_heap, isBetter);
        return std::move(m_heap);
    }

private:
    std::size_t m_limit;
    std::vector<Candidate> m_heap;
};

/// What a register's paths and vendor names say of the concepts.
struct Texts
{
    std::unordered_map<qint64, std::unordered_map<quint32, int>> years; ///< of all paths, by file and position
    std::unordered_map<qint64, std::unordered_map<quint32, Found>> foundInPaths; ///< by file and position
    std::unordered_map<qint64, Found> foundInVendors; ///< by row of vendor_name
    std::array<bool, mostConcepts> found {};

    void note(const Found &one)
    {
        for (std::size_t i = 0; i < found.size(); ++i)
            found[i] = found[i] || one.worths[i] > 0;
    }
};

Texts textsThatSay(const ConceptMatcher &matcher, const std::vector<StoredPath> &paths,
                   const std::vector<StoredVendorName> &vendors, const CancelToken &cancel)
{
    Texts texts;
    for (const StoredPath &path : paths) {
        if (cancel.isCancelled())
            return texts;
        texts.years[path.file.value].emplace(path.position, path.year.startYear());
        Found found = foundIn(matcher, textsOf(path));
        if (found.reasons.isEmpty())
            continue;
        texts.note(found);
        texts.foundInPaths[path.file.value].emplace(path.position, std::move(found));
    }
    for (const StoredVendorName &vendor : vendors) {
        if (cancel.isCancelled())
            return texts;
        Found found = foundIn(matcher, { { MarketField::Vendor, vendor.text } });
        if (found.reasons.isEmpty())
            continue;
        texts.note(found);
        texts.foundInVendors.emplace(vendor.id, std::move(found));
    }
    return texts;
}

/// Collects the lines of one file. \error Cancelled, register errors
Result<void> scanFile(Database &database, const SourceFile &file, qsizetype fileNumber, const Texts &texts, Best &best,
                      qint64 &matching, const CancelToken &cancel)
{
    const auto inFile = texts.foundInPaths.find(file.id.value);
    if (inFile == texts.foundInPaths.end() && texts.foundInVendors.empty())
        return {};
    const auto yearsInFile = texts.years.find(file.id.value);
    if (yearsInFile == texts.years.end())
        return {};
    const std::unordered_map<quint32, int> &years = yearsInFile->second;
    auto cells = storedCells(database, file.id);
    if (!cells)
        return std::unexpected(cells.error());
    std::vector<const Found *> byCell(cells->size(), nullptr);
    if (inFile != texts.foundInPaths.end()) {
        for (std::size_t cell = 0; cell < cells->size(); ++cell) {
            const auto found = inFile->second.find((*cells)[cell].path);
            byCell[cell] = found == inFile->second.end() ? nullptr : &found->second;
        }
    }
    auto scan = LineScan::open(database, file.id);
    if (!scan)
        return std::unexpected(scan.error());
    StoredLine line;
    for (qint64 count = 0;; ++count) {
        if (count % linesBetweenLooks == 0 && cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto more = scan->next(line);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return {};
        if (line.cell >= cells->size())
            return failure(ErrorCode::RegisterDamaged, file.name, QStringLiteral("a line has no cell"));
        const Found *path = byCell[line.cell];
        const auto vendor = texts.foundInVendors.find(line.vendor);
        const bool isVendor = vendor != texts.foundInVendors.end();
        if (!path && !isVendor)
            continue;
        Candidate one;
        for (std::size_t i = 0; i < mostConcepts; ++i) {
            const int worth = std::max<int>(path ? path->worths[i] : 0, isVendor ? vendor->second.worths[i] : 0);
            one.fit += worth;
            one.covered += worth > 0 ? 1 : 0;
        }
        if (one.fit < leastFit)
            continue;
        ++matching;
        one.size = line.amount < 0 ? -line.amount : line.amount;
        one.file = fileNumber;
        one.row = line.row;
        one.amount = line.amount;
        one.vendor = line.vendor;
        one.path = (*cells)[line.cell].path;
        if (const auto year = years.find(one.path); year != years.end())
            one.year = year->second;
        if (!best.takes(one))
            continue;
        one.reference = line.reference.toByteArray();
        best.add(std::move(one));
    }
}

QList<MarketReason> bestOf(const QList<MarketReason> &first, const QList<MarketReason> &second)
{
    QList<MarketReason> reasons = first;
    for (const MarketReason &other : second) {
        const auto same = std::ranges::find(reasons, other.position, &MarketReason::position);
        if (same == reasons.end())
            reasons << other;
        else if (fitOf({ other }) > fitOf({ *same }))
            *same = other;
    }
    std::ranges::sort(reasons, {}, &MarketReason::position);
    return reasons;
}

} // namespace

Result<MarketLines> similarLines(Database &database, const QList<SearchConcept> &concepts, int limit, const CancelToken &cancel)
{
    MarketLines answer;
    const QList<SearchConcept> asked = concepts.mid(0, mostConcepts);
    if (asked.isEmpty())
        return answer;
    const auto files = sourceFiles(database);
    if (!files)
        return std::unexpected(files.error());
    const auto paths = storedPaths(database);
    if (!paths)
        return std::unexpected(paths.error());
    const auto vendors = storedVendorNames(database);
    if (!vendors)
        return std::unexpected(vendors.error());
    Texts texts = textsThatSay(ConceptMatcher(asked), *paths, *vendors, cancel);
    QSet<qsizetype> missing;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        if (!texts.found[std::size_t(i)] && asked[i].isOpen)
            missing.insert(i);
    }
    if (!missing.isEmpty())
        texts = textsThatSay(ConceptMatcher(asked, missing), *paths, *vendors, cancel);
    Best best(std::size_t(std::clamp(limit, 0, mostLines)));
    for (qsizetype i = 0; i < files->size(); ++i) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        // Procurement files say there what a purchase costs, once for each kind; what it was they tell themselves.
        if (files->at(i).supersededBy.isValid() || isLedgerSource(files->at(i)))
            continue;
        if (auto done = scanFile(database, files->at(i), i, texts, best, answer.matching, cancel); !done)
            return std::unexpected(done.error());
    }
    VendorNames names(database);
    for (const Candidate &one : best.sorted()) {
        const SourceFile &file = files->at(one.file);
        auto reader = PathReader::prepare(database, file.id);
        if (!reader)
            return std::unexpected(reader.error());
        const auto path = reader->at(one.path);
        if (!path)
            return std::unexpected(path.error());
        const auto vendor = names.of(one.vendor);
        if (!vendor)
            return std::unexpected(vendor.error());
        const auto inPath = texts.foundInPaths[file.id.value].find(one.path);
        const auto inVendor = texts.foundInVendors.find(one.vendor);
        SpendLine line;
        line.year = (*path)->year;
        line.levels = (*path)->levels;
        line.vendor = *vendor;
        line.reference = QString::fromUtf8(one.reference);
        line.amount = Money::fromCents(one.amount);
        line.sourceName = file.name;
        line.sha256 = file.sha256;
        line.row = one.row;
        answer.lines << MarketLine {
            line, bestOf(inPath == texts.foundInPaths[file.id.value].end() ? QList<MarketReason>() : inPath->second.reasons,
                         inVendor == texts.foundInVendors.end() ? QList<MarketReason>() : inVendor->second.reasons)
        };
    }
    return answer;
}

} // namespace acquis
