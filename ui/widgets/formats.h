// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fiscalyear.h"
#include "core/base/language.h"
#include "core/base/money.h"

#include <QCollator>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace acquis {

/// What amounts are counted in where there is little room: chart axes and labels.
enum class AmountUnit { Dollars, Thousands, Millions };

/// The unit in which the largest of some amounts still has a digit or two before its decimal.
[[nodiscard]] AmountUnit unitForLargest(Money largest);

/// Writes numbers as the chosen language writes them: "$1,900,408,774", "1 900 408 774 $" (narrow no-break spaces in
/// groups, no-break space before the sign). Cheap value; make one from the language when needed.
class Formats
{
public:
    explicit Formats(Language language);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// "1,234" / "1 234".
    [[nodiscard]] QString number(qint64 value) const;
    /// A number given in units of 10^-\p decimals: 12345 and 2 give "123.45" / "123,45".
    [[nodiscard]] QString decimal(qint64 scaled, int decimals) const;
    /// Whole dollars without sign when the amount has no cents, else with two decimals: "38,569.70" / "38 569,70".
    [[nodiscard]] QString amount(Money money) const;
    /// With its sign: "$38,569.70" / "38 569,70 $".
    [[nodiscard]] QString money(Money money) const;
    /// For chart labels: in thousands or millions with one decimal, "1,900.4" / "1 900,4"; in dollars as amount().
    [[nodiscard]] QString inUnit(Money money, AmountUnit unit) const;
    /// "69.97%" / "69,97 %"; "–" when undefined; "< 0.01%" / "< 0,01 %" when it would round to zero and is not.
    [[nodiscard]] QString percent(const Share &share, int decimals = 2) const;
    /// Signed change, "+26.1%" / "+26,1 %".
    [[nodiscard]] QString change(const Share &change, int decimals = 1) const;
    /// "2016-17" / "2016-2017".
    [[nodiscard]] QString fiscalYear(FiscalYear year) const;
    [[nodiscard]] QString dateTime(const QDateTime &local) const;
    [[nodiscard]] QString time(const QDateTime &local) const;
    [[nodiscard]] QString fileSize(qint64 bytes) const;
    /// Sorts as the language does (É beside E), numbers by value.
    [[nodiscard]] QCollator collator() const;

private:
    Language m_language;
    QLocale m_locale;
};

} // namespace acquis
