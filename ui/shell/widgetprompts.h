// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/userprompts.h"

namespace acquis {

class Settings;

/// The real questions: window-modal dialogs that never block the event loop. Remembers the last folder.
class WidgetPrompts final : public UserPrompts
{
public:
    explicit WidgetPrompts(Settings &settings) : m_settings(settings) { }
    void openFiles(QWidget *parent, const QString &title, const QString &filter, bool several,
                   std::function<void(const QStringList &)> chosen) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter,
                  std::function<void(const QString &)> chosen) override;
    void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                 std::function<void(bool)> answered) override;

private:
    Settings &m_settings;
};

} // namespace acquis
