// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnlayout.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestColumnLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesColumnsByMeaning_data();
    void recognisesColumnsByMeaning();
    void tellsSpendingFromListsOfFirms_data();
    void tellsSpendingFromListsOfFirms();
    void refusesOtherTables_data();
    void refusesOtherTables();
    void aMappingNamesColumnsByHand();
};

void TestColumnLayout::recognisesColumnsByMeaning_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("meanings");
    const QString levels = u"fiscal-year|amount|ministry|category|program|component|item|account|detail"_s;
    QTest::newRow("levels stated")
        << u"Fiscal Year| Amount $|Organization (Level 1)|Budget category (Level 2)|Program (Level 3)|Program component (Level 4)|Voted Item (Level 5)|Expense type (Level 6)|Expense Detail (Level 7)"_s
        << levels;
    QTest::newRow("line breaks folded")
        << u"Year|Amount ($)|Ministry Name (Level 1)|Expenditure Category (Operating / Capital) (Level 2)|Program Name (Level 3)|Activity / Item (Level 4)|Sub-Item (Level 5)|Standard Account (Expense/Asset Name) (Level 6)|Account Details (Expense/Asset Details) (Level 7)"_s
        << levels;
    QTest::newRow("no levels stated")
        << u"Year|Amount|Ministry Name|Expenditure Category (Operating / Capital)|Program Name|Activity / Item|Sub Item|Standard Account (Expense/Asset Name)|Account Details (Expense/Asset Details)"_s
        << levels;
    QTest::newRow("another order") << u"Ministry|Category|Program|Activity|Sub-item|Account|Account details|Year|Amount"_s
                                   << u"ministry|category|program|component|item|account|detail|fiscal-year|amount"_s;
    QTest::newRow("French")
        << u"Exercice|Montant ($)|Ministère|Catégorie de dépenses|Programme|Activité|Sous-poste|Compte|Détail du compte"_s
        << levels;
    QTest::newRow("fewer levels") << u"Fiscal Year|Amount $|Ministry|Category|Program"_s
                                  << u"fiscal-year|amount|ministry|category|program"_s;
    QTest::newRow("unnamed columns between levels") << u"Year|Amount|Ministry|A|B|C|D|E|F"_s << levels;
    QTest::newRow("contracts") << u"Contract Number|Vendor|Ministry|Program|Fiscal Year|Employees|Commodity|Method|Amount"_s
                               << u"reference|vendor|ministry|program|fiscal-year|size-band|commodity|method|amount"_s;
}

void TestColumnLayout::recognisesColumnsByMeaning()
{
    QFETCH(QString, header);
    QFETCH(QString, meanings);
    const auto layout = findLayout(header.split(u'|'), {}, {}, {}, false);
    ACQUIS_VERIFY_RESULT(layout);
    QStringList found;
    for (const auto &meaning : layout->meanings)
        found << (meaning ? meaningName(*meaning) : u"-"_s);
    QCOMPARE(found.join(u'|'), meanings);
}

void TestColumnLayout::tellsSpendingFromListsOfFirms_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("isSpending");
    QTest::newRow("contracts with the size of their firms")
        << u"Contract Number|Vendor|Ministry|Program|Fiscal Year|Employees|Commodity|Method|Amount"_s << true;
    QTest::newRow("the same in French") << u"Numéro de contrat|Fournisseur|Ministère|Programme|Exercice|Effectif|Ville|Montant"_s
                                        << true;
    QTest::newRow("spending without firms") << u"Fiscal Year|Amount $|Ministry|Category|Program"_s << true;
    QTest::newRow("firms with their revenue") << u"Company name|City|Employees|Revenue ($)|Year founded"_s << false;
    QTest::newRow("firms") << u"Company name|City|Employees"_s << false;
}

void TestColumnLayout::tellsSpendingFromListsOfFirms()
{
    QFETCH(const QString, header);
    QTEST(isHeaderOfSpending(header.split(u'|')), "isSpending");
}

void TestColumnLayout::refusesOtherTables_data()
{
    QTest::addColumn<QString>("header");
    QTest::newRow("prose") << u"Once upon a time there was a ministry"_s;
    QTest::newRow("addresses") << u"Name|Street|City|Postal code"_s;
    QTest::newRow("no amount") << u"Year|Ministry|Category|Program"_s;
    QTest::newRow("no year") << u"Ministry|Program|Amount"_s;
}

void TestColumnLayout::refusesOtherTables()
{
    QFETCH(QString, header);
    ACQUIS_VERIFY_ERROR(findLayout(header.split(u'|'), {}, {}, {}, false), ErrorCode::UnknownFormat);
}

void TestColumnLayout::aMappingNamesColumnsByHand()
{
    const QStringList header { u"When"_s, u"Who"_s, u"What"_s, u"Where"_s, u"How much"_s };
    const QMap<QString, QString> mapping { { u"when"_s, u"fiscal-year"_s },
                                           { u"Who"_s, u"ministry"_s },
                                           { u"What"_s, u"category"_s },
                                           { u"Where"_s, u"program"_s },
                                           { u"How much"_s, u"amount"_s } };
    const auto layout = findLayout(header, {}, {}, mapping, false);
    ACQUIS_VERIFY_RESULT(layout);
    QCOMPARE(layout->of(ColumnMeaning::Amount), 4);
    QCOMPARE(layout->of(ColumnMeaning::FiscalYear), 0);
}

QTEST_GUILESS_MAIN(TestColumnLayout)
#include "tst_columnlayout.moc"
