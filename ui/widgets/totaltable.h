// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QTableView;
QT_END_NAMESPACE

namespace acquis {

class Theme;

/// A sortable table with a frozen total row under it: a second view of one row that shares widths and scrolling.
/// Copies its selection (Ctrl+C) as tab-separated text.
class TotalTable final : public QWidget
{
    Q_OBJECT
public:
    /// What is copied of a cell that shows less, or more, than its DisplayRole.
    static constexpr int CopyRole = Qt::UserRole + 100;

    explicit TotalTable(const Theme &theme, QWidget *parent = nullptr);
    ~TotalTable() override;
    /// \p total has one row and the columns of \p model; may be null. Neither is owned.
    void setModels(QAbstractItemModel *model, QAbstractItemModel *total);
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QTableView *totalView() const { return m_total; }
    /// Columns as wide as their figures, totals too; the first, of names, at most \p widestFirst.
    void fitColumns(int widestFirst);
    /// What is selected, or everything when nothing is, as tab-separated text with header.
    [[nodiscard]] QString selectionAsText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();
    void syncWidths();
    const Theme &m_theme;
    QTableView *m_view;
    QTableView *m_total;
};

} // namespace acquis
