// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/packloader.h"

#include <QJsonObject>

namespace acquis {

/// Collects what is wrong with one pack.
class PackReport
{
public:
    explicit PackReport(QString file) : m_file(std::move(file)) { }
    void add(PackFault fault, const QString &row, const QString &member, const QString &value = {});
    [[nodiscard]] const QList<PackFinding> &findings() const { return m_findings; }
    [[nodiscard]] bool isClean() const { return m_findings.isEmpty(); }

private:
    QString m_file;
    QList<PackFinding> m_findings;
};

/// Members to values, each of its type and code list. Spans that are left out are filled from what holds them.
[[nodiscard]] RulePack readPack(const QJsonObject &members, PackReport &report);

/// What only the whole pack shows: ids, spans, rows that cover every value and day once, rows in conflict.
void checkPack(const RulePack &pack, PackReport &report);

} // namespace acquis
