// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace acquis {

/// Takes what is being typed somewhere in \p part of a window, as leaving the input does: before something is done to the record, or the
/// window closes. The input keeps the focus.
void takeTyped(const QWidget &part);

} // namespace acquis
