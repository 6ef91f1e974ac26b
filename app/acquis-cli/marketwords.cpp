// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/marketwords.h"

#include <array>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

BilingualText fieldText(MarketField field)
{
    switch (field) {
    case MarketField::Name: return { u"name"_s, u"nom"_s };
    case MarketField::Category: return { u"what it offers"_s, u"ce qu’il offre"_s };
    case MarketField::Place: return { u"place"_s, u"lieu"_s };
    case MarketField::Arrangement: return { u"arrangement"_s, u"entente"_s };
    case MarketField::Note: return { u"note"_s, u"note"_s };
    case MarketField::Number: return { u"number"_s, u"numéro"_s };
    case MarketField::Title: return { u"title"_s, u"titre"_s };
    case MarketField::Scope: return { u"scope"_s, u"portée"_s };
    case MarketField::Keywords: return { u"keywords"_s, u"mots clés"_s };
    case MarketField::Item: return { u"item"_s, u"article"_s };
    case MarketField::Vendor: return { u"vendor"_s, u"fournisseur"_s };
    case MarketField::Program: return { u"program"_s, u"programme"_s };
    case MarketField::Account: return { u"account"_s, u"compte"_s };
    case MarketField::Description: return { u"description"_s, u"description"_s };
    }
    Q_UNREACHABLE();
}

BilingualText quoteText(QuoteReason reason)
{
    switch (reason) {
    case QuoteReason::NeverAsked: return { u"never asked before"_s, u"jamais sollicité auparavant"_s };
    case QuoteReason::AskedBefore: return { u"asked before"_s, u"déjà sollicité"_s };
    case QuoteReason::FitsBest: return { u"none fits the need better"_s, u"aucun ne répond davantage au besoin"_s };
    case QuoteReason::FitsLess:
        return { u"says less than half of what the best says"_s, u"répond à moins de la moitié de ce que couvre le meilleur"_s };
    case QuoteReason::TheOneLarge: return { u"the one large firm that may be asked"_s, u"la seule grande entreprise admise"_s };
    case QuoteReason::NoStanding: return { u"no standing, which is required"_s, u"sans le statut exigé"_s };
    case QuoteReason::SameFamily:
        return { u"same family as a firm that is picked"_s, u"même groupe qu’une entreprise choisie"_s };
    case QuoteReason::SecondLarge: return { u"a second large firm"_s, u"une deuxième grande entreprise"_s };
    case QuoteReason::OthersFirst: return { u"others came before it"_s, u"d’autres venaient avant"_s };
    }
    Q_UNREACHABLE();
}

} // namespace

QString fieldWords(MarketField field, Language language)
{
    return fieldText(field).of(language);
}

QString fieldCode(MarketField field)
{
    static constexpr std::array codes { "name",  "category", "place", "arrangement", "note",    "number",  "title",
                                        "scope", "keywords", "item",  "vendor",      "program", "account", "description" };
    return QString::fromLatin1(codes[std::size_t(field)]);
}

QString matchCode(ConceptMatch match)
{
    static constexpr std::array codes { "word", "synonym", "beginning", "spelling", "related", "code" };
    static_assert(codes.size() == conceptMatchCount);
    return QString::fromLatin1(codes[std::size_t(match)]);
}

QString reasonWords(const MarketReason &reason, Language language)
{
    const QString word = reason.isTheWordItself() ? reason.typed : reason.typed + u" = "_s + reason.word;
    return u"%1 (%2)"_s.arg(word, fieldWords(reason.field, language));
}

QString quoteWords(QuoteReason reason, Language language)
{
    return quoteText(reason).of(language);
}

} // namespace acquis::cli
