// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesession.h"
#include "ui/widgets/message.h"

#include <QWidget>

namespace acquis {

/// What is done in one stage of a procurement file, in the middle of its page. It shows session().file() and changes it through
/// FileSession::change(). The page calls showFile() when another file is open or the open one changed, and retranslate() when the
/// language changes; neither throws away what is being typed.
class StagePanel : public QWidget
{
    Q_OBJECT
public:
    StagePanel(const UiContext &context, FileSession &session, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_context(context)
        , m_session(session)
    { }

    [[nodiscard]] virtual FileStage stage() const = 0;
    virtual void showFile() = 0;
    virtual void retranslate() = 0;
    /// Puts the cursor where the part stands that \p path means, as changesBetween() names it ("bids/b3/received-at"), or where the
    /// duty of that key is met ("quotes"); false: it is not here.
    virtual bool goTo(const QString &path) = 0;
    /// What is written here and no part of the file yet, as a sentence; empty: nothing.
    [[nodiscard]] virtual QString draft() const { return {}; }
    /// Actions of the stage for the page's head, the most wanted first: "Add quote…".
    [[nodiscard]] virtual QList<QAction *> stageActions() const { return {}; }

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);
    void messageWithdrawn(); ///< what was posted is no longer so
    void vendorRequested(acquis::VendorId id);
    void agreementRequested(const QString &uid);
    void fileRequested(const QString &number); ///< another procurement file
    void documentRequested(const QString &uid); ///< of the file's documents, to be opened
    void formRequested(const QString &kind, const QString &part); ///< a model form, filled from the file: "request-for-quotation"

protected:
    [[nodiscard]] const UiContext &context() const { return m_context; }
    [[nodiscard]] FileSession &session() const { return m_session; }

private:
    const UiContext m_context;
    FileSession &m_session;
};

} // namespace acquis
