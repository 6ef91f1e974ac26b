// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/ledgersource.h"

#include "core/spending/spendlines.h"
#include "core/storage/database.h"
#include "core/storage/migration.h"

#include <QCryptographicHash>
#include <QVarLengthArray>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allKinds { LedgerKind::Awarded, LedgerKind::Committed, LedgerKind::Invoiced, LedgerKind::Paid };
// Stands between what is put one after the other: no text has it.
constexpr char divider = '\x1f';

} // namespace

QString ledgerKindName(LedgerKind kind)
{
    switch (kind) {
    case LedgerKind::Awarded: return u"awarded"_s;
    case LedgerKind::Committed: return u"committed"_s;
    case LedgerKind::Invoiced: return u"invoiced"_s;
    case LedgerKind::Paid: return u"paid"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<LedgerKind> ledgerKindFromName(QStringView name)
{
    for (const LedgerKind kind : allKinds) {
        if (ledgerKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

QString LedgerSourceKey::name() const
{
    return u"%1/%2/%3"_s.arg(QLatin1StringView(procurementFiles), year.toString(), ledgerKindName(kind));
}

std::optional<LedgerSourceKey> ledgerSourceOf(QStringView name)
{
    const QList<QStringView> parts = name.split(u'/');
    if (parts.size() != 3 || parts[0] != QLatin1StringView(procurementFiles))
        return std::nullopt;
    const auto year = FiscalYear::parse(parts[1]);
    const auto kind = ledgerKindFromName(parts[2]);
    if (!year || !kind)
        return std::nullopt;
    return LedgerSourceKey { *year, *kind };
}

bool isLedgerSource(const SourceFile &file)
{
    return file.format == QLatin1StringView(procurementFiles);
}

int ledgerSchema()
{
    const auto &steps = shippedMigrations();
    const auto step =
        std::find_if(steps.begin(), steps.end(), [](const Migration &one) { return one.name.endsWith("_ledger.sql"_L1); });
    return step == steps.end() ? Database::newestSchema() + 1 : step->number;
}

Result<bool> hasLedger(Database &database)
{
    const auto schema = database.schemaVersion();
    if (!schema)
        return std::unexpected(schema.error());
    return *schema >= ledgerSchema();
}

QByteArray LedgerEntry::reference() const
{
    QByteArray bytes = QString(file + u' ' + record).toUtf8() + divider + day.toString(Qt::ISODate).toLatin1();
    if (indirectVendor > 0)
        bytes += divider + QByteArray::number(indirectVendor) + divider + QByteArray::number(indirectSize);
    return bytes;
}

QByteArrayView readableReference(QByteArrayView reference)
{
    const qsizetype end = reference.indexOf(divider);
    return end < 0 ? reference : reference.first(end);
}

QByteArray chainedProof(const QByteArray &before, const StoredLine &line)
{
    // Put together first: handing it over piece by piece costs more than hashing it.
    QVarLengthArray<char, 256> bytes;
    bytes.append(before.data(), before.size());
    for (const qint64 number : { line.row, qint64(line.cell), line.amount, line.vendor }) {
        char place[sizeof number];
        qToLittleEndian(number, place);
        bytes.append(place, sizeof place);
    }
    bytes.append(line.reference.data(), line.reference.size());
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), bytes.size()), QCryptographicHash::Sha256);
}

} // namespace acquis
