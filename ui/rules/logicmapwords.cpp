// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/logicmapwords.h"

#include "ui/rules/determinationwords.h"

namespace acquis {

using namespace Qt::StringLiterals;

MapNodeWords LogicMapWords::node(const LogicMapPicture &picture, int index) const
{
    const MapNode &node = picture.map.nodes[index];
    const NodeAnswer &answer = picture.lights.nodes[index];
    switch (node.kind) {
    case MapNodeKind::Need:
        return { tr("Need: %1").arg(m_words.commodity(picture.need.commodity)),
                 m_words.formats().money(picture.need.value),
                 {},
                 StateToken::Neutral };
    case MapNodeKind::Question:
        return { picture.rules.seriesOf(node.row).question.of(m_words.language()), {}, {}, StateToken::Neutral };
    case MapNodeKind::Branch:
        return { m_words.bounds(picture.rules.row(node.row)),
                 {},
                 RulesWords::verdictIcon(*answer.verdict),
                 RulesWords::verdictState(*answer.verdict) };
    case MapNodeKind::Outcome: return outcome(node, answer, picture);
    case MapNodeKind::Duty: return duty(node, picture);
    case MapNodeKind::Award: return award(node, picture);
    }
    Q_UNREACHABLE();
    return {};
}

MapNodeWords LogicMapWords::outcome(const MapNode &node, const NodeAnswer &answer, const LogicMapPicture &picture) const
{
    QString title;
    if (node.route)
        title = m_words.route(*node.route);
    else if (node.row < 0)
        title = m_words.agreement(*node.agreement);
    else
        title = tr("%1: %2", "trade agreement, values that it binds")
                    .arg(m_words.agreement(*node.agreement), m_words.bounds(picture.rules.row(node.row)));
    return { title, m_words.verdict(*answer.verdict), RulesWords::verdictIcon(*answer.verdict),
             RulesWords::verdictState(*answer.verdict) };
}

MapNodeWords LogicMapWords::duty(const MapNode &node, const LogicMapPicture &picture) const
{
    if (node.row < 0)
        return { tr("Approver: check your delegation"), {}, u"unverified"_s, StateToken::Neutral };
    const RuleDuty &duty = picture.rules.row(node.row).duties[node.duty];
    if (!duty.value)
        return { duty.text.of(m_words.language()), {}, {}, StateToken::Neutral };
    if (duty.kind == DutyKind::Approval)
        return { tr("Approver: %1").arg(m_words.authority(Authority(*duty.value))), {}, {}, StateToken::Neutral };
    return { tr("%1: %2", "a duty, how many").arg(m_words.duty(duty.kind), m_words.formats().number(*duty.value)),
             {},
             {},
             StateToken::Neutral };
}

MapNodeWords LogicMapWords::award(const MapNode &node, const LogicMapPicture &picture) const
{
    const RouteAnswer &answer = picture.answer.route(*node.route);
    const bool isAnyDay = DeterminationWords::hasNoMinimumTime(picture.answer, *node.route);
    MapNodeWords words { isAnyDay ? tr("Award: no minimum time in rules")
                                  : tr("Award: %1", "the earliest day").arg(m_words.day(answer.earliestAward)),
                         {},
                         {},
                         StateToken::Neutral };
    if (!answer.inTime || (*answer.inTime && DeterminationWords::lacksPostingDays(picture.answer, *node.route)))
        return words;
    const int days = int(answer.earliestAward.daysTo(picture.answer.awardBy));
    words.second = *answer.inTime ? tr("%n day(s) early", nullptr, days) : tr("%n day(s) late", nullptr, -days);
    words.state = *answer.inTime ? StateToken::Ok : StateToken::Error;
    words.icon = *answer.inTime ? u"ok"_s : u"warning"_s;
    return words;
}

QString LogicMapWords::whole(const LogicMapPicture &picture, int index) const
{
    const MapNode &node = picture.map.nodes[index];
    const NodeAnswer &answer = picture.lights.nodes[index];
    const MapNodeWords words = this->node(picture, index);
    QStringList parts;
    if (node.kind == MapNodeKind::Branch)
        parts << picture.rules.seriesOf(node.row).question.of(m_words.language());
    parts << words.title;
    if (!words.second.isEmpty())
        parts << words.second;
    else if (answer.verdict)
        parts << m_words.verdict(*answer.verdict);
    if (node.kind == MapNodeKind::Duty && node.row >= 0)
        parts << picture.rules.row(node.row).duties[node.duty].text.of(m_words.language());
    else if (node.kind != MapNodeKind::Question && answer.row >= 0)
        parts << picture.rules.row(answer.row).text.of(m_words.language());
    return parts.join(u'\n');
}

QString LogicMapWords::light(MapLight light) const
{
    switch (light) {
    case MapLight::Quiet: return tr("not taken");
    case MapLight::Speaks: return tr("applies, another way leads");
    case MapLight::NeedsReason: return tr("needs a reason");
    case MapLight::Taken: return tr("taken");
    }
    Q_UNREACHABLE();
    return {};
}

QString LogicMapWords::lane(const LogicMapPicture &picture, const MapLane &lane) const
{
    if (!lane.route)
        return tr("Trade agreements");
    return tr("%1: %2", "a route, its verdict")
        .arg(m_words.route(*lane.route), m_words.verdict(picture.answer.route(*lane.route).verdict));
}

} // namespace acquis
