// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/uifixture.h"
#include "ui/forms/codechoice.h"

#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestCodeChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tickIsTold();
    void ownerMayAnswerATickWithTheSameCodes();
    void ownerMayRefuseATick();
    void unknownCodeIsShown();

private:
    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<CodeChoice> m_choice;
};

void TestCodeChoice::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_choice = std::make_unique<CodeChoice>(m_ui->theme, u"flags"_s);
    m_choice->setItems(
        { { u"it"_s, {}, u"Technology"_s }, { u"cloud"_s, u"it"_s, u"Cloud"_s }, { u"office"_s, {}, u"Office"_s } });
    m_choice->show();
    QVERIFY(QTest::qWaitForWindowActive(m_choice.get()));
}

void TestCodeChoice::cleanup()
{
    m_choice.reset();
    m_ui.reset();
}

void TestCodeChoice::tickIsTold()
{
    QSignalSpy changed(m_choice.get(), &CodeChoice::changed);
    m_choice->setCurrentItem(m_choice->topLevelItem(0)->child(0));
    QTest::keyClick(m_choice.get(), Qt::Key_Space);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_choice->codes(), QStringList { u"cloud"_s });
}

/// A record that is saved change by change shows its codes again while the item still tells its tick: no item may go then.
void TestCodeChoice::ownerMayAnswerATickWithTheSameCodes()
{
    connect(m_choice.get(), &CodeChoice::changed, this, [this] { m_choice->setCodes(m_choice->codes()); });
    QTreeWidgetItem *item = m_choice->topLevelItem(1);
    m_choice->setCurrentItem(item);
    QTest::keyClick(m_choice.get(), Qt::Key_Space);
    QCOMPARE(m_choice->codes(), QStringList { u"office"_s });
    QCOMPARE(m_choice->topLevelItem(1), item);
    QCOMPARE(item->checkState(0), Qt::Checked);
}

void TestCodeChoice::ownerMayRefuseATick()
{
    m_choice->setCodes({ u"it"_s });
    connect(m_choice.get(), &CodeChoice::changed, this, [this] { m_choice->setCodes({ u"it"_s }); });
    QTreeWidgetItem *item = m_choice->topLevelItem(1);
    m_choice->setCurrentItem(item);
    QTest::keyClick(m_choice.get(), Qt::Key_Space);
    QCOMPARE(m_choice->codes(), QStringList { u"it"_s });
    QCOMPARE(m_choice->topLevelItem(1), item);
    QCOMPARE(item->checkState(0), Qt::Unchecked);
    QCOMPARE(m_choice->topLevelItem(0)->checkState(0), Qt::Checked);
}

void TestCodeChoice::unknownCodeIsShown()
{
    m_choice->setCodes({ u"old"_s });
    QCOMPARE(m_choice->topLevelItemCount(), 3);
    QCOMPARE(m_choice->topLevelItem(2)->checkState(0), Qt::Checked);
}

QTEST_MAIN(TestCodeChoice)
#include "tst_codechoice.moc"
