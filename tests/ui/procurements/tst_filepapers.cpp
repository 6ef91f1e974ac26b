// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filejson.h"
#include "core/procurements/marketmeasures.h"
#include "core/storage/transaction.h"
#include "tests/core/procurements/wholefile.h"
#include "tests/ui/procurements/openfile.h"
#include "ui/procurements/dossierexport.h"
#include "ui/procurements/filedossierview.h"
#include "ui/procurements/modelformview.h"

#include <QAbstractTextDocumentLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextLayout>
#include <QThreadPool>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

/// Papers of a file in the window: model forms, and the file as a whole.
class TestFilePapers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void paperIsShownAsTextNeverAsMarkup();
    void samePaperGivesTheSameBytes();
    void shortTextsOfTablesStandInOneLine();
    void cancelledPaperIsNotWritten();
    void formIsShownInTheLanguageThatIsChosen();
    void askedFormIsShownWithItsPart();
    void formWithoutItsPartSaysWhatIsMissing();
    void attachedFormKeepsItsVersion();
    void formGoesToTheFileItWasMadeFor();
    void documentsGoToTheFileForWhichTheyWereRead();
    void formIsCopiedAndSaved();
    void dossierForAccessLeavesOutAndCounts();
    void chosenClassesDecide();
    void changeIsReadOnce();
    void dossierIsSavedAsPdf();
    void exportHoldsWhatTheManifestSays();
    void exportWithPartsLeftOutHoldsNoRecord();
    void exportDoesNotOverwriteNorLeaveHalves();
    void hostileNamesStayInTheFolder_data();
    void hostileNamesStayInTheFolder();
    void looks_data() { test::addLooks(); }
    void looks();
    void pagesLookLikePaper();

private:
    /// With two documents of its own, one of them personal.
    void open();
    template <typename View>
    View *show();
    std::unique_ptr<test::OpenFile> m_open;
    QList<Message> m_messages;
};

void TestFilePapers::init()
{
    // What waits for the register must not hold up the opening of a file.
    QThreadPool::globalInstance()->setMaxThreadCount(std::max(4, QThreadPool::globalInstance()->maxThreadCount()));
    m_open = std::make_unique<test::OpenFile>();
    m_open->ui.theme.apply();
    m_messages.clear();
}

void TestFilePapers::cleanup()
{
    m_open->window.reset();
    m_open->ui.theme.setChoice(ThemeChoice::Light);
    m_open.reset();
}

void TestFilePapers::open()
{
    const QString path = m_open->ui.folder.path(u"register.acquis"_s);
    ProcurementFileId id;
    {
        auto database = createRegister(path);
        ACQUIS_VERIFY_RESULT(database);
        ACQUIS_VERIFY_RESULT(saveOfficePeople(**database, test::someOffice(), 0, u"anna"_s, {}));
        ProcurementFile file = test::wholeFile();
        file.documents.clear();
        // Whoever has a part in the file declares before bids are opened.
        for (Declaration declaration : missingDeclarations(file)) {
            declaration.uid = u"d%1"_s.arg(file.market.declarations.size());
            declaration.conflict = ConflictState::None;
            declaration.keepsConfidence = true;
            declaration.signedOn = QDate(2015, 3, 7);
            file.market.declarations << declaration;
        }
        const auto made = createFile(**database, file, { u"create"_s, u"anna"_s, {}, test::utc(QDate(2015, 3, 2), 9) });
        ACQUIS_VERIFY_RESULT(made);
        QVERIFY2(made->isDone(), made->forbidden.isEmpty() ? "" : qPrintable(made->forbidden.first().path));
        id = made->stored.id;
    }
    m_open->ui.session.open(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_open->ui.session.isOpen(), test::patience);
    m_open->session.setToday(QDate(2015, 7, 21));
    m_open->session.open(id);
    QTRY_VERIFY_WITH_TIMEOUT(m_open->session.isOpen() && m_open->session.isSettled(), test::patience);
    DocumentKeeping keeping(m_open->ui.context, m_open->session);
    connect(&keeping, &DocumentKeeping::messagePosted, this,
            [](const Message &message) { QFAIL(qPrintable(message.title() + message.text())); });
    connect(&m_open->session, &FileSession::refused, this,
            [](const QList<FileFinding> &findings) { QFAIL(qPrintable(findings.first().path)); });
    keeping.attach({ { m_open->ui.folder.write(u"open.txt"_s, "open"), u"a quote"_s, {} },
                     { m_open->ui.folder.write(u"medical.txt"_s, "private"), u"a letter"_s, {} } });
    QTRY_VERIFY_WITH_TIMEOUT(!keeping.isBusy(), test::patience);
    m_open->settle();
    QCOMPARE(m_open->session.file().documents.size(), 2);
    QVERIFY(m_open->session.change(u"change-document"_s,
                                   [](ProcurementFile &file) { file.documents.last().confidentiality = FileClass::Personal; }));
    m_open->settle();
    QCOMPARE(m_open->session.file().documents.size(), 2);
}

template <typename View>
View *TestFilePapers::show()
{
    View *view = m_open->show(new View(m_open->ui.context, m_open->session), { 900, 900 });
    connect(view, &View::messagePosted, this, [this](const Message &message) { m_messages << message; });
    if (!QTest::qWaitFor([view] { return view->isSettled(); }, test::patience))
        qFatal("not settled");
    return view;
}

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static BlockDocument paperOf(const QList<DocumentBlock> &blocks)
{
    BlockDocument paper;
    paper.title = u"Paper"_s;
    paper.made = test::utc(QDate(2015, 3, 9), 12);
    paper.parts = { { Language::English, blocks, u"Page %1 of %2"_s } };
    return paper;
}

void TestFilePapers::paperIsShownAsTextNeverAsMarkup()
{
    const QString hostile = u"<script>x</script><img src=\"http://a/b\">&amp; {head/number}"_s;
    const BlockDocument paper = paperOf({ { BlockKind::Title, hostile, {} },
                                          { BlockKind::Facts, {}, { { hostile, hostile } } },
                                          { BlockKind::Table, hostile, { { hostile }, { hostile } } },
                                          { BlockKind::Notice, hostile, {} },
                                          { BlockKind::Signature, hostile, {} } });
    QCOMPARE(paper.plainText().count(hostile), 8);
    QVERIFY(!paper.html().contains(u"<script"_s) && !paper.html().contains(u"<img"_s));
}

void TestFilePapers::samePaperGivesTheSameBytes()
{
    const BlockDocument paper = paperOf({ { BlockKind::Title, u"Award notice"_s, {} } });
    const auto first = paper.pdf({});
    ACQUIS_VERIFY_RESULT(first);
    QVERIFY(first->startsWith("%PDF-"));
    QVERIFY(first->contains("/CreationDate (D:20150309120000"));
    QCOMPARE(*paper.pdf({}), *first);
}

void TestFilePapers::shortTextsOfTablesStandInOneLine()
{
    const BlockDocument paper =
        paperOf({ { BlockKind::Table,
                    u"Saves"_s,
                    { { u"Nº"_s, u"Enregistrement"_s, u"Ce qui a changé"_s },
                      { u"1"_s, u"Passage d’étape"_s, u"Besoin; "_s.repeated(80) + u"approvisionnement"_s } } } });
    QTextDocument document;
    QFont font;
    font.setPointSizeF(9.5);
    document.setDefaultFont(font);
    document.setHtml(paper.html());
    document.setPageSize({ 700, 900 });
    int seen = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.text().startsWith(u"Enregistrement"_s) || block.text().startsWith(u"Passage"_s) || block.text() == u"1"_s) {
            document.documentLayout()->blockBoundingRect(block);
            QCOMPARE(block.layout()->lineCount(), 1);
            ++seen;
        }
    }
    QCOMPARE(seen, 3);
}

void TestFilePapers::cancelledPaperIsNotWritten()
{
    const QString path = m_open->ui.folder.path(u"paper.pdf"_s);
    WriteWatch watch;
    watch.cancel.cancel();
    ACQUIS_VERIFY_ERROR(paperOf({ { BlockKind::Title, u"A"_s, {} } }).write(path, watch), ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void TestFilePapers::formIsShownInTheLanguageThatIsChosen()
{
    open();
    auto *view = show<ModelFormView>();
    view->showForm(u"request-for-quotation"_s, {});
    auto *preview = m_open->child<QTextBrowser>("modelFormPreview");
    QVERIFY(preview->toPlainText().contains(u"Request for quotation"_s));
    QVERIFY(!preview->toPlainText().contains(u"Demande de devis"_s));
    m_open->choose("modelFormLanguage", u"French"_s);
    QVERIFY(preview->toPlainText().contains(u"Demande de devis"_s));
    QVERIFY(!preview->toPlainText().contains(u"Request for quotation"_s));
    QTest::keyClick(m_open->child<QComboBox>("modelFormLanguage"), Qt::Key_Down); // both
    QVERIFY(preview->toPlainText().contains(u"Demande de devis"_s));
    QVERIFY(preview->toPlainText().contains(u"Request for quotation"_s));
    m_open->ui.language.setLanguage(Language::French);
    QTRY_COMPARE(m_open->child<QComboBox>("modelFormKind")->currentText(), u"Demande de devis"_s);
    // What the person reads is what is written.
    QVERIFY(view->paper());
    for (const QString &line : view->paper()->plainText().split(u'\n', Qt::SkipEmptyParts))
        QVERIFY2(preview->toPlainText().contains(line), qPrintable(line));
}

void TestFilePapers::askedFormIsShownWithItsPart()
{
    open();
    auto *view = show<ModelFormView>();
    view->showForm(u"regret-letter"_s, u"l1"_s);
    const QString text = m_open->child<QTextBrowser>("modelFormPreview")->toPlainText();
    QVERIFY(text.contains(u"Lanterne"_s) && text.contains(u"Dearer."_s) && text.contains(u"60"_s));
    view->showForm(u"no-such-form"_s, {});
    QCOMPARE(m_open->child<QComboBox>("modelFormKind")->currentData().toString(), u"regret-letter"_s);
}

void TestFilePapers::formWithoutItsPartSaysWhatIsMissing()
{
    m_open->open(test::smallService());
    auto *view = show<ModelFormView>();
    view->showForm(u"market-sounding"_s, {});
    QVERIFY(m_open->child<QLabel>("modelFormMissing")->isVisible());
    QVERIFY(!m_open->child<QPushButton>("modelFormSave")->isEnabled());
    QVERIFY(!m_open->child<QPushButton>("modelFormAttach")->isEnabled());
    view->showForm(u"award-notice"_s, {});
    QVERIFY(m_open->child<QLabel>("modelFormMissing")->text().contains(u"Successful firm"_s));
    QVERIFY(m_open->child<QPushButton>("modelFormSave")->isEnabled());
}

void TestFilePapers::attachedFormKeepsItsVersion()
{
    open();
    auto *view = show<ModelFormView>();
    view->showForm(u"award-notice"_s, {});
    m_open->press("modelFormAttach");
    QTRY_COMPARE_WITH_TIMEOUT(m_open->session.file().documents.size(), 3, test::patience);
    m_open->settle();
    const AttachedDocument document = m_open->session.file().documents.last();
    QCOMPARE(document.form, u"award-notice@1"_s);
    QCOMPARE(document.about, u"Award notice"_s);
    QVERIFY(document.name.endsWith(u"award-notice-en.pdf"_s));
    const auto pdf = view->paper()->pdf({});
    ACQUIS_VERIFY_RESULT(pdf);
    QCOMPARE(document.sha256, QString::fromLatin1(QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256).toHex()));
}

/// A second file in the register that is open.
static QString secondFile(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    const auto made =
        database ? createFile(**database, test::newFile(), { u"create"_s, u"anna"_s, {}, QDateTime::currentDateTimeUtc() })
                 : std::unexpected(database.error());
    return made ? made->stored.file.head.number : QString();
}

static QList<AttachedDocument> documentsIn(const QString &path, const QString &number)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    const auto stored = database ? loadFile(**database, number) : std::unexpected(database.error());
    return stored ? stored->file.documents : QList<AttachedDocument>();
}

void TestFilePapers::formGoesToTheFileItWasMadeFor()
{
    open();
    auto *view = show<ModelFormView>();
    view->showForm(u"request-for-quotation"_s, {});
    const QString path = m_open->ui.session.path();
    const QString first = m_open->session.file().head.number;
    const QString second = secondFile(path);
    QVERIFY(!second.isEmpty());
    const qsizetype before = m_open->session.file().documents.size();
    {
        // The register is busy, so that the form is not kept before the other file is shown.
        auto database = Database::open(path, Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        auto writing = Transaction::begin(**database);
        ACQUIS_VERIFY_RESULT(writing);
        m_open->press("modelFormAttach");
        m_open->session.open(second);
        QTRY_COMPARE_WITH_TIMEOUT(m_open->session.file().head.number, second, test::patience);
    }
    QTRY_VERIFY_WITH_TIMEOUT(view->isSettled(), test::patience);
    QTRY_COMPARE_WITH_TIMEOUT(documentsIn(path, first).size(), before + 1, test::patience);
    QVERIFY(documentsIn(path, first).constLast().name.startsWith(first));
    QVERIFY(documentsIn(path, second).isEmpty());
    QVERIFY(m_open->session.file().documents.isEmpty());
    QTRY_VERIFY(!m_messages.isEmpty());
    QVERIFY2(m_messages.last().title().contains(first), qPrintable(m_messages.last().title()));
}

void TestFilePapers::documentsGoToTheFileForWhichTheyWereRead()
{
    open();
    const QString path = m_open->ui.session.path();
    const QString first = m_open->session.file().head.number;
    const QString second = secondFile(path);
    const qsizetype before = m_open->session.file().documents.size();
    DocumentKeeping keeping(m_open->ui.context, m_open->session);
    QList<Message> messages;
    connect(&keeping, &DocumentKeeping::messagePosted, this, [&messages](const Message &message) { messages << message; });
    {
        auto database = Database::open(path, Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        auto writing = Transaction::begin(**database);
        ACQUIS_VERIFY_RESULT(writing);
        keeping.attach({ { m_open->ui.folder.write(u"late.txt"_s, "late"), u"a letter"_s, {} } });
        m_open->session.open(second);
        QTRY_COMPARE_WITH_TIMEOUT(m_open->session.file().head.number, second, test::patience);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!keeping.isBusy() && documentsIn(path, first).size() == before + 1, test::patience);
    QCOMPARE(documentsIn(path, first).constLast().about, u"a letter"_s);
    QVERIFY(m_open->session.file().documents.isEmpty());
    QTRY_COMPARE(messages.size(), 1);
    QCOMPARE(messages.first().state, StateToken::Ok);
    QVERIFY2(messages.first().title().contains(first), qPrintable(messages.first().title()));
}

void TestFilePapers::formIsCopiedAndSaved()
{
    open();
    auto *view = show<ModelFormView>();
    view->showForm(u"evaluation-matrix"_s, {});
    m_open->press("modelFormCopy");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Evaluation matrix"_s));
    m_messages.clear();
    m_open->ui.prompts.savePath = m_open->ui.folder.path(u"matrix.pdf"_s);
    m_open->press("modelFormSave");
    QTRY_COMPARE_WITH_TIMEOUT(m_messages.size(), 1, test::patience);
    QVERIFY(bytesOf(m_open->ui.prompts.savePath).startsWith("%PDF-"));
    m_open->ui.prompts.savePath = m_open->ui.folder.path(u"matrix.html"_s);
    m_open->press("modelFormSave");
    QTRY_COMPARE_WITH_TIMEOUT(m_messages.size(), 2, test::patience);
    QVERIFY(bytesOf(m_open->ui.prompts.savePath).contains("Evaluation matrix"));
}

void TestFilePapers::dossierForAccessLeavesOutAndCounts()
{
    open();
    auto *view = show<FileDossierView>();
    QTRY_VERIFY_WITH_TIMEOUT(view->isSettled() && view->dossier(), test::patience);
    auto *preview = m_open->child<QTextBrowser>("dossierPreview");
    QVERIFY(preview->toPlainText().contains(u"private remark"_s));
    QVERIFY(preview->toPlainText().contains(u"medical.txt"_s));
    QVERIFY(!view->dossier()->auditHead.isEmpty());
    QVERIFY(view->dossier()->steps.size() >= 2);
    m_open->choose("dossierPurpose", u"Access"_s);
    QVERIFY(!m_open->child<QPushButton>("dossierSave")->isEnabled()); // not the paper of other classes
    QTRY_VERIFY_WITH_TIMEOUT(view->isSettled(), test::patience);
    QVERIFY(!m_open->child<QCheckBox>("dossierClass-personal")->isChecked());
    QVERIFY(!preview->toPlainText().contains(u"private remark"_s));
    QVERIFY(!preview->toPlainText().contains(u"medical.txt"_s));
    QVERIFY(preview->toPlainText().contains(u"open.txt"_s));
    QVERIFY(m_open->child<QLabel>("dossierLeftOut")->text().contains(u"left out"_s));
    QVERIFY(!view->dossier()->isWhole());
}

void TestFilePapers::chosenClassesDecide()
{
    open();
    auto *view = show<FileDossierView>();
    QTRY_VERIFY_WITH_TIMEOUT(view->isSettled() && view->dossier(), test::patience);
    QVERIFY(view->dossier()->isWhole());
    m_open->press("dossierClass-personal");
    QTRY_VERIFY_WITH_TIMEOUT(view->isSettled(), test::patience);
    QCOMPARE(view->dossier()->documents.size(), 1);
    QVERIFY(!m_open->child<QTextBrowser>("dossierPreview")->toPlainText().contains(u"cousin at Lanterne"_s));
}

/// A change is told before and after it is saved: the register is read once for both.
void TestFilePapers::changeIsReadOnce()
{
    open();
    auto *view = show<FileDossierView>();
    QTRY_VERIFY_WITH_TIMEOUT(view->isSettled() && view->dossier(), test::patience);
    const int revision = view->dossier()->revision;
    connect(&m_open->session, &FileSession::fileChanged, view, &FileDossierView::showFile);
    connect(&m_open->session, &FileSession::saved, view, &FileDossierView::showFile); // as everybody who shows it does
    QSignalSpy settled(view, &FileDossierView::settled);
    QVERIFY(m_open->session.change(u"edit"_s, [](ProcurementFile &file) { file.head.unit = u"Buildings"_s; }));
    QVERIFY(view->dossier()); // nothing is saved yet: what is shown is what the register holds
    m_open->settle();
    QTRY_VERIFY_WITH_TIMEOUT(view->isSettled() && view->dossier() && view->dossier()->revision > revision, test::patience);
    QCOMPARE(settled.size(), 1);
}

void TestFilePapers::dossierIsSavedAsPdf()
{
    open();
    auto *view = show<FileDossierView>();
    QTRY_VERIFY_WITH_TIMEOUT(view->isSettled() && view->dossier(), test::patience);
    m_open->ui.prompts.savePath = m_open->ui.folder.path(u"whole.pdf"_s);
    m_open->press("dossierSave");
    QTRY_COMPARE_WITH_TIMEOUT(m_messages.size(), 1, test::patience);
    QVERIFY(bytesOf(m_open->ui.prompts.savePath).startsWith("%PDF-"));
}

/// Every file below the folder by its name, with its digest.
static QMap<QString, QString> digestsBelow(const QString &folder)
{
    QMap<QString, QString> digests;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        digests.insert(QDir(folder).relativeFilePath(path),
                       QString::fromLatin1(QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex()));
    }
    return digests;
}

void TestFilePapers::exportHoldsWhatTheManifestSays()
{
    open();
    auto *view = show<FileDossierView>();
    QTRY_VERIFY_WITH_TIMEOUT(view->isSettled() && view->dossier(), test::patience);
    const QString folder = m_open->ui.folder.path(u"given"_s);
    m_open->ui.prompts.savePath = folder;
    m_open->press("dossierExport");
    QTRY_COMPARE_WITH_TIMEOUT(m_messages.size(), 1, test::patience);
    QMap<QString, QString> digests = digestsBelow(folder);
    const QStringList lines = QString::fromUtf8(bytesOf(folder + u"/manifest.sha256"_s)).split(u'\n', Qt::SkipEmptyParts);
    digests.remove(u"manifest.sha256"_s);
    QCOMPARE(lines.size(), digests.size());
    QCOMPARE(digests.keys(),
             QStringList({ u"documents/medical.txt"_s, u"documents/open.txt"_s, u"dossier.pdf"_s, u"file.json"_s }));
    for (const QString &line : lines)
        QCOMPARE(line.left(64), digests.value(line.mid(66)));
    const auto back = fileFromJson(bytesOf(folder + u"/file.json"_s));
    QVERIFY(back.has_value());
    QCOMPARE(*back, m_open->session.stored().file);
}

void TestFilePapers::exportWithPartsLeftOutHoldsNoRecord()
{
    open();
    auto *view = show<FileDossierView>();
    QTRY_VERIFY_WITH_TIMEOUT(view->isSettled() && view->dossier(), test::patience);
    m_open->choose("dossierPurpose", u"Access"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view->isSettled(), test::patience);
    const QString folder = m_open->ui.folder.path(u"given"_s);
    m_open->ui.prompts.savePath = folder;
    m_open->press("dossierExport");
    QTRY_COMPARE_WITH_TIMEOUT(m_messages.size(), 1, test::patience);
    QCOMPARE(digestsBelow(folder).keys(), QStringList({ u"documents/open.txt"_s, u"dossier.pdf"_s, u"manifest.sha256"_s }));
}

void TestFilePapers::exportDoesNotOverwriteNorLeaveHalves()
{
    open();
    DossierExport what {
        m_open->ui.session.path(), paperOf({ { BlockKind::Title, u"A"_s, {} } }), m_open->session.file().documents, {}
    };
    const QString taken = m_open->ui.folder.path(u"taken"_s);
    QVERIFY(QDir().mkpath(taken));
    ACQUIS_VERIFY_ERROR(exportDossier(what, taken, {}), ErrorCode::FileNotWritable);
    what.documents.first().sha256 = QString(64, u'0');
    const QString broken = m_open->ui.folder.path(u"broken"_s);
    const QStringList before = QDir(m_open->ui.folder.path(QString())).entryList(QDir::AllEntries | QDir::Hidden);
    ACQUIS_VERIFY_ERROR(exportDossier(what, broken, {}), ErrorCode::UnknownValue);
    QVERIFY(!QFile::exists(broken));
    QCOMPARE(QDir(m_open->ui.folder.path(QString())).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void TestFilePapers::hostileNamesStayInTheFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("parent") << u"../../escaped.txt"_s;
    QTest::newRow("absolute") << u"/etc/escaped.txt"_s;
    QTest::newRow("drive") << u"C:\\escaped.txt"_s;
    QTest::newRow("device") << u"CON"_s;
    QTest::newRow("dot") << u".."_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("null") << (u"a"_s + QChar(0) + u".txt"_s);
}

void TestFilePapers::hostileNamesStayInTheFolder()
{
    QFETCH(const QString, name);
    const auto named = [](const QString &text) {
        AttachedDocument document;
        document.name = text;
        return document;
    };
    const QStringList names = exportNames({ named(name), named(name), named(u"Quote.TXT"_s), named(u"quote.txt"_s) });
    QCOMPARE(names.first(), u"document"_s);
    QCOMPARE(names[1], u"document (2)"_s);
    QCOMPARE(names[3], u"quote (2).txt"_s);
}

void TestFilePapers::looks()
{
    const test::Look look(m_open->ui);
    open();
    const QString tag = QString::fromUtf8(QTest::currentDataTag());
    auto *forms = show<ModelFormView>();
    forms->showForm(u"business-case"_s, {});
    QVERIFY(test::keepPicture(*m_open->window, QStringLiteral(ACQUIS_SCREENSHOTS), u"model-form-"_s + tag));
    auto *dossier = show<FileDossierView>();
    QTRY_VERIFY_WITH_TIMEOUT(dossier->isSettled() && dossier->dossier(), test::patience);
    QVERIFY(test::keepPicture(*m_open->window, QStringLiteral(ACQUIS_SCREENSHOTS), u"dossier-"_s + tag));
}

/// Draws the pages as a printer would, to be looked at.
void TestFilePapers::pagesLookLikePaper()
{
    open();
    const DossierSource source { m_open->session.file(), 3, {}, test::someOffice(), {}, test::utc(QDate(2026, 11, 21), 12), {} };
    for (const Language language : { Language::English, Language::French }) {
        const PaperWords words = paperWords(language);
        const auto form = fillForm(u"request-for-quotation"_s, source.file, {}, words);
        ACQUIS_VERIFY_RESULT(form);
        const Dossier dossier = dossierOf(source, DossierPurpose::Access, classesFor(DossierPurpose::Access));
        const QList<std::pair<QString, QList<DocumentBlock>>> papers { { u"rfq"_s, form->blocks },
                                                                       { u"whole"_s, dossierBlocks(dossier, words) } };
        for (const auto &[name, blocks] : papers) {
            QTextDocument document;
            document.setDocumentMargin(40);
            document.setHtml(paperOf(blocks).html());
            document.setPageSize({ 816, 1056 });
            QVERIFY(document.pageCount() >= 1);
            for (int page = 0; page < std::min(3, document.pageCount()); ++page) {
                QImage image(816, 1056, QImage::Format_RGB32);
                image.fill(Qt::white);
                QPainter painter(&image);
                painter.translate(0, -page * 1056);
                QAbstractTextDocumentLayout::PaintContext context;
                context.palette.setColor(QPalette::Text, Qt::black);
                document.documentLayout()->draw(&painter, context);
                painter.end();
                QVERIFY(image.save(
                    u"%1/paper-%2-%3-%4.png"_s
                        .arg(QStringLiteral(ACQUIS_SCREENSHOTS), name, language == Language::French ? u"fr"_s : u"en"_s)
                        .arg(page)));
            }
        }
    }
}

QTEST_MAIN(TestFilePapers)
#include "tst_filepapers.moc"
