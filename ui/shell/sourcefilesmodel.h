// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/spendlines.h"
#include "ui/widgets/formats.h"

#include <QAbstractTableModel>

namespace acquis {

/// The imported files of a register, with what each brought.
class SourceFilesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, Lines, Rejected, Total, Imported, State, Sha256 };
    explicit SourceFilesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    void setFiles(const QList<SourceFile> &files);
    void setFormats(const Formats &formats);
    [[nodiscard]] const SourceFile &fileAt(int row) const { return m_files[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SourceFile &file, Column column) const;
    QList<SourceFile> m_files;
    Formats m_formats { Language::English };
};

} // namespace acquis
