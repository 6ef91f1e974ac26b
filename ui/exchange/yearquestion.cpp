// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/yearquestion.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int yearsOffered = 40;

} // namespace

YearQuestion::YearQuestion(QWidget *parent) : QWidget(parent), m_label(new QLabel), m_year(new QComboBox), m_go(new QPushButton)
{
    const int newest = FiscalYear::containing(QDate::currentDate()).startYear();
    for (int start = newest; start > newest - yearsOffered; --start)
        m_year->addItem(QString(), start);
    m_year->setCurrentIndex(1);
    m_year->setObjectName(u"fiscalYear"_s);
    m_go->setObjectName(u"readWithYear"_s);
    m_label->setBuddy(m_year);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_year, m_go }) {
        widget->setMinimumHeight(28);
        row->addWidget(widget);
    }
    row->addStretch(1);
    setFocusProxy(m_year);
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT yearChosen(FiscalYear(m_year->currentData().toInt())); });
}

void YearQuestion::retranslate(const Formats &formats)
{
    m_label->setText(tr("The files name no fiscal year. Which one do they belong to?"));
    m_year->setAccessibleName(tr("Fiscal year of the files"));
    for (int i = 0; i < m_year->count(); ++i)
        m_year->setItemText(i, formats.fiscalYear(FiscalYear(m_year->itemData(i).toInt())));
    m_go->setText(tr("Read with this year"));
}

} // namespace acquis
