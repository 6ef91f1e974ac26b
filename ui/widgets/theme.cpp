// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/themetokens.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace acquis {
namespace {

constexpr double readableContrast = 4.5;

QColor tokenColor(const ThemeTokens &tokens, ColorToken token)
{
    return QColor(tokens.colors.at(static_cast<std::size_t>(token)));
}

/// Relative luminance of WCAG 2.
double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        const double value = static_cast<double>(channel);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor between(const QColor &from, const QColor &to, double position)
{
    const auto mixed = [position](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * position)); };
    return QColor(mixed(from.red(), to.red()), mixed(from.green(), to.green()), mixed(from.blue(), to.blue()));
}

constexpr QLatin1StringView frameRules = R"(
QFrame#topBar { background: @base; border: none; border-bottom: 1px solid @border; }

acquis--Panel { background: @base; border: @edge solid @border; border-radius: 4px; }
acquis--Panel QWidget#panelHeader { background: transparent; border: none; border-bottom: 1px solid @border; }
acquis--Panel QLabel#panelTitle { color: @text; font-weight: 600; }
acquis--Panel QLabel#panelSubtitle { color: @secondary; }
acquis--Panel QLabel#panelFootnote { color: @secondary; padding: 6px 8px; border: none; border-top: 1px solid @grid; }

acquis--KeyFigureStrip { background: @base; border: @edge solid @border; border-radius: 4px; }
acquis--KeyFigureButton { background: transparent; color: @text; border: 2px solid transparent; border-right: 1px solid @border;
    padding: 4px 10px; text-align: left; }
acquis--KeyFigureButton:hover:enabled { background: @hover; }
acquis--KeyFigureButton:focus { border: 2px solid @focus; }
)"_L1;

constexpr QLatin1StringView railRules = R"(
QListView#navigationRail { background: @rail; color: @text; border: none; outline: none; }
QListView#navigationRail::item { color: @text; border: 2px solid transparent; border-left: 3px solid transparent;
    padding: 7px 10px; }
QListView#navigationRail::item:hover { background: @hover; }
QListView#navigationRail::item:selected { background: @tint; color: @onTint; border-left: 3px solid @accent; }
QListView#navigationRail::item:focus { border: 2px solid @focus; border-left: 3px solid @accent; }
)"_L1;

constexpr QLatin1StringView messageRules = R"(
acquis--MessageBar { border: @edge solid @border; border-radius: 4px; background: @base; }
acquis--MessageBar QLabel { background: transparent; color: @text; }
)"_L1;

constexpr QLatin1StringView messageStateRule = R"(
acquis--MessageBar[state="@name"] { background: @ground; border: @edge solid @line; border-left: 3px solid @line; }
)"_L1;

constexpr QLatin1StringView buttonRules = R"(
QFrame#filterChip { background: @header; border: @edge solid @strong; border-radius: 12px; }
QFrame#filterChip QAbstractButton { background: transparent; color: @text; border: 2px solid transparent; border-radius: 10px;
    min-height: 20px; min-width: 20px; padding: 0 4px; }
QFrame#filterChip QAbstractButton:hover { background: @hover; }
QFrame#filterChip QAbstractButton:pressed { background: @tint; color: @onTint; }
QFrame#filterChip QAbstractButton:focus { border: 2px solid @focus; }

acquis--SegmentedControl QAbstractButton { background: @base; color: @text; border: @edge solid @strong; border-radius: 0;
    min-height: 20px; padding: 3px 9px; }
acquis--SegmentedControl QAbstractButton:hover { background: @hover; }
acquis--SegmentedControl QAbstractButton:checked { background: @tint; color: @onTint; font-weight: 600;
    border-bottom: 2px solid @accent; }
acquis--SegmentedControl QAbstractButton:focus { border: 2px solid @focus; padding: 2px 8px; }
acquis--SegmentedControl QAbstractButton:disabled { color: @disabled; border-color: @border; }

QPushButton { padding: 4px 12px; min-height: 16px; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: @edge solid @accent; border-radius: 4px;
    min-height: 20px; padding: 3px 13px; font-weight: 600; }
QPushButton[primary="true"]:hover { border-color: @text; }
QPushButton[primary="true"]:focus { border: 2px solid @focus; outline: none; padding: 2px 12px; }
QPushButton[primary="true"]:disabled { background: @header; color: @disabled; border-color: @border; }
)"_L1;

/// The word of a state as widgets carry it in their property "state".
QString stateName(StateToken state)
{
    switch (state) {
    case StateToken::Ok: return u"ok"_s;
    case StateToken::Warning: return u"warning"_s;
    case StateToken::Error: return u"error"_s;
    case StateToken::Neutral: return u"neutral"_s;
    case StateToken::Info: break;
    }
    return u"info"_s;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_systemPalette(QApplication::palette())
{
    updateKind();
    qApp->installEventFilter(this);
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    const ThemeKind before = m_kind;
    updateKind();
    if (m_kind == before)
        return;
    if (m_applied)
        apply();
    else
        Q_EMIT changed();
}

QColor Theme::color(ColorToken token) const
{
    return colorOf(m_kind, token);
}

StateColors Theme::state(StateToken token) const
{
    return stateOf(m_kind, token);
}

QColor Theme::series(int index) const
{
    return seriesOf(m_kind, index);
}

QColor Theme::labelOn(const QColor &fill) const
{
    const auto &labels = tokensOf(m_kind).labels;
    const auto readable =
        std::ranges::find_if(labels, [&fill](QRgb label) { return contrast(QColor(label), fill) >= readableContrast; });
    return QColor(readable == labels.end() ? labels.front() : *readable);
}

QList<QColor> Theme::ramp(int count) const
{
    const auto &[pale, middle, deep] = tokensOf(m_kind).ramp;
    if (count == 1)
        return { QColor(middle) };
    QList<QColor> colors;
    for (int i = 0; i < count; ++i) {
        const double position = 2.0 * i / (count - 1);
        colors +=
            position <= 1 ? between(QColor(pale), QColor(middle), position) : between(QColor(middle), QColor(deep), position - 1);
    }
    return colors;
}

QBrush Theme::hatch() const
{
    return QBrush(hatchLine(), Qt::BDiagPattern);
}

QColor Theme::hatchLine() const
{
    return QColor(tokensOf(m_kind).hatch);
}

QPalette Theme::palette() const
{
    using enum ColorToken;
    QPalette palette(color(Base), color(Window));
    const auto set = [&](QPalette::ColorRole role, ColorToken token) { palette.setColor(role, color(token)); };
    set(QPalette::Window, Window);
    set(QPalette::WindowText, Text);
    set(QPalette::Text, Text);
    set(QPalette::ButtonText, Text);
    set(QPalette::Base, Base);
    set(QPalette::AlternateBase, Alt);
    set(QPalette::Button, Base);
    set(QPalette::Light, Alt);
    set(QPalette::Midlight, Hover);
    set(QPalette::Mid, Border);
    set(QPalette::Dark, BorderStrong);
    set(QPalette::Shadow, BorderStrong);
    set(QPalette::BrightText, OnAccent);
    set(QPalette::PlaceholderText, TextSecondary);
    set(QPalette::Link, Accent);
    set(QPalette::LinkVisited, Accent);
    set(QPalette::Highlight, Accent);
    set(QPalette::HighlightedText, OnAccent);
    set(QPalette::ToolTipBase, Base);
    set(QPalette::ToolTipText, Text);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText })
        palette.setColor(QPalette::Disabled, role, color(Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Border));
    return palette;
}

QPalette Theme::itemViewPalette() const
{
    QPalette views = palette();
    views.setColor(QPalette::Highlight, color(ColorToken::Tint));
    views.setColor(QPalette::HighlightedText, color(m_kind == ThemeKind::HighContrast ? ColorToken::OnAccent : ColorToken::Text));
    return views;
}

QString Theme::styleSheet() const
{
    using enum ColorToken;
    const QString edge = m_kind == ThemeKind::HighContrast ? u"2px"_s : u"1px"_s;
    QString sheet = frameRules + railRules + messageRules;
    for (const StateToken token :
         { StateToken::Ok, StateToken::Warning, StateToken::Error, StateToken::Neutral, StateToken::Info }) {
        const StateColors colors = state(token);
        sheet += QString(messageStateRule)
                     .replace("@name"_L1, stateName(token))
                     .replace("@ground"_L1, colors.ground.name())
                     .replace("@line"_L1, colors.line.name());
    }
    sheet += buttonRules;

    const QColor onTint = itemViewPalette().color(QPalette::HighlightedText);
    const std::initializer_list<std::pair<QLatin1StringView, QColor>> words {
        { "@base"_L1, color(Base) },           { "@rail"_L1, color(Rail) },
        { "@header"_L1, color(Header) },       { "@border"_L1, color(Border) },
        { "@strong"_L1, color(BorderStrong) }, { "@grid"_L1, color(Grid) },
        { "@text"_L1, color(Text) },           { "@secondary"_L1, color(TextSecondary) },
        { "@disabled"_L1, color(Disabled) },   { "@accent"_L1, color(Accent) },
        { "@onAccent"_L1, color(OnAccent) },   { "@focus"_L1, color(Focus) },
        { "@tint"_L1, color(Tint) },           { "@onTint"_L1, onTint },
        { "@hover"_L1, color(Hover) },
    };
    for (const auto &[word, value] : words)
        sheet.replace(word, value.name());
    return sheet.replace("@edge"_L1, edge);
}

double Theme::contrast(const QColor &first, const QColor &second)
{
    const auto [dark, bright] = std::minmax({ luminance(first), luminance(second) });
    return (bright + 0.05) / (dark + 0.05);
}

QColor Theme::colorOf(ThemeKind kind, ColorToken token)
{
    return tokenColor(tokensOf(kind), token);
}

StateColors Theme::stateOf(ThemeKind kind, StateToken token)
{
    const StateRgb &colors = tokensOf(kind).states.at(static_cast<std::size_t>(token));
    return { .text = QColor(colors.text), .ground = QColor(colors.ground), .line = QColor(colors.line) };
}

QColor Theme::seriesOf(ThemeKind kind, int index)
{
    const auto &series = tokensOf(kind).series;
    return QColor(series.at(static_cast<std::size_t>(index) % series.size()));
}

void Theme::apply()
{
    m_applied = true;
    {
        const QScopedValueRollback applying(m_applying, true);
        QApplication::setPalette(palette());
        qApp->setStyleSheet(styleSheet());
    }
    // A new style sheet gives widgets back the palettes they were first polished with: whoever sets its own sets it again.
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Under our own palette the application may not notice a new one of the desktop. That the theme changed is told in
    // any case, to the application or to each of its windows.
    const bool ofDesktop = event->type() == QEvent::ThemeChange && (watched == qApp || watched->isWindowType());
    const bool ofApplication = event->type() == QEvent::ApplicationPaletteChange && watched == qApp;
    if ((ofDesktop || ofApplication) && m_applied && !m_applying && !m_following) {
        m_following = true;
        QMetaObject::invokeMethod(this, &Theme::followSystem, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Theme::followSystem()
{
    {
        const QScopedValueRollback applying(m_applying, true);
        QApplication::setPalette(QPalette());
    }
    m_systemPalette = QApplication::palette();
    const ThemeKind before = m_kind;
    updateKind();
    apply();
    m_following = false;
    if (m_kind != before)
        Q_EMIT changed();
}

void Theme::updateKind()
{
    switch (m_choice) {
    case ThemeChoice::System: m_kind = kindOfSystem(); break;
    case ThemeChoice::Light: m_kind = ThemeKind::Light; break;
    case ThemeChoice::Dark: m_kind = ThemeKind::Dark; break;
    case ThemeChoice::HighContrast: m_kind = ThemeKind::HighContrast; break;
    }
}

ThemeKind Theme::kindOfSystem() const
{
    const QColor window = m_systemPalette.color(QPalette::Window);
    const QColor text = m_systemPalette.color(QPalette::WindowText);
    if (window == QColor(Qt::black) && text == QColor(Qt::white))
        return ThemeKind::HighContrast;
    return window.lightness() < text.lightness() ? ThemeKind::Dark : ThemeKind::Light;
}

} // namespace acquis
