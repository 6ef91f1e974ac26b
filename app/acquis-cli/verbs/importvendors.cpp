// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/verbs/importvendors.h"

#include "app/acquis-cli/vendorwords.h"
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/vendoroutput.h"

#include "core/exchange/columnlayout.h"
#include "core/exchange/tablefile.h"
#include "core/vendors/namevocabulary.h"
#include "core/vendors/vendorimport.h"
#include "core/vendors/vendormapping.h"

#include <QDate>
#include <QFileInfo>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostListed = 200;

struct Reading
{
    VendorLayout layout;
    bool isRemembered = false;
};

Result<Reading> readingOf(const QStringList &header, const VendorImportRequest &request, Database &database)
{
    Reading reading;
    VendorMapping mapping = request.mapping;
    if (mapping.isEmpty()) {
        const auto remembered = rememberedMapping(database, header);
        if (!remembered)
            return std::unexpected(remembered.error());
        reading.isRemembered = remembered->has_value();
        if (reading.isRemembered)
            mapping = (*remembered)->mapping;
    }
    if (const QStringList missing = headingsNotIn(header, mapping); !missing.isEmpty())
        return failure(ErrorCode::MissingColumn, request.path, missing.first());
    reading.layout = mappedLayout(header, mapping);
    if (!reading.layout.hasName())
        return failure(ErrorCode::MissingColumn, request.path, vendorColumnName(VendorColumn::Name));
    return reading;
}

QString stateName(VendorImportState state)
{
    switch (state) {
    case VendorImportState::New: return u"new"_s;
    case VendorImportState::Known: return u"known"_s;
    case VendorImportState::Possible: return u"possible"_s;
    case VendorImportState::Refused: return u"refused"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject planJson(const VendorImportPlan &plan, const VendorImportRequest &request)
{
    QJsonArray findings;
    for (const VendorImportRow &row : plan.rows) {
        if (row.state == VendorImportState::New)
            continue;
        QJsonObject finding { { u"row"_s, row.read.row },
                              { u"code"_s, stateName(row.state) },
                              { u"value"_s, displayName(row.read.vendor) } };
        if (row.known.isValid())
            finding.insert(u"vendor"_s, row.known.value);
        if (row.sameAs > 0)
            finding.insert(u"same-as-row"_s, row.sameAs);
        if (row.state == VendorImportState::Possible) {
            finding.insert(u"confidence"_s, row.confidence);
            finding.insert(u"reasons"_s, reasonsJson(row.reasons));
        }
        if (!row.read.findings.isEmpty()) {
            finding.insert(u"column"_s, row.read.findings.first().field);
            finding.insert(u"fault"_s, vendorFaultName(row.read.findings.first().fault));
        }
        findings.append(finding);
    }
    return { { u"path"_s, request.path },
             { u"format"_s, u"vendors"_s },
             { u"rows-read"_s, plan.rows.size() },
             { u"rows-new"_s, plan.count(VendorImportState::New) },
             { u"rows-same"_s, plan.count(VendorImportState::Known) },
             { u"rows-possible"_s, plan.count(VendorImportState::Possible) },
             { u"rows-rejected"_s, plan.count(VendorImportState::Refused) },
             { u"findings"_s, findings } };
}

void printPlan(const VendorImportPlan &plan, const VendorImportRequest &request, Output &output)
{
    output.table({ output.say("file", "fichier"), output.say(">read", ">lues"), output.say(">new", ">nouvelles"),
                   output.say(">known", ">connues"), output.say(">to be decided", ">à décider"),
                   output.say(">held back", ">mises de côté") },
                 { { QFileInfo(request.path).fileName(), QString::number(plan.rows.size()),
                     QString::number(plan.count(VendorImportState::New)), QString::number(plan.count(VendorImportState::Known)),
                     QString::number(plan.count(VendorImportState::Possible)),
                     QString::number(plan.count(VendorImportState::Refused)) } });
    qsizetype listed = 0;
    for (const VendorImportRow &row : plan.rows) {
        if (row.state != VendorImportState::Possible && row.state != VendorImportState::Refused)
            continue;
        if (++listed > mostListed)
            continue;
        const QString where = u"%1:%2: "_s.arg(request.path).arg(row.read.row);
        if (row.state == VendorImportState::Refused)
            output.line(where + vendorFaultSentence(row.read.findings.first(), output.language()));
        else
            output.line(where
                        + output.say("%1 may be vendor %2 (%3 %): %4", "%1 est peut-être le fournisseur %2 (%3\u00A0%)\u00A0: %4")
                              .arg(printable(displayName(row.read.vendor)))
                              .arg(row.known.value)
                              .arg(row.confidence)
                              .arg(reasonsText(row.reasons, output)));
    }
    if (listed > mostListed)
        output.line(
            output.say("… and %1 more (--json lists all)", "… et %1 autres (--json les donne toutes)").arg(listed - mostListed));
    if (request.isDryRun)
        output.line(output.say("Dry run: the register was not changed.", "Simulation\u00A0: le registre n’a pas été modifié."));
}

} // namespace

bool isVendorTable(const QString &path)
{
    const auto head = readTableHead(path, 1, TableLimits { largestVendorTableBytes, mostVendorRecords });
    return head && !head->isEmpty() && isHeaderOfVendors(head->first()) && !isHeaderOfSpending(head->first());
}

int importVendors(Database &database, const VendorImportRequest &request, Output &output, bool &isChanged)
{
    isChanged = false;
    const auto records = readTableFile(request.path, TableLimits { largestVendorTableBytes, mostVendorRecords });
    if (!records)
        return output.fail(records.error());
    if (records->size() < 2)
        return output.fail({ .code = ErrorCode::HeaderWithoutRows, .subject = request.path, .detail = {}, .row = 0 });
    const auto reading = readingOf(records->first(), request, database);
    if (!reading)
        return output.fail(reading.error());
    const auto vocabulary = NameVocabulary::shipped();
    if (!vocabulary)
        return output.fail(vocabulary.error());
    const QDate today = QDate::currentDate();
    const VendorTableSource source { QFileInfo(request.path).fileName(), request.asOf.isValid() ? request.asOf : today, today };
    QList<VendorTableRow> rows;
    rows.reserve(records->size() - 1);
    for (qsizetype i = 1; i < records->size(); ++i)
        rows << vendorOfRecord(records->at(i), i, reading->layout, source);
    const auto plan = planVendorImport(database, std::move(rows), *vocabulary, leastImportConfidence);
    if (!plan)
        return output.fail(plan.error());
    if (!request.isDryRun) {
        VendorRegister vendors(database, actor());
        const auto added = applyVendorImport(vendors, *plan, source.name);
        if (!added)
            return output.fail(added.error());
        isChanged = !added->ids.isEmpty();
        if (isChanged && !request.mapping.isEmpty()) {
            const auto kept = rememberMapping(database, records->first(), mappingOf(records->first(), reading->layout), actor());
            if (!kept)
                return output.fail(kept.error());
        }
    }
    if (reading->isRemembered)
        output.note(
            output.say("the columns are read as they were the last time", "les colonnes sont lues comme la dernière fois"));
    if (output.isJson())
        output.document(planJson(*plan, request));
    else
        printPlan(*plan, request, output);
    const bool hasFindings = plan->count(VendorImportState::Possible) + plan->count(VendorImportState::Refused) > 0;
    return hasFindings ? DoneWithFindings : Done;
}

} // namespace acquis::cli
