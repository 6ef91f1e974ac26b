// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/samplefiles.h"

#include "core/agreements/recordfields.h"
#include "core/procurements/approvals.h"
#include "core/procurements/filedetermination.h"
#include "core/procurements/fileduties.h"
#include "core/procurements/filejson.h"
#include "core/procurements/filestore.h"
#include "core/procurements/officepeople.h"
#include "core/procurements/stagemoves.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// \p value put at \p path in \p here; elements of lists are known by their uid.
QJsonValue withValueAt(const QJsonValue &here, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString &name = path.constFirst();
    const QStringList rest = path.mid(1);
    if (here.isArray() || name == "+"_L1) {
        QJsonArray list = here.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (list[i]["uid"_L1].toString() != name)
                continue;
            if (rest.isEmpty() && value.isNull())
                list.removeAt(i);
            else
                list[i] = withValueAt(list[i], rest, value);
            return list;
        }
        list.append(value);
        return list;
    }
    QJsonObject object = here.toObject();
    if (rest.isEmpty() && value.isNull())
        object.remove(name);
    else
        object.insert(name, withValueAt(object.value(name), rest, value));
    return object;
}

/// What the window calls the same step.
QString actionOf(const QString &word)
{
    if (word == "pass"_L1)
        return u"pass-stage"_s;
    if (word == "ask"_L1)
        return u"ask-approval"_s;
    return word == "end"_L1 ? u"end-file"_s : word;
}

class SampleWriter
{
public:
    SampleWriter(Database &database, const QList<RulePack> &packs) : m_database(database), m_packs(packs) { }

    Result<void> write(const QJsonObject &all)
    {
        auto people = officePeopleFrom(all.value("people"_L1).toObject());
        if (!people)
            return std::unexpected(people.error());
        m_people = std::move(*people);
        const QJsonArray files = all.value("files"_L1).toArray();
        // Whoever opens the first file has written down the office before.
        const QString writer = files[0]["steps"_L1][0]["by"_L1].toString();
        if (auto saved = saveOfficePeople(m_database, m_people, 0, writer, {}); !saved)
            return std::unexpected(saved.error());
        for (qsizetype file = 0; file < files.size(); ++file) {
            m_stored = {};
            const QJsonArray steps = files[file]["steps"_L1].toArray();
            for (qsizetype step = 0; step < steps.size(); ++step) {
                m_place = u"%1/%2"_s.arg(file + 1).arg(step + 1);
                if (auto done = take(steps[step].toObject()); !done)
                    return done;
            }
        }
        return {};
    }

private:
    std::unexpected<Error> wrong(const QString &what) const { return failure(ErrorCode::InvalidData, m_place, what); }

    Result<ProcurementFile> edited(const QJsonObject &step) const
    {
        QJsonValue members = fileToJson(m_stored.file);
        const QJsonObject set = step.value("set"_L1).toObject();
        for (auto it = set.begin(); it != set.end(); ++it)
            members = withValueAt(members, it.key().split(u'/'), it.value());
        auto file = fileFromJson(members.toObject());
        if (!file)
            return wrong(file.error().constFirst().member + u' ' + codeOf(file.error().constFirst().fault));
        return std::move(*file);
    }

    Result<void> take(const QJsonObject &step)
    {
        const QString word = step.value("do"_L1).toString();
        const FileChange change { actionOf(word), step.value("by"_L1).toString(), step.value("why"_L1).toString(),
                                  QDateTime::fromString(step.value("at"_L1).toString(), Qt::ISODate) };
        if (!change.at.isValid() || change.actor.isEmpty())
            return wrong(u"at, by"_s);
        if (word == "create"_L1)
            return create(step, change);
        auto file = edited(step);
        if (!file)
            return std::unexpected(file.error());
        if (auto done = move(*file, word, step, change); !done)
            return done;
        return kept(saveFile(m_database, m_stored, *file, change));
    }

    Result<void> create(const QJsonObject &step, const FileChange &change)
    {
        ProcurementFile fresh;
        fresh.uid = u"new"_s;
        fresh.head.number = u"new"_s;
        fresh.head.openedOn = change.at.date();
        m_stored = {};
        m_stored.file = fresh;
        auto file = edited(step);
        if (!file)
            return std::unexpected(file.error());
        file->uid.clear();
        if (file->head.number == "new"_L1)
            file->head.number.clear();
        return kept(createFile(m_database, *file, change));
    }

    Result<void> move(ProcurementFile &file, const QString &word, const QJsonObject &step, const FileChange &change) const
    {
        const QDate day = change.at.date();
        if (word == "determine"_L1) {
            auto answer = determineFile(file, m_packs, day, change.actor, change.reason);
            if (!answer)
                return wrong(u"need/"_s + answer.error().member + u' ' + answer.error().value);
            file.determinations << *answer;
        } else if (word == "pass"_L1) {
            if (const StageMove moved = passStage(file, change.reason, day); moved != StageMove::Done)
                return wrong(u"pass: "_s + missing(file, day));
        } else if (word == "end"_L1) {
            const FileEnd end { fromCode<EndReason>(step.value("reason"_L1).toString()).value_or(EndReason::None),
                                { step["text"_L1]["en"_L1].toString(), step["text"_L1]["fr"_L1].toString() },
                                day,
                                change.actor,
                                file.end.priceDifference };
            const auto state = fromCode<FileState>(step.value("state"_L1).toString()).value_or(FileState::Open);
            if (endFile(file, state, end) != StageMove::Done)
                return wrong(u"end"_s);
        } else if (word == "ask"_L1 || word == "approve"_L1 || word == "refuse"_L1) {
            return approve(file, word, step, change);
        } else if (word != "edit"_L1) {
            return wrong(word);
        }
        return {};
    }

    Result<void> approve(ProcurementFile &file, const QString &word, const QJsonObject &step, const FileChange &change) const
    {
        const auto subject = fromCode<ApprovalSubject>(step.value("subject"_L1).toString());
        const QString part = step.value("part"_L1).toString();
        if (!subject)
            return wrong(u"subject"_s);
        ApprovalMove moved = ApprovalMove::NotPending;
        if (word == "ask"_L1) {
            for (const NeededApproval &needed : neededApprovals(file)) {
                if (needed.subject == *subject && needed.part == part)
                    moved = requestApproval(file, needed, change.actor, step.value("to"_L1).toString(), change.at.date());
            }
        } else if (const Approval *approval = approvalOf(file, *subject, part)) {
            moved = decideApproval(file, approval->uid, word == "approve"_L1, change.actor, change.reason, change.at.date(),
                                   m_people);
        }
        return moved == ApprovalMove::Done ? Result<void>() : wrong(u"approval: %1"_s.arg(int(moved)));
    }

    QString missing(const ProcurementFile &file, QDate day) const
    {
        const StageGate gate = gateOf(file, day);
        QStringList keys;
        for (const FileDuty &duty : gate.closed + gate.asksReason)
            keys << duty.key;
        return keys.join(u' ');
    }

    Result<void> kept(const Result<FileSave> &save)
    {
        if (!save)
            return wrong(errorName(save.error().code) + u' ' + save.error().subject + u' ' + save.error().detail);
        if (!save->isDone()) {
            const FileFinding &finding = save->forbidden.constFirst();
            return wrong(QString(codeOf(finding.fault)) + u' ' + finding.path + u' ' + finding.value + u' ' + finding.limit);
        }
        m_stored = save->stored;
        return {};
    }

    Database &m_database;
    const QList<RulePack> &m_packs;
    OfficePeople m_people;
    StoredFile m_stored;
    QString m_place; ///< file and step, from 1
};

} // namespace

Result<void> writeSampleFiles(Database &database, const QByteArray &json, const QList<RulePack> &packs)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(ErrorCode::InvalidData, u"procurements.json"_s);
    return SampleWriter(database, packs).write(document.object());
}

} // namespace acquis
