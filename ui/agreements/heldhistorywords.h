// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/agreementwords.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace acquis {

/// How the history of an arrangement, an agreement or a price guide calls its fields, by their path in the record, and says
/// what they hold. Empty for what it does not know.
class HeldHistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HeldHistoryWords)
public:
    [[nodiscard]] static QString field(const QString &path);
    [[nodiscard]] static QString value(const QString &path, const QJsonValue &value, Language language);

private:
    [[nodiscard]] static QString member(const QString &name);
};

} // namespace acquis
