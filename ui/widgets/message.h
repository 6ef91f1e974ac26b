// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/widgets/theme.h"

#include <QString>

#include <functional>
#include <optional>

namespace acquis {

/// What a message bar shows: what happened, to which record, what to do. Words are made when shown, so that they follow
/// the language.
struct Message
{
    StateToken state = StateToken::Info;
    std::function<QString()> title; ///< short, bold
    std::function<QString()> text;
    std::function<QString()> actionText; ///< may be empty: no button
    std::function<void()> action;
    std::function<QString()> secondActionText;
    std::function<void()> secondAction;
};

/// The words for an error, in the language of the screen: what happened, to which record, what to do.
[[nodiscard]] QString errorTitle(const Error &error);
[[nodiscard]] QString errorText(const Error &error);
[[nodiscard]] Message messageFor(const Error &error);

} // namespace acquis
