// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/vendorimportview.h"

#include "ui/exchange/progresspanel.h"
#include "ui/exchange/vendorcheckview.h"
#include "ui/exchange/vendorfindingscsv.h"
#include "ui/exchange/vendorimportwords.h"
#include "ui/exchange/vendormappingview.h"
#include "ui/exchange/vendorresultview.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/userprompts.h"

#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

using State = VendorImportSession::State;

namespace {

constexpr qint64 largestMapping = 1 << 20;

/// For a job's thread.
Result<VendorMapping> readMapping(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return vendorMappingFromJson(file.read(largestMapping), path);
}

} // namespace

VendorImportView::VendorImportView(const UiContext &context, QString actor, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(new VendorImportSession(context.jobs, std::move(actor), this))
    , m_views(new QStackedWidget)
    , m_progress(new ProgressPanel)
    , m_mapping(new VendorMappingView(*m_session, context.theme))
    , m_check(new VendorCheckView(*m_session, context.theme))
    , m_done(new VendorResultView(*m_session, context.theme))
    , m_writing(new FileWriting(context))
{
    m_progress->cancelButton()->setObjectName(u"cancelVendors"_s);
    for (QWidget *view : std::initializer_list<QWidget *> { m_progress, m_mapping, m_check, m_done })
        m_views->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_views, 1);
    column->addWidget(m_writing);
    connectSession();
    connectViews();
}

void VendorImportView::connectSession()
{
    connect(m_session, &VendorImportSession::stateChanged, this, &VendorImportView::showState);
    connect(m_session, &VendorImportSession::progressed, this, &VendorImportView::sayProgress);
    connect(m_session, &VendorImportSession::failed, this,
            [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
    connect(m_session, &VendorImportSession::cancelled, this, [this] {
        announce(
            StateToken::Info, [] { return tr("Cancelled."); }, [] { return tr("Nothing was changed."); });
    });
    connect(m_session, &VendorImportSession::plannedAnew, this, [this] {
        announce(
            StateToken::Warning, [] { return tr("The vendors of the register were changed meanwhile."); },
            [] { return tr("Nothing was added. The file is compared anew; look at it again, then add."); });
    });
    connect(m_session, &VendorImportSession::applied, this, &VendorImportView::announceApplied);
    connect(m_session, &VendorImportSession::undone, this, [this] {
        announce(
            StateToken::Ok, [] { return tr("Import undone."); }, [] { return tr("Its vendors are out of the register again."); });
        Q_EMIT applied();
    });
    connect(m_session, &VendorImportSession::undoRefused, this, [this] {
        announce(
            StateToken::Warning, [] { return tr("The import cannot be undone any more."); },
            [] {
                return tr("Some of its vendors were changed, merged or removed since, or something refers to them. All stay in "
                          "the register; remove single ones on the page Vendors.");
            });
    });
}

void VendorImportView::connectViews()
{
    connect(m_progress, &ProgressPanel::cancelRequested, m_session, &VendorImportSession::cancel);
    connect(m_mapping, &VendorMappingView::loadRequested, this, &VendorImportView::loadMapping);
    connect(m_mapping, &VendorMappingView::saveRequested, this, &VendorImportView::saveMapping);
    connect(m_mapping, &VendorMappingView::backRequested, m_session, &VendorImportSession::close);
    connect(m_mapping, &VendorMappingView::spendingRequested, this, [this] {
        const QString path = m_session->file();
        m_session->close();
        Q_EMIT spendingRequested(path);
    });
    connect(m_check, &VendorCheckView::saveRequested, this, &VendorImportView::saveFindings);
    connect(m_done, &VendorResultView::vendorsRequested, this, &VendorImportView::vendorsRequested);
    connect(m_done, &VendorResultView::undoRequested, m_session, &VendorImportSession::undo);
    connect(m_done, &VendorResultView::againRequested, m_session, &VendorImportSession::close);
    connect(m_writing, &FileWriting::messagePosted, this, &VendorImportView::messagePosted);
}

QStringList VendorImportView::steps()
{
    return { tr("File"), tr("Columns"), tr("Check"), tr("Add") };
}

int VendorImportView::step() const
{
    switch (m_session->state()) {
    case State::Empty:
    case State::Reading: return 0;
    case State::Mapping: return 1;
    case State::Planning:
    case State::Checking: return 2;
    case State::Applying:
    case State::Undoing: return 3;
    case State::Done: break;
    }
    return 4;
}

bool VendorImportView::goBack()
{
    switch (m_session->state()) {
    case State::Mapping:
    case State::Done: m_session->close(); return true;
    case State::Checking: m_session->goBack(); return true;
    default: return false;
    }
}

Formats VendorImportView::formats() const
{
    return m_context.language.formats();
}

void VendorImportView::retranslate()
{
    const Formats formats = this->formats();
    m_progress->retranslate();
    m_mapping->retranslate(formats);
    m_check->retranslate(formats);
    m_done->retranslate(formats);
    m_writing->retranslate();
    sayProgress();
}

void VendorImportView::showState()
{
    const State state = m_session->state();
    if (m_session->isRunning()) {
        m_progress->start(state != State::Undoing, ProgressPanel::Unit::Records);
        sayProgress();
        m_views->setCurrentWidget(m_progress);
    } else if (state == State::Mapping) {
        m_mapping->reset(formats());
        m_views->setCurrentWidget(m_mapping);
        m_mapping->takeFocus();
    } else if (state == State::Checking) {
        m_check->reset(formats());
        m_views->setCurrentWidget(m_check);
        m_check->takeFocus();
    } else if (state == State::Done) {
        m_done->retranslate(formats());
        m_views->setCurrentWidget(m_done);
        m_done->takeFocus();
    }
    Q_EMIT stateChanged();
}

void VendorImportView::sayProgress()
{
    switch (m_session->state()) {
    case State::Reading: m_progress->setTitle(tr("Reading the file…")); break;
    case State::Planning: m_progress->setTitle(tr("Comparing the file with the vendors of the register…")); break;
    case State::Applying: m_progress->setTitle(tr("Adding the vendors…")); break;
    case State::Undoing: m_progress->setTitle(tr("Taking the vendors out again…")); break;
    default: return;
    }
    m_progress->setProgress(m_session->progress(), formats());
}

void VendorImportView::announceApplied()
{
    Message message;
    message.state = m_session->outcome().notRemembered ? StateToken::Warning : StateToken::Ok;
    message.title = [] { return tr("Vendors added."); };
    message.text = [this, count = m_session->outcome().added.ids.size()] {
        return tr("From one file: %1.").arg(VendorImportWords::vendors(count, formats()));
    };
    message.actionText = [] { return tr("Show in Vendors"); };
    message.action = [this] { Q_EMIT vendorsRequested(); };
    message.secondActionText = [] { return tr("Undo import"); };
    message.secondAction = [this] { m_session->undo(); };
    Q_EMIT messagePosted(message);
    Q_EMIT applied();
}

void VendorImportView::announce(StateToken state, std::function<QString()> title, std::function<QString()> text)
{
    Message message;
    message.state = state;
    message.title = std::move(title);
    message.text = std::move(text);
    Q_EMIT messagePosted(message);
}

void VendorImportView::loadMapping()
{
    m_context.prompts.openFiles(this, tr("Load columns"), tr("JSON files (*.json);;All files (*)"), false,
                                [this](const QStringList &paths) {
                                    const QString path = paths.value(0);
                                    m_context.jobs.run<VendorMapping>(
                                        this, [path](const CancelToken &) { return readMapping(path); },
                                        [this, path](const Result<VendorMapping> &mapping) { takeMapping(path, mapping); });
                                });
}

void VendorImportView::takeMapping(const QString &path, const Result<VendorMapping> &mapping)
{
    if (!mapping) {
        Q_EMIT messagePosted(messageFor(mapping.error()));
        return;
    }
    const QStringList &header = m_session->head().header;
    const QStringList missing = headingsNotIn(header, *mapping);
    m_session->useMapping(*mapping);
    if (missing.isEmpty())
        return;
    constexpr qsizetype most = 5;
    QStringList shown;
    for (const QString &heading : missing.first(qMin(most, missing.size())))
        shown << VendorImportWords::shown(heading, 40);
    announce(
        StateToken::Warning, [] { return tr("Some columns are not in this file."); },
        [name = QFileInfo(path).fileName(), list = shown.join(u", "_s)] {
            return tr("%1 also speaks of: %2. The others are read as it says.").arg(name, list);
        });
}

void VendorImportView::saveMapping()
{
    const QString name = QFileInfo(m_session->file()).completeBaseName();
    m_context.prompts.saveFile(
        this, tr("Save columns"), tr("%1-columns.json").arg(name), tr("JSON files (*.json)"), [this](const QString &path) {
            m_writing->start(
                QFileInfo(path).fileName(),
                [path, json = vendorMappingToJson(m_session->mapping())](const WriteWatch &) { return writeBytes(path, json); },
                [] { return tr("Columns saved."); });
        });
}

void VendorImportView::saveFindings()
{
    const QString name = QFileInfo(m_session->file()).completeBaseName();
    m_context.prompts.saveFile(
        this, tr("Save findings as CSV"), tr("%1-findings.csv").arg(name), tr("CSV files (*.csv)"), [this](const QString &path) {
            m_writing->start(
                QFileInfo(path).fileName(),
                [path, plan = m_session->planned(), header = m_session->head().header](const WriteWatch &watch) {
                    return writeVendorFindings(*plan, header, path, watch.cancel);
                },
                [] { return tr("Findings saved."); });
        });
}

} // namespace acquis
