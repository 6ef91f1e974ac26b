// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace acquis {

/// One thing that the search box found.
struct SearchHit
{
    QString title; ///< its name, in the language of the screen or as its source writes it
    QString detail; ///< what it is and where it was found; may be empty
    std::function<void()> open; ///< goes to its page
};

/// What a source found: the best first, and how many there are in all.
struct SearchAnswer
{
    QList<SearchHit> hits;
    int total = 0;
};

/// Something that can be looked up in the search box: the rules, the vendors, the agreements. Made by the composition root
/// from the room that knows it; the box knows no room.
class SearchSource
{
public:
    virtual ~SearchSource() = default;

    /// What it finds, in the plural: the heading over its hits.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0; ///< of resources/icons, without .svg
    /// Looks up what was typed and hands over at most \p most hits, at once or later, in the GUI thread. A source whose
    /// register is closed, or that was asked again meanwhile, may stay silent.
    virtual void search(const QString &typed, int most, std::function<void(const SearchAnswer &)> found) = 0;
};

} // namespace acquis
