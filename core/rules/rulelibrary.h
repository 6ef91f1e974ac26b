// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulepack.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace acquis {

/// A row by its place in a list of packs.
struct RulePlace
{
    int pack = 0;
    int series = 0;
    int row = 0;
    friend bool operator==(const RulePlace &, const RulePlace &) = default;
};

/// Which rules are looked at; what is empty asks nothing.
struct RuleFilter
{
    std::optional<Jurisdiction> jurisdiction {}; ///< of the pack; Any: the trade agreements
    QDate day {}; ///< the row is in force on it
    std::optional<RuleLayer> layer {};
    QString pack {}; ///< its id
    std::optional<SubjectKind> kind {};
    std::optional<Confidence> confidence {};
    friend bool operator==(const RuleFilter &, const RuleFilter &) = default;
};

/// Where in a rule a word was found.
enum class RuleField { Question, Text, Duties, Citation, Id };

struct RuleMatch
{
    RuleField field {};
    Language language {};
    QString word; ///< as it is written there
    friend bool operator==(const RuleMatch &, const RuleMatch &) = default;
};

/// All rows of some packs, one after the other, to be read and searched. Immutable and shared: cheap to copy, any thread
/// may ask. Making one folds every text in both languages and takes longer than a frame.
class RuleLibrary
{
public:
    RuleLibrary() : RuleLibrary(QList<RulePack> {}) { }
    explicit RuleLibrary(QList<RulePack> packs);

    [[nodiscard]] const QList<RulePack> &packs() const;
    /// Rules are numbered from 0 in the order of packs, series and rows.
    [[nodiscard]] int size() const;
    [[nodiscard]] const RulePack &packOf(int rule) const;
    [[nodiscard]] const RuleSeries &seriesOf(int rule) const;
    [[nodiscard]] const RuleRow &row(int rule) const;
    /// The number of a row by the id of its pack and its own; -1: there is none.
    [[nodiscard]] int find(const QString &pack, const QString &row) const;

    [[nodiscard]] bool fits(int rule, const RuleFilter &filter) const;
    /// Whether each of the words begins a word of the rule, in either language. \p words come from searchWords().
    [[nodiscard]] bool contains(int rule, const QStringList &words) const;
    /// For each of the words the first place where it begins a word, questions before texts and \p preferred before the
    /// other language. Empty when one is nowhere.
    [[nodiscard]] QList<RuleMatch> matches(int rule, const QStringList &words, Language preferred) const;

    /// What was typed as words to look for: case, accents, hyphens and the grouping of digits do not matter.
    [[nodiscard]] static QStringList searchWords(QStringView typed);

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

[[nodiscard]] bool isInForce(const RuleRow &row, QDate day);

} // namespace acquis
