// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/outlinedstyle.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QTest>

using namespace acquis;

namespace {

constexpr double contrastOfShapes = 3.0;

/// The best contrast to the ground along the middle line of what was drawn, at its left edge.
double edgeContrast(QWidget &widget, const QRect &shape, const QColor &ground)
{
    const QImage image = widget.grab().toImage();
    double best = 1;
    for (int x = std::max(0, shape.left() - 1); x <= shape.left() + 2; ++x)
        best = std::max(best, Theme::contrast(image.pixelColor(x, shape.center().y()), ground));
    return best;
}

} // namespace

class TestOutlinedStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edgesOfInputsAreSeen_data();
    void edgesOfInputsAreSeen();
};

void TestOutlinedStyle::edgesOfInputsAreSeen_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast;
}

void TestOutlinedStyle::edgesOfInputsAreSeen()
{
    QFETCH(ThemeChoice, choice);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
    Theme theme;
    QApplication::setStyle(new OutlinedStyle(theme));
    theme.setChoice(choice);
    theme.apply();
    const QColor ground = theme.color(ColorToken::Window);
    QLineEdit line;
    QComboBox box;
    QSpinBox number;
    QPushButton button(QStringLiteral("Go"));
    for (QWidget *input : std::initializer_list<QWidget *> { &line, &box, &number, &button }) {
        input->resize(120, 30);
        input->ensurePolished();
        QVERIFY2(edgeContrast(*input, input->rect(), ground) >= contrastOfShapes, input->metaObject()->className());
    }
    QCheckBox check(QStringLiteral("Check"));
    QRadioButton radio(QStringLiteral("Choose"));
    for (QAbstractButton *mark : std::initializer_list<QAbstractButton *> { &check, &radio }) {
        mark->resize(120, 30);
        mark->ensurePolished();
        QStyleOptionButton option;
        option.initFrom(mark);
        const bool isRadio = mark == &radio;
        const QRect shape = mark->style()->subElementRect(
            isRadio ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, &option, mark);
        QVERIFY2(edgeContrast(*mark, shape, ground) >= contrastOfShapes, mark->metaObject()->className());
    }
}

QTEST_MAIN(TestOutlinedStyle)
#include "tst_outlinedstyle.moc"
