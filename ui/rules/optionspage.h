// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/needcover.h"
#include "core/rules/packloader.h"
#include "ui/rules/determinationdocument.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolButton;
QT_END_NAMESPACE

namespace acquis {

class DeterminationExports;
class FileWriting;
class NeedForm;
class OptionsSession;
class OptionsSummary;
class Panel;
class RoutesDetails;
class RoutesTable;
class RuleShelf;

/// What may I do? The need on the left; on the right the answer in words, every route with its verdict, and under the table
/// the logic map, the chosen route and the trade agreements. Needs no register.
class OptionsPage final : public Page
{
    Q_OBJECT
public:
    OptionsPage(const UiContext &context, RuleShelf &shelf, QWidget *parent = nullptr);
    ~OptionsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QList<QAction *> fileActions() const override;
    [[nodiscard]] QList<QAction *> editActions() const override { return m_editActions; }
    [[nodiscard]] QList<QAction *> viewActions() const override { return m_viewActions; }
    void retranslate() override;

    [[nodiscard]] OptionsSession &session() { return *m_session; }
    /// Takes the first tab under the table, in front; the page owns it. \p actions join the page's in the View menu.
    void setMap(QWidget *map, const QList<QAction *> &actions = {});
    /// Gives the map all the room right of the form, or puts table and map back.
    void enlargeMap(bool isLarge);
    /// Reads a need from a file and shows it, or says in the message bar why not.
    void openNeed(const QString &path);
    /// Fills the form with the first case of the study: a service of 20,000 dollars, one known firm.
    void showExample();
    /// Puts a need that comes from another page into the form, as one step to undo.
    void takeNeed(const Need &need, const QString &words);
    /// The same, judged by what the register holds for it; a message says what that is. \p agreement is the number of the
    /// agreement that may be joined, \p likely of an arrangement that its words suggest where no category gives one; empty: none.
    void takeCoveredNeed(const Need &need, const QString &words, const NeedCover &cover, const QString &agreement,
                         const QString &likely);
    /// The organisation's own rules could not be read: says that answers are given without them, and why.
    void sayRulesAreMissing(const Error &error);

Q_SIGNALS:
    /// The need as it is entered, with the person's own words for it.
    void sourcesRequested(const acquis::Need &need, const QString &words); ///< who could do this?
    void joinableRequested(const acquis::Need &need, const QString &words); ///< what can be joined for it?
    void fileRequested(const acquis::Need &need, const QString &words); ///< a procurement file is to begin with it

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    /// The form's scroll area is never narrower than the form.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeAnswer();
    [[nodiscard]] QWidget *makeEmpty();
    void connectParts();
    void remember();
    void recall();
    [[nodiscard]] static Need newNeed();
    void chooseNeedFile();
    void saveNeed();
    void refresh();
    void followBest();
    void showSummary();
    void showEmpty();
    void nameTabs();
    void updateActions();
    [[nodiscard]] std::optional<DeterminationRecord> record() const;
    [[nodiscard]] bool hasAnswer() const;

    const UiContext m_context;
    RuleShelf &m_shelf;
    std::unique_ptr<OptionsSession> m_session;
    FileWriting *m_writing;
    DeterminationExports *m_exports = nullptr;
    QList<QAction *> m_editActions;
    QList<QAction *> m_needActions;
    QList<QAction *> m_viewActions;
    QAction *m_example = nullptr;
    Panel *m_formPanel = nullptr;
    QToolButton *m_menuButton = nullptr;
    QMenu *m_menu = nullptr;
    NeedForm *m_form = nullptr;
    QScrollArea *m_formScroll = nullptr;
    OptionsSummary *m_summary = nullptr;
    RoutesTable *m_table = nullptr;
    RoutesDetails *m_details = nullptr;
    RoutesDetails *m_agreements = nullptr;
    QTabWidget *m_lower = nullptr;
    QWidget *m_map = nullptr;
    QStackedWidget *m_places = nullptr;
    QLabel *m_emptyIcon = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_emptyField = nullptr;
    QPushButton *m_emptyExample = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_rows = nullptr;
    QList<QToolButton *> m_tools;
    QList<QToolButton *> m_onwards; ///< to the pages that look for firms and agreements
    QList<PackFinding> m_packFindings; ///< why no rules could be had
    QString m_emptyMember; ///< the field that the empty state leads to
    bool m_followsBest = true; ///< until the person chooses a route
};

} // namespace acquis
