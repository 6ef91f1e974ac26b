// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/recordlist.h"

#include "ui/shell/settings.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/stateicon.h"

#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

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
    header()->setTextElideMode(Qt::ElideRight);
    letLastColumnFill();
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
        item.setToolTip(column, u"<span>%1</span>"_s.arg(item.text(column).toHtmlEscaped())); // as it is, never as markup
}

void RecordList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    const int letter = fontMetrics().averageCharWidth();
    scaleColumns(*header(), m_letter, letter);
    m_letter = letter;
    letLastColumnFill();
}

/// It takes what is left, but would not give way below a width of its own.
void RecordList::letLastColumnFill()
{
    header()->resizeSection(columnCount() - 1, header()->minimumSectionSize());
}

QIcon RecordList::stateIcon(const QString &name, StateToken state) const
{
    return acquis::stateIcon(m_context.theme, name, state);
}

} // namespace acquis
