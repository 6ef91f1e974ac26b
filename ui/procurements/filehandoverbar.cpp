// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filehandoverbar.h"

#include "ui/forms/personbox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;

} // namespace

FileHandOverBar::FileHandOverBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_person(new PersonBox)
    , m_reasonLabel(new QLabel)
    , m_reason(new QLineEdit)
    , m_do(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(u"filesHandOver"_s);
    m_person->setObjectName(u"filesHandOverPerson"_s);
    m_reason->setObjectName(u"filesHandOverReason"_s);
    m_do->setObjectName(u"filesHandOverDo"_s);
    m_cancel->setObjectName(u"filesHandOverCancel"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_person, 1);
    row->addWidget(m_reasonLabel);
    row->addWidget(m_reason, 2);
    row->addWidget(m_do);
    row->addWidget(m_cancel);
    m_label->setBuddy(m_person);
    m_reasonLabel->setBuddy(m_reason);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_person, m_reason, m_do, m_cancel })
        widget->setMinimumHeight(leastTarget);
    connect(m_do, &QPushButton::clicked, this, &FileHandOverBar::confirm);
    connect(m_reason, &QLineEdit::returnPressed, this, &FileHandOverBar::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &FileHandOverBar::cancelled);
}

void FileHandOverBar::begin(const QStringList &people)
{
    m_person->setPeople(people);
    m_person->forgetTyped();
    m_person->setPerson({});
    m_reason->clear();
    show();
    m_person->setFocus();
}

void FileHandOverBar::setCount(int files)
{
    m_label->setText(tr("New holder of %n files", nullptr, files));
}

void FileHandOverBar::setReady(bool isReady)
{
    m_do->setEnabled(isReady);
}

void FileHandOverBar::focusPerson()
{
    m_person->setFocus();
}

void FileHandOverBar::confirm()
{
    m_person->finish();
    Q_EMIT confirmed(m_person->person().trimmed(), m_reason->text().trimmed());
}

void FileHandOverBar::retranslate()
{
    m_person->setAccessibleName(tr("New holder"));
    m_reasonLabel->setText(tr("Reason"));
    m_do->setText(tr("Change holder"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace acquis
