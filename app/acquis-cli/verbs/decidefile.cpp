// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/rulewords.h"
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/decide.h"

#include "core/exchange/csvwriter.h"
#include "core/exchange/tablefile.h"
#include "core/rules/determinationjson.h"
#include "core/rules/engine.h"

#include <QSet>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList listColumns { u"related"_s, u"reasons"_s, u"flags"_s, u"packs"_s };
const QStringList textColumns { u"jurisdiction"_s, u"entity"_s,    u"commodity"_s, u"value"_s,    u"tax"_s,
                                u"date"_s,         u"needed-by"_s, u"vor"_s,       u"currency"_s, u"amends"_s };
const QStringList countColumns { u"lead-days"_s };
const QStringList vendorColumns { u"ontario-business"_s, u"us-headquarters"_s, u"canadian-employees"_s };
const QString nameColumn = u"id"_s;

/// A truth or a number; what is neither is refused later, with its member named.
QJsonValue plainValue(const QString &cell)
{
    if (cell == "true"_L1 || cell == "false"_L1)
        return cell == "true"_L1;
    bool isNumber = false;
    const int number = cell.toInt(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(cell);
}

/// A record as the members of a need; an empty cell says nothing.
QJsonObject membersOf(const QStringList &header, const QStringList &record)
{
    QJsonObject members;
    QJsonObject vendor;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString cell = record.value(i).trimmed();
        if (cell.isEmpty() || header[i] == nameColumn)
            continue;
        if (vendorColumns.contains(header[i])) {
            vendor.insert(header[i], plainValue(cell));
        } else if (countColumns.contains(header[i])) {
            members.insert(header[i], plainValue(cell));
        } else if (listColumns.contains(header[i])) {
            QJsonArray list;
            for (const QString &word : cell.split(u';', Qt::SkipEmptyParts))
                list.append(word.trimmed());
            members.insert(header[i], list);
        } else {
            members.insert(header[i], cell);
        }
    }
    if (!vendor.isEmpty())
        members.insert("vendor"_L1, vendor);
    return members;
}

/// The first column that is none of a need's, or stands twice; empty when all is well.
QString wrongColumn(const QStringList &header)
{
    QSet<QString> seen;
    for (const QString &column : header) {
        const bool isKnown = column == nameColumn || textColumns.contains(column) || listColumns.contains(column)
                             || countColumns.contains(column) || vendorColumns.contains(column);
        if (!isKnown || seen.contains(column))
            return column.isEmpty() ? u"\"\""_s : column;
        seen.insert(column);
    }
    return {};
}

struct Answered
{
    QString name;
    Need need;
    std::optional<RuleSet> rules;
    Determination determination;
    QString error;
};

Answered answer(const QString &name, const QJsonObject &members, const QStringList &packs, PackShelf &shelf, Language language)
{
    Answered answered { name, {}, {}, {}, {} };
    auto need = readNeed(members);
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

Result<QList<NeedRecord>> readNeedTable(const QString &path)
{
    const auto records = readTableFile(path);
    if (!records)
        return std::unexpected(records.error());
    const QStringList header = records->value(0);
    if (const QString wrong = wrongColumn(header); !wrong.isEmpty())
        return std::unexpected(Error { ErrorCode::InvalidTable, path, wrong, 1 });
    const qsizetype names = header.indexOf(nameColumn);
    QList<NeedRecord> needs;
    for (qsizetype i = 1; i < records->size(); ++i) {
        const QStringList &record = records->at(i);
        const QString name = names < 0 || record.value(names).isEmpty() ? QString::number(i) : record[names];
        needs << NeedRecord { name, membersOf(header, record) };
    }
    return needs;
}

int decideFile(const QString &needs, const QString &target, const QStringList &packs, Output &output)
{
    const auto records = readNeedTable(needs);
    if (!records)
        return output.fail(records.error());
    auto shelf = PackShelf::open(output.language());
    if (!shelf) {
        output.note(u"acquis-cli: "_s + shelf.error());
        return WrongUsage;
    }
    auto writer = CsvWriter::create(target);
    if (!writer)
        return output.fail(writer.error());
    for (const QString &column :
         { u"need"_s, u"route"_s, u"verdict"_s, u"stated-verdict"_s, u"earliest-award"_s, u"in-time"_s, u"duties"_s, u"rules"_s,
           u"binding-agreements"_s, u"warnings"_s, u"packs"_s, u"digest"_s, u"error"_s, u"award-by"_s })
        writer->text(column);
    writer->endRow();
    qsizetype rejected = 0;
    for (const auto &[name, members] : *records) {
        const Answered answered = answer(name, members, packs, *shelf, output.language());
        if (!answered.error.isEmpty()) {
            ++rejected;
            output.note(u"acquis-cli: %1, %2: %3"_s.arg(needs, name, answered.error));
        }
        writeAnswer(answered, *writer);
    }
    if (auto done = writer->commit(); !done)
        return output.fail(done.error());
    const qsizetype count = records->size();
    if (output.isJson())
        output.document({ { u"output"_s, target }, { u"needs"_s, count }, { u"rejected"_s, rejected } });
    else
        output.line(output.say("Needs: %1. Rejected: %2.", "Besoins\u00A0: %1. Rejetés\u00A0: %2.").arg(count).arg(rejected));
    return rejected > 0 ? DoneWithFindings : Done;
}

} // namespace acquis::cli
