// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/historyview.h"

#include "core/storage/database.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/look.h"
#include "tests/ui/shell/uifixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonValue>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestHistoryView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsEachFieldNewestFirst();
    void showsWhatIsWrittenMeanwhileWhenReadAgain();
    void showsOnlyTheLastRecordThatWasAskedFor();
    void isSilentWhenThereIsNothing();
    void saysWhenItCannotBeRead();
    void findsWords();
    void copiesCellsDividedByTabs();
    void saysWhoDidItOncePerStep();
    void rowsAreAsHighAsTheirWordsWhateverTheWidth();
    void longHistoryIsSeenAtOnce();
    void speaksTheWordsOfThePage();
    void wordsOfAnEntryAreMadeOnce();
    void valuesAreWords_data();
    void valuesAreWords();
    void wholesAreWords_data();
    void wholesAreWords();
    void followsTheLanguage();
    void undoesByTheAction();
    void isReachedByKeyboard();
    void isFitToBeSeen_data();
    void isFitToBeSeen();

private:
    void append(const std::vector<AuditEntry> &entries);
    void ask(const QString &record);
    [[nodiscard]] QListView *list() const { return m_view->findChild<QListView *>(u"historyList"_s); }
    [[nodiscard]] QLineEdit *find() const { return m_view->findChild<QLineEdit *>(u"historyFind"_s); }
    [[nodiscard]] QString path() const { return m_ui->folder.path(u"register.acquis"_s); }
    [[nodiscard]] QStringList lines() const { return m_view->toPlainText().split(u'\n'); }

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<HistoryView> m_view;
};

namespace {

constexpr int patience = 120'000; // for a machine that does much else

AuditEntry entryAt(int minute, const QString &actor, const QString &action, const QString &record, const QString &reason = {})
{
    return { QDateTime(QDate(2026, 3, 18), QTime(9, minute)).toUTC(), actor, action, record, {}, {}, reason };
}

std::vector<AuditEntry> someEntries()
{
    AuditEntry made = entryAt(5, u"A. Desrosiers"_s, u"agreement-save"_s, u"file/1"_s);
    made.after = u"@1 sha256:"_s + QString(64, u'a');
    std::vector<AuditEntry> entries { made };
    const AuditEntry step = entryAt(12, u"P. Nakamura"_s, u"agreement-save"_s, u"file/1"_s, u"the vendor wrote on 17 March"_s);
    for (const AuditEntry &one :
         fieldEntries(step, { { u"title/en"_s, u"\"Introduction service\""_s, u"\"Introduction service for delegates\""_s },
                              { u"bids/b3"_s, {}, u"{\"uid\":\"b3\",\"price\":2000000,\"answers\":[\"yes\",\"no\"]}"_s },
                              { u"needed-by"_s, u"\"2015-06-01\""_s, {} },
                              { u"bids/~order"_s, u"[\"b1\",\"b2\"]"_s, u"[\"b2\",\"b1\"]"_s } }))
        entries.push_back(one);
    entries.push_back(entryAt(20, u"P. Nakamura"_s, u"agreement-save"_s, u"file/2#title/en"_s));
    return entries;
}

} // namespace

void TestHistoryView::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    {
        auto made = Database::create(path());
        ACQUIS_VERIFY_RESULT(made);
        ACQUIS_VERIFY_RESULT(appendAudit(**made, someEntries()));
    }
    m_ui->session.open(path());
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->session.isOpen(), patience);
    m_view = std::make_unique<HistoryView>(m_ui->context);
    m_view->resize(380, 600);
    m_view->show();
}

void TestHistoryView::cleanup()
{
    m_view.reset();
    m_ui.reset();
}

void TestHistoryView::append(const std::vector<AuditEntry> &entries)
{
    auto database = Database::open(path(), Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(database);
    ACQUIS_VERIFY_RESULT(appendAudit(**database, entries));
}

void TestHistoryView::ask(const QString &record)
{
    m_view->setRecord(record);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isSettled(), patience);
}

void TestHistoryView::tellsEachFieldNewestFirst()
{
    ask(u"file/1"_s);
    QCOMPARE(m_view->count(), 5);
    const QString who = u"2026-03-18, 09:12. P. Nakamura. Saved. "_s;
    const QString why = u". Why: the vendor wrote on 17 March"_s;
    QCOMPARE(lines(), (QStringList {
                          who + u"bids: put in another order"_s + why,
                          who + u"needed-by: removed “2015-06-01”"_s + why,
                          who + u"bids / b3: added answers: “yes”, “no”; price: 2,000,000"_s + why,
                          who + u"title / en: “Introduction service” → “Introduction service for delegates”"_s + why,
                          u"2026-03-18, 09:05. A. Desrosiers. Saved. version 1"_s,
                      }));
    ask(u"file/1#needed-by"_s);
    QCOMPARE(m_view->count(), 1);
}

void TestHistoryView::showsWhatIsWrittenMeanwhileWhenReadAgain()
{
    ask(u"file/1"_s);
    append({ entryAt(30, u"R. Iyer"_s, u"agreement-remove"_s, u"file/1"_s) });
    QCOMPARE(m_view->count(), 5);
    m_view->reload();
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isSettled(), patience);
    QCOMPARE(m_view->count(), 6);
    QVERIFY(lines().first().contains(u"R. Iyer. Removed"_s));
}

void TestHistoryView::showsOnlyTheLastRecordThatWasAskedFor()
{
    m_view->setRecord(u"file/1"_s);
    m_view->setRecord(u"file/2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isSettled(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->jobs.isIdle(), patience);
    QCOMPARE(m_view->count(), 1);
    m_view->setRecord(u"file/1"_s);
    m_view->setEntries(u"other"_s, { entryAt(1, u"R. Iyer"_s, u"create"_s, u"other"_s) });
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->jobs.isIdle(), patience);
    QCOMPARE(m_view->record(), u"other"_s);
    QCOMPARE(lines().size(), 1);
    QVERIFY(lines().first().contains(u"Register made"_s));
}

void TestHistoryView::isSilentWhenThereIsNothing()
{
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_view->toPlainText(), u"Choose something to read its history."_s);
    ask(u"file/9"_s);
    QCOMPARE(m_view->toPlainText(), u"The audit trail says nothing of this yet."_s);
    ask({});
    QCOMPARE(m_view->count(), 0);
    QVERIFY(!m_view->findChild<QPushButton *>(u"historyAgain"_s)->isVisible());
    m_ui->session.close();
    ask(u"file/1"_s);
    QCOMPARE(m_view->count(), 0);
}

void TestHistoryView::saysWhenItCannotBeRead()
{
    bool fails = true;
    m_view->setRecord(u"file/1"_s, [&fails](Database &database) -> Result<std::vector<AuditEntry>> {
        return fails ? failure(ErrorCode::RegisterLocked) : auditOf(database, u"file/1"_s);
    });
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isSettled(), patience);
    QVERIFY(m_view->toPlainText().contains(u"could not be read"_s));
    fails = false;
    auto *again = m_view->findChild<QPushButton *>(u"historyAgain"_s);
    QVERIFY(again->isVisible());
    QTest::keyClick(again, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isSettled(), patience);
    QCOMPARE(m_view->count(), 5);
    QVERIFY(!again->isVisible());
}

void TestHistoryView::findsWords()
{
    ask(u"file/1"_s);
    QTest::keyClicks(find(), u"DELEGATES"_s);
    QCOMPARE(lines().size(), 1);
    find()->setText(u"désrosiers"_s); // accents do not matter
    QCOMPARE(lines().size(), 1);
    find()->setText(u"[a-z]"_s); // a text, no pattern
    QCOMPARE(m_view->toPlainText(), u"No entry of the history holds these words."_s);
    find()->clear();
    QCOMPARE(lines().size(), 5);
}

void TestHistoryView::copiesCellsDividedByTabs()
{
    ask(u"file/1"_s);
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(4, 0));
    QTest::keyClick(list(), Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    const QStringList rows = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0], u"When\tWho\tWhat\tField\tBefore\tAfter\tWhy"_s);
    QCOMPARE(rows[1], u"2026-03-18 09:12:00\tP. Nakamura\tSaved\ttitle / en\t“Introduction service”\t"
                      "“Introduction service for delegates”\tthe vendor wrote on 17 March"_s);
    QVERIFY(rows[2].startsWith(u"2026-03-18 09:05:00\tA. Desrosiers\tSaved\t\t\t@1 sha256:aaaa"_s));
}

void TestHistoryView::saysWhoDidItOncePerStep()
{
    ask(u"file/1"_s);
    const auto height = [this](int row) { return list()->visualRect(list()->model()->index(row, 0)).height(); };
    QVERIFY(height(0) > height(1) + 20); // with the name, what was done, and the time
    QVERIFY(height(1) >= 24);
    // Alone, an entry of the middle says it all.
    const int before = height(1);
    find()->setText(u"needed-by"_s);
    QTRY_VERIFY(height(0) > before + 20);
}

void TestHistoryView::rowsAreAsHighAsTheirWordsWhateverTheWidth()
{
    ask(u"file/1"_s);
    m_view->resize(220, 600);
    QCoreApplication::sendPostedEvents(); // at once: no person sees lines that lie on each other
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        const QModelIndex index = list()->model()->index(row, 0);
        QCOMPARE(list()->visualRect(index).height(), list()->sizeHintForIndex(index).height());
    }
}

/// In a window and in a picture of it: a list that is laid out in parts paints nothing before the last one.
void TestHistoryView::longHistoryIsSeenAtOnce()
{
    std::vector<AuditEntry> entries;
    for (int i = 0; i < 400; ++i)
        entries.push_back(entryAt(i % 60, u"P. Nakamura"_s, u"agreement-save"_s, u"file/3#title/en"_s));
    m_view->setEntries(u"file/3"_s, std::move(entries));
    m_view->resize(380, 620); // another width: all heights are others
    const QImage picture = m_view->grab().toImage();
    const QRect room(list()->viewport()->mapTo(m_view.get(), QPoint()), list()->viewport()->size());
    QSet<QRgb> colors;
    for (int y = room.top() + 8; y < room.top() + 100; ++y) {
        for (int x = room.left(); x < room.right(); ++x)
            colors << picture.pixel(x, y);
    }
    QVERIFY2(colors.size() > 4, "nothing is written where the newest entries stand");
}

void TestHistoryView::speaksTheWordsOfThePage()
{
    ask(u"file/1"_s);
    m_view->setFieldWords([](const QString &path) {
        const QHash<QString, QString> names { { u"title/en"_s, u"Title in English"_s },
                                              { u"bids/b3"_s, u"Bid of Brume"_s },
                                              { u"bids/b3/answers"_s, u"Bid of Brume, answers given"_s } };
        return names.value(path);
    });
    m_view->setActionWords([](const QString &action) { return action == u"agreement-save"_s ? u"Written"_s : QString(); });
    m_view->setValueWords([](const QString &path, const QJsonValue &value) {
        return path == u"bids/b3/price"_s ? u"$%1"_s.arg(value.toInteger() / 100) : QString();
    });
    QVERIFY(lines()[3].contains(u"Written. Title in English: “Introduction service” →"_s));
    QVERIFY2(lines()[2].contains(u"Bid of Brume: added answers given: “yes”, “no”; price: $20000"_s), qPrintable(lines()[2]));
    QVERIFY(lines()[1].contains(u"needed-by: removed"_s));
}

void TestHistoryView::wordsOfAnEntryAreMadeOnce()
{
    ask(u"file/1"_s);
    int asked = 0;
    m_view->setFieldWords([&asked](const QString &) {
        ++asked;
        return QString();
    });
    const QStringList said = lines();
    QVERIFY(!m_view->grab().isNull());
    const int once = asked;
    QVERIFY(once > 0);
    find()->setText(u"needed-by"_s);
    find()->clear();
    QVERIFY(!m_view->grab().isNull());
    QCOMPARE(lines(), said);
    QCOMPARE(asked, once);
}

void TestHistoryView::valuesAreWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("text") << u"\"a %1 b\""_s << u"“a %1 b”"_s;
    QTest::newRow("empty text") << u"\"\""_s << u"nothing"_s;
    QTest::newRow("null") << u"null"_s << u"nothing"_s;
    QTest::newRow("flag") << u"true"_s << u"yes"_s;
    QTest::newRow("whole number") << u"-1234567"_s << u"-1,234,567"_s;
    QTest::newRow("number") << u"0.5"_s << u"0.5"_s;
    QTest::newRow("list") << u"[\"a\",2,[]]"_s << u"“a”, 2, nothing"_s;
    QTest::newRow("parts, those that are empty left out")
        << u"{\"a\":{\"b\":false},\"c\":\"\",\"d\":[],\"uid\":\"x\"}"_s << u"a: b: no"_s;
    QTest::newRow("no JSON") << u"before: place"_s << u"before: place"_s;
}

void TestHistoryView::valuesAreWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QCOMPARE(AuditWords(Language::English, {}).value(u"field"_s, text), words);
}

void TestHistoryView::wholesAreWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("words");
    const QString digest = u" sha256:"_s + QString(64, u'0');
    QTest::newRow("versions") << u"@1"_s << QString(u"@2"_s + digest) << u"version 1 → version 2"_s;
    QTest::newRow("version of a pack") << QString() << QString(u"our-ministry@7"_s + digest) << u"our-ministry, version 7"_s;
    QTest::newRow("vendor") << QString() << u"vendor/12"_s << u"vendor 12 of the register"_s;
    QTest::newRow("list of vendors") << QString() << u"550000 vendors"_s << u"550000 vendors of one list"_s;
    QTest::newRow("said by somebody") << u"a"_s << u"b%1"_s << u"a → b%1"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestHistoryView::wholesAreWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, words);
    QCOMPARE(AuditWords(Language::English, {}).change({}, before, after), words);
}

void TestHistoryView::followsTheLanguage()
{
    ask(u"file/1"_s);
    const QString english = lines().first();
    m_ui->language.setLanguage(Language::French);
    m_view->retranslate();
    QVERIFY2(lines().first().contains(u"09\u00A0h\u00A012"_s), qPrintable(lines().first()));
    QCOMPARE(lines().size(), 5);
    m_ui->language.setLanguage(Language::English);
    m_view->retranslate();
    QCOMPARE(lines().first(), english);
}

void TestHistoryView::undoesByTheAction()
{
    auto *button = m_view->findChild<QPushButton *>(u"historyUndo"_s);
    QVERIFY(!button->isVisible());
    QAction undo;
    undo.setEnabled(false);
    QSignalSpy undone(&undo, &QAction::triggered);
    m_view->setUndoAction(&undo);
    QVERIFY(button->isVisible() && !button->isEnabled());
    undo.setEnabled(true);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(undone.size(), 1);
    m_view->setUndoAction(nullptr);
    QVERIFY(!button->isVisible());
}

void TestHistoryView::isReachedByKeyboard()
{
    QAction undo;
    m_view->setUndoAction(&undo);
    ask(u"file/1"_s);
    QCOMPARE(test::tabOrder(*m_view), (QStringList { u"historyFind"_s, u"historyList"_s, u"historyUndo"_s }));
    for (const QWidget *part : { static_cast<QWidget *>(find()), static_cast<QWidget *>(list()) })
        QVERIFY(!part->accessibleName().isEmpty());
    QVERIFY(!list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    m_view->setUndoAction(nullptr);
}

void TestHistoryView::isFitToBeSeen_data()
{
    test::addLooks();
}

void TestHistoryView::isFitToBeSeen()
{
    const test::Look look(*m_ui);
    HistoryView view(m_ui->context);
    QAction undo;
    view.setUndoAction(&undo);
    view.resize(360, 620);
    view.show();
    view.setRecord(u"file/1"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view.isSettled(), patience);
    const auto *shown = view.findChild<QListView *>(u"historyList"_s);
    shown->selectionModel()->select(shown->model()->index(1, 0), QItemSelectionModel::Select);
    // Nothing sticks out at the sides, and every row is as high as its text.
    for (const auto *part : view.findChildren<QPushButton *>())
        QVERIFY(!part->isVisible() || part->width() >= part->minimumSizeHint().width());
    for (const auto *part : view.findChildren<QLabel *>())
        QVERIFY(!part->isVisible() || part->width() >= part->minimumSizeHint().width());
    QVERIFY(view.minimumSizeHint().width() <= 360);
    QVERIFY(test::keepPicture(view, QString::fromUtf8(ACQUIS_SCREENSHOTS),
                              u"history-%1"_s.arg(QString::fromUtf8(QTest::currentDataTag()))));
}

QTEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
