// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace acquis {

class TableFit;
struct UiContext;

/// A cell of the first page: its words, and beside them an icon that says the same as a state.
struct HomeCell
{
    QString text;
    QString icon {}; ///< of resources/icons
    StateToken state = StateToken::Neutral;
    bool isFigure = false; ///< stands at the right
    bool opens = false; ///< it leads somewhere
    QString hint {};
    friend bool operator==(const HomeCell &, const HomeCell &) = default;
};

/// A small table of the first page whose words are made by the page. Said again in another language, its rows stay.
class HomeTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit HomeTableModel(const Theme &theme, QObject *parent = nullptr) : QAbstractTableModel(parent), m_theme(theme) { }

    void setTable(const QStringList &headings, const QList<QList<HomeCell>> &rows);
    [[nodiscard]] QString asText() const; ///< header first, tab-separated

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Theme &m_theme;
    QStringList m_headings;
    QList<QList<HomeCell>> m_rows;
};

/// Shows it: rows are chosen and opened with Enter or a click on what leads somewhere, Ctrl+C copies the table, Tab leaves it. Nothing
/// is chosen at first. Widths of columns are remembered by the table's name.
class HomeTable final : public QTableView
{
    Q_OBJECT
public:
    /// \p wide: the column that takes the room that is left.
    HomeTable(const UiContext &context, const QString &name, int wide, QWidget *parent = nullptr);
    /// Several cells of a row lead somewhere: each is chosen by itself.
    void letCellsBeChosen() { setSelectionBehavior(SelectItems); }

    void setTable(const QStringList &headings, const QList<QList<HomeCell>> &rows);
    [[nodiscard]] HomeTableModel &rows() { return *m_model; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int row, int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool leadsSomewhere(const QModelIndex &index) const;
    HomeTableModel *m_model;
    TableFit *m_fit;
};

} // namespace acquis
