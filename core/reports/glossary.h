// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"

#include <QByteArray>
#include <QList>

namespace acquis {

enum class TermKind { Concept, Instrument };

/// Where the French of a term comes from.
enum class TermEvidence {
    Official, ///< read in an official source
    OtherSource, ///< read in a source that is not official
    NotRead, ///< in use, but not read
    Own, ///< the program's own word
};

/// A term of procurement in both languages.
struct GlossaryTerm
{
    BilingualText term;
    TermKind kind {};
    TermEvidence evidence {};
    BilingualText note; ///< where or how the pair is used; may be empty
    friend bool operator==(const GlossaryTerm &, const GlossaryTerm &) = default;
};

/// The terms that the program ships, in the order of their file (resources/schema/glossary.schema.json). Any thread.
/// \error FileUnreadable, InvalidData
[[nodiscard]] Result<QList<GlossaryTerm>> shippedGlossary();

/// Reads and checks terms: nothing is half loaded. \error InvalidData: subject is the term, detail what is wrong
[[nodiscard]] Result<QList<GlossaryTerm>> parseGlossary(const QByteArray &json);

} // namespace acquis
