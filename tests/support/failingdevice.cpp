// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failingdevice.h"

#include <algorithm>

namespace acquis::test {

using namespace Qt::StringLiterals;

FailingDevice::FailingDevice(QByteArray content, qsizetype failAfter)
    : m_content(std::move(content))
    , m_failAfter(std::min(failAfter, m_content.size()))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 FailingDevice::readData(char *data, qint64 maxSize)
{
    if (m_read == m_failAfter) {
        setErrorString(u"the device went away"_s);
        return -1;
    }
    const qsizetype size = std::min<qsizetype>(maxSize, m_failAfter - m_read);
    std::copy_n(m_content.cbegin() + m_read, size, data);
    m_read += size;
    return size;
}

qint64 FailingDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace acquis::test
