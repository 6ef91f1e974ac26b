// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/checkview.h"

#include "ui/exchange/countsstrip.h"
#include "ui/exchange/exchangewords.h"
#include "ui/exchange/filefactsstrip.h"
#include "ui/exchange/findingspanel.h"
#include "ui/exchange/previewpanel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>

namespace acquis {

using namespace Qt::StringLiterals;

CheckView::CheckView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_files(new QTabBar)
    , m_facts(new FileFactsStrip)
    , m_counts(new CountsStrip(theme))
    , m_preview(new PreviewPanel(theme))
    , m_findings(new FindingsPanel(theme))
    , m_summary(new QLabel)
    , m_back(new QPushButton)
    , m_apply(new QPushButton)
{
    m_files->setObjectName(u"importFiles"_s);
    m_files->setDrawBase(false);
    m_files->setExpanding(false);
    m_files->setElideMode(Qt::ElideMiddle);
    m_back->setObjectName(u"importBack"_s);
    m_back->setMinimumHeight(28);
    m_apply->setObjectName(u"importApply"_s);
    m_apply->setProperty("primary", true);
    m_summary->setWordWrap(true);
    layOut();
    connectParts();
}

void CheckView::layOut()
{
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_preview);
    parts->addWidget(m_findings);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_files, m_facts, m_counts })
        column->addWidget(widget);
    column->addWidget(parts, 1);
    column->addLayout(foot);
}

void CheckView::connectParts()
{
    connect(m_files, &QTabBar::currentChanged, this, &CheckView::showFile);
    connect(m_counts, &CountsStrip::changesRequested, m_findings, [this] { m_findings->show(FindingCode::RowChanged); });
    connect(m_findings, &FindingsPanel::lineActivated, m_preview, &PreviewPanel::showLine);
    connect(m_findings, &FindingsPanel::saveRequested, this, &CheckView::saveRequested);
    connect(m_findings, &FindingsPanel::acceptRequested, this, &CheckView::acceptRequested);
    connect(m_preview, &PreviewPanel::meaningRequested, this, &CheckView::meaningRequested);
    connect(m_back, &QPushButton::clicked, this, &CheckView::backRequested);
    connect(m_apply, &QPushButton::clicked, this, &CheckView::applyRequested);
}

void CheckView::setReport(const ImportReport &report, const ImportOptions &options, const Formats &formats)
{
    const int before = m_files->currentIndex();
    m_report = report;
    m_options = options;
    m_formats = formats;
    {
        const QSignalBlocker blocker(m_files);
        while (m_files->count() > 0)
            m_files->removeTab(0);
        for (const FileReport &file : report.files)
            m_files->addTab(QFileInfo(file.path).fileName());
        m_files->setCurrentIndex(before >= 0 && before < m_files->count() ? before : 0);
    }
    m_files->setVisible(report.files.size() > 1);
    m_files->updateGeometry(); // a bar that is hidden while it gets its tabs does not tell its layout
    showFile(m_files->currentIndex());
}

int CheckView::currentFile() const
{
    return m_files->currentIndex();
}

void CheckView::showFile(int index)
{
    if (index < 0 || index >= m_report.files.size())
        return;
    const FileReport &file = m_report.files[index];
    m_preview->setFile(file, m_options.mapping);
    m_findings->setFindings(file.findings, m_options.accepted);
    retranslate(m_formats);
}

void CheckView::retranslate(const Formats &formats)
{
    m_formats = formats;
    m_files->setAccessibleName(tr("Files to import"));
    m_preview->retranslate(formats);
    m_findings->retranslate(formats);
    m_back->setText(tr("Back"));
    sayFooter();
    const int index = m_files->currentIndex();
    if (index < 0 || index >= m_report.files.size())
        return;
    const FileReport &file = m_report.files[index];
    m_facts->setFile(file, formats);
    m_counts->setCounts({ file.rowsSame, file.rowsNew, file.rowsChanged, file.rowsRejected, file.rowsAbsent }, formats);
}

void CheckView::sayFooter()
{
    qint64 held = 0;
    for (const FileReport &file : std::as_const(m_report.files))
        held += file.rowsRejected;
    const bool changes = m_report.changesRegister();
    m_apply->setText(ExchangeWords::apply(m_report, m_formats));
    m_apply->setEnabled(changes);
    if (!changes)
        m_summary->setText(tr("Everything here is in the register already; nothing would change."));
    else if (held > 0)
        m_summary->setText(tr("Held back and left out of the register: %1.").arg(ExchangeWords::lines(held, m_formats)));
    else
        m_summary->setText(tr("Every line is read."));
}

} // namespace acquis
