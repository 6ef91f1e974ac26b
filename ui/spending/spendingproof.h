// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/spendlines.h"
#include "ui/spending/sheet.h"
#include "ui/spending/spendingfigures.h"
#include "ui/widgets/formats.h"

namespace acquis {

/// A tag that decided what counts.
struct ProofTag
{
    QString code;
    int version = 0; ///< 0 while it is not known
    BilingualText name;
    friend bool operator==(const ProofTag &, const ProofTag &) = default;
};

/// What stands behind a total: the files that have a part in it, and the tags that chose their lines.
struct SpendingProof
{
    QList<SourceProof> files; ///< those of which lines count
    qsizetype otherFiles = 0; ///< files of the register that take no part
    QList<ProofTag> tags;
    Money total;
    qint64 lines = 0;
    friend bool operator==(const SpendingProof &, const SpendingProof &) = default;

    /// "I&IT (study), version 1"; empty without a tag.
    [[nodiscard]] QString tagWords(const Formats &formats) const;
};

[[nodiscard]] SpendingProof spendingProof(const SpendCube &cube, const QList<SourceFile> &files, const SpendingFigures &figures,
                                          const QList<ProofTag> &tags);

/// The files as a table, with the tags of the figure in every row: each row says for itself what it proves.
[[nodiscard]] Sheet proofSheet(const SpendingProof &proof, const Formats &formats);
/// A proof that an auditor can check without the program: selection, tags, totals, and the fingerprint of each file.
[[nodiscard]] QByteArray proofJson(const SpendingProof &proof, const SpendingFigures &figures, const QStringList &filters);

} // namespace acquis
