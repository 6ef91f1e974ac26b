// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/spendcube.h"

#include "core/base/text.h"
#include "core/spending/spendcubeloader.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t at(Dimension dimension)
{
    return static_cast<size_t>(dimension);
}

} // namespace

Result<SpendCube> SpendCube::load(Database &database, Detail detail, const CancelToken &cancel)
{
    return SpendCubeLoader(database, detail, cancel).load();
}

const std::vector<DimensionMember> &SpendCube::members(Dimension dimension) const
{
    static const std::vector<DimensionMember> onlyUnknown(1);
    const auto &members = m_members[at(dimension)];
    return members.empty() ? onlyUnknown : members;
}

int SpendCube::memberByText(Dimension dimension, const QString &text) const
{
    const QString wanted = foldedName(text);
    if (wanted == "unknown"_L1 || wanted == "inconnu"_L1)
        return 0;
    const auto &all = members(dimension);
    const auto matches = [&](const DimensionMember &member) {
        return member.code.compare(text, Qt::CaseInsensitive) == 0 || foldedName(member.name.en) == wanted
               || (!member.name.fr.isEmpty() && foldedName(member.name.fr) == wanted);
    };
    for (size_t i = 1; i < all.size(); ++i) {
        if (matches(all[i]))
            return static_cast<int>(i);
    }
    // Earlier names still name the unit.
    for (const NameSpan &span : m_names[at(dimension)]) {
        if (foldedName(span.name.en) == wanted || foldedName(span.name.fr) == wanted)
            return span.member;
    }
    return -1;
}

int SpendCube::memberById(Dimension dimension, qint64 id) const
{
    const auto &all = members(dimension);
    const auto found = std::find_if(all.begin() + 1, all.end(), [id](const DimensionMember &member) { return member.id == id; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

BilingualText SpendCube::memberName(Dimension dimension, int member, int lastYear) const
{
    if (lastYear > 0) {
        for (const NameSpan &span : m_names[at(dimension)]) {
            const bool inForce =
                (span.firstYear == 0 || span.firstYear <= lastYear) && (span.lastYear == 0 || lastYear <= span.lastYear);
            if (span.member == member && inForce)
                return span.name;
        }
    }
    return members(dimension)[static_cast<size_t>(member)].name;
}

std::vector<quint8> SpendCube::selected(const QList<CubeFilter> &where) const
{
    std::vector<quint8> mask(m_amounts.size(), 1);
    for (const CubeFilter &filter : where) {
        if (filter.dimension == Dimension::Tag)
            selectTags(filter, mask);
        else if (filter.dimension == Dimension::TagRule)
            selectTagRules(filter, mask);
        else
            selectMembers(filter, mask);
    }
    return mask;
}

void SpendCube::selectMembers(const CubeFilter &filter, std::vector<quint8> &mask) const
{
    std::vector<quint8> allowed(members(filter.dimension).size(), 0);
    for (const int member : filter.members) {
        if (member >= 0 && static_cast<size_t>(member) < allowed.size())
            allowed[static_cast<size_t>(member)] = 1;
    }
    const auto &column = m_columns[at(filter.dimension)];
    if (column.empty()) { // nobody knows this dimension: every cell is "unknown"
        if (!allowed[0])
            std::fill(mask.begin(), mask.end(), quint8(0));
        return;
    }
    for (size_t i = 0; i < mask.size(); ++i)
        mask[i] = static_cast<quint8>(mask[i] & allowed[column[i]]);
}

void SpendCube::selectTags(const CubeFilter &filter, std::vector<quint8> &mask) const
{
    std::vector<quint8> tagged(mask.size(), 0);
    for (const int member : filter.members) {
        if (member == 0) { // counted by no tag
            std::vector<quint8> none(mask.size(), 1);
            for (const TagColumn &column : m_tags) {
                for (size_t i = 0; i < column.size(); ++i)
                    none[i] = static_cast<quint8>(none[i] & (column[i] == 0));
            }
            for (size_t i = 0; i < mask.size(); ++i)
                tagged[i] = static_cast<quint8>(tagged[i] | none[i]);
        } else if (member > 0 && static_cast<size_t>(member) < m_tags.size()) {
            const TagColumn &column = m_tags[static_cast<size_t>(member)];
            for (size_t i = 0; i < column.size(); ++i)
                tagged[i] = static_cast<quint8>(tagged[i] | (column[i] != 0));
        }
    }
    for (size_t i = 0; i < mask.size(); ++i)
        mask[i] = static_cast<quint8>(mask[i] & tagged[i]);
}

void SpendCube::selectTagRules(const CubeFilter &filter, std::vector<quint8> &mask) const
{
    std::vector<quint8> allowed(members(Dimension::TagRule).size(), 0);
    for (const int member : filter.members) {
        if (member > 0 && static_cast<size_t>(member) < allowed.size())
            allowed[static_cast<size_t>(member)] = 1;
    }
    std::vector<quint8> ruled(mask.size(), 0);
    for (const TagColumn &column : m_tags) {
        for (size_t i = 0; i < column.size(); ++i)
            ruled[i] = static_cast<quint8>(ruled[i] | allowed[column[i]]);
    }
    for (size_t i = 0; i < mask.size(); ++i)
        mask[i] = static_cast<quint8>(mask[i] & ruled[i]);
}

std::vector<int> SpendCube::lastYears(Dimension dimension, const QList<CubeFilter> &where) const
{
    std::vector<int> years(members(dimension).size(), 0);
    const auto &column = m_columns[at(dimension)];
    const auto &yearColumn = m_columns[at(Dimension::FiscalYear)];
    const auto &yearMembers = members(Dimension::FiscalYear);
    if (column.empty() || yearColumn.empty())
        return years;
    const std::vector<quint8> mask = selected(where);
    for (size_t i = 0; i < mask.size(); ++i) {
        if (mask[i])
            years[column[i]] = std::max(years[column[i]], yearMembers[yearColumn[i]].order);
    }
    return years;
}

std::vector<SpendCube::FileCells> SpendCube::selectedCells(const QList<CubeFilter> &where) const
{
    const std::vector<quint8> mask = selected(where);
    std::vector<FileCells> files;
    size_t first = 0; // of the file's stored cells
    size_t row = 0;
    for (const FileSpan &span : m_files) {
        FileCells &file = files.emplace_back(span.file, std::vector<bool>(span.cells));
        for (; row < mask.size(); ++row) {
            const size_t stored = m_storedCells.empty() ? row : m_storedCells[row];
            if (stored >= first + span.cells)
                break;
            if (mask[row])
                file.selected[stored - first] = true;
        }
        first += span.cells;
    }
    return files;
}

} // namespace acquis
