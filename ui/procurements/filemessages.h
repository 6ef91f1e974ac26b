// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/fileduties.h"
#include "ui/procurements/filesession.h"
#include "ui/widgets/message.h"

#include <QCoreApplication>

#include <functional>

namespace acquis {

/// What the page of a file tells: why it was not saved, why it cannot go on, what stays to be done. Each message speaks the language of
/// the screen, also when that changes. The session outlives them.
class FileMessages final
{
    Q_DECLARE_TR_FUNCTIONS(acquis::FileMessages)
public:
    FileMessages(const UiContext &context, FileSession &session) : m_context(context), m_session(session) { }

    /// \p go leads to the first of them.
    [[nodiscard]] Message forbidden(const QList<FileDuty> &closed, const std::function<void()> &go) const;
    /// What stays open in a stage that is passed. \p go leads to the first of them.
    [[nodiscard]] Message passed(FileStage stage, const QList<FileDuty> &missing, const std::function<void()> &go) const;
    /// \p go leads where the first one stands.
    [[nodiscard]] Message refused(const QList<FileFinding> &findings, const std::function<void()> &go) const;
    /// \p open opens that file again.
    [[nodiscard]] Message left(const UnsavedFile &file, const std::function<void()> &open) const;
    [[nodiscard]] Message failed(const Error &error) const;
    [[nodiscard]] Message undoRefused(const QString &path) const;
    [[nodiscard]] Message nowhere(const QString &what) const;

private:
    const UiContext m_context;
    FileSession &m_session;
};

} // namespace acquis
