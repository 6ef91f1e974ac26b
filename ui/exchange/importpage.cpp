// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "core/exchange/csvwriter.h"
#include "ui/exchange/countsbar.h"
#include "ui/exchange/findingsmodel.h"
#include "ui/exchange/findingwords.h"
#include "ui/exchange/previewmodel.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/keyfigurestrip.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum Step { Choose, Work, Check };

QTableView *makeTable(const QString &name, QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setTextElideMode(Qt::ElideMiddle);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

/// Wide enough to read, not so wide that one column fills the table.
void fitColumns(QTableView *table, int widest)
{
    table->resizeColumnsToContents();
    for (int column = 0; column < table->model()->columnCount(); ++column)
        table->setColumnWidth(column, qMin(widest, table->columnWidth(column)));
}

} // namespace

ImportPage::ImportPage(const UiContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_import(new ImportSession(context, this)), m_steps(new QStackedWidget),
      m_preview(new PreviewModel(context.theme, this)), m_findings(new FindingsModel(context.theme, this))
{
    m_steps->addWidget(makeChoosing());
    m_steps->addWidget(makeWorking());
    m_steps->addWidget(makeChecking());
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(12, 8, 12, 12);
    page->addWidget(m_steps);
    connectParts();
}

QWidget *ImportPage::makeChoosing()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    m_chooseText = new QLabel;
    m_chooseText->setAlignment(Qt::AlignCenter);
    m_chooseText->setWordWrap(true);
    m_browse = new QPushButton;
    m_browse->setObjectName(u"importBrowse"_s);
    m_browse->setProperty("primary", true);
    m_yearLabel = new QLabel;
    m_year = new QLineEdit;
    m_year->setObjectName(u"importYear"_s);
    m_year->setMaximumWidth(120);
    m_yearLabel->setBuddy(m_year);
    m_yearApply = new QPushButton;
    m_yearApply->setObjectName(u"importYearApply"_s);
    auto *year = new QHBoxLayout;
    year->addStretch(1);
    year->addWidget(m_yearLabel);
    year->addWidget(m_year);
    year->addWidget(m_yearApply);
    year->addStretch(1);
    column->addStretch(1);
    column->addWidget(m_chooseText);
    column->addWidget(m_browse, 0, Qt::AlignHCenter);
    column->addLayout(year);
    column->addStretch(2);
    return step;
}

QWidget *ImportPage::makeWorking()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    m_workText = new QLabel;
    m_workText->setAlignment(Qt::AlignCenter);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(520);
    m_progress->setMinimumWidth(320);
    m_workCancel = new QPushButton;
    m_workCancel->setObjectName(u"importCancel"_s);
    column->addStretch(1);
    column->addWidget(m_workText);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_workCancel, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return step;
}

QWidget *ImportPage::makeChecking()
{
    auto *step = new QWidget;
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *files = new QHBoxLayout;
    m_fileLabel = new QLabel;
    m_file = new QComboBox;
    m_file->setObjectName(u"importFile"_s);
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_fileLabel->setBuddy(m_file);
    m_standing = new QLabel;
    files->addWidget(m_fileLabel);
    files->addWidget(m_file);
    files->addWidget(m_standing, 1);
    m_facts = new KeyFigureStrip;
    m_counts = new CountsBar(m_context.theme);
    m_previewPanel = new Panel;
    m_previewLook = new SegmentedControl;
    m_previewLook->addSegment({}, u"importAsRead"_s);
    m_previewLook->addSegment({}, u"importAsKept"_s);
    m_previewTable = makeTable(u"importPreview"_s, m_preview);
    m_previewPanel->addTool(m_previewLook);
    m_previewPanel->addContent(m_previewTable, 1);
    m_findingsPanel = new Panel;
    m_accept = new QPushButton;
    m_accept->setObjectName(u"importAccept"_s);
    m_accept->setCheckable(true);
    m_saveFindings = new QPushButton;
    m_saveFindings->setObjectName(u"importSaveFindings"_s);
    m_findingsTable = makeTable(u"importFindings"_s, m_findings);
    m_findingsPanel->addTool(m_accept);
    m_findingsPanel->addTool(m_saveFindings);
    m_findingsPanel->addContent(m_findingsTable, 1);
    auto *panels = new QSplitter(Qt::Vertical);
    panels->addWidget(m_previewPanel);
    panels->addWidget(m_findingsPanel);
    panels->setSizes({ 380, 220 });
    panels->setChildrenCollapsible(false);
    auto *footer = new QHBoxLayout;
    m_promise = new QLabel;
    m_promise->setWordWrap(true);
    m_back = new QPushButton;
    m_back->setObjectName(u"importBack"_s);
    m_apply = new QPushButton;
    m_apply->setObjectName(u"importApply"_s);
    m_apply->setProperty("primary", true);
    footer->addWidget(m_promise, 1);
    footer->addWidget(m_back);
    footer->addWidget(m_apply);
    column->addLayout(files);
    column->addWidget(m_facts);
    column->addWidget(m_counts);
    column->addWidget(panels, 1);
    column->addLayout(footer);
    return step;
}

void ImportPage::connectParts()
{
    connect(m_import, &ImportSession::stateChanged, this, &ImportPage::showState);
    connect(m_import, &ImportSession::progressed, this, &ImportPage::showProgress);
    connect(m_import, &ImportSession::failed, this, &ImportPage::showFailure);
    connect(m_import, &ImportSession::applied, this, [this] {
        Q_EMIT applied();
        announceApplied();
    });
    connect(m_import, &ImportSession::undone, this, [this] {
        Q_EMIT applied();
        Message message;
        message.state = StateToken::Ok;
        message.title = [] { return tr("Import undone."); };
        message.text = [] { return tr("The register is as it was before."); };
        Q_EMIT messagePosted(message);
    });
    connect(m_browse, &QPushButton::clicked, this, &ImportPage::browse);
    connect(m_workCancel, &QPushButton::clicked, m_import, &ImportSession::cancel);
    connect(m_file, &QComboBox::currentIndexChanged, this, &ImportPage::showFile);
    connect(m_previewLook, &SegmentedControl::currentChanged, this, [this](int look) { m_preview->setAsKept(look == 1); });
    connect(m_back, &QPushButton::clicked, m_import, &ImportSession::reset);
    connect(m_apply, &QPushButton::clicked, m_import, &ImportSession::apply);
    connect(m_saveFindings, &QPushButton::clicked, this, &ImportPage::saveFindings);
    connect(m_accept, &QPushButton::clicked, this, [this](bool accept) {
        ImportOptions options = m_import->options();
        if (accept)
            options.accepted.insert(FindingCode::AmountLikeTelephone);
        else
            options.accepted.remove(FindingCode::AmountLikeTelephone);
        m_import->plan(m_import->paths(), options);
    });
    const auto withYear = [this] {
        const auto year = FiscalYear::parse(m_year->text());
        if (!year) {
            Q_EMIT messagePosted(messageFor(year.error()));
            return;
        }
        ImportOptions options = m_import->options();
        options.fiscalYear = *year;
        m_import->plan(m_import->paths(), options);
    };
    connect(m_yearApply, &QPushButton::clicked, this, withYear);
    connect(m_year, &QLineEdit::returnPressed, this, withYear);
    connect(&m_context.session, &RegisterSession::opened, this, [this] {
        if (!m_context.session.isOpen() || m_waiting.isEmpty())
            return;
        const QStringList paths = m_waiting;
        m_waiting.clear();
        setFiles(paths);
    });
    connect(&m_context.theme, &Theme::changed, this, &ImportPage::retranslate);
    for (QWidget *part : { static_cast<QWidget *>(m_yearLabel), static_cast<QWidget *>(m_year), static_cast<QWidget *>(m_yearApply) })
        part->hide();
}

Formats ImportPage::formats() const
{
    return m_context.language.formats();
}

QString ImportPage::title() const
{
    return tr("Import");
}

QString ImportPage::iconName() const
{
    return u"import"_s;
}

QString ImportPage::helpAnchor() const
{
    return u"import"_s;
}

void ImportPage::browse()
{
    m_context.prompts.openFiles(this, tr("Choose files of accounts"), tr("CSV files (*.csv *.txt);;All files (*)"), true,
                                [this](const QStringList &paths) { setFiles(paths); });
}

void ImportPage::setFiles(const QStringList &paths)
{
    if (!m_context.session.isOpen()) {
        m_waiting = paths;
        if (!m_context.session.isBusy()) {
            m_context.prompts.saveFile(this, tr("Make a register for these files"), u"register.acquis"_s, tr("Acquis registers (*.acquis)"),
                                       [this](const QString &path) { m_context.session.create(path); });
        }
        return;
    }
    ImportOptions options;
    options.actor = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    m_import->plan(paths, options);
}

const FileReport *ImportPage::currentFile() const
{
    const auto &files = m_import->report().files;
    const int index = m_file->currentIndex();
    return index >= 0 && index < files.size() ? &files[index] : nullptr;
}

void ImportPage::showState()
{
    const ImportSession::State state = m_import->state();
    const bool working = state == ImportSession::State::Planning || state == ImportSession::State::Applying;
    const bool chosen = state == ImportSession::State::Checking || state == ImportSession::State::Done;
    m_steps->setCurrentIndex(working ? Work : chosen ? Check : Choose);
    if (working)
        m_progress->setValue(0);
    for (QWidget *part : { static_cast<QWidget *>(m_yearLabel), static_cast<QWidget *>(m_year), static_cast<QWidget *>(m_yearApply) })
        part->setVisible(false);
    if (state == ImportSession::State::Checking) {
        const QSignalBlocker blocker(m_file);
        m_file->clear();
        for (const FileReport &file : m_import->report().files)
            m_file->addItem(QFileInfo(file.path).fileName());
        m_file->setCurrentIndex(0);
    }
    retranslate();
    Q_EMIT titleChanged();
}

void ImportPage::showProgress()
{
    const Progress progress = m_import->progress();
    m_progress->setValue(progress.total > 0 ? static_cast<int>(progress.done * 1000 / progress.total) : 0);
    QString text = tr("%1 of %2 read, %3 rows").arg(formats().fileSize(progress.done), formats().fileSize(progress.total), formats().number(progress.rows));
    if (progress.done > 0 && m_import->elapsed() > 500) {
        const qint64 left = m_import->elapsed() * (progress.total - progress.done) / progress.done / 1000;
        text += u"\n"_s + tr("about %n seconds left", nullptr, static_cast<int>(left + 1));
    }
    m_workText->setText(text);
}

void ImportPage::showFailure(const Error &error)
{
    Q_EMIT messagePosted(messageFor(error));
    const bool yearMissing = error.code == ErrorCode::FiscalYearMissing;
    for (QWidget *part : { static_cast<QWidget *>(m_yearLabel), static_cast<QWidget *>(m_year), static_cast<QWidget *>(m_yearApply) })
        part->setVisible(yearMissing);
    if (yearMissing)
        m_year->setFocus();
}

void ImportPage::announceApplied()
{
    qint64 lines = 0;
    for (const FileReport &file : m_import->report().files)
        lines += file.rowsNew + file.rowsChanged;
    Message message;
    message.state = StateToken::Ok;
    message.title = [] { return tr("Imported."); };
    message.text = [lines] { return tr("%n lines are in the register now.", nullptr, static_cast<int>(lines)); };
    message.actionText = [] { return tr("Show spending"); };
    message.action = [this] { Q_EMIT spendingRequested(); };
    message.secondActionText = [] { return tr("Undo import"); };
    message.secondAction = [this] { m_import->undo(); };
    Q_EMIT messagePosted(message);
}

void ImportPage::saveFindings()
{
    const FileReport *file = currentFile();
    if (!file)
        return;
    m_context.prompts.saveFile(this, tr("Save the findings as CSV"), u"findings.csv"_s, tr("CSV files (*.csv)"),
                               [this, findings = file->findings.kept](const QString &path) {
        auto writer = CsvWriter::create(path);
        if (!writer) {
            Q_EMIT messagePosted(messageFor(writer.error()));
            return;
        }
        writer->text(tr("Line")).text(tr("Code")).text(tr("Column")).text(tr("Value")).text(tr("What happens"));
        writer->endRow();
        for (const ImportFinding &finding : findings) {
            writer->number(QString::number(finding.row)).text(findingName(finding.code)).text(finding.column).text(finding.value);
            writer->text(FindingWords::whatHappens(finding.code));
            writer->endRow();
        }
        if (auto done = writer->commit(); !done)
            Q_EMIT messagePosted(messageFor(done.error()));
    });
}

void ImportPage::showFile()
{
    const FileReport *file = currentFile();
    if (!file)
        return;
    m_preview->setFile(*file);
    m_preview->setFormats(formats());
    m_findings->setFindings(file->findings);
    m_findings->setFormats(formats());
    fitColumns(m_previewTable, 240);
    fitColumns(m_findingsTable, 320);
    showFacts(*file);
    showDecision(*file);
}

void ImportPage::showFacts(const FileReport &file)
{
    const Formats words = formats();
    m_facts->setFigures({
        { tr("File"), QFileInfo(file.path).fileName(), words.fileSize(file.bytes), false },
        { tr("Format found"), FindingWords::format(file.format), tr("%n columns", nullptr, static_cast<int>(file.header.size())), false },
        { tr("Encoding"), file.encoding, file.lineEnds, false },
        { tr("Read"), words.number(file.rowsRead), tr("control total %1").arg(words.money(file.controlTotal)), false },
    });
    using Look = CountsBar::Part::Look;
    m_counts->setParts({
        { tr("%1 same as before").arg(words.number(file.rowsSame)), file.rowsSame, Look::Same },
        { tr("%1 new").arg(words.number(file.rowsNew)), file.rowsNew, Look::New },
        { tr("%1 changed").arg(words.number(file.rowsChanged)), file.rowsChanged, Look::Changed },
        { tr("%1 held back").arg(words.number(file.rowsRejected)), file.rowsRejected, Look::HeldBack },
    });
}

void ImportPage::showDecision(const FileReport &file)
{
    const bool asks = file.findings.counts.contains(FindingCode::AmountLikeTelephone);
    m_accept->setVisible(asks);
    m_accept->setChecked(m_import->options().accepted.contains(FindingCode::AmountLikeTelephone));
    switch (file.standing) {
    case FileStanding::New:
        m_standing->clear();
        break;
    case FileStanding::AlreadyImported:
        m_standing->setText(tr("This very file is in the register already: it adds nothing."));
        break;
    case FileStanding::Correction:
        m_standing->setText(tr("This file takes the place of %1; %2 of its rows are no longer there.")
                                .arg(file.corrects, formats().number(file.rowsAbsent)));
        break;
    }
}

QString ImportPage::applyText() const
{
    qint64 fresh = 0;
    qint64 changed = 0;
    for (const FileReport &file : m_import->report().files) {
        fresh += file.rowsNew;
        changed += file.rowsChanged;
    }
    if (m_import->state() == ImportSession::State::Done)
        return tr("Applied");
    if (!m_import->report().changesRegister())
        return tr("Nothing to apply");
    return changed > 0 ? tr("Apply %1 new, %2 changed").arg(formats().number(fresh), formats().number(changed))
                       : tr("Apply %1 new").arg(formats().number(fresh));
}

void ImportPage::retranslate()
{
    const Theme &theme = m_context.theme;
    m_chooseText->setText(u"<h3>%1</h3><p>%2</p>"_s.arg(tr("Drop files of accounts here"),
        tr("CSV files as Ontario publishes its public accounts, of any year, or lists of contracts. The format is found from the content; "
           "nothing is written before you have checked what was read.")));
    m_browse->setText(tr("Browse…"));
    m_browse->setIcon(themedIcon(theme, u"folder"_s, ColorToken::OnAccent));
    m_yearLabel->setText(tr("&Fiscal year of the file"));
    m_year->setAccessibleName(tr("Fiscal year of the file"));
    m_year->setPlaceholderText(tr("2016-17"));
    m_yearApply->setText(tr("Read again"));
    m_workCancel->setText(tr("Cancel"));
    m_progress->setAccessibleName(tr("Progress"));
    m_fileLabel->setText(tr("F&ile"));
    m_file->setAccessibleName(tr("File"));
    m_previewPanel->setTitle(tr("Lines as read"));
    m_previewPanel->setSubtitle(tr("the first ones, then one of each finding; nothing is repaired in silence"));
    m_previewLook->setSegmentText(0, tr("As read"));
    m_previewLook->setSegmentText(1, tr("As it will be kept"));
    m_previewTable->setAccessibleName(tr("Lines as read"));
    m_findingsPanel->setTitle(tr("Findings"));
    m_findingsPanel->setSubtitle(tr("%n kinds", nullptr, m_findings->rowCount()));
    m_findingsTable->setAccessibleName(tr("Findings"));
    m_accept->setText(tr("Accept telephone-like amounts"));
    m_saveFindings->setText(tr("Save findings as CSV…"));
    m_promise->setText(tr("Nothing is written before “Apply”; then all of it, or nothing."));
    m_back->setText(m_import->state() == ImportSession::State::Done ? tr("Import more") : tr("Back"));
    m_apply->setText(applyText());
    m_apply->setEnabled(m_import->state() == ImportSession::State::Checking && m_import->report().changesRegister());
    for (QTableView *table : { m_previewTable, m_findingsTable })
        table->setPalette(theme.itemViewPalette());
    if (m_import->state() == ImportSession::State::Planning || m_import->state() == ImportSession::State::Applying)
        showProgress();
    showFile();
}

} // namespace acquis
