// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vendors/vendorsui.h"
#include "ui/vendors/duplicatesview.h"
#include "ui/vendors/vendorcomparison.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTextBrowser>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

Vendor firm(const QString &name, const QString &place, const QString &postalCode = {})
{
    Vendor vendor = test::vendorNamed(name);
    vendor.country = u"CA"_s;
    vendor.province = u"ON"_s;
    vendor.place = place;
    vendor.postalCode = postalCode;
    return vendor;
}

/// 1 and 2 are alike in one place, 3 and 4 are alike in two places, 5 and 6 are alike; the others are alone.
QList<Vendor> firms()
{
    return { firm(u"Brume & Balise inc."_s, u"Sudbury"_s, u"P3E 1A1"_s),
             firm(u"Brume et Balise"_s, u"Sudbury"_s, u"P3E 1A1"_s),
             firm(u"Orvale Conseil inc."_s, u"Ottawa"_s),
             firm(u"Orvale Conseil"_s, u"Windsor"_s),
             firm(u"Zephyrine Printers Ltd."_s, u"Guelph"_s),
             firm(u"ZEPHYRINE PRINTERS"_s, u"Guelph"_s),
             firm(u"Halyard Systems Corp."_s, u"Toronto"_s),
             firm(u"Quillfern Software Ltd."_s, u"Guelph"_s) };
}

} // namespace

class TestVendorDuplicates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<test::VendorsUi>(); }
    void cleanup() { m.reset(); }
    void bannerSaysWhoAndWhy();
    void sameFirmFromTheCardAndBack();
    void notTheSameFromTheCardAndBack();
    void comparisonMarksWhatDiffersAndChoosesWhoStays();
    void tickedVendorsAreCompared();
    void mergeOfWhatIsOneAlreadyIsRefused();
    void listIsWorkedThroughByKeyboard();
    void sureOnesAreMergedTogetherAndBack();
    void likenessNarrowsTheList();
    void languageChangesEverything();
    void reasonThatCannotBeKeptIsSaidAtItsField();
    void looks_data();
    void looks();

private:
    [[nodiscard]] QTableView *pairs() const { return m->child<QTableView>("vendorPairs"); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < pairs()->model()->rowCount(); ++row) {
            all << pairs()->model()->index(row, 1).data().toString() + u" / "_s
                       + pairs()->model()->index(row, 2).data().toString();
        }
        return all;
    }
    void showDuplicates()
    {
        m->action("vendorsShowDuplicates")->trigger();
        m->settle();
    }

    std::unique_ptr<test::VendorsUi> m;
};

void TestVendorDuplicates::bannerSaysWhoAndWhy()
{
    m->openWith(firms());
    m->show(u"brume"_s);
    auto *title = m->child<QLabel>("vendorBannerTitle");
    QVERIFY(title->isVisible());
    const bool isFirst = m->page->list().current() == VendorId { 1 };
    QCOMPARE(title->text(),
             isFirst ? u"Possibly the same firm: “Brume et Balise”"_s : u"Possibly the same firm: “Brume & Balise inc.”"_s);
    const QString text = m->child<QLabel>("vendorBannerText")->text();
    QVERIFY2(text.contains(u"same words “brume"_s) && text.contains(u"same postal code"_s) && text.contains(u'%'),
             qPrintable(text));
    m->show(u"halyard"_s);
    QVERIFY(!title->isVisible());
    QVERIFY(!m->action("vendorsSameAction")->isEnabled());
}

void TestVendorDuplicates::sameFirmFromTheCardAndBack()
{
    m->openWith(firms());
    m->page->showVendor(VendorId { 1 }, u"brume"_s);
    m->settle();
    m->change([this] { m->child<QPushButton>("vendorBannerSame")->click(); });
    QCOMPARE(m->said.title(), u"Merged."_s);
    QCOMPARE(m->stored({ 2 }).mergedInto, VendorId { 1 });
    QTRY_COMPARE_WITH_TIMEOUT(m->shown(), QStringList(u"Brume & Balise inc."_s), test::patience);
    m->settle();
    // The other's name is not lost, and the card says where it comes from and leads back.
    QVERIFY(m->card().contains(u"Brume et Balise"_s));
    QVERIFY2(m->card().contains(u"Merged from “Brume et Balise”"_s), qPrintable(m->card()));
    QVERIFY(m->card().contains(u"likeness"_s)); // why, for lack of a reason of the person's own
    QVERIFY(!m->child<QLabel>("vendorBannerTitle")->isVisible());
    m->change([this] { Q_EMIT m->page->card().linkActivated(QUrl(u"undo-merge:2"_s)); });
    QVERIFY(!m->stored({ 2 }).mergedInto.isValid());
    QTRY_COMPARE_WITH_TIMEOUT(m->shown().size(), 2, test::patience);
    // And by Ctrl+Z.
    m->settle();
    m->change([this] { m->action("vendorsSameAction")->trigger(); });
    QVERIFY(m->stored({ 2 }).mergedInto.isValid());
    m->change([this] { m->action("vendorsUndoAction")->trigger(); });
    QVERIFY(!m->stored({ 2 }).mergedInto.isValid());
    QVERIFY(!m->action("vendorsUndoAction")->isEnabled());
}

void TestVendorDuplicates::notTheSameFromTheCardAndBack()
{
    m->openWith(firms());
    m->page->showVendor(VendorId { 1 }, u"brume"_s);
    m->settle();
    m->change([this] { m->child<QPushButton>("vendorBannerDifferent")->click(); });
    QCOMPARE(m->said.title(), u"Found to be different."_s);
    QTRY_VERIFY_WITH_TIMEOUT(m->card().contains(u"Found different from “Brume et Balise”"_s), test::patience);
    m->settle();
    QVERIFY(!m->child<QLabel>("vendorBannerTitle")->isVisible());
    m->change([this] { Q_EMIT m->page->card().linkActivated(QUrl(u"undo-different:1-2"_s)); });
    QTRY_VERIFY_WITH_TIMEOUT(m->child<QLabel>("vendorBannerTitle")->isVisible(), test::patience);
}

void TestVendorDuplicates::comparisonMarksWhatDiffersAndChoosesWhoStays()
{
    m->openWith(firms());
    m->page->showVendor(VendorId { 1 }, u"brume"_s);
    m->settle();
    m->action("vendorsCompareAction")->trigger();
    m->settle();
    QTableView *table = nullptr;
    for (auto *one : m->page->findChildren<QTableView *>(u"vendorComparison"_s)) {
        if (one->isVisible())
            table = one;
    }
    QVERIFY(table && table->model()->rowCount() > 0);
    QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), u"Brume & Balise inc."_s);
    QCOMPARE(table->model()->headerData(2, Qt::Horizontal).toString(), u"Brume et Balise"_s);
    QHash<QString, QString> compared;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        compared.insert(table->model()->index(row, 0).data().toString(), table->model()->index(row, 3).data().toString());
    QCOMPARE(compared.value(u"Names"_s), u"differs"_s);
    QCOMPARE(compared.value(u"Place"_s), u"same"_s);
    QCOMPARE(compared.value(u"Postal code"_s), u"same"_s);
    QWidget *comparison = table->parentWidget();
    while (comparison && !qobject_cast<VendorComparison *>(comparison))
        comparison = comparison->parentWidget();
    QVERIFY(comparison);
    comparison->findChild<QComboBox *>(u"vendorStays"_s)->setCurrentIndex(1);
    comparison->findChild<QLineEdit *>(u"vendorPairReason"_s)->setText(u"same letterhead"_s);
    m->change([&] { comparison->findChild<QPushButton *>(u"vendorPairSame"_s)->click(); });
    QCOMPARE(m->stored({ 1 }).mergedInto, VendorId { 2 });
    QTRY_VERIFY_WITH_TIMEOUT(m->card().contains(u"same letterhead"_s), test::patience);
}

void TestVendorDuplicates::tickedVendorsAreCompared()
{
    m->openWith(firms());
    auto *list = m->child<QListView>("vendorsList");
    list->setFocus();
    for (const int row : { 0, 2, 5 }) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Space);
    }
    QCOMPARE(m->child<QLabel>("vendorsTicked")->text(), u"3 ticked"_s);
    const QStringList names = m->shown();
    m->settle();
    m->action("vendorsCopyAction")->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), 4);
    QVERIFY(text.contains(names.at(2) + u'\t'));
    QVERIFY(!text.contains(names.at(1) + u'\t'));
    // Ticks stay while something else is looked for.
    m->show(u"halyard"_s);
    QCOMPARE(m->page->list().ticked().size(), 3);
    m->child<QPushButton>("vendorsCompare")->click();
    m->settle();
    m->action("vendorsCopyAction")->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"What\t%1\t%2\t%3\t"_s.arg(names.at(0), names.at(2), names.at(5))));
    // Of three nobody can say "the same".
    QVERIFY(!m->action("vendorsSameAction")->isEnabled());
}

void TestVendorDuplicates::mergeOfWhatIsOneAlreadyIsRefused()
{
    m->openWith(firms());
    auto *list = m->child<QListView>("vendorsList");
    for (const int row : { 0, 1 })
        list->model()->setData(list->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
    const QList<VendorId> ticked = m->page->list().ticked();
    {
        auto database = Database::open(m->path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        ACQUIS_VERIFY_RESULT(VendorRegister(**database, u"boris"_s).merge(ticked.at(0), ticked.at(1), {}));
    }
    m->child<QPushButton>("vendorsCompare")->click();
    m->settle();
    m->change([this] { m->action("vendorsSameAction")->trigger(); });
    QCOMPARE(m->said.state, StateToken::Error);
    QCOMPARE(m->said.text(), u"A vendor cannot be merged with itself."_s);
    QCOMPARE(m->stored(ticked.at(0)).mergedInto, ticked.at(1));
}

void TestVendorDuplicates::listIsWorkedThroughByKeyboard()
{
    m->openWith(firms());
    showDuplicates();
    QCOMPARE(rows().size(), 3);
    QVERIFY(pairs()->hasFocus());
    // Pairs that nothing speaks against come first.
    QCOMPARE(rows().last(), u"Orvale Conseil inc. / Orvale Conseil"_s);
    QVERIFY(pairs()->model()->index(2, 3).data().toString().contains(u"another place"_s));
    const PossibleDuplicate first = m->page->duplicates().pairs().first();
    m->change([this] { m->action("vendorsSameAction")->trigger(); });
    QCOMPARE(m->stored(first.second).mergedInto, first.first);
    QCOMPARE(rows().size(), 2);
    m->action("vendorsNextAction")->trigger();
    m->settle();
    QCOMPARE(pairs()->currentIndex().row(), 1);
    m->change([this] { m->action("vendorsDifferentAction")->trigger(); });
    QCOMPARE(rows().size(), 1);
    m->change([this] { m->action("vendorsUndoAction")->trigger(); });
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 2, test::patience);
}

void TestVendorDuplicates::sureOnesAreMergedTogetherAndBack()
{
    m->openWith(firms());
    showDuplicates();
    m->child<QSpinBox>("vendorPairsAllFrom")->setValue(90);
    auto *all = m->child<QPushButton>("vendorPairsAll");
    QCOMPARE(all->text(), u"Merge all 2…"_s); // the two of one name in two places are left to a person
    m->change([&] { all->click(); });
    QVERIFY2(m->ui.prompts.asked.last().startsWith(u"2 pairs"_s), qPrintable(m->ui.prompts.asked.last()));
    QCOMPARE(m->stored({ 2 }).mergedInto, VendorId { 1 });
    QCOMPARE(m->stored({ 6 }).mergedInto, VendorId { 5 });
    QVERIFY(!m->stored({ 4 }).mergedInto.isValid());
    QCOMPARE(rows(), QStringList(u"Orvale Conseil inc. / Orvale Conseil"_s));
    QVERIFY(!all->isEnabled());
    m->change([this] { m->action("vendorsUndoAction")->trigger(); });
    QVERIFY(!m->stored({ 2 }).mergedInto.isValid());
    QVERIFY(!m->stored({ 6 }).mergedInto.isValid());
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), 3, test::patience);
}

void TestVendorDuplicates::likenessNarrowsTheList()
{
    QList<Vendor> some = firms();
    some << firm(u"Vernier Toyota"_s, u"Ottawa"_s);
    m->openWith(some);
    showDuplicates();
    auto *least = m->child<QComboBox>("vendorPairsLeast");
    const auto before = rows().size();
    least->setCurrentIndex(least->count() - 1);
    m->settle();
    QVERIFY(rows().size() <= before);
    for (const PossibleDuplicate &pair : m->page->duplicates().pairs())
        QVERIFY(pair.likeness >= 95);
}

void TestVendorDuplicates::languageChangesEverything()
{
    m->openWith(firms());
    m->page->showVendor(VendorId { 1 }, u"brume"_s);
    m->settle();
    const QString english = m->child<QLabel>("vendorBannerText")->text();
    m->ui.language.setLanguage(Language::French);
    // The percent sign of French stands apart, whatever the catalogue knows.
    QTRY_VERIFY(m->child<QLabel>("vendorBannerText")->text() != english);
    QVERIFY(m->child<QLabel>("vendorBannerText")->text().contains(u"\u00A0%"_s));
}

void TestVendorDuplicates::reasonThatCannotBeKeptIsSaidAtItsField()
{
    m->openWith(firms());
    showDuplicates();
    auto *comparison = m->page->duplicates().findChild<VendorComparison *>();
    QVERIFY(comparison);
    auto *reason = comparison->findChild<QLineEdit *>(u"vendorPairReason"_s);
    reason->setText(u"turned \u202E round"_s);
    m->action("vendorsSameAction")->trigger();
    auto *fault = comparison->findChild<QLabel *>(u"vendorPairReasonFault"_s);
    QVERIFY(fault->isVisible());
    QCOMPARE(fault->text(), u"This text holds a character that changes the direction of reading."_s);
    QVERIFY(reason->hasFocus());
    QVERIFY(!m->stored({ 2 }).mergedInto.isValid());
}

void TestVendorDuplicates::looks_data()
{
    QTest::addColumn<int>("look");
    for (int i = 0; i < int(test::looks.size()); ++i)
        QTest::newRow(test::looks[size_t(i)].name) << i;
}

void TestVendorDuplicates::looks()
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
    m->openWith(firms());
    m->page->showVendor(VendorId { 1 }, u"brume"_s);
    m->settle();
    const QString folder = QString::fromUtf8(ACQUIS_SCREENSHOTS);
    QVERIFY(test::keepPicture(*m->page, folder, u"vendors-banner-"_s + QLatin1StringView(one.name)));
    m->action("vendorsCompareAction")->trigger();
    m->settle();
    QVERIFY(test::keepPicture(*m->page, folder, u"vendors-compare-"_s + QLatin1StringView(one.name)));
    showDuplicates();
    QVERIFY(test::keepPicture(*m->page, folder, u"vendors-duplicates-"_s + QLatin1StringView(one.name)));
    const auto labels = m->page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && !label->wordWrap() && label->objectName() != u"panelSubtitle"_s)
            QVERIFY2(label->width() + 2 >= label->sizeHint().width(), qPrintable(label->text()));
    }
    QApplication::setFont(before);
}

QTEST_MAIN(TestVendorDuplicates)
#include "tst_vendorduplicates.moc"
