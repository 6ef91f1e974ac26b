// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/needcompliancesection.h"

#include "core/procurements/needparts.h"
#include "ui/forms/buttonrow.h"
#include "ui/procurements/needwords.h"

#include <QPushButton>

#include <algorithm>
#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;

template <typename E>
QList<RowChoice> choicesOf()
{
    QList<RowChoice> choices;
    for (std::size_t i = 0; i < codeCount<E>; ++i)
        choices << RowChoice { QString(codeOf(E(i))), NeedWords::of(E(i)) };
    return choices;
}

QList<RowColumn> complianceColumns()
{
    return { RowColumn::choice(NeedComplianceSection::tr("Instrument"), choicesOf<Instrument>()),
             RowColumn::choice(NeedComplianceSection::tr("State"), choicesOf<ComplianceState>()),
             RowColumn::longText(NeedComplianceSection::tr("Evidence")), RowColumn::text(NeedComplianceSection::tr("Person")),
             RowColumn::day(NeedComplianceSection::tr("Day")) };
}

QList<RowColumn> riskColumns()
{
    return { RowColumn::text(NeedRisksSection::tr("Risk")),
             RowColumn::choice(NeedRisksSection::tr("Likelihood"), choicesOf<RiskLevel>()),
             RowColumn::choice(NeedRisksSection::tr("Effect"), choicesOf<RiskLevel>()),
             RowColumn::longText(NeedRisksSection::tr("Answer")),
             RowColumn::text(NeedRisksSection::tr("Owner")),
             RowColumn::day(NeedRisksSection::tr("Look again on")),
             RowColumn::flag(NeedRisksSection::tr("Closed")) };
}

/// What usually goes wrong where information technology is bought. The uid stays with the risk, whatever its words become.
struct TypicalRisk
{
    const char *uid;
    const char *what;
    RiskLevel likelihood;
    RiskLevel effect;
};
constexpr std::array typicalRisks {
    TypicalRisk {
        "r-taken-over",
        QT_TRANSLATE_NOOP("acquis::NeedRisksSection", "Nobody else can take it over: data and knowledge stay with one vendor"),
        RiskLevel::Medium, RiskLevel::High },
    TypicalRisk { "r-personal-data",
                  QT_TRANSLATE_NOOP("acquis::NeedRisksSection", "Personal data is read by somebody who may not"), RiskLevel::Low,
                  RiskLevel::High },
    TypicalRisk { "r-fits", QT_TRANSLATE_NOOP("acquis::NeedRisksSection", "It does not work with what is there"),
                  RiskLevel::Medium, RiskLevel::Medium },
    TypicalRisk { "r-used", QT_TRANSLATE_NOOP("acquis::NeedRisksSection", "Staff do not use it"), RiskLevel::Medium,
                  RiskLevel::Medium },
    TypicalRisk { "r-upkeep", QT_TRANSLATE_NOOP("acquis::NeedRisksSection", "Upkeep costs more than planned"), RiskLevel::Medium,
                  RiskLevel::Medium },
    TypicalRisk { "r-late", QT_TRANSLATE_NOOP("acquis::NeedRisksSection", "It is out of date before it is delivered"),
                  RiskLevel::Low, RiskLevel::Medium },
};

} // namespace

NeedComplianceSection::NeedComplianceSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"needCompliance"_s, u"intake"_s)
    , m_add(new QPushButton)
{
    m_add->setObjectName(u"needComplianceSeed"_s);
    m_add->setMinimumHeight(leastTarget);
    fields().addRows(u"compliance"_s, complianceColumns());
    fields().addWidget(u"seed"_s, new ButtonRow({ m_add }));
    fields().bindRows<NeedIntake, ComplianceLine>(
        u"compliance"_s, &ProcurementFile::intake, &NeedIntake::compliance,
        [](const ComplianceLine &line) {
            return QStringList { QString(codeOf(line.instrument)), QString(codeOf(line.state)), line.evidence, line.person,
                                 keptDay(line.day) };
        },
        [](ComplianceLine &line, const QStringList &cells) {
            line.instrument = fromCode<Instrument>(cells.at(0)).value_or(Instrument {});
            line.state = fromCode<ComplianceState>(cells.at(1)).value_or(ComplianceState {});
            line.evidence = cells.at(2);
            line.person = cells.at(3);
            line.day = dayOf(cells.at(4));
        });
    fields().addPlace(u"compliance"_s, u"compliance"_s);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QList<ComplianceLine> missing = missingCompliance(file());
        this->session().change(u"list-instruments"_s,
                               [&missing](ProcurementFile &changed) { changed.intake.compliance << missing; });
    });
}

void NeedComplianceSection::showFile()
{
    fields().showFile();
    const int missing = int(missingCompliance(file()).size());
    fields().setShown(u"seed"_s, missing > 0);
    m_add->setEnabled(!isFrozen());
    m_add->setText(tr("Add the %n that this file must look at", nullptr, missing));
    const QList<ComplianceLine> &lines = file().intake.compliance;
    const auto open = std::ranges::count(lines, ComplianceState::Open, &ComplianceLine::state);
    setSummary(open > 0 ? tr("%n line(s) open", nullptr, int(open)) : lines.isEmpty() ? QString() : tr("All done or not needed"));
}

void NeedComplianceSection::retranslate()
{
    setTitle(tr("Statutes and directives"));
    fields().setLabel(u"compliance"_s, tr("What must be respected"));
    fields().setRowColumns(u"compliance"_s, complianceColumns());
    fields().setLabel(u"seed"_s, tr("Not listed yet"));
    showFile();
}

NeedRisksSection::NeedRisksSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"needRisks"_s, u"intake"_s)
    , m_offer(new QPushButton)
{
    m_offer->setObjectName(u"needRisksOffer"_s);
    m_offer->setMinimumHeight(leastTarget);
    fields().addRows(u"risks"_s, riskColumns());
    fields().addWidget(u"offer"_s, new ButtonRow({ m_offer }));
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const QList<Risk> missing = missingRisks();
        this->session().change(u"list-risks"_s, [&missing](ProcurementFile &changed) { changed.intake.risks << missing; });
    });
    fields().bindRows<NeedIntake, Risk>(
        u"risks"_s, &ProcurementFile::intake, &NeedIntake::risks,
        [](const Risk &risk) {
            return QStringList { risk.what,  QString(codeOf(risk.likelihood)), QString(codeOf(risk.effect)),      risk.answer,
                                 risk.owner, keptDay(risk.reviewOn),           risk.isClosed ? u"1"_s : QString() };
        },
        [](Risk &risk, const QStringList &cells) {
            risk.what = cells.at(0);
            risk.likelihood = fromCode<RiskLevel>(cells.at(1)).value_or(RiskLevel {});
            risk.effect = fromCode<RiskLevel>(cells.at(2)).value_or(RiskLevel {});
            risk.answer = cells.at(3);
            risk.owner = cells.at(4);
            risk.reviewOn = dayOf(cells.at(5));
            risk.isClosed = !cells.at(6).isEmpty();
        });
}

/// The typical ones that are not listed yet, in the words of either language.
QList<Risk> NeedRisksSection::missingRisks() const
{
    QList<Risk> missing;
    if (!usesTechnology(file()))
        return missing;
    for (const TypicalRisk &one : typicalRisks) {
        QStringList words;
        for (const Catalogue &catalogue : m_catalogues)
            words << catalogue.translate(staticMetaObject.className(), one.what);
        const bool isListed = std::ranges::any_of(file().intake.risks, [&](const Risk &risk) {
            return risk.uid == QLatin1StringView(one.uid) || words.contains(risk.what);
        });
        if (isListed)
            continue;
        Risk risk;
        risk.uid = QString::fromLatin1(one.uid);
        risk.what = tr(one.what);
        risk.likelihood = one.likelihood;
        risk.effect = one.effect;
        missing << risk;
    }
    return missing;
}

void NeedRisksSection::showFile()
{
    fields().showFile();
    const int offered = int(missingRisks().size());
    fields().setShown(u"offer"_s, offered > 0);
    m_offer->setEnabled(!isFrozen());
    m_offer->setText(tr("Add %n typical risk(s)", nullptr, offered));
    const auto isHigh = [](const Risk &risk) {
        return !risk.isClosed && risk.likelihood == RiskLevel::High && risk.effect == RiskLevel::High;
    };
    const int high = int(std::ranges::count_if(file().intake.risks, isHigh));
    const auto open = std::ranges::count(file().intake.risks, false, &Risk::isClosed);
    setSummary(high > 0   ? tr("%n open risk(s) likely and grave", nullptr, high)
               : open > 0 ? tr("%n open risk(s)", nullptr, int(open))
                          : QString());
}

void NeedRisksSection::retranslate()
{
    setTitle(tr("Risks"));
    fields().setLabel(u"risks"_s, tr("What may go wrong"));
    fields().setLabel(u"offer"_s, tr("What usually goes wrong with information technology"));
    fields().setRowColumns(u"risks"_s, riskColumns());
    showFile();
}

} // namespace acquis
