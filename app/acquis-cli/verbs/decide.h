// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis-cli/output.h"
#include "core/rules/determination.h"
#include "core/rules/need.h"
#include "core/rules/ruleset.h"

#include <QHash>

#include <expected>

namespace acquis::cli {

/// The packs at hand: those of the program and those that needs name as files, each read once.
class PackShelf
{
public:
    /// \error a sentence in the language: a pack is missing or not valid
    [[nodiscard]] static std::expected<PackShelf, QString> open(Language language);

    /// Adds what the register's organisation asks of its own. \error register errors
    [[nodiscard]] Result<void> addRegister(const QString &path);

    /// The rules for this need; names of files in it become ids. \error a sentence
    [[nodiscard]] std::expected<RuleSet, QString> rulesFor(Need &need);

private:
    PackShelf(QList<RulePack> packs, Language language) : m_packs(std::move(packs)), m_language(language) { }

    QList<RulePack> m_packs;
    Language m_language;
    QHash<QString, QString> m_ids; ///< of the packs that were read from files
    QHash<QString, RuleSet> m_sets; ///< by jurisdiction and packs
};

/// A CSV of needs in, a CSV of determinations out: a row for each need and route. Columns are the members of a need; a
/// cell with several codes parts them with semicolons.
/// Organisation rules of \p registerPath, when there is one, are asked too.
[[nodiscard]] int decideFile(const QString &needs, const QString &target, const QStringList &packs, const QString &registerPath,
                             Output &output);

} // namespace acquis::cli
