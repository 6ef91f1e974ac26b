// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/needpanel.h"

#include "ui/forms/formscroll.h"
#include "ui/procurements/needcompliancesection.h"
#include "ui/procurements/needcostsection.h"
#include "ui/procurements/needdatasection.h"
#include "ui/procurements/needelsewheresection.h"
#include "ui/procurements/needheadsection.h"
#include "ui/procurements/needproblemsection.h"
#include "ui/procurements/needrequirementsection.h"
#include "ui/procurements/needvaluesection.h"
#include "ui/procurements/showfocus.h"
#include "ui/procurements/splitnotice.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;

} // namespace

NeedPanel::NeedPanel(const UiContext &context, FileSession &session, const NeedProviders &providers, QWidget *parent)
    : StagePanel(context, session, parent)
    , m_elsewhere(new NeedElsewhereSection(context, session, providers.sources))
    , m_column(new QVBoxLayout)
    , m_more(new QPushButton)
{
    setObjectName(u"needPanel"_s);
    auto *form = new QWidget;
    form->setLayout(m_column);
    m_column->setContentsMargins(12, 8, 12, 12);
    m_column->setSpacing(4);
    m_scroll = new FormScroll(form, u"needScroll"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);

    m_split = new SplitNotice(context, session, u"needSplit"_s, providers.splits);
    m_column->addWidget(m_split);
    connect(m_split, &SplitNotice::fileRequested, this, &NeedPanel::fileRequested);
    auto *head = new NeedHeadSection(context, session);
    add(head, true);
    head->setOpen(false); // it was said when the file was opened
    add(new NeedProblemSection(context, session, providers.firmNames), true);
    add(new NeedValueSection(context, session, providers.packs), true);
    add(m_elsewhere, true);
    add(new NeedCostSection(context, session), false);
    add(new NeedDataSection(context, session), false);
    add(new NeedAccessSection(context, session), false);
    m_more->setObjectName(u"needMore"_s);
    m_more->setCheckable(true);
    m_more->setMinimumHeight(leastTarget);
    auto *row = new QHBoxLayout;
    row->addWidget(m_more);
    row->addStretch();
    m_column->addLayout(row);
    add(new NeedOriginSection(context, session), false);
    add(new NeedRulesSection(context, session), false);
    add(new NeedRequirementSection(context, session), false);
    add(new NeedComplianceSection(context, session), false);
    add(new NeedRisksSection(context, session), false);
    add(new NeedOwnershipSection(context, session), false);
    m_column->addStretch();
    connect(m_more, &QPushButton::toggled, this, &NeedPanel::showMore);
    showMore(false);
}

void NeedPanel::add(FileSection *section, bool isAsked)
{
    m_sections << section;
    if (isAsked)
        m_always << section;
    section->setOpen(isAsked);
    m_column->addWidget(section);
    connect(section, &FileSection::messagePosted, this, &NeedPanel::messagePosted);
}

void NeedPanel::showMore(bool isMore)
{
    for (FileSection *section : std::as_const(m_sections))
        section->setVisible(isMore || m_always.contains(section) || isAsked(*section));
    m_more->setText(isMore ? tr("Fewer questions") : tr("More questions"));
}

/// A duty of this stage that stops the file, or asks for a reason, is met there.
bool NeedPanel::isAsked(const FileSection &section) const
{
    return std::ranges::any_of(m_duties, [&section](const FileDuty &duty) {
        return duty.state != DutyState::NotApplicable && duty.gate != DutyGate::Open
               && (section.holds(duty.key) || section.holds(duty.subject));
    });
}

bool NeedPanel::isSettled() const
{
    return !m_elsewhere->search().isSearching();
}

void NeedPanel::showFile()
{
    if (m_shown != session().file().uid) {
        m_shown = session().file().uid;
        for (FileSection *section : std::as_const(m_sections))
            section->fields().forgetTyped();
        m_split->fields().forgetTyped();
    }
    m_split->showFile();
    for (FileSection *section : std::as_const(m_sections))
        section->showFile();
    m_duties = session().duties(FileStage::Need);
    showMore(m_more->isChecked());
}

void NeedPanel::retranslate()
{
    setAccessibleName(tr("Need"));
    m_split->retranslate();
    for (FileSection *section : std::as_const(m_sections))
        section->retranslate();
    m_more->setText(m_more->isChecked() ? tr("Fewer questions") : tr("More questions"));
    m_more->setToolTip(tr("How it was found, requirements, statutes and directives, risks, ownership"));
}

QString NeedPanel::draft() const
{
    QStringList drafts;
    for (const FileSection *section : m_sections) {
        if (const QString draft = section->draft(); !draft.isEmpty())
            drafts << draft;
    }
    return drafts.join(u' ');
}

bool NeedPanel::goTo(const QString &path)
{
    if (m_split->holds(path)) {
        m_split->goTo(path);
        showFocus(*m_scroll);
        return true;
    }
    const auto section = std::ranges::find_if(m_sections, [&path](const FileSection *one) { return one->holds(path); });
    if (section == m_sections.end())
        return false;
    if (!(*section)->isVisibleTo(this))
        m_more->setChecked(true);
    (*section)->goTo(path);
    showFocus(*m_scroll);
    return true;
}

} // namespace acquis
