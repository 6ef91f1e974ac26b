// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementsession.h"

#include "tests/support/verifyresult.h"
#include "tests/ui/agreements/someholdings.h"
#include "tests/ui/shell/uifixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else

} // namespace

class TestAgreementSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsWhatTheRegisterThatIsOpenedHolds();
    void seesWhatAnotherProgramWrote();
    void nothingNewIsNotAnnounced();
    void holdingsGoWithTheirRegister();
    void anotherRegisterShowsItsOwn();

private:
    void open(const QString &name);
    [[nodiscard]] qsizetype agreements() const { return m_session->holdings() ? m_session->holdings()->agreements.size() : -1; }

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<AgreementSession> m_session;
};

void TestAgreementSession::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_session = std::make_unique<AgreementSession>(m_ui->session, m_ui->jobs);
    ACQUIS_VERIFY_RESULT(test::makeRegister(m_ui->folder.path(u"first.acquis"_s)));
}

void TestAgreementSession::cleanup()
{
    m_session.reset();
    m_ui.reset();
}

void TestAgreementSession::open(const QString &name)
{
    QSignalSpy opened(&m_ui->session, &RegisterSession::opened);
    m_ui->session.open(m_ui->folder.path(name));
    QVERIFY(opened.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->holdings() && !m_session->isLoading(), patience);
}

void TestAgreementSession::readsWhatTheRegisterThatIsOpenedHolds()
{
    QVERIFY(!m_session->holdings());
    QVERIFY(!m_session->isLoading());
    open(u"first.acquis"_s);
    QCOMPARE(agreements(), 2);
    QCOMPARE(m_session->holdings()->arrangements.size(), 1);
    QCOMPARE(m_session->holdings()->guides.size(), 1);
    QCOMPARE(m_session->holdings()->termSets.size(), 1);
    QVERIFY(m_session->holdings()->categories.find(u"b2b"_s) != nullptr);
}

void TestAgreementSession::seesWhatAnotherProgramWrote()
{
    open(u"first.acquis"_s);
    const auto before = m_session->holdings();
    {
        auto database = Database::open(m_ui->folder.path(u"first.acquis"_s), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        BuyingAgreement third = test::openAgreement();
        third.uid = u"agreement-3"_s;
        ACQUIS_VERIFY_RESULT(AgreementRegister(**database, u"boris"_s).save(third, 0));
    }
    m_session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(agreements(), 3, patience);
    QCOMPARE(before->agreements.size(), 2); // whoever holds it keeps what they hold
}

void TestAgreementSession::nothingNewIsNotAnnounced()
{
    open(u"first.acquis"_s);
    const auto before = m_session->holdings();
    QSignalSpy changed(m_session.get(), &AgreementSession::changed);
    QSignalSpy settled(m_session.get(), &AgreementSession::settled);
    m_session->refresh();
    QVERIFY(settled.wait(patience));
    QVERIFY(changed.isEmpty());
    QVERIFY(m_session->holdings() == before);
}

void TestAgreementSession::holdingsGoWithTheirRegister()
{
    open(u"first.acquis"_s);
    QSignalSpy changed(m_session.get(), &AgreementSession::changed);
    m_ui->session.close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->holdings(), patience);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_session->isLoading());
}

void TestAgreementSession::anotherRegisterShowsItsOwn()
{
    ACQUIS_VERIFY_RESULT(Database::create(m_ui->folder.path(u"second.acquis"_s)));
    open(u"first.acquis"_s);
    open(u"second.acquis"_s);
    QTRY_COMPARE_WITH_TIMEOUT(agreements(), 0, patience);
}

QTEST_MAIN(TestAgreementSession)
#include "tst_agreementsession.moc"
