// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/resultview.h"

#include "ui/exchange/exchangewords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 32;

} // namespace

ResultView::ResultView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_spending(new QPushButton)
    , m_undo(new QPushButton)
    , m_again(new QPushButton)
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_spending->setObjectName(u"showSpending"_s);
    m_spending->setProperty("primary", true);
    m_undo->setObjectName(u"undoImport"_s);
    m_again->setObjectName(u"importMore"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QPushButton *button : { m_spending, m_undo, m_again }) {
        button->setMinimumHeight(28);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addStretch(1);
    for (QLabel *label : { m_icon, m_title, m_text }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(buttons);
    column->addStretch(3);
    connect(m_spending, &QPushButton::clicked, this, &ResultView::spendingRequested);
    connect(m_undo, &QPushButton::clicked, this, &ResultView::undoRequested);
    connect(m_again, &QPushButton::clicked, this, &ResultView::againRequested);
    connect(&theme, &Theme::changed, this, &ResultView::retakeIcon);
    retakeIcon();
}

void ResultView::retakeIcon()
{
    m_icon->setPixmap(themedIcon(u"ok"_s, m_theme.state(StateToken::Ok).text).pixmap(iconSize, iconSize));
    m_undo->setIcon(themedIcon(m_theme, u"undo"_s));
}

void ResultView::setResult(const ImportReport &report, const QStringList &changedFiles, bool canUndo)
{
    m_report = report;
    m_changedFiles = changedFiles;
    m_undo->setVisible(canUndo);
}

QString ResultView::title(const ImportReport &report, const Formats &formats)
{
    qint64 kept = 0;
    for (const FileReport &file : report.files)
        kept += file.standing == FileStanding::AlreadyImported ? 0 : file.rowsRead - file.rowsRejected;
    return kept == 0 ? tr("Nothing was added.") : tr("%1 are in the register now.").arg(ExchangeWords::lines(kept, formats));
}

QString ResultView::text(const Formats &formats) const
{
    QStringList sentences;
    for (const FileReport &file : m_report.files)
        sentences << tr("%1: %2, control total %3. %4.")
                         .arg(QFileInfo(file.path).fileName(), ExchangeWords::lines(file.rowsRead, formats),
                              formats.money(file.controlTotal), ExchangeWords::standing(file));
    for (const QString &path : m_changedFiles)
        sentences << tr("%1 was changed after you checked it; what was applied is the file as it is now.")
                         .arg(QFileInfo(path).fileName());
    return sentences.join(u'\n');
}

void ResultView::retranslate(const Formats &formats)
{
    m_title->setText(title(m_report, formats));
    m_text->setText(text(formats));
    m_spending->setText(tr("Show spending"));
    m_undo->setText(tr("Undo import"));
    m_again->setText(tr("Import other files"));
}

} // namespace acquis
