// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/buyingofficer.h"

#include "app/acquis/procurementdesk.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/procurementfilepage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

namespace acquis::test {

using namespace Qt::StringLiterals;

void BuyingOfficer::openNewFile(const NewFileAnswers &answers)
{
    goToProcurements();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    writeGiven(u"newFileTitle"_s, answers.title);
    write(u"newFileMinistry"_s, answers.ministry);
    if (!answers.unit.isEmpty())
        write(u"newFileUnit"_s, answers.unit);
    write(u"newFileRequester"_s, answers.requester);
    if (!answers.value.isEmpty())
        write(u"newFileValue"_s, answers.value);
    write(u"newFileNeededBy"_s, answers.neededBy);
    choose(u"newFileCommodity"_s, answers.commodity);
    if (!answers.jurisdiction.isEmpty()) {
        choose(u"newFileJurisdiction"_s, answers.jurisdiction);
        choose(u"newFileEntity"_s, answers.jurisdiction);
    }
    push(u"newFileOpen"_s);
    waitFor(u"the file opens"_s,
            [&] { return session().isOpen() && file().head.title == answers.title && session().isSettled(); });
    expect(office().root().window().currentPage() == &desk().filePage(), u"the file is shown"_s);
    expectSame(file().head.openedOn, today(), u"day of the file"_s);
}

void BuyingOfficer::invite(const QStringList &firms)
{
    for (const QString &firm : firms) {
        const qsizetype before = file().solicitation.invited.size();
        reach(u"solicitationFirm"_s);
        type(firm);
        strike(Qt::Key_Return);
        waitFor(firm + u" is invited"_s,
                [&] { return file().solicitation.invited.size() == before + 1 && session().isSettled(); });
    }
}

void BuyingOfficer::addQuote(const QuoteAnswers &answers)
{
    const qsizetype before = file().bids.size();
    push(u"quotesAdd"_s);
    expect(QApplication::activeModalWidget() != nullptr, u"the form of a quote is shown"_s);
    choose(u"bidInvited"_s, answers.firm);
    writeCell(u"bidItems"_s, 0, 3, answers.price);
    writeCell(u"bidItems"_s, 0, 4, u"yes"_s);
    if (!answers.time.isEmpty())
        write(u"bidReceivedTime"_s, answers.time);
    reach(u"bidValidUntil"_s);
    strike(Qt::Key_A, Qt::ControlModifier);
    type(iso(answers.validUntil));
    strike(Qt::Key_Return);
    waitFor(u"the quote of %1 is written"_s.arg(answers.firm), [&] {
        return QApplication::activeModalWidget() == nullptr && file().bids.size() == before + 1 && session().isSettled();
    });
}

void BuyingOfficer::signDeclarations(const QStringList &persons)
{
    const QString first = session().me();
    for (const QString &person : persons) {
        sitDown(person);
        push(u"marketDeclarationsSign"_s);
    }
    sitDown(first);
    for (const Declaration &one : file().market.declarations)
        expect(one.isSigned() || !persons.contains(one.person), one.person + u" signed"_s);
}

void addLanguages()
{
    QTest::addColumn<bool>("french");
    QTest::newRow("English") << false;
    QTest::newRow("French") << true;
}

} // namespace acquis::test
