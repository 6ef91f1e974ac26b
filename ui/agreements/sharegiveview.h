// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementholdings.h"
#include "core/agreements/sharepackage.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/message.h"

#include <QWidget>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace acquis {

class AgreementSession;
class FileWriting;
class OfficeBox;
class LabelledInput;
class Panel;
class RecordList;
class SenderKey;
class SenderKeyBar;
class ShareSession;
class WrappingLabel;

/// Gives agreements to another office: what is chosen and for whom, what of it may go, and the signed file.
class ShareGiveView final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        AgreementSession &agreements;
        ShareSession &share;
        SenderKey &key;
        FileWriting &writing;
    };
    ShareGiveView(const UiContext &context, const Parts &parts, QWidget *parent = nullptr);
    ~ShareGiveView() override;
    void retranslate();
    /// Puts the cursor into the filter.
    void focusFind();

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);
    void messageWithdrawn(); ///< what was said of an earlier preview is no longer so

private:
    QWidget *makeChoice();
    QWidget *makeOrder();
    QWidget *makePreview();
    void connectParts();
    void takeHoldings();
    void fillReceivers();
    void filter();
    void checkAll(bool checked);
    [[nodiscard]] QStringList chosen() const;
    void sayChosen();
    void followReceiver();
    /// Nothing when something is missing: it is said at its field.
    [[nodiscard]] std::optional<ShareOrder> order();
    void plan();
    void withdrawPlan();
    void showPlan();
    void addLeftOut(QTreeWidgetItem &agreement, const QString &uid) const;
    void updateState();
    void write();
    void goOnWriting();
    void chooseFile();
    void make(const QString &path);
    [[nodiscard]] QString titleOf(const QString &uid) const;
    [[nodiscard]] QString totals() const;
    void remember() const;

    const UiContext m_context;
    const Parts m_parts;
    std::shared_ptr<const AgreementHoldings> m_holdings;
    std::optional<SharePreview> m_plan;
    bool m_isWriteWanted = false; ///< waits for the key
    bool m_isShowing = false; ///< boxes change by our own doing
    QSplitter *m_columns;
    Panel *m_choicePanel;
    QLineEdit *m_find;
    QPushButton *m_all;
    QPushButton *m_none;
    WrappingLabel *m_empty;
    RecordList *m_list;
    Panel *m_orderPanel;
    QLineEdit *m_sender;
    QComboBox *m_senderJurisdiction;
    OfficeBox *m_receiver;
    QLineEdit *m_receiverName;
    QCheckBox *m_isMember;
    QComboBox *m_class;
    LabelledInput *m_findField;
    LabelledInput *m_senderField;
    LabelledInput *m_senderJurisdictionField;
    LabelledInput *m_receiverField;
    LabelledInput *m_receiverNameField;
    LabelledInput *m_classField;
    QPushButton *m_preview;
    Panel *m_planPanel;
    WrappingLabel *m_planWords;
    RecordList *m_planList;
    SenderKeyBar *m_keyBar;
    QPushButton *m_write;
};

} // namespace acquis
