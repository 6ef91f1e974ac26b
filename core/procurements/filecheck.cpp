// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filecheck.h"

#include "core/base/inparallel.h"
#include "core/procurements/filejudgement.h"
#include "core/procurements/filesummaries.h"
#include "core/spending/ledgerreader.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <vector>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 20;

/// What the file itself does not say: who must declare, and whose scores are waited for, is for the program to judge.
bool isJudged(const FileWait &wait)
{
    return wait.kind == WaitKind::Declaration || wait.kind == WaitKind::Score;
}

/// What the program makes of rules, plans and disputes, and of who must declare or score, is not compared: another version of it may
/// have thought otherwise of the same file. Nor
/// are days that come of a moment: they are those of the office's clock, and the register may be looked at elsewhere.
bool isSame(FileSummary told, FileSummary said)
{
    told.waits.removeIf(isJudged);
    said.waits.removeIf(isJudged);
    told.nextDuty = said.nextDuty;
    told.missingDuties = said.missingDuties;
    told.planUntil = said.planUntil;
    told.nextPayment = said.nextPayment;
    for (qsizetype i = 0; i < std::min(told.payments.size(), said.payments.size()); ++i)
        told.payments[i].isDisputed = said.payments[i].isDisputed;
    told.closesOn = said.closesOn;
    told.lastEntry = said.lastEntry;
    for (qsizetype i = 0; i < std::min(told.waits.size(), said.waits.size()); ++i)
        told.waits[i].due = said.waits[i].due;
    return told == said;
}

/// Reads files one after the other with all that must agree with them.
class KeptFiles
{
public:
    [[nodiscard]] static Result<KeptFiles> open(Database &database)
    {
        auto files = Statement::prepare(
            database, u"SELECT id, number, revision, body, saved_at_utc, saved_by FROM procurement_file ORDER BY id"_s);
        if (!files)
            return std::unexpected(files.error());
        auto steps =
            Statement::prepare(database, u"SELECT revision, action, actor, reason, at_utc, changes FROM procurement_step "
                                         "WHERE file_id = ? ORDER BY revision"_s);
        if (!steps)
            return std::unexpected(steps.error());
        auto ledger = LedgerReader::open(database);
        if (!ledger)
            return std::unexpected(ledger.error());
        if (auto done = files->exec(); !done)
            return std::unexpected(done.error());
        return KeptFiles(std::move(*files), std::move(*steps), std::move(*ledger));
    }

    /// The next ones, as many as are judged at once; none: that were all. \error register errors
    [[nodiscard]] Result<std::vector<KeptFile>> next()
    {
        std::vector<KeptFile> some;
        for (qsizetype bytes = 0; some.size() < mostFiles && bytes < mostBytes;) {
            const auto row = m_files.next();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                break;
            auto file = fileIn();
            if (!file)
                return std::unexpected(file.error());
            bytes += file->body.size();
            for (const KeptStep &step : file->steps)
                bytes += step.changes.size();
            some.push_back(std::move(*file));
        }
        return some;
    }

private:
    static constexpr std::size_t mostFiles = 64;
    static constexpr qsizetype mostBytes = 4 * 1024 * 1024;

    KeptFiles(Statement files, Statement steps, LedgerReader ledger)
        : m_files(std::move(files))
        , m_steps(std::move(steps))
        , m_ledger(std::move(ledger))
    { }

    [[nodiscard]] Result<KeptFile> fileIn()
    {
        KeptFile file { { m_files.integer(0) },
                        m_files.text(1),
                        int(m_files.integer(2)),
                        m_files.bytes(3),
                        m_files.text(4),
                        m_files.text(5),
                        {},
                        {} };
        const auto read = m_steps.bind(0, file.id.value).forEachRow([&file](const Statement &row) -> Result<void> {
            file.steps.push_back({ int(row.integer(0)), row.text(1), row.text(2), row.text(3), row.text(4), row.bytes(5) });
            return {};
        });
        m_steps.finish();
        if (!read)
            return std::unexpected(read.error());
        auto money = m_ledger.standingLines(file.number);
        if (money)
            file.money = std::move(*money);
        else if (money.error().code != ErrorCode::RegisterDamaged)
            return std::unexpected(money.error());
        return file;
    }

    Statement m_files;
    Statement m_steps;
    LedgerReader m_ledger;
};

class FileCheck
{
public:
    explicit FileCheck(Database &database) : m_database(database) { }

    [[nodiscard]] Result<IntegrityCheck> take()
    {
        auto told = FileSummaries::read(m_database);
        if (!told && told.error().code != ErrorCode::RegisterDamaged)
            return std::unexpected(told.error());
        if (told)
            m_told = std::move(*told);
        else
            m_wrong << told.error().detail;
        if (auto done = judgeFiles(); !done)
            return std::unexpected(done.error());
        for (; m_told && m_position < m_told->count(); ++m_position)
            m_wrong << m_told->at(m_position).number + u": summary without a file"_s;
        if (auto done = judgeTrail(); !done)
            return std::unexpected(done.error());
        if (auto done = judgeStrangeMoney(); !done)
            return std::unexpected(done.error());
        return made();
    }

private:
    /// Some are read, then judged on all cores, then what that gave is taken in their order.
    [[nodiscard]] Result<void> judgeFiles()
    {
        auto files = KeptFiles::open(m_database);
        if (!files)
            return std::unexpected(files.error());
        for (;;) {
            auto some = files->next();
            if (!some)
                return std::unexpected(some.error());
            if (some->empty())
                return {};
            std::vector<JudgedFile> judged(some->size());
            inParallel(judged.size(), [&](std::size_t i) { judged[i] = judgeFile((*some)[i]); });
            for (std::size_t i = 0; i < judged.size(); ++i)
                takeFile((*some)[i], judged[i]);
        }
    }

    void takeFile(const KeptFile &file, const JudgedFile &judged)
    {
        m_numbers.insert(file.number);
        m_wrong << judged.wrong;
        for (const auto &[name, sum] : judged.told)
            m_steps[name].add(sum);
        if (judged.summary)
            judgeSummary(file, *judged.summary);
    }

    /// What the trail tells of each file must be its steps and nothing else.
    [[nodiscard]] Result<void> judgeTrail()
    {
        const auto trail = auditSums(m_database, fileTrailStem());
        if (!trail)
            return std::unexpected(trail.error());
        QStringList names = m_steps.keys() + trail->keys();
        names.sort();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            if (m_steps.value(name) != trail->value(name))
                m_wrong << name.sliced(fileTrailStem().size()) + u": the audit trail does not tell its steps"_s;
        }
        return {};
    }

    [[nodiscard]] Result<void> judgeStrangeMoney()
    {
        const auto files = filesInLedger(m_database);
        if (!files)
            return std::unexpected(files.error());
        for (const QString &number : *files) {
            if (!m_numbers.contains(number))
                m_wrong << number + u": money without a file"_s;
        }
        return {};
    }

    void judgeSummary(const KeptFile &file, const FileSummary &said)
    {
        if (!m_told)
            return;
        for (; m_position < m_told->count() && m_told->at(m_position).id < file.id; ++m_position)
            m_wrong << m_told->at(m_position).number + u": summary without a file"_s;
        if (m_position >= m_told->count() || m_told->at(m_position).id != file.id)
            m_wrong << file.number + u": no summary"_s;
        else if (!isSame(m_told->at(m_position++), said))
            m_wrong << file.number + u": summary"_s;
    }

    [[nodiscard]] IntegrityCheck made() const
    {
        IntegrityCheck check { u"procurement-files"_s, m_wrong.isEmpty(), m_wrong.mid(0, mostNamed).join(u", "_s) };
        if (m_wrong.size() > mostNamed)
            check.detail += u" (%1)"_s.arg(m_wrong.size());
        return check;
    }

    Database &m_database;
    std::optional<FileSummaries> m_told; ///< none: it cannot be read
    qsizetype m_position = 0; ///< in the summaries, which have the same order
    QHash<QString, AuditSum> m_steps; ///< what they come to, by name of record
    QSet<QString> m_numbers;
    QStringList m_wrong;
};

} // namespace

Result<IntegrityCheck> checkFiles(Database &database)
{
    if (!keepsSummaries(database))
        return IntegrityCheck { u"procurement-files"_s, true, {} };
    return FileCheck(database).take();
}

} // namespace acquis
