// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/vendorcheckview.h"

#include "ui/exchange/vendorimportwords.h"
#include "ui/exchange/vendorplanmodel.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int usualLimit = 95;
constexpr int widestName = 300;
constexpr std::array states { VendorImportState::New, VendorImportState::Known, VendorImportState::Possible,
                              VendorImportState::Refused };

} // namespace

VendorCheckView::VendorCheckView(VendorImportSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_states(new SegmentedControl)
    , m_panel(new Panel)
    , m_save(new QPushButton)
    , m_view(new QTableView)
    , m_model(new VendorPlanModel(session, theme, this))
    , m_detail(new WrappingLabel)
    , m_summary(new WrappingLabel)
    , m_back(new QPushButton)
    , m_apply(new QPushButton)
{
    m_states->addSegment({}, u"vendorsAll"_s);
    for (const char *name : { "vendorsNew", "vendorsKnown", "vendorsPossible", "vendorsRefused" })
        m_states->addSegment({}, QString::fromLatin1(name));
    m_save->setObjectName(u"vendorFindingsSave"_s);
    m_view->setObjectName(u"vendorPlan"_s);
    m_summary->setObjectName(u"vendorPlanSummary"_s);
    m_back->setObjectName(u"vendorCheckBack"_s);
    m_apply->setObjectName(u"vendorApply"_s);
    m_apply->setProperty("primary", true);
    for (QPushButton *button : { m_back, m_apply })
        button->setMinimumHeight(leastTarget);
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    followTheme(*m_view, theme);
    layOut();
    connectParts();
    retakeIcons();
}

QWidget *VendorCheckView::makeDecisions()
{
    auto *decisions = new QWidget;
    auto *column = new QVBoxLayout(decisions);
    column->setContentsMargins(10, 6, 10, 8);
    auto *flowing = new QWidget;
    auto *flow = new FlowLayout(flowing, FlowLayout::Columns::Natural, 8);
    column->addWidget(flowing);
    m_selected = new QLabel;
    m_same = new QPushButton;
    m_same->setObjectName(u"vendorSame"_s);
    m_another = new QPushButton;
    m_another->setObjectName(u"vendorAnother"_s);
    m_open = new QPushButton;
    m_open->setObjectName(u"vendorOpen"_s);
    m_limited = new QCheckBox;
    m_limited->setObjectName(u"vendorLimited"_s);
    m_limit = new QSpinBox;
    m_limit->setObjectName(u"vendorLimit"_s);
    m_limit->setRange(leastImportConfidence, 100);
    m_limit->setValue(usualLimit);
    m_limit->setEnabled(false);
    flow->addWidget(m_selected);
    for (QPushButton *button : { m_same, m_another, m_open })
        flow->addWidget(button);
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(16, 0, 0, 0);
    row->addWidget(m_limited);
    row->addWidget(m_limit);
    flow->addWidget(pair);
    for (QWidget *target : std::initializer_list<QWidget *> { m_selected, m_same, m_another, m_open, m_limited, m_limit })
        target->setMinimumHeight(leastTarget);
    return decisions;
}

void VendorCheckView::layOut()
{
    m_decisions = makeDecisions();
    m_panel->addTool(m_save);
    m_detail->setObjectName(u"vendorDetail"_s);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setContentsMargins(10, 6, 10, 2);
    m_panel->addContent(m_view, 1);
    m_panel->addContent(m_detail);
    m_panel->addContent(m_decisions);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_states);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_panel, 1);
    column->addLayout(foot);
}

void VendorCheckView::connectParts()
{
    connect(m_states, &SegmentedControl::currentChanged, this, &VendorCheckView::showState);
    connect(m_save, &QPushButton::clicked, this, &VendorCheckView::saveRequested);
    connect(m_same, &QPushButton::clicked, this, [this] { decide(VendorDecision::Same); });
    connect(m_another, &QPushButton::clicked, this, [this] { decide(VendorDecision::Another); });
    connect(m_open, &QPushButton::clicked, this, [this] { decide(VendorDecision::Open); });
    // Signs, not letters: they are the same in both languages.
    const auto addKey = [this](Qt::Key key, VendorDecision decision) {
        auto *shortcut = new QShortcut(key, m_view, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, decision] { decide(decision); });
    };
    addKey(Qt::Key_Equal, VendorDecision::Same);
    addKey(Qt::Key_Plus, VendorDecision::Another);
    addKey(Qt::Key_Backspace, VendorDecision::Open);
    const auto takeLimit = [this] {
        m_limit->setEnabled(m_limited->isChecked());
        m_session.setSameFrom(m_limited->isChecked() ? std::optional(m_limit->value()) : std::nullopt);
    };
    connect(m_limited, &QCheckBox::toggled, this, takeLimit);
    connect(m_limit, &QSpinBox::valueChanged, this, takeLimit);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VendorCheckView::sayDecisions);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &VendorCheckView::sayDetail);
    connect(m_back, &QPushButton::clicked, &m_session, &VendorImportSession::goBack);
    connect(m_apply, &QPushButton::clicked, &m_session, &VendorImportSession::apply);
    connect(&m_session, &VendorImportSession::decisionsChanged, this, [this] {
        m_model->tellDecisions();
        sayCounts();
        sayDetail();
    });
    connect(&m_theme, &Theme::changed, this, &VendorCheckView::retakeIcons);
}

void VendorCheckView::retakeIcons()
{
    m_save->setIcon(themedIcon(m_theme, u"export"_s));
    for (size_t i = 0; i < states.size(); ++i) {
        const QColor color = m_theme.state(VendorImportWords::stateToken(states[i])).text;
        m_states->setSegmentIcon(int(i) + 1, themedIcon(VendorImportWords::stateIcon(states[i]), color));
    }
}

void VendorCheckView::reset(const Formats &formats)
{
    const SharedVendorPlan &plan = m_session.planned();
    {
        const QSignalBlocker limited(m_limited);
        const QSignalBlocker limit(m_limit);
        m_limited->setChecked(m_session.sameFrom().has_value());
        m_limit->setEnabled(m_limited->isChecked());
        m_limit->setValue(m_session.sameFrom().value_or(usualLimit));
    }
    const bool asks = plan->count(VendorImportState::Possible) > 0;
    m_decisions->setVisible(asks);
    m_model->reset();
    // What waits for the person is shown first.
    constexpr int possible = 3;
    m_states->setCurrent(asks ? possible : 0);
    showState(m_states->current());
    retranslate(formats);
    fitColumns();
}

void VendorCheckView::showState(int segment)
{
    m_model->setState(segment == 0 ? std::nullopt : std::optional(states.at(size_t(segment) - 1)));
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, VendorPlanModel::Name));
    sayDecisions();
    sayDetail();
}

void VendorCheckView::decide(VendorDecision decision)
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        m_session.decide(m_model->positionAt(row.row()), decision);
    if (rows.size() != 1 || decision == VendorDecision::Open)
        return;
    if (const int next = m_model->nextOpen(rows.first().row()); next >= 0)
        m_view->setCurrentIndex(m_model->index(next, VendorPlanModel::Name));
}

void VendorCheckView::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    m_view->verticalHeader()->setDefaultSectionSize(qMax(26, m_view->fontMetrics().height() + 8));
    m_view->resizeColumnsToContents();
    const QFontMetrics metrics = m_view->fontMetrics();
    const auto widen = [&](int column, const QString &text, int room) {
        header->resizeSection(column, qMax(header->sectionSize(column), metrics.horizontalAdvance(text) + room));
    };
    header->resizeSection(VendorPlanModel::Name, qBound(160, header->sectionSize(VendorPlanModel::Name), widestName));
    widen(VendorPlanModel::Record, m_model->headerData(VendorPlanModel::Record, Qt::Horizontal).toString(), 28);
    for (const VendorImportState state : states)
        widen(VendorPlanModel::State, VendorImportWords::state(state), 44);
    for (const VendorDecision decision : { VendorDecision::Open, VendorDecision::Same, VendorDecision::Another })
        widen(VendorPlanModel::Decision, VendorImportWords::decision(decision), 24);
    header->setSectionResizeMode(VendorPlanModel::Reason, QHeaderView::Stretch);
    m_view->setColumnHidden(VendorPlanModel::Decision, m_decisions->isHidden());
}

void VendorCheckView::sayCounts()
{
    const SharedVendorPlan &plan = m_session.planned();
    if (!plan)
        return;
    const auto number = [&](VendorImportState state) { return m_formats.number(plan->count(state)); };
    m_states->setSegmentText(0, tr("All %1").arg(m_formats.number(plan->rows.size())));
    m_states->setSegmentText(1, tr("New %1").arg(number(VendorImportState::New)));
    m_states->setSegmentText(2, tr("Known %1").arg(number(VendorImportState::Known)));
    m_states->setSegmentText(3, tr("Possible %1").arg(number(VendorImportState::Possible)));
    m_states->setSegmentText(4, tr("Refused %1").arg(number(VendorImportState::Refused)));
    const qint64 open = m_session.count(VendorDecision::Open);
    const qint64 refused = plan->count(VendorImportState::Refused);
    const qint64 added = m_session.addedCount();
    QStringList sentences;
    if (open > 0)
        sentences << tr("%n possible records are open and are left out.", nullptr, static_cast<int>(open));
    if (refused > 0)
        sentences << tr("%n records are refused and are left out.", nullptr, static_cast<int>(refused));
    if (sentences.isEmpty())
        sentences << (added > 0 ? tr("Every record is read.") : tr("The register has all of these vendors already."));
    m_summary->setText(sentences.join(u' '));
    m_apply->setText(added > 0 ? tr("Add %1").arg(VendorImportWords::vendors(added, m_formats)) : tr("Nothing to add"));
    m_apply->setEnabled(added > 0);
    m_save->setEnabled(plan->count(VendorImportState::New) < plan->rows.size());
}

void VendorCheckView::sayDecisions()
{
    const SharedVendorPlan &plan = m_session.planned();
    qsizetype possible = 0;
    for (const QModelIndex &row : m_view->selectionModel()->selectedRows()) {
        const qsizetype position = m_model->positionAt(row.row());
        if (plan && position >= 0 && plan->rows[position].state == VendorImportState::Possible)
            ++possible;
    }
    for (QPushButton *button : { m_same, m_another, m_open })
        button->setEnabled(possible > 0);
    m_selected->setText(tr("%n selected:", nullptr, static_cast<int>(possible)));
}

void VendorCheckView::sayDetail()
{
    const SharedVendorPlan &plan = m_session.planned();
    const qsizetype position = m_model->positionAt(m_view->currentIndex().row());
    if (!plan || position < 0 || position >= plan->rows.size()) {
        m_detail->clear();
        return;
    }
    const VendorImportRow &row = plan->rows[position];
    const QString reason = VendorImportWords::reason(row, m_session.head().header, m_formats);
    //: Row of a file, name of a vendor, why it is new, known, possible or refused
    m_detail->setText(
        tr("Row %1, %2: %3").arg(m_formats.number(row.read.row), VendorImportWords::shown(displayName(row.read.vendor)), reason));
}

void VendorCheckView::retranslate(const Formats &formats)
{
    m_formats = formats;
    m_model->setFormats(formats);
    m_states->setAccessibleName(tr("Records to show"));
    m_panel->setTitle(tr("Records of the file"));
    m_panel->setSubtitle(tr("compared with the register by number, then by name and place, then by names alike"));
    m_save->setText(tr("Save findings as CSV"));
    m_view->setAccessibleName(tr("Records of the file"));
    //: The sign is the key that does the same.
    m_same->setText(tr("Same firm (=)"));
    m_same->setToolTip(tr("The register has this vendor: nothing is added"));
    //: The sign is the key that does the same.
    m_another->setText(tr("Another firm (+)"));
    m_another->setToolTip(tr("A vendor of its own: it is added"));
    m_open->setText(tr("Leave open"));
    m_open->setToolTip(tr("Nothing is decided and nothing added (Backspace)"));
    m_limited->setText(tr("Treat as the same firm from"));
    m_limit->setSuffix(tr("%", "after a number"));
    m_limit->setAccessibleName(tr("Percent from which a record is the same firm"));
    m_back->setText(tr("Back to the columns"));
    sayCounts();
    sayDecisions();
    sayDetail();
    if (m_session.planned())
        fitColumns();
}

void VendorCheckView::takeFocus()
{
    if (m_session.count(VendorDecision::Open) > 0)
        m_view->setFocus();
    else if (m_apply->isEnabled())
        m_apply->setFocus();
    else
        m_back->setFocus();
}

} // namespace acquis
