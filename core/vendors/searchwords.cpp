// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/searchwords.h"

#include <algorithm>
#include <utility>

namespace acquis {

namespace {

bool joins(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC' || c == u'.' || c == u'-' || c == u'\u2010' || c == u'\u2011';
}

bool isDropped(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

QString plain(QStringView text)
{
    QString folded = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    // Ligatures, sharp s and strokes have no decomposition in Unicode, yet people type them apart.
    static constexpr std::pair<char16_t, QLatin1StringView> apart[] {
        { u'\u0153', QLatin1StringView("oe") }, { u'\u00DF', QLatin1StringView("ss") }, { u'\u00E6', QLatin1StringView("ae") },
        { u'\u00F8', QLatin1StringView("o") },  { u'\u0142', QLatin1StringView("l") },  { u'\u0111', QLatin1StringView("d") },
        { u'\u0131', QLatin1StringView("i") },
    };
    for (const auto &[letter, letters] : apart)
        folded.replace(QChar(letter), letters);
    return folded;
}

/// The same for a text of ASCII alone, which most are: words are cut out of the text in lower case.
template <typename Each>
void forEachAsciiWord(QStringView text, Each each)
{
    QString lower(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        lower[i] = QChar(c >= u'A' && c <= u'Z' ? char16_t(c | 0x20) : c);
    }
    const auto isWord = [&lower](qsizetype i) {
        const char16_t c = lower.at(i).unicode();
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    };
    qsizetype end = 0; // of the word before
    for (qsizetype at = 0; at < lower.size();) {
        if (!isWord(at)) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (at < lower.size() && isWord(at))
            ++at;
        each(lower.mid(start, std::min(at - start, longestSearchWord)), start - end == 1 && joins(lower[start - 1]));
        end = at;
    }
}

/// Calls \p each with a word and whether it hangs on the one before by nothing but an apostrophe, dot or hyphen.
template <typename Each>
void forEachWord(QStringView text, Each each)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; })) {
        forEachAsciiWord(text, each);
        return;
    }
    QString word;
    int between = 0; // characters since the last word
    bool joined = false;
    const auto finish = [&] {
        // A cut may not leave half a character behind.
        if (!word.isEmpty() && word.back().isHighSurrogate())
            word.chop(1);
        if (!word.isEmpty())
            each(word, joined);
        word.clear();
        between = 0;
    };
    const QString folded = plain(text);
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.category() == QChar::Mark_SpacingCombining) {
            if (word.isEmpty())
                joined = joined && between == 1;
            if (word.size() < longestSearchWord)
                word += c;
        } else if (!isDropped(c)) {
            if (!word.isEmpty())
                finish();
            joined = joins(c);
            ++between;
        }
    }
    finish();
}

} // namespace

QStringList searchWords(QStringView text)
{
    QStringList words;
    forEachWord(text, [&words](const QString &word, bool) { words << word; });
    return words;
}

QStringList indexWords(QStringView text)
{
    QStringList words;
    QStringList whole;
    QString run;
    qsizetype parts = 0;
    const auto finish = [&] {
        if (parts > 1)
            whole << run.left(longestSearchWord);
        run.clear();
        parts = 0;
    };
    forEachWord(text, [&](const QString &word, bool joined) {
        words << word;
        if (!joined)
            finish();
        run += word;
        ++parts;
    });
    finish();
    return words + whole;
}

QString sortKey(QStringView text)
{
    return searchWords(text).join(u' ');
}

} // namespace acquis
