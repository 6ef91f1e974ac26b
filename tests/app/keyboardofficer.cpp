// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keyboardofficer.h"

#include "app/acquis/procurementdesk.h"
#include "core/procurements/fileduties.h"
#include "core/procurements/filefaults.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/officepage.h"
#include "ui/procurements/procurementfilepage.h"
#include "ui/procurements/procurementspage.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QTableView>

#include <utility>

namespace acquis::test {

using namespace Qt::StringLiterals;

namespace {

QString told(const FileFinding &finding)
{
    return u"%1 at %2: %3 (%4)"_s.arg(QString(codeOf(finding.fault)), finding.path, finding.value, finding.limit);
}

QString told(const FileDuty &duty)
{
    const QString weight = duty.gate == DutyGate::Closed       ? u"closes"_s
                           : duty.gate == DutyGate::AsksReason ? u"asks why"_s
                                                               : u"open"_s;
    return u"%1 %2 (%3, %4)"_s.arg(duty.key, duty.subject, codeOf(duty.stage), weight);
}

} // namespace

KeyboardOfficer::KeyboardOfficer(WalkingOffice &office) : Keyboard(office.root().window()), m_office(office)
{
    QObject::connect(&session(), &FileSession::refused, &m_context,
                     [this](const QList<FileFinding> &findings) { takeRefusal(findings); });
}

bool KeyboardOfficer::walk(const QList<WalkStep> &steps)
{
    QElapsedTimer timer;
    timer.start();
    QStringList seconds; // of work, by TaskTime
    try {
        for (const WalkStep &step : steps) {
            m_step = QString::fromUtf8(step.name);
            const double before = time().seconds();
            step.go();
            seconds << u"%1 %2"_s.arg(m_step).arg(qRound(time().seconds() - before));
        }
    } catch (const WalkStopped &) {
        const QDir pictures(QString::fromUtf8(ACQUIS_SCREENSHOTS));
        const QString picture =
            pictures.filePath(u"walk-%1-%2.png"_s.arg(QString::fromUtf8(QTest::currentTestFunction()), m_step));
        if (pictures.mkpath(u"."_s) && m_office.root().window().grab().save(picture))
            qInfo("the window where it stopped: %s", qPrintable(picture));
        return false;
    }
    qInfo("%s (%s): %lld steps in %.1f s; %s (%s)", QTest::currentTestFunction(),
          QTest::currentDataTag() ? QTest::currentDataTag() : "", qlonglong(steps.size()), double(timer.elapsed()) / 1000,
          qPrintable(time().told()), qPrintable(seconds.join(u", "_s)));
    return true;
}

ProcurementDesk &KeyboardOfficer::desk() const
{
    return m_office.root().desk();
}

FileSession &KeyboardOfficer::session() const
{
    return desk().session();
}

const ProcurementFile &KeyboardOfficer::file() const
{
    return session().file();
}

QDate KeyboardOfficer::today() const
{
    return session().today();
}

void KeyboardOfficer::setToday(QDate day)
{
    desk().setToday(day);
    sitDown(session().me()); // a new day is a new look at the file
}

QString KeyboardOfficer::own(const BilingualText &text) const
{
    return text.of(m_office.language());
}

BilingualText KeyboardOfficer::inOwn(const BilingualText &text) const
{
    return m_office.language() == Language::French ? BilingualText { {}, text.fr } : BilingualText { text.en, {} };
}

void KeyboardOfficer::writeGiven(const QString &input, const BilingualText &text)
{
    if (!text.en.isEmpty())
        write(input + u"En"_s, text.en);
    if (!text.fr.isEmpty())
        write(input + u"Fr"_s, text.fr);
}

void KeyboardOfficer::goToProcurements()
{
    press(Qt::Key_2, Qt::ControlModifier);
    expect(m_office.root().window().currentPage() == &desk().procurements(), u"Ctrl+2 leads to the procurements"_s);
}

void KeyboardOfficer::findInList(const QString &number)
{
    goToProcurements();
    if (find(u"filterChipRemove"_s) != nullptr)
        push(u"filterChipRemove"_s); // files that have ended are not shown at first
    press(Qt::Key_F, Qt::ControlModifier);
    expect(isIn(u"filesFind"_s), u"Ctrl+F leads to the search"_s);
    strike(Qt::Key_A, Qt::ControlModifier);
    type(number);
    const auto &table = shown<QTableView>(u"filesTable"_s);
    waitFor(number + u" is the one that is found"_s,
            [&] { return desk().procurements().isSettled() && table.model()->rowCount() == 1; });
    press(Qt::Key_Return);
    expect(isIn(u"filesTable"_s), u"Enter leads to what was found"_s);
}

void KeyboardOfficer::openFromList(const QString &number)
{
    findInList(number);
    press(Qt::Key_Return);
    waitFor(number + u" opens"_s, [&] { return session().isOpen() && session().isSettled() && file().head.number == number; });
    expect(m_office.root().window().currentPage() == &desk().filePage(), u"the file is shown"_s);
}

void KeyboardOfficer::lookAt(FileStage stage)
{
    const ProcurementFilePage &page = desk().filePage();
    reach(u"stageStepper"_s);
    if (page.looked() == stage)
        strike(Qt::Key_Space);
    constexpr int mostStages = 12;
    for (int keys = 0; keys < mostStages && page.looked() != stage; ++keys)
        strike(page.looked() < stage ? Qt::Key_Right : Qt::Key_Left);
    expectSame(QString(codeOf(page.looked())), QString(codeOf(stage)), u"the stage that the arrows lead to"_s);
}

void KeyboardOfficer::goOn(FileStage next, const QString &reason)
{
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    if (!reason.isEmpty()) {
        expect(find(u"fileMoveBar"_s) != nullptr, u"a reason is asked for"_s);
        expect(isIn(u"moveReason"_s), u"the cursor stands where the reason goes"_s);
        type(reason);
        push(u"moveDo"_s);
    }
    expectSame(QString(codeOf(file().stage)), QString(codeOf(next)), u"the stage of the file"_s);
    expectSame(QString(codeOf(desk().filePage().looked())), QString(codeOf(next)), u"the stage that is shown"_s);
}

void KeyboardOfficer::sitDown(const QString &person)
{
    m_office.setOfficer(person);
    Q_EMIT desk().office().officerChanged();
}

void KeyboardOfficer::attachForm(const QString &kind)
{
    if (shown<QComboBox>(u"modelFormKind"_s).currentData().toString() != kind)
        choose(u"modelFormKind"_s, kind);
    const qsizetype before = file().documents.size();
    push(u"modelFormAttach"_s);
    waitFor(u"the form %1 is attached"_s.arg(kind), [&] { return file().documents.size() == before + 1; });
    settle();
}

void KeyboardOfficer::showBeside(const QString &name)
{
    reach(u"fileSide"_s);
    constexpr int mostTabs = 8;
    for (int keys = 0; keys < mostTabs && find(name) == nullptr; ++keys)
        strike(Qt::Key_Tab, Qt::ControlModifier);
    reach(name);
}

void KeyboardOfficer::openMore(const QString &action)
{
    chooseFromMenu(u"fileMore"_s, action);
}

void KeyboardOfficer::settle()
{
    waitFor(u"the file is saved"_s, [this] { return session().isSettled(); });
    QCoreApplication::processEvents();
    if (std::exchange(m_isRefused, false) && !m_refusalIsExpected)
        stop(u"refused: %1"_s.arg(m_refusals.join(u"; "_s)));
    if (!session().conflicts().isEmpty())
        stop(u"the file conflicts with itself"_s);
    m_refusalIsExpected = false;
}

QStringList KeyboardOfficer::missingDuties() const
{
    QStringList missing;
    const QList<FileDuty> duties = dutiesOf(file(), today(), session().workingDays());
    for (const FileDuty &duty : duties) {
        if (duty.state == DutyState::Missing && duty.stage <= file().stage)
            missing << told(duty);
    }
    return missing;
}

QStringList KeyboardOfficer::situation() const
{
    QStringList lines { u"step: %1"_s.arg(m_step) };
    if (session().isOpen()) {
        lines << u"file: stage %1, shown %2, on %3, missing so far: %4"_s.arg(
            codeOf(file().stage), codeOf(desk().filePage().looked()), iso(today()), missingDuties().join(u", "_s));
    }
    return lines + Keyboard::situation();
}

void KeyboardOfficer::takeRefusal(const QList<FileFinding> &findings)
{
    m_isRefused = true;
    m_refusals.clear();
    for (const FileFinding &finding : findings)
        m_refusals << told(finding);
}

} // namespace acquis::test
