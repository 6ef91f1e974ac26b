// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace acquis {

namespace {

/// Wide enough for its words in bold, which the chosen segment has.
class Segment final : public QToolButton
{
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::Bold);
        const int more = QFontMetrics(bold).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
        return QToolButton::sizeHint() + QSize(qMax(0, more), 0);
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setAttribute(Qt::WA_StyledBackground);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT currentChanged(id);
    });
}

void SegmentedControl::addSegment(const QIcon &icon, const QString &objectName)
{
    auto *button = new Segment;
    button->setObjectName(objectName);
    button->setIcon(icon);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto index = static_cast<int>(m_group->buttons().size());
    m_group->addButton(button, index);
    layout()->addWidget(button);
    if (index == 0)
        button->setChecked(true);
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    if (auto *button = m_group->button(index)) {
        button->setText(text);
        button->setAccessibleName(text);
    }
}

void SegmentedControl::setSegmentIcon(int index, const QIcon &icon)
{
    if (auto *button = m_group->button(index))
        button->setIcon(icon);
}

void SegmentedControl::setCurrent(int index)
{
    if (auto *button = m_group->button(index))
        button->setChecked(true);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

} // namespace acquis
