// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace acquis::test {

/// A folder that goes away with the test. A folder or file that cannot be made ends the test program: no test means to test that.
class TemporaryFolder
{
public:
    TemporaryFolder();

    /// Path of a file in the folder, whether it is there or not.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes the file and answers its path.
    QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    [[nodiscard]] bool isEmpty() const;

private:
    QTemporaryDir m_folder;
};

} // namespace acquis::test
