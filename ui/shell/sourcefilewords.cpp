// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sourcefilewords.h"

#include "core/spending/ledgersource.h"

namespace acquis {

QString SourceFileWords::name(const QString &source, const Formats &formats)
{
    const auto key = ledgerSourceOf(source);
    if (!key)
        return source;
    const QString year = formats.fiscalYear(key->year);
    switch (key->kind) {
    case LedgerKind::Awarded: return tr("Procurement files, %1: amounts awarded", "fiscal year").arg(year);
    case LedgerKind::Committed: return tr("Procurement files, %1: amounts committed", "fiscal year").arg(year);
    case LedgerKind::Invoiced: return tr("Procurement files, %1: amounts invoiced", "fiscal year").arg(year);
    case LedgerKind::Paid: return tr("Procurement files, %1: amounts paid", "fiscal year").arg(year);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace acquis
