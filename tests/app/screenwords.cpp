// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/screenwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace acquis::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 500;

void addCells(QStringList &lines, const QAbstractItemModel &model, const QModelIndex &above)
{
    for (int row = 0; row < std::min(model.rowCount(above), mostRows); ++row) {
        for (int column = 0; column < model.columnCount(above); ++column)
            lines << model.index(row, column, above).data().toString();
        addCells(lines, model, model.index(row, 0, above));
    }
}

/// Of one widget, without those inside it.
void addOwn(QStringList &lines, const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        lines << label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        lines << button->text();
    else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        lines << line->displayText();
    else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget))
        lines << plain->toPlainText();
    else if (const auto *rich = qobject_cast<const QTextEdit *>(&widget))
        lines << rich->toPlainText();
    else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        lines << box->currentText();
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view != nullptr && view->model() != nullptr)
        addCells(lines, *view->model(), view->rootIndex());
}

} // namespace

QString withPlainSpaces(QString text)
{
    constexpr char16_t narrow = 0x202f;
    return text.replace(QChar::Nbsp, u' ').replace(narrow, u' ');
}

QString wordsOn(const QWidget &widget)
{
    QStringList lines;
    addOwn(lines, widget);
    for (const QWidget *inside : widget.findChildren<QWidget *>()) {
        if (inside->isVisible())
            addOwn(lines, *inside);
    }
    return withPlainSpaces(lines.join(u'\n'));
}

} // namespace acquis::test
