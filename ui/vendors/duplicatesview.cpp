// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/duplicatesview.h"

#include "core/storage/database.h"
#include "core/vendors/nameindex.h"
#include "core/vendors/namevocabulary.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/userprompts.h"
#include "ui/vendors/duplicatewords.h"
#include "ui/vendors/vendorcomparison.h"
#include "ui/vendors/vendortablemodel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int afterMilliseconds = 300; ///< shorter work shows no progress
constexpr auto splitterState = "vendorDuplicatesSplitter"_L1;
constexpr std::array leasts { 50, 70, 80, 85, 90, 95 };

using Pairs = QList<PossibleDuplicate>;

Result<Pairs> findPairs(const QString &path, int least, const CancelToken &cancel, const ProgressCallback &progress)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    const auto vocabulary = NameVocabulary::shipped();
    if (!vocabulary)
        return std::unexpected(vocabulary.error());
    return possibleDuplicates(**database, *vocabulary, least, cancel, progress);
}

Result<QList<VendorRecord>> readBoth(const QString &path, const PossibleDuplicate &pair)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    const VendorRegister vendors(**database, {});
    QList<VendorRecord> both;
    for (const VendorId &id : { pair.first, pair.second }) {
        auto whole = vendors.readWhole(id);
        if (!whole)
            return std::unexpected(whole.error());
        both << std::move(*whole);
    }
    return both;
}

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

QWidget *labelled(QLabel *label, QWidget *field)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(label);
    row->addWidget(field);
    label->setBuddy(field);
    field->setMinimumHeight(leastTarget);
    return pair;
}

} // namespace

DuplicatesView::DuplicatesView(const UiContext &context, VendorMeasure measure, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_measure(std::move(measure))
    , m_panel(new Panel)
    , m_timer(new QTimer(this))
    , m_empty(new WrappingLabel)
    , m_model(new VendorTableModel(context.theme, this))
    , m_table(makeVendorTable(*m_model, context.theme, u"vendorPairs"_s))
    , m_comparison(new VendorComparison(context))
    , m_rows(new QSplitter(Qt::Vertical))
{
    m_table->setWordWrap(false);
    m_panel->addContent(makeHead());
    m_empty->setObjectName(u"vendorPairsNothing"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(16);
    m_panel->addContent(m_empty, 1);
    m_panel->addContent(m_table, 1);
    m_comparison->hideClose();
    m_rows->addWidget(m_panel);
    m_rows->addWidget(m_comparison);
    m_rows->setChildrenCollapsible(false);
    m_rows->setSizes({ 340, 420 });
    m_rows->restoreState(context.settings.state(splitterState));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rows);
    m_timer->setInterval(100);
    connect(m_timer, &QTimer::timeout, this, &DuplicatesView::showProgress);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isTaking)
            readPair();
    });
    connect(m_table, &QTableView::activated, this, [this] { m_comparison->focusTable(); });
    connect(m_least, &QComboBox::currentIndexChanged, this, &DuplicatesView::lookUp);
    connect(m_allFrom, &QSpinBox::valueChanged, this, &DuplicatesView::say);
    connect(m_all, &QPushButton::clicked, this, &DuplicatesView::mergeAll);
    connect(m_next, &QPushButton::clicked, this, &DuplicatesView::next);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(m_comparison, &VendorComparison::decided, this,
            [this](const PairDecision &decision) { Q_EMIT decided({ decision }); });
    connect(m_comparison, &VendorComparison::copyRequested, this,
            [this] { QGuiApplication::clipboard()->setText(m_comparison->asText()); });
}

DuplicatesView::~DuplicatesView()
{
    m_context.settings.setState(splitterState, m_rows->saveState());
}

QWidget *DuplicatesView::makeHead()
{
    m_leastLabel = new QLabel;
    m_least = new QComboBox;
    m_least->setObjectName(u"vendorPairsLeast"_s);
    for (const int percent : leasts)
        m_least->addItem(QString(), percent);
    m_least->setCurrentIndex(m_least->findData(usualLikeness));
    m_allLabel = new QLabel;
    m_allFrom = new QSpinBox;
    m_allFrom->setObjectName(u"vendorPairsAllFrom"_s);
    m_allFrom->setRange(80, 100);
    m_allFrom->setValue(certainConfidence);
    m_all = makeButton(u"vendorPairsAll"_s);
    m_next = makeButton(u"vendorPairsNext"_s);
    m_busyText = new QLabel;
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(10);
    m_cancel = makeButton(u"vendorPairsCancel"_s);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(8, 8, 8, 8);
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(tools, FlowLayout::Columns::Natural, 8);
    flow->addWidget(labelled(m_leastLabel, m_least));
    flow->addWidget(m_next);
    flow->addWidget(labelled(m_allLabel, m_allFrom));
    flow->addWidget(m_all);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    tools->setSizePolicy(policy);
    column->addWidget(tools);
    m_busy = new QWidget;
    auto *row = new QHBoxLayout(m_busy);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_busyText);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_busy->hide();
    column->addWidget(m_busy);
    return head;
}

void DuplicatesView::show(qint64 revision)
{
    const bool isKnown = revision == m_revision || std::exchange(m_isAhead, false);
    m_revision = revision;
    if (!isKnown)
        lookUp();
}

void DuplicatesView::applyDecisions(const PairDecisions &decisions)
{
    if (m_revision < 0)
        return;
    // What was merged counts as the one that stands for it, and a pair that is decided is none any more: to look for all pairs
    // again after each decision would make the person wait.
    Pairs pairs;
    QSet<std::pair<VendorId, VendorId>> seen;
    for (PossibleDuplicate pair : std::as_const(m_pairs)) {
        bool isDecided = false;
        for (const PairDecision &decision : decisions.made) {
            if (decision.kind == PairDecision::Kind::Merge) {
                for (VendorId *id : { &pair.first, &pair.second })
                    *id = *id == decision.one ? decision.other : *id;
            } else if (decision.kind == PairDecision::Kind::Refuse) {
                isDecided = isDecided || std::minmax(pair.first, pair.second) == std::minmax(decision.one, decision.other);
            }
        }
        const std::pair<VendorId, VendorId> ids = std::minmax(pair.first, pair.second);
        if (isDecided || pair.first == pair.second || seen.contains(ids))
            continue;
        seen << ids;
        pairs << pair;
    }
    m_isAhead = true;
    take(pairs);
}

void DuplicatesView::forget()
{
    m_revision = -1;
    m_isAhead = false;
    ++m_lookUps;
    if (m_job)
        m_job->cancel();
    m_isLooking = false;
    m_timer->stop();
    m_busy->hide();
    take({});
}

void DuplicatesView::lookUp()
{
    if (!m_context.session.isOpen() || m_revision < 0)
        return;
    if (m_job)
        m_job->cancel();
    const int number = ++m_lookUps;
    m_isLooking = true;
    m_wasCancelled = false;
    m_counter = std::make_shared<Counter>();
    m_timer->start();
    QTimer::singleShot(afterMilliseconds, this, [this, number] { m_busy->setVisible(m_isLooking && number == m_lookUps); });
    say();
    m_job = m_context.jobs.run<Pairs>(
        this,
        [path = m_context.session.path(), least = m_least->currentData().toInt(),
         counter = m_counter](const CancelToken &cancel) {
            return findPairs(path, least, cancel, [&counter](const Progress &progress) {
                counter->done = progress.done;
                counter->total = progress.total;
            });
        },
        [this, number](const Result<Pairs> &pairs) {
            if (number != m_lookUps)
                return;
            m_job.reset();
            m_isLooking = false;
            m_timer->stop();
            m_busy->hide();
            m_wasCancelled = !pairs && pairs.error().code == ErrorCode::Cancelled;
            take(pairs.value_or(Pairs {}));
            if (!pairs && !m_wasCancelled)
                Q_EMIT messagePosted(messageFor(pairs.error()));
            if (isSettled())
                Q_EMIT settled();
        });
}

void DuplicatesView::showProgress()
{
    const qint64 total = m_counter ? m_counter->total.load() : 0;
    m_bar->setRange(0, int(total));
    m_bar->setValue(m_counter ? int(m_counter->done.load()) : 0);
}

void DuplicatesView::take(const Pairs &pairs)
{
    const int row = std::max(0, m_table->currentIndex().row());
    const auto before = m_shown;
    m_pairs = pairs;
    fill();
    // The same pair again, else the one that took its place: work goes on from there.
    qsizetype at = std::min<qsizetype>(row, m_pairs.size() - 1);
    for (qsizetype i = 0; before && i < m_pairs.size(); ++i) {
        if (m_pairs.at(i).first == before->first && m_pairs.at(i).second == before->second)
            at = i;
    }
    m_isTaking = true;
    if (at >= 0)
        m_table->selectRow(int(at));
    m_isTaking = false;
    if (!m_isFitted && !m_pairs.isEmpty()) {
        m_isFitted = true;
        const int wide = m_table->fontMetrics().averageCharWidth();
        m_table->setColumnWidth(0, std::max(wide * 11, m_table->horizontalHeader()->sectionSizeHint(0)));
        m_table->setColumnWidth(1, wide * 36);
        m_table->setColumnWidth(2, wide * 36);
    }
    readPair();
}

void DuplicatesView::readPair()
{
    const int row = m_table->currentIndex().row();
    const int number = ++m_reads;
    if (row < 0 || row >= m_pairs.size()) {
        m_shown.reset();
        m_isReading = false;
        m_comparison->showNothing();
        say();
        Q_EMIT stateChanged();
        return;
    }
    m_isReading = true;
    m_shown = m_pairs.at(row);
    m_context.jobs.run<QList<VendorRecord>>(
        this, [path = m_context.session.path(), pair = m_pairs.at(row)](const CancelToken &) { return readBoth(path, pair); },
        [this, number, pair = m_pairs.at(row)](const Result<QList<VendorRecord>> &both) {
            if (number != m_reads)
                return;
            m_isReading = false;
            if (both)
                m_comparison->showVendors(*both, m_measure, pair);
            else
                m_comparison->showNothing();
            // Removed meanwhile: the list that comes next no longer has it.
            if (!both && both.error().code != ErrorCode::UnknownValue)
                Q_EMIT messagePosted(messageFor(both.error()));
            Q_EMIT stateChanged();
            if (isSettled())
                Q_EMIT settled();
        });
}

void DuplicatesView::setMeasure(const VendorMeasure &measure)
{
    m_measure = measure;
    m_comparison->setMeasure(measure);
}

void DuplicatesView::setWriting(bool isWriting)
{
    m_isWriting = isWriting;
    m_comparison->setWriting(isWriting);
    say();
}

bool DuplicatesView::canDecide() const
{
    return m_comparison->canDecide() && !m_isReading;
}

void DuplicatesView::next()
{
    if (m_pairs.isEmpty())
        return;
    m_table->selectRow((m_table->currentIndex().row() + 1) % int(m_pairs.size()));
    m_table->setFocus();
}

void DuplicatesView::decideSame()
{
    if (canDecide())
        m_comparison->decideSame();
}

void DuplicatesView::decideDifferent()
{
    if (canDecide())
        m_comparison->decideDifferent();
}

void DuplicatesView::copy()
{
    QGuiApplication::clipboard()->setText(m_model->asText());
}

void DuplicatesView::focusList()
{
    m_table->setFocus();
}

Pairs DuplicatesView::sureOnes() const
{
    Pairs sure;
    for (const PossibleDuplicate &pair : m_pairs) {
        if (pair.likeness >= m_allFrom->value() && !speaksAgainst(pair))
            sure << pair;
    }
    return sure;
}

void DuplicatesView::mergeAll()
{
    const Pairs sure = sureOnes();
    if (sure.isEmpty() || m_isWriting)
        return;
    const DuplicateWords words(m_context.language.language());
    QList<PairDecision> decisions;
    for (const PossibleDuplicate &pair : sure)
        decisions << PairDecision { PairDecision::Kind::Merge, pair.second, pair.first, words.grounds(pair) };
    const QString text =
        tr("%n pairs are merged: of each the vendor that was entered first stays, and names and numbers of both are "
           "kept. Pairs in two places or with two numbers are left to you. It can be undone.",
           nullptr, int(sure.size()));
    m_context.prompts.confirm(this, tr("Merge these vendors?"), text, tr("Merge"), [this, decisions](bool isConfirmed) {
        if (isConfirmed)
            Q_EMIT decided(decisions);
    });
}

void DuplicatesView::fill()
{
    const DuplicateWords words(m_context.language.language());
    QList<QList<VendorCell>> rows;
    for (const PossibleDuplicate &pair : std::as_const(m_pairs)) {
        const bool isAgainst = speaksAgainst(pair);
        rows << QList<VendorCell> { { words.likeness(pair.likeness), isAgainst ? u"warning"_s : u"both"_s,
                                      isAgainst ? StateToken::Warning : StateToken::Info },
                                    { pair.firstName },
                                    { pair.secondName },
                                    { words.reasons(pair) } };
    }
    m_model->setTable({ tr("Likeness"), tr("First vendor"), tr("Second vendor"), tr("Why") }, rows);
    m_table->setColumnWidth(0, std::max(m_table->columnWidth(0), m_table->horizontalHeader()->sectionSizeHint(0)));
    say();
}

void DuplicatesView::say()
{
    const Formats formats(m_context.language.language());
    m_panel->setSubtitle(m_isLooking ? tr("Being looked for…") : tr("%n pairs of vendors", nullptr, int(m_pairs.size())));
    m_empty->setVisible(m_pairs.isEmpty());
    m_table->setVisible(!m_pairs.isEmpty());
    m_empty->setText(m_isLooking      ? tr("Vendors that may be one firm are being looked for…")
                     : m_wasCancelled ? tr("The search was cancelled. Choose a likeness to begin again.")
                                      : tr("No two vendors look like one firm. Lower the likeness to see weaker pairs."));
    const qsizetype sure = sureOnes().size();
    m_all->setEnabled(sure > 0 && !m_isWriting && !m_isLooking);
    m_all->setText(tr("Merge all %n…", nullptr, int(sure)));
    m_next->setEnabled(m_pairs.size() > 1);
}

void DuplicatesView::retranslate()
{
    const DuplicateWords words(m_context.language.language());
    m_panel->setTitle(tr("Possible duplicates"));
    m_table->setAccessibleName(tr("Pairs of vendors that may be one firm"));
    m_leastLabel->setText(tr("Likeness from"));
    for (int i = 0; i < m_least->count(); ++i)
        m_least->setItemText(i, words.likeness(m_least->itemData(i).toInt()));
    m_allLabel->setText(tr("Sure from, in percent"));
    m_all->setIcon(themedIcon(m_context.theme, u"both"_s));
    m_next->setText(tr("Next pair"));
    m_next->setIcon(themedIcon(m_context.theme, u"chevron-down"_s));
    m_busyText->setText(tr("Comparing names…"));
    m_bar->setAccessibleName(tr("Names compared"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon(themedIcon(m_context.theme, u"cancel"_s));
    m_comparison->retranslate();
    fill();
}

} // namespace acquis
