// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingtoolbar.h"

#include "ui/spending/spendingwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QStringList viewIcons { u"both"_s, u"chart"_s, u"table"_s };

QWidget *labelled(QLabel *label, QWidget *field)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(field);
    label->setBuddy(field);
    return pair;
}

} // namespace

SpendingToolbar::SpendingToolbar(const Theme &theme, QMenu &exportMenu, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rowsLabel(new QLabel)
    , m_rows(new QComboBox)
    , m_columnsLabel(new QLabel)
    , m_columns(new QComboBox)
    , m_measureLabel(new QLabel)
    , m_measure(new QComboBox)
    , m_find(new QLineEdit)
    , m_view(new SegmentedControl)
    , m_compare(new QPushButton)
    , m_export(new QToolButton)
{
    m_rows->setObjectName(u"spendingRows"_s);
    m_columns->setObjectName(u"spendingColumns"_s);
    m_measure->setObjectName(u"spendingMeasure"_s);
    m_find->setObjectName(u"spendingFind"_s);
    m_compare->setObjectName(u"spendingCompare"_s);
    m_compare->setMinimumHeight(28);
    m_export->setObjectName(u"spendingExport"_s);
    for (QComboBox *box : { m_rows, m_columns, m_measure })
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_measure->addItems({ {}, {} });
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(160);
    for (const QString &name : viewIcons)
        m_view->addSegment(themedIcon(theme, name), u"spendingView-"_s + name);
    m_export->setMenu(&exportMenu);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_export->setMinimumHeight(28);

    auto *flow = new FlowLayout(this, FlowLayout::Columns::Natural, 10);
    flow->addWidget(labelled(m_rowsLabel, m_rows));
    flow->addWidget(labelled(m_columnsLabel, m_columns));
    flow->addWidget(labelled(m_measureLabel, m_measure));
    flow->addWidget(m_find);
    flow->addWidget(m_view);
    flow->addWidget(m_compare);
    flow->addWidget(m_export);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_rows, &QComboBox::activated, this, [this](int index) { Q_EMIT changed(withRows(m_selection, m_offered[index])); });
    connect(m_columns, &QComboBox::activated, this, [this](int index) {
        Q_EMIT changed(withColumns(m_selection, index == 0 ? std::nullopt : std::optional(m_offered[index - 1])));
    });
    connect(m_measure, &QComboBox::activated, this, [this](int index) {
        SpendingSelection next = m_selection;
        next.measure = static_cast<SpendMeasure>(index);
        Q_EMIT changed(next);
    });
    connect(m_view, &SegmentedControl::currentChanged, this, [this](int index) {
        SpendingSelection next = m_selection;
        next.view = static_cast<SpendingView>(index);
        Q_EMIT changed(next);
    });
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        SpendingSelection next = m_selection;
        next.find = text;
        Q_EMIT changed(next);
    });
    connect(m_compare, &QPushButton::clicked, this, [this] {
        Q_EMIT changed(m_selection.pinned ? atPlace(m_selection, SpendingPlace::Comparison) : pinnedHere(m_selection));
    });
    connect(&theme, &Theme::changed, this, &SpendingToolbar::retranslate);
}

void SpendingToolbar::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void SpendingToolbar::show(const SpendingSelection &selection, const QList<Dimension> &offered)
{
    m_selection = selection;
    m_offered = offered;
    const QSignalBlocker findBlocker(m_find);
    const QSignalBlocker viewBlocker(m_view);
    fillDimensions();
    showCompare();
    m_measure->setCurrentIndex(static_cast<int>(selection.measure));
    m_view->setCurrent(static_cast<int>(selection.view));
    if (m_find->text() != selection.find)
        m_find->setText(selection.find);
}

void SpendingToolbar::showCompare()
{
    m_compare->setText(m_selection.pinned ? tr("Compare with A") : tr("Compare…"));
    m_compare->setToolTip(m_selection.pinned ? tr("Shows the selection that was kept as A beside this one")
                                             : tr("Keeps this selection as A, to compare it with the one you choose next"));
    m_compare->setEnabled(m_selection.place != SpendingPlace::Comparison);
}

QList<QWidget *> SpendingToolbar::controls() const
{
    QList<QWidget *> controls { m_rows, m_columns, m_measure, m_find };
    const auto segments = m_view->findChildren<QToolButton *>();
    for (QToolButton *segment : segments)
        controls << segment;
    return controls << m_compare << m_export;
}

void SpendingToolbar::fillDimensions()
{
    m_rows->clear();
    m_columns->clear();
    m_columns->addItem(tr("nothing else"));
    for (const Dimension dimension : std::as_const(m_offered)) {
        m_rows->addItem(SpendingWords::dimension(dimension));
        m_columns->addItem(SpendingWords::dimension(dimension));
    }
    m_rows->setCurrentIndex(static_cast<int>(m_offered.indexOf(m_selection.rows)));
    m_columns->setCurrentIndex(m_selection.columns ? static_cast<int>(m_offered.indexOf(*m_selection.columns)) + 1 : 0);
}

void SpendingToolbar::retranslate()
{
    m_rowsLabel->setText(tr("&Break down by"));
    m_rows->setAccessibleName(tr("Break down by"));
    m_columnsLabel->setText(tr("an&d"));
    m_columns->setAccessibleName(tr("and by"));
    m_measureLabel->setText(tr("&Measure"));
    m_measure->setAccessibleName(tr("Measure"));
    m_measure->setItemText(0, tr("Amount"));
    m_measure->setItemText(1, tr("Number of lines"));
    m_find->setPlaceholderText(tr("Find a name"));
    m_find->setAccessibleName(tr("Find a name in table and chart"));
    m_find->setToolTip(tr("Find a name in table and chart (Ctrl+F)"));
    const QStringList views { tr("Both"), tr("Chart"), tr("Table") };
    for (int i = 0; i < views.size(); ++i) {
        m_view->setSegmentText(i, views[i]);
        m_view->setSegmentIcon(i, themedIcon(m_theme, viewIcons[i]));
    }
    showCompare();
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export"));
    m_export->setIcon(themedIcon(m_theme, u"export"_s));
    fillDimensions();
}

} // namespace acquis
