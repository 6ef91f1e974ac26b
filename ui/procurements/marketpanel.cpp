// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/marketpanel.h"

#include "ui/forms/formscroll.h"
#include "ui/procurements/marketpeoplesection.h"
#include "ui/procurements/marketsearchsection.h"
#include "ui/procurements/marketsoundingsection.h"
#include "ui/procurements/showfocus.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

MarketPanel::MarketPanel(const UiContext &context, FileSession &session, const NeedProviders &providers, QWidget *parent)
    : StagePanel(context, session, parent)
    , m_search(new MarketSearchSection(context, session, providers.sources))
    , m_searchNow(new QAction(this))
{
    setObjectName(u"marketPanel"_s);
    m_searchNow->setObjectName(u"marketSearchNowAction"_s);
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(4);
    m_sections = { m_search, new MarketSoundingSection(context, session), new MarketContactsSection(context, session),
                   new MarketDeclarationsSection(context, session) };
    for (FileSection *section : std::as_const(m_sections)) {
        column->addWidget(section);
        connect(section, &FileSection::messagePosted, this, &MarketPanel::messagePosted);
    }
    column->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_scroll = new FormScroll(form, u"marketScroll"_s);
    whole->addWidget(m_scroll);
    connect(m_search, &MarketSearchSection::vendorRequested, this, &MarketPanel::vendorRequested);
    connect(m_searchNow, &QAction::triggered, m_search, &MarketSearchSection::searchNow);
    const auto draw = [this] { m_searchNow->setIcon(themedIcon(this->context().theme, u"search"_s)); };
    connect(&context.theme, &Theme::changed, this, draw);
    draw();
}

bool MarketPanel::isSettled() const
{
    return !m_search->search().isSearching();
}

void MarketPanel::showFile()
{
    if (m_shown != session().file().uid) {
        m_shown = session().file().uid;
        for (FileSection *section : std::as_const(m_sections))
            section->fields().forgetTyped();
    }
    for (FileSection *section : std::as_const(m_sections))
        section->showFile();
    m_searchNow->setEnabled(session().isOpen() && session().file().state == FileState::Open && m_search->search().canSearch());
}

void MarketPanel::retranslate()
{
    setAccessibleName(tr("Market"));
    for (FileSection *section : std::as_const(m_sections))
        section->retranslate();
    m_searchNow->setText(tr("Search the register now"));
}

bool MarketPanel::goTo(const QString &path)
{
    const auto section = std::ranges::find_if(m_sections, [&path](const FileSection *one) { return one->holds(path); });
    if (section == m_sections.end())
        return false;
    (*section)->goTo(path);
    showFocus(*m_scroll);
    return true;
}

} // namespace acquis
