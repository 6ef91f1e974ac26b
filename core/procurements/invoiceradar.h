// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filesummaries.h"
#include "core/procurements/invoiceclock.h"

namespace acquis {

/// What is late or about to be among all invoices of a register (R04).
struct InvoiceRadar
{
    QList<RadarEntry> entries; ///< as lateRadar() puts them
    bool isCut = false; ///< there are more, of larger firms or with more days left
    friend bool operator==(const InvoiceRadar &, const InvoiceRadar &) = default;
};

/// Reads at most \p most files: those whose open invoices come first by what their summaries say. How vendors were paid before is told
/// by the summaries of all files. For a job. \error Cancelled, RegisterDamaged, register errors
[[nodiscard]] Result<InvoiceRadar> readInvoiceRadar(Database &database, const FileSummaries &files, QDate today,
                                                    const CancelToken &cancel = {}, int most = 100);

} // namespace acquis
