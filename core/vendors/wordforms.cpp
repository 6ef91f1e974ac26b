// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/wordforms.h"

namespace acquis {

QString stemsOf(const QStringList &words, const NameVocabulary &vocabulary)
{
    QStringList stems;
    for (const QString &word : words)
        stems << vocabulary.stemOf(word).split(u' ');
    stems.sort();
    return stems.join(u' ');
}

MatchCode differenceOf(const QStringList &a, const QStringList &b, const NameVocabulary &vocabulary)
{
    MatchCode code = MatchCode::WordOrder;
    const auto see = [&](const QStringList &words, const QStringList &others) {
        for (const QString &word : words) {
            if (others.contains(word))
                continue;
            const auto form = vocabulary.formOf(word);
            if (form && form->kind == FormKind::Translation)
                code = MatchCode::Translation;
            else if (form && form->kind == FormKind::Abbreviation && code != MatchCode::Translation)
                code = MatchCode::Abbreviation;
            else if (code == MatchCode::WordOrder)
                code = MatchCode::WordEnding;
        }
    };
    see(a, b);
    see(b, a);
    return code;
}

} // namespace acquis
