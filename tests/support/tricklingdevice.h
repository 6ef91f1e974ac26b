// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace acquis::test {

/// Gives its content in pieces of at most \a pieceSize bytes per read, so that a reader meets its end at any byte.
/// Opened by its constructor.
class TricklingDevice final : public QIODevice
{
public:
    TricklingDevice(QByteArray content, qsizetype pieceSize);

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_content;
    qsizetype m_pieceSize;
    qsizetype m_read = 0;
};

} // namespace acquis::test
