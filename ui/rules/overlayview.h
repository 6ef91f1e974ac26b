// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "ui/rules/overlaywords.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/message.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QTabWidget;
QT_END_NAMESPACE

namespace acquis {

class FileWriting;
class OverlayAbout;
class OverlayForm;
class OverlayModel;
class OverlayPreview;
class Panel;
class RuleShelf;

/// The organisation's own rules: written line by line, judged while they are typed, kept in the open register, read from and
/// written to files. What is saved stands on the shelf at once, so that every answer follows it.
class OverlayView final : public QWidget
{
    Q_OBJECT
public:
    OverlayView(const UiContext &context, RuleShelf &shelf, QWidget *parent = nullptr);
    ~OverlayView() override;

    void retranslate();
    /// Save, import, export, take out of use.
    [[nodiscard]] QList<QAction *> fileActions() const { return { m_save, m_import, m_export, m_takeOut }; }
    [[nodiscard]] QList<QAction *> editActions() const { return { m_undo, m_redo, m_add, m_duplicate, m_remove }; }
    /// What would be lost if the program ended now, as a sentence; empty when everything is saved.
    [[nodiscard]] QString unsavedWork() const;
    /// Nothing is being read, written or looked up.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void messagePosted(const acquis::Message &message);
    void messageWithdrawn(); ///< it spoke of rules that were changed since

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// What a row was found to change, under what it was asked with.
    struct Known
    {
        Overlay asked; ///< with this one row, its words left out
        SaidEffect effect;
    };
    void makeActions();
    void makeLayout();
    QWidget *makeToolbar();
    QWidget *makeRows();
    QWidget *makeEmpty(QLabel *text, const QList<QPushButton *> &buttons);
    void connectParts();

    void followRegister();
    void takeShelf();
    void showPack(const RulePack &pack);
    void beginEmpty();
    void chooseKept(int index);
    void nameKept();

    void showDraft();
    void showRow(const QString &id);
    void chooseRow(const QString &id);
    void showFindings();
    void goTo(const OverlayFinding &finding);
    void updateState();
    void updatePlace();
    /// No row is left of rules that are in use.
    [[nodiscard]] bool isTakingOut() const;

    void addRow();
    void duplicateRow();
    void removeRow();
    void takeRow(OverlayRow row, const QString &key);

    void save();
    void saveInstead();
    void keepDraft(int replaces);
    void runChange(std::function<Result<QList<RulePack>>()> work, std::function<void(const QList<RulePack> &)> done);
    void takeOut();
    void reloadKept();
    void openImport();
    void importFile(const QString &path);
    void takeImported(const PackResult &pack);
    void saveCopy();
    void whenDraftMayGo(std::function<void()> then);
    void post(StateToken state, std::function<QString()> title, std::function<QString()> text);
    [[nodiscard]] bool tellFindings();

    void askEffects();
    [[nodiscard]] Overlay askedOf(const OverlayRow &row) const;
    [[nodiscard]] QHash<QString, SaidEffect> knownEffects() const;
    [[nodiscard]] QList<RulePack> shipped() const;
    [[nodiscard]] CodeSet<Route> knownRoutes() const;
    [[nodiscard]] Language language() const;

    const UiContext m_context;
    RuleShelf &m_shelf;
    OverlayWords m_words;
    OverlayWords m_english { Language::English };
    OverlayWords m_french { Language::French };
    OverlayDraft *m_draft;
    OverlayModel *m_model;
    OverlayForm *m_form;
    OverlayAbout *m_about;
    OverlayPreview *m_preview;
    FileWriting *m_writing;
    QString m_current; ///< id of the row in the form
    std::optional<RulePack> m_foreign; ///< chosen, but more than rows can show
    bool m_canWrite = false;
    bool m_isWriting = false;
    bool m_isReading = false;
    bool m_isShowing = false;
    QList<Known> m_known;
    QTimer m_askSoon;
    std::optional<CancelToken> m_asking;

    QAction *m_add;
    QAction *m_duplicate;
    QAction *m_remove;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_save;
    QAction *m_import;
    QAction *m_export;
    QAction *m_takeOut;
    QStackedWidget *m_places;
    QWidget *m_noRegister;
    QLabel *m_noRegisterText;
    QPushButton *m_openSample;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_addFirst;
    QPushButton *m_importFirst;
    QWidget *m_content;
    QWidget *m_keptBox;
    QLabel *m_keptLabel;
    QComboBox *m_kept;
    QList<QPushButton *> m_buttons;
    QLabel *m_notice;
    QSplitter *m_columns;
    QSplitter *m_rows;
    Panel *m_tablePanel;
    QTableView *m_table;
    Panel *m_findingsPanel;
    QListWidget *m_findings;
    Panel *m_previewPanel;
    QTabWidget *m_tabs;
};

} // namespace acquis
