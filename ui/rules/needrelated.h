// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/need.h"
#include "ui/rules/ruleswords.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class NeedMoneyField;
class NeedRow;
class Theme;
class WrappingLabel;

/// The values of related needs of the last twelve months, and what they come to with the need itself.
class NeedRelated final : public QWidget
{
    Q_OBJECT
public:
    explicit NeedRelated(const Theme &theme, QWidget *parent = nullptr);

    void show(const Need &need);
    void setWords(const RulesWords &words);
    void apply(Need &need) const { need.related = m_values; }

Q_SIGNALS:
    void edited();

private:
    void add();
    void remove();
    void fill();
    void writeSum();

    const Theme &m_theme;
    RulesWords m_words { Language::English };
    QList<Money> m_values;
    Money m_value; ///< of the need itself
    NeedMoneyField *m_field;
    QPushButton *m_add;
    NeedRow *m_row;
    QListWidget *m_list;
    QPushButton *m_remove;
    WrappingLabel *m_sum;
};

} // namespace acquis
