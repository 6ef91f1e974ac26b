// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/factstable.h"

#include "tests/ui/shell/uifixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

/// A table that is read as a list.
class TestFactsTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wordsWrapWhereTheRoomIsShort();
    void whatIsToldUnderATitleTakesRoom();
    void theWordOfAStateIsShownWhole();
    void detailsAreCopiedAndReadAloud();
    void theCurrentRowStays();
    void wordsGoOnBelowWhereAColumnGivesWay();

private:
    [[nodiscard]] static FactsRow row(const QString &key, const QString &detail)
    {
        FactsCell title { u"Three written quotes of firms that are asked by the same request on the same day"_s };
        title.icon = u"warning"_s;
        title.detail = detail;
        return { key, { title, FactsCell { u"Missing"_s } } };
    }
    void show(const QString &detail)
    {
        m_table->setTable({ u"Duty"_s, u"State"_s }, { row(u"a"_s, detail), row(u"b"_s, detail) });
    }
    [[nodiscard]] QTableView &view() const { return *m_table->findChild<QTableView *>(u"list"_s); }

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<FactsTable> m_table;
};

void TestFactsTable::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_table = std::make_unique<FactsTable>(m_ui->context, u"list"_s);
    m_table->setAsList();
    m_table->resize(700, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
}

void TestFactsTable::cleanup()
{
    m_table.reset();
    m_ui.reset();
}

void TestFactsTable::wordsWrapWhereTheRoomIsShort()
{
    show(u"2 of 3 received"_s);
    m_table->resize(1400, 400);
    QCoreApplication::processEvents();
    const int wide = m_table->rowsHeight();
    m_table->resize(260, 400);
    QTRY_VERIFY2(m_table->rowsHeight() > wide, qPrintable(QString::number(m_table->rowsHeight())));
    const QHeaderView *header = view().horizontalHeader();
    QCOMPARE(header->length(), view().viewport()->width());
}

void TestFactsTable::whatIsToldUnderATitleTakesRoom()
{
    m_table->resize(200, 400); // the title has some lines already
    show({});
    const int alone = m_table->rowsHeight();
    show(u"2 of 3"_s);
    QCOMPARE(m_table->rowsHeight() - alone, 2 * view().fontMetrics().height());
}

void TestFactsTable::theWordOfAStateIsShownWhole()
{
    m_table->resize(260, 400);
    show({});
    QFont bold = view().font();
    bold.setWeight(QFont::DemiBold);
    QVERIFY(view().columnWidth(1) >= QFontMetrics(bold).horizontalAdvance(u"Missing"_s));
}

void TestFactsTable::detailsAreCopiedAndReadAloud()
{
    show(u"2 of 3 received"_s);
    view().setFocus();
    view().selectRow(0);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"same day, 2 of 3 received\tMissing"_s), qPrintable(copied));
    QVERIFY(view().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"2 of 3 received"_s));
}

void TestFactsTable::theCurrentRowStays()
{
    show({});
    m_table->setCurrent(u"b"_s);
    show(u"2 of 3 received"_s);
    QCOMPARE(m_table->current(), u"b"_s);
}

void TestFactsTable::wordsGoOnBelowWhereAColumnGivesWay()
{
    FactsTable table(m_ui->context, u"ways"_s);
    table.setFitsWidth();
    table.resize(700, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowActive(&table));
    const FactsRow row { u"a"_s,
                         { FactsCell { u"Invitational competition"_s }, FactsCell { u"Not applicable"_s },
                           FactsCell { u"no minimum time in the rules"_s } } };
    table.setTable({ u"Way"_s, u"Verdict"_s, u"Award from"_s }, { row, row });
    auto *view = table.findChild<QTableView *>(u"ways"_s);
    const int wide = table.heightOfRows(2);
    QVERIFY(table.widthOfColumns() <= 700);
    QSignalSpy fitted(&table, &FactsTable::rowsFitted);
    table.resize(280, 300);
    QTRY_VERIFY2(table.heightOfRows(2) > wide, qPrintable(QString::number(table.heightOfRows(2))));
    QVERIFY(!fitted.isEmpty());
    QCOMPARE(view->horizontalHeader()->length(), view->viewport()->width());
    for (int column = 0; column < 3; ++column) {
        const QString words = view->model()->index(0, column).data().toString();
        const QRect needed =
            view->fontMetrics().boundingRect(QRect(0, 0, view->columnWidth(column) - 8, 1000), Qt::TextWordWrap, words);
        QVERIFY2(needed.height() <= view->rowHeight(0), qPrintable(words));
    }
    table.resize(700, 300);
    QTRY_COMPARE(table.heightOfRows(2), wide);
    QVERIFY(table.heightOfRows(1) < wide);
}

QTEST_MAIN(TestFactsTable)
#include "tst_factstable.moc"
