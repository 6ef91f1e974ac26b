// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/bidcomparison.h"

#include "tests/ui/procurements/quotesfile.h"
#include "tests/ui/shell/look.h"
#include "ui/widgets/formats.h"

#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace acquis::test;
using Row = BidComparisonModel::Row;

class TestBidComparison final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_ui = std::make_unique<UiFixture>(); }
    void cleanup();
    void quotesStandBesideEachOther();
    void theLowestAndTheDifferenceAreTold();
    void whatIsLateOrMissingIsMarkedInWords();
    void whoDeclinedIsShown();
    void headersAreReadWithEachCell();
    void everythingIsCopiedAsATable();
    void enterTellsTheQuote();
    void theCurrentQuoteStays();
    void twelveBidsOfSixtyItemsAreShown();
    void bidsStandBesideEachOtherWhereTheRoomIsShort();
    void languageChangesAtOnce();
    void languageKeepsTheCurrentCell();
    void placesAreAskedOnceAndShownWhenTheyCome();
    void looks_data();
    void looks();

private:
    void show(const ProcurementFile &file)
    {
        m_comparison = std::make_unique<BidComparison>(m_ui->context, u"quotes"_s);
        m_comparison->setFile(file, QDate(2015, 3, 24));
        m_comparison->resize(900, 500);
        m_comparison->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_comparison.get()));
    }
    [[nodiscard]] QString at(Row row, int column) const
    {
        return m_comparison->model().index(int(row), column).data().toString();
    }
    [[nodiscard]] QTableView *view() const { return m_comparison->findChild<QTableView *>(u"quotes"_s); }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<BidComparison> m_comparison;
};

void TestBidComparison::cleanup()
{
    m_comparison.reset();
    m_ui->theme.setChoice(ThemeChoice::Light);
    m_ui.reset();
}

void TestBidComparison::quotesStandBesideEachOther()
{
    show(quotesFile());
    QCOMPARE(m_comparison->model().columnCount(), 4);
    QCOMPARE(m_comparison->model().rowCount(), BidComparisonModel::fixedRows + 3);
    QCOMPARE(at(Row::Size, 0), u"Small"_s);
    QCOMPARE(at(Row::ValidUntil, 0), u"17 May 2015"_s);
    QCOMPARE(at(Row::ValidUntil, 1), u"–"_s);
    QCOMPARE(at(Row::Mandatory, 0), u"2 of 2 met"_s);
    QCOMPARE(at(Row::Mandatory, 1), u"1 of 2 met, 1 unclear"_s);
    QCOMPARE(at(Row::Answers, 0), u"version 1"_s);
    QCOMPARE(at(Row::First, 1), u"$5,000"_s);
    QCOMPARE(at(Row::Later, 1), u"$20,000 in 2 years"_s);
    QCOMPARE(m_comparison->model().index(BidComparisonModel::fixedRows + 1, 0).data().toString(), u"met, 7 days"_s);
    QCOMPARE(m_comparison->model().rowTitle(BidComparisonModel::fixedRows), u"Item 1 (must-have)"_s);
    QCOMPARE(m_comparison->model().summary(), u"3 received, 1 late, 1 declined, 1 not answered"_s);
}

void TestBidComparison::theLowestAndTheDifferenceAreTold()
{
    show(quotesFile());
    QCOMPARE(at(Row::Total, 0), u"$20,000, lowest"_s);
    QCOMPARE(at(Row::Total, 1), u"$25,000 (+25.00%)"_s); // 5,000 now and 20,000 later cost 25,000
    QCOMPARE(at(Row::Total, 2), u"$1"_s); // late: held against nobody
}

void TestBidComparison::whatIsLateOrMissingIsMarkedInWords()
{
    ProcurementFile file = quotesFile();
    file.bids[1].yearlyCosts.clear();
    file.bids[1].validUntil = QDate(2015, 3, 23);
    file.solicitation.requirementVersion = 2;
    show(file);
    QVERIFY(at(Row::Received, 2).endsWith(u", late"_s));
    QCOMPARE(at(Row::State, 2), u"Set aside: Received after closing"_s);
    QVERIFY2(at(Row::Total, 1).startsWith(u"1 item"_s), qPrintable(at(Row::Total, 1)));
    QCOMPARE(at(Row::ValidUntil, 1), u"23 Mar 2015, no longer"_s);
    QCOMPARE(at(Row::Answers, 0), u"version 1, not the last"_s);
    QVERIFY(!m_comparison->model().index(int(Row::Received), 2).data(Qt::DecorationRole).isNull());
}

void TestBidComparison::whoDeclinedIsShown()
{
    show(quotesFile());
    QCOMPARE(m_comparison->model().headerData(3, Qt::Horizontal).toString(), u"Quillfern Software Ltd."_s);
    QCOMPARE(at(Row::Received, 3), u"declined on 17 Mar 2015"_s);
    QCOMPARE(at(Row::Answers, 3), u"“no such product”"_s);
    QVERIFY(m_comparison->model().bidAt(3).isEmpty());
}

void TestBidComparison::headersAreReadWithEachCell()
{
    show(quotesFile());
    QCOMPARE(m_comparison->model().index(int(Row::Total), 0).data(Qt::AccessibleTextRole).toString(),
             u"Price before tax, Brume & Balise inc.: $20,000, lowest"_s);
    QCOMPARE(view()->accessibleName(), u"Quotes compared"_s);
}

void TestBidComparison::everythingIsCopiedAsATable()
{
    show(quotesFile());
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), BidComparisonModel::fixedRows + 3 + 1);
    QCOMPARE(lines.first(), u"Quote\tBrume & Balise inc.\tFennimore Ward Ltd\tLate & Co\tQuillfern Software Ltd."_s);
    QCOMPARE(lines.at(1 + int(Row::Total)).section(u'\t', 0, 2), u"Price before tax\t$20,000, lowest\t$25,000 (+25.00%)"_s);
}

void TestBidComparison::enterTellsTheQuote()
{
    show(quotesFile());
    const QSignalSpy spy(m_comparison.get(), &BidComparison::activated);
    m_comparison->activateWindow();
    m_comparison->setCurrentBid(u"b2"_s);
    QCOMPARE(m_comparison->currentBid(), u"b2"_s);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toString(), u"b2"_s);
    QTest::keyClick(view(), Qt::Key_Left);
    QCOMPARE(m_comparison->currentBid(), u"b1"_s);
}

void TestBidComparison::theCurrentQuoteStays()
{
    ProcurementFile file = quotesFile();
    show(file);
    m_comparison->setCurrentBid(u"b2"_s);
    file.bids.removeFirst();
    m_comparison->setFile(file, QDate(2015, 3, 24));
    QCOMPARE(m_comparison->currentBid(), u"b2"_s);
}

void TestBidComparison::twelveBidsOfSixtyItemsAreShown()
{
    ProcurementFile file = draftFile();
    file.solicitation.items.clear();
    for (int i = 0; i < 60; ++i)
        file.solicitation.items << RequestItem { u"i%1"_s.arg(i), { u"Item"_s, u"Article"_s }, 2, {}, i % 2 == 0 };
    for (int b = 0; b < 12; ++b) {
        Bid one = bid(qPrintable(u"b%1"_s.arg(b)), {});
        for (int i = 0; i < 60; ++i)
            one.lines << BidLine { u"l%1-%2"_s.arg(b).arg(i), u"i%1"_s.arg(i), dollars(100 + b), Meets::Yes, {} };
        file.bids << one;
    }
    show(file);
    QCOMPARE(m_comparison->model().columnCount(), 12);
    QCOMPARE(m_comparison->model().rowCount(), BidComparisonModel::fixedRows + 60);
    QCOMPARE(at(Row::Total, 0), u"$12,000, lowest"_s);
    QCOMPARE(at(Row::Total, 11), u"$13,320 (+11.00%)"_s);
    QCOMPARE(m_comparison->model().index(BidComparisonModel::fixedRows + 59, 11).data().toString(), u"2 × $111, met"_s);
}

void TestBidComparison::bidsStandBesideEachOtherWhereTheRoomIsShort()
{
    m_ui->language.setLanguage(Language::French);
    ProcurementFile file = quotesFile();
    file.bids.resize(2);
    file.solicitation.invited.clear();
    show(file);
    m_comparison->resize(480, 500);
    const QTableView &table = *view();
    QTRY_VERIFY2(table.horizontalHeader()->length() <= table.viewport()->width(), "the table scrolls sideways");
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QModelIndex cell = table.model()->index(row, column);
            QVERIFY2(table.rowHeight(row) >= table.sizeHintForIndex(cell).height(), qPrintable(cell.data().toString()));
        }
    }
}

void TestBidComparison::languageChangesAtOnce()
{
    show(quotesFile());
    m_ui->language.setLanguage(Language::French);
    m_comparison->retranslate();
    QVERIFY2(at(Row::Total, 0).startsWith(Formats(Language::French).money(dollars(20'000))), qPrintable(at(Row::Total, 0)));
    QVERIFY(m_comparison->model().rowTitle(BidComparisonModel::fixedRows).contains(u"Article 1"_s));
}

void TestBidComparison::languageKeepsTheCurrentCell()
{
    show(quotesFile());
    view()->setCurrentIndex(view()->model()->index(int(Row::Answers), 1));
    QSignalSpy moved(m_comparison.get(), &BidComparison::currentChanged);
    m_ui->language.setLanguage(Language::French);
    m_comparison->retranslate();
    QCOMPARE(view()->currentIndex().row(), int(Row::Answers));
    QCOMPARE(view()->currentIndex().column(), 1);
    QCOMPARE(moved.size(), 0);
}

void TestBidComparison::placesAreAskedOnceAndShownWhenTheyCome()
{
    ProcurementFile file = quotesFile();
    for (Bid &bid : file.bids)
        bid.vendor = VendorId { 7 };
    m_comparison = std::make_unique<BidComparison>(m_ui->context, u"quotes"_s);
    int asked = 0;
    QString place;
    m_comparison->model().setPlaces([&](VendorId) {
        ++asked;
        return place;
    });
    m_comparison->setFile(file, QDate(2015, 3, 24));
    m_comparison->resize(900, 500);
    m_comparison->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_comparison.get()));
    QVERIFY(asked >= int(file.bids.size()));
    asked = 0;
    for (int i = 0; i < 3; ++i)
        QVERIFY(!m_comparison->grab().isNull());
    QCOMPARE(at(Row::Place, 0), u"–"_s);
    QCOMPARE(asked, 0);
    view()->setCurrentIndex(view()->model()->index(int(Row::Answers), 1));
    place = u"Sudbury, Ontario"_s;
    m_comparison->setFile(file, QDate(2015, 3, 24));
    QCOMPARE(at(Row::Place, 0), u"Sudbury, Ontario"_s);
    QCOMPARE(view()->currentIndex().row(), int(Row::Answers));
}

void TestBidComparison::looks_data()
{
    addLooks();
}

void TestBidComparison::looks()
{
    const Look look(*m_ui);
    show(quotesFile());
    QVERIFY(keepPicture(*m_comparison, QStringLiteral(ACQUIS_SCREENSHOTS),
                        u"bidcomparison-"_s + QString::fromLatin1(QTest::currentDataTag())));
}

QTEST_MAIN(TestBidComparison)
#include "tst_bidcomparison.moc"
