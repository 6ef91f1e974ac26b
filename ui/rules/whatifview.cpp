// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/whatifview.h"
#include "ui/widgets/datefield.h"

#include "core/base/numberreader.h"
#include "core/exchange/tablefile.h"
#include "core/rules/needladder.h"
#include "core/rules/rulecomparison.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/totaltable.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressEvery = 100; ///< milliseconds

/// In the order of the box: every entity with its jurisdiction.
struct Buyer
{
    Jurisdiction jurisdiction {};
    Entity entity {};
};
constexpr Buyer buyers[] {
    { Jurisdiction::OnOps, Entity::OnMin },       { Jurisdiction::OnOps, Entity::OnOie },
    { Jurisdiction::OnBps, Entity::OnBps },       { Jurisdiction::OnBps, Entity::OnMun },
    { Jurisdiction::CaFederal, Entity::FedDept }, { Jurisdiction::CaFederal, Entity::FedCrown },
    { Jurisdiction::Bc, Entity::BcMin },
};

/// The one CSV file among what is dragged; empty when it is anything else.
QString droppedNeeds(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    return path.endsWith(".csv"_L1, Qt::CaseInsensitive) ? path : QString();
}

QWidget *flowOf(const QList<QWidget *> &widgets)
{
    auto *items = new QWidget;
    auto *flow = new FlowLayout(items, FlowLayout::Columns::Natural, 10);
    for (QWidget *widget : widgets)
        flow->addWidget(widget);
    auto *row = new QWidget;
    auto *margins = new QVBoxLayout(row); // the flow itself knows none
    margins->setContentsMargins(10, 8, 10, 8);
    margins->addWidget(items);
    for (QWidget *widget : { items, row }) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        widget->setSizePolicy(policy);
    }
    return row;
}

} // namespace

WhatIfView::WhatIfView(const UiContext &context, QWidget *parent)
    : RulesSection(context, u"whatIf"_s, parent)
    , m_intro(new WrappingLabel)
    , m_needsPanel(new Panel)
    , m_supposePanel(new Panel)
    , m_timer(new QTimer(this))
    , m_panel(new Panel)
    , m_onlyChanged(new QCheckBox)
    , m_empty(new QLabel)
{
    setAcceptDrops(true);
    m_intro->setObjectName(u"whatIfIntro"_s);
    m_needsPanel->addContent(makeNeeds());
    m_supposePanel->addContent(makeSupposition());
    m_onlyChanged->setObjectName(u"whatIfOnlyChanged"_s);
    m_onlyChanged->setMinimumHeight(26);
    m_empty->setObjectName(u"whatIfEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_panel->addTool(m_onlyChanged);
    m_panel->addContent(m_empty, 1);
    m_panel->addContent(m_table, 1);
    m_table->view()->sortByColumn(-1, Qt::AscendingOrder); // as the needs came
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 8, 0, 0);
    page->setSpacing(8);
    page->addWidget(m_intro);
    page->addWidget(m_needsPanel);
    page->addWidget(m_supposePanel);
    page->addWidget(m_panel, 1);
    connectParts();
}

QWidget *WhatIfView::makeNeeds()
{
    m_buyerLabel = new QLabel;
    m_buyer = new QComboBox;
    m_buyer->setObjectName(u"whatIfBuyer"_s);
    m_buyer->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_commodityLabel = new QLabel;
    m_commodity = new QComboBox;
    m_commodity->setObjectName(u"whatIfCommodity"_s);
    m_commodity->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ladderDayLabel = new QLabel;
    m_ladderDay = new DateField(QDate::currentDate());
    m_ladderDay->setObjectName(u"whatIfLadderDay"_s);
    m_ladder = new QPushButton;
    m_ladder->setObjectName(u"whatIfLadder"_s);
    m_open = new QPushButton;
    m_open->setObjectName(u"whatIfOpen"_s);
    m_needsText = new WrappingLabel;
    m_needsText->setObjectName(u"whatIfNeeds"_s);
    m_needsText->setContentsMargins(10, 0, 10, 8);
    for (QPushButton *button : { m_ladder, m_open })
        button->setMinimumHeight(28);
    auto *needs = new QWidget;
    auto *column = new QVBoxLayout(needs);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(flowOf({ labelled(m_buyerLabel, m_buyer), labelled(m_commodityLabel, m_commodity),
                               labelled(m_ladderDayLabel, m_ladderDay), m_ladder, m_open }));
    column->addWidget(m_needsText);
    return needs;
}

QWidget *WhatIfView::makeSupposition()
{
    m_packLabel = new QLabel;
    m_pack = new QComboBox;
    m_pack->setObjectName(u"whatIfPack"_s);
    m_pack->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_onDay = new QCheckBox;
    m_onDay->setObjectName(u"whatIfOnDay"_s);
    m_onDay->setMinimumHeight(28);
    m_day = new DateField(QDate::currentDate());
    m_day->setObjectName(u"whatIfDay"_s);
    m_day->setMinimumHeight(28);
    m_day->setEnabled(false);
    auto *day = new QWidget;
    auto *dayRow = new QHBoxLayout(day);
    dayRow->setContentsMargins(0, 0, 0, 0);
    dayRow->setSpacing(6);
    dayRow->addWidget(m_onDay);
    dayRow->addWidget(m_day);
    m_fromLabel = new QLabel;
    m_from = new QComboBox;
    m_from->setObjectName(u"whatIfFrom"_s);
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_toLabel = new QLabel;
    m_to = new QLineEdit;
    m_to->setObjectName(u"whatIfTo"_s);
    m_to->setMinimumWidth(140);
    m_run = new QPushButton;
    m_run->setObjectName(u"whatIfRun"_s);
    m_run->setProperty("primary", true);
    m_cancel = new QPushButton;
    m_cancel->setObjectName(u"whatIfCancel"_s);
    m_cancel->hide();
    for (QPushButton *button : { m_run, m_cancel })
        button->setMinimumHeight(28);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"whatIfProgress"_s);
    m_progress->setMinimumWidth(160);
    m_progress->hide();
    m_toFault = new WrappingLabel;
    m_toFault->setObjectName(u"whatIfFault"_s);
    m_toFault->setContentsMargins(10, 0, 10, 8);
    m_toFault->hide();
    auto *suppose = new QWidget;
    auto *column = new QVBoxLayout(suppose);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(flowOf({ labelled(m_packLabel, m_pack), day, labelled(m_fromLabel, m_from), labelled(m_toLabel, m_to),
                               m_run, m_progress, m_cancel }));
    column->addWidget(m_toFault);
    return suppose;
}

void WhatIfView::connectParts()
{
    connect(m_open, &QPushButton::clicked, this, &WhatIfView::browse);
    connect(m_ladder, &QPushButton::clicked, this, &WhatIfView::takeLadder);
    connect(m_buyer, &QComboBox::currentIndexChanged, this, &WhatIfView::followNeed);
    connect(m_commodity, &QComboBox::currentIndexChanged, this, &WhatIfView::followNeed);
    connect(m_ladderDay, &DateField::dateChanged, this, &WhatIfView::followNeed);
    connect(m_onDay, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
    // An answer to another question than the one on the screen would mislead.
    connect(m_pack, &QComboBox::currentIndexChanged, this, &WhatIfView::forgetAnswer);
    connect(m_onDay, &QCheckBox::toggled, this, &WhatIfView::forgetAnswer);
    connect(m_day, &DateField::dateChanged, this, &WhatIfView::forgetAnswer);
    connect(m_from, &QComboBox::currentIndexChanged, this, &WhatIfView::forgetAnswer);
    connect(m_to, &QLineEdit::textChanged, this, &WhatIfView::forgetAnswer);
    connect(m_to, &QLineEdit::returnPressed, this, &WhatIfView::start);
    connect(m_run, &QPushButton::clicked, this, &WhatIfView::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_onlyChanged, &QCheckBox::toggled, this, &WhatIfView::applyFilter);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_done)
            m_progress->setValue(int(m_done->load()));
    });
    m_timer->setInterval(progressEvery);
}

void WhatIfView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedNeeds(*event->mimeData()).isEmpty() && !isRunning())
        event->acceptProposedAction();
}

void WhatIfView::dropEvent(QDropEvent *event)
{
    const QString path = droppedNeeds(*event->mimeData());
    if (path.isEmpty() || isRunning())
        return;
    event->acceptProposedAction();
    openFile(path);
}

void WhatIfView::browse()
{
    m_context.prompts.openFiles(this, tr("Open a CSV of needs"), tr("CSV files (*.csv)"), false,
                                [this](const QStringList &files) {
                                    if (!files.isEmpty())
                                        openFile(files.first());
                                });
}

void WhatIfView::openFile(const QString &path)
{
    m_context.jobs.run<QList<NamedNeed>>(
        this,
        [path](const CancelToken &cancel) -> Result<QList<NamedNeed>> {
            const auto records = readTableFile(path, cancel);
            if (!records)
                return std::unexpected(records.error());
            if (const QString wrong = wrongNeedColumn(records->value(0)); !wrong.isEmpty())
                return failure(ErrorCode::InvalidTable, path, wrong, 1);
            return needsOfTable(*records);
        },
        [this, path](const Result<QList<NamedNeed>> &needs) {
            if (!needs) {
                Q_EMIT messagePosted(messageFor(needs.error()));
                return;
            }
            if (isRunning())
                return;
            m_needs = *needs;
            m_file = path;
            forgetAnswer();
        });
}

Need WhatIfView::ladderNeed() const
{
    const Buyer &buyer = buyers[std::max(0, m_buyer->currentIndex())];
    Need need;
    need.jurisdiction = buyer.jurisdiction;
    need.entity = buyer.entity;
    need.commodity = Commodity(std::max(0, m_commodity->currentIndex()));
    need.date = m_ladderDay->date();
    return need;
}

void WhatIfView::takeLadder()
{
    const Need need = ladderNeed();
    QList<RulePack> usual;
    for (const RulePack &pack : std::as_const(m_packs)) {
        if (pack.isDefault)
            usual << pack;
    }
    const QList<Need> ladder = needLadder(need, limitsOf(usual, need));
    m_needs.clear();
    for (const Need &step : ladder)
        m_needs << NamedNeed { {}, step };
    m_file.clear();
    forgetAnswer();
}

void WhatIfView::followNeed()
{
    offerLimits();
    if (m_file.isEmpty() && !m_needs.isEmpty()) // those of a file are what they are
        takeLadder();
}

void WhatIfView::offerLimits()
{
    const Need need = ladderNeed();
    // Only limits of the jurisdiction's own packs can be moved: agreements are not the buyer's to change.
    QList<RulePack> own;
    for (const RulePack &pack : std::as_const(m_packs)) {
        if (pack.isDefault && pack.jurisdiction == need.jurisdiction)
            own << pack;
    }
    const int chosenIndex = m_from->currentIndex();
    const qint64 chosen = chosenIndex > 0 ? m_limits.value(chosenIndex - 1, -1) : -1;
    m_limits = limitsOf(own, need);
    const Formats formats = m_context.language.formats();
    QStringList words { tr("No limit") };
    for (const qint64 limit : std::as_const(m_limits))
        words << formats.money(Money::fromCents(limit));
    const QSignalBlocker blocker(m_from);
    m_from->clear();
    m_from->addItems(words);
    m_from->setCurrentIndex(int(m_limits.indexOf(chosen)) + 1);
    if (chosen >= 0 && m_from->currentIndex() == 0)
        forgetAnswer();
}

WhatIf WhatIfView::supposition() const
{
    WhatIf what;
    if (const int pack = m_pack->currentIndex() - 1; pack >= 0 && pack < m_packs.size())
        what.packs << m_packs[pack].id;
    if (m_onDay->isChecked())
        what.date = m_day->date();
    const auto to = readPrintedAmount(m_to->text());
    if (m_from->currentIndex() > 0 && to)
        what.limits << LimitChange { Money::fromCents(m_limits[m_from->currentIndex() - 1]), to->amount };
    return what;
}

void WhatIfView::setPacks(const QList<RulePack> &packs)
{
    m_packs = packs;
    retranslate();
    if (m_needs.isEmpty() || m_file.isEmpty())
        takeLadder();
    else
        forgetAnswer();
}

void WhatIfView::start()
{
    if (isRunning() || m_packs.isEmpty())
        return;
    m_fault.reset();
    const auto to = readPrintedAmount(m_to->text());
    if (m_from->currentIndex() > 0 && (!to || to->repaired || to->amount.cents() <= 0)) {
        m_toFault->setVisible(true);
        m_toFault->setText(tr("The new limit is no amount of dollars: write it like 30,300."));
        m_to->setFocus();
        return;
    }
    QList<Need> needs;
    m_asked.clear();
    for (const NamedNeed &named : std::as_const(m_needs)) {
        m_asked << (named.need ? int(needs.size()) : -1);
        if (named.need)
            needs << *named.need;
    }
    m_answer.reset();
    m_done = std::make_shared<std::atomic<qint64>>(0);
    m_progress->setRange(0, int(needs.size()));
    m_progress->setValue(0);
    m_job = m_context.jobs.run<Answered>(
        this,
        [needs, what = supposition(), packs = m_packs, done = m_done](const CancelToken &cancel) -> Result<Answered> {
            return whatIf(needs, what, packs, cancel, [done](const Progress &progress) { done->store(progress.done); });
        },
        [this](const Result<Answered> &answered) { finish(answered); });
    m_timer->start();
    sayState();
}

void WhatIfView::finish(const Result<Answered> &answered)
{
    m_timer->stop();
    m_job.reset();
    if (answered && *answered)
        m_answer = **answered;
    else
        m_fault = answered ? answered->error() : WhatIfError { WhatIfFault::Cancelled, {}, {} };
    fillTable();
    if (m_answer)
        fitColumns(48);
    applyFilter();
    sayState();
}

void WhatIfView::forgetAnswer()
{
    if (m_job)
        m_job->cancel();
    m_answer.reset();
    m_fault.reset();
    fillTable();
    applyFilter();
    sayState();
}

QString WhatIfView::faultSentence(const WhatIfError &error) const
{
    const Formats formats = m_context.language.formats();
    const auto amount = [&] {
        const auto read = readPrintedAmount(error.subject);
        return read ? formats.money(read->amount) : error.subject;
    };
    switch (error.fault) {
    case WhatIfFault::NothingSupposed: return tr("Choose what should be otherwise: other rules, another day or another limit.");
    case WhatIfFault::UnknownPack: return tr("There are no rules of the name “%1”.").arg(error.subject);
    case WhatIfFault::PackFitsNoNeed: return tr("These rules are of another jurisdiction than every need.");
    case WhatIfFault::LimitTwice: return tr("The limit of %1 is changed twice.").arg(amount());
    case WhatIfFault::LimitTooLarge: return tr("The new limit is too large.");
    case WhatIfFault::UnknownLimit: return tr("No rule that judges these needs has a limit of %1.").arg(amount());
    case WhatIfFault::LimitBreaksRows:
        return tr("With this limit the rule %1 would hold for no value at all, or values would have no rule.").arg(error.row);
    case WhatIfFault::Cancelled: return tr("Cancelled. Nothing was compared.");
    }
    Q_UNREACHABLE();
    return {};
}

QString WhatIfView::routeChanges(const NeedWhatIf &answer) const
{
    const RulesWords words(m_context.language.language());
    QStringList changes;
    for (const RouteChange &change : answer.routes) {
        const bool isStated = change.from == change.to; // not verified before and after, but said otherwise
        changes << tr("%1: %2 → %3", "route, verdict before, verdict after")
                       .arg(words.route(change.route), words.verdict(isStated ? change.statedFrom : change.from),
                            words.verdict(isStated ? change.statedTo : change.to));
    }
    return changes.join(u" · "_s);
}

void WhatIfView::fillTable()
{
    const RulesWords words(m_context.language.language());
    const auto leading = [&](const std::optional<Route> &route) { return route ? words.route(*route) : tr("No lawful route"); };
    QList<QList<RulesCell>> rows;
    for (int i = 0; i < int(m_needs.size()); ++i) {
        const NamedNeed &named = m_needs[i];
        QList<RulesCell> row { { named.name.isEmpty() ? words.formats().number(i + 1) : named.name,
                                 {},
                                 {},
                                 named.name.isEmpty() ? std::optional<qint64>(i) : std::nullopt } };
        row << (named.need ? RulesCell { words.formats().money(named.need->value), {}, {}, named.need->value.cents() }
                           : RulesCell { u"–"_s, {}, {}, -1 });
        const bool isAnswered = m_answer && i < m_asked.size() && m_asked[i] >= 0;
        const NeedWhatIf answer = isAnswered ? m_answer->needs[m_asked[i]] : NeedWhatIf {};
        std::optional<NeedError> error = named.need ? std::nullopt : std::optional(named.need.error());
        if (!error)
            error = answer.errorBefore ? answer.errorBefore : answer.errorAfter;
        if (error)
            row << RulesCell { u"–"_s } << RulesCell { u"–"_s }
                << RulesCell { tr("Cannot be judged"), u"warning"_s, StateToken::Warning }
                << RulesCell { words.needError(*error) };
        else if (!isAnswered)
            row << RulesCell {} << RulesCell {} << RulesCell {} << RulesCell {};
        else
            row << RulesCell { leading(answer.leadingBefore) } << RulesCell { leading(answer.leadingAfter) }
                << (answer.isRerouted()  ? RulesCell { tr("Another route"), u"edit"_s, StateToken::Warning }
                    : answer.isChanged() ? RulesCell { tr("Other verdicts"), u"edit"_s, StateToken::Info }
                                         : RulesCell { tr("Unchanged"), u"ok"_s, StateToken::Neutral })
                << RulesCell { routeChanges(answer) };
        rows << row;
    }
    m_filter->setAccept({}); // it speaks of the old rows
    m_model->setTable({ tr("Need"), tr("Value"), tr("Before"), tr("After"), tr("Changed"), tr("What changes") }, rows);
}

void WhatIfView::applyFilter()
{
    const bool onlyChanged = m_onlyChanged->isChecked() && m_answer;
    m_filter->setAccept([this, onlyChanged](int row) {
        return !onlyChanged || row >= m_asked.size() || m_asked[row] < 0 || !m_answer->needs[m_asked[row]].isCompared()
               || m_answer->needs[m_asked[row]].isChanged();
    });
    const bool isEmpty = m_filter->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_empty->setText(m_packs.isEmpty()   ? tr("The rules are not there yet.")
                     : m_needs.isEmpty() ? tr("No limit is in force here on this day: open a CSV of needs instead.")
                                         : tr("No need changes."));
}

void WhatIfView::sayState()
{
    const Formats formats = m_context.language.formats();
    const int count = int(m_needs.size());
    m_run->setEnabled(!isRunning() && !m_packs.isEmpty() && count > 0);
    m_cancel->setVisible(isRunning());
    m_progress->setVisible(isRunning());
    m_onlyChanged->setEnabled(m_answer.has_value());
    m_toFault->setVisible(m_fault.has_value());
    if (m_fault)
        m_toFault->setText(faultSentence(*m_fault));
    m_needsText->setText(m_file.isEmpty()
                             ? tr("%1 needs, just below, at and just past every limit", nullptr, count).arg(formats.number(count))
                             : tr("%1 needs of %2", nullptr, count).arg(formats.number(count), QFileInfo(m_file).fileName()));
    m_panel->setSubtitle(isRunning() ? tr("Asking the rules…")
                         : m_answer  ? tr("%1 of %2 change route, %3 change in some verdict")
                                          .arg(formats.number(m_answer->rerouted), formats.number(m_answer->compared),
                                               formats.number(m_answer->changed))
                                    : tr("Not asked yet"));
}

void WhatIfView::retranslate()
{
    const RulesWords words(m_context.language.language());
    m_intro->setText(tr("Asks the same needs twice: under the rules as they are, and as you suppose them. It changes nothing, "
                        "neither rules nor files, and says nothing of vendors, prices or time."));
    m_needsPanel->setTitle(tr("Needs"));
    m_buyerLabel->setText(tr("&Organization"));
    QStringList items;
    for (const Buyer &buyer : buyers)
        items << words.entity(buyer.entity);
    setItems(*m_buyer, items);
    m_commodityLabel->setText(tr("&Kind"));
    items.clear();
    for (std::size_t i = 0; i < codeCount<Commodity>; ++i)
        items << words.commodity(Commodity(i));
    setItems(*m_commodity, items);
    m_ladderDayLabel->setText(tr("&Issued on"));
    m_ladder->setText(tr("Needs around every limit"));
    m_open->setText(tr("Open a CSV of needs…"));
    m_open->setIcon(themedIcon(m_context.theme, u"open"_s));
    m_open->setToolTip(tr("A file with a column for each member of a need; it may also be dropped here."));
    m_supposePanel->setTitle(tr("What should be otherwise"));
    m_packLabel->setText(tr("&Rules"));
    items = { tr("As they are") };
    for (const RulePack &pack : std::as_const(m_packs))
        items << pack.name.of(words.language());
    setItems(*m_pack, items);
    m_onDay->setText(tr("All issued o&n"));
    m_day->setAccessibleName(tr("Day on which all needs are issued"));
    m_fromLabel->setText(tr("&Limit"));
    m_toLabel->setText(tr("becom&es"));
    m_run->setText(tr("Ask what if"));
    m_run->setIcon(themedIcon(m_context.theme, u"play"_s, ColorToken::OnAccent));
    m_cancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Needs asked"));
    m_progress->setFormat(u"%v / %m"_s);
    m_onlyChanged->setText(tr("Changed onl&y"));
    m_panel->setTitle(tr("Before and after"));
    m_table->view()->setAccessibleName(tr("Before and after"));
    m_filter->setCollator(words.formats().collator());
    offerLimits();
    fillTable();
    applyFilter();
    sayState();
}

} // namespace acquis
