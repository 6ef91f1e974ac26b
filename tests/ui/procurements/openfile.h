// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementholdings.h"
#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/storage/database.h"
#include "core/vendors/vendorindex.h"
#include "core/vendors/vendorregister.h"
#include "tests/core/procurements/somemarket.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/look.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/needproviders.h"
#include "ui/procurements/stagepanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace acquis::test {

inline constexpr int patience = 120'000; // for a machine that does much else

/// A service for 20,000 dollars, as somebody begins it.
inline ProcurementFile smallService()
{
    using namespace Qt::StringLiterals;
    ProcurementFile file;
    file.head.title = { u"Introduction of delegates"_s, u"Présentation des délégués"_s };
    file.head.holder = u"A. Desrosiers"_s;
    file.head.requester = u"R. Iyer"_s;
    file.head.openedOn = QDate(2015, 3, 2);
    file.passages = { { u"p1"_s, FileStage::Need, u"A. Desrosiers"_s, QDate(2015, 3, 2), {}, {} } };
    file.need.commodity = Commodity::Services;
    file.need.value = Money::fromCents(2'000'000);
    file.need.date = QDate(2015, 3, 9);
    file.intake.words = u"data analytics software"_s;
    return file;
}

/// A panel in a window, over a register with a small market and one file that is open.
class OpenFile
{
public:
    OpenFile()
    {
        ui.settings.setOfficer(QStringLiteral("A. Desrosiers"));
        ui.theme.setChoice(ThemeChoice::Light);
    }

    [[nodiscard]] NeedProviders providers()
    {
        NeedProviders all;
        all.sources = { [this] { return index; }, [this] { return holdings; } };
        return all;
    }

    /// Keeps \p file in a new register and opens it.
    void open(const ProcurementFile &file)
    {
        const QString path = ui.folder.path(QStringLiteral("register.acquis"));
        {
            auto database = createRegister(path);
            ACQUIS_VERIFY_RESULT(database);
            const QByteArray lines = "Contract Number,Vendor,Ministry,Program,Account,Fiscal Year,Amount\n"
                                     "C-1,Halyard Systems Corp,Health,Digital services,Software licences,2014-15,120000\n"
                                     "C-2,Someone Else Ltd.,Health,Buildings,Cabling,2014-15,900\n";
            ACQUIS_VERIFY_RESULT(importFiles(**database, { ui.folder.write(QStringLiteral("lines.csv"), lines) }, {}));
            ACQUIS_VERIFY_RESULT(
                VendorRegister(**database, QStringLiteral("anna")).addAll(marketFirms(), QStringLiteral("test")));
            auto loaded = VendorIndex::load(**database);
            ACQUIS_VERIFY_RESULT(loaded);
            index = std::make_shared<const VendorIndex>(std::move(*loaded));
            holdings = std::make_shared<const AgreementHoldings>(holdingsOf(marketAgreements()));
        }
        ui.session.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(ui.session.isOpen(), patience);
        session.setToday(QDate(2015, 3, 9));
        session.create(file);
        QTRY_VERIFY_WITH_TIMEOUT(session.isOpen() && session.isSettled(), patience);
    }

    /// Shows \p panel as the page of a file does.
    template <typename Panel>
    Panel *show(Panel *panel, QSize size = { 760, 900 })
    {
        window = std::make_unique<QWidget>();
        outside = new QPushButton(QStringLiteral("Outside"));
        auto *column = new QVBoxLayout(window.get());
        column->addWidget(panel);
        column->addWidget(outside);
        const auto showFile = [panel] { panel->showFile(); };
        QObject::connect(&session, &FileSession::fileChanged, panel, showFile);
        QObject::connect(&session, &FileSession::opened, panel, showFile);
        QObject::connect(&ui.language, &LanguageController::changed, panel, [panel] { panel->retranslate(); });
        panel->retranslate();
        panel->showFile();
        window->resize(size);
        window->show();
        return QTest::qWaitForWindowActive(window.get()) ? panel : nullptr;
    }

    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    /// Types into an input and leaves it, as a person does.
    template <typename Input>
    void write(const char *name, const QString &text) const
    {
        auto *input = child<Input>(name);
        input->setFocus();
        QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(input, text);
        outside->setFocus();
    }
    void writeLine(const char *name, const QString &text) const { write<QLineEdit>(name, text); }
    void writeText(const char *name, const QString &text) const { write<QPlainTextEdit>(name, text); }
    void choose(const char *name, const QString &words) const
    {
        auto *box = child<QComboBox>(name);
        box->setFocus();
        QTest::keyClicks(box, words);
        QTest::keyClick(box, Qt::Key_Return);
        outside->setFocus();
    }
    /// Opens a cell, types and goes out of it by Enter.
    void writeCell(const char *table, int row, int column, const QString &text) const
    {
        auto *view = child<QTableView>(table);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, column));
        QTest::keyClick(view, Qt::Key_F2);
        QWidget *editor = view->window()->focusWidget();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(view->hasFocus());
    }
    void press(const char *button) const
    {
        auto *found = child<QAbstractButton>(button);
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    [[nodiscard]] QString cell(const char *table, int row, int column) const
    {
        return child<QTableView>(table)->model()->index(row, column).data().toString();
    }
    /// Everything is saved, and what the register holds is what is shown.
    void settle() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(session.isSettled(), patience);
        QCOMPARE(session.stored().file, session.file());
    }

    UiFixture ui;
    FileSession session { ui.context };
    std::shared_ptr<const VendorIndex> index;
    std::shared_ptr<const AgreementHoldings> holdings;
    std::unique_ptr<QWidget> window;
    QPushButton *outside = nullptr;
};

} // namespace acquis::test
