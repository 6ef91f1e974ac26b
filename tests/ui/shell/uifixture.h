// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temporaryfolder.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/uicontext.h"
#include "ui/shell/userprompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <QWindow>

namespace acquis::test {

/// Answers every question at once: the files given, and yes.
class FakePrompts final : public UserPrompts
{
public:
    void openFiles(QWidget *, const QString &, const QString &, bool, std::function<void(const QStringList &)> chosen) override
    {
        chosen(files);
    }
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  std::function<void(const QString &)> chosen) override
    {
        chosen(savePath);
    }
    void confirm(QWidget *, const QString &, const QString &text, const QString &, std::function<void(bool)> answered) override
    {
        asked << text;
        answered(true);
    }
    QStringList files;
    QString savePath;
    QStringList asked;
};

/// What the composition root gives to pages, with settings and registers in a folder of the test.
struct UiFixture
{
    UiFixture() { language.setLanguage(Language::English); }

    TemporaryFolder folder;
    Settings settings { folder.path(QStringLiteral("settings.ini")) };
    Theme theme;
    LanguageController language;
    JobRunner jobs;
    FakePrompts prompts;
    RegisterSession session { jobs };
    UiContext context { theme, language, settings, jobs, prompts, session };
};

/// Drags files over the middle of \p target and drops them there, the way the window system does.
inline bool dropFiles(QWidget &target, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QWidget *window = target.window();
    const QPoint middle = target.mapTo(window, target.rect().center());
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window->windowHandle(), &enter);
    QDragMoveEvent move(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    move.setAccepted(enter.isAccepted()); // who took the entry need not say so at every move
    QCoreApplication::sendEvent(window->windowHandle(), &move);
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window->windowHandle(), &drop);
    return move.isAccepted() && drop.isAccepted();
}

/// Keeps a picture of a widget in the build folder, to be looked at.
inline bool keepPicture(QWidget &widget, const QString &folder, const QString &name)
{
    // A label that wraps inside a scroll area needs a second round to get its height.
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents();
    return QDir().mkpath(folder) && widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

/// Widgets in the order in which Tab visits them, by object name, from \p first to where it comes round again; only
/// those inside \p inside that are visible and take the focus by Tab.
inline QStringList tabOrder(const QWidget &inside)
{
    QStringList names;
    const QWidget *widget = &inside;
    do {
        widget = widget->nextInFocusChain();
        const bool stops = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        if (stops && !widget->focusProxy() && inside.isAncestorOf(widget)
            && !widget->objectName().startsWith(QStringLiteral("qt_")))
            names << widget->objectName();
    } while (widget != &inside);
    return names;
}

} // namespace acquis::test
