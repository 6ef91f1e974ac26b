// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QList>
#include <QObject>
#include <QPalette>

namespace acquis {

/// Colours by what they are for, never by what they look like.
enum class ColorToken {
    Window,
    Title,
    Rail,
    Base,
    Alt,
    Header,
    Border,
    BorderStrong,
    Grid,
    Text,
    TextSecondary,
    Disabled,
    Accent,
    OnAccent,
    Focus,
    Tint,
    Hover,
};

enum class StateToken { Ok, Warning, Error, Neutral, Info };

struct StateColors
{
    QColor text;
    QColor ground;
    QColor line;
};

enum class ThemeKind { Light, Dark, HighContrast };
/// What the person chose; System follows the desktop.
enum class ThemeChoice { System, Light, Dark, HighContrast };

/// The colours and measures of the whole program. One object, made by the composition root and handed down.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    void setChoice(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] ThemeKind kind() const { return m_kind; }

    [[nodiscard]] QColor color(ColorToken token) const;
    [[nodiscard]] StateColors state(StateToken token) const;
    /// The colour-blind-safe series 0..7.
    [[nodiscard]] QColor series(int index) const;
    /// Text on a segment filled with \p fill: the first of the theme's label colours that is readable on it.
    [[nodiscard]] QColor labelOn(const QColor &fill) const;
    /// \p count colours of one hue, pale to deep, for ordered things (years, size bands).
    [[nodiscard]] QList<QColor> ramp(int count) const;
    /// Hatch for what is unknown or left out.
    [[nodiscard]] QBrush hatch() const;
    [[nodiscard]] QColor hatchLine() const;

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QPalette itemViewPalette() const;
    /// For rail, message bar, chips, key figures, panels and segmented buttons only.
    [[nodiscard]] QString styleSheet() const;

    /// Contrast of two opaque colours as WCAG 2 defines it, 1 to 21.
    [[nodiscard]] static double contrast(const QColor &first, const QColor &second);
    /// The colours of a kind, whatever is shown: for tests of contrast.
    [[nodiscard]] static QColor colorOf(ThemeKind kind, ColorToken token);
    [[nodiscard]] static StateColors stateOf(ThemeKind kind, StateToken token);
    [[nodiscard]] static QColor seriesOf(ThemeKind kind, int index);

    /// Applies palette and style sheet to the application; also called when the desktop's palette changes.
    void apply();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] ThemeKind kindOfSystem() const;
    void followSystem();
    void updateKind();

    ThemeChoice m_choice = ThemeChoice::System;
    ThemeKind m_kind = ThemeKind::Light;
    QPalette m_systemPalette;
    bool m_applied = false;
    bool m_applying = false; ///< the palette changes by our own doing
    bool m_following = false; ///< a change of the desktop waits to be followed
};

} // namespace acquis
