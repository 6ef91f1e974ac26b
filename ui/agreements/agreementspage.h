// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/joinable.h"
#include "core/vendors/vendorids.h"
#include "ui/agreements/agreementedits.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

#include <QTemporaryDir>

#include <memory>

QT_BEGIN_NAMESPACE
class QPushButton;
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace acquis {

class AgreementForm;
class AgreementSession;
class ArrangementForm;
class CategoriesView;
class CommunityView;
class DueCalendarView;
class FileWriting;
class GuideForm;
class HeldCard;
class HeldListView;
class HistoryView;
class JoinView;
class Panel;
class RecordForm;
class SegmentedControl;
class ShareView;
class UseForm;
class WrappingLabel;

/// Arrangements, agreements and price guides: those that are held, what can be joined for a need, what ends and is due, and the
/// categories they stand in.
class AgreementsPage final : public Page
{
    Q_OBJECT
public:
    AgreementsPage(const UiContext &context, AgreementSession &session, QWidget *parent = nullptr);
    ~AgreementsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QList<QAction *> editActions() const override { return m_editActions; }
    [[nodiscard]] QList<QAction *> viewActions() const override { return m_viewActions; }
    [[nodiscard]] QString unsavedWork() const override;
    void retranslate() override;

    /// Shows an arrangement, an agreement or a price guide.
    void showAgreement(const QString &uid);
    /// Shows what can be joined for a need.
    /// \p agreement stands in front when it is one of them; empty: the first.
    void showJoinable(const JoiningNeed &need, const QString &agreement = {});
    /// Shows what a share package would change.
    void openPackage(const QString &path);
    /// Nothing is being read, looked up or written.
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] HeldListView &list() const { return *m_list; }
    [[nodiscard]] HeldCard &card() const { return *m_card; }
    [[nodiscard]] JoinView &joinView() const { return *m_join; }

Q_SIGNALS:
    void vendorRequested(acquis::VendorId vendor); ///< to be shown on its page
    void needRequested(const acquis::Need &need); ///< back to what the rules say of it
    void settled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Section { HeldSection, JoinSection, CalendarSection, CategoriesSection, ShareSection, CommunitySection };
    enum class Writing { Nothing, Record, Use, Join, Categories };

    QWidget *makeEmpty();
    QWidget *makeRight();
    void makeActions();
    void makeViewActions();
    void connectParts();
    void connectForms();
    void connectEdits();
    void goTo(Section section);
    void showContent();
    void showEmptyWords();
    void showCard();
    void showHistory();
    void takeHoldings();
    void openForm(RecordForm &form);
    void closeForm();
    void addArrangement();
    void addAgreement();
    void addGuide();
    void edit();
    void remove();
    void recordUse();
    void undo();
    void saveForm();
    void openDocument(const QString &sha256);
    void handOut(const QString &name, const QString &sha256, const QByteArray &content);
    void tellDone(const AgreementEdit &edit);
    void tellUndone(const AgreementEdit &edit);
    void tellJoined(const JoinAnswer &answer);
    void tellFailed(const Error &error);
    void tell(StateToken state, const std::function<QString()> &title, const std::function<QString()> &text);
    void updateActions();
    void saySettled();
    [[nodiscard]] std::optional<HeldRecord> current() const;
    [[nodiscard]] CategoryTree categories() const;

    const UiContext m_context;
    AgreementSession &m_session;
    AgreementEdits *m_edits;
    SegmentedControl *m_where;
    FileWriting *m_files;
    QStackedWidget *m_places;
    QWidget *m_empty = nullptr;
    QSplitter *m_columns;
    HeldListView *m_list;
    QStackedWidget *m_right;
    Panel *m_cardPanel;
    HeldCard *m_card;
    HistoryView *m_history;
    QStackedWidget *m_cardPlaces; ///< the card or its history
    Panel *m_formPanel;
    QStackedWidget *m_forms;
    ArrangementForm *m_arrangementForm;
    AgreementForm *m_agreementForm;
    GuideForm *m_guideForm;
    UseForm *m_useForm;
    RecordForm *m_openForm = nullptr;
    JoinView *m_join;
    DueCalendarView *m_calendar;
    CategoriesView *m_categories;
    ShareView *m_share;
    CommunityView *m_community;
    QPushButton *m_addButton;
    QPushButton *m_editButton;
    QPushButton *m_removeButton;
    QPushButton *m_useButton;
    QPushButton *m_historyButton;
    WrappingLabel *m_emptyText;
    QPushButton *m_emptyArrangement;
    QPushButton *m_emptyAgreement;
    QPushButton *m_emptySample;
    QAction *m_undo;
    QAction *m_find;
    QAction *m_addArrangement;
    QAction *m_addAgreement;
    QAction *m_addGuide;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_use;
    QAction *m_joinAction;
    QAction *m_historyAction;
    QList<QAction *> m_editActions;
    QList<QAction *> m_viewActions;
    std::unique_ptr<QTemporaryDir> m_copies; ///< of documents that were opened
    QString m_shown; ///< uid of what the card shows
    Writing m_writing = Writing::Nothing;
    bool m_isReadingDocument = false;
};

} // namespace acquis
