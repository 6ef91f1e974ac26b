// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis-cli/output.h"
#include "app/acquis-cli/verbs/decideoptions.h"
#include "core/rules/determination.h"
#include "core/rules/needtable.h"
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

    /// All packs at hand, those of files among them under their ids.
    [[nodiscard]] const QList<RulePack> &packs() const { return m_packs; }

private:
    PackShelf(QList<RulePack> packs, Language language) : m_packs(std::move(packs)), m_language(language) { }

    QList<RulePack> m_packs;
    Language m_language;
    QHash<QString, QString> m_ids; ///< of the packs that were read from files
    QHash<QString, RuleSet> m_sets; ///< by jurisdiction and packs
};

/// Columns are the members of a need; a cell with several codes parts them with semicolons.
/// \error those of readTableFile(), InvalidTable (the column is no member of a need, or stands twice)
[[nodiscard]] Result<QList<NamedNeed>> readNeedTable(const QString &path);

/// A CSV of needs in, a CSV of determinations out: a row for each need and route. The rules that the organisation of
/// \p registerPath has, when there is one, are asked too.
[[nodiscard]] int decideFile(const QString &needs, const QString &target, const QStringList &packs, const QString &registerPath,
                             Output &output);

/// A CSV of needs in, a CSV out with a row for each need: where it goes and where it would go.
[[nodiscard]] int whatIfFile(const QString &needs, const QString &target, const QStringList &packs, const QString &registerPath,
                             const Supposition &supposition, Output &output);

/// Prints the routes of one need that would change; with JSON only gives them. \error a sentence
[[nodiscard]] std::expected<QJsonObject, QString> whatIfOne(const Need &need, const Supposition &supposition,
                                                            const PackShelf &shelf, Output &output);

/// Judges a saved answer again and says what is otherwise. \p packs are files of packs that are not the program's.
[[nodiscard]] int replayOne(const QByteArray &json, const QStringList &packs, const QString &registerPath, Output &output);

/// A file, or as much of it as is already too much. \error FileNotFound, FileIsDirectory, FileUnreadable
[[nodiscard]] Result<QByteArray> readBoundedFile(const QString &path, qint64 largest);

/// Says the sentence on standard error; the exit code for it.
[[nodiscard]] int refused(const QString &sentence, Output &output);

} // namespace acquis::cli
