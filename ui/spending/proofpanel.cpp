// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/proofpanel.h"

#include "ui/spending/spendingwords.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// The tag stands in the panel's title row for all of them.
constexpr int shownColumns = 7;
constexpr int fingerprintColumn = 5;

} // namespace

ProofPanel::ProofPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_panel(new Panel)
    , m_table(new QTableWidget(0, shownColumns))
    , m_copy(new QPushButton)
    , m_lines(new QPushButton)
    , m_save(new QPushButton)
{
    m_table->setObjectName(u"proofTable"_s);
    m_copy->setObjectName(u"proofCopy"_s);
    m_lines->setObjectName(u"proofLines"_s);
    m_save->setObjectName(u"proofSave"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_panel->addTool(m_copy);
    m_panel->addTool(m_lines);
    m_panel->addTool(m_save);
    m_panel->addContent(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    auto *copy = new QAction(this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(copy);
    const auto copyAll = [this] { QApplication::clipboard()->setText(proofSheet(m_proof, m_formats).toText()); };
    connect(copy, &QAction::triggered, this, copyAll);
    connect(m_copy, &QPushButton::clicked, this, copyAll);
    connect(m_lines, &QPushButton::clicked, this, &ProofPanel::linesRequested);
    connect(m_save, &QPushButton::clicked, this, &ProofPanel::saveRequested);
    connect(&theme, &Theme::changed, this, &ProofPanel::retranslate);
}

void ProofPanel::show(const SpendingProof &proof, const Formats &formats)
{
    m_proof = proof;
    m_formats = formats;
    retranslate();
}

void ProofPanel::retranslate()
{
    m_panel->setTitle(tr("Proof of %1").arg(m_formats.money(m_proof.total)));
    m_panel->setHeaderIcon(themedIcon(m_theme, u"shield"_s, ColorToken::Accent));
    const QString files = tr("%n files", nullptr, static_cast<int>(m_proof.files.size()));
    const QString lines = SpendingWords::lines(m_proof.lines, m_formats);
    m_panel->setSubtitle(m_proof.tags.isEmpty()
                             ? tr("%1, %2 counted").arg(files, lines)
                             : tr("%1, %2 counted by the tag %3").arg(files, lines, m_proof.tagWords(m_formats)));
    m_panel->setFootnote(m_proof.otherFiles == 0 ? QString()
                                                 : tr("%1 other files of the register take no part.", nullptr,
                                                      SpendingWords::pluralNumber(m_proof.otherFiles))
                                                       .arg(m_formats.number(m_proof.otherFiles)));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the files with fingerprints, licences and the version of the tag (Ctrl+C)"));
    m_copy->setIcon(themedIcon(m_theme, u"copy"_s));
    m_copy->setEnabled(m_proof.lines > 0);
    m_lines->setText(tr("Open the lines"));
    m_lines->setIcon(themedIcon(m_theme, u"list"_s));
    m_save->setText(tr("Save proof file…"));
    m_save->setIcon(themedIcon(m_theme, u"shield"_s));
    m_lines->setEnabled(m_proof.lines > 0);
    m_save->setEnabled(m_proof.lines > 0);
    m_table->setAccessibleName(tr("Source files behind the total"));
    m_table->setPalette(m_theme.itemViewPalette());
    fill();
}

void ProofPanel::fill()
{
    const Sheet sheet = proofSheet(m_proof, m_formats);
    m_table->setHorizontalHeaderLabels(sheet.headings.first(shownColumns));
    for (int column = 0; column < shownColumns; ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment((sheet.isFigures(column) ? Qt::AlignRight : Qt::AlignLeft)
                                                                | Qt::AlignVCenter);
    m_table->setRowCount(static_cast<int>(sheet.rows.size()));
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < shownColumns; ++column) {
            auto *item = new QTableWidgetItem(sheet.rows[row][column].shown);
            item->setToolTip(item->text());
            item->setTextAlignment((sheet.isFigures(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            if (column == fingerprintColumn)
                item->setFont(fixed);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
    // A fingerprint is cut in its middle rather than that it pushes the licence out of sight; its tooltip has all of it.
    m_table->setColumnWidth(fingerprintColumn,
                            std::min(m_table->columnWidth(fingerprintColumn), fontMetrics().averageCharWidth() * 30));
}

QList<QWidget *> ProofPanel::controls() const
{
    return { m_copy, m_lines, m_save, m_table };
}

} // namespace acquis
