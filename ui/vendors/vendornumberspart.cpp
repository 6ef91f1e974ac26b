// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendornumberspart.h"

#include "ui/shell/languagecontroller.h"
#include "ui/vendors/optionaldate.h"
#include "ui/vendors/vendorwords.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString business = IdentifierScheme::businessNumber.toString();
const QString quebec = IdentifierScheme::quebecNumber.toString();

qsizetype firstOf(const QList<VendorIdentifier> &numbers, const QString &scheme)
{
    const auto one = std::ranges::find(numbers, scheme, &VendorIdentifier::scheme);
    return one == numbers.end() ? -1 : one - numbers.begin();
}

/// Puts what is typed into the place of the first number of its scheme; an empty field takes the number away.
void setNumber(QList<VendorIdentifier> &numbers, const QString &scheme, const QString &typed)
{
    const qsizetype place = firstOf(numbers, scheme);
    if (typed.isEmpty()) {
        if (place >= 0)
            numbers.removeAt(place);
        return;
    }
    const VendorIdentifier number = readIdentifier(scheme, typed).value_or(VendorIdentifier { scheme, typed, {}, {}, {}, {} });
    if (place >= 0 && numbers.at(place).value == number.value && numbers.at(place).account == number.account)
        return; // its proof stays with it
    if (place >= 0)
        numbers[place] = number;
    else
        numbers << number;
}

} // namespace

VendorNumbersPart::VendorNumbersPart(const UiContext &context, QWidget *parent)
    : VendorListPart(context, { u"vendorNumbers"_s, u"vendorNumberRemove"_s, u"vendorNumberChange"_s, u"vendorNumberAdd"_s },
                     parent)
    , m_business(makeFormLine(u"vendorBusinessNumber"_s))
    , m_quebec(makeFormLine(u"vendorQuebecNumber"_s))
    , m_scheme(new QComboBox)
    , m_number(makeFormLine(u"vendorNumber"_s))
    , m_proofEnds(new OptionalDate(u"vendorProofEnds"_s, u"vendorProofUntil"_s, QDate::currentDate().addYears(1)))
    , m_evidence(makeFormLine(u"vendorNumberEvidence"_s))
{
    m_scheme->setObjectName(u"vendorNumberScheme"_s);
    m_scheme->setEditable(true);
    m_scheme->addItems({ u"duns"_s, u"lei"_s, u"on-corporation"_s, u"ca-corporation"_s, u"us-ein"_s, business, quebec });
    m_businessField = &addField(top(), m_business);
    m_quebecField = &addField(top(), m_quebec);
    m_schemeField = &addField(entry(), m_scheme);
    m_numberField = &addField(entry(), m_number);
    m_evidenceField = &addField(entry(), m_evidence);
    m_proofField = &addField(entry(), m_proofEnds);
    connect(m_business, &QLineEdit::editingFinished, this, [this] { checkNumber(*m_businessField, business); });
    connect(m_quebec, &QLineEdit::editingFinished, this, [this] { checkNumber(*m_quebecField, quebec); });
}

QString VendorNumbersPart::title() const
{
    return tr("Numbers");
}

QList<qsizetype> VendorNumbersPart::others() const
{
    QList<qsizetype> places;
    const qsizetype first = firstOf(m_values, business);
    const qsizetype second = firstOf(m_values, quebec);
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (i != first && i != second)
            places << i;
    }
    return places;
}

qsizetype VendorNumbersPart::placeOf(qsizetype position) const
{
    return others().value(position, m_values.size());
}

void VendorNumbersPart::load(const Vendor &vendor)
{
    m_values = vendor.identifiers;
    for (const auto &[field, scheme] : { std::pair(m_business, business), std::pair(m_quebec, quebec) }) {
        const qsizetype place = firstOf(m_values, scheme);
        field->setText(place < 0 ? QString() : (m_values.at(place).value + u' ' + m_values.at(place).account).trimmed());
    }
    forgetPlace();
    clearEntry();
    fillList();
}

QList<VendorIdentifier> VendorNumbersPart::written() const
{
    QList<VendorIdentifier> numbers = m_values;
    setNumber(numbers, business, m_business->text().trimmed());
    setNumber(numbers, quebec, m_quebec->text().trimmed());
    return numbers;
}

void VendorNumbersPart::store(Vendor &vendor) const
{
    vendor.identifiers = written();
}

FormField *VendorNumbersPart::fieldOf(const VendorFinding &finding, const Vendor &written)
{
    if (finding.field != "identifiers"_L1)
        return nullptr;
    const QString scheme = written.identifiers.value(finding.position).scheme;
    if (firstOf(written.identifiers, scheme) == finding.position) {
        if (scheme == business)
            return m_businessField;
        if (scheme == quebec)
            return m_quebecField;
    }
    const VendorIdentifier one = written.identifiers.value(finding.position);
    const QList<qsizetype> places = others();
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (m_values.at(places.at(i)) == one)
            return listFieldAt(i);
    }
    return &listField();
}

void VendorNumbersPart::checkNumber(FormField &field, const QString &scheme)
{
    const QString typed = static_cast<QLineEdit *>(field.input)->text().trimmed();
    const auto read = typed.isEmpty() ? Result<VendorIdentifier>() : readIdentifier(scheme, typed);
    say(field, read ? QString() : VendorWords::fault(vendorFault(read.error()).value_or(VendorFault::MalformedIdentifier)));
}

QString VendorNumbersPart::line(qsizetype position) const
{
    const VendorIdentifier &one = m_values.at(placeOf(position));
    QStringList parts { VendorWords::identifierScheme(one.scheme), (one.value + u' ' + one.account).trimmed(), one.evidence };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void VendorNumbersPart::fillEntry(qsizetype position)
{
    const VendorIdentifier &one = m_values.at(placeOf(position));
    m_scheme->setEditText(one.scheme);
    m_number->setText((one.value + u' ' + one.account).trimmed());
    m_proofEnds->setDate(one.proofEnds);
    m_evidence->setText(one.evidence);
}

bool VendorNumbersPart::takeEntry(qsizetype position)
{
    if (!checkLine(*m_numberField) || !checkLine(*m_evidenceField))
        return false;
    auto number = readIdentifier(m_scheme->currentText().trimmed().toLower(), m_number->text());
    if (!number) {
        const VendorFault fault = vendorFault(number.error()).value_or(VendorFault::MalformedIdentifier);
        FormField &field = fault == VendorFault::MalformedCode ? *m_schemeField : *m_numberField;
        say(field, fault == VendorFault::MalformedCode ? tr("Name the scheme in small letters without blanks, for example duns.")
                                                       : VendorWords::fault(fault));
        field.input->setFocus();
        return false;
    }
    const auto isSame = [&](const VendorIdentifier &one) { return one.scheme == number->scheme && one.value == number->value; };
    if (std::ranges::any_of(written(), isSame)) {
        say(*m_numberField, VendorWords::fault(VendorFault::IdentifierTwice));
        m_number->setFocus();
        return false;
    }
    number->proofEnds = m_proofEnds->date();
    number->evidence = m_evidence->text().trimmed();
    m_values.insert(placeOf(position), *number);
    return true;
}

void VendorNumbersPart::clearEntry()
{
    m_number->clear();
    m_evidence->clear();
    m_proofEnds->setDate({});
}

bool VendorNumbersPart::isEntryTyped() const
{
    return !m_number->text().isEmpty();
}

void VendorNumbersPart::retranslate()
{
    const VendorWords words(m_context.language.language());
    m_businessField->label->setText(tr("Business number"));
    m_business->setPlaceholderText(tr("nine digits"));
    m_quebecField->label->setText(tr("Quebec enterprise number"));
    m_quebec->setPlaceholderText(tr("ten digits"));
    m_schemeField->label->setText(tr("Another number: its scheme"));
    m_numberField->label->setText(tr("Number"));
    m_evidenceField->label->setText(tr("Evidence"));
    m_proofField->label->setText(tr("Proof"));
    m_proofEnds->setTexts(tr("ends on"), tr("Day on which the proof ends"), words.formats().locale());
    setTexts(tr("Numbers of other schemes"), tr("Remove this number"), tr("Change this number"), tr("Add this number"));
}

} // namespace acquis
