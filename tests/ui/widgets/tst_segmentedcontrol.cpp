// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestSegmentedControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneSegmentIsChosen();
    void arrowKeysMove();
    void wordsAreForReadersToo();

private:
    std::unique_ptr<SegmentedControl> m_control;
};

void TestSegmentedControl::init()
{
    m_control = std::make_unique<SegmentedControl>();
    for (const QString &name : { u"both"_s, u"chart"_s, u"table"_s })
        m_control->addSegment({}, name);
    m_control->setCurrent(0);
}

void TestSegmentedControl::oneSegmentIsChosen()
{
    const QSignalSpy changed(m_control.get(), &SegmentedControl::currentChanged);
    m_control->setCurrent(2);
    QCOMPARE(m_control->current(), 2);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_control->findChild<QAbstractButton *>(u"both"_s)->isChecked());
}

void TestSegmentedControl::arrowKeysMove()
{
    m_control->show();
    QVERIFY(QTest::qWaitForWindowActive(m_control.get()));
    auto *first = m_control->findChild<QAbstractButton *>(u"both"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QCOMPARE(m_control->current(), 1);
}

void TestSegmentedControl::wordsAreForReadersToo()
{
    m_control->setSegmentText(1, u"Graphique"_s);
    QVERIFY(m_control->findChild<QAbstractButton *>(u"chart"_s)->text().contains(u"Graphique"_s));
}

QTEST_MAIN(TestSegmentedControl)
#include "tst_segmentedcontrol.moc"
