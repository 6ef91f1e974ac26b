// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace acquis {

/// The few questions that must interrupt: choosing files and protecting data. An interface so that tests answer them.
/// Every function returns at once; the answer comes to the callback (never called when the person cancels, except confirm()).
class UserPrompts
{
public:
    virtual ~UserPrompts() = default;
    virtual void openFiles(QWidget *parent, const QString &title, const QString &filter, bool several,
                           std::function<void(const QStringList &)> chosen) = 0;
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter,
                          std::function<void(const QString &)> chosen) = 0;
    /// \p action is a verb, e.g. "Replace".
    virtual void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                         std::function<void(bool)> answered) = 0;
};

} // namespace acquis
