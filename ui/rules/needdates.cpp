// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/needdates.h"

#include "ui/rules/needrow.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLeadDays = 2600; ///< ten years of working days
constexpr int usualMonths = 3; ///< offered when a day is first asked for

QDateEdit *dayEdit(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s); // typed with digits alone, the same in both languages
    edit->setDateRange(QDate(1990, 1, 1), QDate(2199, 12, 31));
    return edit;
}

void showDay(QDateEdit *edit, QDate day)
{
    const QSignalBlocker blocker(edit);
    if (day.isValid() && edit->date() != day)
        edit->setDate(day);
}

} // namespace

NeedDates::NeedDates(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_date(dayEdit(u"needDate"_s))
    , m_hasNeededBy(new QCheckBox)
    , m_neededBy(dayEdit(u"needNeededBy"_s))
    , m_lead(new QSpinBox)
{
    m_hasNeededBy->setObjectName(u"needHasNeededBy"_s);
    m_hasNeededBy->setMinimumHeight(24);
    m_lead->setObjectName(u"needLeadDays"_s);
    m_lead->setRange(0, mostLeadDays);
    m_dateRow = new NeedRow(theme, m_date);
    m_neededRow = new NeedRow(theme, m_neededBy);
    m_leadRow = new NeedRow(theme, m_lead);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_dateRow);
    column->addWidget(m_hasNeededBy);
    column->addWidget(m_neededRow);
    column->addWidget(m_leadRow);
    m_neededRow->hide();
    m_leadRow->hide();
    connect(m_date, &QDateEdit::dateChanged, this, [this] { Q_EMIT edited(u"date"_s); });
    connect(m_neededBy, &QDateEdit::dateChanged, this, [this] { Q_EMIT edited(u"needed-by"_s); });
    connect(m_lead, &QSpinBox::valueChanged, this, [this] { Q_EMIT edited(u"lead-days"_s); });
    connect(m_hasNeededBy, &QCheckBox::toggled, this, [this](bool isSet) {
        if (isSet && m_neededBy->date() < m_date->date())
            showDay(m_neededBy, m_date->date().addMonths(usualMonths));
        Q_EMIT edited(u"needed-by"_s);
    });
}

void NeedDates::show(const Need &need, QDate lastAward)
{
    showDay(m_date, need.date);
    showDay(m_neededBy, need.neededBy);
    const bool isSet = need.neededBy.isValid();
    {
        const QSignalBlocker blocker(m_hasNeededBy);
        m_hasNeededBy->setChecked(isSet);
    }
    if (m_lead->value() != need.leadDays) {
        const QSignalBlocker blocker(m_lead);
        m_lead->setValue(need.leadDays);
    }
    if (m_neededRow->isHidden() == isSet) {
        m_neededRow->setVisible(isSet);
        m_leadRow->setVisible(isSet);
    }
    m_lastAward = lastAward;
    writeNotes();
}

void NeedDates::writeNotes()
{
    const bool isBefore = m_hasNeededBy->isChecked() && m_neededBy->date() < m_date->date();
    m_neededRow->setError(isBefore ? m_words.needError({ NeedFault::NeededBeforeDate, u"needed-by"_s, {} }) : QString());
    m_leadRow->setNote(m_lastAward.isValid() ? tr("Award no later than %1").arg(m_words.day(m_lastAward)) : QString());
}

void NeedDates::setTrialNote(const QString &note)
{
    m_dateRow->setNote(note);
}

void NeedDates::apply(Need &need) const
{
    need.date = m_date->date();
    const bool isSet = m_hasNeededBy->isChecked();
    need.neededBy = isSet ? m_neededBy->date() : QDate();
    need.leadDays = isSet ? m_lead->value() : 0;
}

void NeedDates::setWords(const RulesWords &words)
{
    m_words = words;
    m_dateRow->setLabel(tr("Issued on"));
    m_hasNeededBy->setText(tr("It is needed by a day"));
    m_neededRow->setLabel(tr("Needed by"));
    m_leadRow->setLabel(tr("Working days the vendor needs"));
    for (QDateEdit *edit : { m_date, m_neededBy }) {
        edit->setLocale(words.formats().locale()); // the calendar's names of days
        edit->setToolTip(tr("Year, month and day; Alt+Down opens the calendar"));
    }
    writeNotes();
}

} // namespace acquis
