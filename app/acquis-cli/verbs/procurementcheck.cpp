// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/procurementwords.h"
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/procurementlookup.h"
#include "app/acquis-cli/verbs/vendoroutput.h"

#include "core/procurements/contractfigures.h"
#include "core/procurements/evaluationresult.h"
#include "core/procurements/fileduties.h"
#include "core/rules/ruleset.h"

#include <algorithm>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

QString gateCode(DutyGate gate)
{
    switch (gate) {
    case DutyGate::Closed: return u"closed"_s;
    case DutyGate::AsksReason: return u"asks-reason"_s;
    case DutyGate::Open: return u"open"_s;
    }
    Q_UNREACHABLE();
    return {};
}

/// What a finding says of a score is told only when scores are.
QList<FileFinding> toldFindings(const ProcurementFile &file, const OfficePeople &people)
{
    QList<FileFinding> findings = findingsIn(file, people);
    for (FileFinding &finding : findings) {
        if (!mayBeTold(file, finding.path, {}))
            finding.value.clear();
    }
    return findings;
}

QJsonObject dutyJson(const FileDuty &duty, const PaperWords &words)
{
    const Language language = words.language();
    QJsonObject object { { u"kind"_s, codeOf(duty.kind) },
                         { u"stage"_s, codeOf(duty.stage) },
                         { u"state"_s, codeOf(duty.state) },
                         { u"key"_s, duty.key },
                         { u"text"_s, dutyWords(duty, words) },
                         { u"have"_s, duty.have },
                         { u"want"_s, duty.want },
                         { u"rule"_s, duty.rule },
                         { u"citation"_s, duty.citation.of(language) },
                         { u"confidence"_s, codeOf(duty.confidence) },
                         { u"gate"_s, gateCode(duty.gate) } };
    if (duty.authority)
        object.insert(u"authority"_s, codeOf(*duty.authority));
    return object;
}

QJsonObject findingJson(const FileFinding &finding, const PaperWords &words)
{
    return { { u"fault"_s, codeOf(finding.fault) },
             { u"weight"_s, finding.weight == FaultWeight::Forbidden ? u"forbidden"_s : u"unusual"_s },
             { u"path"_s, finding.path },
             { u"value"_s, finding.value },
             { u"limit"_s, finding.limit },
             { u"rule"_s, finding.rule },
             { u"citation"_s, finding.citation.of(words.language()) },
             { u"message"_s, fileFindingSentence(finding, words) } };
}

/// What a file comes to that is checked.
struct Check
{
    QList<FileDuty> duties;
    QList<FileFinding> findings;
    StageGate gate; ///< of the stage an open file is in; nothing is left to pass in one that has ended
    [[nodiscard]] bool isGood() const
    {
        const auto forbids = [](const FileFinding &finding) { return finding.weight == FaultWeight::Forbidden; };
        return gate.closed.isEmpty() && std::ranges::none_of(findings, forbids);
    }
};

void print(const ProcurementFile &file, const Check &check, const PaperWords &words, Output &output)
{
    const Language language = output.language();
    QList<QStringList> rows;
    for (const FileDuty &duty : check.duties)
        rows << QStringList { words.code(u"stage"_s, codeOf(duty.stage)),
                              words.code(u"duty-state"_s, codeOf(duty.state)),
                              printable(dutyWords(duty, words)),
                              duty.want > 0 ? u"%1/%2"_s.arg(duty.have).arg(duty.want) : QString(),
                              duty.state == DutyState::Missing ? gateWords(duty.gate, language) : QString(),
                              printable(duty.citation.of(language)) };
    output.table({ output.say("stage", "étape"), output.say("state", "état"), output.say("duty", "obligation"),
                   output.say(">have", ">fait"), output.say("to go on", "pour avancer"), output.say("rule", "règle") },
                 rows);
    for (const FileFinding &finding : check.findings)
        output.line(harmless(fileFindingSentence(finding, words)));
    output.line({});
    if (file.state != FileState::Open) {
        output.line(output.say("The file has ended: %1.", "Le dossier est terminé\u00A0: %1.")
                        .arg(words.code(u"state"_s, codeOf(file.state))));
        return;
    }
    const QString stage = words.code(u"stage"_s, codeOf(file.stage));
    output.line(check.gate.closed.isEmpty() ? output
                                                  .say("Nothing that must be done is missing in this stage: %1.",
                                                       "Rien d’obligatoire ne manque à cette étape\u00A0: %1.")
                                                  .arg(stage)
                                            : output
                                                  .say("Missing duties that close this stage (%1): %2.",
                                                       "Obligations manquantes qui ferment cette étape (%1)\u00A0: %2.")
                                                  .arg(stage, QString::number(check.gate.closed.size())));
}

} // namespace

int checkFile(const Invocation &invocation, const QStringList &words, Output &output)
{
    const auto asked = askedFile(invocation, Arguments(words, { u"day"_s }, {}), u"procurement check"_s, output);
    if (!asked)
        return asked.error();
    const auto terms = fileWords(output.language());
    if (!terms)
        return output.fail(terms.error());
    const auto rules = fileRules(*asked, output);
    if (!rules)
        return rules.error();
    const auto people = officePeople(*asked->database);
    if (!people)
        return output.fail(people.error());
    const ProcurementFile &file = asked->stored.file;
    Check check { dutiesOf(file, asked->day, rules->days, rules->get()), toldFindings(file, people->people), {} };
    if (rules->rules)
        check.findings += limitFindings(file, *rules->rules);
    if (file.state == FileState::Open)
        check.gate = gateOf(file, asked->day, rules->days, rules->get());
    if (output.isJson()) {
        QJsonArray duties;
        for (const FileDuty &duty : check.duties)
            duties.append(dutyJson(duty, *terms));
        QJsonArray findings;
        for (const FileFinding &finding : check.findings)
            findings.append(findingJson(finding, *terms));
        output.document({ { u"number"_s, file.head.number },
                          { u"day"_s, isoDay(asked->day) },
                          { u"state"_s, codeOf(file.state) },
                          { u"stage"_s, codeOf(file.stage) },
                          { u"duties"_s, duties },
                          { u"findings"_s, findings } });
    } else {
        print(file, check, *terms, output);
    }
    return check.isGood() ? Done : DoneWithFindings;
}

} // namespace acquis::cli
