// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QFlags>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace acquis {

/// What a word is in names of firms at large. A word of none of these kinds may be what tells a firm from all others.
enum class WordKind {
    Business = 1, ///< what firms do and how they are organized: services, groupe
    Descriptor = 2, ///< describes many: national, first, nord
    Place = 4,
    GivenName = 8, ///< given names and the commonest surnames
    LegalForm = 16, ///< inc, ltée
    FunctionWord = 32, ///< of, de, and
    Leading = 64, ///< says nothing at the start: the, les, team
    Organization = 128, ///< any firm may have it after its name: group, holdings, services
};
Q_DECLARE_FLAGS(WordKinds, WordKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordKinds)

/// Words between two names in one.
enum class PhraseKind { TradesAs, CareOf, DivisionOf, JointVenture };

/// How a word stands for another common word.
enum class FormKind { Spelling, Abbreviation, Translation };

/// The word, or words, that a common word is another form of: mgmt and gestion of management. English, singular.
struct StandardForm
{
    FormKind kind {};
    QString standard;

    friend bool operator==(const StandardForm &, const StandardForm &) = default;
};

/// The common words of names of firms in English and French. Immutable once made; any thread.
class NameVocabulary
{
public:
    /// What the program ships (:/reference/name-words.csv, name-phrases.csv, name-forms.csv). \error InvalidData
    [[nodiscard]] static Result<NameVocabulary> shipped();
    /// \p words: CSV kind,language,words (separated by blanks); \p phrases: CSV kind,language,phrase; \p forms: CSV
    /// kind,standard,words, each word once; UTF-8, no quotes, words as nameWords() gives them.
    /// \error InvalidData with the line of the file
    [[nodiscard]] static Result<NameVocabulary> parsed(const QByteArray &words, const QByteArray &phrases,
                                                       const QByteArray &forms);

    /// A form has the kinds of its standard, too.
    [[nodiscard]] WordKinds kindsOf(const QString &word) const { return m_kinds.value(word); }
    [[nodiscard]] std::optional<StandardForm> formOf(const QString &word) const;
    /// The standard of \p word without a plural's s: "service" of services, svcs and service. May be two words.
    [[nodiscard]] QString stemOf(const QString &word) const;
    [[nodiscard]] QStringList words() const { return m_kinds.keys(); }

    struct Phrase
    {
        PhraseKind kind {};
        qsizetype words = 0; ///< how many words it has
    };
    /// The longest phrase that starts at \p position of \p words.
    [[nodiscard]] std::optional<Phrase> phraseAt(const QStringList &words, qsizetype position) const;

private:
    struct KnownPhrase
    {
        PhraseKind kind {};
        QStringList words;
    };

    [[nodiscard]] Result<void> readWords(const QByteArray &table);
    [[nodiscard]] Result<void> readPhrases(const QByteArray &table);
    [[nodiscard]] Result<void> readForms(const QByteArray &table);

    QHash<QString, WordKinds> m_kinds;
    QHash<QString, QList<KnownPhrase>> m_phrases; ///< by first word
    QHash<QString, StandardForm> m_forms;
};

} // namespace acquis
