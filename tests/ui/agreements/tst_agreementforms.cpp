// SPDX-License-Identifier: GPL-3.0-or-later
// What a person writes on the page of agreements.
#include "tests/support/verifyresult.h"
#include "tests/ui/agreements/someholdings.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/agreements/agreementsession.h"
#include "ui/agreements/agreementspage.h"
#include "ui/agreements/heldcard.h"
#include "ui/agreements/heldlookup.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else
const QString mustBeFilled = u"This must be filled in."_s;

} // namespace

class TestAgreementForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAnArrangementAndUndoesIt();
    void rowsAreWrittenByKeyboard();
    void whatCannotBeReadIsSaidInItsRow();
    void changeKeepsWhatTheFormDoesNotShow();
    void secondSaverIsToldAndKeepsWhatWasTyped();
    void removedComesBack_data();
    void removedComesBack();
    void addsAnAgreementWithItsClauseAndDocument();
    void writesExtensionsAmendmentsAndTerms();
    void tooLargeDocumentIsRefused();
    void guideTakesRowsOfASpreadsheet();
    void usesAreRecorded();
    void categoriesAreEdited();
    void categoryRefusalsAreSaid();
    void formFollowsTheLanguage();
    void anotherRegisterClosesTheForm();
    void leavingWhatIsNotSavedIsAsked();
    void tabLeadsThroughTheForm();

private:
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        T *found = m_page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), patience); }
    void type(const char *name, const QString &text) const { child<QLineEdit>(name)->setText(text); }
    [[nodiscard]] QString fault(const char *name) const
    {
        const auto *label = child<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    void tick(const char *tree, const QString &words) const;
    void writeRow(const char *table, const QStringList &cells) const;
    void save(const char *button);
    void show(const QString &uid);
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(name); }
    [[nodiscard]] std::shared_ptr<const AgreementHoldings> held() const { return m_session->holdings(); }
    [[nodiscard]] QString path() const { return m_ui->folder.path(u"register.acquis"_s); }

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<AgreementSession> m_session;
    std::unique_ptr<AgreementsPage> m_page;
};

void TestAgreementForms::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_session = std::make_unique<AgreementSession>(m_ui->session, m_ui->jobs);
    m_page = std::make_unique<AgreementsPage>(m_ui->context, *m_session);
    m_page->retranslate();
    m_page->resize(1240, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    ACQUIS_VERIFY_RESULT(test::makeRegister(path()));
    m_ui->session.open(path());
    QTRY_VERIFY_WITH_TIMEOUT(held() != nullptr, patience);
    settle();
}

void TestAgreementForms::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_ui.reset();
}

void TestAgreementForms::tick(const char *tree, const QString &words) const
{
    const auto items = child<QTreeWidget>(tree)->findItems(words, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(items.size(), 1);
    items.first()->setCheckState(0, Qt::Checked);
}

/// Adds a row by its button and fills its cells.
void TestAgreementForms::writeRow(const char *table, const QStringList &cells) const
{
    child<QPushButton>((QByteArray(table) + "Add").constData())->click();
    auto *model = child<QTableView>(table)->model();
    for (int column = 0; column < cells.size(); ++column)
        QVERIFY(model->setData(model->index(model->rowCount() - 1, column), cells.at(column)));
}

void TestAgreementForms::save(const char *button)
{
    QSignalSpy posted(m_page.get(), &Page::messagePosted);
    child<QPushButton>(button)->click();
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, patience);
    const auto message = posted.first().first().value<Message>();
    QVERIFY2(message.state == StateToken::Ok, qPrintable(message.text()));
    settle();
}

void TestAgreementForms::show(const QString &uid)
{
    m_page->showAgreement(uid);
    settle();
}

void TestAgreementForms::addsAnArrangementAndUndoesIt()
{
    action("agreementsAddArrangementAction")->trigger();
    QVERIFY(child<QComboBox>("arrangementKind")->hasFocus());
    QVERIFY(m_page->unsavedWork().isEmpty());
    QTest::keyClick(child<QPushButton>("arrangementSave"), Qt::Key_Space);
    QCOMPARE(fault("arrangementNumberFault"), mustBeFilled);
    QCOMPARE(fault("arrangementNameEnFault"), mustBeFilled);
    QCOMPARE(fault("arrangementOwnerFault"), mustBeFilled);
    QVERIFY(child<QLineEdit>("arrangementNumber")->hasFocus());
    child<QComboBox>("arrangementKind")->setCurrentIndex(int(ArrangementKind::Ministry));
    type("arrangementNumber", u"VOR-7"_s);
    type("arrangementNameFr", u"Réseaux du ministère"_s);
    type("arrangementOwner", u"Ministry of Sample Works"_s);
    child<QSpinBox>("arrangementRefreshMonths")->setValue(6);
    type("arrangementCeiling", u"750 000"_s);
    tick("arrangementCategories", u"Networks and telecommunications"_s);
    writeRow("arrangementBands", { u"25,000"_s, u"3"_s });
    writeRow("arrangementVendors", { u"Réseaux du Nord"_s, u"iit-networks"_s, u"suspended"_s, u"2026-01-05"_s });
    writeRow("arrangementVendors", { u"Câbles Exemple"_s });
    QVERIFY(!m_page->unsavedWork().isEmpty());
    save("arrangementSave");
    QVERIFY(m_page->unsavedWork().isEmpty());
    QCOMPARE(held()->arrangements.size(), 2);
    const auto added = std::ranges::find(held()->arrangements, u"VOR-7"_s, [](const auto &one) { return one.kept.value.number; });
    QVERIFY(added != held()->arrangements.end());
    const Arrangement kept = added->kept.value;
    QCOMPARE(kept.kind, ArrangementKind::Ministry);
    QCOMPARE(kept.refreshMonths, 6);
    QVERIFY(kept.ceiling == test::dollars(750'000));
    QCOMPARE(kept.categories, QStringList { u"iit-networks"_s });
    QVERIFY(kept.bands == QList<SecondStageBand>({ { test::dollars(25'000), 3 } }));
    QCOMPARE(kept.vendors.size(), 2);
    QVERIFY(kept.vendors.first().standings
            == QList<CategoryStanding>({ { u"iit-networks"_s, StandingState::Suspended, QDate(2026, 1, 5), {} } }));
    QVERIFY(m_page->card().toPlainText().startsWith(u"Réseaux du ministère"_s));
    action("agreementsUndoAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(held()->arrangements.size(), 1, patience);
    settle();
    QVERIFY(!action("agreementsUndoAction")->isEnabled());
}

void TestAgreementForms::rowsAreWrittenByKeyboard()
{
    show(u"arrangement-1"_s);
    action("agreementsEditAction")->trigger();
    auto *bands = child<QTableView>("arrangementBands");
    QCOMPARE(bands->model()->rowCount(), 3);
    QTest::keyClick(child<QPushButton>("arrangementBandsAdd"), Qt::Key_Space);
    QCOMPARE(bands->model()->rowCount(), 4);
    QTest::keyClicks(QApplication::focusWidget(), u"700000"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(bands->model()->index(3, 0).data().toString(), u"700000"_s);
    bands->setFocus();
    QTest::keyClick(bands, Qt::Key_Right);
    QTest::keyClicks(bands, u"9"_s); // typing begins to edit
    child<QPushButton>("arrangementSave")->click(); // what is still being typed counts
    QTRY_VERIFY_WITH_TIMEOUT(held()->arrangements.first().kept.revision == 2, patience);
    settle();
    QVERIFY(held()->arrangements.first().kept.value.bands.last() == (SecondStageBand { test::dollars(700'000), 9 }));
    action("agreementsEditAction")->trigger();
    bands->setFocus();
    bands->setCurrentIndex(bands->model()->index(0, 0));
    QTest::keyClick(bands, Qt::Key_Delete);
    QCOMPARE(bands->model()->rowCount(), 3);
    QVERIFY(!m_page->unsavedWork().isEmpty());
    child<QPushButton>("arrangementCancel")->click();
    QCOMPARE(held()->arrangements.first().kept.value.bands.size(), 4);
}

void TestAgreementForms::whatCannotBeReadIsSaidInItsRow()
{
    show(u"arrangement-1"_s);
    action("agreementsEditAction")->trigger();
    auto *bands = child<QTableView>("arrangementBands");
    auto *model = bands->model();
    QVERIFY(model->setData(model->index(1, 0), u"a lot"_s));
    child<QPushButton>("arrangementSave")->click();
    QCOMPARE(fault("arrangementBandsFault"), u"Row 2: This is no amount; write dollars, for example 1,900,000."_s);
    QVERIFY(bands->hasFocus());
    QCOMPARE(bands->currentIndex().row(), 1);
    QVERIFY(model->setData(model->index(1, 0), u"10,000"_s)); // below the band before it
    child<QPushButton>("arrangementSave")->click();
    QVERIFY(fault("arrangementBandsFault").contains(u"contradicts"_s));
    QVERIFY(model->setData(model->index(1, 0), u"250,000"_s));
    auto *vendors = child<QTableView>("arrangementVendors")->model();
    QVERIFY(vendors->setData(vendors->index(0, 3), u"5 January"_s));
    type("arrangementCeiling", u"much"_s);
    child<QPushButton>("arrangementSave")->click();
    QVERIFY(fault("arrangementBandsFault").isEmpty());
    QCOMPARE(fault("arrangementVendorsFault"), u"Row 1: This is no day; write it as 2026-03-31."_s);
    QVERIFY(!fault("arrangementCeilingFault").isEmpty());
    QCOMPARE(held()->arrangements.first().kept.revision, 1);
}

void TestAgreementForms::changeKeepsWhatTheFormDoesNotShow()
{
    BuyingAgreement before = test::currentAgreement();
    before.amendments = { { QDate(2026, 1, 5), AmendmentKind::Value, { u"More"_s, {} }, {}, test::dollars(50'000), {} } };
    before.fieldClasses = { { AgreementField::Prices, Confidentiality::Restricted } };
    before.releasedTo = { u"qc"_s };
    before.joinedReported = test::dollars(10'000);
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        ACQUIS_VERIFY_RESULT(AgreementRegister(**database, u"anna"_s).save(before, 1));
    }
    m_session->refresh();
    settle();
    show(u"agreement-1"_s);
    action("agreementsEditAction")->trigger();
    QVERIFY(m_page->unsavedWork().isEmpty());
    type("agreementOwner", u"Groupe exemple"_s);
    save("agreementSave");
    before.owner = u"Groupe exemple"_s;
    QVERIFY(held()->agreements.first().kept.value == before);
    // The same of an arrangement, whose criteria the form does not show.
    show(u"arrangement-1"_s);
    action("agreementsEditAction")->trigger();
    QVERIFY(m_page->unsavedWork().isEmpty());
    Arrangement arrangement = held()->arrangements.first().kept.value;
    arrangement.number = u"VOR-2"_s;
    type("arrangementNumber", u"VOR-2"_s);
    save("arrangementSave");
    QVERIFY(held()->arrangements.first().kept.value == arrangement);
}

void TestAgreementForms::secondSaverIsToldAndKeepsWhatWasTyped()
{
    show(u"agreement-1"_s);
    action("agreementsEditAction")->trigger();
    type("agreementOwner", u"Mine"_s);
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        BuyingAgreement other = test::currentAgreement();
        other.owner = u"Theirs"_s;
        ACQUIS_VERIFY_RESULT(AgreementRegister(**database, u"boris"_s).save(other, 1));
    }
    QSignalSpy posted(m_page.get(), &Page::messagePosted);
    child<QPushButton>("agreementSave")->click();
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, patience);
    const auto message = posted.first().first().value<Message>();
    QCOMPARE(message.state, StateToken::Error);
    QCOMPARE(message.title(), u"Somebody else saved this meanwhile."_s);
    QCOMPARE(child<QLineEdit>("agreementOwner")->text(), u"Mine"_s);
    QVERIFY(child<QLineEdit>("agreementOwner")->isVisible());
    message.action();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->card().toPlainText().contains(u"Theirs"_s), patience);
}

void TestAgreementForms::removedComesBack_data()
{
    QTest::addColumn<QString>("uid");
    QTest::newRow("arrangement") << u"arrangement-1"_s;
    QTest::newRow("agreement") << u"agreement-1"_s;
    QTest::newRow("guide") << u"guide-1"_s;
}

void TestAgreementForms::removedComesBack()
{
    QFETCH(QString, uid);
    show(uid);
    const QString card = m_page->card().toPlainText();
    action("agreementsRemoveAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(heldCount(*held()), 3, patience);
    settle();
    QVERIFY(m_page->card().toPlainText() != card);
    action("agreementsUndoAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(heldCount(*held()), 4, patience);
    settle();
    QCOMPARE(m_page->card().toPlainText(), card);
}

void TestAgreementForms::addsAnAgreementWithItsClauseAndDocument()
{
    const QString document = m_ui->folder.path(u"clause.txt"_s);
    {
        QFile file(document);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("may be joined");
    }
    m_ui->prompts.files = { document };
    action("agreementsAddAgreementAction")->trigger();
    child<QPushButton>("agreementSave")->click();
    QCOMPARE(fault("agreementTitleEnFault"), mustBeFilled);
    QCOMPARE(fault("agreementScopeEnFault"), mustBeFilled);
    child<QComboBox>("agreementKind")->setCurrentIndex(int(BuyingKind::SupplyArrangement));
    type("agreementNumber", u"BC-3"_s);
    type("agreementTitleEn", u"Translation"_s);
    type("agreementTitleFr", u"Traduction"_s);
    type("agreementOwner", u"Sample Coast"_s);
    child<QComboBox>("agreementJurisdiction")->setCurrentIndex(child<QComboBox>("agreementJurisdiction")->findData(u"bc"_s));
    child<QPlainTextEdit>("agreementScopeFr")->setPlainText(u"Textes\net affiches"_s);
    type("agreementWords", u"interpreter, langues"_s);
    QVERIFY(!child<QTreeWidget>("agreementEntities")->isEnabled());
    child<QCheckBox>("agreementOpen")->setChecked(true);
    tick("agreementEntities", u"Municipality of Ontario"_s);
    tick("agreementJurisdictions", u"Ontario"_s);
    child<QComboBox>("agreementWay")->setCurrentIndex(int(JoiningWay::HoldersConsent));
    child<QSpinBox>("agreementJoinDays")->setValue(15);
    type("agreementCeiling", u"$2,000,000"_s);
    type("agreementSeats", u"many"_s);
    child<QComboBox>("agreementPriceBasis")->setCurrentIndex(int(PriceBasis::CostPlus));
    writeRow("agreementPrices", { u"One page"_s, u"page"_s, u"45.50"_s, u"Une page"_s });
    writeRow("agreementVendors", { u"Traduction Exemple"_s, u"TE-1"_s });
    type("agreementContactEmail", u"kim@example.org"_s);
    child<QPushButton>("agreementAddFile")->click();
    auto *documents = child<QTableView>("agreementDocuments")->model();
    QTRY_COMPARE_WITH_TIMEOUT(documents->rowCount(), 1, patience);
    child<QPushButton>("agreementSave")->click();
    QVERIFY(!fault("agreementSeatsFault").isEmpty());
    type("agreementSeats", u"40"_s);
    save("agreementSave");
    const auto added = std::ranges::find(held()->agreements, u"BC-3"_s, [](const auto &one) { return one.kept.value.number; });
    QVERIFY(added != held()->agreements.end());
    const BuyingAgreement kept = added->kept.value;
    QVERIFY(kept.kind == BuyingKind::SupplyArrangement);
    QCOMPARE(kept.jurisdiction, u"bc"_s);
    QCOMPARE(kept.scope.fr, u"Textes\net affiches"_s);
    QCOMPARE(kept.words, (QStringList { u"interpreter"_s, u"langues"_s }));
    QVERIFY(kept.joining.isOpen && kept.joining.entities == CodeSet<Entity> { Entity::OnMun });
    QCOMPARE(kept.joining.jurisdictions, QStringList { u"on"_s });
    QVERIFY(kept.joining.way == JoiningWay::HoldersConsent);
    QCOMPARE(kept.joining.days, 15);
    QVERIFY(kept.ceiling == test::dollars(2'000'000));
    QVERIFY(kept.seats == 40);
    QVERIFY(kept.prices
            == QList<PricedItem>({ { u"one-page"_s, { u"One page"_s, u"Une page"_s }, u"page"_s, Money::fromCents(4550) } }));
    QCOMPARE(kept.documents.size(), 1);
    QCOMPARE(kept.documents.first().name, u"clause.txt"_s);
    auto database = Database::open(path(), Database::Mode::ReadOnly);
    ACQUIS_VERIFY_RESULT(database);
    const auto content = AgreementRegister(**database, {}).document(kept.documents.first().sha256);
    ACQUIS_VERIFY_RESULT(content);
    QCOMPARE(*content, QByteArray("may be joined"));
}

void TestAgreementForms::writesExtensionsAmendmentsAndTerms()
{
    show(u"agreement-1"_s);
    action("agreementsEditAction")->trigger();
    QCOMPARE(child<QTableView>("agreementExtensions")->model()->rowCount(), 1);
    writeRow("agreementExtensions", { u"six"_s, u"soon"_s });
    child<QPushButton>("agreementSave")->click();
    QVERIFY2(fault("agreementExtensionsFault").startsWith(u"Row 2: "_s), qPrintable(fault("agreementExtensionsFault")));
    auto *extensions = child<QTableView>("agreementExtensions")->model();
    QVERIFY(extensions->setData(extensions->index(1, 0), u"6"_s));
    QVERIFY(extensions->setData(extensions->index(1, 1), QString()));
    writeRow("agreementAmendments", { u"2026-02-01"_s, u"value"_s, u"Less"_s, u"Moins"_s, u"-50,000"_s });
    writeRow("agreementTerms", { u"data"_s, u"Kept in Canada."_s, u"Conservées au Canada."_s });
    save("agreementSave");
    const BuyingAgreement kept = held()->agreements.first().kept.value;
    QCOMPARE(kept.extensions.size(), 2);
    QCOMPARE(kept.extensions.last().months, 6);
    QVERIFY(!kept.extensions.last().decideBy.isValid());
    QCOMPARE(kept.amendments.size(), 1);
    QVERIFY(kept.amendments.first()
            == (AgreementAmendment {
                QDate(2026, 2, 1), AmendmentKind::Value, { u"Less"_s, u"Moins"_s }, {}, test::dollars(-50'000), {} }));
    QCOMPARE(kept.terms.last().term, u"data"_s);
    // What the form wrote it reads back: nothing is changed by looking at it.
    action("agreementsEditAction")->trigger();
    QVERIFY(m_page->unsavedWork().isEmpty());
    // A change of the ceiling that has none says so.
    auto *amendments = child<QTableView>("agreementAmendments")->model();
    QVERIFY(amendments->setData(amendments->index(0, 4), u"some"_s));
    child<QPushButton>("agreementSave")->click();
    QVERIFY2(fault("agreementAmendmentsFault").startsWith(u"Row 1: "_s), qPrintable(fault("agreementAmendmentsFault")));
}

void TestAgreementForms::tooLargeDocumentIsRefused()
{
    const QString document = m_ui->folder.path(u"huge.pdf"_s);
    {
        QFile file(document);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(16 * 1024 * 1024 + 1));
    }
    m_ui->prompts.files = { document };
    action("agreementsAddAgreementAction")->trigger();
    child<QPushButton>("agreementAddFile")->click();
    QTRY_COMPARE_WITH_TIMEOUT(fault("agreementDocumentsFault"), u"“huge.pdf” is larger than 16 MB and cannot be kept."_s,
                              patience);
    QCOMPARE(child<QTableView>("agreementDocuments")->model()->rowCount(), 0);
}

void TestAgreementForms::guideTakesRowsOfASpreadsheet()
{
    action("agreementsAddGuideAction")->trigger();
    type("guideNameEn", u"Prices of paper"_s);
    type("guideOwner", u"Ministry of Sample Services"_s);
    QApplication::clipboard()->setText(
        u"Paper, A4\tbox\t$42.10\r\nPaper, A3\tbox\t1 042,10 $\r\n\r\nEnvelopes\tbox\tcheap\r\n"_s);
    auto *items = child<QTableView>("guideItems");
    items->setFocus();
    QTest::keyClick(items, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(items->model()->rowCount(), 3);
    child<QPushButton>("guideSave")->click();
    QCOMPARE(fault("guideItemsFault"), u"Row 3: Write the price as an amount in dollars."_s);
    QVERIFY(items->model()->setData(items->model()->index(2, 2), QString())); // approved without a price
    save("guideSave");
    const auto added = std::ranges::find(held()->guides, u"Prices of paper"_s, [](const auto &one) { return one.value.name.en; });
    QVERIFY(added != held()->guides.end());
    QVERIFY(added->value.items
            == QList<PricedItem>({ { u"paper-a4"_s, { u"Paper, A4"_s, {} }, u"box"_s, Money::fromCents(4210) },
                                   { u"paper-a3"_s, { u"Paper, A3"_s, {} }, u"box"_s, Money::fromCents(104'210) },
                                   { u"envelopes"_s, { u"Envelopes"_s, {} }, u"box"_s, std::nullopt } }));
    QCOMPARE(added->value.reviewMonths, 6);
}

void TestAgreementForms::usesAreRecorded()
{
    show(u"arrangement-1"_s);
    action("agreementsUseAction")->trigger();
    const auto chooseVendor = [this](const QString &name) {
        child<QComboBox>("useVendor")->setCurrentIndex(child<QComboBox>("useVendor")->findText(name));
    };
    QVERIFY(!child<QLineEdit>("useAmount")->isEnabled()); // an invitation has none
    chooseVendor(u"Granite Software Ltd."_s);
    type("useReference", u"F-12"_s);
    save("useSave");
    QCOMPARE(held()->arrangements.first().uses.size(), 1);
    QCOMPARE(held()->arrangements.first().uses.first().reference, u"F-12"_s);
    action("agreementsUseAction")->trigger();
    child<QComboBox>("useKind")->setCurrentIndex(int(ArrangementUseKind::CallOff));
    child<QComboBox>("useCategory")->setCurrentIndex(1);
    chooseVendor(u"Boreal Exchange Inc."_s); // has no standing there
    type("useAmount", u"1,000"_s);
    child<QPushButton>("useSave")->click();
    QTRY_COMPARE_WITH_TIMEOUT(fault("useVendorFault"), u"This vendor could not be asked in this category on this day."_s,
                              patience);
    child<QComboBox>("useCategory")->setCurrentIndex(0);
    type("useAmount", u"750,000.01"_s);
    child<QPushButton>("useSave")->click();
    QTRY_COMPARE_WITH_TIMEOUT(fault("useAmountFault"), u"The amount is above the ceiling of one purchase."_s, patience);
    type("useAmount", u"90,000"_s);
    save("useSave");
    QCOMPARE(held()->arrangements.first().uses.size(), 2);
    QVERIFY(m_page->card().toPlainText().contains(u"worth $90,000"_s));
}

void TestAgreementForms::categoriesAreEdited()
{
    action("agreementsShowCategories")->trigger();
    auto *tree = child<QTreeWidget>("categoriesTree");
    QVERIFY(tree->hasFocus());
    const auto choose = [tree](const QString &words) {
        const auto items = tree->findItems(words, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(items.size(), 1);
        tree->setCurrentItem(items.first());
    };
    const CategoryTree before = held()->categories;
    choose(u"Cloud services"_s);
    QTest::keyClick(child<QPushButton>("categoriesAdd"), Qt::Key_Space);
    type("categoryCode", u"iit-cloud-storage"_s);
    type("categoryNameEn", u"Storage"_s);
    type("categoryNameFr", u"Stockage"_s);
    QCOMPARE(child<QComboBox>("categoryParent")->currentData().toString(), u"iit-cloud"_s);
    save("categorySave");
    QVERIFY(held()->categories.isWithin(u"iit-cloud-storage"_s, u"iit-cloud"_s));
    QCOMPARE(tree->currentItem()->text(1), u"iit-cloud-storage"_s);
    type("categoryNameEn", u"Storage by the month"_s);
    child<QComboBox>("categoryParent")->setCurrentIndex(child<QComboBox>("categoryParent")->findData(u"iit"_s));
    QVERIFY(!m_page->unsavedWork().isEmpty());
    save("categorySave");
    QCOMPARE(held()->categories.find(u"iit-cloud-storage"_s)->name.en, u"Storage by the month"_s);
    QCOMPARE(held()->categories.find(u"iit-cloud-storage"_s)->parent, u"iit"_s);
    choose(u"Storage by the month"_s);
    save("categoriesRemove");
    QVERIFY(held()->categories.categories() == before.categories());
    action("agreementsUndoAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(held()->categories.find(u"iit-cloud-storage"_s) != nullptr, patience);
}

void TestAgreementForms::categoryRefusalsAreSaid()
{
    action("agreementsShowCategories")->trigger();
    auto *tree = child<QTreeWidget>("categoriesTree");
    const auto choose = [tree](const QString &code) {
        const auto items = tree->findItems(code, Qt::MatchExactly | Qt::MatchRecursive, 1);
        QCOMPARE(items.size(), 1);
        tree->setCurrentItem(items.first());
    };
    choose(u"iit"_s);
    child<QPushButton>("categoriesRemove")->click();
    QVERIFY(fault("categoryFault").startsWith(u"Other categories stand below this one"_s));
    child<QComboBox>("categoryParent")->setCurrentIndex(child<QComboBox>("categoryParent")->findData(u"iit-cloud"_s));
    child<QPushButton>("categorySave")->click();
    QCOMPARE(fault("categoryParentFault"), u"A category cannot stand below itself."_s);
    choose(u"iit-cloud"_s);
    type("categoryNameFr", {});
    child<QPushButton>("categorySave")->click();
    QCOMPARE(fault("categoryNameFrFault"), u"The name must be there in both languages."_s);
    child<QPushButton>("categoriesAdd")->click();
    type("categoryCode", u"iit-cloud"_s);
    child<QPushButton>("categorySave")->click();
    QCOMPARE(fault("categoryCodeFault"), u"Another category has this code."_s);
    type("categoryCode", u"Not A Code"_s);
    child<QPushButton>("categorySave")->click();
    QVERIFY(!fault("categoryCodeFault").isEmpty());
    choose(u"b2b"_s); // the arrangement stands in it
    child<QPushButton>("categoriesRemove")->click();
    QTRY_COMPARE_WITH_TIMEOUT(fault("categoryFault"), u"“b2b” is in use: an arrangement or a price guide stands in it."_s,
                              patience);
    QVERIFY(held()->categories.find(u"b2b"_s) != nullptr);
}

void TestAgreementForms::formFollowsTheLanguage()
{
    show(u"agreement-1"_s);
    action("agreementsEditAction")->trigger();
    type("agreementOwner", u"half typed"_s);
    child<QComboBox>("agreementKind")->setCurrentIndex(int(BuyingKind::Licences));
    m_ui->language.setLanguage(Language::French);
    QTRY_COMPARE(child<QLineEdit>("agreementCeiling")->text(), u"1\u202F000\u202F000\u00A0$"_s);
    QCOMPARE(child<QLineEdit>("agreementOwner")->text(), u"half typed"_s);
    QCOMPARE(child<QComboBox>("agreementKind")->currentIndex(), int(BuyingKind::Licences));
    QVERIFY(!child<QTreeWidget>("agreementCategories")
                 ->findItems(u"Réseaux et télécommunications"_s, Qt::MatchExactly | Qt::MatchRecursive)
                 .isEmpty());
    child<QLineEdit>("agreementOwner")->setText(u"Groupement d’achats exemple"_s);
    child<QComboBox>("agreementKind")->setCurrentIndex(int(BuyingKind::Framework));
    QVERIFY(m_page->unsavedWork().isEmpty()); // writing figures in another language changes nothing
}

void TestAgreementForms::anotherRegisterClosesTheForm()
{
    const QString other = m_ui->folder.path(u"other.acquis"_s);
    ACQUIS_VERIFY_RESULT(Database::create(other));
    show(u"agreement-1"_s);
    action("agreementsEditAction")->trigger();
    type("agreementOwner", u"half typed"_s);
    m_ui->session.open(other);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>("agreementsEmpty")->isVisible(), patience);
    QVERIFY(!child<QLineEdit>("agreementOwner")->isVisible());
    QVERIFY(m_page->unsavedWork().isEmpty());
}

void TestAgreementForms::leavingWhatIsNotSavedIsAsked()
{
    show(u"agreement-1"_s);
    action("agreementsEditAction")->trigger();
    show(u"agreement-2"_s); // nothing was written yet
    QVERIFY(m_ui->prompts.asked.isEmpty());
    QVERIFY(m_page->card().toPlainText().startsWith(u"Cloud storage"_s));
    action("agreementsEditAction")->trigger();
    type("agreementOwner", u"half typed"_s);
    show(u"agreement-1"_s);
    QCOMPARE(m_ui->prompts.asked, QStringList { u"What you wrote of an arrangement or agreement is not saved."_s });
    QVERIFY(m_page->card().toPlainText().startsWith(u"Library networks"_s));
}

void TestAgreementForms::tabLeadsThroughTheForm()
{
    show(u"arrangement-1"_s);
    action("agreementsEditAction")->trigger();
    const QWidget *form = child<QPushButton>("arrangementSave")->parentWidget();
    QCOMPARE(
        test::tabOrder(*form),
        (QStringList { u"arrangementKind"_s, u"arrangementNumber"_s, u"arrangementNameEn"_s, u"arrangementNameFr"_s,
                       u"arrangementOwner"_s, u"arrangementStart"_s, u"arrangementEnd"_s, u"arrangementRefreshMonths"_s,
                       u"arrangementLastRefresh"_s, u"arrangementCeiling"_s, u"arrangementCategories"_s, u"arrangementBands"_s,
                       u"arrangementBandsAdd"_s, u"arrangementBandsPaste"_s, u"arrangementVendors"_s, u"arrangementVendorsAdd"_s,
                       u"arrangementVendorsPaste"_s, u"arrangementSave"_s, u"arrangementCancel"_s }));
    child<QPushButton>("arrangementCancel")->click();
    show(u"agreement-1"_s);
    action("agreementsEditAction")->trigger();
    const QStringList order = test::tabOrder(*child<QPushButton>("agreementSave")->parentWidget());
    QCOMPARE(order.first(), u"agreementKind"_s);
    QCOMPARE(order.mid(order.indexOf(u"agreementDocuments"_s)),
             (QStringList { u"agreementDocuments"_s, u"agreementAddFile"_s, u"agreementExtensions"_s, u"agreementExtensionsAdd"_s,
                            u"agreementExtensionsPaste"_s, u"agreementAmendments"_s, u"agreementAmendmentsAdd"_s,
                            u"agreementAmendmentsPaste"_s, u"agreementTerms"_s, u"agreementTermsAdd"_s, u"agreementTermsPaste"_s,
                            u"agreementSave"_s, u"agreementCancel"_s }));
    child<QPushButton>("agreementCancel")->click();
    const QStringList page = test::tabOrder(*m_page);
    QVERIFY2(page.indexOf(u"agreementsFind"_s) < page.indexOf(u"agreementsList"_s)
                 && page.indexOf(u"agreementsList"_s) < page.indexOf(u"agreementsAdd"_s)
                 && page.indexOf(u"agreementsAdd"_s) < page.indexOf(u"agreementCard"_s),
             qPrintable(page.join(u' ')));
}

QTEST_MAIN(TestAgreementForms)
#include "tst_agreementforms.moc"
