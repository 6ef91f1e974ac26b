// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/tags.h"
#include "ui/spending/unitdirectory.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>

namespace acquis {

/// Says rules of tags as sentences in the language of the screen. Units bear the name that the tag's years knew.
class TagRuleWords
{
    Q_DECLARE_TR_FUNCTIONS(TagRuleWords)
public:
    TagRuleWords(const UnitDirectory &units, const Formats &formats);

    /// "A line counts when the ministry is “Education”, and the program is “Strings”."
    [[nodiscard]] QString condition(const Tag &tag, const TagRule &rule) const;
    /// "Not counted in 2014-15 or 2015-16. Amortisation left out in 2016-17."; empty when the rule leaves nothing out.
    [[nodiscard]] QString exceptions(const TagRule &rule) const;
    /// "2014-15 to 2016-17", "every year".
    [[nodiscard]] QString years(const Tag &tag) const;

private:
    [[nodiscard]] QString alternative(const Tag &tag, const TagCondition &condition) const;
    [[nodiscard]] QString units(const Tag &tag, UnitKind kind, const QStringList &codes) const;
    [[nodiscard]] QString quoted(const QStringList &words) const;
    [[nodiscard]] QString oneOf(const QStringList &words) const;
    const UnitDirectory &m_units;
    Formats m_formats;
};

} // namespace acquis
