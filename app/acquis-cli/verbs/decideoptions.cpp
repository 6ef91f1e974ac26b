// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/decideoptions.h"

#include <QJsonArray>

#include <algorithm>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

enum class OptionKind { Text, Number, List, Truth, Count, Output, UnderDate, UnderPacks, UnderLimits, Categories, Words };

struct Option
{
    QLatin1StringView name;
    QLatin1StringView member;
    OptionKind kind;
};

constexpr Option options[] {
    { "jurisdiction"_L1, "jurisdiction"_L1, OptionKind::Text },
    { "entity"_L1, "entity"_L1, OptionKind::Text },
    { "commodity"_L1, "commodity"_L1, OptionKind::Text },
    { "value"_L1, "value"_L1, OptionKind::Text },
    { "tax"_L1, "tax"_L1, OptionKind::Text },
    { "date"_L1, "date"_L1, OptionKind::Text },
    { "needed-by"_L1, "needed-by"_L1, OptionKind::Text },
    { "lead-days"_L1, "lead-days"_L1, OptionKind::Number },
    { "amends"_L1, "amends"_L1, OptionKind::Text },
    { "vor"_L1, "vor"_L1, OptionKind::Text },
    { "currency"_L1, "currency"_L1, OptionKind::Text },
    { "related"_L1, "related"_L1, OptionKind::List },
    { "reason"_L1, "reasons"_L1, OptionKind::List },
    { "reasons"_L1, "reasons"_L1, OptionKind::List },
    { "flag"_L1, "flags"_L1, OptionKind::List },
    { "flags"_L1, "flags"_L1, OptionKind::List },
    { "pack"_L1, "packs"_L1, OptionKind::List },
    { "packs"_L1, "packs"_L1, OptionKind::List },
    { "ontario-business"_L1, "ontario-business"_L1, OptionKind::Truth },
    { "us-headquarters"_L1, "us-headquarters"_L1, OptionKind::Truth },
    { "canadian-employees"_L1, "canadian-employees"_L1, OptionKind::Count },
    { "category"_L1, "categories"_L1, OptionKind::Categories },
    { "words"_L1, "words"_L1, OptionKind::Words },
    { "output"_L1, "output"_L1, OptionKind::Output },
    { "under-date"_L1, "under-date"_L1, OptionKind::UnderDate },
    { "under-pack"_L1, "under-packs"_L1, OptionKind::UnderPacks },
    { "under-limit"_L1, "under-limits"_L1, OptionKind::UnderLimits },
};

QJsonValue truthOrText(const QString &word)
{
    if (word == "true"_L1 || word == "false"_L1)
        return word == "true"_L1;
    return word; // refused later, with its member named
}

QJsonValue countOrText(const QString &word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(word);
}

void addToVendor(Request &request, QLatin1StringView member, const QJsonValue &value)
{
    QJsonObject vendor = request.members.value("vendor"_L1).toObject();
    if (vendor.contains(member) && !request.error)
        request.error = NeedError { NeedFault::DuplicateMember, u"vendor/"_s + member, {} };
    vendor.insert(member, value);
    request.members.insert("vendor"_L1, vendor);
}

void addOnce(Request &request, const Option &option, const QJsonValue &value)
{
    if (request.members.contains(option.member) && !request.error)
        request.error = NeedError { NeedFault::DuplicateMember, option.member, {} };
    request.members.insert(option.member, value);
}

void take(Request &request, const Option &option, const QStringList &values)
{
    switch (option.kind) {
    case OptionKind::List: {
        QJsonArray list = request.members.value(option.member).toArray();
        for (const QString &value : values)
            list.append(value);
        request.members.insert(option.member, list);
        break;
    }
    case OptionKind::Text: addOnce(request, option, values.first()); break;
    case OptionKind::Number: addOnce(request, option, countOrText(values.first())); break;
    case OptionKind::Truth: addToVendor(request, option.member, truthOrText(values.first())); break;
    case OptionKind::Count: addToVendor(request, option.member, countOrText(values.first())); break;
    case OptionKind::Output: request.output = values.first(); break;
    case OptionKind::UnderDate:
        if (!request.supposition.date.isEmpty() && !request.error)
            request.error = NeedError { NeedFault::DuplicateMember, option.member, {} };
        request.supposition.date = values.first();
        break;
    case OptionKind::UnderPacks: request.supposition.packs << values; break;
    case OptionKind::Categories: request.subject.categories << values; break;
    case OptionKind::Words: request.subject.words << values; break;
    case OptionKind::UnderLimits: request.supposition.limits << values; break;
    }
}

bool takesSeveral(OptionKind kind)
{
    return kind == OptionKind::List || kind == OptionKind::UnderPacks || kind == OptionKind::UnderLimits
           || kind == OptionKind::Categories || kind == OptionKind::Words;
}

} // namespace

Request parseRequest(const QStringList &words)
{
    Request request;
    for (qsizetype i = 0; i < words.size() && request.wrong.isEmpty(); ++i) {
        const QString &word = words[i];
        if (!word.startsWith("--"_L1)) {
            request.files << word;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option = std::ranges::find(options, name, [](const Option &known) { return QString(known.name); });
        QStringList values;
        if (equals >= 0)
            values << word.mid(equals + 1);
        const bool isList = option != std::end(options) && takesSeveral(option->kind);
        while (equals < 0 && i + 1 < words.size() && !words[i + 1].startsWith("--"_L1) && (isList || values.isEmpty()))
            values << words[++i];
        if (option == std::end(options) || values.isEmpty())
            request.wrong = word;
        else
            take(request, *option, values);
    }
    return request;
}

} // namespace acquis::cli
