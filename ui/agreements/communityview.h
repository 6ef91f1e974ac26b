// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"
#include "ui/widgets/message.h"

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QTabWidget;
QT_END_NAMESPACE

namespace acquis {

class AgreementSession;
class CommunityEdits;
class CommunityTab;
class WrappingLabel;

/// The work of the community of practice: members, meetings, who presides, recommendations to its council.
class CommunityView final : public QWidget
{
    Q_OBJECT
public:
    CommunityView(const UiContext &context, AgreementSession &agreements, QWidget *parent = nullptr);

    /// Undo, save, new: they work while the focus is in the view.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }
    /// What would be lost, as a sentence; empty when nothing would.
    [[nodiscard]] QString unsavedWork() const;
    void retranslate();

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);

private:
    void makeActions();
    void connectParts();
    void showNotice();
    void updateActions();
    [[nodiscard]] CommunityTab *current() const;

    const UiContext m_context;
    AgreementSession &m_agreements;
    CommunityEdits *m_edits;
    WrappingLabel *m_notice;
    QTabWidget *m_tabs;
    QList<CommunityTab *> m_pages;
    QAction *m_undo;
    QAction *m_save;
    QAction *m_add;
    QList<QAction *> m_actions;
};

} // namespace acquis
