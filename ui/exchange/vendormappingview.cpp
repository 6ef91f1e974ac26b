// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/vendormappingview.h"

#include "ui/exchange/vendorimportsession.h"
#include "ui/exchange/vendorimportwords.h"
#include "ui/exchange/vendormappingmodel.h"
#include "ui/exchange/vendormeaningdelegate.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappinglabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int leastHeading = 180;
constexpr int widestHeading = 320;

} // namespace

VendorMappingView::VendorMappingView(VendorImportSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_sourceLabel(new QLabel)
    , m_source(new QLineEdit)
    , m_asOfLabel(new QLabel)
    , m_asOf(new DateField)
    , m_asOfNote(new QLabel)
    , m_panel(new Panel)
    , m_load(new QPushButton)
    , m_save(new QPushButton)
    , m_view(new QTableView)
    , m_model(new VendorMappingModel(session, this))
    , m_summary(new WrappingLabel)
    , m_spending(new QPushButton)
    , m_back(new QPushButton)
    , m_check(new QPushButton)
{
    m_source->setObjectName(u"vendorSource"_s);
    m_source->setMaxLength(200);
    m_source->setMinimumWidth(260);
    m_asOf->setObjectName(u"vendorAsOf"_s);
    m_load->setObjectName(u"vendorMappingLoad"_s);
    m_save->setObjectName(u"vendorMappingSave"_s);
    m_view->setObjectName(u"vendorColumns"_s);
    m_summary->setObjectName(u"vendorMappingSummary"_s);
    m_spending->setObjectName(u"vendorAsSpending"_s);
    m_back->setObjectName(u"vendorMappingBack"_s);
    m_check->setObjectName(u"vendorCheck"_s);
    m_check->setProperty("primary", true);
    for (QWidget *target : std::initializer_list<QWidget *> { m_source, m_asOf, m_spending, m_back, m_check })
        target->setMinimumHeight(leastTarget);
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(VendorMappingModel::Meaning, new VendorMeaningDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->installEventFilter(this);
    followTheme(*m_view, theme);
    layOut();
    connectParts();
}

void VendorMappingView::layOut()
{
    auto *about = new QWidget;
    auto *flow = new FlowLayout(about, FlowLayout::Columns::Natural, 16);
    const auto addPair = [flow](QLabel *label, QWidget *field, QLabel *note) {
        auto *pair = new QWidget;
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(label);
        row->addWidget(field);
        if (note)
            row->addWidget(note);
        label->setBuddy(field);
        flow->addWidget(pair);
    };
    m_asOfNote->setObjectName(u"panelSubtitle"_s);
    addPair(m_sourceLabel, m_source, nullptr);
    addPair(m_asOfLabel, m_asOf, m_asOfNote);
    m_panel->addTool(m_load);
    m_panel->addTool(m_save);
    m_panel->addContent(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    for (QPushButton *button : { m_spending, m_back, m_check })
        foot->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(about);
    column->addWidget(m_panel, 1);
    column->addLayout(foot);
}

void VendorMappingView::connectParts()
{
    connect(m_load, &QPushButton::clicked, this, &VendorMappingView::loadRequested);
    connect(m_save, &QPushButton::clicked, this, &VendorMappingView::saveRequested);
    connect(m_spending, &QPushButton::clicked, this, &VendorMappingView::spendingRequested);
    connect(m_back, &QPushButton::clicked, this, &VendorMappingView::backRequested);
    connect(m_check, &QPushButton::clicked, &m_session, &VendorImportSession::plan);
    connect(m_source, &QLineEdit::editingFinished, this, [this] { m_session.setSourceName(m_source->text()); });
    connect(m_asOf, &QDateEdit::dateChanged, &m_session, &VendorImportSession::setAsOf);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == VendorMappingModel::Meaning)
            openChoice(index.row());
    });
    connect(&m_session, &VendorImportSession::columnsChanged, this, [this] {
        m_model->tellAll();
        sayColumns();
    });
    const auto retakeIcons = [this] {
        m_load->setIcon(themedIcon(m_theme, u"open"_s));
        m_save->setIcon(themedIcon(m_theme, u"save"_s));
    };
    connect(&m_theme, &Theme::changed, this, retakeIcons);
    retakeIcons();
}

bool VendorMappingView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_F2:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space: openChoice(m_view->currentIndex().row()); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VendorMappingView::openChoice(int row)
{
    const QModelIndex index = m_model->index(row, VendorMappingModel::Meaning);
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->edit(index);
    if (auto *box = m_view->viewport()->findChild<QComboBox *>(u"vendorMeaning"_s))
        box->showPopup();
}

void VendorMappingView::reset(const Formats &formats)
{
    m_model->reset();
    {
        const QSignalBlocker source(m_source);
        const QSignalBlocker asOf(m_asOf);
        m_source->setText(m_session.source().name);
        m_asOf->setDate(m_session.source().asOf);
    }
    retranslate(formats);
    fitColumns();
    m_view->setCurrentIndex(m_model->index(0, VendorMappingModel::Meaning));
}

void VendorMappingView::fitColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    m_view->resizeColumnToContents(VendorMappingModel::Heading);
    header->resizeSection(VendorMappingModel::Heading,
                          qBound(leastHeading, header->sectionSize(VendorMappingModel::Heading) + 20, widestHeading));
    header->setSectionResizeMode(VendorMappingModel::Samples, QHeaderView::Stretch);
    // As wide as the longest thing that can be chosen, whatever is chosen now.
    int widest = 0;
    QFont font = m_view->font();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    for (const VendorColumn column : VendorImportWords::columns())
        widest = qMax(widest, metrics.horizontalAdvance(VendorImportWords::column(column)));
    header->resizeSection(VendorMappingModel::Meaning, widest + 48);
    m_view->verticalHeader()->setDefaultSectionSize(qMax(30, metrics.height() + 14));
}

void VendorMappingView::sayColumns()
{
    const bool hasName = m_session.layout().hasName();
    m_panel->setSubtitle(VendorImportWords::origin(m_session, m_formats));
    m_check->setEnabled(hasName);
    m_save->setEnabled(hasName);
    const qsizetype all = m_session.head().header.size();
    const qsizetype taken = all - m_session.layout().columns.count(VendorColumn::Ignored);
    m_summary->setText(hasName ? tr("%1 of %n columns are taken.", nullptr, static_cast<int>(all)).arg(m_formats.number(taken))
                               : tr("Choose the column that holds the names of the vendors."));
}

void VendorMappingView::retranslate(const Formats &formats)
{
    m_formats = formats;
    m_sourceLabel->setText(tr("Source"));
    m_source->setToolTip(tr("Kept with each vendor: where the register has it from"));
    m_asOfLabel->setText(tr("Figures as of"));
    m_asOfNote->setText(tr("day for which employees and revenue hold"));
    m_asOf->setAccessibleDescription(m_asOfNote->text());
    m_panel->setTitle(tr("Columns of the file"));
    m_panel->setFootnote(tr("Enter opens the choice. Contacts are personal data: they are taken only when you choose them."));
    m_load->setText(tr("Load columns…"));
    m_save->setText(tr("Save columns…"));
    m_view->setAccessibleName(tr("What the columns hold"));
    m_spending->setText(tr("Read as spending instead"));
    m_back->setText(tr("Back"));
    m_check->setText(tr("Check the vendors"));
    m_model->tellAll();
    sayColumns();
    fitColumns();
}

void VendorMappingView::takeFocus()
{
    if (m_session.layout().hasName())
        m_check->setFocus();
    else
        m_view->setFocus();
}

} // namespace acquis
