// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"

#include <QList>
#include <QString>

#include <variant>

namespace acquis {

/// A cell of a report table. Amounts, counts and shares stay values: whoever renders them chooses the language.
using ReportCell = std::variant<std::monostate, BilingualText, QString, Money, qint64, Share>;

struct ReportTable
{
    QList<BilingualText> columns;
    QList<QList<ReportCell>> rows;
    QList<ReportCell> total; ///< empty when the table has none
};

} // namespace acquis
