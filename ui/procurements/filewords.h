// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filedays.h"
#include "core/procurements/fileduties.h"
#include "core/procurements/filefaults.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/catalogue.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QJsonValue>

namespace acquis {

/// Words of what core says of procurement files, in a language that is asked for.
class FileWords
{
public:
    explicit FileWords(Language language) : m_catalogue(language), m_formats(language), m_rules(language) { }

    [[nodiscard]] Language language() const { return m_catalogue.language(); }
    [[nodiscard]] const Formats &formats() const { return m_formats; }
    [[nodiscard]] const RulesWords &rules() const { return m_rules; }

    /// "Solicitation". \p route: the stage as it is called on that way: "Quotes".
    [[nodiscard]] QString stage(FileStage stage, std::optional<Route> route = {}) const;
    /// The stage inside a sentence: "evaluation".
    [[nodiscard]] QString stageInSentence(FileStage stage, std::optional<Route> route = {}) const;
    [[nodiscard]] QString state(FileState state) const;
    [[nodiscard]] static StateToken stateToken(FileState state);
    [[nodiscard]] QString endReason(EndReason reason) const;
    [[nodiscard]] QString confidentiality(FileClass confidentiality) const;

    [[nodiscard]] QString dutyState(DutyState state) const;
    [[nodiscard]] static StateToken dutyToken(const FileDuty &duty);
    [[nodiscard]] static QString dutyIcon(DutyState state); ///< of resources/icons: every state has its own shape
    /// What it asks for, short: "Three written quotes".
    [[nodiscard]] QString duty(const FileDuty &duty) const;
    [[nodiscard]] QString dutyKind(FileDutyKind kind) const; ///< without counts
    /// How far it is: "2 of 3 received", "P. Nakamura"; empty: nothing more to say.
    [[nodiscard]] QString dutyDetail(const FileDuty &duty) const;
    /// What a missing duty does: "Forbids going on", "Asks for a reason", "Good practice".
    [[nodiscard]] QString gate(DutyGate gate) const;

    /// What cannot be so, as one sentence with value and limit.
    [[nodiscard]] QString fault(const FileFinding &finding, const ProcurementFile &file) const;

    /// A path of changesBetween(): "bids/b3/received-at" -> "Quote of Brume & Balise inc.: received at".
    [[nodiscard]] QString field(const QString &path, const ProcurementFile &file) const;
    /// The value at a path in words: codes, days, amounts, ticks; empty: as it stands.
    [[nodiscard]] QString value(const QString &path, const QJsonValue &value, const ProcurementFile &file) const;
    /// What a step of the file did: "pass-stage" -> "Went on".
    [[nodiscard]] QString action(const QString &action) const;

    [[nodiscard]] QString clock(FileClockKind kind) const;
    [[nodiscard]] QString day(QDate day) const; ///< "3 June 2015"
    [[nodiscard]] QString days(int days) const; ///< "22 days"

private:
    [[nodiscard]] QString tr(const char *source, const char *disambiguation = nullptr, int n = -1) const
    {
        return m_catalogue.translate("acquis::FileWords", source, disambiguation, n);
    }
    [[nodiscard]] QString member(const QString &name) const;
    [[nodiscard]] QString listName(const QString &name) const;
    [[nodiscard]] QString partName(const QString &list, const QString &uid, const ProcurementFile &file) const;
    [[nodiscard]] QString code(const QString &path, const QString &code, const ProcurementFile &file) const;

    Catalogue m_catalogue;
    Formats m_formats;
    RulesWords m_rules;
};

} // namespace acquis
