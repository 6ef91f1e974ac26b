// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace acquis {

/// A word of searchWords() without the ending of its plural, in English and French: services -> service, utilities -> utility,
/// journaux -> journal. Words that only look like plurals lose nothing that matters: both sides of a comparison lose it. Pure.
[[nodiscard]] QString searchStem(const QString &word);

/// Words that searchStem() takes to this stem: utility, utilitys, utilities. The stem itself is among them unless it has an ending of its own.
[[nodiscard]] QStringList wordsOfStem(const QString &stem);

} // namespace acquis
