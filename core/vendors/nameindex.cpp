// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/nameindex.h"

#include "core/vendors/namevocabulary.h"
#include "core/vendors/wordforms.h"

#include <algorithm>
#include <map>

namespace acquis {

namespace {

constexpr qsizetype mostWordsCalled = 3;
constexpr qsizetype shortestInitials = 3;
constexpr qsizetype longestInitials = 5;
constexpr qsizetype shortestGlued = 6;
constexpr qsizetype shortestBrand = 4;
constexpr qsizetype fewestOfABrand = 4;

// At most what was measured: ADR 0016.
constexpr int sameWhole = 97;
constexpr int sameNumber = 98;
constexpr int sameStems = 96;
constexpr int sameGlued = 97;
constexpr int sameCorrected = 96;
constexpr int calledAlike = 90;
constexpr int calledAlikeCorrected = 85;
constexpr int stated = 80;
constexpr int brandWithin = 70;
constexpr int initialsAlike = 50;

QString placeOf(const QStringList &words, const NameVocabulary &vocabulary)
{
    const QString place = words.value(1);
    return vocabulary.kindsOf(place).testFlag(WordKind::Place) ? place : QString();
}

QString lettersOf(const QStringList &words)
{
    QString letters;
    for (const QString &word : words)
        letters += word.front();
    return letters;
}

} // namespace

/// One new name against the index.
class NameIndex::Question
{
public:
    Question(const NameIndex &index, QStringView name) : m_index(index), m_read(readName(name, index.m_vocabulary)) { }

    void ask()
    {
        if (m_read.words.isEmpty() || m_read.isJointVenture)
            return;
        const QStringList words = m_index.significant(m_read.words);
        askNumber(m_read.words);
        if (isCompanyNumber(m_read.words.first())) {
            askOther(words);
            return;
        }
        const QStringList corrected = correctedOf(words);
        add(m_index.m_whole.value(words.join(u' ')), sameWhole, { MatchCode::SameWords, words.join(u' '), {} });
        askForms(words);
        askGlued(words);
        if (corrected != words)
            add(m_index.m_whole.value(corrected.join(u' ')), sameCorrected,
                { MatchCode::Spelling, words.join(u' '), corrected.join(u' ') });
        askCalled(words, calledAlike);
        if (corrected != words)
            askCalled(corrected, calledAlikeCorrected);
        askOther(words);
        askBrands(words);
        askInitials(words);
    }

    [[nodiscard]] QList<NameCandidate> answered(int least, qsizetype most) const
    {
        QList<NameCandidate> candidates;
        for (const auto &[known, candidate] : m_candidates) {
            if (candidate.confidence >= least)
                candidates << candidate;
        }
        std::stable_sort(candidates.begin(), candidates.end(),
                         [](const NameCandidate &a, const NameCandidate &b) { return a.confidence > b.confidence; });
        return candidates.first(std::min(candidates.size(), std::max<qsizetype>(most, 0)));
    }

private:
    void add(const Positions &known, int confidence, const MatchReason &reason)
    {
        for (const int position : known) {
            NameCandidate &candidate = m_candidates[position];
            candidate.known = position;
            if (candidate.reasons.contains(reason))
                continue;
            if (confidence > candidate.confidence) {
                candidate.confidence = confidence;
                candidate.reasons.prepend(reason);
            } else {
                candidate.reasons.append(reason);
            }
        }
    }

    [[nodiscard]] QStringList correctedOf(QStringList words) const
    {
        for (QString &word : words) {
            const QString known = m_index.m_spellings->nearest(word);
            if (!known.isEmpty())
                word = known;
        }
        return words;
    }

    /// A number in two provinces is two companies.
    void askNumber(const QStringList &words)
    {
        if (!isCompanyNumber(words.first()))
            return;
        const QString place = placeOf(words, m_index.m_vocabulary);
        Positions same;
        for (const int position : m_index.m_numbers.value(words.first())) {
            const QString other = placeOf(readName(m_index.m_known[position], m_index.m_vocabulary).words, m_index.m_vocabulary);
            if (place.isEmpty() || other.isEmpty() || place == other)
                same << position;
        }
        add(same, sameNumber, { MatchCode::SameNumber, words.first(), {} });
    }

    void askForms(const QStringList &words)
    {
        for (const int position : m_index.m_stems.value(stemsOf(words, m_index.m_vocabulary))) {
            const QStringList known = m_index.significant(readName(m_index.m_known[position], m_index.m_vocabulary).words);
            if (known != words)
                add({ position }, sameStems,
                    { differenceOf(words, known, m_index.m_vocabulary), words.join(u' '), known.join(u' ') });
        }
    }

    void askGlued(const QStringList &words)
    {
        const QString glued = words.join(QString());
        if (glued.size() < shortestGlued)
            return;
        for (const int position : m_index.m_glued.value(glued)) {
            const QString known = m_index.significant(readName(m_index.m_known[position], m_index.m_vocabulary).words).join(u' ');
            if (known != words.join(u' '))
                add({ position }, sameGlued, { MatchCode::JoinedWords, words.join(u' '), known });
        }
    }

    void askCalled(const QStringList &words, int confidence)
    {
        for (qsizetype count = std::min(words.size(), mostWordsCalled); count > 0; --count) {
            const QString called = words.first(count).join(u' ');
            const auto found = m_index.m_called.constFind(called);
            if (found == m_index.m_called.cend())
                continue;
            add(*found, confidence,
                confidence == calledAlike ? MatchReason { MatchCode::SameWords, called, {} }
                                          : MatchReason { MatchCode::Spelling, m_read.words.first(), called });
            return;
        }
    }

    /// What either name says of the other: "o/a", "division of".
    void askOther(const QStringList &words)
    {
        const auto codeOf = [](const std::optional<PhraseKind> &statement) {
            return statement == PhraseKind::DivisionOf ? MatchCode::DivisionOf : MatchCode::TradesAs;
        };
        const QString own = words.join(u' ');
        if (!m_read.other.isEmpty()) {
            const QString other = m_index.significant(m_read.other).join(u' ');
            const MatchReason reason { codeOf(m_read.statement), own, other };
            add(m_index.m_whole.value(other), stated, reason);
            add(m_index.m_others.value(other), stated, reason);
            if (isCompanyNumber(m_read.other.first()))
                add(m_index.m_numbers.value(m_read.other.first()), stated, reason);
        }
        for (const int position : m_index.m_others.value(own)) {
            const ReadName known = readName(m_index.m_known[position], m_index.m_vocabulary);
            add({ position }, stated, { codeOf(known.statement), m_index.significant(known.words).join(u' '), own });
        }
    }

    void askBrands(const QStringList &words)
    {
        for (qsizetype i = 1; i < words.size(); ++i) {
            const auto found = words[i].size() < shortestBrand ? m_index.m_called.cend() : m_index.m_called.constFind(words[i]);
            if (found != m_index.m_called.cend() && found->size() >= fewestOfABrand)
                add(*found, brandWithin, { MatchCode::BrandWithin, words[i], {} });
        }
    }

    void askInitials(const QStringList &words)
    {
        const auto may = [](qsizetype letters) { return letters >= shortestInitials && letters <= longestInitials; };
        if (words.size() == 1 && may(words.first().size()))
            add(m_index.m_initials.value(words.first()), initialsAlike, { MatchCode::Initials, words.first(), {} });
        if (may(words.size())) {
            const QString letters = lettersOf(words);
            add(m_index.m_whole.value(letters), initialsAlike, { MatchCode::Initials, letters, words.join(u' ') });
        }
    }

    const NameIndex &m_index;
    ReadName m_read;
    std::map<int, NameCandidate> m_candidates;
};

Result<NameIndex> NameIndex::made(const QStringList &known, const NameVocabulary &vocabulary, const CancelToken &cancel)
{
    const auto matching = matchNames(known, vocabulary, cancel);
    if (!matching)
        return std::unexpected(matching.error());
    NameIndex index(vocabulary);
    index.m_known = known;
    index.read();
    index.cluster(*matching);
    return index;
}

QList<NameCandidate> NameIndex::candidatesFor(QStringView name, int least, qsizetype most) const
{
    Question question(*this, name);
    question.ask();
    return question.answered(least, most);
}

QStringList NameIndex::significant(const QStringList &words) const
{
    QStringList kept;
    for (const QString &word : words) {
        if (!m_vocabulary.kindsOf(word).testAnyFlags(WordKinds(WordKind::FunctionWord) | WordKind::LegalForm))
            kept << word;
    }
    return kept.isEmpty() ? words : kept;
}

void NameIndex::read()
{
    QHash<QString, int> uses;
    for (const QString &word : m_vocabulary.words())
        uses.insert(word, 1);
    for (int position = 0; position < int(m_known.size()); ++position) {
        const ReadName name = readName(m_known[position], m_vocabulary);
        if (name.words.isEmpty() || name.isJointVenture)
            continue;
        const QStringList words = significant(name.words);
        for (const QString &word : words)
            ++uses[word];
        if (isCompanyNumber(name.words.first()))
            m_numbers[name.words.first()].append(position);
        else
            m_whole[words.join(u' ')].append(position);
        if (words.size() > 1 && !isCompanyNumber(name.words.first()))
            m_stems[stemsOf(words, m_vocabulary)].append(position);
        m_glued[words.join(QString())].append(position);
        if (words.size() >= shortestInitials && words.size() <= longestInitials)
            m_initials[lettersOf(words)].append(position);
        if (!name.other.isEmpty())
            m_others[significant(name.other).join(u' ')].append(position);
    }
    m_spellings = std::make_shared<const KnownSpellings>(uses);
}

void NameIndex::cluster(const NameMatching &matching)
{
    QHash<QString, Positions> positions;
    for (int position = 0; position < int(m_known.size()); ++position)
        positions[m_known[position]].append(position);
    const WordKinds common =
        WordKinds(WordKind::Business) | WordKind::Descriptor | WordKind::Place | WordKind::GivenName | WordKind::Leading;
    for (const NameCluster &cluster : matching.clusters) {
        QStringList called { cluster.label };
        for (const MatchReason &reason : cluster.reasons) {
            if (reason.code == MatchCode::SameWords)
                called << reason.words;
        }
        called.removeDuplicates();
        for (const QString &label : std::as_const(called)) {
            if (label.endsWith(u')') || isCompanyNumber(label.section(u' ', 0, 0))
                || (cluster.names.size() == 1 && m_vocabulary.kindsOf(label).testAnyFlags(common)))
                continue;
            for (const QString &name : cluster.names)
                m_called[label] += positions.value(name);
        }
    }
}

} // namespace acquis
