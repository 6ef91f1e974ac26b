// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/need.h"

#include <QList>
#include <QString>

#include <optional>

namespace acquis {

/// The needs that stood in the form, to go back to. Changes of one member that follow each other are one step.
class NeedHistory
{
public:
    /// \p before is about to be changed; \p member: what changes, empty: more than one thing.
    void note(const Need &before, const QString &member);
    /// The next change is a step of its own, whatever its member.
    void endStep() { m_member.clear(); }
    /// The need to go back to; \p now is what undone() leads away from.
    [[nodiscard]] std::optional<Need> undone(const Need &now);
    [[nodiscard]] std::optional<Need> redone(const Need &now);
    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.isEmpty(); }

private:
    QList<Need> m_past;
    QList<Need> m_future;
    QString m_member;
};

} // namespace acquis
