// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorform.h"

#include "tests/ui/vendors/vendorsui.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

using Texts = QList<std::pair<const char *, QString>>;

} // namespace

Q_DECLARE_METATYPE(Texts)

class TestVendorForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::VendorsUi>(); }
    void cleanup() { m.reset(); }
    void everyValueGoesThroughUnchanged();
    void entriesAreAddedChangedAndRemoved_data();
    void entriesAreAddedChangedAndRemoved();
    void halfTypedEntryIsSavedOrSaid();
    void faultIsSaidAtItsField_data();
    void faultIsSaidAtItsField();
    void hostileNamesChangeNothing_data();
    void hostileNamesChangeNothing();
    void parentIsFoundByNameAndNoCircleIsMade();
    void membersAreFoundByName();
    void holderOfANumberIsNamedAndShown();
    void foldedPartsShowHowManyAndOpenByKeyboard();
    void tabReachesEveryPart();
    void looks_data();
    void looks();

private:
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m->child<T>(name);
    }
    [[nodiscard]] VendorForm &form() const { return *m->page->findChild<VendorForm *>(); }
    void edit(const QString &typed)
    {
        m->show(typed);
        m->action("vendorsEditAction")->trigger();
    }
    void save() { child<QPushButton>("vendorSave")->click(); }
    void openAll()
    {
        for (auto *line : form().findChildren<QToolButton *>()) {
            if (line->objectName().startsWith(u"vendorPart"_s))
                line->setChecked(true);
        }
    }
    std::unique_ptr<test::VendorsUi> m;
};

void TestVendorForm::everyValueGoesThroughUnchanged()
{
    Vendor other = test::vendorNamed(u"Quillfern Software Ltd."_s);
    Vendor full = test::fullVendor();
    full.identifiers << VendorIdentifier { u"duns"_s, u"123456789"_s, {}, {}, QDate(2020, 1, 1), u"letter"_s };
    full.parent = VendorId { 1 };
    full.members = { VendorId { 1 } };
    m->openWith({ other, full });
    edit(u"brume"_s);
    QVERIFY(!form().isChanged());
    QVERIFY(form().vendor() == full);
    child<QPlainTextEdit>("vendorNotes")->setPlainText(u"Another note."_s);
    m->change([this] { save(); });
    full.notes = u"Another note."_s;
    QVERIFY(m->stored({ 2 }).vendor == full);
}

void TestVendorForm::entriesAreAddedChangedAndRemoved_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("buttons");
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QString>("line");
    QTest::newRow("numbers") << QByteArray("vendorNumbers") << QByteArray("vendorNumber")
                             << Texts { { "vendorNumber", u"12-345-6789"_s }, { "vendorNumberEvidence", u"letter"_s } }
                             << u"duns, 12-345-6789, letter"_s;
    QTest::newRow("sizes") << QByteArray("vendorSizes") << QByteArray("vendorSize")
                           << Texts { { "vendorEmployees", u"1,200"_s },
                                      { "vendorBalance", u"5000"_s },
                                      { "vendorCurrency", u"eur"_s } }
                           << u"1,200 employees, balance sheet 5,000 EUR"_s;
    QTest::newRow("standings") << QByteArray("vendorStandings") << QByteArray("vendorStanding")
                               << Texts { { "vendorArrangement", u"VOR-3"_s },
                                          { "vendorStandingCategory", u"b2b"_s },
                                          { "vendorCeiling", u"250,000"_s } }
                               << u"Ontario, VOR-3, b2b, up to $250,000, In force"_s;
    QTest::newRow("categories") << QByteArray("vendorCategories") << QByteArray("vendorCategory")
                                << Texts { { "vendorCategoryCode", u"541510"_s },
                                           { "vendorCategoryEnglish", u"Design"_s },
                                           { "vendorCategoryFrench", u"Conception"_s } }
                                << u"NAICS, 541510, Design"_s;
    QTest::newRow("ownership") << QByteArray("vendorOwnership") << QByteArray("vendorOwnership")
                               << Texts { { "vendorOwnershipEvidence", u"list of 2014"_s } } << u"Indigenous, list of 2014"_s;
    QTest::newRow("staff") << QByteArray("vendorStaff") << QByteArray("vendorStaff") << Texts { { "vendorStaffCount", u"14"_s } }
                           << u"Canada, 14 full-time employees"_s;
    QTest::newRow("contacts") << QByteArray("vendorContacts") << QByteArray("vendorContact")
                              << Texts { { "vendorContactName", u"Camille"_s }, { "vendorContactEmail", u"c@example.org"_s } }
                              << u"Camille, c@example.org"_s;
}

void TestVendorForm::entriesAreAddedChangedAndRemoved()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, buttons);
    QFETCH(Texts, texts);
    QFETCH(QString, line);
    m->openWith({ test::vendorNamed(u"Halyard Systems Corp."_s) });
    edit(u"halyard"_s);
    openAll();
    const Vendor before = form().vendor();
    for (const auto &[name, text] : texts)
        child<QLineEdit>(name)->setText(text);
    QVERIFY(form().isChanged());
    child<QPushButton>(QByteArray(buttons + "Add").constData())->click();
    auto *shown = child<QListWidget>(list.constData());
    QCOMPARE(shown->count(), 1);
    // The day of the entry is today's.
    const QString said = shown->item(0)
                             ->text()
                             .remove(QDate::currentDate().toString(Qt::ISODate) + u", "_s)
                             .remove(u", "_s + QDate::currentDate().toString(Qt::ISODate));
    QCOMPARE(said, line);
    const Vendor added = form().vendor();
    QVERIFY(added != before);
    // Taken back into its fields and put in its place again, nothing is lost.
    child<QPushButton>(QByteArray(buttons + "Change").constData())->click();
    QCOMPARE(shown->count(), 0);
    QVERIFY(form().isChanged());
    QVERIFY(!m->page->unsavedWork().isEmpty());
    child<QPushButton>(QByteArray(buttons + "Add").constData())->click();
    QVERIFY(form().vendor() == added);
    m->change([this] { save(); });
    QVERIFY(m->stored({ 1 }).vendor == added);
    m->action("vendorsEditAction")->trigger();
    openAll();
    child<QPushButton>(QByteArray(buttons + "Remove").constData())->click();
    m->change([this] { save(); });
    QVERIFY(m->stored({ 1 }).vendor == before);
}

void TestVendorForm::halfTypedEntryIsSavedOrSaid()
{
    m->openWith({ test::vendorNamed(u"Halyard Systems Corp."_s) });
    edit(u"halyard"_s);
    child<QLineEdit>("vendorContactName")->setText(u"Camille"_s);
    child<QLineEdit>("vendorContactEmail")->setText(u"no address"_s);
    save();
    auto *fault = child<QLabel>("vendorContactEmailFault");
    QVERIFY(fault->isVisible()); // its part was folded
    QCOMPARE(fault->text(), u"An email address has one @ and no blanks."_s);
    QVERIFY(child<QLineEdit>("vendorContactEmail")->hasFocus());
    child<QLineEdit>("vendorContactEmail")->setText(u"camille@example.org"_s);
    m->change([this] { save(); });
    QCOMPARE(m->stored({ 1 }).vendor.contacts, (QList<VendorContact> { { u"Camille"_s, {}, u"camille@example.org"_s, {} } }));
}

void TestVendorForm::faultIsSaidAtItsField_data()
{
    QTest::addColumn<Texts>("texts");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Texts &texts, const char *field, const QString &sentence) {
        QTest::newRow(name) << texts << QByteArray(field) << sentence;
    };
    row("check digit", { { "vendorBusinessNumber", u"121491808"_s } }, "vendorBusinessNumber",
        u"The check digit is wrong: a digit may be mistyped or two of them swapped."_s);
    row("Quebec number", { { "vendorQuebecNumber", u"123"_s } }, "vendorQuebecNumber",
        u"This is no such number: look at how many digits it has."_s);
    row("country", { { "vendorCountry", u"Canada"_s } }, "vendorCountry", u"This code cannot be one."_s);
    row("headquarters", { { "vendorHeadCountry", u"1"_s } }, "vendorHeadCountry", u"This code cannot be one."_s);
    row("postal code", { { "vendorPostalCode", QString(30, u'P') } }, "vendorPostalCode", u"This text is too long."_s);
    row("employees", { { "vendorEmployees", u"many"_s } }, "vendorEmployees", u"Write a whole number, for example 14."_s);
    row("currency", { { "vendorRevenue", u"100"_s }, { "vendorCurrency", u"dollars"_s } }, "vendorCurrency",
        u"Write the three letters of a currency, for example CAD."_s);
    row("negative", { { "vendorRevenue", u"-100"_s } }, "vendorRevenue", u"A figure cannot be below zero."_s);
    row("ceiling", { { "vendorArrangement", u"A"_s }, { "vendorCeiling", u"x"_s } }, "vendorCeiling",
        u"Write an amount, for example 250,000."_s);
    row("category", { { "vendorCategoryCode", u"5"_s } }, "vendorCategoryCode",
        u"This is no code of the scheme: NAICS has two to six digits, UNSPSC pairs of digits."_s);
    row("staff", { { "vendorStaffCount", u"x"_s } }, "vendorStaffCount", u"Write a whole number, for example 14."_s);
    row("twice the same number", { { "vendorBusinessNumber", u"121491807"_s }, { "vendorNumber", u"121491807"_s } },
        "vendorNumber", u"This number is there twice."_s);
    row("arrangement that turns round", { { "vendorArrangement", u"a\u202Eb"_s } }, "vendorArrangement",
        u"This text holds a character that changes the direction of reading."_s);
}

void TestVendorForm::faultIsSaidAtItsField()
{
    QFETCH(Texts, texts);
    QFETCH(QByteArray, field);
    QFETCH(QString, sentence);
    m->openWith({ test::vendorNamed(u"Halyard Systems Corp."_s) });
    edit(u"halyard"_s);
    openAll();
    child<QComboBox>("vendorNumberScheme")->setEditText(u"ca-bn"_s);
    for (const auto &[name, text] : texts)
        child<QLineEdit>(name)->setText(text);
    const VendorRecord before = m->stored({ 1 });
    save();
    auto *fault = child<QLabel>(QByteArray(field + "Fault").constData());
    QVERIFY(fault->isVisible());
    QCOMPARE(fault->text(), sentence);
    QVERIFY(child<QLineEdit>(field.constData())->hasFocus());
    QCOMPARE(child<QLineEdit>(field.constData())->accessibleDescription(), sentence);
    QVERIFY(!m->page->unsavedWork().isEmpty());
    QCOMPARE(m->stored({ 1 }), before);
}

void TestVendorForm::hostileNamesChangeNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("10,000 characters") << QString(10'000, u'n') << u"This text is too long."_s;
    QTest::newRow("right to left") << u"Hal\u202Edray"_s
                                   << u"This text holds a character that changes the direction of reading."_s;
    QTest::newRow("control character") << u"Hal\u0007yard"_s << u"This text holds a character that cannot be kept."_s;
    QTest::newRow("nothing") << u"   "_s << u"A name is missing."_s;
}

void TestVendorForm::hostileNamesChangeNothing()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    m->openWith({ test::vendorNamed(u"Halyard Systems Corp."_s) });
    edit(u"halyard"_s);
    const VendorRecord before = m->stored({ 1 });
    child<QLineEdit>("vendorName")->setText(name);
    QCOMPARE(child<QLineEdit>("vendorName")->text(), name); // not cut in silence
    save();
    QVERIFY(child<QLabel>("vendorNameFault")->isVisible());
    QCOMPARE(child<QLabel>("vendorNameFault")->text(), sentence);
    QCOMPARE(m->stored({ 1 }), before);
}

void TestVendorForm::parentIsFoundByNameAndNoCircleIsMade()
{
    m->openWith({ test::vendorNamed(u"Halyard Systems Corp."_s), test::vendorNamed(u"Quillfern Software Ltd."_s) });
    edit(u"halyard"_s);
    openAll();
    auto *found = child<QListWidget>("vendorLinkFound");
    child<QLineEdit>("vendorLinkFind")->setText(u"quill"_s);
    QTRY_COMPARE_WITH_TIMEOUT(found->count(), 1, test::patience);
    child<QPushButton>("vendorMakeParent")->click();
    QCOMPARE(child<QLineEdit>("vendorParent")->text(), u"Quillfern Software Ltd."_s);
    m->change([this] { save(); });
    QCOMPARE(m->stored({ 1 }).vendor.parent, VendorId { 2 });
    QTRY_VERIFY_WITH_TIMEOUT(m->card().contains(u"Parent: Quillfern Software Ltd."_s), test::patience);
    // The parent cannot belong to its own subsidiary.
    edit(u"quillfern"_s);
    openAll();
    child<QLineEdit>("vendorLinkFind")->setText(u"halyard"_s);
    QTRY_COMPARE_WITH_TIMEOUT(found->count(), 1, test::patience);
    child<QPushButton>("vendorMakeParent")->click();
    save();
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("vendorParentFault")->isVisible(), test::patience);
    QCOMPARE(child<QLabel>("vendorParentFault")->text(), u"A vendor cannot be its own parent."_s);
    QVERIFY(!m->stored({ 2 }).vendor.parent.isValid());
    m->settle();
    child<QPushButton>("vendorNoParent")->click();
    QVERIFY(!form().isChanged());
}

void TestVendorForm::membersAreFoundByName()
{
    m->openWith({ test::vendorNamed(u"Halyard Systems Corp."_s), test::vendorNamed(u"Quillfern Software Ltd."_s) });
    edit(u"halyard"_s);
    openAll();
    child<QLineEdit>("vendorLinkFind")->setText(u"quill"_s);
    QTRY_COMPARE_WITH_TIMEOUT(child<QListWidget>("vendorLinkFound")->count(), 1, test::patience);
    child<QPushButton>("vendorAddMember")->click();
    child<QPushButton>("vendorAddMember")->click(); // once is enough
    QCOMPARE(child<QListWidget>("vendorMembers")->count(), 1);
    m->change([this] { save(); });
    QCOMPARE(m->stored({ 1 }).vendor.members, QList { VendorId { 2 } });
}

void TestVendorForm::holderOfANumberIsNamedAndShown()
{
    m->openWith({ test::fullVendor(), test::vendorNamed(u"Halyard Systems Corp."_s) });
    edit(u"halyard"_s);
    child<QLineEdit>("vendorBusinessNumber")->setText(u"121491807"_s);
    QSignalSpy posted(m->page.get(), &Page::messagePosted);
    save();
    QTRY_VERIFY_WITH_TIMEOUT(!posted.isEmpty(), test::patience);
    QCOMPARE(child<QLabel>("vendorBusinessNumberFault")->text(), u"“Brume & Balise inc.” has this number."_s);
    const auto message = posted.last().first().value<Message>();
    QCOMPARE(message.title(), u"“Brume & Balise inc.” has this number."_s);
    message.action();
    QCOMPARE(m->ui.prompts.asked.size(), 1); // what is typed is not thrown away without asking
    m->settle();
    QVERIFY(m->card().startsWith(u"Brume & Balise inc."_s));
    QVERIFY(m->stored({ 2 }).vendor.identifiers.isEmpty());
}

void TestVendorForm::foldedPartsShowHowManyAndOpenByKeyboard()
{
    m->openWith({ test::fullVendor() });
    edit(u"brume"_s);
    auto *line = child<QToolButton>("vendorPartStandings");
    QCOMPARE(line->text(), u"Vendor of record standing (2)"_s);
    QVERIFY(!child<QListWidget>("vendorStandings")->isVisible());
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Space);
    QVERIFY(child<QListWidget>("vendorStandings")->isVisible());
    child<QPushButton>("vendorStandingRemove")->click();
    QCOMPARE(line->text(), u"Vendor of record standing (1)"_s);
}

void TestVendorForm::tabReachesEveryPart()
{
    m->openWith({ test::fullVendor() });
    edit(u"brume"_s);
    const QStringList order = test::tabOrder(form());
    qsizetype last = -1;
    for (const QString &part : { u"vendorPartNames"_s, u"vendorName"_s, u"vendorPartNumbers"_s, u"vendorBusinessNumber"_s,
                                 u"vendorPartPlace"_s, u"vendorPlace"_s, u"vendorPartSizes"_s, u"vendorPartStandings"_s,
                                 u"vendorPartCategories"_s, u"vendorPartOwnership"_s, u"vendorPartStaff"_s, u"vendorPartLinks"_s,
                                 u"vendorPartContacts"_s, u"vendorPartNotes"_s, u"vendorSave"_s, u"vendorCancel"_s }) {
        const qsizetype place = order.indexOf(part);
        QVERIFY2(place > last, qPrintable(part + u" in "_s + order.join(u' ')));
        last = place;
    }
}

void TestVendorForm::looks_data()
{
    QTest::addColumn<int>("look");
    for (int i = 0; i < int(test::looks.size()); ++i)
        QTest::newRow(test::looks[size_t(i)].name) << i;
}

void TestVendorForm::looks()
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
    m->openWith({ test::fullVendor() });
    edit(u"brume"_s);
    openAll();
    for (const char *part : { "vendorPartNames", "vendorPartNumbers", "vendorPartPlace" })
        child<QToolButton>(part)->setChecked(false);
    m->page->resize(1240, 1800);
    QVERIFY(
        test::keepPicture(*m->page, QString::fromUtf8(ACQUIS_SCREENSHOTS), u"vendors-parts-"_s + QLatin1StringView(one.name)));
    const auto labels = form().findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->wordWrap())
            QVERIFY2(label->width() + 2 >= label->sizeHint().width(), qPrintable(label->text()));
    }
    QApplication::setFont(before);
}

QTEST_MAIN(TestVendorForm)
#include "tst_vendorform.moc"
