// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/newregister.h"
#include "core/procurements/filesteps.h"
#include "core/procurements/filestore.h"
#include "core/storage/database.h"
#include "tests/core/procurements/somefile.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/procurements/filesession.h"

#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <functional>
#include <memory>

namespace acquis::test {

/// A register with the files PF-2015-0001 and PF-2015-0002, a session of theirs, and somebody else who saves them too.
class TwoFiles
{
public:
    static constexpr int patience = 120'000; // for a machine that does much else

    TwoFiles()
    {
        // A save that waits for somebody else's must not hold up the opening of a file here.
        QThreadPool::globalInstance()->setMaxThreadCount(std::max(4, QThreadPool::globalInstance()->maxThreadCount()));
        ui.settings.setOfficer(QStringLiteral("A. Desrosiers"));
        session = std::make_unique<FileSession>(ui.context);
        session->setToday(QDate(2015, 3, 9));
        path = makeRegister(QStringLiteral("one"));
        openRegister(path);
    }

    [[nodiscard]] QString makeRegister(const QString &name) const
    {
        const QString made = ui.folder.path(name + QStringLiteral(".acquis"));
        auto database = createRegister(made);
        if (!database)
            qFatal("no register");
        for (const char *title : { "First of ", "Second of " }) {
            const auto file = createFile(
                **database, newFile(QString::fromLatin1(title) + name),
                { QStringLiteral("create"), QStringLiteral("anna"), {}, QDateTime(QDate(2015, 3, 2), QTime(9, 0), Qt::UTC) });
            if (!file || !file->isDone())
                qFatal("no file");
        }
        return made;
    }
    void openRegister(const QString &other)
    {
        ui.session.open(other);
        QTRY_VERIFY_WITH_TIMEOUT(ui.session.isOpen() && ui.session.path() == other, patience);
    }
    void open(const QString &number) const
    {
        session->open(number);
        QTRY_VERIFY_WITH_TIMEOUT(session->isSettled() && session->file().head.number == number, patience);
    }
    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor([this] { return session->isSettled(); }, patience);
    }
    /// Somebody else, on another computer.
    void saveElsewhere(const QString &number, const std::function<void(ProcurementFile &)> &edit) const
    {
        auto database = Database::open(path, Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        const auto base = loadFile(**database, number);
        ACQUIS_VERIFY_RESULT(base);
        ProcurementFile theirs = base->file;
        edit(theirs);
        const auto saved = saveFile(**database, *base, theirs,
                                    { QStringLiteral("edit"), QStringLiteral("B. Roy"), {}, QDateTime::currentDateTimeUtc() });
        ACQUIS_VERIFY_RESULT(saved);
        QVERIFY(saved->isDone());
    }
    void run(const QString &sql) const
    {
        auto database = Database::open(path, Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        ACQUIS_VERIFY_RESULT((*database)->run(sql));
    }
    /// What a register holds; the first one, when none is named.
    [[nodiscard]] ProcurementFile kept(const QString &number, const QString &other = {}) const
    {
        auto database = Database::open(other.isEmpty() ? path : other, Database::Mode::ReadOnly);
        const auto stored = database ? loadFile(**database, number) : std::unexpected(database.error());
        return stored ? stored->file : ProcurementFile();
    }
    /// "action by actor: reason" of each save after the file was made.
    [[nodiscard]] QStringList steps(const QString &number) const
    {
        auto database = Database::open(path, Database::Mode::ReadOnly);
        const auto stored = database ? loadFile(**database, number) : std::unexpected(database.error());
        const auto all = stored ? fileSteps(**database, stored->id) : std::unexpected(stored.error());
        QStringList told;
        for (qsizetype i = 1; all && i < all->size(); ++i)
            told << QStringLiteral("%1 by %2: %3").arg(all->at(i).action, all->at(i).actor, all->at(i).reason);
        return told;
    }

    UiFixture ui;
    std::unique_ptr<FileSession> session;
    QString path;
};

} // namespace acquis::test
