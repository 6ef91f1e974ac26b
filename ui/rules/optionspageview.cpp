// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OptionsPage that shows the answer and says its words.
#include "ui/rules/optionspage.h"

#include "ui/rules/determinationexports.h"
#include "ui/rules/needform.h"
#include "ui/rules/optionssession.h"
#include "ui/rules/optionssummary.h"
#include "ui/rules/routesdetails.h"
#include "ui/rules/routestable.h"
#include "ui/rules/ruleshelf.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum Place { AnswerPlace, EmptyPlace };

} // namespace

bool OptionsPage::hasAnswer() const
{
    return m_form->hasValue() && m_session->hasRules() && m_session->answer().has_value();
}

void OptionsPage::refresh()
{
    if (hasAnswer()) {
        followBest();
        m_table->refresh();
        showSummary();
        m_places->setCurrentIndex(AnswerPlace);
    } else {
        showEmpty();
        m_places->setCurrentIndex(EmptyPlace);
    }
    updateActions();
}

void OptionsPage::followBest()
{
    const RouteOrder order = routeOrder({ m_session->need(), *m_session->answer(), m_session->rules() });
    if (m_followsBest && !order.open.isEmpty())
        m_session->chooseRoute(order.open.first());
}

void OptionsPage::showSummary()
{
    const JudgedNeed judged { m_session->need(), *m_session->answer(), m_session->rules() };
    if (m_form->hasUnreadableAmount()) {
        const QString value = m_table->words().formats().money(judged.need.value);
        m_summary->show({ StateToken::Error, tr("An amount cannot be read."),
                          tr("Correct it in the form; what stands below is still the answer for %1.").arg(value) },
                        {});
        return;
    }
    QStringList warnings;
    for (const WarningAnswer &warning : judged.answer.warnings)
        warnings << m_table->words().warning(judged, warning);
    m_summary->show(m_table->words().summary(judged, m_session->isTrial()), warnings);
}

void OptionsPage::showEmpty()
{
    const RulesWords &words = m_table->words().rules();
    QString icon = u"info"_s;
    m_emptyMember.clear();
    bool offersExample = true;
    if (!m_packFindings.isEmpty() && !m_shelf.isLoaded()) {
        icon = u"error"_s;
        m_emptyTitle->setText(tr("The rules of the program cannot be read."));
        m_emptyText->setText(words.packFinding(m_packFindings.first()));
        offersExample = false;
    } else if (!m_shelf.isLoaded()) {
        m_emptyTitle->setText(tr("The rules are being read…"));
        m_emptyText->clear();
        offersExample = false;
    } else if (!m_form->hasValue()) {
        m_emptyTitle->setText(tr("Give the value of the need."));
        m_emptyText->setText(tr("It is what the rules ask first. The answer stands here at once, with its sources."));
        m_emptyMember = u"value"_s;
    } else {
        icon = u"warning"_s;
        const NeedError error = m_session->answer() ? NeedError() : m_session->answer().error();
        m_emptyTitle->setText(tr("The rules held here give no answer."));
        m_emptyText->setText(words.needError(error));
        m_emptyMember = error.member;
    }
    m_emptyIcon->setPixmap(themedIcon(m_context.theme, icon, ColorToken::TextSecondary).pixmap(32, 32));
    m_emptyField->setVisible(!m_emptyMember.isEmpty());
    m_emptyField->setText(tr("Go to the field “%1”").arg(words.member(m_emptyMember)));
    m_emptyExample->setVisible(offersExample);
    m_emptyExample->setText(tr("See an example"));
}

void OptionsPage::updateActions()
{
    m_editActions[0]->setEnabled(m_form->canUndo());
    m_editActions[1]->setEnabled(m_form->canRedo());
    m_needActions[1]->setEnabled(m_form->hasValue());
    const bool answered = hasAnswer();
    m_exports->setEnabled(answered);
    for (QAction *action : std::as_const(m_viewActions))
        action->setEnabled(answered);
    m_viewActions[4]->setEnabled(answered && m_context.session.isOpen() && !m_form->hasUnreadableAmount());
    m_viewActions[4]->setToolTip(m_context.session.isOpen() ? m_viewActions[4]->text().remove(u'&')
                                                            : tr("Open a register first: a procurement file is kept there."));
}

QString OptionsPage::title() const
{
    return tr("What may I do?");
}

void OptionsPage::nameTabs()
{
    const auto name = [this](QWidget *part, const QString &text, const QString &icon) {
        const int tab = m_lower->indexOf(part);
        if (tab < 0)
            return;
        m_lower->setTabText(tab, text);
        m_lower->setTabIcon(tab, themedIcon(m_context.theme, icon));
    };
    if (m_map)
        name(m_map, tr("Logic map"), u"procurements"_s);
    name(m_details, tr("The chosen route"), u"list"_s);
    name(m_agreements, tr("Trade agreements"), u"link"_s);
    m_lower->setAccessibleName(tr("More about the answer"));
}

void OptionsPage::retranslate()
{
    m_formPanel->setTitle(tr("The need"));
    m_menuButton->setIcon(themedIcon(m_context.theme, u"more"_s));
    m_menuButton->setAccessibleName(tr("More about the need"));
    m_menuButton->setToolTip(tr("New, open, save, example"));
    m_editActions[0]->setText(tr("&Undo"));
    m_editActions[0]->setIcon(themedIcon(m_context.theme, u"undo"_s));
    m_editActions[1]->setText(tr("&Redo"));
    m_editActions[2]->setText(tr("&New need"));
    m_needActions[0]->setText(tr("&Open a need…"));
    m_needActions[1]->setText(tr("&Save the need…"));
    m_example->setText(tr("&Example: conference service (case 1 of the study)"));
    m_viewActions[0]->setText(tr("&Closed routes too"));
    m_viewActions[1]->setText(tr("&Details of the chosen route"));
    m_viewActions[2]->setText(tr("&Who could do this?"));
    m_viewActions[2]->setIcon(themedIcon(m_context.theme, u"search"_s));
    m_viewActions[3]->setText(tr("What can I &join?"));
    m_viewActions[3]->setIcon(themedIcon(m_context.theme, u"link"_s));
    m_viewActions[4]->setText(tr("&Begin a procurement file with this need"));
    m_viewActions[4]->setIcon(themedIcon(m_context.theme, u"procurements"_s));
    for (QToolButton *button : std::as_const(m_onwards))
        button->setAccessibleName(button->defaultAction()->text().remove(u'&'));
    m_exports->retranslate();
    for (QToolButton *tool : std::as_const(m_tools)) {
        const QString words = tool->defaultAction()->text().remove(u'&').remove(u'…');
        tool->setAccessibleName(words);
    }
    m_form->retranslate();
    m_table->retranslate();
    m_details->retranslate();
    m_agreements->retranslate();
    m_writing->retranslate();
    nameTabs();
    refresh();
}

} // namespace acquis
