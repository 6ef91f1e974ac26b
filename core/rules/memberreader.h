// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/packreader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace acquis {

/// Reads the members of one object of a pack; whatever is not as it should be is reported with its path.
class MemberReader
{
public:
    MemberReader(const QJsonObject &object, PackReport &report, QString row, QString path = {});

    /// Reports members that are none of these.
    void expect(std::initializer_list<const char *> names) const;
    [[nodiscard]] bool has(const char *name) const { return m_object.contains(QLatin1StringView(name)); }
    [[nodiscard]] bool isNull(const char *name) const { return m_object.value(QLatin1StringView(name)).isNull(); }
    [[nodiscard]] const QJsonObject &members() const { return m_object; }

    [[nodiscard]] QString text(const char *name, qsizetype longest = 4000) const;
    [[nodiscard]] QString id(const char *name) const;
    [[nodiscard]] BilingualText bilingual(const char *name) const;
    /// One text for both languages, or both.
    [[nodiscard]] BilingualText published(const char *name) const;
    [[nodiscard]] Citation citation(const char *name) const;
    [[nodiscard]] QDate date(const char *name) const;
    /// Invalid when the member is absent or null.
    [[nodiscard]] QDate dateOrNone(const char *name) const;
    [[nodiscard]] qint64 cents(const char *name) const;
    [[nodiscard]] int integer(const char *name, int smallest, int largest) const;
    [[nodiscard]] bool boolean(const char *name) const;
    [[nodiscard]] std::optional<bool> optionalBoolean(const char *name) const;
    [[nodiscard]] std::optional<int> optionalInteger(const char *name, int smallest, int largest) const;
    [[nodiscard]] MemberReader object(const char *name) const;
    [[nodiscard]] QJsonArray array(const char *name, bool mayBeEmpty = false) const;
    [[nodiscard]] QStringList ids(const char *name) const;

    template <typename E>
    [[nodiscard]] E code(const char *name) const
    {
        const QString word = plainText(name);
        const auto value = fromCode<E>(word);
        if (!value && !word.isNull())
            fault(PackFault::UnknownCode, name, word);
        return value.value_or(E {});
    }
    /// Empty when the member is absent.
    template <typename E>
    [[nodiscard]] CodeSet<E> codes(const char *name) const
    {
        CodeSet<E> set;
        if (!has(name))
            return set;
        for (const QJsonValue &word : array(name)) {
            const auto value = fromCode<E>(word.toString());
            if (value && !set.contains(*value))
                set.insert(*value);
            else
                fault(value ? PackFault::DuplicateId : PackFault::UnknownCode, name, word.toString());
        }
        return set;
    }
    template <typename E>
    [[nodiscard]] CodeSet<E> requiredCodes(const char *name) const
    {
        if (!has(name))
            fault(PackFault::MissingMember, name);
        return codes<E>(name);
    }

    void fault(PackFault fault, const char *name, const QString &value = {}) const;

private:
    [[nodiscard]] QJsonValue member(const char *name) const;
    /// Null string, reported, when it is no text.
    [[nodiscard]] QString plainText(const char *name) const;

    QJsonObject m_object;
    PackReport *m_report;
    QString m_row;
    QString m_path;
};

} // namespace acquis
