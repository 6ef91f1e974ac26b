// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filefaults.h"
#include "tests/core/procurements/somecontract.h"

#include <QTest>

#include <functional>

using namespace acquis;
using namespace acquis::test;

using Edit = std::function<void(ProcurementFile &)>;
Q_DECLARE_METATYPE(Edit)

class TestInvoiceFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundInvoiceHasNoFinding();
    void whatIsWrong_data();
    void whatIsWrong();
    void whatIsRight_data();
    void whatIsRight();
    void creditMakesRoomForWhatAnAmendmentTakesAway();
    void paidBeforeTheContractIsForbiddenWithoutReceiptToo_data();
    void paidBeforeTheContractIsForbiddenWithoutReceiptToo();
    void moreThanIsLeftIsToldWithWhatIsLeft();

private:
    /// Received on 1 May 2015 and paid on 20 May: 12,000 of 20,000.
    [[nodiscard]] static ProcurementFile file()
    {
        ProcurementFile made = awardedFile();
        Invoice invoice = received(u"i1"_s, 12'000, QDate(2015, 5, 1));
        invoice.paidOn = QDate(2015, 5, 20);
        made.invoices = { invoice };
        return made;
    }
};

void TestInvoiceFindings::soundInvoiceHasNoFinding()
{
    QCOMPARE(invoiceFindings(file()).size(), 0);
}

void TestInvoiceFindings::whatIsWrong_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<FileFault>("fault");
    QTest::addColumn<QString>("path");
    QTest::addColumn<FaultWeight>("weight");
    const auto wrong = [](const char *name, FileFault fault, const QString &path, const Edit &edit,
                          FaultWeight weight = FaultWeight::Forbidden) {
        QTest::newRow(name) << edit << fault << path << weight;
    };
    wrong("of no contract", FileFault::UnknownPart, u"invoices/i1/contract"_s,
          [](ProcurementFile &file) { file.invoices.first().contract.clear(); });
    wrong("of a contract that is gone", FileFault::UnknownPart, u"invoices/i1/contract"_s,
          [](ProcurementFile &file) { file.contracts.clear(); });
    wrong("dated a day before the contract", FileFault::InvoiceBeforeContract, u"invoices/i1/day"_s,
          [](ProcurementFile &file) { file.invoices.first().day = QDate(2015, 3, 31); });
    wrong("received a day before the contract", FileFault::InvoiceBeforeContract, u"invoices/i1/received-on"_s,
          [](ProcurementFile &file) {
              file.invoices.first().day = {};
              file.invoices.first().receivedOn = QDate(2015, 3, 31);
          });
    wrong("of a contract that nobody has signed", FileFault::InvoiceBeforeContract, u"invoices/i1/received-on"_s,
          [](ProcurementFile &file) {
              file.invoices.first().day = {};
              file.contracts.first().signedOn = {};
          });
    wrong("a cent above the contract", FileFault::InvoiceAboveRest, u"invoices/i1/amount"_s,
          [](ProcurementFile &file) { file.invoices.first().amount = cents(20'000'01); });
    wrong("a cent above what is left", FileFault::InvoiceAboveRest, u"invoices/i2/amount"_s, [](ProcurementFile &file) {
        // Received later, listed first.
        file.invoices.prepend(received(u"i2"_s, 0, QDate(2015, 6, 1)));
        file.invoices.first().amount = cents(8'000'01);
    });
    wrong("above what an amendment left", FileFault::InvoiceAboveRest, u"invoices/i1/amount"_s,
          [](ProcurementFile &file) { file.contracts.first().amendments = { amended(1, -8'001, QDate(2015, 4, 20)) }; });
    wrong("above the contract in May, though an amendment of June adds to it", FileFault::InvoiceAboveRest,
          u"invoices/i1/amount"_s, [](ProcurementFile &file) {
              file.contracts.first().amendments = { amended(1, 5'000, QDate(2015, 6, 1)) };
              file.invoices.first().amount = cents(20'000'01);
          });
    wrong("a day before the amendment", FileFault::InvoiceAboveRest, u"invoices/i1/amount"_s, [](ProcurementFile &file) {
        file.contracts.first().amendments = { amended(1, 5'000, QDate(2015, 5, 2)) };
        file.invoices.first().amount = dollars(25'000);
    });
    wrong("above what an amendment of later leaves", FileFault::InvoiceAboveRest, u"invoices/i1/amount"_s,
          [](ProcurementFile &file) { file.contracts.first().amendments = { amended(1, -8'001, QDate(2015, 9, 1)) }; });
    wrong("paid, and nobody says when it came", FileFault::InvoiceWithoutDay, u"invoices/i1/paid-on"_s,
          [](ProcurementFile &file) {
              file.invoices.first().day = {};
              file.invoices.first().receivedOn = {};
          });
    wrong("a credit of more than was asked", FileFault::InvoiceBelowZero, u"invoices/i2/amount"_s,
          [](ProcurementFile &file) { file.invoices << received(u"i2"_s, -12'001, QDate(2015, 6, 1)); });
    wrong(
        "a credit", FileFault::InvoiceBelowZero, u"invoices/i2/amount"_s,
        [](ProcurementFile &file) { file.invoices << received(u"i2"_s, -12'000, QDate(2015, 6, 1)); }, FaultWeight::Unusual);
    wrong("paid a day before receipt", FileFault::PaymentBeforeReceipt, u"invoices/i1/paid-on"_s,
          [](ProcurementFile &file) { file.invoices.first().paidOn = QDate(2015, 4, 30); });
    wrong(
        "paid without a day of receipt", FileFault::PaymentBeforeReceipt, u"invoices/i1/paid-on"_s,
        [](ProcurementFile &file) { file.invoices.first().receivedOn = {}; }, FaultWeight::Unusual);
    wrong("paid a cent more", FileFault::PaymentAboveInvoice, u"invoices/i1/paid"_s,
          [](ProcurementFile &file) { file.invoices.first().paid = cents(12'000'01); });
    wrong("paid less than nothing", FileFault::PaymentAboveInvoice, u"invoices/i1/paid"_s,
          [](ProcurementFile &file) { file.invoices.first().paid = cents(-1); });
    const auto disputed = [&wrong](const char *name, const QString &member, QDate from, QDate until,
                                   FaultWeight weight = FaultWeight::Forbidden) {
        wrong(
            name, FileFault::DisputeOutsideInvoice, u"invoices/i1/disputes/d1/"_s + member,
            [from, until](ProcurementFile &file) { file.invoices.first().disputes = { dispute(u"d1"_s, from, until) }; }, weight);
    };
    disputed("disputed a day before receipt", u"from"_s, QDate(2015, 4, 30), QDate(2015, 5, 5));
    disputed("disputed a day after payment", u"from"_s, QDate(2015, 5, 21), {});
    disputed("settled a day after payment", u"until"_s, QDate(2015, 5, 5), QDate(2015, 5, 21));
    disputed("settled before it began", u"until"_s, QDate(2015, 5, 5), QDate(2015, 5, 4));
    disputed("dispute without a beginning", u"from"_s, {}, QDate(2015, 5, 4), FaultWeight::Unusual);
}

void TestInvoiceFindings::whatIsWrong()
{
    QFETCH(const Edit, edit);
    QFETCH(const FileFault, fault);
    QFETCH(const QString, path);
    QFETCH(const FaultWeight, weight);
    ProcurementFile made = file();
    edit(made);
    const QList<FileFinding> found = invoiceFindings(made);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().fault, fault);
    QCOMPARE(found.first().path, path);
    QCOMPARE(found.first().weight, weight);
}

void TestInvoiceFindings::whatIsRight_data()
{
    QTest::addColumn<Edit>("edit");
    const auto right = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    right("received on the day of the contract", [](ProcurementFile &file) {
        file.invoices.first().day = QDate(2015, 4, 1);
        file.invoices.first().receivedOn = QDate(2015, 4, 1);
    });
    right("up to the cent that is left",
          [](ProcurementFile &file) { file.invoices << received(u"i2"_s, 8'000, QDate(2015, 6, 1)); });
    right("more after an amendment", [](ProcurementFile &file) {
        file.contracts.first().amendments = { amended(1, 500, QDate(2015, 5, 20)) };
        file.invoices << received(u"i2"_s, 8'500, QDate(2015, 6, 1));
    });
    right("on the day of the amendment", [](ProcurementFile &file) {
        file.contracts.first().amendments = { amended(1, 5'000, QDate(2015, 5, 1)) };
        file.invoices.first().amount = dollars(25'000);
    });
    right("neither paid nor dated", [](ProcurementFile &file) {
        file.invoices.first().day = {};
        file.invoices.first().receivedOn = {};
        file.invoices.first().paidOn = {};
    });
    right("paid on the day of receipt", [](ProcurementFile &file) { file.invoices.first().paidOn = QDate(2015, 5, 1); });
    right("paid in part", [](ProcurementFile &file) { file.invoices.first().paid = dollars(1); });
    right("disputed from receipt to payment", [](ProcurementFile &file) {
        file.invoices.first().disputes = { dispute(u"d1"_s, QDate(2015, 5, 1), QDate(2015, 5, 20)) };
    });
    right("disputed and open", [](ProcurementFile &file) {
        file.invoices.first().paidOn = {};
        file.invoices.first().disputes = { dispute(u"d1"_s, QDate(2015, 9, 1), {}) };
    });
    right("free of charge", [](ProcurementFile &file) { file.invoices.first().amount = Money(); });
}

void TestInvoiceFindings::whatIsRight()
{
    QFETCH(const Edit, edit);
    ProcurementFile made = file();
    edit(made);
    const QList<FileFinding> found = invoiceFindings(made);
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().path));
}

void TestInvoiceFindings::creditMakesRoomForWhatAnAmendmentTakesAway()
{
    ProcurementFile made = file();
    made.contracts.first().amendments = { amended(1, -10'000, QDate(2015, 6, 1)) };
    made.invoices << received(u"i2"_s, -2'000, QDate(2015, 6, 10));
    const QList<FileFinding> found = invoiceFindings(made);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().weight, FaultWeight::Unusual); // the credit
}

void TestInvoiceFindings::paidBeforeTheContractIsForbiddenWithoutReceiptToo_data()
{
    QTest::addColumn<QDate>("signedOn");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("signed on the day of payment") << QDate(2015, 5, 20) << true;
    QTest::newRow("signed a day later") << QDate(2015, 5, 21) << false;
    QTest::newRow("not signed") << QDate() << false;
}

void TestInvoiceFindings::paidBeforeTheContractIsForbiddenWithoutReceiptToo()
{
    QFETCH(const QDate, signedOn);
    QFETCH(const bool, isRight);
    ProcurementFile made = file();
    made.contracts.first().signedOn = signedOn;
    made.invoices.first().receivedOn = {};
    made.invoices.first().day = QDate(2015, 5, 20);
    const QList<FileFinding> found = invoiceFindings(made);
    const bool isTold = std::ranges::any_of(found, [](const FileFinding &finding) {
        return finding.fault == FileFault::InvoiceBeforeContract && finding.path == u"invoices/i1/paid-on";
    });
    QCOMPARE(!isTold, isRight);
}

void TestInvoiceFindings::moreThanIsLeftIsToldWithWhatIsLeft()
{
    ProcurementFile made = file();
    made.invoices << received(u"i2"_s, 9'000, QDate(2015, 6, 1));
    const FileFinding found = invoiceFindings(made).first();
    QCOMPARE(found.value, u"9000.00"_s);
    QCOMPARE(found.limit, u"8000.00"_s);
}

QTEST_APPLESS_MAIN(TestInvoiceFindings)
#include "tst_invoicefindings.moc"
