// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/widgets/formats.h"

#include <QObject>
#include <QTranslator>

namespace acquis {

/// The language of the screen. setLanguage() installs our catalogue and Qt's, sets the default locale, and every widget
/// gets a LanguageChange event: pages re-read their words in changeEvent(), nothing is rebuilt.
class LanguageController final : public QObject
{
    Q_OBJECT
public:
    explicit LanguageController(QObject *parent = nullptr);

    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] Formats formats() const { return Formats(m_language); }

Q_SIGNALS:
    /// After every widget was told.
    void changed();

private:
    Language m_language = Language::English;
    QTranslator m_program;
    QTranslator m_qt;
};

} // namespace acquis
