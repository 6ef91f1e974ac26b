// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/message.h"

#include <QAction>
#include <QList>
#include <QWidget>

#include <functional>

namespace acquis {

/// A step of the breadcrumb; the last one is where the person is.
struct Crumb
{
    QString text;
    int level = 0; ///< given back to Page::goToCrumb()
};

/// A page of the main window. Texts are set in retranslate() only, which runs at construction's end (by the window) and at
/// every change of language.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0; ///< of resources/icons, without .svg
    [[nodiscard]] virtual QList<Crumb> breadcrumb() const { return {}; }
    virtual void goToCrumb(int) { }
    /// One level up (Alt+Left, the arrow in the top bar); false when there is nowhere to go.
    virtual bool goBack() { return false; }
    /// Actions for the menus: the window puts them there and shows them while the page is in front.
    [[nodiscard]] virtual QList<QAction *> fileActions() const { return {}; }
    [[nodiscard]] virtual QList<QAction *> editActions() const { return {}; }
    [[nodiscard]] virtual QList<QAction *> viewActions() const { return {}; }
    /// Anchor of the user guide that F1 opens.
    [[nodiscard]] virtual QString helpAnchor() const = 0;
    /// What would be lost if the program ended now, as a sentence; empty when nothing would.
    [[nodiscard]] virtual QString unsavedWork() const { return {}; }
    virtual void retranslate() = 0;

Q_SIGNALS:
    void titleChanged(); ///< title, breadcrumb or actions' state changed
    void messagePosted(const acquis::Message &message); ///< shown in the page's message bar by the window
    void messageWithdrawn(); ///< what was posted is no longer so

protected:
    /// An action of the page with its shortcut, which works wherever the focus is in the window while the page is in front.
    [[nodiscard]] QAction *makeAction(const QString &name, const QKeySequence &shortcut, const std::function<void()> &act);
    void changeEvent(QEvent *event) override;
};

} // namespace acquis
