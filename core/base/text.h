// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace acquis {

/// The form in which names are compared: lower case, accents removed, "&" read as "and", hyphens, dots and
/// apostrophes dropped, other punctuation as blanks, blanks folded. "e-Health & Information" -> "ehealth and information".
[[nodiscard]] QString foldedName(QStringView text);

} // namespace acquis
