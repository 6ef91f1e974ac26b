// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/codes.h"

#include <QString>
#include <QStringList>

namespace acquis {

/// Who may see a record, a field or a document; each class is narrower than the one before.
enum class Confidentiality { Public, Members, Restricted };
template <>
inline constexpr std::array codeWords<Confidentiality> { "public", "members", "restricted" };

/// The office that a package is made for.
struct Receiver
{
    QString code; ///< stable word, e.g. "qc" or "on-toronto"
    QString name;
    bool isMember = false; ///< of the community that shares agreements
    friend bool operator==(const Receiver &, const Receiver &) = default;
};

/// Public goes to everybody, members' to members, restricted only to those named in \p releasedTo.
[[nodiscard]] inline bool mayLeave(Confidentiality of, const QStringList &releasedTo, const Receiver &receiver)
{
    switch (of) {
    case Confidentiality::Public: return true;
    case Confidentiality::Members: return receiver.isMember;
    case Confidentiality::Restricted: return releasedTo.contains(receiver.code);
    }
    Q_UNREACHABLE();
}

/// The narrower of two classes.
[[nodiscard]] constexpr Confidentiality narrower(Confidentiality a, Confidentiality b)
{
    return a < b ? b : a;
}

} // namespace acquis
