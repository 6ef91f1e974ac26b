// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/fileduties.h"
#include "core/procurements/filefaults.h"
#include "ui/rules/ruleswords.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QJsonValue>

namespace acquis {

/// The words of a procurement file in the language of the screen: stages, duties, what is wrong, and the names of its fields.
class FileWords
{
    Q_DECLARE_TR_FUNCTIONS(FileWords)
public:
    explicit FileWords(Language language) : m_rules(language) { }

    [[nodiscard]] const RulesWords &rules() const { return m_rules; }
    [[nodiscard]] static QString stage(FileStage stage);
    [[nodiscard]] static QString state(FileState state);
    [[nodiscard]] static QString end(EndReason reason);
    [[nodiscard]] static QString state(DutyState state);
    [[nodiscard]] static StateToken token(DutyState state);
    [[nodiscard]] static QString icon(DutyState state);
    /// "Three written quotes": what the duty is called.
    [[nodiscard]] QString duty(const FileDuty &duty) const;
    /// How it stands: "2 of 3", what lacks; empty: nothing to add.
    [[nodiscard]] QString standing(const FileDuty &duty) const;
    /// What a missing duty lacks, in a clause: "the place of a search, what the searches show".
    [[nodiscard]] QString lacking(const FileDuty &duty) const;
    /// A finding as a sentence with what stands there and what would have to.
    [[nodiscard]] QString finding(const FileFinding &finding) const;
    /// "Bid of Brume & Balise inc.: received at" of "bids/b3/received-at".
    [[nodiscard]] QString path(const ProcurementFile &file, const QString &path) const;
    /// The same in a file as JSON, for who asks often.
    [[nodiscard]] QString path(const QJsonObject &file, const QString &path) const;
    /// "Bid of Brume & Balise inc." of one of the parts of a list; empty: the list has no parts of their own.
    [[nodiscard]] QString part(const QJsonObject &file, const QString &list, const QJsonObject &part) const;
    [[nodiscard]] static QString member(const QString &name);
    [[nodiscard]] static QString group(const QString &name); ///< of a part that there is one of, or a list as a whole
    /// A value of such a field in words: a code, a day, an amount, yes or no; empty: as it stands.
    [[nodiscard]] QString fieldValue(const QString &path, const QJsonValue &field) const;
    /// What was done, of the audit trail's stable words; empty: unknown.
    [[nodiscard]] static QString action(const QString &action);

private:
    [[nodiscard]] static QString kind(FileDutyKind kind);
    [[nodiscard]] QString lack(const FileDuty &duty, const QString &subject) const;
    [[nodiscard]] static QString caseLack(const QString &member); ///< of a business case
    [[nodiscard]] QString value(const QString &value) const; ///< days and amounts as they are written
    RulesWords m_rules;
};

} // namespace acquis
