// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/splitnotice.h"

#include "tests/ui/procurements/openfile.h"

#include <QLabel>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestSplitNotice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void workInPartsIsDeclaredBeforeTheFirstIsBought();
    void planAfterAPartWasBoughtIsNoneForTheRules();
    void whatBelongsToTheFileUnfoldsIt();
    void whoFoldsItIsLeftInPeace();
    void endedFileWithoutPartsSaysNothing();
    void planSmallerThanItsPartsIsTold();

private:
    void show(const ProcurementFile &file)
    {
        m_open->open(file);
        m_notice = m_open->show(new SplitNotice(m_open->ui.context, m_open->session, u"split"_s,
                                                [this](const ProcurementFile &) { return m_finding; }));
        QVERIFY(m_notice);
    }
    [[nodiscard]] static SplitFinding finding()
    {
        SplitFinding found;
        SplitPart part;
        part.candidate.number = u"PF-2014-0007"_s;
        part.candidate.title = { u"Introduction of buyers"_s, u"Présentation des acheteurs"_s };
        part.candidate.day = QDate(2014, 11, 3);
        part.candidate.value = Money::fromCents(2'490'000);
        part.links = { SplitLink::SameUnit };
        found.parts = { part };
        found.sum = Money::fromCents(4'490'000);
        return found;
    }
    [[nodiscard]] const ModularPlan &plan() const { return m_open->session.file().modular; }

    std::unique_ptr<test::OpenFile> m_open;
    std::optional<SplitFinding> m_finding;
    SplitNotice *m_notice = nullptr;
};

void TestSplitNotice::init()
{
    m_finding.reset();
    m_open = std::make_unique<test::OpenFile>();
    m_open->ui.theme.apply();
}

void TestSplitNotice::cleanup()
{
    m_open.reset();
}

void TestSplitNotice::workInPartsIsDeclaredBeforeTheFirstIsBought()
{
    show(test::smallService());
    QVERIFY(m_notice->isVisible());
    QVERIFY2(!m_notice->isOpen(), "nothing is to be told, yet it takes room");
    QCOMPARE(m_open->child<QToolButton>("splitFold")->text(), u"Work in parts"_s);
    m_open->press("splitFold");
    QVERIFY(!m_open->child<QTableView>("splitParts")->isVisible());
    m_open->press("splitDeclare");
    m_open->writeText("splitFieldsPlanEn", u"Three parts, one a season"_s);
    m_open->writeLine("splitFieldsTotal", u"75,000"_s);
    QVERIFY(m_notice->isOpen());
    m_open->press("splitDeclare");
    QCOMPARE(plan().declaredOn, QDate(2015, 3, 9));
    QCOMPARE(plan().total, Money::fromCents(7'500'000));
    QVERIFY(m_open->session.file().need.flags.contains(NeedFlag::ModularDeclared));
    m_open->settle();
}

void TestSplitNotice::planAfterAPartWasBoughtIsNoneForTheRules()
{
    m_finding = finding();
    m_finding->isDeclaredLate = true;
    show(test::smallService());
    m_open->press("splitDeclare");
    m_open->writeText("splitFieldsPlanEn", u"Three parts, one a season"_s);
    m_open->press("splitDeclare");
    QCOMPARE(plan().declaredOn, QDate(2015, 3, 9));
    QVERIFY(!m_open->session.file().need.flags.contains(NeedFlag::ModularDeclared));
    m_open->settle();
}

void TestSplitNotice::whatBelongsToTheFileUnfoldsIt()
{
    show(test::smallService());
    QVERIFY(!m_notice->isOpen());
    m_finding = finding();
    m_notice->showFile();
    QVERIFY(m_notice->isOpen());
    QVERIFY(m_open->child<QTableView>("splitParts")->isVisible());
    QCOMPARE(m_open->child<QLabel>("splitSummary")->text(), u"$44,900"_s);
    m_finding.reset();
    m_notice->showFile();
    QVERIFY(!m_notice->isOpen());
    QVERIFY(m_open->child<QLabel>("splitSummary")->text().isEmpty());
}

void TestSplitNotice::whoFoldsItIsLeftInPeace()
{
    m_finding = finding();
    show(test::smallService());
    m_open->press("splitFold");
    QVERIFY(!m_notice->isOpen());
    m_open->session.change(u"edit"_s, [](ProcurementFile &file) { file.intake.users = u"Forty delegates"_s; });
    QVERIFY(!m_notice->isOpen());
}

void TestSplitNotice::endedFileWithoutPartsSaysNothing()
{
    show(test::smallService());
    m_open->session.change(u"end"_s, [](ProcurementFile &file) {
        file.state = FileState::Abandoned;
        file.end = { EndReason::TookTooLong, { u"Too late"_s, u"Trop tard"_s }, QDate(2015, 3, 9), {}, {} };
        file.passages.last().left = QDate(2015, 3, 9);
    });
    QCOMPARE(m_open->session.file().state, FileState::Abandoned);
    QVERIFY(!m_notice->isVisible());
}

void TestSplitNotice::planSmallerThanItsPartsIsTold()
{
    m_finding = finding();
    ProcurementFile file = test::smallService();
    file.modular.plan = { u"Two parts"_s, u"Deux parties"_s };
    file.modular.total = Money::fromCents(4'000'000);
    show(file);
    QVERIFY(m_open->child<QLabel>("splitFieldsTotalFault")->isVisible());
    m_open->writeLine("splitFieldsTotal", u"44,900"_s);
    QVERIFY(!m_open->child<QLabel>("splitFieldsTotalFault")->isVisible());
}

QTEST_MAIN(TestSplitNotice)
#include "tst_splitnotice.moc"
