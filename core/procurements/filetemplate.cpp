// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filetemplate.h"

namespace acquis {

ProcurementFile fileLike(const ProcurementFile &earlier, QDate today, const QString &holder)
{
    ProcurementFile file;
    file.head = earlier.head;
    file.head.number.clear();
    file.head.holder = holder;
    file.head.openedOn = today;
    file.need = earlier.need;
    file.need.date = today;
    file.need.neededBy = {};
    file.need.related.clear();
    file.need.amends.reset();
    // A declaration is made for the work at hand, a reason for the file at hand.
    file.need.flags.remove(NeedFlag::ModularDeclared);
    file.need.reasons = {};

    NeedIntake &intake = file.intake;
    const NeedIntake &old = earlier.intake;
    intake.problem = old.problem;
    intake.outcome = old.outcome;
    intake.product = old.product;
    intake.words = old.words;
    intake.accessibility = old.accessibility;
    intake.security = old.security;
    intake.usesInformationTechnology = old.usesInformationTechnology;
    intake.discountBasisPoints = old.discountBasisPoints;
    intake.ip = old.ip;
    intake.trainingPlan = old.trainingPlan;
    if (!old.requirements.isEmpty()) {
        RequirementVersion version = old.requirements.constLast();
        version.version = 1;
        version.day = today;
        version.reason.clear();
        intake.requirements = { version };
    }

    file.solicitation.form = earlier.solicitation.form;
    file.solicitation.criteria = earlier.solicitation.criteria;
    file.solicitation.items = earlier.solicitation.items;
    file.solicitation.pageLimit = earlier.solicitation.pageLimit;
    file.solicitation.phases = earlier.solicitation.phases;
    for (SolicitationPhase &phase : file.solicitation.phases) {
        phase.opens = {};
        phase.closes = {};
        phase.decision.clear();
        phase.decidedOn = {};
    }
    return file;
}

} // namespace acquis
