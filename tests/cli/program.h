// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace acquis::test {

/// What the command line answered as a program.
struct Outcome
{
    int exit = -1; ///< -1: it did not end by itself, or not in five minutes
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

inline Outcome cli(const QStringList &arguments)
{
    constexpr int fiveMinutes = 300'000;
    QProcess process;
    process.start(QStringLiteral(ACQUIS_CLI), arguments);
    if (!process.waitForFinished(fiveMinutes))
        return {};
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
             process.readAllStandardError() };
}

} // namespace acquis::test
