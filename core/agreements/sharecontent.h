// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/buyingagreement.h"
#include "core/agreements/shareerror.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace acquis {

/// Who a package is made by and for.
struct ShareOrder
{
    QString senderName;
    QString senderJurisdiction;
    Receiver receiver;
    Confidentiality highest = Confidentiality::Public; ///< nothing of a narrower class goes, whatever the receiver may have
    QDateTime madeAt; ///< UTC
    friend bool operator==(const ShareOrder &, const ShareOrder &) = default;
};

struct SharedDocument
{
    QString sha256;
    QByteArray content;
    friend bool operator==(const SharedDocument &, const SharedDocument &) = default;
};

/// All that a package says.
struct ShareContent
{
    ShareOrder order;
    QList<BuyingAgreement> agreements; ///< by uid
    QList<SharedDocument> documents; ///< by digest, each once
    friend bool operator==(const ShareContent &, const ShareContent &) = default;
};

/// What did not go, for the preview: a whole agreement, a field of it, or a document of it.
struct LeftOut
{
    QString agreement; ///< uid
    std::optional<AgreementField> field;
    QString document; ///< its name; empty: none
    Confidentiality confidentiality {}; ///< that kept it here
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

/// The part of an agreement that may go: fields and documents of a narrower class are emptied and said to be withheld, ids of this
/// register and the list of those who may have what is restricted are taken off, and what was joined is told as a sum as of the day.
/// Nothing when the agreement itself may not go. \error AmountOutOfRange
[[nodiscard]] Result<std::optional<BuyingAgreement>> partFor(const BuyingAgreement &agreement, const QList<AgreementJoin> &joins,
                                                             const ShareOrder &order, QList<LeftOut> &leftOut);

/// Canonical JSON, see resources/schema/share.schema.json.
[[nodiscard]] QByteArray writeShareContent(const ShareContent &content);
/// \error TooLarge, ContentWrong, DocumentWrong
[[nodiscard]] ShareResult<ShareContent> readShareContent(const QByteArray &json);

} // namespace acquis
