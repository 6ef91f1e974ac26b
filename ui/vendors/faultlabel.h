// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QLabel;
class QWidget;
QT_END_NAMESPACE

namespace acquis {

class Theme;

/// Says under an input what is wrong with it, to a reader too; nothing when \p sentence is empty.
void sayFault(QLabel &label, QWidget &input, const Theme &theme, const QString &sentence);

} // namespace acquis
