// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/conceptsearch.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace acquis {

/// Where a text says what somebody asked for.
enum class MarketField {
    Name,
    Category,
    Place,
    Arrangement,
    Note,
    Number,
    Title,
    Scope,
    Keywords,
    Item,
    Vendor,
    Program,
    Account,
    Description,
};

/// Why something was found.
struct MarketReason
{
    qsizetype position = 0; ///< of the concept, among those asked
    QString typed; ///< as it was written, in lower case
    QString word; ///< as it is found, in the form of searchWords()
    [[nodiscard]] bool isTheWordItself() const;
    MarketField field {};
    ConceptMatch match {};
    friend bool operator==(const MarketReason &, const MarketReason &) = default;
};

/// A part of something that is searched.
struct MarketText
{
    MarketField field {};
    QString text;
};

/// Looks for concepts in texts that no index holds: agreements and lines of spending. Immutable; any thread.
class ConceptMatcher
{
public:
    /// Slips of the pen are forgiven in the concepts at the positions \p forgiven.
    explicit ConceptMatcher(const QList<SearchConcept> &concepts, const QSet<qsizetype> &forgiven = {});

    /// The best reason for each concept that is found, in their order: a whole phrase stands in one text, the field that comes
    /// first counts among equals.
    [[nodiscard]] QList<MarketReason> reasonsIn(const QList<MarketText> &texts) const;
    [[nodiscard]] const QList<SearchConcept> &concepts() const { return m_concepts; }

private:
    struct Form
    {
        qsizetype position = 0;
        qsizetype form = 0;
    };
    QList<SearchConcept> m_concepts;
    QHash<QString, QList<Form>> m_byFirstStem;
};

/// How well reasons fit: the sum over concepts, a related word less than the word itself.
[[nodiscard]] int fitOf(const QList<MarketReason> &reasons);

} // namespace acquis
