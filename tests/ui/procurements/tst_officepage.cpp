// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/officepage.h"

#include "tests/ui/procurements/twofiles.h"
#include "tests/ui/shell/heldpool.h"

#include <QSignalSpy>
#include <QTableView>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = test::TwoFiles::patience;
constexpr int titleColumn = 1;
constexpr int unitColumn = 3;

} // namespace

/// The people of the office are saved as they are typed, by several people at once, in several registers one after the other.
class TestOfficePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changeIsSaved();
    void changeOfSomebodyElseJoins();
    void conflictIsDecided_data();
    void conflictIsDecided();
    void whatIsTypedWhileASaveRunsIsSavedToo();
    void rowsThatAreNotSavedAreTold();
    void rowsOfOneRegisterAreNotShownInAnother();
    void whatWaitsIsSavedWhenTheRegisterIsOpenedAgain();
    void languageKeepsWhatIsTyped();

private:
    void put(int row, int column, const QString &text) const;
    [[nodiscard]] OfficePeople kept(const QString &path = {}) const;
    void saveElsewhere(const std::function<void(OfficePeople &)> &edit) const;
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), patience); }

    std::unique_ptr<test::TwoFiles> m_files;
    std::unique_ptr<OfficePage> m_page;
    QAbstractItemModel *m_persons = nullptr;
    QList<Message> m_messages;
};

void TestOfficePage::init()
{
    m_files = std::make_unique<test::TwoFiles>();
    saveElsewhere([](OfficePeople &people) { people = test::someOffice(); });
    m_page = std::make_unique<OfficePage>(m_files->ui.context);
    m_messages.clear();
    connect(m_page.get(), &Page::messagePosted, this, [this](const Message &message) { m_messages << message; });
    m_page->retranslate();
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    settle();
    auto *table = m_page->findChild<QTableView *>(u"officePeoplePersons"_s);
    QVERIFY(table);
    m_persons = table->model();
    QCOMPARE(m_persons->rowCount(), 5);
}

void TestOfficePage::cleanup()
{
    m_page.reset();
    m_files.reset();
}

void TestOfficePage::put(int row, int column, const QString &text) const
{
    QVERIFY(m_persons->setData(m_persons->index(row, column), text, Qt::EditRole));
}

OfficePeople TestOfficePage::kept(const QString &path) const
{
    auto database = Database::open(path.isEmpty() ? m_files->path : path, Database::Mode::ReadOnly);
    const auto stored = database ? officePeople(**database) : std::unexpected(database.error());
    return stored ? stored->people : OfficePeople();
}

void TestOfficePage::saveElsewhere(const std::function<void(OfficePeople &)> &edit) const
{
    auto database = Database::open(m_files->path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(database);
    auto stored = officePeople(**database);
    ACQUIS_VERIFY_RESULT(stored);
    edit(stored->people);
    ACQUIS_VERIFY_RESULT(saveOfficePeople(**database, stored->people, stored->revision, u"B. Roy"_s, {}));
}

void TestOfficePage::changeIsSaved()
{
    put(0, titleColumn, u"Buyer"_s);
    QVERIFY(m_page->isSaving());
    settle();
    QCOMPARE(kept().persons[0].title.en, u"Buyer"_s);
    QCOMPARE(m_page->unsavedWork(), QString());
}

void TestOfficePage::changeOfSomebodyElseJoins()
{
    saveElsewhere([](OfficePeople &people) {
        people.persons[1].unit = u"Buildings"_s;
        people.persons << OfficePerson { u"p9"_s, u"N. Ouellet"_s, {}, {}, {}, {}, {} };
    });
    put(0, titleColumn, u"Buyer"_s);
    settle();
    QVERIFY(m_messages.isEmpty());
    QCOMPARE(kept().persons[0].title.en, u"Buyer"_s);
    QCOMPARE(kept().persons[1].unit, u"Buildings"_s);
    QCOMPARE(kept().persons.size(), 6);
    // And theirs are shown.
    QCOMPARE(m_persons->rowCount(), 6);
    QCOMPARE(m_persons->index(1, unitColumn).data().toString(), u"Buildings"_s);
    QCOMPARE(m_page->people(), kept());
}

void TestOfficePage::conflictIsDecided_data()
{
    QTest::addColumn<bool>("mine");
    QTest::addColumn<QString>("title");
    QTest::newRow("mine") << true << u"Mine"_s;
    QTest::newRow("theirs") << false << u"Theirs"_s;
}

void TestOfficePage::conflictIsDecided()
{
    QFETCH(const bool, mine);
    QFETCH(const QString, title);
    saveElsewhere([](OfficePeople &people) {
        people.persons[0].title.en = u"Theirs"_s;
        people.persons[1].unit = u"Buildings"_s;
    });
    put(0, titleColumn, u"Mine"_s);
    settle();
    QCOMPARE(m_messages.size(), 1);
    QVERIFY2(m_messages.last().text().contains(u"Theirs"_s) && m_messages.last().text().contains(u"Mine"_s),
             qPrintable(m_messages.last().text()));
    // Nothing of either is lost before it is decided.
    QCOMPARE(kept().persons[0].title.en, u"Theirs"_s);
    QCOMPARE(m_persons->index(0, titleColumn).data().toString(), u"Mine"_s);
    QVERIFY(!m_page->unsavedWork().isEmpty());
    put(2, unitColumn, u"Events"_s);
    settle();
    QVERIFY(kept().persons[2].unit.isEmpty());
    (mine ? m_messages.last().action : m_messages.last().secondAction)();
    settle();
    QCOMPARE(kept().persons[0].title.en, title);
    QCOMPARE(kept().persons[1].unit, u"Buildings"_s);
    QCOMPARE(kept().persons[2].unit, u"Events"_s);
    QCOMPARE(m_persons->index(0, titleColumn).data().toString(), title);
    QCOMPARE(m_page->unsavedWork(), QString());
}

void TestOfficePage::whatIsTypedWhileASaveRunsIsSavedToo()
{
    {
        test::HeldPool pool;
        put(0, titleColumn, u"Buyer"_s);
        put(0, titleColumn, u"Senior buyer"_s);
        put(1, unitColumn, u"Events"_s);
        saveElsewhere([](OfficePeople &people) { people.persons[2].unit = u"Buildings"_s; });
    }
    settle();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->unsavedWork(), QString(), patience);
    settle();
    QVERIFY(m_messages.isEmpty());
    QCOMPARE(kept().persons[0].title.en, u"Senior buyer"_s);
    QCOMPARE(kept().persons[1].unit, u"Events"_s);
    QCOMPARE(kept().persons[2].unit, u"Buildings"_s);
}

void TestOfficePage::rowsThatAreNotSavedAreTold()
{
    put(0, 0, QString());
    QVERIFY(!m_page->isSaving());
    QVERIFY(!m_page->unsavedWork().isEmpty());
    QCOMPARE(kept(), test::someOffice());
}

void TestOfficePage::rowsOfOneRegisterAreNotShownInAnother()
{
    const QString other = m_files->makeRegister(u"two"_s);
    {
        // The first one is read again, slowly, when the other is opened already.
        test::HeldPool pool;
        put(0, titleColumn, u"Buyer"_s);
        put(0, titleColumn, u"Senior buyer"_s); // waits behind the first
        put(1, unitColumn, u"Events"_s);
        m_files->ui.session.open(other);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_files->ui.session.path() == other && m_files->ui.session.isOpen(), patience);
    settle();
    QCOMPARE(m_persons->rowCount(), 0);
    QCOMPARE(m_page->people(), OfficePeople());
    QCOMPARE(kept(other), OfficePeople());
    QCOMPARE(kept().persons[0].title.en, u"Senior buyer"_s);
    QCOMPARE(kept().persons[1].unit, u"Events"_s);
}

void TestOfficePage::whatWaitsIsSavedWhenTheRegisterIsOpenedAgain()
{
    QSignalSpy opened(&m_files->ui.session, &RegisterSession::opened);
    {
        test::HeldPool pool;
        put(0, titleColumn, u"Buyer"_s);
        put(0, titleColumn, u"Senior buyer"_s); // waits behind the first
        put(1, unitColumn, u"Events"_s);
        m_files->ui.session.open(m_files->path);
    }
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(kept().persons[1].unit, u"Events"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_persons->index(1, unitColumn).data().toString(), u"Events"_s, patience);
    settle();
    QCOMPARE(kept().persons[0].title.en, u"Senior buyer"_s);
    QCOMPARE(m_persons->index(0, titleColumn).data().toString(), u"Senior buyer"_s);
    QCOMPARE(m_page->unsavedWork(), QString());
}

void TestOfficePage::languageKeepsWhatIsTyped()
{
    put(0, 0, QString()); // cannot be saved so
    m_files->ui.language.setLanguage(Language::French);
    m_page->retranslate();
    QCOMPARE(m_persons->index(0, 0).data().toString(), QString());
    QVERIFY(!m_page->unsavedWork().isEmpty());
}

QTEST_MAIN(TestOfficePage)
#include "tst_officepage.moc"
