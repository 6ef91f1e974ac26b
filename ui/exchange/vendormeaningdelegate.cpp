// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/vendormeaningdelegate.h"

#include "ui/exchange/vendorimportwords.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int arrowRoom = 28;
constexpr int leastHeight = 26;

} // namespace

void VendorMeaningDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    QStyleOptionComboBox box;
    box.rect = option.rect.adjusted(2, 2, -2, -2);
    box.palette = option.palette;
    box.fontMetrics = item.fontMetrics;
    box.state = (option.state & ~(QStyle::State_Selected | QStyle::State_HasFocus)) | QStyle::State_Enabled;
    box.currentText = item.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.rect.width() - arrowRoom);
    painter->save();
    painter->setFont(item.font);
    // Without the view: it is no box, and a style asks its widget.
    style->drawComplexControl(QStyle::CC_ComboBox, &box, painter);
    style->drawControl(QStyle::CE_ComboBoxLabel, &box, painter);
    painter->restore();
}

QSize VendorMeaningDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return { size.width() + arrowRoom, qMax(leastHeight, size.height() + 6) };
}

QWidget *VendorMeaningDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setObjectName(u"vendorMeaning"_s);
    box->setAccessibleName(tr("What column “%1” holds").arg(index.siblingAtColumn(0).data().toString()));
    for (const VendorColumn column : VendorImportWords::columns())
        box->addItem(VendorImportWords::column(column), int(column));
    box->setMaxVisibleItems(box->count());
    connect(box, &QComboBox::activated, this, &VendorMeaningDelegate::takeChoice);
    return box;
}

void VendorMeaningDelegate::takeChoice()
{
    if (auto *editor = qobject_cast<QWidget *>(sender())) {
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor);
    }
}

void VendorMeaningDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void VendorMeaningDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData());
}

} // namespace acquis
