// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linklabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

/// A label with links between two buttons.
class TestLinkLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysLeadThroughAndOut_data();
    void keysLeadThroughAndOut();
    void enterFollowsTheLinkWithTheFocus();
};

namespace {

struct Row
{
    QWidget window;
    QPushButton *before = new QPushButton(u"Before"_s);
    LinkLabel *label = new LinkLabel;
    QPushButton *after = new QPushButton(u"After"_s);

    explicit Row(const QString &html)
    {
        label->setText(html);
        label->setFocusPolicy(Qt::StrongFocus);
        auto *row = new QHBoxLayout(&window);
        for (QWidget *widget : std::initializer_list<QWidget *> { before, label, after })
            row->addWidget(widget);
        window.show();
        window.activateWindow();
    }

    /// What holds the focus, key after key: a button, a link, or nothing of the label yet.
    [[nodiscard]] QStringList press(int key, QWidget *from, int times)
    {
        from->setFocus();
        QStringList visited;
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(window.focusWidget(), Qt::Key(key), key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            const QWidget *focus = window.focusWidget();
            visited << (focus == label ? label->selectedText() : static_cast<const QPushButton *>(focus)->text());
        }
        return visited;
    }
};

const QString one = u"<a href=\"0\">One</a> › Here"_s;
const QString two = u"<a href=\"0\">One</a> › <a href=\"1\">Two</a> › Here"_s;

} // namespace

void TestLinkLabel::keysLeadThroughAndOut_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<int>("key");
    QTest::addColumn<QStringList>("visited");
    QTest::newRow("one link, forwards") << one << int(Qt::Key_Tab) << QStringList { {}, u"One"_s, u"After"_s };
    QTest::newRow("one link, backwards") << one << int(Qt::Key_Backtab) << QStringList { {}, u"One"_s, u"Before"_s };
    QTest::newRow("two links, forwards") << two << int(Qt::Key_Tab) << QStringList { {}, u"One"_s, u"Two"_s, u"After"_s };
    QTest::newRow("two links, backwards") << two << int(Qt::Key_Backtab) << QStringList { {}, u"Two"_s, u"One"_s, u"Before"_s };
}

void TestLinkLabel::keysLeadThroughAndOut()
{
    QFETCH(const QString, html);
    QFETCH(const int, key);
    QFETCH(const QStringList, visited);
    Row row(html);
    QVERIFY(QTest::qWaitForWindowActive(&row.window));
    QCOMPARE(row.press(key, key == Qt::Key_Tab ? row.before : row.after, int(visited.size())), visited);
}

void TestLinkLabel::enterFollowsTheLinkWithTheFocus()
{
    Row row(two);
    QVERIFY(QTest::qWaitForWindowActive(&row.window));
    const QSignalSpy followed(row.label, &QLabel::linkActivated);
    QCOMPARE(row.press(Qt::Key_Backtab, row.after, 3), (QStringList { {}, u"Two"_s, u"One"_s }));
    QTest::keyClick(row.label, Qt::Key_Return);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed.constFirst().constFirst().toString(), u"0"_s);
}

QTEST_MAIN(TestLinkLabel)
#include "tst_linklabel.moc"
