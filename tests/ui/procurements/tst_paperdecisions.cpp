// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions that were made on paper or against a duty: what is recorded of them, and what is told when something lacks.
#include "tests/ui/procurements/openfile.h"
#include "ui/procurements/approvalpanel.h"
#include "ui/procurements/dutiesview.h"

#include <QLabel>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestPaperDecisions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusalOnPaperIsRecorded();
    void faultOfAWaiverIsOfItsDutyAndInTheLanguage();

private:
    std::unique_ptr<test::OpenFile> m_open;
};

void TestPaperDecisions::init()
{
    m_open = std::make_unique<test::OpenFile>();
    m_open->ui.theme.apply();
}

void TestPaperDecisions::cleanup()
{
    m_open.reset();
}

void TestPaperDecisions::refusalOnPaperIsRecorded()
{
    ProcurementFile file = test::smallService();
    file.head.holder = u"R. Iyer"_s;
    Approval approval;
    approval.uid = u"a1"_s;
    approval.subject = ApprovalSubject::Award;
    approval.amount = Money::fromCents(2'000'000);
    approval.requestedBy = u"R. Iyer"_s;
    approval.requestedOn = QDate(2015, 3, 3);
    approval.to = u"S. Okafor"_s;
    file.approvals = { approval };
    m_open->open(file);
    OfficePeople people;
    OfficePerson chief;
    chief.name = u"S. Okafor"_s;
    chief.authority = Authority::Dm;
    people.persons = { chief };
    m_open->session.setPeople(people);
    m_open->show(new ApprovalPanel(m_open->ui.context, m_open->session));
    auto *button = m_open->child<QPushButton>("approvalRefuseByHand");
    QVERIFY(button->isEnabled());
    m_open->writeText("approvalReason", u"Too dear: memo of 8 March, binder 4"_s);
    m_open->press("approvalRefuseByHand");
    const Approval &decided = m_open->session.file().approvals.constFirst();
    QCOMPARE(decided.state, ApprovalState::Refused);
    QVERIFY(decided.byHand);
    QCOMPARE(decided.decidedBy, u"S. Okafor"_s);
    QCOMPARE(decided.reason, u"Too dear: memo of 8 March, binder 4"_s);
    QVERIFY(!button->isEnabled());
    m_open->settle();
}

void TestPaperDecisions::faultOfAWaiverIsOfItsDutyAndInTheLanguage()
{
    m_open->open(test::smallService());
    auto *window = new QWidget;
    m_open->window.reset(window);
    m_open->outside = new QPushButton(u"Outside"_s);
    auto *duties = new DutiesView(m_open->ui.context, m_open->session);
    auto *column = new QVBoxLayout(window);
    column->addWidget(duties);
    column->addWidget(m_open->outside);
    duties->retranslate();
    duties->showStage(FileStage::Need);
    window->resize(500, 800);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto *table = m_open->child<QTableView>("duties");
    auto *waive = m_open->child<QPushButton>("dutyWaive");
    // Two duties that may be waived.
    QList<int> rows;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        if (waive->isEnabled())
            rows << row;
    }
    QVERIFY2(rows.size() >= 2, "no two duties can be waived");
    table->setCurrentIndex(table->model()->index(rows.at(0), 0));
    m_open->press("dutyWaive");
    auto *fault = m_open->child<QLabel>("waiverReasonFault");
    QVERIFY(fault->isVisible());
    const QString english = fault->text();
    m_open->ui.language.setLanguage(Language::French);
    duties->retranslate();
    QVERIFY(fault->isVisible());
    QVERIFY2(fault->text() != english, qPrintable(fault->text()));
    table->setCurrentIndex(table->model()->index(rows.at(1), 0));
    QVERIFY2(!fault->isVisible(), "the fault of one duty is shown at another");
}

QTEST_MAIN(TestPaperDecisions)
#include "tst_paperdecisions.moc"
