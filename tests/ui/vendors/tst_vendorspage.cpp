// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorspage.h"

#include "core/storage/database.h"
#include "tests/core/vendors/somevendors.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/look.h"
#include "ui/vendors/vendorcard.h"
#include "ui/vendors/vendorlistmodel.h"
#include "ui/vendors/vendorlistview.h"
#include "ui/vendors/vendorsearchsource.h"
#include "ui/vendors/vendorsession.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else

VendorStanding standingOf(const QString &jurisdiction, const QString &arrangement, QDate until = {})
{
    return { arrangement, jurisdiction, {}, {}, QDate(2013, 4, 2), until, StandingStatus::Active, u"list"_s };
}

Vendor firm(const QString &name, const QString &place, const QString &province, std::optional<qint64> employees)
{
    Vendor vendor = test::vendorNamed(name);
    vendor.country = u"CA"_s;
    vendor.province = province;
    vendor.place = place;
    if (employees)
        vendor.sizes = { { QDate(2015, 1, 12), employees, Money::fromCents(190'000'000), {}, u"CAD"_s, u"declaration"_s } };
    return vendor;
}

/// Fictional firms.
QList<Vendor> firms()
{
    Vendor brume = test::fullVendor();
    Vendor quillfern = firm(u"Quillfern Software Ltd."_s, u"Guelph"_s, u"ON"_s, 4);
    quillfern.categories = { { CategoryScheme::Naics, u"541510"_s, { u"event software"_s, u"logiciels d’événements"_s } } };
    Vendor tessera = firm(u"Tessera Nord Labs Inc."_s, u"Gatineau"_s, u"QC"_s, 220);
    tessera.standings = { standingOf(u"ON"_s, u"VOR-12"_s), standingOf(u"CA"_s, u"SA-9"_s),
                          standingOf(u"BC"_s, u"Q-1"_s, QDate(2014, 12, 31)) };
    Vendor halyard = firm(u"Halyard Systems Corp."_s, u"Halifax"_s, u"NS"_s, {});
    return { brume, quillfern, tessera, halyard };
}

} // namespace

class TestVendorsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyPageSaysWhatBelongsThereAndOffersIt();
    void findsAsOneTypes_data();
    void findsAsOneTypes();
    void saysWhyItFound_data();
    void saysWhyItFound();
    void nothingFoundSaysWhatToDo();
    void longListComesInPieces();
    void keyboardLeadsThroughThePage();
    void cardSaysAllThatIsKnown();
    void whatASourceWroteIsNoMarkup();
    void addsAVendorWhoseNumberIsRight();
    void numberOfAnotherIsSaidAtItsField();
    void secondSaverIsToldAndKeepsWhatWasTyped();
    void changeKeepsWhatTheFormDoesNotShow();
    void removedVendorComesBack();
    void languageKeepsWhatWasTyped();
    void splitterIsRemembered();
    void searchBoxFindsVendorsAndShowsThem();
    void looks_data();
    void looks();

private:
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void openWith(const QList<Vendor> &vendors);
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), patience); }
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] QString counted() const;
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(name); }
    [[nodiscard]] QString path() const { return m_ui->folder.path(u"register.acquis"_s); }

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<VendorSession> m_session;
    std::unique_ptr<VendorsPage> m_page;
};

void TestVendorsPage::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_ui->theme.setChoice(ThemeChoice::Light);
    m_ui->theme.apply();
    m_session = std::make_unique<VendorSession>(m_ui->session, m_ui->jobs);
    m_page = std::make_unique<VendorsPage>(m_ui->context, *m_session);
    m_page->retranslate();
    m_page->resize(1240, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestVendorsPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_ui.reset();
}

void TestVendorsPage::openWith(const QList<Vendor> &vendors)
{
    {
        auto made = Database::create(path());
        ACQUIS_VERIFY_RESULT(made);
        const auto added = VendorRegister(**made, u"anna"_s).addAll(vendors, u"test"_s);
        ACQUIS_VERIFY_RESULT(added);
    }
    m_ui->session.open(path());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->index() != nullptr, patience);
    settle();
}

QStringList TestVendorsPage::shown() const
{
    QStringList names;
    const QAbstractItemModel *model = child<QListView>("vendorsList")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, 0).data().toString();
    return names;
}

QString TestVendorsPage::counted() const
{
    return m_page->list().findChild<QLabel *>(u"panelSubtitle"_s)->text();
}

void TestVendorsPage::emptyPageSaysWhatBelongsThereAndOffersIt()
{
    auto *text = child<QLabel>("vendorsEmpty");
    QVERIFY(text->isVisible());
    QVERIFY(text->text().startsWith(u"No register is open."_s));
    QVERIFY(child<QPushButton>("vendorsEmptySample")->isVisible());
    QSignalSpy import(m_page.get(), &VendorsPage::importRequested);
    child<QPushButton>("vendorsEmptyImport")->click();
    QCOMPARE(import.size(), 1);

    openWith({});
    QVERIFY(text->isVisible());
    QVERIFY(text->text().startsWith(u"This register has no vendors yet."_s));
    QVERIFY(!child<QPushButton>("vendorsEmptySample")->isVisible());
    child<QPushButton>("vendorsEmptyAdd")->click();
    QVERIFY(child<QLineEdit>("vendorName")->isVisible());
    QVERIFY(child<QLineEdit>("vendorName")->hasFocus());
    child<QPushButton>("vendorCancel")->click();
    QVERIFY(text->isVisible());
}

void TestVendorsPage::findsAsOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("size");
    QTest::addColumn<int>("standing");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QStringList>("names");
    const QString brume = u"Brume & Balise inc."_s;
    const QString quillfern = u"Quillfern Software Ltd."_s;
    const QString tessera = u"Tessera Nord Labs Inc."_s;
    const QString halyard = u"Halyard Systems Corp."_s;
    const QString any;
    QTest::newRow("all by name") << any << any << any << 0 << any << QStringList { brume, halyard, quillfern, tessera };
    QTest::newRow("beginning of a name") << u"tess"_s << any << any << 0 << any << QStringList { tessera };
    QTest::newRow("accents do not matter") << u"brûme"_s << any << any << 0 << any << QStringList { brume };
    QTest::newRow("French category") << u"logiciels"_s << any << any << 0 << any << QStringList { quillfern };
    QTest::newRow("place") << u"halifax"_s << any << any << 0 << any << QStringList { halyard };
    QTest::newRow("slip of the pen") << u"quilfern"_s << any << any << 0 << any << QStringList { quillfern };
    QTest::newRow("region") << any << u"CA-QC"_s << any << 0 << any << QStringList { tessera };
    QTest::newRow("medium") << any << any << u"medium"_s << 0 << any << QStringList { tessera };
    QTest::newRow("size unknown") << any << any << u"unknown"_s << 0 << any << QStringList { halyard };
    QTest::newRow("standing in force") << any << any << any << 1 << any << QStringList { tessera };
    QTest::newRow("code of a category") << any << any << any << 0 << u"5415"_s << QStringList { brume, quillfern };
    QTest::newRow("all at once") << u"soft"_s << u"CA-ON"_s << u"micro"_s << 2 << u"naics:5415"_s << QStringList { quillfern };
}

void TestVendorsPage::findsAsOneTypes()
{
    QFETCH(QString, typed);
    QFETCH(QString, region);
    QFETCH(QString, size);
    QFETCH(int, standing);
    QFETCH(QString, category);
    QFETCH(QStringList, names);
    openWith(firms());
    const auto choose = [this](const char *name, const QString &code) {
        auto *box = child<QComboBox>(name);
        const int index = code.isEmpty() ? 0 : box->findData(code);
        QVERIFY2(index >= 0, name);
        box->setCurrentIndex(index);
    };
    choose("vendorsRegion", region);
    choose("vendorsSize", size);
    child<QComboBox>("vendorsStanding")->setCurrentIndex(standing);
    child<QLineEdit>("vendorsCategory")->setText(category);
    for (const QChar letter : typed) // each key asks anew
        child<QLineEdit>("vendorsFind")->insert(letter);
    settle();
    QStringList found = shown();
    found.sort();
    names.sort();
    QCOMPARE(found, names);
    const QString count = u"%1 of 4 vendors"_s.arg(names.size());
    QVERIFY2(counted().startsWith(count), qPrintable(counted()));
    child<QPushButton>("vendorsReset")->click();
    settle();
    QCOMPARE(shown().size(), 4);
}

void TestVendorsPage::saysWhyItFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("name") << u"tess"_s << u"Found by name “tessera”"_s;
    QTest::newRow("two words") << u"software guel"_s << u"Found by name “software”, place “guelph”"_s;
    QTest::newRow("arrangement") << u"vor"_s << u"Found by arrangement “vor”"_s;
    QTest::newRow("slip of the pen") << u"tesera"_s << u"Found by name “tessera”, close to “tesera”"_s;
}

void TestVendorsPage::saysWhyItFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    openWith(firms());
    child<QLineEdit>("vendorsFind")->setText(typed);
    settle();
    const QModelIndex first = child<QListView>("vendorsList")->model()->index(0, 0);
    QCOMPARE(first.data(VendorListModel::ReasonsRole).toString(), reason);
    // A reader hears it with the rest of the line.
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().endsWith(reason));
}

void TestVendorsPage::nothingFoundSaysWhatToDo()
{
    openWith(firms());
    child<QLineEdit>("vendorsFind")->setText(u"zzzz"_s);
    settle();
    QVERIFY(child<QLabel>("vendorsNothing")->isVisible());
    QCOMPARE(child<QLabel>("vendorsNothing")->text(), u"No vendor fits. Take a filter away, or look for fewer words."_s);
    QVERIFY(!child<QListView>("vendorsList")->isVisible());
    QVERIFY(!action("vendorsEditAction")->isEnabled());
}

void TestVendorsPage::longListComesInPieces()
{
    QList<Vendor> many;
    for (int i = 0; i < 250; ++i)
        many << test::vendorNamed(u"Firm %1"_s.arg(i, 4, 10, QLatin1Char('0')));
    openWith(many);
    QAbstractItemModel *model = child<QListView>("vendorsList")->model();
    QCOMPARE(model->rowCount(), 100);
    QVERIFY(counted().startsWith(u"250 of 250 vendors"_s));
    child<QListView>("vendorsList")->scrollToBottom();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 200, patience);
    child<QListView>("vendorsList")->scrollToBottom();
    QTRY_COMPARE_WITH_TIMEOUT(model->rowCount(), 250, patience);
    QVERIFY(!model->canFetchMore({}));
    QStringList expected;
    for (const Vendor &vendor : std::as_const(many))
        expected << displayName(vendor);
    QCOMPARE(shown(), expected);
    // Found by a word they come in pieces too, none twice.
    child<QLineEdit>("vendorsFind")->setText(u"firm"_s);
    settle();
    while (model->canFetchMore({})) {
        model->fetchMore({});
        settle();
    }
    QStringList found = shown();
    found.sort();
    QCOMPARE(found, expected);
}

void TestVendorsPage::keyboardLeadsThroughThePage()
{
    openWith(firms());
    action("vendorsFindAction")->trigger();
    auto *find = child<QLineEdit>("vendorsFind");
    QVERIFY(find->hasFocus());
    QTest::keyClicks(find, u"s"_s);
    settle();
    QTest::keyClick(find, Qt::Key_Down);
    auto *list = child<QListView>("vendorsList");
    QVERIFY(list->hasFocus());
    QVERIFY(shown().size() > 1);
    QTest::keyClick(list, Qt::Key_Down);
    settle();
    QCOMPARE(list->currentIndex().row(), 1);
    QVERIFY(m_page->card().toPlainText().startsWith(shown().at(1)));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_page->card().hasFocus());
}

void TestVendorsPage::cardSaysAllThatIsKnown()
{
    openWith(firms());
    const QString brume = m_page->card().toPlainText();
    for (const QString &word :
         { u"Fog & Beacon Inc."_s, u"Sudbury, Ontario"_s, u"121491807 RT0001"_s, u"Business number"_s, u"Small"_s,
           u"2015-01-12 (holds today)"_s, u"1,900,000 CAD"_s, u"Nova Scotia"_s, u"Expired"_s, u"Suspended"_s,
           u"Computer systems design"_s, u"directory-2012.csv"_s, u"camille@example.org"_s })
        QVERIFY2(brume.contains(word), qPrintable(word));
    m_page->list().find(u"halyard"_s, {});
    settle();
    const QString halyard = m_page->card().toPlainText();
    QVERIFY(halyard.startsWith(u"Halyard Systems Corp."_s));
    for (const QString &word :
         { u"Size unknown"_s, u"Nobody gave figures of this vendor that hold today."_s, u"No number is known."_s })
        QVERIFY2(halyard.contains(word), qPrintable(word));
}

void TestVendorsPage::whatASourceWroteIsNoMarkup()
{
    Vendor vendor = test::vendorNamed(u"<b>Bold</b> & <img src='file:///etc/hostname'> Co."_s);
    vendor.notes = u"<script>x</script>\nsecond line"_s;
    openWith({ vendor });
    QVERIFY(m_page->card().toPlainText().startsWith(vendor.names.first().text));
    QVERIFY(m_page->card().toPlainText().contains(u"<script>x</script>"_s));
}

void TestVendorsPage::addsAVendorWhoseNumberIsRight()
{
    openWith(firms());
    action("vendorsAddAction")->trigger();
    auto *fault = child<QLabel>("vendorBusinessNumberFault");
    auto *number = child<QLineEdit>("vendorBusinessNumber");
    QTest::keyClick(child<QPushButton>("vendorSave"), Qt::Key_Space);
    QCOMPARE(child<QLabel>("vendorNameFault")->text(), u"A name is missing."_s);
    QVERIFY(child<QLineEdit>("vendorName")->hasFocus());
    QTest::keyClicks(child<QLineEdit>("vendorName"), u"Orvale Conseil inc."_s);
    number->setFocus();
    const QString right = test::businessNumber(77);
    const QString wrong = right.chopped(1) + QString::number((right.back().digitValue() + 1) % 10);
    QTest::keyClicks(number, wrong);
    QTest::keyClick(number, Qt::Key_Tab);
    QVERIFY(fault->isVisible());
    QVERIFY2(fault->text().startsWith(u"The check digit is wrong"_s), qPrintable(fault->text()));
    child<QPushButton>("vendorSave")->click();
    QVERIFY(number->hasFocus()); // not saved, and led back
    number->setText(right.left(5) + u' ' + right.mid(5));
    QTest::keyClick(number, Qt::Key_Tab);
    QVERIFY(!fault->isVisible());
    child<QLineEdit>("vendorPlace")->setText(u"Gatineau"_s);
    child<QLineEdit>("vendorEmployees")->setText(u"1,2x"_s);
    child<QPushButton>("vendorSave")->click();
    QVERIFY(child<QLabel>("vendorEmployeesFault")->isVisible());
    child<QLineEdit>("vendorEmployees")->setText(u"12"_s);
    child<QLineEdit>("vendorArrangement")->setText(u"VOR-3"_s);
    QVERIFY(!m_page->unsavedWork().isEmpty());
    QSignalSpy posted(m_page.get(), &Page::messagePosted);
    child<QPushButton>("vendorSave")->click();
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 5, patience);
    settle();
    QVERIFY(m_page->unsavedWork().isEmpty());
    const QString card = m_page->card().toPlainText();
    for (const QString &word : { u"Orvale Conseil inc."_s, right, u"Small"_s, u"VOR-3"_s, u"In force"_s })
        QVERIFY2(card.contains(word), qPrintable(word + u" in "_s + card));
    action("vendorsUndoAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 4, patience);
    QVERIFY(!action("vendorsUndoAction")->isEnabled());
}

void TestVendorsPage::numberOfAnotherIsSaidAtItsField()
{
    openWith(firms());
    action("vendorsAddAction")->trigger();
    child<QLineEdit>("vendorName")->setText(u"Wexley & Roux Events Ltd."_s);
    child<QLineEdit>("vendorBusinessNumber")->setText(u"121491807"_s); // Brume & Balise has it
    child<QPushButton>("vendorSave")->click();
    auto *fault = child<QLabel>("vendorBusinessNumberFault");
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(fault->text(), u"“Brume & Balise inc.” has this number."_s, patience);
    QCOMPARE(child<QLineEdit>("vendorName")->text(), u"Wexley & Roux Events Ltd."_s);
}

void TestVendorsPage::secondSaverIsToldAndKeepsWhatWasTyped()
{
    openWith(firms());
    m_page->list().find(u"halyard"_s, {});
    settle();
    const VendorId id = m_page->list().current();
    action("vendorsEditAction")->trigger();
    child<QLineEdit>("vendorPlace")->setText(u"Dartmouth"_s);
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        VendorRegister vendors(**database, u"boris"_s);
        auto record = vendors.read(id);
        ACQUIS_VERIFY_RESULT(record);
        record->vendor.place = u"Truro"_s;
        ACQUIS_VERIFY_RESULT(vendors.change(id, record->revision, record->vendor));
    }
    QSignalSpy posted(m_page.get(), &Page::messagePosted);
    child<QPushButton>("vendorSave")->click();
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, patience);
    const auto message = posted.first().first().value<Message>();
    QCOMPARE(message.state, StateToken::Error);
    QCOMPARE(message.title(), u"Somebody else saved this meanwhile."_s);
    QCOMPARE(child<QLineEdit>("vendorPlace")->text(), u"Dartmouth"_s);
    QVERIFY(child<QLineEdit>("vendorPlace")->isVisible());
    message.action();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->card().toPlainText().contains(u"Truro, Nova Scotia"_s), patience);
}

void TestVendorsPage::changeKeepsWhatTheFormDoesNotShow()
{
    openWith(firms());
    m_page->list().find(u"brume"_s, {});
    settle();
    const VendorId id = m_page->list().current();
    action("vendorsEditAction")->trigger();
    QVERIFY(m_page->unsavedWork().isEmpty());
    QCOMPARE(child<QPlainTextEdit>("vendorOtherNames")->toPlainText(), u"Fog & Beacon Inc."_s);
    QCOMPARE(child<QPlainTextEdit>("vendorFormerNames")->toPlainText(), u"Brûme et Balise"_s);
    child<QLineEdit>("vendorPlace")->setText(u"Espanola"_s);
    QSignalSpy posted(m_page.get(), &Page::messagePosted);
    child<QPushButton>("vendorSave")->click();
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, patience);
    settle();
    auto database = Database::open(path(), Database::Mode::ReadOnly);
    ACQUIS_VERIFY_RESULT(database);
    const auto record = VendorRegister(**database, {}).read(id);
    ACQUIS_VERIFY_RESULT(record);
    Vendor expected = test::fullVendor();
    expected.place = u"Espanola"_s;
    QVERIFY(record->vendor == expected);
}

void TestVendorsPage::removedVendorComesBack()
{
    openWith(firms());
    const QString name = shown().first();
    action("vendorsRemoveAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 3, patience);
    QVERIFY(!shown().contains(name));
    settle();
    QVERIFY(m_page->card().toPlainText().startsWith(shown().first()));
    action("vendorsUndoAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 4, patience);
    settle();
    QVERIFY(m_page->card().toPlainText().startsWith(name));
    QVERIFY(m_page->card().toPlainText().contains(u"camille@example.org"_s));
}

void TestVendorsPage::languageKeepsWhatWasTyped()
{
    openWith(firms());
    child<QLineEdit>("vendorsFind")->setText(u"brume"_s);
    child<QComboBox>("vendorsRegion")->setCurrentIndex(child<QComboBox>("vendorsRegion")->findData(u"CA-ON"_s));
    settle();
    m_ui->language.setLanguage(Language::French);
    QTRY_VERIFY(m_page->card().toPlainText().contains(u"Petite"_s)); // the definition's own word
    QCOMPARE(child<QLineEdit>("vendorsFind")->text(), u"brume"_s);
    QCOMPARE(m_page->list().choice().region, u"CA-ON"_s);
    QVERIFY(m_page->card().toPlainText().contains(u"Conception de systèmes"_s));
    QVERIFY(m_page->card().toPlainText().contains(u"1\u202F900\u202F000"_s));
    QCOMPARE(shown(), QStringList { u"Brume & Balise inc."_s });
}

void TestVendorsPage::splitterIsRemembered()
{
    openWith(firms());
    auto *splitter = m_page->findChild<QSplitter *>();
    splitter->setSizes({ 600, 616 });
    const QList<int> sizes = splitter->sizes();
    m_page.reset();
    QVERIFY(!m_ui->settings.state(u"vendorsSplitter"_s).isEmpty());
    m_page = std::make_unique<VendorsPage>(m_ui->context, *m_session);
    m_page->retranslate();
    m_page->resize(1240, 820);
    m_page->show();
    QCOMPARE(m_page->findChild<QSplitter *>()->sizes(), sizes);
}

void TestVendorsPage::searchBoxFindsVendorsAndShowsThem()
{
    openWith(firms());
    int wentToPage = 0;
    VendorSearchSource source(m_ui->context, *m_session, *m_page, [&wentToPage] { ++wentToPage; });
    SearchAnswer answer;
    source.search(u"labs gatineau"_s, 5, [&answer](const SearchAnswer &found) { answer = found; });
    QTRY_COMPARE_WITH_TIMEOUT(answer.total, 1, patience);
    QCOMPARE(answer.hits.first().title, u"Tessera Nord Labs Inc."_s);
    QCOMPARE(answer.hits.first().detail, u"Gatineau, Quebec · Found by name “labs”, place “gatineau”"_s);
    answer.hits.first().open();
    QCOMPARE(wentToPage, 1);
    settle();
    QCOMPARE(shown(), QStringList { u"Tessera Nord Labs Inc."_s });
    QVERIFY(m_page->card().toPlainText().startsWith(u"Tessera Nord Labs Inc."_s));
    // Who is asked for is shown, also when it is not among the first of the list.
    const VendorId tessera = m_page->list().current();
    m_page->showVendor(tessera, u"halyard"_s);
    settle();
    QCOMPARE(shown(), QStringList { u"Halyard Systems Corp."_s });
    QVERIFY(m_page->card().toPlainText().startsWith(u"Tessera Nord Labs Inc."_s));
    // Of two that are asked at once, the later answers.
    int answered = 0;
    source.search(u"brume"_s, 5, [&answered](const SearchAnswer &) { answered += 10; });
    source.search(u"s"_s, 2, [&](const SearchAnswer &found) {
        answered += 1;
        answer = found;
    });
    QTRY_COMPARE_WITH_TIMEOUT(answered, 1, patience);
    QCOMPARE(answer.hits.size(), 2);
    QVERIFY(answer.total > 2);
}

void TestVendorsPage::looks_data()
{
    test::addLooks();
}

void TestVendorsPage::looks()
{
    const test::Look look(*m_ui);
    openWith(firms());
    child<QLineEdit>("vendorsFind")->setText(u"s"_s);
    settle();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString folder = QString::fromUtf8(ACQUIS_SCREENSHOTS);
    QVERIFY(test::keepPicture(*m_page, folder, u"vendors-"_s + name));
    action("vendorsEditAction")->trigger();
    QVERIFY(test::keepPicture(*m_page, folder, u"vendors-form-"_s + name));
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->wordWrap() && label->objectName() != u"panelSubtitle"_s)
            QVERIFY2(label->width() + 2 >= label->sizeHint().width(), qPrintable(label->text()));
    }
}

QTEST_MAIN(TestVendorsPage)
#include "tst_vendorspage.moc"
