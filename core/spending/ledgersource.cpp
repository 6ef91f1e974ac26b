// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/ledgersource.h"

#include "core/spending/spendlines.h"
#include "core/storage/database.h"

#include <QCryptographicHash>

#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allKinds { LedgerKind::Awarded, LedgerKind::Committed, LedgerKind::Invoiced, LedgerKind::Paid };
// Stands between what is hashed one after the other: no text has it.
constexpr char divider = '\x1f';

void addNumber(QCryptographicHash &hash, qint64 number)
{
    hash.addData(QByteArray::number(number).append(divider));
}

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

Result<bool> hasLedger(Database &database)
{
    const auto schema = database.schemaVersion();
    if (!schema)
        return std::unexpected(schema.error());
    return *schema >= ledgerSchema;
}

QByteArray ledgerReference(const QString &file, const QString &record)
{
    return QString(file + u' ' + record).toUtf8();
}

QByteArray chainedProof(const QByteArray &before, const StoredLine &line)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    for (const qint64 number : { line.row, qint64(line.cell), line.amount, line.vendor })
        addNumber(hash, number);
    hash.addData(line.reference);
    return hash.result();
}

QByteArray LedgerEntry::proof() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &text : { file, record, ledgerKindName(kind), day.toString(Qt::ISODate) })
        hash.addData(text.toUtf8().append(divider));
    for (const qint64 number : { source.value, qint64(cell), vendor, indirectVendor, indirectSize, amount })
        addNumber(hash, number);
    return hash.result();
}

} // namespace acquis
