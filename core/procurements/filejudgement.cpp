// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filejudgement.h"

#include "core/procurements/filejson.h"
#include "core/procurements/filemoney.h"
#include "core/procurements/filestore.h"
#include "core/procurements/stepbytes.h"
#include "core/storage/changingrecord.h"

#include <QJsonDocument>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QDateTime moment(const QString &written)
{
    return QDateTime::fromString(written, Qt::ISODateWithMs);
}

/// Does the steps of a file again.
class StepReplay
{
public:
    /// Whether they make \p members.
    [[nodiscard]] bool leadsTo(const KeptFile &file, const QJsonObject &members)
    {
        for (const KeptStep &step : file.steps) {
            if (!isDone(step))
                return false;
            ++m_reached;
        }
        return m_reached == file.revision && m_record.members() == members;
    }

    [[nodiscard]] std::vector<std::pair<QString, AuditSum>> take() { return std::move(m_told); }

private:
    [[nodiscard]] bool isDone(const KeptStep &step)
    {
        const auto changes = stepChanges(step.changes);
        if (!changes || step.revision != m_reached + 1)
            return false;
        for (const FieldChange &change : *changes) {
            if (!m_record.change(change))
                return false;
        }
        // The name that the file had then: earlier versions let it change.
        static const QStringList numberPath { u"head"_s, u"number"_s };
        const QString name = fileTrailStem() + m_record.value(numberPath).toString();
        if (m_told.empty() || m_told.back().first != name)
            m_told.emplace_back(name, AuditSum());
        m_told.back().second.take({ moment(step.at), step.actor, step.action, name, {}, {}, step.reason }, *changes);
        return true;
    }

    ChangingRecord m_record;
    int m_reached = 0;
    std::vector<std::pair<QString, AuditSum>> m_told;
};

/// Whether the money that stands is that of \p file.
bool isInCube(const KeptFile &kept, const ProcurementFile &file)
{
    return kept.money && isInLedger(kept.number, *kept.money, moneyLines(file)).value_or(false);
}

} // namespace

QString fileTrailStem()
{
    return u"procurement-file/"_s;
}

JudgedFile judgeFile(const KeptFile &kept)
{
    JudgedFile judged;
    const auto say = [&](const QString &what) { judged.wrong << kept.number + u": "_s + what; };
    const QJsonObject members = QJsonDocument::fromJson(kept.body).object();
    StepReplay replay;
    if (!replay.leadsTo(kept, members))
        say(u"its steps do not lead to it"_s);
    judged.told = replay.take();
    auto file = fileFromJson(kept.body);
    if (!file) {
        say(file.error().constFirst().member);
        return judged;
    }
    if (file->head.number != kept.number)
        say(u"head/number"_s);
    if (!isInCube(kept, *file))
        say(u"money in the spend cube"_s);
    judged.summary = summaryOf({ kept.id, kept.revision, std::move(*file), kept.savedBy, moment(kept.savedAt) });
    return judged;
}

} // namespace acquis
