// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/heldhistorywords.h"

#include "core/rules/plainvalue.h"
#include "core/storage/recordpath.h"
#include "ui/agreements/sharewords.h"

#include <QHash>

namespace acquis {

using namespace Qt::StringLiterals;

QString HeldHistoryWords::member(const QString &name)
{
    const QHash<QString, QString> names {
        { u"kind"_s, tr("Kind") },
        { u"name"_s, tr("Name") },
        { u"owner"_s, tr("Owner") },
        { u"text"_s, tr("Text") },
        { u"bands"_s, tr("How many are invited at which value") },
        { u"from"_s, tr("From") },
        { u"until"_s, tr("Until") },
        { u"invited"_s, tr("Invited") },
        { u"standings"_s, tr("Standings") },
        { u"state"_s, tr("Standing") },
        { u"category"_s, tr("Category") },
        { u"last-refresh"_s, tr("Last refresh") },
        { u"refresh-months"_s, tr("Months between refreshes") },
        { u"criteria"_s, tr("Criteria of qualification") },
        { u"years"_s, tr("Years") },
        { u"amount"_s, tr("Amount") },
        { u"as-of"_s, tr("As of") },
        { u"review-months"_s, tr("Months until a review") },
        { u"items"_s, tr("Items") },
        { u"item"_s, tr("Code of the item") },
        { u"unit"_s, tr("Unit") },
        { u"price"_s, tr("Price") },
        { u"vendor"_s, tr("Number of the vendor in the register") },
        { u"reference"_s, tr("Reference") },
        { u"open"_s, tr("Open to others") },
        { u"entities"_s, tr("Classes of offices") },
        { u"jurisdictions"_s, tr("Governments") },
        { u"way"_s, tr("Way to join") },
        { u"how"_s, tr("How to join") },
        { u"days"_s, tr("Days it takes") },
        { u"months"_s, tr("Months") },
        { u"decide-by"_s, tr("To be decided by") },
        { u"day"_s, tr("Day") },
        { u"change"_s, tr("Change") },
        { u"leads"_s, tr("Leads") },
        { u"field"_s, tr("Field") },
        { u"sha256"_s, tr("Digest") },
        { u"bytes"_s, tr("Size") },
        { u"organisation"_s, tr("Organization") },
        { u"email"_s, tr("Email") },
        { u"telephone"_s, tr("Telephone") },
    };
    if (const QString words = names.value(name); !words.isEmpty())
        return words;
    const QString shared = ShareWords::member(name);
    return shared == name ? QString() : shared;
}

QString HeldHistoryWords::field(const QString &path)
{
    QStringList names = RecordPath::namesOf(path);
    const QString last = names.last();
    const bool isEnglish = last == "en"_L1;
    const bool isOfLanguage = names.size() > 1 && (isEnglish || last == "fr"_L1);
    if (isOfLanguage)
        names.removeLast();
    // Parts of lists bear their own names: "Items, laptop, Price".
    QStringList words;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString known = member(names.at(i));
        if (i == 0 && known.isEmpty())
            return {};
        words << (known.isEmpty() ? names.at(i) : known);
    }
    const QString whole = words.join(tr(", ", "between the parts of a field’s name"));
    if (!isOfLanguage)
        return whole;
    return isEnglish ? tr("%1 in English").arg(whole) : tr("%1 in French").arg(whole);
}

QString HeldHistoryWords::value(const QString &path, const QJsonValue &value, Language language)
{
    static const QStringList amounts { u"ceiling"_s, u"joined-reported"_s, u"price"_s, u"amount"_s, u"change"_s };
    const QStringList names = RecordPath::namesOf(path);
    const QString name = names.last();
    const bool isOfBand = name == "from"_L1 && names.first() == "bands"_L1;
    if (amounts.contains(name) || isOfBand) {
        const QString text = value.toString();
        const bool isNegative = text.startsWith(u'-');
        const auto amount = parseDollars(isNegative ? QStringView(text).sliced(1) : QStringView(text));
        return amount ? Formats(language).money(Money::fromCents(isNegative ? -amount->cents() : amount->cents())) : QString();
    }
    if (name == "class"_L1) {
        const auto seen = fromCode<Confidentiality>(value.toString());
        return seen ? ShareWords::confidentiality(*seen) : QString();
    }
    if (name == "jurisdiction"_L1 || name == "jurisdictions"_L1)
        return value.isString() ? ShareWords::jurisdiction(value.toString()) : QString();
    return {};
}

} // namespace acquis
