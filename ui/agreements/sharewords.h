// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/shareimport.h"
#include "ui/widgets/message.h"

#include <QCoreApplication>
#include <QStringList>

namespace acquis {

/// How share packages are spoken of in the language of the screen.
class ShareWords
{
    Q_DECLARE_TR_FUNCTIONS(ShareWords)
public:
    [[nodiscard]] static QString confidentiality(Confidentiality of);
    /// Why something is left out of a package.
    [[nodiscard]] static QString stays(Confidentiality of);
    [[nodiscard]] static QString field(AgreementField field);
    /// A member of an agreement by its name in JSON.
    [[nodiscard]] static QString member(const QString &name);
    [[nodiscard]] static QString members(const QStringList &names);

    [[nodiscard]] static QString action(ShareAction action);
    [[nodiscard]] static QString actionIcon(ShareAction action);
    [[nodiscard]] static StateToken actionState(ShareAction action);

    /// Of the government of that code: "Quebec"; a code that is nobody's stays as it is.
    [[nodiscard]] static QString jurisdiction(const QString &code);
    /// Of Canada and its provinces and territories, in the order of their English names.
    [[nodiscard]] static QStringList jurisdictions();

    /// Why a package is not made or not taken, and what to do.
    [[nodiscard]] static QString fault(const ShareError &error);
    /// The same for a message bar, under \p title.
    [[nodiscard]] static Message message(const ShareError &error, const std::function<QString()> &title);
};

} // namespace acquis
