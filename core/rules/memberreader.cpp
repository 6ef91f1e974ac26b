// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/memberreader.h"

#include "core/rules/plainvalue.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 120;

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Lower-case words joined by points and hyphens.
bool isId(const QString &text)
{
    if (text.isEmpty() || text.size() > longestId)
        return false;
    bool wordBefore = false;
    for (const QChar c : text) {
        const bool isWord = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (!isWord && (!wordBefore || (c != u'.' && c != u'-')))
            return false;
        wordBefore = isWord;
    }
    return wordBefore;
}

} // namespace

MemberReader::MemberReader(const QJsonObject &object, PackReport &report, QString row, QString path)
    : m_object(object)
    , m_report(&report)
    , m_row(std::move(row))
    , m_path(std::move(path))
{ }

void MemberReader::fault(PackFault fault, const char *name, const QString &value) const
{
    m_report->add(fault, m_row, m_path + QLatin1StringView(name), value);
}

void MemberReader::expect(std::initializer_list<const char *> names) const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (std::ranges::none_of(names, [&](const char *name) { return it.key() == QLatin1StringView(name); }))
            m_report->add(PackFault::UnknownMember, m_row, m_path + it.key());
    }
}

QJsonValue MemberReader::member(const char *name) const
{
    const QJsonValue value = m_object.value(QLatin1StringView(name));
    if (value.isUndefined())
        fault(PackFault::MissingMember, name);
    return value;
}

QString MemberReader::plainText(const char *name) const
{
    const QJsonValue value = member(name);
    if (value.isString())
        return value.toString().isNull() ? u""_s : value.toString();
    if (!value.isUndefined())
        fault(PackFault::WrongType, name);
    return {};
}

QString MemberReader::text(const char *name, qsizetype longest) const
{
    const QString text = plainText(name);
    if (text.isNull())
        return text;
    if (text.trimmed().isEmpty())
        fault(PackFault::EmptyText, name);
    else if (text.size() > longest)
        fault(PackFault::TextTooLong, name, text);
    else if (std::ranges::any_of(text, isControl))
        fault(PackFault::ControlCharacter, name, text);
    return text;
}

QString MemberReader::id(const char *name) const
{
    const QString text = plainText(name);
    if (!text.isNull() && !isId(text))
        fault(PackFault::NotAnId, name, text);
    return text;
}

BilingualText MemberReader::bilingual(const char *name) const
{
    const MemberReader texts = object(name);
    if (!has(name))
        return {};
    texts.expect({ "en", "fr" });
    return { texts.text("en"), texts.text("fr") };
}

BilingualText MemberReader::published(const char *name) const
{
    if (m_object.value(QLatin1StringView(name)).isObject())
        return bilingual(name);
    const QString words = text(name);
    return { words, words };
}

Citation MemberReader::citation(const char *name) const
{
    const MemberReader parts = object(name);
    if (!has(name))
        return {};
    parts.expect({ "title", "section", "address" });
    return { parts.published("title"), parts.published("section"), parts.text("address") };
}

QDate MemberReader::date(const char *name) const
{
    const QString text = plainText(name);
    const QDate day = parseDay(text);
    if (!day.isValid() && !text.isNull())
        fault(PackFault::NotADate, name, text);
    return day;
}

QDate MemberReader::dateOrNone(const char *name) const
{
    return has(name) && !isNull(name) ? date(name) : QDate();
}

qint64 MemberReader::cents(const char *name) const
{
    const QString text = plainText(name);
    const auto amount = parseDollars(text);
    if (!amount && !text.isNull())
        fault(PackFault::NotAnAmount, name, text);
    return amount ? amount->cents() : 0;
}

int MemberReader::integer(const char *name, int smallest, int largest) const
{
    const QJsonValue value = member(name);
    if (value.isUndefined())
        return smallest;
    const double number = value.toDouble();
    if (!value.isDouble() || number != double(value.toInteger())) {
        fault(PackFault::WrongType, name);
        return smallest;
    }
    if (value.toInteger() < smallest || value.toInteger() > largest)
        fault(PackFault::OutOfRange, name, QString::number(value.toInteger()));
    return int(std::clamp<qint64>(value.toInteger(), smallest, largest));
}

bool MemberReader::boolean(const char *name) const
{
    const QJsonValue value = member(name);
    if (!value.isBool() && !value.isUndefined())
        fault(PackFault::WrongType, name);
    return value.toBool();
}

std::optional<bool> MemberReader::optionalBoolean(const char *name) const
{
    return has(name) ? std::optional(boolean(name)) : std::nullopt;
}

std::optional<int> MemberReader::optionalInteger(const char *name, int smallest, int largest) const
{
    return has(name) ? std::optional(integer(name, smallest, largest)) : std::nullopt;
}

MemberReader MemberReader::object(const char *name) const
{
    const QJsonValue value = member(name);
    if (!value.isObject() && !value.isUndefined())
        fault(PackFault::WrongType, name);
    return { value.toObject(), *m_report, m_row, m_path + QLatin1StringView(name) + u'/' };
}

QJsonArray MemberReader::array(const char *name, bool mayBeEmpty) const
{
    const QJsonValue value = member(name);
    if (!value.isArray() && !value.isUndefined())
        fault(PackFault::WrongType, name);
    else if (value.isArray() && value.toArray().isEmpty() && !mayBeEmpty)
        fault(PackFault::EmptyList, name);
    return value.toArray();
}

QStringList MemberReader::ids(const char *name) const
{
    QStringList list;
    if (!has(name))
        return list;
    for (const QJsonValue &value : array(name)) {
        if (!isId(value.toString()))
            fault(PackFault::NotAnId, name, value.toString());
        else if (list.contains(value.toString()))
            fault(PackFault::DuplicateId, name, value.toString());
        list << value.toString();
    }
    return list;
}

} // namespace acquis
