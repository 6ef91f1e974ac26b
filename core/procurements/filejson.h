// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/recordfields.h"
#include "core/procurements/procurementfile.h"

#include <QByteArray>
#include <QJsonObject>

#include <expected>

namespace acquis {

/// A file is at most so many bytes of JSON: what is longer is neither written nor read.
inline constexpr qsizetype largestFile = 32 * 1024 * 1024;

/// The canonical JSON of a file: equal values give equal bytes.
[[nodiscard]] QJsonObject fileToJson(const ProcurementFile &file);

/// Every fault is told with its path ("bids/2/received-at"); nothing is repaired.
[[nodiscard]] std::expected<ProcurementFile, QList<RecordFinding>> fileFromJson(const QJsonObject &members);
/// The same from bytes; size and depth are judged before.
[[nodiscard]] std::expected<ProcurementFile, QList<RecordFinding>> fileFromJson(const QByteArray &json);

} // namespace acquis
