// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/needparts.h"

#include "core/procurements/blanktext.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

bool usesTechnology(const ProcurementFile &file)
{
    return file.intake.usesInformationTechnology || file.need.flags.contains(NeedFlag::It);
}

bool holdsPersonalData(const NeedIntake &intake)
{
    return std::ranges::any_of(intake.data, &DataHeld::isPersonal);
}

QList<ComplianceLine> missingCompliance(const ProcurementFile &file)
{
    if (file.need.jurisdiction != Jurisdiction::OnOps && file.need.jurisdiction != Jurisdiction::OnBps)
        return {};
    QList<Instrument> asked { Instrument::AccessToInformation, Instrument::Accessibility };
    if (holdsPersonalData(file.intake))
        asked << Instrument::Privacy;
    if (file.need.commodity != Commodity::Goods)
        asked << Instrument::PublicService << Instrument::OccupationalHealth;
    if (file.need.commodity == Commodity::Construction || file.need.commodity == Commodity::Goods)
        asked << Instrument::Environment;
    if (usesTechnology(file))
        asked << Instrument::InformationTechnology << Instrument::SecurityScreening << Instrument::InformationClassification;
    QList<ComplianceLine> lines;
    for (const Instrument instrument : asked) {
        if (!std::ranges::any_of(file.intake.compliance,
                                 [instrument](const ComplianceLine &line) { return line.instrument == instrument; }))
            lines << ComplianceLine { newUid(u'l'), instrument, {}, {}, {}, {} };
    }
    std::ranges::sort(lines, {}, &ComplianceLine::instrument);
    return lines;
}

QList<Consultation> missingConsultations(const ProcurementFile &file)
{
    QList<ConsultedOffice> asked;
    if (usesTechnology(file))
        asked << ConsultedOffice::InformationTechnology << ConsultedOffice::Security;
    if (holdsPersonalData(file.intake))
        asked << ConsultedOffice::Privacy;
    QList<Consultation> missing;
    for (const ConsultedOffice office : asked) {
        if (!std::ranges::any_of(file.intake.consultations, [office](const Consultation &one) { return one.office == office; }))
            missing << Consultation { newUid(u'o'), office, {}, ConsultationState::Asked, {}, {} };
    }
    return missing;
}

int addRequirementVersion(NeedIntake &intake, const BilingualText &text, const QString &reason, QDate day)
{
    const bool isSame = !intake.requirements.isEmpty() && intake.requirements.constLast().text == text;
    if (text.isEmpty() || isSame)
        return 0;
    const int version = intake.requirements.isEmpty() ? 1 : intake.requirements.constLast().version + 1;
    intake.requirements << RequirementVersion { newUid(u'v'), version, day, text, reason };
    intake.requirementsChecked = day;
    return version;
}

bool lacksOpenOption(const NeedIntake &intake)
{
    const bool isListed = std::ranges::any_of(intake.options, [](const NeedOption &option) {
        return option.kind == OptionKind::OpenSource || option.kind == OptionKind::Reuse || option.kind == OptionKind::Join;
    });
    return !isListed && intake.noOpenSource.trimmed().isEmpty();
}

QStringList lackingOfBudget(const NeedIntake &intake, Money amount)
{
    if (!intake.budgetConfirmed)
        return { u"intake/budget-confirmed"_s };
    QStringList lacking;
    if (isBlank(intake.budgetConfirmedBy))
        lacking << u"intake/budget-confirmed-by"_s;
    if (!intake.budgetConfirmedOn.isValid())
        lacking << u"intake/budget-confirmed-on"_s;
    if (!intake.budget && isBlank(intake.commitmentNumber))
        lacking << u"intake/budget"_s;
    if (intake.budget && amount > *intake.budget && isBlank(intake.fundsSource))
        lacking << u"intake/funds-source"_s;
    return lacking;
}

bool isWithoutPrice(const ProcurementFile &file)
{
    return file.need.value == Money() && std::ranges::any_of(file.intake.options, [](const NeedOption &option) {
               return option.isChosen && !option.yearlyCosts.isEmpty();
           });
}

} // namespace acquis
