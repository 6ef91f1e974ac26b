// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/widgets/formats.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace acquis {

/// A cell of a table that leaves the program: as a person reads it, and as a machine does.
struct SheetCell
{
    enum class Kind { Words, Money, Count, Share };
    Kind kind = Kind::Words;
    QString shown; ///< in the language of the screen
    qint64 value = 0; ///< cents, or a number of lines
    Share share;
    friend bool operator==(const SheetCell &, const SheetCell &) = default;

    [[nodiscard]] static SheetCell words(const QString &text) { return { Kind::Words, text, 0, {} }; }
    [[nodiscard]] static SheetCell money(Money amount, const Formats &formats)
    {
        return { Kind::Money, formats.amount(amount), amount.cents(), {} };
    }
    [[nodiscard]] static SheetCell count(qint64 number, const Formats &formats)
    {
        return { Kind::Count, formats.number(number), number, {} };
    }
    [[nodiscard]] static SheetCell ratio(const Share &share, const QString &shown) { return { Kind::Share, shown, 0, share }; }

    /// "849966107.00", "55", "0.699691"; a text as it is.
    [[nodiscard]] QString machineForm() const;
};

/// A table as values: what is copied, printed and written to files is made from the same one, so that they agree.
struct Sheet
{
    QStringList headings;
    QList<QList<SheetCell>> rows;
    QList<SheetCell> total; ///< empty when there is none
    friend bool operator==(const Sheet &, const Sheet &) = default;

    [[nodiscard]] bool isFigures(qsizetype column) const;
    /// Tab-separated, header first, as shown; tabs and line ends inside a cell become blanks.
    [[nodiscard]] QString toText() const;
};

} // namespace acquis
