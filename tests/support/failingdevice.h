// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace acquis::test {

/// Reads like a file whose disk or network goes away after \a failAfter bytes. Opened by its constructor.
class FailingDevice final : public QIODevice
{
public:
    FailingDevice(QByteArray content, qsizetype failAfter);

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_content;
    qsizetype m_failAfter;
    qsizetype m_read = 0;
};

} // namespace acquis::test
