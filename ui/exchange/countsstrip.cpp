// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/countsstrip.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>

#include <limits>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSize = 14;
constexpr int changedPart = 2;

} // namespace

CountsStrip::CountsStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_seeChanges(new QPushButton)
    , m_bar(new CountsBar(theme))
{
    setObjectName(u"importCounts"_s);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 8);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, FlowLayout::Columns::Natural, 20);
    for (size_t part = 0; part < LineCounts().all().size(); ++part) {
        m_entries << addEntry();
        flow->addWidget(m_entries.last().box);
    }
    m_seeChanges->setObjectName(u"seeChanges"_s);
    m_seeChanges->setFlat(true);
    m_seeChanges->setMinimumHeight(24);
    m_entries[changedPart].box->layout()->addWidget(m_seeChanges);
    m_bar->setObjectName(u"countsBar"_s);
    column->addWidget(row);
    column->addWidget(m_bar);
    connect(m_seeChanges, &QPushButton::clicked, this, &CountsStrip::changesRequested);
    connect(&theme, &Theme::changed, this, &CountsStrip::paintSwatches);
    paintSwatches();
}

CountsStrip::Entry CountsStrip::addEntry()
{
    Entry entry { new QWidget, new QLabel, new QLabel };
    auto *row = new QHBoxLayout(entry.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(entry.swatch);
    row->addWidget(entry.words);
    return entry;
}

void CountsStrip::paintSwatches()
{
    for (int part = 0; part < m_entries.size(); ++part) {
        QPixmap swatch(swatchSize, swatchSize);
        swatch.fill(m_theme.color(ColorToken::Base));
        QPainter painter(&swatch);
        painter.setPen(m_theme.hatchLine());
        painter.setBrush(CountsBar::brush(m_theme, part));
        painter.drawRect(0, 0, swatchSize - 1, swatchSize - 1);
        m_entries[part].swatch->setPixmap(swatch);
    }
}

QString CountsStrip::words(int part, qint64 count, const Formats &formats)
{
    const int plural = static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
    const QString number = u"<b>"_s + formats.number(count) + u"</b>"_s;
    switch (part) {
    case 0: return tr("%1 same as before", nullptr, plural).arg(number);
    case 1: return tr("%1 new", nullptr, plural).arg(number);
    case changedPart: return tr("%1 changed", nullptr, plural).arg(number);
    case 3: return tr("%1 held back", nullptr, plural).arg(number);
    default: return tr("%1 no longer there", nullptr, plural).arg(number);
    }
}

void CountsStrip::setCounts(const LineCounts &counts, const Formats &formats)
{
    const auto all = counts.all();
    QStringList spoken;
    for (int part = 0; part < m_entries.size(); ++part) {
        const qint64 count = all[static_cast<size_t>(part)];
        const QString text = words(part, count, formats);
        m_entries[part].words->setText(text);
        m_entries[part].box->setVisible(count > 0 || part < 2);
        if (count > 0)
            spoken << QString(text).remove("<b>"_L1).remove("</b>"_L1);
    }
    m_seeChanges->setText(tr("See old and new"));
    m_bar->setCounts(counts);
    m_bar->setAccessibleName(tr("Lines of the file"));
    m_bar->setAccessibleDescription(spoken.join("; "_L1));
}

} // namespace acquis
