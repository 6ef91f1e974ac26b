// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/documentspanel.h"

#include "core/procurements/documentstore.h"
#include "core/procurements/fileduties.h"
#include "core/procurements/stagemoves.h"
#include "core/storage/statement.h"
#include "tests/ui/procurements/openfile.h"
#include "ui/forms/recordlist.h"
#include "ui/procurements/attachedfile.h"
#include "ui/procurements/dossierexport.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestDocumentsPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingAttachedSaysWhatBelongsHere();
    void chosenFilesAreKeptAndTheirContentComesBack();
    void whoSavesWaitsForWhatIsBeingAttached();
    void droppedAndPastedFilesAreAttached();
    void firstFileIsPastedToo();
    void faultsAreSaidClearly_data();
    void faultsAreSaidClearly();
    void fileThatFailsDoesNotKeepOthersOut();
    void hugeAndVanishedAndEmptyFilesAreTold();
    void documentIsOpenedAsACopyForReading();
    void programsAreNotOpened();
    void changedContentIsNotOpened();
    void copyIsSavedWhole();
    void digestIsCopiedWhole();
    void removedDocumentLeavesItsContent();
    void messagesSpeakOfTheDocumentThatTheyName();
    void classAndAboutAreChanged();
    void endedFileTakesNothing();
    void everythingIsReachedByKeyboard();
    void pathsLeadToTheirDocument();
    void looks_data() { test::addLooks(); }
    void looks();

private:
    void open(const ProcurementFile &file = test::smallService());
    void attach(const QStringList &paths);
    [[nodiscard]] QString written(const QString &name, const QByteArray &content) const
    {
        return m_open->ui.folder.write(name, content);
    }
    [[nodiscard]] const QList<AttachedDocument> &documents() const { return m_open->session.file().documents; }
    std::unique_ptr<test::OpenFile> m_open;
    DocumentsPanel *m_panel = nullptr;
    QList<Message> m_messages;
};

void TestDocumentsPanel::init()
{
    m_open = std::make_unique<test::OpenFile>();
    m_open->ui.theme.apply();
    m_messages.clear();
}

void TestDocumentsPanel::cleanup()
{
    if (m_open->window)
        m_open->window.reset();
    m_open->ui.theme.setChoice(ThemeChoice::Light);
    m_open.reset();
}

void TestDocumentsPanel::open(const ProcurementFile &file)
{
    m_open->open(file);
    m_panel = m_open->show(new DocumentsPanel(m_open->ui.context, m_open->session), { 1000, 800 });
    QVERIFY(m_panel);
    connect(m_panel, &DocumentsPanel::messagePosted, this, [this](const Message &message) { m_messages << message; });
}

void TestDocumentsPanel::attach(const QStringList &paths)
{
    m_panel->attach(paths);
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isSettled(), test::patience);
    m_open->settle();
}

void TestDocumentsPanel::nothingAttachedSaysWhatBelongsHere()
{
    open();
    QVERIFY(m_open->child<QLabel>("documentsEmpty")->isVisible());
    QVERIFY(m_open->child<QPushButton>("documentsEmptyAttach")->isVisible());
    m_open->ui.language.setLanguage(Language::French);
    QVERIFY(m_open->child<QLabel>("documentsEmpty")->isVisible());
}

void TestDocumentsPanel::chosenFilesAreKeptAndTheirContentComesBack()
{
    open();
    m_open->ui.prompts.files = { written(u"quote.txt"_s, "twenty thousand"), written(u"plan.txt"_s, "a plan") };
    m_open->press("documentsEmptyAttach");
    QTRY_VERIFY_WITH_TIMEOUT(documents().size() == 2 && m_panel->isSettled(), test::patience);
    m_open->settle();
    QCOMPARE(documents().first().name, u"quote.txt"_s);
    QCOMPARE(documents().first().bytes, 15);
    QCOMPARE(documents().first().addedBy, u"A. Desrosiers"_s);
    QCOMPARE(documents().first().addedOn, QDate(2015, 3, 9));
    QCOMPARE(m_open->child<QTreeWidget>("fileDocuments")->topLevelItemCount(), 2);
    QVERIFY(m_messages.isEmpty());
    auto database = Database::open(m_open->ui.session.path(), Database::Mode::ReadOnly);
    ACQUIS_VERIFY_RESULT(database);
    QBuffer content;
    QVERIFY(content.open(QIODevice::WriteOnly));
    ACQUIS_VERIFY_RESULT(readDocument(**database, documents().first().sha256, content));
    QCOMPARE(content.data(), QByteArray("twenty thousand"));
    // One step attached both: one undo takes both away.
    m_open->session.undo();
    QTRY_VERIFY_WITH_TIMEOUT(documents().isEmpty(), test::patience);
}

/// The window waits for what is on its way to the register before it closes: for documents too.
void TestDocumentsPanel::whoSavesWaitsForWhatIsBeingAttached()
{
    open();
    QSignalSpy ended(&m_open->session, &FileSession::savingEnded);
    m_panel->attach({ written(u"quote.txt"_s, "twenty thousand") });
    QVERIFY(m_open->session.isSaving());
    QCOMPARE(m_open->session.attaching(), QStringList { m_open->session.file().head.number });
    bool wasWhole = true; // at every moment at which somebody might close
    connect(&m_open->session, &FileSession::savingEnded, this,
            [&] { wasWhole = wasWhole && m_open->session.stored().file.documents.size() == 1; });
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->session.isSaving(), test::patience);
    QCOMPARE(ended.size(), 1);
    QVERIFY(wasWhole);
    QVERIFY(m_open->session.attaching().isEmpty());
    // What cannot be attached is waited for no longer.
    m_panel->attach({ u"/nowhere/quote.txt"_s });
    QTRY_VERIFY_WITH_TIMEOUT(!m_open->session.isSaving(), test::patience);
    QCOMPARE(m_messages.size(), 1);
}

void TestDocumentsPanel::droppedAndPastedFilesAreAttached()
{
    open();
    QVERIFY(test::dropFiles(*m_panel, { written(u"dropped.txt"_s, "a"), written(u"second.txt"_s, "b") }));
    QTRY_VERIFY_WITH_TIMEOUT(documents().size() == 2 && m_panel->isSettled(), test::patience);
    m_open->settle();
    auto *data = new QMimeData; // the clipboard takes it
    data->setUrls({ QUrl::fromLocalFile(written(u"pasted.txt"_s, "c")) });
    QGuiApplication::clipboard()->setMimeData(data);
    auto *list = m_open->child<QTreeWidget>("fileDocuments");
    list->setFocus();
    QTest::keySequence(list, QKeySequence::Paste);
    QTRY_VERIFY_WITH_TIMEOUT(documents().size() == 3 && m_panel->isSettled(), test::patience);
    m_open->settle();
    QCOMPARE(documents().last().name, u"pasted.txt"_s);
    QGuiApplication::clipboard()->setText(u"words"_s);
    QTest::keySequence(list, QKeySequence::Paste);
    QCOMPARE(m_messages.size(), 1);
    QCOMPARE(documents().size(), 3);
}

void TestDocumentsPanel::firstFileIsPastedToo()
{
    open();
    auto *data = new QMimeData; // the clipboard takes it
    data->setUrls({ QUrl::fromLocalFile(written(u"pasted.txt"_s, "c")) });
    QGuiApplication::clipboard()->setMimeData(data);
    auto *place = m_open->child<QWidget>("documentsEmptyPlace");
    QTest::mouseClick(place, Qt::LeftButton, {}, { 3, 3 });
    QVERIFY(QApplication::focusWidget());
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    QTRY_VERIFY_WITH_TIMEOUT(documents().size() == 1 && m_panel->isSettled(), test::patience);
    m_open->settle();
    QCOMPARE(documents().last().name, u"pasted.txt"_s);
}

void TestDocumentsPanel::faultsAreSaidClearly_data()
{
    QTest::addColumn<AttachFault>("fault");
    QTest::addColumn<QString>("part");
    QTest::newRow("too large") << AttachFault::TooLarge << u"256"_s;
    QTest::newRow("empty") << AttachFault::Empty << u"empty"_s;
    QTest::newRow("vanished") << AttachFault::Vanished << u"not there any more"_s;
    QTest::newRow("changed while read") << AttachFault::ChangedWhileRead << u"changed while it was read"_s;
    QTest::newRow("not a file") << AttachFault::Other << u"could not be read"_s;
}

void TestDocumentsPanel::faultsAreSaidClearly()
{
    QFETCH(const AttachFault, fault);
    QFETCH(const QString, part);
    const QString sentence =
        DocumentKeeping::sentence({ fault, u"/somewhere/big file.bin"_s, 2'000'000'000, {} }, Language::English);
    QVERIFY2(sentence.contains(part) && sentence.startsWith(u"big file.bin"_s), qPrintable(sentence));
    QVERIFY(!sentence.contains(u"/somewhere"_s));
}

void TestDocumentsPanel::fileThatFailsDoesNotKeepOthersOut()
{
    open();
    attach({ m_open->ui.folder.path(u"gone.txt"_s), written(u"here.txt"_s, "here") });
    QCOMPARE(documents().size(), 1);
    QCOMPARE(documents().first().name, u"here.txt"_s);
    QCOMPARE(m_messages.size(), 1);
    QVERIFY(m_messages.first().text().contains(u"gone.txt"_s));
}

void TestDocumentsPanel::hugeAndVanishedAndEmptyFilesAreTold()
{
    open();
    const QString huge = m_open->ui.folder.path(u"huge.bin"_s);
    QFile file(huge);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(2'147'483'648LL)); // a hole: it takes no room
    file.close();
    attach({ huge, written(u"empty.txt"_s, {}), m_open->ui.folder.path(u"vanished.txt"_s) });
    QVERIFY(documents().isEmpty());
    QCOMPARE(m_messages.size(), 1);
    const QStringList lines = m_messages.first().text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].contains(u"huge.bin"_s) && lines[0].contains(u"256"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].contains(u"empty.txt"_s), qPrintable(lines[1]));
    QVERIFY2(lines[2].contains(u"vanished.txt"_s), qPrintable(lines[2]));
}

void TestDocumentsPanel::documentIsOpenedAsACopyForReading()
{
    open();
    attach({ written(u"quote.txt"_s, "twenty thousand") });
    QString opened;
    m_panel->setOpener([&](const QString &path) {
        opened = path;
        return true;
    });
    for (int times = 0; times < 2; ++times) {
        opened.clear();
        m_open->press("documentsOpen");
        QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), test::patience);
        QFile copy(opened);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("twenty thousand"));
        QVERIFY(!(copy.permissions() & (QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QVERIFY(opened.endsWith(u"/quote.txt"_s));
    }
    m_panel->setOpener([](const QString &) { return false; });
    m_open->press("documentsOpen");
    QTRY_COMPARE_WITH_TIMEOUT(m_messages.size(), 1, test::patience);
    m_open->window.reset();
    QVERIFY(!QFile::exists(opened)); // nothing is left on the disk
}

void TestDocumentsPanel::programsAreNotOpened()
{
    open();
    attach({ written(u"setup.exe"_s, "MZ"), written(u"run.sh"_s, "#!/bin/sh") });
    bool isOpened = false;
    m_panel->setOpener([&](const QString &) { return isOpened = true; });
    for (const AttachedDocument &document : documents())
        m_panel->openDocument(document.uid);
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isSettled(), test::patience);
    QVERIFY(!isOpened);
    QCOMPARE(m_messages.size(), 2);
}

void TestDocumentsPanel::changedContentIsNotOpened()
{
    open();
    attach({ written(u"quote.txt"_s, "twenty thousand") });
    {
        auto database = Database::open(m_open->ui.session.path(), Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        auto statement = Statement::prepare(**database, u"UPDATE procurement_document_piece SET content = ?"_s);
        ACQUIS_VERIFY_RESULT(statement);
        ACQUIS_VERIFY_RESULT(statement->bind(0, QByteArray("two thousand")).exec());
    }
    bool isOpened = false;
    m_panel->setOpener([&](const QString &) { return isOpened = true; });
    m_open->press("documentsOpen");
    QTRY_COMPARE_WITH_TIMEOUT(m_messages.size(), 1, test::patience);
    QVERIFY(!isOpened);
}

void TestDocumentsPanel::copyIsSavedWhole()
{
    open();
    attach({ written(u"quote.txt"_s, "twenty thousand") });
    m_open->ui.prompts.savePath = m_open->ui.folder.path(u"copy.txt"_s);
    m_open->press("documentsSave");
    QTRY_COMPARE_WITH_TIMEOUT(m_messages.size(), 1, test::patience);
    QFile copy(m_open->ui.prompts.savePath);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("twenty thousand"));
}

void TestDocumentsPanel::digestIsCopiedWhole()
{
    open();
    attach({ written(u"quote.txt"_s, "twenty thousand") });
    m_open->press("documentsCopyDigest");
    QCOMPARE(QGuiApplication::clipboard()->text(), documents().first().sha256);
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 64);
}

void TestDocumentsPanel::removedDocumentLeavesItsContent()
{
    open();
    attach({ written(u"quote.txt"_s, "twenty thousand") });
    const QString digest = documents().first().sha256;
    m_open->press("documentsRemove");
    QVERIFY(documents().isEmpty());
    m_open->settle();
    auto database = Database::open(m_open->ui.session.path(), Database::Mode::ReadOnly);
    ACQUIS_VERIFY_RESULT(database);
    QBuffer content;
    QVERIFY(content.open(QIODevice::WriteOnly));
    ACQUIS_VERIFY_RESULT(readDocument(**database, digest, content));
    QVERIFY(!m_messages.isEmpty());
    m_messages.last().action();
    QTRY_COMPARE_WITH_TIMEOUT(documents().size(), 1, test::patience);
}

void TestDocumentsPanel::messagesSpeakOfTheDocumentThatTheyName()
{
    open();
    attach({ written(u"quote.txt"_s, "twenty thousand"), written(u"run.exe"_s, "MZ"), written(u"plan.txt"_s, "a plan") });
    QCOMPARE(documents().size(), 3);
    const QString program = documents().at(1).uid;
    m_panel->openDocument(program);
    QVERIFY(!m_messages.isEmpty() && m_messages.constLast().action);
    // Another one is current by the time the message is answered.
    m_panel->goTo(u"documents/"_s + documents().at(2).uid);
    m_open->ui.prompts.savePath = m_open->ui.folder.path(u"copy.bin"_s);
    const qsizetype before = m_messages.size();
    const Message notOpened = m_messages.constLast();
    notOpened.action();
    QTRY_COMPARE_WITH_TIMEOUT(m_messages.size(), before + 1, test::patience); // it is saved
    QFile copy(m_open->ui.prompts.savePath);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("MZ"));

    m_panel->goTo(u"documents/"_s + program);
    m_open->press("documentsRemove");
    QCOMPARE(documents().size(), 2);
    const Message removed = m_messages.constLast();
    m_open->session.change(u"edit"_s, [](ProcurementFile &file) { file.intake.users = u"Forty delegates"_s; });
    removed.action();
    QCOMPARE(documents().size(), 3);
    QCOMPARE(documents().at(1).uid, program);
    QCOMPARE(m_open->session.file().intake.users, u"Forty delegates"_s);
    removed.action(); // it is there already
    QCOMPARE(documents().size(), 3);
    m_open->settle();
}

void TestDocumentsPanel::classAndAboutAreChanged()
{
    open();
    attach({ written(u"quote.txt"_s, "twenty thousand") });
    m_open->writeLine("documentAbout", u"quote of Lanterne"_s);
    QCOMPARE(documents().first().about, u"quote of Lanterne"_s);
    m_open->choose("documentClass", u"Personal"_s);
    QCOMPARE(documents().first().confidentiality, FileClass::Personal);
    m_open->settle();
    QCOMPARE(m_open->child<QTreeWidget>("fileDocuments")->topLevelItem(0)->text(1), u"quote of Lanterne"_s);
}

void TestDocumentsPanel::endedFileTakesNothing()
{
    ProcurementFile file = test::smallService();
    open(file);
    FileEnd end;
    end.reason = EndReason::TookTooLong;
    end.text = { u"four months"_s, u"quatre mois"_s };
    end.day = QDate(2015, 7, 1);
    end.by = u"A. Desrosiers"_s;
    QVERIFY(m_open->session.change(
        u"end"_s, [&end](ProcurementFile &ended) { QCOMPARE(endFile(ended, FileState::Abandoned, end), StageMove::Done); }));
    m_open->settle();
    QVERIFY(!m_open->child<QPushButton>("documentsAttachButton")->isEnabled());
    attach({ written(u"late.txt"_s, "late") });
    QVERIFY(documents().isEmpty());
}

void TestDocumentsPanel::everythingIsReachedByKeyboard()
{
    open();
    attach({ written(u"quote.txt"_s, "twenty thousand") });
    const QStringList order = test::tabOrder(*m_panel);
    for (const QString &name : { u"documentsAttachButton"_s, u"fileDocuments"_s, u"documentsOpen"_s, u"documentsSave"_s,
                                 u"documentsCopyDigest"_s, u"documentsRemove"_s, u"documentAbout"_s, u"documentClass"_s })
        QVERIFY2(order.contains(name), qPrintable(name + u" not in "_s + order.join(u' ')));
}

void TestDocumentsPanel::pathsLeadToTheirDocument()
{
    open();
    attach({ written(u"a.txt"_s, "a"), written(u"b.txt"_s, "b") });
    QVERIFY(m_panel->goTo(u"documents/"_s + documents().last().uid + u"/about"_s));
    QCOMPARE(m_open->child<QLineEdit>("documentAbout")->hasFocus(), true);
    QCOMPARE(m_open->child<RecordList>("fileDocuments")->currentUid(), documents().last().uid);
    QVERIFY(m_panel->goTo(u"documents"_s));
    QVERIFY(!m_panel->goTo(u"documents/zz"_s));
    QVERIFY(!m_panel->goTo(u"bids/b1"_s));
}

void TestDocumentsPanel::looks()
{
    const test::Look look(m_open->ui);
    open();
    attach({ written(u"quote-of-brume-et-balise.txt"_s, "twenty thousand"), written(u"plan.txt"_s, "a plan") });
    m_open->writeLine("documentAbout", u"quote of Brume & Balise inc."_s);
    QVERIFY(test::keepPicture(*m_open->window, QStringLiteral(ACQUIS_SCREENSHOTS),
                              u"documents-"_s + QString::fromUtf8(QTest::currentDataTag())));
}

QTEST_MAIN(TestDocumentsPanel)
#include "tst_documentspanel.moc"
