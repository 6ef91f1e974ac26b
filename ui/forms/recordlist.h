// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/uicontext.h"
#include "ui/widgets/theme.h"

#include <QIcon>
#include <QTreeWidget>

namespace acquis {

/// A short list of records in columns, whose widths are remembered by the list's name and grow with the text.
class RecordList final : public QTreeWidget
{
    Q_OBJECT
public:
    /// \p letters: how wide each column is at first; the last one takes what is left.
    RecordList(const UiContext &context, const QString &name, const QList<int> &letters, QWidget *parent = nullptr);
    ~RecordList() override;

    static constexpr int uidRole = Qt::UserRole;
    [[nodiscard]] QString currentUid() const;
    /// Makes the item of that record the current one; the first one when there is none.
    void setCurrentUid(const QString &uid);
    /// Hovering tells what a narrow column cuts off.
    static void setToolTips(QTreeWidgetItem &item);
    /// In the colour of a state, and of the text where the row is selected.
    [[nodiscard]] QIcon stateIcon(const QString &name, StateToken state) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void letLastColumnFill();

    const UiContext m_context;
    int m_letter; ///< pixels of one, as the columns are measured now
};

} // namespace acquis
