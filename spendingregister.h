// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/spending/spendcube.h"

#include <QByteArray>
#include <QString>

namespace acquis::test {

class TemporaryFolder;

/// Makes the register \p name in \p folder and imports \p csv into it; answers its path.
[[nodiscard]] Result<QString> registerOf(const TemporaryFolder &folder, const QString &name, const QByteArray &csv);
/// The cube of that register.
[[nodiscard]] Result<SpendCube> cubeOf(const TemporaryFolder &folder, const QByteArray &csv);

/// A file of accounts of made-up ministries: each row is "year,amount,ministry,program,account".
[[nodiscard]] QByteArray accounts(const QList<QByteArray> &rows);
/// Many rows drawn from \p seed: amounts of both signs, zeros, several years, names with accents and formulas.
[[nodiscard]] QByteArray randomAccounts(quint32 seed, int rows);

} // namespace acquis::test
