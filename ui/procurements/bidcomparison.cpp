// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/bidcomparison.h"

#include "ui/shell/languagecontroller.h"
#include "ui/widgets/columnwidths.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QResizeEvent>
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
constexpr int air = 8;

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
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    m_view->horizontalHeader()->setHighlightSections(true);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
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
    const QHeaderView *rows = m_view->verticalHeader();
    const int shown = std::min(rows->count(), BidComparisonModel::fixedRows + shownItems);
    int height = m_view->horizontalHeader()->height() + fontMetrics().height() + air;
    for (int row = 0; row < shown; ++row)
        height += rows->sectionSize(row);
    return { 40 * fontMetrics().averageCharWidth(), height };
}

void BidComparison::fit()
{
    const int letter = fontMetrics().averageCharWidth();
    m_wanted.clear();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_view->resizeColumnToContents(column);
        m_wanted << std::clamp(m_view->columnWidth(column) + air, narrowestInLetters * letter, widestInLetters * letter);
    }
    fitWidth();
}

void BidComparison::fitWidth()
{
    QHeaderView *titles = m_view->verticalHeader();
    titles->setMaximumWidth(std::max(width() / titlesShare, 1));
    const int titlesWidth = std::min(titles->sizeHint().width(), titles->maximumWidth());
    const int room = width() - titlesWidth - m_view->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int most = std::max(widestThatFits(m_wanted, room), narrowestInLetters * fontMetrics().averageCharWidth());
    const auto heightOf = [this](const QString &text, int width) {
        return m_view->fontMetrics().boundingRect(QRect(0, 0, width - air, 10'000), Qt::TextWordWrap, text).height() + air;
    };
    int names = 0;
    for (int column = 0; column < m_wanted.size(); ++column) {
        m_view->setColumnWidth(column, std::min(m_wanted[column], most));
        names = std::max(names, heightOf(m_model->headerData(column, Qt::Horizontal).toString(), m_view->columnWidth(column)));
    }
    m_view->horizontalHeader()->setFixedHeight(std::max(names, leastRow));
    const QAbstractItemView &view = *m_view;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const int title = heightOf(m_model->headerData(row, Qt::Vertical).toString(), titlesWidth);
        m_view->setRowHeight(row, std::max({ leastRow, title, view.sizeHintForRow(row) }));
    }
    setFixedHeight(sizeHint().height());
}

void BidComparison::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
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
