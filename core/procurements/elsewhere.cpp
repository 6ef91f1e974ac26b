// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/elsewhere.h"

#include "core/procurements/procurementfile.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const ElsewhereFound &a, const ElsewhereFound &b)
{
    const bool holds = a.holder.compare(b.holder, Qt::CaseInsensitive) == 0;
    return holds && a.reference.compare(b.reference, Qt::CaseInsensitive) == 0
           && (!a.reference.isEmpty() || a.what.compare(b.what, Qt::CaseInsensitive) == 0);
}

/// What a line says of itself, the most telling words first.
QString wordsOf(const SpendLine &line)
{
    QStringList words;
    for (const SourceLevel level : { SourceLevel::Detail, SourceLevel::Account, SourceLevel::Program }) {
        const QString &text = line.levels[std::size_t(level)];
        if (!text.isEmpty() && !words.contains(text))
            words << text;
    }
    if (!line.vendor.isEmpty())
        words << line.vendor;
    return words.join(u" \u00B7 "_s);
}

} // namespace

QList<ElsewhereFound> elsewhereIn(const Market &market, const AgreementHoldings &holdings, const NeedIntake &intake,
                                  Language language, qsizetype limit)
{
    QList<ElsewhereFound> found;
    qsizetype taken = 0; // of the kind that is looked at
    const auto take = [&](const QString &holder, const QString &reference, const QString &what) {
        const ElsewhereFound one { {}, holder.simplified(), reference.simplified(), what.simplified(), {}, {} };
        const auto isIt = [&one](const ElsewhereFound &other) { return isSame(one, other); };
        if (taken >= limit || std::ranges::any_of(intake.elsewhere, isIt) || std::ranges::any_of(found, isIt))
            return;
        found << one;
        found.last().uid = newUid(u'e');
        ++taken;
    };
    for (const MarketArrangement &arrangement : market.arrangements) {
        for (const AgreementHoldings::HeldArrangement &held : holdings.arrangements) {
            if (held.kept.value.uid == arrangement.uid)
                take(held.kept.value.owner, held.kept.value.number, held.kept.value.name.of(language));
        }
    }
    taken = 0;
    for (const MarketAgreement &agreement : market.agreements) {
        for (const AgreementHoldings::HeldAgreement &held : holdings.agreements) {
            if (held.kept.value.uid == agreement.option.agreement)
                take(held.kept.value.owner, held.kept.value.number, held.kept.value.title.of(language));
        }
    }
    taken = 0;
    for (const MarketLine &line : market.lines.lines)
        take(line.line.levels[std::size_t(SourceLevel::Ministry)], line.line.reference, wordsOf(line.line));
    return found;
}

qsizetype unansweredElsewhere(const NeedIntake &intake)
{
    return std::ranges::count_if(intake.elsewhere, [](const ElsewhereFound &one) {
        return one.answer == ElsewhereAnswer::Open || (one.answer == ElsewhereAnswer::NotFit && one.reason.trimmed().isEmpty());
    });
}

} // namespace acquis
