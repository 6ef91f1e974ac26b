// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis/procurementdesk.h"

#include "app/acquis/fileproviders.h"
#include "ui/agreements/agreementsession.h"
#include "ui/procurements/approvalpanel.h"
#include "ui/procurements/awardpanel.h"
#include "ui/procurements/closepanel.h"
#include "ui/procurements/contractpanel.h"
#include "ui/procurements/deliverypanel.h"
#include "ui/procurements/documentspanel.h"
#include "ui/procurements/evaluationpanel.h"
#include "ui/procurements/filedaysview.h"
#include "ui/procurements/filedossierview.h"
#include "ui/procurements/filelistsession.h"
#include "ui/procurements/filesearchsource.h"
#include "ui/procurements/homepage.h"
#include "ui/procurements/invoicespanel.h"
#include "ui/procurements/marketpanel.h"
#include "ui/procurements/modelformview.h"
#include "ui/procurements/needpanel.h"
#include "ui/procurements/officepage.h"
#include "ui/procurements/optionspanel.h"
#include "ui/procurements/procurementfilepage.h"
#include "ui/procurements/procurementspage.h"
#include "ui/rules/ruleshelf.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/registersession.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/settings.h"
#include "ui/shell/statusline.h"

#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

ProcurementDesk::ProcurementDesk(const UiContext &context, MainWindow &window, RuleShelf &rules, VendorSession &vendors,
                                 AgreementSession &agreements)
    : m_context(context)
    , m_window(window)
    , m_rules(rules)
    , m_agreements(agreements)
    , m_session(new FileSession(context, this))
    , m_files(new FileListSession(context, this))
    , m_providers(new FileProviders(context, rules, vendors, agreements, *m_files, *m_session, this))
{
    makeSession();
    m_home = new HomePage(m_context, *m_files, m_providers->home());
    m_procurements = new ProcurementsPage(m_context, *m_files);
    m_file = new ProcurementFilePage(m_context, *m_session);
    m_office = new OfficePage(m_context);
    makePanels();
    makeViews();
    connectPages();
}

ProcurementDesk::~ProcurementDesk() = default;

void ProcurementDesk::makeSession()
{
    m_session->setCalendars([this](Jurisdiction jurisdiction) -> std::optional<HolidayCalendar> {
        for (const RulePack &pack : m_rules.packs()) {
            if (pack.jurisdiction == jurisdiction && pack.holidays)
                return pack.holidays;
        }
        return std::nullopt;
    });
    connect(m_session, &FileSession::opened, &m_rules, &RuleShelf::load);
    connect(m_session, &FileSession::saved, m_files, &FileListSession::refresh);
    for (const auto changed : { &FileSession::opened, &FileSession::fileChanged, &FileSession::saved })
        connect(m_session, changed, this, &ProcurementDesk::tellAskingFile);
    // Files bring money into the spend cube: its pages follow.
    connect(m_session, &FileSession::moneyChanged, &m_context.session, &RegisterSession::refresh);
}

std::optional<SplitFinding> ProcurementDesk::splitsOf(const ProcurementFile &file)
{
    const auto index = m_files->splits();
    if (!index)
        return std::nullopt;
    const auto rules = m_rules.rulesFor(file.need);
    if (!rules)
        return std::nullopt;
    return splitFindingOf(splitCandidateOf(file), { index.get() }, file.need, *rules);
}

void ProcurementDesk::makePanels()
{
    const NeedProviders providers = m_providers->need([this](const ProcurementFile &file) { return splitsOf(file); });
    const BiddingProviders bidding = m_providers->bidding();
    auto *need = new NeedPanel(m_context, *m_session, providers);
    auto *options = new OptionsPanel(m_context, *m_session, providers);
    connect(options, &OptionsPanel::stageRequested, m_file, [this](FileStage stage) { m_file->lookAt(stage); });
    auto *market = new MarketPanel(m_context, *m_session, providers);
    m_solicitation = new SolicitationPanel(m_context, *m_session, bidding);
    auto *evaluation = new EvaluationPanel(m_context, *m_session, bidding.placeOf);
    auto *approval = new ApprovalPanel(m_context, *m_session);
    connect(approval, &ApprovalPanel::officeRequested, this, [this] { m_window.showPage(m_office); });
    const auto rulesOf = [this](const Need &asked) -> std::optional<RuleSet> {
        const auto rules = m_rules.rulesFor(asked);
        return rules ? std::optional(*rules) : std::nullopt;
    };
    auto *contract = new ContractPanel(m_context, *m_session, rulesOf);
    auto *delivery = new DeliveryPanel(m_context, *m_session);
    connect(delivery, &DeliveryPanel::pathRequested, m_file, &ProcurementFilePage::showPath);
    auto *close = new ClosePanel(m_context, *m_session);
    connect(close, &ClosePanel::pathRequested, m_file, &ProcurementFilePage::showPath);
    for (StagePanel *panel : std::initializer_list<StagePanel *> { need, options, market, m_solicitation, evaluation, approval,
                                                                   new AwardPanel(m_context, *m_session), contract, delivery,
                                                                   new InvoicesPanel(m_context, *m_session), close })
        m_file->addStagePanel(panel);
}

void ProcurementDesk::makeViews()
{
    auto *days = new FileDaysView(m_context, *m_session, m_providers->durations());
    m_file->setFoot(
        days, [days] { days->retranslate(); }, [days] { days->showFile(); });
    auto *documents = new DocumentsPanel(m_context, *m_session);
    auto *forms = new ModelFormView(m_context, *m_session);
    auto *dossier = new FileDossierView(m_context, *m_session);
    m_file->addSideTab(
        documents, [] { return DocumentsPanel::tr("Documents"); },
        [documents] {
            documents->retranslate();
            documents->showFile();
        },
        [documents](const QString &path) { return documents->goTo(path); });
    m_file->addView(
        forms, u"fileForms"_s, [] { return ModelFormView::tr("Model forms…"); }, [forms] { forms->showFile(); });
    m_file->addView(
        dossier, u"fileDossier"_s, [] { return FileDossierView::tr("File as PDF…"); }, [dossier] { dossier->showFile(); });
    connect(documents, &DocumentsPanel::messagePosted, m_file, &ProcurementFilePage::messagePosted);
    connect(forms, &ModelFormView::messagePosted, m_file, &ProcurementFilePage::messagePosted);
    connect(dossier, &FileDossierView::messagePosted, m_file, &ProcurementFilePage::messagePosted);
    connect(m_file, &ProcurementFilePage::documentRequested, documents, &DocumentsPanel::openDocument);
    connect(m_file, &ProcurementFilePage::formRequested, this, [this, forms](const QString &kind, const QString &part) {
        forms->showForm(kind, part);
        m_file->showView(forms);
    });
    connect(m_file, &ProcurementFilePage::retranslated, this, [documents, forms, dossier] {
        documents->retranslate();
        forms->retranslate();
        dossier->retranslate();
    });
}

void ProcurementDesk::connectPages()
{
    connect(m_procurements, &ProcurementsPage::fileRequested, this, qOverload<ProcurementFileId>(&ProcurementDesk::open));
    connect(m_procurements, &ProcurementsPage::newFileRequested, this, [this](const ProcurementFile &file) {
        m_session->create(file);
        showWhenOpened();
    });
    connect(m_session, &FileSession::opened, this, &ProcurementDesk::showOpened);
    connect(m_session, &FileSession::failed, this, &ProcurementDesk::sayNotOpened);
    connect(m_procurements, &ProcurementsPage::importRequested, this, &ProcurementDesk::importRequested);
    connect(m_home, &HomePage::fileRequested, this, qOverload<ProcurementFileId>(&ProcurementDesk::open));
    connect(m_home, &HomePage::invoiceRequested, this, &ProcurementDesk::openInvoice);
    connect(m_home, &HomePage::filesRequested, this, [this](const FileFilter &filter, const QString &name) {
        m_window.showPage(m_procurements);
        m_procurements->showFiles(filter, name);
    });
    connect(m_home, &HomePage::newFileRequested, this, [this] {
        m_window.showPage(m_procurements);
        m_procurements->beginFile();
    });
    connect(m_home, &HomePage::importRequested, this, &ProcurementDesk::importRequested);
    connect(m_home, &HomePage::needRequested, this, &ProcurementDesk::needRequested);
    connect(m_home, &HomePage::agreementRequested, this, &ProcurementDesk::agreementRequested);
    connect(m_file, &ProcurementFilePage::listRequested, this, [this] { m_window.showPage(m_procurements); });
    connect(m_file, &ProcurementFilePage::fileRequested, this, qOverload<const QString &>(&ProcurementDesk::open));
    connect(m_file, &ProcurementFilePage::vendorRequested, this, &ProcurementDesk::vendorRequested);
    connect(m_file, &ProcurementFilePage::agreementRequested, this, &ProcurementDesk::agreementRequested);
    connect(m_providers, &FileProviders::changed, m_file, &ProcurementFilePage::providersChanged);
    connect(&m_agreements, &AgreementSession::changed, m_home, &HomePage::dataChanged);
    connect(m_office, &OfficePage::peopleChanged, this, [this](const OfficePeople &people) {
        m_session->setPeople(people);
        if (m_session->isOpen())
            Q_EMIT m_session->fileChanged();
    });
    connect(m_office, &OfficePage::officerChanged, m_home, &HomePage::dataChanged);
    connect(m_office, &OfficePage::officerChanged, m_procurements, &ProcurementsPage::dataChanged);
    connect(m_office, &OfficePage::officerChanged, m_session, &FileSession::fileChanged);
    connect(m_office, &OfficePage::officerChanged, &m_window.statusLine(), &StatusLine::sayOfficer);
    const auto sayWho = [this] {
        m_window.showPage(m_office);
        m_office->focusMe();
    };
    connect(&m_window.statusLine(), &StatusLine::officerRequested, this, sayWho);
    connect(m_home, &HomePage::officerRequested, this, sayWho);
}

void ProcurementDesk::addPages()
{
    m_window.addPage(m_home, NavigationRail::Place::Main);
    m_window.addPage(m_procurements, NavigationRail::Place::Main);
    m_window.addInnerPage(m_file, m_procurements);
    m_window.searchBox().addSource(
        std::make_unique<FileSearchSource>(m_context, *m_files, [this](ProcurementFileId id) { open(id); }));
}

void ProcurementDesk::addOffice()
{
    m_window.addPage(m_office, NavigationRail::Place::Foot);
}

void ProcurementDesk::open(ProcurementFileId id)
{
    m_session->open(id);
    showWhenOpened();
}

void ProcurementDesk::open(const QString &number)
{
    m_session->open(number);
    showWhenOpened();
}

void ProcurementDesk::showWhenOpened()
{
    m_askedFrom = m_window.currentPage();
}

void ProcurementDesk::showOpened()
{
    const Page *from = std::exchange(m_askedFrom, nullptr);
    if (from && m_session->isOpen() && from == m_window.currentPage())
        m_window.showPage(m_file);
}

void ProcurementDesk::sayNotOpened(const Error &error)
{
    if (!m_askedFrom || m_session->isOpening())
        return; // of a save
    m_askedFrom = nullptr;
    m_window.showMessage(messageFor(error));
}

void ProcurementDesk::openInvoice(const QString &number, const QString &invoice)
{
    // The file is read first; another one that is opened meanwhile has its own place.
    connect(
        m_session, &FileSession::opened, this,
        [this, number, invoice] {
            if (m_session->isOpen() && m_session->file().head.number == number)
                m_file->lookAt(FileStage::Invoices, u"invoices/%1/paid-on"_s.arg(invoice));
        },
        Qt::SingleShotConnection);
    open(number);
}

void ProcurementDesk::setToday(QDate day)
{
    m_files->setToday(day);
    m_session->setToday(day);
}

void ProcurementDesk::beginWith(const Need &need, const QString &words)
{
    m_window.showPage(m_procurements);
    m_procurements->beginWith(need, words);
}

void ProcurementDesk::tellAskingFile()
{
    const ProcurementFile &file = m_session->file();
    const bool asks = m_session->isOpen() && file.state == FileState::Open
                      && (file.stage == FileStage::Market || file.stage == FileStage::Solicitation);
    Q_EMIT askingFileChanged(asks ? file.head.number : QString());
}

void ProcurementDesk::takePicked(const PickedFirms &picked)
{
    m_solicitation->takePicked(picked);
    m_window.showPage(m_file);
    m_file->lookAt(FileStage::Solicitation);
}

} // namespace acquis
