// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/marketsearch.h"
#include "core/procurements/procurementfile.h"
#include "ui/procurements/sourcespage.h"
#include "ui/shell/uicontext.h"

#include <QObject>

#include <memory>

namespace acquis {

/// What was found for a file, and in which agreements.
struct FoundMarket
{
    QString words; ///< that were looked for
    Market market;
    std::shared_ptr<const AgreementHoldings> holdings;
};

/// Looks in the register for sources of a file's need, off the GUI thread. One search at a time: a new one takes the place of the last.
class FileMarketSearch final : public QObject
{
    Q_OBJECT
public:
    FileMarketSearch(const UiContext &context, SourceProviders providers, QObject *parent = nullptr);

    /// Vendors and agreements are read.
    [[nodiscard]] bool canSearch() const;
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    /// found() or failed() follows, while canSearch() and the file has words.
    void search(const ProcurementFile &file, QDate today);
    void cancel();

    /// The words of the intake; without them the product that is asked for, or the title.
    [[nodiscard]] static QString wordsOf(const ProcurementFile &file, Language language);
    /// The need of the file with those words.
    [[nodiscard]] static MarketNeed needOf(const ProcurementFile &file, Language language, QDate today);

Q_SIGNALS:
    void found(const acquis::FoundMarket &found);
    void failed(const acquis::Error &error);
    void searchingChanged();

private:
    void finish();
    const UiContext m_context;
    const SourceProviders m_providers;
    CancelToken m_cancel;
    int m_searches = 0;
    bool m_isSearching = false;
};

} // namespace acquis
