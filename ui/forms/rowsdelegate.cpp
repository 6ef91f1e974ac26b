// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rowsdelegate.h"

#include "ui/forms/rowsmodel.h"
#include "ui/forms/typedline.h"
#include "ui/shell/languagecontroller.h"

#include <QComboBox>

#include <algorithm>

namespace acquis {

namespace {

constexpr int leastTarget = 28;
constexpr int mostLines = 8; ///< of a cell; the rest is read in the larger editor

} // namespace

RowsDelegate::RowsDelegate(const RowsModel &model, const UiContext &context, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_context(context)
{ }

QWidget *RowsDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const RowColumn &column = m_model.columns().at(index.column());
    if (column.choices.isEmpty()) {
        auto *line = new TypedLine(m_context.theme, column.format, parent);
        line->setLanguage(m_context.language.language());
        line->setAccessibleName(column.heading);
        return line;
    }
    auto *box = new QComboBox(parent);
    box->setAccessibleName(column.heading);
    for (const RowChoice &choice : column.choices)
        box->addItem(choice.words, choice.code);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    connect(box, &QComboBox::activated, this, [self = const_cast<RowsDelegate *>(this), box] { Q_EMIT self->commitData(box); });
    return box;
}

void RowsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Rows are told again whenever the record is read: what is being typed stays.
    if (auto *line = qobject_cast<TypedLine *>(editor); line && !line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void RowsDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else if (const auto *line = qobject_cast<TypedLine *>(editor); line && line->text() != index.data(Qt::EditRole).toString())
        model->setData(index, line->text(), Qt::EditRole);
}

QSize RowsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.lineSpacing();
    return { size.width(), std::clamp(size.height(), std::max(leastTarget, line + 10), line * mostLines + 10) };
}

} // namespace acquis
