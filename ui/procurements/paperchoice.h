// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/paperwords.h"
#include "ui/shell/uicontext.h"

namespace acquis {

/// In which languages a paper is made.
enum class PaperLanguages { English, French, Both };
[[nodiscard]] PaperLanguages languageOf(Language screen); ///< until the person chooses
[[nodiscard]] QList<Language> languagesOf(PaperLanguages choice, Language screen);

/// The words of papers as shipped, read once; and as they are said in a language.
[[nodiscard]] const PaperTerms &shippedTerms();
[[nodiscard]] PaperWords paperWords(Language language);
[[nodiscard]] PaperWords screenWords(const UiContext &context);

/// Codes of an enumeration, in its order.
template <typename E>
[[nodiscard]] QStringList codesOfEnum()
{
    QStringList codes;
    for (const char *code : codeWords<E>)
        codes << QString::fromLatin1(code);
    return codes;
}

} // namespace acquis
