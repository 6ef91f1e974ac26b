// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"

#include <QStyledItemDelegate>

namespace acquis {

class RowsModel;

/// What opens in a cell of rows: a line for texts, amounts and days, a list where there are choices.
class RowsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RowsDelegate(const RowsModel &model, const UiContext &context, QObject *parent);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const RowsModel &m_model;
    const UiContext m_context;
};

} // namespace acquis
