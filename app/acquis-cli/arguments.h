// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace acquis::cli {

/// The words after a verb: options with a value, switches, and the rest. "--name value" and "--name=value" are the same;
/// an option may come several times.
class Arguments
{
public:
    /// \p valued and \p switches are names without dashes.
    Arguments(const QStringList &words, const QStringList &valued, const QStringList &switches);

    /// The first word that is no known option, or an option without its value; empty when all is well.
    [[nodiscard]] const QString &unknown() const { return m_unknown; }
    [[nodiscard]] bool has(const QString &name) const { return m_values.contains(name); }
    [[nodiscard]] QString value(const QString &name) const { return m_values.value(name).value(0); }
    [[nodiscard]] QStringList values(const QString &name) const { return m_values.value(name); }
    [[nodiscard]] const QStringList &rest() const { return m_rest; }

private:
    QMap<QString, QStringList> m_values;
    QStringList m_rest;
    QString m_unknown;
};

} // namespace acquis::cli
