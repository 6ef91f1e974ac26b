// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tricklingdevice.h"

#include <algorithm>

namespace acquis::test {

TricklingDevice::TricklingDevice(QByteArray content, qsizetype pieceSize) : m_content(std::move(content)), m_pieceSize(pieceSize)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 TricklingDevice::readData(char *data, qint64 maxSize)
{
    const qsizetype size = std::min({ qsizetype(maxSize), m_pieceSize, m_content.size() - m_read });
    std::copy_n(m_content.cbegin() + m_read, size, data);
    m_read += size;
    return size;
}

qint64 TricklingDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace acquis::test
