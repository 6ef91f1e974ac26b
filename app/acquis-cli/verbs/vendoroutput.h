// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis-cli/output.h"
#include "core/vendors/matchscore.h"
#include "core/vendors/namematcher.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace acquis {
class NameIndex;
}

namespace acquis::cli {

/// What `vendors match` says: clusters with their reasons, suggestions apart, and the scores of both when there is a key.
[[nodiscard]] QJsonObject matchingJson(const NameMatching &matching, const std::optional<AnswerKey> &key);
void printMatching(const NameMatching &matching, const std::optional<AnswerKey> &key, bool withSuggestions, Output &output);

/// What `vendors match --known` says: for each name the known ones that it may mean, of \p confidence percent or more.
[[nodiscard]] QJsonObject candidatesJson(const QStringList &names, const NameIndex &known, int confidence);
void printCandidates(const QStringList &names, const NameIndex &known, int confidence, Output &output);

/// Why two names match: "same words: …; spelling: …".
[[nodiscard]] QJsonArray reasonsJson(const QList<MatchReason> &reasons);
[[nodiscard]] QString reasonsText(const QList<MatchReason> &reasons, const Output &output);
/// For a terminal: without control characters and marks that turn the direction of text.
[[nodiscard]] QString harmless(QString text);
/// The same, and not too long for a table.
[[nodiscard]] QString printable(QString name);

} // namespace acquis::cli
