// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/category.h"
#include "core/agreements/joinable.h"
#include "core/agreements/records.h"
#include "core/base/error.h"
#include "core/storage/integrity.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace acquis {

class Database;

/// A record with the version it was read at.
template <typename T>
struct Kept
{
    T value;
    int revision = 0;
    QString origin; ///< fingerprint of the office that sent it; empty: our own
    friend bool operator==(const Kept &, const Kept &) = default;
};

/// An answer to joining: either the join that was written down, or the terms that stand against it, and nothing was written.
struct JoinAnswer
{
    QList<JoinBar> bars;
    std::optional<AgreementJoin> join;
    friend bool operator==(const JoinAnswer &, const JoinAnswer &) = default;
};

/// An answer to sending a recommendation to the council: the record as it was forwarded, or what keeps it here.
struct ForwardAnswer
{
    ForwardingAnswer judged;
    std::optional<Kept<Recommendation>> forwarded;
    friend bool operator==(const ForwardAnswer &, const ForwardAnswer &) = default;
};

/// Arrangements and agreements of one register, and the work of the community. Each change is one transaction with its audit
/// entry, in the name of \p actor. Belongs to the thread of its Database and must not outlive it. A register of before they could be
/// kept, when it is only read, has none. Every member may answer register errors.
class AgreementRegister
{
public:
    AgreementRegister(Database &database, QString actor);

    // Records by version: Arrangement, PriceGuide, BuyingAgreement, TermSet, CommunityMember, CommunityMeeting, ChairTerm,
    // Recommendation.

    /// Those in use, in the order of their uids. \error RegisterDamaged
    template <typename T>
    [[nodiscard]] Result<QList<Kept<T>>> all();
    /// The version in use, or that of number \p revision. \error UnknownValue, RegisterDamaged
    template <typename T>
    [[nodiscard]] Result<Kept<T>> find(const QString &uid, int revision = 0);
    /// Keeps \p value as the newest version; one without uid is given one. \p replaces: the version in use that was seen, 0: none.
    /// A recommendation is sent to the council by forward() only.
    /// \error RecordChanged, InvalidData with the member as subject and the fault as detail
    template <typename T>
    [[nodiscard]] Result<Kept<T>> save(const T &value, int replaces, const QString &reason = {});
    /// Takes it out of use; its versions are kept. \error UnknownValue, RecordChanged
    template <typename T>
    [[nodiscard]] Result<void> remove(const QString &uid, int replaces, const QString &reason = {});

    [[nodiscard]] Result<CategoryTree> categories();
    /// Writes the whole tree where it differs. \error RecordChanged when \p seen is not what is kept; InvalidData when a record
    /// stands in a category that \p tree lacks
    [[nodiscard]] Result<void> saveCategories(const CategoryTree &tree, const CategoryTree &seen);

    /// Judged and written in one transaction, so that two cannot share the last room.
    /// \error UnknownValue; InvalidData without a joiner or a day; AmountOutOfRange
    [[nodiscard]] Result<JoinAnswer> join(const AgreementJoin &request);
    [[nodiscard]] Result<QList<AgreementJoin>> joinsOf(const QString &agreement);
    /// All agreements in use with who joined them: what joinableFor() asks for.
    [[nodiscard]] Result<QList<AgreementWithJoins>> agreementsWithJoins();

    /// Judged against members, meeting and endorsements in the transaction that writes it. \error UnknownValue, RecordChanged,
    /// InvalidData
    [[nodiscard]] Result<ForwardAnswer> forward(const QString &recommendation, int replaces, QDate day);

    /// \error UnknownValue: no such arrangement in use, or no vendor offered in this category on this day; InvalidData
    [[nodiscard]] Result<ArrangementUse> recordUse(const ArrangementUse &use);
    [[nodiscard]] Result<QList<ArrangementUse>> usesOf(const QString &arrangement);

    /// Keeps the content and answers its SHA-256. \error InvalidData when it is too large
    [[nodiscard]] Result<QString> keepDocument(const QByteArray &content);
    /// \error UnknownValue, RegisterDamaged when it no longer has its digest
    [[nodiscard]] Result<QByteArray> document(const QString &sha256);

    /// Whether every version and every document that is kept still is what it is named as.
    [[nodiscard]] Result<IntegrityCheck> check();

private:
    template <typename T>
    [[nodiscard]] Result<Kept<T>> put(const T &value, int replaces, const QString &action, const QString &reason);

    Database *m_database;
    QString m_actor;
};

} // namespace acquis
