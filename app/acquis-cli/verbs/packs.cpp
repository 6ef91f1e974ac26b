// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/rulewords.h"
#include "app/acquis-cli/verbs/common.h"

#include "core/procurements/overlaystore.h"
#include "core/rules/overlay.h"
#include "core/rules/overlayeffect.h"
#include "core/rules/packwriter.h"

#include <QSaveFile>

#include <algorithm>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

/// Where a pack of the list comes from.
enum class Source { Program, File, Register };

QString sourceName(Source source)
{
    switch (source) {
    case Source::Program: return u"program"_s;
    case Source::File: return u"file"_s;
    case Source::Register: return u"register"_s;
    }
    Q_UNREACHABLE();
    return {};
}

struct Listed
{
    RulePack pack;
    Source source = Source::Program;
};

QJsonObject packJson(const Listed &listed, Language language)
{
    const RulePack &pack = listed.pack;
    return { { u"id"_s, pack.id },
             { u"version"_s, pack.version },
             { u"source"_s, sourceName(listed.source) },
             { u"jurisdiction"_s, codeOf(pack.jurisdiction) },
             { u"name"_s, pack.name.of(language) },
             { u"default"_s, pack.isDefault },
             { u"valid-from"_s, pack.validFrom.toString(Qt::ISODate) },
             { u"valid-to"_s, pack.validTo.isValid() ? QJsonValue(pack.validTo.toString(Qt::ISODate)) : QJsonValue() },
             { u"rules"_s, ruleCount(pack) },
             { u"unverified"_s, unverifiedCount(pack) } };
}

QJsonObject findingJson(const PackFinding &finding, Language language)
{
    return { { u"file"_s, finding.file },     { u"row"_s, finding.row },
             { u"member"_s, finding.member }, { u"code"_s, packFaultName(finding.fault) },
             { u"value"_s, finding.value },   { u"message"_s, packSentence(finding, language) } };
}

QString sourceWords(Source source, const Output &output)
{
    switch (source) {
    case Source::Program: return output.say("program", "programme");
    case Source::File: return output.say("file", "fichier");
    case Source::Register: return output.say("register", "registre");
    }
    Q_UNREACHABLE();
    return {};
}

void printPacks(const QList<Listed> &packs, Output &output)
{
    QList<QStringList> rows;
    for (const auto &[pack, source] : packs) {
        rows << QStringList { pack.id,
                              QString::number(pack.version),
                              sourceWords(source, output),
                              pack.name.of(output.language()),
                              codeOf(pack.jurisdiction),
                              pack.validFrom.toString(Qt::ISODate),
                              pack.validTo.isValid() ? pack.validTo.toString(Qt::ISODate) : output.say("in force", "en vigueur"),
                              QString::number(ruleCount(pack)),
                              QString::number(unverifiedCount(pack)) };
    }
    output.table({ output.say("pack", "ensemble"), output.say(">version", ">version"), output.say("source", "source"),
                   output.say("name", "nom"), output.say("jurisdiction", "administration"), output.say("from", "du"),
                   output.say("to", "au"), output.say(">rules", ">règles"), output.say(">unverified", ">non vérifiées") },
                 rows);
}

/// A file that is no pack is a negative answer; one that cannot be read is no answer.
int refused(const QList<PackFinding> &findings, Output &output)
{
    QJsonArray list;
    for (const PackFinding &finding : findings) {
        output.note(u"acquis-cli: "_s + packSentence(finding, output.language()));
        list.append(findingJson(finding, output.language()));
    }
    if (output.isJson())
        output.document({ { u"packs"_s, QJsonArray() }, { u"valid"_s, false }, { u"findings"_s, list } });
    const PackFault first = findings.first().fault;
    return first == PackFault::FileNotFound || first == PackFault::FileUnreadable ? WrongUsage : DoneWithFindings;
}

QJsonArray packsJson(const QList<Listed> &packs, Language language)
{
    QJsonArray list;
    for (const Listed &listed : packs)
        list.append(packJson(listed, language));
    return list;
}

int validate(const QString &path, Output &output)
{
    const PackResult pack = loadPack(path);
    if (!pack)
        return refused(pack.error(), output);
    if (output.isJson()) {
        output.document({ { u"packs"_s, packsJson({ { *pack, Source::File } }, output.language()) },
                          { u"valid"_s, true },
                          { u"findings"_s, QJsonArray() } });
        return Done;
    }
    printPacks({ { *pack, Source::File } }, output);
    output.line(output.say("The pack is valid.", "L’ensemble de règles est valide."));
    return Done;
}

/// Rows that change nothing, because the rules above them ask as much already.
QStringList rowsWithoutEffect(const RulePack &pack, const QList<RulePack> &shipped)
{
    const auto overlay = overlayOf(pack);
    Need need;
    need.jurisdiction = pack.jurisdiction;
    const auto central = packsFor(need, shipped);
    QStringList rows;
    if (!overlay || !central)
        return rows;
    const RuleSet rules(*central);
    for (const OverlayRow &row : overlay->rows) {
        const OverlayEffect effect = effectOf(row, *overlay, rules).effect;
        if (effect == OverlayEffect::AlreadyAsked || effect == OverlayEffect::AlreadyClosed)
            rows << row.id;
    }
    return rows;
}

/// The version of the pack that is in use, 0 when none is.
Result<int> versionInUse(Database &database, const QString &id)
{
    const auto packs = organisationPacks(database);
    if (!packs)
        return std::unexpected(packs.error());
    const auto found = std::ranges::find(*packs, id, &RulePack::id);
    return found == packs->end() ? 0 : found->version;
}

/// Nothing is kept of a file that is no pack of an organisation.
int importRefused(const QList<PackFinding> &findings, Output &output)
{
    static_cast<void>(refused(findings, output));
    return WrongUsage;
}

int importPack(const Invocation &invocation, const QString &path, Output &output)
{
    const PacksResult shipped = shippedPacks();
    if (!shipped)
        return refused(shipped.error(), output);
    const PackResult pack = loadPack(path);
    if (!pack)
        return importRefused(pack.error(), output);
    if (const QList<PackFinding> foreign = organisationFindings(*pack, *shipped); !foreign.isEmpty())
        return importRefused(foreign, output);
    auto database = Database::open(invocation.registerPath, Database::Mode::ReadWrite);
    if (!database)
        return output.fail(database.error());
    const auto inUse = versionInUse(**database, pack->id);
    if (!inUse)
        return output.fail(inUse.error());
    const auto saved = saveOrganisationPack(**database, *pack, *inUse, actor());
    if (!saved)
        return output.fail(saved.error());
    const QStringList idle = rowsWithoutEffect(*saved, *shipped);
    for (const QString &row : idle)
        output.note(u"acquis-cli: %1: %2"_s.arg(row, output.say("the rules above it already ask for as much",
                                                                "les règles qui la dépassent en demandent déjà autant")));
    if (output.isJson()) {
        output.document({ { u"packs"_s, packsJson({ { *saved, Source::Register } }, output.language()) },
                          { u"without-effect"_s, QJsonArray::fromStringList(idle) } });
    } else {
        printPacks({ { *saved, Source::Register } }, output);
    }
    return Done;
}

Result<void> writeBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    return {};
}

int exportPack(const Invocation &invocation, const QString &id, const QString &target, Output &output)
{
    auto database = Database::open(invocation.registerPath, Database::Mode::ReadOnly);
    if (!database)
        return output.fail(database.error());
    const auto inUse = versionInUse(**database, id);
    if (!inUse)
        return output.fail(inUse.error());
    const auto pack = organisationPack(**database, id, *inUse);
    if (!pack)
        return output.fail(pack.error().code == ErrorCode::UnknownValue ? Error { ErrorCode::UnknownValue, id, {}, 0 }
                                                                        : pack.error());
    if (auto done = writeBytes(writePack(*pack), target); !done)
        return output.fail(done.error());
    if (output.isJson())
        output.document({ { u"output"_s, target }, { u"id"_s, pack->id }, { u"version"_s, pack->version } });
    else
        output.line(output.say("Written: %1", "Écrit\u00A0: %1").arg(target));
    return Done;
}

int removePack(const Invocation &invocation, const QString &id, Output &output)
{
    auto database = Database::open(invocation.registerPath, Database::Mode::ReadWrite);
    if (!database)
        return output.fail(database.error());
    const auto inUse = versionInUse(**database, id);
    if (!inUse)
        return output.fail(inUse.error());
    if (auto done = removeOrganisationPack(**database, id, *inUse, actor()); !done)
        return output.fail(done.error());
    if (output.isJson())
        output.document({ { u"removed"_s, QJsonObject { { u"id"_s, id }, { u"version"_s, *inUse } } } });
    else
        output.line(
            output.say("No longer in use: %1. Its versions are kept.", "Plus en usage\u00A0: %1. Ses versions sont gardées.")
                .arg(id));
    return Done;
}

int list(const Invocation &invocation, Output &output)
{
    const PacksResult shipped = shippedPacks();
    if (!shipped)
        return refused(shipped.error(), output);
    QList<Listed> packs;
    for (const RulePack &pack : *shipped)
        packs << Listed { pack, Source::Program };
    if (!invocation.registerPath.isEmpty()) {
        auto database = Database::open(invocation.registerPath, Database::Mode::ReadOnly);
        if (!database)
            return output.fail(database.error());
        const auto own = organisationPacks(**database);
        if (!own)
            return output.fail(own.error());
        for (const RulePack &pack : *own)
            packs << Listed { pack, Source::Register };
    }
    if (output.isJson())
        output.document({ { u"packs"_s, packsJson(packs, output.language()) } });
    else
        printPacks(packs, output);
    return Done;
}

int run(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Arguments arguments(words, { u"output"_s }, {});
    const QStringList &rest = arguments.rest();
    const QString act = rest.value(0);
    if (!arguments.unknown().isEmpty())
        return misused(output, arguments.unknown());
    if (arguments.has(u"output"_s) != (act == "export"_L1))
        return misused(output, act == "export"_L1
                                   ? output.say("name the file with --output FILE", "nommez le fichier avec --output FICHIER")
                                   : u"--output"_s);
    if (rest.isEmpty())
        return list(invocation, output);
    if (rest.size() != 2)
        return misused(output, rest.join(u' '));
    if (act == "validate"_L1)
        return validate(rest[1], output);
    if (act != "import"_L1 && act != "export"_L1 && act != "remove"_L1)
        return misused(output, rest.join(u' '));
    if (!namesRegister(invocation, output))
        return WrongUsage;
    if (act == "import"_L1)
        return importPack(invocation, rest[1], output);
    return act == "export"_L1 ? exportPack(invocation, rest[1], arguments.value(u"output"_s), output)
                              : removePack(invocation, rest[1], output);
}

} // namespace

const Verb packsVerb { "packs",
                       { u"[--register PATH] packs [validate FILE]\n"
                         "       acquis-cli --register PATH packs import FILE\n"
                         "       acquis-cli --register PATH packs export ID --output FILE\n"
                         "       acquis-cli --register PATH packs remove ID"_s,
                         u"[--register CHEMIN] packs [validate FICHIER]\n"
                         "       acquis-cli --register CHEMIN packs import FICHIER\n"
                         "       acquis-cli --register CHEMIN packs export ID --output FICHIER\n"
                         "       acquis-cli --register CHEMIN packs remove ID"_s },
                       { u"lists the rule packs, checks one, or keeps the organisation’s own in a register"_s,
                         u"liste les ensembles de règles, en vérifie un, ou garde ceux de l’organisation dans un registre"_s },
                       run };

} // namespace acquis::cli
