// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/coverageview.h"

#include "ui/shell/languagecontroller.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

CoverageView::CoverageView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_panel(new Panel)
    , m_table(new QTableWidget)
    , m_close(new QPushButton)
{
    m_table->setObjectName(u"coverageGrid"_s);
    m_close->setObjectName(u"coverageClose"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_panel->addTool(m_close);
    m_panel->addContent(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_close, &QPushButton::clicked, this, &CoverageView::closed);
    connect(&context.theme, &Theme::changed, this, &CoverageView::retranslate);
}

void CoverageView::show(const Coverage &coverage)
{
    m_coverage = coverage;
    retranslate();
}

void CoverageView::retranslate()
{
    const Formats formats = m_context.language.formats();
    m_panel->setTitle(tr("What is counted in which year"));
    m_panel->setFootnote(tr("Counted: %1. Same-named lines left out of some years: %2. Amortisation left out: %3.")
                             .arg(formats.money(m_coverage.counted), formats.money(m_coverage.leftOutYears),
                                  formats.money(m_coverage.leftOutAmortisation)));
    m_close->setText(tr("Close"));
    m_close->setIcon(themedIcon(m_context.theme, u"close"_s));
    m_table->setAccessibleName(tr("What is counted in which year"));
    m_table->setPalette(m_context.theme.itemViewPalette());
    fill();
}

void CoverageView::fill()
{
    const Formats formats = m_context.language.formats();
    const Language language = formats.language();
    m_table->clear();
    QStringList headings { tr("Program"), tr("Ministry") };
    for (const FiscalYear year : std::as_const(m_coverage.years))
        headings << formats.fiscalYear(year);
    m_table->setColumnCount(static_cast<int>(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->setRowCount(0);
    int row = -1;
    const CoverageEntry *last = nullptr;
    for (const CoverageEntry &entry : std::as_const(m_coverage.grid)) {
        if (!last || last->program != entry.program || last->ministryId != entry.ministryId) {
            m_table->insertRow(++row);
            m_table->setItem(row, 0, new QTableWidgetItem(entry.program.of(language)));
            m_table->setItem(row, 1, new QTableWidgetItem(entry.ministry.of(language)));
        }
        last = &entry;
        const int column = 2 + static_cast<int>(m_coverage.years.indexOf(entry.year));
        const QString amount = formats.amount(entry.amount);
        const QString words = entry.state == CoverageState::Absent          ? tr("absent")
                              : entry.state == CoverageState::Counted       ? amount
                              : entry.reason == LeftOutReason::Amortisation ? tr("left out, amortisation: %1").arg(amount)
                                                                            : tr("left out: %1").arg(amount);
        QTableWidgetItem *item = m_table->item(row, column);
        if (item) {
            item->setText(item->text() + u'\n' + words);
        } else {
            item = new QTableWidgetItem(words);
            m_table->setItem(row, column, item);
        }
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (entry.state == CoverageState::PresentNotCounted)
            item->setIcon(themedIcon(m_context.theme, u"hatch"_s, ColorToken::TextSecondary));
        if (entry.state == CoverageState::Absent)
            item->setForeground(m_context.theme.color(ColorToken::TextSecondary));
    }
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
}

} // namespace acquis
