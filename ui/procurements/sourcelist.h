// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/sourcelistmodel.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QListView;
QT_END_NAMESPACE

namespace acquis {

class Panel;
class WrappingLabel;

/// A panel with sources of one kind, and words in their place while there are none.
class SourceList final : public QWidget
{
    Q_OBJECT
public:
    SourceList(const UiContext &context, SourceListModel::Ticks ticks, const QString &name, QWidget *parent = nullptr);

    void setItems(const QList<SourceItem> &items);
    void setWords(const QList<SourceItem> &items);
    void setTitle(const QString &title);
    /// How many there are; and what is said while there are none.
    void say(const QString &count, const QString &nothing);
    void addTool(QWidget *tool);
    /// Buttons under the list.
    void addFoot(QWidget *foot);
    [[nodiscard]] SourceListModel &model() const { return *m_model; }
    [[nodiscard]] QListView &view() const { return *m_view; }
    /// -1: none
    [[nodiscard]] int currentRow() const;

Q_SIGNALS:
    void activated(int row); ///< Enter or a double click
    void currentChanged();

private:
    Panel *m_panel;
    WrappingLabel *m_nothing;
    QListView *m_view;
    SourceListModel *m_model;
};

} // namespace acquis
