// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorstandingspart.h"

#include "ui/shell/languagecontroller.h"
#include "ui/vendors/jurisdictionbox.h"
#include "ui/vendors/optionaldate.h"
#include "ui/vendors/typedfigures.h"
#include "ui/vendors/vendorwords.h"
#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array statuses { StandingStatus::Active, StandingStatus::Suspended, StandingStatus::Expired,
                                StandingStatus::Pending };

} // namespace

VendorStandingsPart::VendorStandingsPart(const UiContext &context, QWidget *parent)
    : VendorListPart(
        context, { u"vendorStandings"_s, u"vendorStandingRemove"_s, u"vendorStandingChange"_s, u"vendorStandingAdd"_s }, parent)
    , m_jurisdiction(new JurisdictionBox(u"vendorJurisdiction"_s))
    , m_arrangement(makeFormLine(u"vendorArrangement"_s))
    , m_category(makeFormLine(u"vendorStandingCategory"_s))
    , m_ceiling(makeFormLine(u"vendorCeiling"_s))
    , m_from(new DateField(QDate::currentDate()))
    , m_until(new OptionalDate(u"vendorEnds"_s, u"vendorUntil"_s, QDate::currentDate().addYears(1)))
    , m_status(new QComboBox)
    , m_evidence(makeFormLine(u"vendorEvidence"_s))
{
    m_from->setObjectName(u"vendorFrom"_s);
    m_status->setObjectName(u"vendorStatus"_s);
    for (size_t i = 0; i < statuses.size(); ++i)
        m_status->addItem(QString());
    m_jurisdictionField = &addField(entry(), m_jurisdiction);
    m_arrangementField = &addField(entry(), m_arrangement);
    m_categoryField = &addField(entry(), m_category);
    m_ceilingField = &addField(entry(), m_ceiling);
    m_fromField = &addField(entry(), m_from);
    m_untilField = &addField(entry(), m_until);
    m_statusField = &addField(entry(), m_status);
    m_evidenceField = &addField(entry(), m_evidence);
}

QString VendorStandingsPart::title() const
{
    return tr("Vendor of record standing");
}

void VendorStandingsPart::load(const Vendor &vendor)
{
    m_values = vendor.standings;
    forgetPlace();
    clearEntry();
    fillList();
}

void VendorStandingsPart::store(Vendor &vendor) const
{
    vendor.standings = m_values;
}

FormField *VendorStandingsPart::fieldOf(const VendorFinding &finding, const Vendor &)
{
    return finding.field == "standings"_L1 ? listFieldAt(finding.position) : nullptr;
}

QString VendorStandingsPart::line(qsizetype position) const
{
    const VendorStanding &one = m_values.at(position);
    const Formats formats(m_context.language.language());
    QStringList parts { VendorWords::jurisdiction(one.jurisdiction), one.arrangement, one.category,
                        one.ceiling ? tr("up to %1").arg(formats.money(*one.ceiling)) : QString(),
                        VendorWords::status(statusOn(one, QDate::currentDate())) };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void VendorStandingsPart::fillEntry(qsizetype position)
{
    const VendorStanding &one = m_values.at(position);
    m_jurisdiction->setCode(one.jurisdiction);
    m_arrangement->setText(one.arrangement);
    m_category->setText(one.category);
    m_ceiling->setText(one.ceiling ? one.ceiling->toString() : QString());
    m_from->setDate(one.from.isValid() ? one.from : QDate::currentDate());
    m_until->setDate(one.until);
    m_status->setCurrentIndex(int(one.status));
    m_evidence->setText(one.evidence);
}

bool VendorStandingsPart::takeEntry(qsizetype position)
{
    for (FormField *field : { m_arrangementField, m_categoryField, m_evidenceField }) {
        if (!checkLine(*field))
            return false;
    }
    VendorStanding standing { m_arrangement->text().trimmed(),
                              m_jurisdiction->code(),
                              m_category->text().trimmed(),
                              {},
                              m_from->date(),
                              m_until->date(),
                              statuses.at(size_t(m_status->currentIndex())),
                              m_evidence->text().trimmed() };
    if (const QString text = m_ceiling->text().trimmed(); !text.isEmpty()) {
        standing.ceiling = typedAmount(text);
        if (!standing.ceiling || standing.ceiling->isNegative()) {
            say(*m_ceilingField, tr("Write an amount, for example 250,000."));
            m_ceiling->setFocus();
            return false;
        }
    }
    if (standing.until.isValid() && standing.until < standing.from) {
        say(*m_untilField, VendorWords::fault(VendorFault::EndBeforeStart));
        m_until->setFocus();
        return false;
    }
    Vendor alone;
    alone.names = { { u"-"_s, NameKind::Legal } };
    alone.standings = { standing };
    if (!vendorFindings(alone).isEmpty()) {
        say(*m_jurisdictionField, tr("Choose a government, or write a code such as ON-TORONTO."));
        m_jurisdiction->setFocus();
        return false;
    }
    m_values.insert(position, standing);
    return true;
}

void VendorStandingsPart::clearEntry()
{
    for (QLineEdit *line : { m_arrangement, m_category, m_ceiling, m_evidence })
        line->clear();
    m_until->setDate({});
    m_status->setCurrentIndex(0);
}

bool VendorStandingsPart::isEntryTyped() const
{
    return !m_arrangement->text().isEmpty() || !m_category->text().isEmpty() || !m_ceiling->text().isEmpty();
}

void VendorStandingsPart::retranslate()
{
    const VendorWords words(m_context.language.language());
    m_jurisdiction->retranslate();
    m_jurisdictionField->label->setText(tr("New standing, given by"));
    m_arrangementField->label->setText(tr("Arrangement"));
    m_categoryField->label->setText(tr("Category"));
    m_ceilingField->label->setText(tr("Ceiling, in dollars"));
    m_fromField->label->setText(tr("From"));
    m_from->setLocale(words.formats().locale());
    m_untilField->label->setText(tr("Until"));
    m_until->setTexts(tr("it ends on"), tr("Last day"), words.formats().locale());
    m_statusField->label->setText(tr("As its issuer says"));
    for (size_t i = 0; i < statuses.size(); ++i)
        m_status->setItemText(int(i), VendorWords::status(statuses[i]));
    m_evidenceField->label->setText(tr("Evidence"));
    setTexts(tr("Standings that are known"), tr("Remove this standing"), tr("Change this standing"), tr("Add this standing"));
}

} // namespace acquis
