// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/tagrulesview.h"

#include "ui/spending/spendingselection.h"
#include "ui/spending/spendingwords.h"
#include "ui/spending/tagrulewords.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/totaltable.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum RuleColumn { Number, Rule, Counts, LeftOut, Lines, Amount };
constexpr int linesOfTag = 4;
constexpr int roomOfSentence = 10;

/// Sentences of several lines with some room between the rows.
class SentenceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, roomOfSentence);
    }
};

} // namespace

TagRulesView::TagRulesView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tagsModel(new TextTableModel(this))
    , m_rulesModel(new TextTableModel(this))
    , m_tagsPanel(new Panel)
    , m_tagsTable(new TotalTable(theme))
    , m_rulesPanel(new Panel)
    , m_about(new QLabel)
    , m_rules(new TotalTable(theme))
{
    layOut();
    connect(m_tagsTable->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TagRulesView::showRules);
    // Sentences wrap: a wider column asks for less height.
    connect(m_rules->view()->horizontalHeader(), &QHeaderView::sectionResized, m_rules->view(), &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
    connect(&theme, &Theme::changed, this, &TagRulesView::retakeColors);
    retakeColors();
}

void TagRulesView::layOut()
{
    m_tagsTable->view()->setObjectName(u"tagsTable"_s);
    m_tagsTable->view()->setSortingEnabled(false);
    m_tagsTable->setModels(m_tagsModel, nullptr);
    m_tagsPanel->addContent(m_tagsTable, 1);
    m_about->setObjectName(u"tagAbout"_s);
    m_about->setWordWrap(true);
    m_about->setMargin(10);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_rules->view()->setObjectName(u"tagRules"_s);
    m_rules->view()->setSortingEnabled(false);
    m_rules->view()->setWordWrap(true);
    m_rules->view()->setTextElideMode(Qt::ElideNone);
    m_rules->view()->setItemDelegate(new SentenceDelegate(m_rules));
    m_rules->view()->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rules->setModels(m_rulesModel, nullptr);
    m_rulesPanel->addContent(m_about);
    m_rulesPanel->addContent(m_rules, 1);
    auto *rows = new QSplitter(Qt::Vertical);
    rows->addWidget(m_tagsPanel);
    rows->addWidget(m_rulesPanel);
    rows->setSizes({ 170, 530 });
    rows->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(rows);
}

void TagRulesView::show(const QList<Tag> &tags, const UnitDirectory &units, const SpendCube &cube)
{
    const bool first = !m_hasCounted;
    m_tags = tags;
    m_units = units;
    m_hasCounted = m_hasCounted || cube.cellCount() > 0;
    count(cube);
    showTags();
    if (first)
        chooseFirst();
    showRules();
    if (first)
        fitRules();
}

void TagRulesView::chooseFirst()
{
    // The first tag that speaks of what the register holds, else the first.
    int row = 0;
    for (int i = m_tagsModel->rowCount() - 1; i >= 0; --i) {
        if (m_tagsModel->index(i, linesOfTag).data(TextTableModel::NumberRole).toString() != u"0"_s)
            row = i;
    }
    m_tagsTable->view()->setCurrentIndex(m_tagsModel->index(row, 0));
}

const Tag *TagRulesView::chosen() const
{
    const int row = m_tagsTable->view()->currentIndex().row();
    return row >= 0 && row < m_tags.size() ? &m_tags[row] : nullptr;
}

QString TagRulesView::chosenTag() const
{
    const Tag *tag = chosen();
    return tag ? tag->code : QString();
}

void TagRulesView::count(const SpendCube &cube)
{
    m_sums.clear();
    for (const Tag &tag : std::as_const(m_tags)) {
        const int member = memberOfCode(cube, Dimension::Tag, tag.code);
        if (member <= 0)
            continue; // the register was made before there was this tag
        const Breakdown rules = cube.breakdown({ { Dimension::TagRule }, { { Dimension::Tag, { member } } } });
        m_sums.insert(tag.code, { rules.count, rules.total });
        for (const BreakdownRow &row : rules.rows)
            m_sums.insert(cube.members(Dimension::TagRule)[static_cast<size_t>(row.keys.constFirst())].code,
                          { row.count, row.amount });
    }
}

QList<TextCell> TagRulesView::cellsOf(const Sum &sum) const
{
    return { { m_formats.number(sum.lines), QString::number(sum.lines) },
             { m_formats.amount(sum.amount), sum.amount.toString() } };
}

void TagRulesView::showTags()
{
    const TagRuleWords words(m_units, m_formats);
    TextTable table { { tr("Tag"), tr("Version"), tr("Years it speaks of"), tr("Rules"), tr("Lines counted"), tr("Counted $") },
                      {} };
    for (const Tag &tag : std::as_const(m_tags)) {
        const auto rules = static_cast<qint64>(tag.rules.size());
        table.rows << QList<TextCell> { { tag.name.of(m_formats.language()), {} },
                                        { m_formats.number(tag.version), QString::number(tag.version) },
                                        { words.years(tag), {} },
                                        { m_formats.number(rules), QString::number(rules) } }
                          + cellsOf(m_sums.value(tag.code));
    }
    m_tagsModel->setTable(table);
    m_tagsTable->view()->resizeColumnsToContents();
    m_tagsTable->view()->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void TagRulesView::showRules()
{
    TextTable table { { tr("No."), tr("Rule"), tr("What it counts"), tr("Left out"), tr("Lines"), tr("Counted $") }, {} };
    const Tag *tag = chosen();
    const TagRuleWords words(m_units, m_formats);
    for (qsizetype i = 0; tag && i < tag->rules.size(); ++i) {
        const TagRule &rule = tag->rules[i];
        table.rows << QList<TextCell> { { m_formats.number(i + 1), QString::number(i + 1) },
                                        { rule.name.of(m_formats.language()), {} },
                                        { words.condition(*tag, rule), {} },
                                        { words.exceptions(rule), {} } }
                          + cellsOf(m_sums.value(tag->code + u'/' + rule.code));
    }
    m_rulesModel->setTable(table);
    m_rules->view()->resizeRowsToContents();
    m_rulesPanel->setTitle(tag ? tr("Rules of the tag %1").arg(tag->name.of(m_formats.language())) : tr("Rules"));
    m_rulesPanel->setSubtitle(tr("a line is counted by the first rule that names it"));
    m_about->setText(tag ? tag->description.of(m_formats.language()) + u'\n'
                               + tr("Source: %1").arg(tag->citation.of(m_formats.language()))
                         : QString());
    const Sum all = tag ? m_sums.value(tag->code) : Sum();
    m_rulesPanel->setFootnote(all.lines > 0 ? tr("Together %1 and %2 in this register.")
                                                  .arg(SpendingWords::lines(all.lines, m_formats), m_formats.money(all.amount))
                                            : tr("No line of this register is counted by this tag."));
}

void TagRulesView::fitRules()
{
    QTableView *view = m_rules->view();
    view->resizeColumnsToContents();
    const int letter = view->fontMetrics().averageCharWidth();
    view->setColumnWidth(Rule, letter * 32);
    view->horizontalHeader()->setSectionResizeMode(Counts, QHeaderView::Stretch);
    view->setColumnWidth(LeftOut, letter * 28);
    view->resizeRowsToContents();
}

void TagRulesView::retakeColors()
{
    QPalette colors = m_theme.palette();
    colors.setColor(QPalette::WindowText, m_theme.color(ColorToken::TextSecondary));
    m_about->setPalette(colors);
}

QString TagRulesView::selectionAsText() const
{
    return m_rules->selectionAsText();
}

const QAbstractItemModel &TagRulesView::shownRules() const
{
    return *m_rulesModel;
}

void TagRulesView::retranslate(const Formats &formats)
{
    m_formats = formats;
    m_tagsPanel->setTitle(tr("Tags"));
    m_tagsPanel->setSubtitle(tr("named, versioned rules that say which lines count as something"));
    m_tagsTable->view()->setAccessibleName(tr("Tags"));
    m_rules->view()->setAccessibleName(tr("Rules of the chosen tag"));
    showTags();
    showRules();
    fitRules();
}

} // namespace acquis
