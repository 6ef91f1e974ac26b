// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/procurementfilepage.h"

#include "core/procurements/fileduties.h"
#include "core/procurements/stagemoves.h"
#include "tests/core/procurements/dutyfile.h"
#include "tests/ui/procurements/twofiles.h"
#include "tests/ui/shell/heldpool.h"
#include "ui/procurements/approvalpanel.h"
#include "ui/procurements/documentspanel.h"
#include "ui/procurements/dutiesview.h"
#include "ui/procurements/filewords.h"
#include "ui/procurements/needpanel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = test::TwoFiles::patience;
constexpr auto problem = "needProblemFieldsProblemEn";

/// A stage with one field: the number of the file, which no file can do without.
class NumberPanel final : public StagePanel
{
public:
    NumberPanel(const UiContext &context, FileSession &session) : StagePanel(context, session)
    {
        auto *line = new QLineEdit(this);
        line->setObjectName(u"numberLine"_s);
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            this->session().change(u"edit"_s, [line](ProcurementFile &file) { file.head.number = line->text(); });
        });
    }
    [[nodiscard]] FileStage stage() const override { return FileStage::Options; }
    void showFile() override { findChild<QLineEdit *>()->setText(session().file().head.number); }
    void retranslate() override { }
    bool goTo(const QString &) override { return false; }
};

} // namespace

/// The page of a file as a whole: what is being typed is never lost on the way, and every duty leads somewhere.
class TestProcurementFilePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void typedTextIsTakenBeforeTheFileGoesOn();
    void typedTextIsTakenBeforeUndo();
    void whatIsForbiddenStopsTheMove();
    void whatStaysOpenIsToldOnce_data();
    void whatStaysOpenIsToldOnce();
    void endIsToldOnceAndInputsAreReadOnly();
    void typedTextGoesToTheFileItWasTypedIn();
    void backLeavesTheWayToTheWindow();
    void dutiesLeadToTheirPlace_data();
    void dutiesLeadToTheirPlace();
    void pathOfADocumentLeadsToItsTab();
    void dutyOutsideTheFileIsTold();
    void whatIsNotSavedIsTold();
    void draftsAreTold();
    void fileThatWasLeftUnsavedIsOpenedFromTheMessage();
    void conflictIsDecidedInThePage();
    void endIsToldWithItsReason();
    void whatWasSaidOfDutiesIsWithdrawnWhenOneIsMet();
    void whatIsAskedGoesWhenItIsDone();

private:
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void type(const char *name, const QString &text) const;
    [[nodiscard]] FileSession &session() const { return *m_files->session; }

    std::unique_ptr<test::TwoFiles> m_files;
    std::unique_ptr<ProcurementFilePage> m_page;
    QList<Message> m_messages;
};

void TestProcurementFilePage::init()
{
    m_files = std::make_unique<test::TwoFiles>();
    const UiContext &context = m_files->ui.context;
    m_page = std::make_unique<ProcurementFilePage>(context, session());
    m_page->addStagePanel(new NeedPanel(context, session(), {}));
    m_page->addStagePanel(new NumberPanel(context, session()));
    m_page->addStagePanel(new ApprovalPanel(context, session()));
    auto *documents = new DocumentsPanel(context, session());
    m_page->addSideTab(
        documents, [] { return u"Documents"_s; }, [documents] { documents->showFile(); },
        [documents](const QString &path) { return documents->goTo(path); });
    m_messages.clear();
    connect(m_page.get(), &Page::messagePosted, this, [this](const Message &message) { m_messages << message; });
    m_page->retranslate();
    m_page->resize(1400, 900);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_files->open(u"PF-2015-0001"_s);
}

void TestProcurementFilePage::cleanup()
{
    m_page.reset();
    m_files.reset();
}

/// Without leaving the input.
void TestProcurementFilePage::type(const char *name, const QString &text) const
{
    auto *input = child<QPlainTextEdit>(name);
    input->setFocus();
    QVERIFY(input->hasFocus());
    QTest::keyClicks(input, text);
}

void TestProcurementFilePage::typedTextIsTakenBeforeTheFileGoesOn()
{
    type(problem, u"Delegates do not meet"_s);
    QVERIFY(session().file().intake.problem.en.isEmpty());
    child<QAction>("fileNext")->trigger();
    QCOMPARE(session().file().intake.problem.en, u"Delegates do not meet"_s);
    QVERIFY(m_files->settle());
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).intake.problem.en, u"Delegates do not meet"_s);
}

void TestProcurementFilePage::typedTextIsTakenBeforeUndo()
{
    type(problem, u"Delegates do not meet"_s);
    child<QAction>("fileUndo")->setEnabled(true); // there is something to take back only now
    child<QAction>("fileUndo")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_files->steps(u"PF-2015-0001"_s).size(), 2, patience);
    QVERIFY(m_files->settle());
    QVERIFY(m_files->steps(u"PF-2015-0001"_s).last().startsWith(u"undo"_s));
    QVERIFY(session().file().intake.problem.en.isEmpty());
    QVERIFY(session().canRedo());
}

void TestProcurementFilePage::whatIsForbiddenStopsTheMove()
{
    m_page->lookAt(FileStage::Options);
    auto *line = child<QLineEdit>("numberLine");
    line->setFocus();
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(line, Qt::Key_Delete);
    child<QAction>("fileHolder")->trigger();
    QCOMPARE(m_messages.size(), 1);
    QCOMPARE(m_messages.first().title(), u"This was not saved"_s);
    QVERIFY(!m_page->findChild<FileMoveBar *>()->isVisible());
    // Once nothing is forbidden it goes on.
    line->setText(session().file().head.number);
    child<QAction>("fileHolder")->trigger();
    QVERIFY(m_page->findChild<FileMoveBar *>()->isVisible());
}

void TestProcurementFilePage::whatStaysOpenIsToldOnce_data()
{
    QTest::addColumn<bool>("asks");
    QTest::newRow("good practice only") << false;
    QTest::newRow("with a reason") << true;
}

void TestProcurementFilePage::whatStaysOpenIsToldOnce()
{
    QFETCH(const bool, asks);
    QVERIFY(session().change(u"edit"_s, [asks](ProcurementFile &file) {
        if (!asks)
            file.intake.problem.en = u"Delegates do not meet"_s;
        file.intake.elsewhereSearched = true;
        test::confirmBudget(file.intake);
        file.need.neededBy = {};
    }));
    child<QAction>("fileNext")->trigger();
    if (asks) {
        QCOMPARE(session().file().stage, FileStage::Need);
        QVERIFY(m_messages.isEmpty());
        type("moveReason", u"It is known"_s);
        child<QPushButton>("moveDo")->click();
    }
    QCOMPARE(session().file().stage, FileStage::Options);
    QCOMPARE(m_messages.size(), 1);
    QCOMPARE(m_messages.first().title(), u"Still missing in “Need”"_s);
    const QString text = m_messages.first().text();
    QCOMPARE(text.contains(u"The problem, before any product"_s), asks);
    QVERIFY2(text.contains(u"Reuse, build or buy compared"_s) && text.endsWith(u"It can be done later."_s), qPrintable(text));
    m_messages.first().action();
    QCOMPARE(m_page->looked(), FileStage::Need);
    QCOMPARE(m_messages.size(), 1);
}

void TestProcurementFilePage::endIsToldOnceAndInputsAreReadOnly()
{
    const FileEnd end { EndReason::NeedGone, { u"Nobody needs it."_s, {} }, session().today(), u"S. Lachance"_s, {} };
    QVERIFY(session().change(u"abandon"_s, [&end](ProcurementFile &file) { endFile(file, FileState::Abandoned, end); }));
    QVERIFY(child<QPlainTextEdit>(problem)->isReadOnly());
    int told = 0;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        told += label->text().contains(u"What was done stays as it was"_s) || label->text().contains(u"has ended"_s) ? 1 : 0;
    QCOMPARE(told, 1);
}

void TestProcurementFilePage::typedTextGoesToTheFileItWasTypedIn()
{
    type(problem, u"Delegates do not meet"_s);
    m_files->open(u"PF-2015-0002"_s);
    QVERIFY(session().file().intake.problem.en.isEmpty());
    QVERIFY(child<QPlainTextEdit>(problem)->toPlainText().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_files->kept(u"PF-2015-0001"_s).intake.problem.en, u"Delegates do not meet"_s, patience);
}

void TestProcurementFilePage::backLeavesTheWayToTheWindow()
{
    const QSignalSpy list(m_page.get(), &ProcurementFilePage::listRequested);
    QVERIFY(!m_page->goBack());
    QCOMPARE(list.size(), 0);
    m_page->goToCrumb(0);
    QCOMPARE(list.size(), 1);
}

void TestProcurementFilePage::dutiesLeadToTheirPlace_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("place");
    QTest::newRow("instruments") << u"compliance"_s << u"needCompliance"_s;
    QTest::newRow("those who are told") << u"technology-consulted"_s << u"needAccess"_s;
    QTest::newRow("those who are told before the award") << u"technology-consulted/award"_s << u"needAccess"_s;
    QTest::newRow("the problem") << u"problem"_s << u"needProblem"_s;
}

void TestProcurementFilePage::dutiesLeadToTheirPlace()
{
    QFETCH(const QString, key);
    QFETCH(const QString, place);
    FileDuty duty;
    duty.key = key;
    const QString kind = key.section(u'/', 0, 0);
    duty.kind = *fromCode<FileDutyKind>(kind);
    duty.subject = u"accessibility-act"_s; // a word of its own, no path
    Q_EMIT child<DutiesView>("dutiesView")->dutyRequested(duty);
    QVERIFY(m_messages.isEmpty());
    QWidget *section = child<QWidget>(place.toLatin1().constData());
    QTRY_VERIFY(QApplication::focusWidget() && section->isAncestorOf(QApplication::focusWidget()));
}

void TestProcurementFilePage::pathOfADocumentLeadsToItsTab()
{
    QVERIFY(session().change(u"edit"_s, [](ProcurementFile &file) { file.head.unit = u"Buildings"_s; }));
    m_page->showPath(u"documents"_s);
    QVERIFY(m_messages.isEmpty());
    auto *side = child<QTabWidget>("fileSide");
    QCOMPARE(side->tabText(side->currentIndex()), u"Documents"_s);
    QTRY_VERIFY(QApplication::focusWidget() && side->currentWidget()->isAncestorOf(QApplication::focusWidget()));
}

void TestProcurementFilePage::dutyOutsideTheFileIsTold()
{
    FileDuty duty;
    duty.key = u"requirement/on.posting"_s;
    duty.kind = FileDutyKind::Requirement;
    duty.text = { u"Tell the union."_s, u"Avertir le syndicat."_s };
    Q_EMIT child<DutiesView>("dutiesView")->dutyRequested(duty);
    QCOMPARE(m_messages.size(), 1);
    QVERIFY2(m_messages.first().text().contains(u"Tell the union"_s), qPrintable(m_messages.first().text()));
    m_page->showPath(u"nowhere/at/all"_s);
    QCOMPARE(m_messages.size(), 2);
}

void TestProcurementFilePage::whatIsNotSavedIsTold()
{
    QCOMPARE(m_page->unsavedWork(), QString());
    {
        test::HeldPool pool;
        QVERIFY(session().change(u"edit"_s, [](ProcurementFile &file) { file.head.unit = u"Buildings"_s; }));
        QVERIFY(m_page->isSaving());
        QVERIFY(m_page->unsavedWork().contains(u"PF-2015-0001"_s));
    }
    bool isTold = false;
    m_page->whenSaved([&isTold] { isTold = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isTold, patience);
    QVERIFY(!m_page->isSaving());
    QCOMPARE(m_page->unsavedWork(), QString());
}

void TestProcurementFilePage::draftsAreTold()
{
    child<QTabWidget>("fileSide")->setCurrentIndex(1);
    type("noteText", u"Call them"_s);
    QVERIFY(m_page->unsavedWork().contains(u"PF-2015-0001"_s));
    m_files->open(u"PF-2015-0002"_s);
    QVERIFY(child<QPlainTextEdit>("noteText")->toPlainText().isEmpty());
    QVERIFY(m_page->unsavedWork().contains(u"PF-2015-0001"_s));
    m_files->open(u"PF-2015-0001"_s);
    QCOMPARE(child<QPlainTextEdit>("noteText")->toPlainText(), u"Call them"_s);
    child<QPushButton>("noteAdd")->click();
    QVERIFY(m_files->settle());
    QCOMPARE(m_page->unsavedWork(), QString());
    m_page->showPath(u"intake/requirements"_s);
    type("needRequirementDraftTextEn", u"Introduce delegates"_s);
    child<QPlainTextEdit>("needRequirementDraftTextEn")->clearFocus();
    QVERIFY(!m_page->unsavedWork().isEmpty());
    m_files->open(u"PF-2015-0002"_s);
    QVERIFY(child<QPlainTextEdit>("needRequirementDraftTextEn")->toPlainText().isEmpty());
    m_files->open(u"PF-2015-0001"_s);
    QCOMPARE(child<QPlainTextEdit>("needRequirementDraftTextEn")->toPlainText(), u"Introduce delegates"_s);
}

void TestProcurementFilePage::fileThatWasLeftUnsavedIsOpenedFromTheMessage()
{
    m_files->run(u"CREATE TRIGGER full BEFORE UPDATE ON procurement_file WHEN NEW.number = 'PF-2015-0001' "
                 "BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    const QSignalSpy failed(&session(), &FileSession::failed);
    QVERIFY(session().change(u"edit"_s, [](ProcurementFile &file) { file.head.unit = u"Buildings"_s; }));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(m_messages.last().actionText(), u"Save again"_s);
    m_files->open(u"PF-2015-0002"_s);
    QVERIFY2(m_messages.last().title().contains(u"PF-2015-0001"_s), qPrintable(m_messages.last().title()));
    QVERIFY(m_page->unsavedWork().contains(u"PF-2015-0001"_s));
    const QSignalSpy requested(m_page.get(), &ProcurementFilePage::fileRequested);
    m_messages.last().action();
    QCOMPARE(requested.size(), 1);
    m_files->run(u"DROP TRIGGER full"_s);
    m_messages.last().secondAction();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->unsavedWork(), QString(), patience);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.unit, u"Buildings"_s);
}

void TestProcurementFilePage::conflictIsDecidedInThePage()
{
    auto *conflicts = child<QWidget>("fileConflictView");
    QVERIFY(!conflicts->isVisible());
    m_files->saveElsewhere(u"PF-2015-0001"_s, [](ProcurementFile &file) { file.intake.problem.en = u"Theirs"_s; });
    type(problem, u"Mine"_s);
    child<QPlainTextEdit>(problem)->clearFocus();
    QTRY_VERIFY_WITH_TIMEOUT(conflicts->isVisible(), patience);
    m_files->session->open(u"PF-2015-0002"_s);
    QTRY_COMPARE_WITH_TIMEOUT(session().file().head.number, u"PF-2015-0002"_s, patience);
    QVERIFY(!conflicts->isVisible());
    m_files->session->open(u"PF-2015-0001"_s);
    QTRY_VERIFY_WITH_TIMEOUT(conflicts->isVisible(), patience);
    for (const char *button : { "conflictAllMine", "conflictSave" }) {
        child<QPushButton>(button)->setFocus();
        QTest::keyClick(child<QPushButton>(button), Qt::Key_Space);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!conflicts->isVisible(), patience);
    QVERIFY(m_files->settle());
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).intake.problem.en, u"Mine"_s);
}

void TestProcurementFilePage::endIsToldWithItsReason()
{
    const auto *facts = child<WrappingLabel>("fileEnd");
    const FileEnd end { EndReason::TookTooLong,
                        { u"After four months we gave up."_s, u"Après quatre mois, nous avons abandonné."_s },
                        session().today(),
                        u"S. Lachance"_s,
                        Money::fromCents(180'000) };
    const QStringList told { RulesWords(Language::English).day(end.day), end.by, FileWords::end(end.reason), end.text.en,
                             Formats(Language::English).money(*end.priceDifference) };
    for (const QString &part : told)
        QVERIFY2(!facts->text().contains(part), qPrintable(part + u" / "_s + facts->text()));
    QVERIFY(session().change(u"abandon"_s, [&end](ProcurementFile &file) { endFile(file, FileState::Abandoned, end); }));
    for (const QString &part : told)
        QVERIFY2(facts->text().contains(part), qPrintable(part + u" / "_s + facts->text()));
    QVERIFY(!facts->text().contains(end.text.fr));
}

void TestProcurementFilePage::whatWasSaidOfDutiesIsWithdrawnWhenOneIsMet()
{
    QVERIFY(session().change(u"pass-stage"_s, [](ProcurementFile &file) { passStage(file, u"Known"_s, QDate(2015, 3, 9)); }));
    QCOMPARE(session().file().stage, FileStage::Options);
    m_page->lookAt(FileStage::Options);
    QSignalSpy withdrawn(m_page.get(), &Page::messageWithdrawn);
    const auto choose = [this](std::optional<Route> route) {
        QVERIFY(session().change(u"edit"_s, [route](ProcurementFile &file) { file.route = route; }));
    };
    child<QAction>("fileNext")->trigger();
    QCOMPARE(m_messages.size(), 1);
    // Something else changes: it is still so.
    QVERIFY(session().change(u"edit"_s, [](ProcurementFile &file) { file.head.unit = u"Buildings"_s; }));
    QCOMPARE(withdrawn.size(), 0);
    choose(Route::LowValueQuotes);
    QCOMPARE(withdrawn.size(), 1);
    // What another message says is not taken away.
    choose({});
    child<QAction>("fileNext")->trigger();
    Q_EMIT m_page->messagePosted(m_messages.first());
    choose(Route::LowValueQuotes);
    QCOMPARE(withdrawn.size(), 1);
}

void TestProcurementFilePage::whatIsAskedGoesWhenItIsDone()
{
    child<QAction>("fileNext")->trigger();
    auto *bar = m_page->findChild<FileMoveBar *>();
    QVERIFY(bar->isVisible());
    const auto *text = bar->findChildren<WrappingLabel *>().at(1);
    const QString told = text->text();
    QVERIFY(session().change(u"edit"_s, [](ProcurementFile &file) { file.intake.problem.en = u"Delegates do not meet"_s; }));
    QVERIFY(bar->isVisible());
    QVERIFY2(text->text() != told, qPrintable(told));
    // Whatever is left is waived: nothing is asked any more.
    QVERIFY(session().change(u"edit"_s, [](ProcurementFile &file) {
        file.intake.elsewhereSearched = true;
        test::confirmBudget(file.intake);
        file.intake.noData = true;
        file.intake.accessibility.en = u"Level AA"_s;
        for (const FileDuty &duty : gateOf(file, QDate(2015, 3, 9)).asksReason)
            file.confirmed << duty.key;
    }));
    QStringList open;
    for (const FileDuty &duty : gateOf(session().file(), QDate(2015, 3, 9)).asksReason)
        open << duty.key;
    QVERIFY2(open.isEmpty(), qPrintable(open.join(u' ')));
    QVERIFY(!bar->isVisible());
}

QTEST_MAIN(TestProcurementFilePage)
#include "tst_procurementfilepage.moc"
