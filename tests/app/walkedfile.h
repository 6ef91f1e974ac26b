// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/spending/ledger.h"
#include "core/storage/audittrail.h"

#include <QStringList>

namespace acquis::test {

class KeyboardOfficer;

/// What a walk made, judged from outside: in the register, in the paper for an auditor, by the command line. What is not so stops the
/// walk.
class WalkedFile
{
public:
    explicit WalkedFile(KeyboardOfficer &officer) : m_officer(officer) { }

    /// Nothing waits, and the register holds what is shown.
    void expectKept();
    void expectMoney(LedgerKind kind, Money amount);
    /// The file as PDF, seen before it is saved, holds each of them.
    void expectDossierTells(const QStringList &answers);
    /// The command line finds the audit trail and the files whole, and the history has words for each entry.
    void expectTrailHolds();

private:
    [[nodiscard]] std::vector<AuditEntry> entries();
    KeyboardOfficer &m_officer;
};

} // namespace acquis::test
