// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/procurementlookup.h"

#include "app/acquis-cli/rulewords.h"
#include "app/acquis-cli/verbs/common.h"

#include "core/procurements/contractfigures.h"
#include "core/procurements/filesummaries.h"
#include "core/procurements/overlaystore.h"
#include "core/rules/packloader.h"

#include <algorithm>

#include <QLocale>

namespace acquis::cli {

using namespace Qt::StringLiterals;

OpenRegister openForFiles(const Invocation &invocation, Output &output)
{
    if (!namesRegister(invocation, output))
        return std::unexpected(int(WrongUsage));
    auto database = Database::open(invocation.registerPath, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(output.fail(database.error()));
    return std::move(*database);
}

bool isBeforeFiles(Database &database, Output &output)
{
    if (keepsSummaries(database))
        return false;
    output.note(output.say("acquis-cli: this register is of an older schema and holds no procurement files yet",
                           "acquis-cli\u00A0: ce registre a un schéma plus ancien et ne contient pas encore de dossiers "
                           "d’approvisionnement"));
    return true;
}

QDate dayOf(const Arguments &arguments)
{
    return arguments.has(u"day"_s) ? QDate::fromString(arguments.value(u"day"_s), Qt::ISODate) : QDate::currentDate();
}

std::expected<AskedFile, int> askedFile(const Invocation &invocation, const Arguments &arguments, const QString &verb,
                                        Output &output)
{
    if (!arguments.unknown().isEmpty())
        return std::unexpected(misused(output, arguments.unknown()));
    if (arguments.rest().size() != 1)
        return std::unexpected(
            misused(output, output.say("%1 needs the number of one file", "%1 demande le numéro d’un dossier").arg(verb)));
    const QDate day = dayOf(arguments);
    if (!day.isValid())
        return std::unexpected(misused(output, u"--day "_s + arguments.value(u"day"_s)));
    auto database = openForFiles(invocation, output);
    if (!database)
        return std::unexpected(database.error());
    if (isBeforeFiles(**database, output))
        return std::unexpected(int(WrongUsage));
    auto stored = loadFile(**database, arguments.rest().first());
    if (!stored)
        return std::unexpected(output.fail(stored.error()));
    if (day < stored->file.head.openedOn)
        return std::unexpected(
            misused(output, output.say("--day %1: the file was opened on %2", "--day %1\u00A0: le dossier a été ouvert le %2")
                                .arg(isoDay(day), isoDay(stored->file.head.openedOn))));
    return AskedFile { std::move(*database), std::move(*stored), day };
}

namespace {

/// Whose holidays count where the file buys, as the shipped rules of its jurisdiction say.
WorkingDays workingDaysOf(const QList<RulePack> &packs, Jurisdiction jurisdiction)
{
    const auto isIt = [&](const RulePack &pack) {
        return pack.jurisdiction == jurisdiction && pack.isDefault && pack.holidays.has_value();
    };
    const auto pack = std::ranges::find_if(packs, isIt);
    return pack == packs.end() ? WorkingDays() : WorkingDays(*pack->holidays);
}

} // namespace

std::expected<FileRules, int> fileRules(const AskedFile &asked, Output &output)
{
    auto packs = shippedPacks();
    if (!packs)
        return std::unexpected(output.fail({ ErrorCode::InvalidData, packs.error().value(0).file, {}, 0 }));
    const auto own = organisationPacks(*asked.database);
    if (!own)
        return std::unexpected(output.fail(own.error()));
    *packs << *own;
    const Need &need = asked.stored.file.need;
    const auto judges = packsFor(need, *packs);
    if (!judges)
        output.note(needSentence(judges.error(), output.language()));
    return FileRules { judges ? std::optional(RuleSet(*judges)) : std::nullopt, workingDaysOf(*packs, need.jurisdiction) };
}

Result<PaperWords> fileWords(Language language)
{
    auto terms = PaperTerms::load();
    if (!terms)
        return std::unexpected(terms.error());
    const QLocale locale =
        language == Language::French ? QLocale(QLocale::French, QLocale::Canada) : QLocale(QLocale::English, QLocale::Canada);
    const PaperFormats formats { [](Money amount) { return amount.toString(); }, [](QDate day) { return isoDay(day); },
                                 [](const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODate); },
                                 [locale](qint64 number) { return locale.toString(number); } };
    return PaperWords(std::move(*terms), language, formats);
}

QJsonObject paidJson(const DirectAndIndirect &paid)
{
    return { { u"direct"_s, paid.direct.toString() },
             { u"indirect"_s, paid.indirect.toString() },
             { u"all-firms"_s, paid.total.toString() } };
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject bothJson(const BilingualText &text)
{
    return { { u"en"_s, text.en }, { u"fr"_s, text.fr } };
}

} // namespace acquis::cli
