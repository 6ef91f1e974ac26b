// SPDX-License-Identifier: GPL-3.0-or-later
// Large text and small windows: what the page shows keeps room enough to be read.
#include "tests/ui/spending/spendingwindow.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal lineSpacing = 1.15; ///< of the lines of a name, as the chart paints them

QString described(const QWidget &widget)
{
    const QRect at = widget.geometry();
    return u"%1 \"%2\" %3,%4 %5x%6"_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName())
        .arg(at.x())
        .arg(at.y())
        .arg(at.width())
        .arg(at.height());
}

/// Children of \p parent that lie over each other or stick out of it.
QStringList coveredIn(const QWidget &parent)
{
    QStringList covered;
    QList<const QWidget *> seen;
    const auto children = parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children) {
        if (!child->isVisible())
            continue;
        if (!parent.rect().contains(child->geometry()))
            covered << described(*child) + u" sticks out of "_s + described(parent);
        for (const QWidget *other : std::as_const(seen)) {
            if (other->geometry().intersects(child->geometry()))
                covered << described(*child) + u" lies over "_s + described(*other);
        }
        seen << child;
    }
    return covered;
}

void settle()
{
    for (int i = 0; i < 4; ++i)
        QTest::qWait(5);
}

} // namespace

class TestSpendingRoom final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_font = QApplication::font(); }
    void cleanup() { QApplication::setFont(m_font); }
    void chipsNeverCoverTheButtons();
    void chipsOfAComparisonNeverCoverTheButtons();
    void everyPartKeepsItsLeastHeight_data();
    void everyPartKeepsItsLeastHeight();
    void nothingScrollsWhereThereIsRoom();
    void namesOfTheChartHaveTheirHeight_data();
    void namesOfTheChartHaveTheirHeight();

private:
    void setPercent(int percent)
    {
        QFont font = m_font;
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
    }
    QFont m_font;
};

void TestSpendingRoom::chipsNeverCoverTheButtons()
{
    Theme theme;
    QWidget host;
    auto *bar = new FilterBar(theme);
    auto *column = new QVBoxLayout(&host);
    column->addWidget(bar);
    column->addWidget(new QWidget, 1);
    bar->setLabel(u"Filters of B"_s);
    bar->setAddText(u"Add filter"_s);
    bar->addAfterwards(new QPushButton(u"7,132 lines counted of 21,396 read from 3 files"_s));
    const FilterChip year { u"Fiscal year:"_s, u"2016-17"_s, true, {} };
    const FilterChip ministry { u"Ministry:"_s, u"Community Safety and Correctional Services, Education and 3 more"_s, true, {} };
    host.show();
    for (int width = 300; width <= 1400; width += 20) {
        host.resize(width, 400);
        for (const QList<FilterChip> &chips :
             { QList<FilterChip> {}, { year }, { year, ministry }, { year, ministry, ministry, year } }) {
            bar->setChips(chips);
            QCoreApplication::processEvents();
            QVERIFY2(coveredIn(*bar).isEmpty(),
                     qPrintable(u"%1 chips at %2: "_s.arg(chips.size()).arg(width) + coveredIn(*bar).join(u'\n')));
        }
    }
}

void TestSpendingRoom::chipsOfAComparisonNeverCoverTheButtons()
{
    SpendingWindow window;
    QVERIFY(window.openSample());
    window.page().findChild<QPushButton *>(u"spendingCompare"_s)->click();
    QVERIFY(window.page().goBack());
    for (int filters = 0; filters < 2; ++filters) {
        QVERIFY(window.drill(window.table().value(1).value(0)));
        QVERIFY(window.waitUntilSettled());
    }
    window.page().findChild<QPushButton *>(u"spendingCompare"_s)->click();
    QVERIFY(window.waitUntilSettled());
    const auto *bar = window.page().findChild<FilterBar *>();
    for (int width = 1400; width >= 500; width -= 50) {
        window.page().resize(width, 640);
        settle();
        QVERIFY2(coveredIn(*bar).isEmpty(), qPrintable(u"%1: "_s.arg(width) + coveredIn(*bar).join(u'\n')));
    }
}

void TestSpendingRoom::everyPartKeepsItsLeastHeight_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("comparing");
    for (const bool comparing : { false, true }) {
        const char *place = comparing ? "comparison" : "overview";
        QTest::addRow("%s, 100 %%, 1024x700", place) << 100 << QSize(840, 600) << comparing;
        QTest::addRow("%s, 125 %%, 1024x700", place) << 125 << QSize(820, 580) << comparing;
        QTest::addRow("%s, 200 %%, 1024x700", place) << 200 << QSize(800, 560) << comparing;
        QTest::addRow("%s, 200 %%, 1440x900", place) << 200 << QSize(1200, 760) << comparing;
    }
}

void TestSpendingRoom::everyPartKeepsItsLeastHeight()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    QFETCH(bool, comparing);
    setPercent(percent);
    SpendingWindow window;
    QVERIFY(window.openSample());
    if (comparing)
        window.page().findChild<QPushButton *>(u"spendingCompare"_s)->click();
    QVERIFY(window.waitUntilSettled());
    window.page().resize(size);
    settle();
    QVERIFY(window.page().height() <= size.height());

    const int line = window.page().fontMetrics().height();
    const auto isHigh = [&](const QWidget *part, int lines) { return part->isVisible() && part->height() >= lines * line; };
    const auto *chart = window.page().findChild<ChartView *>(comparing ? u"comparisonChart"_s : u"spendingChart"_s);
    const auto *table = window.page().findChild<QTableView *>(comparing ? u"comparisonTable"_s : u"spendingTable"_s);
    const auto *proof = window.page().findChild<QTableView *>(u"proofTable"_s);
    QVERIFY2(isHigh(chart->parentWidget()->parentWidget(), 14), qPrintable(described(*chart->parentWidget()->parentWidget())));
    QVERIFY2(isHigh(table->parentWidget(), 14), qPrintable(described(*table->parentWidget())));
    if (!comparing)
        QVERIFY2(isHigh(proof, 5), qPrintable(described(*proof)));
    const auto panels = window.page().findChildren<Panel *>();
    for (const Panel *panel : panels) {
        if (panel->isVisible())
            QVERIFY2(coveredIn(*panel).isEmpty(), qPrintable(coveredIn(*panel).join(u'\n')));
    }
    const auto labels = window.page().findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->wordWrap())
            QVERIFY2(label->height() + 1 >= label->heightForWidth(label->width()), qPrintable(described(*label) + label->text()));
    }
    // All of it is reached: the lowest part comes into sight at the end of the bar.
    const auto *scroll = window.page().findChild<QScrollArea *>(u"spendingScroll"_s);
    QVERIFY(scroll);
    QVERIFY(percent < 200 || scroll->verticalScrollBar()->maximum() > 0);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    const QWidget *last = comparing ? table : proof;
    QVERIFY(last->mapTo(&window.page(), last->rect().bottomLeft()).y() < window.page().height());
}

void TestSpendingRoom::nothingScrollsWhereThereIsRoom()
{
    SpendingWindow window;
    QVERIFY(window.openSample());
    window.page().resize(1280, 840);
    settle();
    const auto *scroll = window.page().findChild<QScrollArea *>(u"spendingScroll"_s);
    QVERIFY(scroll);
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(scroll->focusPolicy(), Qt::NoFocus);
    QCOMPARE(scroll->frameWidth(), 0);
    QCOMPARE(scroll->widget()->size(), window.page().size());
}

void TestSpendingRoom::namesOfTheChartHaveTheirHeight_data()
{
    QTest::addColumn<bool>("comparing");
    QTest::addColumn<QSize>("size");
    for (const QSize size : { QSize(700, 560), QSize(840, 600), QSize(1240, 760) }) {
        QTest::addRow("overview, %d", size.width()) << false << size;
        QTest::addRow("comparison, %d", size.width()) << true << size;
    }
}

void TestSpendingRoom::namesOfTheChartHaveTheirHeight()
{
    QFETCH(bool, comparing);
    QFETCH(QSize, size);
    SpendingWindow window;
    QVERIFY(window.openSample());
    if (comparing)
        window.page().findChild<QPushButton *>(u"spendingCompare"_s)->click();
    QVERIFY(window.waitUntilSettled());
    window.page().resize(size);
    settle();
    const auto *chart = window.page().findChild<ChartView *>(comparing ? u"comparisonChart"_s : u"spendingChart"_s);
    const UiContext context = window.context();
    const ChartPicture picture(chart->data(), Formats(Language::English), context.theme, chart->font(), QSizeF(chart->size()));
    const ChartFonts fonts(chart->font());
    QVERIFY(!picture.layout().labels.isEmpty());
    // A name above the first bar or a figure in a bar has its own metrics; all others are measured as they are painted.
    QList<std::pair<QRectF, QString>> words;
    for (const ChartLabel &label : picture.layout().labels) {
        const bool strong = label.kind == ChartLabelKind::Total;
        const bool text = label.kind == ChartLabelKind::Category || label.kind == ChartLabelKind::Note;
        const QFontMetricsF metrics = strong ? fonts.strongMetrics() : text ? fonts.textMetrics() : fonts.smallMetrics();
        QSizeF extent(0, metrics.ascent() + lineSpacing * fonts.text.pixelSize() * static_cast<qreal>(label.text.count(u'\n')));
        const QStringList lines = label.text.split(u'\n');
        for (const QString &line : lines)
            extent.setWidth(std::max(extent.width(), metrics.horizontalAdvance(line)));
        QRectF at(QPointF(), extent);
        at.moveCenter(label.rect.center());
        if (label.alignment & Qt::AlignLeft)
            at.moveLeft(label.rect.left());
        if (label.alignment & Qt::AlignRight)
            at.moveRight(label.rect.right());
        for (const auto &[other, otherText] : std::as_const(words))
            QVERIFY2(!other.adjusted(1, 1, -1, -1).intersects(at), qPrintable(label.text + u" lies over "_s + otherText));
        words << std::pair(at, label.text);
        QVERIFY2(label.rect.bottom() <= chart->height() + 1, qPrintable(label.text));
        if (label.kind == ChartLabelKind::Category)
            QVERIFY2(fonts.textMetrics().height()
                             + lineSpacing * fonts.text.pixelSize() * static_cast<qreal>(label.text.count(u'\n'))
                         <= label.rect.height(),
                     qPrintable(u"%1 in %2"_s.arg(label.text).arg(label.rect.height())));
    }
}

QTEST_MAIN(TestSpendingRoom)
#include "tst_spendingroom.moc"
