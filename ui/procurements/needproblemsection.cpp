// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/needproblemsection.h"

#include "core/procurements/marketmeasures.h"
#include "ui/procurements/needwords.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Firms that the file itself speaks of.
QStringList firmsOf(const ProcurementFile &file)
{
    QStringList names { file.award.vendorName, file.soleSource.vendorName };
    for (const InvitedFirm &firm : file.solicitation.invited)
        names << firm.name;
    for (const Sounding &sounding : file.market.soundings) {
        for (const SoundedFirm &firm : sounding.firms)
            names << firm.name;
    }
    return names;
}

} // namespace

NeedProblemSection::NeedProblemSection(const UiContext &context, FileSession &session, FirmNames firmNames)
    : FileSection(context, session, u"needProblem"_s, u"intake"_s)
    , m_firmNames(std::move(firmNames))
{
    for (const QString &key : { u"problem"_s, u"outcome"_s, u"product"_s })
        fields().addBoth(key);
    fields().bind(u"problem"_s, &ProcurementFile::intake, &NeedIntake::problem);
    fields().bind(u"outcome"_s, &ProcurementFile::intake, &NeedIntake::outcome);
    fields().bind(u"product"_s, &ProcurementFile::intake, &NeedIntake::product);
    fields().addPlace(u"problem"_s, u"problem"_s);
}

void NeedProblemSection::showFile()
{
    fields().showFile();
    tellBrands();
}

void NeedProblemSection::tellBrands()
{
    const NeedIntake &intake = file().intake;
    const std::shared_ptr<const BrandNames> known = m_firmNames ? m_firmNames() : nullptr;
    const BrandNames own(intake.product, firmsOf(file()));
    QList<BrandWord> words;
    for (const QString &text : { intake.problem.en, intake.problem.fr })
        words << own.in(text) << (known ? known->in(text) : QList<BrandWord>());
    fields().setFault(u"problem"_s, NeedWords::brands(words));
}

void NeedProblemSection::retranslate()
{
    setTitle(tr("The problem"));
    fields().setLabel(u"problem"_s, tr("What is the problem"), tr("What is wrong today, for whom, how often. No product yet."));
    fields().setLabel(u"outcome"_s, tr("What is different when it is solved"));
    fields().setLabel(u"product"_s, tr("What is asked for"), tr("Asked last: the product or service, if you have one in mind."));
    tellBrands();
}

NeedOriginSection::NeedOriginSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"needOrigin"_s, u"intake"_s)
{
    fields().addText(u"howFound"_s);
    fields().addText(u"users"_s);
    fields().addChoice(u"onTheMarket"_s, codesOf<OnTheMarket>());
    fields().addText(u"onTheMarketEvidence"_s);
    fields().bind(u"howFound"_s, &ProcurementFile::intake, &NeedIntake::howFound);
    fields().bind(u"users"_s, &ProcurementFile::intake, &NeedIntake::users);
    fields().bind(u"onTheMarket"_s, &ProcurementFile::intake, &NeedIntake::onTheMarket);
    fields().bind(u"onTheMarketEvidence"_s, &ProcurementFile::intake, &NeedIntake::onTheMarketEvidence);
}

void NeedOriginSection::showFile()
{
    fields().showFile();
    fields().setShown(u"onTheMarketEvidence"_s, file().intake.onTheMarket != OnTheMarket::NotSaid);
    setSummary(isInnovation(file()) ? tr("Counts as procurement of innovation") : QString());
}

void NeedOriginSection::retranslate()
{
    setTitle(tr("How it was found, and who will use it"));
    fields().setLabel(u"howFound"_s, tr("How was the need found"));
    fields().setLabel(u"users"_s, tr("Who will use it, and how were they asked"));
    fields().setLabel(u"onTheMarket"_s, tr("Is it on the market"));
    fields().setChoiceWords(u"onTheMarket"_s, needWordsOf<OnTheMarket>());
    fields().setLabel(u"onTheMarketEvidence"_s, tr("How do you know"));
    showFile();
}

} // namespace acquis
