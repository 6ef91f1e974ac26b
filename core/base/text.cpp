// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QChar>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum class Treatment { Keep, Drop, Blank };

Treatment treatmentOf(QChar c)
{
    if (c == u'.' || c == u'\'' || c == u'\u2019' || c == u'\u02BC')
        return Treatment::Drop;
    if (c.isLetterOrNumber() || c.isSurrogate())
        return Treatment::Keep;
    switch (c.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Other_Format:
    case QChar::Punctuation_Dash: return Treatment::Drop;
    default: return Treatment::Blank;
    }
}

} // namespace

QString foldedName(QStringView text)
{
    // Ligatures have no decomposition in Unicode, yet "main-d'oeuvre" is written both ways.
    QString plain = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.replace(u'\u0153', u"oe"_s).replace(u'\u00E6', u"ae"_s).replace(u'&', u" and "_s);

    QString folded;
    folded.reserve(plain.size());
    bool blankPending = false;
    for (const QChar c : std::as_const(plain)) {
        switch (treatmentOf(c)) {
        case Treatment::Drop: break;
        case Treatment::Blank: blankPending = !folded.isEmpty(); break;
        case Treatment::Keep:
            if (blankPending)
                folded += u' ';
            blankPending = false;
            folded += c;
            break;
        }
    }
    return folded;
}

} // namespace acquis
