// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changingrecord.h"

#include "core/storage/recordpath.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace acquis {

using namespace Qt::StringLiterals;

/// A value of the record: whole, until a change leads into it; then in parts.
struct ChangingRecord::Part
{
    enum class Form : quint8 { Whole, Members, Elements };
    QString name; ///< in what it is a part of: of a member, or the uid of an element
    Form form = Form::Whole;
    QJsonValue value; ///< while it is whole
    QString text; ///< the one that the value was read from; empty: none
    std::vector<Part> parts; ///< members in no order, elements in theirs
};

namespace {

using Part = ChangingRecord::Part;
using Form = Part::Form;

constexpr auto uidName = "uid"_L1;

Part wholePart(const QString &name, const QJsonValue &value, const QString &text = {})
{
    return { name, Form::Whole, value, text, {} };
}

QJsonValue valueOf(const Part &part)
{
    if (part.form == Form::Members) {
        QJsonObject object;
        for (const Part &member : part.parts)
            object.insert(member.name, valueOf(member));
        return object;
    }
    if (part.form == Form::Elements) {
        QJsonArray array;
        for (const Part &element : part.parts)
            array.append(valueOf(element));
        return array;
    }
    return part.value;
}

/// False when it has no parts that a path can lead to.
bool open(Part &part)
{
    if (part.form != Form::Whole)
        return true;
    if (part.value.isObject()) {
        const QJsonObject object = part.value.toObject();
        part.parts.reserve(std::size_t(object.size()));
        for (auto it = object.begin(); it != object.end(); ++it)
            part.parts.push_back(wholePart(it.key(), it.value()));
        part.form = Form::Members;
    } else if (RecordPath::areElements(part.value)) {
        const QJsonArray array = part.value.toArray();
        part.parts.reserve(std::size_t(array.size()));
        for (const QJsonValue &element : array)
            part.parts.push_back(wholePart(element.toObject().value(uidName).toString(), element));
        part.form = Form::Elements;
    } else {
        return false;
    }
    part.value = {};
    part.text.clear();
    return true;
}

auto partNamed(std::vector<Part> &parts, const QString &name)
{
    return std::ranges::find(parts, name, &Part::name);
}

QStringList textsIn(const QString &list)
{
    QStringList texts;
    const QJsonArray array = jsonValue(list).toArray();
    for (const QJsonValue &one : array)
        texts << one.toString();
    return texts;
}

/// Does one change in a record, on the way down its path.
class Doing
{
public:
    explicit Doing(const FieldChange &change) : m_change(change), m_names(RecordPath::namesOf(change.path)) { }

    [[nodiscard]] Result<void> in(Part &part, qsizetype depth = 0) const
    {
        if (!open(part))
            return changed();
        return part.form == Form::Members ? inMembers(part.parts, depth) : inElements(part.parts, depth);
    }

private:
    [[nodiscard]] std::unexpected<Error> changed() const { return failure(ErrorCode::RecordChanged, m_change.path); }
    [[nodiscard]] std::unexpected<Error> invalid() const { return failure(ErrorCode::InvalidData, m_change.path); }
    [[nodiscard]] bool isLast(qsizetype depth) const { return depth == m_names.size() - 1; }

    [[nodiscard]] bool isBefore(const Part *standing) const
    {
        if (!standing || m_change.before.isEmpty())
            return !standing && m_change.before.isEmpty();
        // What one change put there is mostly told by the next one in the same words.
        return (standing->form == Form::Whole && standing->text == m_change.before)
               || valueOf(*standing) == jsonValue(m_change.before);
    }

    /// What comes into the place of \p standing; nothing when it goes.
    [[nodiscard]] Result<std::optional<Part>> replaced(const Part *standing, const QString &name) const
    {
        if (!isBefore(standing))
            return changed();
        if (m_change.after.isEmpty())
            return std::nullopt;
        const QJsonValue after = jsonValue(m_change.after);
        if (after.isUndefined())
            return invalid();
        return wholePart(name, after, m_change.after);
    }

    [[nodiscard]] Result<void> inMembers(std::vector<Part> &parts, qsizetype depth) const
    {
        const QString &name = m_names[depth];
        const auto place = partNamed(parts, name);
        const bool isThere = place != parts.end();
        if (!isLast(depth))
            return isThere ? in(*place, depth + 1) : changed();
        auto part = replaced(isThere ? &*place : nullptr, name);
        if (!part)
            return std::unexpected(part.error());
        if (!*part && isThere)
            parts.erase(place);
        else if (*part && isThere)
            *place = std::move(**part);
        else if (*part)
            parts.push_back(std::move(**part));
        return {};
    }

    [[nodiscard]] Result<void> inElements(std::vector<Part> &parts, qsizetype depth) const
    {
        if (isLast(depth) && RecordPath::isOrder(m_change.path))
            return reordered(parts);
        const QString &uid = m_names[depth];
        const auto place = partNamed(parts, uid);
        const bool isThere = place != parts.end();
        if (!isLast(depth))
            return isThere ? inElement(*place, depth) : changed();
        auto part = replaced(isThere ? &*place : nullptr, uid);
        if (!part)
            return std::unexpected(part.error());
        if (*part && (*part)->value.toObject().value(uidName).toString() != uid)
            return invalid();
        if (!*part && isThere)
            parts.erase(place);
        else if (*part && isThere)
            *place = std::move(**part);
        else if (*part && m_change.position >= 0 && std::size_t(m_change.position) < parts.size())
            parts.insert(parts.begin() + m_change.position, std::move(**part));
        else if (*part)
            parts.push_back(std::move(**part));
        return {};
    }

    /// An element keeps its uid: paths lead to it by that.
    [[nodiscard]] Result<void> inElement(Part &element, qsizetype depth) const
    {
        if (auto done = in(element, depth + 1); !done)
            return done;
        if (!isLast(depth + 1) || m_names[depth + 1] != uidName)
            return {};
        const auto uid = partNamed(element.parts, uidName);
        return uid != element.parts.end() && valueOf(*uid).toString() == element.name ? Result<void>() : invalid();
    }

    /// Elements that the change does not name, because somebody else added them, keep their places.
    [[nodiscard]] Result<void> reordered(std::vector<Part> &parts) const
    {
        const QStringList was = textsIn(m_change.before);
        const QStringList wanted = textsIn(m_change.after);
        QStringList sortedBefore = was;
        QStringList sortedAfter = wanted;
        sortedBefore.sort();
        sortedAfter.sort();
        if (sortedBefore != sortedAfter)
            return invalid();
        const QSet<QString> named(was.cbegin(), was.cend());
        QStringList standing;
        QHash<QString, Part> elements;
        for (const Part &part : parts) {
            if (!named.contains(part.name))
                continue;
            standing << part.name;
            elements.insert(part.name, part);
        }
        if (standing != was)
            return changed();
        qsizetype next = 0;
        for (Part &part : parts) {
            if (named.contains(part.name))
                part = elements.value(wanted[next++]);
        }
        return {};
    }

    const FieldChange &m_change;
    QStringList m_names;
};

} // namespace

ChangingRecord::ChangingRecord(const QJsonObject &record) : m_whole(new Part(wholePart({}, record))) { }

ChangingRecord::~ChangingRecord() = default;

Result<void> ChangingRecord::change(const FieldChange &change)
{
    return Doing(change).in(*m_whole);
}

QJsonValue ChangingRecord::value(const QStringList &names) const
{
    const Part *part = m_whole.get();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (part->form == Form::Whole) {
            QJsonValue value = part->value;
            for (; i < names.size(); ++i)
                value = value[names[i]];
            return value;
        }
        const auto member = std::ranges::find(part->parts, names[i], &Part::name);
        if (part->form != Form::Members || member == part->parts.end())
            return QJsonValue::Undefined;
        part = &*member;
    }
    return valueOf(*part);
}

QJsonObject ChangingRecord::members() const
{
    return valueOf(*m_whole).toObject();
}

} // namespace acquis
