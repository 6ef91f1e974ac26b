// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using acquis::ColorToken;
using acquis::StateColors;
using acquis::StateToken;
using acquis::Theme;
using acquis::ThemeChoice;
using acquis::ThemeKind;

namespace {

constexpr double contrastOfText = 4.5;
constexpr double contrastOfShapes = 3.0;
constexpr int seriesCount = 8;

struct NamedKind
{
    const char *name;
    ThemeKind kind;
    ThemeChoice choice;
};
constexpr std::array kinds {
    NamedKind { "light", ThemeKind::Light, ThemeChoice::Light },
    NamedKind { "dark", ThemeKind::Dark, ThemeChoice::Dark },
    NamedKind { "high contrast", ThemeKind::HighContrast, ThemeChoice::HighContrast },
};

struct NamedToken
{
    const char *name;
    ColorToken token;
};
constexpr std::array grounds {
    NamedToken { "window", ColorToken::Window }, NamedToken { "title", ColorToken::Title },
    NamedToken { "rail", ColorToken::Rail },     NamedToken { "base", ColorToken::Base },
    NamedToken { "alt", ColorToken::Alt },       NamedToken { "header", ColorToken::Header },
    NamedToken { "hover", ColorToken::Hover },
};

void addKinds()
{
    QTest::addColumn<ThemeChoice>("choice");
    for (const NamedKind &kind : kinds)
        QTest::newRow(kind.name) << kind.choice;
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void statesAreReadable_data();
    void statesAreReadable();
    void edgesAndSeriesAreVisible_data();
    void edgesAndSeriesAreVisible();
    void labelsAreReadableOnEverySegment_data();
    void labelsAreReadableOnEverySegment();
    void rampIsOrdered_data();
    void rampIsOrdered();
    void selectionsAreReadable_data();
    void selectionsAreReadable();
    void styleSheetHasNoTokenLeft_data();
    void styleSheetHasNoTokenLeft();
    void hatchIsAPattern();
    void appliesToTheApplication();
    void followsTheSystem();
    void takesItsPaletteBack();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const NamedKind &kind : kinds) {
        for (const NamedToken &ground : grounds) {
            const QColor color = Theme::colorOf(kind.kind, ground.token);
            QTest::addRow("%s: text on %s", kind.name, ground.name) << Theme::colorOf(kind.kind, ColorToken::Text) << color;
            QTest::addRow("%s: second text on %s", kind.name, ground.name)
                << Theme::colorOf(kind.kind, ColorToken::TextSecondary) << color;
            QTest::addRow("%s: link on %s", kind.name, ground.name) << Theme::colorOf(kind.kind, ColorToken::Accent) << color;
        }
        QTest::addRow("%s: text on accent", kind.name)
            << Theme::colorOf(kind.kind, ColorToken::OnAccent) << Theme::colorOf(kind.kind, ColorToken::Accent);
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QCOMPARE_GE(Theme::contrast(text, ground), contrastOfText);
}

void TestTheme::statesAreReadable_data()
{
    QTest::addColumn<StateColors>("state");
    constexpr std::array states { std::pair { "ok", StateToken::Ok }, std::pair { "warning", StateToken::Warning },
                                  std::pair { "error", StateToken::Error }, std::pair { "neutral", StateToken::Neutral },
                                  std::pair { "info", StateToken::Info } };
    for (const NamedKind &kind : kinds) {
        for (const auto &[name, token] : states)
            QTest::addRow("%s: %s", kind.name, name) << Theme::stateOf(kind.kind, token);
    }
}

void TestTheme::statesAreReadable()
{
    QFETCH(StateColors, state);
    QCOMPARE_GE(Theme::contrast(state.text, state.ground), contrastOfText);
    QVERIFY(state.line != state.ground);
}

void TestTheme::edgesAndSeriesAreVisible_data()
{
    addKinds();
}

void TestTheme::edgesAndSeriesAreVisible()
{
    QFETCH(ThemeChoice, choice);
    Theme theme;
    theme.setChoice(choice);
    const QColor base = theme.color(ColorToken::Base);
    QCOMPARE_GE(Theme::contrast(theme.color(ColorToken::BorderStrong), base), contrastOfShapes);
    QCOMPARE_GE(Theme::contrast(theme.color(ColorToken::Focus), base), contrastOfShapes);
    QCOMPARE_GE(Theme::contrast(theme.hatchLine(), base), contrastOfShapes);
    for (int i = 0; i < seriesCount; ++i)
        QCOMPARE_GE(Theme::contrast(theme.series(i), base), contrastOfShapes);
    for (const QColor &color : theme.ramp(5))
        QCOMPARE_GE(Theme::contrast(color, base), contrastOfShapes);
}

void TestTheme::labelsAreReadableOnEverySegment_data()
{
    addKinds();
}

void TestTheme::labelsAreReadableOnEverySegment()
{
    QFETCH(ThemeChoice, choice);
    Theme theme;
    theme.setChoice(choice);
    for (int i = 0; i < seriesCount; ++i)
        QCOMPARE_GE(Theme::contrast(theme.labelOn(theme.series(i)), theme.series(i)), contrastOfText);
    for (int count = 1; count <= seriesCount; ++count) {
        for (const QColor &color : theme.ramp(count))
            QCOMPARE_GE(Theme::contrast(theme.labelOn(color), color), contrastOfText);
    }
}

void TestTheme::rampIsOrdered_data()
{
    addKinds();
}

void TestTheme::rampIsOrdered()
{
    QFETCH(ThemeChoice, choice);
    Theme theme;
    theme.setChoice(choice);
    const QColor base = theme.color(ColorToken::Base);
    QVERIFY(theme.ramp(0).isEmpty());
    for (int count = 1; count <= seriesCount; ++count) {
        const QList<QColor> ramp = theme.ramp(count);
        QCOMPARE(ramp.size(), count);
        for (qsizetype i = 1; i < ramp.size(); ++i)
            QCOMPARE_GT(Theme::contrast(ramp.at(i), base), Theme::contrast(ramp.at(i - 1), base));
    }
}

void TestTheme::selectionsAreReadable_data()
{
    addKinds();
}

void TestTheme::selectionsAreReadable()
{
    QFETCH(ThemeChoice, choice);
    Theme theme;
    theme.setChoice(choice);
    for (const QPalette &palette : { theme.palette(), theme.itemViewPalette() }) {
        QCOMPARE_GE(Theme::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)),
                    contrastOfText);
        QCOMPARE_GE(Theme::contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)), contrastOfText);
        QCOMPARE_GE(Theme::contrast(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)), contrastOfText);
    }
}

void TestTheme::styleSheetHasNoTokenLeft_data()
{
    addKinds();
}

void TestTheme::styleSheetHasNoTokenLeft()
{
    QFETCH(ThemeChoice, choice);
    Theme theme;
    theme.setChoice(choice);
    const QString sheet = theme.styleSheet();
    QVERIFY(sheet.contains(theme.color(ColorToken::Rail).name()));
    QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
}

void TestTheme::hatchIsAPattern()
{
    const Theme theme;
    QCOMPARE(theme.hatch().style(), Qt::BDiagPattern);
    QCOMPARE(theme.hatch().color(), theme.hatchLine());
}

void TestTheme::appliesToTheApplication()
{
    Theme theme;
    theme.setChoice(ThemeChoice::Light);
    theme.apply();
    QCOMPARE(QApplication::palette().color(QPalette::Window), theme.color(ColorToken::Window));

    QSignalSpy changed(&theme, &Theme::changed);
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(theme.kind(), ThemeKind::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::colorOf(ThemeKind::Dark, ColorToken::Window));
    QCOMPARE(qApp->styleSheet(), theme.styleSheet());

    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
    qApp->setStyleSheet(QString());
    QApplication::setPalette(QPalette());
}

void TestTheme::followsTheSystem()
{
    QApplication::setPalette(QPalette(Qt::lightGray, Qt::white));
    QCOMPARE(Theme().kind(), ThemeKind::Light);
    QApplication::setPalette(QPalette(QColor(0x333333), QColor(0x222222)));
    QCOMPARE(Theme().kind(), ThemeKind::Dark);

    QPalette contrasting(Qt::black);
    contrasting.setColor(QPalette::Window, Qt::black);
    contrasting.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(contrasting);
    QCOMPARE(Theme().kind(), ThemeKind::HighContrast);
    QApplication::setPalette(QPalette());
}

void TestTheme::takesItsPaletteBack()
{
    Theme theme;
    theme.setChoice(ThemeChoice::Dark);
    theme.apply();
    const QColor dark = theme.color(ColorToken::Window);

    QApplication::setPalette(QPalette());
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), dark);
    QEvent desktop(QEvent::ThemeChange);
    QCoreApplication::sendEvent(qApp, &desktop);
    QTest::qWait(0);
    QCOMPARE(QApplication::palette().color(QPalette::Window), dark);

    qApp->setStyleSheet(QString());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
