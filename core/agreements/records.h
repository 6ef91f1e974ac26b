// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/arrangement.h"
#include "core/agreements/buyingagreement.h"
#include "core/agreements/community.h"
#include "core/agreements/priceguide.h"
#include "core/agreements/recordfields.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <expected>

namespace acquis {

template <typename T>
using RecordResult = std::expected<T, QList<RecordFinding>>;

/// The kinds of records that a register keeps by version, by their stable words.
template <typename T>
inline constexpr const char *recordKind = nullptr;
template <>
inline constexpr const char *recordKind<Arrangement> = "arrangement";
template <>
inline constexpr const char *recordKind<PriceGuide> = "price-guide";
template <>
inline constexpr const char *recordKind<BuyingAgreement> = "agreement";
template <>
inline constexpr const char *recordKind<TermSet> = "term-set";
template <>
inline constexpr const char *recordKind<CommunityMember> = "community-member";
template <>
inline constexpr const char *recordKind<CommunityMeeting> = "community-meeting";
template <>
inline constexpr const char *recordKind<ChairTerm> = "chair-term";
template <>
inline constexpr const char *recordKind<Recommendation> = "recommendation";

/// The canonical JSON of a record: equal values give equal bytes. For the eight types above.
template <typename T>
[[nodiscard]] QJsonObject recordMembers(const T &value);
template <typename T>
[[nodiscard]] QByteArray writeRecord(const T &value);

/// Reads and judges a record; every fault is told, nothing is repaired. \p path goes before each member that is told.
template <typename T>
[[nodiscard]] RecordResult<T> readRecord(const QJsonObject &members, const QString &path = {});
template <typename T>
[[nodiscard]] RecordResult<T> readRecord(const QByteArray &json);

} // namespace acquis
