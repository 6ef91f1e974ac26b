// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formats.h"

#include <QCoreApplication>

namespace acquis {

/// What a source of lines is called: a file from outside by its name, what procurement files brought by year and kind.
class SourceFileWords
{
    Q_DECLARE_TR_FUNCTIONS(SourceFileWords)
public:
    [[nodiscard]] static QString name(const QString &source, const Formats &formats);
};

} // namespace acquis
