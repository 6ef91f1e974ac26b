// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fiscalyear.h"
#include "core/base/ids.h"
#include "core/base/language.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace acquis {

class Database;

/// One alternative of a tag rule: every list that is not empty must contain the line's word. Words are compared folded
/// (see foldedName()); ministry and program are codes of the crosswalk's identities.
struct TagCondition
{
    QStringList ministries;
    QStringList programs;
    QStringList components;
    QStringList items;
    QStringList accounts;
    QStringList words; ///< any of these occurs as whole words in program, component or item
};

/// Years a rule leaves out although it names the lines, wholly or only their amortisation.
struct TagException
{
    enum class What { Year, Amortisation };
    What what = What::Year;
    QList<FiscalYear> years;
};

struct TagRule
{
    QString code;
    BilingualText name;
    QList<TagCondition> any;
    QList<TagException> leftOut;
};

/// A tag: a named, versioned, cited set of rules that says which lines count as something (R39).
struct Tag
{
    QString code;
    int version = 0;
    BilingualText name;
    BilingualText description;
    BilingualText citation; ///< where the rules are taken from
    FiscalYear firstYear; ///< the tag speaks of these years only; invalid: of every year
    FiscalYear lastYear;
    QList<TagRule> rules;
};

/// What a tag rule sees of a cell.
struct TagSubject
{
    QString ministryCode;
    QString programCode;
    QString category; ///< this and the following folded
    QString program;
    QString component;
    QString item;
    QString account;
    QString detail;
    FiscalYear year;
    /// Amortisation and other statutory capital charges, as the accounts write them over the years.
    [[nodiscard]] bool isAmortisation() const;
};

/// Index of the first rule that names the subject, whether it counts it or leaves it out; -1 when none does.
[[nodiscard]] int namingRule(const Tag &tag, const TagSubject &subject);
enum class TagDecision { Counted, LeftOutYear, LeftOutAmortisation };
[[nodiscard]] TagDecision decide(const Tag &tag, int rule, const TagSubject &subject);

/// Reads tags from the program's JSON (resources/schema/tags.schema.json). Words come out folded.
/// \error InvalidData: subject is the tag and member, e.g. "iit-study/ehealth/name/fr", detail what is wrong with it
[[nodiscard]] Result<QList<Tag>> parseTags(const QByteArray &json);
/// The tags that the program ships.
[[nodiscard]] Result<QList<Tag>> shippedTags();

} // namespace acquis
