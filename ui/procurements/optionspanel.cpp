// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/optionspanel.h"

#include "core/procurements/filedetermination.h"
#include "core/procurements/judgedneed.h"
#include "core/rules/engine.h"
#include "core/rules/logicmap.h"
#include "ui/forms/formscroll.h"
#include "ui/procurements/optionsmapsection.h"
#include "ui/procurements/optionsroutessection.h"
#include "ui/procurements/showfocus.h"
#include "ui/procurements/solesourcesection.h"
#include "ui/procurements/splitnotice.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

OptionsPanel::OptionsPanel(const UiContext &context, FileSession &session, const NeedProviders &providers, QWidget *parent)
    : StagePanel(context, session, parent)
    , m_providers(providers)
    , m_split(new SplitNotice(context, session, u"optionsSplit"_s, providers.splits))
    , m_routes(new OptionsRoutesSection(context, session))
    , m_soleSource(new SoleSourceSection(context, session))
    , m_map(new OptionsMapSection(context, session))
    , m_determine(new QAction(this))
{
    setObjectName(u"optionsPanel"_s);
    m_determine->setObjectName(u"optionsDetermineAction"_s);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(4);
    for (FoldingSection *section : std::initializer_list<FoldingSection *> { m_split, m_routes, m_soleSource, m_map })
        column->addWidget(section);
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_scroll = new FormScroll(form, u"optionsScroll"_s);
    whole->addWidget(m_scroll);
    connect(m_split, &SplitNotice::fileRequested, this, &OptionsPanel::fileRequested);
    connect(m_routes, &OptionsRoutesSection::determineRequested, this, &OptionsPanel::determine);
    connect(m_routes, &OptionsRoutesSection::currentChanged, this, &OptionsPanel::showMap);
    connect(m_soleSource, &SoleSourceSection::formRequested, this, &OptionsPanel::formRequested);
    connect(m_soleSource, &SoleSourceSection::stageRequested, this, &OptionsPanel::stageRequested);
    connect(m_determine, &QAction::triggered, this, &OptionsPanel::determine);
    const auto draw = [this] { m_determine->setIcon(themedIcon(this->context().theme, u"rules"_s)); };
    connect(&context.theme, &Theme::changed, this, draw);
    draw();
}

NeedResult<Determination> OptionsPanel::judged(const Need &need)
{
    const QList<RulePack> available = m_providers.packs();
    const bool isReady =
        m_rules && available == m_rulesOf && need.jurisdiction == m_rulesFor.jurisdiction && need.packs == m_rulesFor.packs;
    if (!isReady) {
        auto packs = packsFor(need, available);
        if (!packs)
            return std::unexpected(packs.error());
        m_rules = RuleSet(*packs);
        m_rulesOf = available;
        m_rulesFor = need;
    }
    return acquis::determine(need, *m_rules);
}

void OptionsPanel::judge()
{
    const ProcurementFile &file = session().file();
    const auto holdings = m_providers.sources.agreements ? m_providers.sources.agreements() : nullptr;
    m_judged = judgedNeed(file, holdings.get(), session().today());
    const QList<RulePack> packs = m_providers.packs ? m_providers.packs() : QList<RulePack>();
    const RulesWords words(context().language.language());
    QString whyNot;
    if (!session().isOpen())
        whyNot = tr("No file is open.");
    else if (packs.isEmpty())
        whyNot = tr("The rules are being read.");
    else if (m_judged.value <= Money())
        whyNot = tr("Write the planned value in the need first.");
    else if (const auto answer = judged(m_judged); !answer)
        whyNot = words.needError(answer.error());
    m_canJudge = whyNot.isEmpty();
    m_determine->setEnabled(m_canJudge && file.state == FileState::Open);
    m_determine->setText(file.determinations.isEmpty() ? tr("Ask the rules") : tr("Ask the rules again"));
    ProcurementFile asked = file;
    asked.need = m_judged;
    m_routes->setState(changedSinceDetermination(asked), m_canJudge, whyNot);
}

void OptionsPanel::determine()
{
    judge();
    if (!m_canJudge)
        return;
    // The need is kept as it was asked: with its day, and with what the register holds for it.
    ProcurementFile asked = session().file();
    asked.need = m_judged;
    const QString why = changedSinceDetermination(asked).join(u", "_s);
    const auto determination = determineFile(asked, *m_rules, session().today(), session().me(), why);
    if (!determination)
        return; // judge() would have said so
    bool isOther = false;
    session().change(
        u"determine"_s,
        [&](ProcurementFile &changed) {
            changed.need = m_judged;
            isOther = addDetermination(changed, *determination);
        },
        why);
    if (isOther)
        return;
    Message same;
    same.state = StateToken::Ok;
    same.title = [] { return tr("The rules say the same as before."); };
    Q_EMIT messagePosted(same);
}

void OptionsPanel::showMap()
{
    // An older answer is shown with the need that it was asked for.
    Need need = m_judged;
    if (const StoredDetermination *shown = m_routes->shown(); shown && shown != &session().file().determinations.constLast()) {
        if (const auto stored = readNeed(shown->need.toUtf8()))
            need = *stored;
    }
    const QList<RulePack> packs = m_providers.packs ? m_providers.packs() : QList<RulePack>();
    const bool canAsk = !packs.isEmpty() && need.value > Money();
    const NeedResult<Determination> answer = canAsk ? judged(need) : std::unexpected(NeedError());
    if (!answer) {
        m_map->setPicture(std::nullopt);
        return;
    }
    MapOptions options;
    options.chosen = m_routes->currentRoute().value_or(session().file().route.value_or(Route::LowValueQuotes));
    const QList<int> spoken = spokenRows(need, *m_rules).value_or(QList<int>());
    LogicMapPicture picture { *m_rules, need, *answer, {}, {}, {}, false };
    picture.map = logicMap(need, *answer, spoken, *m_rules, options);
    picture.lights = mapLights(picture.map, *answer, spoken, *m_rules, options.chosen);
    picture.before.resize(picture.map.edges.size());
    m_map->setPicture(picture);
}

void OptionsPanel::showFile()
{
    if (m_shown != session().file().uid) {
        m_shown = session().file().uid;
        m_split->fields().forgetTyped();
        m_soleSource->fields().forgetTyped();
    }
    m_split->showFile();
    judge(); // shows the ways too
    m_soleSource->showFile();
    m_map->showFile();
    showMap();
}

void OptionsPanel::retranslate()
{
    setAccessibleName(tr("Options"));
    m_split->retranslate();
    m_routes->retranslate();
    m_soleSource->retranslate();
    m_map->retranslate();
    showFile();
}

bool OptionsPanel::goTo(const QString &path)
{
    for (FileSection *section : std::initializer_list<FileSection *> { m_split, m_routes, m_soleSource }) {
        if (!section->holds(path))
            continue;
        section->goTo(path);
        showFocus(*m_scroll);
        return true;
    }
    return false;
}

} // namespace acquis
