// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/priceguide.h"
#include "ui/agreements/recordform.h"
#include "ui/forms/rowsmodel.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>

namespace acquis {

/// Items with their prices as rows that a person writes or pastes: item, unit, price, and what can be left out.
class ItemRows
{
    Q_DECLARE_TR_FUNCTIONS(ItemRows)
public:
    [[nodiscard]] static QList<RowColumn> columns();
    [[nodiscard]] static QList<QStringList> rowsOf(const QList<PricedItem> &items, const Formats &formats);
    /// A code that is left out is made from the item's name. What cannot be read is told with \p member and its row.
    [[nodiscard]] static QList<PricedItem> itemsIn(const QList<QStringList> &rows, const QString &member,
                                                   QList<FormFinding> &findings);
};

} // namespace acquis
