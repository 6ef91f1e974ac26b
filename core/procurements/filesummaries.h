// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/procurements/filesummary.h"

#include <QDate>

#include <map>
#include <memory>
#include <vector>

namespace acquis {

class Database;

/// False in a register of an older program that is open for reading only: it has no files.
[[nodiscard]] bool keepsSummaries(Database &database);

/// Files with neighbouring numbers share a block, so that a save rewrites few bytes and reading all reads few rows.
inline constexpr qint64 filesPerBlock = 128;

/// Keeps the summary of a file, in place of the one before. Call inside the Transaction that saves the file.
/// \error RegisterDamaged, register errors
[[nodiscard]] Result<void> putSummary(Database &database, const FileSummary &summary);
/// The same for many files at once; each block is written once.
[[nodiscard]] Result<void> putSummaries(Database &database, const std::vector<FileSummary> &summaries);

/// The summaries of all files at one moment, by id. Immutable and cheap to copy; any thread may ask.
class FileSummaries
{
public:
    FileSummaries() = default;
    /// \error Cancelled, RegisterDamaged, register errors
    [[nodiscard]] static Result<FileSummaries> read(Database &database, const CancelToken &cancel = {});
    /// The newer state of the same register: only blocks that were written since are read.
    [[nodiscard]] Result<FileSummaries> refreshed(Database &database, const CancelToken &cancel = {}) const;

    [[nodiscard]] qsizetype count() const { return qsizetype(m_entries.size()); }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] const FileSummary &at(qsizetype position) const { return *m_entries[std::size_t(position)].summary; }
    /// Folded words, each behind a blank: what searchTextOf() gave.
    [[nodiscard]] QByteArrayView textAt(qsizetype position) const { return m_entries[std::size_t(position)].text; }
    /// -1: no such file.
    [[nodiscard]] qsizetype positionOf(ProcurementFileId id) const;
    [[nodiscard]] qsizetype positionOf(const QString &number) const;
    /// Whether nothing was written between the two.
    [[nodiscard]] bool isSameAs(const FileSummaries &other) const { return m_blocks == other.m_blocks; }

private:
    struct Block
    {
        qint64 revision = 0;
        QByteArray content; ///< the texts live in it
        std::vector<FileSummary> summaries;
        std::vector<QByteArrayView> texts;
        /// False when the content is no block.
        [[nodiscard]] bool read(SummaryReader &reader);
    };
    struct Entry
    {
        const FileSummary *summary;
        QByteArrayView text;
    };
    void index();
    std::map<qint64, std::shared_ptr<const Block>> m_blocks;
    std::vector<Entry> m_entries;
};

/// Which files a list shows. Empty members ask nothing.
struct FileFilter
{
    QString text; ///< words in any order, each the beginning of one of the file's
    CodeSet<FileState> states;
    CodeSet<FileStage> stages;
    QString holder;
    QString waitsFor; ///< somebody who is waited for, or holds it
    QString unit;
    bool isLate = false; ///< anything of it
    int stillDays = 0; ///< no entry for more than so many days, open files only
    std::optional<std::vector<qint64>> only; ///< ids, sorted: the files behind a figure
    friend bool operator==(const FileFilter &, const FileFilter &) = default;
};

/// Positions of the files that pass, in the order of \p order (positions; empty: by id, the newest first).
[[nodiscard]] std::vector<quint32> filesThatPass(const FileSummaries &files, const FileFilter &filter, QDate today,
                                                 const std::vector<quint32> &order = {});

/// What is late in a file.
enum class LateKind { NeededBy, Plan, Payment, Debriefing };
template <>
inline constexpr std::array codeWords<LateKind> { "needed-by", "plan", "payment", "debriefing" };

/// Days after a debriefing was asked for within which it is held, here; no rule was read that says so.
inline constexpr int daysToDebrief = 15;

/// What is late in the file on \p today: of an open file its day of need before delivery, its stage's plan and its debriefings;
/// of any file invoices that are open beyond thirty days. Pure.
[[nodiscard]] CodeSet<LateKind> latenessOf(const FileSummary &file, QDate today);
/// Days without an entry; 0 in a file that has ended.
[[nodiscard]] int stillDaysOf(const FileSummary &file, QDate today);

} // namespace acquis
