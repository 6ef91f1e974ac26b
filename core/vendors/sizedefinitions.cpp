// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/sizeclass.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr double exactInDouble = 9007199254740992.0; ///< JSON numbers are doubles up to here exact

/// Reads members and remembers the first one that is not as it should be.
class Members
{
public:
    Members(QJsonObject object, QString *fault) : m_object(std::move(object)), m_fault(fault) { }

    void expect(std::initializer_list<QLatin1StringView> names) const
    {
        for (const QString &name : m_object.keys()) {
            if (std::find(names.begin(), names.end(), name) == names.end())
                refuse(name);
        }
    }
    [[nodiscard]] QString text(QLatin1StringView name, bool mayBeEmpty = false) const
    {
        const QString text = m_object.value(name).toString();
        if (text.isEmpty() && !mayBeEmpty)
            refuse(name);
        return text;
    }
    [[nodiscard]] BilingualText texts(QLatin1StringView name) const
    {
        const QJsonObject both = m_object.value(name).toObject();
        BilingualText text { both.value("en"_L1).toString(), both.value("fr"_L1).toString() };
        if (text.en.isEmpty() || text.fr.isEmpty())
            refuse(name);
        return text;
    }
    [[nodiscard]] QDate date(QLatin1StringView name, bool mayBeNull = false) const
    {
        const QJsonValue value = m_object.value(name);
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        if (!date.isValid() && !(mayBeNull && value.isNull()))
            refuse(name);
        return date;
    }
    [[nodiscard]] std::optional<qint64> number(QLatin1StringView name) const
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined() || value.isNull())
            return std::nullopt;
        const double number = value.toDouble(-1);
        if (number < 0 || number > exactInDouble || number != double(qint64(number)))
            refuse(name);
        return qint64(number);
    }
    [[nodiscard]] std::optional<Money> cents(QLatin1StringView name) const
    {
        const auto number = this->number(name);
        return number ? std::optional(Money::fromCents(*number)) : std::nullopt;
    }
    [[nodiscard]] Members object(QLatin1StringView name) const { return { m_object.value(name).toObject(), m_fault }; }
    [[nodiscard]] QJsonArray array(QLatin1StringView name) const { return m_object.value(name).toArray(); }
    [[nodiscard]] bool has(QLatin1StringView name) const { return m_object.contains(name); }
    [[nodiscard]] QString *fault() const { return m_fault; }
    void refuse(const QString &name) const
    {
        if (m_fault->isEmpty())
            *m_fault = name;
    }

private:
    QJsonObject m_object;
    QString *m_fault;
};

SizeClass readClass(const Members &members)
{
    members.expect({ "code"_L1, "name"_L1, "employees_below"_L1, "revenue_below_cents"_L1, "balance_below_cents"_L1 });
    return { members.text("code"_L1), members.texts("name"_L1), members.number("employees_below"_L1),
             members.cents("revenue_below_cents"_L1), members.cents("balance_below_cents"_L1) };
}

/// Every class but the last ends somewhere, each further than the one before; what the first asks all but the last ask.
bool isLadder(const QList<SizeClass> &classes)
{
    QSet<QString> codes;
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const SizeClass &one = classes.at(i);
        if (codes.contains(one.code) || one.code == unknownSize)
            return false;
        codes.insert(one.code);
        if (i == classes.size() - 1)
            return !one.employeesBelow && !one.revenueBelow && !one.balanceBelow;
        if (!one.employeesBelow || one.revenueBelow.has_value() != classes.first().revenueBelow.has_value()
            || one.balanceBelow.has_value() != classes.first().balanceBelow.has_value())
            return false;
        if (i > 0
            && (*one.employeesBelow <= *classes.at(i - 1).employeesBelow || one.revenueBelow < classes.at(i - 1).revenueBelow
                || one.balanceBelow < classes.at(i - 1).balanceBelow))
            return false;
    }
    return false;
}

void readMicro(const Members &members, SizeDefinition &definition)
{
    if (!members.has("micro_below"_L1))
        return;
    const Members micro = members.object("micro_below"_L1);
    micro.expect({ "choices"_L1, "usual"_L1 });
    for (const QJsonValue &choice : micro.array("choices"_L1))
        definition.microChoices << choice.toInt();
    definition.microUsual = int(micro.number("usual"_L1).value_or(0));
    const qsizetype position = definition.classes.size() < 2 ? 0 : 1;
    const auto next = definition.classes.value(position).employeesBelow;
    const bool fits = std::ranges::all_of(
        definition.microChoices, [&](int choice) { return choice > definition.employeesFrom && (!next || choice < *next); });
    if (!definition.microChoices.contains(definition.microUsual) || !fits || definition.classes.value(0).code != "micro"_L1)
        members.refuse(u"micro_below"_s);
}

SizeDefinition readDefinition(const Members &members)
{
    members.expect({ "id"_L1, "name"_L1, "valid_from"_L1, "valid_to"_L1, "currency"_L1, "citation"_L1, "confidence"_L1, "note"_L1,
                     "employees_from"_L1, "micro_below"_L1, "classes"_L1 });
    SizeDefinition definition;
    definition.id = members.text("id"_L1);
    definition.name = members.texts("name"_L1);
    definition.from = members.date("valid_from"_L1);
    definition.until = members.date("valid_to"_L1, true);
    definition.currency = members.text("currency"_L1);
    const Members citation = members.object("citation"_L1);
    citation.expect({ "source"_L1, "url"_L1 });
    definition.source = citation.text("source"_L1);
    definition.url = citation.text("url"_L1, true);
    definition.confidence = members.text("confidence"_L1);
    static const QStringList confidences { u"R"_s, u"R2"_s, u"S"_s, u"D"_s, u"K+"_s, u"K?"_s };
    if (!confidences.contains(definition.confidence))
        members.refuse(u"confidence"_s);
    definition.note = members.texts("note"_L1);
    definition.employeesFrom = members.number("employees_from"_L1).value_or(0);
    for (const QJsonValue &one : members.array("classes"_L1))
        definition.classes << readClass({ one.toObject(), members.fault() });
    if (!isLadder(definition.classes))
        members.refuse(u"classes"_s);
    readMicro(members, definition);
    if (definition.until.isValid() && definition.until < definition.from)
        members.refuse(u"valid_to"_s);
    return definition;
}

} // namespace

Result<QList<SizeDefinition>> parseSizeDefinitions(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    const QJsonArray members = document.object().value("definitions"_L1).toArray();
    if (members.isEmpty())
        return failure(ErrorCode::InvalidData, u"size-classes"_s, error.errorString());
    QList<SizeDefinition> definitions;
    for (const QJsonValue &member : members) {
        QString fault;
        SizeDefinition definition = readDefinition({ member.toObject(), &fault });
        // Two of one id may follow each other, but never hold on the same day.
        for (const SizeDefinition &other : std::as_const(definitions)) {
            const bool apart = (other.until.isValid() && other.until < definition.from)
                               || (definition.until.isValid() && definition.until < other.from);
            if (other.id == definition.id && !apart)
                fault = u"valid_from"_s;
        }
        if (!fault.isEmpty())
            return failure(ErrorCode::InvalidData, definition.id, fault);
        definitions << std::move(definition);
    }
    return definitions;
}

Result<QList<SizeDefinition>> shippedSizeDefinitions()
{
    QFile file(u":/reference/size-classes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
    return parseSizeDefinitions(file.readAll());
}

Result<SizeDefinition> sizeDefinitionOn(const QList<SizeDefinition> &definitions, const QString &id, QDate day)
{
    for (const SizeDefinition &definition : definitions) {
        if (definition.id == id && day >= definition.from && (!definition.until.isValid() || day <= definition.until))
            return definition;
    }
    return failure(ErrorCode::UnknownValue, id, day.toString(Qt::ISODate));
}

} // namespace acquis
