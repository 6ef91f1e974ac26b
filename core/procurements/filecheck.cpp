// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filecheck.h"

#include "core/procurements/filejson.h"
#include "core/procurements/filemoney.h"
#include "core/procurements/filesteps.h"
#include "core/procurements/filesummaries.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <optional>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 20;

/// What the program makes of rules, plans and disputes is not compared: another version of it may think otherwise of the same file. Nor
/// are days that come of a moment: they are those of the office's clock, and the register may be looked at elsewhere.
bool isSame(FileSummary told, const FileSummary &said)
{
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

const QString trailStem = u"procurement-file/"_s;

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
        auto trail = auditSums(m_database, trailStem);
        if (!trail)
            return std::unexpected(trail.error());
        m_trail = std::move(*trail);
        auto select = Statement::prepare(
            m_database, u"SELECT id, number, revision, body, saved_at_utc, saved_by FROM procurement_file ORDER BY id"_s);
        if (!select)
            return std::unexpected(select.error());
        if (auto done = select->forEachRow([this](const Statement &row) { return judge(row); }); !done)
            return std::unexpected(done.error());
        for (; m_told && m_position < m_told->count(); ++m_position)
            m_wrong << m_told->at(m_position).number + u": summary without a file"_s;
        judgeTrail();
        if (auto done = judgeStrangeMoney(); !done)
            return std::unexpected(done.error());
        return made();
    }

private:
    [[nodiscard]] Result<void> judge(const Statement &row)
    {
        const ProcurementFileId id { row.integer(0) };
        const QString number = row.text(1);
        m_numbers.insert(number);
        const QByteArray body = row.bytes(3);
        const int revision = int(row.integer(2));
        if (auto done = judgeSteps(id, number, revision, QJsonDocument::fromJson(body).object()); !done)
            return done;
        auto file = fileFromJson(body);
        if (!file) {
            m_wrong << number + u": "_s + file.error().constFirst().member;
            return {};
        }
        if (file->head.number != number)
            m_wrong << number + u": head/number"_s;
        if (auto done = judgeMoney(number, *file); !done)
            return done;
        const QDateTime savedAt = QDateTime::fromString(row.text(4), Qt::ISODateWithMs);
        judgeSummary({ id, revision, std::move(*file), row.text(5), savedAt }, number);
        return {};
    }

    /// The steps, one after the other, must make the file; and each is noted as the trail must tell it.
    [[nodiscard]] Result<void> judgeSteps(ProcurementFileId id, const QString &number, int revision, const QJsonObject &body)
    {
        const auto steps = fileSteps(m_database, id);
        if (!steps && steps.error().code != ErrorCode::RegisterDamaged)
            return std::unexpected(steps.error());
        QJsonObject members;
        int reached = 0;
        for (const FileStep &step : steps ? *steps : QList<FileStep>()) {
            const auto next = withChanges(members, step.changes);
            if (!next || step.revision != reached + 1)
                break;
            reached = step.revision;
            members = *next;
            // The name that the file had then: earlier versions let it change.
            const QString name = trailStem + members["head"_L1]["number"_L1].toString();
            AuditSum &sum = m_steps[name];
            for (const FieldChange &change : step.changes)
                sum.take(
                    { step.at, step.actor, step.action, name + u'#' + change.path, change.before, change.after, step.reason });
        }
        if (!steps || reached != steps->size() || reached != revision || members != body)
            m_wrong << number + u": its steps do not lead to it"_s;
        return {};
    }

    void judgeTrail()
    {
        QStringList names = m_steps.keys() + m_trail.keys();
        names.sort();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names)) {
            if (m_steps.value(name) != m_trail.value(name))
                m_wrong << name.sliced(trailStem.size()) + u": the audit trail does not tell its steps"_s;
        }
    }

    [[nodiscard]] Result<void> judgeMoney(const QString &number, const ProcurementFile &file)
    {
        const auto stands = isInLedger(m_database, number, moneyLines(file));
        if (!stands && stands.error().code != ErrorCode::RegisterDamaged && stands.error().code != ErrorCode::InvalidData)
            return std::unexpected(stands.error());
        if (!stands || !*stands)
            m_wrong << number + u": money in the spend cube"_s;
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

    void judgeSummary(const StoredFile &stored, const QString &number)
    {
        if (!m_told)
            return;
        for (; m_position < m_told->count() && m_told->at(m_position).id < stored.id; ++m_position)
            m_wrong << m_told->at(m_position).number + u": summary without a file"_s;
        if (m_position >= m_told->count() || m_told->at(m_position).id != stored.id)
            m_wrong << number + u": no summary"_s;
        else if (!isSame(m_told->at(m_position++), summaryOf(stored)))
            m_wrong << number + u": summary"_s;
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
    QHash<QString, AuditSum> m_trail; ///< by name of record, as told
    QHash<QString, AuditSum> m_steps; ///< the same, as the steps say
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
