// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/recordlist.h"

#include "ui/shell/settings.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/columnwidths.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace acquis {

namespace {

constexpr int leastTarget = 26;

class RowHeight final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return { size.width(), std::max(leastTarget, size.height()) };
    }
};

} // namespace

RecordList::RecordList(const UiContext &context, const QString &name, const QList<int> &letters, QWidget *parent)
    : QTreeWidget(parent)
    , m_context(context)
    , m_letter(fontMetrics().averageCharWidth())
{
    setObjectName(name);
    setColumnCount(int(letters.size()));
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(true);
    setItemDelegate(new RowHeight(this));
    header()->setStretchLastSection(true);
    for (int column = 0; column < letters.size(); ++column)
        setColumnWidth(column, letters[column] * m_letter);
    header()->restoreState(context.settings.state(name));
    followTheme(*this, context.theme);
}

RecordList::~RecordList()
{
    m_context.settings.setState(objectName(), header()->saveState());
}

QString RecordList::currentUid() const
{
    return currentItem() ? currentItem()->data(0, uidRole).toString() : QString();
}

void RecordList::setCurrentUid(const QString &uid)
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->data(0, uidRole).toString() == uid) {
            setCurrentItem(topLevelItem(row));
            return;
        }
    }
    setCurrentItem(topLevelItem(0));
}

void RecordList::setToolTips(QTreeWidgetItem &item)
{
    for (int column = 0; column < item.columnCount(); ++column)
        item.setToolTip(column, item.text(column));
}

void RecordList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    const int letter = fontMetrics().averageCharWidth();
    scaleColumns(*header(), m_letter, letter);
    m_letter = letter;
}

} // namespace acquis
