// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filemessages.h"
#include "ui/procurements/filemovebar.h"
#include "ui/procurements/stagepanel.h"
#include "ui/shell/page.h"
#include "ui/shell/savingpage.h"

#include <QHash>
#include <QJsonObject>

QT_BEGIN_NAMESPACE
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

class DutiesView;
class FileActions;
class FileConflictView;
class FileHeadFacts;
class FileNotesView;
class HistoryView;
class Panel;
class StageStepper;
class WrappingLabel;

/// One procurement file: where it stands and what each stage asks, what is done in it, and everything that happened.
class ProcurementFilePage final : public Page, public SavingPage
{
    Q_OBJECT
public:
    ProcurementFilePage(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    /// The page takes the panel over. In the order of stages.
    void addStagePanel(StagePanel *panel);
    /// More tabs beside history and notes. The page takes the widget over and calls \p retitle for its words.
    /// \p goTo as of a StagePanel.
    void addSideTab(QWidget *tab, const std::function<QString()> &retitle, const std::function<void()> &show,
                    const std::function<bool(const QString &)> &goTo = {});
    /// A view that takes the place of the stage until one is chosen: model forms, the file as PDF. Taken over; \p words names the action
    /// that shows it, among the actions of the File menu.
    void addView(QWidget *view, const QString &name, const std::function<QString()> &words, const std::function<void()> &show);
    void showView(QWidget *view);
    /// A part under the stage: how long the file lies still. Taken over.
    void setFoot(QWidget *foot, const std::function<void()> &retranslate, const std::function<void()> &show);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    void goToCrumb(int level) override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QString unsavedWork() const override;
    [[nodiscard]] bool isSaving() const override;
    [[nodiscard]] QList<QAction *> fileActions() const override;
    [[nodiscard]] QList<QAction *> editActions() const override;
    void retranslate() override;

    [[nodiscard]] FileStage looked() const;
    /// Shows the stage, and where \p path is met when it is named.
    void lookAt(FileStage stage, const QString &path = {});
    /// The stage where \p path stands, with the cursor there.
    void showPath(const QString &path);
    [[nodiscard]] FileSession &session() const { return m_session; }

public Q_SLOTS:
    /// What the panels are told of rules, firms and other files is otherwise now.
    void providersChanged() { showFile(); }

Q_SIGNALS:
    void retranslated(); ///< words are those of another language now
    void listRequested();
    void vendorRequested(acquis::VendorId id);
    void agreementRequested(const QString &uid);
    void fileRequested(const QString &number);
    void documentRequested(const QString &uid);
    void formRequested(const QString &kind, const QString &part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeHead();
    void connectActions();
    void makeBody();
    void connectSession();
    void readHistory();
    void sayHistory();
    void showFile();
    void showHead();
    void showStage();
    void updateActions();
    /// Takes what is being typed; false: it is forbidden, and the person is told.
    [[nodiscard]] bool takeTypedHere();
    void showStageActions();
    void goOn();
    void sayLeft(const UnsavedFile &file);
    void sayForbidden(const QList<FileDuty> &closed);
    /// What stays open in the stage that the file has left; nothing: nothing is told.
    void sayPassed(FileStage stage);
    /// What it said of duties is no longer so when one of them is met.
    void withdrawMetDuties();
    void forgetTold();
    void sayRefused(const QList<FileFinding> &findings);
    void meet(const FileDuty &duty);
    [[nodiscard]] bool goToPath(const QString &path); ///< false: it is nowhere
    [[nodiscard]] StagePanel *panelOf(FileStage stage) const;

    struct View
    {
        QWidget *widget = nullptr;
        QWidget *scroll = nullptr; ///< around it
        QAction *action = nullptr;
        std::function<QString()> words;
        std::function<void()> show;
    };
    struct SideTab
    {
        QWidget *widget = nullptr;
        std::function<QString()> title;
        std::function<void()> show;
        std::function<bool(const QString &)> goTo;
    };

    const UiContext m_context;
    FileSession &m_session;
    const FileMessages m_messages;
    FileActions *m_actions;
    Panel *m_head;
    FileHeadFacts *m_facts;
    QPushButton *m_stageButton;
    QMetaObject::Connection m_stageAction; ///< the button says what its action says
    QPushButton *m_next;
    QToolButton *m_more;
    StageStepper *m_stepper;
    FileMoveBar *m_moveBar;
    FileConflictView *m_conflicts;
    QSplitter *m_columns;
    QWidget *m_foot = nullptr;
    QSplitter *m_halves; ///< the stage, and how long the file lies still
    DutiesView *m_duties;
    QStackedWidget *m_panels;
    QWidget *m_empty;
    WrappingLabel *m_emptyText;
    QTabWidget *m_side;
    HistoryView *m_history;
    FileNotesView *m_notes;
    QVBoxLayout *m_rows;
    QList<StagePanel *> m_stagePanels;
    QHash<StagePanel *, QWidget *> m_scrolls; ///< where each scrolls
    QList<SideTab> m_sideTabs;
    QList<View> m_views;
    bool m_wasRefused = false; ///< what was typed last
    const StagePanel *m_speaker = nullptr; ///< whose message is shown now; null: of none
    QStringList m_toldDuties; ///< keys of those that the message shown now says are missing
    std::function<void()> m_footWords;
    std::function<void()> m_footShow;
    QList<QAction *> m_fileActions;
};

} // namespace acquis
