// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/joinable.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

class AmountField;
class CodeChoice;
class OptionalDay;
class WrappingLabel;

/// What somebody needs, as far as joining an agreement asks. What the form does not show of a need stays as it was handed over.
class JoinNeedForm final : public QWidget
{
    Q_OBJECT
public:
    explicit JoinNeedForm(const UiContext &context, QWidget *parent = nullptr);

    void setNeed(const JoiningNeed &need);
    /// As it stands; without a value that can be read, its value is zero.
    [[nodiscard]] JoiningNeed need() const;
    void setCategories(const CategoryTree &tree);
    void begin();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    QLabel *addField(QVBoxLayout &column, QWidget *input);

    const UiContext m_context;
    JoiningNeed m_given;
    CategoryTree m_tree;
    QLabel *m_wordsLabel;
    QLineEdit *m_words;
    QLabel *m_valueLabel;
    AmountField *m_value;
    WrappingLabel *m_valueFault;
    QLabel *m_neededLabel;
    OptionalDay *m_needed;
    QLabel *m_entityLabel;
    QComboBox *m_entity;
    QLabel *m_jurisdictionLabel;
    QComboBox *m_jurisdiction;
    QLabel *m_seatsLabel;
    QSpinBox *m_seats;
    QLabel *m_categoriesLabel;
    CodeChoice *m_categories;
};

} // namespace acquis
