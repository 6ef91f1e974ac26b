// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/base/money.h"
#include "core/rules/codes.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace acquis {

class Database;

/// Somebody of the office. Files name people as they were called then; authority is looked up by name and day.
struct OfficePerson
{
    QString uid;
    QString name;
    BilingualText title;
    QString unit;
    std::optional<Authority> authority; ///< the highest that the person holds; none: approves nothing
    QDate from; ///< invalid: always
    QDate until; ///< invalid: still here
    friend bool operator==(const OfficePerson &, const OfficePerson &) = default;
};

/// Authority that one person gives to another for a time.
struct DelegatedAuthority
{
    QString uid;
    QString from; ///< name
    QString to; ///< name
    Authority authority {};
    std::optional<Money> upTo; ///< none: without limit
    QDate start;
    QDate end;
    QString reason;
    friend bool operator==(const DelegatedAuthority &, const DelegatedAuthority &) = default;
};

struct OfficePeople
{
    QList<OfficePerson> persons;
    QList<DelegatedAuthority> delegations;
    [[nodiscard]] QStringList namesOn(QDate day) const; ///< of those who are here, sorted
    friend bool operator==(const OfficePeople &, const OfficePeople &) = default;
};

/// By which right a person may approve.
struct ApprovalRight
{
    bool may = false;
    Authority authority {}; ///< that was used
    QString onBehalfOf; ///< empty: own
    friend bool operator==(const ApprovalRight &, const ApprovalRight &) = default;
};

/// Whether \p person may approve \p amount where \p needed is asked for: by own authority, else by a delegation of that day. Pure.
[[nodiscard]] ApprovalRight rightToApprove(const OfficePeople &people, const QString &person, Authority needed, Money amount,
                                           QDate day);
/// Who may, own authority first, the lowest that is enough first.
[[nodiscard]] QStringList whoMayApprove(const OfficePeople &people, Authority needed, Money amount, QDate day);

struct StoredPeople
{
    int revision = 0; ///< 0: none are kept yet
    OfficePeople people;
    friend bool operator==(const StoredPeople &, const StoredPeople &) = default;
};

/// From its canonical JSON. \error InvalidData naming the member
[[nodiscard]] Result<OfficePeople> officePeopleFrom(const QJsonObject &members);

/// \error RegisterDamaged, register errors
[[nodiscard]] Result<StoredPeople> officePeople(Database &database);
/// In one transaction with an audit entry for each changed field. \error RecordChanged, InvalidData, register errors
[[nodiscard]] Result<int> saveOfficePeople(Database &database, const OfficePeople &people, int replaces, const QString &actor,
                                           const QString &reason);

} // namespace acquis
