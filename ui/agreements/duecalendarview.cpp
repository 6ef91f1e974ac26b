// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/duecalendarview.h"

#include "ui/agreements/agreementsession.h"
#include "ui/agreements/agreementwords.h"
#include "ui/agreements/recordform.h"
#include "ui/forms/factstable.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array spans { 30, 60, 90, 365 };
constexpr int usualSpan = 2;

QList<DueDay> daysOf(const AgreementHoldings &holdings, QDate today, int days)
{
    QList<Arrangement> arrangements;
    for (const auto &held : holdings.arrangements)
        arrangements << held.kept.value;
    QList<BuyingAgreement> agreements;
    for (const auto &held : holdings.agreements)
        agreements << held.kept.value;
    QList<PriceGuide> guides;
    for (const auto &kept : holdings.guides)
        guides << kept.value;
    return dueWithin(arrangements, agreements, guides, today, days);
}

} // namespace

DueCalendarView::DueCalendarView(const UiContext &context, AgreementSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_panel(new Panel)
    , m_withinLabel(new QLabel)
    , m_within(new QComboBox)
    , m_empty(new WrappingLabel)
    , m_table(new FactsTable(context, u"calendarTable"_s))
{
    m_within->setObjectName(u"calendarWithin"_s);
    m_within->setMinimumHeight(28);
    m_withinLabel->setBuddy(m_within);
    m_empty->setObjectName(u"calendarNothing"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_panel->addTool(m_withinLabel);
    m_panel->addTool(m_within);
    m_panel->addContent(m_empty, 1);
    m_panel->addContent(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    QStringList items;
    for (const int span : spans)
        items << QString::number(span);
    setBoxWords(*m_within, items);
    m_within->setCurrentIndex(usualSpan);
    connect(m_within, &QComboBox::currentIndexChanged, this, &DueCalendarView::refresh);
    connect(m_table, &FactsTable::activated, this, [this](const QString &key) { Q_EMIT heldRequested(key.section(u'/', 1)); });
    connect(&session, &AgreementSession::changed, this, &DueCalendarView::refresh);
    refresh();
}

void DueCalendarView::begin()
{
    m_table->setFocusToRows();
}

void DueCalendarView::refresh()
{
    m_cancel.cancel();
    const int number = ++m_lookUps;
    const auto holdings = m_session.holdings();
    if (!holdings) {
        m_isLooking = false;
        show({});
        return;
    }
    m_isLooking = true;
    const int days = spans.at(std::size_t(std::max(0, m_within->currentIndex())));
    m_cancel = m_context.jobs.run<QList<DueDay>>(
        this,
        [holdings, days](const CancelToken &) -> Result<QList<DueDay>> { return daysOf(*holdings, QDate::currentDate(), days); },
        [this, number](const Result<QList<DueDay>> &found) {
            if (number != m_lookUps)
                return;
            m_isLooking = false;
            show(found.value_or(QList<DueDay> {}));
            Q_EMIT settled();
        });
}

void DueCalendarView::show(const QList<DueDay> &days)
{
    m_days = days;
    const AgreementWords words(m_context.language.language());
    QList<FactsRow> rows;
    int late = 0;
    for (const DueDay &due : days) {
        const bool isLate = due.daysLeft < 0;
        late += isLate ? 1 : 0;
        rows << FactsRow { codeOf(due.kind) + u'/' + due.uid,
                           { { AgreementWords::day(due.day) },
                             { words.daysLeft(due.daysLeft), due.daysLeft, isLate ? u"warning"_s : u"clock"_s,
                               isLate ? StateToken::Warning : StateToken::Info },
                             { words.due(due.kind) },
                             { due.name.of(words.language()) } } };
    }
    m_table->setTable({ tr("Day"), tr("Days left"), tr("What"), tr("Name") }, rows);
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    m_empty->setText(m_isLooking || !m_session.holdings() ? tr("Being looked up…") : tr("Nothing ends and nothing is due."));
    m_panel->setSubtitle(tr("%1 dates, %2 late", "entries of the calendar, of which late")
                             .arg(words.formats().number(rows.size()), words.formats().number(late)));
}

void DueCalendarView::retranslate()
{
    const AgreementWords words(m_context.language.language());
    m_panel->setTitle(tr("What ends and what is due"));
    m_table->setAccessibleTitle(tr("What ends and what is due"));
    m_withinLabel->setText(tr("Within"));
    QStringList items;
    for (const int span : spans)
        items << words.days(span);
    setBoxWords(*m_within, items);
    show(m_days);
}

} // namespace acquis
