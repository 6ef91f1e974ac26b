// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/bidcomparison.h"

#include "ui/shell/languagecontroller.h"
#include "ui/widgets/columnwidths.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestInLetters = 44;
constexpr int narrowestInLetters = 15;
constexpr int titlesShare = 3; ///< what rows are called takes a third of the width at most: the bids are what is compared
constexpr int shownItems = 6; ///< rows of items that are shown without scrolling
constexpr int leastRow = 24;

} // namespace

BidComparison::BidComparison(const UiContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new BidComparisonModel(context.theme, this))
    , m_view(new QTableView)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_view);
    m_view->setObjectName(name);
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(true);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const QString bid = m_model->bidAt(index.column()); !bid.isEmpty())
            Q_EMIT activated(bid);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &BidComparison::currentChanged);
    connect(&context.theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void BidComparison::setFile(const ProcurementFile &file, QDate today)
{
    const QString current = currentBid();
    const int row = m_view->currentIndex().row();
    m_model->setFile(file, today);
    if (currentBid() != current && m_model->columnOf(current) >= 0)
        m_view->setCurrentIndex(m_model->index(std::max(row, 0), m_model->columnOf(current)));
    fit();
}

void BidComparison::retranslate()
{
    m_view->setAccessibleName(tr("Quotes compared"));
    m_model->setLanguage(m_context.language.language());
    fit();
}

QString BidComparison::currentBid() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->bidAt(index.column()) : QString();
}

void BidComparison::setCurrentBid(const QString &bid)
{
    const int column = m_model->columnOf(bid);
    if (column < 0)
        return;
    m_view->setCurrentIndex(m_model->index(int(BidComparisonModel::Row::Total), column));
    m_view->setFocus();
}

void BidComparison::copy() const
{
    QGuiApplication::clipboard()->setText(m_model->asText());
}

QSize BidComparison::sizeHint() const
{
    const int rows = std::min(m_model->rowCount(), BidComparisonModel::fixedRows + shownItems);
    const int bar = fontMetrics().height() + 12;
    return { 40 * fontMetrics().averageCharWidth(), m_view->verticalHeader()->defaultSectionSize() * rows + 2 * bar };
}

void BidComparison::fit()
{
    const int row = std::max(leastRow, fontMetrics().height() + 8);
    m_view->verticalHeader()->setDefaultSectionSize(row);
    setFixedHeight(sizeHint().height());
    fitWidth();
}

/// All bids are seen at once where that leaves each a readable width: the widest columns give way first.
void BidComparison::fitWidth()
{
    m_view->verticalHeader()->setMaximumWidth(std::max(width() / titlesShare, 1));
    const int letter = fontMetrics().averageCharWidth();
    QList<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_view->resizeColumnToContents(column);
        widths << std::clamp(m_view->columnWidth(column) + 8, narrowestInLetters * letter, widestInLetters * letter);
    }
    const int titles = std::min(m_view->verticalHeader()->sizeHint().width(), m_view->verticalHeader()->maximumWidth());
    const int room = width() - titles - m_view->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int most = std::max(widestThatFits(widths, room), narrowestInLetters * letter);
    for (int column = 0; column < widths.size(); ++column)
        m_view->setColumnWidth(column, std::min(widths[column], most));
}

void BidComparison::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void BidComparison::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

bool BidComparison::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace acquis
