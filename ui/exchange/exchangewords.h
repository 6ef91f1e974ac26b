// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importfinding.h"
#include "core/exchange/spendimport.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>
#include <QString>

namespace acquis {

/// The words of the import page that more than one of its parts says, in the language of the screen.
class ExchangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
public:
    /// "amount shaped like a telephone number".
    [[nodiscard]] static QString finding(FindingCode code);
    /// What happens to a row with this finding, as a sentence.
    [[nodiscard]] static QString consequence(FindingCode code, bool accepted);
    /// "held back" or "read".
    [[nodiscard]] static QString state(FindingCode code, bool accepted);
    /// "fiscal year" for "fiscal-year"; "not used" for none.
    [[nodiscard]] static QString meaning(const QString &name);
    /// "Public Accounts of Ontario" for "ontario-public-accounts".
    [[nodiscard]] static QString format(const QString &name);
    [[nodiscard]] static QString encoding(const QString &name);
    [[nodiscard]] static QString delimiter(char delimiter);
    [[nodiscard]] static QString lineEnds(const QString &name);
    /// "1,234 lines".
    [[nodiscard]] static QString lines(qint64 count, const Formats &formats);
    /// "2 files".
    [[nodiscard]] static QString files(qsizetype count);
    /// What a file is to the register, as a sentence.
    [[nodiscard]] static QString standing(const FileReport &file);
    /// "Apply 443 new, 2 changed".
    [[nodiscard]] static QString apply(const ImportReport &report, const Formats &formats);
};

} // namespace acquis
