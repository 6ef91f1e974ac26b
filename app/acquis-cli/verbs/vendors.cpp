// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/common.h"

#include "core/exchange/tablefile.h"
#include "core/vendors/matchscore.h"
#include "core/vendors/namematcher.h"
#include "core/vendors/namevocabulary.h"

#include <algorithm>
#include <optional>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestNamesFile = 128 << 20;
constexpr qsizetype namesShown = 3; ///< of a cluster, in the table
constexpr qsizetype clustersShown = 200;
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

Result<AnswerKey> keyOf(const QString &path)
{
    auto records = recordsOf(path);
    if (!records)
        return std::unexpected(records.error());
    const qsizetype parent = columnOf(records->first(), parentColumn);
    const qsizetype name = columnOf(records->first(), nameColumn);
    if (parent < 0 || name < 0)
        return failure(ErrorCode::MissingColumn, path, parent < 0 ? parentColumn : nameColumn);
    AnswerKey key;
    for (qsizetype i = 1; i < records->size(); ++i) {
        const QStringList &record = records->at(i);
        if (record.size() <= std::max(parent, name))
            return failure(ErrorCode::InvalidData, path, u"record %1 is too short"_s.arg(i));
        if (key.contains(record[name]) && key.value(record[name]) != record[parent])
            return failure(ErrorCode::InvalidData, path, u"two answers for %1"_s.arg(record[name].left(80)));
        key.insert(record[name], record[parent]);
    }
    return key;
}

QJsonValue shareJson(std::optional<double> share)
{
    return share ? QJsonValue(QString::number(*share, 'f', 6)) : QJsonValue();
}

QJsonArray reasonsJson(const QList<MatchReason> &reasons)
{
    QJsonArray array;
    for (const MatchReason &reason : reasons) {
        QJsonObject object { { u"code"_s, matchCodeName(reason.code) }, { u"words"_s, reason.words } };
        if (!reason.other.isEmpty())
            object.insert(u"other"_s, reason.other);
        array.append(object);
    }
    return array;
}

QJsonObject matchingJson(const NameMatching &matching, const std::optional<AnswerKey> &key)
{
    QJsonArray clusters;
    for (const NameCluster &cluster : matching.clusters)
        clusters.append(QJsonObject { { u"label"_s, cluster.label },
                                      { u"names"_s, QJsonArray::fromStringList(cluster.names) },
                                      { u"reasons"_s, reasonsJson(cluster.reasons) } });
    QJsonArray rows;
    for (const MatchSuggestion &suggestion : matching.suggestions)
        rows.append(QJsonObject { { u"first"_s, matching.clusters[suggestion.first].label },
                                  { u"second"_s, matching.clusters[suggestion.second].label },
                                  { u"reasons"_s, reasonsJson(suggestion.reasons) } });
    QJsonObject suggestions { { u"rows"_s, rows } };
    QJsonObject object { { u"clusters"_s, clusters }, { u"without-words"_s, QJsonArray::fromStringList(matching.withoutWords) } };
    if (key) {
        const PairScore score = scoreClusters(matching, *key);
        object.insert(u"precision"_s, shareJson(score.precision()));
        object.insert(u"recall"_s, shareJson(score.recall()));
        object.insert(u"f1"_s, shareJson(score.f1()));
        const PairScore suggested = scoreSuggestions(matching, *key);
        suggestions.insert(u"precision"_s, shareJson(suggested.precision()));
        suggestions.insert(u"recall"_s, shareJson(suggested.recall()));
    }
    object.insert(u"suggestions"_s, suggestions);
    return object;
}

QString codeWords(MatchCode code, const Output &output)
{
    switch (code) {
    case MatchCode::SameWords: return output.say("same words", "mêmes mots");
    case MatchCode::SameNumber: return output.say("same company number", "même numéro de société");
    case MatchCode::Spelling: return output.say("spelling", "orthographe");
    case MatchCode::JoinedWords: return output.say("words joined", "mots joints");
    case MatchCode::WordEnding: return output.say("word ending", "terminaison");
    case MatchCode::WordOrder: return output.say("word order", "ordre des mots");
    case MatchCode::Abbreviation: return output.say("abbreviation", "abréviation");
    case MatchCode::Translation: return output.say("translation", "traduction");
    case MatchCode::ShortName: return output.say("short name", "nom abrégé");
    case MatchCode::Initials: return output.say("initials", "sigle");
    case MatchCode::TradesAs: return output.say("trades as", "fait affaire sous");
    case MatchCode::DivisionOf: return output.say("division of", "division de");
    case MatchCode::BrandWithin: return output.say("brand within the name", "marque dans le nom");
    case MatchCode::JointVenture: return output.say("partner of a joint venture", "partenaire d’une coentreprise");
    }
    Q_UNREACHABLE();
    return {};
}

QString reasonsText(const QList<MatchReason> &reasons, const Output &output)
{
    QStringList texts;
    for (const MatchReason &reason : reasons.first(std::min(reasons.size(), namesShown))) {
        const QString words = reason.other.isEmpty() ? reason.words : reason.words + u" = "_s + reason.other;
        texts << codeWords(reason.code, output) + output.say(": ", "\u00A0: ") + words;
    }
    return texts.join(u"; "_s) + (reasons.size() > namesShown ? u"; …"_s : QString());
}

/// Control characters and marks that turn the direction of text would disturb the table.
QString printable(QString name)
{
    name.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return name.size() > 60 ? name.left(59) + u'…' : name;
}

QString shareText(std::optional<double> share)
{
    return share ? QString::number(*share, 'f', 6) : u"–"_s;
}

void printScore(const QString &what, const PairScore &score, bool withF1, Output &output)
{
    QString line = what
                   + output.say(": precision %1, recall %2", "\u00A0: précision %1, rappel %2")
                         .arg(shareText(score.precision()), shareText(score.recall()));
    if (withF1)
        line += output.say(", f1 ", ", f1 ") + shareText(score.f1());
    output.line(line);
}

void printMatching(const NameMatching &matching, const std::optional<AnswerKey> &key, Output &output)
{
    QList<NameCluster> clusters;
    qsizetype names = 0;
    for (const NameCluster &cluster : matching.clusters) {
        names += cluster.names.size();
        if (cluster.names.size() > 1)
            clusters << cluster;
    }
    std::stable_sort(clusters.begin(), clusters.end(),
                     [](const NameCluster &a, const NameCluster &b) { return a.names.size() > b.names.size(); });
    QList<QStringList> rows;
    for (const NameCluster &cluster : clusters.first(std::min(clusters.size(), clustersShown))) {
        QStringList shown;
        for (const QString &name : cluster.names.first(std::min(cluster.names.size(), namesShown)))
            shown << printable(name);
        rows << QStringList { cluster.label, QString::number(cluster.names.size()), shown.join(u" · "_s),
                              reasonsText(cluster.reasons, output) };
    }
    if (!rows.isEmpty())
        output.table({ output.say("firm", "entreprise"), output.say(">names", ">noms"), output.say("such as", "par exemple"),
                       output.say("because", "parce que") },
                     rows);
    if (clusters.size() > clustersShown)
        output.line(output.say("… and %1 more; --json gives all", "… et %1 de plus; --json les donne toutes")
                        .arg(clusters.size() - clustersShown));
    output.line(output
                    .say("%1 names are %2 firms; %3 pairs of firms are for a person to judge",
                         "%1 noms sont %2 entreprises; %3 paires d’entreprises sont à juger par une personne")
                    .arg(names)
                    .arg(matching.clusters.size())
                    .arg(matching.suggestions.size()));
    if (!matching.withoutWords.isEmpty())
        output.line(output.say("not matched, without any letter or digit: %1", "non rapprochés, sans lettre ni chiffre\u00A0: %1")
                        .arg(matching.withoutWords.size()));
    if (key) {
        printScore(output.say("against the key", "selon la clé"), scoreClusters(matching, *key), true, output);
        printScore(output.say("suggestions", "suggestions"), scoreSuggestions(matching, *key), false, output);
    }
}

int match(const QString &namesPath, const QString &keyPath, Output &output)
{
    const auto vocabulary = NameVocabulary::shipped();
    if (!vocabulary)
        return output.fail(vocabulary.error());
    const auto names = namesOf(namesPath);
    if (!names)
        return output.fail(names.error());
    std::optional<AnswerKey> key;
    if (!keyPath.isEmpty()) {
        auto read = keyOf(keyPath);
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
        printMatching(*matching, key, output);
    return Done;
}

int run(const Invocation &, const QStringList &words, Output &output)
{
    const QString what = words.value(0);
    if (what == "search"_L1 || what == "show"_L1) {
        output.note(output.say("acquis-cli: not built yet: ", "acquis-cli\u00A0: pas encore construit\u00A0: ") + u"vendors "_s
                    + what);
        return WrongUsage;
    }
    if (what != "match"_L1)
        return misused(output, what.isEmpty() ? output.say("vendors needs match", "vendors demande match") : what);
    const Arguments arguments(words.mid(1), { u"key"_s }, {});
    if (!arguments.unknown().isEmpty() || arguments.rest().size() != 1)
        return misused(output, arguments.unknown().isEmpty()
                                   ? output.say("one file of names is needed", "il faut un fichier de noms")
                                   : arguments.unknown());
    return match(arguments.rest().first(), arguments.value(u"key"_s), output);
}

} // namespace

const Verb vendorsVerb {
    "vendors",
    { u"vendors match NAMES.csv [--key KEY.csv]"_s, u"vendors match NOMS.csv [--key CLÉ.csv]"_s },
    { u"finds which names are one firm, with reasons; scores the answer against a key"_s,
      u"trouve quels noms désignent une même entreprise, avec les raisons; note la réponse selon une clé"_s },
    run
};

} // namespace acquis::cli
