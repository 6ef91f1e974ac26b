// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/newregister.h"
#include "core/procurements/filejson.h"
#include "core/procurements/filesummaries.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "tests/ui/procurements/openfile.h"
#include "ui/procurements/filehistorywords.h"
#include "ui/procurements/procurementfilepage.h"
#include "ui/shell/auditwords.h"
#include "ui/shell/historyview.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QListView>
#include <QRegularExpression>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestFileHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesAreSentences_data();
    void changesAreSentences();
    void sampleIsToldWithoutMarksAndCodes_data();
    void sampleIsToldWithoutMarksAndCodes();
    void endedFileOffersNoStepOfAnEarlierDay();
    void looks_data() { test::addLooks(); }
    void looks();

private:
    [[nodiscard]] QString path() const { return m_folder.path(u"sample.acquis"_s); }
    test::TemporaryFolder m_folder;
};

namespace {

/// Every mark that stands in a file.
void findMarks(const QJsonValue &value, QSet<QString> &marks)
{
    if (value.isArray()) {
        const QJsonArray parts = value.toArray();
        for (const QJsonValue &part : parts)
            findMarks(part, marks);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == "uid"_L1)
            marks.insert(member->toString());
        findMarks(*member, marks);
    }
}

QString told(const FileHistoryWords &words, const QString &path, const QJsonValue &before, const QJsonValue &after,
             Language language)
{
    AuditWords::OfPage page;
    page.field = [&words](const QString &of) { return words.field(of); };
    page.value = [&words](const QString &of, const QJsonValue &value) { return words.value(of, value); };
    page.change = [&words](const QString &of, const QJsonValue &was, const QJsonValue &is) { return words.change(of, was, is); };
    const auto text = [](const QJsonValue &value) { return value.isUndefined() ? QString() : jsonText(value); };
    return AuditWords(language, page).change(path, text(before), text(after));
}

} // namespace

void TestFileHistory::initTestCase()
{
    ACQUIS_VERIFY_RESULT(createSampleRegister(path()));
}

void TestFileHistory::changesAreSentences_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("english");
    QTest::newRow("a field changes") << u"head/holder"_s << u"\"A. Desrosiers\""_s << u"\"L. Roy\""_s
                                     << u"File: holder: “A. Desrosiers” → “L. Roy”"_s;
    QTest::newRow("a field is written") << u"need/value"_s << QString() << u"\"20000.00\""_s
                                        << u"Need for the rules: value: $20,000"_s;
    QTest::newRow("a code") << u"bids/b1/state"_s << u"\"received\""_s << u"\"set-aside\""_s
                            << u"Bid of Brume inc.: state: Received → Set aside"_s;
    QTest::newRow("who owns what is made") << u"intake/ip"_s << u"\"not-said\""_s << u"\"open-licence\""_s
                                           << u"need: intellectual property: nothing → Open licence"_s;
    QTest::newRow("flags") << u"need/flags"_s << u"[]"_s << u"[\"it\",\"confidential\"]"_s
                           << u"Need for the rules: features of the need: nothing → Information technology, Confidential"_s;
    QTest::newRow("grounds") << u"need/reasons"_s << u"[]"_s << u"[\"only-one-supplier\"]"_s
                             << u"Need for the rules: reasons: nothing → Only one supplier"_s;
    QTest::newRow("a request to buy from one firm")
        << u"sole-source/state"_s << u"\"asked\""_s << u"\"refused\""_s << u"sole source: state: Asked → Refused"_s;
    QTest::newRow("a vendor’s size") << u"award/size-class"_s << u"\"small\""_s << u"\"large\""_s
                                     << u"Award: size: Small → Large"_s;
    QTest::newRow("a share") << u"bids/b1/members/m1/share-basis-points"_s << u"5000"_s << u"3050"_s
                             << u"Bid of Brume inc., Member Balise: share: 50% → 30.50%"_s;
    QTest::newRow("a determination")
        << u"determinations"_s << QString()
        << u"[{\"uid\":\"d1\",\"day\":\"2015-05-03\",\"digest\":\"ede4\",\"need\":\"{}\",\"packs\":[\"on-2024@1\"],\"routes\":[{"
           u"\"route\":"
           "\"low-value-quotes\",\"verdict\":\"required\"},{\"route\":\"open\",\"verdict\":\"allowed\"}]}]"_s
        << u"Determination of 3 May 2015 stored. Required: Quotes"_s;
    QTest::newRow("the mark of a rule") << u"approvals/a9"_s << QString()
                                        << u"{\"uid\":\"a9\",\"to\":\"M. Okafor\",\"rule\":\"approval.services.2024.0\"}"_s
                                        << u"Approval: Route: added, for: “M. Okafor”"_s;
    QTest::newRow("a part of a list")
        << u"bids/b2"_s << QString()
        << u"{\"uid\":\"b2\",\"name\":\"Fennimore Ward Ltd\",\"pages\":4,\"lines\":[{\"uid\":\"l1\",\"item\":\"t1\"}]}"_s
        << u"Bid of Fennimore Ward Ltd: added, lines: Line Service of introduction; pages: 4"_s;
    QTest::newRow("a part goes") << u"bids/b9"_s << u"{\"uid\":\"b9\",\"name\":\"Quillfern\"}"_s << QString()
                                 << u"Bid of Quillfern: removed"_s;
    QTest::newRow("field of a part that is no more") << u"bids/b9/pages"_s << u"3"_s << u"4"_s << u"Bids: pages: 3 → 4"_s;
    QTest::newRow("a mark in a value") << u"award/bid"_s << QString() << u"\"b1\""_s << u"Award: bid: Bid of Brume inc."_s;
    QTest::newRow("a mark of what is no more")
        << u"award/bid"_s << u"\"b9\""_s << u"\"b1\""_s << u"Award: bid: a part that is no more → Bid of Brume inc."_s;
}

void TestFileHistory::changesAreSentences()
{
    QFETCH(QString, path);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, english);
    ProcurementFile file;
    Bid bid;
    bid.uid = u"b1"_s;
    bid.name = u"Brume inc."_s;
    ConsortiumMember member;
    member.uid = u"m1"_s;
    member.name = u"Balise"_s;
    bid.members = { member };
    file.bids = { bid };
    file.award.bid = u"b1"_s;
    RequestItem item;
    item.uid = u"t1"_s;
    item.name = { u"Service of introduction"_s, u"Service de présentation"_s };
    file.solicitation.items = { item };
    const FileHistoryWords words(file, Language::English);
    QCOMPARE(told(words, path, jsonValue(before), jsonValue(after), Language::English), english);
}

void TestFileHistory::sampleIsToldWithoutMarksAndCodes_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("fr") << Language::French;
}

void TestFileHistory::sampleIsToldWithoutMarksAndCodes()
{
    QFETCH(Language, language);
    test::UiFixture ui;
    ui.language.setLanguage(language);
    auto database = Database::open(path(), Database::Mode::ReadOnly);
    ACQUIS_VERIFY_RESULT(database);
    const auto files = FileSummaries::read(**database);
    ACQUIS_VERIFY_RESULT(files);
    static const QRegularExpression digest(u"[0-9a-f]{16}"_s);
    qsizetype count = 0;
    for (qsizetype i = 0; i < files->count(); ++i) {
        const FileSummary &summary = files->at(i);
        const auto stored = loadFile(**database, summary.id);
        ACQUIS_VERIFY_RESULT(stored);
        const auto steps = fileSteps(**database, summary.id);
        ACQUIS_VERIFY_RESULT(steps);
        const FileHistoryWords words(stored->file, language);
        QSet<QString> marks;
        findMarks(fileToJson(stored->file), marks);
        for (const FileStep &step : *steps) {
            for (const FieldChange &change : step.changes) {
                if (!FileHistoryWords::isTold(change.path))
                    continue;
                ++count;
                const QString said = told(words, change.path, jsonValue(change.before), jsonValue(change.after), language);
                const QByteArray where = (summary.number + u' ' + change.path + u": "_s + said).toUtf8();
                if (qEnvironmentVariableIsSet("ACQUIS_TELL"))
                    qInfo("%s", where.constData());
                QVERIFY2(!said.contains(u'{') && !said.contains(u"\":"_s) && !said.contains(digest), where.constData());
                QVERIFY2(said.size() < 600, where.constData());
                static const QRegularExpression notWord(u"[^\\w-]+"_s);
                for (const QString &word : said.split(notWord, Qt::SkipEmptyParts))
                    QVERIFY2(!marks.contains(word), where.constData());
            }
        }
    }
    QVERIFY(count > 200);
}

void TestFileHistory::endedFileOffersNoStepOfAnEarlierDay()
{
    test::UiFixture ui;
    ui.session.open(path());
    QTRY_VERIFY_WITH_TIMEOUT(ui.session.isOpen(), test::patience);
    FileSession session(ui.context);
    session.setToday({ 2017, 9, 20 });
    session.open(u"PF-2014-0007"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.isOpen() && session.isSettled(), test::patience);
    QCOMPARE(session.file().state, FileState::Closed);
    QVERIFY(!session.canUndo());
    const ProcurementFile closed = session.file();
    session.undo();
    QTRY_VERIFY_WITH_TIMEOUT(session.isSettled(), test::patience);
    QCOMPARE(session.file(), closed);
    // What is done now can be taken back, and no more than that.
    QVERIFY(session.change(u"edit"_s, [](ProcurementFile &file) { file.review.how += u" Read again."_s; }));
    QVERIFY(session.canUndo());
    QTRY_VERIFY_WITH_TIMEOUT(session.isSettled(), test::patience);
    QVERIFY(session.canUndo());
    session.undo();
    QTRY_VERIFY_WITH_TIMEOUT(session.isSettled(), test::patience);
    QCOMPARE(session.file(), closed);
    QVERIFY(!session.canUndo());
    QVERIFY(session.canRedo());
}

void TestFileHistory::looks()
{
    test::OpenFile open;
    const test::Look look(open.ui);
    ProcurementFilePage page(open.ui.context, open.session);
    page.retranslate();
    page.resize(1240, 760);
    page.show();
    open.open(test::smallService()); // a file that was begun this moment
    auto *history = page.findChild<HistoryView *>();
    QTRY_VERIFY_WITH_TIMEOUT(history->isSettled() && history->count() > 3, test::patience);
    const auto *list = history->findChild<QListView *>(u"historyList"_s);
    // Every row is as high as its words are at the width that there is now.
    const auto isFitted = [list] {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (list->visualRect(index).height() < list->sizeHintForIndex(index).height())
                return false;
        }
        return true;
    };
    QTRY_VERIFY(isFitted());
    QVERIFY(test::keepPicture(page, QString::fromUtf8(ACQUIS_SCREENSHOTS),
                              u"file-history-%1"_s.arg(QString::fromUtf8(QTest::currentDataTag()))));
}

QTEST_MAIN(TestFileHistory)
#include "tst_filehistory.moc"
