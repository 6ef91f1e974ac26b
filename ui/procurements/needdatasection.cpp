// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/needdatasection.h"

#include "core/procurements/needparts.h"
#include "ui/forms/buttonrow.h"
#include "ui/procurements/needwords.h"

#include <QPushButton>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;

QList<RowColumn> dataColumns()
{
    return { RowColumn::text(NeedDataSection::tr("What data")),   RowColumn::flag(NeedDataSection::tr("Personal")),
             RowColumn::text(NeedDataSection::tr("Where it is")), RowColumn::day(NeedDataSection::tr("Kept until")),
             RowColumn::day(NeedDataSection::tr("Deleted on")),   RowColumn::text(NeedDataSection::tr("Confirmed by")) };
}

QList<RowColumn> consultationColumns()
{
    QList<RowChoice> offices;
    for (std::size_t i = 0; i < codeCount<ConsultedOffice>; ++i)
        offices << RowChoice { QString(codeOf(ConsultedOffice(i))), NeedWords::of(ConsultedOffice(i)) };
    QList<RowChoice> states;
    for (std::size_t i = 0; i < codeCount<ConsultationState>; ++i)
        states << RowChoice { QString(codeOf(ConsultationState(i))), NeedWords::of(ConsultationState(i)) };
    return { RowColumn::choice(NeedAccessSection::tr("Office"), offices),
             RowColumn::choice(NeedAccessSection::tr("State"), states), RowColumn::text(NeedAccessSection::tr("Person")),
             RowColumn::day(NeedAccessSection::tr("Day")), RowColumn::longText(NeedAccessSection::tr("Note")) };
}

} // namespace

NeedDataSection::NeedDataSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"needData"_s, u"intake"_s)
{
    fields().addTick(u"noData"_s);
    fields().addRows(u"data"_s, dataColumns());
    fields().bind(u"noData"_s, &ProcurementFile::intake, &NeedIntake::noData);
    fields().bindRows<NeedIntake, DataHeld>(
        u"data"_s, &ProcurementFile::intake, &NeedIntake::data,
        [](const DataHeld &held) {
            return QStringList { held.what,
                                 held.isPersonal ? u"1"_s : QString(),
                                 held.where,
                                 keptDay(held.keptUntil),
                                 keptDay(held.deletedOn),
                                 held.confirmedBy };
        },
        [](DataHeld &held, const QStringList &cells) {
            held.what = cells.at(0);
            held.isPersonal = !cells.at(1).isEmpty();
            held.where = cells.at(2);
            held.keptUntil = dayOf(cells.at(3));
            held.deletedOn = dayOf(cells.at(4));
            held.confirmedBy = cells.at(5);
        });
    fields().addPlace(u"data-card"_s, u"data"_s);
    fields().addPlace(u"data-deleted"_s, u"data"_s);
}

void NeedDataSection::showFile()
{
    const NeedIntake &intake = file().intake;
    fields().showFile();
    fields().setShown(u"data"_s, !intake.noData || !intake.data.isEmpty());
    fields().setFault(u"noData"_s,
                      intake.noData && !intake.data.isEmpty() ? tr("The rows below say that it holds some.") : QString());
    const auto isLate = [this](const DataHeld &held) {
        return held.keptUntil.isValid() && held.keptUntil < session().today() && !held.deletedOn.isValid();
    };
    const int late = int(std::ranges::count_if(intake.data, isLate));
    fields().setFault(u"data"_s, late > 0 ? tr("%n of them should be deleted by now, and nobody has confirmed it.", nullptr, late)
                                          : QString());
    setSummary(!intake.data.isEmpty() ? tr("%n row(s)", nullptr, int(intake.data.size()))
               : intake.noData        ? tr("None")
                                      : QString());
}

void NeedDataSection::retranslate()
{
    setTitle(tr("Data"));
    fields().setLabel(u"noData"_s, tr("It holds no data of ours"));
    fields().setLabel(u"data"_s, tr("What data it holds"));
    fields().setRowColumns(u"data"_s, dataColumns());
    showFile();
}

NeedAccessSection::NeedAccessSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"needAccess"_s, u"intake"_s)
    , m_ask(new QPushButton)
{
    m_ask->setObjectName(u"needAccessAsk"_s);
    m_ask->setMinimumHeight(leastTarget);
    fields().addBoth(u"accessibility"_s);
    fields().addBoth(u"security"_s);
    fields().addTick(u"usesInformationTechnology"_s);
    fields().addRows(u"consultations"_s, consultationColumns());
    fields().addWidget(u"ask"_s, new ButtonRow({ m_ask }));
    fields().bind(u"accessibility"_s, &ProcurementFile::intake, &NeedIntake::accessibility);
    fields().bind(u"security"_s, &ProcurementFile::intake, &NeedIntake::security);
    fields().bind(u"usesInformationTechnology"_s, &ProcurementFile::intake, &NeedIntake::usesInformationTechnology);
    fields().bindRows<NeedIntake, Consultation>(
        u"consultations"_s, &ProcurementFile::intake, &NeedIntake::consultations,
        [](const Consultation &one) {
            return QStringList { QString(codeOf(one.office)), QString(codeOf(one.state)), one.person, keptDay(one.day),
                                 one.note };
        },
        [](Consultation &one, const QStringList &cells) {
            one.office = fromCode<ConsultedOffice>(cells.at(0)).value_or(ConsultedOffice {});
            one.state = fromCode<ConsultationState>(cells.at(1)).value_or(ConsultationState {});
            one.person = cells.at(2);
            one.day = dayOf(cells.at(3));
            one.note = cells.at(4);
        });
    fields().addPlace(u"accessibility"_s, u"accessibility"_s);
    fields().addPlace(u"security"_s, u"security"_s);
    fields().addPlace(u"technology-consulted"_s, u"consultations"_s);
    fields().addPlace(u"technology-consulted/award"_s, u"consultations"_s);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        const QList<Consultation> missing = missingConsultations(file());
        this->session().change(u"ask-offices"_s, [&missing, today = this->session().today()](ProcurementFile &changed) {
            for (Consultation one : missing) {
                one.day = today;
                changed.intake.consultations << one;
            }
        });
    });
}

void NeedAccessSection::showFile()
{
    fields().showFile();
    QStringList missing;
    for (const Consultation &one : missingConsultations(file()))
        missing << NeedWords::of(one.office);
    fields().setShown(u"ask"_s, !missing.isEmpty());
    m_ask->setEnabled(!isFrozen());
    m_ask->setText(tr("Add those to be told: %1").arg(missing.join(u", "_s)));
    const auto objected = std::ranges::count(file().intake.consultations, ConsultationState::Objected, &Consultation::state);
    setSummary(objected > 0 ? tr("%n office(s) objected", nullptr, int(objected)) : QString());
}

void NeedAccessSection::retranslate()
{
    setTitle(tr("Accessibility, security and who is told"));
    fields().setLabel(u"accessibility"_s, tr("Who must be able to use it, and how"));
    fields().setLabel(u"security"_s, tr("How it is kept safe"));
    fields().setLabel(u"usesInformationTechnology"_s, tr("It uses information technology"));
    fields().setLabel(u"consultations"_s, tr("Offices told or asked"),
                      tr("Told early, they do not feel passed over at the end."));
    fields().setRowColumns(u"consultations"_s, consultationColumns());
    fields().setLabel(u"ask"_s, tr("Not told yet"));
    showFile();
}

} // namespace acquis
