// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/communityview.h"

#include "core/agreements/agreementregister.h"
#include "core/storage/database.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/look.h"
#include "ui/agreements/agreementsession.h"
#include "ui/agreements/communitywords.h"
#include "ui/agreements/officebox.h"
#include "ui/widgets/datefield.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else
enum Tab { MembersTab, MeetingsTab, ChairTab, RecommendationsTab };

const QStringList codes { u"ab"_s, u"bc"_s, u"ca"_s, u"mb"_s, u"nb"_s, u"ns"_s, u"on"_s, u"qc"_s, u"sk"_s };

QString uidOf(const QString &code)
{
    return u"member-"_s + code;
}

/// One for each of nine jurisdictions since the first quarter; those of even places have a delegate.
QList<CommunityMember> members()
{
    QList<CommunityMember> list;
    for (qsizetype i = 0; i < codes.size(); ++i)
        list << CommunityMember { uidOf(codes.at(i)),
                                  codes.at(i),
                                  u"Member %1"_s.arg(codes.at(i).toUpper()),
                                  {},
                                  i % 2 == 0 ? u"Delegate %1"_s.arg(codes.at(i).toUpper()) : QString(),
                                  QDate(2021, 7, 1),
                                  {} };
    return list;
}

/// Held \p days ago, with the members of the first \p present jurisdictions.
CommunityMeeting meeting(int days, int present)
{
    CommunityMeeting value;
    value.uid = u"meeting-1"_s;
    value.day = QDate::currentDate().addDays(-days);
    for (int i = 0; i < present; ++i)
        value.present << Attendance { uidOf(codes.at(i)), false };
    return value;
}

Recommendation recommendation(int inFavour, int endorsed, QDate day)
{
    Recommendation value;
    value.uid = u"recommendation-1"_s;
    value.title = { u"Share terms"_s, u"Partager les conditions"_s };
    value.text = { u"Use one set."_s, u"Utiliser un seul jeu."_s };
    value.meeting = u"meeting-1"_s;
    value.votedOn = day;
    value.state = RecommendationState::Voted;
    for (int i = 0; i < codes.size(); ++i)
        value.votes << CastVote { codes.at(i), i < inFavour ? RecommendationVote::For : RecommendationVote::Against };
    for (int i = 0; i < endorsed; ++i)
        value.endorsements << Endorsement { codes.at(i), u"CIO %1"_s.arg(codes.at(i)), day };
    return value;
}

} // namespace

class TestCommunityView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void memberIsAddedChangedEndedAndUndone();
    void mistakesAreSaidAtTheirFields();
    void quorumIsCountedWhileOneTicks();
    void attendanceFollowsTheDay();
    void summaryLateIsSaidAndIssued_data();
    void summaryLateIsSaidAndIssued();
    void summaryIsIssuedInBothLanguagesOnly();
    void quartersWithoutMeetingAreANotice();
    void viceChairFollowsAndATermIsProposed();
    void votesAreCountedWhileTheyAreCast();
    void forwardIsRefusedThenDoneThenUndone();
    void whatTheCouncilGotStays();
    void recommendationIsCopiedInBothLanguages();
    void secondSaverIsToldAndKeepsWhatWasWritten();
    void unsavedWorkIsAskedAbout();
    void removedRecordComesBack();
    void everythingByKeyboard();
    void anotherRegisterShowsItsOwn();
    void languageChangesWhileOneWrites();
    void everyCodeHasWords();
    void looks_data();
    void looks();

private:
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_view->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void click(const char *name) const
    {
        QVERIFY2(child<QPushButton>(name)->isEnabled(), name);
        child<QPushButton>(name)->click();
        settle();
    }
    void show(Tab tab) const { child<QTabWidget>("communityTabs")->setCurrentIndex(tab); }
    template <typename T>
    void keep(const T &value, int replaces = 0) const
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        ACQUIS_VERIFY_RESULT(AgreementRegister(**database, u"boris"_s).save(value, replaces));
    }
    template <typename T>
    [[nodiscard]] QList<T> kept() const
    {
        QList<T> list;
        auto database = Database::open(path(), Database::Mode::ReadOnly);
        const auto all = database ? AgreementRegister(**database, {}).all<T>() : std::unexpected(database.error());
        if (!all)
            qFatal("the register cannot be read");
        for (const Kept<T> &one : *all)
            list << one.value;
        return list;
    }
    void open();
    void makeView();
    void tick(const QString &name, bool checked = true) const;
    [[nodiscard]] QStringList lines(const char *list) const;
    [[nodiscard]] QString said() const;
    [[nodiscard]] QString path() const { return m_ui->folder.path(u"register.acquis"_s); }
    void settle() const
    {
        for (int i = 0; i < 3; ++i) { // an answer may begin the next job
            QTRY_VERIFY_WITH_TIMEOUT(m_ui->jobs.isIdle(), patience);
            QCoreApplication::processEvents();
        }
    }
    void undo() const
    {
        QVERIFY(child<QAction>("communityUndoAction")->isEnabled());
        child<QAction>("communityUndoAction")->trigger();
        settle();
    }

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<AgreementSession> m_session;
    std::unique_ptr<CommunityView> m_view;
    std::unique_ptr<QSignalSpy> m_posted;
};

void TestCommunityView::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_ui->theme.setChoice(ThemeChoice::Light);
    m_ui->theme.apply();
    m_session = std::make_unique<AgreementSession>(m_ui->session, m_ui->jobs);
    ACQUIS_VERIFY_RESULT(Database::create(path()));
    makeView();
}

void TestCommunityView::makeView()
{
    m_posted.reset();
    m_view = std::make_unique<CommunityView>(m_ui->context, *m_session);
    m_posted = std::make_unique<QSignalSpy>(m_view.get(), &CommunityView::messagePosted);
    m_view->resize(1240, 900);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void TestCommunityView::cleanup()
{
    m_posted.reset();
    m_view.reset();
    m_session.reset();
    m_ui.reset();
}

void TestCommunityView::open()
{
    QSignalSpy opened(&m_ui->session, &RegisterSession::opened);
    m_ui->session.open(path());
    QVERIFY(opened.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->holdings() && !m_session->isLoading(), patience);
    settle();
}

void TestCommunityView::tick(const QString &name, bool checked) const
{
    auto *list = child<QTreeWidget>("meetingPresent");
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        if (list->topLevelItem(row)->text(0) == name) {
            list->topLevelItem(row)->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
            return;
        }
    }
    QFAIL(qPrintable(u"nobody is called "_s + name));
}

QStringList TestCommunityView::lines(const char *list) const
{
    QStringList all;
    auto *tree = child<QTreeWidget>(list);
    for (int row = 0; row < tree->topLevelItemCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < tree->columnCount(); ++column)
            cells << tree->topLevelItem(row)->text(column);
        all << cells.join(u" | "_s);
    }
    return all;
}

QString TestCommunityView::said() const
{
    if (m_posted->isEmpty())
        return {};
    const auto message = m_posted->last().first().value<Message>();
    return message.title() + u' ' + message.text();
}

void TestCommunityView::memberIsAddedChangedEndedAndUndone()
{
    open();
    QVERIFY(child<QLabel>("membersEmpty")->isVisible());
    click("membersAdd");
    QVERIFY(child<OfficeBox>("memberJurisdiction")->hasFocus() || child<OfficeBox>("memberJurisdiction")->lineEdit()->hasFocus());
    child<OfficeBox>("memberJurisdiction")->setEditText(u"Quebec (qc)"_s);
    child<QLineEdit>("memberName")->setText(u"Dominique Exemple"_s);
    child<QLineEdit>("memberDelegate")->setText(u"Camille Exemple"_s);
    child<DateField>("memberFrom")->setDate(QDate(2024, 1, 15));
    QVERIFY(!m_view->unsavedWork().isEmpty());
    click("membersSave");
    QVERIFY2(said().startsWith(u"Saved."_s), qPrintable(said()));
    QVERIFY(m_view->unsavedWork().isEmpty());
    QCOMPARE(lines("membersList"), QStringList { u"Quebec | Dominique Exemple | Camille Exemple | from 2024-01-15 on"_s });
    QCOMPARE(kept<CommunityMember>().first().jurisdiction, u"qc"_s);

    child<QLineEdit>("memberTitle")->setText(u"Director"_s);
    click("membersSave");
    QCOMPARE(kept<CommunityMember>().first().title, u"Director"_s);
    click("membersEndToday");
    QCOMPARE(kept<CommunityMember>().first().until, QDate::currentDate());
    QVERIFY(!child<QPushButton>("membersEndToday")->isEnabled());
    undo();
    QVERIFY(!kept<CommunityMember>().first().until.isValid());
    QCOMPARE(kept<CommunityMember>().first().title, u"Director"_s);
    QVERIFY(!child<QCheckBox>("memberEnds")->isChecked());
    QVERIFY(!child<QAction>("communityUndoAction")->isEnabled()); // the last change only
}

void TestCommunityView::mistakesAreSaidAtTheirFields()
{
    open();
    click("membersAdd");
    click("membersSave");
    QCOMPARE(child<QLabel>("memberNameFault")->text(), u"Something must be written here."_s);
    QVERIFY(child<QLabel>("memberJurisdictionFault")->text().startsWith(u"Choose one, or write a code"_s));
    child<OfficeBox>("memberJurisdiction")->setEditText(u"on-toronto"_s);
    child<QLineEdit>("memberName")->setText(u"Alex Exemple"_s);
    child<DateField>("memberFrom")->setDate(QDate(2024, 1, 15));
    child<QCheckBox>("memberEnds")->setChecked(true);
    child<DateField>("memberUntil")->setDate(QDate(2023, 1, 15));
    click("membersSave");
    QVERIFY(!child<QLabel>("memberNameFault")->isVisible());
    QCOMPARE(child<QLabel>("memberUntilFault")->text(), u"This contradicts something else that is written here."_s);
    QVERIFY(child<DateField>("memberUntil")->hasFocus());
    QVERIFY(kept<CommunityMember>().isEmpty());
    child<DateField>("memberUntil")->setDate(QDate(2025, 1, 15));
    click("membersSave");
    QCOMPARE(kept<CommunityMember>().size(), 1);
}

void TestCommunityView::quorumIsCountedWhileOneTicks()
{
    for (const CommunityMember &member : members())
        keep(member);
    open();
    show(MeetingsTab);
    click("meetingsAdd");
    auto *quorum = child<QLabel>("meetingQuorum");
    QCOMPARE(quorum->text(), u"No quorum: 0 of 9 jurisdictions, 6 needed."_s);
    for (const QString &name : { u"Member AB"_s, u"Member BC"_s, u"Delegate CA"_s, u"Member MB"_s, u"Member NB"_s })
        tick(name);
    QCOMPARE(quorum->text(), u"No quorum: 5 of 9 jurisdictions, 6 needed."_s);
    tick(u"Member CA"_s); // in place of the delegate: still one vote
    QCOMPARE(quorum->text(), u"No quorum: 5 of 9 jurisdictions, 6 needed."_s);
    tick(u"Member QC"_s);
    QCOMPARE(quorum->text(), u"Quorum: 6 of 9 jurisdictions, 6 needed."_s);
    click("meetingsSave");
    const CommunityMeeting saved = kept<CommunityMeeting>().first();
    QCOMPARE(saved.present.size(), 6);
    QVERIFY(saved.present.contains(Attendance { uidOf(u"ca"_s), false }));
    QVERIFY(lines("meetingsList").first().contains(u" | quorum | "_s));
}

void TestCommunityView::attendanceFollowsTheDay()
{
    for (const CommunityMember &member : members())
        keep(member);
    CommunityMember former = members().first();
    former.uid = u"former"_s;
    former.name = u"Former AB"_s;
    former.until = QDate(2023, 12, 31);
    keep(former);
    open();
    show(MeetingsTab);
    click("meetingsAdd");
    QVERIFY(lines("meetingPresent").filter(u"Former AB | "_s).isEmpty());
    child<DateField>("meetingDay")->setDate(QDate(2023, 10, 2));
    QCOMPARE(lines("meetingPresent").filter(u"Former AB | "_s).size(), 1);
    tick(u"Former AB"_s);
    tick(u"Member AB"_s); // two of one jurisdiction are one
    QVERIFY(child<QLabel>("meetingQuorum")->text().startsWith(u"No quorum: 1 of 9"_s));
    child<DateField>("meetingDay")->setDate(QDate(2024, 2, 1));
    QCOMPARE(lines("meetingPresent").filter(u"Former AB | "_s),
             QStringList { u"Former AB | Alberta | no member on this day: does not count"_s });
}

void TestCommunityView::summaryLateIsSaidAndIssued_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto day = [](int ago) { return QDate::currentDate().addDays(-ago).toString(Qt::ISODate); };
    QTest::newRow("due") << 3 << u"Summary: Due by %1."_s.arg(day(-11)) << u"Summary: Issued on %1, in time."_s.arg(day(0));
    QTest::newRow("last day") << 14 << u"Summary: Due by %1."_s.arg(day(0)) << u"Summary: Issued on %1, in time."_s.arg(day(0));
    QTest::newRow("late") << 20 << u"Summary: Late: it was due by %1, 6 days ago."_s.arg(day(6))
                          << u"Summary: Issued on %1, 6 days late."_s.arg(day(0));
}

void TestCommunityView::summaryLateIsSaidAndIssued()
{
    QFETCH(int, daysAgo);
    QFETCH(QString, before);
    QFETCH(QString, after);
    keep(members().first());
    CommunityMeeting held = meeting(daysAgo, 1);
    held.summary = { u"We met."_s, u"Nous nous sommes réunis."_s };
    keep(held);
    open();
    show(MeetingsTab);
    QCOMPARE(child<QLabel>("meetingDue")->text(), before);
    click("meetingsIssue");
    QCOMPARE(child<QLabel>("meetingDue")->text(), after);
    QCOMPARE(kept<CommunityMeeting>().first().summaryIssued, QDate::currentDate());
    undo();
    QCOMPARE(child<QLabel>("meetingDue")->text(), before);
}

void TestCommunityView::summaryIsIssuedInBothLanguagesOnly()
{
    keep(members().first());
    keep(meeting(3, 1));
    open();
    show(MeetingsTab);
    child<QPlainTextEdit>("meetingSummaryEn")->setPlainText(u"We met."_s);
    click("meetingsIssue");
    QCOMPARE(child<QLabel>("meetingSummaryFrFault")->text(), u"Something must be written here."_s);
    QVERIFY(child<QPlainTextEdit>("meetingSummaryFr")->hasFocus());
    QVERIFY(!child<QCheckBox>("meetingIsIssued")->isChecked());
    QVERIFY(!kept<CommunityMeeting>().first().summaryIssued.isValid());
}

void TestCommunityView::quartersWithoutMeetingAreANotice()
{
    open();
    QVERIFY(!child<QLabel>("communityNotice")->isVisible());
    const QDate today = QDate::currentDate();
    CommunityMember member = members().first();
    member.from = today; // so that only this quarter counts
    keep(member);
    m_session->refresh();
    settle();
    auto *notice = child<QLabel>("communityNotice");
    QVERIFY(notice->isVisible());
    const QDate first(today.year(), (today.month() - 1) / 3 * 3 + 1, 1);
    QCOMPARE(notice->text(),
             u"No regular meeting was held or set for %1."_s.arg(CommunityWords(Language::English).quarter(first)));
    CommunityMeeting extra = meeting(0, 0);
    extra.isExtra = true;
    keep(extra);
    m_session->refresh();
    settle();
    QVERIFY(notice->isVisible()); // an extra one does not stand in
    extra.isExtra = false;
    keep(extra, 1);
    m_session->refresh();
    settle();
    QVERIFY(!notice->isVisible());
}

void TestCommunityView::viceChairFollowsAndATermIsProposed()
{
    for (const CommunityMember &member : members())
        keep(member);
    open();
    show(ChairTab);
    QCOMPARE(child<QLabel>("chairToday")->text(), u"No term has begun: a chair and a vice-chair are asked for."_s);
    const QDate from = QDate::currentDate().addYears(-1).addDays(-5);
    keep(ChairTerm { u"term-1"_s, from, uidOf(u"on"_s), uidOf(u"qc"_s) });
    m_session->refresh();
    settle();
    const QDate until = from.addYears(2).addDays(-1);
    QCOMPARE(child<QLabel>("chairToday")->text(),
             u"Member QC, Quebec is chair until %1 by succession. A vice-chair is asked for: write down the new term."_s.arg(
                 until.toString(Qt::ISODate)));
    click("chairsAdd");
    click("chairsSave");
    QCOMPARE(child<QLabel>("chairChairFault")->text(), u"Something must be written here."_s);
    const auto choose = [this](const char *name, const QString &code) {
        auto *box = child<QComboBox>(name);
        box->setCurrentIndex(box->findData(uidOf(code)));
    };
    child<DateField>("chairFrom")->setDate(from.addYears(1));
    choose("chairChair", u"qc"_s);
    choose("chairViceChair", u"qc"_s);
    click("chairsSave");
    QCOMPARE(child<QLabel>("chairViceChairFault")->text(), u"This contradicts something else that is written here."_s);
    choose("chairViceChair", u"bc"_s);
    click("chairsSave");
    QCOMPARE(child<QLabel>("chairToday")->text(),
             u"Member QC, Quebec is chair until %1, then Member BC, British Columbia, now vice-chair, follows."_s.arg(
                 until.toString(Qt::ISODate)));
    QCOMPARE(lines("chairsList").size(), 2);
    // The next one is proposed as succession has it.
    click("chairsAdd");
    QCOMPARE(child<DateField>("chairFrom")->date(), until.addDays(1));
    QCOMPARE(child<QComboBox>("chairChair")->currentData().toString(), uidOf(u"bc"_s));
}

void TestCommunityView::votesAreCountedWhileTheyAreCast()
{
    for (const CommunityMember &member : members())
        keep(member);
    keep(meeting(3, 6));
    open();
    show(RecommendationsTab);
    click("recommendationsAdd");
    QVERIFY(child<QLabel>("recommendationBallotWords")->text().startsWith(u"Choose the meeting that votes"_s));
    child<QLineEdit>("recommendationTitleEn")->setText(u"Share terms"_s);
    child<QPlainTextEdit>("recommendationTextEn")->setPlainText(u"Use one set."_s);
    auto *meetings = child<QComboBox>("recommendationMeeting");
    meetings->setCurrentIndex(meetings->findData(u"meeting-1"_s));
    for (int i = 0; i < 5; ++i) {
        auto *vote = child<QComboBox>(qPrintable(u"ballotVote%1"_s.arg(i)));
        QTest::keyClick(vote, Qt::Key_Down);
    }
    auto *count = child<QLabel>("recommendationCount");
    QCOMPARE(count->text(), u"5 for, 0 against, 0 abstained, 4 silent, of 9 jurisdictions: passes by majority."_s);
    child<QComboBox>("recommendationRule")->setCurrentIndex(1);
    QCOMPARE(count->text(), u"5 for, 0 against, 0 abstained, 4 silent, of 9 jurisdictions: no consensus."_s);
    auto *bars = child<QLabel>("recommendationBars");
    QVERIFY2(bars->text().contains(u"The French title or text is missing."_s), qPrintable(bars->text()));
    QVERIFY(bars->text().contains(u"The vote did not carry it."_s));
    QVERIFY(bars->text().contains(u"Endorsements are missing: Alberta, British Columbia"_s));
    QTest::keyClicks(child<QLineEdit>("ballotBy0"), u"Robin Exemple"_s);
    QVERIFY(bars->text().contains(u"Endorsements are missing: British Columbia"_s));
    click("recommendationsSave");
    const Recommendation saved = kept<Recommendation>().first();
    QCOMPARE(saved.votes.size(), 5);
    QCOMPARE(saved.votedOn, QDate::currentDate().addDays(-3));
    QVERIFY(saved.state == RecommendationState::Voted);
    QVERIFY(saved.rule == RecommendationRule::Consensus);
    QCOMPARE(saved.endorsements, (QList { Endorsement { u"ab"_s, u"Robin Exemple"_s, QDate::currentDate() } }));
}

void TestCommunityView::forwardIsRefusedThenDoneThenUndone()
{
    for (const CommunityMember &member : members())
        keep(member);
    keep(meeting(3, 6));
    const QDate day = QDate::currentDate().addDays(-3);
    keep(recommendation(5, 8, day));
    open();
    show(RecommendationsTab);
    QCOMPARE(child<QLabel>("recommendationBars")->text(),
             u"What keeps it from the council: Endorsements are missing: Saskatchewan."_s);
    click("recommendationsForward");
    QCOMPARE(said(), u"It was not sent to the council. Endorsements are missing: Saskatchewan."_s);
    QVERIFY(kept<Recommendation>().first().state == RecommendationState::Voted);
    // What is saved elsewhere meanwhile is no answer to it.
    show(MembersTab);
    child<QLineEdit>("memberTitle")->setText(u"Director"_s);
    click("membersSave");
    show(RecommendationsTab);
    QCOMPARE(child<QLineEdit>("recommendationTitleEn")->text(), u"Share terms"_s);
    QVERIFY(m_view->unsavedWork().isEmpty());

    QTest::keyClicks(child<QLineEdit>("ballotBy8"), u"Sam Exemple"_s);
    QVERIFY(!child<QPushButton>("recommendationsForward")->isEnabled()); // first it is saved
    click("recommendationsSave");
    QCOMPARE(child<QLabel>("recommendationBars")->text(), u"Nothing keeps it from the council."_s);
    click("recommendationsForward");
    QVERIFY2(said().startsWith(u"Sent to the council."_s), qPrintable(said()));
    QVERIFY(kept<Recommendation>().first().state == RecommendationState::Forwarded);
    QCOMPARE(kept<Recommendation>().first().forwardedOn, QDate::currentDate());
    QVERIFY(!child<QPushButton>("recommendationsForward")->isEnabled());
    undo();
    QVERIFY(kept<Recommendation>().first().state == RecommendationState::Voted);
    QVERIFY(child<QPushButton>("recommendationsForward")->isEnabled());
}

void TestCommunityView::whatTheCouncilGotStays()
{
    for (const CommunityMember &member : members())
        keep(member);
    keep(meeting(3, 6));
    keep(recommendation(9, 9, QDate::currentDate().addDays(-3)));
    open();
    show(RecommendationsTab);
    click("recommendationsForward");
    QVERIFY(!child<QLineEdit>("recommendationTitleEn")->isEnabled());
    QVERIFY(!child<QLineEdit>("ballotBy0")->isEnabled());
    QVERIFY(!child<QPushButton>("recommendationsRemove")->isEnabled());
    auto *state = child<QComboBox>("recommendationState");
    QCOMPARE(state->itemText(0), u"Before the council"_s);
    state->setCurrentIndex(1);
    click("recommendationsSave");
    QVERIFY(kept<Recommendation>().first().state == RecommendationState::Accepted);
    QVERIFY(kept<Recommendation>().first().forwardedOn.isValid());
    QVERIFY(lines("recommendationsList").first().startsWith(u"Share terms | Accepted by the council, sent on"_s));
}

void TestCommunityView::recommendationIsCopiedInBothLanguages()
{
    for (const CommunityMember &member : members())
        keep(member);
    const QDate day = QDate::currentDate().addDays(-3);
    keep(meeting(3, 6));
    keep(recommendation(5, 0, day));
    open();
    show(RecommendationsTab);
    click("recommendationsCopy");
    const QString text = QApplication::clipboard()->text();
    for (const QString &words : { u"Share terms"_s, u"Use one set."_s, u"Partager les conditions"_s, u"Utiliser un seul jeu."_s,
                                  u"passes by majority"_s, u"adoptée à la majorité"_s })
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY(text.indexOf(u"Use one set."_s) < text.indexOf(u"Partager"_s));
}

void TestCommunityView::secondSaverIsToldAndKeepsWhatWasWritten()
{
    keep(members().first());
    open();
    child<QLineEdit>("memberTitle")->setText(u"Director"_s);
    CommunityMember other = members().first();
    other.title = u"Chief"_s;
    keep(other, 1);
    click("membersSave");
    QVERIFY2(said().startsWith(u"Somebody else saved this meanwhile. What you wrote still stands here"_s), qPrintable(said()));
    QCOMPARE(child<QLineEdit>("memberTitle")->text(), u"Director"_s);
    QCOMPARE(kept<CommunityMember>().first().title, u"Chief"_s);
    m_posted->last().first().value<Message>().action();
    settle();
    QCOMPARE(child<QLineEdit>("memberTitle")->text(), u"Chief"_s);
    child<QLineEdit>("memberTitle")->setText(u"Director"_s);
    click("membersSave");
    QCOMPARE(kept<CommunityMember>().first().title, u"Director"_s);
    // Somebody changes it again: the last change cannot be taken back over theirs.
    other.title = u"Deputy"_s;
    keep(other, 3);
    undo();
    QVERIFY2(said().startsWith(u"Somebody else saved this meanwhile."_s), qPrintable(said()));
    QCOMPARE(kept<CommunityMember>().first().title, u"Deputy"_s);
}

void TestCommunityView::unsavedWorkIsAskedAbout()
{
    keep(members().at(0));
    keep(members().at(1));
    open();
    auto *list = child<QTreeWidget>("membersList");
    child<QLineEdit>("memberTitle")->setText(u"Director"_s);
    QVERIFY(!m_view->unsavedWork().isEmpty());
    m_session->refresh();
    settle();
    QCOMPARE(child<QLineEdit>("memberTitle")->text(), u"Director"_s); // a refresh takes nothing away
    list->setCurrentItem(list->topLevelItem(1));
    settle();
    QCOMPARE(m_ui->prompts.asked, QStringList { u"What was written here is not saved."_s });
    QCOMPARE(child<QLineEdit>("memberName")->text(), u"Member BC"_s);
    QVERIFY(m_view->unsavedWork().isEmpty());
    child<QLineEdit>("memberTitle")->setText(u"Director"_s);
    click("membersDiscard");
    QVERIFY(child<QLineEdit>("memberTitle")->text().isEmpty());
    QCOMPARE(m_ui->prompts.asked.size(), 1);
}

void TestCommunityView::removedRecordComesBack()
{
    keep(members().at(0));
    keep(members().at(1));
    open();
    click("membersRemove");
    QCOMPARE(kept<CommunityMember>().size(), 1);
    QCOMPARE(child<QLineEdit>("memberName")->text(), u"Member BC"_s);
    undo();
    QCOMPARE(kept<CommunityMember>(), (QList { members().at(0), members().at(1) }));
    QCOMPARE(lines("membersList").size(), 2);
}

void TestCommunityView::everythingByKeyboard()
{
    for (const CommunityMember &member : members())
        keep(member);
    open();
    show(MeetingsTab);
    auto *list = child<QTreeWidget>("meetingsList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(child<DateField>("meetingDay")->hasFocus());
    const QStringList expected { u"meetingDay"_s,      u"meetingExtra"_s,     u"meetingAgendaEn"_s,  u"meetingAgendaFr"_s,
                                 u"meetingPresent"_s,  u"meetingSummaryEn"_s, u"meetingSummaryFr"_s, u"meetingsIssue"_s,
                                 u"meetingIsIssued"_s, u"meetingsSave"_s,     u"meetingsDiscard"_s };
    child<QPlainTextEdit>("meetingAgendaEn")->setPlainText(u"Terms"_s);
    QStringList visited;
    for (const QString &name : test::tabOrder(*m_view)) {
        if (expected.contains(name))
            visited << name;
    }
    QCOMPARE(visited, expected);
    auto *present = child<QTreeWidget>("meetingPresent");
    present->setFocus();
    QTest::keyClick(present, Qt::Key_Space);
    QVERIFY(child<QLabel>("meetingQuorum")->text().startsWith(u"No quorum: 1 of 9"_s));
    QTest::keyClick(present, Qt::Key_S, Qt::ControlModifier);
    settle();
    QCOMPARE(kept<CommunityMeeting>().size(), 1);
    QTest::keyClick(present, Qt::Key_Z, Qt::ControlModifier);
    settle();
    QVERIFY(kept<CommunityMeeting>().isEmpty());

    // Rows of a ballot come in the order in which they stand.
    keep(meeting(3, 6));
    m_session->refresh();
    settle();
    show(RecommendationsTab);
    click("recommendationsAdd");
    auto *meetings = child<QComboBox>("recommendationMeeting");
    meetings->setCurrentIndex(1);
    const QStringList order = test::tabOrder(*m_view);
    QVERIFY(order.indexOf(u"recommendationMeeting"_s) < order.indexOf(u"ballotVote0"_s));
    QCOMPARE(order.indexOf(u"ballotBy0"_s), order.indexOf(u"ballotVote0"_s) + 1);
    QVERIFY(order.indexOf(u"ballotBy0"_s) < order.indexOf(u"ballotVote1"_s));
    QVERIFY(order.indexOf(u"ballotBy8"_s) < order.indexOf(u"recommendationState"_s));
}

void TestCommunityView::anotherRegisterShowsItsOwn()
{
    keep(members().first());
    open();
    child<QLineEdit>("memberTitle")->setText(u"Director"_s);
    m_ui->session.close();
    settle();
    QVERIFY(lines("membersList").isEmpty());
    QVERIFY(child<QLineEdit>("memberName")->text().isEmpty());
    QVERIFY(!child<QLineEdit>("memberName")->isEnabled());
    QVERIFY(!child<QPushButton>("membersAdd")->isEnabled());
    QVERIFY(m_view->unsavedWork().isEmpty());
    open();
    QCOMPARE(child<QLineEdit>("memberName")->text(), u"Member AB"_s);
    QVERIFY(child<QLineEdit>("memberTitle")->text().isEmpty());
}

void TestCommunityView::languageChangesWhileOneWrites()
{
    for (const CommunityMember &member : members())
        keep(member);
    keep(meeting(20, 4));
    keep(recommendation(5, 8, QDate::currentDate().addDays(-20)));
    open();
    child<QLineEdit>("memberTitle")->setText(u"Director"_s);
    m_ui->language.setLanguage(Language::French);
    m_view->retranslate();
    settle();
    QCOMPARE(child<QLineEdit>("memberTitle")->text(), u"Director"_s);
    QVERIFY(child<QLabel>("meetingQuorum")->text().startsWith(u"Pas de quorum\u00A0: 4 administrations sur 9, 6 requises."_s));
    QVERIFY(child<QLabel>("meetingDue")->text().startsWith(u"Compte rendu\u00A0: En retard"_s));
    QVERIFY(child<QLabel>("recommendationCount")->text().contains(u"adoptée à la majorité"_s));
    QVERIFY(lines("recommendationsList").first().startsWith(u"Partager les conditions | Mise aux voix"_s));
    QCOMPARE(child<QComboBox>("ballotVote0")->currentText(), u"Pour"_s);
    m_ui->language.setLanguage(Language::English);
    m_view->retranslate();
    QCOMPARE(child<QComboBox>("ballotVote0")->currentText(), u"In favour"_s);
    QCOMPARE(child<QLineEdit>("memberTitle")->text(), u"Director"_s);
}

void TestCommunityView::everyCodeHasWords()
{
    for (const Language language : { Language::English, Language::French }) {
        const CommunityWords words(language);
        ForwardingAnswer all;
        for (size_t i = 0; i < codeWords<ForwardingBar>.size(); ++i)
            all.bars << ForwardingBar(i);
        QStringList sentences = words.bars(all);
        QCOMPARE(sentences.size(), all.bars.size());
        QCOMPARE(sentences.removeDuplicates(), 0);
        QStringList states;
        for (size_t i = 0; i < codeWords<RecommendationState>.size(); ++i)
            states << words.state(RecommendationState(i));
        QCOMPARE(states.removeDuplicates(), 0);
        for (size_t i = 0; i < codeWords<RecordFault>.size(); ++i)
            QVERIFY(!words.fault(RecordFault(i)).isEmpty());
    }
}

void TestCommunityView::looks_data()
{
    test::addLooks();
}

void TestCommunityView::looks()
{
    const test::Look look(*m_ui);
    makeView();
    for (const CommunityMember &member : members())
        keep(member);
    CommunityMeeting held = meeting(20, 4);
    held.agenda = { u"Common terms\nNext meeting"_s, u"Conditions communes\nProchaine réunion"_s };
    keep(held);
    keep(ChairTerm { u"term-1"_s, QDate::currentDate().addMonths(-3), uidOf(u"on"_s), uidOf(u"qc"_s) });
    keep(recommendation(5, 8, held.day));
    open();
    const QString folder = QString::fromUtf8(ACQUIS_SCREENSHOTS);
    const QStringList names { u"members"_s, u"meetings"_s, u"chair"_s, u"recommendations"_s };
    for (int tab = 0; tab < names.size(); ++tab) {
        show(Tab(tab));
        const QString name = u"community-%1-%2"_s.arg(names.at(tab), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(test::keepPicture(*m_view, folder, name));
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->wordWrap() && label->objectName() != u"panelSubtitle"_s)
                QVERIFY2(label->width() + 2 >= label->sizeHint().width(), qPrintable(label->text()));
        }
        for (const QPushButton *button : m_view->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() + 2 >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
    }
}

QTEST_MAIN(TestCommunityView)
#include "tst_communityview.moc"
