// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languagecontroller.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>

namespace acquis {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcLanguage, "acquis.shell.language")

LanguageController::LanguageController(QObject *parent) : QObject(parent) { }

void LanguageController::setLanguage(Language language)
{
    m_language = language;
    QLocale::setDefault(formats().locale());
    const QString code = language == Language::French ? u"fr"_s : u"en"_s;
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
    // English has a catalogue too: its plural forms.
    if (m_program.load(u":/translations/acquis_"_s + code))
        QCoreApplication::installTranslator(&m_program);
    else
        qCWarning(lcLanguage) << "no catalogue for" << code;
    if (language == Language::French && m_qt.load(u"qtbase_fr"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // Widgets are told by events that wait in the queue; this signal comes after them.
    QMetaObject::invokeMethod(this, &LanguageController::changed, Qt::QueuedConnection);
}

} // namespace acquis
