// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/previewpanel.h"

#include "ui/exchange/meaningbox.h"
#include "ui/exchange/previewmodel.h"
#include "ui/exchange/previewpresentationmodel.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 260;

} // namespace

PreviewPanel::PreviewPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_panel(new Panel)
    , m_form(new SegmentedControl)
    , m_view(new QTableView)
    , m_model(new PreviewModel(this))
    , m_presentation(new PreviewPresentationModel(*m_model, theme, this))
{
    m_form->addSegment({}, u"asRead"_s);
    m_form->addSegment({}, u"asKept"_s);
    m_view->setObjectName(u"preview"_s);
    m_view->setModel(m_presentation);
    m_view->setWordWrap(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    followTheme(*m_view, theme);
    m_panel->addTool(m_form);
    m_panel->addContent(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_form, &SegmentedControl::currentChanged, m_model,
            [this](int form) { m_model->setForm(form == 0 ? PreviewModel::Form::AsRead : PreviewModel::Form::AsKept); });
}

void PreviewPanel::setFile(const FileReport &file, const QMap<QString, QString> &byHand)
{
    m_model->setFile(file);
    makeBoxes(file, byHand);
    fitColumns();
}

void PreviewPanel::makeBoxes(const FileReport &file, const QMap<QString, QString> &byHand)
{
    m_boxes.clear(); // the view gave the old ones away when the model was reset
    QWidget *before = m_view;
    for (int column = 0; column < file.header.size(); ++column) {
        const QString header = file.header[column];
        const QString meaning = file.meanings.value(column);
        auto *box = new MeaningBox(header, meaning, byHand.contains(header) && byHand.value(header) == meaning);
        box->setObjectName(u"meaning%1"_s.arg(column));
        const QModelIndex place = m_presentation->index(PreviewModel::meaningRow, column + 1);
        m_view->setIndexWidget(place, box);
        setTabOrder(before, box);
        before = box;
        connect(box, &MeaningBox::meaningChosen, this,
                [this, header](const QString &chosen) { Q_EMIT meaningRequested(header, chosen); });
        connect(box, &MeaningBox::focused, m_view, [this, place = QPersistentModelIndex(place)] { m_view->scrollTo(place); });
        m_boxes << box;
    }
}

void PreviewPanel::fitColumns()
{
    m_view->verticalHeader()->setDefaultSectionSize(qMax(24, m_view->fontMetrics().height() + 8));
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_presentation->columnCount(); ++column)
        m_view->setColumnWidth(column, qMin(widestColumn, m_view->columnWidth(column)));
    for (int i = 0; i < m_boxes.size(); ++i) {
        const QSize size = m_boxes[i]->sizeHint();
        m_view->setColumnWidth(i + 1, qMax(size.width(), m_view->columnWidth(i + 1)));
        m_view->setRowHeight(PreviewModel::meaningRow, qMax(size.height(), m_view->rowHeight(PreviewModel::meaningRow)));
    }
}

void PreviewPanel::retranslate(const Formats &formats)
{
    m_presentation->setFormats(formats);
    m_panel->setTitle(tr("Lines as read"));
    m_panel->setSubtitle(tr("the first ones, then one of each finding; nothing is repaired in silence"));
    m_form->setSegmentText(0, tr("As read"));
    m_form->setSegmentText(1, tr("As it will be kept"));
    m_view->setAccessibleName(tr("Lines as read"));
    for (MeaningBox *box : std::as_const(m_boxes))
        box->retranslate();
    fitColumns();
}

void PreviewPanel::showLine(qint64 line)
{
    const int row = m_model->rowOfLine(line);
    if (row < 0)
        return;
    m_view->selectRow(row);
    m_view->scrollTo(m_presentation->index(row, 0));
    m_view->setFocus();
}

} // namespace acquis
