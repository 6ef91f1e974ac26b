// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;
QT_END_NAMESPACE

namespace acquis {

/// The user guide in the language of the screen: its chapters beside the text of one, which can be searched.
class HelpPage final : public Page
{
    Q_OBJECT
public:
    explicit HelpPage(const UiContext &context, QWidget *parent = nullptr);
    /// A chapter that the guide does not have opens its first page.
    void openChapter(const QString &anchor);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QList<Crumb> breadcrumb() const override;
    [[nodiscard]] QString helpAnchor() const override;
    [[nodiscard]] QList<QAction *> editActions() const override { return { m_findAction, m_nextAction, m_previousAction }; }
    void retranslate() override;

private:
    [[nodiscard]] QString fileOf(const QString &chapter) const;
    void layOut();
    void makeActions();
    void fillChapters();
    void showChapter();
    void find();
    void goToMatch(int step);
    void showMatches();

    const UiContext m_context;
    QLabel *m_chaptersLabel;
    QListWidget *m_chapters;
    QLabel *m_findLabel;
    QLineEdit *m_find;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_found;
    QTextBrowser *m_text;
    QAction *m_findAction;
    QAction *m_nextAction;
    QAction *m_previousAction;
    QString m_chapter;
    QList<int> m_matches; ///< positions in the text
    int m_match = -1;
};

} // namespace acquis
