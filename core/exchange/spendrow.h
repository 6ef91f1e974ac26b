// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fiscalyear.h"
#include "core/base/money.h"
#include "core/exchange/columnlayout.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/importfinding.h"
#include "core/exchange/spendimport.h"

#include <array>
#include <string_view>
#include <vector>

namespace acquis {

/// A row as it will be kept; views into the reader's window.
struct SpendRow
{
    FiscalYear year;
    std::array<std::string_view, 7> levels; ///< blanks around removed
    std::string_view vendor;
    std::string_view reference;
    std::string_view sizeBand;
    std::string_view method;
    std::string_view commodity;
    std::string_view kind;
    Money amount;
};

/// Turns records into rows by a layout, noting what is wrong with them. One year, when the format has one, is enforced.
class SpendRowReader
{
public:
    struct Noted
    {
        FindingCode code {};
        int column = -1;
    };

    SpendRowReader(const ColumnLayout &layout, const ImportOptions &options, bool amountsAreGrouped);

    /// True when the row is kept; false when it is held back. notes() tells why.
    /// \error SeveralFiscalYears with the line
    [[nodiscard]] Result<bool> read(const CsvReader &record, SpendRow &row);
    [[nodiscard]] const std::vector<Noted> &notes() const { return m_notes; }
    [[nodiscard]] QList<FiscalYear> years() const { return m_years; }

private:
    [[nodiscard]] std::string_view cell(const CsvReader &record, ColumnMeaning meaning) const;
    [[nodiscard]] bool readYear(const CsvReader &record, SpendRow &row);
    [[nodiscard]] bool readAmount(const CsvReader &record, SpendRow &row);
    bool reject(FindingCode code, ColumnMeaning meaning);

    const ColumnLayout &m_layout;
    const ImportOptions &m_options;
    bool m_grouped;
    std::vector<Noted> m_notes;
    QList<FiscalYear> m_years;
    std::string m_lastYearText;
    FiscalYear m_lastYear;
};

} // namespace acquis
