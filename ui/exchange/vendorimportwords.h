// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/vendorimportsession.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QString>

namespace acquis {

/// How an import of vendors is spoken of, in the language of the screen.
class VendorImportWords
{
    Q_DECLARE_TR_FUNCTIONS(VendorImportWords)
public:
    /// What columns may hold, in the order in which they are offered.
    [[nodiscard]] static QList<VendorColumn> columns();
    [[nodiscard]] static QString column(VendorColumn column);
    /// From where it is known what the columns hold, as a sentence.
    [[nodiscard]] static QString origin(const VendorImportSession &session, const Formats &formats);

    [[nodiscard]] static QString state(VendorImportState state);
    [[nodiscard]] static QString stateIcon(VendorImportState state);
    [[nodiscard]] static StateToken stateToken(VendorImportState state);
    [[nodiscard]] static QString decision(VendorDecision decision);
    /// Why a record is what it is; \p header names the columns.
    [[nodiscard]] static QString reason(const VendorImportRow &row, const QStringList &header, const Formats &formats);
    [[nodiscard]] static QString fault(VendorFault fault);
    [[nodiscard]] static QString match(MatchCode code);
    [[nodiscard]] static QString percent(int percent);
    /// "1,234 vendors".
    [[nodiscard]] static QString vendors(qint64 count, const Formats &formats);

    /// A text of a file as it can be shown in a line: nothing that turns or breaks it, and no longer than \p most characters.
    [[nodiscard]] static QString shown(QString text, qsizetype most = 120);
};

} // namespace acquis
