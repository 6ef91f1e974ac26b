// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QDir>
#include <QLocale>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecent = 10;

// Preferences can be carried to another computer; what stands under "machine" belongs to this one.
const QString languageKey = u"preferences/language"_s;
const QString themeKey = u"preferences/theme"_s;
const QString textKey = u"preferences/text-percent"_s;
const QString officerKey = u"preferences/officer"_s;
const QString recentKey = u"machine/recent-registers"_s;
const QString folderKey = u"machine/last-folder"_s;
const QString stateKey = u"machine/state/"_s;

const std::array themeNames { "system", "light", "dark", "high-contrast" };

} // namespace

Settings::Settings() : m_settings(QSettings::IniFormat, QSettings::UserScope, u"Acquis"_s, u"Acquis"_s) { }

Settings::Settings(const QString &file) : m_settings(file, QSettings::IniFormat) { }

Language Settings::language() const
{
    const QString stored = m_settings.value(languageKey).toString();
    const bool french = stored.isEmpty() ? QLocale::system().language() == QLocale::French : stored == "fr"_L1;
    return french ? Language::French : Language::English;
}

void Settings::setLanguage(Language language)
{
    m_settings.setValue(languageKey, language == Language::French ? u"fr"_s : u"en"_s);
}

ThemeChoice Settings::theme() const
{
    const QString stored = m_settings.value(themeKey).toString();
    for (size_t i = 0; i < themeNames.size(); ++i) {
        if (QLatin1StringView(themeNames[i]) == stored)
            return static_cast<ThemeChoice>(i);
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    m_settings.setValue(themeKey, QString::fromLatin1(themeNames[static_cast<size_t>(choice)]));
}

QString Settings::officer() const
{
    const QString name = m_settings.value(officerKey).toString();
    if (!name.isEmpty())
        return name;
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? u"acquis"_s : user;
}

bool Settings::isOfficerNamed() const
{
    return !m_settings.value(officerKey).toString().isEmpty();
}

void Settings::setOfficer(const QString &name)
{
    m_settings.setValue(officerKey, name.simplified());
}

int Settings::textPercent() const
{
    return qBound(textPercents.front(), m_settings.value(textKey, 100).toInt(), textPercents.back());
}

void Settings::setTextPercent(int percent)
{
    m_settings.setValue(textKey, qBound(textPercents.front(), percent, textPercents.back()));
}

QStringList Settings::recentRegisters() const
{
    return m_settings.value(recentKey).toStringList();
}

void Settings::addRecentRegister(const QString &path)
{
    QStringList recent = recentRegisters();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(recentKey, QStringList(recent.mid(0, mostRecent)));
}

void Settings::forgetRecentRegister(const QString &path)
{
    QStringList recent = recentRegisters();
    recent.removeAll(path);
    m_settings.setValue(recentKey, recent);
}

QString Settings::lastFolder() const
{
    return m_settings.value(folderKey, QDir::homePath()).toString();
}

void Settings::setLastFolder(const QString &folder)
{
    m_settings.setValue(folderKey, folder);
}

QByteArray Settings::state(const QString &name) const
{
    return m_settings.value(stateKey + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(stateKey + name, state);
}

} // namespace acquis
