// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/crosswalk.h"
#include "ui/spending/unitdirectory.h"
#include "ui/widgets/formats.h"

#include <QAbstractTableModel>

namespace acquis {

class Theme;

/// The rows of the crosswalk in the words of the chosen language.
class CrosswalkModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Kind, Written, Unit, Within, Component, FirstYear, LastYear, OtherName, Source, columnTotal };

    explicit CrosswalkModel(const Theme &theme, QObject *parent = nullptr);

    void setRows(const QList<CrosswalkRow> &rows, const UnitDirectory &units);
    /// Said again in another language; rows and selection stay.
    void setFormats(const Formats &formats);
    [[nodiscard]] const QList<CrosswalkRow> &rows() const { return m_rows; }
    [[nodiscard]] const UnitDirectory &units() const { return m_units; }
    /// Row of the table with this id; -1 when there is none.
    [[nodiscard]] int rowOfId(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const CrosswalkRow &row, int column) const;
    [[nodiscard]] static bool isWithoutLimit(const CrosswalkRow &row, int column);
    const Theme &m_theme;
    Formats m_formats { Language::English };
    QList<CrosswalkRow> m_rows;
    UnitDirectory m_units;
};

} // namespace acquis
