// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulelibrary.h"

#include "core/base/text.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allFields { RuleField::Question, RuleField::Text, RuleField::Duties, RuleField::Citation, RuleField::Id };

bool isGroupingMark(QChar mark)
{
    return mark == u',' || mark == u' ' || mark == u'\u00A0' || mark == u'\u202F';
}

/// Whether the mark at \p at stands between groups of one number: "30,300", "30 300".
bool groupsDigits(QStringView text, qsizetype at)
{
    if (!isGroupingMark(text[at]) || at == 0 || !text[at - 1].isDigit() || at + 3 >= text.size())
        return false;
    const bool threeFollow = text[at + 1].isDigit() && text[at + 2].isDigit() && text[at + 3].isDigit();
    return threeFollow && (at + 4 == text.size() || !text[at + 4].isDigit());
}

/// The words of a text in folded form. An elided article is a word of its own: "l’achat" is found by "achat".
QString searchForm(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\'' || c == u'\u2019' || c == u'-' || c == u'\u2011' || c == u'.')
            plain += u' ';
        else if (!groupsDigits(text, i))
            plain += c;
    }
    return foldedName(plain);
}

QString fieldText(const RuleSeries &series, const RuleRow &row, RuleField field, Language language)
{
    const auto in = [language](const BilingualText &text) { return language == Language::French ? text.fr : text.en; };
    switch (field) {
    case RuleField::Question: return in(series.question);
    case RuleField::Text: return in(row.text);
    case RuleField::Duties: {
        QStringList duties;
        for (const RuleDuty &duty : row.duties)
            duties << in(duty.text);
        return duties.join(u'\n');
    }
    case RuleField::Citation: return in(row.citation.title) + u'\n' + in(row.citation.section) + u'\n' + row.citation.address;
    case RuleField::Id: return row.id;
    }
    Q_UNREACHABLE();
    return {};
}

/// The first word of the text that the folded word begins, as it is written.
QString writtenWord(const QString &text, const QString &word)
{
    static const QRegularExpression pattern(uR"(\d{1,3}(?:[ ,\x{A0}\x{202F}]\d{3})+(?!\d)|[\p{L}\p{N}\p{M}]+)"_s);
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const QString written = it.next().captured();
        if (searchForm(written).startsWith(word))
            return written;
    }
    return {};
}

} // namespace

struct RuleLibrary::Content
{
    QList<RulePack> packs;
    std::vector<RulePlace> places;
    std::vector<QString> words; ///< of each rule: a blank stands before every word
    QHash<QString, int> numbers; ///< by pack and row
};

namespace {

QString rowKey(const QString &pack, const QString &row)
{
    return pack + u'\n' + row;
}

} // namespace

RuleLibrary::RuleLibrary(QList<RulePack> packs)
{
    auto content = std::make_shared<Content>();
    for (int pack = 0; pack < int(packs.size()); ++pack) {
        for (int series = 0; series < int(packs[pack].series.size()); ++series) {
            const RuleSeries &question = packs[pack].series[series];
            for (int row = 0; row < int(question.rows.size()); ++row) {
                QString words;
                for (const RuleField field : allFields) {
                    for (const Language language : { Language::English, Language::French })
                        words += u' ' + searchForm(fieldText(question, question.rows[row], field, language));
                }
                content->numbers.insert(rowKey(packs[pack].id, question.rows[row].id), int(content->places.size()));
                content->places.push_back({ pack, series, row });
                content->words.push_back(std::move(words));
            }
        }
    }
    content->packs = std::move(packs);
    m_content = std::move(content);
}

const QList<RulePack> &RuleLibrary::packs() const
{
    return m_content->packs;
}

int RuleLibrary::size() const
{
    return int(m_content->places.size());
}

const RulePack &RuleLibrary::packOf(int rule) const
{
    return m_content->packs[m_content->places[rule].pack];
}

const RuleSeries &RuleLibrary::seriesOf(int rule) const
{
    return packOf(rule).series[m_content->places[rule].series];
}

const RuleRow &RuleLibrary::row(int rule) const
{
    return seriesOf(rule).rows[m_content->places[rule].row];
}

int RuleLibrary::find(const QString &pack, const QString &row) const
{
    return m_content->numbers.value(rowKey(pack, row), -1);
}

bool RuleLibrary::fits(int rule, const RuleFilter &filter) const
{
    const RulePack &pack = packOf(rule);
    const RuleSeries &series = seriesOf(rule);
    return (!filter.jurisdiction || pack.jurisdiction == *filter.jurisdiction)
           && (!filter.day.isValid() || isInForce(row(rule), filter.day)) && (!filter.layer || series.layer == *filter.layer)
           && (filter.pack.isEmpty() || pack.id == filter.pack) && (!filter.kind || series.subject.kind == *filter.kind)
           && (!filter.confidence || row(rule).confidence == *filter.confidence);
}

bool RuleLibrary::contains(int rule, const QStringList &words) const
{
    const QString &text = m_content->words[rule];
    return std::ranges::all_of(words, [&text](const QString &word) { return text.contains(u' ' + word); });
}

QList<RuleMatch> RuleLibrary::matches(int rule, const QStringList &words, Language preferred) const
{
    const Language other = preferred == Language::French ? Language::English : Language::French;
    QList<RuleMatch> found;
    for (const QString &word : words) {
        std::optional<RuleMatch> match;
        for (const Language language : { preferred, other }) {
            for (const RuleField field : allFields) {
                const QString written = writtenWord(fieldText(seriesOf(rule), row(rule), field, language), word);
                if (!written.isEmpty() && !match)
                    match = RuleMatch { field, language, written };
            }
        }
        if (!match)
            return {};
        if (!found.contains(*match))
            found << *match;
    }
    return found;
}

QStringList RuleLibrary::searchWords(QStringView typed)
{
    QStringList words = searchForm(typed).split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

bool isInForce(const RuleRow &row, QDate day)
{
    return row.validFrom <= day && (!row.validTo.isValid() || day <= row.validTo);
}

} // namespace acquis
