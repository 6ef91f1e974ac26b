// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorregister.h"
#include "ui/vendors/vendorlookup.h"

#include <QCoreApplication>

namespace acquis {

class VendorWords;

/// One fact of several vendors.
struct ComparedFact
{
    QString name;
    QStringList values; ///< in the order of the vendors; empty: nobody knows
    bool differs = false;
    friend bool operator==(const ComparedFact &, const ComparedFact &) = default;
};

/// What vendors are compared by, said in the language of the screen.
class VendorComparisonRows
{
    Q_DECLARE_TR_FUNCTIONS(VendorComparisonRows)
public:
    [[nodiscard]] static QList<ComparedFact> of(const QList<VendorRecord> &vendors, const VendorWords &words,
                                                const VendorMeasure &measure);
};

} // namespace acquis
