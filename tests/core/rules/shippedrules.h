// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/engine.h"
#include "core/rules/packloader.h"

#include <QDebug>
#include <QFile>
#include <QHash>
#include <QStringList>

namespace acquis::test {

using namespace Qt::StringLiterals;

/// The records of a hand-written table, cells by column name.
inline QList<QHash<QString, QString>> handTable(const QString &name)
{
    QFile file(QStringLiteral(ACQUIS_SOURCE_DIR "/tests/core/rules/tables/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    QList<QStringList> records;
    QStringList record { QString() };
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"')
            record.last() += text[++i];
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            record << QString();
        else if (c == u'\n' && !isQuoted)
            records << std::exchange(record, { QString() });
        else if (c != u'\r' || isQuoted)
            record.last() += c;
    }
    QList<QHash<QString, QString>> table;
    for (const QStringList &cells : records.mid(1)) {
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < records.first().size(); ++i)
            row.insert(records.first()[i], cells.value(i));
        table << row;
    }
    return table;
}

/// The packs of the program, and their sets by what a need asks for.
class ShippedRules
{
public:
    [[nodiscard]] bool load()
    {
        auto packs = shippedPacks();
        if (!packs) {
            for (const PackFinding &finding : packs.error())
                qWarning() << finding.file << finding.row << finding.member << finding.value << int(finding.fault);
            return false;
        }
        m_packs = *packs;
        return m_packs.size() == 6;
    }

    [[nodiscard]] const QList<RulePack> &packs() const { return m_packs; }

    [[nodiscard]] const RuleSet &rulesFor(const Need &need)
    {
        const QString key = codeOf(need.jurisdiction) + need.packs.join(u' ');
        const auto known = m_sets.constFind(key);
        if (known != m_sets.cend())
            return *known;
        return *m_sets.insert(key, RuleSet(packsFor(need, m_packs).value_or(QList<RulePack>())));
    }

private:
    QList<RulePack> m_packs;
    QHash<QString, RuleSet> m_sets;
};

/// The duty of that kind on that route as the contract writes its value; "present" without a value, "absent" without the duty.
inline QString dutyOf(const Determination &determination, Route route, DutyKind kind)
{
    for (const AppliedDuty &duty : determination.dutiesOf(determination.route(route))) {
        if (duty.kind != kind)
            continue;
        if (!duty.value)
            return u"present"_s;
        return kind == DutyKind::Approval ? QString(codeOf(Authority(*duty.value))) : QString::number(*duty.value);
    }
    return u"absent"_s;
}

inline bool binds(const Determination &determination, Agreement agreement)
{
    return std::ranges::any_of(determination.agreements,
                               [&](const AgreementAnswer &answer) { return answer.agreement == agreement && answer.binds; });
}

inline bool isMarked(const Determination &determination, Agreement agreement)
{
    return std::ranges::any_of(determination.conflicts,
                               [&](const ConflictAnswer &answer) { return answer.agreement == agreement; });
}

inline bool warns(const Determination &determination, const RuleSet &rules, const QString &code)
{
    return std::ranges::any_of(determination.warnings, [&](const WarningAnswer &answer) {
        return answer.kind == WarningKind::Rule && rules.seriesOf(answer.row).subject.warning == code;
    });
}

} // namespace acquis::test
