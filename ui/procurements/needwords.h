// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/brandwords.h"
#include "core/procurements/marketevidence.h"
#include "core/procurements/needintake.h"
#include "ui/procurements/codesof.h"

#include <QCoreApplication>
#include <QStringList>

namespace acquis {

/// The words of the codes of a need and of evidence of the market, in the language of the screen.
class NeedWords
{
    Q_DECLARE_TR_FUNCTIONS(acquis::NeedWords)
public:
    [[nodiscard]] static QString of(OnTheMarket answer);
    [[nodiscard]] static QString of(ElsewhereAnswer answer);
    [[nodiscard]] static QString of(OptionKind kind);
    [[nodiscard]] static QString of(ConsultedOffice office);
    [[nodiscard]] static QString of(ConsultationState state);
    [[nodiscard]] static QString of(Instrument instrument);
    [[nodiscard]] static QString of(ComplianceState state);
    [[nodiscard]] static QString of(RiskLevel level);
    [[nodiscard]] static QString of(IpChoice choice);
    [[nodiscard]] static QString of(SoundingKind kind);
    [[nodiscard]] static QString of(PersonRole role);
    [[nodiscard]] static QString of(ConflictState state);
    /// A sentence on names in a problem; empty without any.
    [[nodiscard]] static QString brands(const QList<BrandWord> &words);
};

/// What NeedWords says of them, in the same order.
template <typename E>
[[nodiscard]] QStringList needWordsOf()
{
    QStringList words;
    for (std::size_t i = 0; i < codeCount<E>; ++i)
        words << NeedWords::of(E(i));
    return words;
}

} // namespace acquis
