// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppage.h"

#include "tests/ui/shell/uifixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestHelpPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyChapterOfTheListHasATextInBothLanguages();
    void aChapterIsChosenFromTheList();
    void aLinkOpensItsChapter();
    void anUnknownChapterOpensTheFirstPage();
    void findsWithoutCaseAndAccents();
    void goesFromMatchToMatchAndAround();
    void saysThatNothingIsFound();
    void theLanguageChangesAndChapterAndSearchStay();
    void theTabOrderIsTheReadingOrder();

private:
    [[nodiscard]] QListWidget *chapters() const { return m_page->findChild<QListWidget *>(u"guideChapters"_s); }
    [[nodiscard]] QTextBrowser *text() const { return m_page->findChild<QTextBrowser *>(u"guideText"_s); }
    [[nodiscard]] QLineEdit *find() const { return m_page->findChild<QLineEdit *>(u"guideFind"_s); }
    [[nodiscard]] QString found() const { return m_page->findChild<QLabel *>(u"guideFound"_s)->text(); }
    [[nodiscard]] QString chapter() const { return chapters()->currentItem()->data(Qt::UserRole).toString(); }

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<HelpPage> m_page;
};

void TestHelpPage::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_page = std::make_unique<HelpPage>(m_ui->context);
    m_page->resize(1000, 700);
    m_page->retranslate();
    m_page->show();
}

void TestHelpPage::cleanup()
{
    m_page.reset();
    m_ui.reset();
}

void TestHelpPage::everyChapterOfTheListHasATextInBothLanguages()
{
    for (const Language language : { Language::English, Language::French }) {
        m_ui->language.setLanguage(language);
        m_page->retranslate();
        QVERIFY(chapters()->count() > 5);
        m_page->openChapter(u"index"_s);
        const QString contents = text()->toPlainText();
        for (int row = 1; row < chapters()->count(); ++row) {
            chapters()->setCurrentRow(row);
            QVERIFY2(text()->toPlainText().size() > 50 && text()->toPlainText() != contents, qPrintable(chapter()));
        }
    }
}

void TestHelpPage::aChapterIsChosenFromTheList()
{
    QSignalSpy titled(m_page.get(), &Page::titleChanged);
    chapters()->setFocus();
    QTest::keyClick(chapters(), Qt::Key_Down);
    QCOMPARE(chapter(), u"home"_s);
    QVERIFY(text()->toPlainText().startsWith(u"Home"_s));
    QVERIFY(!titled.isEmpty());
    QCOMPARE(m_page->breadcrumb().size(), 1);
}

void TestHelpPage::aLinkOpensItsChapter()
{
    Q_EMIT text()->anchorClicked(QUrl(u"spending.md"_s));
    QCOMPARE(chapter(), u"spending"_s);
}

void TestHelpPage::anUnknownChapterOpensTheFirstPage()
{
    m_page->openChapter(u"spending"_s);
    m_page->openChapter(u"no-such-chapter"_s);
    QCOMPARE(chapter(), u"index"_s);
}

void TestHelpPage::findsWithoutCaseAndAccents()
{
    m_ui->language.setLanguage(Language::French);
    m_page->openChapter(u"reference"_s);
    find()->setText(u"VERIFIEES"_s);
    const QTextCursor cursor = text()->textCursor();
    QVERIFY2(text()->toPlainText().mid(cursor.position()).startsWith(u"vérifiées"_s),
             qPrintable(text()->toPlainText().mid(cursor.position(), 12)));
    QVERIFY(!text()->extraSelections().isEmpty());
}

void TestHelpPage::goesFromMatchToMatchAndAround()
{
    m_page->openChapter(u"reference"_s);
    find()->setText(u"the"_s);
    const auto total = static_cast<int>(text()->extraSelections().size());
    QVERIFY(total > 2);
    QCOMPARE(found(), u"1 of %1"_s.arg(total));
    m_page->findChild<QAbstractButton *>(u"guideNext"_s)->click();
    QCOMPARE(found(), u"2 of %1"_s.arg(total));
    m_page->findChild<QAbstractButton *>(u"guidePrevious"_s)->click();
    m_page->findChild<QAbstractButton *>(u"guidePrevious"_s)->click();
    QCOMPARE(found(), u"%1 of %1"_s.arg(total));
    QTest::keyClick(find(), Qt::Key_Return);
    QCOMPARE(found(), u"1 of %1"_s.arg(total));
}

void TestHelpPage::saysThatNothingIsFound()
{
    find()->setText(u"xyzzy"_s);
    QCOMPARE(found(), u"Not in this chapter"_s);
    QVERIFY(!m_page->findChild<QAbstractButton *>(u"guideNext"_s)->isEnabled());
    find()->clear();
    QCOMPARE(found(), QString());
    QVERIFY(text()->extraSelections().isEmpty());
}

void TestHelpPage::theLanguageChangesAndChapterAndSearchStay()
{
    m_page->openChapter(u"import"_s);
    find()->setText(u"csv"_s);
    m_ui->language.setLanguage(Language::French);
    m_page->retranslate();
    QCOMPARE(chapter(), u"import"_s);
    QCOMPARE(find()->text(), u"csv"_s);
    QVERIFY2(text()->toPlainText().startsWith(u"Import"_s) && text()->toPlainText().contains(u"fichier"_s),
             qPrintable(text()->toPlainText()));
}

void TestHelpPage::theTabOrderIsTheReadingOrder()
{
    find()->setText(u"the"_s);
    QCOMPARE(test::tabOrder(*m_page),
             (QStringList { u"guideChapters"_s, u"guideFind"_s, u"guidePrevious"_s, u"guideNext"_s, u"guideText"_s }));
}

QTEST_MAIN(TestHelpPage)
#include "tst_helppage.moc"
