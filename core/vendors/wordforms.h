// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/namematcher.h"
#include "core/vendors/namevocabulary.h"

#include <QString>
#include <QStringList>

namespace acquis {

/// The words as the vocabulary's standards in alphabetical order, joined by blanks: equal for names that say the same in
/// other forms, another order or the other language. Pure; any thread.
[[nodiscard]] QString stemsOf(const QStringList &words, const NameVocabulary &vocabulary);

/// What names with the same stems differ by: WordOrder, WordEnding, Abbreviation or Translation. Pure; any thread.
[[nodiscard]] MatchCode differenceOf(const QStringList &a, const QStringList &b, const NameVocabulary &vocabulary);

} // namespace acquis
