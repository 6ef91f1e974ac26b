// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/determination.h"
#include "core/rules/need.h"
#include "core/rules/ruleset.h"
#include "ui/procurements/needproviders.h"
#include "ui/procurements/stagepanel.h"

namespace acquis {

class FormScroll;
class OptionsMapSection;
class OptionsRoutesSection;
class SoleSourceSection;
class SplitNotice;
class WrappingLabel;

/// The ways that the rules leave open, kept with the file; the one that is taken, and why; the map of the rules with the need lit in it.
class OptionsPanel final : public StagePanel
{
    Q_OBJECT
public:
    OptionsPanel(const UiContext &context, FileSession &session, const NeedProviders &providers, QWidget *parent = nullptr);

    [[nodiscard]] FileStage stage() const override { return FileStage::Options; }
    void showFile() override;
    void retranslate() override;
    bool goTo(const QString &path) override;
    [[nodiscard]] QList<QAction *> stageActions() const override { return { m_determine }; }

Q_SIGNALS:
    void stageRequested(acquis::FileStage stage); ///< what was asked for is done there

private:
    void determine();
    void judge();
    void showMap();
    /// What the rules say of a need; they are made ready once for needs of the same jurisdiction and packs.
    /// \error as packsFor() and determine()
    [[nodiscard]] NeedResult<Determination> judged(const Need &need);

    const NeedProviders m_providers;
    SplitNotice *m_split;
    OptionsRoutesSection *m_routes;
    SoleSourceSection *m_soleSource; ///< shown while that way is chosen, or such a request exists
    OptionsMapSection *m_map;
    FormScroll *m_scroll;
    QAction *m_determine;
    Need m_judged; ///< as the rules are asked now
    bool m_canJudge = false;
    std::optional<RuleSet> m_rules;
    QList<RulePack> m_rulesOf; ///< all packs among which those of m_rules were found
    Need m_rulesFor;
    QString m_shown; ///< uid of the file
};

} // namespace acquis
