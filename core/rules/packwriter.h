// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulepack.h"

#include <QByteArray>
#include <QJsonObject>

namespace acquis {

/// The pack as its schema writes it (resources/schema/rulepack.schema.json), spans written out. parsePack() reads it back equal,
/// and equal packs give equal bytes. Pure.
[[nodiscard]] QJsonObject packToJson(const RulePack &pack);
[[nodiscard]] QByteArray writePack(const RulePack &pack);

} // namespace acquis
