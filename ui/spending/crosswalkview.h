// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/spendcube.h"
#include "ui/spending/crosswalkstore.h"
#include "ui/spending/unitdirectory.h"
#include "ui/widgets/formats.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class CrosswalkEditor;
class CrosswalkModel;
class CrosswalkSortModel;
class Panel;
class TextTableModel;
class Theme;
class TotalTable;
struct CrosswalkDraft;

/// The crosswalk as a table with its editor beside it, and under it the names of the chosen unit and the words of sources
/// that no row knows.
class CrosswalkView final : public QWidget
{
    Q_OBJECT
public:
    CrosswalkView(const Theme &theme, CrosswalkStore &store, QWidget *parent = nullptr);

    /// The store's content, with what \p cube counts of the words that no row knows.
    void show(const SpendCube &cube);
    void retranslate(const Formats &formats);
    void focusFind();
    /// While another tab is in front, no row is changed from the menu.
    void setInFront(bool inFront);
    [[nodiscard]] QString selectionAsText() const;
    [[nodiscard]] const QAbstractItemModel &shownRows() const;
    /// Add, edit, remove.
    [[nodiscard]] QList<QAction *> rowActions() const { return { m_add, m_edit, m_remove }; }

private:
    /// A unit that no row explains, and what the register counts under it.
    struct Unexplained
    {
        UnitName name;
        qint64 lines = 0;
        Money amount;
    };
    void makeActions();
    QWidget *makeToolbar();
    QWidget *makeTables();
    void connectParts();
    void updateState();
    void beginAdd();
    void beginEdit();
    void beginJoin();
    void begin(const CrosswalkDraft &draft);
    void save();
    void removeCurrent();
    void endEdit();
    void selectId(qint64 id);
    void showNames();
    void countUnexplained(const SpendCube &cube);
    void showUnexplained();
    void fitColumns();
    void retakeIcons();
    [[nodiscard]] std::optional<CrosswalkRow> currentRow() const;
    [[nodiscard]] int currentUnexplained() const;

    const Theme &m_theme;
    CrosswalkStore &m_store;
    Formats m_formats { Language::English };
    CrosswalkModel *m_model;
    CrosswalkSortModel *m_sorted;
    TextTableModel *m_namesModel;
    TextTableModel *m_unexplainedModel;
    QList<Unexplained> m_unexplained;
    bool m_hasLines = false;
    bool m_inFront = true;
    qint64 m_selectId = 0; ///< to be selected when the rows are loaded again
    QAction *m_add;
    QAction *m_edit;
    QAction *m_remove;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QLabel *m_kindLabel;
    QComboBox *m_kind;
    QPushButton *m_addButton;
    QPushButton *m_editButton;
    QPushButton *m_removeButton;
    QLabel *m_reason;
    Panel *m_panel;
    TotalTable *m_table;
    Panel *m_namesPanel;
    TotalTable *m_names;
    Panel *m_unexplainedPanel;
    TotalTable *m_unexplainedTable;
    QLabel *m_nothingUnexplained;
    QWidget *m_joinRow;
    QPushButton *m_join;
    CrosswalkEditor *m_editor;
};

} // namespace acquis
