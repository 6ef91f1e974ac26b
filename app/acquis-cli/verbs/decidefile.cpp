// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/rulewords.h"
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/decide.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/tablefile.h"
#include "core/rules/determinationjson.h"
#include "core/rules/engine.h"
#include "core/rules/needtable.h"

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

struct Answered
{
    QString name;
    Need need;
    std::optional<RuleSet> rules;
    Determination determination;
    QString error;
};

Answered answer(const NamedNeed &named, const QStringList &packs, PackShelf &shelf, Language language)
{
    Answered answered { named.name, {}, {}, {}, {} };
    const NeedResult<Need> &need = named.need;
    if (!need) {
        answered.error = needSentence(need.error(), language);
        return answered;
    }
    answered.need = *need;
    if (!packs.isEmpty())
        answered.need.packs = packs;
    auto rules = shelf.rulesFor(answered.need);
    if (!rules) {
        answered.error = rules.error();
        return answered;
    }
    auto determination = determine(answered.need, *rules);
    if (!determination) {
        answered.error = needSentence(determination.error(), language);
        return answered;
    }
    answered.rules = *rules;
    answered.determination = std::move(*determination);
    return answered;
}

QString dutyCell(const AppliedDuty &duty)
{
    const QJsonValue value = dutyValue(duty);
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    return text.isEmpty() ? QString(codeOf(duty.kind)) : codeOf(duty.kind) + u'=' + text;
}

void writeAnswer(const Answered &answered, CsvWriter &writer)
{
    if (!answered.error.isEmpty()) {
        writer.text(answered.name);
        for (int i = 0; i < 11; ++i)
            writer.text({});
        writer.text(answered.error).text({}).endRow();
        return;
    }
    const Determination &determination = answered.determination;
    const RuleSet &rules = *answered.rules;
    QStringList binding;
    for (const AgreementAnswer &agreement : determination.agreements) {
        if (agreement.binds)
            binding << codeOf(agreement.agreement);
    }
    QStringList warnings;
    for (const WarningAnswer &warning : determination.warnings)
        warnings << warningCode(warning, rules);
    QStringList packs;
    for (const RulePack &pack : rules.packs())
        packs << u"%1@%2"_s.arg(pack.id).arg(pack.version);
    const QString digest = digestOf(answered.need);
    const QString awardBy = determination.awardBy.isValid() ? determination.awardBy.toString(Qt::ISODate) : QString();
    for (std::size_t i = 0; i < codeCount<Route>; ++i) {
        const RouteAnswer &route = determination.route(Route(i));
        QStringList duties;
        for (const AppliedDuty &duty : determination.dutiesOf(route))
            duties << dutyCell(duty);
        QStringList reasons;
        for (const int row : determination.rowsOf(route.reasons))
            reasons << rules.row(row).id;
        writer.text(answered.name).text(codeOf(Route(i))).text(codeOf(route.verdict)).text(codeOf(route.stated));
        writer.text(route.earliestAward.isValid() ? route.earliestAward.toString(Qt::ISODate) : QString());
        writer.text(route.inTime ? (*route.inTime ? u"true"_s : u"false"_s) : QString());
        writer.text(duties.join(u';'))
            .text(reasons.join(u';'))
            .text(binding.join(u';'))
            .text(warnings.join(u';'))
            .text(packs.join(u';'));
        writer.text(digest).text({}).text(awardBy).endRow();
    }
}

} // namespace

Result<QList<NamedNeed>> readNeedTable(const QString &path)
{
    const auto records = readTableFile(path);
    if (!records)
        return std::unexpected(records.error());
    const QStringList header = records->value(0);
    if (const QString wrong = wrongNeedColumn(header); !wrong.isEmpty())
        return std::unexpected(Error { ErrorCode::InvalidTable, path, wrong, 1 });
    return needsOfTable(*records);
}

int decideFile(const QString &needs, const QString &target, const QStringList &packs, const QString &registerPath, Output &output)
{
    const auto named = readNeedTable(needs);
    if (!named)
        return output.fail(named.error());
    auto shelf = PackShelf::open(output.language());
    if (!shelf) {
        output.note(u"acquis-cli: "_s + shelf.error());
        return WrongUsage;
    }
    if (auto added = shelf->addRegister(registerPath); !added)
        return output.fail(added.error());
    auto writer = CsvWriter::create(target);
    if (!writer)
        return output.fail(writer.error());
    for (const QString &column :
         { u"need"_s, u"route"_s, u"verdict"_s, u"stated-verdict"_s, u"earliest-award"_s, u"in-time"_s, u"duties"_s, u"rules"_s,
           u"binding-agreements"_s, u"warnings"_s, u"packs"_s, u"digest"_s, u"error"_s, u"award-by"_s })
        writer->text(column);
    writer->endRow();
    qsizetype rejected = 0;
    for (const NamedNeed &one : *named) {
        const Answered answered = answer(one, packs, *shelf, output.language());
        if (!answered.error.isEmpty()) {
            ++rejected;
            output.note(u"acquis-cli: %1, %2: %3"_s.arg(needs, one.name, answered.error));
        }
        writeAnswer(answered, *writer);
    }
    if (auto done = writer->commit(); !done)
        return output.fail(done.error());
    const qsizetype count = named->size();
    if (output.isJson())
        output.document({ { u"output"_s, target }, { u"needs"_s, count }, { u"rejected"_s, rejected } });
    else
        output.line(output.say("Needs: %1. Rejected: %2.", "Besoins\u00A0: %1. Rejetés\u00A0: %2.").arg(count).arg(rejected));
    return rejected > 0 ? DoneWithFindings : Done;
}

} // namespace acquis::cli
