// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/determinationwords.h"

namespace acquis {

/// Parts of a determination as the HTML that QTextDocument reads, in one language: for the page's details and for the document.
/// Any thread.
class DeterminationHtml
{
public:
    explicit DeterminationHtml(Language language) : m_words(language), m_catalogue(language) { }

    [[nodiscard]] const DeterminationWords &words() const { return m_words; }

    /// Verdict, reasons, duties, plan, grounds, ways instead and conflicts of one route. With \p links, a way instead is a link
    /// "route:CODE".
    [[nodiscard]] QString route(const JudgedNeed &judged, Route route, bool links) const;
    /// Every agreement that was looked at: binds or not, why, how sure.
    [[nodiscard]] QString agreements(const JudgedNeed &judged) const;
    [[nodiscard]] QString grounds(const JudgedNeed &judged) const;
    [[nodiscard]] QString warnings(const JudgedNeed &judged) const;
    [[nodiscard]] QString needTable(const JudgedNeed &judged, const QString &title, const QString &firm) const;
    /// What the codes of confidence mean.
    [[nodiscard]] QString legend() const;
    [[nodiscard]] QString heading(int level, const QString &text) const;

private:
    [[nodiscard]] QString tr(const char *source, const char *disambiguation = nullptr, int n = -1) const
    {
        return m_catalogue.translate("acquis::DeterminationHtml", source, disambiguation, n);
    }
    /// The row's sentence with its citation and confidence.
    [[nodiscard]] QString row(const JudgedNeed &judged, int row, const QString &before = {}) const;
    [[nodiscard]] QString rows(const JudgedNeed &judged, Slice slice) const;
    [[nodiscard]] QString duties(const JudgedNeed &judged, Route route) const;
    [[nodiscard]] QString plan(const JudgedNeed &judged, Route route) const;
    [[nodiscard]] QString instead(const JudgedNeed &judged, Route route, bool links) const;
    [[nodiscard]] QString conflicts(const JudgedNeed &judged, Route route) const;
    [[nodiscard]] QString source(const Citation &citation, Confidence confidence) const;

    DeterminationWords m_words;
    Catalogue m_catalogue;
};

} // namespace acquis
