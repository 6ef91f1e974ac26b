// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/routesmodel.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString dash = u"–"_s;

} // namespace

void RoutesModel::setWords(const DeterminationWords &words)
{
    m_words = words;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

RouteLine RoutesModel::lineOf(const JudgedNeed &judged, Route route) const
{
    const RouteAnswer &answer = judged.answer.route(route);
    const RulesWords &rules = m_words.rules();
    RouteLine line;
    line.route = route;
    line.verdict = answer.verdict;
    line.name = { rules.route(route), rules.routeMeaning(route), {} };
    line.verdictWord = { rules.verdict(answer.verdict), {}, rules.verdictMeaning(answer.verdict) };
    line.why.first = m_words.why(judged, route);
    line.duties.first = m_words.duties(judged, route);
    const ApproverWords approver = m_words.approver(judged, route);
    line.approver = { approver.who, approver.note, {} };
    line.approverIsKnown = approver.isKnown;
    if (answer.earliestAward.isValid() && route != Route::MarketSounding) { // which buys nothing
        const bool isAnyDay = DeterminationWords::hasNoMinimumTime(judged.answer, route);
        line.award.first = isAnyDay ? tr("no minimum time in rules") : rules.day(answer.earliestAward);
        if (const auto early = DeterminationWords::daysEarly(judged, route)) {
            line.award.second = m_words.margin(*early);
            line.inTime = *early >= 0;
        } else if (DeterminationWords::lacksPostingDays(judged.answer, route)) {
            line.award.second = tr("plus days of posting");
        }
    }
    QStringList meanings;
    for (const int row : judged.answer.rowsOf(answer.reasons)) {
        const RuleRow &reason = judged.rules.row(row);
        if (line.source.first.isEmpty())
            line.source.first = reason.citation.title.of(m_words.language());
        const QString code = codeOf(reason.confidence);
        if (!line.codes.contains(code)) {
            line.codes << code;
            meanings << rules.confidence(reason.confidence);
        }
        meanings << rules.citation(reason.citation);
    }
    meanings.removeDuplicates();
    line.source.toolTip = meanings.join(u'\n');
    line.source.second = line.codes.join(u", "_s);
    for (RouteCell *cell : { &line.duties, &line.approver, &line.award, &line.source }) {
        if (cell->first.isEmpty())
            cell->first = dash;
    }
    return line;
}

void RoutesModel::show(const JudgedNeed &judged, const QList<Route> &routes)
{
    if (routes.size() < m_lines.size()) {
        beginRemoveRows({}, int(routes.size()), int(m_lines.size()) - 1);
        m_lines.resize(routes.size());
        endRemoveRows();
    }
    int first = -1;
    int last = -1;
    for (int row = 0; row < m_lines.size(); ++row) {
        RouteLine line = lineOf(judged, routes[row]);
        if (line == m_lines[row])
            continue;
        m_lines[row] = std::move(line);
        first = first < 0 ? row : first;
        last = row;
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    if (routes.size() > m_lines.size()) {
        beginInsertRows({}, int(m_lines.size()), int(routes.size()) - 1);
        while (m_lines.size() < routes.size())
            m_lines << lineOf(judged, routes[m_lines.size()]);
        endInsertRows();
    }
}

void RoutesModel::clear()
{
    if (m_lines.isEmpty())
        return;
    beginRemoveRows({}, 0, int(m_lines.size()) - 1);
    m_lines.clear();
    endRemoveRows();
}

int RoutesModel::rowOf(Route route) const
{
    const auto found = std::ranges::find(m_lines, route, &RouteLine::route);
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int RoutesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RoutesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

const RouteCell &RoutesModel::cell(const QModelIndex &index) const
{
    const RouteLine &line = m_lines[index.row()];
    switch (index.column()) {
    case VerdictColumn: return line.verdictWord;
    case WhyColumn: return line.why;
    case DutiesColumn: return line.duties;
    case ApproverColumn: return line.approver;
    case AwardColumn: return line.award;
    case SourceColumn: return line.source;
    default: return line.name;
    }
}

QVariant RoutesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RouteCell &shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return shown.second.isEmpty() ? shown.first : QString(shown.first + u", "_s + shown.second);
    case Qt::ToolTipRole:
        if (!shown.toolTip.isEmpty())
            return shown.toolTip;
        return shown.second.isEmpty() ? shown.first : QString(shown.first + u'\n' + shown.second);
    default: return {};
    }
}

QVariant RoutesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RouteColumn: return tr("Route");
    case VerdictColumn: return tr("Verdict");
    case WhyColumn: return tr("Why");
    case DutiesColumn: return tr("Duties");
    case ApproverColumn: return tr("Who approves");
    case AwardColumn: return tr("Earliest award");
    case SourceColumn: return tr("Source");
    default: return {};
    }
}

} // namespace acquis
