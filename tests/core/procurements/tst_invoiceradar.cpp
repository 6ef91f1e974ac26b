// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/invoiceradar.h"

#include "core/storage/database.h"
#include "tests/core/procurements/somecontract.h"
#include "tests/support/manyfiles.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace acquis::test;

namespace {

const QDate today(2015, 6, 1);

Invoice open(const QString &uid, int daysAgo, bool isAccepted = true)
{
    Invoice invoice = received(uid, 1'000, today.addDays(-daysAgo));
    if (isAccepted)
        invoice.acceptedOn = today.addDays(-daysAgo + 1);
    return invoice;
}

Invoice paidLate(const QString &uid)
{
    Invoice invoice = received(uid, 1'000, QDate(2015, 1, 2));
    invoice.paidOn = QDate(2015, 3, 2);
    return invoice;
}

ProcurementFile fileOf(int number, const QString &vendor, const QString &size, const QList<Invoice> &invoices)
{
    ProcurementFile file = awardedFile();
    file.uid = u"f%1"_s.arg(number);
    file.head.number = u"PF-2015-000%1"_s.arg(number);
    file.award.vendorName = vendor;
    file.award.sizeClass = size;
    file.contracts.first().vendorName = vendor;
    file.contracts.first().sizeClass = size;
    file.invoices = invoices;
    return file;
}

} // namespace

class TestInvoiceRadar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallFirmsComeFirstAndWhatIsFarIsLeftOut();
    void latenessInAnotherFileCounts();
    void onlyTheFirstFilesAreRead();
    void cancelledSaysSo();

private:
    void keep(const QList<ProcurementFile> &files)
    {
        m_database.reset();
        auto made = Database::create(m_folder.path(u"radar-%1.acquis"_s.arg(++m_made)));
        ACQUIS_VERIFY_RESULT(made);
        m_database = std::move(*made);
        for (const ProcurementFile &file : files)
            ACQUIS_VERIFY_RESULT(keepFile(*m_database, file, today));
        auto read = FileSummaries::read(*m_database);
        ACQUIS_VERIFY_RESULT(read);
        m_files = *read;
    }
    [[nodiscard]] InvoiceRadar radar(int most = 100) const
    {
        return readInvoiceRadar(*m_database, m_files, today, {}, most).value_or(InvoiceRadar());
    }
    [[nodiscard]] static QStringList names(const InvoiceRadar &radar)
    {
        QStringList all;
        for (const RadarEntry &entry : radar.entries)
            all << entry.of.file + u'/' + entry.of.invoice.uid;
        return all;
    }

    TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
    FileSummaries m_files;
    int m_made = 0;
};

void TestInvoiceRadar::smallFirmsComeFirstAndWhatIsFarIsLeftOut()
{
    Invoice disputed = open(u"i7"_s, 60);
    disputed.disputes = { dispute(u"d1"_s, today.addDays(-35), {}) };
    keep({ fileOf(1, u"Vast Corp"_s, u"large"_s, { open(u"i1"_s, 45) }),
           fileOf(2, u"Brume inc."_s, u"micro"_s, { open(u"i2"_s, 22), open(u"i3"_s, 5) }),
           fileOf(3, u"Sable Ltd."_s, u"small"_s, { open(u"i4"_s, 31), open(u"i5"_s, 15, false), paidLate(u"i6"_s) }),
           fileOf(4, u"Pinède"_s, u"medium"_s, { disputed }) });
    const InvoiceRadar found = radar();
    // Twenty-five days of the clock of i7 have run; i6 was paid late, so i5 is told early.
    QCOMPARE(names(found), (QStringList { u"PF-2015-0002/i2"_s, u"PF-2015-0003/i4"_s, u"PF-2015-0003/i5"_s, u"PF-2015-0004/i7"_s,
                                          u"PF-2015-0001/i1"_s }));
    QVERIFY(!found.isCut);
    QVERIFY(found.entries.at(1).risks.contains(LateRisk::IsLate));
    QVERIFY(found.entries.at(3).risks.contains(LateRisk::InDispute));
}

void TestInvoiceRadar::latenessInAnotherFileCounts()
{
    const ProcurementFile waiting = fileOf(1, u"Brume inc."_s, u"micro"_s, { open(u"i1"_s, 14) });
    keep({ waiting });
    QCOMPARE(names(radar()), QStringList());
    keep({ waiting, fileOf(2, u"Brume inc."_s, u"micro"_s, { paidLate(u"i2"_s) }),
           fileOf(3, u"Vast Corp"_s, u"large"_s, { paidLate(u"i3"_s) }) });
    const InvoiceRadar found = radar();
    QCOMPARE(names(found), QStringList { u"PF-2015-0001/i1"_s });
    QVERIFY(found.entries.first().risks.contains(LateRisk::PaidLateBefore));
    QCOMPARE(found.entries.first().lateBefore, 1);
}

void TestInvoiceRadar::onlyTheFirstFilesAreRead()
{
    keep({ fileOf(1, u"Vast Corp"_s, u"large"_s, { open(u"i1"_s, 45) }),
           fileOf(2, u"Brume inc."_s, u"micro"_s, { open(u"i2"_s, 22) }) });
    const InvoiceRadar found = radar(1);
    QCOMPARE(names(found), QStringList { u"PF-2015-0002/i2"_s });
    QVERIFY(found.isCut);
}

void TestInvoiceRadar::cancelledSaysSo()
{
    keep({ fileOf(1, u"Vast Corp"_s, u"large"_s, { open(u"i1"_s, 45) }) });
    const CancelToken cancel;
    cancel.cancel();
    const auto found = readInvoiceRadar(*m_database, m_files, today, cancel);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

QTEST_MAIN(TestInvoiceRadar)
#include "tst_invoiceradar.moc"
