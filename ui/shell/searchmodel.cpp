// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchmodel.h"

#include "ui/shell/languagecontroller.h"
#include "ui/widgets/icon.h"

#include <QFont>

#include <algorithm>

namespace acquis {

SearchModel::SearchModel(const UiContext &context, QObject *parent) : QAbstractListModel(parent), m_context(context) { }

void SearchModel::begin(const QList<SearchSource *> &sources)
{
    beginResetModel();
    m_groups.clear();
    for (SearchSource *source : sources)
        m_groups.push_back({ source, {}, false });
    endResetModel();
}

void SearchModel::setAnswer(int source, const SearchAnswer &answer)
{
    beginResetModel();
    m_groups[source].answer = answer;
    m_groups[source].isAnswered = true;
    endResetModel();
}

int SearchModel::hitCount() const
{
    int count = 0;
    for (const Group &group : m_groups)
        count += int(group.answer.hits.size());
    return count;
}

bool SearchModel::isComplete() const
{
    return std::ranges::all_of(m_groups, &Group::isAnswered);
}

SearchModel::Place SearchModel::place(const QModelIndex &index) const
{
    int row = index.row();
    for (const Group &group : m_groups) {
        if (row < group.lines())
            return { &group, row - 1 };
        row -= group.lines();
    }
    return {};
}

const SearchHit *SearchModel::hit(const QModelIndex &index) const
{
    const Place found = index.isValid() ? place(index) : Place();
    return found.group && found.hit >= 0 ? &found.group->answer.hits[found.hit] : nullptr;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    int lines = 0;
    for (const Group &group : m_groups)
        lines += group.lines();
    return parent.isValid() ? 0 : isFruitless() ? 1 : lines;
}

QString SearchModel::heading(const Group &group) const
{
    const int shown = int(group.answer.hits.size());
    if (shown == group.answer.total)
        return group.source->title();
    const Formats formats = m_context.language.formats();
    //: %1: what is looked up, e.g. "Rules"; %2: how many are shown; %3: how many were found
    return tr("%1 (%2 of %3)").arg(group.source->title(), formats.number(shown), formats.number(group.answer.total));
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    const Place found = place(index);
    if (!found.group)
        return role == Qt::DisplayRole ? tr("Nothing was found. Fewer or shorter words find more.") : QVariant();
    if (found.hit < 0) {
        if (role == Qt::DisplayRole)
            return heading(*found.group);
        if (role == Qt::DecorationRole)
            return themedIcon(m_context.theme, found.group->source->iconName());
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        if (role == Qt::ForegroundRole)
            return m_context.theme.color(ColorToken::TextSecondary);
        return {};
    }
    const SearchHit &hit = found.group->answer.hits[found.hit];
    if (role == Qt::DisplayRole)
        return hit.detail.isEmpty() ? hit.title : hit.title + u'\n' + hit.detail;
    if (role == Qt::AccessibleTextRole)
        return QStringList { found.group->source->title(), hit.title, hit.detail }.join(QStringLiteral(", "));
    return {};
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    return hit(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace acquis
