// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/marketlookup.h"
#include "app/acquis-cli/verbs/vendorlookup.h"
#include "app/acquis-cli/verbs/vendoroutput.h"

#include "core/exchange/tablefile.h"
#include "core/vendors/nameindex.h"
#include "core/vendors/namevocabulary.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestNamesFile = 128 << 20;
const QString nameColumn = u"company_name"_s;
const QString parentColumn = u"parent_company"_s;

Result<QList<QStringList>> recordsOf(const QString &path)
{
    auto records = readTableFile(path, TableLimits { largestNamesFile, mostNames + 1 });
    if (records && records->size() < 2)
        return failure(ErrorCode::HeaderWithoutRows, path);
    return records;
}

qsizetype columnOf(const QStringList &header, const QString &name)
{
    const auto isIt = [&](const QString &cell) { return cell.trimmed().compare(name, Qt::CaseInsensitive) == 0; };
    const auto found = std::find_if(header.cbegin(), header.cend(), isIt);
    return found == header.cend() ? -1 : found - header.cbegin();
}

/// The column company_name, else the only column. Empty cells are no names.
Result<QStringList> namesOf(const QString &path)
{
    auto records = recordsOf(path);
    if (!records)
        return std::unexpected(records.error());
    qsizetype column = columnOf(records->first(), nameColumn);
    if (column < 0 && records->first().size() == 1)
        column = 0;
    if (column < 0)
        return failure(ErrorCode::MissingColumn, path, nameColumn);
    QStringList names;
    for (qsizetype i = 1; i < records->size(); ++i) {
        const QString name = records->at(i).value(column);
        if (!name.trimmed().isEmpty())
            names << name;
    }
    if (names.isEmpty())
        return failure(ErrorCode::NoUsableRow, path);
    return names;
}

/// Names that the key answers twice in different ways do not count.
Result<AnswerKey> keyOf(const QString &path, Output &output)
{
    auto records = recordsOf(path);
    if (!records)
        return std::unexpected(records.error());
    const qsizetype parent = columnOf(records->first(), parentColumn);
    const qsizetype name = columnOf(records->first(), nameColumn);
    if (parent < 0 || name < 0)
        return failure(ErrorCode::MissingColumn, path, parent < 0 ? parentColumn : nameColumn);
    AnswerKey key;
    QSet<QString> twice;
    for (qsizetype i = 1; i < records->size(); ++i) {
        const QStringList &record = records->at(i);
        if (record.size() <= std::max(parent, name))
            return failure(ErrorCode::InvalidData, path, u"record %1 is too short"_s.arg(i));
        if (key.contains(record[name]) && key.value(record[name]) != record[parent])
            twice.insert(record[name]);
        key.insert(record[name], record[parent]);
    }
    for (const QString &answered : std::as_const(twice))
        key.remove(answered);
    if (!twice.isEmpty())
        output.note(output
                        .say("acquis-cli: names with two answers in the key, not counted: %1",
                             "acquis-cli\u00A0: noms ayant deux réponses dans la clé, non comptés\u00A0: %1")
                        .arg(twice.size()));
    return key;
}

struct MatchRequest
{
    QString names;
    QString key;
    QString known;
    int confidence = certainConfidence;
    bool withSuggestions = false;
};

int matchKnown(const MatchRequest &request, const QStringList &names, const NameVocabulary &vocabulary, Output &output)
{
    const auto known = namesOf(request.known);
    if (!known)
        return output.fail(known.error());
    const auto index = NameIndex::made(*known, vocabulary);
    if (!index)
        return output.fail(index.error());
    if (output.isJson())
        output.document(candidatesJson(names, *index, request.confidence));
    else
        printCandidates(names, *index, request.confidence, output);
    return Done;
}

int match(const MatchRequest &request, Output &output)
{
    const auto vocabulary = NameVocabulary::shipped();
    if (!vocabulary)
        return output.fail(vocabulary.error());
    const auto names = namesOf(request.names);
    if (!names)
        return output.fail(names.error());
    if (!request.known.isEmpty())
        return matchKnown(request, *names, *vocabulary, output);
    std::optional<AnswerKey> key;
    if (!request.key.isEmpty()) {
        auto read = keyOf(request.key, output);
        if (!read)
            return output.fail(read.error());
        key = std::move(*read);
    }
    const auto matching = matchNames(*names, *vocabulary);
    if (!matching)
        return output.fail(matching.error());
    if (output.isJson())
        output.document(matchingJson(*matching, key));
    else
        printMatching(*matching, key, request.withSuggestions, output);
    return Done;
}

int run(const Invocation &invocation, const QStringList &words, Output &output)
{
    const QString what = words.value(0);
    if (what == "search"_L1)
        return searchVendors(invocation, words.mid(1), output);
    if (what == "pick"_L1)
        return pickVendors(invocation, words.mid(1), output);
    if (what == "show"_L1)
        return showVendor(invocation, words.mid(1), output);
    if (what != "match"_L1)
        return misused(output, what.isEmpty() ? output.say("vendors needs search, pick, show or match",
                                                           "vendors demande search, pick, show ou match")
                                              : what);
    const Arguments arguments(words.mid(1), { u"confidence"_s, u"key"_s, u"known"_s }, { u"suggestions"_s });
    if (!arguments.unknown().isEmpty() || arguments.rest().size() != 1)
        return misused(output, arguments.unknown().isEmpty()
                                   ? output.say("one file of names is needed", "il faut un fichier de noms")
                                   : arguments.unknown());
    if (arguments.has(u"key"_s) && arguments.has(u"known"_s))
        return misused(output, output.say("--key and --known together", "--key et --known ensemble"));
    MatchRequest request { arguments.rest().first(), arguments.value(u"key"_s), arguments.value(u"known"_s) };
    request.withSuggestions = arguments.has(u"suggestions"_s);
    if (arguments.has(u"confidence"_s)) {
        bool isNumber = false;
        request.confidence = arguments.value(u"confidence"_s).toInt(&isNumber);
        if (!isNumber || request.confidence < 1 || request.confidence > 100 || !arguments.has(u"known"_s))
            return misused(output, output.say("--confidence goes with --known and is 1 to 100",
                                              "--confidence va avec --known et vaut de 1 à 100"));
    }
    return match(request, output);
}

} // namespace

const Verb vendorsVerb {
    "vendors",
    { u"--register PATH vendors search TEXT… [--any] [--region CODE] [--size CLASS] [--standing] [--limit N] | vendors pick TEXT… [--count N] [--lot WORD] [--region CODE] [--size CLASS] [--standing] | vendors show ID | vendors match NAMES.csv [--suggestions] [--key KEY.csv | --known KNOWN.csv [--confidence N]]"_s,
      u"--register CHEMIN vendors search TEXTE… [--any] [--region CODE] [--size CATÉGORIE] [--standing] [--limit N] | vendors pick TEXTE… [--count N] [--lot MOT] [--region CODE] [--size CATÉGORIE] [--standing] | vendors show ID | vendors match NOMS.csv [--suggestions] [--key CLÉ.csv | --known CONNUS.csv [--confidence N]]"_s },
    { u"looks vendors up by words, or by a need in words (--any), picks fairly whom to ask for quotes, shows one, finds which names are one firm, with reasons; scores the answer against a key, or finds names among known ones"_s,
      u"cherche des fournisseurs par des mots, ou selon un besoin en mots (--any), choisit équitablement qui solliciter pour des devis, en montre un, trouve quels noms désignent une même entreprise, avec les raisons; note la réponse selon une clé, ou cherche parmi des noms connus"_s },
    run
};

} // namespace acquis::cli
