// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/duplicatewords.h"

#include <QStringList>

namespace acquis {

using namespace Qt::StringLiterals;

QString DuplicateWords::likeness(int percent) const
{
    return m_formats.percent({ percent, 100 }, 0);
}

QString DuplicateWords::reason(const MatchReason &reason)
{
    const auto both = [&reason](const QString &withOther, const QString &alone) {
        return reason.other.isEmpty() ? alone.arg(reason.words) : withOther.arg(reason.words, reason.other);
    };
    switch (reason.code) {
    case MatchCode::SameWords: return tr("same words “%1”").arg(reason.words);
    case MatchCode::SameNumber: return tr("same numbered company %1").arg(reason.words);
    case MatchCode::Spelling: return both(tr("“%1” may be a slip for “%2”"), tr("a slip in “%1”"));
    case MatchCode::JoinedWords: return both(tr("“%1” and “%2” are the same words, joined"), tr("joined words “%1”"));
    case MatchCode::WordEnding: return both(tr("“%1” and “%2” differ in endings only"), tr("other endings in “%1”"));
    case MatchCode::WordOrder: return both(tr("“%1” and “%2” differ in order only"), tr("another order of “%1”"));
    case MatchCode::Abbreviation: return both(tr("“%1” is short for “%2”, or the other way round"), tr("short form “%1”"));
    case MatchCode::Translation: return both(tr("“%1” and “%2” say the same in two languages"), tr("translation of “%1”"));
    case MatchCode::ShortName: return both(tr("“%1” begins “%2”"), tr("short name “%1”"));
    case MatchCode::Initials: return both(tr("“%1” may be the initials of “%2”"), tr("initials “%1”"));
    case MatchCode::TradesAs: return both(tr("“%1” says that it trades as “%2”"), tr("trades as “%1”"));
    case MatchCode::DivisionOf: return both(tr("“%1” says that it is a division of “%2”"), tr("division of “%1”"));
    case MatchCode::BrandWithin: return tr("both have the brand “%1” in their names").arg(reason.words);
    case MatchCode::JointVenture: return tr("both take part in “%1”").arg(reason.words);
    }
    Q_UNREACHABLE();
}

QString DuplicateWords::sign(DuplicateSign sign)
{
    switch (sign) {
    case DuplicateSign::SamePostalCode: return tr("same postal code");
    case DuplicateSign::SamePlace: return tr("same place");
    case DuplicateSign::OtherPlace: return tr("against it: another place");
    case DuplicateSign::OtherNumber: return tr("against it: another number");
    }
    Q_UNREACHABLE();
}

QString DuplicateWords::reasons(const PossibleDuplicate &pair) const
{
    QStringList parts;
    QString same; // the words of a stronger reason say what fewer of them would say again
    for (const MatchReason &one : pair.reasons) {
        const bool isSaid = one.code == MatchCode::SameWords && !same.isEmpty() && same.startsWith(one.words);
        if (one.code == MatchCode::SameWords && same.isEmpty())
            same = one.words;
        if (!isSaid)
            parts << reason(one);
    }
    for (const DuplicateSign one : pair.signs)
        parts << sign(one);
    return parts.join(u", "_s);
}

QString DuplicateWords::grounds(const PossibleDuplicate &pair) const
{
    //: %1: percent; %2: reasons
    return tr("likeness %1: %2").arg(likeness(pair.likeness), reasons(pair)).left(1000);
}

} // namespace acquis
