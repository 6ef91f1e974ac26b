// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filelistmodel.h"

#include "ui/procurements/filewords.h"
#include "ui/widgets/stateicon.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int stillDays = 10; ///< beyond which a file lies still

struct FileColumnWords
{
    Q_DECLARE_TR_FUNCTIONS(FileColumnWords)
public:
    static QString of(FileColumn column);
};

QString FileColumnWords::of(FileColumn column)
{
    switch (column) {
    case FileColumn::Number: return tr("Number");
    case FileColumn::Title: return tr("Title");
    case FileColumn::Stage: return tr("Stage");
    case FileColumn::Holder: return tr("Holder");
    case FileColumn::DaysInStage: return tr("Days in stage");
    case FileColumn::Next: return tr("Waits for");
    case FileColumn::Value: return tr("Value");
    case FileColumn::NeededBy: return tr("Needed by");
    case FileColumn::Unit: return tr("Unit");
    }
    Q_UNREACHABLE();
}

qint64 daysInStage(const FileSummary &file, QDate today)
{
    return file.isOpen() && file.stageSince.isValid() ? std::max<qint64>(file.stageSince.daysTo(today), 0) : -1;
}

bool isFigure(FileColumn column)
{
    return column == FileColumn::DaysInStage || column == FileColumn::Value;
}

/// Sorts positions by a key that is made once for each file; equal ones stay by id. Making the keys is most of the work: it is there
/// that it stops.
template <typename KeyOf>
void sortBy(std::vector<quint32> &positions, bool isDescending, const CancelToken &cancel, KeyOf keyOf)
{
    constexpr std::size_t keysBetweenLooks = 1024;
    using Key = std::decay_t<decltype(keyOf(quint32()))>;
    std::vector<std::pair<Key, quint32>> keyed;
    keyed.reserve(positions.size());
    for (const quint32 position : positions) {
        if (keyed.size() % keysBetweenLooks == 0 && cancel.isCancelled())
            return;
        keyed.emplace_back(keyOf(position), position);
    }
    if (isDescending)
        std::ranges::stable_sort(keyed, [](const auto &a, const auto &b) { return b.first < a.first; });
    else
        std::ranges::stable_sort(keyed, [](const auto &a, const auto &b) { return a.first < b.first; });
    std::ranges::transform(keyed, positions.begin(), [](const auto &one) { return one.second; });
}

} // namespace

Result<std::vector<quint32>> sortedFiles(const FileSummaries &files, const FileListOrder &order, Language language, QDate today,
                                         const CancelToken &cancel)
{
    if (!order.column)
        return std::vector<quint32>();
    std::vector<quint32> positions(std::size_t(files.count()));
    std::iota(positions.begin(), positions.end(), 0U);
    const auto byText = [&](auto textOf) {
        const QCollator collator = Formats(language).collator();
        sortBy(positions, order.isDescending, cancel,
               [&](quint32 position) { return collator.sortKey(textOf(files.at(position))); });
    };
    const auto byNumber = [&](auto numberOf) {
        sortBy(positions, order.isDescending, cancel, [&](quint32 position) { return numberOf(files.at(position)); });
    };
    const FileListWords words(language);
    // What has no day comes last in a list that begins with the earliest.
    const auto dayNumber = [](QDate day) { return day.isValid() ? day.toJulianDay() : std::numeric_limits<qint64>::max(); };
    switch (*order.column) {
    case FileColumn::Number: byText([](const FileSummary &file) { return file.number; }); break;
    case FileColumn::Title: byText([&](const FileSummary &file) { return file.title.of(language); }); break;
    case FileColumn::Stage: byNumber([](const FileSummary &file) { return int(file.state) * 100 + int(file.stage); }); break;
    case FileColumn::Holder: byText([](const FileSummary &file) { return file.holder; }); break;
    case FileColumn::DaysInStage: byNumber([&](const FileSummary &file) { return daysInStage(file, today); }); break;
    case FileColumn::Next: byText([&](const FileSummary &file) { return words.next(file); }); break;
    case FileColumn::Value: byNumber([](const FileSummary &file) { return file.value.cents(); }); break;
    case FileColumn::NeededBy: byNumber([&](const FileSummary &file) { return dayNumber(file.neededBy); }); break;
    case FileColumn::Unit: byText([](const FileSummary &file) { return file.unit; }); break;
    }
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    return positions;
}

FileListModel::FileListModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme) { }

void FileListModel::setFiles(std::shared_ptr<const FileListSnapshot> snapshot, std::vector<quint32> rows, QDate today)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_rows = std::move(rows);
    m_today = today;
    endResetModel();
}

void FileListModel::setWords(const FileListWords &words)
{
    m_words = words;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, fileColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, fileColumnCount - 1));
}

const FileSummary *FileListModel::fileAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_rows.size() ? &m_snapshot->files.at(m_rows[std::size_t(row)]) : nullptr;
}

int FileListModel::rowOf(ProcurementFileId id) const
{
    const qsizetype position = m_snapshot ? m_snapshot->files.positionOf(id) : -1;
    const auto found = std::ranges::find(m_rows, quint32(position));
    return position < 0 || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QStringList FileListModel::headings(const FileListWords &words)
{
    Q_UNUSED(words)
    QStringList headings;
    for (int i = 0; i < fileColumnCount; ++i)
        headings << FileColumnWords::of(FileColumn(i));
    return headings;
}

QStringList FileListModel::cells(const FileSummary &file, const FileListWords &words, QDate today)
{
    QStringList cells;
    for (int i = 0; i < fileColumnCount; ++i)
        cells << cell(file, FileColumn(i), words, today);
    return cells;
}

QString FileListModel::cell(const FileSummary &file, FileColumn column, const FileListWords &words, QDate today)
{
    switch (column) {
    case FileColumn::Number: return file.number;
    case FileColumn::Title: return file.title.of(words.language());
    case FileColumn::Stage: return file.isOpen() ? FileWords::stage(file.stage) : FileWords::state(file.state);
    case FileColumn::Holder: return file.holder;
    case FileColumn::DaysInStage: {
        const qint64 days = daysInStage(file, today);
        return days < 0 ? QString() : words.formats().number(days);
    }
    case FileColumn::Next: return words.next(file);
    case FileColumn::Value: return words.formats().money(file.value);
    case FileColumn::NeededBy: return FileListWords::day(file.neededBy);
    case FileColumn::Unit: return file.unit;
    }
    Q_UNREACHABLE();
}

QString FileListModel::shown(const FileSummary &file, FileColumn column) const
{
    const qint64 days = column == FileColumn::DaysInStage ? daysInStage(file, m_today) : -1;
    return days < 0 ? cell(file, column, m_words, m_today) : m_words.days(days);
}

QIcon FileListModel::icon(const FileSummary &file, FileColumn column) const
{
    if (column == FileColumn::NeededBy && !latenessOf(file, m_today).isEmpty())
        return stateIcon(m_theme, u"warning"_s, StateToken::Warning);
    if (column == FileColumn::DaysInStage && stillDaysOf(file, m_today) > stillDays)
        return stateIcon(m_theme, u"clock"_s, StateToken::Warning);
    if (column == FileColumn::Stage && file.state == FileState::Closed)
        return stateIcon(m_theme, u"ok"_s, StateToken::Ok);
    if (column == FileColumn::Stage && !file.isOpen())
        return stateIcon(m_theme, u"barred"_s, StateToken::Neutral);
    return {};
}

QString FileListModel::hint(const FileSummary &file, FileColumn column) const
{
    if (column == FileColumn::NeededBy) {
        if (const auto late = latenessOf(file, m_today); !late.isEmpty())
            return tr("Late: %1").arg(m_words.late(late));
    }
    if (column == FileColumn::DaysInStage && stillDaysOf(file, m_today) > stillDays)
        return tr("No entry for %n days", nullptr, stillDaysOf(file, m_today));
    return shown(file, column);
}

int FileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FileListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fileColumnCount;
}

QVariant FileListModel::data(const QModelIndex &index, int role) const
{
    const FileSummary *file = index.isValid() ? fileAt(index.row()) : nullptr;
    if (!file)
        return {};
    const auto column = FileColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return shown(*file, column);
    case Qt::DecorationRole: return icon(*file, column);
    case Qt::ToolTipRole: return hint(*file, column);
    case Qt::AccessibleTextRole: return QString(headings(m_words).at(index.column()) + u' ' + hint(*file, column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft)));
    default: return {};
    }
}

QVariant FileListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= fileColumnCount)
        return {};
    if (role == Qt::DisplayRole) // its cells say that these are days
        return FileColumn(section) == FileColumn::DaysInStage ? tr("In stage") : FileColumnWords::of(FileColumn(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isFigure(FileColumn(section)) ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

} // namespace acquis
