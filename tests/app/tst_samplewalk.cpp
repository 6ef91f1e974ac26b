// SPDX-License-Identifier: GPL-3.0-or-later
// The sample register in the real window, by keyboard alone in each language: each file of the study's cases, and files of today that are
// closed, in delivery, cancelled and being scored, are found in the list and opened, the arrows lead through their stages, and each stage
// shows what the file holds of it; an end is told with the reason, and the history can be read and searched.
#include "app/acquis/procurementdesk.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/fileduties.h"
#include "tests/app/buyingofficer.h"
#include "tests/app/screenwords.h"
#include "tests/support/temporaryfolder.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/filewords.h"
#include "ui/procurements/procurementfilepage.h"
#include "ui/procurements/procurementspage.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/mainwindow.h"

#include <QListView>
#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

/// The files of the cases, of which the second has three parts, and files of today.
constexpr std::array sampleNumbers { "PF-2015-0042", "PF-2016-0110", "PF-2016-0121", "PF-2016-0133",
                                     "PF-2017-0003", "PF-2014-0007", "PF-2019-0012", "PF-2025-0018",
                                     "PF-2026-0002", "PF-2026-0004", "PF-2026-0006" };

/// Somebody who reads what others did.
class SampleWalk final : public KeyboardOfficer
{
public:
    using KeyboardOfficer::KeyboardOfficer;

    [[nodiscard]] QList<WalkStep> steps();

private:
    void read(const QString &number);
    void lookThrough();
    void expectSeen(const QWidget &where, const QStringList &facts, const QString &what);
    /// What its own page of that stage must show; empty: the file never came so far.
    [[nodiscard]] QStringList factsOf(FileStage stage);
    [[nodiscard]] QStringList factsOfAsking(FileStage stage);
    [[nodiscard]] QStringList factsOfContract(FileStage stage);
    [[nodiscard]] QStringList factsOfEnd();
    void readHistory();

    [[nodiscard]] QString money(Money amount) { return Formats(office().language()).money(amount); }
    [[nodiscard]] QString day(QDate day) { return RulesWords(office().language()).day(day); }
};

void SampleWalk::expectSeen(const QWidget &where, const QStringList &facts, const QString &what)
{
    const QString seen = wordsOn(where);
    QStringList missing;
    for (const QString &fact : facts) {
        if (fact.isEmpty() || !seen.contains(withPlainSpaces(fact)))
            missing << u"“%1”"_s.arg(fact);
    }
    expect(missing.isEmpty(), u"%1 of %2 tells %3; it is:\n%4"_s.arg(what, file().head.number, missing.join(u", "_s), seen));
}

QStringList SampleWalk::factsOfAsking(FileStage stage)
{
    QStringList facts;
    if (stage == FileStage::Market) {
        facts << own(file().market.statement);
        for (const MarketSearchEntry &search : file().market.searches)
            facts << search.place;
    } else if (stage == FileStage::Solicitation) {
        for (const InvitedFirm &firm : file().solicitation.invited)
            facts << firm.name;
    } else {
        // Those that stayed behind in a phase are not compared any more; who won is.
        for (const Bid &bid : file().bids) {
            if (file().award.bid.isEmpty() || bid.uid == file().award.bid)
                facts << bid.name;
        }
    }
    return facts;
}

QStringList SampleWalk::factsOfContract(FileStage stage)
{
    QStringList facts;
    if (stage == FileStage::Invoices) {
        for (const Invoice &invoice : file().invoices)
            facts << invoice.number << money(invoice.amount);
        return facts;
    }
    for (const Contract &contract : file().contracts) {
        facts << contract.number << contract.vendorName;
        if (stage == FileStage::Contract)
            facts << money(figuresOf(contract).total);
    }
    if (stage == FileStage::Delivery && !file().contracts.isEmpty()) {
        facts.clear(); // of the first; which it is, is told where there are more
        for (const Milestone &milestone : file().contracts.constFirst().milestones)
            facts << (milestone.reached.isValid() ? QStringList { own(milestone.name), milestone.acceptedBy }
                                                  : QStringList { own(milestone.name) });
        for (const Outcome &outcome : file().contracts.constFirst().outcomes)
            facts << own(outcome.measure) << outcome.promised;
    }
    return facts;
}

QStringList SampleWalk::factsOf(FileStage stage)
{
    QStringList facts;
    switch (stage) {
    case FileStage::Need: return { own(file().intake.problem), own(file().intake.outcome) };
    case FileStage::Options:
        return file().route ? QStringList { RulesWords(office().language()).route(*file().route) } : QStringList();
    case FileStage::Market:
    case FileStage::Solicitation:
    case FileStage::Evaluation: return factsOfAsking(stage);
    case FileStage::Approval:
        for (const Approval &approval : file().approvals)
            facts << approval.decidedBy << money(approval.amount);
        return facts;
    case FileStage::Award: return { file().award.vendorName };
    case FileStage::Contract:
    case FileStage::Delivery:
    case FileStage::Invoices: return factsOfContract(stage);
    case FileStage::Close: return { own(file().review.lesson), file().review.how };
    }
    Q_UNREACHABLE();
}

QStringList SampleWalk::factsOfEnd()
{
    if (file().state == FileState::Open)
        return {};
    QStringList facts { FileWords::state(file().state), day(file().end.day), file().end.by };
    if (file().state != FileState::Closed)
        facts << FileWords::end(file().end.reason) << own(file().end.text);
    if (file().end.priceDifference)
        facts << money(*file().end.priceDifference);
    return facts;
}

void SampleWalk::lookThrough()
{
    const QStringList head { file().head.number, own(file().head.title), money(file().need.value), file().head.holder };
    int told = 0;
    int reached = 0;
    for (const FileStage stage : stagesOf(file())) {
        lookAt(stage);
        const QString name = codeOf(stage);
        const auto &page = shown<QWidget>(u"stageScroll-"_s + name);
        const bool isReached = std::ranges::find(file().passages, stage, &StagePassage::stage) != file().passages.end();
        expectSeen(shown<QWidget>(u"fileHead"_s), head + factsOfEnd(), u"the head above "_s + name);
        if (!isReached)
            continue;
        ++reached;
        const QStringList facts = factsOf(stage);
        expectSeen(page, facts, name);
        told += facts.isEmpty() ? 0 : 1;
    }
    // One that was abandoned on the way to its options has shown its need.
    expect(told >= (file().route ? std::min(reached, 4) : 1), u"its stages show something of the file"_s);
}

/// Searched for who did it, all entries are found again.
void SampleWalk::readHistory()
{
    showBeside(u"historyList"_s);
    const auto &list = shown<QListView>(u"historyList"_s);
    constexpr int leastSteps = 20;
    waitFor(u"the history is read"_s, [&list] { return list.model()->rowCount() > leastSteps; });
    for (int row = 0; row < list.model()->rowCount(); ++row)
        expect(!list.model()->index(row, 0).data().toString().isEmpty(), u"entry %1 has words"_s.arg(row));
    const int all = list.model()->rowCount();
    reach(u"historyFind"_s);
    type(file().head.holder);
    waitFor(u"the history is searched"_s, [&] { return list.model()->rowCount() <= all; });
    expect(list.model()->rowCount() > 0, u"who holds the file did something in it"_s);
    strike(Qt::Key_A, Qt::ControlModifier);
    strike(Qt::Key_Delete);
}

void SampleWalk::read(const QString &number)
{
    openFromList(number);
    lookThrough();
    readHistory();
}

QList<WalkStep> SampleWalk::steps()
{
    QList<WalkStep> steps;
    for (const char *number : sampleNumbers)
        steps << WalkStep { number, [this, number] { read(QString::fromLatin1(number)); } };
    return steps;
}

} // namespace

class TestSampleWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseIsReadStageByStage_data();
    void everyCaseIsReadStageByStage();
};

void TestSampleWalk::everyCaseIsReadStageByStage_data()
{
    addLanguages();
}

void TestSampleWalk::everyCaseIsReadStageByStage()
{
    QFETCH(const bool, french);
    const TemporaryFolder folder;
    WalkingOffice office(folder, { .name = u"sample"_s,
                                   .language = french ? Language::French : Language::English,
                                   .persons = {},
                                   .me = u"A. Desrosiers"_s,
                                   .today = QDate(2026, 11, 23),
                                   .isSample = true });
    SampleWalk reader(office);
    QVERIFY(reader.walk(reader.steps()));
}

QTEST_MAIN(TestSampleWalk)
#include "tst_samplewalk.moc"
