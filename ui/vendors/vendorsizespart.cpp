// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorsizespart.h"

#include "ui/shell/languagecontroller.h"
#include "ui/vendors/typedfigures.h"
#include "ui/vendors/vendorwords.h"
#include "ui/widgets/datefield.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <tuple>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString usualCurrency = u"CAD"_s;

QString typed(const std::optional<Money> &amount)
{
    return amount ? amount->toString() : QString();
}

} // namespace

VendorSizesPart::VendorSizesPart(const UiContext &context, QWidget *parent)
    : VendorListPart(context, { u"vendorSizes"_s, u"vendorSizeRemove"_s, u"vendorSizeChange"_s, u"vendorSizeAdd"_s }, parent)
    , m_asOf(new DateField(QDate::currentDate()))
    , m_employees(makeFormLine(u"vendorEmployees"_s))
    , m_revenue(makeFormLine(u"vendorRevenue"_s))
    , m_balance(makeFormLine(u"vendorBalance"_s))
    , m_currency(makeFormLine(u"vendorCurrency"_s))
    , m_source(makeFormLine(u"vendorSizeSource"_s))
{
    m_asOf->setObjectName(u"vendorAsOf"_s);
    m_asOfField = &addField(entry(), m_asOf);
    m_employeesField = &addField(entry(), m_employees);
    m_revenueField = &addField(entry(), m_revenue);
    m_balanceField = &addField(entry(), m_balance);
    m_currencyField = &addField(entry(), m_currency);
    m_sourceField = &addField(entry(), m_source);
    VendorSizesPart::clearEntry();
}

QString VendorSizesPart::title() const
{
    return tr("Size: the class follows from the figures");
}

void VendorSizesPart::load(const Vendor &vendor)
{
    m_values = vendor.sizes;
    forgetPlace();
    clearEntry();
    fillList();
}

void VendorSizesPart::store(Vendor &vendor) const
{
    vendor.sizes = m_values;
}

FormField *VendorSizesPart::fieldOf(const VendorFinding &finding, const Vendor &)
{
    return finding.field == "sizes"_L1 ? listFieldAt(finding.position) : nullptr;
}

QString VendorSizesPart::line(qsizetype position) const
{
    const Formats formats(m_context.language.language());
    const SizeEvidence &one = m_values.at(position);
    QStringList parts { VendorWords::day(one.asOf) };
    if (one.employees)
        parts << tr("%1 employees", nullptr, int(*one.employees)).arg(formats.number(*one.employees));
    if (one.revenue)
        parts << tr("revenue %1 %2", "amount, currency").arg(formats.amount(*one.revenue), one.currency);
    if (one.balance)
        parts << tr("balance sheet %1 %2", "amount, currency").arg(formats.amount(*one.balance), one.currency);
    if (!one.source.isEmpty())
        parts << one.source;
    return parts.join(u", "_s);
}

void VendorSizesPart::fillEntry(qsizetype position)
{
    const SizeEvidence &one = m_values.at(position);
    m_asOf->setDate(one.asOf);
    m_employees->setText(one.employees ? QString::number(*one.employees) : QString());
    m_revenue->setText(typed(one.revenue));
    m_balance->setText(typed(one.balance));
    m_currency->setText(one.currency.isEmpty() ? usualCurrency : one.currency);
    m_source->setText(one.source);
}

bool VendorSizesPart::takeEntry(qsizetype position)
{
    const auto refuse = [this](FormField &field, const QString &sentence) {
        say(field, sentence);
        field.input->setFocus();
        return false;
    };
    SizeEvidence evidence;
    evidence.asOf = m_asOf->date();
    if (const QString text = m_employees->text().trimmed(); !text.isEmpty()) {
        evidence.employees = typedCount(text);
        if (!evidence.employees)
            return refuse(*m_employeesField, tr("Write a whole number, for example 14."));
    }
    for (const auto &[field, line, amount] :
         { std::tuple(m_revenueField, m_revenue, &evidence.revenue), std::tuple(m_balanceField, m_balance, &evidence.balance) }) {
        const QString text = line->text().trimmed();
        if (text.isEmpty())
            continue;
        *amount = typedAmount(text);
        if (!*amount)
            return refuse(*field, tr("Write an amount, for example 1,900,000."));
        if ((*amount)->isNegative())
            return refuse(*field, VendorWords::fault(VendorFault::NegativeFigure));
    }
    if (!evidence.employees && !evidence.revenue && !evidence.balance)
        return refuse(*m_employeesField, tr("Write how many employees, or the revenue of a year."));
    if (evidence.revenue || evidence.balance) {
        evidence.currency = m_currency->text().trimmed().toUpper();
        const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
        if (evidence.currency.size() != 3 || !std::ranges::all_of(evidence.currency, isLetter))
            return refuse(*m_currencyField, tr("Write the three letters of a currency, for example CAD."));
    }
    if (!checkLine(*m_sourceField))
        return false;
    evidence.source = m_source->text().trimmed();
    m_values.insert(position, evidence);
    return true;
}

void VendorSizesPart::clearEntry()
{
    for (QLineEdit *line : { m_employees, m_revenue, m_balance, m_source })
        line->clear();
    m_currency->setText(usualCurrency);
}

bool VendorSizesPart::isEntryTyped() const
{
    return !m_employees->text().isEmpty() || !m_revenue->text().isEmpty() || !m_balance->text().isEmpty();
}

void VendorSizesPart::retranslate()
{
    m_asOfField->label->setText(tr("New figures, as of"));
    m_employeesField->label->setText(tr("Employees"));
    m_revenueField->label->setText(tr("Revenue of a year"));
    m_balanceField->label->setText(tr("Total of the balance sheet"));
    m_currencyField->label->setText(tr("Currency, in three letters"));
    m_sourceField->label->setText(tr("Who says so"));
    m_asOf->setLocale(Formats(m_context.language.language()).locale());
    setTexts(tr("Figures that were given"), tr("Remove these figures"), tr("Change these figures"), tr("Add these figures"));
}

} // namespace acquis
