// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/sheet.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

QString SheetCell::machineForm() const
{
    switch (kind) {
    case Kind::Words: return shown;
    case Kind::Money: return Money::fromCents(value).toString();
    case Kind::Count: return QString::number(value);
    case Kind::Share: return share.toString();
    }
    Q_UNREACHABLE();
    return {};
}

bool Sheet::isFigures(qsizetype column) const
{
    return std::any_of(rows.begin(), rows.end(), [column](const QList<SheetCell> &row) {
        return column < row.size() && row[column].kind != SheetCell::Kind::Words;
    });
}

QString Sheet::toText() const
{
    const auto line = [](const QStringList &cells) { return cells.join(u'\t') + u'\n'; };
    const auto shown = [&](const QList<SheetCell> &cells) {
        QStringList texts;
        for (const SheetCell &cell : cells)
            texts << cell.shown.simplified();
        return line(texts);
    };
    QString text = line(headings);
    for (const QList<SheetCell> &row : rows)
        text += shown(row);
    if (!total.isEmpty())
        text += shown(total);
    return text;
}

} // namespace acquis
