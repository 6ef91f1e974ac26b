// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>

namespace acquis {

/// A Canadian public-sector fiscal year, 1 April to 31 March, named by the year it starts in.
class FiscalYear
{
public:
    constexpr FiscalYear() = default;
    constexpr explicit FiscalYear(int startYear) : m_start(startYear) { }

    /// Reads "2016-17", "2016-2017", "2016/17" and the same with an en dash; blanks around are ignored.
    /// \error NotAFiscalYear when the text has another shape or its years do not follow each other
    [[nodiscard]] static Result<FiscalYear> parse(QStringView text);
    [[nodiscard]] static FiscalYear containing(QDate day);

    [[nodiscard]] constexpr int startYear() const { return m_start; }
    [[nodiscard]] constexpr bool isValid() const { return m_start > 0; }
    [[nodiscard]] QDate firstDay() const { return QDate(m_start, 4, 1); }
    [[nodiscard]] QDate lastDay() const { return QDate(m_start + 1, 3, 31); }
    /// Machine and English form: "2016-17".
    [[nodiscard]] QString toString() const;
    /// French form: "2016-2017".
    [[nodiscard]] QString toLongString() const;

    friend constexpr auto operator<=>(FiscalYear, FiscalYear) = default;

private:
    int m_start = 0;
};

} // namespace acquis
