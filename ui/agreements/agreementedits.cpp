// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementedits.h"

#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// For the audit trail: the name of the account that works, as the system knows it.
QString actor()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return user.isEmpty() ? u"acquis"_s : user;
}

template <typename T>
Result<std::optional<HeldRecord>> removeFrom(AgreementRegister &records, const Kept<T> &seen)
{
    if (auto removed = records.remove<T>(seen.value.uid, seen.revision); !removed)
        return std::unexpected(removed.error());
    return std::nullopt;
}

template <typename T>
Result<std::optional<HeldRecord>> saveIn(AgreementRegister &records, const T &value, int replaces)
{
    auto kept = records.save(value, replaces);
    if (!kept)
        return std::unexpected(kept.error());
    return HeldRecord(std::move(*kept));
}

int revisionOf(const std::optional<HeldRecord> &record)
{
    return record ? std::visit([](const auto &kept) { return kept.revision; }, *record) : 0;
}

Result<AgreementEdit> writeEdit(AgreementRegister &records, const std::optional<HeldRecord> &before,
                                const std::optional<HeldValue> &after, const QList<QByteArray> &documents)
{
    for (const QByteArray &content : documents) {
        if (const auto kept = records.keepDocument(content); !kept)
            return std::unexpected(kept.error());
    }
    auto written = after ? std::visit([&](const auto &value) { return saveIn(records, value, revisionOf(before)); }, *after)
                         : std::visit([&](const auto &kept) { return removeFrom(records, kept); }, *before);
    if (!written)
        return std::unexpected(written.error());
    return AgreementEdit { before, std::move(*written) };
}

} // namespace

QString uidOf(const HeldRecord &record)
{
    return std::visit([](const auto &kept) { return kept.value.uid; }, record);
}

BilingualText nameOf(const HeldRecord &record)
{
    if (const auto *agreement = std::get_if<Kept<BuyingAgreement>>(&record))
        return agreement->value.title;
    if (const auto *arrangement = std::get_if<Kept<Arrangement>>(&record))
        return arrangement->value.name;
    return std::get<Kept<PriceGuide>>(record).value.name;
}

AgreementEdits::AgreementEdits(RegisterSession &session, JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(jobs)
{
    connect(&session, &RegisterSession::opened, this, [this] {
        m_last = {}; // it belongs to another register
        Q_EMIT stateChanged();
    });
}

template <typename T, typename Work, typename Take>
void AgreementEdits::run(Work work, Take take)
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    Q_EMIT stateChanged();
    m_jobs.run<T>(
        this,
        [path = m_session.path(), work = std::move(work)](const CancelToken &) -> Result<T> {
            auto database = Database::open(path, Database::Mode::ReadWrite);
            if (!database)
                return std::unexpected(database.error());
            AgreementRegister records(**database, actor());
            return work(records);
        },
        [this, path = m_session.path(), take = std::move(take)](const Result<T> &answer) {
            m_isWriting = false;
            if (path == m_session.path()) {
                if (answer)
                    take(*answer);
                else
                    Q_EMIT failed(answer.error());
            }
            Q_EMIT stateChanged();
        });
}

void AgreementEdits::add(const HeldValue &value, const QList<QByteArray> &documents)
{
    write({}, value, documents, Purpose::Edit);
}

void AgreementEdits::change(const HeldRecord &seen, const HeldValue &value, const QList<QByteArray> &documents)
{
    write(seen, value, documents, Purpose::Edit);
}

void AgreementEdits::remove(const HeldRecord &seen)
{
    write(seen, {}, {}, Purpose::Edit);
}

void AgreementEdits::saveCategories(const CategoryTree &seen, const CategoryTree &tree)
{
    writeCategories(seen, tree, Purpose::Edit);
}

void AgreementEdits::undo()
{
    if (!canUndo())
        return;
    if (const auto *categories = std::get_if<CategoryEdit>(&m_last)) {
        writeCategories(categories->after, categories->before, Purpose::Undo);
        return;
    }
    const auto &edit = std::get<AgreementEdit>(m_last);
    std::optional<HeldValue> back;
    if (edit.before)
        back = std::visit([](const auto &kept) { return HeldValue(kept.value); }, *edit.before);
    write(edit.after, back, {}, Purpose::Undo);
}

void AgreementEdits::write(const std::optional<HeldRecord> &before, const std::optional<HeldValue> &after,
                           const QList<QByteArray> &documents, Purpose purpose)
{
    run<AgreementEdit>(
        [before, after, documents](AgreementRegister &records) { return writeEdit(records, before, after, documents); },
        [this, purpose](const AgreementEdit &edit) {
            if (purpose == Purpose::Undo) {
                m_last = {};
                Q_EMIT undone(edit);
            } else {
                m_last = edit;
                Q_EMIT done(edit);
            }
        });
}

void AgreementEdits::writeCategories(const CategoryTree &seen, const CategoryTree &tree, Purpose purpose)
{
    run<CategoryEdit>(
        [seen, tree](AgreementRegister &records) -> Result<CategoryEdit> {
            if (auto saved = records.saveCategories(tree, seen); !saved)
                return std::unexpected(saved.error());
            return CategoryEdit { seen, tree };
        },
        [this, purpose](const CategoryEdit &edit) {
            if (purpose == Purpose::Undo)
                m_last = {};
            else
                m_last = edit;
            Q_EMIT categoriesSaved(purpose == Purpose::Undo);
        });
}

void AgreementEdits::join(const AgreementJoin &request)
{
    run<JoinAnswer>([request](AgreementRegister &records) { return records.join(request); },
                    [this](const JoinAnswer &answer) { Q_EMIT joinAnswered(answer); });
}

void AgreementEdits::recordUse(const ArrangementUse &use)
{
    run<ArrangementUse>([use](AgreementRegister &records) { return records.recordUse(use); },
                        [this](const ArrangementUse &recorded) { Q_EMIT useRecorded(recorded); });
}

} // namespace acquis
