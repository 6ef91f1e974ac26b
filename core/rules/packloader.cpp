// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/packloader.h"

#include "core/rules/jsonguard.h"
#include "core/rules/packreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestPack = 4 << 20;
constexpr int deepestPack = 32;

std::unexpected<QList<PackFinding>> refused(PackFault fault, const QString &file, const QString &member = {},
                                            const QString &value = {})
{
    PackReport report(file);
    report.add(fault, {}, member, value);
    return std::unexpected(report.findings());
}

} // namespace

PackResult parsePack(const QByteArray &json, const QString &file)
{
    switch (const JsonJudgement judgement = judgeJson(json, { largestPack, deepestPack }); judgement.fault) {
    case JsonFault::None: break;
    case JsonFault::TooLarge: return refused(PackFault::TooLarge, file);
    case JsonFault::TooDeep: return refused(PackFault::TooDeep, file);
    case JsonFault::DuplicateMember: return refused(PackFault::DuplicateMember, file, judgement.member);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return refused(PackFault::NotJson, file, {}, error.error == QJsonParseError::NoError ? QString() : error.errorString());
    PackReport report(file);
    RulePack pack = readPack(document.object(), report);
    if (report.isClean())
        checkPack(pack, report);
    if (!report.isClean())
        return std::unexpected(report.findings());
    return pack;
}

PackResult loadPack(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(PackFault::FileNotFound, path);
    if (info.isDir())
        return refused(PackFault::FileUnreadable, path);
    if (info.size() > largestPack)
        return refused(PackFault::TooLarge, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(PackFault::FileUnreadable, path, {}, file.errorString());
    // A device may hold more than its directory entry says.
    const QByteArray json = file.read(largestPack + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(PackFault::FileUnreadable, path, {}, file.errorString());
    return parsePack(json, path);
}

PacksResult shippedPacks()
{
    QList<RulePack> packs;
    const QStringList files = QDir(u":/packs"_s).entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        auto pack = loadPack(u":/packs/"_s + file);
        if (!pack)
            return std::unexpected(pack.error());
        packs << std::move(*pack);
    }
    return packs;
}

qsizetype ruleCount(const RulePack &pack)
{
    qsizetype count = 0;
    for (const RuleSeries &series : pack.series)
        count += series.rows.size();
    return count;
}

qsizetype unverifiedCount(const RulePack &pack)
{
    QSet<QString> unverified;
    for (const RuleSeries &series : pack.series) {
        for (const RuleRow &row : series.rows) {
            if (row.confidence == Confidence::Derived || row.confidence == Confidence::NotRead || !row.conflictsWith.isEmpty())
                unverified.insert(row.id);
            // A conflict has two sides, whichever names it.
            for (const QString &other : row.conflictsWith)
                unverified.insert(other);
        }
    }
    return unverified.size();
}

} // namespace acquis
