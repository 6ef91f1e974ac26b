// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/vendordealings.h"

#include "core/spending/blocktable.h"
#include "core/spending/ledgersource.h"
#include "core/spending/pathtable.h"
#include "core/spending/vendornames.h"
#include "core/storage/database.h"
#include "core/vendors/namereading.h"
#include "core/vendors/vendorregister.h"

#include <algorithm>
#include <unordered_map>

namespace acquis {

namespace {

constexpr qint64 linesBetweenLooks = 4096;

/// The words of a name in their order, without legal forms and function words: what two spellings of one name have in common.
QString firmKey(const QString &name, const NameVocabulary &vocabulary)
{
    const QStringList words = joinedWords(nameWords(name), vocabulary);
    QStringList kept = words;
    kept.removeIf([&vocabulary](const QString &word) {
        return vocabulary.kindsOf(word).testAnyFlags(WordKinds(WordKind::LegalForm) | WordKind::FunctionWord);
    });
    return (kept.isEmpty() ? words : kept).join(u' ');
}

/// Sums that leave 64 bits stay at their bound: a share of them is a share all the same.
qint64 boundedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (!qAddOverflow(a, b, &sum))
        return sum;
    return b > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
}

struct Sum
{
    qint64 lines = 0;
    qint64 cents = 0;
    int lastYear = 0;
};

/// Adds the lines of one file to the sums of its vendors. \error Cancelled, register errors
Result<void> addLines(Database &database, const SourceFile &file, const std::unordered_map<quint32, int> &years,
                      std::unordered_map<qint64, Sum> &sums, qint64 &whole, const CancelToken &cancel)
{
    const auto cells = storedCells(database, file.id);
    if (!cells)
        return std::unexpected(cells.error());
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
        if (line.vendor == 0)
            continue;
        whole = boundedSum(whole, line.amount);
        const auto sum = sums.find(line.vendor);
        if (sum == sums.end())
            continue;
        ++sum->second.lines;
        sum->second.cents = boundedSum(sum->second.cents, line.amount);
        if (line.cell < cells->size()) {
            const auto year = years.find((*cells)[line.cell].path);
            sum->second.lastYear = std::max(sum->second.lastYear, year == years.end() ? 0 : year->second);
        }
    }
}

void addUses(const AgreementHoldings &holdings, const QHash<QString, VendorId> &byKey, const NameVocabulary &vocabulary,
             QHash<VendorId, VendorDealings> &histories)
{
    for (const AgreementHoldings::HeldArrangement &held : holdings.arrangements) {
        QHash<QString, VendorId> byName;
        for (const ArrangementVendor &vendor : held.kept.value.vendors)
            byName.insert(vendor.name, vendor.vendor.isValid() ? vendor.vendor : byKey.value(firmKey(vendor.name, vocabulary)));
        for (const ArrangementUse &use : held.uses) {
            const auto history = histories.find(byName.value(use.vendor));
            if (history == histories.end())
                continue;
            if (use.kind == ArrangementUseKind::Invitation)
                ++history->invitations;
            else
                ++history->callOffs;
        }
    }
}

} // namespace

int VendorDealings::timesAsked() const
{
    return int(std::min<qint64>(invitations + callOffs + lines, std::numeric_limits<int>::max()));
}

Result<QHash<VendorId, VendorDealings>> vendorDealings(Database &database, const AgreementHoldings &holdings,
                                                       const QList<VendorId> &vendors, const CancelToken &cancel)
{
    const auto vocabulary = NameVocabulary::shipped();
    if (!vocabulary)
        return std::unexpected(vocabulary.error());
    QHash<VendorId, VendorDealings> histories;
    QHash<QString, VendorId> byKey;
    const VendorRegister kept(database, {});
    for (const VendorId id : vendors) {
        const auto record = kept.readWhole(id);
        if (!record && record.error().code == ErrorCode::UnknownValue)
            continue; // removed since it was found
        if (!record)
            return std::unexpected(record.error());
        histories.insert(id, {});
        for (const VendorName &name : record->vendor.names)
            byKey.insert(firmKey(name.text, *vocabulary), id);
    }
    const auto names = storedVendorNames(database);
    if (!names)
        return std::unexpected(names.error());
    std::unordered_map<qint64, Sum> sums;
    QHash<qint64, VendorId> vendorOf;
    for (const StoredVendorName &name : *names) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const VendorId id = byKey.value(firmKey(name.text, *vocabulary));
        if (!id.isValid())
            continue;
        sums.emplace(name.id, Sum {});
        vendorOf.insert(name.id, id);
    }
    qint64 whole = 0;
    if (!sums.empty()) {
        const auto paths = storedPaths(database);
        if (!paths)
            return std::unexpected(paths.error());
        std::unordered_map<qint64, std::unordered_map<quint32, int>> years;
        for (const StoredPath &path : *paths)
            years[path.file.value].emplace(path.position, path.year.startYear());
        const auto files = sourceFiles(database);
        if (!files)
            return std::unexpected(files.error());
        for (const SourceFile &file : *files) {
            // Of procurement files the same money is there as awarded, committed, invoiced and paid: no sum of it.
            if (file.supersededBy.isValid() || isLedgerSource(file))
                continue;
            if (auto done = addLines(database, file, years[file.id.value], sums, whole, cancel); !done)
                return std::unexpected(done.error());
        }
    }
    for (const auto &[name, sum] : sums) {
        VendorDealings &history = histories[vendorOf.value(name)];
        history.lines += sum.lines;
        history.paid = Money::fromCents(boundedSum(history.paid.cents(), sum.cents));
        history.lastYear = std::max(history.lastYear, FiscalYear(sum.lastYear));
    }
    for (VendorDealings &history : histories)
        history.share = { history.paid.cents(), whole };
    addUses(holdings, byKey, *vocabulary, histories);
    return histories;
}

} // namespace acquis
