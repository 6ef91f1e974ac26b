// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/senderkeychain.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/message.h"

#include <QList>
#include <QWidget>

#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QTabWidget;
QT_END_NAMESPACE

namespace acquis {

class AgreementSession;
class FileWriting;
class SenderKey;
class ShareGiveView;
class ShareSendersView;
class ShareSession;
class ShareTakeView;

/// Share packages: agreements to give to another office, what another office sent, and who is trusted.
class ShareView final : public QWidget
{
    Q_OBJECT
public:
    ShareView(const UiContext &context, AgreementSession &agreements, QWidget *parent = nullptr);
    /// With another place where the signing key is kept.
    ShareView(const UiContext &context, AgreementSession &agreements, std::unique_ptr<SenderKeychain> keychain,
              QWidget *parent = nullptr);

    /// Shows what the package would change; it waits when no register is open.
    void openPackage(const QString &path);
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    void retranslate();

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);
    void messageWithdrawn();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum Tab { GiveTab, TakeTab, SendersTab };
    void makeActions();
    void connectParts(AgreementSession &agreements);

    const UiContext m_context;
    ShareSession *m_share;
    SenderKey *m_key;
    FileWriting *m_writing;
    QTabWidget *m_tabs;
    ShareGiveView *m_give;
    ShareTakeView *m_take;
    ShareSendersView *m_senders;
    QAction *m_open;
    QList<QAction *> m_actions;
};

} // namespace acquis
