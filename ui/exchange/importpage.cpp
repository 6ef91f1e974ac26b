// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "ui/exchange/checkview.h"
#include "ui/exchange/droparea.h"
#include "ui/exchange/exchangewords.h"
#include "ui/exchange/findingscsv.h"
#include "ui/exchange/progresspanel.h"
#include "ui/exchange/resultview.h"
#include "ui/exchange/stepper.h"
#include "ui/exchange/vendorimportview.h"
#include "ui/exchange/yearquestion.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/wrappinglabel.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

using State = ImportSession::State;

namespace {

/// Who imports, for the audit trail.
QString actor()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? u"acquis"_s : user;
}

int stepOf(State state)
{
    switch (state) {
    case State::Choosing:
    case State::Planning: return 0;
    case State::Checking: return 1;
    case State::Applying:
    case State::Undoing: return 2;
    case State::Done: break;
    }
    return 3;
}

} // namespace

ImportPage::ImportPage(const UiContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_import(new ImportSession(context.jobs, actor(), this))
    , m_stepper(new Stepper(context.theme))
    , m_promise(new QLabel)
    , m_year(new YearQuestion)
    , m_views(new QStackedWidget)
    , m_choose(new DropArea(context.theme))
    , m_progress(new ProgressPanel)
    , m_check(new CheckView(context.theme))
    , m_done(new ResultView(context.theme))
    , m_vendors(new VendorImportView(context, actor()))
    , m_offer(new QWidget)
    , m_offerWords(new WrappingLabel)
    , m_offerVendors(new QPushButton)
{
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    m_stepper->setObjectName(u"importSteps"_s);
    layOut();
    connectParts();
    connectSession();
    retranslate();
    followRegister();
    showState();
}

void ImportPage::layOut()
{
    auto *top = new QHBoxLayout;
    m_promise->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_promise->setWordWrap(true);
    m_promise->setObjectName(u"panelSubtitle"_s);
    top->addWidget(m_stepper);
    top->addWidget(m_promise, 1);
    for (QWidget *view : std::initializer_list<QWidget *> { m_choose, m_progress, m_check, m_done, m_vendors })
        m_views->addWidget(view);
    m_offerVendors->setObjectName(u"importVendorsInstead"_s);
    m_offerVendors->setMinimumHeight(28);
    auto *offer = new QHBoxLayout(m_offer);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->addWidget(m_offerWords, 1);
    offer->addWidget(m_offerVendors);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_year);
    column->addWidget(m_offer);
    column->addWidget(m_views, 1);
}

void ImportPage::connectParts()
{
    connect(m_choose, &DropArea::browseRequested, this, &ImportPage::browse);
    connect(m_choose, &DropArea::registerRequested, this, &ImportPage::makeRegister);
    connect(m_choose, &DropArea::dropped, this, &ImportPage::setFiles);
    connect(m_year, &YearQuestion::yearChosen, m_import, &ImportSession::setFiscalYear);
    connect(m_progress, &ProgressPanel::cancelRequested, m_import, &ImportSession::cancel);
    connect(m_check, &CheckView::applyRequested, m_import, &ImportSession::apply);
    connect(m_check, &CheckView::backRequested, m_import, &ImportSession::restart);
    connect(m_check, &CheckView::acceptRequested, m_import, &ImportSession::setAccepted);
    connect(m_check, &CheckView::meaningRequested, m_import, &ImportSession::setMeaning);
    connect(m_check, &CheckView::saveRequested, this, &ImportPage::saveFindings);
    connect(m_done, &ResultView::spendingRequested, this, &ImportPage::spendingRequested);
    connect(m_done, &ResultView::undoRequested, m_import, &ImportSession::undo);
    connect(m_done, &ResultView::againRequested, m_import, &ImportSession::restart);
    connect(m_offerVendors, &QPushButton::clicked, this, [this] { importVendors(std::exchange(m_offered, QString())); });
    connect(m_vendors, &VendorImportView::stateChanged, this, &ImportPage::showState);
    connect(m_vendors, &VendorImportView::messagePosted, this, &Page::messagePosted);
    connect(m_vendors, &VendorImportView::applied, this, &ImportPage::applied);
    connect(m_vendors, &VendorImportView::vendorsRequested, this, &ImportPage::vendorsRequested);
    connect(m_vendors, &VendorImportView::spendingRequested, this, [this](const QString &path) { importSpending({ path }); });
}

void ImportPage::connectSession()
{
    connect(m_import, &ImportSession::stateChanged, this, &ImportPage::showState);
    connect(m_import, &ImportSession::progressed, this, &ImportPage::sayProgress);
    connect(m_import, &ImportSession::failed, this, [this](const Error &error) {
        Q_EMIT messagePosted(messageFor(error));
        if (m_import->state() == State::Done) // undoing stopped: some files may be out
            Q_EMIT applied();
    });
    connect(m_import, &ImportSession::cancelled, this, [this] {
        announce(
            StateToken::Info, [] { return tr("Cancelled."); }, [] { return tr("Nothing was changed."); });
    });
    connect(m_import, &ImportSession::applied, this, &ImportPage::announceApplied);
    connect(m_import, &ImportSession::undone, this, [this] {
        announce(
            StateToken::Ok, [] { return tr("Import undone."); }, [] { return tr("Its lines are out of the register again."); });
        Q_EMIT applied();
    });
    connect(&m_context.session, &RegisterSession::opened, this, &ImportPage::followRegister);
}

const VendorImportSession &ImportPage::vendorSession() const
{
    return m_vendors->session();
}

bool ImportPage::isRunning() const
{
    return m_import->isRunning() || m_vendors->session().isRunning();
}

bool ImportPage::isVendorsShown() const
{
    return m_vendors->session().state() != VendorImportSession::State::Empty;
}

void ImportPage::setFiles(const QStringList &paths)
{
    if (isRunning()) {
        announce(
            StateToken::Warning, [] { return tr("Another import is running."); },
            [] { return tr("Wait for its end or cancel it, then choose the files again."); });
        return;
    }
    m_isRecognising = true;
    m_waiting.clear();
    m_offered.clear();
    m_vendors->session().close();
    m_import->setFiles({});
    const int number = ++m_recognitions;
    const QString registerPath = m_context.session.isOpen() ? m_context.session.path() : QString();
    m_context.jobs.run<QList<RecognisedFile>>(
        this, [paths, registerPath](const CancelToken &cancel) { return recogniseFiles(paths, registerPath, cancel); },
        [this, number](const Result<QList<RecognisedFile>> &files) {
            if (number != m_recognitions)
                return; // others were chosen since
            m_isRecognising = false;
            if (files)
                takeRecognised(*files);
            else
                showState();
        });
}

void ImportPage::takeRecognised(const QList<RecognisedFile> &files)
{
    QStringList paths;
    for (const RecognisedFile &file : files)
        paths << file.path;
    const bool isSpending =
        std::ranges::all_of(files, [](const RecognisedFile &file) { return file.kind == FileKind::Spending; });
    if (isSpending) {
        if (files.size() == 1 && files.first().namesVendors)
            m_offered = paths.first();
        importSpending(paths);
    } else if (files.size() > 1) {
        showState();
        announce(
            StateToken::Warning, [] { return tr("These files cannot be imported together."); },
            [] { return tr("Choose one table of vendors, or one share package, at a time."); });
    } else if (files.first().kind == FileKind::Package) {
        showState();
        Q_EMIT packageOpened(paths.first());
    } else {
        importVendors(paths.first());
    }
}

void ImportPage::importSpending(const QStringList &paths)
{
    m_import->setFiles(paths);
}

void ImportPage::importVendors(const QString &path)
{
    m_offered.clear();
    m_import->setFiles({});
    if (m_context.session.isOpen())
        m_vendors->session().setFile(path);
    else
        m_waiting = QStringList { path };
}

QString ImportPage::title() const
{
    return tr("Import");
}

QString ImportPage::iconName() const
{
    return u"import"_s;
}

QString ImportPage::helpAnchor() const
{
    return u"import"_s;
}

QList<Crumb> ImportPage::breadcrumb() const
{
    if (isVendorsShown())
        return { { QFileInfo(m_vendors->session().file()).fileName(), 0 } };
    const QStringList &files = m_import->files();
    if (files.isEmpty())
        return {};
    return { { files.size() == 1 ? QFileInfo(files.first()).fileName() : ExchangeWords::files(files.size()), 0 } };
}

bool ImportPage::goBack()
{
    if (isVendorsShown())
        return m_vendors->goBack();
    if (m_import->isRunning() || m_import->state() == State::Choosing)
        return false;
    m_import->restart();
    return true;
}

Formats ImportPage::formats() const
{
    return m_context.language.formats();
}

void ImportPage::retranslate()
{
    const Formats formats = this->formats();
    m_stepper->setAccessibleName(tr("Steps of the import"));
    m_offerVendors->setText(tr("Import its vendors instead"));
    saySteps();
    m_choose->retranslate();
    m_year->retranslate(formats);
    m_progress->retranslate();
    m_check->retranslate(formats);
    m_done->retranslate(formats);
    m_vendors->retranslate();
    showOffer();
    sayProgress();
}

void ImportPage::saySteps()
{
    const bool isVendors = isVendorsShown();
    m_stepper->setSteps(isVendors ? VendorImportView::steps() : QStringList { tr("File"), tr("Check"), tr("Apply") });
    m_stepper->setCurrent(isVendors ? m_vendors->step() : stepOf(m_import->state()));
    m_promise->setText(isVendors ? tr("Nothing is written before “Add”; then all of it, or nothing")
                                 : tr("Nothing is written before “Apply”; then all of it, or nothing"));
}

void ImportPage::showOffer()
{
    // Also when no format of spending fits: then it may be a table of vendors with headings that nobody knows.
    const bool isUnread = m_import->state() == State::Choosing && m_import->files().size() == 1 && m_import->hasRegister()
                          && !m_import->needsFiscalYear();
    if (isUnread && !m_isRecognising)
        m_offered = m_import->files().first();
    const bool isOffered =
        !m_offered.isEmpty() && !isVendorsShown() && !m_isRecognising && (m_import->state() == State::Checking || isUnread);
    m_offer->setVisible(isOffered);
    m_offerWords->setText(isUnread ? tr("Is this a table of vendors? Its columns can be named by hand.")
                                   : tr("This file also names vendors."));
}

void ImportPage::browse()
{
    m_context.prompts.openFiles(this, tr("Choose files to import"),
                                tr("Files to import (*.csv *.csv.gz *.txt *.acquis-share);;All files (*)"), true,
                                [this](const QStringList &paths) { setFiles(paths); });
}

void ImportPage::makeRegister()
{
    m_context.prompts.saveFile(this, tr("Make a register"), tr("spending.acquis"), tr("Acquis registers (*.acquis)"),
                               [this](const QString &path) { m_context.session.create(path); });
}

void ImportPage::followRegister()
{
    const bool open = m_context.session.isOpen();
    m_import->setRegister(open ? m_context.session.path() : QString());
    m_vendors->session().setRegister(open ? m_context.session.path() : QString());
    m_choose->setRegisterIsOpen(open);
    // Files that were chosen before there was a register wait for it.
    if (open && m_import->state() == State::Choosing && !m_import->files().isEmpty())
        m_import->plan();
    else if (open && !m_waiting.isEmpty())
        setFiles(QStringList(m_waiting));
}

void ImportPage::saveFindings()
{
    const QString name = QFileInfo(m_import->files().value(0)).completeBaseName();
    m_context.prompts.saveFile(this, tr("Save findings as CSV"), tr("%1-findings.csv").arg(name), tr("CSV files (*.csv)"),
                               [this](const QString &path) {
                                   const auto written = writeFindings(m_import->planned(), path);
                                   if (!written)
                                       Q_EMIT messagePosted(messageFor(written.error()));
                                   else
                                       announce(
                                           StateToken::Ok, [] { return tr("Findings saved."); }, [path] { return path; });
                               });
}

void ImportPage::showState()
{
    const State state = m_import->state();
    saySteps();
    showOffer();
    m_year->setVisible(m_import->needsFiscalYear() && !isVendorsShown());
    if (isVendorsShown()) {
        m_views->setCurrentWidget(m_vendors);
    } else if (m_import->isRunning()) {
        const QWidget *focus = m_check->isVisible() ? focusWidget() : nullptr;
        m_focusBefore = focus && m_check->isAncestorOf(focus) ? focus->objectName() : QString();
        m_progress->start(state != State::Undoing);
        sayProgress();
        m_views->setCurrentWidget(m_progress);
    } else if (state == State::Checking) {
        showCheck();
    } else if (state == State::Done) {
        m_done->setResult(m_import->result(), m_import->changedSincePlan(), m_import->canUndo());
        m_done->retranslate(formats());
        m_views->setCurrentWidget(m_done);
    } else {
        m_views->setCurrentWidget(m_choose);
        if (m_import->needsFiscalYear())
            m_year->setFocus();
    }
    Q_EMIT titleChanged();
}

void ImportPage::showCheck()
{
    m_check->setReport(m_import->planned(), m_import->options(), formats());
    m_views->setCurrentWidget(m_check);
    // Who changed how a column is read goes on from there.
    const auto found = m_focusBefore.isEmpty() ? QWidgetList() : m_check->findChildren<QWidget *>(m_focusBefore);
    QWidget *next = found.isEmpty() ? m_check->applyButton() : found.last(); // boxes of the plan before may still be there
    next->setFocus();
    m_focusBefore.clear();
}

void ImportPage::sayProgress()
{
    switch (m_import->state()) {
    case State::Planning: m_progress->setTitle(tr("Reading the files…")); break;
    case State::Applying: m_progress->setTitle(tr("Writing to the register…")); break;
    case State::Undoing: m_progress->setTitle(tr("Taking the import out again…")); break;
    default: return;
    }
    m_progress->setProgress(m_import->progress(), formats());
}

void ImportPage::announceApplied()
{
    Message message;
    message.state = m_import->changedSincePlan().isEmpty() ? StateToken::Ok : StateToken::Warning;
    message.title = [] { return tr("Import applied."); };
    message.text = [this, report = m_import->result()] { return ResultView::title(report, formats()); };
    message.actionText = [] { return tr("Show spending"); };
    message.action = [this] { Q_EMIT spendingRequested(); };
    if (m_import->canUndo()) {
        message.secondActionText = [] { return tr("Undo import"); };
        message.secondAction = [this] { m_import->undo(); };
    }
    Q_EMIT messagePosted(message);
    Q_EMIT applied();
}

void ImportPage::announce(StateToken state, std::function<QString()> title, std::function<QString()> text)
{
    Message message;
    message.state = state;
    message.title = std::move(title);
    message.text = std::move(text);
    Q_EMIT messagePosted(message);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isRunning() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    setFiles(paths);
}

} // namespace acquis
