// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vendors/vendoredits.h"
#include "ui/widgets/message.h"

#include <QCoreApplication>

namespace acquis {

/// What the message bar says of changes to vendors. Words are made when shown.
class VendorMessages
{
    Q_DECLARE_TR_FUNCTIONS(VendorMessages)
public:
    /// The messages of changes offer to take them back by \p undo.
    [[nodiscard]] static Message done(const VendorEdit &edit, const std::function<void()> &undo);
    [[nodiscard]] static Message undone(const VendorEdit &edit);
    [[nodiscard]] static Message decided(const PairDecisions &decisions, bool isUndo, const std::function<void()> &undo);
    [[nodiscard]] static Message ruleChanged(const RuleEdit &edit, bool isUndo, const std::function<void()> &undo);
    /// An error in the words of vendors; what the person typed stays.
    [[nodiscard]] static Message failed(const Error &error);
};

} // namespace acquis
