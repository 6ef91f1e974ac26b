// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include <QAction>
#include <QTest>
#include <QVBoxLayout>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestDateField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingOverTheDateTakesEveryDigit_data();
    void typingOverTheDateTakesEveryDigit();
    void oneSectionIsTypedAlone();
    void undoIsLeftToThePage();
};

void TestDateField::typingOverTheDateTakesEveryDigit_data()
{
    QTest::addColumn<int>("begin");
    QTest::addColumn<QString>("typed");
    for (const QString &typed : { u"2015-03-02"_s, u"20150302"_s }) {
        QTest::addRow("all selected, %s", qPrintable(typed)) << int(Qt::Key_A) << typed;
        QTest::addRow("at the start, %s", qPrintable(typed)) << int(Qt::Key_Home) << typed;
    }
}

void TestDateField::typingOverTheDateTakesEveryDigit()
{
    QFETCH(int, begin);
    QFETCH(QString, typed);
    DateField field(QDate(2026, 11, 21));
    field.show();
    field.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    QTest::keyClick(&field, Qt::Key(begin), begin == Qt::Key_A ? Qt::ControlModifier : Qt::NoModifier);
    QTest::keyClicks(&field, typed);
    QCOMPARE(field.date(), QDate(2015, 3, 2));
}

void TestDateField::oneSectionIsTypedAlone()
{
    DateField field(QDate(2026, 11, 21));
    field.show();
    field.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setSelectedSection(QDateEdit::MonthSection);
    QTest::keyClicks(&field, u"05"_s);
    QCOMPARE(field.date(), QDate(2026, 5, 21));
}

void TestDateField::undoIsLeftToThePage()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *field = new DateField(QDate(2026, 11, 21));
    column->addWidget(field);
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    page.addAction(&undo);
    int undone = 0;
    connect(&undo, &QAction::triggered, this, [&undone] { ++undone; });
    page.show();
    field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QTest::keyClicks(field, u"2015"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
}

QTEST_MAIN(TestDateField)
#include "tst_datefield.moc"
