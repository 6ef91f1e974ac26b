// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filedossierview.h"

#include "core/procurements/filejson.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "ui/forms/buttonrow.h"
#include "ui/procurements/dossierexport.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 26;

/// \p source with its steps and its place in the audit trail, of the register.
Result<DossierSource> withRegister(DossierSource source, ProcurementFileId id, const QString &registerPath,
                                   const CancelToken &cancel)
{
    auto database = Database::open(registerPath, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto steps = fileSteps(**database, id);
    if (!steps)
        return std::unexpected(steps.error());
    if (cancel.isCancelled())
        return failure(ErrorCode::Cancelled);
    source.steps = std::move(*steps);
    AuditFilter filter;
    filter.record = auditName(source.file);
    const auto found = forEachAuditEntry(**database, filter, [&](const ChainedAuditEntry &entry) -> Result<void> {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        source.auditHead = entry.hash;
        return {};
    });
    if (!found)
        return std::unexpected(found.error());
    return source;
}

} // namespace

FileDossierView::FileDossierView(const UiContext &context, FileSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_panel(new Panel)
    , m_purposeLabel(new QLabel)
    , m_purpose(new QComboBox)
    , m_languageLabel(new QLabel)
    , m_language(new QComboBox)
    , m_classesLabel(new QLabel)
    , m_leftOut(new WrappingLabel)
    , m_preview(new QTextBrowser)
    , m_save(new QPushButton)
    , m_export(new QPushButton)
    , m_writing(new FileWriting(context))
{
    setObjectName(u"fileDossierView"_s);
    m_purpose->setObjectName(u"dossierPurpose"_s);
    m_language->setObjectName(u"dossierLanguage"_s);
    m_leftOut->setObjectName(u"dossierLeftOut"_s);
    m_preview->setObjectName(u"dossierPreview"_s);
    m_save->setObjectName(u"dossierSave"_s);
    m_export->setObjectName(u"dossierExport"_s);
    m_purposeLabel->setBuddy(m_purpose);
    m_languageLabel->setBuddy(m_language);
    for (int i = 0; i < int(codeCount<DossierPurpose>); ++i)
        m_purpose->addItem(QString());
    for (int i = 0; i < 3; ++i)
        m_language->addItem(QString());
    for (QComboBox *box : { m_purpose, m_language }) {
        box->setMinimumHeight(leastTarget);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    m_save->setMinimumHeight(leastTarget);
    m_export->setMinimumHeight(leastTarget);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setOpenLinks(false);
    m_preview->setTabChangesFocus(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    const auto together = [&](const QList<QWidget *> &widgets) {
        auto *each = new QWidget;
        auto *row = new QHBoxLayout(each);
        row->setContentsMargins(0, 0, 0, 0);
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        flow->addWidget(each);
    };
    together({ m_purposeLabel, m_purpose });
    together({ m_languageLabel, m_language });
    m_classesLabel->setMinimumHeight(leastTarget);
    flow->addWidget(m_classesLabel);
    for (std::size_t i = 0; i < m_classes.size(); ++i) {
        m_classes[i] = new QCheckBox;
        m_classes[i]->setObjectName(u"dossierClass-"_s + codeOf(FileClass(i)));
        m_classes[i]->setMinimumHeight(leastTarget);
        flow->addWidget(m_classes[i]);
        connect(m_classes[i], &QCheckBox::toggled, this, &FileDossierView::make);
    }
    m_leftOut->setContentsMargins(12, 0, 12, 4);
    auto *head = new QWidget; // the flow has no margins of its own
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(12, 8, 12, 8);
    headColumn->addWidget(choices);
    m_panel->addContent(head);
    m_panel->addContent(m_leftOut);
    m_panel->addContent(m_preview, 1);
    m_panel->addContent(new ButtonRow({ m_save, m_export }));
    m_panel->addContent(m_writing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    setFocusProxy(m_purpose);

    connect(m_purpose, &QComboBox::currentIndexChanged, this, &FileDossierView::choosePurpose);
    connect(m_language, &QComboBox::currentIndexChanged, this, &FileDossierView::make);
    connect(m_language, &QComboBox::activated, this, [this] { m_isLanguageChosen = true; });
    connect(m_save, &QPushButton::clicked, this, &FileDossierView::savePdf);
    connect(m_export, &QPushButton::clicked, this, &FileDossierView::exportAll);
    connect(m_writing, &FileWriting::messagePosted, this, &FileDossierView::messagePosted);
    connect(&m_session, &FileSession::saved, this, [this] {
        if (isVisible())
            read();
    });
    retranslate();
    choosePurpose();
}

FileDossierView::~FileDossierView()
{
    m_preview->setDocument(nullptr); // which goes first
}

DossierPurpose FileDossierView::purpose() const
{
    return DossierPurpose(std::max(0, m_purpose->currentIndex()));
}

CodeSet<FileClass> FileDossierView::classes() const
{
    CodeSet<FileClass> chosen;
    for (std::size_t i = 0; i < m_classes.size(); ++i) {
        if (m_classes[i]->isChecked())
            chosen.insert(FileClass(i));
    }
    return chosen;
}

void FileDossierView::choosePurpose()
{
    const CodeSet<FileClass> usual = classesFor(purpose());
    for (std::size_t i = 0; i < m_classes.size(); ++i) {
        const QSignalBlocker blocker(m_classes[i]);
        m_classes[i]->setChecked(usual.contains(FileClass(i)));
    }
    make();
}

void FileDossierView::showFile()
{
    read();
}

void FileDossierView::read()
{
    if (!m_session.isOpen())
        return clear();
    const Asked asked { m_context.session.path(), m_session.id(), m_session.stored().revision, m_session.people() };
    // A change is told before and after it is saved, and by everybody who shows it: one reading serves them all.
    if (m_asked == asked && (m_isReading || isVisible()))
        return;
    if (!m_asked || m_asked->id != asked.id || m_asked->registerPath != asked.registerPath)
        clear(); // never the paper of another file
    m_asked = asked;
    m_source.reset();
    m_dossier.reset();
    updateButtons();
    m_reading.cancel();
    m_making.cancel();
    m_isReading = true;
    const StoredFile &stored = m_session.stored();
    const QDateTime made = QDateTime::currentDateTimeUtc();
    const QList<FileDuty> duties = m_session.dutiesOf(stored.file, dutiesDay(stored.file, made));
    const DossierSource known { stored.file, stored.revision, {}, asked.people, {}, made, duties };
    m_reading = m_context.jobs.run<DossierSource>(
        this,
        [path = asked.registerPath, known, id = stored.id](const CancelToken &cancel) {
            return withRegister(known, id, path, cancel);
        },
        [this, number = ++m_reads](const Result<DossierSource> &source) {
            if (number != m_reads)
                return; // a newer state, or another file
            m_isReading = false;
            if (source) {
                m_source = *source;
            } else {
                m_asked.reset();
                Q_EMIT messagePosted(messageFor(source.error()));
            }
            make();
        });
}

void FileDossierView::clear()
{
    ++m_reads;
    ++m_makes;
    m_reading.cancel();
    m_making.cancel();
    m_isReading = false;
    m_isMaking = false;
    m_asked.reset();
    m_source.reset();
    m_dossier.reset();
    m_preview->clear();
    m_leftOut->hide();
    updateButtons();
}

FileDossierView::Made FileDossierView::makePaper(const DossierSource &source, DossierPurpose purpose,
                                                 const CodeSet<FileClass> &classes, const QList<Language> &languages,
                                                 const QFont &font)
{
    Made made { dossierOf(source, purpose, classes), {}, std::make_shared<QTextDocument>() };
    made.paper.made = source.made;
    made.paper.foot = source.file.head.number;
    for (const Language language : languages) {
        const PaperWords words = paperWords(language);
        made.paper.parts << BlockDocument::Part { language, dossierBlocks(made.dossier, words), words.phrase(u"page"_s) };
        if (made.paper.title.isEmpty())
            made.paper.title = words.phrase(u"dossier"_s) + u' ' + source.file.head.number;
    }
    made.text->setDefaultFont(font);
    made.text->setHtml(made.paper.html());
    made.text->moveToThread(QCoreApplication::instance()->thread());
    return made;
}

void FileDossierView::make()
{
    m_dossier.reset();
    updateButtons();
    m_making.cancel();
    const int number = ++m_makes;
    m_isMaking = m_source.has_value();
    if (!m_isMaking)
        return sayWhenSettled();
    const auto choice = PaperLanguages(std::max(0, m_language->currentIndex()));
    m_making = m_context.jobs.run<Made>(
        this,
        [source = *m_source, purpose = purpose(), classes = classes(),
         languages = languagesOf(choice, m_context.language.language()), font = m_preview->font()](
            const CancelToken &) -> Result<Made> { return makePaper(source, purpose, classes, languages, font); },
        [this, number](const Result<Made> &made) {
            if (number != m_makes)
                return; // other classes, or another language
            m_isMaking = false;
            if (made)
                take(*made);
            sayWhenSettled();
        });
}

void FileDossierView::take(const Made &made)
{
    m_dossier = made.dossier;
    m_paper = made.paper;
    made.text->setDefaultFont(m_preview->font()); // it may have grown meanwhile
    m_preview->setDocument(made.text.get());
    m_text = made.text; // the one before goes only now that it is not shown
    int count = 0;
    for (const DossierLeftOut &each : m_dossier->leftOut)
        count += each.count;
    m_leftOut->setVisible(true);
    m_leftOut->setText(count > 0 ? tr("%n part(s) are left out because of their class. The paper counts them.", nullptr, count)
                                 : tr("Nothing is left out."));
    // Where large text leaves little room the paper gives way, not this sentence.
    m_leftOut->setMinimumHeight(m_leftOut->heightForWidth(std::max(m_leftOut->width(), 30 * fontMetrics().averageCharWidth())));
    updateButtons();
}

void FileDossierView::updateButtons()
{
    m_save->setEnabled(m_dossier.has_value());
    m_export->setEnabled(m_dossier.has_value());
}

void FileDossierView::sayWhenSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void FileDossierView::savePdf()
{
    if (!m_dossier)
        return;
    m_context.prompts.saveFile(this, tr("Save the whole file as PDF"), m_source->file.head.number + u".pdf"_s,
                               tr("PDF files (*.pdf)"), [this, document = m_paper](const QString &path) {
                                   m_writing->start(QFileInfo(path).fileName(), [document, path](const WriteWatch &watch) {
                                       return document.write(path, watch);
                                   });
                               });
}

void FileDossierView::exportAll()
{
    if (!m_dossier)
        return;
    DossierExport what { m_context.session.path(), m_paper, m_dossier->documents, {} };
    // The file's own record holds everything: it goes along only where nothing is left out.
    if (m_dossier->isWhole())
        what.json = QJsonDocument(fileToJson(m_source->file)).toJson();
    m_context.prompts.saveFile(this, tr("Name a new folder for the file and its documents"), m_source->file.head.number,
                               QString(), [this, what](const QString &folder) {
                                   m_writing->start(QFileInfo(folder).fileName(), [what, folder](const WriteWatch &watch) {
                                       return exportDossier(what, folder, watch);
                                   });
                               });
}

void FileDossierView::retranslate()
{
    const PaperWords words = screenWords(m_context);
    m_panel->setTitle(tr("The whole file"));
    m_purposeLabel->setText(tr("For"));
    m_languageLabel->setText(tr("Language of the paper"));
    m_classesLabel->setText(tr("Tell what is:"));
    {
        const QSignalBlocker blocker(m_purpose);
        for (int i = 0; i < m_purpose->count(); ++i)
            m_purpose->setItemText(i, words.code(u"purpose"_s, codeOf(DossierPurpose(i))));
    }
    m_language->setItemText(int(PaperLanguages::English), tr("English"));
    m_language->setItemText(int(PaperLanguages::French), tr("French"));
    m_language->setItemText(int(PaperLanguages::Both), tr("Both"));
    if (!m_isLanguageChosen) {
        const QSignalBlocker blocker(m_language);
        m_language->setCurrentIndex(int(languageOf(m_context.language.language())));
    }
    for (std::size_t i = 0; i < m_classes.size(); ++i)
        m_classes[i]->setText(words.code(u"documents/class"_s, codeOf(FileClass(i))));
    m_preview->setAccessibleName(tr("The whole file as it will be printed"));
    m_save->setText(tr("File as PDF…"));
    m_save->setIcon(themedIcon(m_context.theme, u"export"_s));
    m_export->setText(tr("Export with documents…"));
    m_export->setIcon(themedIcon(m_context.theme, u"folder"_s));
    m_writing->retranslate();
    make();
}

} // namespace acquis
