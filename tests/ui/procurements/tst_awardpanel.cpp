// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/awardpanel.h"

#include "core/procurements/approvals.h"
#include "core/procurements/awardchoice.h"
#include "core/procurements/filedetermination.h"
#include "tests/ui/procurements/stagefixture.h"
#include "ui/procurements/filewords.h"

#include <QAction>
#include <QLabel>

using namespace acquis;
using namespace acquis::test;

class TestAwardPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<StageFixture>(); }
    void cleanup();
    void bidThatRanksFirstIsOfferedFirst();
    void chosenBidIsAProposal();
    void bidWithoutPriceCannotBeChosen();
    void costThatIsSharedWithTheFirmIsTold();
    void awardWithoutItsDutiesIsRefused();
    void anotherBidNeedsAReasonAndSomebodyWhoAgrees();
    void lettersAreDraftedInBothLanguages();
    void setAsideBidIsToldItsReason();
    void debriefingClockIsShown();
    void formsAreAskedFor();
    void approvedChoiceIsFrozenButItsDayIsNot();
    void endedFileIsFrozen();
    void pathsAndDutiesLeadToTheirFields_data();
    void pathsAndDutiesLeadToTheirFields();
    void languageChangesAtOnce();
    void looks_data();
    void looks();

private:
    void open(const ProcurementFile &file, const OfficePeople &people = {})
    {
        m_stage->open(file, QDate(2015, 4, 10), people);
        m_panel = m_stage->show<AwardPanel>();
    }
    [[nodiscard]] static ProcurementFile undecided()
    {
        ProcurementFile file = awardedFile();
        file.award = {};
        file.contracts.clear();
        file.stage = FileStage::Award;
        return file;
    }
    /// The first bid is proposed and approved, and all is done that an award waits for.
    [[nodiscard]] static ProcurementFile approved()
    {
        ProcurementFile file = undecided();
        chooseBid(file, u"b1"_s);
        addDuty(file, DutyKind::DebriefDays, 60);
        StoredDetermination &determination = file.determinations.first();
        determination.day = QDate(2015, 3, 2);
        determination.need = QString::fromUtf8(canonicalJson(file.need));
        determination.digest = digestOf(file.need);
        determination.routes.first().verdict = determination.routes.first().stated = Verdict::Allowed;
        file.market.declarations = { signedEvaluator() };
        file.solicitation.issuedOn = QDate(2015, 3, 9);
        file.solicitation.closesAt = QDateTime(QDate(2015, 3, 20), QTime(18, 0), Qt::UTC);
        for (Bid &bid : file.bids)
            bid.receivedAt = QDateTime(QDate(2015, 3, 18), QTime(14, 0), Qt::UTC);
        file.intake.ip = IpChoice::Vendor;
        Approval approval;
        approval.uid = u"ap1"_s;
        approval.subject = ApprovalSubject::Award;
        approval.requestedBy = u"A. Desrosiers"_s;
        approval.requestedOn = QDate(2015, 3, 28);
        approval.state = ApprovalState::Approved;
        approval.decidedBy = u"S. Okafor"_s;
        approval.decidedOn = QDate(2015, 3, 29);
        approval.digest = approvedContentDigest(file, ApprovalSubject::Award);
        file.approvals = { approval };
        return file;
    }
    [[nodiscard]] static OfficePeople withDirector()
    {
        OfficePerson director;
        director.uid = u"q1"_s;
        director.name = u"S. Okafor"_s;
        director.authority = Authority::Director;
        return { { director }, {} };
    }
    [[nodiscard]] static ProcurementFile decided()
    {
        ProcurementFile file = awardedFile();
        file.stage = FileStage::Award;
        addDuty(file, DutyKind::DebriefDays, 60);
        file.determinations.first().day = QDate(2015, 3, 2);
        file.determinations.first().digest = QString(64, u'a');
        file.solicitation.criteria = { criterion(u"k1"_s, u"Quality"_s, u"Qualité"_s) };
        file.market.declarations = { signedEvaluator() };
        file.evaluation.openedOn = QDate(2015, 3, 20);
        file.evaluation.scores = { { u"x1"_s, u"R. Iyer"_s, u"b1"_s, u"k1"_s, 9, {} },
                                   { u"x2"_s, u"R. Iyer"_s, u"b2"_s, u"k1"_s, 6, {} } };
        file.evaluation.finished = { u"R. Iyer"_s };
        file.evaluation.consensus = { { u"s1"_s, u"b1"_s, u"k1"_s, 9, {} }, { u"s2"_s, u"b2"_s, u"k1"_s, 6, {} } };
        return file;
    }
    [[nodiscard]] static Declaration signedEvaluator()
    {
        Declaration declared;
        declared.uid = u"p1"_s;
        declared.person = u"R. Iyer"_s;
        declared.role = PersonRole::Evaluator;
        declared.conflict = ConflictState::None;
        declared.keepsConfidence = true;
        declared.signedOn = QDate(2015, 3, 3);
        return declared;
    }
    [[nodiscard]] static Criterion criterion(const QString &uid, const QString &en, const QString &fr)
    {
        Criterion made;
        made.uid = uid;
        made.kind = CriterionType::Quality;
        made.name = { en, fr };
        made.weight = 100;
        return made;
    }

    std::unique_ptr<StageFixture> m_stage;
    AwardPanel *m_panel = nullptr;
};

void TestAwardPanel::cleanup()
{
    m_stage->close();
    m_stage->ui.theme.setChoice(ThemeChoice::Light);
    m_stage.reset();
}

void TestAwardPanel::bidThatRanksFirstIsOfferedFirst()
{
    ProcurementFile file = undecided();
    std::reverse(file.bids.begin(), file.bids.end());
    open(file);
    const auto *box = m_stage->child<QComboBox>("awardBid");
    QCOMPARE(box->count(), 3);
    QCOMPARE(box->itemText(1), u"1. Brume & Balise inc., $20,000"_s);
    QCOMPARE(box->itemText(2), u"2. Fennimore Ward Ltd, $23,450"_s);
    QCOMPARE(m_stage->child<QLabel>("awardRank")->text(), u"Brume & Balise inc. ranks first."_s);
}

void TestAwardPanel::chosenBidIsAProposal()
{
    open(undecided());
    QVERIFY(!m_stage->child<QPushButton>("awardToday")->isEnabled());
    m_stage->choose("awardBid", u"b1"_s);
    const Award award = m_stage->stored().award;
    QCOMPARE(award.bid, u"b1"_s);
    QCOMPARE(award.vendorName, u"Brume & Balise inc."_s);
    QCOMPARE(award.sizeClass, u"small"_s);
    QCOMPARE(award.amount, std::optional(dollars(20'000)));
    // It waits for its approval and for what else the file still lacks.
    QCOMPARE(award.day, QDate());
    QVERIFY(!m_stage->child<QPushButton>("awardToday")->isEnabled());
    QVERIFY(m_stage->child<QLabel>("awardOwed")->isVisible());
    QVERIFY(!m_stage->child<QPlainTextEdit>("awardNotTopReason")->isVisible());
}

void TestAwardPanel::bidWithoutPriceCannotBeChosen()
{
    ProcurementFile file = undecided();
    file.bids.last().yearlyCosts.clear();
    open(file);
    QCOMPARE(m_stage->child<QComboBox>("awardBid")->findData(u"b2"_s), -1);
    QVERIFY(m_stage->child<QComboBox>("awardBid")->findData(u"b1"_s) > 0);
    const QString said = m_stage->child<QLabel>("awardRank")->text();
    QVERIFY2(said.contains(u"not to be chosen: Fennimore Ward Ltd."_s), qPrintable(said));
}

void TestAwardPanel::costThatIsSharedWithTheFirmIsTold()
{
    ProcurementFile file = undecided();
    SolicitationPhase development;
    development.uid = u"h1"_s;
    development.kind = PhaseKind::Development;
    development.name = { u"Development"_s, u"Développement"_s };
    development.publicBasisPoints = 7'500;
    development.cap = dollars(14'000);
    file.solicitation.phases = { development };
    file.bids.first().phase = u"h1"_s;
    open(file);
    m_stage->choose("awardBid", u"b1"_s);
    const QString said = m_stage->child<QLabel>("awardRank")->text();
    QVERIFY2(said.contains(u"In the phase “Development” the public bears $14,000 of $20,000, the firm $6,000."_s),
             qPrintable(said));
}

void TestAwardPanel::awardWithoutItsDutiesIsRefused()
{
    ProcurementFile file = approved();
    file.intake.ip = IpChoice::NotSaid;
    open(file, withDirector());
    // The button says what is missing, and waits for it.
    const auto *button = m_stage->child<QPushButton>("awardToday");
    const QString owed = m_stage->child<QLabel>("awardOwed")->text();
    QVERIFY(!button->isEnabled());
    QVERIFY(m_stage->child<QLabel>("awardOwed")->isVisible());
    FileDuty duty;
    duty.kind = FileDutyKind::IpChosen;
    duty.key = u"ip-chosen"_s;
    QCOMPARE(owed, u"Before the award: %1."_s.arg(FileWords(Language::English).duty(duty)));
    QCOMPARE(button->accessibleDescription(), owed);
    QCOMPARE(button->toolTip(), owed);
    QList<FileFinding> findings;
    connect(m_stage->session.get(), &FileSession::refused, this,
            [&findings](const QList<FileFinding> &refused) { findings << refused; });
    m_stage->type("awardDay", u"2015-04-10"_s);
    QCOMPARE(m_stage->stored().award.day, QDate());
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().fault, FileFault::AwardWithoutDuties);
    QCOMPARE(findings.first().value, u"ip-chosen"_s);
    QTRY_VERIFY(button->isVisible()); // it can be made when that is done
    m_stage->session->change(u"edit"_s, [](ProcurementFile &changed) { changed.intake.ip = IpChoice::Vendor; });
    QVERIFY(button->isEnabled());
    QVERIFY(!m_stage->child<QLabel>("awardOwed")->isVisible());
    QVERIFY(button->accessibleDescription().isEmpty());
}

void TestAwardPanel::anotherBidNeedsAReasonAndSomebodyWhoAgrees()
{
    open(undecided());
    m_stage->choose("awardBid", u"b2"_s);
    QVERIFY(m_stage->child<QPlainTextEdit>("awardNotTopReason")->isVisible());
    const auto *fault = m_stage->child<QLabel>("awardNotTopReasonFault");
    QVERIFY(fault->isVisible());
    QCOMPARE(fault->text(), u"Say why another bid wins than the one that ranks first."_s);
    m_stage->write("awardNotTopReason", u"The first withdrew its price."_s);
    auto *approver = m_stage->child<QComboBox>("awardNotTopApprover");
    approver->setFocus();
    QTest::keyClicks(approver, u"R. Iyer"_s);
    QTest::keyClick(approver, Qt::Key_Return);
    QVERIFY(!fault->isVisible());
    const Award award = m_stage->stored().award;
    QCOMPARE(award.notTopReason, u"The first withdrew its price."_s);
    QCOMPARE(award.notTopApprover, u"R. Iyer"_s);
}

void TestAwardPanel::lettersAreDraftedInBothLanguages()
{
    open(decided());
    QCOMPARE(m_stage->column("awardLetters", 0), QStringList { u"Fennimore Ward Ltd"_s });
    QCOMPARE(m_stage->column("awardLetters", 1), QStringList { u"not written"_s });
    m_stage->press("awardDraftLetters");
    const RegretLetter letter = m_stage->stored().award.letters.value(0);
    QCOMPARE(letter.bid, u"b2"_s);
    QVERIFY2(letter.reasons.en.contains(u"Quality: your bid was given 6 of 10 points, the winning bid 9."_s),
             qPrintable(letter.reasons.en));
    QVERIFY2(letter.reasons.en.contains(u"$23,450"_s), qPrintable(letter.reasons.en));
    QVERIFY2(letter.reasons.fr.contains(u"Qualité"_s), qPrintable(letter.reasons.fr));
    QCOMPARE(m_stage->column("awardLetters", 1), QStringList { u"drafted"_s });
    QVERIFY(!m_stage->child<QPushButton>("awardDraftLetters")->isEnabled());
    m_stage->type("awardLetterSentOn", u"2015-04-11"_s);
    QCOMPARE(m_stage->stored().award.letters.value(0).sentOn, QDate(2015, 4, 11));
    QCOMPARE(m_stage->column("awardLetters", 1), QStringList { u"sent on 11 Apr 2015"_s });
}

void TestAwardPanel::setAsideBidIsToldItsReason()
{
    ProcurementFile file = decided();
    file.bids.last().state = BidState::SetAside;
    file.bids.last().reason = u"it came late"_s;
    open(file);
    m_stage->press("awardDraftLetters");
    QCOMPARE(m_stage->stored().award.letters.value(0).reasons.en, u"Your bid was set aside: it came late"_s);
}

void TestAwardPanel::debriefingClockIsShown()
{
    ProcurementFile file = decided();
    file.award.noticePublishedOn = QDate(2015, 4, 1);
    open(file);
    QCOMPARE(m_stage->column("awardLetters", 2), QStringList { u"may be asked for until 31 May 2015, 51 days left"_s });
}

void TestAwardPanel::formsAreAskedFor()
{
    open(decided());
    QSignalSpy forms(m_panel, &StagePanel::formRequested);
    m_stage->press("awardNoticeForm");
    QCOMPARE(forms.takeFirst(), (QVariantList { u"award-notice"_s, QString() }));
    m_stage->press("awardDraftLetters");
    m_stage->press("awardWriteLetter");
    QCOMPARE(forms.takeFirst(), (QVariantList { u"regret-letter"_s, m_stage->file().award.letters.value(0).uid }));
    QCOMPARE(m_panel->stageActions().size(), 3);
    m_panel->stageActions().last()->trigger();
    QCOMPARE(forms.takeFirst().first().toString(), u"award-notice"_s);
}

void TestAwardPanel::approvedChoiceIsFrozenButItsDayIsNot()
{
    open(approved(), withDirector());
    QVERIFY(m_stage->child<QLineEdit>("awardAmount")->isReadOnly());
    QCOMPARE(m_stage->child<QLabel>("awardAmountReason")->text(),
             u"It was approved by S. Okafor; withdraw the approval to change it."_s);
    QVERIFY(!m_stage->child<QLineEdit>("awardDay")->isReadOnly());
    m_stage->press("awardToday");
    QCOMPARE(m_stage->stored().award.day, QDate(2015, 4, 10));
    QVERIFY(!m_stage->child<QPushButton>("awardToday")->isVisible());
}

void TestAwardPanel::endedFileIsFrozen()
{
    ProcurementFile file = decided();
    file.state = FileState::Closed;
    open(file);
    QVERIFY(m_stage->child<QLineEdit>("awardAmount")->isReadOnly());
    QVERIFY(!m_stage->child<QPushButton>("awardDraftLetters")->isEnabled());
}

void TestAwardPanel::pathsAndDutiesLeadToTheirFields_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::newRow("amount") << u"award/amount"_s << u"awardAmount"_s;
    QTest::newRow("duty of the award") << u"award-decided"_s << u"awardBid"_s;
    QTest::newRow("duty of the notice") << u"publish-award"_s << u"awardNoticeNoticePublishedOn"_s;
    QTest::newRow("duty of the letters") << u"regret-letters"_s << u"awardLetters"_s;
    QTest::newRow("a letter") << u"award/letters/l1/sent-on"_s << u"awardLetterSentOn"_s;
}

void TestAwardPanel::pathsAndDutiesLeadToTheirFields()
{
    QFETCH(const QString, path);
    ProcurementFile file = decided();
    file.award.letters = { { u"l1"_s, u"b2"_s, {}, {}, {}, {}, {} } };
    open(file);
    QVERIFY(m_panel->goTo(path));
    QTEST(QApplication::focusWidget()->objectName(), "field");
    QVERIFY(!m_panel->goTo(u"contracts/c1/value"_s));
}

void TestAwardPanel::languageChangesAtOnce()
{
    ProcurementFile file = decided();
    file.award.noticePublishedOn = QDate(2015, 4, 1);
    open(file);
    m_stage->ui.language.setLanguage(Language::French);
    QTRY_VERIFY(m_stage->child<QComboBox>("awardBid")->itemText(1).contains(u"20\u202F000\u00A0$"_s));
}

void TestAwardPanel::looks_data()
{
    addLooks();
}

void TestAwardPanel::looks()
{
    const Look look(m_stage->ui);
    ProcurementFile file = decided();
    file.award.noticePublishedOn = QDate(2015, 4, 1);
    file.award.letters = { { u"l1"_s, u"b2"_s, { u"Quality: 6 of 10."_s, u"Qualité : 6 sur 10."_s }, {}, {}, {}, {} } };
    open(file);
    QVERIFY(
        keepPicture(*m_panel, QStringLiteral(ACQUIS_SCREENSHOTS), u"award-"_s + QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(m_panel->minimumSizeHint().width() <= 900);
}

QTEST_MAIN(TestAwardPanel)
#include "tst_awardpanel.moc"
