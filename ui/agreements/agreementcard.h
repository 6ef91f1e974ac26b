// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/cardsource.h"

#include <QCoreApplication>

namespace acquis {

/// The card of an agreement: who may see it, who may join and how, what room is left, its vendors, prices, terms that are not ours,
/// and documents.
class AgreementCard
{
    Q_DECLARE_TR_FUNCTIONS(AgreementCard)
public:
    [[nodiscard]] static QString html(const CardSource &source, const AgreementHoldings::HeldAgreement &held);

private:
    AgreementCard(const CardSource &source, const AgreementHoldings::HeldAgreement &held);
    void writeClass();
    void writeDays();
    void writeJoining();
    void writeRoom();
    void writeJoins();
    void writeVendors();
    void writePrices();
    void writeTerms();
    void writeAmendments();
    void writeBuyers();
    void writeDocuments();
    void writeContact();
    [[nodiscard]] QStringList admitted() const;
    [[nodiscard]] bool isWithheld(AgreementField field) const { return m_agreement.withheld.contains(field); }

    const CardSource &m_source;
    const AgreementWords &m_words;
    const BuyingAgreement &m_agreement;
    const QList<AgreementJoin> &m_joins;
    const QString &m_origin;
    CardHtml m_card;
};

} // namespace acquis
