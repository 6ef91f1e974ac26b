// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/uifixture.h"
#include "ui/shell/searchbox.h"

#include <QCompleter>
#include <QListView>
#include <QTest>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

/// Finds the words of a list that begin with what was typed; answers when it is told to.
class WordSource final : public SearchSource
{
public:
    WordSource(QString title, QStringList words) : m_title(std::move(title)), m_words(std::move(words)) { }

    [[nodiscard]] QString title() const override { return m_title; }
    [[nodiscard]] QString iconName() const override { return u"list"_s; }
    void search(const QString &typed, int most, std::function<void(const SearchAnswer &)> found) override
    {
        asked << typed;
        waiting << [this, typed, most, found] {
            SearchAnswer answer;
            for (const QString &word : std::as_const(m_words)) {
                if (!word.startsWith(typed, Qt::CaseInsensitive))
                    continue;
                ++answer.total;
                if (answer.hits.size() < most)
                    answer.hits << SearchHit { word, u"a word"_s, [this, word] { opened << word; } };
            }
            found(answer);
        };
        if (isQuick)
            reply();
    }
    void reply()
    {
        const auto replies = std::exchange(waiting, {});
        for (const auto &reply : replies)
            reply();
    }

    bool isQuick = true;
    QStringList asked;
    QStringList opened;
    QList<std::function<void()>> waiting;

private:
    QString m_title;
    QStringList m_words;
};

} // namespace

class TestSearchBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hitsStandUnderTheirHeadings();
    void enterOpensTheFirstHit();
    void enterBeforeTheAnswerOpensItWhenItComes();
    void arrowsWalkTheHitsAndLeaveWhatWasTyped();
    void answersOfAnOlderQuestionAreDropped();
    void nothingFoundIsSaid();
    void escapeClosesAndThenClears();
    void moreThanIsShownIsCounted();
    void frenchFollowsAtOnce();

private:
    void type(const QString &text)
    {
        QTest::keyClicks(m_box, text);
        QTRY_COMPARE(m_words->asked.value(m_words->asked.size() - 1), m_box->text());
    }
    [[nodiscard]] QListView *list() const { return m_box->findChild<QCompleter *>()->popup()->isVisible() ? popup() : nullptr; }
    [[nodiscard]] QListView *popup() const { return qobject_cast<QListView *>(m_box->findChild<QCompleter *>()->popup()); }
    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (int row = 0; row < popup()->model()->rowCount(); ++row)
            lines << popup()->model()->index(row, 0).data().toString();
        return lines;
    }

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<QWidget> m_window;
    SearchBox *m_box = nullptr;
    WordSource *m_words = nullptr;
    WordSource *m_more = nullptr;
};

void TestSearchBox::init()
{
    m_ui = std::make_unique<UiFixture>();
    m_window = std::make_unique<QWidget>();
    m_box = new SearchBox(m_ui->context, m_window.get());
    auto words = std::make_unique<WordSource>(u"Words"_s, QStringList { u"quote"_s, u"quorum"_s, u"award"_s });
    auto more = std::make_unique<WordSource>(
        u"More"_s, QStringList { u"quota"_s, u"quick"_s, u"quiet"_s, u"quill"_s, u"quilt"_s, u"quire"_s, u"quirk"_s, u"quit"_s });
    m_words = words.get();
    m_more = more.get();
    m_box->addSource(std::move(words));
    m_box->addSource(std::move(more));
    m_window->resize(600, 400);
    m_box->resize(400, 30);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_box->begin();
}

void TestSearchBox::cleanup()
{
    m_window.reset();
    m_ui.reset();
}

void TestSearchBox::hitsStandUnderTheirHeadings()
{
    type(u"quo"_s);
    QTRY_VERIFY(list());
    const QStringList expected { u"Words"_s, u"quote\na word"_s, u"quorum\na word"_s, u"More"_s, u"quota\na word"_s };
    QCOMPARE(lines(), expected);
    QVERIFY(!(popup()->model()->index(0, 0).flags() & Qt::ItemIsSelectable));
    QVERIFY(popup()->model()->index(1, 0).flags() & Qt::ItemIsSelectable);
    QCOMPARE(popup()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Words, quote, a word"_s);
}

void TestSearchBox::enterOpensTheFirstHit()
{
    type(u"aw"_s);
    QTRY_VERIFY(list());
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(m_words->opened, QStringList { u"award"_s });
    QVERIFY(!list());
}

void TestSearchBox::enterBeforeTheAnswerOpensItWhenItComes()
{
    m_words->isQuick = false;
    QTest::keyClicks(m_box, u"aw"_s);
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(m_words->asked, QStringList { u"aw"_s });
    QVERIFY(m_words->opened.isEmpty());
    m_words->reply();
    QCOMPARE(m_words->opened, QStringList { u"award"_s });
}

void TestSearchBox::arrowsWalkTheHitsAndLeaveWhatWasTyped()
{
    type(u"quo"_s);
    QTRY_VERIFY(list());
    QTest::keyClick(popup(), Qt::Key_Down); // over the heading, to the first
    QCOMPARE(popup()->currentIndex().data().toString(), u"quote\na word"_s);
    QTest::keyClick(popup(), Qt::Key_Down);
    QCOMPARE(popup()->currentIndex().data().toString(), u"quorum\na word"_s);
    QCOMPARE(m_box->text(), u"quo"_s);
    QTest::keyClick(popup(), Qt::Key_Down); // past the heading
    QCOMPARE(popup()->currentIndex().data().toString(), u"quota\na word"_s);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_more->opened, QStringList { u"quota"_s });
    QCOMPARE(m_box->text(), u"quo"_s);
}

void TestSearchBox::answersOfAnOlderQuestionAreDropped()
{
    m_words->isQuick = false;
    m_more->isQuick = false;
    type(u"qui"_s);
    type(u"e"_s);
    m_more->reply(); // both questions, the older first
    m_words->reply();
    QTRY_VERIFY(list());
    const QStringList expected { u"More"_s, u"quiet\na word"_s };
    QCOMPARE(lines(), expected);
}

void TestSearchBox::nothingFoundIsSaid()
{
    type(u"zzz"_s);
    QTRY_VERIFY(list());
    QCOMPARE(lines().size(), 1);
    QVERIFY2(lines().first().startsWith(u"Nothing was found"_s), qPrintable(lines().first()));
    QVERIFY(!(popup()->model()->index(0, 0).flags() & Qt::ItemIsSelectable));
    QTest::keyClick(m_box, Qt::Key_Return);
    QVERIFY(m_words->opened.isEmpty());
}

void TestSearchBox::escapeClosesAndThenClears()
{
    type(u"quo"_s);
    QTRY_VERIFY(list());
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(!list());
    QCOMPARE(m_box->text(), u"quo"_s);
    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(m_box->text().isEmpty());
    QVERIFY(!list());
}

void TestSearchBox::moreThanIsShownIsCounted()
{
    type(u"qui"_s);
    QTRY_VERIFY(list());
    QCOMPARE(lines().first(), u"More (6 of 7)"_s);
    QCOMPARE(lines().size(), 7);
}

void TestSearchBox::frenchFollowsAtOnce()
{
    QCOMPARE(m_box->placeholderText(), u"Search (Ctrl+K)"_s);
    m_ui->language.setLanguage(Language::French);
    m_box->retranslate();
    QCOMPARE(m_box->placeholderText(), u"Rechercher (Ctrl+K)"_s);
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
