// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/proofpanel.h"

#include "ui/spending/spendingwords.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

ProofPanel::ProofPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_panel(new Panel), m_table(new QTableWidget(0, 6)), m_lines(new QPushButton), m_save(new QPushButton)
{
    m_table->setObjectName(u"proofTable"_s);
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
    m_panel->addTool(m_lines);
    m_panel->addTool(m_save);
    m_panel->addContent(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_lines, &QPushButton::clicked, this, &ProofPanel::linesRequested);
    connect(m_save, &QPushButton::clicked, this, &ProofPanel::saveRequested);
    connect(&theme, &Theme::changed, this, &ProofPanel::retranslate);
}

void ProofPanel::show(const Proof &proof, const Formats &formats)
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
    m_panel->setSubtitle(m_proof.rule.isEmpty() ? tr("%1, %2 counted").arg(files, lines) : tr("%1, %2 counted by the rule %3").arg(files, lines, m_proof.rule));
    m_lines->setText(tr("Open the lines"));
    m_lines->setIcon(themedIcon(m_theme, u"list"_s));
    m_save->setText(tr("Save proof file…"));
    m_save->setIcon(themedIcon(m_theme, u"shield"_s));
    m_lines->setEnabled(m_proof.lines > 0);
    m_save->setEnabled(m_proof.lines > 0);
    m_table->setAccessibleName(tr("Source files behind the total"));
    m_table->setPalette(m_theme.itemViewPalette());
    m_table->setHorizontalHeaderLabels({ tr("Source file"), tr("Lines read"), tr("Counted"), tr("Counted $"), tr("Whole file $"), tr("SHA-256") });
    fill();
}

void ProofPanel::fill()
{
    m_table->setRowCount(static_cast<int>(m_proof.files.size()));
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const SourceProof &proof = m_proof.files[row];
        const QStringList texts { proof.file.name, m_formats.number(proof.file.rowsRead), m_formats.number(proof.countedLines),
                                  m_formats.amount(proof.counted), m_formats.amount(proof.file.controlTotal), proof.file.sha256 };
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(column == 0 && !proof.file.licence.isEmpty() ? texts[column] + u'\n' + proof.file.licence : texts[column]);
            item->setTextAlignment((column >= 1 && column <= 4 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            if (column == 5)
                item->setFont(fixed);
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeColumnsToContents();
}

} // namespace acquis
