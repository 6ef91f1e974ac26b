// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/marketsearch.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class DateField;
class WrappingLabel;

/// The need in words and what narrows it: place and size of firms, standing, value, and the day on which it is needed.
class SourceQuestion final : public QWidget
{
    Q_OBJECT
public:
    SourceQuestion(const UiContext &context, SizeDefinition sizes, QWidget *parent = nullptr);

    /// What is asked, on \p day. An amount that cannot be read counts as not given.
    [[nodiscard]] MarketNeed need(QDate day) const;
    [[nodiscard]] QString words() const;
    void show(const Need &need, const QString &words);
    /// Says how the words were understood.
    void sayConcepts(const QStringList &concepts, bool forgiving);
    void setSizes(const SizeDefinition &sizes);
    void focusWords();
    void retranslate();

Q_SIGNALS:
    void changed(); ///< at every key
    void leftForResults(); ///< Enter or the arrow down in the words

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilters();
    void reset();
    void readAmount();
    [[nodiscard]] bool isNarrowed() const;
    void noteChange();

    const UiContext m_context;
    SizeDefinition m_sizes;
    Need m_need; ///< what was handed over, with what is not asked here
    std::optional<Money> m_value;
    bool m_isAmountUnreadable = false;
    QLabel *m_wordsLabel;
    QLineEdit *m_words;
    WrappingLabel *m_understood;
    QWidget *m_filters;
    QLabel *m_regionLabel;
    QComboBox *m_region;
    QLabel *m_sizeLabel;
    QComboBox *m_size;
    QCheckBox *m_standing;
    QLabel *m_valueLabel;
    QLineEdit *m_amount;
    QLabel *m_amountError;
    QCheckBox *m_hasDay;
    DateField *m_day;
    QPushButton *m_reset;
    QStringList m_concepts;
    bool m_isForgiving = false;
};

} // namespace acquis
