// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/optionalday.h"

#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

OptionalDay::OptionalDay(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_has(new QCheckBox)
    , m_day(new DateField(QDate::currentDate()))
{
    setObjectName(name + u"Pair"_s);
    m_has->setObjectName(name);
    m_has->setMinimumHeight(28);
    m_day->setObjectName(name + u"Day"_s);
    m_day->setEnabled(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_has);
    row->addWidget(m_day);
    row->addStretch(1);
    setFocusProxy(m_has);
    connect(m_has, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    connect(m_has, &QCheckBox::toggled, this, &OptionalDay::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &OptionalDay::changed);
}

void OptionalDay::setWords(const QString &tick, const QLocale &locale)
{
    m_has->setText(tick);
    m_day->setLocale(locale);
    m_day->setAccessibleName(tick);
}

void OptionalDay::setDay(QDate day)
{
    m_has->setChecked(day.isValid());
    m_day->setDate(day.isValid() ? day : QDate::currentDate());
}

QDate OptionalDay::day() const
{
    return m_has->isChecked() ? m_day->date() : QDate();
}

} // namespace acquis
