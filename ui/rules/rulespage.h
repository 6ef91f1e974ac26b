// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/packloader.h"
#include "core/rules/rulelibrary.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QTabWidget;
QT_END_NAMESPACE

namespace acquis {

class FileWriting;
class OverlayView;
class RuleCompareView;
class RuleLibraryView;
class RuleShelf;
class RulesSection;
class WhatIfView;
class WrappingLabel;

/// The rules themselves: read and searched, two sides compared, supposed otherwise, the organisation's own written, and their
/// terms in both languages.
class RulesPage final : public Page
{
    Q_OBJECT
public:
    RulesPage(const UiContext &context, RuleShelf &shelf, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QList<QAction *> fileActions() const override;
    [[nodiscard]] QList<QAction *> editActions() const override;
    [[nodiscard]] QString unsavedWork() const override;
    void retranslate() override;

    void showSection(QWidget *view);
    /// Begins to load the rules, unless they are there; settled() follows.
    void loadRules();
    /// Shows among the rules that hold what was \p typed the row of the pack, by their ids.
    void showRule(const QString &pack, const QString &row, const QString &typed);
    /// True when the rules of the shelf are shown.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }
    [[nodiscard]] RuleLibraryView &library() const { return *m_library; }
    [[nodiscard]] RuleCompareView &comparison() const { return *m_compare; }
    [[nodiscard]] WhatIfView &whatIf() const { return *m_whatIf; }
    [[nodiscard]] RulesSection &glossary() const { return *m_glossary; }
    [[nodiscard]] OverlayView &overlay() const { return *m_overlay; }

Q_SIGNALS:
    /// isSettled() became true.
    void settled();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Tab
    {
        std::function<QString()> title;
        QString icon;
    };
    void addSection(QWidget *view, const std::function<QString()> &title, const QString &icon);
    void makeActions();
    void takeRules();
    void sayState();
    /// The section in front, when it is one of ours.
    [[nodiscard]] RulesSection *current() const;
    void updateActions();
    void saveCsv();

    const UiContext m_context;
    RuleShelf &m_shelf;
    QTabWidget *m_tabs;
    QList<Tab> m_titles;
    RuleLibraryView *m_library;
    RuleCompareView *m_compare;
    WhatIfView *m_whatIf;
    RulesSection *m_glossary;
    OverlayView *m_overlay;
    WrappingLabel *m_state;
    FileWriting *m_writing;
    QList<QAction *> m_fileActions;
    QAction *m_find = nullptr;
    QList<PackFinding> m_findings; ///< why the rules could not be loaded
    int m_generation = 0;
    bool m_isSettled = false;
};

} // namespace acquis
