// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/trialsliders.h"

#include "tests/ui/rules/mapneeds.h"
#include "ui/rules/dateslider.h"
#include "ui/rules/valueslider.h"

#include <QAccessible>
#include <QDateEdit>
#include <QLineEdit>

using namespace acquis;
using namespace acquis::test;

/// Value and date as sliders over the bands of the rules.
class TestTrialSliders final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void limitsOfTheRulesAreStops();
    void pageKeysGoToTheNextLimit();
    void arrowsMoveByOnePerCent();
    void draggingAlongCoversTheWholeScale();
    void theFieldHoldsExactCents();
    void whatCannotBeReadIsPutBack();
    void arrowsMoveTheDateByADay();
    void pageKeysGoToTheNextChangeOfTheRules();
    void readersHearTheAmount();
    void readersCanMoveIt();
    void followsTheLanguage();

private:
    [[nodiscard]] Money tried() const { return m_map->session.need().value; }
    std::unique_ptr<MapSession> m_map;
    std::unique_ptr<TrialSliders> m_sliders;
};

void TestTrialSliders::init()
{
    m_map = std::make_unique<MapSession>();
    QVERIFY(m_map->isLoaded);
    m_map->session.enter(conferenceService());
    m_sliders = std::make_unique<TrialSliders>(m_map->ui.context, m_map->session);
    connect(&m_map->session, &OptionsSession::answered, m_sliders.get(), &TrialSliders::update);
    m_sliders->retranslate();
    m_sliders->update();
    m_sliders->resize(900, 100);
    m_sliders->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_sliders.get()));
}

void TestTrialSliders::cleanup()
{
    m_sliders.reset();
    m_map.reset();
}

void TestTrialSliders::limitsOfTheRulesAreStops()
{
    const QList<Money> &stops = m_sliders->valueSlider()->stops();
    QVERIFY(stops.contains(Money::fromCents(25'000'00)));
    QVERIFY(stops.contains(Money::fromCents(100'000'00)));
}

void TestTrialSliders::pageKeysGoToTheNextLimit()
{
    ValueSlider *slider = m_sliders->valueSlider();
    QTest::keyClick(slider, Qt::Key_PageUp);
    QCOMPARE(tried(), Money::fromCents(25'000'00));
    QTest::keyClick(slider, Qt::Key_PageUp);
    QCOMPARE(tried(), Money::fromCents(100'000'00));
    QTest::keyClick(slider, Qt::Key_PageDown);
    QCOMPARE(tried(), Money::fromCents(25'000'00));
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(tried(), Money::fromCents(1'000'00));
}

void TestTrialSliders::arrowsMoveByOnePerCent()
{
    QTest::keyClick(m_sliders->valueSlider(), Qt::Key_Right);
    QCOMPARE(tried(), Money::fromCents(20'200'00));
    QTest::keyClick(m_sliders->valueSlider(), Qt::Key_Left);
    QCOMPARE(tried(), Money::fromCents(19'998'00));
}

void TestTrialSliders::draggingAlongCoversTheWholeScale()
{
    ValueSlider *slider = m_sliders->valueSlider();
    Money last;
    for (int x = 0; x <= slider->width(); x += 5) {
        if (x == 0)
            QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(x, 12));
        else
            QTest::mouseMove(slider, QPoint(x, 12));
        QVERIFY(tried() >= last);
        last = tried();
    }
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() - 1, 12));
    QCOMPARE(last, Money::fromCents(1'000'000'00));
    QVERIFY(m_map->session.isTrial()); // released, the trial stays
}

void TestTrialSliders::theFieldHoldsExactCents()
{
    auto *field = m_sliders->findChild<QLineEdit *>(u"trialMoney"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"24,999.99"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(tried(), Money::fromCents(24'999'99));
    QCOMPARE(m_sliders->valueSlider()->valueText(), u"$24,999.99"_s);
}

void TestTrialSliders::whatCannotBeReadIsPutBack()
{
    auto *field = m_sliders->findChild<QLineEdit *>(u"trialMoney"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"much"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!m_map->session.isTrial());
    QCOMPARE(field->text(), u"$20,000"_s);
}

void TestTrialSliders::arrowsMoveTheDateByADay()
{
    QTest::keyClick(m_sliders->dateSlider(), Qt::Key_Right);
    QCOMPARE(m_map->session.need().date, QDate(2015, 3, 3));
    QCOMPARE(m_sliders->findChild<QDateEdit *>(u"trialDate"_s)->date(), QDate(2015, 3, 3));
}

void TestTrialSliders::pageKeysGoToTheNextChangeOfTheRules()
{
    QTest::keyClick(m_sliders->dateSlider(), Qt::Key_PageUp);
    QTest::keyClick(m_sliders->dateSlider(), Qt::Key_PageUp);
    QTest::keyClick(m_sliders->dateSlider(), Qt::Key_PageUp);
    const QDate change = m_map->session.need().date;
    QVERIFY(change > QDate(2015, 3, 2));
    QTest::keyClick(m_sliders->dateSlider(), Qt::Key_PageDown);
    QVERIFY(m_map->session.need().date < change);
}

void TestTrialSliders::readersHearTheAmount()
{
    QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(m_sliders->valueSlider());
    QVERIFY(slider);
    QCOMPARE(slider->role(), QAccessible::Slider);
    QCOMPARE(slider->text(QAccessible::Name), u"Value that is tried"_s);
    QCOMPARE(slider->text(QAccessible::Value), u"$20,000"_s);
    QAccessibleInterface *date = QAccessible::queryAccessibleInterface(m_sliders->dateSlider());
    QCOMPARE(date->text(QAccessible::Value), u"2 March 2015"_s);
}

void TestTrialSliders::readersCanMoveIt()
{
    QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(m_sliders->valueSlider());
    QAccessibleValueInterface *value = slider->valueInterface();
    QVERIFY(value);
    value->setCurrentValue(value->maximumValue());
    QCOMPARE(tried(), Money::fromCents(1'000'000'00));
}

void TestTrialSliders::followsTheLanguage()
{
    m_map->ui.language.setLanguage(Language::French);
    m_sliders->retranslate();
    QCOMPARE(m_sliders->valueSlider()->valueText(), u"20\u202f000\u00a0$"_s);
    QCOMPARE(m_sliders->dateSlider()->valueText(), u"2 mars 2015"_s);
    QCOMPARE(m_sliders->findChild<QLineEdit *>(u"trialMoney"_s)->text(), u"20\u202f000\u00a0$"_s);
    m_map->ui.language.setLanguage(Language::English);
}

QTEST_MAIN(TestTrialSliders)
#include "tst_trialsliders.moc"
