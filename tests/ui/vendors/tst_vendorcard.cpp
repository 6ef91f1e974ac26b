// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorcard.h"

#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "tests/ui/vendors/vendorsui.h"
#include "ui/shell/historyview.h"
#include "ui/vendors/sizechoice.h"

#include <QComboBox>
#include <QFile>
#include <QTabWidget>
#include <QTextBrowser>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestVendorCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::VendorsUi>(); }
    void cleanup() { m.reset(); }
    void definitionAndBoundOfMicroChangeTheClass();
    void choiceOfSizesIsRemembered();
    void bandsOfTheStudyMarkTheVendor();
    void parentAndSubsidiariesAreLinksForTheKeyboard();
    void historySaysWhoDidWhat();
    void ourSpendingIsShownByYear();
    void kindsOfOurSpendingAreNotAdded();
    void nobodyHasSpendingThatTheAccountsDoNotKnow();
    void listIsWrittenAsCsvInWhichNothingRuns();
    void passportIsWritten();
    void standingsSayWhenTheyEndSoon();
    void looks_data();
    void looks();

private:
    [[nodiscard]] QTextBrowser *text(const char *name) const { return m->child<QTextBrowser>(name); }
    [[nodiscard]] QString overview() const { return text("vendorCardOverview")->toPlainText(); }
    std::unique_ptr<test::VendorsUi> m;
};

void TestVendorCard::definitionAndBoundOfMicroChangeTheClass()
{
    Vendor vendor = test::vendorNamed(u"Halyard Systems Corp."_s);
    vendor.sizes = { { QDate(2015, 1, 1), 7, Money::fromCents(100'000'000), {}, u"CAD"_s, u"declaration"_s } };
    Vendor large = test::vendorNamed(u"Wexley & Roux Events Ltd."_s);
    large.sizes = { { QDate(2015, 1, 1), 20, Money::fromCents(6'000'000'000), {}, u"CAD"_s, u"declaration"_s } };
    m->openWith({ vendor, large });
    m->show(u"halyard"_s);
    QVERIFY2(overview().contains(u"by its employees and revenue"_s), qPrintable(overview()));
    auto *micro = m->child<QComboBox>("vendorsMicro");
    micro->setCurrentIndex(micro->findData(10));
    m->settle();
    QVERIFY(overview().contains(u"Micro"_s) && overview().contains(u"fewer than 10 employees"_s));
    micro->setCurrentIndex(micro->findData(5));
    m->settle();
    QVERIFY(overview().contains(u"fewer than 5 employees"_s));
    // The list and its filter follow.
    auto *sizes = m->child<QComboBox>("vendorsSize");
    m->page->list().find({}, {});
    m->settle();
    sizes->setCurrentIndex(sizes->findData(u"micro"_s));
    m->settle();
    QVERIFY(m->shown().isEmpty());
    micro->setCurrentIndex(micro->findData(10));
    m->settle();
    QCOMPARE(m->shown(), QStringList(u"Halyard Systems Corp."_s));
    // By the study 20 employees and 60 million are large; by employees alone they are not.
    m->show(u"wexley"_s);
    QVERIFY(overview().contains(u"Large"_s));
    auto *definition = m->child<QComboBox>("vendorsDefinition");
    definition->setCurrentIndex(definition->findData(u"ised"_s));
    m->settle();
    QVERIFY2(overview().contains(u"Small"_s) && overview().contains(u"Innovation, Science"_s), qPrintable(overview()));
}

void TestVendorCard::choiceOfSizesIsRemembered()
{
    auto *definition = m->child<QComboBox>("vendorsDefinition");
    QCOMPARE(definition->currentData().toString(), u"study"_s);
    auto *micro = m->child<QComboBox>("vendorsMicro");
    micro->setCurrentIndex(micro->findData(5));
    {
        SizeChoice another(m->ui.context);
        QCOMPARE(another.measureOn(QDate::currentDate()).microBelow, 5);
    }
    definition->setCurrentIndex(definition->findData(u"eu"_s));
    m->ui.language.setLanguage(Language::French);
    QCOMPARE(definition->currentData().toString(), u"eu"_s);
    SizeChoice another(m->ui.context);
    QCOMPARE(another.measureOn(QDate::currentDate()).sizes.id, u"eu"_s);
}

void TestVendorCard::bandsOfTheStudyMarkTheVendor()
{
    m->openWith({ test::fullVendor() });
    QVERIFY2(overview().contains(u"▸ 10–19: this vendor"_s), qPrintable(overview()));
    QVERIFY(overview().contains(u"1,000–1,499"_s) && overview().contains(u"5,000 and more"_s)
            && overview().contains(u"self-employed"_s));
    auto *definition = m->child<QComboBox>("vendorsDefinition");
    definition->setCurrentIndex(definition->findData(u"ised"_s));
    m->settle();
    QVERIFY(!overview().contains(u"this vendor"_s));
}

void TestVendorCard::parentAndSubsidiariesAreLinksForTheKeyboard()
{
    Vendor parent = test::vendorNamed(u"Halyard Systems Corp."_s);
    Vendor child = test::vendorNamed(u"Quillfern Software Ltd."_s);
    child.parent = VendorId { 1 };
    m->openWith({ parent, child });
    m->show(u"quillfern"_s);
    QVERIFY(overview().contains(u"Parent: Halyard Systems Corp."_s));
    auto *browser = text("vendorCardOverview");
    browser->setFocus();
    QTest::keyClick(browser, Qt::Key_Tab); // to its only link
    QTest::keyClick(browser, Qt::Key_Return);
    m->settle();
    QVERIFY2(m->card().startsWith(u"Halyard Systems Corp."_s), qPrintable(m->card()));
    QVERIFY(overview().contains(u"Subsidiaries: Quillfern Software Ltd."_s));
}

void TestVendorCard::historySaysWhoDidWhat()
{
    m->openWith({ test::vendorNamed(u"Halyard Systems Corp."_s) });
    {
        auto database = Database::open(m->path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        VendorRegister vendors(**database, u"boris"_s);
        auto record = vendors.read({ 1 });
        ACQUIS_VERIFY_RESULT(record);
        record->vendor.place = u"Truro"_s;
        ACQUIS_VERIFY_RESULT(vendors.change({ 1 }, record->revision, record->vendor));
    }
    m->session->refresh();
    const auto *view = m->child<HistoryView>("vendorCardHistory");
    QTRY_VERIFY_WITH_TIMEOUT(view->toPlainText().contains(u"boris"_s), test::patience);
    const QString history = view->toPlainText();
    for (const QString &word : { u"anna"_s, u"Added"_s, u"Changed"_s, u"Place: added “Truro”"_s })
        QVERIFY2(history.contains(word), qPrintable(word + u" in "_s + history));
    QVERIFY(history.indexOf(u"boris"_s) < history.indexOf(u"anna"_s)); // newest first
    QCOMPARE(m->child<QTabWidget>("vendorCardTabs")->tabText(3), u"History 2"_s);
}

void TestVendorCard::ourSpendingIsShownByYear()
{
    {
        auto made = createRegister(m->path());
        ACQUIS_VERIFY_RESULT(made);
        const QByteArray csv = "Contract Number,Vendor,Ministry,Program,Fiscal Year,Amount\n"
                               "1,Halyard Systems,Health,P,2015-16,1000.00\n2,Halyard Systems Corp.,Health,P,2015-16,250.50\n"
                               "3,Halyard Systems Corp.,Health,P,2016-17,100.00\n4,Quillfern,Health,P,2016-17,9999.00\n";
        ACQUIS_VERIFY_RESULT(importFiles(**made, { m->ui.folder.write(u"lines.csv"_s, csv) }, {}));
        Vendor vendor = test::vendorNamed(u"Halyard Systems Corp."_s);
        vendor.names << VendorName { u"Halyard Systems"_s, NameKind::Operating };
        ACQUIS_VERIFY_RESULT(VendorRegister(**made, u"anna"_s).add(vendor));
    }
    m->ui.session.open(m->path());
    QTRY_VERIFY_WITH_TIMEOUT(overview().contains(u"Our spending with this vendor"_s), test::patience);
    m->settle();
    for (const QString &word : { u"2015-16"_s, u"$1,250.50"_s, u"2016-17"_s, u"$100"_s, u"$1,350.50"_s })
        QVERIFY2(overview().contains(word), qPrintable(word + u" in "_s + overview()));
    QVERIFY(!overview().contains(u"9,999"_s));
    m->ui.language.setLanguage(Language::French);
    QTRY_VERIFY(overview().contains(u"2015-2016"_s));
}

void TestVendorCard::kindsOfOurSpendingAreNotAdded()
{
    {
        auto made = createRegister(m->path());
        ACQUIS_VERIFY_RESULT(made);
        const QByteArray csv = "Contract Number,Vendor,Ministry,Program,Fiscal Year,Amount,Kind\n"
                               "1,Halyard Systems Corp.,Health,P,2015-16,1000.00,awarded\n"
                               "1,Halyard Systems Corp.,Health,P,2016-17,300.00,paid\n"
                               "2,Halyard Systems Corp.,Health,P,2016-17,50.00,paid\n";
        ACQUIS_VERIFY_RESULT(importFiles(**made, { m->ui.folder.write(u"lines.csv"_s, csv) }, {}));
        ACQUIS_VERIFY_RESULT(VendorRegister(**made, u"anna"_s).add(test::vendorNamed(u"Halyard Systems Corp."_s)));
    }
    m->ui.session.open(m->path());
    QTRY_VERIFY_WITH_TIMEOUT(overview().contains(u"Our spending with this vendor"_s), test::patience);
    m->settle();
    for (const QString &word :
         { u"2015-16, Awarded"_s, u"Total, Awarded"_s, u"$1,000"_s, u"2016-17, Paid"_s, u"Total, Paid"_s, u"$350"_s })
        QVERIFY2(overview().contains(word), qPrintable(word + u" in "_s + overview()));
    QVERIFY(!overview().contains(u"1,350"_s));
}

void TestVendorCard::nobodyHasSpendingThatTheAccountsDoNotKnow()
{
    m->openWith({ test::vendorNamed(u"Halyard Systems Corp."_s) });
    QVERIFY(!overview().contains(u"Our spending"_s));
}

void TestVendorCard::listIsWrittenAsCsvInWhichNothingRuns()
{
    QList<Vendor> many;
    for (int i = 0; i < 250; ++i)
        many << test::vendorNamed(u"Firm %1"_s.arg(i, 4, 10, QLatin1Char('0')));
    many << test::vendorNamed(u"=HYPERLINK(\"http://example.org\")"_s);
    m->openWith(many);
    m->ui.prompts.savePath = m->ui.folder.path(u"vendors.csv"_s);
    m->change([this] { m->action("vendorsCsvAction")->trigger(); });
    QFile file(m->ui.prompts.savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    QCOMPARE(csv.count(u"\r\n"_s), 252); // all that were found, not only the first lines
    QVERIFY(csv.contains(u"'=HYPERLINK"_s));
    QVERIFY(csv.contains(u"Firm 0249"_s));
    // Only what is found.
    m->show(u"0007"_s);
    m->change([this] { m->action("vendorsCsvAction")->trigger(); });
    file.close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 2);
}

void TestVendorCard::passportIsWritten()
{
    m->openWith({ test::fullVendor() });
    m->ui.prompts.savePath = m->ui.folder.path(u"passport.pdf"_s);
    m->action("vendorsPassportBoth")->trigger();
    m->change([this] { m->action("vendorsPassport")->trigger(); });
    QFile file(m->ui.prompts.savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    m->action("vendorsEditAction")->trigger();
    QVERIFY(!m->action("vendorsPassport")->isEnabled()); // nobody's half-typed values are stated
}

void TestVendorCard::standingsSayWhenTheyEndSoon()
{
    Vendor vendor = test::vendorNamed(u"Halyard Systems Corp."_s);
    const QDate today = QDate::currentDate();
    vendor.standings = {
        { u"A"_s, u"ON"_s, {}, {}, today.addYears(-1), today.addDays(47), StandingStatus::Active, u"list"_s },
        { u"B"_s, u"NS"_s, {}, {}, today.addYears(-1), today.addYears(2), StandingStatus::Active, u"list"_s },
    };
    m->openWith({ vendor });
    QVERIFY2(overview().contains(u"Ends in 47 days"_s), qPrintable(overview()));
    QVERIFY(overview().contains(u"In force"_s));
}

void TestVendorCard::looks_data()
{
    QTest::addColumn<int>("look");
    for (int i = 0; i < int(test::looks.size()); ++i)
        QTest::newRow(test::looks[size_t(i)].name) << i;
}

void TestVendorCard::looks()
{
    QFETCH(int, look);
    const test::Look &one = test::looks[size_t(look)];
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(before.pointSizeF() * one.percent / 100);
    QApplication::setFont(font);
    m->ui.theme.setChoice(one.theme);
    m->ui.theme.apply();
    m->ui.language.setLanguage(one.language);
    Vendor parent = test::vendorNamed(u"Halyard Systems Corp."_s);
    Vendor full = test::fullVendor();
    full.parent = VendorId { 1 };
    full.standings << VendorStanding {
        u"VOR-3"_s, u"ON"_s, u"b2b"_s, {}, QDate(2014, 1, 1), QDate::currentDate().addDays(47), StandingStatus::Active, u"list"_s
    };
    m->openWith({ parent, full });
    m->show(u"brume"_s);
    const QString folder = QString::fromUtf8(ACQUIS_SCREENSHOTS);
    QVERIFY(test::keepPicture(*m->page, folder, u"vendors-card-"_s + QLatin1StringView(one.name)));
    m->child<QTabWidget>("vendorCardTabs")->setCurrentIndex(3);
    QVERIFY(test::keepPicture(*m->page, folder, u"vendors-history-"_s + QLatin1StringView(one.name)));
    QApplication::setFont(before);
}

QTEST_MAIN(TestVendorCard)
#include "tst_vendorcard.moc"
