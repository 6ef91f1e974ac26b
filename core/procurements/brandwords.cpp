// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/brandwords.h"

#include "core/vendors/searchwords.h"

#include <QSet>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 3;

struct Word
{
    qsizetype position = 0;
    QString text;
    QString folded;
    bool beginsSentence = false;
    bool hasMark = false;
};

bool isMark(QChar c)
{
    return c == u'\u00AE' || c == u'\u2122' || c == u'\u2120'; // registered, trade mark, service mark
}

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u':' || c == u';' || c == u'\n' || c == u'\u00AB' || c == u'\u201C'
           || c == u'"' || c == u'(';
}

/// Letters, digits and what joins them inside a word. Marks stay outside.
QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    bool beginsSentence = true;
    for (qsizetype at = 0; at < text.size();) {
        if (!text.at(at).isLetterOrNumber() || isMark(text.at(at))) {
            beginsSentence = beginsSentence || endsSentence(text.at(at));
            ++at;
            continue;
        }
        const qsizetype start = at;
        while (
            at < text.size() && !isMark(text.at(at))
            && (text.at(at).isLetterOrNumber() || text.at(at).isMark()
                || ((text.at(at) == u'-' || text.at(at) == u'&') && at + 1 < text.size() && text.at(at + 1).isLetterOrNumber())))
            ++at;
        const QString word = text.mid(start, at - start);
        const bool hasMark = at < text.size() && isMark(text.at(at));
        words << Word { start, word, searchWords(word).join(u' '), beginsSentence, hasMark };
        beginsSentence = false;
    }
    return words;
}

/// "iPad", "WebEx", "SQL2014": no word of a language is written so. Capitals alone are initials of anything.
bool isWrittenAsName(const QString &word)
{
    const bool hasDigit = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
    const bool hasLetter = std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
    const bool hasLower = std::ranges::any_of(word, [](QChar c) { return c.isLower(); });
    const bool hasInnerCapital = std::ranges::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); })
                                 && !word.contains(u'-') && !word.contains(u'&');
    return hasLetter && (hasDigit || (hasLower && hasInnerCapital));
}

bool hasCapital(const Word &word)
{
    return word.text.front().isUpper();
}

/// Ends of firms' names that name nobody.
bool isGeneralEnding(const QString &word)
{
    static const QSet<QString> endings {
        u"inc"_s,          u"ltd"_s,          u"ltee"_s,       u"limited"_s,     u"limitee"_s,       u"corp"_s,
        u"corporation"_s,  u"incorporated"_s, u"co"_s,         u"company"_s,     u"compagnie"_s,     u"cie"_s,
        u"llc"_s,          u"llp"_s,          u"lp"_s,         u"enr"_s,         u"senc"_s,          u"sencrl"_s,
        u"srl"_s,          u"sarl"_s,         u"sa"_s,         u"gmbh"_s,        u"plc"_s,           u"ulc"_s,
        u"canada"_s,       u"ontario"_s,      u"quebec"_s,     u"systems"_s,     u"systemes"_s,      u"services"_s,
        u"service"_s,      u"solutions"_s,    u"group"_s,      u"groupe"_s,      u"software"_s,      u"logiciels"_s,
        u"technologies"_s, u"technology"_s,   u"consulting"_s, u"consultants"_s, u"international"_s, u"and"_s,
        u"et"_s,           u"the"_s,          u"of"_s,         u"associates"_s,  u"partners"_s,      u"communications"_s,
    };
    return endings.contains(word);
}

} // namespace

BrandNames::BrandNames(const BilingualText &product, const QStringList &vendors)
{
    for (const QString &text : { product.en, product.fr }) {
        for (const Word &word : wordsOf(text)) {
            const bool isSure = isWrittenAsName(word.text) || word.hasMark || (hasCapital(word) && !word.beginsSentence);
            if (word.folded.size() < shortestName || !(isSure || hasCapital(word)))
                continue;
            m_product[word.folded] = m_product.value(word.folded) || isSure;
        }
    }
    for (const QString &vendor : vendors) {
        QStringList words = searchWords(vendor);
        while (words.size() > 1 && isGeneralEnding(words.constLast()))
            words.removeLast();
        if (words.isEmpty() || words.constFirst().size() < shortestName || isGeneralEnding(words.constFirst()))
            continue;
        QList<QStringList> &names = m_vendors[words.constFirst()];
        if (!names.contains(words))
            names << words;
    }
    for (QList<QStringList> &names : m_vendors)
        std::ranges::stable_sort(names, std::ranges::greater {}, &QStringList::size);
}

QList<BrandWord> BrandNames::in(const QString &text) const
{
    const QList<Word> words = wordsOf(text);
    QList<BrandWord> found;
    // A name of a firm that begins at \p first: how many words it has; 0: none does.
    const auto vendorAt = [&](qsizetype first) -> qsizetype {
        for (const QStringList &name : m_vendors.value(words.at(first).folded)) {
            if (first + name.size() > words.size())
                continue;
            const bool isSaid = std::equal(name.begin(), name.end(), words.begin() + first,
                                           [](const QString &part, const Word &word) { return part == word.folded; });
            // A single word may open a sentence with a capital of its own.
            const Word &word = words.at(first);
            if (isSaid && (isWrittenAsName(word.text) || (hasCapital(word) && (name.size() > 1 || !word.beginsSentence))))
                return name.size();
        }
        return 0;
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = words.at(i);
        const auto product = m_product.constFind(word.folded);
        const bool isProduct = product != m_product.constEnd()
                               && (*product || isWrittenAsName(word.text) || (hasCapital(word) && !word.beginsSentence));
        if (const qsizetype length = vendorAt(i); length > 0) {
            const Word &last = words.at(i + length - 1);
            const qsizetype end = last.position + last.text.size();
            found << BrandWord { word.position, text.mid(word.position, end - word.position), BrandSign::Vendor };
            i += length - 1;
        } else if (word.hasMark) {
            found << BrandWord { word.position, word.text, BrandSign::Mark };
        } else if (isProduct) {
            found << BrandWord { word.position, word.text, BrandSign::Product };
        }
    }
    return found;
}

} // namespace acquis
