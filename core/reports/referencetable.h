// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace acquis {

/// The tables of the study of 2018 that the program ships, as printed.
enum class StudyTable {
    Ministries = 1, ///< I&IT spending by ministry, three years together
    Programs = 2, ///< the same money by program and year
    SupplierSizes = 3, ///< share of federal contract value by size of supplier
};

/// The records of a shipped table, header first: what reconcile() takes.
/// \error FileUnreadable, InvalidTable
[[nodiscard]] Result<QList<QStringList>> studyTable(StudyTable which);

/// A share of the contracts in IT goods and services, and the same share of all contracts, in hundredths of a percent.
struct ContractShare
{
    qint64 it = 0;
    qint64 all = 0;
    friend bool operator==(const ContractShare &, const ContractShare &) = default;
};

/// One row of Table 3.
struct SizeShare
{
    QString band; ///< code of the size band, e.g. "20-49"; "unknown" is no band
    BilingualText name;
    int firstEmployees = 0; ///< 0: not told by employees (self-employed, unknown)
    int lastEmployees = 0; ///< 0: without bound
    ContractShare share;
    friend bool operator==(const SizeShare &, const SizeShare &) = default;
};

/// Table 3 of the study and the figures that its text draws from it. Every figure is computed from the rows, so that a
/// sentence changes with its table.
class SizeShareTable
{
public:
    /// The shipped table. \error FileUnreadable, InvalidTable
    [[nodiscard]] static Result<SizeShareTable> load();
    /// \error InvalidTable: subject is the band, detail the cell
    [[nodiscard]] static Result<SizeShareTable> fromRecords(const QList<QStringList> &records);

    [[nodiscard]] const QList<SizeShare> &rows() const { return m_rows; }
    /// Sum of all rows: 100 % but for rounding.
    [[nodiscard]] ContractShare total() const;
    /// Sum of the bands that lie within \p first to \p last employees.
    [[nodiscard]] ContractShare between(int first, int last) const;
    /// Sum of the bands of less than \p employees employees.
    [[nodiscard]] ContractShare below(int employees) const { return between(1, employees - 1); }

private:
    QList<SizeShare> m_rows;
};

/// A figure that the study's text states about Table 3, next to what the rows give.
struct StatedShare
{
    enum class Column { It, All };
    int firstEmployees = 0;
    int lastEmployees = 0;
    Column column = Column::It;
    qint64 printed = 0; ///< hundredths of a percent
    qint64 computed = 0;
    [[nodiscard]] bool agrees() const { return printed == computed; }
    friend bool operator==(const StatedShare &, const StatedShare &) = default;
};

/// The figures of the study's text, each checked against \p table. \error FileUnreadable, InvalidTable
[[nodiscard]] Result<QList<StatedShare>> statedShares(const SizeShareTable &table);

} // namespace acquis
