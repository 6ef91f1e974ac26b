// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/sourcespage.h"

#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/storage/database.h"
#include "core/vendors/vendorregister.h"
#include "tests/core/procurements/somemarket.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/look.h"
#include "ui/procurements/sourcelistmodel.h"
#include "ui/widgets/datefield.h"

#include <QAccessible>
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
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else
const QString need = u"data analytics software"_s;

const QByteArray lines = "Contract Number,Vendor,Ministry,Program,Account,Fiscal Year,Amount\n"
                         "C-1,Halyard Systems Corp,Health,Digital services,Software licences,2014-15,120000\n"
                         "C-2,Someone Else Ltd.,Health,Buildings,Cabling,2014-15,900\n";

} // namespace

class TestSourcesPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyPageSaysWhatBelongsThere();
    void saysWhatToDoWhileNothingIsAsked();
    void findsAsOneTypes();
    void filtersNarrow();
    void nothingFoundSaysWhatToDo();
    void slipOfThePenIsSaid();
    void keyboardLeadsFromNeedToChoice();
    void picksThreeAndSaysWhy();
    void choiceIsCopiedAndSaved();
    void choiceGoesWithAnotherNeed();
    void mouseTicksAtTheBoxOnly();
    void opensWhatIsChosen();
    void ownArrangementStandsBeforeAgreements();
    void needIsHandedOverAndBack();
    void unreadableAmountIsSaid();
    void listIsCopied();
    void latestWordsWin();
    void otherDataIsShown();
    void languageChangesEverythingAtOnce();
    void everyControlHasAName();
    void tabGoesInReadingOrder();
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
    void open();
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), patience); }
    void ask(const QString &words) const
    {
        child<QLineEdit>("sourcesWords")->setText(words);
        settle();
    }
    [[nodiscard]] QAbstractItemModel *rows(const char *list) const { return child<QListView>(list)->model(); }
    [[nodiscard]] QStringList titles(const char *list) const
    {
        QStringList all;
        for (int row = 0; row < rows(list)->rowCount(); ++row)
            all << rows(list)->index(row, 0).data().toString();
        return all;
    }
    [[nodiscard]] QString text(const char *list, int row) const
    {
        return rows(list)->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    [[nodiscard]] QStringList ticked() const
    {
        QStringList all;
        for (int row = 0; row < rows("sourcesFirms")->rowCount(); ++row) {
            const QModelIndex index = rows("sourcesFirms")->index(row, 0);
            if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
                all << index.data().toString();
        }
        return all;
    }

    std::unique_ptr<test::UiFixture> m_ui;
    std::shared_ptr<const VendorIndex> m_index;
    std::shared_ptr<const AgreementHoldings> m_holdings;
    QList<VendorId> m_ids;
    std::unique_ptr<SourcesPage> m_page;
};

void TestSourcesPage::init()
{
    m_index.reset();
    m_holdings.reset();
    m_ui = std::make_unique<test::UiFixture>();
    m_ui->theme.setChoice(ThemeChoice::Light);
    m_ui->theme.apply();
    m_page = std::make_unique<SourcesPage>(m_ui->context,
                                           SourceProviders { [this] { return m_index; }, [this] { return m_holdings; } });
    m_page->retranslate();
    m_page->resize(1240, 820);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSourcesPage::cleanup()
{
    m_page.reset();
    m_ui.reset();
}

void TestSourcesPage::open()
{
    const QString path = m_ui->folder.path(u"register.acquis"_s);
    {
        auto database = createRegister(path);
        ACQUIS_VERIFY_RESULT(database);
        ACQUIS_VERIFY_RESULT(importFiles(**database, { m_ui->folder.write(u"lines.csv"_s, lines) }, {}));
        const auto added = VendorRegister(**database, u"anna"_s).addAll(test::marketFirms(), u"test"_s);
        ACQUIS_VERIFY_RESULT(added);
        m_ids = *added;
        auto index = VendorIndex::load(**database);
        ACQUIS_VERIFY_RESULT(index);
        m_index = std::make_shared<const VendorIndex>(std::move(*index));
        m_holdings = std::make_shared<const AgreementHoldings>(test::holdingsOf(test::marketAgreements()));
    }
    m_ui->session.open(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->session.isOpen(), patience);
    m_page->dataChanged();
    settle();
}

void TestSourcesPage::emptyPageSaysWhatBelongsThere()
{
    QVERIFY(child<QLabel>("sourcesEmpty")->isVisible());
    QVERIFY(child<QLabel>("sourcesEmpty")->text().startsWith(u"No register is open."_s));
    QVERIFY(child<QPushButton>("sourcesEmptySample")->isVisible());
    QSignalSpy import(m_page.get(), &SourcesPage::importRequested);
    child<QPushButton>("sourcesEmptyImport")->click();
    QCOMPARE(import.size(), 1);
    QVERIFY(m_page->isSettled());
}

void TestSourcesPage::saysWhatToDoWhileNothingIsAsked()
{
    open();
    QVERIFY(!child<QLabel>("sourcesEmpty")->isVisible());
    for (const char *list : { "sourcesFirmsNothing", "sourcesAgreementsNothing", "sourcesLinesNothing" }) {
        QVERIFY(child<QLabel>(list)->isVisible());
        QVERIFY(!child<QLabel>(list)->text().isEmpty());
    }
    QVERIFY(!child<QPushButton>("sourcesPick")->isEnabled());
    QVERIFY(child<QLabel>("sourcesUnderstood")->text().contains(u"English or French"_s));
}

void TestSourcesPage::findsAsOneTypes()
{
    open();
    for (const QChar letter : need) // each key asks anew
        child<QLineEdit>("sourcesWords")->insert(letter);
    settle();
    QCOMPARE(child<QLabel>("sourcesUnderstood")->text(), u"Understood as: data · analytics · software"_s);
    QCOMPARE(titles("sourcesFirms").first(), u"Halyard Systems Corp."_s);
    const QString halyard = text("sourcesFirms", 0);
    QVERIFY2(halyard.contains(u"Halifax, Nova Scotia · Small"_s), qPrintable(halyard));
    QVERIFY2(halyard.contains(u"Vendor of record: Nova Scotia (NS-12)"_s), qPrintable(halyard));
    QVERIFY2(halyard.endsWith(u"Words found: 3 of 3 – data (category), analytics = analysis (category), software (category)"_s),
             qPrintable(halyard));
    QCOMPARE(titles("sourcesAgreements"), QStringList { u"Statistical software licences"_s });
    QVERIFY(text("sourcesAgreements", 0).contains(u"Province example · BC-5 · until 2099-12-31"_s));
    // Nothing was said of the value: whether it has room enough is not known.
    QVERIFY(text("sourcesAgreements", 0).contains(u"May be joined in 20 days"_s));
    QVERIFY(!text("sourcesAgreements", 0).contains(u"there is room enough"_s));
    QCOMPARE(titles("sourcesLines"), QStringList { u"Halyard Systems Corp"_s });
    QVERIFY(text("sourcesLines", 0).contains(u"$120,000 · 2014-15"_s));
    QVERIFY(text("sourcesLines", 0).contains(u"lines.csv, row 2"_s));
}

void TestSourcesPage::filtersNarrow()
{
    open();
    ask(need);
    QVERIFY(titles("sourcesFirms").size() > 4);
    auto *region = child<QComboBox>("sourcesRegion");
    region->setCurrentIndex(region->findData(u"CA-ON"_s));
    auto *size = child<QComboBox>("sourcesSize");
    size->setCurrentIndex(size->findData(u"small"_s));
    settle();
    QCOMPARE(titles("sourcesFirms"),
             (QStringList { u"Orvale Data Analytics Inc."_s, u"Quillfern Data Ltd."_s, u"Copperline Data Cable"_s }));
    child<QPushButton>("sourcesReset")->click();
    settle();
    QVERIFY(titles("sourcesFirms").size() > 4);
    child<QCheckBox>("sourcesStanding")->click();
    settle();
    QCOMPARE(titles("sourcesFirms"), QStringList { u"Halyard Systems Corp."_s });
    child<QPushButton>("sourcesReset")->click();
    // The value and the day are for agreements.
    child<QLineEdit>("sourcesValue")->setText(u"$50,000"_s);
    settle();
    QVERIFY2(text("sourcesAgreements", 0).contains(u"May be joined in 20 days · room left: $1,000,000"_s),
             qPrintable(text("sourcesAgreements", 0)));
    QVERIFY(text("sourcesAgreements", 0).contains(u"there is room enough"_s));
    child<QLineEdit>("sourcesValue")->setText(u"$1,000,000.01"_s);
    settle();
    QVERIFY(text("sourcesAgreements", 0).contains(u"Cannot be joined: not enough room under its ceiling"_s));
    child<QLineEdit>("sourcesValue")->setText(u"$50,000"_s);
    child<QCheckBox>("sourcesHasDay")->click();
    child<DateField>("sourcesDay")->setDate(QDate::currentDate().addDays(3));
    settle();
    QVERIFY(text("sourcesAgreements", 0).contains(u"Against it: joined after the day on which it is needed"_s));
}

void TestSourcesPage::nothingFoundSaysWhatToDo()
{
    open();
    ask(u"xylophone"_s);
    QVERIFY(child<QLabel>("sourcesFirmsNothing")->isVisible());
    QVERIFY(child<QLabel>("sourcesFirmsNothing")->text().startsWith(u"No firm says any of these words."_s));
    QVERIFY(!child<QListView>("sourcesFirms")->isVisible());
    QVERIFY(!child<QPushButton>("sourcesOpen")->isEnabled());
    ask(u"for the"_s);
    QCOMPARE(child<QLabel>("sourcesUnderstood")->text(), u"None of these words says what is needed."_s);
}

void TestSourcesPage::slipOfThePenIsSaid()
{
    open();
    ask(u"cleening"_s);
    QVERIFY(titles("sourcesFirms").contains(u"Tessera Nord Cleaning"_s));
    QVERIFY(child<QLabel>("sourcesUnderstood")->text().endsWith(u"slips of the pen forgiven"_s));
    QVERIFY(text("sourcesFirms", 0).contains(u"for “cleening”"_s));
}

void TestSourcesPage::keyboardLeadsFromNeedToChoice()
{
    open();
    auto *words = child<QLineEdit>("sourcesWords");
    auto *firms = child<QListView>("sourcesFirms");
    firms->setFocus();
    QTest::keySequence(m_page.get(), QKeySequence::Find);
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, need);
    settle();
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(firms->hasFocus());
    QTest::keyClick(firms, Qt::Key_Space);
    QCOMPARE(ticked(), QStringList { u"Halyard Systems Corp."_s });
    QTest::keyClick(firms, Qt::Key_Down);
    QTest::keyClick(firms, Qt::Key_Space);
    QCOMPARE(ticked().size(), 2);
    QTest::keyClick(firms, Qt::Key_Space);
    QCOMPARE(ticked().size(), 1);
    QSignalSpy vendor(m_page.get(), &SourcesPage::vendorRequested);
    QTest::keyClick(firms, Qt::Key_Return);
    QCOMPARE(vendor.size(), 1);
    QTest::keySequence(m_page.get(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q));
    settle();
    QCOMPARE(ticked().size(), 3);
    QVERIFY(child<QPlainTextEdit>("quoteChoice")->isVisible());
}

void TestSourcesPage::picksThreeAndSaysWhy()
{
    open();
    ask(need);
    QSignalSpy posted(m_page.get(), &SourcesPage::messagePosted);
    child<QPushButton>("sourcesPick")->click();
    settle();
    // Halyard fits best, but was paid before.
    QStringList picked = ticked();
    picked.sort();
    QCOMPARE(picked, (QStringList { u"Données Brume inc."_s, u"Orvale Data Analytics Inc."_s, u"Quillfern Data Ltd."_s }));
    QCOMPARE(posted.size(), 1);
    QCOMPARE(posted.first().first().value<Message>().title(), u"3 firms are ticked."_s);
    const QString said = child<QPlainTextEdit>("quoteChoice")->toPlainText();
    for (const QString &part :
         { u"Need: data analytics software"_s, u"3 firms to be asked for a quote:"_s,
           u"never asked or paid before, as far as this register knows"_s, u"never two of one family"_s,
           u"At most one is large"_s, u"drawn from “data analytics software”"_s, u"Passed over"_s, u"1 line of spending"_s })
        QVERIFY2(said.contains(part, Qt::CaseInsensitive), qPrintable(part + u" in "_s + said));
    QVERIFY(!said.contains(u"Only firms with a vendor of record standing"_s));
    child<QPushButton>("quoteChoiceClose")->click();
    QVERIFY(!child<QPlainTextEdit>("quoteChoice")->isVisible());
    QCOMPARE(ticked().size(), 3); // what is ticked stays
}

void TestSourcesPage::choiceIsCopiedAndSaved()
{
    open();
    ask(need);
    child<QPushButton>("sourcesPick")->click();
    settle();
    child<QPushButton>("quoteChoiceCopy")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), child<QPlainTextEdit>("quoteChoice")->toPlainText());
    m_ui->prompts.savePath = m_ui->folder.path(u"choice.txt"_s);
    child<QPushButton>("quoteChoiceSave")->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_ui->prompts.savePath) && m_ui->jobs.isIdle(), patience);
    QFile file(m_ui->prompts.savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), child<QPlainTextEdit>("quoteChoice")->toPlainText() + u'\n');
}

void TestSourcesPage::choiceGoesWithAnotherNeed()
{
    open();
    ask(need);
    child<QPushButton>("sourcesPick")->click();
    settle();
    ask(u"snow removal"_s);
    QVERIFY(!child<QPlainTextEdit>("quoteChoice")->isVisible());
    QVERIFY(!child<QAction>("sourcesSaveAction")->isEnabled());
    QVERIFY(ticked().isEmpty());
}

void TestSourcesPage::mouseTicksAtTheBoxOnly()
{
    open();
    ask(need);
    auto *firms = child<QListView>("sourcesFirms");
    const QRect row = firms->visualRect(firms->model()->index(1, 0));
    QTest::mouseClick(firms->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(200, 20));
    QVERIFY(ticked().isEmpty());
    QCOMPARE(firms->currentIndex().row(), 1);
    QTest::mouseClick(firms->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(16, 16));
    QCOMPARE(ticked(), QStringList { titles("sourcesFirms").at(1) });
    QTest::mouseClick(firms->viewport(), Qt::LeftButton, {}, row.topLeft() + QPoint(16, 16));
    QVERIFY(ticked().isEmpty());
}

void TestSourcesPage::opensWhatIsChosen()
{
    open();
    ask(need);
    QSignalSpy vendor(m_page.get(), &SourcesPage::vendorRequested);
    QSignalSpy agreement(m_page.get(), &SourcesPage::agreementRequested);
    child<QPushButton>("sourcesOpen")->click();
    QCOMPARE(vendor.size(), 1);
    QCOMPARE(vendor.first().first().value<VendorId>(), m_ids[1]);
    child<QPushButton>("sourcesOpenAgreement")->click();
    QCOMPARE(agreement.size(), 1);
    QCOMPARE(agreement.first().last().toString(), u"agreement-2"_s);
    QCOMPARE(agreement.first().first().value<JoiningNeed>().words, QStringList({ u"data"_s, u"analytics"_s, u"software"_s }));
}

void TestSourcesPage::ownArrangementStandsBeforeAgreements()
{
    open();
    Arrangement arrangement = test::sampleArrangement();
    arrangement.name = { u"Software vendors"_s, u"Fournisseurs de logiciels"_s };
    arrangement.end = QDate(2099, 1, 1);
    auto holdings = std::make_shared<AgreementHoldings>(*m_holdings);
    holdings->arrangements = { { { arrangement, 1, {} }, {} } };
    m_holdings = holdings;
    m_page->dataChanged();
    child<QLineEdit>("sourcesValue")->setText(u"50000"_s);
    ask(need);
    QCOMPARE(titles("sourcesAgreements"), (QStringList { u"Software vendors"_s, u"Statistical software licences"_s }));
    const QString said = text("sourcesAgreements", 0);
    QVERIFY2(said.contains(u"Vendor of record arrangement · Ministry of Sample Services · VOR-1001 · until 2099-01-01"_s),
             qPrintable(said));
    QVERIFY2(said.contains(u"3 vendors may be asked · 3 are invited to a second stage"_s), qPrintable(said));
    QSignalSpy arrangements(m_page.get(), &SourcesPage::arrangementRequested);
    QSignalSpy agreements(m_page.get(), &SourcesPage::agreementRequested);
    child<QPushButton>("sourcesOpenAgreement")->click();
    QCOMPARE(arrangements.size(), 1);
    QCOMPARE(arrangements.first().first().toString(), u"arrangement-1"_s);
    auto *list = child<QListView>("sourcesAgreements");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(agreements.size(), 1);
    QCOMPARE(agreements.first().last().toString(), u"agreement-2"_s);
}

void TestSourcesPage::needIsHandedOverAndBack()
{
    open();
    Need given;
    given.entity = Entity::OnBps;
    given.value = test::dollars(75'000);
    given.neededBy = QDate(2031, 5, 6);
    given.vor = VorStanding::Enterprise;
    m_page->showNeed(given, need);
    settle();
    QCOMPARE(child<QLineEdit>("sourcesWords")->text(), need);
    QCOMPARE(child<QLineEdit>("sourcesValue")->text(), u"75,000"_s);
    QVERIFY(child<QCheckBox>("sourcesStanding")->isChecked());
    QCOMPARE(titles("sourcesFirms"), QStringList { u"Halyard Systems Corp."_s });
    // Of the class that it names, which this agreement does not admit.
    QVERIFY(text("sourcesAgreements", 0).contains(u"your kind of organization is not admitted"_s));
    QSignalSpy back(m_page.get(), &SourcesPage::needRequested);
    child<QLineEdit>("sourcesValue")->setText(u"80 000,50 $"_s);
    child<QPushButton>("sourcesMay")->click();
    QCOMPARE(back.size(), 1);
    given.value = Money::fromCents(8'000'050);
    QCOMPARE(back.first().first().value<Need>(), given);
}

void TestSourcesPage::unreadableAmountIsSaid()
{
    open();
    auto *error = child<QLabel>("sourcesValueError");
    QVERIFY(!error->isVisible());
    child<QLineEdit>("sourcesValue")->setText(u"much"_s);
    QVERIFY(error->isVisible());
    child<QLineEdit>("sourcesValue")->setText(u"-5"_s);
    QVERIFY(error->isVisible());
    child<QLineEdit>("sourcesValue")->setText(u"5 000"_s);
    QVERIFY(!error->isVisible());
}

void TestSourcesPage::listIsCopied()
{
    open();
    ask(u"cleaning"_s);
    child<QPushButton>("sourcesCopy")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Nettoyage Pinède"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Tessera Nord Cleaning"_s));
    QListView *firms = child<QListView>("sourcesFirms");
    firms->setCurrentIndex(firms->model()->index(int(titles("sourcesFirms").indexOf(u"Nettoyage Pinède"_s)), 0));
    QTest::keyClick(firms, Qt::Key_Space);
    child<QPushButton>("sourcesCopy")->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Nettoyage Pinède\nLaval, Quebec"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"Tessera"_s));
}

void TestSourcesPage::latestWordsWin()
{
    open();
    for (const QString &words : { u"cleaning"_s, u"cable"_s, u"snow removal"_s })
        child<QLineEdit>("sourcesWords")->setText(words);
    settle();
    QCOMPARE(titles("sourcesFirms"), QStringList { u"Wexley Snow & Salt"_s });
    // Whatever runs is given up when the register goes.
    child<QLineEdit>("sourcesWords")->setText(u"cleaning"_s);
    m_ui->session.close();
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->jobs.isIdle() && m_page->isSettled(), patience);
    QVERIFY(titles("sourcesFirms").isEmpty());
    QVERIFY(child<QLabel>("sourcesEmpty")->isVisible());
}

void TestSourcesPage::otherDataIsShown()
{
    open();
    ask(need);
    QCOMPARE(titles("sourcesAgreements").size(), 1);
    m_holdings = std::make_shared<const AgreementHoldings>();
    m_page->dataChanged();
    settle();
    QVERIFY(titles("sourcesAgreements").isEmpty());
    QVERIFY(child<QLabel>("sourcesAgreementsNothing")->isVisible());
    m_index.reset(); // being read anew
    m_page->dataChanged();
    QVERIFY(!m_page->isSettled());
    QCOMPARE(child<QLabel>("sourcesFirmsNothing")->text(), u"Being looked up…"_s);
}

void TestSourcesPage::languageChangesEverythingAtOnce()
{
    open();
    ask(need);
    child<QLineEdit>("sourcesValue")->setText(u"50000"_s);
    settle();
    child<QPushButton>("sourcesPick")->click();
    settle();
    const QStringList before = ticked();
    m_ui->language.setLanguage(Language::French);
    QTRY_COMPARE(titles("sourcesAgreements"), QStringList { u"Licences de logiciels statistiques"_s });
    QCOMPARE(child<QLineEdit>("sourcesWords")->text(), need);
    QCOMPARE(child<QLineEdit>("sourcesValue")->text(), m_ui->language.formats().amount(Money::fromCents(5'000'000)));
    QCOMPARE(ticked(), before);
    QVERIFY2(text("sourcesFirms", 0).contains(u"Petite"_s), qPrintable(text("sourcesFirms", 0))); // the definition's own word
    QVERIFY2(text("sourcesLines", 0).contains(u"2014-2015"_s), qPrintable(text("sourcesLines", 0)));
    m_ui->language.setLanguage(Language::English);
    QTRY_VERIFY(text("sourcesFirms", 0).contains(u"Nova Scotia"_s));
    QCOMPARE(titles("sourcesAgreements"), QStringList { u"Statistical software licences"_s });
}

void TestSourcesPage::everyControlHasAName()
{
    open();
    ask(need);
    child<QPushButton>("sourcesPick")->click();
    settle();
    for (QWidget *widget : m_page->findChildren<QWidget *>()) {
        const bool stops =
            widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->objectName().startsWith(u"qt_"_s);
        if (!stops || widget->focusProxy())
            continue;
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(said && !said->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(widget->height() >= 24, qPrintable(widget->objectName()));
    }
}

void TestSourcesPage::tabGoesInReadingOrder()
{
    open();
    child<QLineEdit>("sourcesValue")->setText(u"5000"_s); // there is something to take away
    ask(need);
    child<QPushButton>("sourcesPick")->click();
    settle();
    QStringList order = test::tabOrder(*m_page);
    const auto start = order.indexOf(u"sourcesWords"_s);
    QVERIFY(start >= 0);
    order = order.mid(start) + order.mid(0, start);
    const QStringList expected { u"sourcesWords"_s,      u"sourcesRegion"_s,    u"sourcesSize"_s,  u"sourcesStanding"_s,
                                 u"sourcesValue"_s,      u"sourcesHasDay"_s,    u"sourcesReset"_s, u"sourcesFirms"_s,
                                 u"sourcesPick"_s,       u"sourcesCopy"_s,      u"sourcesOpen"_s,  u"quoteChoiceCopy"_s,
                                 u"quoteChoiceSave"_s,   u"quoteChoiceClose"_s, u"quoteChoice"_s,  u"sourcesOpenAgreement"_s,
                                 u"sourcesAgreements"_s, u"sourcesLines"_s,     u"sourcesMay"_s };
    QCOMPARE(order.join(u' '), expected.join(u' '));
}

void TestSourcesPage::looks_data()
{
    test::addLooks();
}

void TestSourcesPage::looks()
{
    QFETCH(Language, language);
    const test::Look look(*m_ui);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString folder = QString::fromUtf8(ACQUIS_SCREENSHOTS);
    open();
    QVERIFY(test::keepPicture(*m_page, folder, u"sources-empty-"_s + name));
    child<QLineEdit>("sourcesValue")->setText(u"50000"_s);
    ask(language == Language::French ? u"logiciel d’analyse de données"_s : need);
    QVERIFY(test::keepPicture(*m_page, folder, u"sources-"_s + name));
    child<QPushButton>("sourcesPick")->click();
    settle();
    QVERIFY(test::keepPicture(*m_page, folder, u"sources-picked-"_s + name));
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && label->objectName() != u"panelSubtitle"_s)
            QVERIFY2(label->width() + 2 >= label->sizeHint().width(), qPrintable(label->text()));
    }
    for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() + 2 >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
}

QTEST_MAIN(TestSourcesPage)
#include "tst_sourcespage.moc"
