// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/acquis-cli/arguments.h"

namespace acquis::cli {

Arguments::Arguments(const QStringList &words, const QStringList &valued, const QStringList &switches)
{
    bool onlyRest = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyRest || !word.startsWith(QLatin1StringView("--"))) {
            m_rest << word;
            continue;
        }
        if (word.size() == 2) {
            onlyRest = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        if (switches.contains(name) && equals < 0) {
            m_values[name] << QString();
        } else if (valued.contains(name) && equals >= 0) {
            m_values[name] << word.mid(equals + 1);
        } else if (valued.contains(name) && i + 1 < words.size()) {
            m_values[name] << words[++i];
        } else if (m_unknown.isEmpty()) {
            m_unknown = word;
        }
    }
}

} // namespace acquis::cli
