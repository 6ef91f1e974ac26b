// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/codechoice.h"

#include "ui/forms/tallrows.h"
#include "ui/shell/viewcolors.h"

#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace acquis {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int linesShown = 5;

} // namespace

CodeChoice::CodeChoice(const Theme &theme, const QString &name, QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(name);
    setHeaderHidden(true);
    setTabKeyNavigation(false);
    setUniformRowHeights(true);
    setFixedHeight(std::max(TallRows::least, fontMetrics().height() + 4) * linesShown + 4);
    setItemDelegate(new TallRows(this));
    followTheme(*this, theme);
    connect(this, &QTreeWidget::itemChanged, this, &CodeChoice::take);
}

void CodeChoice::setItems(const QList<CodeItem> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    fill();
}

void CodeChoice::setCodes(const QStringList &codes)
{
    if (codes == m_codes)
        return;
    m_codes = codes;
    // Items are made anew only for a code that has none: this may be the answer to a tick, told by the item itself.
    const QSignalBlocker blocker(this);
    QStringList shown;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const QString code = (*it)->data(0, codeRole).toString();
        (*it)->setCheckState(0, codes.contains(code) ? Qt::Checked : Qt::Unchecked);
        shown << code;
    }
    if (!std::ranges::all_of(codes, [&shown](const QString &code) { return shown.contains(code); }))
        fill();
}

void CodeChoice::take(QTreeWidgetItem *item)
{
    const QString code = item->data(0, codeRole).toString();
    if (item->checkState(0) == Qt::Unchecked)
        m_codes.removeAll(code);
    else if (!m_codes.contains(code))
        m_codes << code;
    Q_EMIT changed();
}

void CodeChoice::fill()
{
    const QSignalBlocker blocker(this);
    const QString current = currentItem() ? currentItem()->data(0, codeRole).toString() : QString();
    clear();
    QHash<QString, QTreeWidgetItem *> shown;
    const auto add = [&](const CodeItem &one) {
        QTreeWidgetItem *above = shown.value(one.parent);
        auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(this);
        item->setText(0, one.words);
        item->setData(0, codeRole, one.code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, m_codes.contains(one.code) ? Qt::Checked : Qt::Unchecked);
        shown.insert(one.code, item);
    };
    for (const CodeItem &item : std::as_const(m_items))
        add(item);
    for (const QString &code : std::as_const(m_codes)) {
        if (!shown.contains(code))
            add({ code, {}, code });
    }
    expandAll();
    if (QTreeWidgetItem *item = shown.value(current, topLevelItem(0)))
        setCurrentItem(item);
}

} // namespace acquis
