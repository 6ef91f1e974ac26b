// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/migration.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreNumberedWithoutAGap();
    void aStepThatFailsLeavesTheStepBefore();

private:
    test::TemporaryFolder m_folder;
};

void TestMigration::stepsAreNumberedWithoutAGap()
{
    int expected = 0;
    for (const Migration &step : shippedMigrations())
        QCOMPARE(step.number, ++expected);
    QVERIFY(expected > 0);
}

void TestMigration::aStepThatFailsLeavesTheStepBefore()
{
    auto database = Database::create(m_folder.path(u"register.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    const int before = (*database)->schemaVersion().value_or(0);
    const std::vector<Migration> steps {
        { before + 1, u"good"_s, u"CREATE TABLE later_one (id INTEGER);\n"_s },
        { before + 2, u"bad"_s, u"CREATE TABLE later_two (id INTEGER);\nCREATE TABLE later_one (id INTEGER);\n"_s },
    };
    ACQUIS_VERIFY_ERROR(migrate(**database, before, steps), ErrorCode::StorageFailure);
    QCOMPARE((*database)->schemaVersion().value_or(0), before + 1);
    ACQUIS_VERIFY_RESULT((*database)->run(u"INSERT INTO later_one VALUES (1)"_s));
    QVERIFY(!(*database)->run(u"INSERT INTO later_two VALUES (1)"_s));
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
