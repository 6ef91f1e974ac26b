// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/solesourcesection.h"

#include "core/procurements/approvals.h"
#include "core/procurements/routesinstead.h"
#include "ui/forms/buttonrow.h"
#include "ui/procurements/approvalwords.h"
#include "ui/procurements/needwords.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/wrappinglabel.h"

#include <QPushButton>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

bool isWithoutCompetition(const ProcurementFile &file)
{
    return file.route && (*file.route == Route::SoleSource || *file.route == Route::SingleSource);
}

} // namespace

SoleSourceSection::SoleSourceSection(const UiContext &context, FileSession &session)
    : FileSection(context, session, u"soleSource"_s, u"sole-source"_s)
    , m_state(new WrappingLabel(this))
    , m_case(new QPushButton(this))
    , m_approval(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    m_state->setObjectName(u"soleSourceState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_case->setObjectName(u"soleSourceCase"_s);
    m_approval->setObjectName(u"soleSourceApproval"_s);
    m_next->setObjectName(u"soleSourceNext"_s);
    fields().addChoice(u"ground"_s, codesOf<Ground>());
    fields().addLine(u"vendorName"_s);
    for (const QString &key : { u"evidence"_s, u"priceReason"_s, u"effect"_s, u"later"_s })
        fields().addBoth(key);
    // Writing any of it makes a draft of the request.
    const auto bindBoth = [this](const QString &key, BilingualText SoleSource::*member) {
        fields().bind(
            key, [this, key, member](const ProcurementFile &file) { fields().setBoth(key, file.soleSource.*member); },
            [this, key, member](ProcurementFile &file) {
                file.soleSource.*member = { keptText(fields().both(key).en), keptText(fields().both(key).fr) };
                if (file.soleSource.state == SoleSourceState::None)
                    file.soleSource.state = SoleSourceState::Drafted;
            });
    };
    fields().bind(u"ground"_s, &ProcurementFile::soleSource, &SoleSource::ground);
    fields().bind(u"vendorName"_s, &ProcurementFile::soleSource, &SoleSource::vendorName);
    bindBoth(u"evidence"_s, &SoleSource::evidence);
    bindBoth(u"priceReason"_s, &SoleSource::priceReason);
    bindBoth(u"effect"_s, &SoleSource::effect);
    bindBoth(u"later"_s, &SoleSource::later);
    fields().addPlace(u"justification"_s, u"evidence"_s);
    fields().addPlace(u"business-case"_s, u"evidence"_s);
    addContent(m_state);
    addContent(new ButtonRow({ m_case, m_approval, m_next }, this));
    connect(m_case, &QPushButton::clicked, this, [this] { Q_EMIT formRequested(u"business-case"_s, {}); });
    connect(m_approval, &QPushButton::clicked, this, [this] { Q_EMIT stageRequested(FileStage::Approval); });
    connect(m_next, &QPushButton::clicked, this, &SoleSourceSection::takeNextRoute);
}

bool SoleSourceSection::isNeeded() const
{
    return isWithoutCompetition(file()) || file().soleSource.state != SoleSourceState::None;
}

bool SoleSourceSection::holds(const QString &path) const
{
    return isNeeded() && FileSection::holds(path);
}

void SoleSourceSection::showFile()
{
    fields().showFile();
    tellState();
    setVisible(isNeeded());
}

void SoleSourceSection::tellState()
{
    const RulesWords words(context().language.language());
    const SoleSource &request = file().soleSource;
    QStringList told { ApprovalWords::of(request.state) };
    const QList<NeededApproval> approvals = session().neededApprovals();
    for (const NeededApproval &needed : approvals) {
        if (needed.subject == ApprovalSubject::SoleSource) {
            told << tr("Approved by: %1 (%2).")
                        .arg(words.authority(needed.authority), needed.citation.of(context().language.language()));
        }
    }
    if (!request.decidedBy.isEmpty())
        told << tr("Decided by %1 on %2.").arg(request.decidedBy, words.day(request.decidedOn));
    if (!request.refusal.isEmpty())
        told << tr("Reason of the refusal: %1").arg(request.refusal);
    const QList<Route> instead = routesInstead(file());
    const bool isRefused = request.state == SoleSourceState::Refused;
    if (isRefused && !instead.isEmpty())
        told << tr("The next lawful way: %1.").arg(words.route(instead.constFirst()));
    m_state->setText(told.join(u'\n'));
    m_next->setVisible(isRefused && !instead.isEmpty() && isWithoutCompetition(file()));
    if (!instead.isEmpty())
        m_next->setText(tr("Take this way: %1").arg(words.route(instead.constFirst())));
    m_approval->setEnabled(!isFrozen());
    m_next->setEnabled(!isFrozen());
}

void SoleSourceSection::takeNextRoute()
{
    const QList<Route> instead = routesInstead(file());
    if (instead.isEmpty())
        return;
    const Route route = instead.constFirst();
    const bool isTaken = session().change(
        u"choose-route"_s,
        [this, route](ProcurementFile &file) {
            file.route = route;
            file.routeChosenOn = session().today();
            file.routeReason = tr("The request to buy without competition was refused: %1").arg(file.soleSource.refusal);
            file.soleSource.nextRoute = codeOf(route);
        },
        file().soleSource.refusal);
    if (isTaken)
        m_case->setFocus(); // the button that was pushed is gone
}

void SoleSourceSection::retranslate()
{
    const RulesWords words(context().language.language());
    setTitle(tr("Purchase without competition"));
    QStringList grounds;
    for (std::size_t i = 0; i < codeCount<Ground>; ++i)
        grounds << words.ground(Ground(i));
    fields().setLabel(u"ground"_s, tr("Ground"));
    fields().setChoiceWords(u"ground"_s, grounds);
    fields().setLabel(u"vendorName"_s, tr("Firm"));
    fields().setLabel(u"evidence"_s, tr("Evidence that nobody else can"),
                      tr("What was searched, who was asked, what came of it."));
    fields().setLabel(u"priceReason"_s, tr("Why the price is fair"));
    fields().setLabel(u"effect"_s, tr("What happens if it is not bought"));
    fields().setLabel(u"later"_s, tr("How the next time will be open"));
    m_case->setText(tr("Write the business case…"));
    m_approval->setText(tr("To the approvals"));
    tellState();
}

} // namespace acquis
