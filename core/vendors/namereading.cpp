// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/namereading.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestCompanyNumber = 5;
constexpr qsizetype quebecNumber = 8; ///< written in two halves: 9135-1234

bool isDropped(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing || c.category() == QChar::Other_Format
           || c.isLowSurrogate();
}

bool areDigits(QStringView word)
{
    return !word.isEmpty() && std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isInitial(const QString &word)
{
    return word.size() == 1 && word.front().isLetter();
}

/// "mc gill", "o leary".
bool isNamePrefix(const QString &word)
{
    return word == "mc"_L1 || word == "mac"_L1 || word == "o"_L1;
}

/// How many words from \p position on are one word written in pieces.
qsizetype piecesAt(const QStringList &words, qsizetype position)
{
    qsizetype end = position;
    while (end < words.size() && isInitial(words[end]))
        ++end;
    if (end - position > 1)
        return end - position;
    if (position + 1 >= words.size())
        return 1;
    const QString &next = words[position + 1];
    if (isNamePrefix(words[position]) && next.size() > 2 && next.front().isLetter())
        return 2;
    const bool halves = words[position].size() == quebecNumber / 2 && next.size() == quebecNumber / 2;
    return halves && areDigits(words[position]) && areDigits(next) ? 2 : 1;
}

} // namespace

bool isCompanyNumber(QStringView word)
{
    return word.size() >= shortestCompanyNumber && areDigits(word);
}

QStringList nameWords(QStringView name)
{
    QString plain = name.left(longestNameRead).toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.replace(u'\u0153', u"oe"_s).replace(u'\u00E6', u"ae"_s);
    QStringList words;
    QString word;
    const auto close = [&] {
        if (!word.isEmpty() && words.size() < mostWordsRead)
            words << word.left(longestWordRead);
        word.clear();
    };
    for (const QChar c : std::as_const(plain)) {
        if (isDropped(c))
            continue;
        if (c.isLetterOrNumber())
            word += c;
        else
            close();
    }
    close();
    return words;
}

QStringList joinedWords(const QStringList &words, const NameVocabulary &vocabulary)
{
    QStringList joined;
    for (qsizetype i = 0; i < words.size();) {
        const qsizetype pieces = piecesAt(words, i);
        if (pieces == 1 && words[i] == "s"_L1 && !joined.isEmpty() && joined.last().size() > 2)
            joined.last() += u's';
        else
            joined << words.mid(i, pieces).join(QString());
        i += pieces;
    }
    // "Dr Construction" is not "Construction"; an article says nothing even there.
    const auto saysNothing = [&](const QString &word) {
        const WordKinds kinds = vocabulary.kindsOf(word);
        return kinds.testFlag(WordKind::Leading) && (joined.size() > 2 || kinds.testFlag(WordKind::FunctionWord));
    };
    while (joined.size() > 1 && saysNothing(joined.first()))
        joined.removeFirst();
    while (joined.size() > 1 && vocabulary.kindsOf(joined.last()).testFlag(WordKind::FunctionWord))
        joined.removeLast();
    return joined;
}

ReadName readName(QStringView name, const NameVocabulary &vocabulary)
{
    const QStringList all = nameWords(name);
    ReadName read;
    QStringList own;
    bool isStated = false;
    for (qsizetype i = 0; i < all.size();) {
        const auto phrase = vocabulary.phraseAt(all, i);
        if (phrase && phrase->kind == PhraseKind::JointVenture) {
            read.isJointVenture = true;
            i += phrase->words;
            continue;
        }
        if (phrase && i > 0 && !isStated) {
            isStated = true;
            if (phrase->kind != PhraseKind::CareOf) {
                read.statement = phrase->kind;
                read.other = joinedWords(all.mid(i + phrase->words), vocabulary);
            }
        }
        if (!isStated)
            own << all[i];
        ++i;
    }
    if (own.isEmpty())
        own = all;
    read.words = joinedWords(own, vocabulary);
    read.isCutShort = !own.isEmpty() && vocabulary.kindsOf(own.last()).testFlag(WordKind::FunctionWord);
    read.startsWithInitials = !read.words.isEmpty() && !all.contains(read.words.first());
    // "A division of X": nothing stands before, so X is the firm.
    const auto saysNothing = [&](const QString &word) {
        return vocabulary.kindsOf(word).testAnyFlags(WordKinds(WordKind::FunctionWord) | WordKind::Leading);
    };
    if (std::all_of(read.words.cbegin(), read.words.cend(), saysNothing) && !read.other.isEmpty()) {
        read.words = read.other;
        read.other.clear();
    }
    if (read.other.isEmpty())
        read.statement.reset();
    return read;
}

} // namespace acquis
