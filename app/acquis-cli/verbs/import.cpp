// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/errorwords.h"
#include "app/acquis-cli/verbs/common.h"
#include "app/acquis-cli/verbs/importshare.h"
#include "app/acquis-cli/verbs/importvendors.h"

#include "core/agreements/sharecontainer.h"
#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace acquis::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestMapping = 1 << 20;

Result<QByteArray> readMappingFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return file.read(largestMapping);
}

/// {"Header as written": "amount", …}
Result<QMap<QString, QString>> readMapping(const QString &path)
{
    const auto bytes = readMappingFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &problem);
    if (!document.isObject())
        return failure(ErrorCode::InvalidData, path, problem.errorString());
    QMap<QString, QString> mapping;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        mapping.insert(it.key(), it.value().toString());
    return mapping;
}

QJsonObject findingJson(const ImportFinding &finding, Language language)
{
    QJsonObject object { { u"row"_s, finding.row },
                         { u"column"_s, finding.column },
                         { u"code"_s, findingName(finding.code) },
                         { u"value"_s, finding.value },
                         { u"message"_s, findingSentence(finding.code, language) } };
    if (!finding.previous.isEmpty())
        object.insert(u"previous"_s, finding.previous);
    return object;
}

QString standingName(FileStanding standing)
{
    switch (standing) {
    case FileStanding::New: return u"new"_s;
    case FileStanding::AlreadyImported: return u"already-imported"_s;
    case FileStanding::Correction: return u"correction"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject fileJson(const FileReport &file, Language language)
{
    QJsonArray findings;
    for (const ImportFinding &finding : file.findings.kept)
        findings.append(findingJson(finding, language));
    QJsonArray years;
    for (const FiscalYear year : file.years)
        years.append(year.toString());
    return { { u"path"_s, file.path },
             { u"sha256"_s, file.sha256 },
             { u"format"_s, file.format },
             { u"encoding"_s, file.encoding },
             { u"standing"_s, standingName(file.standing) },
             { u"corrects"_s, file.corrects },
             { u"fiscal-years"_s, years },
             { u"rows-read"_s, file.rowsRead },
             { u"rows-new"_s, file.rowsNew },
             { u"rows-same"_s, file.rowsSame },
             { u"rows-changed"_s, file.rowsChanged },
             { u"rows-absent"_s, file.rowsAbsent },
             { u"rows-rejected"_s, file.rowsRejected },
             { u"control-total"_s, file.controlTotal.toString() },
             { u"findings"_s, findings },
             { u"findings-not-listed"_s, file.findings.notKept() } };
}

void printReport(const ImportReport &report, bool dryRun, Output &output)
{
    QList<QStringList> rows;
    for (const FileReport &file : report.files) {
        rows << QStringList { QFileInfo(file.path).fileName(),  file.format,
                              QString::number(file.rowsRead),   QString::number(file.rowsNew),
                              QString::number(file.rowsSame),   QString::number(file.rowsChanged),
                              QString::number(file.rowsAbsent), QString::number(file.rowsRejected),
                              file.controlTotal.toString() };
    }
    output.table({ output.say("file", "fichier"), output.say("format", "format"), output.say(">read", ">lues"),
                   output.say(">new", ">nouvelles"), output.say(">same", ">mêmes"), output.say(">changed", ">changées"),
                   output.say(">absent", ">absentes"), output.say(">held back", ">mises de côté"),
                   output.say(">control total", ">total de contrôle") },
                 rows);
    for (const FileReport &file : report.files) {
        if (file.standing == FileStanding::AlreadyImported)
            output.line(output.say("%1: already imported; nothing was added", "%1\u00A0: déjà importé; rien n’a été ajouté")
                            .arg(file.path));
        if (file.standing == FileStanding::Correction)
            output.line(output.say("%1: takes the place of %2", "%1\u00A0: prend la place de %2").arg(file.path, file.corrects));
        for (const ImportFinding &finding : file.findings.kept) {
            if (isHeldBack(finding.code))
                output.line(u"%1:%2: %3 [%4]"_s.arg(file.path)
                                .arg(finding.row)
                                .arg(findingSentence(finding.code, output.language()), finding.value));
        }
        if (file.findings.notKept() > 0)
            output.line(output
                            .say("%1: %2 more findings are counted but not listed",
                                 "%1\u00A0: %2 autres constats sont comptés, mais non listés")
                            .arg(file.path)
                            .arg(file.findings.notKept()));
    }
    if (dryRun)
        output.line(output.say("Dry run: the register was not changed.", "Simulation\u00A0: le registre n’a pas été modifié."));
}

/// The register to import into; made when there is none, a passing one for a dry run without register.
class Target
{
public:
    Result<Database *> open(const QString &path, bool dryRun)
    {
        const bool exists = QFileInfo::exists(path);
        if (!exists)
            m_made = dryRun ? m_folder.filePath(u"dry-run.acquis"_s) : path;
        auto database =
            exists ? Database::open(path, dryRun ? Database::Mode::ReadOnly : Database::Mode::ReadWrite) : createRegister(m_made);
        if (!database)
            return std::unexpected(database.error());
        m_database = std::move(*database);
        return m_database.get();
    }
    /// A register that was made for an import that failed goes away again.
    void discard()
    {
        m_database.reset();
        if (!m_made.isEmpty())
            QFile::remove(m_made);
    }

private:
    QTemporaryDir m_folder;
    QString m_made;
    std::unique_ptr<Database> m_database;
};

int importVendorFile(const Invocation &invocation, const Arguments &arguments, Output &output)
{
    if (arguments.rest().size() != 1)
        return misused(output, output.say("one table of vendors at a time", "un tableau de fournisseurs à la fois"));
    VendorImportRequest request { arguments.rest().first(), {}, {}, arguments.has(u"dry-run"_s) };
    if (arguments.has(u"as-of"_s)) {
        request.asOf = QDate::fromString(arguments.value(u"as-of"_s), Qt::ISODate);
        if (!request.asOf.isValid())
            return misused(output, u"--as-of "_s + arguments.value(u"as-of"_s));
    }
    if (arguments.has(u"map"_s)) {
        const QString path = arguments.value(u"map"_s);
        const auto bytes = readMappingFile(path);
        auto mapping = bytes ? vendorMappingFromJson(*bytes, path) : std::unexpected(bytes.error());
        if (!mapping)
            return output.fail(mapping.error());
        request.mapping = *mapping;
    }
    Target target;
    auto database = target.open(invocation.registerPath, request.isDryRun);
    if (!database)
        return output.fail(database.error());
    bool isChanged = false;
    const int code = importVendors(**database, request, output, isChanged);
    if (!isChanged)
        target.discard();
    return code;
}

int run(const Invocation &invocation, const QStringList &words, Output &output)
{
    const Arguments arguments(words, { u"format"_s, u"map"_s, u"fiscal-year"_s, u"accept"_s, u"trust"_s, u"as-of"_s },
                              { u"dry-run"_s });
    if (!arguments.unknown().isEmpty())
        return misused(output, arguments.unknown());
    if (arguments.rest().isEmpty())
        return misused(output, output.say("no file is named", "aucun fichier n’est nommé"));
    if (!namesRegister(invocation, output))
        return WrongUsage;
    if (arguments.rest().size() == 1 && isSharePackage(arguments.rest().first()))
        return importShare(invocation, arguments.rest().first(), arguments.value(u"trust"_s), arguments.has(u"dry-run"_s),
                           output);
    if (arguments.has(u"trust"_s))
        return misused(output, u"--trust"_s);
    const bool isVendors =
        arguments.value(u"format"_s) == "vendors"_L1 || (!arguments.has(u"format"_s) && isVendorTable(arguments.rest().first()));
    if (isVendors)
        return importVendorFile(invocation, arguments, output);
    if (arguments.has(u"as-of"_s))
        return misused(output, u"--as-of"_s);
    ImportOptions options;
    options.format = arguments.value(u"format"_s);
    options.actor = actor();
    if (arguments.has(u"fiscal-year"_s)) {
        auto year = FiscalYear::parse(arguments.value(u"fiscal-year"_s));
        if (!year)
            return output.fail(year.error());
        options.fiscalYear = *year;
    }
    const QStringList accepted = arguments.values(u"accept"_s);
    for (const QString &code : accepted) {
        if (code != findingName(FindingCode::AmountLikeTelephone))
            return misused(output, u"--accept "_s + code);
        options.accepted.insert(FindingCode::AmountLikeTelephone);
    }
    if (arguments.has(u"map"_s)) {
        auto mapping = readMapping(arguments.value(u"map"_s));
        if (!mapping)
            return output.fail(mapping.error());
        options.mapping = *mapping;
    }
    const bool dryRun = arguments.has(u"dry-run"_s);
    Target target;
    auto database = target.open(invocation.registerPath, dryRun);
    if (!database)
        return output.fail(database.error());
    auto report = dryRun ? planImport(**database, arguments.rest(), options) : importFiles(**database, arguments.rest(), options);
    if (!report) {
        target.discard();
        return output.fail(report.error());
    }
    if (dryRun)
        target.discard();
    if (output.isJson()) {
        QJsonArray files;
        for (const FileReport &file : std::as_const(report->files))
            files.append(fileJson(file, output.language()));
        output.document(
            { { u"format"_s, report->files.first().format }, { u"files"_s, files }, { u"seconds"_s, report->seconds } });
    } else {
        printReport(*report, dryRun, output);
    }
    return report->hasRejectedRows() ? DoneWithFindings : Done;
}

} // namespace

const Verb importVerb {
    "import",
    { u"--register PATH import FILE… [--format NAME] [--dry-run] [--map MAPPING.json] [--fiscal-year Y] [--accept amount-like-telephone] [--trust FINGERPRINT] [--format vendors --as-of DATE]"_s,
      u"--register CHEMIN import FICHIER… [--format NOM] [--dry-run] [--map MAPPING.json] [--fiscal-year A] [--accept amount-like-telephone] [--trust EMPREINTE] [--format vendors --as-of DATE]"_s },
    { u"reads, validates and applies files in one transaction; --dry-run only tells"_s,
      u"lit, valide et applique des fichiers en une transaction; --dry-run ne fait que dire"_s },
    run
};

} // namespace acquis::cli
