// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/stagecolumn.h"

#include "ui/forms/factstable.h"
#include "ui/forms/formscroll.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

namespace {

constexpr int leastTarget = 28;
constexpr int leastRows = 1;
constexpr int mostRows = 8;

} // namespace

StageColumn::StageColumn(const QString &name, QWidget &owner) : m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addStretch(1);
    auto *box = new QVBoxLayout(&owner);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(new FormScroll(this, name));
}

Panel *StageColumn::addPart()
{
    auto *part = new Panel;
    addWidget(part);
    return part;
}

void StageColumn::addWidget(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

QPushButton *StageColumn::makeButton(const UiContext &context, const QString &name, const QString &icon)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    const auto draw = [button, &theme = context.theme, icon] { button->setIcon(themedIcon(theme, icon)); };
    draw();
    connect(&context.theme, &Theme::changed, button, draw);
    return button;
}

void StageColumn::fitRows(FactsTable &table)
{
    const int line = table.fontMetrics().height() + 12;
    table.setFixedHeight(line * (std::clamp(table.rowCount(), leastRows, mostRows) + 1) + 8);
}

} // namespace acquis
