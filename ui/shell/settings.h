// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <array>

namespace acquis {

/// Typed settings of the program. Preferences and machine state (geometry, recent registers) are kept apart.
class Settings
{
public:
    Settings();
    /// For tests: settings in a file of their own.
    explicit Settings(const QString &file);

    [[nodiscard]] Language language() const; ///< default: the system's, French for fr*, else English
    void setLanguage(Language language);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Sizes of the text that are offered.
    static constexpr std::array textPercents { 80, 90, 100, 110, 125, 150, 200 };
    [[nodiscard]] int textPercent() const; ///< from the first to the last of these
    void setTextPercent(int percent);
    /// Who works here, as files and the audit trail name the person; until somebody says so, the system's name of the account.
    [[nodiscard]] QString officer() const;
    [[nodiscard]] bool isOfficerNamed() const; ///< somebody said so
    void setOfficer(const QString &name);
    [[nodiscard]] QStringList recentRegisters() const; ///< newest first, at most ten
    void addRecentRegister(const QString &path);
    void forgetRecentRegister(const QString &path);
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString &folder);
    /// Sizes of windows, splitters and headers, by object name.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

private:
    QSettings m_settings;
};

} // namespace acquis
