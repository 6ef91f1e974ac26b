// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spendimport.h"

#include "core/exchange/columnlayout.h"
#include "core/exchange/spendfileimport.h"
#include "core/spending/ledgersource.h"
#include "core/spending/spendlines.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

Result<ImportReport> runFiles(Database &database, const QStringList &paths, const ImportOptions &options,
                              SpendFileImport::Purpose purpose, const ProgressCallback &progress, const CancelToken &cancel)
{
    QElapsedTimer timer;
    timer.start();
    auto classifier = Classifier::load(database);
    if (!classifier)
        return std::unexpected(classifier.error());
    qint64 total = 0;
    for (const QString &path : paths)
        total += QFileInfo(path).size();
    ImportReport report;
    qint64 done = 0;
    for (const QString &path : paths) {
        SpendFileImport file(database, *classifier, options, purpose, { progress, cancel, done, total });
        auto one = file.run(path);
        if (!one)
            return std::unexpected(one.error());
        // The same bytes twice in one call: the plan cannot find the first copy in the register yet.
        const auto twin = std::find_if(report.files.begin(), report.files.end(),
                                       [&](const FileReport &earlier) { return earlier.sha256 == one->sha256; });
        if (purpose == SpendFileImport::Purpose::Plan && twin != report.files.end() && one->standing == FileStanding::New) {
            one->standing = FileStanding::AlreadyImported;
            one->rowsSame = one->rowsNew;
            one->rowsNew = 0;
        }
        report.files << *one;
        done += one->bytes;
    }
    report.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    return report;
}

Result<void> auditImport(Database &database, const FileReport &file, const QString &actor)
{
    if (file.standing == FileStanding::AlreadyImported || !file.id.isValid())
        return {};
    const QString after = u"%1 sha256=%2 format=%3 read=%4 new=%5 same=%6 changed=%7 absent=%8 rejected=%9 "_s
                              .arg(QFileInfo(file.path).fileName(), file.sha256, file.format)
                              .arg(file.rowsRead)
                              .arg(file.rowsNew)
                              .arg(file.rowsSame)
                              .arg(file.rowsChanged)
                              .arg(file.rowsAbsent)
                              .arg(file.rowsRejected)
                          + u"total="_s + file.controlTotal.toString();
    return appendAudit(database, { QDateTime::currentDateTimeUtc(),
                                   actor,
                                   u"import"_s,
                                   u"source-file/%1"_s.arg(file.id.value),
                                   file.corrects,
                                   after,
                                   {} });
}

Result<void> execWith(Database &database, const QString &sql, qint64 id)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(0, id).exec();
}

} // namespace

bool ImportReport::changesRegister() const
{
    return std::any_of(files.begin(), files.end(),
                       [](const FileReport &file) { return file.standing != FileStanding::AlreadyImported; });
}

bool ImportReport::hasRejectedRows() const
{
    return std::any_of(files.begin(), files.end(), [](const FileReport &file) { return file.rowsRejected > 0; });
}

Result<ImportReport> planImport(Database &database, const QStringList &paths, const ImportOptions &options,
                                const ProgressCallback &progress, const CancelToken &cancel)
{
    return runFiles(database, paths, options, SpendFileImport::Purpose::Plan, progress, cancel);
}

Result<ImportReport> importFiles(Database &database, const QStringList &paths, const ImportOptions &options,
                                 const ProgressCallback &progress, const CancelToken &cancel)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto report = runFiles(database, paths, options, SpendFileImport::Purpose::Write, progress, cancel);
    if (!report)
        return report;
    for (const FileReport &file : std::as_const(report->files)) {
        if (auto done = auditImport(database, file, options.actor); !done)
            return std::unexpected(done.error());
    }
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return report;
}

Result<void> undoImport(Database &database, SourceFileId file, const QString &actor)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto sources = sourceFiles(database);
    if (!sources)
        return std::unexpected(sources.error());
    for (const SourceFile &source : std::as_const(*sources)) {
        if (source.id == file && isLedgerSource(source))
            return failure(ErrorCode::InvalidData, source.name, u"its lines come from procurement files"_s);
    }
    const QStringList steps {
        u"DELETE FROM spend_block WHERE source_file_id = ?"_s,
        u"DELETE FROM spend_terms WHERE source_file_id = ?"_s,
        u"DELETE FROM spend_path_tag WHERE path_id IN (SELECT id FROM spend_path WHERE source_file_id = ?)"_s,
        u"DELETE FROM spend_path WHERE source_file_id = ?"_s,
        // The edition it had corrected comes back, or stays behind the one that corrected it in turn.
        u"UPDATE source_file SET superseded_by = (SELECT f.superseded_by FROM source_file f WHERE f.id = "
        u"source_file.superseded_by) "
        "WHERE superseded_by = ?"_s,
        u"DELETE FROM source_file WHERE id = ?"_s,
    };
    for (const QString &step : steps) {
        if (auto done = execWith(database, step, file.value); !done)
            return done;
    }
    const AuditEntry entry {
        QDateTime::currentDateTimeUtc(), actor, u"undo-import"_s, u"source-file/%1"_s.arg(file.value), {}, {}, {}
    };
    if (auto done = appendAudit(database, entry); !done)
        return done;
    return transaction->commit();
}

QList<FormatInfo> knownFormats()
{
    return {
        { QString::fromLatin1(ontarioPublicAccounts), true, false },
        { QString::fromLatin1(contractLines), true, false },
        { u"csv"_s, false, true },
    };
}

} // namespace acquis
