// SPDX-License-Identifier: GPL-3.0-or-later
// What the view of the crosswalk says, in the language of the screen.
#include "ui/spending/crosswalkeditor.h"
#include "ui/spending/crosswalkmodel.h"
#include "ui/spending/crosswalksortmodel.h"
#include "ui/spending/crosswalkview.h"
#include "ui/spending/spendingwords.h"
#include "ui/spending/texttablemodel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/totaltable.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <functional>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Columns as wide as their words, up to so many letters: what is left out stands in the tool tip.
void fitTo(TotalTable &table, const std::function<int(int)> &mostLetters)
{
    QTableView *view = table.view();
    view->resizeColumnsToContents();
    const int letter = view->fontMetrics().averageCharWidth();
    for (int column = 0; column < view->model()->columnCount(); ++column)
        view->setColumnWidth(column, std::min(view->columnWidth(column) + 8, letter * mostLetters(column)));
}

int lettersOfCrosswalk(int column)
{
    const bool isLimit = column == CrosswalkModel::Within || column == CrosswalkModel::Component;
    return isLimit ? 26 : 46;
}

} // namespace

void CrosswalkView::showNames()
{
    TextTable table { { tr("From"), tr("Until"), tr("English name"), tr("French name"), tr("Came from"), tr("Source") }, {} };
    const auto row = currentRow();
    const QList<UnitName> names = row ? m_model->units().names(row->kind, row->unitCode) : QList<UnitName>();
    for (const UnitName &name : names) {
        QStringList predecessors;
        for (const QString &code : name.predecessors.split(u' ', Qt::SkipEmptyParts))
            predecessors << m_model->units().name(name.kind, code).of(m_formats.language());
        table.rows << QList<TextCell> {
            { name.firstYear.isValid() ? m_formats.fiscalYear(name.firstYear) : tr("the beginning"), {} },
            { name.lastYear.isValid() ? m_formats.fiscalYear(name.lastYear) : tr("today"), {} },
            { name.name.en, {} },
            { name.name.fr, {} },
            { predecessors.join(u"; "_s), {} },
            { name.source, {} },
        };
    }
    m_namesModel->setTable(table);
    m_namesPanel->setTitle(tr("Names over the years"));
    m_namesPanel->setFootnote(
        row ? tr("Names that “%1” has borne").arg(m_model->units().name(row->kind, row->unitCode).of(m_formats.language()))
            : QString());
    fitTo(*m_names, [](int) { return 30; });
}

void CrosswalkView::showUnexplained()
{
    TextTable table { { tr("As written in the source"), tr("Kind"), tr("Source file"), tr("Lines"), tr("Amount $") }, {} };
    for (const Unexplained &unit : std::as_const(m_unexplained)) {
        const Dimension kind = unit.name.kind == UnitKind::Ministry ? Dimension::Ministry : Dimension::Program;
        table.rows << QList<TextCell> {
            { unit.name.name.en, {} },
            { SpendingWords::dimension(kind), {} },
            { unit.name.source, {} },
            { m_formats.number(unit.lines), QString::number(unit.lines) },
            { m_formats.amount(unit.amount), unit.amount.toString() },
        };
    }
    const bool none = table.rows.isEmpty();
    m_unexplainedModel->setTable(table);
    m_unexplainedTable->setVisible(!none);
    m_joinRow->setVisible(!none);
    m_nothingUnexplained->setVisible(none);
    m_nothingUnexplained->setText(m_hasLines ? tr("Every ministry and program that the imported files name is known.")
                                             : tr("This register holds no lines yet. When files of accounts are imported, what "
                                                  "they name and no row knows is listed here."));
    const qint64 count = table.rows.size();
    m_unexplainedPanel->setTitle(tr("Words that no row knows"));
    m_unexplainedPanel->setSubtitle(
        none ? QString() : tr("%1 to join", "words of sources", SpendingWords::pluralNumber(count)).arg(m_formats.number(count)));
    fitTo(*m_unexplainedTable, [](int) { return 36; });
}

void CrosswalkView::fitColumns()
{
    fitTo(*m_table, lettersOfCrosswalk);
}

void CrosswalkView::retakeIcons()
{
    m_addButton->setIcon(themedIcon(m_theme, u"plus"_s));
    m_editButton->setIcon(themedIcon(m_theme, u"edit"_s));
    m_removeButton->setIcon(themedIcon(m_theme, u"close"_s));
    m_join->setIcon(themedIcon(m_theme, u"link"_s));
    QPalette colors = m_theme.palette();
    colors.setColor(QPalette::WindowText, m_theme.state(StateToken::Warning).text);
    m_reason->setPalette(colors);
    const bool readOnly = m_reason->isVisibleTo(this);
    m_panel->setHeaderIcon(readOnly ? themedIcon(u"lock"_s, m_theme.state(StateToken::Warning).text) : QIcon());
}

void CrosswalkView::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

QString CrosswalkView::selectionAsText() const
{
    return m_table->selectionAsText();
}

const QAbstractItemModel &CrosswalkView::shownRows() const
{
    return *m_sorted;
}

void CrosswalkView::retranslate(const Formats &formats)
{
    m_formats = formats;
    m_model->setFormats(formats);
    m_sorted->setCollator(formats.collator());
    m_editor->setUnits(m_model->units(), formats);
    m_editor->retranslate(formats);
    m_findLabel->setText(tr("Fin&d"));
    m_find->setAccessibleName(tr("Find in the crosswalk"));
    m_find->setPlaceholderText(tr("words, names, sources"));
    m_find->setToolTip(tr("Find in the crosswalk (Ctrl+F)"));
    m_kindLabel->setText(tr("Sho&w"));
    m_kind->setAccessibleName(tr("Rows to show"));
    m_kind->setItemText(0, tr("Ministries and programs"));
    m_kind->setItemText(1, tr("Ministries only"));
    m_kind->setItemText(2, tr("Programs only"));
    m_add->setText(tr("&Add a row…"));
    m_edit->setText(tr("&Change the row…"));
    m_remove->setText(tr("&Remove the row"));
    m_addButton->setText(tr("Add a row"));
    m_editButton->setText(tr("Change"));
    m_removeButton->setText(tr("Remove"));
    m_addButton->setToolTip(tr("Add a row (Insert)"));
    m_editButton->setToolTip(tr("Change the chosen row (F2)"));
    m_removeButton->setToolTip(tr("Remove the chosen row (Delete)"));
    m_reason->setText(tr("This register is read-only: rows can be read and copied, but not changed. Ask for the right to write "
                         "to its file, or copy it elsewhere."));
    m_panel->setTitle(tr("Crosswalk"));
    m_table->view()->setAccessibleName(tr("Crosswalk"));
    m_names->view()->setAccessibleName(tr("Names of the chosen unit over the years"));
    m_unexplainedTable->view()->setAccessibleName(tr("Words that no row knows"));
    m_join->setText(tr("Join…"));
    m_join->setToolTip(tr("Say which ministry or program these words stand for"));
    showNames();
    showUnexplained();
    fitColumns();
    updateState();
}

} // namespace acquis
