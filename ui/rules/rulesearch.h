// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/searchsource.h"
#include "ui/shell/uicontext.h"

#include <QCoreApplication>
#include <QPointer>

namespace acquis {

class RuleLibrary;
class RulesPage;

/// Looks up the rules in force today for the search box. The rules are loaded with the first question; until they are there
/// the newest question waits. Older questions stay without an answer.
class RuleSearch final : public SearchSource
{
    Q_DECLARE_TR_FUNCTIONS(acquis::RuleSearch)
public:
    /// \p goToPage brings the page of rules to the front.
    RuleSearch(const UiContext &context, RulesPage &page, std::function<void()> goToPage);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void search(const QString &typed, int most, std::function<void(const SearchAnswer &)> found) override;

private:
    struct Found
    {
        QList<int> rules;
        int total = 0;
        friend bool operator==(const Found &, const Found &) = default;
    };
    void look(const QString &typed, int most, const std::function<void(const SearchAnswer &)> &found);
    [[nodiscard]] SearchAnswer answer(const RuleLibrary &library, const QString &typed, const Found &found) const;

    const UiContext m_context;
    QPointer<RulesPage> m_page;
    std::function<void()> m_goToPage;
    int m_asked = 0;
};

} // namespace acquis
