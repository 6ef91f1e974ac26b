// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "core/spending/ledgersource.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registeractions.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/sourcefilesmodel.h"
#include "ui/shell/undoimports.h"
#include "ui/shell/userprompts.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

StartPage::StartPage(const UiContext &context, RegisterActions &actions, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_layout(new QStackedLayout(this))
    , m_files(new SourceFilesModel(this))
{
    m_layout->addWidget(makeWelcome(actions));
    m_layout->addWidget(makeOverview());
    for (const auto signal : { &RegisterSession::opened, &RegisterSession::reloaded })
        connect(&context.session, signal, this, &StartPage::showRegister);
    connect(&context.theme, &Theme::changed, this, &StartPage::retranslate);
    showRegister();
}

QWidget *StartPage::makeWelcome(RegisterActions &actions)
{
    auto *page = new QWidget;
    auto *outer = new QVBoxLayout(page);
    outer->addStretch(1);
    auto *box = new QWidget;
    box->setMaximumWidth(720);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(8);
    m_welcome = new QLabel;
    m_welcomeText = new QLabel;
    m_welcomeText->setWordWrap(true);
    column->addWidget(m_welcome);
    column->addWidget(m_welcomeText);
    const auto button = [&](const QString &name, auto &&act) {
        auto *link = new QCommandLinkButton;
        link->setObjectName(name);
        link->setIconSize({ 22, 22 });
        column->addWidget(link);
        connect(link, &QCommandLinkButton::clicked, this, act);
        return link;
    };
    const QList<QAction *> opening = actions.openActions();
    m_sample = button(u"startSample"_s, [opening] { opening[2]->trigger(); });
    m_new = button(u"startNew"_s, [opening] { opening[0]->trigger(); });
    m_open = button(u"startOpen"_s, [opening] { opening[1]->trigger(); });
    m_import = button(u"startImport"_s, [this] { Q_EMIT importRequested(); });
    m_options = button(u"startOptions"_s, [this] { Q_EMIT optionsRequested(); });
    m_recentLabel = new QLabel;
    m_recent = new QListWidget;
    m_recent->setObjectName(u"startRecent"_s);
    m_recent->setMaximumHeight(150);
    m_recentLabel->setBuddy(m_recent);
    column->addWidget(m_recentLabel);
    column->addWidget(m_recent);
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { m_context.session.open(item->data(Qt::UserRole).toString()); });
    // Centred by stretches, not by an alignment, which would give the words no more width than they ask for unwrapped.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(box, 4);
    row->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(2);
    return page;
}

QWidget *StartPage::makeOverview()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    m_name = new QLabel;
    m_name->setTextFormat(Qt::RichText);
    m_toOptions = new QPushButton;
    m_toOptions->setObjectName(u"homeOptions"_s);
    m_toImport = new QPushButton;
    m_toImport->setObjectName(u"homeImport"_s);
    m_toSpending = new QPushButton;
    m_toSpending->setObjectName(u"homeSpending"_s);
    m_toSpending->setProperty("primary", true);
    row->addWidget(m_name, 1);
    row->addWidget(m_toOptions);
    row->addWidget(m_toImport);
    row->addWidget(m_toSpending);
    column->addLayout(row);
    m_panel = new Panel;
    m_undo = new QPushButton;
    m_undo->setObjectName(u"homeUndoImport"_s);
    m_panel->addTool(m_undo);
    m_table = new QTableView;
    m_table->setObjectName(u"homeSources"_s);
    m_table->setModel(m_files);
    followTheme(*m_table, m_context.theme);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_empty = new QLabel;
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_panel->addContent(m_empty);
    m_panel->addContent(m_table, 1);
    column->addWidget(m_panel, 1);
    connect(m_toOptions, &QPushButton::clicked, this, &StartPage::optionsRequested);
    connect(m_toImport, &QPushButton::clicked, this, &StartPage::importRequested);
    connect(m_toSpending, &QPushButton::clicked, this, &StartPage::spendingRequested);
    connect(m_undo, &QPushButton::clicked, this, &StartPage::undoSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StartPage::updateUndo);
    return page;
}

QString StartPage::title() const
{
    return tr("Register");
}

QString StartPage::iconName() const
{
    return u"folder"_s;
}

QString StartPage::helpAnchor() const
{
    return u"register"_s;
}

void StartPage::showRegister()
{
    const auto snapshot = m_context.session.snapshot();
    m_layout->setCurrentIndex(snapshot ? 1 : 0);
    m_files->setFiles(snapshot ? snapshot->sources : QList<SourceFile>());
    retranslate();
    updateUndo();
}

void StartPage::updateUndo()
{
    // What procurement files wrote goes with the files only.
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    const bool ofFiles = std::any_of(selected.begin(), selected.end(),
                                     [this](const QModelIndex &row) { return isLedgerSource(m_files->fileAt(row.row())); });
    m_undo->setEnabled(!selected.isEmpty() && !ofFiles);
}

void StartPage::undoSelected()
{
    QList<SourceFile> files;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : selected)
        files << m_files->fileAt(row.row());
    if (files.isEmpty())
        return;
    const QString question =
        files.size() == 1 ? tr("The lines of %1 leave the register. A file that it had corrected takes its place again.")
                                .arg(files.first().name)
                          : tr("The lines of %n files leave the register. Files that they had corrected take their places again.",
                               nullptr, static_cast<int>(files.size()));
    m_context.prompts.confirm(this, tr("Undo an import"), question, tr("Undo import"), [this, files](bool yes) {
        if (yes)
            undo(files);
    });
}

void StartPage::undo(const QList<SourceFile> &files)
{
    QList<SourceFileId> ids;
    for (const SourceFile &file : files)
        ids << file.id;
    m_context.jobs.run<UndoneImports>(
        this,
        [path = m_context.session.path(), ids](const CancelToken &) {
            return undoImports(path, ids, qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")));
        },
        [this, files](const Result<UndoneImports> &undone) {
            if (!undone)
                Q_EMIT messagePosted(messageFor(undone.error()));
            else
                announceUndone(*undone, files);
        });
}

void StartPage::announceUndone(const UndoneImports &undone, const QList<SourceFile> &asked)
{
    m_context.session.reload();
    if (undone.error) {
        Q_EMIT messagePosted(messageFor(*undone.error));
        return;
    }
    Message message;
    message.state = StateToken::Ok;
    message.title = [] { return tr("Import undone."); };
    message.text = [name = asked.first().name, count = static_cast<int>(asked.size())] {
        return count == 1 ? tr("The lines of %1 are no longer in the register.").arg(name)
                          : tr("The lines of %n files are no longer in the register.", nullptr, count);
    };
    Q_EMIT messagePosted(message);
}

void StartPage::retranslate()
{
    const Formats formats = m_context.language.formats();
    const Theme &theme = m_context.theme;
    m_welcome->setText(u"<h2>%1</h2>"_s.arg(tr("Welcome to Acquis")));
    m_welcomeText->setText(tr("Acquis keeps everything in one file, the register. Begin with the sample register, or make your "
                              "own and import the public accounts."));
    m_sample->setText(tr("Open the sample register"));
    m_sample->setDescription(tr("Three years of a fictional province, to look around in"));
    m_new->setText(tr("Make a new register"));
    m_new->setDescription(tr("An empty file that you keep where you like"));
    m_open->setText(tr("Open a register"));
    m_open->setDescription(tr("A file that ends in .acquis"));
    m_import->setText(tr("Import files of accounts"));
    m_import->setDescription(tr("CSV files, as Ontario publishes its public accounts"));
    m_options->setText(tr("What may I do?"));
    m_options->setDescription(tr("Which way a purchase may go, with its sources; no register is needed"));
    const std::pair<QCommandLinkButton *, QString> icons[] { { m_sample, u"sample"_s },
                                                             { m_new, u"new"_s },
                                                             { m_open, u"open"_s },
                                                             { m_import, u"import"_s },
                                                             { m_options, u"procurements"_s } };
    for (const auto &[button, name] : icons) {
        button->setIcon(themedIcon(theme, name, ColorToken::Accent));
        button->setAccessibleName(button->text());
    }
    m_recentLabel->setText(tr("&Recent registers"));
    m_recent->setAccessibleName(tr("Recent registers"));
    m_recent->clear();
    const QStringList recent = m_context.settings.recentRegisters();
    for (const QString &path : recent) {
        auto *item = new QListWidgetItem(QFileInfo(path).fileName() + u" — "_s + QFileInfo(path).absolutePath(), m_recent);
        item->setData(Qt::UserRole, path);
    }
    m_recentLabel->setVisible(!recent.isEmpty());
    m_recent->setVisible(!recent.isEmpty());

    m_name->setText(u"<b>%1</b>"_s.arg(QFileInfo(m_context.session.path()).fileName().toHtmlEscaped()));
    m_toOptions->setText(tr("What may I do?"));
    m_toOptions->setIcon(themedIcon(theme, u"procurements"_s));
    m_toImport->setText(tr("Import…"));
    m_toImport->setIcon(themedIcon(theme, u"import"_s));
    m_toSpending->setText(tr("See the spending"));
    m_panel->setTitle(tr("What this register is made of"));
    m_panel->setSubtitle(tr("%n files", nullptr, m_files->rowCount()));
    m_undo->setText(tr("Undo import…"));
    m_undo->setToolTip(tr("Select a file first"));
    m_table->setAccessibleName(tr("Imported files"));
    m_empty->setText(tr("This register is empty. Import files of accounts, or drop them on this window."));
    m_empty->setVisible(m_files->rowCount() == 0);
    m_table->setVisible(m_files->rowCount() > 0);
    m_toSpending->setEnabled(m_files->rowCount() > 0);
    m_files->setFormats(formats);
    m_table->resizeColumnsToContents();
}

} // namespace acquis
