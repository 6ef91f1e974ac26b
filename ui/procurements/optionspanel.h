// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/need.h"
#include "ui/procurements/needproviders.h"
#include "ui/procurements/stagepanel.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace acquis {

class OptionsMapSection;
class OptionsRoutesSection;
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

    /// Takes over what asks to buy from one firm; shown while that way is chosen, or such a request exists.
    void setSoleSource(QWidget *request);

public Q_SLOTS:
    /// Packs or agreements are others now.
    void rulesChanged();

private:
    void determine();
    void judge();
    void showMap();

    const NeedProviders m_providers;
    SplitNotice *m_split;
    OptionsRoutesSection *m_routes;
    OptionsMapSection *m_map;
    QVBoxLayout *m_column;
    QWidget *m_soleSource = nullptr;
    QAction *m_determine;
    Need m_judged; ///< as the rules are asked now
    bool m_canJudge = false;
};

} // namespace acquis
