// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outlinedstyle.h"

#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

namespace acquis {

using namespace Qt::StringLiterals;

OutlinedStyle::OutlinedStyle(const Theme &theme) : m_theme(&theme) { }

bool OutlinedStyle::isNeeded() const
{
    return m_theme && m_theme->kind() != ThemeKind::Light && baseStyle()->name() == "fusion"_L1;
}

void OutlinedStyle::outline(QPainter *painter, const QStyleOption &option, bool isRound) const
{
    const bool isFocused = (option.state & State_HasFocus) != 0;
    const bool isEnabled = (option.state & State_Enabled) != 0;
    const ColorToken token = isFocused ? ColorToken::Focus : isEnabled ? ColorToken::BorderStrong : ColorToken::Disabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(m_theme->color(token));
    painter->setBrush(Qt::NoBrush);
    const QRectF edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter->drawEllipse(edge);
    else
        painter->drawRoundedRect(edge, 2, 2);
    painter->restore();
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorRadioButton:
        if (isNeeded())
            outline(painter, *option, element == PE_IndicatorRadioButton);
        break;
    case PE_Frame: // of lists, tables and texts to write in
        if (qobject_cast<const QAbstractScrollArea *>(widget) && isNeeded())
            outline(painter, *option, false);
        break;
    default: break;
    }
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && isNeeded())
        outline(painter, *option, false);
}

} // namespace acquis
