// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while it saves a file: what was saved stays, what was on its way leaves no trace, and nothing is half.
#include "core/procurements/filecheck.h"
#include "core/procurements/filestore.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "tests/core/procurements/somefile.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr auto saveForEver = "--save-for-ever";

FileChange someChange()
{
    return { u"edit"_s, u"A. Desrosiers"_s, {}, QDateTime::currentDateTimeUtc() };
}

/// What the killed program was doing: one note after the other, each a save, each told on standard output when it is over.
int saveNotes(const QString &path, const QString &number)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return 1;
    auto stored = loadFile(**database, number);
    for (int note = 1; stored; ++note) {
        ProcurementFile file = stored->file;
        file.notes << FileNote { newUid(u'n'), {}, u"A. Desrosiers"_s, QString(4000, u'x') };
        const auto save = saveFile(**database, *stored, file, someChange());
        if (!save || !save->isDone())
            return 1;
        *stored = save->stored;
        const QByteArray told = QByteArray::number(note) + '\n';
        if (std::fwrite(told.constData(), 1, size_t(told.size()), stdout) == 0 || std::fflush(stdout) != 0)
            return 1;
    }
    return 1;
}

} // namespace

class TestFileKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedNotesStayAndNothingIsHalf_data();
    void savedNotesStayAndNothingIsHalf();

private:
    test::TemporaryFolder m_folder;
};

void TestFileKilled::savedNotesStayAndNothingIsHalf_data()
{
    QTest::addColumn<int>("after");
    for (const int after : { 1, 2, 5 })
        QTest::addRow("after %d saves", after) << after;
}

void TestFileKilled::savedNotesStayAndNothingIsHalf()
{
    QFETCH(const int, after);
    const QString path = m_folder.path(u"killed-%1.acquis"_s.arg(after));
    QString number;
    {
        auto database = Database::create(path);
        ACQUIS_VERIFY_RESULT(database);
        const auto made = createFile(**database, test::newFile(), someChange());
        ACQUIS_VERIFY_RESULT(made);
        number = made->stored.file.head.number;
    }
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), { QLatin1StringView(saveForEver), path, number });
    QVERIFY(program.waitForStarted());
    int told = 0;
    while (told < after) {
        QVERIFY(program.canReadLine() || program.waitForReadyRead(60'000));
        while (program.canReadLine())
            told = program.readLine().trimmed().toInt();
    }
    program.kill();
    QVERIFY(program.waitForFinished());
    while (program.canReadLine())
        told = program.readLine().trimmed().toInt();

    auto database = Database::open(path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(database);
    const auto stored = loadFile(**database, number);
    ACQUIS_VERIFY_RESULT(stored);
    // It may have saved once more than it could tell.
    const int notes = int(stored->file.notes.size());
    QVERIFY2(notes == told || notes == told + 1, qPrintable(u"%1 notes, %2 told"_s.arg(notes).arg(told)));
    QCOMPARE(stored->revision, notes + 1);
    const auto steps = fileSteps(**database, stored->id);
    ACQUIS_VERIFY_RESULT(steps);
    QCOMPARE(int(steps->size()), stored->revision);
    const auto broken = firstBrokenAuditEntry(**database);
    ACQUIS_VERIFY_RESULT(broken);
    QCOMPARE(*broken, 0);
    const auto check = checkFiles(**database);
    ACQUIS_VERIFY_RESULT(check);
    QVERIFY2(check->ok, qPrintable(check->detail));
    // And it can be worked with.
    ProcurementFile file = stored->file;
    file.head.unit = u"Travel"_s;
    const auto save = saveFile(**database, *stored, file, someChange());
    ACQUIS_VERIFY_RESULT(save);
    QVERIFY(save->isDone());
}

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1StringView(saveForEver))
        return saveNotes(arguments[2], arguments[3]);
    TestFileKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_filekilled.moc"
