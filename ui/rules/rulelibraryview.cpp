// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulelibraryview.h"
#include "ui/widgets/datefield.h"

#include "ui/rules/rulecard.h"
#include "ui/rules/rulesentences.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/settings.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/totaltable.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum Column { Question, Whose, Bounds, Valid, VerdictColumn, Layer, Source, ConfidenceColumn, Found };

QComboBox *makeBox(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->addItem(QString());
    return box;
}

/// The code that stands at the box's index, after "all".
template <typename E>
std::optional<E> chosen(const QComboBox &box)
{
    return box.currentIndex() > 0 ? std::optional(E(box.currentIndex() - 1)) : std::nullopt;
}

} // namespace

RuleLibraryView::RuleLibraryView(const UiContext &context, QWidget *parent)
    : RulesSection(context, u"rules"_s, parent)
    , m_tablePanel(new Panel)
    , m_empty(new QLabel)
    , m_cardPanel(new Panel)
    , m_card(new RuleCard(context.theme))
    , m_copyCard(new QPushButton)
    , m_columns(new QSplitter(Qt::Horizontal))
{
    QWidget *toolbar = makeToolbar();
    m_model->setLateText([this](int rule) {
        if (m_words.isEmpty())
            return QString();
        const Language language = m_context.language.language();
        return RuleSentences(language).found(m_library.matches(rule, m_words, language));
    });
    m_empty->setObjectName(u"rulesEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_tablePanel->addContent(m_empty, 1);
    m_tablePanel->addContent(m_table, 1);
    m_card->setObjectName(u"ruleCard"_s);
    m_copyCard->setObjectName(u"ruleCopy"_s);
    m_copyCard->setMinimumHeight(26);
    m_cardPanel->addTool(m_copyCard);
    m_cardPanel->addContent(m_card, 1);
    m_columns->addWidget(m_tablePanel);
    m_columns->addWidget(m_cardPanel);
    m_columns->setSizes({ 640, 360 });
    m_columns->setChildrenCollapsible(false);
    m_columns->restoreState(context.settings.state(u"rulesSplitter"_s));
    m_table->view()->sortByColumn(-1, Qt::AscendingOrder); // as the packs have it
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 8, 0, 0);
    page->setSpacing(8);
    page->addWidget(toolbar);
    page->addWidget(m_columns, 1);
    connectParts();
    applyFilter();
}

RuleLibraryView::~RuleLibraryView()
{
    m_context.settings.setState(u"rulesSplitter"_s, m_columns->saveState());
}

QWidget *RuleLibraryView::makeToolbar()
{
    m_findLabel = new QLabel;
    m_find = new QLineEdit;
    m_find->setObjectName(u"rulesFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(220);
    m_jurisdictionLabel = new QLabel;
    m_jurisdiction = makeBox(u"rulesJurisdiction"_s);
    m_onDay = new QCheckBox;
    m_onDay->setObjectName(u"rulesOnDay"_s);
    m_onDay->setMinimumHeight(28);
    m_onDay->setChecked(true);
    m_day = new DateField(QDate::currentDate());
    m_day->setObjectName(u"rulesDay"_s);
    m_day->setMinimumHeight(28);
    m_layerLabel = new QLabel;
    m_layer = makeBox(u"rulesLayer"_s);
    m_packLabel = new QLabel;
    m_pack = makeBox(u"rulesPack"_s);
    m_kindLabel = new QLabel;
    m_kind = makeBox(u"rulesKind"_s);
    m_confidenceLabel = new QLabel;
    m_confidence = makeBox(u"rulesConfidence"_s);
    m_reset = new QPushButton;
    m_reset->setObjectName(u"rulesReset"_s);
    m_reset->setMinimumHeight(28);
    auto *toolbar = new QWidget;
    auto *flow = new FlowLayout(toolbar, FlowLayout::Columns::Natural, 10);
    flow->addWidget(labelled(m_findLabel, m_find));
    flow->addWidget(labelled(m_jurisdictionLabel, m_jurisdiction));
    auto *day = new QWidget;
    auto *dayRow = new QHBoxLayout(day);
    dayRow->setContentsMargins(0, 0, 0, 0);
    dayRow->setSpacing(6);
    dayRow->addWidget(m_onDay);
    dayRow->addWidget(m_day);
    flow->addWidget(day);
    flow->addWidget(labelled(m_layerLabel, m_layer));
    flow->addWidget(labelled(m_packLabel, m_pack));
    flow->addWidget(labelled(m_kindLabel, m_kind));
    flow->addWidget(labelled(m_confidenceLabel, m_confidence));
    flow->addWidget(m_reset);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    toolbar->setSizePolicy(policy);
    return toolbar;
}

void RuleLibraryView::connectParts()
{
    connect(m_find, &QLineEdit::textChanged, this, &RuleLibraryView::applyFilter);
    for (const QComboBox *box : { m_jurisdiction, m_layer, m_pack, m_kind, m_confidence })
        connect(box, &QComboBox::currentIndexChanged, this, &RuleLibraryView::applyFilter);
    connect(m_onDay, &QCheckBox::toggled, this, &RuleLibraryView::applyFilter);
    connect(m_day, &DateField::dateChanged, this, &RuleLibraryView::applyFilter);
    connect(m_reset, &QPushButton::clicked, this, &RuleLibraryView::resetFilters);
    connect(m_card, &RuleCard::rowRequested, this, &RuleLibraryView::goTo);
    connect(m_copyCard, &QPushButton::clicked, this, [this] {
        const int rule = currentRule();
        if (rule >= 0)
            QApplication::clipboard()->setText(
                RuleSentences(m_context.language.language())
                    .wholeRule(m_library.packOf(rule), m_library.seriesOf(rule), m_library.row(rule)));
    });
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RuleLibraryView::showCurrent);
}

RuleFilter RuleLibraryView::chosenFilter() const
{
    RuleFilter filter;
    filter.jurisdiction = chosen<Jurisdiction>(*m_jurisdiction);
    if (m_onDay->isChecked())
        filter.day = m_day->date();
    filter.layer = chosen<RuleLayer>(*m_layer);
    if (const int pack = m_pack->currentIndex() - 1; pack >= 0 && pack < m_library.packs().size())
        filter.pack = m_library.packs()[pack].id;
    filter.kind = chosen<SubjectKind>(*m_kind);
    filter.confidence = chosen<Confidence>(*m_confidence);
    return filter;
}

int RuleLibraryView::currentRule() const
{
    return m_filter->sourceRow(m_table->view()->currentIndex());
}

void RuleLibraryView::setLibrary(const RuleLibrary &library)
{
    const int rule = currentRule();
    const QString pack = rule >= 0 ? m_library.packOf(rule).id : QString();
    const QString row = rule >= 0 ? m_library.row(rule).id : QString();
    m_filter->setAccept({}); // it speaks of the old rows
    m_library = library;
    retranslate();
    const QModelIndex same = m_filter->mapFromSource(m_model->index(m_library.find(pack, row), Question));
    m_table->view()->setCurrentIndex(same.isValid() ? same : m_filter->index(0, Question));
    fitColumns(44);
    showCurrent();
}

void RuleLibraryView::fillTable()
{
    const RuleSentences sentences(m_context.language.language());
    const RulesWords &words = sentences.words();
    const Language language = sentences.language();
    QList<QList<RulesCell>> rows;
    rows.reserve(m_library.size());
    for (int rule = 0; rule < m_library.size(); ++rule) {
        const RuleSeries &series = m_library.seriesOf(rule);
        const RuleRow &row = m_library.row(rule);
        rows << QList<RulesCell> {
            { series.question.of(language) },
            { words.jurisdiction(m_library.packOf(rule).jurisdiction) },
            { words.bounds(row), {}, {}, row.lower },
            { words.validity(row.validFrom, row.validTo), {}, {}, row.validFrom.toJulianDay() },
            { words.verdict(row.verdict), RulesWords::verdictIcon(row.verdict), RulesWords::verdictState(row.verdict) },
            { words.layer(series.layer), {}, {}, qint64(series.layer) },
            { row.citation.title.of(language) + u", "_s + row.citation.section.of(language) },
            { words.confidence(row.confidence), {}, {}, qint64(row.confidence) },
            { QString() },
        };
    }
    m_model->setTable({ tr("Rule"), tr("Jurisdiction"), tr("Values"), tr("Valid"), tr("Verdict"), tr("Layer"), tr("Source"),
                        tr("Confidence"), tr("Found") },
                      rows);
}

void RuleLibraryView::applyFilter()
{
    m_day->setEnabled(m_onDay->isChecked());
    m_words = RuleLibrary::searchWords(m_find->text());
    const int before = currentRule();
    m_filter->setAccept([this, filter = chosenFilter(), words = m_words](int rule) {
        return m_library.fits(rule, filter) && m_library.contains(rule, words);
    });
    m_table->view()->setColumnHidden(Found, m_words.isEmpty());
    if (currentRule() < 0)
        m_table->view()->setCurrentIndex(m_filter->index(0, Question));
    else if (before == currentRule())
        m_table->view()->scrollTo(m_table->view()->currentIndex());
    sayCount();
    showCurrent();
}

void RuleLibraryView::resetFilters()
{
    {
        const QSignalBlocker find(m_find);
        m_find->clear();
        for (QComboBox *box : { m_jurisdiction, m_layer, m_pack, m_kind, m_confidence }) {
            const QSignalBlocker blocker(box);
            box->setCurrentIndex(0);
        }
        const QSignalBlocker onDay(m_onDay);
        m_onDay->setChecked(false);
    }
    applyFilter();
}

void RuleLibraryView::find(const QString &typed, int rule)
{
    resetFilters();
    m_find->setText(typed);
    const QModelIndex index = m_filter->mapFromSource(m_model->index(rule, Question));
    m_table->view()->setCurrentIndex(index);
    m_table->view()->scrollTo(index);
    m_table->view()->setFocus();
}

void RuleLibraryView::goTo(const QString &row)
{
    const int rule = currentRule();
    const int other = rule < 0 ? -1 : m_library.find(m_library.packOf(rule).id, row);
    if (other < 0)
        return;
    if (!m_filter->mapFromSource(m_model->index(other, Question)).isValid())
        resetFilters();
    const QModelIndex index = m_filter->mapFromSource(m_model->index(other, Question));
    m_table->view()->setCurrentIndex(index);
    m_table->view()->scrollTo(index);
}

void RuleLibraryView::showCurrent()
{
    const int rule = currentRule();
    m_copyCard->setEnabled(rule >= 0);
    const RuleSentences sentences(m_context.language.language());
    if (rule < 0)
        m_card->showNothing(tr("Choose a rule to read all that it says."));
    else
        m_card->showRule(sentences, m_library.packOf(rule), m_library.seriesOf(rule), m_library.row(rule), {},
                         sentences.found(m_library.matches(rule, m_words, sentences.language())));
}

void RuleLibraryView::sayCount()
{
    const Formats formats = m_context.language.formats();
    const int all = m_library.size();
    m_tablePanel->setSubtitle(tr("%1 of %2 rules", nullptr, all).arg(formats.number(m_filter->rowCount()), formats.number(all)));
    const bool isEmpty = m_filter->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_empty->setText(all == 0 ? tr("The rules are not there yet.")
                              : tr("No rule fits. Take a filter away, or look for fewer words."));
}

void RuleLibraryView::retranslate()
{
    const RuleSentences sentences(m_context.language.language());
    const RulesWords &words = sentences.words();
    fillTable();
    m_filter->setCollator(words.formats().collator());
    m_findLabel->setText(tr("&Find"));
    m_find->setPlaceholderText(tr("Words in either language"));
    m_jurisdictionLabel->setText(tr("&Jurisdiction"));
    QStringList items { tr("All") };
    for (std::size_t i = 0; i < codeCount<Jurisdiction>; ++i)
        items << words.jurisdiction(Jurisdiction(i));
    setItems(*m_jurisdiction, items);
    m_onDay->setText(tr("In force &on"));
    m_onDay->setToolTip(tr("Off: rules of any day"));
    m_day->setLocale(words.formats().locale());
    m_day->setAccessibleName(tr("Day on which the rules are in force"));
    m_layerLabel->setText(tr("&Layer"));
    items = { tr("All") };
    for (std::size_t i = 0; i < codeCount<RuleLayer>; ++i)
        items << words.layer(RuleLayer(i));
    setItems(*m_layer, items);
    m_packLabel->setText(tr("&Pack"));
    items = { tr("All") };
    for (const RulePack &pack : m_library.packs())
        items << pack.name.of(sentences.language());
    setItems(*m_pack, items);
    m_kindLabel->setText(tr("&Judges"));
    items = { tr("All") };
    for (const SubjectKind kind : { SubjectKind::Route, SubjectKind::Agreement, SubjectKind::Ground, SubjectKind::Warning })
        items << sentences.kind(kind);
    setItems(*m_kind, items);
    m_confidenceLabel->setText(tr("Con&fidence"));
    items = { tr("All") };
    for (std::size_t i = 0; i < codeCount<Confidence>; ++i)
        items << words.confidence(Confidence(i));
    setItems(*m_confidence, items);
    m_reset->setText(tr("Show all rules"));
    m_tablePanel->setTitle(tr("Rules"));
    m_table->view()->setAccessibleName(tr("Rules"));
    m_cardPanel->setTitle(tr("The rule"));
    m_card->setAccessibleName(tr("The chosen rule"));
    m_copyCard->setText(tr("Copy the rule"));
    m_copyCard->setIcon(themedIcon(m_context.theme, u"copy"_s));
    applyFilter();
}

} // namespace acquis
