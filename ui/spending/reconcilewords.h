// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spending/reconcilefindings.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/message.h"

#include <QCoreApplication>

namespace acquis {

/// What the check of a table says, in the language of the screen.
struct ReconcileWords
{
    Q_DECLARE_TR_FUNCTIONS(ReconcileWords)
public:
    /// "wrong figure", for a list.
    [[nodiscard]] static QString kind(TableFinding::Kind kind);
    /// What stands behind the figure in its cell: "should be 125".
    [[nodiscard]] static QString remark(const TableFinding &finding, const Formats &formats);
    /// The whole finding, for a tool tip and a screen reader.
    [[nodiscard]] static QString sentence(const TableFinding &finding, const Formats &formats);
    /// "It adds up.", and what was looked at.
    [[nodiscard]] static QString verdict(const Reconciliation &outcome);
    [[nodiscard]] static QString details(const Reconciliation &outcome);
    [[nodiscard]] static StateToken state(const Reconciliation &outcome);
    /// How much a kind matters: what keeps the table from adding up is an error.
    [[nodiscard]] static StateToken state(TableFinding::Kind kind);
    [[nodiscard]] static QString iconName(StateToken state);

    /// For a table that could not be checked; \p wasRead tells a table of another shape from one that is too large.
    [[nodiscard]] static Message problem(const Error &error, bool wasRead, const QString &path);

private:
    [[nodiscard]] static QString shapeAdvice(const Error &error);
};

} // namespace acquis
