// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importfinding.h"

#include <QCoreApplication>
#include <QString>

namespace acquis {

/// The words for findings and column meanings.
class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
public:
    /// What happens to a row with this finding.
    [[nodiscard]] static QString whatHappens(FindingCode code);
    [[nodiscard]] static QString meaning(const QString &meaningName);
    [[nodiscard]] static QString format(const QString &formatName);
};

} // namespace acquis
