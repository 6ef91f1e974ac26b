// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/integrity.h"

#include <QCoreApplication>

namespace acquis {

/// What an integrity check found, as a sentence.
class IntegrityWords
{
    Q_DECLARE_TR_FUNCTIONS(IntegrityWords)
public:
    [[nodiscard]] static QString finding(const IntegrityCheck &check);
    /// The findings one behind the other.
    [[nodiscard]] static QString findings(const std::vector<IntegrityCheck> &checks);
};

} // namespace acquis
