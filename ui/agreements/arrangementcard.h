// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/cardsource.h"

#include <QCoreApplication>

namespace acquis {

/// The card of a vendor of record arrangement: its days and ceiling, its vendors and their standing, how many are invited at which
/// value, and how it was used.
class ArrangementCard
{
    Q_DECLARE_TR_FUNCTIONS(ArrangementCard)
public:
    [[nodiscard]] static QString html(const CardSource &source, const AgreementHoldings::HeldArrangement &held);

private:
    ArrangementCard(const CardSource &source, const AgreementHoldings::HeldArrangement &held);
    void writeDays();
    void writeBands();
    void writeVendors();
    void writeCriteria();
    void writeUses();

    const CardSource &m_source;
    const AgreementWords &m_words;
    const Arrangement &m_arrangement;
    const QList<ArrangementUse> &m_uses;
    CardHtml m_card;
};

} // namespace acquis
