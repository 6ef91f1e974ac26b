// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/filtermenu.h"

#include "core/base/text.h"
#include "ui/spending/spendingwords.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FilterMenu)
};

void fill(QMenu *menu, const SpendCube &cube, Dimension dimension, const Formats &formats, const std::function<void(const QString &)> &chosen)
{
    auto *box = new QWidget(menu);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(6, 6, 6, 6);
    auto *search = new QLineEdit;
    search->setObjectName(u"filterSearch"_s);
    search->setPlaceholderText(Words::tr("Search"));
    search->setAccessibleName(Words::tr("Search the values"));
    auto *list = new QListWidget;
    list->setObjectName(u"filterValues"_s);
    list->setAccessibleName(SpendingWords::dimension(dimension));
    list->setMinimumSize(320, 220);
    column->addWidget(search);
    column->addWidget(list);

    struct Entry
    {
        QString text;
        QString code;
    };
    QList<Entry> entries;
    const auto &members = cube.members(dimension);
    for (int member = 1; member < static_cast<int>(members.size()); ++member) {
        const QString code = memberCode(cube, dimension, member);
        entries << Entry { SpendingWords::memberOfCode(cube, dimension, code, formats), code };
    }
    const QCollator collator = formats.collator();
    if (!SpendingFigures::isOrdered(dimension))
        std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) { return collator.compare(a.text, b.text) < 0; });
    for (const Entry &entry : std::as_const(entries)) {
        auto *item = new QListWidgetItem(entry.text, list);
        item->setData(Qt::UserRole, entry.code);
    }
    QObject::connect(search, &QLineEdit::textChanged, list, [list](const QString &text) {
        const QString wanted = foldedName(text);
        for (int row = 0; row < list->count(); ++row)
            list->item(row)->setHidden(!foldedName(list->item(row)->text()).contains(wanted));
    });
    const auto pick = [menu, chosen](const QListWidgetItem *item) {
        const QString code = item->data(Qt::UserRole).toString();
        menu->close();
        chosen(code);
    };
    QObject::connect(list, &QListWidget::itemActivated, menu, pick);
    QObject::connect(list, &QListWidget::itemClicked, menu, pick);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(box);
    menu->addAction(action);
    QObject::connect(menu, &QMenu::aboutToShow, search, [search] { search->setFocus(); });
}

} // namespace

QMenu *memberMenu(const SpendCube &cube, Dimension dimension, const Formats &formats, QWidget *parent, std::function<void(const QString &)> chosen)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(menu, cube, dimension, formats, chosen);
    return menu;
}

QMenu *filterMenu(const SpendCube &cube, const QList<Dimension> &dimensions, const Formats &formats, QWidget *parent,
                  std::function<void(Dimension, const QString &)> chosen)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Dimension dimension : dimensions) {
        QMenu *members = menu->addMenu(SpendingWords::dimension(dimension));
        fill(members, cube, dimension, formats, [menu, dimension, chosen](const QString &code) {
            menu->close();
            chosen(dimension, code);
        });
    }
    return menu;
}

} // namespace acquis
