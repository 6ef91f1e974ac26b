// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/logicmappicture.h"
#include "ui/rules/ruleswords.h"

#include <QCoreApplication>

namespace acquis {

/// What a node of the map says, in the language of the screen; picture and list say the same.
struct MapNodeWords
{
    QString title;
    QString second; ///< may be empty
    QString icon; ///< of resources/icons; may be empty
    StateToken state = StateToken::Neutral; ///< of the icon, and of an award
    friend bool operator==(const MapNodeWords &, const MapNodeWords &) = default;
};

class LogicMapWords
{
    Q_DECLARE_TR_FUNCTIONS(acquis::LogicMapWords)
public:
    explicit LogicMapWords(Language language) : m_words(language) { }

    [[nodiscard]] const RulesWords &rules() const { return m_words; }
    [[nodiscard]] MapNodeWords node(const LogicMapPicture &picture, int node) const;
    /// The whole of it in one sentence or two, for tool tips and readers: question, band, verdict and rule.
    [[nodiscard]] QString whole(const LogicMapPicture &picture, int node) const;
    /// "taken".
    [[nodiscard]] QString light(MapLight light) const;
    [[nodiscard]] QString lane(const LogicMapPicture &picture, const MapLane &lane) const;

private:
    [[nodiscard]] MapNodeWords outcome(const MapNode &node, const NodeAnswer &answer, const LogicMapPicture &picture) const;
    [[nodiscard]] MapNodeWords duty(const MapNode &node, const LogicMapPicture &picture) const;
    [[nodiscard]] MapNodeWords award(const MapNode &node, const LogicMapPicture &picture) const;

    RulesWords m_words;
};

} // namespace acquis
