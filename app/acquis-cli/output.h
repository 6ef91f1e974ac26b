// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTextStream>

namespace acquis {

/// Standard output and standard error of the command line: a readable table, or one JSON document and nothing else.
class Output
{
public:
    Output(Language language, bool json);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] bool isJson() const { return m_json; }
    /// The text of this invocation's language.
    [[nodiscard]] QString say(const char *english, const char *french) const;

    void document(const QJsonObject &object);
    /// Columns whose heading starts with '>' are aligned right.
    void table(const QStringList &headings, const QList<QStringList> &rows);
    void line(const QString &text);
    /// To standard error.
    void note(const QString &text);
    /// Says the error on standard error and gives the exit code it deserves.
    [[nodiscard]] int fail(const Error &error);

private:
    Language m_language;
    bool m_json;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace acquis
