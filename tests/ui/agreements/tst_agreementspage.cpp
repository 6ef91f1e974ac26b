// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementspage.h"

#include "tests/support/verifyresult.h"
#include "tests/ui/agreements/someholdings.h"
#include "tests/ui/shell/look.h"
#include "ui/agreements/agreementsearchsource.h"
#include "ui/agreements/agreementsession.h"
#include "ui/agreements/agreementwords.h"
#include "ui/agreements/heldcard.h"
#include "ui/agreements/heldlistmodel.h"
#include "ui/agreements/heldlistview.h"
#include "ui/agreements/joinview.h"
#include "ui/shell/historyview.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else
const QString arrangementName = u"Business-to-business exchange"_s;
const QString networks = u"Library networks"_s;
const QString cloud = u"Cloud storage"_s;
const QString laptops = u"Prices of laptops"_s;

/// Inputs without a name for a reader, and labels and buttons whose words are cut.
QStringList problemsIn(const QWidget &page)
{
    QStringList problems;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QHeaderView *>(widget))
            continue;
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool isInput = button || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget)
                             || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QAbstractSpinBox *>(widget);
        const bool isPart = qobject_cast<QComboBox *>(widget->parentWidget())
                            || qobject_cast<QAbstractItemView *>(widget->parentWidget())
                            || qobject_cast<QLineEdit *>(widget->parentWidget());
        QAccessibleInterface *reader =
            isInput && !isPart && widget->focusPolicy() != Qt::NoFocus ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (reader && reader->text(QAccessible::Name).trimmed().isEmpty())
            problems << u"no name: "_s + widget->objectName();
        if (label && label->wordWrap() && label->height() + 2 < label->heightForWidth(label->width()))
            problems << u"cut in height: "_s + label->text();
        const bool isOneLine = label && !label->wordWrap() && label->objectName() != u"panelSubtitle"_s;
        if (isOneLine && label->width() + 2 < label->sizeHint().width())
            problems << u"cut: "_s + label->text();
        if (button && !isPart && button->width() + 2 < button->minimumSizeHint().width())
            problems << u"cut: "_s + button->text();
    }
    return problems;
}

} // namespace

/// Takes what would be opened by a program of the system.
class UrlCatcher final : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> opened;
public Q_SLOTS:
    void take(const QUrl &url) { opened << url; }
};

class TestAgreementsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyPageSaysWhatBelongsThereAndOffersIt();
    void findsAsOneTypes_data();
    void findsAsOneTypes();
    void governmentThatOnlyTheRegisterKnowsCanBeChosen();
    void nothingFoundSaysWhatToDo();
    void keyboardLeadsThroughTheList();
    void cardOfAnAgreementSaysAllThatIsKnown();
    void cardOfAnArrangementSaysAllThatIsKnown();
    void cardOfAGuideSaysThatItIsStale();
    void cardFollowsTheLanguage();
    void historyTellsEachFieldThatChanged();
    void whatASourceWroteIsNoMarkup();
    void vendorIsRequestedByKeyboard();
    void tableOfTheCardIsCopiedSideBySide();
    void documentIsOpenedAsACopy();
    void programIsNotOpened();
    void ranksWhatCanBeJoined();
    void joinsWhatMayBeJoined();
    void joinsByKeyboardAlone_data();
    void joinsByKeyboardAlone();
    void saysWhyJoiningIsRefused();
    void givesTheNeedBack();
    void calendarShowsWhatIsDueAndOpensIt();
    void calendarIsCopiedWithHeadings();
    void searchBoxFindsAndShows();
    void splitterIsRemembered();
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
    void openFull();
    void open();
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), patience); }
    void choose(const char *box, int index) const { child<QComboBox>(box)->setCurrentIndex(index); }
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] QString counted() const { return m_page->list().findChild<QLabel *>(u"panelSubtitle"_s)->text(); }
    [[nodiscard]] QString cell(const char *table, int row, int column) const
    {
        return child<QTableView>(table)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(name); }
    [[nodiscard]] QString path() const { return m_ui->folder.path(u"register.acquis"_s); }
    [[nodiscard]] JoiningNeed municipalNeed() const;

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<AgreementSession> m_session;
    std::unique_ptr<AgreementsPage> m_page;
};

void TestAgreementsPage::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_ui->theme.setChoice(ThemeChoice::Light);
    m_ui->theme.apply();
    m_session = std::make_unique<AgreementSession>(m_ui->session, m_ui->jobs);
    m_page = std::make_unique<AgreementsPage>(m_ui->context, *m_session);
    m_page->retranslate();
    m_page->resize(1240, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestAgreementsPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_ui.reset();
}

void TestAgreementsPage::openFull()
{
    ACQUIS_VERIFY_RESULT(test::makeRegister(path()));
    open();
}

void TestAgreementsPage::open()
{
    m_ui->session.open(path());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->holdings() != nullptr, patience);
    settle();
}

QStringList TestAgreementsPage::shown() const
{
    QStringList names;
    const QAbstractItemModel *model = child<QListView>("agreementsList")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        names << model->index(row, 0).data().toString();
    return names;
}

JoiningNeed TestAgreementsPage::municipalNeed() const
{
    JoiningNeed need;
    need.need.entity = Entity::OnMun;
    need.need.jurisdiction = Jurisdiction::OnBps;
    need.need.date = QDate::currentDate();
    need.need.value = test::dollars(200'000);
    need.need.neededBy = QDate::currentDate().addDays(60);
    need.words = { u"routeurs"_s };
    return need;
}

void TestAgreementsPage::emptyPageSaysWhatBelongsThereAndOffersIt()
{
    auto *text = child<QLabel>("agreementsEmpty");
    QVERIFY(text->isVisible());
    QVERIFY(text->text().startsWith(u"No register is open."_s));
    QVERIFY(child<QPushButton>("agreementsEmptySample")->isVisible());
    ACQUIS_VERIFY_RESULT(Database::create(path()));
    open();
    QVERIFY(text->text().startsWith(u"This register has no arrangements or agreements yet."_s));
    QVERIFY(!child<QPushButton>("agreementsEmptySample")->isVisible());
    child<QPushButton>("agreementsEmptyAgreement")->click();
    QVERIFY(child<QComboBox>("agreementKind")->hasFocus());
    child<QPushButton>("agreementCancel")->click();
    QVERIFY(text->isVisible());
    child<QPushButton>("agreementsEmptyArrangement")->click();
    QVERIFY(child<QComboBox>("arrangementKind")->hasFocus());
}

void TestAgreementsPage::findsAsOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("jurisdiction");
    QTest::addColumn<int>("joiner");
    QTest::addColumn<int>("confidentiality");
    QTest::addColumn<QStringList>("names");
    const QString any;
    const auto one = [](const QString &name) { return QStringList { name }; };
    QTest::newRow("all by name") << any << 0 << any << 0 << 0 << QStringList { arrangementName, cloud, networks, laptops };
    QTest::newRow("beginning of a word") << u"libr"_s << 0 << any << 0 << 0 << one(networks);
    QTest::newRow("middle of a word") << u"ibrary"_s << 0 << any << 0 << 0 << QStringList();
    QTest::newRow("French without accents") << u"reseaux biblio"_s << 0 << any << 0 << 0 << one(networks);
    QTest::newRow("scope") << u"ROUTERS"_s << 0 << any << 0 << 0 << one(networks);
    QTest::newRow("number") << u"VOR-1001"_s << 0 << any << 0 << 0 << one(arrangementName);
    QTest::newRow("owner") << u"sample shared"_s << 0 << any << 0 << 0 << one(cloud);
    QTest::newRow("vendor") << u"riviere"_s << 0 << any << 0 << 0 << one(arrangementName);
    QTest::newRow("item") << u"portatif"_s << 0 << any << 0 << 0 << one(laptops);
    QTest::newRow("arrangements") << any << 1 << any << 0 << 0 << one(arrangementName);
    QTest::newRow("guides") << any << 3 << any << 0 << 0 << one(laptops);
    QTest::newRow("held in Quebec") << any << 0 << u"qc"_s << 0 << 0 << one(networks);
    QTest::newRow("open to ministries") << any << 0 << any << 1 + int(Entity::OnMin) << 0 << one(cloud);
    QTest::newRow("open to municipalities") << any << 0 << any << 1 + int(Entity::OnMun) << 0 << QStringList { cloud, networks };
    QTest::newRow("restricted") << any << 0 << any << 0 << 1 + int(Confidentiality::Restricted) << one(cloud);
    QTest::newRow("all at once") << u"net"_s << 2 << u"qc"_s << 1 + int(Entity::OnBps) << 1 + int(Confidentiality::Members)
                                 << one(networks);
}

void TestAgreementsPage::findsAsOneTypes()
{
    QFETCH(QString, typed);
    QFETCH(int, kind);
    QFETCH(QString, jurisdiction);
    QFETCH(int, joiner);
    QFETCH(int, confidentiality);
    QFETCH(QStringList, names);
    openFull();
    choose("agreementsKind", kind);
    auto *held = child<QComboBox>("agreementsJurisdiction");
    held->setCurrentIndex(jurisdiction.isEmpty() ? 0 : held->findData(jurisdiction));
    choose("agreementsJoiner", joiner);
    choose("agreementsClass", confidentiality);
    for (const QChar letter : typed) // each key asks anew
        child<QLineEdit>("agreementsFind")->insert(letter);
    settle();
    QCOMPARE(shown(), names);
    QCOMPARE(counted(), u"%1 of 4"_s.arg(names.size()));
    child<QPushButton>("agreementsReset")->click();
    settle();
    QCOMPARE(shown().size(), 4);
}

void TestAgreementsPage::governmentThatOnlyTheRegisterKnowsCanBeChosen()
{
    openFull();
    auto *held = child<QComboBox>("agreementsJurisdiction");
    held->setCurrentIndex(held->findData(u"qc"_s));
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        BuyingAgreement city = test::openAgreement();
        city.jurisdiction = u"on-sampleton"_s;
        ACQUIS_VERIFY_RESULT(AgreementRegister(**database, u"anna"_s).save(city, 1));
    }
    m_session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(held->findData(u"on-sampleton"_s) > 0, patience);
    QCOMPARE(held->currentData().toString(), u"qc"_s);
    held->setCurrentIndex(held->findData(u"on-sampleton"_s));
    settle();
    QCOMPARE(shown(), QStringList { cloud });
}

void TestAgreementsPage::nothingFoundSaysWhatToDo()
{
    openFull();
    child<QLineEdit>("agreementsFind")->setText(u"zzzz"_s);
    settle();
    QVERIFY(child<QLabel>("agreementsNothing")->isVisible());
    QCOMPARE(child<QLabel>("agreementsNothing")->text(), u"Nothing fits. Take a filter away, or look for fewer words."_s);
    QVERIFY(!child<QListView>("agreementsList")->isVisible());
    QVERIFY(!action("agreementsEditAction")->isEnabled());
}

void TestAgreementsPage::keyboardLeadsThroughTheList()
{
    openFull();
    action("agreementsFindAction")->trigger();
    auto *find = child<QLineEdit>("agreementsFind");
    QVERIFY(find->hasFocus());
    QTest::keyClick(find, Qt::Key_Down);
    auto *list = child<QListView>("agreementsList");
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(m_page->card().toPlainText().startsWith(cloud));
    const QModelIndex line = list->currentIndex();
    // A reader hears the whole line.
    QVERIFY(line.data(Qt::AccessibleTextRole).toString().contains(u"Standing offer"_s));
    QVERIFY(line.data(HeldListModel::FactsRole).toString().contains(u"Restricted"_s));
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_page->card().hasFocus());
}

void TestAgreementsPage::cardOfAnAgreementSaysAllThatIsKnown()
{
    openFull();
    m_page->showAgreement(u"agreement-1"_s);
    settle();
    const QString card = m_page->card().toPlainText();
    QVERIFY(card.startsWith(networks));
    for (const QString &word : { u"Framework agreement"_s,
                                 u"QC-77"_s,
                                 u"Groupement d’achats exemple"_s,
                                 u"Quebec"_s,
                                 u"Members: only members of the community may see it."_s,
                                 u"Routers, switches and their upkeep"_s,
                                 u"Organization of the broader public sector, Municipality of Ontario"_s,
                                 u"Ontario, Quebec"_s,
                                 u"by a joining letter"_s,
                                 u"Write to the holder."_s,
                                 u"$1,000,000"_s,
                                 u"Room left"_s,
                                 u"Unit rates"_s,
                                 u"$123,456.78"_s,
                                 u"switch-48"_s,
                                 u"Réseaux du Nord"_s,
                                 u"RN-1"_s,
                                 u"Against “Our network terms”"_s,
                                 u"Five years"_s,
                                 u"Three years"_s,
                                 u"alex@example.org"_s,
                                 u"No document is kept."_s,
                                 u"May be extended by"_s })
        QVERIFY2(card.contains(word), qPrintable(word + u" in "_s + card));
    for (const QDate day :
         { QDate::currentDate().addDays(40), QDate::currentDate().addDays(200), QDate::currentDate().addDays(80) })
        QVERIFY2(card.contains(day.toString(Qt::ISODate)), qPrintable(day.toString(Qt::ISODate)));
}

void TestAgreementsPage::cardOfAnArrangementSaysAllThatIsKnown()
{
    ACQUIS_VERIFY_RESULT(test::makeRegister(path()));
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        AgreementRegister records(**database, u"anna"_s);
        const QDate today = QDate::currentDate();
        const QString uid = u"arrangement-1"_s;
        ACQUIS_VERIFY_RESULT(records.recordUse(
            { 0, uid, ArrangementUseKind::Invitation, u"Boreal Exchange Inc."_s, u"b2b"_s, today, {}, u"F-1"_s }));
        ACQUIS_VERIFY_RESULT(records.recordUse({ 0, uid, ArrangementUseKind::CallOff, u"Granite Software Ltd."_s, u"b2b"_s, today,
                                                 test::dollars(90'000), u"C-9"_s }));
    }
    open();
    m_page->showAgreement(u"arrangement-1"_s);
    settle();
    const QString card = m_page->card().toPlainText();
    QVERIFY(card.startsWith(arrangementName));
    for (const QString &word :
         { u"Enterprise-wide vendor of record arrangement"_s, u"VOR-1001"_s, u"The refresh of the list is late"_s,
           u"directly from a vendor of the list"_s, u"below $25,000"_s, u"$250,000 and more"_s,
           u"every vendor of the list is invited"_s, u"above $750,000"_s, u"Qualified"_s, u"Logiciels Rivière"_s, u"100%"_s,
           u"$90,000"_s, u"C-9"_s, u"F-1"_s, u"Prices of laptops"_s, u"Stale"_s })
        QVERIFY2(card.contains(word), qPrintable(word + u" in "_s + card));
    QVERIFY(child<QPushButton>("agreementsUse")->isVisible());
}

void TestAgreementsPage::cardOfAGuideSaysThatItIsStale()
{
    openFull();
    m_page->showAgreement(u"guide-1"_s);
    settle();
    const QString card = m_page->card().toPlainText();
    for (const QString &word : { laptops, u"Stale: it was to be reviewed"_s, u"Laptop, 14 inches"_s, u"$1,299"_s })
        QVERIFY2(card.contains(word), qPrintable(word + u" in "_s + card));
    QVERIFY(!child<QPushButton>("agreementsUse")->isVisible());
}

void TestAgreementsPage::historyTellsEachFieldThatChanged()
{
    openFull();
    m_page->showAgreement(u"agreement-1"_s);
    settle();
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        AgreementRegister agreements(**database, u"boris"_s);
        auto kept = agreements.find<BuyingAgreement>(u"agreement-1"_s);
        ACQUIS_VERIFY_RESULT(kept);
        kept->value.title.en = u"Networks of libraries"_s;
        kept->value.ceiling = test::dollars(2'000'000);
        kept->value.prices.first().price = test::dollars(5);
        ACQUIS_VERIFY_RESULT(agreements.save(kept->value, kept->revision, u"it grew"_s));
    }
    const auto *view = child<HistoryView>("agreementHistory");
    QVERIFY(!view->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(view->isVisible() && view->isAncestorOf(QApplication::focusWidget()));
    QString history = view->toPlainText();
    for (const QString &word :
         { u"boris. Saved. Ceiling: $1,000,000 → $2,000,000. Why: it grew"_s,
           u"Title in English: “Library networks” → “Networks of libraries”"_s, u"version 1 → version 2"_s, u"Prices, "_s,
           u"Title: added in English: “Library networks”; in French: “Réseaux de bibliothèques”"_s })
        QVERIFY2(history.contains(word), qPrintable(word + u" in "_s + history));
    // The French of the same, at once.
    m_ui->language.setLanguage(Language::French);
    settle();
    QTRY_VERIFY2(view->toPlainText().contains(u"2\u202F000\u202F000\u00A0$"_s), qPrintable(view->toPlainText()));
    m_ui->language.setLanguage(Language::English);
    settle();
    // Another one is told when it is chosen, and the button leads back to the card.
    m_page->list().find({}, u"guide-1"_s);
    settle();
    QVERIFY(!view->toPlainText().contains(u"boris"_s));
    child<QPushButton>("agreementsHistoryButton")->click();
    QVERIFY(!view->isVisible() && m_page->card().isVisible());
}

void TestAgreementsPage::cardFollowsTheLanguage()
{
    openFull();
    child<QLineEdit>("agreementsFind")->setText(u"librar"_s);
    child<QComboBox>("agreementsJurisdiction")->setCurrentIndex(child<QComboBox>("agreementsJurisdiction")->findData(u"qc"_s));
    settle();
    m_ui->language.setLanguage(Language::French);
    QTRY_VERIFY(m_page->card().toPlainText().startsWith(u"Réseaux de bibliothèques"_s));
    settle();
    const AgreementWords words(Language::French);
    const QString card = m_page->card().toPlainText(); // which has plain spaces for no-break ones
    for (const QString &word :
         { words.buyingKind(BuyingKind::Framework), words.confidentialityMeaning(Confidentiality::Members),
           words.joiningWay(JoiningWay::JoiningLetter), u"1\u202F000\u202F000 $"_s, u"Écrire au détenteur."_s, u"Trois ans"_s })
        QVERIFY2(card.contains(QString(word).replace(u'\u00A0', u' ')), qPrintable(word + u" in "_s + card));
    QCOMPARE(child<QLineEdit>("agreementsFind")->text(), u"librar"_s);
    QCOMPARE(m_page->list().choice().jurisdiction, u"qc"_s);
    QCOMPARE(shown(), QStringList { u"Réseaux de bibliothèques"_s });
    m_page->showAgreement(u"agreement-1"_s);
    settle();
    m_page->card().verticalScrollBar()->setValue(50);
    m_ui->language.setLanguage(Language::English);
    QTRY_VERIFY(m_page->card().toPlainText().startsWith(networks));
    settle();
    QCOMPARE(shown(), (QStringList { arrangementName, cloud, networks, laptops })); // sorted anew
    QCOMPARE(m_page->card().verticalScrollBar()->value(), 50); // and what is read stays in view
}

void TestAgreementsPage::whatASourceWroteIsNoMarkup()
{
    ACQUIS_VERIFY_RESULT(test::makeRegister(path()));
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        BuyingAgreement hostile = test::currentAgreement();
        hostile.uid = u"agreement-9"_s;
        hostile.title.en = u"<b>Bold</b> & <img src='file:///etc/hostname'>"_s;
        hostile.scope.en = u"<script>x</script>"_s;
        ACQUIS_VERIFY_RESULT(AgreementRegister(**database, u"anna"_s).save(hostile, 0));
    }
    open();
    m_page->showAgreement(u"agreement-9"_s);
    settle();
    QVERIFY(m_page->card().toPlainText().startsWith(u"<b>Bold</b> & <img src='file:///etc/hostname'>"_s));
    QVERIFY(m_page->card().toPlainText().contains(u"<script>x</script>"_s));
}

void TestAgreementsPage::vendorIsRequestedByKeyboard()
{
    openFull();
    m_page->showAgreement(u"agreement-1"_s);
    settle();
    QSignalSpy requested(m_page.get(), &AgreementsPage::vendorRequested);
    QVERIFY(m_page->card().hasFocus());
    QTest::keyClick(&m_page->card(), Qt::Key_Tab); // to the only link
    QTest::keyClick(&m_page->card(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first().first().value<VendorId>(), VendorId { 9 });
}

void TestAgreementsPage::tableOfTheCardIsCopiedSideBySide()
{
    openFull();
    m_page->showAgreement(u"agreement-1"_s);
    settle();
    m_page->card().selectAll();
    m_page->card().copy();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"Vendor\tNumber of its own agreement\nRéseaux du Nord\tRN-1\n"_s), qPrintable(copied));
}

void TestAgreementsPage::documentIsOpenedAsACopy()
{
    ACQUIS_VERIFY_RESULT(test::makeRegister(path()));
    const QByteArray content = "the text of the agreement";
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        AgreementRegister records(**database, u"anna"_s);
        const auto digest = records.keepDocument(content);
        ACQUIS_VERIFY_RESULT(digest);
        BuyingAgreement agreement = test::currentAgreement();
        agreement.vendors.clear();
        agreement.documents = { { u"clause.pdf"_s, *digest, content.size(), Confidentiality::Members } };
        ACQUIS_VERIFY_RESULT(records.save(agreement, 1));
    }
    open();
    UrlCatcher catcher;
    QDesktopServices::setUrlHandler(u"file"_s, &catcher, "take");
    m_page->showAgreement(u"agreement-1"_s);
    settle();
    QTest::keyClick(&m_page->card(), Qt::Key_Tab);
    QTest::keyClick(&m_page->card(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(catcher.opened.size(), 1, patience);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QFile copy(catcher.opened.first().toLocalFile());
    QVERIFY(copy.fileName().endsWith(u"/clause.pdf"_s));
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), content);
    QVERIFY(!QFileInfo(copy.fileName()).permission(QFileDevice::WriteOwner));
}

void TestAgreementsPage::programIsNotOpened()
{
    ACQUIS_VERIFY_RESULT(test::makeRegister(path()));
    {
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        AgreementRegister records(**database, u"anna"_s);
        const auto digest = records.keepDocument("#!/bin/sh");
        ACQUIS_VERIFY_RESULT(digest);
        BuyingAgreement agreement = test::currentAgreement();
        agreement.documents = { { u"clause.sh"_s, *digest, 9, Confidentiality::Members } };
        ACQUIS_VERIFY_RESULT(records.save(agreement, 1));
    }
    open();
    UrlCatcher catcher;
    QDesktopServices::setUrlHandler(u"file"_s, &catcher, "take");
    m_ui->prompts.savePath = m_ui->folder.path(u"saved.sh"_s);
    m_page->showAgreement(u"agreement-1"_s);
    settle();
    Q_EMIT m_page->card().documentRequested(m_session->holdings()->agreements.first().kept.value.documents.first().sha256);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_ui->prompts.savePath), patience);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QVERIFY(catcher.opened.isEmpty());
}

void TestAgreementsPage::ranksWhatCanBeJoined()
{
    openFull();
    JoiningNeed need = municipalNeed();
    need.words = {};
    m_page->showJoinable(need);
    settle();
    QCOMPARE(child<QTableView>("joinTable")->model()->rowCount(), 2);
    QCOMPARE(cell("joinTable", 0, 0), cloud); // five days beat twenty
    QCOMPARE(cell("joinTable", 0, 1), u"May be joined"_s);
    QCOMPARE(cell("joinTable", 1, 0), networks);
    // A heading sorts by figures, not by their letters.
    child<QTableView>("joinTable")->sortByColumn(3, Qt::DescendingOrder);
    QCOMPARE(cell("joinTable", 0, 3), u"20"_s);
    child<QTableView>("joinTable")->sortByColumn(3, Qt::AscendingOrder);
    QCOMPARE(cell("joinTable", 0, 3), u"5"_s);
    // French words find the English page's agreement; the value is above its ceiling.
    child<QLineEdit>("joinWords")->setText(u"reseaux"_s);
    child<QLineEdit>("joinValue")->setText(u"1 500 000"_s);
    settle();
    QCOMPARE(child<QTableView>("joinTable")->model()->rowCount(), 1);
    QCOMPARE(cell("joinTable", 0, 0), networks);
    QCOMPARE(cell("joinTable", 0, 1), u"Cannot be joined"_s);
    const QString details = child<HeldCard>("joinDetails")->toPlainText();
    for (const QString &word :
         { u"The amount is above the room that is left under the ceiling."_s, u"It speaks of what is needed."_s,
           u"Offices of this class may join."_s, u"Room left: $1,000,000"_s, u"Joining takes"_s })
        QVERIFY2(details.contains(word), qPrintable(word + u" in "_s + details));
    // A ministry is not admitted, and it would be too late tomorrow.
    child<QLineEdit>("joinValue")->setText(u"1000"_s);
    child<QComboBox>("joinEntity")->setCurrentIndex(int(Entity::OnMin));
    settle();
    QCOMPARE(cell("joinTable", 0, 6), u"Offices of this class may not join."_s);
    child<QLineEdit>("joinWords")->setText(u"zzzz"_s);
    settle();
    QVERIFY(child<HeldCard>("joinDetails")->toPlainText().startsWith(u"No agreement of the register is about this need."_s));
}

void TestAgreementsPage::joinsWhatMayBeJoined()
{
    openFull();
    m_page->showJoinable(municipalNeed());
    settle();
    QCOMPARE(cell("joinTable", 0, 1), u"May be joined"_s);
    action("agreementsJoinAction")->trigger();
    auto *joiner = child<QLineEdit>("joinJoiner");
    QVERIFY(joiner->hasFocus());
    QCOMPARE(child<QLineEdit>("joinAmount")->text(), u"$200,000"_s);
    child<QPushButton>("joinSave")->click();
    QCOMPARE(child<QLabel>("joinJoinerFault")->text(), u"Write which office joins."_s);
    QVERIFY(m_ui->prompts.asked.isEmpty());
    QTest::keyClicks(joiner, u"Town of Sample"_s);
    QVERIFY(!m_page->unsavedWork().isEmpty());
    QSignalSpy posted(m_page.get(), &Page::messagePosted);
    QTest::keyClick(child<QPushButton>("joinSave"), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, patience);
    QCOMPARE(posted.first().first().value<Message>().state, StateToken::Ok);
    QCOMPARE(m_ui->prompts.asked.size(), 1); // it cannot be taken back
    QVERIFY(m_ui->prompts.asked.first().contains(u"$200,000"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->holdings()->agreements.first().joins.size() == 1, patience);
    settle();
    QCOMPARE(cell("joinTable", 0, 2), u"$800,000"_s);
    m_page->showAgreement(u"agreement-1"_s);
    settle();
    QVERIFY(m_page->card().toPlainText().contains(u"Town of Sample"_s));
    QVERIFY(!action("agreementsUndoAction")->isEnabled());
    // Who joined last is offered again, and told that it joined before.
    m_page->showJoinable(municipalNeed());
    settle();
    action("agreementsJoinAction")->trigger();
    QCOMPARE(joiner->text(), u"Town of Sample"_s);
    QTest::keyClick(child<QPushButton>("joinSave"), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_ui->prompts.asked.size(), 2, patience);
    QVERIFY2(m_ui->prompts.asked.last().contains(u"joined it already"_s), qPrintable(m_ui->prompts.asked.last()));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->holdings()->agreements.first().joins.size() == 2, patience);
    settle();
}

void TestAgreementsPage::joinsByKeyboardAlone_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("typed");
    QTest::newRow("English") << Language::English << u"storage"_s;
    QTest::newRow("French") << Language::French << u"infonuagique"_s;
}

void TestAgreementsPage::joinsByKeyboardAlone()
{
    QFETCH(Language, language);
    QFETCH(QString, typed);
    m_ui->language.setLanguage(language);
    openFull();
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    };
    const auto write = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    child<QListView>("agreementsList")->setFocus();
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(child<QLineEdit>("joinWords")->hasFocus());
    write(typed);
    press(Qt::Key_Tab);
    write(u"1000"_s);
    settle();
    press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>("joinJoiner")->hasFocus());
    write(u"Sample Office"_s);
    for (int i = 0; i < 10 && !child<QPushButton>("joinSave")->hasFocus(); ++i)
        press(Qt::Key_Tab);
    QSignalSpy posted(m_page.get(), &Page::messagePosted);
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(posted.size(), 1, patience);
    QCOMPARE(posted.first().first().value<Message>().state, StateToken::Ok);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->holdings()->agreements.last().joins.size(), 1, patience);
    QCOMPARE(m_session->holdings()->agreements.last().joins.first().joiner, u"Sample Office"_s);
}

void TestAgreementsPage::saysWhyJoiningIsRefused()
{
    openFull();
    m_page->showJoinable(municipalNeed());
    settle();
    child<QPushButton>("joinJoin")->click();
    child<QLineEdit>("joinJoiner")->setText(u"Town of Sample"_s);
    child<QLineEdit>("joinAmount")->setText(u"1 000 000,01"_s);
    QSignalSpy posted(m_page.get(), &Page::messagePosted);
    child<QPushButton>("joinSave")->click();
    auto *fault = child<QLabel>("joinAmountFault");
    QTRY_VERIFY_WITH_TIMEOUT(fault->isVisible(), patience);
    QCOMPARE(fault->text(), u"The amount is above the room that is left under the ceiling."_s);
    QTRY_COMPARE(posted.size(), 1);
    const auto message = posted.first().first().value<Message>();
    QCOMPARE(message.state, StateToken::Error);
    QCOMPARE(message.text(), fault->text());
    QCOMPARE(child<QLineEdit>("joinJoiner")->text(), u"Town of Sample"_s); // what was typed is still there
    auto database = Database::open(path(), Database::Mode::ReadOnly);
    ACQUIS_VERIFY_RESULT(database);
    const auto joins = AgreementRegister(**database, {}).joinsOf(u"agreement-1"_s);
    ACQUIS_VERIFY_RESULT(joins);
    QVERIFY(joins->isEmpty());
}

void TestAgreementsPage::givesTheNeedBack()
{
    openFull();
    JoiningNeed need = municipalNeed();
    need.need.commodity = Commodity::Services; // what the form does not show stays
    need.need.flags.insert(NeedFlag::It);
    m_page->showJoinable(need);
    settle();
    child<QLineEdit>("joinValue")->setText(u"250,000"_s);
    QSignalSpy requested(m_page.get(), &AgreementsPage::needRequested);
    child<QPushButton>("joinBack")->click();
    QCOMPARE(requested.size(), 1);
    need.need.value = test::dollars(250'000);
    QVERIFY(requested.first().first().value<Need>() == need.need);
    // Another class of office works under other rules.
    child<QComboBox>("joinEntity")->setCurrentIndex(int(Entity::FedDept));
    child<QPushButton>("joinBack")->click();
    QCOMPARE(requested.last().first().value<Need>().jurisdiction, Jurisdiction::CaFederal);
}

void TestAgreementsPage::calendarShowsWhatIsDueAndOpensIt()
{
    openFull();
    action("agreementsShowCalendar")->trigger();
    settle();
    auto *table = child<QTableView>("calendarTable");
    QVERIFY(table->hasFocus());
    const auto what = [&] {
        QStringList list;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            list << cell("calendarTable", row, 2);
        return list;
    };
    // Within ninety days, what is late first.
    const QStringList usual { u"Refresh of the list is due"_s, u"Review of prices is due"_s, u"Last day to join"_s,
                              u"Decision on an extension"_s };
    QStringList found = what();
    QCOMPARE(found.size(), usual.size());
    QCOMPARE(QSet<QString>(found.begin(), found.end()), QSet<QString>(usual.begin(), usual.end()));
    QVERIFY2(cell("calendarTable", 0, 1).endsWith(u"late"_s), qPrintable(cell("calendarTable", 0, 1)));
    choose("calendarWithin", 0);
    settle();
    QCOMPARE(what().size(), 2);
    choose("calendarWithin", 3);
    settle();
    QCOMPARE(what().size(), 7);
    QCOMPARE(what().last(), u"Agreement ends"_s);
    table->setFocus();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (cell("calendarTable", row, 2) == u"Last day to join"_s)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    QVERIFY(m_page->card().isVisible());
    QVERIFY(m_page->card().toPlainText().startsWith(networks));
}

void TestAgreementsPage::calendarIsCopiedWithHeadings()
{
    openFull();
    action("agreementsShowCalendar")->trigger();
    settle();
    auto *table = child<QTableView>("calendarTable");
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.first(), u"Day\tDays left\tWhat\tName"_s);
    QCOMPARE(lines.filter(u"\tin 40 days\tLast day to join\tLibrary networks"_s).size(), 1);
    QCOMPARE(lines.size(), 6);
}

void TestAgreementsPage::searchBoxFindsAndShows()
{
    openFull();
    int wentToPage = 0;
    AgreementSearchSource source(m_ui->context, *m_session, *m_page, [&wentToPage] { ++wentToPage; });
    SearchAnswer answer;
    source.search(u"commutateurs groupement"_s, 5, [&answer](const SearchAnswer &found) { answer = found; });
    QTRY_COMPARE_WITH_TIMEOUT(answer.total, 1, patience);
    QCOMPARE(answer.hits.first().title, networks);
    QCOMPARE(answer.hits.first().detail, u"Framework agreement · QC-77 · Groupement d’achats exemple"_s);
    answer.hits.first().open();
    QCOMPARE(wentToPage, 1);
    settle();
    QVERIFY(m_page->card().toPlainText().startsWith(networks));
    // Of two that are asked at once, the later answers.
    int answered = 0;
    source.search(u"cloud"_s, 5, [&answered](const SearchAnswer &) { answered += 10; });
    source.search(u""_s, 2, [&](const SearchAnswer &found) {
        answered += 1;
        answer = found;
    });
    QTRY_COMPARE_WITH_TIMEOUT(answered, 1, patience);
    QCOMPARE(answer.hits.size(), 2);
    QCOMPARE(answer.total, 4);
}

void TestAgreementsPage::splitterIsRemembered()
{
    openFull();
    const auto splitter = [this] { return qobject_cast<QSplitter *>(m_page->list().parentWidget()); };
    splitter()->setSizes({ 600, 616 });
    const QList<int> sizes = splitter()->sizes();
    m_page.reset();
    m_page = std::make_unique<AgreementsPage>(m_ui->context, *m_session);
    m_page->retranslate();
    m_page->resize(1240, 820);
    m_page->show();
    settle();
    QCOMPARE(splitter()->sizes(), sizes);
}

void TestAgreementsPage::looks_data()
{
    test::addLooks();
}

void TestAgreementsPage::looks()
{
    const test::Look look(*m_ui);
    openFull();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString folder = QString::fromUtf8(ACQUIS_SCREENSHOTS);
    const auto keep = [&](const QString &what) {
        settle();
        QVERIFY(test::keepPicture(*m_page, folder, u"agreements-"_s + what + u'-' + name));
        const QStringList problems = problemsIn(*m_page);
        QVERIFY2(problems.isEmpty(), qPrintable(what + u'\n' + problems.join(u'\n')));
    };
    m_page->showAgreement(u"agreement-1"_s);
    keep(u"card"_s);
    action("agreementsEditAction")->trigger();
    keep(u"agreement-form"_s);
    child<QScrollArea>("agreementScroll")->verticalScrollBar()->setValue(900);
    keep(u"agreement-form-middle"_s);
    child<QScrollArea>("agreementScroll")->verticalScrollBar()->setValue(9000);
    keep(u"agreement-form-end"_s);
    child<QPushButton>("agreementCancel")->click();
    m_page->showAgreement(u"arrangement-1"_s);
    keep(u"arrangement"_s);
    action("agreementsEditAction")->trigger();
    keep(u"form"_s);
    child<QScrollArea>("arrangementScroll")->verticalScrollBar()->setValue(9000);
    keep(u"form-end"_s);
    child<QPushButton>("arrangementCancel")->click();
    JoiningNeed need = municipalNeed();
    need.words = {};
    m_page->showJoinable(need);
    keep(u"join"_s);
    QVERIFY2(m_page->minimumSizeHint().width() <= 1240, qPrintable(QString::number(m_page->minimumSizeHint().width())));
    action("agreementsJoinAction")->trigger();
    keep(u"join-form"_s);
    child<QPushButton>("joinCancel")->click();
    action("agreementsShowCalendar")->trigger();
    keep(u"calendar"_s);
    action("agreementsShowCategories")->trigger();
    keep(u"categories"_s);
}

QTEST_MAIN(TestAgreementsPage)
#include "tst_agreementspage.moc"
