// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/closepanel.h"

#include "tests/ui/procurements/stagefixture.h"

#include <QLabel>
#include <QTreeWidget>

using namespace acquis;
using namespace acquis::test;

class TestClosePanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<StageFixture>(); }
    void cleanup();
    void whatIsOpenIsListed();
    void openThingLeadsToItsStage();
    void nothingOpenIsSaid();
    void satisfactionIsChosen();
    void frictionsAreTicked();
    void lessonNamesItsRule();
    void blockingRuleIsWrittenDown();
    void dayOfTheRuleIsTaken();
    void reviewIsWrittenAfterTheEnd();
    void pathsAndDutiesLeadToTheirFields_data();
    void pathsAndDutiesLeadToTheirFields();
    void languageChangesAtOnce();
    void looks_data();
    void looks();

private:
    void open(const ProcurementFile &file)
    {
        m_stage->open(file, QDate(2016, 5, 2));
        m_panel = m_stage->show<ClosePanel>();
    }
    [[nodiscard]] static ProcurementFile closing()
    {
        ProcurementFile file = awardedFile();
        file.stage = FileStage::Close;
        file.invoices = { received(u"i1"_s, 20'000, QDate(2016, 4, 1)) };
        addDuty(file, DutyKind::RecordRetentionYears, 7);
        file.determinations.first().day = QDate(2015, 3, 2);
        file.determinations.first().digest = QString(64, u'a');
        return file;
    }
    [[nodiscard]] static ProcurementFile done()
    {
        ProcurementFile file = closing();
        file.invoices.first().paidOn = QDate(2016, 4, 20);
        file.award.noticePublishedOn = QDate(2015, 4, 1);
        file.award.letters = { { u"l1"_s, u"b2"_s, {}, QDate(2015, 4, 1), {}, {}, {} } };
        return file;
    }

    std::unique_ptr<StageFixture> m_stage;
    ClosePanel *m_panel = nullptr;
};

void TestClosePanel::cleanup()
{
    m_stage->close();
    m_stage->ui.theme.setChoice(ThemeChoice::Light);
    m_stage.reset();
}

void TestClosePanel::whatIsOpenIsListed()
{
    open(closing());
    QCOMPARE(m_stage->column("closeOpen", 0),
             (QStringList { u"Award notice: not published"_s, u"Letter to a firm that did not win: not sent"_s,
                            u"Invoice: not paid"_s }));
    QCOMPARE(m_stage->column("closeOpen", 1), (QStringList { u"Brume & Balise inc."_s, u"Fennimore Ward Ltd"_s, u"I1"_s }));
    QCOMPARE(m_stage->column("closeOpen", 2).last(), u"$20,000"_s);
}

void TestClosePanel::openThingLeadsToItsStage()
{
    open(closing());
    QSignalSpy paths(m_panel, &ClosePanel::pathRequested);
    auto *open = m_stage->child<QTableView>("closeOpen");
    open->selectRow(2);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Return);
    QCOMPARE(paths.size(), 1);
    QCOMPARE(paths.first().first().toString(), u"invoices/i1"_s);
}

void TestClosePanel::nothingOpenIsSaid()
{
    open(done());
    QVERIFY(!m_stage->child<QTableView>("closeOpen")->isVisible());
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
    QVERIFY(
        std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"nothing: the file can be closed"_s; }));
}

void TestClosePanel::satisfactionIsChosen()
{
    open(done());
    m_stage->choose("reviewSatisfaction", u"4"_s);
    QCOMPARE(m_stage->stored().review.satisfaction, std::optional(4));
    m_stage->choose("reviewSatisfaction", QString());
    QCOMPARE(m_stage->stored().review.satisfaction, std::optional<int>());
}

void TestClosePanel::frictionsAreTicked()
{
    open(done());
    auto *hindered = m_stage->child<QTreeWidget>("reviewHindered");
    hindered->topLevelItem(1)->setCheckState(0, Qt::Checked);
    m_stage->child<QTreeWidget>("reviewHelped")->topLevelItem(7)->setCheckState(0, Qt::Checked);
    const CloseReview review = m_stage->stored().review;
    QVERIFY(review.hindered == CodeSet<Friction> { Friction::Approvals });
    QVERIFY(review.helped == CodeSet<Friction> { Friction::People });
    m_stage->session->undo();
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->session->isSettled() && m_stage->file().review.helped.isEmpty(), StageFixture::patience);
    QCOMPARE(m_stage->child<QTreeWidget>("reviewHelped")->topLevelItem(7)->checkState(0), Qt::Unchecked);
}

void TestClosePanel::lessonNamesItsRule()
{
    open(done());
    const auto *fault = m_stage->child<QLabel>("lessonLessonRuleFault");
    QVERIFY(!fault->isVisible());
    m_stage->write("lessonLessonEn", u"Ask the organiser first."_s);
    m_stage->write("lessonLessonFr", u"Demander abord l'organisateur."_s);
    QVERIFY(fault->isVisible());
    m_stage->type("lessonLessonRule", u"quotes.2014"_s);
    QVERIFY(!fault->isVisible());
    const CloseReview review = m_stage->stored().review;
    QCOMPARE(review.lesson, (BilingualText { u"Ask the organiser first."_s, u"Demander abord l'organisateur."_s }));
    QCOMPARE(review.lessonRule, u"quotes.2014"_s);
}

void TestClosePanel::blockingRuleIsWrittenDown()
{
    open(done());
    m_stage->press("lessonFeedbackAdd");
    auto *rows = m_stage->child<QTableView>("lessonFeedback");
    const auto fill = [rows](int column, const QString &text) {
        rows->setFocus();
        rows->setCurrentIndex(rows->model()->index(0, column));
        QTest::keyClick(rows, Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(rows->hasFocus());
    };
    fill(0, u"posting.2014"_s);
    fill(2, u"12"_s);
    QTRY_COMPARE(m_stage->file().review.feedback.value(0).daysLost, 12); // a cell is taken after its editor has gone
    const QList<RuleFeedback> feedback = m_stage->stored().review.feedback;
    QCOMPARE(feedback.size(), 1);
    QCOMPARE(feedback.first().rule, u"posting.2014"_s);
    QCOMPARE(feedback.first().daysLost, 12);
    QVERIFY(!feedback.first().uid.isEmpty());
}

void TestClosePanel::dayOfTheRuleIsTaken()
{
    open(done());
    m_stage->press("keepRuleDay");
    QCOMPARE(m_stage->stored().review.retainUntil, QDate(2023, 4, 20));
    QVERIFY(!m_stage->child<QPushButton>("keepRuleDay")->isEnabled());
}

void TestClosePanel::reviewIsWrittenAfterTheEnd()
{
    ProcurementFile file = done();
    file.state = FileState::Closed;
    open(file);
    m_stage->choose("reviewSatisfaction", u"5"_s);
    QCOMPARE(m_stage->stored().review.satisfaction, std::optional(5));
}

void TestClosePanel::pathsAndDutiesLeadToTheirFields_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::newRow("duty of the review") << u"review"_s << u"reviewSatisfaction"_s;
    QTest::newRow("duty of the records") << u"record-retention-years"_s << u"keepRetainUntil"_s;
    QTest::newRow("how") << u"review/how"_s << u"lessonHow"_s;
    QTest::newRow("what hindered") << u"review/hindered"_s << u"reviewHindered"_s;
}

void TestClosePanel::pathsAndDutiesLeadToTheirFields()
{
    QFETCH(const QString, path);
    open(done());
    QVERIFY(m_panel->goTo(path));
    QTEST(QApplication::focusWidget()->objectName(), "field");
    QVERIFY(!m_panel->goTo(u"award/day"_s));
}

void TestClosePanel::languageChangesAtOnce()
{
    open(closing());
    m_stage->ui.language.setLanguage(Language::French);
    QTRY_COMPARE(m_stage->column("closeOpen", 2).last(), u"20\u202F000\u00A0$"_s);
}

void TestClosePanel::looks_data()
{
    addLooks();
}

void TestClosePanel::looks()
{
    const Look look(m_stage->ui);
    open(closing());
    QVERIFY(
        keepPicture(*m_panel, QStringLiteral(ACQUIS_SCREENSHOTS), u"close-"_s + QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(m_panel->minimumSizeHint().width() <= 900);
}

QTEST_MAIN(TestClosePanel)
#include "tst_closepanel.moc"
