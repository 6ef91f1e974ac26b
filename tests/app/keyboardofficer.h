// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/procurements/procurementfile.h"
#include "tests/app/keyboard.h"
#include "tests/app/walkingoffice.h"

#include <QObject>

namespace acquis {

class FileSession;
class ProcurementDesk;
struct FileFinding;

namespace test {

/// A part of a walk, told when it stops there.
struct WalkStep
{
    const char *name = nullptr;
    std::function<void()> go;
};

/// An officer who works in a procurement file by keyboard alone, in the real window.
///
/// How to write a walk (tst_servicewalk.cpp is one):
///  - a test function makes a TemporaryFolder and calls walk() with a name and steps; the name of a step and what its last keys were for
///    are told where it stops, with the file's stage, what is missing in it and what holds the focus. After a stop the next row goes on;
///  - what an input is called: the column's name and its key ("need" + "value" in ui/procurements/needvaluesection.cpp), a table of rows
///    is the same, its buttons have "Add" and "Remove" behind it; buttons and fact tables have the name of setObjectName();
///  - before an input is written, its stage must be looked at (lookAt) and its fold open (openFold);
///  - each of these waits until the register holds what was written; a rule that forbids it stops the walk, unless expectRefusal() was
///    called before it;
///  - amounts are typed as "20000", days as "2016-04-01" (iso()), choices by their code;
///  - what a walk must find is told by expect() and expectSame(), what it must have made by WalkedFile.
/// What a walk finds wrong in the window is mended in the window.
class KeyboardOfficer : public Keyboard
{
public:
    explicit KeyboardOfficer(WalkingOffice &office);

    /// False after a stop. Tells how long it took.
    bool walk(const QList<WalkStep> &steps);

    [[nodiscard]] WalkingOffice &office() { return m_office; }
    [[nodiscard]] ProcurementDesk &desk() const;
    [[nodiscard]] FileSession &session() const;
    [[nodiscard]] const ProcurementFile &file() const;
    [[nodiscard]] QDate today() const;
    void setToday(QDate day);
    [[nodiscard]] static QString iso(QDate day) { return day.toString(Qt::ISODate); }
    [[nodiscard]] QString own(const BilingualText &text) const; ///< in the language of the window

    /// The text as somebody has it who writes in the language of the window alone.
    [[nodiscard]] BilingualText inOwn(const BilingualText &text) const;

    void writeBoth(const QString &input, const BilingualText &text) { Keyboard::writeBoth(input, text.en, text.fr); }
    void writeOwn(const QString &input, const BilingualText &text) { writeGiven(input, inOwn(text)); }
    void writeGiven(const QString &input, const BilingualText &text); ///< a language without a text is left alone
    void goToProcurements();
    /// The list of procurements, of files that have ended too, stands on the file with \p number.
    void findInList(const QString &number);
    void openFromList(const QString &number);
    void lookAt(FileStage stage);
    /// To the next stage by Ctrl+Enter; with a reason where something is missing that asks for one.
    void goOn(FileStage next, const QString &reason = {});
    /// Another person at the same desk.
    void sitDown(const QString &person);
    /// While the forms are shown; lookAt() leads back.
    void attachForm(const QString &kind);
    /// The tab beside the stage that holds \p name, and goes there.
    void showBeside(const QString &name);
    void openMore(const QString &action);
    void expectRefusal() { m_refusalIsExpected = true; }
    [[nodiscard]] QStringList refusals() const { return m_refusals; } ///< the last ones

protected:
    void settle() override;
    [[nodiscard]] QStringList situation() const override;

private:
    void takeRefusal(const QList<FileFinding> &findings);
    [[nodiscard]] QStringList missingDuties() const;

    WalkingOffice &m_office;
    QObject m_context; ///< of what the session tells
    QString m_step;
    QStringList m_refusals;
    bool m_isRefused = false; ///< and nobody has looked at it yet
    bool m_refusalIsExpected = false;
};

} // namespace test
} // namespace acquis
