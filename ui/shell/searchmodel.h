// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/searchsource.h"
#include "ui/shell/uicontext.h"

#include <QAbstractListModel>

#include <vector>

namespace acquis {

/// What the sources of a search found, each under its heading. Headings cannot be chosen; a hit is a line with its name and
/// a line with what it is.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit SearchModel(const UiContext &context, QObject *parent = nullptr);

    /// Empties the model and prepares a place for each of \p sources, in their order.
    void begin(const QList<SearchSource *> &sources);
    void setAnswer(int source, const SearchAnswer &answer);
    [[nodiscard]] int hitCount() const;
    /// Every source has answered and none found anything: the model then holds one line that says so.
    [[nodiscard]] bool isFruitless() const { return isComplete() && !m_groups.empty() && hitCount() == 0; }
    /// Null for a heading.
    [[nodiscard]] const SearchHit *hit(const QModelIndex &index) const;
    /// Whether every source has answered.
    [[nodiscard]] bool isComplete() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        SearchSource *source = nullptr;
        SearchAnswer answer;
        bool isAnswered = false;
        /// Lines it takes: none while nothing was found.
        [[nodiscard]] int lines() const { return answer.hits.isEmpty() ? 0 : int(answer.hits.size()) + 1; }
    };
    /// The group of a row and the hit in it; -1 for its heading.
    struct Place
    {
        const Group *group = nullptr;
        int hit = -1;
    };
    [[nodiscard]] Place place(const QModelIndex &index) const;
    [[nodiscard]] QString heading(const Group &group) const;

    const UiContext m_context;
    std::vector<Group> m_groups;
};

} // namespace acquis
