// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"
#include "ui/widgets/totaltable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestTotalTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesEverythingWhenNothingIsSelected();
    void copiesTheSelectedRows();
    void keyboardCopies();
    void totalSharesTheWidths();
    void worksWithoutTotal();

private:
    Theme m_theme;
    QStandardItemModel m_rows { 2, 2 };
    QStandardItemModel m_totals { 1, 2 };
    std::unique_ptr<TotalTable> m_table;
};

void TestTotalTable::init()
{
    m_rows.setHorizontalHeaderLabels({ u"Ministry"_s, u"Total"_s });
    const QStringList texts { u"Education"_s, u"176"_s, u"Énergie"_s, u"1"_s };
    for (int i = 0; i < texts.size(); ++i)
        m_rows.setItem(i / 2, i % 2, new QStandardItem(texts.at(i)));
    m_totals.setItem(0, 0, new QStandardItem(u"All"_s));
    m_totals.setItem(0, 1, new QStandardItem(u"177"_s));
    m_table = std::make_unique<TotalTable>(m_theme);
    m_table->view()->sortByColumn(0, Qt::AscendingOrder);
    m_table->setModels(&m_rows, &m_totals);
}

void TestTotalTable::copiesEverythingWhenNothingIsSelected()
{
    const QString text = m_table->selectionAsText();
    QVERIFY(text.startsWith(u"Ministry\tTotal\nEducation\t176\nÉnergie\t1\n"_s));
}

void TestTotalTable::copiesTheSelectedRows()
{
    m_table->view()->selectRow(1);
    QCOMPARE(m_table->selectionAsText(), u"Ministry\tTotal\nÉnergie\t1\n"_s);
}

void TestTotalTable::keyboardCopies()
{
    m_table->show();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->view()->setFocus();
    m_table->view()->selectRow(0);
    QTest::keySequence(m_table->view(), QKeySequence::Copy);
    QCOMPARE(QApplication::clipboard()->text(), u"Ministry\tTotal\nEducation\t176\n"_s);
}

void TestTotalTable::totalSharesTheWidths()
{
    m_table->resize(600, 300);
    m_table->show();
    m_table->view()->setColumnWidth(0, 217);
    QCOMPARE(m_table->totalView()->columnWidth(0), 217);
}

void TestTotalTable::worksWithoutTotal()
{
    m_table->setModels(&m_rows, nullptr);
    QVERIFY(m_table->totalView()->isHidden());
}

QTEST_MAIN(TestTotalTable)
#include "tst_totaltable.moc"
