// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/vendorimportwords.h"

#include <limits>

namespace acquis {

using namespace Qt::StringLiterals;

QList<VendorColumn> VendorImportWords::columns()
{
    return { VendorColumn::Ignored,      VendorColumn::Name,        VendorColumn::OperatingName, VendorColumn::BusinessNumber,
             VendorColumn::QuebecNumber, VendorColumn::Reference,   VendorColumn::Place,         VendorColumn::Province,
             VendorColumn::Country,      VendorColumn::PostalCode,  VendorColumn::Employees,     VendorColumn::Revenue,
             VendorColumn::Naics,        VendorColumn::Unspsc,      VendorColumn::Offers,        VendorColumn::OffersEnglish,
             VendorColumn::OffersFrench, VendorColumn::ContactName, VendorColumn::Email,         VendorColumn::Telephone,
             VendorColumn::Notes };
}

QString VendorImportWords::column(VendorColumn column)
{
    switch (column) {
    case VendorColumn::Ignored: return tr("not taken");
    case VendorColumn::Name: return tr("name");
    case VendorColumn::OperatingName: return tr("operating name");
    case VendorColumn::BusinessNumber: return tr("business number");
    case VendorColumn::QuebecNumber: return tr("Québec enterprise number (NEQ)");
    case VendorColumn::Reference: return tr("number in the source");
    case VendorColumn::Country: return tr("country");
    case VendorColumn::Province: return tr("province");
    case VendorColumn::Place: return tr("place");
    case VendorColumn::PostalCode: return tr("postal code");
    case VendorColumn::Naics: return tr("NAICS code");
    case VendorColumn::Offers: return tr("what it offers, in words");
    case VendorColumn::Employees: return tr("number of employees");
    case VendorColumn::Notes: return tr("notes");
    case VendorColumn::Unspsc: return tr("UNSPSC code");
    case VendorColumn::OffersEnglish: return tr("what it offers, in English");
    case VendorColumn::OffersFrench: return tr("what it offers, in French");
    case VendorColumn::Revenue: return tr("revenue of a year");
    case VendorColumn::ContactName: return tr("contact: name");
    case VendorColumn::Email: return tr("contact: e-mail");
    case VendorColumn::Telephone: return tr("contact: telephone");
    }
    Q_UNREACHABLE();
}

QString VendorImportWords::origin(const VendorImportSession &session, const Formats &formats)
{
    switch (session.origin()) {
    case VendorImportSession::Origin::Headings:
        return session.layout().hasName() ? tr("recognised from the headings") : tr("the headings say nothing of vendors");
    case VendorImportSession::Origin::Remembered:
        return tr("as the last time: remembered from %1")
            .arg(formats.dateTime(session.head().remembered.value_or(RememberedMapping()).savedAt.toLocalTime()));
    case VendorImportSession::Origin::File: return tr("loaded from a file");
    case VendorImportSession::Origin::ByHand: return tr("chosen by hand");
    }
    Q_UNREACHABLE();
}

QString VendorImportWords::state(VendorImportState state)
{
    switch (state) {
    case VendorImportState::New: return tr("new");
    case VendorImportState::Known: return tr("known");
    case VendorImportState::Possible: return tr("possible");
    case VendorImportState::Refused: return tr("refused");
    }
    Q_UNREACHABLE();
}

QString VendorImportWords::stateIcon(VendorImportState state)
{
    switch (state) {
    case VendorImportState::New: return u"plus"_s;
    case VendorImportState::Known: return u"ok"_s;
    case VendorImportState::Possible: return u"help"_s;
    case VendorImportState::Refused: return u"barred"_s;
    }
    Q_UNREACHABLE();
}

StateToken VendorImportWords::stateToken(VendorImportState state)
{
    switch (state) {
    case VendorImportState::New: return StateToken::Info;
    case VendorImportState::Known: return StateToken::Ok;
    case VendorImportState::Possible: return StateToken::Warning;
    case VendorImportState::Refused: return StateToken::Error;
    }
    Q_UNREACHABLE();
}

QString VendorImportWords::decision(VendorDecision decision)
{
    switch (decision) {
    case VendorDecision::Open: return tr("open: left out");
    case VendorDecision::Same: return tr("same firm: left out");
    case VendorDecision::Another: return tr("another firm: added");
    }
    Q_UNREACHABLE();
}

QString VendorImportWords::percent(int percent)
{
    return tr("%1%").arg(percent);
}

QString VendorImportWords::vendors(qint64 count, const Formats &formats)
{
    const int plural = static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
    return tr("%1 vendors", nullptr, plural).arg(formats.number(count));
}

QString VendorImportWords::match(MatchCode code)
{
    switch (code) {
    case MatchCode::SameWords: return tr("same words");
    case MatchCode::SameNumber: return tr("same company number");
    case MatchCode::Spelling: return tr("spelling");
    case MatchCode::JoinedWords: return tr("words joined");
    case MatchCode::WordEnding: return tr("word ending");
    case MatchCode::WordOrder: return tr("word order");
    case MatchCode::Abbreviation: return tr("abbreviation");
    case MatchCode::Translation: return tr("translation");
    case MatchCode::ShortName: return tr("short name");
    case MatchCode::Initials: return tr("initials");
    case MatchCode::TradesAs: return tr("trades as");
    case MatchCode::DivisionOf: return tr("division of");
    case MatchCode::BrandWithin: return tr("brand within the name");
    case MatchCode::JointVenture: return tr("partner of a joint venture");
    }
    Q_UNREACHABLE();
}

QString VendorImportWords::fault(VendorFault fault)
{
    switch (fault) {
    case VendorFault::NameMissing: return tr("The name is missing.");
    case VendorFault::TextTooLong: return tr("The text is too long.");
    case VendorFault::ControlCharacter: return tr("The text holds a character that cannot be kept.");
    case VendorFault::DirectionOverride: return tr("The text holds a character that changes the direction of reading.");
    case VendorFault::MalformedIdentifier: return tr("This is no such number: look at how many digits it has.");
    case VendorFault::WrongCheckDigit: return tr("The check digit is wrong: a digit may be mistyped or two of them swapped.");
    case VendorFault::IdentifierTwice: return tr("The same number is there twice.");
    case VendorFault::IdentifierHeld: return tr("Another vendor has this number.");
    case VendorFault::MalformedCode: return tr("The code or name is not one that can be read.");
    case VendorFault::NegativeFigure: return tr("This is no figure of zero or more.");
    case VendorFault::DateMissing: return tr("The day for which the figure holds is missing.");
    default: return tr("The value cannot be kept.");
    }
}

namespace {

/// Texts of the file are put in before the others, so that a "%2" in a name stays one.
QString reasonsText(const QList<MatchReason> &reasons)
{
    constexpr qsizetype most = 3;
    QStringList texts;
    for (const MatchReason &one : reasons.first(qMin(most, reasons.size()))) {
        const QString words = one.other.isEmpty() ? one.words : one.words + u" = "_s + one.other;
        texts << VendorImportWords::match(one.code) + u" ("_s + VendorImportWords::shown(words, 60) + u')';
    }
    return texts.join(u", "_s);
}

} // namespace

QString VendorImportWords::reason(const VendorImportRow &row, const QStringList &header, const Formats &formats)
{
    switch (row.state) {
    case VendorImportState::New: return tr("nobody like it in the register");
    case VendorImportState::Known: {
        const bool isNumber = row.knownBy == VendorKnownBy::Number;
        if (row.sameAs > 0)
            return (isNumber ? tr("same number as row %1") : tr("same name and place as row %1")).arg(formats.number(row.sameAs));
        return (isNumber ? tr("same number as “%1”") : tr("same name and place as “%1”")).arg(shown(row.knownName));
    }
    case VendorImportState::Possible:
        return tr("perhaps “%1”, %2: %3").arg(shown(row.knownName), percent(row.confidence), reasonsText(row.reasons));
    case VendorImportState::Refused: {
        QStringList texts;
        for (qsizetype i = 0; i < row.read.findings.size(); ++i) {
            const VendorFinding &finding = row.read.findings[i];
            const int column = row.read.columns.value(i, -1);
            const QString words = fault(finding.fault);
            //: Column of a file, what is wrong, code of the finding
            texts
                << (column < 0
                        ? tr("%1 [%2]").arg(words, vendorFaultName(finding.fault))
                        : tr("column “%1”: %2 [%3]").arg(shown(header.value(column), 40), words, vendorFaultName(finding.fault)));
        }
        return texts.join(u' ');
    }
    }
    Q_UNREACHABLE();
}

QString VendorImportWords::shown(QString text, qsizetype most)
{
    text.truncate(most * 4); // a name of megabytes is not walked through at each repaint
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
               || c.category() == QChar::Other_NotAssigned;
    });
    if (text.size() <= most)
        return text.trimmed();
    text.truncate(most - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text.trimmed() + u'…';
}

} // namespace acquis
