// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/contractrows.h"

#include "ui/forms/amountfield.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum ExtensionColumn { Months, DecideBy };
enum AmendmentColumn { Day, Kind, English, French, Change, NewEnd, Gained };
enum TermColumn { Term, TermEnglish, TermFrench };

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QStringList wordsIn(const QString &typed)
{
    QString plain = typed;
    return plain.replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
}

/// An amount that may be below zero.
std::optional<Money> changeIn(const QString &typed)
{
    const bool isLess = typed.startsWith(u'-') || typed.startsWith(QChar(0x2212));
    const auto amount = readAmount(isLess ? typed.mid(1) : typed);
    return amount && isLess ? std::optional(Money::fromCents(-amount->cents())) : amount;
}

QDate dayIn(const QString &typed, const QString &member, const AgreementWords &words, QList<FormFinding> &findings)
{
    const QDate day = QDate::fromString(typed.trimmed(), Qt::ISODate);
    if (!day.isValid() && !typed.trimmed().isEmpty())
        findings << FormFinding { member, words.fault(RecordFault::NotADate) };
    return day;
}

} // namespace

QList<RowColumn> ContractRows::extensionColumns()
{
    return { { tr("Months") }, { tr("To be decided by") } };
}

QList<QStringList> ContractRows::rowsOf(const QList<ExtensionOption> &extensions)
{
    QList<QStringList> rows;
    for (const ExtensionOption &extension : extensions)
        rows << QStringList { QString::number(extension.months), isoDay(extension.decideBy) };
    return rows;
}

QList<ExtensionOption> ContractRows::extensionsIn(const QList<QStringList> &rows, const AgreementWords &words,
                                                  QList<FormFinding> &findings)
{
    QList<ExtensionOption> extensions;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString member = u"extensions/%1"_s.arg(i);
        bool isNumber = false;
        const int months = rows.at(i).value(Months).trimmed().toInt(&isNumber);
        if (!isNumber || months <= 0)
            findings << FormFinding { member + u"/months"_s, tr("Write by how many months it may be extended.") };
        extensions << ExtensionOption { months, dayIn(rows.at(i).value(DecideBy), member + u"/decide-by"_s, words, findings) };
    }
    return extensions;
}

QList<RowColumn> ContractRows::amendmentColumns(const AgreementWords &words)
{
    QList<RowChoice> kinds;
    for (std::size_t i = 0; i < codeCount<AmendmentKind>; ++i)
        kinds << RowChoice { codeOf(AmendmentKind(i)), words.amendment(AmendmentKind(i)) };
    return { { tr("Day") },
             { tr("What changes"), kinds },
             { tr("In English") },
             { tr("In French") },
             { tr("Change of the ceiling") },
             { tr("New end") },
             { tr("Categories gained, by code") } };
}

QList<QStringList> ContractRows::rowsOf(const QList<AgreementAmendment> &amendments, const Formats &formats)
{
    QList<QStringList> rows;
    for (const AgreementAmendment &one : amendments) {
        rows << QStringList { isoDay(one.day),
                              codeOf(one.kind),
                              one.text.en,
                              one.text.fr,
                              one.change == Money() ? QString() : formats.amount(one.change),
                              isoDay(one.end),
                              one.categories.join(u", "_s) };
    }
    return rows;
}

QList<AgreementAmendment> ContractRows::amendmentsIn(const QList<QStringList> &rows, const AgreementWords &words,
                                                     QList<FormFinding> &findings)
{
    QList<AgreementAmendment> amendments;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QStringList &row = rows.at(i);
        const QString member = u"amendments/%1"_s.arg(i);
        AgreementAmendment one;
        one.day = dayIn(row.value(Day), member + u"/day"_s, words, findings);
        one.kind = fromCode<AmendmentKind>(row.value(Kind)).value_or(AmendmentKind::Scope);
        one.text = { row.value(English).trimmed(), row.value(French).trimmed() };
        if (const QString typed = row.value(Change).trimmed(); !typed.isEmpty()) {
            const auto change = changeIn(typed);
            if (!change)
                findings << FormFinding { member + u"/change"_s, words.fault(RecordFault::NotAnAmount) };
            one.change = change.value_or(Money());
        }
        one.end = dayIn(row.value(NewEnd), member + u"/end"_s, words, findings);
        one.categories = wordsIn(row.value(Gained));
        amendments << one;
    }
    return amendments;
}

QList<RowColumn> ContractRows::termColumns()
{
    return { { tr("Term, by its name in the standard terms") }, { tr("In English") }, { tr("In French") } };
}

QList<QStringList> ContractRows::rowsOf(const QList<ContractTerm> &terms)
{
    QList<QStringList> rows;
    for (const ContractTerm &term : terms)
        rows << QStringList { term.term, term.text.en, term.text.fr };
    return rows;
}

QList<ContractTerm> ContractRows::termsIn(const QList<QStringList> &rows)
{
    QList<ContractTerm> terms;
    for (const QStringList &row : rows)
        terms << ContractTerm { row.value(Term).trimmed(),
                                { row.value(TermEnglish).trimmed(), row.value(TermFrench).trimmed() } };
    return terms;
}

} // namespace acquis
