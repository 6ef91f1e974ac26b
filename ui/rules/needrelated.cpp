// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/needrelated.h"

#include "core/rules/plainvalue.h"
#include "ui/rules/needmoneyfield.h"
#include "ui/rules/needrow.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 4;
constexpr qsizetype mostValues = 10'000;

qint64 centsOf(const QList<Money> &values)
{
    qint64 cents = 0;
    for (const Money value : values)
        cents += value.cents();
    return cents;
}

} // namespace

NeedRelated::NeedRelated(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(new NeedMoneyField)
    , m_add(new QPushButton)
    , m_list(new QListWidget)
    , m_remove(new QPushButton)
    , m_sum(new WrappingLabel)
{
    m_field->setObjectName(u"needRelatedValue"_s);
    m_add->setObjectName(u"needRelatedAdd"_s);
    m_list->setObjectName(u"needRelatedList"_s);
    m_remove->setObjectName(u"needRelatedRemove"_s);
    m_sum->setObjectName(u"needRelatedSum"_s);
    followTheme(*m_list, theme);
    m_row = new NeedRow(theme, m_field);
    auto *buttons = new QWidget;
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_row);
    column->addWidget(m_list);
    column->addWidget(buttons);
    column->addWidget(m_sum);
    auto *removeKey = new QAction(this);
    removeKey->setShortcut(QKeySequence::Delete);
    removeKey->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(removeKey);
    connect(removeKey, &QAction::triggered, this, &NeedRelated::remove);
    connect(m_add, &QPushButton::clicked, this, &NeedRelated::add);
    connect(m_field, &QLineEdit::returnPressed, this, &NeedRelated::add);
    connect(m_field, &NeedMoneyField::edited, this, [this] { m_row->setError({}); });
    connect(m_remove, &QPushButton::clicked, this, &NeedRelated::remove);
    fill();
}

void NeedRelated::add()
{
    const auto amount = m_field->money();
    if (!amount || m_values.size() >= mostValues) {
        m_row->setError(m_words.needError({ amount ? NeedFault::TooLarge : amount.error(), u"related"_s, {} }));
        return;
    }
    if (m_value.cents() + centsOf(m_values) + amount->cents() > largestCents) {
        m_row->setError(m_words.needError({ NeedFault::AmountTooLarge, u"related"_s, {} }));
        return;
    }
    m_row->setError({});
    m_values << *amount;
    m_field->setMoney(std::nullopt);
    fill();
    Q_EMIT edited();
}

void NeedRelated::remove()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_values.size())
        return;
    m_values.removeAt(row);
    fill();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    Q_EMIT edited();
}

void NeedRelated::show(const Need &need)
{
    const bool sameSum = need.value == m_value;
    m_value = need.value;
    if (need.related != m_values) {
        m_values = need.related;
        fill();
    } else if (!sameSum) {
        writeSum();
    }
}

void NeedRelated::fill()
{
    const int current = m_list->currentRow();
    m_list->clear();
    for (const Money value : std::as_const(m_values))
        m_list->addItem(m_words.formats().money(value));
    m_list->setCurrentRow(std::clamp(current, 0, std::max(0, m_list->count() - 1)));
    const int lines = std::min(int(m_values.size()), mostShown);
    m_list->setFixedHeight(lines * (m_list->fontMetrics().height() + 8) + 4);
    m_list->setVisible(!m_values.isEmpty());
    m_remove->setVisible(!m_values.isEmpty());
    writeSum();
}

void NeedRelated::writeSum()
{
    const Money total = Money::fromCents(m_value.cents() + centsOf(m_values));
    m_sum->setText(tr("With this need: %1. Limits are tested on the sum.").arg(m_words.formats().money(total)));
    m_sum->setVisible(!m_values.isEmpty());
}

void NeedRelated::setWords(const RulesWords &words)
{
    m_words = words;
    m_field->setLanguage(words.language());
    m_row->setLabel(tr("Related needs in 12 months"));
    m_field->setPlaceholderText(tr("Value of one of them"));
    m_add->setText(tr("Add"));
    m_add->setIcon(themedIcon(m_theme, u"plus"_s));
    m_add->setAccessibleName(tr("Add the related need"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the chosen related need"));
    m_list->setAccessibleName(tr("Values of related needs"));
    fill();
}

} // namespace acquis
