// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QProxyStyle>

namespace acquis {

class Theme;

/// Draws the edges of fields, boxes and buttons in the theme's strong border where the theme is dark or of high contrast:
/// Fusion takes their colour from a darkened ground, which on a dark ground cannot be seen. Other styles of the system and
/// the light theme stay as they are.
class OutlinedStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    /// The style of the system under it. \p theme may go before the style.
    explicit OutlinedStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;

private:
    [[nodiscard]] bool isNeeded() const;
    void outline(QPainter *painter, const QStyleOption &option, bool isRound) const;

    const QPointer<const Theme> m_theme;
};

} // namespace acquis
