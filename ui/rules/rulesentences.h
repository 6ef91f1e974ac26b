// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulecomparison.h"
#include "core/rules/rulelibrary.h"
#include "core/rules/rulepack.h"
#include "ui/rules/ruleswords.h"

#include <QStringList>

namespace acquis {

/// What a rule says beside its own text, as sentences in one language: when it speaks, for whom, and how it compares.
class RuleSentences
{
public:
    explicit RuleSentences(Language language) : m_words(language), m_catalogue(language) { }

    [[nodiscard]] const RulesWords &words() const { return m_words; }
    [[nodiscard]] Language language() const { return m_words.language(); }

    /// Every member of the condition as a sentence; empty: the rule speaks always.
    [[nodiscard]] QStringList condition(const RuleCondition &when) const;
    /// "Open competition, Invitational competition".
    [[nodiscard]] QString subject(const RuleSubject &subject) const;
    [[nodiscard]] QString kind(SubjectKind kind) const;
    [[nodiscard]] QString commodities(CodeSet<Commodity> commodities) const;
    [[nodiscard]] QString entities(CodeSet<Entity> entities) const;
    [[nodiscard]] QString routes(CodeSet<Route> routes) const;
    [[nodiscard]] QString agreements(CodeSet<Agreement> agreements) const;
    /// "“devis” in the French question · “open” in the text".
    [[nodiscard]] QString found(const QList<RuleMatch> &matches) const;
    [[nodiscard]] QString change(RuleChange change) const;
    [[nodiscard]] static QString changeIcon(RuleChange change);
    [[nodiscard]] static StateToken changeState(RuleChange change);
    [[nodiscard]] QString differences(const RuleDifferences &differences) const;
    /// The whole row as plain text, for the clipboard.
    [[nodiscard]] QString wholeRule(const RulePack &pack, const RuleSeries &series, const RuleRow &row) const;

private:
    [[nodiscard]] QString tr(const char *source, const char *disambiguation = nullptr, int n = -1) const
    {
        return m_catalogue.translate("acquis::RuleSentences", source, disambiguation, n);
    }
    [[nodiscard]] QStringList vendorCondition(const RuleCondition &when) const;
    [[nodiscard]] QString match(const RuleMatch &match) const;

    RulesWords m_words;
    Catalogue m_catalogue;
};

} // namespace acquis
