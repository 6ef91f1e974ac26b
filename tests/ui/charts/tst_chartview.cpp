// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace Qt::StringLiterals;
using acquis::ChartData;
using acquis::ChartSeries;
using acquis::ChartValue;
using acquis::ChartView;
using acquis::Theme;
using acquis::ThemeChoice;

namespace {

ChartSeries series(const QString &name, const QList<double> &values, bool leftOut = false)
{
    ChartSeries made { .name = name, .values = {}, .leftOut = leftOut };
    for (const double value : values)
        made.values += ChartValue { .value = value, .exact = u"%1 is %2"_s.arg(name).arg(value), .label = {} };
    return made;
}

ChartData sample()
{
    ChartData data;
    data.title = u"Spending by ministry"_s;
    data.summary = u"Health takes most."_s;
    data.emptyText = u"Nothing was spent."_s;
    data.categories = { u"Health"_s, u"Education"_s, u"Transportation"_s };
    data.series = { series(u"First"_s, { 50, 20, -5 }), series(u"Second"_s, { 40, 10, 30 }),
                    series(u"Left out"_s, { 5, 5, 5 }, true) };
    return data;
}

QAccessibleInterface *accessible(ChartView &view)
{
    return QAccessible::queryAccessibleInterface(&view);
}

} // namespace

class TestChartView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keyboardReachesEverySegment();
    void enterActivatesTheCurrentSegment();
    void clickActivatesASegment();
    void tellsTheExactValue();
    void keepsItsPlaceWhenDataChange();
    void readersFindEverySegment();
    void readersCanPressASegment();
    void tellsWhatIsEmpty();
    void leftOutIsHatched_data();
    void leftOutIsHatched();
    void imageShowsTheData();
    void followsTheTheme();
    void followsTheFont();
    void scrollsToTheCurrentSegment();
    void drawsWithoutAnything();
    void survivesWithoutRoom();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ChartView> m_view;
};

void TestChartView::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setChoice(ThemeChoice::Light);
    m_view = std::make_unique<ChartView>(*m_theme);
    m_view->setData(sample());
    m_view->resize(480, 260);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
}

void TestChartView::cleanup()
{
    m_view.reset();
    m_theme.reset();
}

void TestChartView::keyboardReachesEverySegment()
{
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    QCOMPARE(m_view->currentSegment(), 0);

    QSignalSpy changed(m_view.get(), &ChartView::currentChanged);
    QSet<int> reached;
    for (int bar = 0; bar < 3; ++bar) {
        for (int step = 0; step < 3; ++step) {
            reached += m_view->currentSegment();
            QTest::keyClick(m_view.get(), Qt::Key_Right);
        }
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
        QTest::keyClick(m_view.get(), Qt::Key_Left);
    }
    QCOMPARE(reached.size(), m_view->segmentCount());
    QCOMPARE(changed.last(), (QVariantList { 2, 0 }));

    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentCategory(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->currentCategory(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_view->currentCategory(), 2);
}

void TestChartView::enterActivatesTheCurrentSegment()
{
    QSignalSpy activated(m_view.get(), &ChartView::activated);
    m_view->setCurrent(-1, -1);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.count(), 0);

    m_view->setCurrent(1, 1);
    for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space })
        QTest::keyClick(m_view.get(), key);
    QCOMPARE(activated.count(), 3);
    QCOMPARE(activated.last(), (QVariantList { 1, 1 }));
}

void TestChartView::clickActivatesASegment()
{
    QSignalSpy activated(m_view.get(), &ChartView::activated);
    m_view->setCurrent(1, 1);
    const QPoint inside = m_view->segmentRect(m_view->currentSegment()).center().toPoint();
    m_view->setCurrent(-1, -1);
    QCOMPARE(m_view->currentSegment(), -1);

    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, inside);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first(), (QVariantList { 1, 1 }));
    QCOMPARE(m_view->currentCategory(), 1);

    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(2, 2));
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, inside);
    QCOMPARE(activated.count(), 1);
}

void TestChartView::tellsTheExactValue()
{
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(QToolTip::text(), u"Second is 40"_s);

    const QPointF over = m_view->segmentRect(3).center();
    QMouseEvent move(QEvent::MouseMove, over, m_view->mapToGlobal(over), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_view.get(), &move);
    QCOMPARE(QToolTip::text(), u"First is 20"_s);
    QCOMPARE(m_view->cursor().shape(), Qt::PointingHandCursor);
}

void TestChartView::keepsItsPlaceWhenDataChange()
{
    m_view->clearFocus();
    m_view->setCurrent(2, 1);
    ChartData french = sample();
    french.categories = { u"Santé"_s, u"Éducation"_s, u"Transports"_s };
    m_view->setData(french);
    QCOMPARE(m_view->currentCategory(), 2);
    QCOMPARE(m_view->currentSeries(), 1);

    QSignalSpy changed(m_view.get(), &ChartView::currentChanged);
    french.categories.resize(1);
    m_view->setData(french);
    QCOMPARE(m_view->currentCategory(), -1);
    QCOMPARE(changed.count(), 1);
}

void TestChartView::readersFindEverySegment()
{
    QAccessibleInterface *chart = accessible(*m_view);
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), sample().title);
    QCOMPARE(chart->text(QAccessible::Description), sample().summary);
    QCOMPARE(chart->childCount(), 9);
    QStringList names;
    for (int i = 0; i < chart->childCount(); ++i) {
        QAccessibleInterface *segment = chart->child(i);
        QVERIFY(segment->isValid());
        QCOMPARE(chart->indexOfChild(segment), i);
        QCOMPARE(segment->parent(), chart);
        QVERIFY(!segment->rect().isNull());
        names += segment->text(QAccessible::Name);
    }
    QCOMPARE(names.first(), u"First is 50"_s);
    QCOMPARE(names.last(), u"Left out is 5"_s);
    names.removeDuplicates();
    QVERIFY(names.size() > 6);

    const QRect third = chart->child(2)->rect();
    QCOMPARE(chart->childAt(third.center().x(), third.center().y()), chart->child(2));

    // A segment that is gone says so instead of telling something else.
    QAccessibleInterface *last = chart->child(8);
    ChartData less = sample();
    less.categories.resize(1);
    m_view->setData(less);
    QVERIFY(!last->isValid());
    QVERIFY(last->text(QAccessible::Name).isEmpty());
    QCOMPARE(chart->childCount(), 3);
}

void TestChartView::readersCanPressASegment()
{
    QAccessibleInterface *segment = accessible(*m_view)->child(4);
    QVERIFY(segment->actionInterface());
    QSignalSpy activated(m_view.get(), &ChartView::activated);
    segment->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(m_view->currentSegment(), 4);
    QVERIFY(segment->state().selected);

    segment->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QTRY_VERIFY(segment->state().focused);
    QCOMPARE(accessible(*m_view)->focusChild(), segment);
}

void TestChartView::tellsWhatIsEmpty()
{
    ChartData empty = sample();
    empty.categories.clear();
    m_view->setData(empty);
    QCOMPARE(m_view->segmentCount(), 0);
    QCOMPARE(m_view->focusPolicy(), Qt::NoFocus);
    QCOMPARE(m_view->accessibleDescription(), empty.emptyText);
    const QImage told = m_view->toImage(QSize(200, 100));
    empty.emptyText.clear();
    m_view->setData(empty);
    QVERIFY(told != m_view->toImage(QSize(200, 100)));
}

void TestChartView::leftOutIsHatched_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast;
}

void TestChartView::leftOutIsHatched()
{
    QFETCH(ThemeChoice, choice);
    m_theme->setChoice(choice);
    for (const auto coloring :
         { acquis::ChartColoring::Single, acquis::ChartColoring::Ordered, acquis::ChartColoring::Categorical }) {
        ChartData data = sample();
        data.coloring = coloring;
        m_view->setData(data);
        m_view->setCurrent(0, 2);
        QCOMPARE(m_view->segmentBrush(m_view->currentSegment()), m_theme->hatch());
        QCOMPARE(m_view->segmentBrush(m_view->currentSegment()).style(), Qt::BDiagPattern);
        QVERIFY(m_view->segmentBrush(0).style() != Qt::BDiagPattern);
    }
}

void TestChartView::imageShowsTheData()
{
    const QSize size(400, 240);
    const QImage image = m_view->toImage(size, 2);
    QCOMPARE(image.size(), size * 2);
    QCOMPARE(image.devicePixelRatio(), 2.0);
    QCOMPARE(image.pixelColor(0, 0), m_theme->color(acquis::ColorToken::Base));

    QImage ground(image.size(), image.format());
    ground.setDevicePixelRatio(2);
    ground.fill(m_theme->color(acquis::ColorToken::Base));
    QVERIFY(image != ground);
    QCOMPARE(image, m_view->toImage(size, 2));

    ChartData other = sample();
    other.series[0].values[0].value = 10;
    m_view->setData(other);
    QVERIFY(image != m_view->toImage(size, 2));
    QVERIFY(m_view->toImage(QSize(), 2).isNull());
}

void TestChartView::followsTheTheme()
{
    const QImage light = m_view->grab().toImage();
    m_theme->setChoice(ThemeChoice::Dark);
    const QImage dark = m_view->grab().toImage();
    QCOMPARE(light.pixelColor(1, 1), Theme::colorOf(acquis::ThemeKind::Light, acquis::ColorToken::Base));
    QCOMPARE(dark.pixelColor(1, 1), Theme::colorOf(acquis::ThemeKind::Dark, acquis::ColorToken::Base));
}

void TestChartView::followsTheFont()
{
    const QSize before = m_view->minimumSizeHint();
    QFont larger = m_view->font();
    larger.setPixelSize(QFontInfo(larger).pixelSize() * 2);
    m_view->setFont(larger);
    QVERIFY(m_view->minimumSizeHint().width() > before.width());
    QVERIFY(m_view->minimumSizeHint().height() > before.height());
}

void TestChartView::scrollsToTheCurrentSegment()
{
    ChartData data = sample();
    for (int i = 0; i < 60; ++i) {
        data.categories += QString::number(i);
        for (ChartSeries &one : data.series)
            one.values += ChartValue { .value = 1, .exact = u"one"_s, .label = {} };
    }
    QScrollArea area;
    area.setWidgetResizable(true);
    auto *chart = new ChartView(*m_theme);
    chart->setData(data);
    area.setWidget(chart);
    area.resize(400, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    area.activateWindow();
    chart->setFocus();
    QTRY_VERIFY(chart->hasFocus());
    QCOMPARE(area.verticalScrollBar()->value(), 0);
    QTest::keyClick(chart, Qt::Key_End);
    QVERIFY(area.verticalScrollBar()->value() > 200);
}

void TestChartView::drawsWithoutAnything()
{
    m_view->setData(ChartData());
    QVERIFY(!m_view->toImage(QSize(50, 50)).isNull());
    QVERIFY(m_view->minimumSizeHint().isValid());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->currentSegment(), -1);
}

void TestChartView::survivesWithoutRoom()
{
    m_view->resize(1, 1);
    m_view->grab();
    for (const QSize size : { QSize(1, 1), QSize(3, 400), QSize(400, 3) })
        QVERIFY(!m_view->toImage(size).isNull());
    QImage page(300, 300, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    m_view->render(painter, QRectF());
    m_view->render(painter, QRectF(100, 100, 200, 150));
    painter.end();
    QCOMPARE(page.pixelColor(50, 50), QColor(Qt::white));
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
