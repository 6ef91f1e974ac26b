// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filemessages.h"

#include "ui/procurements/filewords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 4; ///< duties in one sentence

} // namespace

Message FileMessages::forbidden(const QList<FileDuty> &closed, const std::function<void()> &go) const
{
    Message message;
    message.state = StateToken::Warning;
    message.title = [count = int(closed.size())] { return tr("%n duty(ies) missing before the next stage", nullptr, count); };
    message.text = [context = m_context, closed] {
        const Language language = context.language.language();
        const FileWords words(language);
        QStringList told;
        for (const FileDuty &duty : closed) {
            const QString cited = duty.citation.of(language);
            told << (cited.isEmpty() ? words.duty(duty) : tr("%1 (%2)").arg(words.duty(duty), cited));
        }
        return tr("%1.").arg(told.join(u"; "_s));
    };
    message.actionText = [] { return tr("Go to the first"); };
    message.action = go;
    return message;
}

Message FileMessages::passed(FileStage stage, const QList<FileDuty> &missing, const std::function<void()> &go) const
{
    Message message;
    message.title = [stage] { return tr("Still missing in “%1”").arg(FileWords::stage(stage)); };
    message.text = [context = m_context, missing] {
        const FileWords words(context.language.language());
        QStringList told;
        for (const FileDuty &duty : missing.first(std::min(missing.size(), mostNamed)))
            told << words.duty(duty);
        if (missing.size() > mostNamed)
            told << tr("%n more", nullptr, int(missing.size() - mostNamed));
        return tr("%1. It can be done later.").arg(told.join(u", "_s));
    };
    message.actionText = [] { return tr("Go to the first"); };
    message.action = go;
    return message;
}

Message FileMessages::refused(const QList<FileFinding> &findings, const std::function<void()> &go) const
{
    Message message;
    message.state = StateToken::Error;
    message.title = [] { return tr("This was not saved"); };
    message.text = [context = m_context, findings] {
        const Language language = context.language.language();
        const FileWords words(language);
        QStringList told;
        for (const FileFinding &finding : findings) {
            const QString cited = finding.citation.of(language);
            const QString sentence = words.finding(finding);
            told << (cited.isEmpty() ? sentence : tr("%1 Rule: %2.").arg(sentence, cited));
        }
        return told.join(u' ');
    };
    message.actionText = [] { return tr("Go there"); };
    message.action = go;
    return message;
}

Message FileMessages::left(const UnsavedFile &file, const std::function<void()> &open) const
{
    Message message;
    message.state = StateToken::Error;
    message.title = [number = file.number] { return tr("The last change of %1 was not saved").arg(number); };
    message.text = [context = m_context, file] {
        if (file.error)
            return tr("%1 What was changed is kept until the program ends.").arg(errorText(*file.error));
        if (file.refused.isEmpty())
            return tr("Somebody else changed the same meanwhile. Open the file to choose what holds.");
        const FileWords words(context.language.language());
        QStringList told;
        for (const FileFinding &finding : file.refused)
            told << words.finding(finding);
        return told.join(u' ');
    };
    if (file.registerPath == m_context.session.path()) {
        message.actionText = [number = file.number] { return tr("Open %1").arg(number); };
        message.action = open;
    }
    if (file.error) {
        message.secondActionText = [] { return tr("Save again"); };
        message.secondAction = [&session = m_session] { session.retry(); };
    }
    return message;
}

Message FileMessages::failed(const Error &error) const
{
    Message message = messageFor(error);
    if (!m_session.unsaved().isEmpty()) {
        message.actionText = [] { return tr("Save again"); };
        message.action = [&session = m_session] { session.retry(); };
    }
    return message;
}

Message FileMessages::undoRefused(const QString &path) const
{
    Message message;
    message.state = StateToken::Warning;
    message.title = [] { return tr("This step cannot be taken back"); };
    message.text = [context = m_context, &session = m_session, path] {
        return tr("%1 was changed again since.").arg(FileWords(context.language.language()).path(session.file(), path));
    };
    return message;
}

Message FileMessages::nowhere(const QString &what) const
{
    Message message;
    message.title = [] { return tr("There is no field for this"); };
    message.text = [what] {
        return tr("%1: it is met outside the file. Attach what shows it, confirm the duty, or waive it.").arg(what);
    };
    return message;
}

} // namespace acquis
