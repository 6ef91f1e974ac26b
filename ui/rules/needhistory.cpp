// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/needhistory.h"

namespace acquis {

namespace {

constexpr qsizetype mostSteps = 200;

} // namespace

void NeedHistory::note(const Need &before, const QString &member)
{
    m_future.clear();
    const bool goesOn = !member.isEmpty() && member == m_member && !m_past.isEmpty();
    m_member = member;
    if (goesOn)
        return;
    m_past << before;
    if (m_past.size() > mostSteps)
        m_past.removeFirst();
}

std::optional<Need> NeedHistory::undone(const Need &now)
{
    if (m_past.isEmpty())
        return std::nullopt;
    m_member.clear();
    m_future << now;
    return m_past.takeLast();
}

std::optional<Need> NeedHistory::redone(const Need &now)
{
    if (m_future.isEmpty())
        return std::nullopt;
    m_member.clear();
    m_past << now;
    return m_future.takeLast();
}

} // namespace acquis
