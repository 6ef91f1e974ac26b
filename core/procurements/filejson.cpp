// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filejson.h"

#include "core/procurements/filelayout.h"
#include "core/rules/jsonguard.h"

#include <QJsonDocument>

namespace acquis {

namespace {

constexpr JsonLimits limits { largestFile, 12 };

std::optional<RecordFault> faultOf(const QByteArray &json)
{
    switch (judgeJson(json, limits).fault) {
    case JsonFault::None: return std::nullopt;
    case JsonFault::TooLarge: return RecordFault::TooLarge;
    case JsonFault::TooDeep: return RecordFault::TooDeep;
    case JsonFault::DuplicateMember: return RecordFault::DuplicateEntry;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject fileToJson(const ProcurementFile &file)
{
    RecordWriter writer;
    describe(writer, file);
    return writer.members();
}

std::expected<ProcurementFile, QList<RecordFinding>> fileFromJson(const QJsonObject &members)
{
    QList<RecordFinding> findings;
    RecordReader reader(members, findings);
    ProcurementFile file;
    describe(reader, file);
    reader.finish();
    if (!findings.isEmpty())
        return std::unexpected(findings);
    return file;
}

std::expected<ProcurementFile, QList<RecordFinding>> fileFromJson(const QByteArray &json)
{
    if (const auto fault = faultOf(json))
        return std::unexpected(QList<RecordFinding> { { *fault, {}, {} } });
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::unexpected(QList<RecordFinding> { { RecordFault::NotJson, {}, {} } });
    return fileFromJson(document.object());
}

} // namespace acquis
