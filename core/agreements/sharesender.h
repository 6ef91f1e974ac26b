// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/signature.h"
#include "core/base/error.h"

#include <QList>
#include <QString>

namespace acquis {

class Database;

/// An office whose packages are taken: somebody here compared its fingerprint with it.
struct ShareSender
{
    PublicKey key;
    QString name;
    friend bool operator==(const ShareSender &, const ShareSender &) = default;
};

/// By fingerprint. \error RegisterDamaged, register errors
[[nodiscard]] Result<QList<ShareSender>> trustedSenders(Database &database);
/// Trusts an office, or names it anew, with the audit entry. \error InvalidData without a name or a key, register errors
[[nodiscard]] Result<void> trustSender(Database &database, const ShareSender &sender, const QString &actor);
/// Takes no more packages of it; what came before stays. \error UnknownValue, register errors
[[nodiscard]] Result<void> forgetSender(Database &database, const PublicKey &key, const QString &actor);

} // namespace acquis
