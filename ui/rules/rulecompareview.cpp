// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulecompareview.h"
#include "ui/widgets/datefield.h"

#include "ui/rules/rulecard.h"
#include "ui/rules/rulesentences.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/settings.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/totaltable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

RuleCompareView::RuleCompareView(const UiContext &context, QWidget *parent)
    : RulesSection(context, u"comparedRules"_s, parent)
    , m_swap(new QPushButton)
    , m_onlyChanges(new QCheckBox)
    , m_panel(new Panel)
    , m_empty(new QLabel)
    , m_rows(new QSplitter(Qt::Vertical))
{
    QWidget *sides = makeSides();
    m_empty->setObjectName(u"comparedEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_panel->addContent(m_empty, 1);
    m_panel->addContent(m_table, 1);
    auto *cards = new QSplitter(Qt::Horizontal);
    for (const Side &side : m_sides) {
        side.panel->addContent(side.card, 1);
        cards->addWidget(side.panel);
    }
    cards->setChildrenCollapsible(false);
    m_rows->addWidget(m_panel);
    m_rows->addWidget(cards);
    m_rows->setSizes({ 320, 300 });
    m_rows->setChildrenCollapsible(false);
    m_rows->restoreState(context.settings.state(u"comparedRulesSplitter"_s));
    m_table->view()->sortByColumn(-1, Qt::AscendingOrder); // in the order of the packs
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 8, 0, 0);
    page->setSpacing(8);
    page->addWidget(sides);
    page->addWidget(m_rows, 1);
    for (const Side &side : m_sides) {
        connect(side.buyer, &QComboBox::currentIndexChanged, this, &RuleCompareView::compare);
        connect(side.day, &DateField::dateChanged, this, &RuleCompareView::compare);
    }
    connect(m_swap, &QPushButton::clicked, this, &RuleCompareView::swapSides);
    connect(m_onlyChanges, &QCheckBox::toggled, this, &RuleCompareView::applyFilter);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RuleCompareView::showCurrent);
}

RuleCompareView::~RuleCompareView()
{
    m_context.settings.setState(u"comparedRulesSplitter"_s, m_rows->saveState());
}

QWidget *RuleCompareView::makeSides()
{
    auto *sides = new QWidget;
    auto *flow = new FlowLayout(sides, FlowLayout::Columns::Natural, 10);
    const QDate today = QDate::currentDate();
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const QString suffix = i == 0 ? u"A"_s : u"B"_s;
        Side &side = m_sides[i];
        side = { new QLabel, new QComboBox,
                 new QLabel, new DateField(i == 0 ? today.addYears(-1) : today),
                 new Panel,  new RuleCard(m_context.theme) };
        side.buyer->setObjectName(u"compareBuyer"_s + suffix);
        side.buyer->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        side.day->setObjectName(u"compareDay"_s + suffix);
        side.card->setObjectName(u"compareCard"_s + suffix);
        flow->addWidget(labelled(side.title, side.buyer));
        flow->addWidget(labelled(side.dayLabel, side.day));
    }
    m_swap->setObjectName(u"compareSwap"_s);
    m_swap->setMinimumHeight(28);
    m_onlyChanges->setObjectName(u"compareOnlyChanges"_s);
    m_onlyChanges->setMinimumHeight(28);
    m_onlyChanges->setChecked(true);
    flow->addWidget(m_swap);
    flow->addWidget(m_onlyChanges);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    sides->setSizePolicy(policy);
    return sides;
}

const RuleSeries &RuleCompareView::seriesAt(const RulePlace &place) const
{
    return m_packs[place.pack].series[place.series];
}

const RuleRow &RuleCompareView::rowAt(const RulePlace &place) const
{
    return seriesAt(place).rows[place.row];
}

ComparisonSide RuleCompareView::sideOf(const Side &side) const
{
    const Buyer buyer = m_buyers.value(std::max(0, side.buyer->currentIndex()));
    return { buyer.jurisdiction, buyer.entity, side.day->date(), {} };
}

void RuleCompareView::setPacks(const QList<RulePack> &packs)
{
    const bool isFirst = m_buyers.isEmpty();
    m_filter->setAccept({}); // it speaks of the old rows
    m_rules.clear();
    m_packs = packs;
    m_buyers.clear();
    for (std::size_t i = 0; Jurisdiction(i) != Jurisdiction::Any; ++i) {
        m_buyers << Buyer { Jurisdiction(i), std::nullopt };
        forEachCode(entitiesOf(packs, Jurisdiction(i)), [&](Entity entity) { m_buyers << Buyer { Jurisdiction(i), entity }; });
    }
    retranslate();
    if (isFirst) {
        for (const Side &side : m_sides) {
            const QSignalBlocker blocker(side.buyer);
            side.buyer->setCurrentIndex(std::min(1, side.buyer->count() - 1)); // one kind of buyer says more than all together
        }
    }
    compare();
    fitColumns(52);
}

void RuleCompareView::compare()
{
    m_filter->setAccept({}); // it speaks of the old rows
    m_rules = compareRules(m_packs, sideOf(m_sides[0]), sideOf(m_sides[1]));
    fillTable();
    applyFilter();
    m_table->view()->setCurrentIndex(m_filter->index(0, 0));
    showCurrent();
}

void RuleCompareView::fillTable()
{
    const RuleSentences sentences(m_context.language.language());
    const RulesWords &words = sentences.words();
    QList<QList<RulesCell>> rows;
    for (const ComparedRule &rule : m_rules) {
        const RuleSeries &series = seriesAt(rule.a ? *rule.a : *rule.b);
        const auto bounds = [&](const std::optional<RulePlace> &place) {
            return place ? RulesCell { words.bounds(rowAt(*place)), {}, {}, rowAt(*place).lower }
                         : RulesCell { u"–"_s, {}, {}, -1 };
        };
        const auto verdict = [&](const std::optional<RulePlace> &place) {
            if (!place)
                return RulesCell { u"–"_s };
            const Verdict said = rowAt(*place).verdict;
            return RulesCell { words.verdict(said), RulesWords::verdictIcon(said), RulesWords::verdictState(said) };
        };
        rows << QList<RulesCell> {
            { sentences.change(rule.change), RuleSentences::changeIcon(rule.change), RuleSentences::changeState(rule.change),
              qint64(rule.change) },
            { series.question.of(words.language()) },
            bounds(rule.a),
            bounds(rule.b),
            verdict(rule.a),
            verdict(rule.b),
            { sentences.differences(rule.differences) },
            { sentences.commodities(rule.commodities) },
        };
    }
    m_model->setTable({ tr("Change"), tr("Question"), tr("Values in A"), tr("Values in B"), tr("Verdict in A"),
                        tr("Verdict in B"), tr("What differs"), tr("Kind") },
                      rows);
}

void RuleCompareView::applyFilter()
{
    const bool onlyChanges = m_onlyChanges->isChecked();
    m_filter->setAccept([this, onlyChanges](int row) { return !onlyChanges || m_rules[row].change != RuleChange::Same; });
    const auto count = [this](RuleChange change) {
        return m_context.language.formats().number(std::ranges::count(m_rules, change, &ComparedRule::change));
    };
    m_panel->setSubtitle(
        tr("Only in A: %1 · only in B: %2 · differs: %3 · the same: %4")
            .arg(count(RuleChange::OnlyA), count(RuleChange::OnlyB), count(RuleChange::Changed), count(RuleChange::Same)));
    const bool isEmpty = m_filter->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_empty->setText(m_packs.isEmpty()   ? tr("The rules are not there yet.")
                     : m_rules.isEmpty() ? tr("No rules are in force on these days.")
                                         : tr("Nothing differs between the two sides."));
    showCurrent();
}

void RuleCompareView::showSide(const Side &side, const std::optional<RulePlace> &place, const RuleDifferences &marks)
{
    if (place)
        side.card->showRule(RuleSentences(m_context.language.language()), m_packs[place->pack], seriesAt(*place), rowAt(*place),
                            marks);
    else
        side.card->showNothing(tr("This side has no such rule."));
}

void RuleCompareView::showCurrent()
{
    const int row = m_filter->sourceRow(m_table->view()->currentIndex());
    if (row < 0 || row >= m_rules.size()) {
        for (const Side &side : m_sides)
            side.card->showNothing(tr("Choose a row to see both sides."));
        return;
    }
    const ComparedRule &rule = m_rules[row];
    showSide(m_sides[0], rule.a, rule.differences);
    showSide(m_sides[1], rule.b, rule.differences);
}

void RuleCompareView::swapSides()
{
    const int buyer = m_sides[0].buyer->currentIndex();
    const QDate day = m_sides[0].day->date();
    {
        const QSignalBlocker blockers[] { QSignalBlocker(m_sides[0].buyer), QSignalBlocker(m_sides[0].day),
                                          QSignalBlocker(m_sides[1].buyer), QSignalBlocker(m_sides[1].day) };
        m_sides[0].buyer->setCurrentIndex(m_sides[1].buyer->currentIndex());
        m_sides[0].day->setDate(m_sides[1].day->date());
        m_sides[1].buyer->setCurrentIndex(buyer);
        m_sides[1].day->setDate(day);
    }
    compare();
}

void RuleCompareView::retranslate()
{
    const RulesWords words(m_context.language.language());
    QStringList buyers;
    for (const Buyer &buyer : std::as_const(m_buyers))
        buyers << (buyer.entity ? tr("%1: %2", "jurisdiction, organization")
                                      .arg(words.jurisdiction(buyer.jurisdiction), words.entity(*buyer.entity))
                                : words.jurisdiction(buyer.jurisdiction));
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        const Side &side = m_sides[i];
        setItems(*side.buyer, buyers);
        side.title->setText(i == 0 ? tr("&A") : tr("&B"));
        side.dayLabel->setText(tr("on", "a day"));
        side.buyer->setAccessibleName(i == 0 ? tr("A: whose rules") : tr("B: whose rules"));
        side.day->setAccessibleName(i == 0 ? tr("A: of which day") : tr("B: of which day"));
        side.panel->setTitle(i == 0 ? tr("A") : tr("B"));
        side.card->setAccessibleName(i == 0 ? tr("The rule in A") : tr("The rule in B"));
    }
    m_swap->setText(tr("Swap A and B"));
    m_onlyChanges->setText(tr("Changes &only"));
    m_panel->setTitle(tr("Rules of A and B"));
    m_table->view()->setAccessibleName(tr("Rules of A and B"));
    m_filter->setCollator(words.formats().collator());
    fillTable();
    applyFilter();
}

} // namespace acquis
