// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace acquis {

enum class JsonFault { None, TooLarge, TooDeep, DuplicateMember };

struct JsonLimits
{
    qsizetype bytes = 0;
    int depth = 0;
};

struct JsonJudgement
{
    JsonFault fault = JsonFault::None;
    QString member; ///< the doubled one
};

/// Judges a JSON text before it is parsed: its size, its nesting, and members that an object names twice (a parser keeps the
/// last one in silence). Says nothing about well-formedness.
[[nodiscard]] JsonJudgement judgeJson(QByteArrayView json, JsonLimits limits);

} // namespace acquis
