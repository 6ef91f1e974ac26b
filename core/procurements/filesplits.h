// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/procurements/filesummary.h"
#include "core/procurements/needvocabulary.h"
#include "core/rules/ruleset.h"

#include <memory>
#include <span>
#include <vector>

namespace acquis {

class FileSummaries;

/// What is looked at to see whether one need was cut in parts: a file or a contract line (R104).
struct SplitCandidate
{
    QString number; ///< of the file; of a line: its reference
    BilingualText title;
    QString ministry;
    QString unit;
    QString commodityCode;
    VendorId vendor;
    QString vendorName;
    QDate day; ///< issued, or awarded
    Money value;
    bool isModular = false; ///< declared beforehand
    bool isFile = true;
    QDate declaredOn; ///< that it is a part on purpose; invalid: not known when
    QStringList related; ///< numbers of what is said to belong to it
    friend bool operator==(const SplitCandidate &, const SplitCandidate &) = default;
};

/// The file as a candidate; its day is that of the award, else of the issue, else of its opening. Pure.
[[nodiscard]] SplitCandidate splitCandidateOf(const FileSummary &file);
[[nodiscard]] SplitCandidate splitCandidateOf(const ProcurementFile &file);

enum class SplitLink { SameUnit, SameNeed, SameCode, SameVendor, Declared };
template <>
inline constexpr std::array codeWords<SplitLink> { "same-unit", "same-need", "same-code", "same-vendor", "declared" };

struct SplitPart
{
    SplitCandidate candidate;
    CodeSet<SplitLink> links; ///< why it belongs to it
    friend bool operator==(const SplitPart &, const SplitPart &) = default;
};

/// Parts of one unit within twelve months, each below a limit, that come to it together.
struct SplitGroup
{
    std::vector<quint32> positions; ///< in the index, by day; the last is the one that the others are related to
    Money sum;
    bool isDeclared = false; ///< as work in parts, on the first day of the group at the latest
    friend bool operator==(const SplitGroup &, const SplitGroup &) = default;
};

struct SplitTables;

/// Files and contract lines, ready to be asked which of them belong together: those of the same ministry, and of the same unit where
/// both name one, that say the same need (half of all their words or more, whatever their form, in either language), have the same
/// commodity code or the same vendor; and those that name each other. Immutable and cheap to copy; any thread.
class SplitIndex
{
public:
    SplitIndex();
    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] SplitCandidate candidate(quint32 position) const;

    /// What belongs to \p candidate within twelve months before or after its day, by day; never itself.
    [[nodiscard]] QList<SplitPart> relatedTo(const SplitCandidate &candidate) const;
    /// All groups that come to \p limit, the latest first within a ministry. What is part of one is the latest of no other, and what
    /// comes to the limit alone is part of none. \error Cancelled
    [[nodiscard]] Result<std::vector<SplitGroup>> groups(Money limit, const CancelToken &cancel = {}) const;

private:
    friend class SplitIndexBuilder;
    std::shared_ptr<const SplitTables> m_tables;
};

/// Takes candidates in any order; those without a day are left out.
class SplitIndexBuilder
{
public:
    /// Without a vocabulary words are compared by their stems alone, in each language for itself.
    explicit SplitIndexBuilder(std::shared_ptr<const NeedVocabulary> vocabulary = {});
    ~SplitIndexBuilder();
    Q_DISABLE_COPY_MOVE(SplitIndexBuilder)

    void add(const SplitCandidate &candidate);
    /// Faster for many at once: ten thousand or so.
    void add(std::span<const SplitCandidate> candidates);
    /// All files that were not cancelled or abandoned. \error Cancelled
    Result<void> addFiles(const FileSummaries &files, const CancelToken &cancel = {});
    /// The builder is empty then.
    [[nodiscard]] SplitIndex finish();

private:
    std::unique_ptr<SplitTables> m_tables;
};

/// A limit that a need crosses with its related ones and would not cross alone.
struct SplitLimit
{
    Money limit;
    QString row; ///< id of the rule that speaks from there on
    BilingualText text;
    QString citation;
    Confidence confidence {};
    friend bool operator==(const SplitLimit &, const SplitLimit &) = default;
};

/// What the splitting check says of one file.
struct SplitFinding
{
    QList<SplitPart> parts; ///< the others within the twelve months in which they come to most, by day
    Money sum; ///< the file's own value and theirs
    QList<SplitLimit> limits; ///< smallest first; empty: the sum crosses none
    bool isDeclared = false; ///< as work in parts, on the day of the first part at the latest: a note instead of an alert
    bool isDeclaredLate = false; ///< declared when a part was bought already
    [[nodiscard]] bool isAlert() const { return !limits.isEmpty() && !isDeclared; }
    friend bool operator==(const SplitFinding &, const SplitFinding &) = default;
};

/// Checks \p file, whose need the rules are asked about once alone and once with the values of what belongs to it. Parts that name
/// no amount count as nothing. A need that no rule covers crosses no limit. Pure.
[[nodiscard]] SplitFinding splitFindingOf(const SplitCandidate &file, const QList<const SplitIndex *> &indexes, const Need &need,
                                          const RuleSet &rules);

} // namespace acquis
