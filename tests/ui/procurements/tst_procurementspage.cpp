// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/procurementspage.h"

#include "tests/ui/procurements/filelistfixture.h"
#include "ui/forms/personbox.h"
#include "ui/procurements/filelistjobs.h"
#include "ui/procurements/filesearchsource.h"
#include "ui/widgets/filterbar.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = test::FileListFixture::patience;
const QDate today = test::FileListFixture::today;

} // namespace

class TestProcurementsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyPageSaysWhatBelongsThere();
    void listsOpenFilesNewestFirst();
    void findsAsOneTypes();
    void nothingFoundSaysWhatToDo();
    void chipsTakeFiltersAway();
    void figureOpensItsFiles();
    void headerSorts();
    void supersededSortStops();
    void enterOpensTheFile();
    void newFileAsksForTitleAndHolder();
    void newFileShowsWhereItIsWrong();
    void newFileIsHandedOver();
    void newFileLikeAnEarlierOne();
    void newFileOffersWhatTheRegisterKnows();
    void newFileBeginsWithANeedThatWasAsked();
    void backLeavesTheNewFile();
    void holderOfSeveralFilesIsChanged();
    void holderMustBeNamed();
    void rowsAreCopied();
    void listIsSavedWithItsFilters();
    void savedFileIsShownAtOnce();
    void searchBoxFindsFiles();
    void nothingIsChosenAtFirst();
    void columnsAreAsWideAsTheirWords_data();
    void columnsAreAsWideAsTheirWords();
    void widthsAreRemembered();
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
    [[nodiscard]] QAction *action(const char *name) const { return child<QAction>(name); }
    void open(int manyFiles = 0);
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), patience); }
    [[nodiscard]] QTableView *table() const { return child<QTableView>("filesTable"); }
    [[nodiscard]] QString cell(int row, FileColumn column) const
    {
        return table()->model()->index(row, int(column)).data().toString();
    }
    [[nodiscard]] QStringList numbers() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all << cell(row, FileColumn::Number);
        return all;
    }
    void find(const QString &words) const
    {
        child<QLineEdit>("filesFind")->setText(words);
        settle();
    }
    [[nodiscard]] QString path() const { return m_list->path(); }

    std::unique_ptr<test::FileListFixture> m_list;
    std::unique_ptr<ProcurementsPage> m_page;
};

void TestProcurementsPage::init()
{
    m_list = std::make_unique<test::FileListFixture>();
    m_page = std::make_unique<ProcurementsPage>(m_list->ui.context, *m_list->files);
    m_page->retranslate();
    m_page->resize(1240, 720);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestProcurementsPage::cleanup()
{
    m_page.reset();
    m_list.reset();
}

void TestProcurementsPage::open(int manyFiles)
{
    const auto fill = [this](Database &database) {
        const auto keep = [&](int number, const std::function<void(ProcurementFile &)> &set) {
            m_list->keep(database, number, today.addDays(-number), [&](ProcurementFile &file) {
                file.head.holder = u"P. Nakamura"_s;
                file.head.unit = u"Missions"_s;
                file.head.ministry = u"Trade and Tourism"_s;
                file.head.requester = u"R. Iyer"_s;
                file.passages = { { u"p1"_s, file.stage, file.head.holder, today.addDays(-number), {}, {} } };
                set(file);
            });
        };
        keep(1, [](ProcurementFile &file) {
            file.head.title = { u"Introduction service for conference delegates"_s, u"Service de présentation des délégués"_s };
            file.stage = FileStage::Solicitation;
            file.need.neededBy = { 2015, 6, 3 };
        });
        keep(2, [](ProcurementFile &file) {
            file.head.title = { u"Plotter"_s, u"Traceur"_s };
            file.head.holder = u"A. Desrosiers"_s;
            file.need.neededBy = { 2015, 3, 1 };
            file.need.value = Money::fromCents(830'000);
        });
        keep(3, [](ProcurementFile &file) {
            file.head.title = { u"Survey tool"_s, u"Outil de sondage"_s };
            Approval approval;
            approval.uid = u"a1"_s;
            approval.subject = ApprovalSubject::Award;
            approval.to = u"R. Iyer"_s;
            file.approvals = { approval };
            file.need.value = Money::fromCents(8'620'000);
        });
        keep(4, [](ProcurementFile &file) {
            file.head.title = { u"Hosting"_s, u"Hébergement"_s };
            file.state = FileState::Closed;
        });
    };
    m_list->open(fill, manyFiles);
    settle();
}

void TestProcurementsPage::emptyPageSaysWhatBelongsThere()
{
    QVERIFY(child<QLabel>("filesEmpty")->isVisible());
    QVERIFY(child<QLabel>("filesEmpty")->text().startsWith(u"No register is open."_s));
    QVERIFY(child<QPushButton>("filesEmptySample")->isVisible());
    QVERIFY(!child<QPushButton>("filesEmptyNew")->isVisible());
    QVERIFY(!action("filesNewAction")->isEnabled());
    {
        ACQUIS_VERIFY_RESULT(Database::create(path()));
    }
    m_list->ui.session.open(path());
    QTRY_VERIFY_WITH_TIMEOUT(m_list->ui.session.isOpen(), patience);
    settle();
    QVERIFY(child<QLabel>("filesEmpty")->text().startsWith(u"There is no procurement file yet."_s));
    QVERIFY(child<QPushButton>("filesEmptyNew")->isVisible());
    child<QPushButton>("filesEmptyNew")->click();
    QVERIFY(child<QPushButton>("newFileOpen")->isVisible());
}

void TestProcurementsPage::listsOpenFilesNewestFirst()
{
    open();
    QCOMPARE(numbers(), QStringList({ u"PF-2015-0003"_s, u"PF-2015-0002"_s, u"PF-2015-0001"_s }));
    QCOMPARE(cell(0, FileColumn::Next), u"Approval of the award: R. Iyer"_s);
    QVERIFY2(cell(1, FileColumn::Next).startsWith(u"The problem, before any product, and "_s),
             qPrintable(cell(1, FileColumn::Next)));
    QCOMPARE(cell(2, FileColumn::Stage), u"Solicitation"_s);
    QCOMPARE(cell(2, FileColumn::DaysInStage), u"1 day"_s);
    QCOMPARE(cell(2, FileColumn::Value), u"$20,000"_s);
    QCOMPARE(cell(2, FileColumn::NeededBy), u"2015-06-03"_s);
    QStringList said;
    for (const QLabel *label : m_page->findChildren<QLabel *>(u"panelSubtitle"_s))
        said << label->text();
    QVERIFY2(said.contains(u"3 of 4 files"_s), qPrintable(said.join(u'|')));
    // Late is said by a word, too.
    const QModelIndex late = table()->model()->index(1, int(FileColumn::NeededBy));
    QVERIFY(late.data(Qt::AccessibleTextRole).toString().contains(u"Late: needed earlier"_s));
}

void TestProcurementsPage::findsAsOneTypes()
{
    open();
    find(u"presentation delegues"_s);
    QCOMPARE(numbers(), QStringList { u"PF-2015-0001"_s });
    find(u"desros"_s);
    QCOMPARE(numbers(), QStringList { u"PF-2015-0002"_s });
    QTest::keyClick(child<QLineEdit>("filesFind"), Qt::Key_Escape);
    settle();
    QCOMPARE(numbers().size(), 3);
    QTest::keyClick(child<QLineEdit>("filesFind"), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    action("filesFindAction")->trigger();
    QVERIFY(child<QLineEdit>("filesFind")->hasFocus());
}

void TestProcurementsPage::nothingFoundSaysWhatToDo()
{
    open();
    QVERIFY(!child<QLabel>("filesNothing")->isVisible());
    find(u"zeppelin"_s);
    QVERIFY(child<QLabel>("filesNothing")->isVisible());
    QVERIFY(!action("filesExportAction")->isEnabled());
}

void TestProcurementsPage::chipsTakeFiltersAway()
{
    open();
    auto *bar = child<FilterBar>("filesFilters");
    QVERIFY(bar->chip(0)); // open files
    Q_EMIT bar->chipRemoved(0);
    settle();
    QCOMPARE(numbers().size(), 4);
    QVERIFY(!bar->chip(0));
    bar->addButton()->click();
    auto *menu = child<QMenu>("filesFilterMenu");
    QVERIFY(menu->isVisible());
    for (QAction *one : menu->actions()) {
        if (one->text() == u"Late"_s)
            one->trigger();
    }
    menu->close();
    settle();
    QCOMPARE(numbers(), QStringList { u"PF-2015-0002"_s });
    QVERIFY(bar->chip(0));
}

void TestProcurementsPage::figureOpensItsFiles()
{
    open();
    FileFilter filter;
    filter.only = std::vector<qint64> { 1, 4 };
    m_page->showFiles(filter, u"opened, 2014-15"_s);
    settle();
    QCOMPARE(numbers(), QStringList({ u"PF-2015-0004"_s, u"PF-2015-0001"_s }));
    QVERIFY(table()->hasFocus());
    QCOMPARE(child<FilterBar>("filesFilters")->chip(0)->accessibleName(), u"Only: opened, 2014-15"_s);
}

void TestProcurementsPage::headerSorts()
{
    open();
    QHeaderView *header = table()->horizontalHeader();
    const auto click = [&](FileColumn column) {
        Q_EMIT header->sectionClicked(int(column));
        settle();
    };
    click(FileColumn::Value);
    QCOMPARE(numbers(), QStringList({ u"PF-2015-0002"_s, u"PF-2015-0001"_s, u"PF-2015-0003"_s }));
    QVERIFY(header->isSortIndicatorShown());
    click(FileColumn::Value);
    QCOMPARE(numbers().first(), u"PF-2015-0003"_s);
    click(FileColumn::Value);
    QVERIFY(!header->isSortIndicatorShown());
    QCOMPARE(numbers().first(), u"PF-2015-0003"_s);
    click(FileColumn::Title);
    QCOMPARE(numbers().first(), u"PF-2015-0001"_s);
    m_list->ui.language.setLanguage(Language::French);
    m_page->retranslate();
    settle();
    QCOMPARE(numbers().first(), u"PF-2015-0003"_s); // « Outil »
}

void TestProcurementsPage::supersededSortStops()
{
    open();
    const FileSummaries &files = m_list->files->snapshot()->files;
    const CancelToken cancel;
    const FileListOrder order { FileColumn::Title, false };
    ACQUIS_VERIFY_RESULT(sortedFiles(files, order, Language::English, today, cancel));
    cancel.cancel();
    ACQUIS_VERIFY_ERROR(sortedFiles(files, order, Language::English, today, cancel), ErrorCode::Cancelled);
    // Who chooses another column at once gets that order, whatever became of the first.
    QHeaderView *header = table()->horizontalHeader();
    for (const FileColumn column : { FileColumn::Title, FileColumn::Holder, FileColumn::Number })
        Q_EMIT header->sectionClicked(int(column));
    settle();
    QStringList sorted = numbers();
    sorted.sort();
    QCOMPARE(numbers(), sorted);
}

void TestProcurementsPage::enterOpensTheFile()
{
    open();
    QSignalSpy opened(m_page.get(), &ProcurementsPage::fileRequested);
    table()->setFocus();
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<ProcurementFileId>(), ProcurementFileId { 2 });
}

void TestProcurementsPage::newFileAsksForTitleAndHolder()
{
    open();
    QSignalSpy made(m_page.get(), &ProcurementsPage::newFileRequested);
    action("filesNewAction")->trigger();
    QCOMPARE(m_page->title(), u"New procurement file"_s);
    child<PersonBox>("newFileHolder")->setEditText(QString());
    QTest::keyClick(child<PersonBox>("newFileHolder"), Qt::Key_Return);
    child<QPushButton>("newFileOpen")->click();
    QCOMPARE(made.size(), 0);
    QVERIFY(child<QLabel>("newFileTitleFault")->isVisible());
}

void TestProcurementsPage::newFileShowsWhereItIsWrong()
{
    open();
    m_page->beginFile();
    QTest::keyClicks(QApplication::focusWidget(), u"Snow removal"_s);
    auto *day = child<QLineEdit>("newFileNeededBy");
    day->setFocus();
    QTest::keyClicks(day, today.addDays(-1).toString(Qt::ISODate));
    child<QPushButton>("newFileOpen")->click();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"newFileNeededBy"_s);
    QVERIFY(child<QLabel>("newFileNeededByFault")->isVisible());
    child<QPushButton>("newFileCancel")->click();
    m_page->beginFile();
    QVERIFY2(!child<QLabel>("newFileNeededByFault")->isVisible(), "the fault of the form before is shown");
}

void TestProcurementsPage::newFileIsHandedOver()
{
    open();
    QSignalSpy made(m_page.get(), &ProcurementsPage::newFileRequested);
    m_page->beginFile();
    QVERIFY(m_page->unsavedWork().isEmpty());
    QTest::keyClicks(QApplication::focusWidget(), u"Snow removal"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(!m_page->unsavedWork().isEmpty());
    child<QPushButton>("newFileOpen")->click();
    QCOMPARE(made.size(), 1);
    const auto file = made.first().first().value<ProcurementFile>();
    QCOMPARE(file.head.title.en, u"Snow removal"_s);
    QCOMPARE(file.head.holder, u"P. Nakamura"_s);
    QCOMPARE(file.head.openedOn, today);
    QCOMPARE(file.need.date, today);
    QVERIFY(file.head.number.isEmpty());
    QVERIFY(table()->isVisible());
    QVERIFY(m_page->unsavedWork().isEmpty());
}

void TestProcurementsPage::newFileOffersWhatTheRegisterKnows()
{
    open();
    QSignalSpy made(m_page.get(), &ProcurementsPage::newFileRequested);
    m_page->beginFile();
    QTest::keyClicks(QApplication::focusWidget(), u"Snow removal"_s);
    settle();
    auto *ministry = child<PersonBox>("newFileMinistry");
    auto *unit = child<PersonBox>("newFileUnit");
    auto *requester = child<PersonBox>("newFileRequester");
    QCOMPARE(ministry->itemText(0), u"Trade and Tourism"_s);
    QCOMPARE(unit->count(), 1);
    QVERIFY(requester->findText(u"R. Iyer"_s) >= 0);
    // The first letters are completed, and anything else may be written.
    const QString known = unit->itemText(0);
    unit->setFocus();
    QTest::keyClicks(unit, known.left(3));
    QTRY_VERIFY(unit->completer()->popup()->isVisible());
    QTest::keyClick(unit->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(unit->completer()->popup(), Qt::Key_Return);
    QTest::keyClick(unit, Qt::Key_Tab);
    requester->setFocus();
    QTest::keyClicks(requester, u"Z. Unheard-Of"_s);
    QTest::keyClick(requester, Qt::Key_Tab);
    child<QPushButton>("newFileOpen")->click();
    QCOMPARE(made.size(), 1);
    const auto file = made.first().first().value<ProcurementFile>();
    QCOMPARE(file.head.unit, known);
    QCOMPARE(file.head.requester, u"Z. Unheard-Of"_s);
}

void TestProcurementsPage::newFileBeginsWithANeedThatWasAsked()
{
    open();
    QSignalSpy made(m_page.get(), &ProcurementsPage::newFileRequested);
    Need need;
    need.commodity = Commodity::Services;
    need.value = Money::fromCents(2'000'000);
    need.date = today;
    need.neededBy = today.addDays(90);
    m_page->beginWith(need, u"Interpretation service"_s);
    settle();
    child<QPushButton>("newFileOpen")->click();
    QCOMPARE(made.size(), 1);
    const auto file = made.first().first().value<ProcurementFile>();
    QCOMPARE(file.need, need);
    QCOMPARE(file.head.title.en, u"Interpretation service"_s);
    QCOMPARE(file.head.holder, u"P. Nakamura"_s);
    QCOMPARE(file.intake.words, u"Interpretation service"_s);
}

void TestProcurementsPage::newFileLikeAnEarlierOne()
{
    open();
    table()->selectRow(1);
    action("filesLikeAction")->trigger();
    settle();
    QVERIFY(child<QLabel>("newFileAbout")->text().startsWith(u"Like PF-2015-0002"_s));
    QSignalSpy made(m_page.get(), &ProcurementsPage::newFileRequested);
    child<QPushButton>("newFileOpen")->click();
    QCOMPARE(made.size(), 1);
    const auto file = made.first().first().value<ProcurementFile>();
    QCOMPARE(file.head.title.en, u"Plotter"_s);
    QCOMPARE(file.need.value, Money::fromCents(830'000));
    QVERIFY(!file.need.neededBy.isValid());
    QCOMPARE(file.head.holder, u"P. Nakamura"_s);
}

void TestProcurementsPage::backLeavesTheNewFile()
{
    open();
    QVERIFY(!m_page->goBack());
    m_page->beginFile();
    QCOMPARE(m_page->breadcrumb().size(), 2);
    m_page->goToCrumb(0);
    QVERIFY(table()->isVisible());
    QCOMPARE(m_page->title(), u"Procurements"_s);
}

void TestProcurementsPage::holderOfSeveralFilesIsChanged()
{
    open();
    QSignalSpy told(m_page.get(), &ProcurementsPage::messagePosted);
    table()->selectAll();
    action("filesHandOverAction")->trigger();
    QVERIFY(child<QWidget>("filesHandOver")->isVisible());
    auto *person = child<PersonBox>("filesHandOverPerson");
    QVERIFY(person->hasFocus());
    QTest::keyClicks(person, u"L. Roy"_s);
    child<QLineEdit>("filesHandOverReason")->setText(u"P. Nakamura is away"_s);
    child<QPushButton>("filesHandOverDo")->click();
    settle();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<Message>().title(), u"L. Roy holds 3 more files."_s);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(cell(row, FileColumn::Holder), u"L. Roy"_s);
    auto database = Database::open(path(), Database::Mode::ReadOnly);
    ACQUIS_VERIFY_RESULT(database);
    const auto file = loadFile(**database, u"PF-2015-0001"_s);
    ACQUIS_VERIFY_RESULT(file);
    QCOMPARE(file->file.passages.constLast().holder, u"L. Roy"_s);
    const auto steps = fileSteps(**database, file->id);
    ACQUIS_VERIFY_RESULT(steps);
    QCOMPARE(steps->constLast().action, u"change-holder"_s);
    QCOMPARE(steps->constLast().reason, u"P. Nakamura is away"_s);
}

void TestProcurementsPage::holderMustBeNamed()
{
    open();
    QSignalSpy told(m_page.get(), &ProcurementsPage::messagePosted);
    table()->selectRow(0);
    action("filesHandOverAction")->trigger();
    child<QPushButton>("filesHandOverDo")->click();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<Message>().title(), u"Nobody is named."_s);
    child<QPushButton>("filesHandOverCancel")->click();
    QVERIFY(!child<QWidget>("filesHandOver")->isVisible());
}

void TestProcurementsPage::rowsAreCopied()
{
    open();
    table()->selectRow(1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith(u"Number\tTitle\tStage"_s));
    QVERIFY(lines.last().startsWith(u"PF-2015-0002\tPlotter\tNeed\tA. Desrosiers"_s));
}

void TestProcurementsPage::listIsSavedWithItsFilters()
{
    open();
    find(u"plotter"_s);
    m_list->ui.prompts.savePath = m_list->ui.folder.path(u"list.csv"_s);
    QSignalSpy told(m_page.get(), &ProcurementsPage::messagePosted);
    action("filesExportAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
    const QString text = QString::fromUtf8(m_list->ui.folder.read(u"list.csv"_s));
    QVERIFY2(text.contains(u"Words: plotter\r\nState: Open file\r\nNumber,Title,"_s), qPrintable(text));
    QVERIFY(text.contains(u"PF-2015-0002,Plotter,Need,A. Desrosiers"_s));
    QVERIFY(!text.contains(u"Survey"_s));
}

void TestProcurementsPage::savedFileIsShownAtOnce()
{
    open();
    m_list->add(9, u"L. Roy"_s);
    table()->selectRow(1);
    m_list->files->refresh();
    settle();
    QCOMPARE(numbers().first(), u"PF-2015-0009"_s);
    // What was chosen stays so.
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(cell(table()->selectionModel()->selectedRows().first().row(), FileColumn::Number), u"PF-2015-0002"_s);
}

void TestProcurementsPage::searchBoxFindsFiles()
{
    open();
    ProcurementFileId opened;
    FileSearchSource source(m_list->ui.context, *m_list->files, [&opened](ProcurementFileId id) { opened = id; });
    std::optional<SearchAnswer> answer;
    source.search(u"plott"_s, 5, [&answer](const SearchAnswer &found) { answer = found; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
    QCOMPARE(answer->total, 1);
    QCOMPARE(answer->hits.first().title, u"Plotter"_s);
    QCOMPARE(answer->hits.first().detail, u"PF-2015-0002 · Need · A. Desrosiers"_s);
    answer->hits.first().open();
    QCOMPARE(opened, ProcurementFileId { 2 });
}

void TestProcurementsPage::nothingIsChosenAtFirst()
{
    open();
    QVERIFY(!table()->selectionModel()->hasSelection());
    m_page->showFiles({}, {});
    settle();
    QVERIFY(!table()->selectionModel()->hasSelection());
    QVERIFY(!action("filesOpenAction")->isEnabled());
}

void TestProcurementsPage::columnsAreAsWideAsTheirWords_data()
{
    test::addLooks();
}

void TestProcurementsPage::columnsAreAsWideAsTheirWords()
{
    const test::Look look(m_list->ui);
    m_page = std::make_unique<ProcurementsPage>(m_list->ui.context, *m_list->files);
    m_page->retranslate();
    m_page->resize(1240, 720);
    m_page->show();
    open();
    const auto isWhole = [this](FileColumn column) {
        return table()->columnWidth(int(column)) >= table()->sizeHintForIndex(table()->model()->index(0, int(column))).width()
               && table()->columnWidth(int(column)) >= table()->horizontalHeader()->sectionSizeHint(int(column));
    };
    for (const FileColumn column : { FileColumn::Number, FileColumn::Stage, FileColumn::Holder, FileColumn::DaysInStage,
                                     FileColumn::Value, FileColumn::NeededBy, FileColumn::Unit })
        QVERIFY2(isWhole(column), qPrintable(table()->model()->headerData(int(column), Qt::Horizontal).toString()));
    QVERIFY(table()->rowHeight(0) >= table()->fontMetrics().height());
}

void TestProcurementsPage::widthsAreRemembered()
{
    open();
    table()->setColumnWidth(int(FileColumn::Title), 333);
    m_page = std::make_unique<ProcurementsPage>(m_list->ui.context, *m_list->files);
    m_page->retranslate();
    m_page->show();
    settle();
    QCOMPARE(table()->columnWidth(int(FileColumn::Title)), 333);
    find(u"plotter"_s);
    QCOMPARE(table()->columnWidth(int(FileColumn::Title)), 333);
}

void TestProcurementsPage::languageChangesEverythingAtOnce()
{
    open();
    QCOMPARE(cell(2, FileColumn::Title), u"Introduction service for conference delegates"_s);
    m_list->ui.language.setLanguage(Language::French);
    m_page->retranslate();
    settle();
    QCOMPARE(cell(2, FileColumn::Title), u"Service de présentation des délégués"_s);
    QCOMPARE(cell(2, FileColumn::Value), u"20\u202F000\u00A0$"_s);
}

void TestProcurementsPage::everyControlHasAName()
{
    open();
    table()->selectRow(0);
    action("filesHandOverAction")->trigger();
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QMenu *>(widget))
            continue;
        const bool isPart = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QComboBox *>(widget->parentWidget());
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!isPart)
            QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestProcurementsPage::looks_data()
{
    test::addLooks();
}

void TestProcurementsPage::looks()
{
    const test::Look look(m_list->ui);
    m_page = std::make_unique<ProcurementsPage>(m_list->ui.context, *m_list->files);
    m_page->retranslate();
    m_page->resize(1240, 780);
    m_page->show();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString folder = QString::fromUtf8(ACQUIS_SCREENSHOTS);
    open(60);
    QVERIFY(test::keepPicture(*m_page, folder, u"files-"_s + name));
    table()->selectRow(1);
    action("filesHandOverAction")->trigger();
    QVERIFY(test::keepPicture(*m_page, folder, u"files-handover-"_s + name));
    m_page->beginFile();
    child<QPushButton>("newFileOpen")->click();
    QVERIFY(test::keepPicture(*m_page, folder, u"files-new-"_s + name));
    for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->width() + 2 >= button->minimumSizeHint().width(), qPrintable(button->text()));
    }
}

QTEST_MAIN(TestProcurementsPage)
#include "tst_procurementspage.moc"
