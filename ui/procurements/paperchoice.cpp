// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/paperchoice.h"

#include "ui/procurements/blockdocument.h"
#include "ui/shell/languagecontroller.h"

#include <QtGlobal>

namespace acquis {

namespace {

PaperTerms loaded()
{
    auto terms = PaperTerms::load();
    if (!terms)
        qFatal("the words of papers are damaged: %s", qPrintable(terms.error().detail));
    return std::move(*terms);
}

} // namespace

PaperLanguages languageOf(Language screen)
{
    return screen == Language::French ? PaperLanguages::French : PaperLanguages::English;
}

QList<Language> languagesOf(PaperLanguages choice, Language screen)
{
    switch (choice) {
    case PaperLanguages::English: return { Language::English };
    case PaperLanguages::French: return { Language::French };
    case PaperLanguages::Both: break;
    }
    return screen == Language::French ? QList { Language::French, Language::English }
                                      : QList { Language::English, Language::French };
}

const PaperTerms &shippedTerms()
{
    static const PaperTerms terms = loaded();
    return terms;
}

PaperWords paperWords(Language language)
{
    return { shippedTerms(), language, paperFormats(language) };
}

PaperWords screenWords(const UiContext &context)
{
    return paperWords(context.language.language());
}

} // namespace acquis
