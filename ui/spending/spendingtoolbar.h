// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spending/spendingselection.h"
#include "ui/widgets/formats.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

namespace acquis {

class SegmentedControl;
class Theme;

/// The row above the figures: what they are broken down by, their measure, how they are shown, comparing, find and export.
class SpendingToolbar final : public QWidget
{
    Q_OBJECT
public:
    SpendingToolbar(const Theme &theme, QMenu &exportMenu, QWidget *parent = nullptr);

    void show(const SpendingSelection &selection, const QList<Dimension> &offered);
    void retranslate();
    void focusFind();
    /// In reading order.
    [[nodiscard]] QList<QWidget *> controls() const;

Q_SIGNALS:
    void changed(const acquis::SpendingSelection &selection);

private:
    void fillDimensions();
    void showCompare();
    const Theme &m_theme;
    SpendingSelection m_selection;
    QList<Dimension> m_offered;
    QLabel *m_rowsLabel;
    QComboBox *m_rows;
    QLabel *m_columnsLabel;
    QComboBox *m_columns;
    QLabel *m_measureLabel;
    QComboBox *m_measure;
    QLineEdit *m_find;
    SegmentedControl *m_view;
    QPushButton *m_compare;
    QToolButton *m_export;
};

} // namespace acquis
