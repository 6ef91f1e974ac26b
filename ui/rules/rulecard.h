// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulecomparison.h"
#include "core/rules/rulepack.h"
#include "ui/widgets/theme.h"

#include <QTextBrowser>

#include <optional>

namespace acquis {

class RuleSentences;

/// Everything that one row of the rules says. What a pack wrote is shown as text, never as markup; an address can be opened
/// when it is one of the web.
class RuleCard final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit RuleCard(const Theme &theme, QWidget *parent = nullptr);

    /// \p marks: in what the row differs from the one beside it.
    void showRule(const RuleSentences &sentences, const RulePack &pack, const RuleSeries &series, const RuleRow &row,
                  const RuleDifferences &marks = {}, const QString &found = {});
    void showNothing(const QString &sentence);
    /// Whether the system's browser may be asked to open it.
    [[nodiscard]] static bool isWebAddress(const QString &address);

Q_SIGNALS:
    /// A row of the same pack that says otherwise was chosen.
    void rowRequested(const QString &row);

private:
    void follow(const QUrl &link);
    const Theme &m_theme;
};

} // namespace acquis
