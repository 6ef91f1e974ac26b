// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorids.h"
#include "core/vendors/vendorlists.h"

#include <QByteArray>

#include <map>

namespace acquis {

/// Vendors with neighbouring numbers share a block, so that a change rewrites few bytes and loading reads few rows.
inline constexpr qint64 vendorsPerBlock = 256;

[[nodiscard]] inline qint64 searchBlockOf(VendorId id)
{
    return id.value / vendorsPerBlock;
}

/// The entries of one block by vendor.
using SearchBlock = std::map<qint64, QByteArray>;

[[nodiscard]] QByteArray packSearchBlock(const SearchBlock &block);
/// Calls \p each with vendor and entry bytes, which live as long as \p content. False when the bytes are no block.
template <typename Each>
[[nodiscard]] bool readSearchBlock(QByteArrayView content, Each each);

/// Changes entries in their blocks. Call inside a Transaction; nothing is written before flush().
class SearchBlockWriter
{
public:
    explicit SearchBlockWriter(PreparedStatements &statements) : m_statements(statements) { }
    /// An empty entry removes the vendor. \error RegisterDamaged, register errors
    [[nodiscard]] Result<void> put(VendorId id, const QByteArray &entry);
    [[nodiscard]] Result<void> flush(qint64 revision);
    /// How many blocks wait.
    [[nodiscard]] std::size_t waiting() const { return m_blocks.size(); }

private:
    PreparedStatements &m_statements;
    std::map<qint64, SearchBlock> m_blocks;
};

} // namespace acquis

#include "core/vendors/packedbytes.h"

namespace acquis {

template <typename Each>
bool readSearchBlock(QByteArrayView content, Each each)
{
    PackedReader reader(content);
    while (!reader.atEnd()) {
        const quint64 id = reader.readUnsigned();
        const QByteArrayView entry = reader.readBytes();
        if (reader.isDamaged() || !each(qint64(id), entry))
            return false;
    }
    return !reader.isDamaged();
}

} // namespace acquis
