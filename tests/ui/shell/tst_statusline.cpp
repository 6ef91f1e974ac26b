// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "tests/ui/shell/uifixture.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000;

} // namespace

class TestStatusLine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatARegisterIsBeingCheckedThenHowItIs();
    void saysSoAgainWhenItIsAskedFor();
    void saysNothingOfACheckWithoutARegister();
    void saysWhoWorksHereAndLeadsThere();
};

void TestStatusLine::saysThatARegisterIsBeingCheckedThenHowItIs()
{
    test::UiFixture ui;
    const StatusLine line(ui.context);
    const auto *check = line.findChild<QLabel *>(u"statusCheck"_s);
    QSignalSpy opened(&ui.session, &RegisterSession::opened);
    QSignalSpy checked(&ui.session, &RegisterSession::checked);
    ui.session.create(ui.folder.path(u"a.acquis"_s));
    QVERIFY(opened.wait(patience));
    QCOMPARE(check->text(), u"Checking its integrity…"_s);
    QVERIFY(checked.size() == 1 || checked.wait(patience));
    QVERIFY2(check->text().startsWith(u"Integrity checked today"_s), qPrintable(check->text()));
}

void TestStatusLine::saysSoAgainWhenItIsAskedFor()
{
    test::UiFixture ui;
    const StatusLine line(ui.context);
    const auto *check = line.findChild<QLabel *>(u"statusCheck"_s);
    QSignalSpy checked(&ui.session, &RegisterSession::checked);
    ui.session.create(ui.folder.path(u"a.acquis"_s));
    QVERIFY(checked.wait(patience));
    ui.session.verify();
    QCOMPARE(check->text(), u"Checking its integrity…"_s);
    QVERIFY(checked.wait(patience));
    QVERIFY(check->text().startsWith(u"Integrity checked today"_s));
}

void TestStatusLine::saysNothingOfACheckWithoutARegister()
{
    test::UiFixture ui;
    const StatusLine line(ui.context);
    QCOMPARE(line.findChild<QLabel *>(u"statusCheck"_s)->text(), QString());
    QSignalSpy opened(&ui.session, &RegisterSession::opened);
    ui.session.create(ui.folder.path(u"a.acquis"_s));
    QVERIFY(opened.wait(patience));
    ui.session.close();
    QCOMPARE(line.findChild<QLabel *>(u"statusCheck"_s)->text(), QString());
}

void TestStatusLine::saysWhoWorksHereAndLeadsThere()
{
    test::UiFixture ui;
    StatusLine line(ui.context);
    line.show();
    auto *officer = line.findChild<QToolButton *>(u"statusOfficer"_s);
    QCOMPARE(officer->text(), u"Say who you are"_s); // the account's name is nobody's choice
    QVERIFY(officer->toolTip().contains(ui.settings.officer()));
    ui.settings.setOfficer(u"A. Desrosiers"_s);
    line.sayOfficer();
    QCOMPARE(officer->text(), u"A. Desrosiers"_s);
    QCOMPARE(officer->accessibleName(), u"Who works here: A. Desrosiers"_s);
    QSignalSpy requested(&line, &StatusLine::officerRequested);
    QTest::keyClick(officer, Qt::Key_Space);
    QTest::mouseClick(officer, Qt::LeftButton);
    QCOMPARE(requested.size(), 2);
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
