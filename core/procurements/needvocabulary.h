// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/vendors/conceptsearch.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace acquis {

/// The words in which needs are said, in English and French: which mean the same, which are near, and which say nothing of a need.
/// Immutable once made; any thread.
class NeedVocabulary
{
public:
    /// What the program ships (:/reference/need-synonyms.csv). \error InvalidData
    [[nodiscard]] static Result<NeedVocabulary> shipped();
    /// CSV kind,english,french,related,codes; UTF-8, no quotes, several words or phrases of a cell divided by "|". Kinds: concept;
    /// function (says nothing); general (says nothing beside a concept). \error InvalidData with the line of the file
    [[nodiscard]] static Result<NeedVocabulary> parsed(const QByteArray &table);

    /// What a need is about: phrases that are known before their words, each concept once, at most mostConcepts. The head is the last
    /// of them in English (before "for", "of"…), the first in French: software in both "data software" and « logiciel de données ».
    /// The same for a need and its translation, but for their order, when all its words are known. Empty when nothing is asked for.
    [[nodiscard]] QList<SearchConcept> conceptsOf(const QString &need) const;

    /// What a word of searchWords() has in common with its plural, its synonyms and its translations; empty when it says nothing of
    /// a need. Far cheaper than conceptsOf(): for comparing many titles.
    [[nodiscard]] QString needKey(const QString &word) const;

    [[nodiscard]] qsizetype conceptCount() const { return m_entries.size(); }

private:
    enum WordLanguage { English, French, Both };
    struct Entry
    {
        QList<QStringList> words; ///< stems of each word or phrase
        QList<QStringList> related;
        QStringList codes;
    };
    [[nodiscard]] QStringList stemsOf(const QString &phrase) const;
    [[nodiscard]] SearchConcept known(const QString &typed, const QStringList &stems, const QList<int> &entries) const;
    [[nodiscard]] SearchConcept unknown(const QString &typed, const QString &stem) const;
    void noteLanguages(const QStringList &english, const QStringList &french);
    void markHead(QList<SearchConcept> &concepts, const QString &need) const;
    /// Entries of a known word that is one slip of the pen away from \p stem.
    [[nodiscard]] QList<int> nearlyNamed(const QString &stem) const;

    QList<Entry> m_entries;
    QHash<QString, QList<int>> m_named; ///< entries by the stems of a word or phrase, joined by blanks
    QSet<QString> m_function;
    QHash<QString, WordLanguage> m_languages; ///< of stems, function words included
    QSet<QString> m_general; ///< stems
};

} // namespace acquis
