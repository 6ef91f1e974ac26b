// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/progresspanel.h"

#include "ui/exchange/exchangewords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int barSteps = 1000;

} // namespace

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_bar(new QProgressBar)
    , m_text(new QLabel)
    , m_cancel(new QPushButton)
{
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_bar->setObjectName(u"importProgress"_s);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_cancel->setMinimumHeight(28);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    column->addLayout(row);
    column->addWidget(m_text);
    column->addStretch(2);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
}

void ProgressPanel::start(bool cancellable, Unit unit)
{
    m_unit = unit;
    m_clock.start();
    m_bar->setRange(0, 0);
    m_text->clear();
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
}

void ProgressPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_bar->setAccessibleName(title);
}

void ProgressPanel::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

std::optional<qint64> ProgressPanel::secondsLeft(const Progress &progress, qint64 elapsedMs)
{
    constexpr qint64 tooEarly = 500;
    if (progress.done <= 0 || progress.total <= 0 || elapsedMs < tooEarly)
        return std::nullopt;
    const double pace = static_cast<double>(elapsedMs) / static_cast<double>(progress.done);
    return qRound64(pace * static_cast<double>(qMax<qint64>(0, progress.total - progress.done)) / 1000.0);
}

QString ProgressPanel::words(const Progress &progress, const Formats &formats) const
{
    if (m_unit == Unit::Records) {
        const QString records = tr("%1 of %2").arg(formats.number(progress.done), formats.number(progress.total));
        const auto seconds = secondsLeft(progress, m_clock.elapsed());
        return seconds ? tr("%1; about %n seconds left", nullptr, static_cast<int>(*seconds)).arg(records) : records;
    }
    const QString bytes = tr("%1 of %2").arg(formats.fileSize(progress.done), formats.fileSize(progress.total));
    const QString rows = ExchangeWords::lines(progress.rows, formats);
    const auto left = secondsLeft(progress, m_clock.elapsed());
    if (!left)
        return tr("%1; %2").arg(bytes, rows);
    return tr("%1; %2; about %n seconds left", nullptr, static_cast<int>(*left)).arg(bytes, rows);
}

void ProgressPanel::setProgress(const Progress &progress, const Formats &formats)
{
    if (progress.total <= 0)
        return;
    m_bar->setRange(0, barSteps);
    m_bar->setValue(static_cast<int>(static_cast<double>(progress.done) / static_cast<double>(progress.total) * barSteps));
    const QString text = words(progress, formats);
    m_text->setText(text);
    m_bar->setAccessibleDescription(text);
}

} // namespace acquis
