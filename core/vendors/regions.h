// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace acquis {

/// Under which words a country and province are found: their codes, and for Canada their names in both languages.
[[nodiscard]] QStringList regionNames(const QString &country, const QString &province);

} // namespace acquis
