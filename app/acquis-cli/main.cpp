// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/arguments.h"
#include "app/acquis-cli/output.h"
#include "app/acquis-cli/verb.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace acquis;
using namespace acquis::cli;
using namespace Qt::StringLiterals;

namespace {

const std::array verbs {
    &initVerb,   &importVerb, &exportVerb,  &formatsVerb,     &spendingVerb, &linesVerb,  &reconcileVerb, &coverageVerb,
    &decideVerb, &packsVerb,  &vendorsVerb, &procurementVerb, &auditVerb,    &verifyVerb, &backupVerb,    &restoreVerb,
};

/// Verbs of the contract whose rooms are not built yet.
const QStringList laterVerbs { u"review"_s, u"report"_s };

void printHelp(Output &output)
{
    output.line(output.say("Usage: acquis-cli [--register PATH] [--lang en|fr] [--json] VERB …",
                           "Utilisation\u00A0: acquis-cli [--register CHEMIN] [--lang en|fr] [--json] VERBE …"));
    output.line({});
    QList<QStringList> rows;
    for (const Verb *verb : verbs)
        rows << QStringList { QString::fromLatin1(verb->name), verb->about.of(output.language()) };
    output.table({ output.say("verb", "verbe"), output.say("does", "fait") }, rows);
    output.line({});
    output.line(output.say("\"acquis-cli VERB --help\" tells the options of a verb. Exit codes: 0 done, 1 done with findings, "
                           "2 wrong usage or unreadable input, 3 the register cannot be used.",
                           "«\u00A0acquis-cli VERBE --help\u00A0» donne les options d’un verbe. Codes de sortie\u00A0: 0 fait, 1 "
                           "fait avec constats, "
                           "2 mauvaise utilisation ou entrée illisible, 3 registre inutilisable."));
}

int runVerb(const Verb &verb, const Invocation &invocation, const QStringList &arguments, Output &output)
{
    if (arguments.contains(u"--help"_s)) {
        output.line(output.say("Usage: acquis-cli ", "Utilisation\u00A0: acquis-cli ") + verb.usage.of(output.language()));
        output.line(verb.about.of(output.language()));
        return Done;
    }
    return verb.run(invocation, arguments, output);
}

/// Takes the options that are the same for every verb out of \p words, wherever they stand.
QString takeCommon(QStringList &words, Invocation &invocation)
{
    QStringList rest;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const QString name = word.section(u'=', 0, 0);
        if (word == "--json"_L1) {
            invocation.json = true;
            continue;
        }
        if (name != "--register"_L1 && name != "--lang"_L1) {
            rest << word;
            continue;
        }
        if (!word.contains(u'=') && i + 1 == words.size())
            return word;
        const QString value = word.contains(u'=') ? word.section(u'=', 1) : words[++i];
        if (name == "--register"_L1)
            invocation.registerPath = value;
        else if (value == "fr"_L1 || value == "en"_L1)
            invocation.language = value == "fr"_L1 ? Language::French : Language::English;
        else
            return u"--lang "_s + value;
    }
    words = rest;
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"acquis-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ACQUIS_VERSION));

    QStringList words = QCoreApplication::arguments().mid(1);
    Invocation invocation;
    const QString wrong = takeCommon(words, invocation);
    Output output(invocation.language, invocation.json);
    if (!wrong.isEmpty()) {
        output.note(output.say("acquis-cli: not understood: ", "acquis-cli\u00A0: incompris\u00A0: ") + wrong);
        return WrongUsage;
    }
    if (words.isEmpty() || words.first() == "--help"_L1) {
        printHelp(output);
        return words.isEmpty() ? WrongUsage : Done;
    }
    if (words.first() == "--version"_L1) {
        output.line(u"acquis-cli "_s + QCoreApplication::applicationVersion());
        return Done;
    }
    const QString name = words.takeFirst();
    for (const Verb *verb : verbs) {
        if (name == QLatin1StringView(verb->name))
            return runVerb(*verb, invocation, words, output);
    }
    if (laterVerbs.contains(name))
        output.note(output.say("acquis-cli: not built yet: ", "acquis-cli\u00A0: pas encore construit\u00A0: ") + name);
    else
        output.note(output.say("acquis-cli: no such verb: ", "acquis-cli\u00A0: verbe inconnu\u00A0: ") + name);
    return WrongUsage;
}
