// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spending/filtervaluesmodel.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class Theme;

/// A window beside a filter chip in which the values of one dimension are searched and checked. Down leads from the search
/// to the values, Space checks, Enter applies (and takes the value it stands on when nothing was changed), Escape leaves
/// everything as it was. It deletes itself when it closes.
class FilterEditor final : public QFrame
{
    Q_OBJECT
public:
    FilterEditor(const Theme &theme, Dimension dimension, const QStringList &chosen, QWidget *parent = nullptr);

    [[nodiscard]] Dimension dimension() const { return m_dimension; }
    /// The values, in the language of \p formats; also said again in another one.
    void setValues(const QList<FilterValue> &values, const Formats &formats);
    /// Opens below \p anchor, wholly on its screen.
    void openBelow(const QWidget &anchor);

Q_SIGNALS:
    void applied(const QStringList &codes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void apply();
    void tellCount();

    Dimension m_dimension;
    Formats m_formats { Language::English };
    FilterValuesModel *m_values;
    QLabel *m_title;
    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_count;
    QPushButton *m_clear;
    QPushButton *m_apply;
    bool m_changed = false; ///< a mark was set or taken away
};

} // namespace acquis
