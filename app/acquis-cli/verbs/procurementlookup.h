// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis-cli/arguments.h"
#include "app/acquis-cli/output.h"
#include "app/acquis-cli/verb.h"

#include "core/procurements/filestore.h"
#include "core/procurements/paperwords.h"
#include "core/rules/holidays.h"
#include "core/rules/ruleset.h"
#include "core/spending/ledger.h"
#include "core/storage/database.h"

#include <QDate>
#include <QJsonObject>

#include <expected>
#include <memory>
#include <optional>

namespace acquis::cli {

/// A register that is open for reading, or the exit code when that cannot be; what was wrong is said.
using OpenRegister = std::expected<std::unique_ptr<Database>, int>;
[[nodiscard]] OpenRegister openForFiles(const Invocation &invocation, Output &output);
/// Says on standard error that a register of an older schema holds no files; false when it does hold them.
[[nodiscard]] bool isBeforeFiles(Database &database, Output &output);

/// The one file that a verb is about, on the day that is asked for.
struct AskedFile
{
    std::unique_ptr<Database> database;
    StoredFile stored;
    QDate day;
};
/// Reads "NUMBER [--day D]" and the file; the exit code when that cannot be, and what was wrong is said. \p verb: "procurement show".
[[nodiscard]] std::expected<AskedFile, int> askedFile(const Invocation &invocation, const Arguments &arguments,
                                                      const QString &verb, Output &output);
/// The day of --day, today without it; invalid when it is none.
[[nodiscard]] QDate dayOf(const Arguments &arguments);

/// The rules of the file's need, those of the organisation among them, and whose holidays count where it buys.
struct FileRules
{
    std::optional<RuleSet> rules; ///< none: the need names rules that are not there, which is said
    WorkingDays days;
    [[nodiscard]] const RuleSet *get() const { return rules ? &*rules : nullptr; }
};
/// The exit code when packs cannot be read, and what was wrong is said.
[[nodiscard]] std::expected<FileRules, int> fileRules(const AskedFile &asked, Output &output);

/// Names of stages, states and members as papers have them. \error InvalidData
[[nodiscard]] Result<PaperWords> fileWords(Language language);

[[nodiscard]] QJsonObject paidJson(const DirectAndIndirect &paid);

[[nodiscard]] QString isoDay(QDate day);
[[nodiscard]] QJsonObject bothJson(const BilingualText &text);

int listFiles(const Invocation &invocation, const QStringList &words, Output &output);
int showFile(const Invocation &invocation, const QStringList &words, Output &output);
int checkFile(const Invocation &invocation, const QStringList &words, Output &output);
int writeDossier(const Invocation &invocation, const QStringList &words, Output &output);

} // namespace acquis::cli
