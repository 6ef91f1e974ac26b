// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/auditwords.h"

#include "core/storage/recordchanges.h"
#include "core/storage/recordpath.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace acquis {

using namespace Qt::StringLiterals;

QString AuditWords::action(const QString &action) const
{
    if (m_page.action) {
        if (const QString words = m_page.action(action); !words.isEmpty())
            return words;
    }
    const QHash<QString, QString> names {
        { u"create"_s, tr("Register made") },
        { u"import"_s, tr("Imported") },
        { u"undo-import"_s, tr("Import undone") },
        { u"crosswalk-edit"_s, tr("Names of units joined") },
        { u"vendor-add"_s, tr("Added") },
        { u"vendor-change"_s, tr("Changed") },
        { u"vendor-remove"_s, tr("Removed") },
        { u"vendor-merge"_s, tr("Merged") },
        { u"vendor-merge-undo"_s, tr("Merge undone") },
        { u"vendor-pair-refuse"_s, tr("Found to be different") },
        { u"vendor-pair-refuse-undo"_s, tr("Finding undone") },
        { u"vendor-mapping"_s, tr("Columns of a list said") },
        { u"award-size"_s, tr("Size kept with an award") },
        { u"equivalence-add"_s, tr("Equivalence added") },
        { u"equivalence-end"_s, tr("Equivalence ended") },
        { u"equivalence-remove"_s, tr("Equivalence removed") },
        { u"rule-pack-save"_s, tr("Rules saved") },
        { u"rule-pack-remove"_s, tr("Rules taken out of use") },
        { u"agreement-save"_s, tr("Saved") },
        { u"agreement-remove"_s, tr("Removed") },
        { u"agreement-categories"_s, tr("Categories changed") },
        { u"agreement-join"_s, tr("Joined") },
        { u"agreement-document"_s, tr("Document kept") },
        { u"arrangement-invitation"_s, tr("Invited") },
        { u"arrangement-call-off"_s, tr("Called off") },
        { u"recommendation-forward"_s, tr("Forwarded") },
        { u"share-import"_s, tr("Taken from a share package") },
        { u"share-undo"_s, tr("Share package undone") },
        { u"share-export"_s, tr("Given in a share package") },
        { u"share-trust"_s, tr("Sender trusted") },
        { u"share-forget"_s, tr("Sender no longer trusted") },
    };
    return names.value(action, action);
}

QString AuditWords::field(const QString &path) const
{
    if (m_page.field) {
        if (const QString words = m_page.field(path); !words.isEmpty())
            return words;
    }
    return RecordPath::namesOf(path).join(u" / "_s);
}

QString AuditWords::part(const QString &path, const QString &name) const
{
    QString words = m_page.field ? m_page.field(RecordPath::joined(path, name)) : QString();
    if (words.isEmpty())
        return name;
    // "Prices, router, Unit" of "Prices, router" is "Unit".
    if (const QString whole = m_page.field(path); words.size() > whole.size() && words.startsWith(whole))
        words.remove(0, whole.size());
    const auto first = std::ranges::find_if(words, [](QChar c) { return c.isLetterOrNumber(); });
    return words.sliced(first - words.begin());
}

QString AuditWords::said(const QString &path, const QJsonValue &value) const
{
    if (m_page.value) {
        if (const QString words = m_page.value(path, value); !words.isEmpty())
            return words;
    }
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? tr("yes") : tr("no");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return std::floor(number) == number && std::abs(number) < 1e15 ? m_formats.number(value.toInteger())
                                                                       : m_formats.locale().toString(number, 'g', 12);
    }
    case QJsonValue::String: return value.toString().isEmpty() ? tr("nothing") : tr("“%1”").arg(value.toString());
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            parts << said(path, one);
        return parts.isEmpty() ? tr("nothing") : parts.join(tr(", ", "between the parts of a list"));
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool isEmpty = it->isNull() || it->toString(u"x"_s).isEmpty() || (it->isArray() && it->toArray().isEmpty());
            if (it.key() == "uid"_L1 || isEmpty)
                continue;
            //: A part of a value and what it is: price: 500
            parts << tr("%1: %2", "part").arg(part(path, it.key()), said(RecordPath::joined(path, it.key()), *it));
        }
        return parts.isEmpty() ? tr("nothing") : parts.join(tr("; ", "between the parts of a value"));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: return tr("nothing");
    }
    Q_UNREACHABLE();
}

QString AuditWords::value(const QString &path, const QString &text) const
{
    const QJsonValue value = jsonValue(text);
    return value.isUndefined() ? text : said(path, value);
}

QString AuditWords::whole(const QString &text) const
{
    // The digest of a version is for verifying; people know a version by its number.
    static const QRegularExpression version(u"^(.*)@(\\d+)(?: sha256:[0-9a-f]{64})?$"_s);
    static const QRegularExpression vendors(u"^(\\d+) vendors$"_s);
    static const QRegularExpression vendor(u"^vendor/(\\d+)$"_s);
    if (const auto match = vendors.match(text); match.hasMatch())
        return tr("%n vendors of one list", nullptr, match.captured(1).toInt());
    if (const auto match = vendor.match(text); match.hasMatch())
        return tr("vendor %1 of the register").arg(match.captured(1));
    const auto match = version.match(text);
    if (!match.hasMatch())
        return text;
    const QString number = tr("version %1").arg(match.captured(2));
    return match.captured(1).isEmpty() ? number : match.captured(1) + u", "_s + number;
}

QString AuditWords::change(const QString &path, const QString &before, const QString &after) const
{
    if (path.isEmpty()) {
        if (before.isEmpty() || after.isEmpty())
            return whole(before + after);
        return tr("%1 → %2", "before, after").arg(whole(before), whole(after));
    }
    if (RecordPath::isOrder(path))
        return tr("%1: put in another order").arg(field(path.section(u'/', 0, -2)));
    if (m_page.change) {
        const auto read = [](const QString &text) {
            return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : jsonValue(text);
        };
        if (const QString words = m_page.change(path, read(before), read(after)); !words.isEmpty())
            return words;
    }
    const QString name = field(path);
    // In one go: a value may hold %1 itself.
    if (before.isEmpty())
        return tr("%1: added %2").arg(name, value(path, after));
    if (after.isEmpty())
        return tr("%1: removed %2").arg(name, value(path, before));
    return tr("%1: %2 → %3", "field, before, after").arg(name, value(path, before), value(path, after));
}

} // namespace acquis
