// SPDX-License-Identifier: GPL-3.0-or-later
// A new officer takes a service for 20,000 dollars from the need to the invoice that is paid: through the real window, by keyboard
// alone, in each language. Two persons work in the office; the second one scores, and approves the award.
#include "app/acquis/compositionroot.h"
#include "app/acquis/procurementdesk.h"
#include "core/exchange/newregister.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/fileduties.h"
#include "core/procurements/officepeople.h"
#include "core/spending/ledger.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/cli/program.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"
#include "ui/forms/factstable.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/procurementfilepage.h"
#include "ui/procurements/procurementspage.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
const QString officer = u"Noor Haddad"_s;
const QString manager = u"Marc Okafor"_s;
const QString requester = u"Dana Whitfield"_s;
const Money twentyThousand = Money::fromCents(2'000'000);

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// What was written of it, in either language of the file.
struct Words
{
    QString en;
    QString fr;
};
const Words title { u"Accessible training videos"_s, u"Vidéos de formation accessibles"_s };
const Words problem { u"New staff wait six weeks for a training session."_s,
                      u"Le nouveau personnel attend six semaines une séance de formation."_s };
const Words outcome { u"Everybody is trained in the first week."_s, u"Chaque personne est formée dès la première semaine."_s };
const Words product { u"Ten captioned videos, ready to be shown"_s, u"Dix vidéos sous-titrées, prêtes à diffuser"_s };
const Words statement { u"Many small firms make such videos."_s, u"Plusieurs petites firmes font de telles vidéos."_s };
const QString routeReason = u"Three quotes are quick and fair at this value / Trois soumissions suffisent"_s;
const QStringList firms { u"Brume et Balise inc."_s, u"Quillfern Studio Ltd."_s, u"Fennimore Ward Ltd."_s };
const QStringList prices { u"20000"_s, u"21500"_s, u"23000"_s };
const QStringList points { u"9"_s, u"7"_s, u"4"_s };

} // namespace

class TestProcurementWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void officerGoesFromNeedToPaidInvoice_data();
    void officerGoesFromNeedToPaidInvoice();

private:
    // Keys.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
    // Ways to an input, each by keys alone; what cannot be reached ends the test.
    [[nodiscard]] QWidget *find(const QString &name) const;
    [[nodiscard]] bool isIn(const QString &name) const;
    void reach(const QString &name) const;
    void push(const QString &button) const;
    void write(const QString &input, const QString &text) const;
    void writeBoth(const QString &input, const Words &words) const;
    void choose(const QString &box, const QString &code) const;
    void tick(const QString &box) const;
    void moveTo(const QTableView &table, int row, int column) const;
    void writeCell(const QString &table, int row, int column, const QString &text) const;
    void addRow(const QString &table, const QStringList &cells) const;
    void standOn(const QString &table, const QString &key) const;
    // Steps of the file.
    void settle() const;
    void lookAt(FileStage stage) const;
    void goOn(FileStage next, const QString &reason = {}) const;
    void sitDown(const QString &person) const;
    void attachForm(const QString &kind) const;
    void openMore(const QString &action) const;
    void confirmBox() const;
    // Stages.
    void begin();
    void need();
    void options();
    void market();
    void request();
    void quotes();
    void evaluation();
    void approval();
    void award();
    void contract();
    void invoices();
    void close();
    void judgeMoney() const;
    void judgeDossier() const;
    void judgeTrail() const;

    [[nodiscard]] ProcurementDesk &desk() const { return m_root->desk(); }
    [[nodiscard]] FileSession &session() const { return m_root->desk().session(); }
    [[nodiscard]] const ProcurementFile &file() const { return session().file(); }
    [[nodiscard]] QDate today() const { return session().today(); }

    test::TemporaryFolder m_folder;
    QString m_register;
    Settings *m_settings = nullptr;
    CompositionRoot *m_root = nullptr;
    QDate m_begin;
    bool m_french = false;
};

void TestProcurementWalk::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::activeModalWidget() ? QApplication::activeModalWidget()->focusWidget() : nullptr;
    focus = focus != nullptr ? focus : QApplication::focusWidget();
    if (focus == nullptr)
        qFatal("the keyboard goes nowhere");
    QTest::keyClick(focus, Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

void TestProcurementWalk::type(const QString &text) const
{
    // Letter by letter, accents as well, which keyClicks() does not know.
    for (const QChar letter : text) {
        QWidget *focus = QApplication::focusWidget();
        if (focus == nullptr)
            qFatal("the keyboard goes nowhere");
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(focus, &down);
        QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(focus, &up);
    }
    QCoreApplication::processEvents();
}

QWidget *TestProcurementWalk::find(const QString &name) const
{
    const QWidget *window = QApplication::activeModalWidget();
    window = window != nullptr ? window : &m_root->window();
    for (QWidget *widget : window->findChildren<QWidget *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool TestProcurementWalk::isIn(const QString &name) const
{
    for (const QWidget *widget = QApplication::focusWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (widget->objectName() == name)
            return true;
    }
    return false;
}

/// By Tab, or back by Shift+Tab where that is nearer.
void TestProcurementWalk::reach(const QString &name) const
{
    const QWidget *target = find(name);
    if (target == nullptr)
        qFatal("%s is not to be seen", qPrintable(name));
    if (!target->isEnabled())
        qFatal("%s is not enabled", qPrintable(name));
    const auto isTarget = [target](const QWidget *widget) { return widget == target || target->isAncestorOf(widget); };
    const auto distance = [&](auto next) {
        int count = 0;
        QWidget *widget = QApplication::focusWidget();
        while (widget != nullptr && !isTarget(widget) && count < 5000) {
            widget = next(widget);
            ++count;
        }
        return count;
    };
    const bool isAhead = distance([](QWidget *widget) { return widget->nextInFocusChain(); })
                         <= distance([](QWidget *widget) { return widget->previousInFocusChain(); });
    constexpr int mostStops = 250;
    for (int stop = 0; stop < mostStops && !isIn(name); ++stop)
        isAhead ? press(Qt::Key_Tab) : press(Qt::Key_Backtab, Qt::ShiftModifier);
    if (!isIn(name))
        qFatal("Tab does not lead to %s, but to %s", qPrintable(name), qPrintable(QApplication::focusWidget()->objectName()));
}

void TestProcurementWalk::push(const QString &button) const
{
    reach(button);
    press(Qt::Key_Space);
    settle();
}

void TestProcurementWalk::write(const QString &input, const QString &text) const
{
    reach(input);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
    press(Qt::Key_Tab);
    settle();
}

void TestProcurementWalk::writeBoth(const QString &input, const Words &words) const
{
    write(input + u"En"_s, words.en);
    write(input + u"Fr"_s, words.fr);
}

void TestProcurementWalk::choose(const QString &box, const QString &code) const
{
    reach(box);
    auto *choice = qobject_cast<QComboBox *>(QApplication::focusWidget());
    if (choice == nullptr)
        qFatal("%s is no choice", qPrintable(box));
    int index = choice->findData(code);
    index = index < 0 ? choice->findText(code) : index;
    if (index < 0)
        qFatal("%s does not offer %s", qPrintable(box), qPrintable(code));
    while (choice->currentIndex() != index)
        press(choice->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    settle();
}

void TestProcurementWalk::tick(const QString &box) const
{
    push(box);
    if (!qobject_cast<QAbstractButton *>(find(box))->isChecked())
        qFatal("%s is not ticked", qPrintable(box));
}

void TestProcurementWalk::moveTo(const QTableView &table, int row, int column) const
{
    if (!table.currentIndex().isValid())
        press(Qt::Key_Down);
    constexpr int mostKeys = 400;
    for (int key = 0; key < mostKeys && table.currentIndex().row() != row; ++key)
        press(table.currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
    for (int key = 0; key < mostKeys && table.currentIndex().column() != column; ++key)
        press(table.currentIndex().column() < column ? Qt::Key_Right : Qt::Key_Left);
    if (table.currentIndex() != table.model()->index(row, column))
        qFatal("%s: the arrows do not lead to %d, %d", qPrintable(table.objectName()), row, column);
}

void TestProcurementWalk::writeCell(const QString &table, int row, int column, const QString &text) const
{
    reach(table);
    const auto *view = qobject_cast<QTableView *>(QApplication::focusWidget());
    if (view == nullptr)
        qFatal("%s is no table", qPrintable(table));
    moveTo(*view, row, column);
    press(Qt::Key_F2);
    if (auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget())) {
        const int index = box->findData(text);
        if (index < 0)
            qFatal("%s does not offer %s", qPrintable(table), qPrintable(text));
        while (box->currentIndex() != index)
            press(box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    } else {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    press(Qt::Key_Return);
    QCoreApplication::processEvents(); // the editor closes after its key
    settle();
}

void TestProcurementWalk::addRow(const QString &table, const QStringList &cells) const
{
    reach(table + u"Add"_s);
    press(Qt::Key_Space);
    press(Qt::Key_Escape);
    const auto *view = qobject_cast<QTableView *>(find(table));
    const int row = view->model()->rowCount() - 1;
    for (int column = 0; column < cells.size(); ++column) {
        if (!cells.at(column).isEmpty())
            writeCell(table, row, column, cells.at(column));
    }
}

/// Of a table of facts, by the arrows.
void TestProcurementWalk::standOn(const QString &table, const QString &key) const
{
    reach(table);
    const FactsTable *facts = nullptr;
    for (QWidget *widget = QApplication::focusWidget(); widget != nullptr && facts == nullptr; widget = widget->parentWidget())
        facts = qobject_cast<FactsTable *>(widget);
    if (facts == nullptr)
        qFatal("%s is no table of facts", qPrintable(table));
    press(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < facts->rowCount() && facts->current() != key; ++row)
        press(Qt::Key_Down);
    if (facts->current() != key)
        qFatal("%s does not hold %s", qPrintable(table), qPrintable(key));
}

void TestProcurementWalk::settle() const
{
    const bool isSettled = QTest::qWaitFor([this] { return session().isSettled(); }, patience);
    if (!isSettled)
        qFatal("it is not saved");
}

void TestProcurementWalk::lookAt(FileStage stage) const
{
    reach(u"stageStepper"_s);
    constexpr int mostStages = 12;
    for (int key = 0; key < mostStages && desk().filePage().looked() != stage; ++key)
        press(desk().filePage().looked() < stage ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(desk().filePage().looked(), stage);
}

void TestProcurementWalk::goOn(FileStage next, const QString &reason) const
{
    QStringList open;
    for (const FileDuty &duty : dutiesOf(file(), today(), session().workingDays())) {
        if (duty.state == DutyState::Missing && duty.gate != DutyGate::Open && duty.stage <= file().stage)
            open << duty.key + u" ("_s + QString(codeOf(duty.gate)) + u")"_s;
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    if (!reason.isEmpty()) {
        QVERIFY2(find(u"fileMoveBar"_s) != nullptr, qPrintable(open.join(u", "_s)));
        QVERIFY(isIn(u"moveReason"_s)); // the cursor stands where the answer goes
        type(reason);
        push(u"moveDo"_s);
    }
    QVERIFY2(file().stage == next, qPrintable(QString(codeOf(file().stage)) + u": "_s + open.join(u", "_s)));
    QCOMPARE(desk().filePage().looked(), next);
}

void TestProcurementWalk::sitDown(const QString &person) const
{
    m_settings->setOfficer(person);
    const FileStage stage = desk().filePage().looked();
    lookAt(stage == FileStage::Need ? FileStage::Options : FileStage::Need);
    lookAt(stage);
}

void TestProcurementWalk::openMore(const QString &action) const
{
    reach(u"fileMore"_s);
    QTimer::singleShot(0, this, [action] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr)
            qFatal("no menu");
        for (qsizetype i = 0; i < menu->actions().size(); ++i) {
            if (menu->activeAction() && menu->activeAction()->objectName() == action)
                break;
            QTest::keyClick(menu, Qt::Key_Down);
        }
        QTest::keyClick(menu, Qt::Key_Return);
    });
    press(Qt::Key_Space);
}

/// Of the form that is shown.
void TestProcurementWalk::attachForm(const QString &kind) const
{
    choose(u"modelFormKind"_s, kind);
    const qsizetype before = file().documents.size();
    push(u"modelFormAttach"_s);
    QTRY_COMPARE_WITH_TIMEOUT(file().documents.size(), before + 1, patience);
    settle();
}

void TestProcurementWalk::confirmBox() const
{
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() != nullptr, patience);
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(box != nullptr);
    for (int stop = 0; stop < 4 && box->focusWidget() == box->defaultButton(); ++stop)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() == nullptr, patience);
    settle();
}

void TestProcurementWalk::begin()
{
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_root->window().currentPage(), &desk().procurements());
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    writeBoth(u"newFileTitle"_s, title);
    write(u"newFileMinistry"_s, u"Ministry of Learning"_s);
    write(u"newFileRequester"_s, requester);
    write(u"newFileValue"_s, u"20000"_s);
    write(u"newFileNeededBy"_s, iso(QDate::currentDate().addDays(120)));
    choose(u"newFileCommodity"_s, u"services"_s);
    push(u"newFileOpen"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session().isOpen() && session().isSettled(), patience);
    QCOMPARE(m_root->window().currentPage(), &desk().filePage());
    QCOMPARE(file().head.holder, officer);
    QCOMPARE(file().need.value, twentyThousand);
    m_begin = today();
}

void TestProcurementWalk::need()
{
    writeBoth(u"needProblemFieldsProblem"_s, problem);
    writeBoth(u"needProblemFieldsOutcome"_s, outcome);
    writeBoth(u"needProblemFieldsProduct"_s, product);
    write(u"needBudgetFieldsBudget"_s, u"20000"_s);
    tick(u"needBudgetFieldsBudgetConfirmed"_s);
    tick(u"needElsewhereFieldsElsewhereSearched"_s);
    push(u"needMore"_s);
    if (find(u"needOwnershipFieldsIp"_s) == nullptr)
        push(u"needOwnershipFold"_s);
    choose(u"needOwnershipFieldsIp"_s, u"buyer"_s);
    goOn(FileStage::Options);
}

void TestProcurementWalk::options()
{
    push(u"optionsDetermine"_s);
    QCOMPARE(file().determinations.size(), 1);
    standOn(u"optionsRoutesTable"_s, u"low-value-quotes"_s);
    write(u"optionsRoutesFieldsReason"_s, routeReason);
    push(u"optionsChoose"_s);
    QCOMPARE(file().route, std::optional(Route::LowValueQuotes));
    goOn(FileStage::Market);
}

void TestProcurementWalk::market()
{
    addRow(u"marketSearchFieldsSearches"_s, { iso(today()), u"buyandsell.example"_s, u"training videos"_s, u"12"_s });
    writeBoth(u"marketSearchFieldsStatement"_s, statement);
    if (find(u"marketDeclarationsFieldsDeclarations"_s) == nullptr)
        push(u"marketDeclarationsFold"_s);
    addRow(u"marketDeclarationsFieldsDeclarations"_s, { officer, u"evaluator"_s });
    addRow(u"marketDeclarationsFieldsDeclarations"_s, { manager, u"evaluator"_s });
    push(u"marketDeclarationsSign"_s);
    sitDown(manager);
    push(u"marketDeclarationsSign"_s);
    sitDown(officer);
    QCOMPARE(file().market.declarations.size(), 2);
    for (const Declaration &one : file().market.declarations)
        QVERIFY2(one.isSigned(), qPrintable(one.person));
    goOn(FileStage::Solicitation);
}

void TestProcurementWalk::request()
{
    addRow(u"solicitationItems"_s, { product.en, product.fr, u"1"_s });
    push(u"criteriaHalf"_s);
    for (const QString &firm : firms) {
        reach(u"solicitationFirm"_s);
        type(firm);
        press(Qt::Key_Return);
        settle();
    }
    write(u"solicitationClosesDay"_s, iso(today().addDays(14)));
    openMore(u"fileForms"_s);
    attachForm(u"request-for-quotation"_s);
    lookAt(FileStage::Market);
    lookAt(FileStage::Solicitation);
    push(u"solicitationIssue"_s);
    QCOMPARE(file().solicitation.issuedOn, today());
    QCOMPARE(file().solicitation.invited.size(), 3);
}

void TestProcurementWalk::quotes()
{
    session().setToday(m_begin.addDays(7));
    for (int i = 0; i < firms.size(); ++i) {
        push(u"quotesAdd"_s);
        QVERIFY(QApplication::activeModalWidget() != nullptr);
        choose(u"bidInvited"_s, firms.at(i));
        write(u"bidReceivedDay"_s, iso(today()));
        writeCell(u"bidItems"_s, 0, 3, prices.at(i));
        writeCell(u"bidItems"_s, 0, 4, u"yes"_s);
        write(u"bidValidUntil"_s, iso(today().addDays(60)));
        reach(u"bidReceivedTime"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"10:30"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget() == nullptr, patience);
        settle();
        QCOMPARE(file().bids.size(), i + 1);
    }
    // They stand beside each other.
    const auto *compared = qobject_cast<QTableView *>(find(u"quotesCompared"_s));
    QVERIFY(compared != nullptr);
    QVERIFY(compared->model()->columnCount() >= 3);
    goOn(FileStage::Evaluation);
}

void TestProcurementWalk::evaluation()
{
    session().setToday(m_begin.addDays(15));
    push(u"evaluationOpen"_s);
    QVERIFY(file().evaluation.openedOn.isValid());
    for (const QString &person : { officer, manager }) {
        sitDown(person);
        for (int i = 0; i < firms.size(); ++i) {
            writeCell(u"evaluationScores"_s, i, 3, points.at(i));
            writeCell(u"evaluationScores"_s, i, 4, u"As the sample showed it"_s);
        }
        push(u"evaluationFinish"_s);
        confirmBox();
        QVERIFY(file().evaluation.finished.contains(person));
    }
    sitDown(officer);
    push(u"evaluationAgreed"_s);
    QCOMPARE(file().evaluation.consensus.size(), 3);
    push(u"evaluationConclude"_s);
    QVERIFY(file().evaluation.concludedOn.isValid());
    openMore(u"fileForms"_s);
    attachForm(u"evaluation-matrix"_s);
    goOn(FileStage::Approval);
}

void TestProcurementWalk::approval()
{
    lookAt(FileStage::Award);
    choose(u"awardBid"_s, file().bids.first().uid);
    QCOMPARE(file().award.vendorName, firms.first());
    QCOMPARE(file().award.amount, std::optional(twentyThousand));
    lookAt(FileStage::Approval);
    push(u"approvalAsk"_s);
    QCOMPARE(file().approvals.size(), 1);
    sitDown(manager);
    push(u"approvalApprove"_s);
    QCOMPARE(file().approvals.first().decidedBy, manager);
    QCOMPARE(file().approvals.first().state, ApprovalState::Approved);
    sitDown(officer);
    goOn(FileStage::Award);
}

void TestProcurementWalk::award()
{
    session().setToday(m_begin.addDays(17));
    push(u"awardToday"_s);
    QCOMPARE(file().award.day, today());
    push(u"awardNoticeForm"_s);
    attachForm(u"award-notice"_s);
    lookAt(FileStage::Approval);
    lookAt(FileStage::Award);
    write(u"awardNoticeNoticePublishedOn"_s, iso(today()));
    push(u"awardDraftLetters"_s);
    QCOMPARE(file().award.letters.size(), 2);
    const QStringList losing { file().bids.at(1).uid, file().bids.at(2).uid };
    for (const QString &bid : losing) {
        standOn(u"awardLetters"_s, bid);
        write(u"awardLetterSentOn"_s, iso(today()));
        push(u"awardWriteLetter"_s);
        attachForm(u"regret-letter"_s);
        lookAt(FileStage::Approval);
        lookAt(FileStage::Award);
    }
    for (const RegretLetter &letter : file().award.letters) {
        QVERIFY(letter.sentOn.isValid());
        QVERIFY(!letter.reasons.isEmpty());
    }
    goOn(FileStage::Contract);
}

void TestProcurementWalk::contract()
{
    push(u"contractAdd"_s);
    write(u"contractNumber"_s, u"C-2026-07"_s);
    write(u"contractStart"_s, iso(today()));
    write(u"contractEnd"_s, iso(today().addDays(60)));
    write(u"contractSignedOn"_s, iso(today()));
    QCOMPARE(file().contracts.first().value, twentyThousand);
    goOn(FileStage::Delivery);
    session().setToday(m_begin.addDays(40));
    addRow(u"deliveryMilestones"_s, { product.en, product.fr, iso(today()), {}, {}, u"20000"_s });
    push(u"deliveryAccept"_s);
    QCOMPARE(file().contracts.first().milestones.first().acceptedBy, officer);
    goOn(FileStage::Invoices);
}

void TestProcurementWalk::invoices()
{
    push(u"invoiceAdd"_s);
    write(u"invoiceNumber"_s, u"BB-118"_s);
    write(u"invoiceAmount"_s, u"20000"_s);
    write(u"invoiceReceivedOn"_s, iso(today()));
    push(u"invoiceAccept"_s);
    QCOMPARE(file().invoices.first().acceptedBy, officer);
    session().setToday(m_begin.addDays(52));
    push(u"invoicePay"_s);
    QCOMPARE(file().invoices.first().paid, std::optional(twentyThousand));
    goOn(FileStage::Close);
}

void TestProcurementWalk::close()
{
    choose(u"reviewSatisfaction"_s, u"5"_s);
    if (const QWidget *rule = find(u"keepRuleDay"_s); rule != nullptr && rule->isEnabled())
        push(u"keepRuleDay"_s);
    // A document of their own: the papers are there, so the list is; it takes what was copied.
    const QString bill = m_folder.write(u"facture BB-118.txt"_s, "20 000 $");
    auto *copied = new QMimeData;
    copied->setUrls({ QUrl::fromLocalFile(bill) });
    QGuiApplication::clipboard()->setMimeData(copied);
    reach(u"fileSide"_s);
    constexpr int mostTabs = 8;
    for (int key = 0; key < mostTabs && find(u"fileDocuments"_s) == nullptr; ++key)
        press(Qt::Key_Right);
    const qsizetype before = file().documents.size();
    reach(u"fileDocuments"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(file().documents.size(), before + 1, patience);
    settle();
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    QCOMPARE(file().state, FileState::Closed);
    // The last step can be taken back, and made again.
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(file().state, FileState::Open, patience);
    settle();
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(file().state, FileState::Closed, patience);
    settle();
}

void TestProcurementWalk::judgeMoney() const
{
    auto database = Database::open(m_register, Database::Mode::ReadOnly);
    ACQUIS_VERIFY_RESULT(database);
    const auto lines = ledgerOf(**database, file().head.number);
    ACQUIS_VERIFY_RESULT(lines);
    for (const LedgerKind kind : { LedgerKind::Awarded, LedgerKind::Committed, LedgerKind::Invoiced, LedgerKind::Paid }) {
        Money sum;
        for (const LedgerLine &line : *lines) {
            if (line.kind == kind) {
                sum = Money::fromCents(sum.cents() + line.amount.cents());
                QCOMPARE(line.vendor, firms.first());
            }
        }
        QCOMPARE(sum, twentyThousand);
    }
}

void TestProcurementWalk::judgeDossier() const
{
    openMore(u"fileDossier"_s);
    const auto *paper = qobject_cast<QTextBrowser *>(find(u"dossierPreview"_s));
    QVERIFY(paper != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(paper->toPlainText().contains(file().head.number), patience);
    const QString told = paper->toPlainText();
    const Language language = m_french ? Language::French : Language::English;
    const Formats formats(language);
    const RulesWords days(language);
    const StoredRoute *route = file().determinations.constLast().route(Route::LowValueQuotes);
    QVERIFY(route != nullptr);
    const auto own = [this](const Words &words) { return m_french ? words.fr : words.en; };
    const QStringList answers {
        officer,
        manager,
        requester,
        firms.at(0),
        firms.at(1),
        firms.at(2), // who
        own(title),
        own(product),
        formats.money(twentyThousand),
        u"BB-118"_s,
        u"C-2026-07"_s, // what
        days.day(m_begin),
        days.day(m_begin.addDays(17)),
        days.day(m_begin.addDays(52)), // when
        own(problem),
        own(outcome),
        own(statement),
        routeReason,
        route->citation.of(language), // why
    };
    for (const QString &answer : answers) {
        QVERIFY(!answer.isEmpty());
        QVERIFY2(told.contains(answer), qPrintable(u"“%1” is not in:\n%2"_s.arg(answer, told)));
    }
}

void TestProcurementWalk::judgeTrail() const
{
    const test::Outcome verified = test::cli({ u"--register"_s, m_register, u"verify"_s });
    QVERIFY2(verified.exit == 0, (verified.out + verified.err).constData());
}

void TestProcurementWalk::officerGoesFromNeedToPaidInvoice_data()
{
    QTest::addColumn<bool>("french");
    QTest::newRow("English") << false;
    QTest::newRow("French") << true;
}

void TestProcurementWalk::officerGoesFromNeedToPaidInvoice()
{
    QFETCH(bool, french);
    m_french = french;
    m_register = m_folder.path(u"office-%1.acquis"_s.arg(french));
    {
        auto database = createRegister(m_register);
        ACQUIS_VERIFY_RESULT(database);
        OfficePeople people;
        people.persons = { { u"p1"_s, officer, { u"Officer"_s, u"Agente"_s }, {}, {}, {}, {} },
                           { u"p2"_s, manager, { u"Director"_s, u"Directeur"_s }, {}, Authority::Director, {}, {} } };
        ACQUIS_VERIFY_RESULT(saveOfficePeople(**database, people, 0, officer, {}));
    }
    auto settings = std::make_unique<Settings>(m_folder.path(u"settings-%1.ini"_s.arg(french)));
    settings->setOfficer(officer);
    m_settings = settings.get();
    CompositionRoot root(std::move(settings));
    m_root = &root;
    root.language().setLanguage(french ? Language::French : Language::English);
    MainWindow &window = root.window();
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy opened(&root.session(), &RegisterSession::opened);
    root.session().open(m_register);
    QVERIFY(opened.wait(patience));
    window.setFocus();
    connect(&session(), &FileSession::refused, this, [](const QList<FileFinding> &findings) {
        for (const FileFinding &finding : findings)
            qWarning("refused: %s, %s: %s (%s)", qPrintable(QString(codeOf(finding.fault))), qPrintable(finding.path),
                     qPrintable(finding.value), qPrintable(finding.limit));
    });

    using Stage = void (TestProcurementWalk::*)();
    for (const Stage stage : { &TestProcurementWalk::begin, &TestProcurementWalk::need, &TestProcurementWalk::options,
                               &TestProcurementWalk::market, &TestProcurementWalk::request, &TestProcurementWalk::quotes,
                               &TestProcurementWalk::evaluation, &TestProcurementWalk::approval, &TestProcurementWalk::award,
                               &TestProcurementWalk::contract, &TestProcurementWalk::invoices, &TestProcurementWalk::close }) {
        (this->*stage)();
        if (QTest::currentTestFailed())
            return;
    }
    judgeDossier();
    QVERIFY(session().isSettled());
    QVERIFY(desk().filePage().unsavedWork().isEmpty());
    QCOMPARE(session().stored().file, session().file());
    judgeMoney();
    judgeTrail();
}

QTEST_MAIN(TestProcurementWalk)
#include "tst_procurementwalk.moc"
