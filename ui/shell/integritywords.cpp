// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/integritywords.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestLetters = 12;

/// The files that are named in "PF-1: summary, PF-2: need/value", each once.
QString filesIn(const QString &detail)
{
    QStringList files;
    const QStringList parts = detail.split(u", "_s);
    for (const QString &part : parts) {
        const QString file = part.section(u": "_s, 0, 0);
        if (!files.contains(file))
            files << file;
    }
    return files.join(u", "_s);
}

} // namespace

QString IntegrityWords::finding(const IntegrityCheck &check)
{
    if (check.name == "schema"_L1)
        return tr("The register is of a newer program (schema %1).").arg(check.detail);
    if (check.name == "pages"_L1)
        return tr("The file of the register is damaged: %1.").arg(check.detail);
    if (check.name == "foreign-keys"_L1)
        return tr("Records name others that are missing: %1.").arg(check.detail);
    if (check.name == "audit-chain"_L1)
        return tr("The audit trail was changed or cut at entry %1.").arg(check.detail);
    if (check.name == "cube"_L1)
        return tr("Amounts do not agree with the imported lines: %1.").arg(check.detail);
    if (check.name == "ledger"_L1)
        return tr("Amounts do not agree with the procurement files: %1.").arg(check.detail);
    if (check.name == "rule-packs"_L1)
        return tr("Rules of the organization cannot be read: %1.").arg(check.detail);
    if (check.name == "agreements"_L1)
        return tr("Agreements or their documents were damaged: %1.").arg(check.detail);
    if (check.name == "vendor-search"_L1)
        return tr("Search does not know the vendors as the register holds them: %1.").arg(check.detail);
    if (check.name == "procurement-files"_L1)
        return tr("Procurement files cannot be read, or lists say otherwise of them: %1.").arg(filesIn(check.detail));
    if (check.name == "documents"_L1)
        return tr("An attached document is not what was attached (fingerprint %1…).").arg(check.detail.left(digestLetters));
    return check.name + u' ' + check.detail;
}

QString IntegrityWords::findings(const std::vector<IntegrityCheck> &checks)
{
    QStringList sentences;
    for (const IntegrityCheck &check : checks)
        sentences << finding(check);
    return sentences.join(u' ');
}

} // namespace acquis
