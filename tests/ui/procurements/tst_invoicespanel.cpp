// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/invoicespanel.h"

#include "tests/ui/procurements/stagefixture.h"
#include "ui/widgets/keyfigurebutton.h"

#include <QAccessible>
#include <QAction>

using namespace acquis;
using namespace acquis::test;

class TestInvoicesPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<StageFixture>(); }
    void cleanup();
    void fourFiguresAreNeverMixed();
    void invoiceNeedsASignedContract();
    void invoiceGoesFromAddedToPaid();
    void stateIsToldInDays_data();
    void stateIsToldInDays();
    void disputeStopsAndSettles();
    void moreThanIsLeftIsRefused();
    void paymentBeforeReceiptIsRefused();
    void creditIsTypedWithAMinusSign();
    void promiseIsToldWithItsRange();
    void paidInvoiceIsNotRemoved();
    void secondContractIsOfferedWhenTheFirstIsUsedUp();
    void pathsLeadToTheirFields();
    void languageChangesAtOnce();
    void looks_data();
    void looks();

private:
    void open(const ProcurementFile &file, QDate today = QDate(2015, 5, 21))
    {
        m_stage->open(file, today);
        m_panel = m_stage->show<InvoicesPanel>();
    }
    [[nodiscard]] static ProcurementFile invoicedFile()
    {
        ProcurementFile file = awardedFile();
        file.invoices = { received(u"i1"_s, 8'000, QDate(2015, 5, 1)) };
        return file;
    }
    [[nodiscard]] QStringList figures() const
    {
        QStringList all;
        for (const KeyFigureButton *button : m_panel->findChildren<KeyFigureButton *>())
            all << button->accessibleName();
        return all;
    }

    std::unique_ptr<StageFixture> m_stage;
    InvoicesPanel *m_panel = nullptr;
};

void TestInvoicesPanel::cleanup()
{
    m_stage->close();
    m_stage->ui.theme.setChoice(ThemeChoice::Light);
    m_stage.reset();
}

void TestInvoicesPanel::fourFiguresAreNeverMixed()
{
    ProcurementFile file = invoicedFile();
    file.award.amount = dollars(30'000);
    file.invoices.first().paidOn = QDate(2015, 5, 20);
    file.invoices.first().paid = dollars(7'000);
    open(file);
    const QString all = figures().join(u'|');
    QCOMPARE(figures().size(), 5);
    for (const auto &amount : { u"$30,000"_s, u"$20,000"_s, u"$8,000"_s, u"$7,000"_s, u"$12,000"_s })
        QVERIFY2(all.contains(amount), qPrintable(all));
}

void TestInvoicesPanel::invoiceNeedsASignedContract()
{
    ProcurementFile file = awardedFile();
    file.contracts.first().signedOn = {};
    open(file);
    QVERIFY(!m_stage->child<QPushButton>("invoiceAdd")->isEnabled());
    QVERIFY(!m_panel->stageActions().first()->isEnabled());
}

void TestInvoicesPanel::invoiceGoesFromAddedToPaid()
{
    open(awardedFile());
    m_stage->press("invoiceAdd");
    QCOMPARE(QApplication::focusWidget()->objectName(), u"invoiceNumber"_s);
    m_stage->type("invoiceNumber", u"BB-17"_s);
    m_stage->type("invoiceAmount", u"20000"_s);
    Invoice invoice = m_stage->stored().invoices.value(0);
    QCOMPARE(invoice.number, u"BB-17"_s);
    QCOMPARE(invoice.contract, u"c1"_s);
    QCOMPARE(invoice.receivedOn, QDate(2015, 5, 21));
    QCOMPARE(invoice.amount, dollars(20'000));
    QCOMPARE(m_stage->column("invoices", 1), QStringList { u"due in 30 days"_s });
    m_stage->press("invoiceAccept");
    m_stage->press("invoicePay");
    invoice = m_stage->stored().invoices.value(0);
    QCOMPARE(invoice.acceptedBy, u"A. Desrosiers"_s);
    QCOMPARE(invoice.acceptedOn, QDate(2015, 5, 21));
    QCOMPARE(invoice.paidOn, QDate(2015, 5, 21));
    QCOMPARE(invoice.paid, std::optional(dollars(20'000)));
    QCOMPARE(m_stage->column("invoices", 1), QStringList { u"paid on time"_s });
    QVERIFY(!m_stage->child<QPushButton>("invoicePay")->isEnabled());
}

void TestInvoicesPanel::stateIsToldInDays_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("paidOn");
    QTest::addColumn<QString>("state");
    QTest::newRow("waiting") << QDate(2015, 5, 21) << QDate() << u"due in 10 days"_s;
    QTest::newRow("a day left") << QDate(2015, 5, 30) << QDate() << u"due in 1 day"_s;
    QTest::newRow("last day") << QDate(2015, 5, 31) << QDate() << u"due today"_s;
    QTest::newRow("late") << QDate(2015, 6, 3) << QDate() << u"late by 3 days"_s;
    QTest::newRow("paid on the last day") << QDate(2015, 6, 3) << QDate(2015, 5, 31) << u"paid on time"_s;
    QTest::newRow("paid late") << QDate(2015, 7, 3) << QDate(2015, 6, 2) << u"paid late by 2 days"_s;
}

void TestInvoicesPanel::stateIsToldInDays()
{
    QFETCH(const QDate, today);
    QFETCH(const QDate, paidOn);
    QFETCH(const QString, state);
    ProcurementFile file = invoicedFile();
    file.invoices.first().paidOn = paidOn;
    open(file, today);
    QCOMPARE(m_stage->column("invoices", 1), QStringList { state });
}

void TestInvoicesPanel::disputeStopsAndSettles()
{
    open(invoicedFile());
    m_stage->press("invoiceDispute");
    QCOMPARE(m_stage->stored().invoices.first().disputes.value(0).from, QDate(2015, 5, 21));
    QCOMPARE(m_stage->column("invoices", 1), QStringList { u"in dispute, the clock stands still"_s });
    QVERIFY(!m_stage->child<QPushButton>("invoicePay")->isEnabled());
    QCOMPARE(m_stage->child<QPushButton>("invoiceDispute")->text(), u"Settle dispute"_s);
    m_stage->session->setToday(QDate(2015, 5, 25));
    m_stage->press("invoiceDispute");
    QCOMPARE(m_stage->stored().invoices.first().disputes.value(0).until, QDate(2015, 5, 25));
    QCOMPARE(m_stage->column("invoices", 1), QStringList { u"due in 10 days"_s });
    QCOMPARE(m_stage->column("invoices", 2), QStringList { u"4 Jun 2015"_s });
}

void TestInvoicesPanel::moreThanIsLeftIsRefused()
{
    open(invoicedFile());
    QSignalSpy refused(m_stage->session.get(), &FileSession::refused);
    m_stage->type("invoiceAmount", u"20000.01"_s);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<QList<FileFinding>>().value(0).fault, FileFault::InvoiceAboveRest);
    QCOMPARE(m_stage->stored().invoices.first().amount, dollars(8'000));
    QCOMPARE(m_stage->child<QLineEdit>("invoiceAmount")->text(), u"$8,000"_s);
}

void TestInvoicesPanel::paymentBeforeReceiptIsRefused()
{
    open(invoicedFile());
    QSignalSpy refused(m_stage->session.get(), &FileSession::refused);
    m_stage->type("invoicePaidOn", u"2015-04-30"_s);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<QList<FileFinding>>().value(0).fault, FileFault::PaymentBeforeReceipt);
    m_stage->type("invoicePaidOn", u"2015-05-01"_s);
    QCOMPARE(m_stage->stored().invoices.first().paidOn, QDate(2015, 5, 1));
}

void TestInvoicesPanel::creditIsTypedWithAMinusSign()
{
    ProcurementFile file = invoicedFile();
    file.invoices << received(u"i2"_s, 0, QDate(2015, 5, 2));
    open(file);
    QVERIFY(m_panel->goTo(u"invoices/i2/amount"_s));
    m_stage->type("invoiceAmount", u"-500"_s);
    QCOMPARE(m_stage->stored().invoices.last().amount, dollars(-500));
}

void TestInvoicesPanel::promiseIsToldWithItsRange()
{
    ProcurementFile file = invoicedFile();
    Invoice onTime = received(u"i2"_s, 100, QDate(2015, 4, 2));
    onTime.paidOn = QDate(2015, 4, 10);
    Invoice unclear = received(u"i3"_s, 100, {});
    unclear.paidOn = QDate(2015, 5, 3);
    file.invoices << onTime << unclear;
    open(file);
    QCOMPARE(m_stage->column("invoicePromise", 0), QStringList { u"Small"_s });
    QCOMPARE(m_stage->column("invoicePromise", 3), QStringList { u"1"_s });
    QCOMPARE(m_stage->column("invoicePromise", 4), QStringList { u"1"_s });
    QCOMPARE(m_stage->column("invoicePromise", 5), QStringList { u"50% to 100%"_s });
}

void TestInvoicesPanel::paidInvoiceIsNotRemoved()
{
    open(invoicedFile());
    m_stage->press("invoicePay");
    QVERIFY(!m_stage->child<QPushButton>("invoiceRemove")->isEnabled());
    m_stage->session->change(u"edit"_s, [](ProcurementFile &file) { file.invoices.first().paidOn = {}; });
    m_stage->press("invoiceRemove");
    QVERIFY(m_stage->stored().invoices.isEmpty());
}

void TestInvoicesPanel::secondContractIsOfferedWhenTheFirstIsUsedUp()
{
    ProcurementFile file = invoicedFile();
    file.award.amount = dollars(40'000);
    file.invoices.first().amount = dollars(20'000);
    Contract second = signedContract(20'000);
    second.uid = u"c2"_s;
    file.contracts << second;
    open(file);
    m_stage->press("invoiceAdd");
    QCOMPARE(m_stage->stored().invoices.last().contract, u"c2"_s);
}

void TestInvoicesPanel::pathsLeadToTheirFields()
{
    ProcurementFile file = invoicedFile();
    file.invoices << received(u"i2"_s, 100, QDate(2015, 5, 2));
    open(file);
    QVERIFY(m_panel->goTo(u"invoices/i2/paid-on"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"invoicePaidOn"_s);
    QCOMPARE(m_stage->child<QLineEdit>("invoiceNumber")->text(), u"I2"_s);
    QVERIFY(m_panel->goTo(u"invoices-paid"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"invoices"_s);
    QVERIFY(!m_panel->goTo(u"award/day"_s));
}

void TestInvoicesPanel::languageChangesAtOnce()
{
    open(invoicedFile());
    m_stage->ui.language.setLanguage(Language::French);
    QTRY_COMPARE(m_stage->column("invoices", 3), QStringList { u"8\u202F000\u00A0$"_s });
}

void TestInvoicesPanel::looks_data()
{
    addLooks();
}

void TestInvoicesPanel::looks()
{
    const Look look(m_stage->ui);
    ProcurementFile file = invoicedFile();
    Invoice paid = received(u"i2"_s, 4'000, QDate(2015, 4, 2));
    paid.paidOn = QDate(2015, 5, 10);
    Invoice disputed = received(u"i3"_s, 1'000, QDate(2015, 4, 20));
    disputed.disputes = { dispute(u"d1"_s, QDate(2015, 5, 1), {}) };
    file.invoices << paid << disputed << received(u"i4"_s, 500, QDate(2015, 4, 10));
    open(file);
    QVERIFY(
        keepPicture(*m_panel, QStringLiteral(ACQUIS_SCREENSHOTS), u"invoices-"_s + QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(m_panel->minimumSizeHint().width() <= 900);
}

QTEST_MAIN(TestInvoicesPanel)
#include "tst_invoicespanel.moc"
