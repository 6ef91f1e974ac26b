// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/homepage.h"

#include "tests/ui/procurements/filelistfixture.h"
#include "ui/procurements/hometable.h"
#include "ui/procurements/punctualitybars.h"
#include "ui/widgets/keyfigurebutton.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = test::FileListFixture::patience;
const QDate today = test::FileListFixture::today;

} // namespace

class TestHomePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyPageSaysWhatBelongsThere();
    void saysDayAndYear();
    void buttonsLead();
    void whatWaitsForMeOpensItsFile();
    void nothingWaitsSaysForWhom();
    void endingsOpenFileOrAgreement();
    void invoicesAboutToBeLateOpenTheirFiles();
    void keyFiguresOpenTheirFiles();
    void stagesOpenTheirFiles();
    void lyingStillOpensItsFiles();
    void yearsOpenTheirFiles();
    void barsAreReadAndOpenedByKeyboard();
    void barsStandAsATableToo();
    void savedFileChangesTheFigures();
    void nobodyHasSaidWhoTheyAre();
    void nothingIsChosenAtFirst();
    void sizesAreRemembered();
    void languageChangesEverythingAtOnce();
    void everyControlHasAName();
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
    void make();
    void open(int manyFiles = 0);
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), patience); }
    [[nodiscard]] QString cell(const char *table, int row, int column) const
    {
        return child<HomeTable>(table)->model()->index(row, column).data().toString();
    }
    static void press(HomeTable *table, int row, int column, Qt::Key key)
    {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, key);
    }
    [[nodiscard]] QStringList keyFigures() const
    {
        QStringList all;
        for (const KeyFigureButton *button : m_page->findChildren<KeyFigureButton *>()) {
            if (button->isVisible())
                all << button->accessibleName();
        }
        return all;
    }

    std::unique_ptr<test::FileListFixture> m_list;
    std::unique_ptr<HomePage> m_page;
};

void TestHomePage::init()
{
    m_list = std::make_unique<test::FileListFixture>();
    make();
}

void TestHomePage::make()
{
    const HomeProviders providers {
        [](QDate from, int) {
            return QList<DatedItem> {
                { u"agreement-ends"_s, u"g1"_s, { u"Standing offer, translation"_s, u"Offre à commandes"_s }, from.addDays(9) }
            };
        },
        [](const QString &kind, Language language) { return language == Language::French ? u"l’entente prend fin"_s : kind; },
    };
    m_page = std::make_unique<HomePage>(m_list->ui.context, *m_list->files, providers);
    m_page->retranslate();
    m_page->resize(1240, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestHomePage::cleanup()
{
    m_page.reset();
    m_list.reset();
}

void TestHomePage::open(int manyFiles)
{
    const auto fill = [this](Database &database) {
        const auto keep = [&](int number, QDate saved, const std::function<void(ProcurementFile &)> &set) {
            m_list->keep(database, number, saved, [&set](ProcurementFile &file) {
                file.head.holder = u"A. Desrosiers"_s;
                set(file);
            });
        };
        keep(1, today, [](ProcurementFile &file) { // waits for me
            file.head.title = { u"Survey tool"_s, u"Outil de sondage"_s };
            file.stage = FileStage::Approval;
            Approval approval;
            approval.uid = u"a1"_s;
            approval.subject = ApprovalSubject::Award;
            approval.amount = Money::fromCents(8'620'000);
            approval.requestedOn = today.addDays(-3);
            approval.to = u"P. Nakamura"_s;
            file.approvals = { approval };
        });
        keep(2, today.addDays(-15), [](ProcurementFile &file) { // lies still
            file.head.title = { u"Plotter"_s, u"Traceur"_s };
        });
        keep(3, today, [](ProcurementFile &file) { // awarded, ends soon, paid
            file.head.title = { u"Hosting"_s, u"Hébergement"_s };
            file.stage = FileStage::Invoices;
            file.award.day = { 2015, 2, 20 };
            file.award.amount = Money::fromCents(1'500'000);
            Contract contract;
            contract.uid = u"c1"_s;
            contract.number = u"C-2012-207"_s;
            contract.sizeClass = u"micro"_s;
            contract.end = today.addDays(19);
            file.contracts = { contract };
            Invoice onTime;
            onTime.uid = u"i1"_s;
            onTime.contract = u"c1"_s;
            onTime.receivedOn = { 2015, 1, 1 };
            onTime.paidOn = { 2015, 1, 20 };
            Invoice late = onTime;
            late.uid = u"i2"_s;
            late.paidOn = {};
            file.invoices = { onTime, late };
        });
        keep(4, today, [](ProcurementFile &file) { // failed
            file.state = FileState::Abandoned;
            file.end = { EndReason::TookTooLong, {}, { 2015, 3, 1 }, {}, Money::fromCents(180'000) };
        });
    };
    m_list->open(fill, manyFiles);
    settle();
}

void TestHomePage::emptyPageSaysWhatBelongsThere()
{
    QVERIFY(child<QLabel>("homeEmpty")->isVisible());
    QVERIFY(child<QLabel>("homeEmpty")->text().startsWith(u"No register is open."_s));
    QVERIFY(child<QPushButton>("homeEmptySample")->isVisible());
    QVERIFY(!child<QPushButton>("homeNew")->isEnabled());
    m_list->open([](const auto &) { }, 0);
    settle();
    const QString told = child<QLabel>("homeEmpty")->text();
    QVERIFY2(told.startsWith(u"This register holds no procurement file yet."_s), qPrintable(told));
}

void TestHomePage::saysDayAndYear()
{
    open();
    QVERIFY2(child<QLabel>("homeDate")->text().contains(u"2015"_s), qPrintable(child<QLabel>("homeDate")->text()));
    QCOMPARE(child<QLabel>("homeAbout")->text(), u"fiscal year 2014-15 · ministry"_s);
}

void TestHomePage::buttonsLead()
{
    open();
    QSignalSpy import(m_page.get(), &HomePage::importRequested);
    QSignalSpy made(m_page.get(), &HomePage::newFileRequested);
    QSignalSpy may(m_page.get(), &HomePage::needRequested);
    child<QPushButton>("homeImport")->click();
    child<QPushButton>("homeNew")->click();
    child<QAction>("homeNewAction")->trigger();
    child<QPushButton>("homeMay")->click();
    QCOMPARE(import.size(), 1);
    QCOMPARE(made.size(), 2);
    QCOMPARE(may.size(), 1);
}

void TestHomePage::whatWaitsForMeOpensItsFile()
{
    open();
    QCOMPARE(m_page->waitingCount(), 1);
    QCOMPARE(cell("homeWaiting", 0, 0), u"To approve"_s);
    QCOMPARE(cell("homeWaiting", 0, 1), u"Approval of the award, $86,200"_s);
    QCOMPARE(cell("homeWaiting", 0, 2), u"PF-2015-0001 Survey tool"_s);
    QCOMPARE(cell("homeWaiting", 0, 3), u"3 days"_s);
    QSignalSpy opened(m_page.get(), &HomePage::fileRequested);
    press(child<HomeTable>("homeWaiting"), 0, 0, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<ProcurementFileId>(), ProcurementFileId { 1 });
}

void TestHomePage::nothingWaitsSaysForWhom()
{
    m_list->ui.settings.setOfficer(u"L. Roy"_s);
    open();
    QVERIFY(child<QLabel>("homeNothingWaits")->isVisible());
    QVERIFY(child<QLabel>("homeNothingWaits")->text().startsWith(u"Nothing waits for L. Roy."_s));
    QVERIFY(!child<HomeTable>("homeWaiting")->isVisible());
}

void TestHomePage::endingsOpenFileOrAgreement()
{
    open();
    QCOMPARE(cell("homeEnding", 0, 0), u"Standing offer, translation"_s);
    QCOMPARE(cell("homeEnding", 0, 3), u"9 days"_s);
    QCOMPARE(cell("homeEnding", 1, 0), u"C-2012-207 Hosting"_s);
    QCOMPARE(cell("homeEnding", 1, 1), u"Contract ends"_s);
    QSignalSpy file(m_page.get(), &HomePage::fileRequested);
    QSignalSpy agreement(m_page.get(), &HomePage::agreementRequested);
    press(child<HomeTable>("homeEnding"), 0, 0, Qt::Key_Return);
    press(child<HomeTable>("homeEnding"), 1, 0, Qt::Key_Return);
    QCOMPARE(agreement.size(), 1);
    QCOMPARE(agreement.first().first().toString(), u"g1"_s);
    QCOMPARE(file.size(), 1);
    QCOMPARE(file.first().first().value<ProcurementFileId>(), ProcurementFileId { 3 });
}

void TestHomePage::invoicesAboutToBeLateOpenTheirFiles()
{
    open();
    auto *radar = child<QTableView>("homeRadar");
    QVERIFY(radar->isVisible());
    QVERIFY(!child<QLabel>("homeNothingLate")->isVisible());
    QCOMPARE(radar->model()->rowCount(), 1); // what is paid is not on it
    const QString firm = radar->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(firm.contains(u", Micro"_s), qPrintable(firm));
    QVERIFY2(radar->model()->index(0, 1).data().toString().startsWith(u"late"_s),
             qPrintable(radar->model()->index(0, 1).data().toString()));
    QSignalSpy asked(m_page.get(), &HomePage::invoiceRequested);
    radar->setFocus();
    radar->setCurrentIndex(radar->model()->index(0, 0));
    QTest::keyClick(radar, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"PF-2015-0003"_s);
    QCOMPARE(asked.first().at(1).toString(), u"i2"_s);
    m_list->ui.language.setLanguage(Language::French);
    m_page->retranslate();
    QVERIFY(!radar->model()->index(0, 2).data().toString().startsWith(u"late"_s));
}

void TestHomePage::keyFiguresOpenTheirFiles()
{
    open();
    const QStringList figures = keyFigures();
    QVERIFY2(figures.at(0).startsWith(u"Open files 3 1 lies still"_s), qPrintable(figures.at(0)));
    QCOMPARE(figures.at(1), u"Awarded this year $15,000 1 file"_s);
    QCOMPARE(figures.at(2), u"Ends within 90 days 2 2 within 30 days, 2 within 60"_s);
    QCOMPARE(figures.at(4), u"Late payments 1 1 to a micro or small firm"_s);
    QSignalSpy asked(m_page.get(), &HomePage::filesRequested);
    child<KeyFigureButton>("keyFigure1")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).value<FileFilter>().only.value_or(std::vector<qint64>()), std::vector<qint64> { 3 });
    QCOMPARE(asked.first().at(1).toString(), u"awarded this year"_s);
    child<KeyFigureButton>("keyFigure0")->click();
    QVERIFY(asked.last().at(0).value<FileFilter>().states.contains(FileState::Open));
}

void TestHomePage::stagesOpenTheirFiles()
{
    open();
    QCOMPARE(cell("homeStages", int(FileStage::Approval), 0), u"Approval"_s);
    QCOMPARE(cell("homeStages", int(FileStage::Approval), 1), u"1"_s);
    QSignalSpy asked(m_page.get(), &HomePage::filesRequested);
    press(child<HomeTable>("homeStages"), int(FileStage::Approval), 1, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked.first().at(0).value<FileFilter>().stages.contains(FileStage::Approval));
    press(child<HomeTable>("homeStages"), int(FileStage::Close), 0, Qt::Key_Return); // no file there
    QCOMPARE(asked.size(), 1);
}

void TestHomePage::lyingStillOpensItsFiles()
{
    open();
    QVERIFY(!child<HomeTable>("homeStill")->isVisible());
    child<QToolButton>("homeLyingStill")->click();
    QVERIFY(child<HomeTable>("homeStill")->isVisible());
    QVERIFY(!child<HomeTable>("homeStages")->isVisible());
    QCOMPARE(cell("homeStill", 0, 0), u"A. Desrosiers"_s);
    QCOMPARE(cell("homeStill", 0, 2), u"15"_s);
    QSignalSpy asked(m_page.get(), &HomePage::filesRequested);
    press(child<HomeTable>("homeStill"), 0, 0, Qt::Key_Return);
    QCOMPARE(asked.first().at(0).value<FileFilter>().only.value_or(std::vector<qint64>()), std::vector<qint64> { 2 });
}

void TestHomePage::yearsOpenTheirFiles()
{
    open();
    QCOMPARE(cell("homeYears", 0, 1), u"4"_s);
    QCOMPARE(cell("homeYears", 5, 1), u"1"_s);
    QCOMPARE(cell("homeYears", 6, 1), u"$1,800"_s);
    QSignalSpy asked(m_page.get(), &HomePage::filesRequested);
    press(child<HomeTable>("homeYears"), 5, 1, Qt::Key_Return);
    QCOMPARE(asked.first().at(0).value<FileFilter>().only.value_or(std::vector<qint64>()), std::vector<qint64> { 4 });
    QCOMPARE(asked.first().at(1).toString(), u"Files abandoned, 2014-15"_s);
}

void TestHomePage::barsAreReadAndOpenedByKeyboard()
{
    open();
    auto *bars = child<PunctualityBars>("punctualityBars");
    QVERIFY(bars->isVisible());
    bars->setFocus();
    QCOMPARE(bars->accessibleDescription(), u"Micro: 1 invoice within 30 days."_s);
    QTest::keyClick(bars, Qt::Key_Right);
    QCOMPARE(bars->accessibleDescription(), u"Micro: 1 invoice late."_s);
    QSignalSpy asked(m_page.get(), &HomePage::filesRequested);
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toString(), u"invoices late, Micro"_s);
}

void TestHomePage::barsStandAsATableToo()
{
    open();
    child<QToolButton>("homePaidAsTable")->click();
    QVERIFY(!child<PunctualityBars>("punctualityBars")->isVisible());
    auto *table = child<HomeTable>("homePaid");
    QVERIFY(table->isVisible());
    QCOMPARE(cell("homePaid", 0, 0), u"Micro"_s);
    QCOMPARE(cell("homePaid", 0, 5), u"50.0%"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Size class\tWithin 30 days\tLate"_s));
    QSignalSpy asked(m_page.get(), &HomePage::filesRequested);
    press(table, 0, 2, Qt::Key_Return);
    QCOMPARE(asked.first().at(1).toString(), u"invoices late, Micro"_s);
}

void TestHomePage::savedFileChangesTheFigures()
{
    open();
    m_list->add(9, u"P. Nakamura"_s);
    QSignalSpy changed(m_page.get(), &HomePage::figuresChanged);
    m_list->files->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
    QCOMPARE(m_page->waitingCount(), 2);
}

void TestHomePage::nobodyHasSaidWhoTheyAre()
{
    m_list->ui.settings.setOfficer({});
    open();
    QVERIFY(child<QPushButton>("homeSayWho")->isVisible());
    const QSignalSpy asked(m_page.get(), &HomePage::officerRequested);
    child<QPushButton>("homeSayWho")->click();
    QCOMPARE(asked.size(), 1);
}

void TestHomePage::nothingIsChosenAtFirst()
{
    open();
    for (const HomeTable *table : m_page->findChildren<HomeTable *>())
        QVERIFY2(!table->selectionModel()->hasSelection(), qPrintable(table->objectName()));
    auto *waiting = child<HomeTable>("homeWaiting");
    waiting->setFocus(Qt::TabFocusReason);
    QVERIFY(waiting->currentIndex().isValid()); // who comes by keyboard sees where they are
    QCOMPARE(waiting->selectionModel()->selectedRows().size(), 1);
    // Icons are as legible as the words on the ground of what is chosen.
    const QPalette palette = waiting->palette();
    const QImage icon =
        waiting->model()->index(0, 0).data(Qt::DecorationRole).value<QIcon>().pixmap(16, QIcon::Selected).toImage();
    int drawn = 0;
    for (int y = 0; y < icon.height(); ++y) {
        for (int x = 0; x < icon.width(); ++x) {
            if (icon.pixelColor(x, y).alpha() < 255)
                continue;
            ++drawn;
            QVERIFY(Theme::contrast(icon.pixelColor(x, y), palette.color(QPalette::Highlight)) >= 4.5);
        }
    }
    QVERIFY(drawn > 0);
}

void TestHomePage::sizesAreRemembered()
{
    open();
    auto *splitter = child<QSplitter>("homeUpper");
    QTest::mousePress(splitter->handle(1), Qt::LeftButton);
    QTest::mouseMove(splitter->handle(1), QPoint(-180, 10));
    QTest::mouseRelease(splitter->handle(1), Qt::LeftButton, {}, QPoint(-180, 10));
    const QList<int> sizes = splitter->sizes();
    auto *ending = child<HomeTable>("homeEnding");
    const int width = ending->columnWidth(1) + 37;
    ending->setColumnWidth(1, width);
    make();
    settle();
    QCOMPARE(child<QSplitter>("homeUpper")->sizes(), sizes);
    QCOMPARE(child<HomeTable>("homeEnding")->columnWidth(1), width);
    m_list->files->refresh();
    settle();
    QCOMPARE(child<HomeTable>("homeEnding")->columnWidth(1), width); // and kept when there are other figures
}

void TestHomePage::languageChangesEverythingAtOnce()
{
    open();
    m_list->ui.language.setLanguage(Language::French);
    m_page->retranslate();
    QVERIFY2(child<QLabel>("homeDate")->text().startsWith(u"Mardi 24 mars"_s), qPrintable(child<QLabel>("homeDate")->text()));
    QCOMPARE(cell("homeEnding", 0, 0), u"Offre à commandes"_s);
    QCOMPARE(cell("homeEnding", 0, 1), u"l’entente prend fin"_s);
    QCOMPARE(cell("homeWaiting", 0, 2), u"PF-2015-0001 Outil de sondage"_s);
}

void TestHomePage::everyControlHasAName()
{
    open();
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestHomePage::looks_data()
{
    test::addLooks();
}

void TestHomePage::looks()
{
    const test::Look look(m_list->ui);
    make();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString folder = QString::fromUtf8(ACQUIS_SCREENSHOTS);
    m_page->resize(1240, 800);
    QVERIFY(test::keepPicture(*m_page, folder, u"home-empty-"_s + name));
    open(400);
    QVERIFY(test::keepPicture(*m_page, folder, u"home-"_s + name));
    for (const char *table : { "homeWaiting", "homeEnding" })
        QVERIFY2(child<HomeTable>(table)->horizontalScrollBar()->maximum() == 0, table);
    child<QToolButton>("homeLyingStill")->click();
    child<QToolButton>("homePaidAsTable")->click();
    auto *scroll = child<QScrollArea>("homeScroll");
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    QVERIFY(test::keepPicture(*m_page, folder, u"home-tables-"_s + name));
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() + 2 >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
}

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
