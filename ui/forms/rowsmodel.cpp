// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rowsmodel.h"

#include "core/base/text.h"
#include "ui/widgets/icon.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString ticked = u"1"_s;

} // namespace

RowsModel::RowsModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, &RowsModel::tellAll);
}

void RowsModel::tellAll()
{
    if (!m_rows.isEmpty() && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RowsModel::setColumns(const QList<RowColumn> &columns)
{
    const bool isSameCount = columns.size() == m_columns.size();
    if (!isSameCount)
        beginResetModel();
    m_columns = columns;
    if (!isSameCount) {
        endResetModel();
        return;
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    tellAll();
}

void RowsModel::setLanguage(Language language)
{
    m_language = language;
    tellAll();
    if (hasFaults())
        Q_EMIT faultsChanged();
}

void RowsModel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    tellAll();
}

void RowsModel::setRows(const QList<QStringList> &rows)
{
    const bool hadFaults = hasFaults();
    beginResetModel();
    m_rows.clear();
    for (const QStringList &cells : rows)
        m_rows << Row { { QUuid::createUuid().toString(QUuid::WithoutBraces), cells } };
    endResetModel();
    if (hadFaults)
        Q_EMIT faultsChanged();
}

QList<QStringList> RowsModel::rows() const
{
    QList<QStringList> rows;
    for (const Row &row : m_rows)
        rows << row.kept.cells;
    return rows;
}

void RowsModel::setEditorRows(const QList<EditorRow> &rows, bool keepNew)
{
    const bool hadFaults = hasFaults();
    const auto isSame = [](const Row &row, const EditorRow &wanted) {
        return row.kept.uid == wanted.uid || (row.isNew && row.kept.cells == wanted.cells);
    };
    int at = 0;
    for (const EditorRow &wanted : rows) {
        const auto found = std::find_if(m_rows.cbegin() + at, m_rows.cend(), [&](const Row &row) { return isSame(row, wanted); });
        const int from = int(found - m_rows.cbegin());
        if (found == m_rows.cend()) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, Row { wanted });
            endInsertRows();
        } else if (from != at) {
            beginMoveRows({}, from, from, {}, at);
            m_rows.move(from, at);
            endMoveRows();
        }
        Row &row = m_rows[at];
        row.isNew = false;
        if (row.kept != wanted) {
            // What could not be read stands over the value that it was typed over, and over no other.
            for (int column = 0; column < columnCount(); ++column) {
                if (row.kept.cells.value(column) != wanted.cells.value(column))
                    row.unread.remove(column);
            }
            row.kept = wanted;
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
        ++at;
    }
    for (int row = rowCount() - 1; row >= at; --row) {
        if (keepNew && m_rows.at(row).isNew)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (hadFaults)
        Q_EMIT faultsChanged();
}

bool RowsModel::isBlank(const Row &row) const
{
    if (!row.unread.isEmpty())
        return false;
    for (int column = 0; column < columnCount(); ++column) {
        if (row.kept.cells.value(column) != firstValue(column))
            return false;
    }
    return true;
}

QList<EditorRow> RowsModel::editorRows() const
{
    QList<EditorRow> rows;
    for (const Row &row : m_rows) {
        if (!row.isNew || !isBlank(row))
            rows << row.kept;
    }
    return rows;
}

QString RowsModel::firstValue(int column) const
{
    const QList<RowChoice> &choices = m_columns.at(column).choices;
    return choices.isEmpty() ? QString() : choices.first().code;
}

void RowsModel::append(Row row)
{
    row.kept.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.isNew = true;
    const int at = rowCount();
    beginInsertRows({}, at, at);
    m_rows << std::move(row);
    endInsertRows();
}

int RowsModel::add(const QStringList &cells)
{
    if (m_rows.size() >= mostRows)
        return -1;
    Row row;
    for (int column = 0; column < columnCount(); ++column)
        row.kept.cells << (column < cells.size() ? cells.at(column) : firstValue(column));
    const bool isChange = !isBlank(row); // an empty row is none yet
    append(std::move(row));
    if (isChange)
        Q_EMIT edited();
    return rowCount() - 1;
}

void RowsModel::remove(const std::set<int, std::greater<>> &rows)
{
    const bool hadFaults = hasFaults();
    bool isChange = false;
    for (const int row : rows) {
        if (m_isReadOnly || row < 0 || row >= rowCount())
            continue;
        isChange = isChange || !m_rows.at(row).isNew || !isBlank(m_rows.at(row));
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (hadFaults)
        Q_EMIT faultsChanged();
    if (isChange)
        Q_EMIT edited();
}

std::expected<QString, FieldFault> RowsModel::read(int column, const QString &typed) const
{
    const RowColumn &one = m_columns.at(column);
    if (one.isFlag) {
        const QString folded = foldedName(typed);
        static const QStringList yes { u"1"_s, u"x"_s, u"yes"_s, u"oui"_s, u"true"_s, u"vrai"_s };
        static const QStringList no { QString(), u"0"_s, u"no"_s, u"non"_s, u"false"_s, u"faux"_s };
        if (yes.contains(folded) || typed == QChar(0x2713))
            return ticked;
        return no.contains(folded) ? std::expected<QString, FieldFault>(QString()) : std::unexpected(FieldFault::NotAChoice);
    }
    if (one.choices.isEmpty())
        return readField(one.format, typed.left(longestCell));
    const QString folded = foldedName(typed);
    for (const RowChoice &choice : one.choices) {
        if (choice.code == typed || foldedName(choice.words) == folded)
            return choice.code;
    }
    return folded.isEmpty() ? std::expected<QString, FieldFault>(firstValue(column)) : std::unexpected(FieldFault::NotAChoice);
}

int RowsModel::paste(const QString &text)
{
    if (m_isReadOnly)
        return 0;
    int added = 0;
    bool isUnread = false;
    for (QString line : text.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        if (m_rows.size() >= mostRows)
            break;
        const QStringList cells = line.split(u'\t');
        Row row;
        for (int column = 0; column < columnCount(); ++column) {
            row.kept.cells << firstValue(column);
            const QString typed = cells.value(column).trimmed().left(longestCell);
            if (column >= cells.size() || !m_columns.at(column).canType)
                continue;
            if (const auto read = this->read(column, typed))
                row.kept.cells[column] = *read;
            else
                row.unread.insert(column, { typed, read.error() });
        }
        isUnread = isUnread || !row.unread.isEmpty();
        append(std::move(row));
        ++added;
    }
    if (isUnread)
        Q_EMIT faultsChanged();
    if (added > 0)
        Q_EMIT edited();
    return added;
}

QList<CellFault> RowsModel::faults() const
{
    QList<CellFault> faults;
    for (int row = 0; row < rowCount(); ++row) {
        for (auto it = m_rows.at(row).unread.cbegin(); it != m_rows.at(row).unread.cend(); ++it)
            faults << CellFault { row, it.key(), it->typed, it->fault };
    }
    return faults;
}

bool RowsModel::hasFaults() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return !row.unread.isEmpty(); });
}

void RowsModel::forgetFaults()
{
    if (!hasFaults())
        return;
    for (Row &row : m_rows)
        row.unread.clear();
    tellAll();
    Q_EMIT faultsChanged();
}

QString RowsModel::faultWords(const CellFault &fault) const
{
    const RowColumn &column = m_columns.at(fault.column);
    const QString what = FieldWords::fault(fault.fault, column.format, Formats(m_language));
    const QString kept = m_rows.at(fault.row).kept.cells.value(fault.column);
    const QString where = tr("Row %1, %2").arg(QString::number(fault.row + 1), column.heading);
    if (kept.isEmpty() || kept == firstValue(fault.column))
        return tr("%1: “%2” is not taken. %3").arg(where, fault.typed, what);
    return tr("%1: “%2” is not taken, the value stays %3. %4").arg(where, fault.typed, words(fault.row, fault.column), what);
}

QString RowsModel::words(int row, int column) const
{
    const QString cell = m_rows.at(row).kept.cells.value(column);
    const RowColumn &one = m_columns.at(column);
    if (one.isFlag)
        return cell.isEmpty() ? tr("No") : tr("Yes");
    if (one.choices.isEmpty())
        return writeField(one.format, cell, Formats(m_language));
    const auto it = std::ranges::find(one.choices, cell, &RowChoice::code);
    return it == one.choices.end() ? cell : it->words;
}

/// On the ground of a selection it has the colour of the text there.
QIcon RowsModel::faultIcon() const
{
    const QIcon plain = themedIcon(u"error"_s, m_theme.state(StateToken::Error).text);
    const QIcon selected = themedIcon(u"error"_s, m_theme.itemViewPalette().color(QPalette::HighlightedText));
    QIcon icon;
    for (const int side : { 16, 24, 32 }) {
        icon.addPixmap(plain.pixmap(side));
        icon.addPixmap(selected.pixmap(side), QIcon::Selected);
    }
    return icon;
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const RowColumn &column = m_columns.at(index.column());
    const auto unread = row.unread.constFind(index.column());
    const bool isUnread = unread != row.unread.cend();
    switch (role) {
    case Qt::EditRole:
        if (!column.choices.isEmpty() || column.isFlag)
            return row.kept.cells.value(index.column());
        return isUnread ? unread->typed : words(index.row(), index.column());
    case Qt::DisplayRole:
        if (isUnread)
            return unread->typed;
        return column.isFlag ? QString() : words(index.row(), index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString told = isUnread ? faultWords({ index.row(), index.column(), unread->typed, unread->fault })
                                      : words(index.row(), index.column());
        return told;
    }
    case Qt::CheckStateRole:
        return column.isFlag ? QVariant(int(row.kept.cells.value(index.column()).isEmpty() ? Qt::Unchecked : Qt::Checked))
                             : QVariant();
    case Qt::DecorationRole: return isUnread ? QVariant(faultIcon()) : QVariant();
    case Qt::TextAlignmentRole: {
        return int((isFigures(column.format.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default: return {};
    }
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || m_isReadOnly || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    Row &row = m_rows[index.row()];
    while (row.kept.cells.size() < columnCount())
        row.kept.cells << QString();
    const QString typed = role == Qt::EditRole ? value.toString() : value.toInt() == Qt::Checked ? ticked : QString();
    QString &kept = row.kept.cells[index.column()];
    const auto read = this->read(index.column(), typed);
    const bool hadFault = row.unread.remove(index.column()) > 0;
    if (!read)
        row.unread.insert(index.column(), { typed, read.error() });
    const bool isOther = read && *read != kept;
    if (isOther)
        kept = *read;
    if (isOther || hadFault || !read)
        Q_EMIT dataChanged(index, index);
    if (hadFault || !read)
        Q_EMIT faultsChanged();
    if (isOther)
        Q_EMIT edited();
    return true;
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isRight = isFigures(m_columns.at(section).format.kind);
        return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? m_columns.at(section).heading : QVariant();
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || m_isReadOnly || !m_columns.at(index.column()).canType)
        return flags;
    return flags | (m_columns.at(index.column()).isFlag ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

} // namespace acquis
