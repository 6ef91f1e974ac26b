// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/joinview.h"

#include "ui/agreements/agreementsession.h"
#include "ui/agreements/heldcard.h"
#include "ui/agreements/heldlookup.h"
#include "ui/agreements/joinform.h"
#include "ui/agreements/joinneedform.h"
#include "ui/forms/buttonrow.h"
#include "ui/forms/factstable.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/settings.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr auto columnsState = "joinColumns"_L1;
constexpr auto rowsState = "joinRows"_L1;
constexpr auto joinerState = "joinJoiner"_L1; ///< the office that joined last

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(28);
    return button;
}

} // namespace

JoinView::JoinView(const UiContext &context, AgreementSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_rows(new QSplitter(Qt::Vertical))
    , m_needPanel(new Panel)
    , m_need(new JoinNeedForm(context))
    , m_back(makeButton(u"joinBack"_s))
    , m_listPanel(new Panel)
    , m_table(new FactsTable(context, u"joinTable"_s))
    , m_open(makeButton(u"joinOpen"_s))
    , m_join(makeButton(u"joinJoin"_s))
    , m_below(new QStackedWidget)
    , m_detailsPanel(new Panel)
    , m_details(new HeldCard(context.theme))
    , m_formPanel(new Panel)
    , m_form(new JoinForm(context))
{
    m_columns->addWidget(makeLeft());
    m_columns->addWidget(makeRight());
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({ 360, 800 });
    m_columns->restoreState(context.settings.state(columnsState));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);

    connect(m_need, &JoinNeedForm::changed, this, &JoinView::lookUp);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT needRequested(need().need); });
    connect(m_table, &FactsTable::currentChanged, this, &JoinView::showDetails);
    connect(m_table, &FactsTable::activated, this, &JoinView::agreementRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT agreementRequested(m_table->current()); });
    connect(m_join, &QPushButton::clicked, this, &JoinView::openForm);
    connect(m_form, &JoinForm::saveRequested, this, &JoinView::ask);
    connect(m_form, &JoinForm::cancelRequested, this, &JoinView::closeForm);
    connect(&session, &AgreementSession::changed, this, [this] {
        m_need->setCategories(m_session.holdings() ? m_session.holdings()->categories : CategoryTree());
        lookUp();
    });
    if (session.holdings())
        m_need->setCategories(session.holdings()->categories);
    lookUp();
}

JoinView::~JoinView()
{
    m_context.settings.setState(columnsState, m_columns->saveState());
    m_context.settings.setState(rowsState, m_rows->saveState());
}

QWidget *JoinView::makeLeft()
{
    m_needPanel->addContent(m_need, 1);
    m_needPanel->addContent(new ButtonRow({ m_back }));
    return m_needPanel;
}

QWidget *JoinView::makeRight()
{
    m_listPanel->addContent(m_table, 1);
    m_listPanel->addContent(new ButtonRow({ m_join, m_open }));
    m_details->setObjectName(u"joinDetails"_s);
    m_detailsPanel->addContent(m_details, 1);
    m_formPanel->addContent(m_form, 1);
    m_below->addWidget(m_detailsPanel);
    m_below->addWidget(m_formPanel);
    m_rows->addWidget(m_listPanel);
    m_rows->addWidget(m_below);
    m_rows->setChildrenCollapsible(false);
    m_rows->setSizes({ 340, 400 });
    m_rows->restoreState(m_context.settings.state(rowsState));
    return m_rows;
}

void JoinView::setNeed(const JoiningNeed &need, const QString &agreement)
{
    closeForm();
    m_need->setNeed(need);
    m_wished = agreement;
    lookUp();
}

JoiningNeed JoinView::need() const
{
    return m_need->need();
}

void JoinView::begin()
{
    m_need->begin();
}

bool JoinView::isFormOpen() const
{
    return m_below->currentWidget() == m_formPanel;
}

bool JoinView::isChanged() const
{
    return isFormOpen() && m_form->isChanged();
}

const JoinOption *JoinView::current() const
{
    const auto it = std::ranges::find(m_options, m_table->current(), &JoinOption::agreement);
    return it == m_options.end() ? nullptr : &*it;
}

BilingualText JoinView::titleOf(const QString &uid) const
{
    const auto holdings = m_session.holdings();
    const auto *held = holdings ? heldAgreement(*holdings, uid) : nullptr;
    return held ? held->kept.value.title : BilingualText {};
}

bool JoinView::canJoin() const
{
    return current() != nullptr && !isFormOpen() && !m_isWriting;
}

void JoinView::lookUp()
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
    m_cancel = m_context.jobs.run<QList<JoinOption>>(
        this,
        [holdings, asked = need()](const CancelToken &) {
            return joinableFor(asked, holdings->agreementsWithJoins(), holdings->categories, QDate::currentDate());
        },
        [this, number](const Result<QList<JoinOption>> &options) {
            if (number != m_lookUps)
                return;
            m_isLooking = false;
            show(options.value_or(QList<JoinOption> {}));
            if (!options)
                Q_EMIT failed(options.error());
            Q_EMIT settled();
        });
}

FactsRow JoinView::rowOf(const AgreementWords &words, const JoinOption &option) const
{
    const auto holdings = m_session.holdings();
    const auto *held = holdings ? heldAgreement(*holdings, option.agreement) : nullptr;
    const BuyingAgreement agreement = held ? held->kept.value : BuyingAgreement {};
    FactsCell answer { tr("May be joined"), std::nullopt, u"ok"_s, StateToken::Ok };
    if (!option.mayJoin())
        answer = { tr("Cannot be joined"), std::nullopt, u"barred"_s, StateToken::Error };
    else if (!option.doubts.isEmpty())
        answer = { tr("May be joined, with doubts"), std::nullopt, u"warning"_s, StateToken::Warning };
    QStringList why;
    for (const JoinBar bar : option.bars)
        why << words.bar(bar);
    for (const JoinReason doubt : option.doubts)
        why << words.reason(doubt);
    for (const JoinReason favour : why.isEmpty() ? option.favours : QList<JoinReason>())
        why << words.reason(favour);
    const QString left = option.left ? words.formats().money(*option.left) : u"–"_s;
    return { option.agreement,
             { { agreement.title.of(words.language()) },
               answer,
               { left, option.left ? option.left->cents() : 0 },
               { words.formats().number(option.days), option.days },
               { agreement.owner },
               { words.jurisdiction(agreement.jurisdiction) },
               { why.join(u' ') } } };
}

void JoinView::show(const QList<JoinOption> &options)
{
    m_options = options;
    const AgreementWords words(m_context.language.language());
    QList<FactsRow> rows;
    for (const JoinOption &option : options)
        rows << rowOf(words, option);
    m_table->setTable(
        { tr("Agreement"), tr("Answer"), tr("Room left"), tr("Days to join"), tr("Owner"), tr("Held in"), tr("Why") }, rows);
    if (!m_wished.isEmpty() && !options.isEmpty()) {
        m_table->setCurrent(std::exchange(m_wished, {}));
        m_table->setFocusToRows();
    }
    const auto open = std::ranges::count_if(options, &JoinOption::mayJoin);
    m_listPanel->setSubtitle(tr("%1 of %2 may be joined today", "agreements")
                                 .arg(words.formats().number(open), words.formats().number(options.size())));
    showDetails();
}

void JoinView::showDetails()
{
    const bool isThere = current() != nullptr;
    m_open->setEnabled(isThere);
    m_join->setEnabled(canJoin());
    Q_EMIT stateChanged();
    if (!isThere) {
        m_details->showNothing(m_isLooking || !m_session.holdings()
                                   ? tr("Being looked up…")
                                   : tr("No agreement of the register is about this need. Take a category away, or write "
                                        "fewer words."));
        return;
    }
    const JoinOption &option = *current();
    const AgreementWords words(m_context.language.language());
    CardHtml card(m_context.theme);
    card.begin(titleOf(option.agreement).of(words.language()), {});
    for (const JoinBar bar : option.bars)
        card.state(StateToken::Error, words.bar(bar));
    for (const JoinReason doubt : option.doubts)
        card.state(StateToken::Warning, words.reason(doubt));
    for (const JoinReason favour : option.favours)
        card.state(StateToken::Ok, words.reason(favour));
    if (option.wordsFound > 0)
        card.line(tr("Words of the need that it holds: %1").arg(words.formats().number(option.wordsFound)));
    card.line(tr("Joining takes %1.").arg(words.days(option.days)));
    card.line(option.left ? tr("Room left: %1").arg(words.formats().money(*option.left))
                          : tr("It has no ceiling, or the ceiling was not told."));
    m_details->showHtml(card.html());
}

void JoinView::openForm()
{
    if (!canJoin())
        return;
    const JoiningNeed asked = need();
    AgreementJoin request;
    request.agreement = current()->agreement;
    request.entity = asked.need.entity;
    request.jurisdiction = asked.jurisdiction.isEmpty() ? jurisdictionOf(asked.need.jurisdiction) : asked.jurisdiction;
    request.day = QDate::currentDate();
    request.amount = asked.need.value;
    request.seats = asked.seats;
    request.joiner = QString::fromUtf8(m_context.settings.state(joinerState));
    m_form->setRequest(request, titleOf(request.agreement));
    m_formPanel->setTitle(m_form->title());
    m_below->setCurrentWidget(m_formPanel);
    showDetails();
    m_form->begin();
}

void JoinView::closeForm()
{
    const bool wasOpen = isFormOpen();
    m_below->setCurrentWidget(m_detailsPanel);
    showDetails();
    if (wasOpen)
        m_table->setFocusToRows();
}

const AgreementJoin *JoinView::joinedBefore(const AgreementJoin &request) const
{
    const auto holdings = m_session.holdings();
    const auto *held = holdings ? heldAgreement(*holdings, request.agreement) : nullptr;
    if (held == nullptr)
        return nullptr;
    const auto before = std::ranges::find_if(held->joins, [&request](const AgreementJoin &join) {
        return join.joiner.compare(request.joiner, Qt::CaseInsensitive) == 0;
    });
    return before == held->joins.end() ? nullptr : &*before;
}

void JoinView::ask()
{
    const AgreementWords words(m_context.language.language());
    const AgreementJoin request = m_form->request();
    QString question = tr("“%1” joins “%2” for %3. This is written down and cannot be taken back here.")
                           .arg(request.joiner, m_form->agreement().of(words.language()), words.formats().money(request.amount));
    if (const AgreementJoin *before = joinedBefore(request))
        question.prepend(tr("“%1” joined it already, on %2 for %3.")
                             .arg(before->joiner, before->day.toString(Qt::ISODate), words.formats().money(before->amount))
                         + u"\n\n"_s);
    m_context.prompts.confirm(this, tr("Join the agreement?"), question, tr("Join"), [this, request](bool isSure) {
        if (isSure)
            Q_EMIT joinRequested(request);
    });
}

void JoinView::takeAnswer(const JoinAnswer &answer)
{
    if (answer.join) {
        m_context.settings.setState(joinerState, answer.join->joiner.toUtf8());
        closeForm();
        return;
    }
    const AgreementWords words(m_context.language.language());
    QList<FormFinding> findings;
    for (const JoinBar bar : answer.bars) {
        const bool isOfAmount = bar == JoinBar::OverCeiling || bar == JoinBar::AmountNotAboveZero;
        const bool isOfDay = bar == JoinBar::Ended || bar == JoinBar::NotStarted || bar == JoinBar::JoiningDatePassed;
        const QString member = isOfAmount                       ? u"amount"_s
                               : isOfDay                        ? u"day"_s
                               : bar == JoinBar::NotEnoughSeats ? u"seats"_s
                                                                : u"joiner"_s;
        findings << FormFinding { member, words.bar(bar) };
    }
    m_form->showFindings(findings);
}

void JoinView::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    m_form->setWriting(isWriting);
    m_join->setEnabled(canJoin());
}

void JoinView::retranslate()
{
    m_needPanel->setTitle(tr("The need"));
    m_back->setText(tr("Back to what the rules say"));
    m_back->setIcon(themedIcon(m_context.theme, u"back"_s));
    m_listPanel->setTitle(tr("Agreements that are about it"));
    m_table->setAccessibleTitle(tr("Agreements that are about it"));
    m_open->setText(tr("Open the agreement"));
    m_join->setText(tr("Join…"));
    m_join->setIcon(themedIcon(m_context.theme, u"link"_s));
    m_detailsPanel->setTitle(tr("For and against"));
    m_details->setAccessibleName(tr("What speaks for and against joining it"));
    m_need->retranslate();
    m_form->retranslate();
    m_formPanel->setTitle(m_form->title());
    show(m_options);
}

} // namespace acquis
