// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/namevocabulary.h"

#include <QFile>

#include <functional>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPlural = 5;

using TakeRow = std::function<bool(const QStringList &cells, const QStringList &words)>;

/// Calls \p take for each line below the heading.
Result<void> forEachRow(const QByteArray &table, const QString &subject, const TakeRow &take)
{
    const QStringList lines = QString::fromUtf8(table).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].isEmpty())
            continue;
        const QStringList cells = lines[i].split(u',');
        const QStringList words = cells.value(2).split(u' ', Qt::SkipEmptyParts);
        if (cells.size() != 3 || words.isEmpty() || !take(cells, words))
            return failure(ErrorCode::InvalidData, subject, lines[i].left(80), i + 1);
    }
    return {};
}

std::optional<WordKind> wordKindOf(const QString &name)
{
    static const QHash<QString, WordKind> kinds {
        { u"business"_s, WordKind::Business },    { u"descriptor"_s, WordKind::Descriptor },
        { u"place"_s, WordKind::Place },          { u"given-name"_s, WordKind::GivenName },
        { u"legal-form"_s, WordKind::LegalForm }, { u"function-word"_s, WordKind::FunctionWord },
        { u"leading"_s, WordKind::Leading },      { u"organization"_s, WordKind::Organization },
    };
    const auto found = kinds.constFind(name);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

std::optional<PhraseKind> phraseKindOf(const QString &name)
{
    static const QHash<QString, PhraseKind> kinds { { u"trades-as"_s, PhraseKind::TradesAs },
                                                    { u"care-of"_s, PhraseKind::CareOf },
                                                    { u"division-of"_s, PhraseKind::DivisionOf },
                                                    { u"joint-venture"_s, PhraseKind::JointVenture } };
    const auto found = kinds.constFind(name);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

QString withoutPlural(const QString &word)
{
    return word.size() >= shortestPlural && word.endsWith(u's') ? word.chopped(1) : word;
}

std::optional<FormKind> formKindOf(const QString &name)
{
    static const QHash<QString, FormKind> kinds { { u"spelling"_s, FormKind::Spelling },
                                                  { u"abbreviation"_s, FormKind::Abbreviation },
                                                  { u"translation"_s, FormKind::Translation } };
    const auto found = kinds.constFind(name);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<void> NameVocabulary::readWords(const QByteArray &table)
{
    return forEachRow(table, u"name-words.csv"_s, [this](const QStringList &cells, const QStringList &words) {
        const auto kind = wordKindOf(cells[0]);
        if (!kind)
            return false;
        for (const QString &word : words)
            m_kinds[word] |= *kind;
        return true;
    });
}

Result<void> NameVocabulary::readPhrases(const QByteArray &table)
{
    return forEachRow(table, u"name-phrases.csv"_s, [this](const QStringList &cells, const QStringList &words) {
        const auto kind = phraseKindOf(cells[0]);
        if (kind)
            m_phrases[words.first()].append({ *kind, words });
        return kind.has_value();
    });
}

Result<void> NameVocabulary::readForms(const QByteArray &table)
{
    return forEachRow(table, u"name-forms.csv"_s, [this](const QStringList &cells, const QStringList &words) {
        const auto kind = formKindOf(cells[0]);
        if (!kind || cells[1].isEmpty())
            return false;
        WordKinds kinds(0xFFFF);
        QStringList stems;
        for (const QString &standard : cells[1].split(u' ')) {
            kinds &= kindsOf(standard);
            stems << withoutPlural(standard);
        }
        for (const QString &word : words) {
            if (m_forms.contains(word))
                return false;
            m_forms.insert(word, { *kind, stems.join(u' ') });
            if (kinds)
                m_kinds[word] |= kinds;
        }
        return true;
    });
}

Result<NameVocabulary> NameVocabulary::parsed(const QByteArray &words, const QByteArray &phrases, const QByteArray &forms)
{
    NameVocabulary vocabulary;
    if (auto done = vocabulary.readWords(words); !done)
        return std::unexpected(done.error());
    if (auto done = vocabulary.readPhrases(phrases); !done)
        return std::unexpected(done.error());
    if (auto done = vocabulary.readForms(forms); !done)
        return std::unexpected(done.error());
    return vocabulary;
}

Result<NameVocabulary> NameVocabulary::shipped()
{
    QByteArray tables[3];
    const QString paths[] { u":/reference/name-words.csv"_s, u":/reference/name-phrases.csv"_s, u":/reference/name-forms.csv"_s };
    for (int i = 0; i < 3; ++i) {
        QFile file(paths[i]);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::InvalidData, paths[i], file.errorString());
        tables[i] = file.readAll();
    }
    return parsed(tables[0], tables[1], tables[2]);
}

std::optional<StandardForm> NameVocabulary::formOf(const QString &word) const
{
    const auto found = m_forms.constFind(word);
    return found == m_forms.cend() ? std::nullopt : std::optional(*found);
}

QString NameVocabulary::stemOf(const QString &word) const
{
    const auto form = m_forms.constFind(word);
    if (form != m_forms.cend())
        return form->standard;
    return withoutPlural(word);
}

std::optional<NameVocabulary::Phrase> NameVocabulary::phraseAt(const QStringList &words, qsizetype position) const
{
    std::optional<Phrase> longest;
    const auto found = m_phrases.constFind(words[position]);
    if (found == m_phrases.cend())
        return longest;
    for (const KnownPhrase &phrase : *found) {
        const qsizetype size = phrase.words.size();
        if ((!longest || size > longest->words) && words.mid(position, size) == phrase.words)
            longest = Phrase { phrase.kind, size };
    }
    return longest;
}

} // namespace acquis
