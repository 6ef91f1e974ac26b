// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "tests/support/manyfiles.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/look.h"
#include "ui/procurements/filelistsession.h"

#include <QTest>

#include <functional>
#include <memory>

namespace acquis::test {

/// What the pages that list files are tested with: a window's parts, a day, and a register of a few files.
class FileListFixture
{
public:
    static constexpr int patience = 120'000; // for a machine that does much else
    inline static const QDate today { 2015, 3, 24 };

    FileListFixture()
    {
        ui.theme.setChoice(ThemeChoice::Light);
        ui.theme.apply();
        ui.settings.setOfficer(QStringLiteral("P. Nakamura"));
        files = std::make_unique<FileListSession>(ui.context);
        files->setToday(today);
    }

    [[nodiscard]] QString path() const { return ui.folder.path(QStringLiteral("ministry.acquis")); }

    /// Begins a file with a number, a value and a holder, lets \p set change it, and keeps it as it was saved on that day.
    void keep(Database &database, int number, QDate saved, const std::function<void(ProcurementFile &)> &set) const
    {
        ProcurementFile file;
        file.uid = QStringLiteral("f%1").arg(number);
        file.head.number = QStringLiteral("PF-2015-%1").arg(number, 4, 10, QLatin1Char('0'));
        file.head.openedOn = { 2015, 2, 1 };
        file.need.value = Money::fromCents(2'000'000);
        set(file);
        ACQUIS_VERIFY_RESULT(keepFile(database, file, saved));
    }

    /// Makes the register that \p fill fills, with \p many files more, and opens it.
    void open(const std::function<void(Database &)> &fill, int many)
    {
        {
            auto database = Database::create(path());
            ACQUIS_VERIFY_RESULT(database);
            fill(**database);
            if (many > 0)
                ACQUIS_VERIFY_RESULT(keepManyFiles(**database, many, today));
        }
        ui.session.open(path());
        QTRY_VERIFY_WITH_TIMEOUT(ui.session.isOpen(), patience);
    }

    /// Keeps one more in the register that is open.
    void add(int number, const QString &holder) const
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        keep(**database, number, today, [&holder](ProcurementFile &file) {
            file.head.openedOn = today;
            file.head.holder = holder;
        });
    }

    UiFixture ui;
    std::unique_ptr<FileListSession> files;
};

} // namespace acquis::test
