// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class Theme;

struct FilterChip
{
    QString name; ///< "Ministry"
    QString value; ///< "Education"
    bool removable = true;
    QString hint; ///< shown when it is pointed at, e.g. the values that the chip cuts short
};

/// Filters as removable chips that wrap, with a button to add one.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const Theme &theme, QWidget *parent = nullptr);
    void setLabel(const QString &label); ///< "Filters"
    void setAddText(const QString &text); ///< "Add filter"
    void setChips(const QList<FilterChip> &chips);
    /// A widget that always stands after the add button. The bar takes ownership.
    void addAfterwards(QWidget *widget);
    /// The words of the chip at \p index; null when there is none.
    [[nodiscard]] QWidget *chip(int index) const;
    /// Chips and their buttons, then the one to add: in reading order.
    [[nodiscard]] QList<QWidget *> controls() const;
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void chipActivated(int index); ///< its words were clicked: change the value
    void chipRemoved(int index);

private:
    const Theme &m_theme;
    QPushButton *m_add;
    QLabel *m_label;
    QList<QWidget *> m_chips;
    QList<QWidget *> m_last; ///< the add button and what stands after it
};

} // namespace acquis
