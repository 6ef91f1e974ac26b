// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/uifixture.h"
#include "ui/shell/topbar.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

class TestTopBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyboardGoesThroughTheBreadcrumbAndOn_data();
    void keyboardGoesThroughTheBreadcrumbAndOn();
};

void TestTopBar::keyboardGoesThroughTheBreadcrumbAndOn_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("reached");
    for (const int levels : { 2, 3 }) {
        QTest::addRow("on, %d levels", levels) << levels << int(Qt::Key_Tab) << u"languageButton"_s;
        QTest::addRow("back, %d levels", levels) << levels << int(Qt::Key_Backtab) << u"backButton"_s;
    }
}

void TestTopBar::keyboardGoesThroughTheBreadcrumbAndOn()
{
    QFETCH(const int, levels);
    QFETCH(const int, key);
    QFETCH(const QString, reached);
    UiFixture ui;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *bar = new TopBar(ui.context);
    column->addWidget(bar);
    QList<Crumb> crumbs;
    for (int level = 0; level < levels; ++level)
        crumbs << Crumb { u"Level %1"_s.arg(level), level };
    bar->setPage(u"A page"_s, crumbs);
    bar->setCanGoBack(true);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const bool isBack = key == Qt::Key_Backtab;
    bar->findChild<QWidget *>(isBack ? u"languageButton"_s : u"backButton"_s)->setFocus();
    QStringList passed;
    constexpr int mostKeys = 12;
    for (int i = 0; i < mostKeys && (passed.isEmpty() || passed.constLast() != reached); ++i) {
        QTest::keyClick(window.focusWidget(), Qt::Key(key), isBack ? Qt::ShiftModifier : Qt::NoModifier);
        passed << window.focusWidget()->objectName();
    }
    const QString way = passed.join(u", "_s);
    QVERIFY2(passed.contains(u"breadcrumb"_s), qPrintable(way));
    QVERIFY2(passed.constLast() == reached, qPrintable(way));
}

QTEST_MAIN(TestTopBar)
#include "tst_topbar.moc"
