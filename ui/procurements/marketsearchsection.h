// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filemarketsearch.h"
#include "ui/procurements/filesection.h"

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FactsTable;

/// Where was looked for sources, with which words, what came of it (R95); and the register searched at once.
class MarketSearchSection final : public FileSection
{
    Q_OBJECT
public:
    MarketSearchSection(const UiContext &context, FileSession &session, const SourceProviders &providers);

    void showFile() override;
    void retranslate() override;
    [[nodiscard]] const FileMarketSearch &search() const { return *m_search; }
    void searchNow();

Q_SIGNALS:
    void vendorRequested(acquis::VendorId id);

private:
    void take(const FoundMarket &found);
    void showFirms();
    void invite();
    void updateButtons();
    [[nodiscard]] const MarketFirm *currentFirm() const;
    FileMarketSearch *m_search;
    QString m_uid; ///< of the file that is searched for
    SizeDefinition m_sizes;
    std::optional<FoundMarket> m_found;
    QPushButton *m_now;
    FactsTable *m_firms;
    QWidget *m_firmsPart;
    QPushButton *m_invite;
    QPushButton *m_open;
};

} // namespace acquis
