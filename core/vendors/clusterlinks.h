// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/namestatements.h"

#include <vector>

namespace acquis {

/// Labels joined into firms. A claim is believed when it adds a small group to another, when three names make it, or when
/// it is only about how the same words are written; two established firms are not joined because one name says so, nor
/// two numbered companies because of a trade name. One thread.
class ClusterLinks
{
public:
    /// \p claims as claimsOf() gives them.
    ClusterLinks(const LabelledList &list, const std::vector<Claim> &claims);

    /// The label that stands for the firm of \p label.
    [[nodiscard]] int firmOf(int label) const;
    [[nodiscard]] const std::vector<Claim> &believed() const { return m_believed; }
    [[nodiscard]] const std::vector<Claim> &doubted() const { return m_doubted; }

private:
    struct Case;
    void judge(const Case &pair, const LabelledList &list);
    [[nodiscard]] bool isBelieved(const Case &pair, int first, int second) const;

    std::vector<int> m_parent;
    std::vector<int> m_size;
    std::vector<int> m_number; ///< the label of the numbered company among the firm's, -1 without
    std::vector<Claim> m_believed;
    std::vector<Claim> m_doubted;
};

} // namespace acquis
