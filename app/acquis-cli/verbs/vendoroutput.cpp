// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/vendoroutput.h"

#include "core/vendors/nameindex.h"

#include <QJsonArray>

#include <algorithm>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namesShown = 3; ///< of a cluster, in the table
constexpr qsizetype rowsShown = 200;
constexpr qsizetype lettersShown = 60;

QJsonValue shareJson(std::optional<double> share)
{
    return share ? QJsonValue(QString::number(*share, 'f', 6)) : QJsonValue();
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

} // namespace

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
QString harmless(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return text;
}

QString printable(QString name)
{
    name = harmless(std::move(name));
    return name.size() > lettersShown ? name.left(lettersShown - 1) + u'…' : name;
}

namespace {

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

void sayHowManyMore(qsizetype all, Output &output)
{
    if (all > rowsShown)
        output.line(output.say("… and %1 more; --json gives all", "… et %1 de plus; --json les donne tous").arg(all - rowsShown));
}

void printClusters(const NameMatching &matching, Output &output)
{
    QList<NameCluster> clusters;
    for (const NameCluster &cluster : matching.clusters) {
        if (cluster.names.size() > 1)
            clusters << cluster;
    }
    std::stable_sort(clusters.begin(), clusters.end(),
                     [](const NameCluster &a, const NameCluster &b) { return a.names.size() > b.names.size(); });
    QList<QStringList> rows;
    for (const NameCluster &cluster : clusters.first(std::min(clusters.size(), rowsShown))) {
        QStringList shown;
        for (const QString &name : cluster.names.first(std::min(cluster.names.size(), namesShown)))
            shown << printable(name);
        rows << QStringList { printable(cluster.label), QString::number(cluster.names.size()), shown.join(u" · "_s),
                              reasonsText(cluster.reasons, output) };
    }
    if (!rows.isEmpty())
        output.table({ output.say("firm", "entreprise"), output.say(">names", ">noms"), output.say("such as", "par exemple"),
                       output.say("because", "parce que") },
                     rows);
    sayHowManyMore(clusters.size(), output);
}

void printSuggestions(const NameMatching &matching, Output &output)
{
    QList<QStringList> rows;
    for (const MatchSuggestion &suggestion : matching.suggestions.first(std::min(matching.suggestions.size(), rowsShown)))
        rows << QStringList { printable(matching.clusters[suggestion.first].label),
                              printable(matching.clusters[suggestion.second].label), reasonsText(suggestion.reasons, output) };
    if (!rows.isEmpty())
        output.table({ output.say("firm", "entreprise"), output.say("perhaps", "peut-être"), output.say("because", "parce que") },
                     rows);
    sayHowManyMore(matching.suggestions.size(), output);
}

} // namespace

void printMatching(const NameMatching &matching, const std::optional<AnswerKey> &key, bool withSuggestions, Output &output)
{
    printClusters(matching, output);
    if (withSuggestions)
        printSuggestions(matching, output);
    qsizetype names = 0;
    for (const NameCluster &cluster : matching.clusters)
        names += cluster.names.size();
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

QJsonObject candidatesJson(const QStringList &names, const NameIndex &known, int confidence)
{
    QJsonArray rows;
    QJsonArray unmatched;
    for (const QString &name : names) {
        const QList<NameCandidate> candidates = known.candidatesFor(name, confidence);
        for (const NameCandidate &candidate : candidates)
            rows.append(QJsonObject { { u"name"_s, name },
                                      { u"known"_s, known.names()[candidate.known] },
                                      { u"confidence"_s, candidate.confidence },
                                      { u"reasons"_s, reasonsJson(candidate.reasons) } });
        if (candidates.isEmpty())
            unmatched.append(name);
    }
    return { { u"rows"_s, rows }, { u"unmatched"_s, unmatched } };
}

void printCandidates(const QStringList &names, const NameIndex &known, int confidence, Output &output)
{
    QList<QStringList> rows;
    qsizetype found = 0;
    for (const QString &name : names) {
        const QList<NameCandidate> candidates = known.candidatesFor(name, confidence, 1);
        if (candidates.isEmpty())
            continue;
        if (++found <= rowsShown)
            rows << QStringList { printable(name), printable(known.names()[candidates.first().known]),
                                  QString::number(candidates.first().confidence) + output.say("%", "\u00A0%"),
                                  reasonsText(candidates.first().reasons, output) };
    }
    if (!rows.isEmpty())
        output.table({ output.say("name", "nom"), output.say("known as", "connu comme"), output.say(">confidence", ">confiance"),
                       output.say("because", "parce que") },
                     rows);
    sayHowManyMore(found, output);
    output.line(output.say("%1 of %2 names are known", "%1 noms sur %2 sont connus").arg(found).arg(names.size()));
}

} // namespace acquis::cli
