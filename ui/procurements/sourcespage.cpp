// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/sourcespage.h"

#include "core/storage/database.h"
#include "ui/procurements/sourcelist.h"
#include "ui/procurements/sourcequestion.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registeractions.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 50;
constexpr int pause = 150; ///< ms without a key, after which lines are read: each search reads many
constexpr auto columnsState = "sourcesColumns"_L1;
constexpr auto leftState = "sourcesLeft"_L1;
constexpr auto rightState = "sourcesRight"_L1;
constexpr int leastTarget = 28;

/// The definition by which sizes are told: the study's. Without it nothing has a class.
SizeDefinition shownSizes(QDate day)
{
    const auto definitions = shippedSizeDefinitions();
    if (!definitions)
        return {};
    return sizeDefinitionOn(*definitions, u"study"_s, day).value_or(SizeDefinition {});
}

struct FoundSources
{
    MarketFirms firms;
    QList<MarketArrangement> arrangements;
    QList<MarketAgreement> agreements;
};

Result<FoundSources> findSources(const QString &path, const VendorIndex &index, const AgreementHoldings &holdings,
                                 const QList<SearchConcept> &concepts, const MarketNeed &need, const CancelToken &cancel)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto firms = findFirms(**database, index, holdings, concepts, need, mostShown, cancel);
    if (!firms)
        return std::unexpected(firms.error());
    auto agreements = findAgreements(holdings, concepts, need);
    if (!agreements)
        return std::unexpected(agreements.error());
    return FoundSources { std::move(*firms), findArrangements(holdings, concepts, need), std::move(*agreements) };
}

Result<MarketLines> findLines(const QString &path, const QList<SearchConcept> &concepts, const CancelToken &cancel)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    return similarLines(**database, concepts, mostShown, cancel);
}

/// Fills in what decides and the choice itself.
Result<PickedFirms> pickFirms(const QString &path, const AgreementHoldings &holdings, PickedFirms picked, const QuoteRules &rules,
                              const CancelToken &cancel)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    QList<VendorId> ids;
    for (const MarketFirm &firm : std::as_const(picked.firms))
        ids << firm.id;
    auto histories = vendorDealings(**database, holdings, ids, cancel);
    if (!histories)
        return std::unexpected(histories.error());
    picked.histories = std::move(*histories);
    picked.choice = pickThree(quoteCandidates(picked.firms, picked.need.sizes, picked.histories), rules);
    return picked;
}

} // namespace

SourcesPage::SourcesPage(const UiContext &context, SourceProviders providers, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_providers(std::move(providers))
    , m_sizes(shownSizes(QDate::currentDate()))
    , m_places(new QStackedWidget)
    , m_head(new Panel)
    , m_question(new SourceQuestion(context, m_sizes))
    , m_may(new QPushButton)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_left(new QSplitter(Qt::Vertical))
    , m_right(new QSplitter(Qt::Vertical))
    , m_firms(new SourceList(context, SourceListModel::Ticks::Offered, u"sourcesFirms"_s))
    , m_agreements(new SourceList(context, SourceListModel::Ticks::None, u"sourcesAgreements"_s))
    , m_lines(new SourceList(context, SourceListModel::Ticks::None, u"sourcesLines"_s))
    , m_choice(new QuoteChoiceView(context))
    , m_pickButton(new QPushButton)
    , m_copyButton(new QPushButton)
    , m_openButton(new QPushButton)
    , m_openAgreementButton(new QPushButton)
    , m_writing(new FileWriting(context))
    , m_linesDelay(new QTimer(this))
    , m_emptyText(new WrappingLabel)
    , m_emptySample(new QPushButton)
    , m_emptyImport(new QPushButton)
{
    if (auto vocabulary = NeedVocabulary::shipped())
        m_vocabulary = std::make_shared<const NeedVocabulary>(std::move(*vocabulary));
    else
        m_vocabulary = std::make_shared<const NeedVocabulary>(); // the words themselves are still looked for
    m_left->addWidget(makeFirms());
    m_left->addWidget(m_choice);
    m_right->addWidget(m_agreements);
    m_right->addWidget(m_lines);
    m_columns->addWidget(m_left);
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(0, 1);
    m_columns->setSizes({ 700, 520 });
    m_left->setSizes({ 400, 300 });
    for (QSplitter *splitter : { m_columns, m_left, m_right })
        splitter->setChildrenCollapsible(false);
    m_columns->restoreState(context.settings.state(columnsState));
    m_left->restoreState(context.settings.state(leftState));
    m_right->restoreState(context.settings.state(rightState));
    m_choice->hide();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeHead());
    column->addWidget(m_columns, 1);
    column->addWidget(m_writing);
    m_places->addWidget(content);
    m_places->addWidget(makeEmpty());
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(12, 8, 12, 12);
    page->addWidget(m_places);
    m_lines->view().setSelectionMode(QAbstractItemView::NoSelection); // nothing is done with a line
    m_linesDelay->setSingleShot(true);
    m_linesDelay->setInterval(pause);
    setTabOrder(m_openAgreementButton, &m_agreements->view());
    makeActions();
    connectParts();
    showContent();
}

SourcesPage::~SourcesPage()
{
    m_context.settings.setState(columnsState, m_columns->saveState());
    m_context.settings.setState(leftState, m_left->saveState());
    m_context.settings.setState(rightState, m_right->saveState());
}

QWidget *SourcesPage::makeHead()
{
    m_may->setObjectName(u"sourcesMay"_s);
    m_may->setMinimumHeight(26);
    m_head->addTool(m_may);
    m_head->addContent(m_question);
    return m_head;
}

QWidget *SourcesPage::makeFirms()
{
    m_pickButton->setObjectName(u"sourcesPick"_s);
    m_copyButton->setObjectName(u"sourcesCopy"_s);
    m_openButton->setObjectName(u"sourcesOpen"_s);
    m_openAgreementButton->setObjectName(u"sourcesOpenAgreement"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, FlowLayout::Columns::Natural, 8);
    for (QPushButton *button : { m_pickButton, m_copyButton, m_openButton }) {
        button->setMinimumHeight(leastTarget);
        flow->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);
    auto *foot = new QWidget;
    auto *margins = new QVBoxLayout(foot);
    margins->setContentsMargins(8, 6, 8, 6);
    margins->addWidget(buttons);
    m_firms->addFoot(foot);
    m_openAgreementButton->setMinimumHeight(26);
    m_agreements->addTool(m_openAgreementButton);
    return m_firms;
}

QWidget *SourcesPage::makeEmpty()
{
    auto *empty = new QWidget;
    m_emptyText->setObjectName(u"sourcesEmpty"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptySample->setObjectName(u"sourcesEmptySample"_s);
    m_emptyImport->setObjectName(u"sourcesEmptyImport"_s);
    auto *column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    for (QPushButton *button : { m_emptySample, m_emptyImport }) {
        button->setMinimumHeight(leastTarget);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(2);
    return empty;
}

void SourcesPage::makeActions()
{
    m_find = makeAction(u"sourcesFindAction"_s, QKeySequence::Find, [this] { m_question->focusWords(); });
    m_pick = makeAction(u"sourcesPickAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q), [this] { pick(); });
    m_copy = makeAction(u"sourcesCopyAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyList(); });
    m_save = makeAction(u"sourcesSaveAction"_s, QKeySequence::Save, [this] { saveChoice(); });
    m_mayAction = makeAction(u"sourcesMayAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
                             [this] { Q_EMIT needRequested(need().joining.need); });
}

void SourcesPage::connectParts()
{
    connect(m_question, &SourceQuestion::changed, this, &SourcesPage::search);
    connect(m_linesDelay, &QTimer::timeout, this, &SourcesPage::searchLines);
    connect(m_question, &SourceQuestion::leftForResults, this, [this] {
        for (const SourceList *list : { m_firms, m_agreements, m_lines }) {
            if (list->model().rowCount() > 0) {
                list->view().setFocus();
                return;
            }
        }
    });
    connect(m_firms, &SourceList::activated, this, &SourcesPage::openFirm);
    connect(m_firms, &SourceList::currentChanged, this, &SourcesPage::updateActions);
    connect(&m_firms->model(), &SourceListModel::ticksChanged, this, &SourcesPage::sayResults);
    connect(m_agreements, &SourceList::activated, this, &SourcesPage::openAgreement);
    connect(m_agreements, &SourceList::currentChanged, this, &SourcesPage::updateActions);
    connect(m_pickButton, &QPushButton::clicked, m_pick, &QAction::trigger);
    connect(m_copyButton, &QPushButton::clicked, m_copy, &QAction::trigger);
    connect(m_openButton, &QPushButton::clicked, this, [this] { openFirm(m_firms->currentRow()); });
    connect(m_openAgreementButton, &QPushButton::clicked, this, [this] { openAgreement(m_agreements->currentRow()); });
    connect(m_may, &QPushButton::clicked, m_mayAction, &QAction::trigger);
    connect(m_choice, &QuoteChoiceView::askRequested, this, [this] {
        if (m_choice->picked())
            Q_EMIT firmsRequested(*m_choice->picked());
    });
    connect(m_choice, &QuoteChoiceView::copyRequested, this, &SourcesPage::copyChoice);
    connect(m_choice, &QuoteChoiceView::saveRequested, m_save, &QAction::trigger);
    connect(m_choice, &QuoteChoiceView::closed, this, [this] {
        m_choice->clear();
        m_choice->hide();
        updateActions();
        m_firms->view().setFocus();
    });
    connect(m_writing, &FileWriting::messagePosted, this, &SourcesPage::messagePosted);
    connect(m_emptyImport, &QPushButton::clicked, this, &SourcesPage::importRequested);
    connect(m_emptySample, &QPushButton::clicked, this, [this] { m_context.session.openSample(RegisterActions::samplePath()); });
    connect(&m_context.session, &RegisterSession::opened, this, &SourcesPage::dataChanged);
    connect(&m_context.session, &RegisterSession::reloaded, this, &SourcesPage::search);
    connect(&m_context.theme, &Theme::changed, this, &SourcesPage::retranslate);
}

QString SourcesPage::title() const
{
    return tr("Find sources");
}

QString SourcesPage::iconName() const
{
    return u"search"_s;
}

QString SourcesPage::helpAnchor() const
{
    return u"sources"_s;
}

QList<QAction *> SourcesPage::fileActions() const
{
    return { m_save };
}

QList<QAction *> SourcesPage::editActions() const
{
    return { m_find, m_pick, m_copy, m_mayAction };
}

bool SourcesPage::hasData() const
{
    return m_providers.vendors() && m_providers.agreements();
}

bool SourcesPage::isSettled() const
{
    return (!m_context.session.isOpen() || hasData()) && !m_isFindingFirms && !m_isFindingLines && !m_isPicking;
}

void SourcesPage::sayWhenSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

MarketNeed SourcesPage::need() const
{
    return m_question->need(QDate::currentDate());
}

JoiningNeed SourcesPage::joiningNeed() const
{
    const MarketNeed asked = need();
    JoiningNeed joining = asked.joining;
    joining.words = m_found.concepts.isEmpty() ? asked.words.split(u' ', Qt::SkipEmptyParts) : m_found.concepts;
    return joining;
}

void SourcesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!isAncestorOf(QApplication::focusWidget()))
        m_question->focusWords();
    if (m_asked.day.isValid() && m_asked.day != QDate::currentDate()) {
        m_sizes = shownSizes(QDate::currentDate());
        m_question->setSizes(m_sizes);
        search();
    }
}

void SourcesPage::showNeed(const Need &need, const QString &words)
{
    m_question->show(need, words);
    m_question->focusWords();
}

void SourcesPage::dataChanged()
{
    showContent();
    search();
}

void SourcesPage::showContent()
{
    const bool isOpen = m_context.session.isOpen();
    m_places->setCurrentIndex(isOpen ? ContentPlace : EmptyPlace);
    m_emptyText->setText(
        tr("No register is open. Here a need in your own words finds the firms that can, the agreements that cover "
           "it, and what was bought like it."));
    updateActions();
}

void SourcesPage::search()
{
    ++m_searches;
    m_firmsCancel.cancel();
    m_linesCancel.cancel();
    m_linesDelay->stop();
    m_pickCancel.cancel();
    m_isFindingFirms = false;
    m_isFindingLines = false;
    m_isPicking = false;
    m_asked = need();
    m_choice->clear(); // it speaks of another need
    m_choice->hide();
    const QList<SearchConcept> concepts = m_vocabulary->conceptsOf(m_asked.words);
    m_found = {};
    for (const SearchConcept &one : concepts)
        m_found.concepts << one.written;
    m_question->sayConcepts(m_found.concepts, false);
    m_holdings = m_context.session.isOpen() ? m_providers.agreements() : nullptr;
    if (concepts.isEmpty() || !m_holdings || !m_providers.vendors()) {
        showResults(true);
        sayWhenSettled();
        return;
    }
    searchFirms();
    m_isFindingLines = true;
    m_linesDelay->start();
    updateActions();
}

void SourcesPage::searchFirms()
{
    m_isFindingFirms = true;
    m_firmsCancel = m_context.jobs.run<FoundSources>(
        this,
        [path = m_context.session.path(), index = m_providers.vendors(), holdings = m_holdings,
         concepts = m_vocabulary->conceptsOf(m_asked.words),
         asked = m_asked](const CancelToken &cancel) { return findSources(path, *index, *holdings, concepts, asked, cancel); },
        [this, number = m_searches](const Result<FoundSources> &found) {
            if (number != m_searches)
                return; // other words are on their way
            m_isFindingFirms = false;
            if (found) {
                m_found.firms = found->firms;
                m_found.arrangements = found->arrangements;
                m_found.agreements = found->agreements;
            } else {
                Q_EMIT messagePosted(messageFor(found.error()));
            }
            m_firms->setItems(firmItems());
            m_agreements->setItems(agreementItems());
            m_question->sayConcepts(m_found.concepts, m_found.firms.forgiving);
            sayResults();
            sayWhenSettled();
        });
}

void SourcesPage::searchLines()
{
    m_linesCancel = m_context.jobs.run<MarketLines>(
        this,
        [path = m_context.session.path(), concepts = m_vocabulary->conceptsOf(m_asked.words)](const CancelToken &cancel) {
            return findLines(path, concepts, cancel);
        },
        [this, number = m_searches](const Result<MarketLines> &found) {
            if (number != m_searches)
                return;
            m_isFindingLines = false;
            if (found)
                m_found.lines = *found;
            else
                Q_EMIT messagePosted(messageFor(found.error()));
            m_lines->setItems(lineItems());
            sayResults();
            sayWhenSettled();
        });
}

void SourcesPage::pick()
{
    if (m_found.firms.firms.isEmpty() || m_isFindingFirms || !m_holdings)
        return;
    m_pickCancel.cancel();
    const int number = ++m_picks;
    m_isPicking = true;
    updateActions();
    PickedFirms picked;
    picked.need = m_asked;
    picked.firms = m_found.firms.firms;
    picked.concepts = m_found.concepts;
    QuoteRules rules;
    rules.standingRequired = m_asked.standingRequired;
    rules.lot = m_asked.words.simplified().toCaseFolded();
    m_pickCancel = m_context.jobs.run<PickedFirms>(
        this,
        [path = m_context.session.path(), holdings = m_holdings, picked, rules](const CancelToken &cancel) {
            return pickFirms(path, *holdings, picked, rules, cancel);
        },
        [this, number, search = m_searches](const Result<PickedFirms> &chosen) {
            if (number != m_picks || search != m_searches)
                return;
            m_isPicking = false;
            if (chosen)
                takePicked(*chosen);
            else
                Q_EMIT messagePosted(messageFor(chosen.error()));
            updateActions();
            sayWhenSettled();
        });
}

void SourcesPage::setAskingFile(const QString &number)
{
    m_choice->setAskingFile(number);
}

void SourcesPage::takePicked(const PickedFirms &picked)
{
    const QList<VendorId> chosen = picked.choice.picked();
    QList<int> rows;
    for (int row = 0; row < int(m_found.firms.firms.size()); ++row) {
        if (chosen.contains(m_found.firms.firms.at(row).id))
            rows << row;
    }
    m_firms->model().setTicked(rows);
    if (!rows.isEmpty())
        m_firms->view().setCurrentIndex(m_firms->model().index(rows.first()));
    m_choice->setChoice(picked);
    m_choice->show();
    Message message;
    message.state = chosen.isEmpty() ? StateToken::Warning : StateToken::Ok;
    message.title = [count = int(chosen.size())] { return tr("%n firms are ticked.", nullptr, count); };
    message.text = [] { return tr("How they were chosen stands under the list, to be copied or saved for the file."); };
    Q_EMIT messagePosted(message);
}

void SourcesPage::copyList()
{
    QList<int> rows = m_firms->model().ticked();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_firms->model().rowCount(); ++row)
            rows << row;
    }
    const QList<SourceItem> items = firmItems();
    QStringList blocks;
    for (const int row : std::as_const(rows))
        blocks << (QStringList { items.at(row).title } + items.at(row).lines).join(u'\n');
    QApplication::clipboard()->setText(blocks.join(u"\n\n"_s));
    Message message;
    message.state = StateToken::Ok;
    message.title = [count = int(rows.size())] { return tr("%n firms are copied.", nullptr, count); };
    message.text = [] { return tr("With place, size, standing and why each was found."); };
    Q_EMIT messagePosted(message);
}

void SourcesPage::copyChoice()
{
    QApplication::clipboard()->setText(m_choice->text());
    Message message;
    message.state = StateToken::Ok;
    message.title = [] { return tr("How they were chosen is copied."); };
    message.text = [] { return tr("Paste it into the file of the procurement."); };
    Q_EMIT messagePosted(message);
}

void SourcesPage::saveChoice()
{
    if (m_choice->isEmpty())
        return;
    m_context.prompts.saveFile(this, tr("Save how they were chosen"), tr("choice-of-firms.txt"), tr("Text files (*.txt)"),
                               [this, bytes = m_choice->text().toUtf8() + '\n'](const QString &path) {
                                   m_writing->start(QFileInfo(path).fileName(),
                                                    [path, bytes](const WriteWatch &) { return writeBytes(path, bytes); });
                               });
}

void SourcesPage::openFirm(int row)
{
    if (row >= 0 && row < int(m_found.firms.firms.size()))
        Q_EMIT vendorRequested(m_found.firms.firms.at(row).id);
}

void SourcesPage::openAgreement(int row)
{
    // Our own arrangements stand before the agreements of others.
    const auto arrangements = int(m_found.arrangements.size());
    if (row >= 0 && row < arrangements)
        Q_EMIT arrangementRequested(m_found.arrangements.at(row).uid);
    else if (row >= arrangements && row - arrangements < int(m_found.agreements.size()))
        Q_EMIT agreementRequested(joiningNeed(), m_found.agreements.at(row - arrangements).option.agreement);
}

} // namespace acquis
