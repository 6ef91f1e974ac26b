// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorsession.h"

#include "core/storage/database.h"
#include "core/vendors/vendorregister.h"
#include "tests/core/vendors/somevendors.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/uifixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else

} // namespace

class TestVendorSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsTheVendorsOfTheRegisterThatIsOpened();
    void seesWhatAnotherProgramWrote();
    void nothingNewIsNotAnnounced();
    void vendorsGoWithTheirRegister();
    void anotherRegisterShowsItsOwn();

private:
    void make(const QString &name, const QStringList &vendors) const;
    void open(const QString &name);
    void add(const QString &name, const QString &vendor) const;
    [[nodiscard]] qint64 count() const { return m_session->index() ? m_session->index()->vendorCount() : -1; }

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<VendorSession> m_session;
};

void TestVendorSession::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_session = std::make_unique<VendorSession>(m_ui->session, m_ui->jobs);
    make(u"first.acquis"_s, { u"Quillfern Software Ltd."_s, u"Halyard Systems Corp."_s });
}

void TestVendorSession::cleanup()
{
    m_session.reset();
    m_ui.reset();
}

void TestVendorSession::make(const QString &name, const QStringList &vendors) const
{
    ACQUIS_VERIFY_RESULT(Database::create(m_ui->folder.path(name)));
    for (const QString &vendor : vendors)
        add(name, vendor);
}

void TestVendorSession::add(const QString &name, const QString &vendor) const
{
    auto database = Database::open(m_ui->folder.path(name), Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(database);
    ACQUIS_VERIFY_RESULT(VendorRegister(**database, u"anna"_s).add(test::vendorNamed(vendor)));
}

void TestVendorSession::open(const QString &name)
{
    QSignalSpy opened(&m_ui->session, &RegisterSession::opened);
    m_ui->session.open(m_ui->folder.path(name));
    QVERIFY(opened.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->index() && !m_session->isLoading(), patience);
}

void TestVendorSession::readsTheVendorsOfTheRegisterThatIsOpened()
{
    QVERIFY(!m_session->index());
    QVERIFY(!m_session->isLoading());
    open(u"first.acquis"_s);
    QCOMPARE(count(), 2);
    QCOMPARE(m_session->index()->search({ u"quill"_s }).total, 1);
}

void TestVendorSession::seesWhatAnotherProgramWrote()
{
    open(u"first.acquis"_s);
    const auto before = m_session->index();
    add(u"first.acquis"_s, u"Tessera Nord Labs Inc."_s);
    m_session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(count(), 3, patience);
    QCOMPARE(before->vendorCount(), 2); // whoever holds it keeps what they hold
    add(u"first.acquis"_s, u"Orvale Conseil inc."_s);
    m_ui->session.reload();
    QTRY_COMPARE_WITH_TIMEOUT(count(), 4, patience);
}

void TestVendorSession::nothingNewIsNotAnnounced()
{
    open(u"first.acquis"_s);
    const auto before = m_session->index();
    QSignalSpy changed(m_session.get(), &VendorSession::changed);
    m_session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isLoading(), patience);
    QVERIFY(changed.isEmpty());
    QVERIFY(m_session->index() == before);
}

void TestVendorSession::vendorsGoWithTheirRegister()
{
    open(u"first.acquis"_s);
    QSignalSpy changed(m_session.get(), &VendorSession::changed);
    m_ui->session.close();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->index(), patience);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_session->isLoading());
}

void TestVendorSession::anotherRegisterShowsItsOwn()
{
    make(u"second.acquis"_s, { u"Pinegrove Meetings Co-operative"_s });
    open(u"first.acquis"_s);
    open(u"second.acquis"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(), 1, patience);
    QCOMPARE(m_session->index()->search({ u"pine"_s }).total, 1);
}

QTEST_MAIN(TestVendorSession)
#include "tst_vendorsession.moc"
