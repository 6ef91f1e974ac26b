// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manyfiles.h"

#include "core/procurements/filejson.h"
#include "core/procurements/filemoney.h"
#include "core/procurements/filesteps.h"
#include "core/procurements/filesummaries.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace acquis::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList &things()
{
    static const QStringList words { u"Translation"_s, u"Web prototypes"_s, u"Survey tool"_s,  u"Snow removal"_s,
                                     u"Plotter"_s,     u"Training"_s,       u"Laboratory"_s,   u"Hosting"_s,
                                     u"Vehicles"_s,    u"Furniture"_s,      u"Air sensors"_s,  u"Archive boxes"_s,
                                     u"Audit"_s,       u"Road signs"_s,     u"Drone flights"_s };
    return words;
}

const QStringList &places()
{
    static const QStringList words { u"for the north"_s,     u"for the ministry"_s, u"at Sudbury"_s,  u"for delegates"_s,
                                     u"for three offices"_s, u"for schools"_s,      u"on highways"_s, u"for the archives"_s };
    return words;
}

QDateTime atNoon(QDate day)
{
    return QDateTime(day, QTime(12, 0), Qt::UTC);
}

void addContract(ProcurementFile &file, QRandomGenerator &random, QDate today)
{
    const QStringList sizes { u"micro"_s, u"small"_s, u"medium"_s, u"large"_s, {} };
    file.award.day = file.head.openedOn.addDays(random.bounded(20, 120));
    file.award.amount = file.need.value;
    file.award.vendor = { random.bounded(1, 5000) };
    file.award.vendorName = u"Vendor %1 Inc."_s.arg(file.award.vendor.value);
    file.award.sizeClass = sizes.at(random.bounded(sizes.size()));
    Contract contract;
    contract.uid = u"c1"_s;
    contract.number = u"C-"_s + file.head.number;
    contract.vendor = file.award.vendor;
    contract.vendorName = file.award.vendorName;
    contract.sizeClass = file.award.sizeClass;
    contract.value = file.need.value;
    contract.signedOn = file.award.day;
    contract.start = file.award.day;
    contract.end = file.award.day.addDays(random.bounded(30, 800));
    file.contracts << contract;
    for (int i = random.bounded(3); i > 0; --i) {
        Invoice invoice;
        invoice.uid = u"i%1"_s.arg(i);
        invoice.contract = contract.uid;
        invoice.number = QString::number(i);
        invoice.day = file.award.day.addDays(random.bounded(1, 60));
        if (random.bounded(10) > 0)
            invoice.receivedOn = invoice.day.addDays(2);
        invoice.amount = Money::fromCents(file.need.value.cents() / 4);
        if (random.bounded(3) > 0 && invoice.day.addDays(60) < today)
            invoice.paidOn = invoice.day.addDays(random.bounded(5, 55));
        file.invoices << invoice;
    }
}

Result<void> insert(Database &database, const ProcurementFile &file, QDate savedOn, StoredFile &stored)
{
    const QByteArray body = QJsonDocument(fileToJson(file)).toJson(QJsonDocument::Compact);
    const QString sql =
        stored.id.isValid()
            ? u"UPDATE procurement_file SET number = ?, revision = ?, body = ?, saved_at_utc = ?, saved_by = ? WHERE id = ?"_s
            : u"INSERT INTO procurement_file (number, revision, body, saved_at_utc, saved_by) VALUES (?, ?, ?, ?, ?)"_s;
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return std::unexpected(statement.error());
    stored.file = file;
    ++stored.revision;
    stored.savedBy = file.head.holder;
    stored.savedAt = atNoon(savedOn);
    statement->bind(0, file.head.number)
        .bind(1, stored.revision)
        .bind(2, body)
        .bind(3, stored.savedAt.toString(Qt::ISODateWithMs))
        .bind(4, stored.savedBy);
    if (stored.id.isValid())
        statement->bind(5, stored.id.value);
    if (auto done = statement->exec(); !done)
        return done;
    if (!stored.id.isValid())
        stored.id = { statement->lastInsertId() };
    return {};
}

} // namespace

ProcurementFile madeUpFile(int number, QDate today)
{
    QRandomGenerator random(quint32(number) + 1);
    ProcurementFile file;
    file.uid = u"f%1"_s.arg(number);
    file.head.openedOn = today.addDays(-random.bounded(1, 900));
    file.head.number = u"PF-%1-%2"_s.arg(file.head.openedOn.year()).arg(number, 6, 10, QChar(u'0'));
    file.head.title.en = things().at(random.bounded(things().size())) + u' ' + places().at(random.bounded(places().size())) + u' '
                         + QString::number(random.bounded(400));
    file.head.title.fr = u"Marché "_s + QString::number(random.bounded(9000));
    file.head.ministry = u"Ministry %1"_s.arg(random.bounded(12));
    file.head.unit = u"Unit %1"_s.arg(random.bounded(300));
    file.head.holder = u"Officer %1"_s.arg(random.bounded(200));
    file.need.commodity = Commodity(random.bounded(4));
    file.need.value = Money::fromCents(100LL * random.bounded(1000, 200'000));
    file.need.date = file.head.openedOn;
    file.need.neededBy = file.head.openedOn.addDays(random.bounded(60, 500));
    file.stage = FileStage(random.bounded(int(codeCount<FileStage>)));
    file.route = Route::LowValueQuotes;
    file.passages << StagePassage { u"p1"_s, file.stage, file.head.holder, file.head.openedOn.addDays(3), {}, {} };
    if (file.stage >= FileStage::Award)
        addContract(file, random, today);
    const int ending = random.bounded(10);
    if (ending < 4) {
        file.state = ending < 2 ? FileState::Closed : FileState::Cancelled;
        file.end = { ending < 2 ? EndReason::None : EndReason::NeedGone, {}, file.head.openedOn.addDays(200), {}, {} };
    } else if (file.stage == FileStage::Approval) {
        file.approvals << Approval { u"a1"_s,
                                     ApprovalSubject::Award,
                                     {},
                                     file.need.value,
                                     Authority::Director,
                                     {},
                                     {},
                                     file.head.holder,
                                     file.head.openedOn.addDays(9),
                                     u"Officer %1"_s.arg(random.bounded(200)),
                                     ApprovalState::Pending,
                                     {},
                                     {},
                                     {},
                                     {},
                                     false,
                                     {} };
    }
    return file;
}

Result<StoredFile> keepFile(Database &database, const ProcurementFile &file, QDate savedOn, ProcurementFileId id)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    StoredFile stored;
    stored.id = id;
    ProcurementFile noted = file;
    noted.notes << FileNote { u"saved"_s, atNoon(savedOn), file.head.holder, u"Saved."_s };
    if (auto done = insert(database, noted, savedOn, stored); !done)
        return std::unexpected(done.error());
    if (auto done = putSummary(database, summaryOf(stored)); !done)
        return std::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return stored;
}

Result<void> keepManyFiles(Database &database, int count, QDate today)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    std::vector<FileSummary> summaries;
    summaries.reserve(std::size_t(count));
    for (int i = 1; i <= count; ++i) {
        StoredFile stored;
        ProcurementFile file = madeUpFile(i, today);
        const QDate saved = std::max(file.head.openedOn, today.addDays(-(i % 40)));
        file.notes << FileNote { u"saved"_s, atNoon(saved), file.head.holder, u"Saved."_s };
        if (auto done = insert(database, file, saved, stored); !done)
            return done;
        summaries.push_back(summaryOf(stored));
    }
    if (auto done = putSummaries(database, summaries); !done)
        return done;
    return transaction->commit();
}

Result<void> tellPast(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    QList<qint64> ids;
    auto all = Statement::prepare(database, u"SELECT id FROM procurement_file ORDER BY id"_s);
    if (!all)
        return std::unexpected(all.error());
    auto read = all->forEachRow([&ids](const Statement &row) -> Result<void> {
        ids << row.integer(0);
        return {};
    });
    if (!read)
        return read;
    for (const qint64 id : std::as_const(ids)) {
        const auto stored = loadFile(database, ProcurementFileId { id });
        if (!stored)
            return std::unexpected(stored.error());
        const FileStep step {
            1, 0, u"create"_s, stored->savedBy, {}, stored->savedAt, changesBetween({}, fileToJson(stored->file))
        };
        if (auto done = appendStep(database, stored->id, step); !done)
            return done;
        const AuditEntry whole { step.at, step.actor, step.action, auditName(stored->file), {}, {}, step.reason };
        if (auto done = appendAudit(database, fieldEntries(whole, step.changes)); !done)
            return done;
        if (auto done = putLedger(database, stored->file.head.number, moneyLines(stored->file)); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace acquis::test
