// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/needvocabulary.h"

#include "core/vendors/searchstems.h"
#include "core/vendors/searchwords.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype cellCount = 5;
constexpr qsizetype longestPhrase = 4; ///< words
constexpr qsizetype longestNeed = 1000; ///< characters of a need that are read
constexpr qsizetype shortestForgiven = 5;

bool isNumber(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

/// One letter more, less or changed, or two swapped.
bool isOneSlipFrom(const QString &a, const QString &b)
{
    if (a == b || std::abs(a.size() - b.size()) > 1)
        return false;
    const auto [left, right] = std::ranges::mismatch(a, b);
    const QStringView restA = QStringView(a).sliced(left - a.begin());
    const QStringView restB = QStringView(b).sliced(right - b.begin());
    if (restA.size() > restB.size())
        return restA.sliced(1) == restB;
    if (restA.size() < restB.size())
        return restA == restB.sliced(1);
    const bool isSwapped =
        restA.size() >= 2 && restA[0] == restB[1] && restA[1] == restB[0] && restA.sliced(2) == restB.sliced(2);
    return isSwapped || restA.sliced(1) == restB.sliced(1);
}

/// The words of a need with their accents, by the form that search compares.
QHash<QString, QString> writtenWords(const QString &need)
{
    static const QRegularExpression between(uR"([^\p{L}\p{N}\p{M}]+)"_s);
    QHash<QString, QString> written;
    for (const QString &word : need.left(longestNeed).toLower().split(between, Qt::SkipEmptyParts)) {
        const QStringList folded = searchWords(word);
        if (folded.size() == 1)
            written.insert(folded.first(), word);
    }
    return written;
}

void addForms(SearchConcept &asked, const QList<QStringList> &words, ConceptMatch match)
{
    for (const QStringList &stems : words) {
        const bool isThere = std::ranges::any_of(asked.forms, [&stems](const ConceptForm &form) { return form.stems == stems; });
        if (!isThere)
            asked.forms << ConceptForm { stems, match };
    }
}

} // namespace

Result<NeedVocabulary> NeedVocabulary::shipped()
{
    QFile file(u":/reference/need-synonyms.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::InvalidData, file.fileName());
    return parsed(file.readAll());
}

Result<NeedVocabulary> NeedVocabulary::parsed(const QByteArray &table)
{
    NeedVocabulary vocabulary;
    const QStringList lines = QString::fromUtf8(table).split(u'\n');
    // Function words first: phrases are read without them.
    for (const bool isFunction : { true, false }) {
        for (qsizetype i = 1; i < lines.size(); ++i) {
            if (lines[i].isEmpty())
                continue;
            const QStringList cells = lines[i].split(u',');
            const auto malformed = [&] {
                return failure(ErrorCode::InvalidData, u"need-synonyms.csv"_s, lines[i].left(80), i + 1);
            };
            if (cells.size() != cellCount)
                return malformed();
            const QString &kind = cells.first();
            const QStringList words = (cells[1] + u'|' + cells[2]).split(u'|', Qt::SkipEmptyParts);
            if (words.isEmpty() || (kind != "function"_L1 && kind != "general"_L1 && kind != "concept"_L1))
                return malformed();
            if ((kind == "function"_L1) != isFunction)
                continue;
            const QStringList english = cells[1].split(u'|', Qt::SkipEmptyParts);
            const QStringList french = cells[2].split(u'|', Qt::SkipEmptyParts);
            if (isFunction) {
                for (const QString &word : words)
                    vocabulary.m_function.insert(searchWords(word).join(u' '));
            }
            vocabulary.noteLanguages(english, french);
            if (isFunction)
                continue;
            if (kind == "general"_L1) {
                for (const QString &word : words)
                    vocabulary.m_general.insert(vocabulary.stemsOf(word).join(u' '));
                continue;
            }
            Entry entry { {}, {}, cells[4].split(u'|', Qt::SkipEmptyParts) };
            for (const QString &word : words)
                entry.words << vocabulary.stemsOf(word);
            for (const QString &word : cells[3].split(u'|', Qt::SkipEmptyParts))
                entry.related << vocabulary.stemsOf(word);
            if (entry.words.contains(QStringList()) || entry.related.contains(QStringList()))
                return malformed();
            for (const QStringList &stems : std::as_const(entry.words)) {
                QList<int> &entries = vocabulary.m_named[stems.join(u' ')];
                if (!entries.contains(int(vocabulary.m_entries.size())))
                    entries << int(vocabulary.m_entries.size());
            }
            vocabulary.m_entries << std::move(entry);
        }
    }
    return vocabulary;
}

QStringList NeedVocabulary::stemsOf(const QString &phrase) const
{
    QStringList words = searchWords(phrase);
    if (words.size() > 1)
        words.removeIf([this](const QString &word) { return m_function.contains(word); });
    for (QString &word : words)
        word = searchStem(word);
    return words;
}

void NeedVocabulary::noteLanguages(const QStringList &english, const QStringList &french)
{
    for (const auto &[words, isFrench] : { std::pair(&english, false), std::pair(&french, true) }) {
        for (const QString &word : *words) {
            const QString key = stemsOf(word).join(u' ');
            const auto known = m_languages.find(key);
            if (known == m_languages.end())
                m_languages.insert(key, isFrench ? French : English);
            else if (*known != (isFrench ? French : English))
                *known = Both;
        }
    }
}

void NeedVocabulary::markHead(QList<SearchConcept> &concepts, const QString &need) const
{
    if (concepts.size() < 2)
        return;
    // The language of most words that only one of them has.
    int french = 0;
    int english = 0;
    const QStringList words = searchWords(QStringView(need).left(longestNeed));
    for (const QString &word : words) {
        const WordLanguage language = m_languages.value(searchStem(word), Both);
        french += language == French ? 1 : 0;
        english += language == English ? 1 : 0;
    }
    if (french > english) {
        concepts.first().isHead = true;
        return;
    }
    // "software for data analysis": what comes before the preposition.
    static const QSet<QString> prepositions { u"about"_s, u"for"_s, u"from"_s, u"in"_s,   u"of"_s,
                                              u"on"_s,    u"to"_s,  u"with"_s, u"that"_s, u"which"_s };
    const auto preposition = std::ranges::find_if(words, [](const QString &word) { return prepositions.contains(word); });
    const QString before = u' ' + QStringList(words.begin(), preposition).join(u' ') + u' ';
    qsizetype head = preposition == words.end() ? concepts.size() - 1 : 0;
    for (qsizetype i = 0; preposition != words.end() && i < concepts.size(); ++i) {
        if (before.contains(u' ' + concepts[i].typed + u' '))
            head = i;
    }
    concepts[head].isHead = true;
}

QList<int> NeedVocabulary::nearlyNamed(const QString &stem) const
{
    if (stem.size() < shortestForgiven)
        return {};
    QList<int> entries;
    for (auto it = m_named.cbegin(); it != m_named.cend(); ++it) {
        if (isOneSlipFrom(stem, it.key()))
            entries << it.value();
    }
    std::ranges::sort(entries);
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

SearchConcept NeedVocabulary::known(const QString &typed, const QStringList &stems, const QList<int> &entries) const
{
    SearchConcept asked { typed, typed, { { stems, ConceptMatch::Word } }, {}, false, false };
    for (const int entry : entries)
        addForms(asked, m_entries[entry].words, ConceptMatch::Synonym);
    for (const int entry : entries) {
        addForms(asked, m_entries[entry].related, ConceptMatch::Related);
        asked.codes << m_entries[entry].codes;
    }
    asked.codes.removeDuplicates();
    return asked;
}

SearchConcept NeedVocabulary::unknown(const QString &typed, const QString &stem) const
{
    SearchConcept asked { typed, typed, { { { stem }, ConceptMatch::Word } }, {}, false, true };
    for (const int entry : nearlyNamed(stem))
        addForms(asked, m_entries[entry].words, ConceptMatch::Spelling);
    return asked;
}

QList<SearchConcept> NeedVocabulary::conceptsOf(const QString &need) const
{
    QStringList words = searchWords(QStringView(need).left(longestNeed));
    words.removeIf([this](const QString &word) { return m_function.contains(word) || isNumber(word); });
    QStringList stems;
    for (const QString &word : std::as_const(words))
        stems << searchStem(word);

    QList<SearchConcept> concepts;
    QList<SearchConcept> general;
    QSet<QList<int>> seenEntries;
    QSet<QString> seenStems;
    for (qsizetype at = 0, length = 1; at < words.size(); at += length) {
        QList<int> entries;
        for (length = std::min(longestPhrase, words.size() - at); length >= 1; --length) {
            entries = m_named.value(stems.mid(at, length).join(u' '));
            if (!entries.isEmpty())
                break;
        }
        length = std::max<qsizetype>(length, 1);
        const QString typed = words.mid(at, length).join(u' ');
        if (!entries.isEmpty()) {
            if (!seenEntries.contains(entries))
                concepts << known(typed, stems.mid(at, length), entries);
            seenEntries.insert(entries);
            continue;
        }
        if (seenStems.contains(stems[at]))
            continue;
        seenStems.insert(stems[at]);
        (m_general.contains(stems[at]) ? general : concepts) << unknown(typed, stems[at]);
    }
    concepts = (concepts.isEmpty() ? general : concepts).mid(0, mostConcepts);
    markHead(concepts, need);
    const QHash<QString, QString> written = writtenWords(need);
    for (SearchConcept &one : concepts) {
        QStringList itsWords = one.typed.split(u' ');
        for (QString &word : itsWords)
            word = written.value(word, word);
        one.written = itsWords.join(u' ');
    }
    return concepts;
}

QString NeedVocabulary::needKey(const QString &word) const
{
    const QString stem = searchStem(word);
    if (m_function.contains(word) || m_general.contains(stem) || isNumber(word))
        return {};
    const auto named = m_named.constFind(stem);
    return named == m_named.cend() ? stem : u'#' + QString::number(named->constFirst());
}

} // namespace acquis
