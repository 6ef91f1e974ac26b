// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spendimport.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>

namespace acquis {

/// The findings of a file by code: how many rows, an example, what happens to them.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Code, ColumnName, Value, Rows, Lines, WhatHappens };
    explicit FindingsModel(const Theme &theme, QObject *parent = nullptr) : QAbstractTableModel(parent), m_theme(theme) { }

    void setFindings(const FindingList &findings);
    void setFormats(const Formats &formats);
    [[nodiscard]] FindingCode codeAt(int row) const { return m_codes[row].code; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct OfCode
    {
        FindingCode code {};
        qint64 count = 0;
        QList<ImportFinding> examples;
    };
    [[nodiscard]] QString text(const OfCode &row, Column column) const;
    const Theme &m_theme;
    QList<OfCode> m_codes;
    Formats m_formats { Language::English };
};

} // namespace acquis
