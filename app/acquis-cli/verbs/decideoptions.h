// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/need.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace acquis::cli {

/// What is supposed to be otherwise, as it was typed.
struct Supposition
{
    QString date;
    QStringList packs; ///< ids or files
    QStringList limits; ///< "25000=50000"
    [[nodiscard]] bool isEmpty() const { return date.isEmpty() && packs.isEmpty() && limits.isEmpty(); }
};

/// What a need is about: what the register is searched for.
struct Subject
{
    QStringList categories;
    QStringList words;
    [[nodiscard]] bool isEmpty() const { return categories.isEmpty() && words.isEmpty(); }
};

/// What the words after the verb say: members of a need, files, and what is supposed.
struct Request
{
    QJsonObject members;
    QStringList files;
    QString output;
    Supposition supposition;
    Subject subject;
    QString wrong; ///< the word that was not understood
    std::optional<NeedError> error;
};

/// An option of several values takes every word up to the next option.
[[nodiscard]] Request parseRequest(const QStringList &words);

} // namespace acquis::cli
