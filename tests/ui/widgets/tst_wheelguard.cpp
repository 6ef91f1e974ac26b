// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wheelguard.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestWheelGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wheelScrollsThePageAndLeavesWhatItPasses();
    void wheelTurnsWhatHasTheFocus();

private:
    static void turn(QWidget &over)
    {
        const QPointF middle = over.rect().center();
        QWheelEvent wheel(middle, over.mapToGlobal(middle), {}, { 0, -120 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // only those of the system are offered to the parent
        qApp->notify(&over, &wheel);
    }
};

void TestWheelGuard::wheelScrollsThePageAndLeavesWhatItPasses()
{
    WheelGuard guard;
    qApp->installEventFilter(&guard);
    QScrollArea area;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *first = new QLineEdit;
    auto *box = new QComboBox;
    box->addItems({ u"one"_s, u"two"_s });
    auto *days = new QSpinBox;
    days->setValue(20);
    column->addWidget(first);
    column->addWidget(box);
    column->addWidget(days);
    column->addSpacing(2000);
    area.setWidgetResizable(true);
    area.setWidget(page);
    area.resize(300, 200);
    area.show();
    first->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    turn(*box);
    turn(*days);
    turn(*days);
    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(days->value(), 20);
    QVERIFY(first->hasFocus());
    QVERIFY(area.verticalScrollBar()->value() > 0);
}

void TestWheelGuard::wheelTurnsWhatHasTheFocus()
{
    WheelGuard guard;
    qApp->installEventFilter(&guard);
    QSpinBox days;
    days.setValue(20);
    days.show();
    days.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&days));
    turn(days);
    QCOMPARE(days.value(), 19);
}

QTEST_MAIN(TestWheelGuard)
#include "tst_wheelguard.moc"
