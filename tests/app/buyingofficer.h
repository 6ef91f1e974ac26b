// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/keyboardofficer.h"

namespace acquis::test {

/// What is answered on the page of a new file; what is empty is left as it stands.
struct NewFileAnswers
{
    BilingualText title {};
    QString ministry {};
    QString unit {};
    QString requester {};
    QString value {};
    QString neededBy {};
    QString commodity {};
    QString jurisdiction {}; ///< of the entity too
};

/// A quote for the only line of a request, received today.
struct QuoteAnswers
{
    QString firm {}; ///< one that was invited
    QString price {};
    QString time {}; ///< empty: now, as the form has it
    QDate validUntil {};
};

/// An officer who takes the steps that most purchases have in common.
class BuyingOfficer : public KeyboardOfficer
{
public:
    using KeyboardOfficer::KeyboardOfficer;

    /// From the list of procurements; the file is open afterwards.
    void openNewFile(const NewFileAnswers &answers);
    void invite(const QStringList &firms);
    void addQuote(const QuoteAnswers &answers);
    /// Each sits down, signs what is asked of them, and the first one is at the desk again.
    void signDeclarations(const QStringList &persons);
};

/// The rows of a walk that is taken in each language: a column "french".
void addLanguages();

} // namespace acquis::test
