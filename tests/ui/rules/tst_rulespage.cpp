// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/uifixture.h"
#include "ui/rules/glossaryview.h"
#include "ui/rules/overlayview.h"
#include "ui/rules/rulecard.h"
#include "ui/rules/rulecompareview.h"
#include "ui/rules/rulelibraryview.h"
#include "ui/rules/rulesearch.h"
#include "ui/rules/rulesentences.h"
#include "ui/rules/ruleshelf.h"
#include "ui/rules/rulespage.h"
#include "ui/rules/whatifview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestRulesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatItLoads();
    void saysWhyNothingCouldBeLoaded();
    void anyDayShowsEveryRule();
    void filtersNarrow_data();
    void filtersNarrow();
    void searchFindsBothLanguagesAndSaysWhere();
    void nothingFoundSaysWhatToDo();
    void theCardFollowsTheRow();
    void aConflictLeadsToTheOtherRow();
    void conditionsAreSentences();
    void onlyWebAddressesAreLinks_data();
    void onlyWebAddressesAreLinks();
    void whatAPackWroteIsNoMarkup();
    void comparisonShowsTheLimitsOf2024();
    void swapTurnsTheSides();
    void whatIfCountsWhatChanges();
    void whatIfReadsAFile();
    void whatIfRefusesAWrongFile();
    void whatIfNeedsASupposition();
    void changingTheQuestionTakesTheAnswerAway();
    void glossarySearchesBothLanguages();
    void csvIsNeutralised();
    void languageKeepsWhatWasChosen();
    void menusFollowTheSectionInFront();
    void columnsGrowWithTheText();
    void searchBoxFindsRulesAndShowsThem_data();
    void searchBoxFindsRulesAndShowsThem();
    void looks_data();
    void looks();

private:
    template <typename T>
    [[nodiscard]] T *child(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    void settle();
    [[nodiscard]] QAbstractItemModel *model(const char *table) const { return child<QTableView>(table)->model(); }
    [[nodiscard]] QStringList column(const char *table, int column) const;
    /// Sets A to Ontario ministries before the limits of 2024, B to after.
    void compare2024();
    void runWhatIf();

    std::unique_ptr<test::UiFixture> m_fixture;
    std::unique_ptr<RuleShelf> m_shelf;
    std::unique_ptr<RulesPage> m_page;
};

void TestRulesPage::init()
{
    m_fixture = std::make_unique<test::UiFixture>();
    m_shelf = std::make_unique<RuleShelf>(m_fixture->jobs);
    m_page = std::make_unique<RulesPage>(m_fixture->context, *m_shelf);
    m_page->resize(1250, 760);
    m_page->retranslate();
}

void TestRulesPage::cleanup()
{
    m_page.reset();
    m_shelf.reset();
    m_fixture.reset();
}

void TestRulesPage::settle()
{
    m_page->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30000);
}

QStringList TestRulesPage::column(const char *table, int column) const
{
    QStringList cells;
    for (int row = 0; row < model(table)->rowCount(); ++row)
        cells << model(table)->index(row, column).data().toString();
    return cells;
}

void TestRulesPage::saysThatItLoads()
{
    m_page->show();
    QVERIFY(!m_page->isSettled());
    QVERIFY(child<QLabel>("rulesState")->isVisible());
    QCOMPARE(child<QLabel>("rulesState")->text(), u"Loading the rules…"_s);
    QVERIFY(child<QLabel>("rulesEmpty")->isVisible());
    settle();
    QVERIFY(!child<QLabel>("rulesState")->isVisible());
    QVERIFY(!child<QLabel>("rulesEmpty")->isVisible());
}

void TestRulesPage::saysWhyNothingCouldBeLoaded()
{
    Q_EMIT m_shelf->failed({ PackFinding { PackFault::Gap, u"north.json"_s, u"open.goods"_s, {}, u"2020-01-01"_s } });
    m_page->show();
    QVERIFY(child<QLabel>("rulesState")->text().contains(u"open.goods"_s));
    QVERIFY(child<QLabel>("rulesState")->text().contains(u"could not be loaded"_s));
}

void TestRulesPage::anyDayShowsEveryRule()
{
    settle();
    qsizetype all = 0;
    for (const RulePack &pack : m_shelf->packs())
        all += ruleCount(pack);
    QVERIFY(all > 1500);
    QVERIFY(model("rulesTable")->rowCount() < all); // today
    child<QCheckBox>("rulesOnDay")->click();
    QCOMPARE(model("rulesTable")->rowCount(), int(all));
    QVERIFY(!child<QDateEdit>("rulesDay")->isEnabled());
    const QString counted = m_fixture->language.formats().number(all);
    bool isCounted = false;
    for (const QLabel *label : m_page->library().findChildren<QLabel *>(u"panelSubtitle"_s))
        isCounted = isCounted || label->text().contains(counted);
    QVERIFY(isCounted);
}

void TestRulesPage::filtersNarrow_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<int>("index");
    QTest::newRow("jurisdiction") << u"rulesJurisdiction"_s << 4; // British Columbia
    QTest::newRow("layer") << u"rulesLayer"_s << 2; // trade agreements
    QTest::newRow("pack") << u"rulesPack"_s << 5; // the study
    QTest::newRow("kind") << u"rulesKind"_s << 2;
    QTest::newRow("confidence") << u"rulesConfidence"_s << 4; // derived
}

void TestRulesPage::filtersNarrow()
{
    QFETCH(QString, box);
    QFETCH(int, index);
    settle();
    child<QPushButton>("rulesReset")->click();
    const int all = model("rulesTable")->rowCount();
    child<QComboBox>(qPrintable(box))->setCurrentIndex(index);
    const int shown = model("rulesTable")->rowCount();
    QVERIFY2(shown > 0 && shown < all, qPrintable(QString::number(shown)));
    child<QPushButton>("rulesReset")->click();
    QCOMPARE(model("rulesTable")->rowCount(), all);
    QCOMPARE(child<QComboBox>(qPrintable(box))->currentIndex(), 0);
}

void TestRulesPage::searchFindsBothLanguagesAndSaysWhere()
{
    settle();
    auto *table = child<QTableView>("rulesTable");
    QVERIFY(table->isColumnHidden(8));
    QTest::keyClicks(child<QLineEdit>("rulesFind"), u"DEVIS SUFFISENT"_s);
    QVERIFY(!table->isColumnHidden(8));
    QVERIFY(model("rulesTable")->rowCount() > 0);
    const QString found = model("rulesTable")->index(0, 8).data().toString();
    QVERIFY2(found.contains(u"“devis” in the French"_s), qPrintable(found));
    QVERIFY(child<QTextBrowser>("ruleCard")->toPlainText().contains(u"in the French question"_s));
}

void TestRulesPage::nothingFoundSaysWhatToDo()
{
    settle();
    child<QLineEdit>("rulesFind")->setText(u"zyzzyva"_s);
    QCOMPARE(model("rulesTable")->rowCount(), 0);
    QVERIFY(child<QLabel>("rulesEmpty")->isVisible());
    QVERIFY(!child<QPushButton>("ruleCopy")->isEnabled());
    child<QLineEdit>("rulesFind")->clear();
    QVERIFY(!child<QLabel>("rulesEmpty")->isVisible());
}

void TestRulesPage::theCardFollowsTheRow()
{
    settle();
    auto *table = child<QTableView>("rulesTable");
    table->setCurrentIndex(table->model()->index(3, 0));
    const QString question = table->model()->index(3, 0).data().toString();
    QVERIFY(child<QTextBrowser>("ruleCard")->toPlainText().startsWith(question));
    child<QPushButton>("ruleCopy")->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(question));
    const int rule = m_page->library().currentRule();
    QVERIFY(rule >= 0);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(question));
}

void TestRulesPage::aConflictLeadsToTheOtherRow()
{
    settle();
    const RuleLibrary library(m_shelf->packs());
    int from = 0;
    while (from < library.size() && library.row(from).conflictsWith.isEmpty())
        ++from;
    QVERIFY(from < library.size());
    child<QPushButton>("rulesReset")->click();
    auto *table = child<QTableView>("rulesTable");
    table->setCurrentIndex(table->model()->index(from, 0)); // unsorted and unfiltered: the order of the library
    QCOMPARE(m_page->library().currentRule(), from);
    auto *card = child<RuleCard>("ruleCard");
    Q_EMIT card->anchorClicked(QUrl(u"row:"_s + library.row(from).conflictsWith.first()));
    QCOMPARE(library.row(m_page->library().currentRule()).id, library.row(from).conflictsWith.first());
}

void TestRulesPage::conditionsAreSentences()
{
    settle();
    const RuleSentences english(Language::English);
    // A code has a hyphen or no blank; a sentence ends with a full stop.
    for (const RulePack &pack : m_shelf->packs()) {
        for (const RuleSeries &series : pack.series) {
            const QStringList sentences = english.condition(series.when);
            QCOMPARE(sentences.isEmpty(), series.when == RuleCondition {});
            for (const QString &sentence : sentences) {
                QVERIFY2(sentence.startsWith(u"When "_s) && sentence.endsWith(u'.'), qPrintable(sentence));
                for (const char *code : codeWords<Ground>)
                    QVERIFY2(!QString::fromLatin1(code).contains(u'-') || !sentence.contains(QLatin1StringView(code)),
                             qPrintable(sentence));
            }
        }
    }
    RuleCondition all;
    all.reasons = { Ground::Prototype };
    all.noReasons = { Ground::NoBids };
    all.noReason = true;
    all.vor = { VorStanding::Ministry };
    all.flags = { NeedFlag::It };
    all.noFlags = { NeedFlag::Emergency };
    all.binding = { Agreement::Cfta };
    all.notBinding = { Agreement::Gpa };
    all.related = true;
    all.amendment = true;
    all.crosses = true;
    all.vendorNamed = true;
    all.ontarioBusiness = false;
    all.usHeadquarters = true;
    all.canadianEmployeesKnown = false;
    all.canadianEmployeesBelow = 250;
    all.canadianEmployeesFrom = 1250;
    QCOMPARE(english.condition(all).size(), 17);
    QVERIFY(english.condition(all).contains(u"When the vendor has 1,250 employees in Canada or more."_s));
    RuleCondition uncovered;
    uncovered.vor = { VorStanding::None };
    QCOMPARE(english.condition(uncovered), QStringList { u"When no Vendor of Record arrangement covers it."_s });
}

void TestRulesPage::onlyWebAddressesAreLinks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("https") << u"https://example.org/a?b=c"_s << true;
    QTest::newRow("http") << u"http://example.org"_s << true;
    QTest::newRow("file") << u"file:///etc/hostname"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("without scheme") << u"www.example.org"_s << false;
    QTest::newRow("without host") << u"https:///a"_s << false;
    QTest::newRow("words") << u"not published"_s << false;
}

void TestRulesPage::onlyWebAddressesAreLinks()
{
    QFETCH(QString, address);
    QFETCH(bool, isLink);
    QCOMPARE(RuleCard::isWebAddress(address), isLink);
    RuleRow row;
    row.citation.address = address;
    RuleCard card(m_fixture->theme);
    card.showRule(RuleSentences(Language::English), {}, {}, row);
    QCOMPARE(card.toHtml().contains(u"<a href"_s), isLink);
    QVERIFY(card.toPlainText().contains(address));
}

void TestRulesPage::whatAPackWroteIsNoMarkup()
{
    RuleRow row;
    row.text = { u"<img src='file:///x'><b>bold</b>"_s, u"x"_s };
    row.citation.address = u"https://example.org/\"><b>x"_s;
    row.conflictsWith << u"\"><i>y"_s;
    RuleCard card(m_fixture->theme);
    card.showRule(RuleSentences(Language::English), {}, {}, row);
    QVERIFY(card.toPlainText().contains(u"<img src='file:///x'><b>bold</b>"_s));
    QVERIFY(card.toPlainText().contains(u"\"><i>y"_s));
    QVERIFY(!card.toHtml().contains(u"src=\"file:"_s));
}

void TestRulesPage::compare2024()
{
    settle();
    m_page->showSection(&m_page->comparison());
    for (const char *buyer : { "compareBuyerA", "compareBuyerB" })
        child<QComboBox>(buyer)->setCurrentIndex(1);
    child<QDateEdit>("compareDayA")->setDate(QDate(2023, 12, 31));
    child<QDateEdit>("compareDayB")->setDate(QDate(2024, 1, 2));
}

void TestRulesPage::comparisonShowsTheLimitsOf2024()
{
    compare2024();
    QVERIFY(child<QComboBox>("compareBuyerA")->currentText().contains(u"Ontario ministry"_s));
    QVERIFY(column("comparedRulesTable", 2).contains(u"$25,000 and more"_s));
    QVERIFY(column("comparedRulesTable", 3).contains(u"$30,300 and more"_s));
    QVERIFY(column("comparedRulesTable", 3).contains(u"$121,200 and more"_s));
    QVERIFY(!column("comparedRulesTable", 0).contains(u"The same"_s));
    child<QCheckBox>("compareOnlyChanges")->click();
    QVERIFY(column("comparedRulesTable", 0).contains(u"The same"_s));
    const auto rows = column("comparedRulesTable", 0);
    const auto at = int(rows.indexOf(u"Differs"_s));
    QVERIFY(at >= 0);
    auto *table = child<QTableView>("comparedRulesTable");
    table->setCurrentIndex(table->model()->index(at, 0));
    QVERIFY(child<QTextBrowser>("compareCardA")->toPlainText().contains(u"(differs)"_s));
    QVERIFY(child<QTextBrowser>("compareCardB")->toPlainText().contains(u"(differs)"_s));
}

void TestRulesPage::swapTurnsTheSides()
{
    compare2024();
    const QStringList before = column("comparedRulesTable", 0);
    child<QPushButton>("compareSwap")->click();
    QCOMPARE(child<QDateEdit>("compareDayA")->date(), QDate(2024, 1, 2));
    const QStringList after = column("comparedRulesTable", 0);
    QCOMPARE(before.count(u"Only in A"_s), after.count(u"Only in B"_s));
    QVERIFY(column("comparedRulesTable", 2).contains(u"$30,300 and more"_s));
    // The same on both sides: nothing is left, and the page says so.
    child<QDateEdit>("compareDayB")->setDate(QDate(2024, 1, 2));
    QVERIFY(child<QLabel>("comparedEmpty")->isVisible());
    QCOMPARE(child<QLabel>("comparedEmpty")->text(), u"Nothing differs between the two sides."_s);
}

void TestRulesPage::runWhatIf()
{
    child<QPushButton>("whatIfRun")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->whatIf().isRunning(), 30000);
}

void TestRulesPage::whatIfCountsWhatChanges()
{
    settle();
    m_page->showSection(&m_page->whatIf());
    child<QDateEdit>("whatIfLadderDay")->setDate(QDate(2016, 6, 1));
    child<QPushButton>("whatIfLadder")->click();
    const int needs = model("whatIfTable")->rowCount();
    QVERIFY(needs >= 6);
    auto *from = child<QComboBox>("whatIfFrom");
    from->setCurrentIndex(from->findText(u"$25,000"_s));
    QVERIFY(from->currentIndex() > 0);
    child<QLineEdit>("whatIfTo")->setText(u"20,000"_s);
    runWhatIf();
    // Just below $25,000 quotes were enough: with a limit of $20,000 they are not.
    const QStringList changed = column("whatIfTable", 4);
    const qsizetype at = column("whatIfTable", 1).indexOf(u"$24,999.99"_s);
    QVERIFY(at >= 0);
    QCOMPARE(changed[at], u"Another route"_s);
    QCOMPARE(column("whatIfTable", 2)[at], u"Quotes"_s);
    QCOMPARE(column("whatIfTable", 3)[at], u"Open competition"_s);
    QVERIFY(changed.contains(u"Unchanged"_s));
    child<QCheckBox>("whatIfOnlyChanged")->click();
    QVERIFY(model("whatIfTable")->rowCount() < needs);
    QVERIFY(!column("whatIfTable", 4).contains(u"Unchanged"_s));
}

void TestRulesPage::whatIfReadsAFile()
{
    settle();
    m_page->showSection(&m_page->whatIf());
    m_fixture->prompts.files = { m_fixture->folder.write(
        u"needs.csv"_s,
        "id,jurisdiction,entity,commodity,value,date\nlicences,on-ops,on-min,goods,25000,2016-06-01\nbroken,on-ops,on-min,goods,"
        "dear,2016-06-01\n") };
    child<QPushButton>("whatIfOpen")->click();
    QTRY_COMPARE(model("whatIfTable")->rowCount(), 2);
    QCOMPARE(column("whatIfTable", 0), (QStringList { u"licences"_s, u"broken"_s }));
    child<QCheckBox>("whatIfOnDay")->click();
    child<QDateEdit>("whatIfDay")->setDate(QDate(2025, 6, 1));
    runWhatIf();
    QCOMPARE(column("whatIfTable", 4)[1], u"Cannot be judged"_s);
    QVERIFY(column("whatIfTable", 4)[0] != u"Cannot be judged"_s);
    QVERIFY(!column("whatIfTable", 2)[0].isEmpty());
}

void TestRulesPage::whatIfRefusesAWrongFile()
{
    settle();
    QSignalSpy posted(m_page.get(), &Page::messagePosted);
    const QStringList before = column("whatIfTable", 1);
    m_page->whatIf().openFile(m_fixture->folder.write(u"other.csv"_s, "colour,size\nred,1\n"));
    QTRY_COMPARE(posted.count(), 1);
    QCOMPARE(column("whatIfTable", 1), before);
}

void TestRulesPage::whatIfNeedsASupposition()
{
    settle();
    m_page->showSection(&m_page->whatIf());
    QVERIFY(!child<QLabel>("whatIfFault")->isVisible());
    runWhatIf();
    QVERIFY(child<QLabel>("whatIfFault")->isVisible());
    QVERIFY(child<QLabel>("whatIfFault")->text().startsWith(u"Choose what should be otherwise"_s));
    child<QComboBox>("whatIfFrom")->setCurrentIndex(1);
    child<QLineEdit>("whatIfTo")->setText(u"dear"_s);
    runWhatIf();
    QVERIFY(child<QLabel>("whatIfFault")->text().contains(u"no amount"_s));
}

void TestRulesPage::changingTheQuestionTakesTheAnswerAway()
{
    settle();
    child<QCheckBox>("whatIfOnDay")->click();
    child<QDateEdit>("whatIfDay")->setDate(QDate(2016, 6, 1));
    runWhatIf();
    QVERIFY(!column("whatIfTable", 4).contains(QString()));
    child<QDateEdit>("whatIfDay")->setDate(QDate(2017, 6, 1));
    QCOMPARE(column("whatIfTable", 4).count(QString()), model("whatIfTable")->rowCount());
}

void TestRulesPage::glossarySearchesBothLanguages()
{
    m_page->show();
    m_page->showSection(&m_page->glossary());
    const int all = model("glossaryTable")->rowCount();
    QVERIFY(all > 80);
    child<QLineEdit>("glossaryFind")->setText(u"SEUIL"_s);
    QCOMPARE(column("glossaryTable", 0), QStringList { u"threshold"_s });
    QCOMPARE(column("glossaryTable", 2), QStringList { u"Read in an official source"_s });
    child<QLineEdit>("glossaryFind")->setText(u"conflict of int"_s);
    QCOMPARE(column("glossaryTable", 1), QStringList { u"conflit d’intérêts"_s });
    QCOMPARE(column("glossaryTable", 2), QStringList { u"In use, not read in an official source"_s });
    child<QLineEdit>("glossaryFind")->setText(u"zyzzyva"_s);
    QVERIFY(child<QLabel>("glossaryEmpty")->isVisible());
}

void TestRulesPage::csvIsNeutralised()
{
    settle();
    RulePack own = m_shelf->packs().first();
    own.id = u"own"_s;
    own.series = { own.series.first() };
    own.series[0].question = { u"=cmd|calc"_s, u"=cmd|calc"_s };
    m_shelf->setOrganisationPacks({ own });
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30000);
    child<QPushButton>("rulesReset")->click();
    child<QLineEdit>("rulesFind")->setText(u"cmd"_s);
    QVERIFY(model("rulesTable")->rowCount() > 0);
    m_fixture->prompts.savePath = m_fixture->folder.path(u"rules.csv"_s);
    QSignalSpy posted(m_page.get(), &Page::messagePosted);
    child<QAction>("rulesCsv")->trigger();
    QTRY_VERIFY(posted.count() > 0);
    QFile file(m_fixture->prompts.savePath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"'=cmd|calc"_s), qPrintable(text));
    QCOMPARE(text.count(u"\r\n"_s), model("rulesTable")->rowCount() + 1);
}

void TestRulesPage::languageKeepsWhatWasChosen()
{
    settle();
    auto *table = child<QTableView>("rulesTable");
    child<QComboBox>("rulesJurisdiction")->setCurrentIndex(1);
    table->setCurrentIndex(table->model()->index(2, 0));
    const int rule = m_page->library().currentRule();
    const QString before = child<QTextBrowser>("ruleCard")->toPlainText();
    m_fixture->language.setLanguage(Language::French);
    m_page->retranslate();
    QCOMPARE(m_page->library().currentRule(), rule);
    QCOMPARE(child<QComboBox>("rulesJurisdiction")->currentIndex(), 1);
    const RuleLibrary library(m_shelf->packs());
    QVERIFY(child<QTextBrowser>("ruleCard")->toPlainText().startsWith(library.seriesOf(rule).question.fr));
    QVERIFY(child<QTextBrowser>("ruleCard")->toPlainText() != before);
    QCOMPARE(table->currentIndex().data().toString(), library.seriesOf(rule).question.fr);
}

void TestRulesPage::menusFollowTheSectionInFront()
{
    const auto visible = [this] {
        QStringList names;
        for (const QAction *action : m_page->fileActions() + m_page->editActions()) {
            if (action->isVisible())
                names << action->objectName();
        }
        return names;
    };
    const QStringList ofTables { u"rulesCopy"_s, u"rulesCsv"_s, u"rulesFindAction"_s };
    m_page->show();
    QCOMPARE(visible(), ofTables);
    m_page->showSection(&m_page->overlay());
    QVERIFY(!visible().contains(u"rulesCsv"_s)); // the same keys export the organisation's rules
    QVERIFY(visible().contains(u"overlayExportAction"_s));
    QVERIFY(visible().contains(u"overlayUndoAction"_s));
    m_page->showSection(&m_page->glossary());
    QCOMPARE(visible(), ofTables);
}

void TestRulesPage::columnsGrowWithTheText()
{
    settle();
    const auto width = [this] { return child<QTableView>("rulesTable")->columnWidth(0); };
    const int before = width();
    const int letter = m_page->fontMetrics().averageCharWidth();
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 1.5);
    QApplication::setFont(large);
    QTRY_VERIFY(m_page->fontMetrics().averageCharWidth() > letter);
    QTRY_COMPARE(width(), before * m_page->fontMetrics().averageCharWidth() / letter);
    QApplication::setFont(usual);
}

void TestRulesPage::searchBoxFindsRulesAndShowsThem_data()
{
    QTest::addColumn<bool>("isLoaded");
    QTest::newRow("rules are there") << true;
    QTest::newRow("rules are loaded for the question") << false;
}

void TestRulesPage::searchBoxFindsRulesAndShowsThem()
{
    QFETCH(bool, isLoaded);
    if (isLoaded)
        settle();
    bool isInFront = false;
    RuleSearch search(m_fixture->context, *m_page, [&] { isInFront = true; });
    std::optional<SearchAnswer> answer;
    search.search(u"sprint"_s, 3, [](const SearchAnswer &) { QFAIL("an older question was answered"); });
    search.search(u"DEVIS"_s, 3, [&](const SearchAnswer &found) { answer = found; });
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 30000);
    QCOMPARE(answer->hits.size(), 3);
    QVERIFY(answer->total > 3);
    QVERIFY2(answer->hits[0].detail.contains(u"“devis”"_s), qPrintable(answer->hits[0].detail));
    answer->hits[1].open();
    QVERIFY(isInFront);
    const int rule = m_page->library().currentRule();
    QVERIFY(rule >= 0);
    QVERIFY(answer->hits[1].title.startsWith(m_page->library().library().seriesOf(rule).question.en));
    QCOMPARE(child<QLineEdit>("rulesFind")->text(), u"DEVIS"_s);
}

void TestRulesPage::looks_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    QTest::newRow("en-light-100") << false << false << 100;
    QTest::newRow("fr-light-150") << true << false << 150;
    QTest::newRow("fr-dark-100") << true << true << 100;
    QTest::newRow("en-dark-150") << false << true << 150;
}

void TestRulesPage::looks()
{
    QFETCH(bool, french);
    QFETCH(bool, dark);
    QFETCH(int, percent);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    m_fixture->theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_fixture->theme.apply();
    m_fixture->language.setLanguage(french ? Language::French : Language::English);
    m_page = std::make_unique<RulesPage>(m_fixture->context, *m_shelf);
    m_page->setAttribute(Qt::WA_StyledBackground);
    m_page->resize(1256, 800);
    m_page->retranslate();
    settle();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString folder = QString::fromUtf8(ACQUIS_SCREENSHOTS);
    child<QLineEdit>("rulesFind")->setText(u"devis"_s);
    QVERIFY(test::keepPicture(*m_page, folder, u"rules-browse-"_s + name));
    compare2024();
    QVERIFY(test::keepPicture(*m_page, folder, u"rules-compare-"_s + name));
    m_page->showSection(&m_page->whatIf());
    child<QCheckBox>("whatIfOnDay")->click();
    child<QDateEdit>("whatIfDay")->setDate(QDate(2016, 6, 1));
    runWhatIf();
    QVERIFY(test::keepPicture(*m_page, folder, u"rules-whatif-"_s + name));
    m_page->showSection(&m_page->glossary());
    QVERIFY(test::keepPicture(*m_page, folder, u"rules-glossary-"_s + name));
    QApplication::setFont(usual);
}

QTEST_MAIN(TestRulesPage)
#include "tst_rulespage.moc"
