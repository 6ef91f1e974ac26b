// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreementregister.h"

#include "core/agreements/recordstore.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QUuid>

#include <type_traits>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
RecordKey keyOf(const QString &uid)
{
    return { QString::fromLatin1(recordKind<T>), uid };
}

template <typename T>
Result<Kept<T>> read(const RecordKey &key, const RecordVersion &version)
{
    auto value = readRecord<T>(version.body);
    if (!value)
        return failure(ErrorCode::RegisterDamaged, key.name(), value.error().first().member);
    if (value->uid != key.uid)
        return failure(ErrorCode::RegisterDamaged, key.name(), value->uid);
    return Kept<T> { std::move(*value), version.revision, version.origin };
}

template <typename T>
bool isRecord(const QByteArray &body, const QString &uid)
{
    const auto value = readRecord<T>(body);
    return value && value->uid == uid;
}

bool isRecordOf(const QString &kind, const QByteArray &body, const QString &uid)
{
    const auto is = [&]<typename... T>(std::tuple<T...> *) {
        return ((kind == QLatin1StringView(recordKind<T>) && isRecord<T>(body, uid)) || ...);
    };
    using Kinds = std::tuple<Arrangement, PriceGuide, BuyingAgreement, TermSet, CommunityMember, CommunityMeeting, ChairTerm,
                             Recommendation>;
    return is(static_cast<Kinds *>(nullptr));
}

bool wasForwarded(const Recommendation &recommendation)
{
    switch (recommendation.state) {
    case RecommendationState::Forwarded:
    case RecommendationState::Accepted:
    case RecommendationState::Rejected: return true;
    case RecommendationState::Draft:
    case RecommendationState::Voted:
    case RecommendationState::Withdrawn: return false;
    }
    Q_UNREACHABLE();
}

RecordChange change(const QString &action, const QString &actor, const QString &reason)
{
    return { action, actor, reason, QDateTime::currentDateTimeUtc() };
}

} // namespace

AgreementRegister::AgreementRegister(Database &database, QString actor) : m_database(&database), m_actor(std::move(actor)) { }

template <typename T>
Result<QList<Kept<T>>> AgreementRegister::all()
{
    const auto keeps = keepsAgreements(*m_database);
    if (!keeps)
        return std::unexpected(keeps.error());
    QList<Kept<T>> list;
    if (!*keeps)
        return list;
    const auto versions = currentRecords(*m_database, keyOf<T>({}).kind);
    if (!versions)
        return std::unexpected(versions.error());
    for (const RecordVersion &version : *versions) {
        auto kept = read<T>(keyOf<T>(version.uid), version);
        if (!kept)
            return std::unexpected(kept.error());
        list << std::move(*kept);
    }
    return list;
}

template <typename T>
Result<Kept<T>> AgreementRegister::find(const QString &uid, int revision)
{
    const RecordKey key = keyOf<T>(uid);
    const auto keeps = keepsAgreements(*m_database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return failure(ErrorCode::UnknownValue, key.name());
    if (revision > 0) {
        const auto version = recordAt(*m_database, key, revision);
        return version ? read<T>(key, *version) : std::unexpected(version.error());
    }
    const auto version = currentRecord(*m_database, key);
    if (!version)
        return std::unexpected(version.error());
    if (!*version)
        return failure(ErrorCode::UnknownValue, key.name());
    return read<T>(key, **version);
}

/// Inside a Transaction.
template <typename T>
Result<Kept<T>> AgreementRegister::put(const T &value, int replaces, const QString &action, const QString &reason)
{
    const QByteArray body = writeRecord(value);
    // Judged as it will be read, so that nothing is kept that cannot be used.
    if (const auto valid = readRecord<T>(body); !valid)
        return failure(ErrorCode::InvalidData, valid.error().first().member, codeOf(valid.error().first().fault));
    const RecordKey key = keyOf<T>(value.uid);
    const auto current = currentRecord(*m_database, key);
    if (!current)
        return std::unexpected(current.error());
    const QString origin = *current ? (*current)->origin : QString();
    const auto revision = putRecord(*m_database, key, origin, body, replaces, change(action, m_actor, reason));
    if (!revision)
        return std::unexpected(revision.error());
    return Kept<T> { value, *revision, origin };
}

template <typename T>
Result<Kept<T>> AgreementRegister::save(const T &value, int replaces, const QString &reason)
{
    T named = value;
    if (named.uid.isEmpty())
        named.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if constexpr (std::is_same_v<T, Recommendation>) {
        const auto before = find<Recommendation>(named.uid);
        if (wasForwarded(named) && !(before && wasForwarded(before->value)))
            return failure(ErrorCode::InvalidData, u"state"_s, codeOf(named.state));
    }
    auto kept = put(named, replaces, u"agreement-save"_s, reason);
    if (!kept)
        return kept;
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return kept;
}

Result<ForwardAnswer> AgreementRegister::forward(const QString &recommendation, int replaces, QDate day)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto current = find<Recommendation>(recommendation);
    if (!current)
        return std::unexpected(current.error());
    const auto kept = all<CommunityMember>();
    if (!kept)
        return std::unexpected(kept.error());
    QList<CommunityMember> members;
    for (const Kept<CommunityMember> &member : *kept)
        members << member.value;
    std::optional<CommunityMeeting> meeting;
    if (auto held = find<CommunityMeeting>(current->value.meeting))
        meeting = held->value;
    else if (held.error().code != ErrorCode::UnknownValue)
        return std::unexpected(held.error());
    const ForwardingAnswer judged = mayForward(current->value, members, meeting);
    if (!judged.bars.isEmpty())
        return ForwardAnswer { judged, std::nullopt };
    current->value.state = RecommendationState::Forwarded;
    current->value.forwardedOn = day;
    auto forwarded = put(current->value, replaces, u"recommendation-forward"_s, {});
    if (!forwarded)
        return std::unexpected(forwarded.error());
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return ForwardAnswer { judged, std::move(*forwarded) };
}

template <typename T>
Result<void> AgreementRegister::remove(const QString &uid, int replaces, const QString &reason)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto done = removeRecord(*m_database, keyOf<T>(uid), replaces, change(u"agreement-remove"_s, m_actor, reason)); !done)
        return done;
    return transaction->commit();
}

Result<IntegrityCheck> AgreementRegister::check()
{
    IntegrityCheck check { u"agreements"_s, true, {} };
    const auto keeps = keepsAgreements(*m_database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return check;
    QStringList damaged;
    auto records =
        Statement::prepare(*m_database, u"SELECT kind, uid, revision, body FROM agreement_record ORDER BY kind, uid, revision"_s);
    if (!records)
        return std::unexpected(records.error());
    auto done = records->forEachRow([&damaged](const Statement &row) -> Result<void> {
        if (!isRecordOf(row.text(0), row.bytes(3), row.text(1)))
            damaged << u"%1/%2@%3"_s.arg(row.text(0), row.text(1), row.text(2));
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    auto documents = Statement::prepare(*m_database, u"SELECT sha256, content FROM agreement_document ORDER BY sha256"_s);
    if (!documents)
        return std::unexpected(documents.error());
    done = documents->forEachRow([&damaged](const Statement &row) -> Result<void> {
        if (sha256Of(row.bytes(1)) != row.text(0))
            damaged << u"document/"_s + row.text(0);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    check.ok = damaged.isEmpty();
    check.detail = damaged.join(u", "_s);
    return check;
}

#define ACQUIS_RECORD(T)                                                                                                         \
    template Result<QList<Kept<T>>> AgreementRegister::all<T>();                                                                 \
    template Result<Kept<T>> AgreementRegister::find<T>(const QString &, int);                                                   \
    template Result<Kept<T>> AgreementRegister::save<T>(const T &, int, const QString &);                                        \
    template Result<void> AgreementRegister::remove<T>(const QString &, int, const QString &);
ACQUIS_RECORD(Arrangement)
ACQUIS_RECORD(PriceGuide)
ACQUIS_RECORD(BuyingAgreement)
ACQUIS_RECORD(TermSet)
ACQUIS_RECORD(CommunityMember)
ACQUIS_RECORD(CommunityMeeting)
ACQUIS_RECORD(ChairTerm)
ACQUIS_RECORD(Recommendation)
#undef ACQUIS_RECORD

} // namespace acquis
