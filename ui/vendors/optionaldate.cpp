// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/optionaldate.h"

#include "ui/widgets/datefield.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace acquis {

namespace {

constexpr int leastTarget = 28;

} // namespace

OptionalDate::OptionalDate(const QString &box, const QString &field, QDate usual, QWidget *parent)
    : QWidget(parent)
    , m_usual(usual)
    , m_box(new QCheckBox)
    , m_field(new DateField(usual))
{
    m_box->setObjectName(box);
    m_box->setMinimumHeight(leastTarget);
    m_field->setObjectName(field);
    m_field->setEnabled(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    row->addWidget(m_field, 1);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::toggled, m_field, &QWidget::setEnabled);
}

QDate OptionalDate::date() const
{
    return m_box->isChecked() ? m_field->date() : QDate();
}

void OptionalDate::setDate(QDate date)
{
    m_box->setChecked(date.isValid());
    m_field->setDate(date.isValid() ? date : m_usual);
}

void OptionalDate::setTexts(const QString &box, const QString &field, const QLocale &locale)
{
    m_box->setText(box);
    m_box->setAccessibleName(field);
    m_field->setAccessibleName(field);
    m_field->setLocale(locale);
}

} // namespace acquis
