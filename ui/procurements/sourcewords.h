// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/threequotes.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>

namespace acquis {

/// How sources of a need are spoken of in the language of the screen. A cheap value; made anew when the language changes.
class SourceWords
{
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
public:
    explicit SourceWords(Language language) : m_formats(language) { }

    [[nodiscard]] Language language() const { return m_formats.language(); }
    [[nodiscard]] const Formats &formats() const { return m_formats; }

    /// Second parts of ISO 3166-2 of Canada, in the order of their English names.
    [[nodiscard]] static QStringList provinces();
    /// "ON" as "Ontario", "CA" as "Canada"; what is neither is its code.
    [[nodiscard]] static QString region(const QString &code);
    [[nodiscard]] static QString place(const MarketFirm &firm);
    [[nodiscard]] QString size(const SizeDefinition &sizes, const SizeAnswer &answer) const;
    /// Where the firm is vendor of record, and until when.
    [[nodiscard]] static QString standing(const MarketFirm &firm);
    /// "Words found: 2 of 3 – data (name), analytics = analysis (category)"
    [[nodiscard]] static QString found(const QList<MarketReason> &reasons, qsizetype asked);
    /// "May be joined in 20 days; room left: $1,000,000"
    [[nodiscard]] QString joining(const JoinOption &option) const;
    /// "3 vendors may be asked · 2 of them are invited to a second stage"
    [[nodiscard]] static QString callingOff(const MarketArrangement &arrangement);
    [[nodiscard]] static QString reason(JoinReason reason);
    [[nodiscard]] static QString bar(JoinBar bar);
    [[nodiscard]] static QString reason(QuoteReason reason);
    /// What the register knows of asking a firm before.
    [[nodiscard]] QString history(const VendorDealings &history) const;

private:
    [[nodiscard]] static QString field(MarketField field);
    [[nodiscard]] static QString reason(const MarketReason &reason);
    Formats m_formats;
};

} // namespace acquis
