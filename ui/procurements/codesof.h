// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/codes.h"

#include <QStringList>

namespace acquis {

/// The codes of an enumeration, in its order.
template <typename E>
[[nodiscard]] QStringList codesOf()
{
    QStringList codes;
    for (const char *code : codeWords<E>)
        codes << QString::fromLatin1(code);
    return codes;
}

} // namespace acquis
