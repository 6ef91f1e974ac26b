// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/registeractions.h"

#include "core/storage/backup.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"
#include "ui/shell/userprompts.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace acquis {

using namespace Qt::StringLiterals;

RegisterActions::RegisterActions(const UiContext &context, QWidget &window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
{
    const auto make = [this](const QString &name, const QKeySequence &shortcut, void (RegisterActions::*slot)()) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_new = make(u"registerNew"_s, QKeySequence(Qt::CTRL | Qt::Key_N), &RegisterActions::makeNew);
    m_open = make(u"registerOpen"_s, QKeySequence(Qt::CTRL | Qt::Key_O), &RegisterActions::open);
    m_sample = make(u"registerSample"_s, {}, &RegisterActions::openSample);
    m_backup = make(u"registerBackup"_s, QKeySequence(Qt::CTRL | Qt::Key_B), &RegisterActions::backUp);
    m_restore = make(u"registerRestore"_s, {}, &RegisterActions::restore);
    m_verify = new QAction(this);
    m_verify->setObjectName(u"registerVerify"_s);
    m_verify->setShortcut(QKeySequence(Qt::Key_F9));
    connect(m_verify, &QAction::triggered, &context.session, &RegisterSession::verify);
    for (const auto signal : { &RegisterSession::opened, &RegisterSession::busyChanged })
        connect(&context.session, signal, this, &RegisterActions::updateEnabled);
    updateEnabled();
}

QString RegisterActions::samplePath()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    return folder.filePath(u"sample.acquis"_s);
}

void RegisterActions::makeNew()
{
    m_context.prompts.saveFile(&m_window, tr("New register"), u"register.acquis"_s, tr("Acquis registers (*.acquis)"),
                               [this](const QString &path) { m_context.session.create(path); });
}

void RegisterActions::open()
{
    m_context.prompts.openFiles(&m_window, tr("Open a register"), tr("Acquis registers (*.acquis);;All files (*)"), false,
                                [this](const QStringList &paths) { m_context.session.open(paths.value(0)); });
}

void RegisterActions::openSample()
{
    m_context.session.openSample(samplePath());
}

void RegisterActions::backUp()
{
    const QString path = m_context.session.path();
    const QString name = u"%1-%2.acquis"_s.arg(QFileInfo(path).completeBaseName(), QDate::currentDate().toString(Qt::ISODate));
    m_context.prompts.saveFile(&m_window, tr("Back up the register"), name, tr("Acquis registers (*.acquis)"),
                               [this, path](const QString &target) {
                                   m_context.jobs.run<QString>(
                                       this,
                                       [path, target](const CancelToken &) -> Result<QString> {
                                           auto report = backupRegister(path, target);
                                           if (!report)
                                               return std::unexpected(report.error());
                                           return report->output;
                                       },
                                       [this](Result<QString> outcome) { done(outcome, true); });
                               });
}

void RegisterActions::restore()
{
    m_context.prompts.openFiles(&m_window, tr("Restore a backup"), tr("Acquis registers (*.acquis);;All files (*)"), false,
                                [this](const QStringList &paths) {
                                    const QString backup = paths.value(0);
                                    const QString path = m_context.session.path();
                                    m_context.prompts.confirm(
                                        &m_window, tr("Restore a backup"),
                                        tr("%1 takes the place of %2. The register of now is kept beside it.")
                                            .arg(QFileInfo(backup).fileName(), QFileInfo(path).fileName()),
                                        tr("Restore"), [this, backup, path](bool yes) {
                                            if (!yes)
                                                return;
                                            m_context.jobs.run<QString>(
                                                this,
                                                [path, backup](const CancelToken &) -> Result<QString> {
                                                    auto report = restoreRegister(path, backup);
                                                    if (!report)
                                                        return std::unexpected(report.error());
                                                    return report->output;
                                                },
                                                [this](Result<QString> outcome) {
                                                    if (outcome)
                                                        m_context.session.open(*outcome);
                                                    done(outcome, false);
                                                });
                                        });
                                });
}

void RegisterActions::done(const Result<QString> &outcome, bool wasBackup)
{
    if (!outcome) {
        Q_EMIT messagePosted(messageFor(outcome.error()));
        return;
    }
    Message message;
    message.state = StateToken::Ok;
    message.title = [wasBackup] { return wasBackup ? tr("Backed up.") : tr("Restored."); };
    message.text = [path = *outcome] { return path; };
    Q_EMIT messagePosted(message);
}

void RegisterActions::updateEnabled()
{
    const bool open = m_context.session.isOpen() && !m_context.session.isBusy();
    for (QAction *action : { m_backup, m_restore, m_verify })
        action->setEnabled(open);
}

void RegisterActions::retranslate()
{
    m_new->setText(tr("&New register…"));
    m_open->setText(tr("&Open register…"));
    m_sample->setText(tr("Open the &sample register"));
    m_backup->setText(tr("&Back up register…"));
    m_restore->setText(tr("&Restore a backup…"));
    m_verify->setText(tr("&Check the register"));
}

} // namespace acquis
