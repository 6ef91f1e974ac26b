// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/sharesender.h"
#include "core/storage/database.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/message.h"

#include <QWidget>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class LabelledInput;
class Panel;
class RecordList;
class SenderKey;
class SenderKeyBar;
class ShareSession;
class WrappingLabel;

/// Whose packages are taken here, and by which fingerprint others know ours.
class ShareSendersView final : public QWidget
{
    Q_OBJECT
public:
    ShareSendersView(const UiContext &context, ShareSession &share, SenderKey &key, QWidget *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);

private:
    void showSenders();
    void showCurrent();
    void rename();
    void forget();
    void updateState();
    [[nodiscard]] std::optional<ShareSender> current() const;
    void change(const std::function<Result<void>(Database &)> &work, const std::function<QString()> &doneTitle);

    const UiContext m_context;
    ShareSession &m_share;
    Panel *m_ownPanel;
    WrappingLabel *m_ownWords;
    SenderKeyBar *m_keyBar;
    Panel *m_panel;
    WrappingLabel *m_empty;
    RecordList *m_list;
    QWidget *m_edit;
    QLineEdit *m_name;
    LabelledInput *m_nameField;
    QPushButton *m_rename;
    QPushButton *m_forget;
};

} // namespace acquis
