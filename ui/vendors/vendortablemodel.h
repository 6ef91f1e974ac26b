// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace acquis {

/// A cell as it is read. A state has its icon beside its word.
struct VendorCell
{
    QString text;
    QString icon {}; ///< of resources/icons
    StateToken state = StateToken::Neutral;
    friend bool operator==(const VendorCell &, const VendorCell &) = default;
};

/// A small table whose words are made by its view. Said again in another language, its rows and their selection stay.
class VendorTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit VendorTableModel(const Theme &theme, QObject *parent = nullptr);

    void setTable(const QStringList &headings, const QList<QList<VendorCell>> &rows);
    /// Header first, tab-separated.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Theme &m_theme;
    QStringList m_headings;
    QList<QList<VendorCell>> m_rows;
};

/// A table for it: rows are chosen, Tab leaves it, lines wrap.
[[nodiscard]] QTableView *makeVendorTable(VendorTableModel &model, const Theme &theme, const QString &name);
/// A cell that a tab-separated text can hold.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace acquis
