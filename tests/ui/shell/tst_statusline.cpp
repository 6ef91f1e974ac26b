// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "tests/ui/shell/uifixture.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

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

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
