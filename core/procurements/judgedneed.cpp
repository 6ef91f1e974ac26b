// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/judgedneed.h"

namespace acquis {

Need judgedNeed(const ProcurementFile &file, const AgreementHoldings *holdings, QDate today)
{
    Need need = file.need;
    if (!need.date.isValid())
        need.date = today;
    if (!holdings)
        return need;
    JoiningNeed joining;
    joining.need = need;
    for (const QString &words : { file.intake.words, file.intake.product.en, file.intake.product.fr })
        joining.words << words.split(u' ', Qt::SkipEmptyParts);
    if (joining.words.isEmpty())
        return need; // an agreement about anything would cover it
    const auto cover = coverOf(joining, *holdings, today);
    return cover ? withCover(need, *cover) : need;
}

} // namespace acquis
