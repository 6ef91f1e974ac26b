// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trialsliders.h"

#include "core/base/numberreader.h"
#include "ui/rules/dateslider.h"
#include "ui/rules/optionssession.h"
#include "ui/rules/valueslider.h"
#include "ui/shell/languagecontroller.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace acquis {

using namespace Qt::StringLiterals;

TrialSliders::TrialSliders(const UiContext &context, OptionsSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_valueLabel(new QLabel)
    , m_value(new ValueSlider(context.theme))
    , m_money(new QLineEdit)
    , m_dateLabel(new QLabel)
    , m_date(new DateSlider(context.theme))
    , m_day(new QDateEdit)
{
    m_value->setObjectName(u"valueSlider"_s);
    m_money->setObjectName(u"trialMoney"_s);
    m_date->setObjectName(u"dateSlider"_s);
    m_day->setObjectName(u"trialDate"_s);
    m_day->setCalendarPopup(true);
    m_valueLabel->setBuddy(m_money);
    m_dateLabel->setBuddy(m_day);
    constexpr int leastHeight = 26;
    m_money->setMinimumHeight(leastHeight);
    m_day->setMinimumHeight(leastHeight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(10, 4, 10, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    const auto addRow = [grid](int row, QLabel *label, QWidget *slider, QWidget *field) {
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(slider, row, 1, Qt::AlignTop);
        grid->addWidget(field, row, 2, Qt::AlignTop);
        label->setContentsMargins(0, 4, 0, 0);
    };
    addRow(0, m_valueLabel, m_value, m_money);
    addRow(1, m_dateLabel, m_date, m_day);
    connect(m_value, &ValueSlider::tried, &m_session, &OptionsSession::tryValue);
    connect(m_date, &DateSlider::tried, &m_session, &OptionsSession::tryDate);
    connect(m_money, &QLineEdit::editingFinished, this, &TrialSliders::takeTypedMoney);
    connect(m_day, &QDateEdit::dateChanged, &m_session, &OptionsSession::tryDate);
}

void TrialSliders::retranslate()
{
    const Language language = m_context.language.language();
    m_valueLabel->setText(tr("&Value"));
    m_value->setAccessibleName(tr("Value that is tried"));
    m_money->setAccessibleName(tr("Value that is tried, to the cent"));
    m_money->setToolTip(tr("Try another value; nothing is entered."));
    m_dateLabel->setText(tr("&Date"));
    m_date->setAccessibleName(tr("Day of issue that is tried"));
    m_day->setAccessibleName(tr("Day of issue that is tried, exactly"));
    m_day->setToolTip(tr("Try another day; nothing is entered."));
    m_value->setLanguage(language);
    m_date->setLanguage(language);
    m_day->setLocale(m_context.language.formats().locale());
    m_day->setDisplayFormat(u"d MMM yyyy"_s);
    showMoney();
    const int width =
        m_money->fontMetrics().horizontalAdvance(m_context.language.formats().money(Money::fromCents(88'888'888'88)));
    m_money->setFixedWidth(std::max(width + 24, m_day->sizeHint().width()));
    m_day->setFixedWidth(m_money->width());
}

void TrialSliders::takeScales()
{
    if (!m_session.hasRules())
        return;
    const RuleSet &rules = m_session.rules();
    const bool otherRules = m_rules != &rules.compiled();
    m_rules = &rules.compiled();
    Need need = m_session.need();
    need.value = {};
    need.neededBy = {};
    if (otherRules || m_valueScaleOf != need) {
        m_valueScaleOf = need;
        m_value->setScale(valueScale(need, rules).value_or(ValueScale()), m_session.entered().value);
    }
    need.date = {};
    if (otherRules || m_dateScaleOf != need) {
        m_dateScaleOf = need;
        m_date->setScale(dateScale(need, rules), m_session.entered().date);
        const QSignalBlocker blocker(m_day);
        m_day->setDateRange(m_date->first(), m_date->last());
    }
}

void TrialSliders::update()
{
    takeScales();
    setEnabled(m_session.hasRules());
    const Need &need = m_session.need();
    const Need &entered = m_session.entered();
    m_value->setMoney(need.value, m_session.isTrial() ? std::optional(entered.value) : std::nullopt);
    m_date->setDate(need.date, m_session.isTrial() ? entered.date : QDate());
    showMoney();
    const QSignalBlocker blocker(m_day);
    m_day->setDate(need.date);
}

void TrialSliders::showMoney()
{
    if (!m_money->hasFocus() || !m_money->isModified())
        m_money->setText(m_context.language.formats().money(m_session.need().value));
}

/// What cannot be read goes back to what stood there.
void TrialSliders::takeTypedMoney()
{
    const auto read = readPrintedAmount(m_money->text());
    m_money->setModified(false);
    if (read && !read->repaired && !read->amount.isNegative())
        m_session.tryValue(read->amount);
    showMoney();
}

} // namespace acquis
