// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenUntilThereIsSomethingToSay();
    void saysTitleAndText();
    void showsDataAsPlainText();
    void followsTheLanguage();
    void actionRuns();
    void closes();

private:
    [[nodiscard]] static Message saying(const QString &title, const QString &text)
    {
        Message message;
        message.title = [title] { return title; };
        message.text = [text] { return text; };
        return message;
    }
    Theme m_theme;
};

void TestMessageBar::isHiddenUntilThereIsSomethingToSay()
{
    const MessageBar bar(m_theme);
    QVERIFY(bar.isHidden());
}

void TestMessageBar::saysTitleAndText()
{
    MessageBar bar(m_theme);
    bar.show(saying(u"Backed up."_s, u"sample.acquis"_s));
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.property("state").toString(), u"info"_s);
    QVERIFY(bar.accessibleName().contains(u"Backed up."_s));
    QVERIFY(!bar.findChild<QAbstractButton *>(u"messageAction"_s)->isVisible());
    QVERIFY(!bar.findChild<QAbstractButton *>(u"messageClose"_s)->accessibleName().isEmpty());
}

void TestMessageBar::showsDataAsPlainText()
{
    MessageBar bar(m_theme);
    bar.show(saying(u"Read."_s, u"<img src=x> & co"_s));
    QVERIFY(bar.findChild<QLabel *>(u"messageText"_s)->text().contains(u"&lt;img src=x&gt; &amp; co"_s));
}

void TestMessageBar::followsTheLanguage()
{
    MessageBar bar(m_theme);
    QString word = u"Done"_s;
    Message message;
    message.title = [&word] { return word; };
    bar.show(message);
    word = u"Terminé"_s;
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&bar, &change);
    QVERIFY(bar.findChild<QLabel *>(u"messageText"_s)->text().contains(word));
}

void TestMessageBar::actionRuns()
{
    MessageBar bar(m_theme);
    int runs = 0;
    Message message = saying(u"Lines left out."_s, {});
    message.actionText = [] { return u"Show"_s; };
    message.action = [&runs, &bar] {
        ++runs;
        bar.dismiss(); // the message may go while its own action runs
    };
    bar.show(message);
    bar.findChild<QAbstractButton *>(u"messageAction"_s)->click();
    QCOMPARE(runs, 1);
    QVERIFY(bar.isHidden());
}

void TestMessageBar::closes()
{
    MessageBar bar(m_theme);
    const QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    bar.show(saying(u"Done."_s, {}));
    bar.findChild<QAbstractButton *>(u"messageClose"_s)->click();
    QVERIFY(bar.isHidden());
    QCOMPARE(dismissed.size(), 1);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
