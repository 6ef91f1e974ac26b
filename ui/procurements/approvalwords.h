// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/approvals.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

namespace acquis {

/// The words of approvals, in the language of the screen.
class ApprovalWords
{
    Q_DECLARE_TR_FUNCTIONS(ApprovalWords)
public:
    [[nodiscard]] static QString of(ApprovalSubject subject);
    [[nodiscard]] static QString of(ApprovalState state);
    [[nodiscard]] static StateToken stateOf(ApprovalState state);
    [[nodiscard]] static QString iconOf(ApprovalState state);
    [[nodiscard]] static QString of(SoleSourceState state);
    /// Why a move was not made, as a sentence. \p authority: words of what is needed.
    [[nodiscard]] static QString refusal(ApprovalMove move, const QString &person, const QString &authority);
};

} // namespace acquis
