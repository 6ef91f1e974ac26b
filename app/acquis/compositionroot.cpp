// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis/compositionroot.h"

#include "app/acquis/procurementdesk.h"
#include "core/procurements/marketsearch.h"
#include "core/procurements/needcover.h"
#include "ui/agreements/agreementsearchsource.h"
#include "ui/agreements/agreementsession.h"
#include "ui/agreements/agreementspage.h"
#include "ui/agreements/joinview.h"
#include "ui/exchange/importpage.h"
#include "ui/procurements/homepage.h"
#include "ui/procurements/sourcespage.h"
#include "ui/rules/logicmappanel.h"
#include "ui/rules/optionspage.h"
#include "ui/rules/organisationrules.h"
#include "ui/rules/rulesearch.h"
#include "ui/rules/ruleshelf.h"
#include "ui/rules/rulespage.h"
#include "ui/shell/helppage.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/startpage.h"
#include "ui/spending/classificationpage.h"
#include "ui/spending/referencepage.h"
#include "ui/spending/spendingpage.h"
#include "ui/vendors/vendorsearchsource.h"
#include "ui/vendors/vendorsession.h"
#include "ui/vendors/vendorspage.h"
#include "ui/widgets/outlinedstyle.h"

#include <QAction>
#include <QApplication>

namespace acquis {

namespace {

/// What the register holds for a need, with the numbers that people know it by.
struct CoveredNeed
{
    NeedCover cover;
    QString agreement; ///< that may be joined; empty: none
    QString likely; ///< arrangement that the words suggest; empty: none
};

Result<CoveredNeed> coverNeed(const JoiningNeed &need, const AgreementHoldings &holdings)
{
    auto cover = coverOf(need, holdings, need.need.date);
    if (!cover)
        return std::unexpected(cover.error());
    const auto vocabulary = NeedVocabulary::shipped();
    if (!vocabulary)
        return std::unexpected(vocabulary.error());
    CoveredNeed found { std::move(*cover), {}, {} };
    for (const AgreementHoldings::HeldAgreement &held : holdings.agreements) {
        if (held.kept.value.uid == found.cover.joinable())
            found.agreement = held.kept.value.number;
    }
    MarketNeed asked;
    asked.joining = need;
    asked.day = need.need.date;
    const auto likely = findArrangements(holdings, vocabulary->conceptsOf(need.words.join(QChar(u' '))), asked);
    for (const AgreementHoldings::HeldArrangement &held : holdings.arrangements) {
        if (!likely.isEmpty() && held.kept.value.uid == likely.first().uid)
            found.likely = held.kept.value.number;
    }
    return found;
}

} // namespace

CompositionRoot::CompositionRoot(std::unique_ptr<Settings> settings)
    : m_settings(std::move(settings))
    , m_session(m_jobs)
    , m_prompts(*m_settings)
    , m_context { m_theme, m_language, *m_settings, m_jobs, m_prompts, m_session }
    , m_shelf(std::make_unique<RuleShelf>(m_jobs))
    , m_organisationRules(std::make_unique<OrganisationRules>(m_session, m_jobs, *m_shelf))
    , m_vendorSession(std::make_unique<VendorSession>(m_session, m_jobs))
    , m_agreementSession(std::make_unique<AgreementSession>(m_session, m_jobs))
{
    qApp->installEventFilter(&m_wheelGuard);
    QApplication::setStyle(new OutlinedStyle(m_theme));
    m_theme.setChoice(m_settings->theme());
    m_language.setLanguage(m_settings->language());
    m_window = std::make_unique<MainWindow>(m_context);
    addPages();
    connectPages();
    // With a style sheet, each widget that is put into another one is styled anew: a second of the start of so many.
    m_theme.apply();
}

CompositionRoot::~CompositionRoot() = default;

void CompositionRoot::addPages()
{
    m_start = new StartPage(m_context, m_window->menu().registerActions());
    m_options = new OptionsPage(m_context, *m_shelf);
    addMap();
    m_rules = new RulesPage(m_context, *m_shelf);
    m_sources = new SourcesPage(
        m_context, { [this] { return m_vendorSession->index(); }, [this] { return m_agreementSession->holdings(); } });
    m_vendors = new VendorsPage(m_context, *m_vendorSession);
    m_agreements = new AgreementsPage(m_context, *m_agreementSession);
    m_spending = new SpendingPage(m_context);
    m_classification = new ClassificationPage(m_context);
    m_reference = new ReferencePage(m_context);
    m_import = new ImportPage(m_context);
    m_help = new HelpPage(m_context);
    m_desk = std::make_unique<ProcurementDesk>(m_context, *m_window, *m_shelf, *m_vendorSession, *m_agreementSession);
    m_desk->addPages();
    m_window->addPage(m_options, NavigationRail::Place::Main);
    m_window->addPage(m_sources, NavigationRail::Place::Main);
    m_window->addPage(m_vendors, NavigationRail::Place::Main);
    m_window->addPage(m_agreements, NavigationRail::Place::Main);
    m_window->addPage(m_spending, NavigationRail::Place::Main);
    m_window->addPage(m_rules, NavigationRail::Place::Main);
    m_window->addPage(m_classification, NavigationRail::Place::Main);
    m_window->addPage(m_reference, NavigationRail::Place::Main);
    m_window->addPage(m_start, NavigationRail::Place::Foot);
    m_window->addPage(m_import, NavigationRail::Place::Foot);
    m_desk->addOffice();
    auto *settings = new SettingsPage(m_context);
    QObject::connect(settings, &SettingsPage::textPercentChosen, &m_window->menu(), &MainMenu::chooseTextPercent);
    m_window->addPage(settings, NavigationRail::Place::Foot);
    m_window->addPage(m_help, NavigationRail::Place::Foot);
}

void CompositionRoot::addMap()
{
    auto *map = new LogicMapPanel(m_context, m_options->session());
    QObject::connect(map, &LogicMapPanel::enlargeRequested, m_options, &OptionsPage::enlargeMap);
    QObject::connect(map, &LogicMapPanel::messagePosted, m_options, &OptionsPage::messagePosted);
    QObject::connect(&m_language, &LanguageController::changed, map, &LogicMapPanel::retranslate);
    map->retranslate();
    m_options->setMap(map, map->viewActions());
}

void CompositionRoot::connectPages()
{
    MainWindow *window = m_window.get();
    const auto toImport = [this, window] { window->showPage(m_import); };
    const auto toSpending = [this, window] { window->showPage(m_spending); };
    QObject::connect(window->menu().importAction(), &QAction::triggered, window, toImport);
    QObject::connect(m_start, &StartPage::importRequested, window, toImport);
    QObject::connect(m_start, &StartPage::spendingRequested, window, toSpending);
    QObject::connect(m_start, &StartPage::optionsRequested, window, [this, window] { window->showPage(m_options); });
    QObject::connect(m_organisationRules.get(), &OrganisationRules::failed, m_options, &OptionsPage::sayRulesAreMissing);
    QObject::connect(m_spending, &SpendingPage::importRequested, window, toImport);
    QObject::connect(m_classification, &ClassificationPage::importRequested, window, toImport);
    QObject::connect(m_vendors, &VendorsPage::importRequested, window, toImport);
    QObject::connect(m_import, &ImportPage::spendingRequested, window, toSpending);
    QObject::connect(m_import, &ImportPage::vendorsRequested, window, [this, window] {
        window->showPage(m_vendors);
        m_vendors->showVendor({}, {}); // all of them, those that came among them
    });
    QObject::connect(m_import, &ImportPage::packageOpened, window, [this, window](const QString &path) {
        window->showPage(m_agreements);
        m_agreements->openPackage(path);
    });
    QObject::connect(m_import, &ImportPage::applied, &m_session, &RegisterSession::reload);
    QObject::connect(window, &MainWindow::filesDropped, window, [this](const QStringList &paths) { importFiles(paths); });
    QObject::connect(window, &MainWindow::helpRequested, window, [this, window](const QString &anchor) {
        m_help->openChapter(anchor);
        window->showPage(m_help);
    });
    addSearchSources();
    connectSources();
    connectDesk();
    // Without a register there are only ways to begin; with one, what waits comes first. What was being imported stays in front.
    window->showPage(m_start);
    QObject::connect(&m_session, &RegisterSession::opened, window, [this, window] {
        if (m_session.isOpen() && window->currentPage() == m_start)
            window->showPage(&m_desk->home());
        else if (!m_session.isOpen() && window->currentPage() == &m_desk->home())
            window->showPage(m_start);
    });
}

void CompositionRoot::addSearchSources()
{
    MainWindow *window = m_window.get();
    SearchBox &box = window->searchBox();
    box.addSource(std::make_unique<RuleSearch>(m_context, *m_rules, [this, window] { window->showPage(m_rules); }));
    box.addSource(std::make_unique<VendorSearchSource>(m_context, *m_vendorSession, *m_vendors,
                                                       [this, window] { window->showPage(m_vendors); }));
    box.addSource(std::make_unique<AgreementSearchSource>(m_context, *m_agreementSession, *m_agreements,
                                                          [this, window] { window->showPage(m_agreements); }));
}

void CompositionRoot::connectSources()
{
    MainWindow *window = m_window.get();
    const auto toVendor = [this, window](VendorId vendor) {
        window->showPage(m_vendors);
        m_vendors->showVendor(vendor, {});
    };
    QObject::connect(m_options, &OptionsPage::joinableRequested, window, [this, window](const Need &need, const QString &words) {
        JoiningNeed asked;
        asked.need = need;
        asked.words = words.split(u' ', Qt::SkipEmptyParts);
        window->showPage(m_agreements);
        m_agreements->showJoinable(asked);
    });
    QObject::connect(m_options, &OptionsPage::sourcesRequested, window, [this, window](const Need &need, const QString &words) {
        window->showPage(m_sources);
        m_sources->showNeed(need, words);
    });
    QObject::connect(m_sources, &SourcesPage::needRequested, window, [this, window](const Need &need) {
        window->showPage(m_options);
        m_options->takeNeed(need, {});
    });
    QObject::connect(m_sources, &SourcesPage::vendorRequested, window, toVendor);
    QObject::connect(m_sources, &SourcesPage::agreementRequested, window,
                     [this, window](const JoiningNeed &need, const QString &agreement) {
                         window->showPage(m_agreements);
                         m_agreements->showJoinable(need, agreement);
                     });
    QObject::connect(m_sources, &SourcesPage::arrangementRequested, window, [this, window](const QString &arrangement) {
        window->showPage(m_agreements);
        m_agreements->showAgreement(arrangement);
    });
    QObject::connect(m_sources, &SourcesPage::importRequested, window, [this, window] { window->showPage(m_import); });
    QObject::connect(m_vendorSession.get(), &VendorSession::changed, m_sources, &SourcesPage::dataChanged);
    QObject::connect(m_agreementSession.get(), &AgreementSession::changed, m_sources, &SourcesPage::dataChanged);
    QObject::connect(m_agreements, &AgreementsPage::needRequested, window,
                     [this] { judgeWithCover(m_agreements->joinView().need()); });
    QObject::connect(m_agreements, &AgreementsPage::vendorRequested, window, toVendor);
}

void CompositionRoot::connectDesk()
{
    MainWindow *window = m_window.get();
    QObject::connect(m_desk.get(), &ProcurementDesk::vendorRequested, window, [this, window](VendorId vendor) {
        window->showPage(m_vendors);
        m_vendors->showVendor(vendor, {});
    });
    QObject::connect(m_desk.get(), &ProcurementDesk::agreementRequested, window, [this, window](const QString &uid) {
        window->showPage(m_agreements);
        m_agreements->showAgreement(uid);
    });
    QObject::connect(m_desk.get(), &ProcurementDesk::needRequested, window, [this, window] { window->showPage(m_options); });
    QObject::connect(m_options, &OptionsPage::fileRequested, m_desk.get(), &ProcurementDesk::beginWith);
    QObject::connect(m_sources, &SourcesPage::firmsRequested, m_desk.get(), &ProcurementDesk::takePicked);
    QObject::connect(m_desk.get(), &ProcurementDesk::askingFileChanged, m_sources, &SourcesPage::setAskingFile);
    QObject::connect(m_desk.get(), &ProcurementDesk::importRequested, window, [this, window] { window->showPage(m_import); });
}

void CompositionRoot::judgeWithCover(const JoiningNeed &need)
{
    const auto holdings = m_agreementSession->holdings();
    if (!holdings)
        return;
    m_jobs.run<CoveredNeed>(
        m_window.get(), [need, holdings](const CancelToken &) { return coverNeed(need, *holdings); },
        [this, need](const Result<CoveredNeed> &found) {
            m_window->showPage(m_options);
            if (found)
                m_options->takeCoveredNeed(need.need, need.words.join(u' '), found->cover, found->agreement, found->likely);
            else
                Q_EMIT m_options->messagePosted(messageFor(found.error()));
        });
}

void CompositionRoot::importFiles(const QStringList &paths)
{
    m_window->showPage(m_import);
    m_import->setFiles(paths);
}

} // namespace acquis
