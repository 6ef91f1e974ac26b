// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/searchentry.h"
#include "core/vendors/vendorids.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace acquis {

/// How a vendor's words say what somebody asked for. The first two are worth the same, so that both languages find the same.
enum class ConceptMatch : quint8 {
    Word, ///< what was typed, in singular or plural
    Synonym, ///< another word for it, or its translation
    Beginning, ///< a longer word
    Spelling, ///< a slip of the pen was forgiven: only where the concept is found in no other way
    Related, ///< a word for something near it
    Code, ///< a category's code
};
inline constexpr int conceptMatchCount = 6;

/// Words by which a vendor may say one concept.
struct ConceptForm
{
    QStringList stems; ///< as searchStem() gives them; all of them stand in one field
    ConceptMatch match = ConceptMatch::Word;
    friend bool operator==(const ConceptForm &, const ConceptForm &) = default;
};

/// One thing that somebody asks for.
struct SearchConcept
{
    QString typed; ///< words of searchWords(), joined by blanks
    QString written; ///< the same as they were written, in lower case
    QList<ConceptForm> forms;
    QStringList codes; ///< beginnings of categoryKey()
    bool isHead = false; ///< what is wanted, which the others only describe: weighs double
    bool isOpen = false; ///< nobody knows the word: longer ones and slips of the pen are tried, too
    friend bool operator==(const SearchConcept &, const SearchConcept &) = default;
};

/// Concepts of one question that are looked at.
inline constexpr qsizetype mostConcepts = 8;

/// Why a concept found a vendor.
struct ConceptReason
{
    qsizetype position = 0; ///< of the concept, among those asked
    QString word; ///< the vendor's words, or the code
    SearchField field {};
    ConceptMatch match {};
    friend bool operator==(const ConceptReason &, const ConceptReason &) = default;
};

struct ConceptHit
{
    VendorId id;
    int covered = 0; ///< concepts found
    int score = 0;
    QList<ConceptReason> reasons; ///< of the concepts that were found, in their order
    friend bool operator==(const ConceptHit &, const ConceptHit &) = default;
};

struct ConceptHits
{
    QList<ConceptHit> hits; ///< most covered first, then by score, then the shorter name, then by id
    qint64 total = 0;
    int asked = 0; ///< concepts that were looked at
    bool forgiving = false; ///< slips of the pen were forgiven
    friend bool operator==(const ConceptHits &, const ConceptHits &) = default;
};

} // namespace acquis
