// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace acquis {

/// Calls \p work with 0 … \p count - 1, each once and in no order, on as many threads as the machine has, this one among them;
/// returns when all are over. No call may write what another one reads or writes.
template <typename Work>
void inParallel(std::size_t count, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto takeSome = [&next, &work, count] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> others; // joined before anything they use goes
    for (std::size_t threads = std::min<std::size_t>(count, std::thread::hardware_concurrency()); threads > 1; --threads)
        others.emplace_back(takeSome);
    takeSome();
}

} // namespace acquis
