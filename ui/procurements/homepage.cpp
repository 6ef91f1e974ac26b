// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/homepage.h"

#include "ui/forms/buttonrow.h"
#include "ui/procurements/hometable.h"
#include "ui/procurements/invoiceradarview.h"
#include "ui/procurements/punctualitybars.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registeractions.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keyfigurestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int fewestLetters = 150; ///< of a line over the whole page, for panels beside each other

/// Where the sizes of the panels are kept: those beside each other, and those under each other.
QString stateOf(const QSplitter &row)
{
    return row.orientation() == Qt::Horizontal ? row.objectName() : row.objectName() + u"Column"_s;
}

/// Says what stands in an empty table's place.
WrappingLabel *makeNothing(const QString &name)
{
    auto *label = new WrappingLabel;
    label->setObjectName(name);
    label->setMargin(12);
    return label;
}

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

} // namespace

HomePage::HomePage(const UiContext &context, FileListSession &files, HomeProviders providers, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_files(files)
    , m_providers(std::move(providers))
    , m_places(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_date(new QLabel)
    , m_about(new WrappingLabel)
    , m_import(makeButton(u"homeImport"_s))
    , m_new(makeButton(u"homeNew"_s))
    , m_may(makeButton(u"homeMay"_s))
    , m_keyFigures(new KeyFigureStrip)
    , m_waitingPanel(new Panel)
    , m_waiting(new HomeTable(context, u"homeWaiting"_s, 1))
    , m_nothingWaits(makeNothing(u"homeNothingWaits"_s))
    , m_sayWho(makeButton(u"homeSayWho"_s))
    , m_endingPanel(new Panel)
    , m_ending(new HomeTable(context, u"homeEnding"_s, 0))
    , m_nothingEnds(makeNothing(u"homeNothingEnds"_s))
    , m_radar(new InvoiceRadarView(context, files))
    , m_paidPanel(new Panel)
    , m_paidAsTable(new QToolButton)
    , m_bars(new PunctualityBars(context.theme))
    , m_paid(new HomeTable(context, u"homePaid"_s, 0))
    , m_nothingPaid(makeNothing(u"homeNothingPaid"_s))
    , m_placePanel(new Panel)
    , m_placeChoice(new SegmentedControl)
    , m_stages(new HomeTable(context, u"homeStages"_s, 0))
    , m_still(new HomeTable(context, u"homeStill"_s, 0))
    , m_nothingStill(makeNothing(u"homeNothingStill"_s))
    , m_yearPanel(new Panel)
    , m_years(new HomeTable(context, u"homeYears"_s, 0))
    , m_emptyText(makeNothing(u"homeEmpty"_s))
    , m_emptyNew(makeButton(u"homeEmptyNew"_s))
    , m_emptyImport(makeButton(u"homeEmptyImport"_s))
    , m_emptySample(makeButton(u"homeEmptySample"_s))
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(12, 8, 12, 12);
    page->addWidget(makeHead());
    m_places->addWidget(makeFigures());
    m_places->addWidget(makeEmpty());
    page->addWidget(m_places, 1);
    m_newAction =
        makeAction(u"homeNewAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { Q_EMIT newFileRequested(); });
    connectParts();
    dataChanged();
}

QWidget *HomePage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    QFont strong = m_date->font(); // no size of its own: it grows with the text
    strong.setWeight(QFont::DemiBold);
    m_date->setFont(strong);
    m_date->setObjectName(u"homeDate"_s);
    m_about->setObjectName(u"homeAbout"_s);
    m_may->setDefault(true);
    row->addWidget(m_date);
    row->addWidget(m_about, 1);
    for (QPushButton *button : { m_import, m_new, m_may })
        row->addWidget(button);
    return head;
}

QWidget *HomePage::makeFigures()
{
    m_keyFigures->setObjectName(u"homeKeyFigures"_s);
    m_paidAsTable->setObjectName(u"homePaidAsTable"_s);
    m_paidAsTable->setCheckable(true);
    m_paidAsTable->setMinimumSize(leastTarget, 26);
    m_waitingPanel->addContent(m_nothingWaits);
    m_waitingPanel->addContent(new ButtonRow({ m_sayWho }));
    m_waitingPanel->addContent(m_waiting, 1);
    m_endingPanel->addContent(m_nothingEnds);
    m_endingPanel->addContent(m_ending, 1);
    m_paidPanel->addTool(m_paidAsTable);
    m_paidPanel->addContent(m_nothingPaid);
    m_paidPanel->addContent(m_bars);
    m_paidPanel->addContent(m_paid, 1);
    m_paid->hide();
    m_paid->letCellsBeChosen();
    m_years->letCellsBeChosen();
    m_placeChoice->addSegment({}, u"homeByStage"_s);
    m_placeChoice->addSegment({}, u"homeLyingStill"_s);
    m_placePanel->addTool(m_placeChoice);
    m_placePanel->addContent(m_nothingStill);
    m_placePanel->addContent(m_stages, 1);
    m_placePanel->addContent(m_still, 1);
    m_still->hide();
    m_nothingStill->hide();
    m_yearPanel->addContent(m_years, 1);

    const auto rowOf = [this](const QString &name, std::initializer_list<std::pair<QWidget *, int>> panels) {
        auto *row = new QSplitter(Qt::Horizontal);
        row->setObjectName(name);
        row->setChildrenCollapsible(false);
        QList<int> sizes;
        for (const auto &[panel, share] : panels) {
            row->addWidget(panel);
            row->setStretchFactor(row->count() - 1, share);
            sizes << share * 100;
        }
        row->setSizes(sizes);
        restore(*row);
        connect(row, &QSplitter::splitterMoved, this,
                [this, row] { m_context.settings.setState(stateOf(*row), row->saveState()); });
        m_rows << row;
        return row;
    };
    auto *ahead = new QSplitter(Qt::Vertical); // what ends, and what must be paid
    ahead->setChildrenCollapsible(false);
    ahead->addWidget(m_endingPanel);
    ahead->addWidget(m_radar);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_keyFigures);
    column->addWidget(rowOf(u"homeUpper"_s, { { m_waitingPanel, 4 }, { ahead, 3 } }), 5);
    column->addWidget(rowOf(u"homeLower"_s, { { m_paidPanel, 4 }, { m_yearPanel, 5 }, { m_placePanel, 3 } }), 4);
    m_scroll->setObjectName(u"homeScroll"_s);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return m_scroll;
}

QWidget *HomePage::makeEmpty()
{
    auto *empty = new QWidget;
    m_emptyText->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    for (QPushButton *button : { m_emptyNew, m_emptyImport, m_emptySample })
        column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return empty;
}

void HomePage::restore(QSplitter &row)
{
    row.restoreState(m_context.settings.state(stateOf(row)));
}

void HomePage::arrange()
{
    // The page's own width: what lies in it is laid out after it.
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    const Qt::Orientation wanted = letters < fewestLetters ? Qt::Vertical : Qt::Horizontal;
    for (QSplitter *row : std::as_const(m_rows)) {
        if (row->orientation() == wanted)
            continue;
        row->setOrientation(wanted);
        if (wanted == Qt::Vertical) { // each as high as its rows ask for, until the person draws a border
            QList<int> heights;
            for (int i = 0; i < row->count(); ++i)
                heights << row->widget(i)->sizeHint().height();
            row->setSizes(heights);
        }
        restore(*row);
    }
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HomePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    // Under a style sheet a new font of the application comes as a new style.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void HomePage::connectParts()
{
    connect(m_import, &QPushButton::clicked, this, &HomePage::importRequested);
    connect(m_sayWho, &QPushButton::clicked, this, &HomePage::officerRequested);
    connect(m_emptyImport, &QPushButton::clicked, this, &HomePage::importRequested);
    connect(m_new, &QPushButton::clicked, this, &HomePage::newFileRequested);
    connect(m_emptyNew, &QPushButton::clicked, this, &HomePage::newFileRequested);
    connect(m_may, &QPushButton::clicked, this, &HomePage::needRequested);
    connect(m_emptySample, &QPushButton::clicked, this, [this] { m_context.session.openSample(RegisterActions::samplePath()); });
    connect(m_keyFigures, &KeyFigureStrip::activated, this, &HomePage::openKeyFigure);
    connect(m_waiting, &HomeTable::opened, this, &HomePage::openWaiting);
    connect(m_ending, &HomeTable::opened, this, &HomePage::openEnding);
    connect(m_radar, &InvoiceRadarView::invoiceRequested, this, &HomePage::invoiceRequested);
    connect(m_radar, &InvoiceRadarView::settled, this, &HomePage::settled);
    connect(m_stages, &HomeTable::opened, this, &HomePage::openStage);
    connect(m_still, &HomeTable::opened, this, &HomePage::openStill);
    connect(m_years, &HomeTable::opened, this, &HomePage::openYear);
    connect(m_bars, &PunctualityBars::opened, this, &HomePage::openPaid);
    connect(m_paid, &HomeTable::opened, this, [this](int row, int column) {
        if (column >= 1 && column <= int(codeCount<PaymentState>))
            openPaid(row, PaymentState(column - 1));
    });
    connect(m_paidAsTable, &QToolButton::toggled, this, &HomePage::sayPaid);
    connect(m_placeChoice, &SegmentedControl::currentChanged, this, [this] {
        sayStages();
        sayStill();
    });
    connect(&m_files, &FileListSession::changed, this, &HomePage::dataChanged);
    connect(&m_files, &FileListSession::settled, this, &HomePage::showPlace);
    connect(&m_context.theme, &Theme::changed, this, &HomePage::retranslate);
}

QString HomePage::title() const
{
    return tr("Home");
}

QString HomePage::iconName() const
{
    return u"home"_s;
}

QString HomePage::helpAnchor() const
{
    return u"home"_s;
}

QList<QAction *> HomePage::editActions() const
{
    return { m_newAction };
}

bool HomePage::isSettled() const
{
    return !m_isCounting && !m_files.isLoading() && m_radar->isSettled();
}

FileListWords HomePage::words() const
{
    return FileListWords(m_context.language.language());
}

const FileSummary *HomePage::file(ProcurementFileId id) const
{
    const qsizetype position = m_snapshot ? m_snapshot->files.positionOf(id) : -1;
    return position < 0 ? nullptr : &m_snapshot->files.at(position);
}

void HomePage::dataChanged()
{
    const int number = ++m_counts;
    m_counting.cancel(); // of an older state
    const auto snapshot = m_files.snapshot();
    m_isCounting = snapshot != nullptr;
    showPlace();
    if (!snapshot) {
        m_figures = {};
        m_snapshot.reset();
        say();
        Q_EMIT figuresChanged();
        return;
    }
    HomeQuestion question;
    question.today = m_files.today();
    question.me = m_files.me();
    question.people = snapshot->people;
    if (m_providers.elsewhere)
        question.elsewhere = m_providers.elsewhere(question.today, HomeQuestion::mostDaysAhead);
    m_counting = m_context.jobs.run<HomeFigures>(
        this,
        [snapshot, question](const CancelToken &cancel) -> Result<HomeFigures> {
            return homeFigures(snapshot->files, question, cancel);
        },
        [this, number, snapshot](Result<HomeFigures> figures) {
            if (number != m_counts)
                return; // another state is being counted
            m_isCounting = false;
            if (figures) {
                m_figures = std::move(*figures);
                m_snapshot = snapshot;
            }
            showPlace();
            say();
            Q_EMIT figuresChanged();
            Q_EMIT settled();
        });
}

void HomePage::showPlace()
{
    const auto snapshot = m_files.snapshot();
    const bool hasFiles = snapshot && !snapshot->files.isEmpty();
    const bool hasEndings = !m_figures.ending.isEmpty();
    m_places->setCurrentIndex(hasFiles || hasEndings || m_files.isLoading() ? FiguresPlace : EmptyPlace);
    const bool isOpen = m_context.session.isOpen();
    m_emptyNew->setVisible(isOpen);
    m_emptySample->setVisible(!isOpen);
    m_new->setEnabled(isOpen);
    m_newAction->setEnabled(isOpen);
    sayEmpty();
    sayHead();
}

void HomePage::openFiles(const FileFigure &figure, const QString &name)
{
    FileFilter filter;
    filter.only = figure.files;
    Q_EMIT filesRequested(filter, name);
}

void HomePage::openKeyFigure(int index)
{
    if (index < m_keyActions.size() && m_keyActions.at(index))
        m_keyActions.at(index)();
}

void HomePage::openWaiting(int row)
{
    if (row < m_figures.waiting.size())
        Q_EMIT fileRequested(m_figures.waiting.at(row).file);
}

void HomePage::openEnding(int row)
{
    if (row >= m_figures.ending.size())
        return;
    const EndingItem &item = m_figures.ending.at(row);
    if (item.file.isValid())
        Q_EMIT fileRequested(item.file);
    else
        Q_EMIT agreementRequested(item.uid);
}

void HomePage::openStage(int row)
{
    FileFilter filter;
    filter.states = { FileState::Open };
    filter.stages = { FileStage(row) };
    Q_EMIT filesRequested(filter, {});
}

void HomePage::openStill(int row)
{
    if (row < m_figures.stillByHolder.size())
        openFiles(m_figures.stillByHolder.at(row).files, tr("lying still"));
}

QList<const FileFigure *> HomePage::yearFigures(int row) const
{
    QList<const FileFigure *> figures;
    for (const YearFigures *year : { &m_figures.thisYear, &m_figures.lastYearToDate, &m_figures.lastYear }) {
        switch (row) {
        case 0: figures << &year->opened; break;
        case 1:
        case 2: figures << &year->awarded; break;
        case 3: figures << &year->closed; break;
        case 4: figures << &year->cancelled; break;
        case 5:
        case 6: figures << &year->abandoned; break;
        default: break;
        }
    }
    return figures;
}

QString HomePage::yearRow(int row) const
{
    switch (row) {
    case 0: return tr("Files opened");
    case 1: return tr("Files awarded");
    case 2: return tr("Value awarded");
    case 3: return tr("Files closed");
    case 4: return tr("Files cancelled");
    case 5: return tr("Files abandoned");
    case 6: return tr("Extra cost when abandoned");
    default: return {};
    }
}

void HomePage::openYear(int row, int column)
{
    const QList<const FileFigure *> figures = yearFigures(row);
    const std::array years { &m_figures.thisYear, &m_figures.lastYearToDate, &m_figures.lastYear };
    if (column < 1 || column > figures.size())
        return;
    const YearFigures &year = *years[std::size_t(column - 1)];
    //: a kind of figure and its fiscal year
    openFiles(*figures.at(column - 1), tr("%1, %2").arg(yearRow(row), words().formats().fiscalYear(year.year)));
}

void HomePage::openPaid(int bar, PaymentState state)
{
    if (bar >= m_figures.paid.size())
        return;
    const PaidWithin &paid = m_figures.paid.at(bar);
    openFiles(paid.figure(state), tr("invoices %1, %2").arg(stateWords(state), words().sizeClass(paid.sizeClass)));
}

} // namespace acquis
