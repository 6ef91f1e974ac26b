// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace acquis {

/// A page that saves changes as they are made: the window waits for what is on its way to the register before it closes.
class SavingPage
{
public:
    virtual ~SavingPage() = default;

    [[nodiscard]] virtual bool isSaving() const = 0;
    /// \p told is called when isSaving() has become false.
    void whenSaved(std::function<void()> told) { m_told = std::move(told); }

protected:
    void tellSaved() const
    {
        if (m_told)
            m_told();
    }

private:
    std::function<void()> m_told;
};

} // namespace acquis
