// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/needproviders.h"
#include "ui/procurements/stagepanel.h"

namespace acquis {

class FileSection;
class FormScroll;
class MarketSearchSection;

/// What is learned of the market before anybody is asked to bid, and who declares what.
class MarketPanel final : public StagePanel
{
    Q_OBJECT
public:
    MarketPanel(const UiContext &context, FileSession &session, const NeedProviders &providers, QWidget *parent = nullptr);

    [[nodiscard]] FileStage stage() const override { return FileStage::Market; }
    void showFile() override;
    void retranslate() override;
    bool goTo(const QString &path) override;
    [[nodiscard]] QList<QAction *> stageActions() const override { return { m_searchNow }; }

    /// Nothing is being searched.
    [[nodiscard]] bool isSettled() const;

private:
    QList<FileSection *> m_sections;
    MarketSearchSection *m_search;
    FormScroll *m_scroll;
    QAction *m_searchNow;
    QString m_shown; ///< uid of the file
};

} // namespace acquis
