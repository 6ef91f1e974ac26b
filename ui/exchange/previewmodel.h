// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spendimport.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>

namespace acquis {

/// The first rows of a file, as read or as they will be kept; a cell with a finding is marked.
class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit PreviewModel(const Theme &theme, QObject *parent = nullptr) : QAbstractTableModel(parent), m_theme(theme) { }

    void setFile(const FileReport &file);
    void setAsKept(bool asKept);
    void setFormats(const Formats &formats);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PreviewRow &row, int column) const;
    const Theme &m_theme;
    FileReport m_file;
    bool m_asKept = false;
    Formats m_formats { Language::English };
};

} // namespace acquis
