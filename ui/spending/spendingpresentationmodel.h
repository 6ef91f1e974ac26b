// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formats.h"

#include <QIcon>
#include <QIdentityProxyModel>

namespace acquis {

class SpendingTableModel;
class Theme;
struct SpendingCell;

/// Puts words, number formats, icons and tooltips of the chosen language on a SpendingTableModel.
class SpendingPresentationModel final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    SpendingPresentationModel(SpendingTableModel &table, const Theme &theme, QObject *parent = nullptr);

    /// Said again in another language; rows, order and selection stay.
    void setFormats(const Formats &formats);
    [[nodiscard]] const Formats &formats() const { return m_formats; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString cellText(const SpendingCell &cell) const;
    [[nodiscard]] QString tooltip(const QModelIndex &index) const;
    [[nodiscard]] QString header(int section) const;
    [[nodiscard]] bool isMarkedLeftOut(const QModelIndex &index) const;
    void retakeIcons();

    SpendingTableModel &m_table;
    const Theme &m_theme;
    Formats m_formats;
    QIcon m_hatch;
};

} // namespace acquis
