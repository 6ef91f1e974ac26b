// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filesummaries.h"

#include "core/base/inparallel.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/vendors/packedbytes.h"
#include "core/vendors/searchwords.h"

#include <algorithm>
#include <numeric>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

using PackedFiles = std::map<qint64, QByteArray>;

std::unexpected<Error> damaged(Database &database)
{
    return failure(ErrorCode::RegisterDamaged, database.path(), u"a block of file summaries cannot be read"_s);
}

/// Calls \p each with id and packed summary, which live as long as \p content. False when the bytes are no block.
template <typename Each>
bool readBlock(QByteArrayView content, Each each)
{
    PackedReader reader(content);
    while (!reader.atEnd()) {
        const auto id = qint64(reader.readUnsigned());
        const QByteArrayView packed = reader.readBytes();
        if (reader.isDamaged() || !each(id, packed))
            return false;
    }
    return true;
}

Result<PackedFiles> packedFiles(Database &database, qint64 position)
{
    auto select = Statement::prepare(database, u"SELECT content FROM file_summary_block WHERE position = ?"_s);
    if (!select)
        return std::unexpected(select.error());
    PackedFiles files;
    select->bind(0, position);
    const auto done = select->forEachRow([&](const Statement &row) -> Result<void> {
        const bool isBlock = readBlock(
            row.bytes(0), [&files](qint64 id, QByteArrayView packed) { return files.emplace(id, packed.toByteArray()).second; });
        if (!isBlock)
            return damaged(database);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return files;
}

Result<void> writeBlock(Database &database, qint64 position, const PackedFiles &files)
{
    auto save = Statement::prepare(database,
                                   u"INSERT INTO file_summary_block (position, revision, row_count, content) VALUES (?, 1, ?, ?) "
                                   "ON CONFLICT (position) DO UPDATE SET revision = file_summary_block.revision + 1, "
                                   "row_count = excluded.row_count, content = excluded.content"_s);
    if (!save)
        return std::unexpected(save.error());
    PackedWriter writer;
    for (const auto &[id, packed] : files) {
        writer.addUnsigned(quint64(id));
        writer.addBytes(packed);
    }
    return save->bind(0, position).bind(1, qint64(files.size())).bind(2, writer.bytes()).exec();
}

/// Beginnings of words that a file must have, each behind a blank.
QList<QByteArray> askedWords(const QString &text)
{
    QList<QByteArray> words;
    for (const QString &word : searchWords(text))
        words << ' ' + word.toUtf8();
    return words;
}

bool hasAll(QByteArrayView text, const QList<QByteArray> &words)
{
    return std::ranges::all_of(words, [text](const QByteArray &word) { return text.indexOf(word) >= 0; });
}

bool passes(const FileSummary &file, const FileFilter &filter, QDate today)
{
    if (!filter.states.isEmpty() && !filter.states.contains(file.state))
        return false;
    if (!filter.stages.isEmpty() && !filter.stages.contains(file.stage))
        return false;
    if (!filter.holder.isEmpty() && file.holder != filter.holder)
        return false;
    if (!filter.waitsFor.isEmpty()
        && (!file.isOpen() || (file.holder != filter.waitsFor && !file.waitsFor().contains(filter.waitsFor))))
        return false;
    if (!filter.unit.isEmpty() && file.unit != filter.unit)
        return false;
    if (filter.stillDays > 0 && stillDaysOf(file, today) <= filter.stillDays)
        return false;
    if (filter.isLate && latenessOf(file, today).isEmpty())
        return false;
    return !filter.only || std::ranges::binary_search(*filter.only, file.id.value);
}

} // namespace

bool keepsSummaries(Database &database)
{
    return database.connection().tables().contains("file_summary_block"_L1);
}

Result<void> putSummaries(Database &database, const std::vector<FileSummary> &summaries)
{
    std::map<qint64, std::vector<const FileSummary *>> byBlock;
    for (const FileSummary &summary : summaries)
        byBlock[summary.id.value / filesPerBlock].push_back(&summary);
    for (const auto &[position, changed] : byBlock) {
        auto files = packedFiles(database, position);
        if (!files)
            return std::unexpected(files.error());
        for (const FileSummary *summary : changed)
            files->insert_or_assign(summary->id.value, packSummary(*summary));
        if (auto done = writeBlock(database, position, *files); !done)
            return done;
    }
    return {};
}

Result<void> putSummary(Database &database, const FileSummary &summary)
{
    return putSummaries(database, { summary });
}

Result<FileSummaries> FileSummaries::read(Database &database, const CancelToken &cancel)
{
    return FileSummaries().refreshed(database, cancel);
}

Result<FileSummaries> FileSummaries::refreshed(Database &database, const CancelToken &cancel) const
{
    FileSummaries newer;
    if (m_blocks.empty() && !keepsSummaries(database))
        return newer;
    std::vector<std::pair<qint64, qint64>> changed;
    auto revisions = Statement::prepare(database, u"SELECT position, revision FROM file_summary_block ORDER BY position"_s);
    if (!revisions)
        return std::unexpected(revisions.error());
    auto done = revisions->forEachRow([&](const Statement &row) -> Result<void> {
        const auto known = m_blocks.find(row.integer(0));
        if (known != m_blocks.end() && known->second->revision == row.integer(1))
            newer.m_blocks.insert(*known);
        else
            changed.emplace_back(row.integer(0), row.integer(1));
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    revisions->finish();

    auto select = Statement::prepare(database, u"SELECT content FROM file_summary_block WHERE position = ?"_s);
    if (!select)
        return std::unexpected(select.error());
    std::vector<std::shared_ptr<Block>> blocks;
    for (const auto &[position, revision] : changed) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        auto &block = blocks.emplace_back(std::make_shared<Block>());
        block->revision = revision;
        select->bind(0, position);
        done = select->forEachRow([&block](const Statement &row) -> Result<void> {
            block->content = row.bytes(0);
            return {};
        });
        select->finish();
        if (!done)
            return std::unexpected(done.error());
    }
    // Few blocks follow a save; with all of them each part of the register is read by a thread of its own.
    constexpr std::size_t partSize = 128;
    std::atomic<bool> isDamaged = false;
    inParallel((blocks.size() + partSize - 1) / partSize, [&](std::size_t part) {
        SummaryReader reader;
        const std::size_t end = std::min(blocks.size(), (part + 1) * partSize);
        for (std::size_t i = part * partSize; i < end && !isDamaged && !cancel.isCancelled(); ++i) {
            if (!blocks[i]->read(reader))
                isDamaged = true;
        }
    });
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    if (isDamaged)
        return damaged(database);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        newer.m_blocks.emplace(changed[i].first, std::move(blocks[i]));
    newer.index();
    return newer;
}

bool FileSummaries::Block::read(SummaryReader &reader)
{
    summaries.reserve(filesPerBlock);
    return readBlock(content, [this, &reader](qint64 id, QByteArrayView packed) {
        summaries.emplace_back().id = { id };
        return reader.read(packed, summaries.back(), texts.emplace_back());
    });
}

void FileSummaries::index()
{
    std::size_t count = 0;
    for (const auto &[position, block] : m_blocks)
        count += block->summaries.size();
    m_entries.reserve(count);
    for (const auto &[position, block] : m_blocks) {
        for (std::size_t i = 0; i < block->summaries.size(); ++i)
            m_entries.push_back({ &block->summaries[i], block->texts[i] });
    }
}

qsizetype FileSummaries::positionOf(ProcurementFileId id) const
{
    const auto found = std::ranges::lower_bound(m_entries, id, {}, [](const Entry &entry) { return entry.summary->id; });
    return found != m_entries.end() && found->summary->id == id ? found - m_entries.begin() : -1;
}

qsizetype FileSummaries::positionOf(const QString &number) const
{
    const auto found = std::ranges::find(m_entries, number, [](const Entry &entry) { return entry.summary->number; });
    return found == m_entries.end() ? -1 : found - m_entries.begin();
}

std::vector<quint32> filesThatPass(const FileSummaries &files, const FileFilter &filter, QDate today,
                                   const std::vector<quint32> &order)
{
    const QList<QByteArray> words = askedWords(filter.text);
    FileFilter rest = filter;
    rest.text.clear();
    const bool asksMore = rest != FileFilter {};
    std::vector<quint32> passing;
    const auto consider = [&](quint32 position) {
        if (hasAll(files.textAt(position), words) && (!asksMore || passes(files.at(position), rest, today)))
            passing.push_back(position);
    };
    if (order.empty()) {
        for (auto position = quint32(files.count()); position > 0; --position)
            consider(position - 1);
    } else {
        for (const quint32 position : order)
            consider(position);
    }
    return passing;
}

CodeSet<LateKind> latenessOf(const FileSummary &file, QDate today)
{
    CodeSet<LateKind> late;
    const auto isPast = [today](QDate day) { return day.isValid() && day < today; };
    if (file.isOpen()) {
        if (isPast(file.neededBy) && file.stage <= FileStage::Delivery)
            late.insert(LateKind::NeededBy);
        else if (isPast(file.planUntil)) // a plan for a day that is over says nothing more
            late.insert(LateKind::Plan);
        if (file.debriefAskedOn.isValid() && isPast(file.debriefAskedOn.addDays(daysToDebrief)))
            late.insert(LateKind::Debriefing);
    }
    if (isPast(file.nextPayment))
        late.insert(LateKind::Payment);
    return late;
}

int stillDaysOf(const FileSummary &file, QDate today)
{
    // While a solicitation is out it is the vendors who owe an answer.
    const QDate since = file.stage == FileStage::Solicitation ? std::max(file.lastEntry, file.closesOn) : file.lastEntry;
    return file.isOpen() && since.isValid() ? int(std::max<qint64>(since.daysTo(today), 0)) : 0;
}

} // namespace acquis
