// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/vendors/vendorregister.h"
#include "tests/core/vendors/somevendors.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/vendors/vendorcard.h"
#include "ui/vendors/vendorlistview.h"
#include "ui/vendors/vendorsession.h"
#include "ui/vendors/vendorspage.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

// The page of vendors on a register of its own, for its tests.
namespace acquis::test {

inline constexpr int patience = 120'000; // for a machine that does much else

class VendorsUi
{
public:
    VendorsUi()
    {
        ui.theme.setChoice(ThemeChoice::Light);
        ui.theme.apply();
        session = std::make_unique<VendorSession>(ui.session, ui.jobs);
        page = std::make_unique<VendorsPage>(ui.context, *session);
        page->retranslate();
        page->resize(1240, 820);
        page->show();
    }

    [[nodiscard]] QString path() const { return ui.folder.path(QStringLiteral("register.acquis")); }

    /// Makes a register of \p vendors, whose ids are 1, 2, 3…, and opens it.
    void openWith(const QList<Vendor> &vendors)
    {
        {
            auto made = Database::create(path());
            ACQUIS_VERIFY_RESULT(made);
            if (!vendors.isEmpty())
                ACQUIS_VERIFY_RESULT(VendorRegister(**made, QStringLiteral("anna")).addAll(vendors, QStringLiteral("test")));
        }
        ui.session.open(path());
        QTRY_VERIFY_WITH_TIMEOUT(session->index() != nullptr, patience);
        settle();
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), patience); }
    /// Does what changes the register, and waits until the page shows it.
    void change(const std::function<void()> &act)
    {
        QSignalSpy posted(page.get(), &Page::messagePosted);
        act();
        QTRY_VERIFY_WITH_TIMEOUT(!posted.isEmpty(), patience);
        said = posted.last().first().value<Message>();
        settle();
    }

    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(name); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        const QAbstractItemModel *model = child<QListView>("vendorsList")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        return names;
    }
    void show(const QString &typed)
    {
        page->list().find(typed, {});
        settle();
    }
    [[nodiscard]] QString card() const { return page->card().toPlainText(); }
    /// A vendor as the register keeps it now.
    [[nodiscard]] VendorRecord stored(VendorId id) const
    {
        auto database = Database::open(path(), Database::Mode::ReadOnly);
        return database ? VendorRegister(**database, {}).read(id).value_or(VendorRecord {}) : VendorRecord {};
    }

    UiFixture ui;
    std::unique_ptr<VendorSession> session;
    std::unique_ptr<VendorsPage> page;
    Message said; ///< by the last change()
};

/// The look of a row of pictures: language, theme and size of text.
struct Look
{
    const char *name;
    Language language;
    ThemeChoice theme;
    int percent;
};
inline constexpr std::array looks { Look { "en-light-100", Language::English, ThemeChoice::Light, 100 },
                                    Look { "en-dark-150", Language::English, ThemeChoice::Dark, 150 },
                                    Look { "fr-contrast-100", Language::French, ThemeChoice::HighContrast, 100 },
                                    Look { "fr-light-150", Language::French, ThemeChoice::Light, 150 } };

} // namespace acquis::test
