// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody changes behind the program's back is found.
#include "core/spending/cubecheck.h"

#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/spending/spendblock.h"
#include "core/spending/spendcube.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestCubeCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshImportAddsUp();
    void whatWasChangedIsFound_data();
    void whatWasChangedIsFound();
    void aDamagedBlockIsNoFigure();

private:
    [[nodiscard]] Result<std::unique_ptr<Database>> imported();
    test::TemporaryFolder m_folder;
    int m_registers = 0;
};

Result<std::unique_ptr<Database>> TestCubeCheck::imported()
{
    auto database = createRegister(m_folder.path(u"register-%1.acquis"_s.arg(++m_registers)));
    if (!database)
        return database;
    const QString csv = m_folder.write(u"lines.csv"_s, "Vendor,Ministry,Program,Fiscal Year,Amount\n"
                                                       "One,Health,Clinics,2016-17,100.00\n"
                                                       "Two,Health,Clinics,2016-17,-30.00\n"
                                                       "One,Education,Schools,2016-17,5.05\n");
    if (auto done = importFiles(**database, { csv }, {}); !done)
        return std::unexpected(done.error());
    return database;
}

void TestCubeCheck::aFreshImportAddsUp()
{
    const auto database = imported();
    ACQUIS_VERIFY_RESULT(database);
    const auto check = checkCube(**database);
    ACQUIS_VERIFY_RESULT(check);
    QVERIFY2(check->ok, qPrintable(check->detail));
    QCOMPARE(check->name, u"cube"_s);
}

void TestCubeCheck::whatWasChangedIsFound_data()
{
    BlockWriter lines;
    lines.add(StoredLine { 0, 2, 10000, 1, {} });
    lines.add(StoredLine { 0, 3, -3000, 2, {} });
    lines.add(StoredLine { 1, 4, 506, 1, {} });
    const QByteArray oneCentMore = lines.take();
    lines.add(StoredLine { 0, 2, 10000, 1, {} });
    lines.add(StoredLine { 0, 3, -3000, 3, {} });
    lines.add(StoredLine { 1, 4, 505, 1, {} });
    const QByteArray strangeVendor = lines.take();
    BlockWriter cells;
    cells.add(StoredCell { 0, 0, 7000, 2 });
    cells.add(StoredCell { 2, 0, 505, 1 });
    const QByteArray strangePath = cells.take();

    QTest::addColumn<QString>("sql");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("found");
    const QString block = u"UPDATE spend_block SET content = ? WHERE kind = '%1'"_s;
    QTest::newRow("a line changed by a cent") << block.arg(u"lines"_s) << oneCentMore << u"cell 1 is not the sum of its lines"_s;
    QTest::newRow("a vendor that is not there") << block.arg(u"lines"_s) << strangeVendor << u"line 3 has no cell or no vendor"_s;
    QTest::newRow("lines that no writer wrote")
        << block.arg(u"lines"_s) << QByteArray("\xFF\xFF\xFF") << u"a block of lines cannot be read"_s;
    QTest::newRow("cells that no writer wrote")
        << block.arg(u"cells"_s) << QByteArray("\x80") << u"a block of cells cannot be read"_s;
    QTest::newRow("a cell without a path") << block.arg(u"cells"_s) << strangePath << u"cell 1 has no path"_s;
    QTest::newRow("a path changed") << u"UPDATE spend_path SET amount = amount + 1 WHERE position = 1"_s << QByteArray()
                                    << u"path 1 is not the sum of its cells"_s;
    QTest::newRow("a control total changed") << u"UPDATE source_file SET control_total = control_total + 1"_s << QByteArray()
                                             << u"the control total is not the sum of the lines"_s;
    QTest::newRow("lines taken out") << u"DELETE FROM spend_block WHERE kind = 'lines'"_s << QByteArray()
                                     << u"cell 0 is not the sum of its lines"_s;
}

void TestCubeCheck::whatWasChangedIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QByteArray, content);
    QFETCH(QString, found);
    const auto database = imported();
    ACQUIS_VERIFY_RESULT(database);
    auto change = Statement::prepare(**database, sql);
    ACQUIS_VERIFY_RESULT(change);
    if (!content.isEmpty())
        change->bind(0, content);
    ACQUIS_VERIFY_RESULT(change->exec());
    QVERIFY(change->rowsAffected() > 0);
    const auto check = checkCube(**database);
    ACQUIS_VERIFY_RESULT(check);
    QVERIFY(!check->ok);
    QCOMPARE(check->detail, u"source file 1: "_s + found);
}

void TestCubeCheck::aDamagedBlockIsNoFigure()
{
    const auto database = imported();
    ACQUIS_VERIFY_RESULT(database);
    ACQUIS_VERIFY_RESULT((*database)->run(u"UPDATE spend_path SET position = position + 5"_s));
    ACQUIS_VERIFY_ERROR(SpendCube::load(**database), ErrorCode::RegisterDamaged);
}

QTEST_GUILESS_MAIN(TestCubeCheck)
#include "tst_cubecheck.moc"
