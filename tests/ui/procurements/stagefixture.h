// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/newregister.h"
#include "core/procurements/fileduties.h"
#include "core/procurements/filestore.h"
#include "core/storage/database.h"
#include "tests/core/procurements/somecontract.h"
#include "tests/support/manyfiles.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/look.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/stagepanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <memory>

namespace acquis::test {

/// A stage panel in a window, over a file of a register, with the file's days.
class StageFixture
{
public:
    static constexpr int patience = 120'000; // for a machine that does much else

    StageFixture() { ui.settings.setOfficer(QStringLiteral("A. Desrosiers")); }

    /// Keeps the file in a new register and opens it in the session. What rules ask for before an award is not judged: these tests are of
    /// what comes after it.
    void open(ProcurementFile file, QDate today, const OfficePeople &people = {})
    {
        if (file.state != FileState::Open)
            file.passages = { { QStringLiteral("p1"), file.stage, file.head.holder, today.addDays(-1), today, {} } };
        if (file.passages.isEmpty())
            file.passages = { { QStringLiteral("p1"), file.stage, file.head.holder, file.head.openedOn, {}, {} } };
        if (file.uid.isEmpty())
            file.uid = QStringLiteral("f1");
        const QString path = ui.folder.path(QStringLiteral("register.acquis"));
        {
            auto database = createRegister(path);
            ACQUIS_VERIFY_RESULT(database);
            if (!people.persons.isEmpty())
                ACQUIS_VERIFY_RESULT(saveOfficePeople(**database, people, 0, QStringLiteral("anna"), {}));
            ACQUIS_VERIFY_RESULT(keepFile(**database, file, today));
        }
        ui.session.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(ui.session.isOpen(), patience);
        session = std::make_unique<FileSession>(ui.context);
        // What rules forbid here is told: a test that meets it unawares says why.
        QObject::connect(session.get(), &FileSession::refused, session.get(), [](const QList<FileFinding> &findings) {
            for (const FileFinding &finding : findings)
                qWarning("refused: %s at %s: %s (%s)", qPrintable(QString(codeOf(finding.fault))), qPrintable(finding.path),
                         qPrintable(finding.value), qPrintable(finding.limit));
        });
        session->setToday(today);
        session->open(file.head.number);
        QTRY_VERIFY_WITH_TIMEOUT(session->isOpen() && session->isSettled(), patience);
    }

    template <typename Panel, typename... Arguments>
    Panel *show(Arguments &&...arguments)
    {
        auto made = std::make_unique<Panel>(ui.context, *session, std::forward<Arguments>(arguments)...);
        Panel *shown = made.get();
        panel = std::move(made);
        QObject::connect(session.get(), &FileSession::fileChanged, shown, &StagePanel::showFile);
        QObject::connect(&ui.language, &LanguageController::changed, shown, &StagePanel::retranslate);
        panel->showFile();
        panel->resize(900, 820);
        panel->show();
        if (!QTest::qWaitForWindowActive(panel.get()))
            qFatal("no window");
        return shown;
    }

    void close()
    {
        if (session && panel)
            session->disconnect(panel.get());
        panel.reset();
        session.reset();
    }

    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = panel->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    /// Types over what stands in a line and leaves it by Enter.
    void type(const char *name, const QString &text) const
    {
        auto *line = child<QLineEdit>(name);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    /// Types a text of several lines and leaves it by Tab.
    void write(const char *name, const QString &text) const
    {
        auto *field = child<QPlainTextEdit>(name);
        field->setFocus();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Tab);
    }
    void choose(const char *name, const QString &code) const
    {
        auto *box = child<QComboBox>(name);
        const int index = box->findData(code);
        if (index < 0)
            qFatal("no %s", qPrintable(code));
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(box, Qt::Key_Return); // each step is told only when the choice is made
    }
    void press(const char *name) const
    {
        auto *button = child<QPushButton>(name);
        if (!button->isVisible() || !button->isEnabled())
            qFatal("%s cannot be pressed", name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    /// The words of a column of a table.
    [[nodiscard]] QStringList column(const char *name, int column) const
    {
        const QAbstractItemModel *model = child<QTableView>(name)->model();
        QStringList words;
        for (int row = 0; row < model->rowCount(); ++row)
            words << model->index(row, column).data().toString();
        return words;
    }
    [[nodiscard]] const ProcurementFile &file() const { return session->file(); }
    /// What the register holds, when everything is saved.
    [[nodiscard]] ProcurementFile stored() const
    {
        if (!QTest::qWaitFor([this] { return session->isSettled(); }, patience))
            qFatal("not saved");
        return session->stored().file;
    }

    UiFixture ui;
    std::unique_ptr<FileSession> session;
    std::unique_ptr<StagePanel> panel;
};

} // namespace acquis::test
