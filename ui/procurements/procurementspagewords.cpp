// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ProcurementsPage that says what it shows and what can be done, in the language of the screen.
#include "ui/procurements/procurementspage.h"

#include "ui/procurements/filefilterbar.h"
#include "ui/procurements/filehandoverbar.h"
#include "ui/procurements/newfileview.h"
#include "ui/procurements/tablefit.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace acquis {

using namespace Qt::StringLiterals;

void ProcurementsPage::updateActions()
{
    const bool isList = m_places->currentIndex() == ListPlace;
    const bool hasSelection = isList && m_table->selectionModel()->hasSelection();
    m_find->setEnabled(isList);
    m_newAction->setEnabled(m_context.session.isOpen());
    m_newButton->setEnabled(m_context.session.isOpen());
    m_emptyNew->setVisible(m_context.session.isOpen());
    m_emptySample->setVisible(!m_context.session.isOpen());
    m_openAction->setEnabled(hasSelection);
    m_likeAction->setEnabled(hasSelection);
    m_handOver->setEnabled(hasSelection && !m_isSaving);
    m_handOverBar->setReady(hasSelection && !m_isSaving);
    m_copy->setEnabled(isList && m_model->rowCount() > 0);
    m_export->setEnabled(isList && m_model->rowCount() > 0);
    if (!hasSelection)
        m_handOverBar->hide();
}

QString ProcurementsPage::title() const
{
    return m_places->currentIndex() == NewPlace ? tr("New procurement file") : tr("Procurements");
}

QString ProcurementsPage::iconName() const
{
    return u"procurements"_s;
}

QList<Crumb> ProcurementsPage::breadcrumb() const
{
    if (m_places->currentIndex() != NewPlace)
        return {};
    return { { tr("Procurements"), 0 }, { tr("New procurement file"), 1 } };
}

void ProcurementsPage::goToCrumb(int level)
{
    if (level == 0)
        (void)goBack();
}

bool ProcurementsPage::goBack()
{
    if (!m_isNew)
        return false;
    m_isNew = false;
    showPlace();
    return true;
}

QList<QAction *> ProcurementsPage::fileActions() const
{
    return { m_newAction, m_likeAction, m_openAction, m_export };
}

QList<QAction *> ProcurementsPage::editActions() const
{
    return { m_find, m_handOver, m_copy };
}

QString ProcurementsPage::helpAnchor() const
{
    return u"procurements"_s;
}

QString ProcurementsPage::unsavedWork() const
{
    return m_isNew && m_new->isDirty() ? tr("A new procurement file is not opened yet.") : QString();
}

void ProcurementsPage::say()
{
    const FileListWords words(m_context.language.language());
    const auto snapshot = m_files.snapshot();
    const qint64 all = snapshot ? snapshot->files.count() : 0;
    const int shown = m_model->rowCount();
    m_panel->setSubtitle(tr("%1 of %n files", nullptr, int(all)).arg(words.formats().number(shown)));
    const bool isEmpty = shown == 0 && m_sortedOf && !m_isLooking && all > 0;
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(tr("No file matches. Remove a filter or look for other words."));
    m_handOverBar->setCount(int(m_table->selectionModel()->selectedRows().size()));
    m_emptyText->setText(
        m_context.session.isOpen()
            ? tr("There is no procurement file yet. A file follows a purchase from the need to the last invoice: what "
                 "was needed, which ways were open, who was asked, who decided, what was promised and paid.")
            : tr("No register is open. Here stand the procurement files of a register: whose turn it is, since when, "
                 "and for what."));
    updateActions();
}

void ProcurementsPage::retranslate()
{
    m_panel->setTitle(tr("Procurement files"));
    m_table->setAccessibleName(tr("Procurement files"));
    m_newButton->setText(tr("New procurement file"));
    m_emptyNew->setText(tr("New procurement file"));
    m_emptySample->setText(tr("Open the sample register"));
    m_find->setText(tr("Find procurement files"));
    m_newAction->setText(tr("New procurement file"));
    m_likeAction->setText(tr("New file like this one"));
    m_openAction->setText(tr("Open the file"));
    m_handOver->setText(tr("Change the holder…"));
    m_copy->setText(tr("Copy rows"));
    m_export->setText(tr("Save the list as CSV…"));
    m_handOverBar->retranslate();
    m_filterBar->retranslate();
    m_new->retranslate();
    m_writing->retranslate();
    m_model->setWords(FileListWords(m_context.language.language()));
    m_fit->fit();
    if (m_order.column)
        sort(); // words sort otherwise in another language
    say();
}

} // namespace acquis
