// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/reconcilewords.h"

#include "core/base/numberreader.h"

#include <QFileInfo>

namespace acquis {

using namespace Qt::StringLiterals;

using Kind = TableFinding::Kind;

namespace {

int count(qsizetype number)
{
    return static_cast<int>(number);
}

/// "0.01%" of core in the language of the screen; core's numbers have a point and nothing else.
QString inLanguage(const QString &machine, const Formats &formats)
{
    const bool percent = machine.endsWith(u'%');
    if (!percent) {
        const auto money = readPrintedAmount(machine);
        return money ? formats.amount(money->amount) : machine;
    }
    QString digits = machine.chopped(1);
    const qsizetype point = digits.indexOf(u'.');
    const int decimals = point < 0 ? 0 : count(digits.size() - point - 1);
    bool ok = false;
    const qint64 scaled = digits.remove(u'.').toLongLong(&ok);
    const QString number = formats.decimal(scaled, decimals);
    return !ok ? machine : formats.language() == Language::French ? number + u"\u00A0%"_s : number + u'%';
}

} // namespace

QString ReconcileWords::kind(Kind kind)
{
    switch (kind) {
    case Kind::BrokenCell: return tr("wrong figure");
    case Kind::RowSum: return tr("row does not add up");
    case Kind::ColumnSum: return tr("column does not add up");
    case Kind::Unread: return tr("not a number");
    case Kind::Repaired: return tr("repaired number");
    }
    Q_UNREACHABLE();
    return {};
}

QString ReconcileWords::remark(const TableFinding &finding, const Formats &formats)
{
    switch (finding.kind) {
    case Kind::BrokenCell: return tr("should be %1").arg(formats.amount(finding.implied));
    case Kind::RowSum: return tr("its row adds up to %1").arg(formats.amount(finding.implied));
    case Kind::ColumnSum: return tr("its column adds up to %1").arg(formats.amount(finding.implied));
    case Kind::Unread: return tr("not a number");
    case Kind::Repaired: return tr("read as %1").arg(inLanguage(finding.readAs, formats));
    }
    Q_UNREACHABLE();
    return {};
}

QString ReconcileWords::sentence(const TableFinding &finding, const Formats &formats)
{
    const QString printed = formats.amount(finding.printed);
    const QString implied = formats.amount(finding.implied);
    const QString difference = formats.amount(finding.difference);
    switch (finding.kind) {
    case Kind::BrokenCell:
        return tr("Row %1, column %2: printed %3, but its row and its column hold only for %4 (difference %5).")
            .arg(finding.row, finding.column, printed, implied, difference);
    case Kind::RowSum:
        return tr("Row %1: printed total %2, but its cells add up to %3 (difference %4). No single cell explains it.")
            .arg(finding.row, printed, implied, difference);
    case Kind::ColumnSum:
        return tr("Column %1: printed total %2, but its cells add up to %3 (difference %4). No single cell explains it.")
            .arg(finding.column, printed, implied, difference);
    case Kind::Unread:
        return finding.record < 0 ? tr("%1 is not a number; it was counted as zero.").arg(finding.text)
                                  : tr("Row %1, column %2: “%3” is not a number; it was counted as zero.")
                                        .arg(finding.row, finding.column, finding.text);
    case Kind::Repaired:
        return tr("Row %1, column %2: “%3” was read as %4.")
            .arg(finding.row, finding.column, finding.text, inLanguage(finding.readAs, formats));
    }
    Q_UNREACHABLE();
    return {};
}

QString ReconcileWords::verdict(const Reconciliation &outcome)
{
    if (!outcome.addsUp())
        return tr("It does not add up.");
    return outcome.rowsChecked + outcome.columnsChecked > 0 ? tr("It adds up.") : tr("There is nothing to add up.");
}

QString ReconcileWords::details(const Reconciliation &outcome)
{
    QStringList parts;
    if (!outcome.cells.isEmpty())
        parts << tr("%n figures are wrong", nullptr, count(outcome.cells.size()));
    if (!outcome.sums.isEmpty())
        parts << tr("%n sums are wrong and no single cell explains them", nullptr, count(outcome.sums.size()));
    if (!outcome.unread.isEmpty())
        parts << tr("%n cells are not a number", nullptr, count(outcome.unread.size()));
    if (!outcome.repaired.isEmpty())
        parts << tr("%n numbers had to be repaired to be read", nullptr, count(outcome.repaired.size()));
    if (outcome.rowsChecked + outcome.columnsChecked > 0)
        parts << tr("checked: %1 and %2")
                     .arg(tr("%n rows", nullptr, outcome.rowsChecked), tr("%n columns", nullptr, outcome.columnsChecked));
    else
        parts << tr("the table has no row called “total” and no column whose name begins with “total”");
    const QString text = parts.join("; "_L1);
    return text.left(1).toUpper() + text.mid(1) + u'.';
}

StateToken ReconcileWords::state(const Reconciliation &outcome)
{
    if (!outcome.addsUp())
        return StateToken::Error;
    return outcome.rowsChecked + outcome.columnsChecked > 0 ? StateToken::Ok : StateToken::Neutral;
}

StateToken ReconcileWords::state(Kind kind)
{
    return kind == Kind::Repaired ? StateToken::Warning : StateToken::Error;
}

QString ReconcileWords::iconName(StateToken state)
{
    switch (state) {
    case StateToken::Ok: return u"ok"_s;
    case StateToken::Warning: return u"warning"_s;
    case StateToken::Error: return u"error"_s;
    case StateToken::Neutral:
    case StateToken::Info: break;
    }
    return u"info"_s;
}

QString ReconcileWords::shapeAdvice(const Error &error)
{
    if (error.code == ErrorCode::AmountOutOfRange)
        return tr("A sum in it is too large to be kept exactly.");
    if (error.row > 1)
        return tr("Record %1 has more cells than the header, or is a second row called “total”.").arg(error.row);
    return tr("It needs a header, a first column that names the rows, and at least one column of figures.");
}

Message ReconcileWords::problem(const Error &error, bool wasRead, const QString &path)
{
    if (!wasRead && error.code != ErrorCode::InvalidTable)
        return messageFor(error);
    const QString name = QFileInfo(path).fileName();
    Message message;
    message.state = StateToken::Error;
    if (wasRead) {
        message.title = [] { return tr("This table cannot be checked."); };
        message.text = [error, name] { return tr("%1: %2").arg(name, shapeAdvice(error)); };
    } else {
        message.title = [] { return tr("This file is too large."); };
        message.text = [name] {
            return tr("%1 is no printed table. Lines of accounts are brought in on the Import page.").arg(name);
        };
    }
    return message;
}

} // namespace acquis
