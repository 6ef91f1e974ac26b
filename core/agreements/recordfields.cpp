// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/recordfields.h"

#include "core/rules/plainvalue.h"

#include <QRegularExpression>

#include <cmath>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 8000;
constexpr qsizetype longestWord = 120;
constexpr qsizetype longestFileName = 120;
constexpr qsizetype longestTextList = 500;

/// Controls would hide in a list, a name or a terminal; marks of direction would let a text read as another.
bool isHidden(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
           || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f;
}

bool isWord(const QString &text)
{
    static const QRegularExpression shape(u"\\A[a-z0-9]+([.-][a-z0-9]+)*\\z"_s);
    return text.size() <= longestWord && shape.match(text).hasMatch();
}

QJsonObject languagesOf(const BilingualText &value)
{
    QJsonObject texts;
    if (!value.en.isEmpty())
        texts.insert(u"en"_s, value.en);
    if (!value.fr.isEmpty())
        texts.insert(u"fr"_s, value.fr);
    return texts;
}

} // namespace

bool isPlainFileName(const QString &name)
{
    static const QRegularExpression reserved(u"\\A(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?\\z"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separators(u"[/\\\\:*?\"<>|]"_s);
    return !name.isEmpty() && name.size() <= longestFileName && !name.startsWith(u'.') && !name.endsWith(u'.')
           && name == name.trimmed() && !name.contains(separators) && !reserved.match(name).hasMatch()
           && std::ranges::none_of(name, isHidden);
}

void RecordWriter::both(const char *name, const BilingualText &value)
{
    put(name, languagesOf(value));
}

void RecordWriter::optionalBoth(const char *name, const BilingualText &value)
{
    putIf(!value.isEmpty(), name, languagesOf(value));
}

void RecordWriter::amounts(const char *name, const QList<Money> &values)
{
    QJsonArray array;
    for (const Money value : values)
        array.append(value.toString());
    putIf(!array.isEmpty(), name, array);
}

RecordReader::RecordReader(QJsonObject object, QList<RecordFinding> &findings, QString path)
    : m_rest(std::move(object))
    , m_findings(&findings)
    , m_path(std::move(path))
{ }

void RecordReader::fault(RecordFault fault, const char *name, const QString &value)
{
    m_findings->append({ fault, pathOf(name), value.left(longestWord) });
}

QJsonValue RecordReader::take(const char *name, bool required)
{
    const QJsonValue value = m_rest.take(QLatin1StringView(name));
    if (value.isUndefined() && required)
        fault(RecordFault::MissingMember, name);
    return value;
}

QString RecordReader::plain(const QJsonValue &value, const char *name)
{
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        fault(RecordFault::WrongType, name);
        return {};
    }
    const QString text = value.toString();
    return text.isNull() ? u""_s : text;
}

QString RecordReader::checked(const QJsonValue &value, const char *name, Lines lines)
{
    const auto isBad = [lines](QChar c) { return isHidden(c) && (lines == Lines::One || c != u'\n'); };
    const QString text = plain(value, name);
    if (text.isNull())
        return text;
    if (text.trimmed().isEmpty())
        fault(RecordFault::EmptyText, name);
    else if (text.size() > longestText)
        fault(RecordFault::TextTooLong, name, text);
    else if (std::ranges::any_of(text, isBad))
        fault(RecordFault::ControlCharacter, name, text);
    return text;
}

QString RecordReader::checkedWord(const QJsonValue &value, const char *name)
{
    const QString text = plain(value, name);
    if (!text.isNull() && !isWord(text))
        fault(RecordFault::NotAWord, name, text);
    return text;
}

QDate RecordReader::checkedDay(const QJsonValue &value, const char *name)
{
    const QString text = plain(value, name);
    const QDate day = parseDay(text);
    if (!day.isValid() && !text.isNull())
        fault(RecordFault::NotADate, name, text);
    return day;
}

Money RecordReader::checkedAmount(const QJsonValue &value, const char *name, bool mayBeNegative)
{
    const QString text = plain(value, name);
    if (text.isNull())
        return {};
    const bool isNegative = mayBeNegative && text.startsWith(u'-');
    const auto amount = parseDollars(isNegative ? QStringView(text).sliced(1) : QStringView(text));
    if (!amount)
        fault(RecordFault::NotAnAmount, name, text);
    const qint64 cents = amount ? amount->cents() : 0;
    return Money::fromCents(isNegative ? -cents : cents);
}

qint64 RecordReader::checkedWhole(const QJsonValue &value, const char *name, qint64 smallest, qint64 largest)
{
    const double number = value.toDouble();
    if (!value.isDouble() || std::trunc(number) != number) {
        fault(RecordFault::WrongType, name);
        return smallest;
    }
    if (number < double(smallest) || number > double(largest)) {
        fault(RecordFault::OutOfRange, name, QString::number(number));
        return smallest;
    }
    return value.toInteger();
}

QJsonArray RecordReader::arrayOf(const char *name, qsizetype longest)
{
    const QJsonValue value = take(name, false);
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        fault(RecordFault::WrongType, name);
        return {};
    }
    const QJsonArray array = value.toArray();
    if (array.size() <= longest)
        return array;
    fault(RecordFault::ListTooLong, name, QString::number(array.size()));
    return {};
}

QStringList RecordReader::plainTexts(const char *name)
{
    QStringList list;
    for (const QJsonValue &value : arrayOf(name, longestTextList)) {
        if (const QString text = plain(value, name); !text.isNull())
            list << text;
    }
    return list;
}

void RecordReader::word(const char *name, QString &value)
{
    value = checkedWord(take(name, true), name);
}

void RecordReader::optionalWord(const char *name, QString &value)
{
    if (const QJsonValue member = take(name, false); !member.isUndefined())
        value = checkedWord(member, name);
}

void RecordReader::text(const char *name, QString &value)
{
    value = checked(take(name, true), name);
}

void RecordReader::optionalText(const char *name, QString &value)
{
    if (const QJsonValue member = take(name, false); !member.isUndefined())
        value = checked(member, name);
}

void RecordReader::both(const char *name, BilingualText &value)
{
    if (!m_rest.contains(QLatin1StringView(name)))
        return fault(RecordFault::MissingMember, name);
    optionalBoth(name, value);
}

void RecordReader::optionalBoth(const char *name, BilingualText &value)
{
    const QJsonValue member = take(name, false);
    if (member.isUndefined())
        return;
    if (!member.isObject())
        return fault(RecordFault::WrongType, name);
    if (member.toObject().isEmpty())
        return fault(RecordFault::EmptyText, name);
    RecordReader inner(member.toObject(), *m_findings, pathOf(name) + u'/');
    for (auto [language, text] : { std::pair("en", &value.en), std::pair("fr", &value.fr) }) {
        if (const QJsonValue words = inner.take(language, false); !words.isUndefined())
            *text = inner.checked(words, language, Lines::Several);
    }
    inner.finish();
}

void RecordReader::optionalProse(const char *name, QString &value)
{
    if (const QJsonValue member = take(name, false); !member.isUndefined())
        value = checked(member, name, Lines::Several);
}

void RecordReader::optionalMoment(const char *name, QDateTime &value)
{
    const QJsonValue member = take(name, false);
    if (member.isUndefined())
        return;
    const QString text = plain(member, name);
    value = QDateTime::fromString(text, Qt::ISODate);
    // The same moment must give the same bytes: only one way of writing is taken.
    if (!text.isNull() && (!value.isValid() || value.toUTC().toString(Qt::ISODate) != text))
        fault(RecordFault::NotADate, name, text);
}

void RecordReader::amounts(const char *name, QList<Money> &values)
{
    const QJsonArray array = arrayOf(name, longestTextList);
    for (const QJsonValue &member : array)
        values << checkedAmount(member, name, false);
}

void RecordReader::day(const char *name, QDate &value)
{
    value = checkedDay(take(name, true), name);
}

void RecordReader::optionalDay(const char *name, QDate &value)
{
    if (const QJsonValue member = take(name, false); !member.isUndefined())
        value = checkedDay(member, name);
}

void RecordReader::amount(const char *name, Money &value)
{
    value = checkedAmount(take(name, true), name, false);
}

void RecordReader::optionalAmount(const char *name, std::optional<Money> &value)
{
    if (const QJsonValue member = take(name, false); !member.isUndefined())
        value = checkedAmount(member, name, false);
}

void RecordReader::optionalChange(const char *name, std::optional<Money> &value)
{
    if (const QJsonValue member = take(name, false); !member.isUndefined())
        value = checkedAmount(member, name, true);
}

void RecordReader::change(const char *name, Money &value)
{
    if (const QJsonValue member = take(name, false); !member.isUndefined())
        value = checkedAmount(member, name, true);
}

void RecordReader::whole(const char *name, int &value, int smallest, int largest)
{
    const QJsonValue member = take(name, false);
    if (!member.isUndefined())
        value = int(checkedWhole(member, name, smallest, largest));
    else if (smallest > 0)
        fault(RecordFault::MissingMember, name);
}

void RecordReader::optionalWhole(const char *name, std::optional<int> &value, int smallest, int largest)
{
    if (const QJsonValue member = take(name, false); !member.isUndefined())
        value = int(checkedWhole(member, name, smallest, largest));
}

void RecordReader::size(const char *name, qint64 &value, qint64 largest)
{
    if (const QJsonValue member = take(name, true); !member.isUndefined())
        value = checkedWhole(member, name, 0, largest);
}

void RecordReader::flag(const char *name, bool &value)
{
    const QJsonValue member = take(name, false);
    if (!member.isUndefined() && !member.isBool())
        fault(RecordFault::WrongType, name);
    value = member.toBool();
}

void RecordReader::vendor(const char *name, VendorId &value)
{
    constexpr qint64 largest = 9'007'199'254'740'991; // what a number of JSON holds exactly
    if (const QJsonValue member = take(name, false); !member.isUndefined())
        value.value = checkedWhole(member, name, 1, largest);
}

void RecordReader::fileName(const char *name, QString &value)
{
    value = checked(take(name, true), name);
    if (!value.isEmpty() && !isPlainFileName(value))
        fault(RecordFault::NotAPlainFileName, name, value);
}

void RecordReader::digest(const char *name, QString &value)
{
    static const QRegularExpression shape(u"\\A[0-9a-f]{64}\\z"_s);
    value = plain(take(name, true), name);
    if (!value.isNull() && !shape.match(value).hasMatch())
        fault(RecordFault::NotADigest, name, value);
}

void RecordReader::words(const char *name, QStringList &list)
{
    list = plainTexts(name);
    for (const QString &word : std::as_const(list)) {
        if (!isWord(word))
            fault(RecordFault::NotAWord, name, word);
    }
    if (QStringList(list).removeDuplicates() > 0)
        fault(RecordFault::DuplicateEntry, name);
}

void RecordReader::texts(const char *name, QStringList &list)
{
    const QStringList plain = plainTexts(name);
    for (const QString &text : plain)
        list << checked(text, name);
}

void RecordReader::finish()
{
    for (auto it = m_rest.begin(); it != m_rest.end(); ++it)
        m_findings->append({ RecordFault::UnknownMember, m_path + it.key().left(longestWord), {} });
}

} // namespace acquis
