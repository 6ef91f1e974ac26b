// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/joinform.h"

#include "ui/forms/amountfield.h"
#include "ui/widgets/datefield.h"

#include <QLineEdit>
#include <QSpinBox>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSeats = 100'000'000;

} // namespace

JoinForm::JoinForm(const UiContext &context, QWidget *parent)
    : RecordForm(context, u"join"_s, parent)
    , m_joiner(addLine(u"joiner"_s, u"joinJoiner"_s))
    , m_amount(new AmountField)
    , m_day(new DateField)
    , m_seats(new QSpinBox)
{
    m_amount->setObjectName(u"joinAmount"_s);
    m_day->setObjectName(u"joinDay"_s);
    m_seats->setObjectName(u"joinSeats"_s);
    m_seats->setRange(0, mostSeats);
    addField(u"amount"_s, m_amount);
    addField(u"day"_s, m_day);
    addField(u"seats"_s, m_seats);
    addFoot();
}

void JoinForm::setRequest(const AgreementJoin &request, const BilingualText &agreement)
{
    m_agreement = agreement;
    showFindings({});
    retranslate();
    m_joiner->setText(request.joiner);
    m_amount->setAmount(request.amount > Money() ? std::optional(request.amount) : std::nullopt);
    m_day->setDate(request.day);
    m_seats->setValue(request.seats);
    m_asSet = request;
    m_asSet = this->request();
}

AgreementJoin JoinForm::request() const
{
    AgreementJoin request = m_asSet;
    request.joiner = m_joiner->text().trimmed();
    request.amount = m_amount->amount().value_or(Money());
    request.day = m_day->date();
    request.seats = m_seats->value();
    return request;
}

QString JoinForm::title() const
{
    return tr("Join “%1”").arg(m_agreement.of(words().language()));
}

bool JoinForm::isChanged() const
{
    return request() != m_asSet || m_amount->isWrong();
}

void JoinForm::save()
{
    QList<FormFinding> findings;
    if (m_joiner->text().trimmed().isEmpty())
        findings << FormFinding { u"joiner"_s, tr("Write which office joins.") };
    if (m_amount->isWrong())
        findings << FormFinding { u"amount"_s, words().fault(RecordFault::NotAnAmount) };
    else if (request().amount <= Money())
        findings << FormFinding { u"amount"_s, words().bar(JoinBar::AmountNotAboveZero) };
    showFindings(findings);
    if (findings.isEmpty())
        Q_EMIT saveRequested();
}

void JoinForm::retranslate()
{
    RecordForm::retranslate();
    const AgreementWords told = words();
    setSaveWords(tr("Join…"), u"link"_s);
    setLabel(u"joiner"_s, tr("Office that joins"));
    setLabel(u"amount"_s, tr("Amount in dollars"));
    setLabel(u"day"_s, tr("Day"));
    setLabel(u"seats"_s, tr("Licences (0: none)"));
    m_amount->setLanguage(told.language());
    m_day->setLocale(told.formats().locale());
}

} // namespace acquis
