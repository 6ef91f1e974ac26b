// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/textmeasure.h"

namespace acquis {

TextMeasure measureOf(const QString &text)
{
    TextMeasure measure;
    bool isWord = false; // a letter or digit was seen since the last blank
    for (const QChar c : text) {
        if (c.isSpace()) {
            isWord = false;
            continue;
        }
        measure.letters += c.isLowSurrogate() || c.isMark() ? 0 : 1;
        if (!isWord && c.isLetterOrNumber()) {
            isWord = true;
            ++measure.words;
        }
    }
    return measure;
}

TextMeasure measureOf(const BilingualText &text)
{
    const TextMeasure english = measureOf(text.en);
    const TextMeasure french = measureOf(text.fr);
    return french.words > english.words ? french : english;
}

TextMeasure requestLength(const ProcurementFile &file)
{
    TextMeasure whole;
    const auto add = [&whole](const BilingualText &text) {
        const TextMeasure one = measureOf(text);
        whole.letters += one.letters;
        whole.words += one.words;
    };
    if (!file.intake.requirements.isEmpty())
        add(file.intake.requirements.constLast().text);
    for (const RequestItem &item : file.solicitation.items)
        add(item.name);
    for (const Criterion &criterion : file.solicitation.criteria)
        add(criterion.name);
    return whole;
}

} // namespace acquis
