// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/spendlines.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

QT_BEGIN_NAMESPACE
class QCommandLinkButton;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedLayout;
class QTableView;
QT_END_NAMESPACE

namespace acquis {

class Panel;
class RegisterActions;
class SourceFilesModel;
struct UndoneImports;

/// Home: without a register, the ways to begin; with one, what it is made of.
class StartPage final : public Page
{
    Q_OBJECT
public:
    StartPage(const UiContext &context, RegisterActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    void retranslate() override;

Q_SIGNALS:
    void importRequested();
    void spendingRequested();
    void optionsRequested(); ///< what may I do? Needs no register

private:
    [[nodiscard]] QWidget *makeWelcome(RegisterActions &actions);
    [[nodiscard]] QWidget *makeOverview();
    void showRegister();
    void undoSelected();
    void undo(const QList<SourceFile> &files);
    void announceUndone(const UndoneImports &undone, const QList<SourceFile> &asked);
    void updateUndo();

    const UiContext m_context;
    QStackedLayout *m_layout;
    QLabel *m_welcome;
    QLabel *m_welcomeText;
    QCommandLinkButton *m_sample;
    QCommandLinkButton *m_new;
    QCommandLinkButton *m_open;
    QCommandLinkButton *m_import;
    QCommandLinkButton *m_options;
    QLabel *m_recentLabel;
    QListWidget *m_recent;
    QLabel *m_name;
    QLabel *m_empty;
    QPushButton *m_toOptions;
    QPushButton *m_toSpending;
    QPushButton *m_toImport;
    QPushButton *m_undo;
    Panel *m_panel;
    QTableView *m_table;
    SourceFilesModel *m_files;
};

} // namespace acquis
