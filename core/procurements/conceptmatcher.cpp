// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/conceptmatcher.h"

#include "core/vendors/searchstems.h"
#include "core/vendors/searchwords.h"

#include <algorithm>
#include <array>
#include <optional>

namespace acquis {

namespace {

constexpr qsizetype shortestBeginning = 3;

int worthOf(ConceptMatch match)
{
    switch (match) {
    case ConceptMatch::Word:
    case ConceptMatch::Synonym: return 100;
    case ConceptMatch::Beginning: return 60;
    case ConceptMatch::Spelling: return 50;
    case ConceptMatch::Related: return 45;
    case ConceptMatch::Code: return 40;
    }
    Q_UNREACHABLE();
}

} // namespace

bool MarketReason::isTheWordItself() const
{
    return word == typed || word == searchWords(typed).join(u' ');
}

ConceptMatcher::ConceptMatcher(const QList<SearchConcept> &concepts, const QSet<qsizetype> &forgiven) : m_concepts(concepts)
{
    for (qsizetype position = 0; position < concepts.size(); ++position) {
        const QList<ConceptForm> &forms = concepts[position].forms;
        for (qsizetype form = 0; form < forms.size(); ++form) {
            if (forms[form].match != ConceptMatch::Spelling || forgiven.contains(position))
                m_byFirstStem[forms[form].stems.first()] << Form { position, form };
        }
    }
}

QList<MarketReason> ConceptMatcher::reasonsIn(const QList<MarketText> &texts) const
{
    std::vector<std::optional<MarketReason>> best(std::size_t(m_concepts.size()));
    const auto offer = [&](qsizetype position, const QString &word, MarketField field, ConceptMatch match) {
        std::optional<MarketReason> &known = best[std::size_t(position)];
        if (!known || worthOf(match) > worthOf(known->match))
            known = MarketReason { position, m_concepts[position].written, word, field, match };
    };
    for (const MarketText &text : texts) {
        const QStringList words = searchWords(text.text);
        QHash<QString, QString> byStem;
        QStringList stems;
        for (const QString &word : words) {
            const QString stem = searchStem(word);
            if (byStem.contains(stem))
                continue;
            byStem.insert(stem, word);
            stems << stem;
        }
        for (const QString &stem : std::as_const(stems)) {
            for (const Form &form : m_byFirstStem.value(stem)) {
                const ConceptForm &asked = m_concepts[form.position].forms[form.form];
                if (!std::ranges::all_of(asked.stems, [&byStem](const QString &one) { return byStem.contains(one); }))
                    continue;
                QStringList said;
                for (const QString &one : asked.stems)
                    said << byStem.value(one);
                offer(form.position, said.join(u' '), text.field, asked.match);
            }
        }
        for (qsizetype position = 0; position < m_concepts.size(); ++position) {
            const SearchConcept &asked = m_concepts[position];
            if (!asked.isOpen || asked.typed.size() < shortestBeginning)
                continue;
            const auto longer =
                std::ranges::find_if(words, [&asked](const QString &word) { return word.startsWith(asked.typed); });
            if (longer != words.end())
                offer(position, *longer, text.field, ConceptMatch::Beginning);
        }
    }
    QList<MarketReason> reasons;
    for (const auto &one : best) {
        if (one)
            reasons << *one;
    }
    return reasons;
}

int fitOf(const QList<MarketReason> &reasons)
{
    int fit = 0;
    for (const MarketReason &reason : reasons)
        fit += worthOf(reason.match);
    return fit;
}

} // namespace acquis
