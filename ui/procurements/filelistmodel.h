// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filelistsession.h"
#include "ui/procurements/filelistwords.h"

#include <QAbstractTableModel>

namespace acquis {

class Theme;

enum class FileColumn { Number, Title, Stage, Holder, DaysInStage, Next, Value, NeededBy, Unit };
inline constexpr int fileColumnCount = 9;

/// How the list is sorted; without a column the newest file comes first.
struct FileListOrder
{
    std::optional<FileColumn> column;
    bool isDescending = false;
    friend bool operator==(const FileListOrder &, const FileListOrder &) = default;
};

/// Positions of all files in an order; empty: by id, the newest first. For a job: names are compared as the language does.
/// \error Cancelled
[[nodiscard]] Result<std::vector<quint32>> sortedFiles(const FileSummaries &files, const FileListOrder &order, Language language,
                                                       QDate today, const CancelToken &cancel);

/// The files that a list shows: positions in a snapshot. The words are made when they are looked at.
class FileListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit FileListModel(const Theme &theme, QObject *parent = nullptr);

    /// \p rows are positions in \p snapshot.
    void setFiles(std::shared_ptr<const FileListSnapshot> snapshot, std::vector<quint32> rows, QDate today);
    void setWords(const FileListWords &words);
    [[nodiscard]] const FileSummary *fileAt(int row) const;
    [[nodiscard]] int rowOf(ProcurementFileId id) const; ///< -1: not shown
    /// Header and cells of a row, as they are copied.
    [[nodiscard]] static QStringList headings(const FileListWords &words);
    [[nodiscard]] static QStringList cells(const FileSummary &file, const FileListWords &words, QDate today);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString cell(const FileSummary &file, FileColumn column, const FileListWords &words, QDate today);
    [[nodiscard]] QString shown(const FileSummary &file, FileColumn column) const;
    [[nodiscard]] QIcon icon(const FileSummary &file, FileColumn column) const;
    [[nodiscard]] QString hint(const FileSummary &file, FileColumn column) const;

    const Theme &m_theme;
    FileListWords m_words { Language::English };
    std::shared_ptr<const FileListSnapshot> m_snapshot;
    std::vector<quint32> m_rows;
    QDate m_today;
};

} // namespace acquis
