// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spendimport.h"

#include <QAbstractTableModel>

namespace acquis {

/// The first lines of a file, and one of each finding, as they were read or as they will be kept. The first column is the
/// line of the file; the first row says what each column is read as. Holds values; words come from PreviewPresentationModel.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Form { AsRead, AsKept };
    static constexpr int lineColumn = 0;
    static constexpr int meaningRow = 0;

    using QAbstractTableModel::QAbstractTableModel;

    void setFile(const FileReport &file);
    void setForm(Form form);
    [[nodiscard]] Form form() const { return m_form; }

    [[nodiscard]] const QStringList &header() const { return m_header; }
    /// "ministry" for the column that is read so; empty when it is not used.
    [[nodiscard]] QString meaning(int column) const { return m_meanings.value(column - 1); }
    /// The row of the file that is shown in \p row, which is not the row of meanings.
    [[nodiscard]] const PreviewRow &previewRow(int row) const { return m_rows[row - 1]; }
    [[nodiscard]] QString cell(int row, int column) const;
    /// The cell that the first finding of its row is about.
    [[nodiscard]] bool isMarked(int row, int column) const;
    [[nodiscard]] bool isHeldBack(int row) const { return previewRow(row).heldBack; }
    [[nodiscard]] int rowOfLine(qint64 line) const; ///< -1 when it is not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QStringList m_header;
    QStringList m_meanings;
    QList<PreviewRow> m_rows;
    Form m_form = Form::AsRead;
};

} // namespace acquis
