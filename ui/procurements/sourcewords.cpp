// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/sourcewords.h"

#include <QHash>

namespace acquis {

using namespace Qt::StringLiterals;

QStringList SourceWords::provinces()
{
    return {
        u"AB"_s, u"BC"_s, u"MB"_s, u"NB"_s, u"NL"_s, u"NT"_s, u"NS"_s, u"NU"_s, u"ON"_s, u"PE"_s, u"QC"_s, u"SK"_s, u"YT"_s
    };
}

QString SourceWords::region(const QString &code)
{
    const QHash<QString, QString> names {
        { u"CA"_s, tr("Canada") },
        { u"AB"_s, tr("Alberta") },
        { u"BC"_s, tr("British Columbia") },
        { u"MB"_s, tr("Manitoba") },
        { u"NB"_s, tr("New Brunswick") },
        { u"NL"_s, tr("Newfoundland and Labrador") },
        { u"NT"_s, tr("Northwest Territories") },
        { u"NS"_s, tr("Nova Scotia") },
        { u"NU"_s, tr("Nunavut") },
        { u"ON"_s, tr("Ontario") },
        { u"PE"_s, tr("Prince Edward Island") },
        { u"QC"_s, tr("Quebec") },
        { u"SK"_s, tr("Saskatchewan") },
        { u"YT"_s, tr("Yukon") },
    };
    return names.value(code, code);
}

QString SourceWords::place(const MarketFirm &firm)
{
    QString where = firm.province;
    if (firm.country == "CA"_L1 || firm.country.isEmpty())
        where = region(firm.province.isEmpty() ? firm.country : firm.province);
    else if (!firm.province.isEmpty())
        where += u", "_s + firm.country;
    else
        where = firm.country;
    QStringList parts { firm.place, where };
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("Place not known") : parts.join(u", "_s);
}

QString SourceWords::size(const SizeDefinition &sizes, const SizeAnswer &answer) const
{
    return answer.position < 0 || answer.position >= sizes.classes.size() ? tr("Size unknown")
                                                                          : sizes.classes.at(answer.position).name.of(language());
}

QString SourceWords::standing(const MarketFirm &firm)
{
    QStringList parts;
    for (const FirmStanding &one : firm.standings) {
        if (one.status != StandingStatus::Active)
            continue;
        const QString where = one.jurisdiction.isEmpty() ? one.holder : region(one.jurisdiction);
        QString part = one.arrangement.isEmpty()
                           ? where
                           : tr("%1 (%2)", "holder of an arrangement and its number").arg(where, one.arrangement);
        if (one.until.isValid())
            part = tr("%1 until %2", "arrangement and last day").arg(part, one.until.toString(Qt::ISODate));
        parts << part;
    }
    if (!parts.isEmpty())
        return tr("Vendor of record: %1").arg(parts.join(u", "_s));
    return firm.standings.isEmpty() ? tr("No vendor of record standing") : tr("No vendor of record standing in force");
}

QString SourceWords::field(MarketField field)
{
    switch (field) {
    case MarketField::Name: return tr("name");
    case MarketField::Category: return tr("category");
    case MarketField::Place: return tr("place");
    case MarketField::Arrangement: return tr("arrangement");
    case MarketField::Note: return tr("note");
    case MarketField::Number: return tr("number");
    case MarketField::Title: return tr("title");
    case MarketField::Scope: return tr("scope");
    case MarketField::Keywords: return tr("keywords");
    case MarketField::Item: return tr("item");
    case MarketField::Vendor: return tr("vendor");
    case MarketField::Program: return tr("program");
    case MarketField::Account: return tr("account");
    case MarketField::Description: return tr("description");
    }
    Q_UNREACHABLE();
}

QString SourceWords::reason(const MarketReason &reason)
{
    const QString where = field(reason.field);
    if (reason.match == ConceptMatch::Spelling)
        //: %1: the word found; %2: what was typed; %3: name, category…
        return tr("“%1” for “%2” (%3)").arg(reason.word, reason.typed, where);
    if (reason.match == ConceptMatch::Related || reason.match == ConceptMatch::Code)
        //: %1: what was typed; %2: the word found near it; %3: name, category…
        return tr("%1, near: %2 (%3)").arg(reason.typed, reason.word, where);
    if (reason.isTheWordItself())
        //: %1: the word found; %2: name, category…
        return tr("%1 (%2)", "word and field").arg(reason.typed, where);
    //: %1: what was typed; %2: the word found that means the same; %3: name, category…
    return tr("%1 = %2 (%3)").arg(reason.typed, reason.word, where);
}

QString SourceWords::found(const QList<MarketReason> &reasons, qsizetype asked)
{
    if (reasons.isEmpty())
        return {};
    QStringList parts;
    for (const MarketReason &one : reasons)
        parts << reason(one);
    //: %1 and %2: numbers of words of the need; %3: where each was found
    return tr("Words found: %1 of %2 – %3").arg(reasons.size()).arg(asked).arg(parts.join(u", "_s));
}

QString SourceWords::joining(const JoinOption &option) const
{
    if (!option.mayJoin()) {
        QStringList bars;
        for (const JoinBar one : option.bars)
            bars << bar(one);
        return tr("Cannot be joined: %1").arg(bars.join(u", "_s));
    }
    const QString when = option.days == 0 ? tr("May be joined at once") : tr("May be joined in %n days", nullptr, option.days);
    return option.left ? tr("%1 · room left: %2").arg(when, m_formats.money(*option.left)) : tr("%1 · no ceiling").arg(when);
}

QString SourceWords::callingOff(const MarketArrangement &arrangement)
{
    const QString vendors = tr("%n vendors may be asked", nullptr, arrangement.vendors);
    if (!arrangement.stage)
        return vendors;
    const auto stage = [&] {
        switch (arrangement.stage->stage) {
        case SecondStage::Direct: return tr("one of them directly, without a second stage");
        case SecondStage::Invited: return tr("%n are invited to a second stage", nullptr, arrangement.stage->invited);
        case SecondStage::EveryVendor: return tr("all are invited to a second stage");
        case SecondStage::OverCeiling: return tr("the value is over its ceiling of one call-off");
        }
        Q_UNREACHABLE();
    };
    return vendors + u" · "_s + stage();
}

QString SourceWords::reason(JoinReason reason)
{
    switch (reason) {
    case JoinReason::CategoryFits: return tr("its category fits");
    case JoinReason::WordsFit: return tr("its words fit");
    case JoinReason::EntityAdmitted: return tr("your kind of organization is admitted");
    case JoinReason::JurisdictionAdmitted: return tr("your jurisdiction is admitted");
    case JoinReason::RoomEnough: return tr("there is room enough");
    case JoinReason::InTime: return tr("in time");
    case JoinReason::CategoryDiffers: return tr("another category");
    case JoinReason::TooLate: return tr("joined after the day on which it is needed");
    case JoinReason::EndsBeforeNeeded: return tr("ends before it is needed");
    }
    Q_UNREACHABLE();
}

QString SourceWords::bar(JoinBar bar)
{
    switch (bar) {
    case JoinBar::NotOpen: return tr("not open to others");
    case JoinBar::NotStarted: return tr("not started yet");
    case JoinBar::Ended: return tr("ended");
    case JoinBar::JoiningDatePassed: return tr("the last day to join has passed");
    case JoinBar::EntityNotAdmitted: return tr("your kind of organization is not admitted");
    case JoinBar::JurisdictionNotAdmitted: return tr("your jurisdiction is not admitted");
    case JoinBar::OverCeiling: return tr("not enough room under its ceiling");
    case JoinBar::NotEnoughSeats: return tr("not enough seats");
    case JoinBar::RoomNotTold: return tr("its room is not told: ask the holder");
    case JoinBar::AmountNotAboveZero: return tr("the value of the need is missing");
    }
    Q_UNREACHABLE();
}

QString SourceWords::reason(QuoteReason reason)
{
    switch (reason) {
    case QuoteReason::NeverAsked: return tr("never asked or paid before, as far as this register knows");
    case QuoteReason::AskedBefore: return tr("asked or paid before");
    case QuoteReason::FitsBest: return tr("no other firm fits the need better");
    case QuoteReason::FitsLess: return tr("says less than half of what the best firm says");
    case QuoteReason::TheOneLarge: return tr("the one large firm or incumbent that may be among them");
    case QuoteReason::NoStanding: return tr("no vendor of record standing in force, which the need requires");
    case QuoteReason::SameFamily: return tr("a parent, subsidiary or sister of it is picked");
    case QuoteReason::SecondLarge: return tr("a large firm or incumbent, and one is picked");
    case QuoteReason::OthersFirst: return tr("the places went to firms before it");
    }
    Q_UNREACHABLE();
}

QString SourceWords::history(const VendorDealings &history) const
{
    QStringList parts;
    if (history.invitations > 0)
        parts << tr("%n invitations", nullptr, history.invitations);
    if (history.callOffs > 0)
        parts << tr("%n call-offs", nullptr, history.callOffs);
    if (history.lines > 0)
        parts << tr("%n lines of spending", nullptr, int(std::min<qint64>(history.lines, std::numeric_limits<int>::max())))
                     + (history.share.whole > 0 ? tr(", %1 of all spending").arg(m_formats.percent(history.share)) : QString());
    return parts.join(u", "_s);
}

} // namespace acquis
