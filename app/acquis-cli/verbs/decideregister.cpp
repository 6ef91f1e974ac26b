// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/decideregister.h"

#include "app/acquis-cli/agreementwords.h"
#include "app/acquis-cli/verbs/common.h"

#include <QJsonArray>

#include <algorithm>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView stageCode(SecondStage stage)
{
    switch (stage) {
    case SecondStage::Direct: return "direct"_L1;
    case SecondStage::Invited: return "invited"_L1;
    case SecondStage::EveryVendor: return "every-vendor"_L1;
    case SecondStage::OverCeiling: return "over-ceiling"_L1;
    }
    Q_UNREACHABLE();
    return {};
}

template <typename E>
QJsonArray codesIn(const QList<E> &values)
{
    QJsonArray codes;
    for (const E value : values)
        codes.append(QString(codeOf(value)));
    return codes;
}

template <typename E>
QString wordsIn(const QList<E> &values, Language language)
{
    QStringList words;
    for (const E value : values)
        words << joinWords(value, language);
    return words.join(u"; "_s);
}

const BuyingAgreement &agreementOf(const RegisteredCover &found, const JoinOption &option)
{
    return std::ranges::find(found.holdings.agreements, option.agreement,
                             [](const AgreementHoldings::HeldAgreement &held) { return held.kept.value.uid; })
        ->kept.value;
}

} // namespace

Result<RegisteredCover> registeredCover(const QString &registerPath, const Need &need, const Subject &subject)
{
    auto database = Database::open(registerPath, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto holdings = readHoldings(**database);
    if (!holdings)
        return std::unexpected(holdings.error());
    for (const QString &category : subject.categories) {
        if (holdings->categories.find(category) == nullptr)
            return failure(ErrorCode::UnknownValue, category);
    }
    JoiningNeed asked;
    asked.need = need;
    asked.words = subject.words;
    asked.categories = subject.categories;
    auto cover = coverOf(asked, *holdings, need.date);
    if (!cover)
        return std::unexpected(cover.error());
    return RegisteredCover { std::move(*cover), std::move(*holdings) };
}

QJsonObject coverToJson(const RegisteredCover &found, Language language)
{
    QJsonArray arrangements;
    for (const ArrangementCover &cover : found.cover.arrangements)
        arrangements.append(QJsonObject { { u"arrangement"_s, cover.arrangement },
                                          { u"number"_s, cover.number },
                                          { u"category"_s, cover.category },
                                          { u"standing"_s, QString(codeOf(cover.standing)) },
                                          { u"vendors"_s, cover.vendors },
                                          { u"second-stage"_s, QString(stageCode(cover.stage.stage)) },
                                          { u"invited"_s, cover.stage.invited } });
    QJsonArray agreements;
    for (const JoinOption &option : found.cover.agreements) {
        const BuyingAgreement &agreement = agreementOf(found, option);
        agreements.append(
            QJsonObject { { u"agreement"_s, option.agreement },
                          { u"number"_s, agreement.number },
                          { u"title"_s, agreement.title.of(language) },
                          { u"owner"_s, agreement.owner },
                          { u"may-join"_s, option.mayJoin() },
                          { u"days"_s, option.days },
                          { u"left"_s, option.left ? QJsonValue(option.left->toString()) : QJsonValue(QJsonValue::Null) },
                          { u"bars"_s, codesIn(option.bars) },
                          { u"favours"_s, codesIn(option.favours) },
                          { u"doubts"_s, codesIn(option.doubts) } });
    }
    return { { u"standing"_s, QString(codeOf(found.cover.standing())) },
             { u"joinable"_s, found.cover.joinable() },
             { u"arrangements"_s, arrangements },
             { u"agreements"_s, agreements } };
}

void printCover(const RegisteredCover &found, Output &output)
{
    const Language language = output.language();
    output.line({});
    output.line(found.cover.arrangements.isEmpty()
                    ? output.say("No arrangement of the register covers it.",
                                 "Aucune entente visant les fournisseurs attitrés ne le couvre.")
                    : output.say("Arrangements of the register that cover it:",
                                 "Ententes visant les fournisseurs attitrés qui le couvrent\u00A0:"));
    for (const ArrangementCover &cover : found.cover.arrangements)
        output.line(
            output.say("  %1 (%2): %3; vendors that may be asked: %4", "  %1 (%2)\u00A0: %3; fournisseurs à inviter\u00A0: %4")
                .arg(cover.number, codeOf(cover.standing), stageWords(cover.stage, language))
                .arg(cover.vendors));
    QList<QStringList> rows;
    for (const JoinOption &option : found.cover.agreements) {
        const BuyingAgreement &agreement = agreementOf(found, option);
        rows << QStringList { agreement.number, agreement.title.of(language),
                              option.mayJoin() ? output.say("yes", "oui") : output.say("no", "non"),
                              option.left ? option.left->toString() : QString(),
                              wordsIn(option.bars, language)
                                  + (option.bars.isEmpty() ? wordsIn(option.favours + option.doubts, language) : QString()) };
    }
    output.line({});
    if (rows.isEmpty())
        output.line(output.say("No agreement of the register is about it.", "Aucune entente du registre n’y correspond."));
    else
        output.table({ output.say("agreement", "entente"), output.say("title", "titre"), output.say("may be joined", "adhésion"),
                       output.say("room left", "marge"), output.say("why", "motifs") },
                     rows);
}

} // namespace acquis::cli
