// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spending/spendingselection.h"
#include "ui/widgets/formats.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace acquis {

/// A menu of the members of \p dimension with a box to search them; \p chosen gets the code of the one that is picked.
/// The menu deletes itself when it closes.
[[nodiscard]] QMenu *memberMenu(const SpendCube &cube, Dimension dimension, const Formats &formats, QWidget *parent,
                                std::function<void(const QString &)> chosen);

/// A menu of dimensions, each with its memberMenu(); \p chosen gets dimension and code.
[[nodiscard]] QMenu *filterMenu(const SpendCube &cube, const QList<Dimension> &dimensions, const Formats &formats, QWidget *parent,
                                std::function<void(Dimension, const QString &)> chosen);

} // namespace acquis
