// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/savedfiles.h"

#include "core/procurements/filejson.h"
#include "core/procurements/filemoney.h"
#include "core/procurements/filesteps.h"
#include "core/procurements/filesummaries.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/manyfiles.h"

#include <QJsonDocument>

namespace acquis::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int filesAtOnce = 1000; ///< in one transaction

/// What goes on in a file between its making and its end: bids come in and are corrected, notes are written and taken back.
void saveOnce(ProcurementFile &file, int save, const QString &title, QDateTime at)
{
    file.head.title.en = title + u" %1"_s.arg(save);
    file.notes << FileNote { u"n%1"_s.arg(save), at, file.head.holder,
                             u"Discussed with the program area: « déjà vu » %1."_s.arg(save) };
    if (save % 3 == 0)
        file.need.value = Money::fromCents(file.need.value.cents() + save);
    if (save % 4 == 1) {
        Bid bid;
        bid.uid = u"b%1"_s.arg(save);
        bid.name = u"Vendor %1 Inc."_s.arg(save * 7);
        bid.sizeClass = u"small"_s;
        bid.receivedAt = at;
        file.bids << bid;
    } else if (save > 1) {
        file.bids.last().pages = save;
        file.bids.first().readyBy = u"%1 weeks"_s.arg(save);
    }
    if (save % 5 == 0)
        file.notes.removeFirst();
    if (save % 7 == 0)
        file.bids.swapItemsAt(0, file.bids.size() - 1);
}

class SavedFile
{
public:
    SavedFile(Database &database, qint64 id) : m_database(database), m_id { id } { }

    /// One save more, as \p file; the first one makes it.
    [[nodiscard]] Result<void> save(const ProcurementFile &file, const QDateTime &at)
    {
        const QJsonObject members = fileToJson(file);
        ++m_revision;
        const FileStep step { m_revision,     0,  m_revision == 1 ? u"create"_s : u"edit"_s, file.head.holder,
                              u"Clarified"_s, at, changesBetween(m_members, members) };
        m_members = members;
        m_entries += int(step.changes.size());
        if (auto done = appendStep(m_database, m_id, step); !done)
            return done;
        return appendAudit(m_database,
                           fieldEntries({ at, step.actor, step.action, auditName(file), {}, {}, step.reason }, step.changes));
    }

    /// What the register holds of it beside its past.
    [[nodiscard]] Result<FileSummary> keep(const ProcurementFile &file, const QDateTime &at)
    {
        auto update = Statement::prepare(m_database,
                                         u"UPDATE procurement_file SET revision = ?, body = ?, saved_at_utc = ? WHERE id = ?"_s);
        if (!update)
            return std::unexpected(update.error());
        auto done = update->bind(0, m_revision)
                        .bind(1, QJsonDocument(m_members).toJson(QJsonDocument::Compact))
                        .bind(2, at.toString(Qt::ISODateWithMs))
                        .bind(3, m_id.value)
                        .exec();
        if (!done)
            return std::unexpected(done.error());
        if (done = putLedger(m_database, file.head.number, moneyLines(file)); !done)
            return std::unexpected(done.error());
        return summaryOf({ m_id, m_revision, file, file.head.holder, at });
    }

    [[nodiscard]] int entries() const { return m_entries; }
    [[nodiscard]] int revision() const { return m_revision; }

private:
    Database &m_database;
    ProcurementFileId m_id;
    QJsonObject m_members;
    int m_revision = 0;
    int m_entries = 0;
};

Result<qint64> newRow(Database &database, const ProcurementFile &file)
{
    auto insert = Statement::prepare(
        database, u"INSERT INTO procurement_file (number, revision, body, saved_at_utc, saved_by) VALUES (?, 0, ?, ?, ?)"_s);
    if (!insert)
        return std::unexpected(insert.error());
    if (auto done =
            insert->bind(0, file.head.number).bind(1, QByteArray("{}")).bind(2, QString()).bind(3, file.head.holder).exec();
        !done)
        return std::unexpected(done.error());
    return insert->lastInsertId();
}

Result<FileSummary> keepOne(Database &database, int number, int entriesEach, QDate today)
{
    const ProcurementFile ended = madeUpFile(number, today);
    ProcurementFile file = ended;
    file.award = {};
    file.contracts.clear();
    file.invoices.clear();
    file.approvals.clear();
    file.state = FileState::Open;
    file.end = {};
    auto id = newRow(database, file);
    if (!id)
        return std::unexpected(id.error());
    SavedFile saved(database, *id);
    QDateTime at(file.head.openedOn, QTime(9, 0), Qt::UTC);
    if (auto done = saved.save(file, at); !done)
        return std::unexpected(done.error());
    for (int save = 1; saved.entries() < entriesEach; ++save) {
        at = at.addSecs(7331);
        saveOnce(file, save, ended.head.title.en, at);
        if (save == 2) { // its course is over; what comes then is about its papers
            file.award = ended.award;
            file.contracts = ended.contracts;
            file.invoices = ended.invoices;
            file.approvals = ended.approvals;
            file.state = ended.state;
            file.end = ended.end;
        }
        if (auto done = saved.save(file, at); !done)
            return std::unexpected(done.error());
    }
    return saved.keep(file, at);
}

} // namespace

Result<void> keepSavedFiles(Database &database, int count, int entriesEach, QDate today)
{
    for (int number = 1; number <= count;) {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return std::unexpected(transaction.error());
        std::vector<FileSummary> summaries;
        for (const int end = std::min(count + 1, number + filesAtOnce); number < end; ++number) {
            auto summary = keepOne(database, number, entriesEach, today);
            if (!summary)
                return std::unexpected(summary.error());
            summaries.push_back(std::move(*summary));
        }
        if (auto done = putSummaries(database, summaries); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
    }
    return {};
}

} // namespace acquis::test
