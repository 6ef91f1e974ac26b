// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/tags.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
QT_END_NAMESPACE

namespace acquis {

class CrosswalkStore;
class CrosswalkView;
class TagRulesView;
struct CrosswalkChange;

/// How the register reads its sources: which words stand for which ministry or program, and which lines a tag counts.
class ClassificationPage final : public Page
{
    Q_OBJECT
public:
    enum Tab { Crosswalk, Tags };

    explicit ClassificationPage(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QList<QAction *> fileActions() const override { return m_exportActions; }
    [[nodiscard]] QList<QAction *> editActions() const override;
    void retranslate() override;

    void showTab(Tab tab);
    /// True when the open register's names and rules are shown.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void importRequested();

private:
    QWidget *makeEmpty();
    void makeActions();
    void connectParts();
    void showContent();
    void tellWriting();
    void tellChanged(const CrosswalkChange &change);
    void tellUndone(const CrosswalkChange &change);
    void copy();
    void saveCsv();

    const UiContext m_context;
    Result<QList<Tag>> m_tags;
    CrosswalkStore *m_store;
    QStackedWidget *m_places;
    QTabWidget *m_tabs;
    CrosswalkView *m_crosswalk;
    TagRulesView *m_rules;
    QWidget *m_empty;
    QLabel *m_emptyText;
    QPushButton *m_emptyImport;
    QList<QAction *> m_exportActions;
    QAction *m_undo;
    QAction *m_find;
};

} // namespace acquis
