// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/tablefit.h"

#include "ui/shell/settings.h"
#include "ui/widgets/columnwidths.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int leastLetters = 20; ///< of a wide column with so many, before the other columns give way
constexpr int fewestLetters = 10; ///< of any column with so many, however narrow the table: it scrolls then
constexpr int rowsMeasured = 60;
constexpr int air = 10;

const QString letterSuffix = u"Letter"_s;

} // namespace

TableFit::TableFit(QTableView &table, Settings &settings, int wide, int most)
    : QObject(&table)
    , m_table(table)
    , m_settings(settings)
    , m_wide(wide)
    , m_most(most)
    , m_letter(table.fontMetrics().averageCharWidth())
{
    QHeaderView *header = table.horizontalHeader();
    header->setStretchLastSection(false);
    header->setResizeContentsPrecision(rowsMeasured);
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, &TableFit::remember);
    connect(header, &QHeaderView::sectionMoved, this, &TableFit::remember);
    table.verticalHeader()->setDefaultSectionSize(rowHeight());
}

int TableFit::rowHeight() const
{
    return std::max(leastTarget, m_table.fontMetrics().height() + air);
}

void TableFit::restore()
{
    m_isRestored = true;
    const QScopedValueRollback fitting(m_isFitting, true);
    m_isChosen = m_table.horizontalHeader()->restoreState(m_settings.state(m_table.objectName()));
    const int letter = m_settings.state(m_table.objectName() + letterSuffix).toInt();
    if (m_isChosen && letter > 0 && letter != m_letter)
        scaleColumns(*m_table.horizontalHeader(), letter, m_letter);
}

void TableFit::remember()
{
    if (m_isFitting)
        return;
    m_isChosen = true;
    m_settings.setState(m_table.objectName(), m_table.horizontalHeader()->saveState());
    m_settings.setState(m_table.objectName() + letterSuffix, QByteArray::number(m_letter));
}

void TableFit::fit()
{
    QHeaderView *header = m_table.horizontalHeader();
    if (header->count() == 0)
        return;
    m_table.ensurePolished();
    if (!m_isRestored)
        restore();
    const QAbstractItemView &view = m_table;
    m_wanted.clear();
    for (int column = 0; column < header->count(); ++column) {
        const int words = std::max(view.sizeHintForColumn(column), header->sectionSizeHint(column)) + air;
        m_wanted << std::min(words, std::max(m_most * m_letter, header->sectionSizeHint(column) + air));
    }
    share();
}

void TableFit::share()
{
    if (m_isChosen || m_wanted.size() != m_table.horizontalHeader()->count())
        return;
    const int others = std::reduce(m_wanted.begin(), m_wanted.end()) - m_wanted.at(m_wide);
    const int least = std::min(m_wanted.at(m_wide), leastLetters * m_letter);
    const int room = m_table.viewport()->width();
    const QScopedValueRollback fitting(m_isFitting, true);
    if (others + least <= room) {
        for (int column = 0; column < m_wanted.size(); ++column)
            m_table.setColumnWidth(column, column == m_wide ? room - others : m_wanted.at(column));
        return;
    }
    // The words of every long column give way, so that nothing lies beyond the edge.
    const int most = std::max(widestThatFits(m_wanted, room), fewestLetters * m_letter);
    for (int column = 0; column < m_wanted.size(); ++column)
        m_table.setColumnWidth(column, std::min(m_wanted.at(column), most));
}

void TableFit::takeFont()
{
    const int letter = m_table.fontMetrics().averageCharWidth();
    m_table.verticalHeader()->setDefaultSectionSize(rowHeight());
    if (m_isChosen && letter != m_letter) {
        const QScopedValueRollback fitting(m_isFitting, true);
        scaleColumns(*m_table.horizontalHeader(), m_letter, letter);
    }
    m_letter = letter;
    fit();
}

bool TableFit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_table && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        QMetaObject::invokeMethod(this, &TableFit::takeFont, Qt::QueuedConnection); // when table and headings have it
    if (watched == m_table.viewport() && event->type() == QEvent::Resize)
        share();
    return QObject::eventFilter(watched, event);
}

} // namespace acquis
