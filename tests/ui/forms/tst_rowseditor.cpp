// SPDX-License-Identifier: GPL-3.0-or-later
// Rows whose columns know what they hold.
#include "tests/ui/shell/look.h"
#include "ui/forms/rowseditor.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Value, Weeks, Due, Kind, Must, Total };

const QString someText = u"Provide and keep a register of every chemical that is used in the building, with its data sheet "
                         "in both languages, at hand of the people who work there."_s;

QList<RowColumn> columns()
{
    return { RowColumn::longText(u"Requirement"_s),
             RowColumn::amount(u"Value"_s),
             RowColumn::whole(u"Weeks"_s, 0, 520),
             RowColumn::day(u"Due"_s),
             RowColumn::choice(u"Kind"_s, { { u"goods"_s, u"Goods"_s }, { u"services"_s, u"Services"_s } }),
             RowColumn::flag(u"Mandatory"_s),
             RowColumn::text(u"Told"_s).readOnly() };
}

EditorRow someRow(const QString &uid, const QString &name)
{
    return { uid, { name, u"1500.00"_s, u"12"_s, u"2027-04-01"_s, u"goods"_s, u"1"_s, u"as is"_s } };
}

} // namespace

class TestRowsEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cellIsWrittenByKeyboard_data();
    void cellIsWrittenByKeyboard();
    void unreadableCellIsMarkedAndKeepsItsValue();
    void tabGoesToTheNextCellAndLeaves();
    void tabGoesOnFromABoxToTickWhereCellsAreFilled();
    void flagIsTickedWithSpace();
    void choiceIsToldWhenMade();
    void pastesRowsOfASpreadsheet();
    void copiesWhatIsShown();
    void deleteRemovesTheSelectedRowsAtOnce();
    void fixedRowsStayAndTheirCellsAreEmptied();
    void rowsKeepTheirUid();
    void openCellStaysWhileRowsAreReadAgain();
    void newRowStaysUntilTheTableIsLeft();
    void newRowIsTakenForTheOneThatWasSaved();
    void blankRowIsNoChange();
    void longTextHasAWindow();
    void readOnlyIsNotWritten();
    void longTextWraps();
    void cellsAreWrittenInTheLanguage();
    void looks_data();
    void looks();

private:
    [[nodiscard]] QModelIndex cell(int row, int column) const { return m_editor->model().index(row, column); }
    [[nodiscard]] QString kept(int row, int column) const { return m_editor->editorRows().at(row).cells.at(column); }
    /// Opens a cell with F2, types in it what stands for all of it, and leaves it with Enter.
    void write(int row, int column, const QString &typed);
    [[nodiscard]] QLabel *faults() const { return m_editor->findChild<QLabel *>(u"lotsUnread"_s); }
    void make();

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<QWidget> m_window;
    RowsEditor *m_editor = nullptr;
    QTableView *m_view = nullptr;
    QPushButton *m_after = nullptr;
};

void TestRowsEditor::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    make();
}

void TestRowsEditor::make()
{
    m_window = std::make_unique<QWidget>();
    m_editor = new RowsEditor(m_ui->context, u"lots"_s);
    m_editor->setColumns(columns());
    m_editor->retranslate(u"Lots"_s);
    m_view = m_editor->findChild<QTableView *>(u"lots"_s);
    m_after = new QPushButton(u"After"_s);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_editor);
    layout->addWidget(m_after);
    layout->addStretch(1);
    m_window->resize(1000, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestRowsEditor::cleanup()
{
    m_window.reset();
    m_ui->theme.setChoice(ThemeChoice::Light);
    m_ui.reset();
}

void TestRowsEditor::write(int row, int column, const QString &typed)
{
    m_view->setFocus();
    m_view->setCurrentIndex(cell(row, column));
    QTest::keyClick(m_view, Qt::Key_F2);
    QWidget *open = QApplication::focusWidget();
    QVERIFY(open != m_view);
    QTest::keyClick(open, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(open, typed);
    QTest::keyClick(open, Qt::Key_Return);
    QTRY_VERIFY(m_view->hasFocus());
}

void TestRowsEditor::cellIsWrittenByKeyboard_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("shown");

    QTest::newRow("text") << int(Name) << u"Windows"_s << u"Windows"_s << u"Windows"_s;
    QTest::newRow("amount") << int(Value) << u"20 000"_s << u"20000.00"_s << u"$20,000"_s;
    QTest::newRow("whole number") << int(Weeks) << u"52"_s << u"52"_s << u"52"_s;
    QTest::newRow("day") << int(Due) << u"20270502"_s << u"2027-05-02"_s << u"2027-05-02"_s;
}

void TestRowsEditor::cellIsWrittenByKeyboard()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s) });
    QSignalSpy edited(m_editor, &RowsEditor::edited);
    write(0, column, typed);
    QTEST(kept(0, column), "kept");
    QTEST(cell(0, column).data().toString(), "shown");
    QCOMPARE(edited.size(), 1);
    write(0, column, typed); // the same again is no change
    QCOMPARE(edited.size(), 1);
}

void TestRowsEditor::unreadableCellIsMarkedAndKeepsItsValue()
{
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s) });
    QSignalSpy edited(m_editor, &RowsEditor::edited);
    write(0, Value, u"a lot"_s);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(kept(0, Value), u"1500.00"_s);
    QCOMPARE(cell(0, Value).data().toString(), u"a lot"_s);
    QVERIFY(!cell(0, Value).data(Qt::DecorationRole).isNull());
    const QString told = u"Row 1, Value: “a lot” is not taken, the value stays $1,500. "
                         "Write an amount in dollars, for example $12,500."_s;
    QCOMPARE(cell(0, Value).data(Qt::AccessibleTextRole).toString(), told);
    QVERIFY(faults()->isVisible());
    QCOMPARE(faults()->text(), told);

    m_editor->setEditorRows({ someRow(u"a"_s, u"Gates"_s) }); // another cell was changed
    QCOMPARE(cell(0, Name).data().toString(), u"Gates"_s);
    QCOMPARE(cell(0, Value).data().toString(), u"a lot"_s);
    write(0, Value, u"900"_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(kept(0, Value), u"900.00"_s);
    QVERIFY(!faults()->isVisible());

    write(0, Weeks, u"521"_s);
    QVERIFY2(faults()->text().contains(u"at most 520"_s), qPrintable(faults()->text()));
    m_editor->forgetTyped();
    QVERIFY(!faults()->isVisible());
    QCOMPARE(cell(0, Weeks).data().toString(), u"12"_s);
}

void TestRowsEditor::tabGoesToTheNextCellAndLeaves()
{
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s) });
    m_view->setFocus();
    m_view->setCurrentIndex(cell(0, Name));
    QTest::keyClick(m_view, Qt::Key_Return); // opens, as F2 does
    for (const int column : { Value, Weeks, Due, Kind }) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_view->currentIndex(), cell(0, column));
        QVERIFY(!m_view->hasFocus()); // the cell is open
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_view->currentIndex(), cell(0, Due));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_view->currentIndex(), cell(0, Must)); // ticked with Space: nothing opens
    QVERIFY(m_view->hasFocus());
    m_view->setCurrentIndex(cell(0, Kind));
    m_editor->setColumns(columns().mid(0, 5) + QList { columns().last() });
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s) });
    m_view->setCurrentIndex(cell(0, Kind));
    QTest::keyClick(m_view, Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // the column after it is only read
    QCOMPARE(QApplication::focusWidget()->objectName(), u"lotsAdd"_s);
}

void TestRowsEditor::tabGoesOnFromABoxToTickWhereCellsAreFilled()
{
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s), someRow(u"b"_s, u"Gates"_s) });
    m_view->setFocus();
    m_view->setCurrentIndex(cell(0, Kind));
    QTest::keyClick(m_view, Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_view->currentIndex(), cell(0, Must));
    QTest::keyClick(m_view, Qt::Key_Tab);
    QCOMPARE(m_view->currentIndex(), cell(1, Name));
    QVERIFY(!m_view->hasFocus()); // the cell is open
    // Who only stands on a box goes out of the table.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    m_view->setCurrentIndex(cell(0, Must));
    QTest::keyClick(m_view, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"lotsAdd"_s);
}

void TestRowsEditor::flagIsTickedWithSpace()
{
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s) });
    QSignalSpy edited(m_editor, &RowsEditor::edited);
    m_view->setFocus();
    m_view->setCurrentIndex(cell(0, Must));
    QCOMPARE(cell(0, Must).data(Qt::AccessibleTextRole).toString(), u"Yes"_s);
    QTest::keyClick(m_view, Qt::Key_Space);
    QCOMPARE(kept(0, Must), QString());
    QCOMPARE(cell(0, Must).data(Qt::AccessibleTextRole).toString(), u"No"_s);
    QCOMPARE(edited.size(), 1);
    QTest::keyClick(m_view, Qt::Key_Space);
    QCOMPARE(kept(0, Must), u"1"_s);
    QCOMPARE(edited.size(), 2);
}

void TestRowsEditor::choiceIsToldWhenMade()
{
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s) });
    QSignalSpy edited(m_editor, &RowsEditor::edited);
    m_view->setFocus();
    m_view->setCurrentIndex(cell(0, Kind));
    QTest::keyClick(m_view, Qt::Key_F2);
    auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(kept(0, Kind), u"services"_s);
    QTest::keyClick(box, Qt::Key_Tab);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(cell(0, Kind).data().toString(), u"Services"_s);
}

void TestRowsEditor::pastesRowsOfASpreadsheet()
{
    QSignalSpy edited(m_editor, &RowsEditor::edited);
    QApplication::clipboard()->setText(u"Doors\t$1,500\t12\t2027-04-01\tSERVICES\tx\tmine\r\n\r\nGates\tmuch\t\t\ttoys\r\n"_s);
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edited.size(), 1);
    const QList<EditorRow> rows = m_editor->editorRows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).cells,
             (QStringList { u"Doors"_s, u"1500.00"_s, u"12"_s, u"2027-04-01"_s, u"services"_s, u"1"_s, QString() }));
    QCOMPARE(rows.at(1).cells, (QStringList { u"Gates"_s, QString(), QString(), QString(), u"goods"_s, QString(), QString() }));
    QVERIFY(rows.at(0).uid != rows.at(1).uid);
    QCOMPARE(faults()->text(), u"Row 2, Value: “much” is not taken. Write an amount in dollars, for example $12,500.\n"
                               "Row 2, Kind: “toys” is not taken. Choose one of the list."_s);
}

void TestRowsEditor::copiesWhatIsShown()
{
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors\nand gates"_s) });
    m_view->setFocus();
    m_view->selectAll();
    QTest::keyClick(m_view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Doors and gates\t$1,500\t12\t2027-04-01\tGoods\tYes\tas is"_s);
}

void TestRowsEditor::deleteRemovesTheSelectedRowsAtOnce()
{
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s), someRow(u"b"_s, u"Gates"_s), someRow(u"c"_s, u"Walls"_s) });
    QSignalSpy edited(m_editor, &RowsEditor::edited);
    m_view->setFocus();
    m_view->setCurrentIndex(cell(0, Name));
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_editor->editorRows(), QList { someRow(u"c"_s, u"Walls"_s) });
}

void TestRowsEditor::fixedRowsStayAndTheirCellsAreEmptied()
{
    const EditorRow whole = someRow(u"a"_s, u"Doors"_s);
    m_editor->setEditorRows({ whole });
    m_editor->setRowsFixed();
    QVERIFY(!m_editor->findChild<QPushButton *>(u"lotsRemove"_s)->isVisible());
    m_view->setFocus();
    m_view->setCurrentIndex(cell(0, Value));
    QTest::keyClick(m_view, Qt::Key_Delete);
    EditorRow emptied = whole;
    emptied.cells[Value].clear();
    QCOMPARE(m_editor->editorRows(), QList { emptied });
    QGuiApplication::clipboard()->setText(u"Gates\t5"_s);
    QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_editor->editorRows().size(), 1);
}

void TestRowsEditor::rowsKeepTheirUid()
{
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s), someRow(u"b"_s, u"Gates"_s) });
    write(1, Name, u"Fences"_s);
    QCOMPARE(m_editor->editorRows().at(1).uid, u"b"_s);
    m_view->setCurrentIndex(cell(1, Value));
    // The record comes back in another order, with a row more before it.
    m_editor->setEditorRows({ someRow(u"c"_s, u"Walls"_s), someRow(u"b"_s, u"Fences"_s), someRow(u"a"_s, u"Doors"_s) });
    QCOMPARE(m_view->currentIndex(), cell(1, Value));
    m_editor->setEditorRows({ someRow(u"d"_s, u"Roofs"_s), someRow(u"c"_s, u"Walls"_s), someRow(u"b"_s, u"Fences"_s) });
    QCOMPARE(m_view->currentIndex(), cell(2, Value));
    QCOMPARE(m_editor->editorRows(),
             (QList { someRow(u"d"_s, u"Roofs"_s), someRow(u"c"_s, u"Walls"_s), someRow(u"b"_s, u"Fences"_s) }));
}

void TestRowsEditor::openCellStaysWhileRowsAreReadAgain()
{
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s), someRow(u"b"_s, u"Gates"_s) });
    QSignalSpy edited(m_editor, &RowsEditor::edited);
    m_view->setFocus();
    m_view->setCurrentIndex(cell(1, Name));
    QTest::keyClick(m_view, Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, u" of iron"_s);
    m_editor->setEditorRows({ someRow(u"c"_s, u"Walls"_s), someRow(u"a"_s, u"Doors"_s), someRow(u"b"_s, u"Gates"_s) });
    m_ui->language.setLanguage(Language::French);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(QApplication::focusWidget(), line);
    QCOMPARE(line->text(), u"Gates of iron"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(edited.size(), 1);
    QCOMPARE(kept(2, Name), u"Gates of iron"_s);
}

void TestRowsEditor::newRowStaysUntilTheTableIsLeft()
{
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s) });
    QTest::keyClick(m_editor->findChild<QPushButton *>(u"lotsAdd"_s), Qt::Key_Space);
    QCOMPARE(m_view->currentIndex(), cell(1, Name));
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, u"Ga"_s);
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors, two"_s) });
    QCOMPARE(m_editor->model().rowCount(), 2);
    QCOMPARE(line->text(), u"Ga"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    m_after->setFocus();
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s) });
    QCOMPARE(m_editor->model().rowCount(), 1);
}

void TestRowsEditor::newRowIsTakenForTheOneThatWasSaved()
{
    m_editor->setEditorRows({});
    QTest::keyClick(m_editor->findChild<QPushButton *>(u"lotsAdd"_s), Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"Gates"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QList<EditorRow> saved = m_editor->editorRows();
    QCOMPARE(saved.size(), 1);
    m_editor->setEditorRows(saved);
    QCOMPARE(m_editor->editorRows(), saved);
    m_editor->setEditorRows({}); // undone: it is new no more
    QCOMPARE(m_editor->model().rowCount(), 0);

    QTest::keyClick(m_editor->findChild<QPushButton *>(u"lotsAdd"_s), Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"Walls"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    saved = m_editor->editorRows();
    saved.first().uid = u"given by the record"_s;
    m_editor->setEditorRows(saved);
    QCOMPARE(m_editor->editorRows(), saved);
}

void TestRowsEditor::blankRowIsNoChange()
{
    QSignalSpy edited(m_editor, &RowsEditor::edited);
    QTest::keyClick(m_editor->findChild<QPushButton *>(u"lotsAdd"_s), Qt::Key_Space);
    QCOMPARE(m_editor->model().rowCount(), 1);
    QCOMPARE(m_editor->editorRows(), QList<EditorRow> {});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(m_view, Qt::Key_Delete);
    QCOMPARE(m_editor->model().rowCount(), 0);
    QCOMPARE(edited.size(), 0);
}

void TestRowsEditor::longTextHasAWindow()
{
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s) });
    QSignalSpy edited(m_editor, &RowsEditor::edited);
    const auto *button = m_editor->findChild<QPushButton *>(u"lotsLarge"_s);
    QVERIFY(button->isVisible());
    m_view->setFocus();
    m_view->setCurrentIndex(cell(0, Value));
    QVERIFY(!button->isEnabled());
    m_view->setCurrentIndex(cell(0, Name));
    QVERIFY(button->isEnabled());
    QTest::keyClick(m_view, Qt::Key_F4);
    auto *window = m_editor->findChild<QDialog *>(u"largeText"_s);
    QVERIFY(window);
    window->activateWindow();
    QTRY_VERIFY(window->isActiveWindow());
    QCOMPARE(window->windowTitle(), u"Requirement"_s);
    auto *text = window->findChild<QPlainTextEdit *>();
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, u"of oak"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(kept(0, Name), u"Doors\nof oak"_s);
    QCOMPARE(edited.size(), 1);
    m_window->activateWindow();
    QTRY_VERIFY(m_view->hasFocus());
    write(0, Weeks, u"13"_s);
    QCOMPARE(kept(0, Name), u"Doors\nof oak"_s);
}

void TestRowsEditor::readOnlyIsNotWritten()
{
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s) });
    m_view->setFocus();
    m_view->setCurrentIndex(cell(0, Total));
    QTest::keyClick(m_view, Qt::Key_F2);
    QVERIFY(m_view->hasFocus()); // a column that is only read
    m_editor->setReadOnly(true);
    QApplication::clipboard()->setText(u"Gates"_s);
    for (const int column : { Name, Must }) {
        m_view->setCurrentIndex(cell(0, column));
        QTest::keyClick(m_view, Qt::Key_F2);
        QTest::keyClick(m_view, Qt::Key_Space);
        QTest::keyClick(m_view, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(m_view, Qt::Key_Delete);
    }
    QCOMPARE(m_editor->editorRows(), QList { someRow(u"a"_s, u"Doors"_s) });
    for (const char *name : { "lotsAdd", "lotsRemove", "lotsPaste" })
        QVERIFY2(!m_editor->findChild<QPushButton *>(QString::fromLatin1(name))->isVisible(), name);
}

void TestRowsEditor::longTextWraps()
{
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s), someRow(u"b"_s, someText) });
    QTRY_VERIFY(m_view->rowHeight(1) > m_view->rowHeight(0));
    const int high = m_view->rowHeight(1);
    m_view->setColumnWidth(Name, 800);
    QTRY_VERIFY(m_view->rowHeight(1) < high);
}

void TestRowsEditor::cellsAreWrittenInTheLanguage()
{
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s) });
    m_ui->language.setLanguage(Language::French);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(cell(0, Value).data().toString(), Formats(Language::French).money(Money::fromCents(150'000)));
    write(0, Value, u"2500,50"_s);
    QCOMPARE(kept(0, Value), u"2500.50"_s);
}

void TestRowsEditor::looks_data()
{
    test::addLooks();
}

void TestRowsEditor::looks()
{
    const test::Look look(*m_ui);
    make();
    m_editor->setEditorRows({ someRow(u"a"_s, u"Doors"_s), someRow(u"b"_s, someText), someRow(u"c"_s, u"Walls"_s) });
    write(2, Value, u"a lot"_s);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QCoreApplication::processEvents();
    QVERIFY(test::keepPicture(*m_window, QString::fromUtf8(ACQUIS_SCREENSHOTS), u"rowseditor-"_s + name));
    QVERIFY(faults()->isVisible());
}

QTEST_MAIN(TestRowsEditor)
#include "tst_rowseditor.moc"
