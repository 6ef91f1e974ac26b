// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace acquis {

/// Numbers distinct byte texts from 0 in the order they are met. Looking up a known text allocates nothing.
class TextDictionary
{
public:
    [[nodiscard]] quint32 indexOf(std::string_view text)
    {
        if (const auto found = m_indexes.find(text); found != m_indexes.end())
            return found->second;
        const auto [place, inserted] = m_indexes.emplace(std::string(text), static_cast<quint32>(m_texts.size()));
        m_texts.push_back(&place->first);
        return place->second;
    }

    [[nodiscard]] const std::string &text(quint32 index) const { return *m_texts[index]; }
    [[nodiscard]] size_t size() const { return m_texts.size(); }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
    };
    std::unordered_map<std::string, quint32, Hash, std::equal_to<>> m_indexes;
    std::vector<const std::string *> m_texts;
};

} // namespace acquis
