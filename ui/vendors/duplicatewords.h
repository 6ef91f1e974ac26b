// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/duplicates.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>

namespace acquis {

/// How two vendors that may be one are spoken of in the language of the screen. A cheap value.
class DuplicateWords
{
    Q_DECLARE_TR_FUNCTIONS(DuplicateWords)
public:
    explicit DuplicateWords(Language language) : m_formats(language) { }

    /// "94%"
    [[nodiscard]] QString likeness(int percent) const;
    /// "same words “brume balise”"
    [[nodiscard]] static QString reason(const MatchReason &reason);
    [[nodiscard]] static QString sign(DuplicateSign sign);
    /// Reasons, then signs, in one line.
    [[nodiscard]] QString reasons(const PossibleDuplicate &pair) const;
    /// What is written beside a decision when the person gives no reason: likeness and reasons.
    [[nodiscard]] QString grounds(const PossibleDuplicate &pair) const;

private:
    Formats m_formats;
};

} // namespace acquis
