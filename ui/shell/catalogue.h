// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QTranslator>

#include <memory>

namespace acquis {

/// The program's words in one language, whichever the screen speaks: for what is written in the other language, or in both.
/// Cheap to make and to copy, in any thread. A class whose words are asked for so keeps one and has a member tr() that calls translate() with the
/// class's name, so that its sources stand in the catalogues like all others.
class Catalogue
{
public:
    explicit Catalogue(Language language);

    [[nodiscard]] Language language() const { return m_language; }
    /// As QCoreApplication::translate(); %n is written with the language's digits.
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation = nullptr,
                                    int n = -1) const;

private:
    Language m_language;
    std::shared_ptr<const QTranslator> m_words;
};

} // namespace acquis
