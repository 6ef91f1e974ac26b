// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rulecomparison.h"
#include "ui/procurements/filesection.h"

namespace acquis {

class CodeChoice;
class WrappingLabel;

/// What it may cost, for whom, and by when: what the rules are asked, and the money for it (R91).
class NeedValueSection final : public FileSection
{
    Q_OBJECT
public:
    /// \p packs: of the rules; they say which entities a jurisdiction has.
    NeedValueSection(const UiContext &context, FileSession &session, std::function<QList<RulePack>()> packs);

    void showFile() override;
    void retranslate() override;
    [[nodiscard]] bool holds(const QString &path) const override;
    void goTo(const QString &path) override;

private:
    [[nodiscard]] QStringList offeredEntities(Jurisdiction jurisdiction) const;
    const std::function<QList<RulePack>()> m_packs;
    void showBudget();
    void showPlan();
    FileFields *m_budget;
    WrappingLabel *m_plan;
};

/// What else the rules ask of a need: its kind, standings, reasons not to compete.
class NeedRulesSection final : public FileSection
{
    Q_OBJECT
public:
    NeedRulesSection(const UiContext &context, FileSession &session);

    void showFile() override;
    void retranslate() override;

private:
    CodeChoice *m_flags;
    CodeChoice *m_grounds;
};

} // namespace acquis
