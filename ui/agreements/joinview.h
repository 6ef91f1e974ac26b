// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementregister.h"
#include "core/base/canceltoken.h"
#include "ui/forms/factsmodel.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace acquis {

class AgreementSession;
class AgreementWords;
class FactsTable;
class HeldCard;
class JoinForm;
class JoinNeedForm;
class Panel;

/// "What can I join for this need?": the need on the left; on the right the agreements that are about it, the best first, each with
/// what speaks for and against it, and the form to join one.
class JoinView final : public QWidget
{
    Q_OBJECT
public:
    JoinView(const UiContext &context, AgreementSession &session, QWidget *parent = nullptr);
    ~JoinView() override;

    /// \p agreement is in front when it is found for the need; empty: the first.
    void setNeed(const JoiningNeed &need, const QString &agreement = {});
    [[nodiscard]] JoiningNeed need() const;
    void begin();
    /// Opens the form to join the chosen agreement.
    void openForm();
    [[nodiscard]] bool canJoin() const;
    /// What the register answered to joining: the terms against it are said in the form, else the form is closed.
    void takeAnswer(const JoinAnswer &answer);
    void setWriting(bool isWriting);
    /// What would be lost if the program ended now.
    [[nodiscard]] bool isChanged() const;
    void closeForm();
    [[nodiscard]] bool isSettled() const { return !m_isLooking; }
    void retranslate();

Q_SIGNALS:
    void agreementRequested(const QString &uid); ///< to be shown
    void joinRequested(const acquis::AgreementJoin &request); ///< and the person is sure
    void needRequested(const acquis::Need &need); ///< back to the rules
    void stateChanged();
    void settled();
    void failed(const acquis::Error &error);

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void lookUp();
    void show(const QList<JoinOption> &options);
    void showDetails();
    /// What the same office joined of it before; null: nothing.
    [[nodiscard]] const AgreementJoin *joinedBefore(const AgreementJoin &request) const;
    void ask();
    [[nodiscard]] bool isFormOpen() const;
    [[nodiscard]] const JoinOption *current() const;
    [[nodiscard]] BilingualText titleOf(const QString &uid) const;
    [[nodiscard]] FactsRow rowOf(const AgreementWords &words, const JoinOption &option) const;

    const UiContext m_context;
    AgreementSession &m_session;
    QSplitter *m_columns;
    QSplitter *m_rows;
    Panel *m_needPanel;
    JoinNeedForm *m_need;
    QPushButton *m_back;
    Panel *m_listPanel;
    FactsTable *m_table;
    QPushButton *m_open;
    QPushButton *m_join;
    QStackedWidget *m_below;
    Panel *m_detailsPanel;
    HeldCard *m_details;
    Panel *m_formPanel;
    JoinForm *m_form;
    QString m_wished; ///< agreement to be in front when the answer comes
    QList<JoinOption> m_options;
    CancelToken m_cancel;
    int m_lookUps = 0;
    bool m_isLooking = false;
    bool m_isWriting = false;
};

} // namespace acquis
