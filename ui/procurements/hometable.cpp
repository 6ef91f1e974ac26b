// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/hometable.h"

#include "ui/procurements/tablefit.h"
#include "ui/shell/uicontext.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/stateicon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLetters = 30; ///< that a column takes by itself
constexpr int fewestRows = 3; ///< that are seen without scrolling
constexpr int mostRows = 8; ///< that the table asks room for
constexpr int opensRole = Qt::UserRole + 1;

} // namespace

void HomeTableModel::setTable(const QStringList &headings, const QList<QList<HomeCell>> &rows)
{
    const bool isSameShape = rows.size() == m_rows.size() && headings.size() == m_headings.size();
    if (!isSameShape)
        beginResetModel();
    m_headings = headings;
    m_rows = rows;
    if (!isSameShape) {
        endResetModel();
        return;
    }
    if (!m_headings.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_headings.size()) - 1);
    if (!m_rows.isEmpty() && !m_headings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString HomeTableModel::asText() const
{
    QStringList lines { m_headings.join(u'\t') };
    for (const QList<HomeCell> &row : m_rows) {
        QStringList cells;
        for (const HomeCell &cell : row)
            cells << QString(cell.text).replace(u'\t', u' ').replace(u'\n', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

int HomeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HomeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant HomeTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= m_rows.at(index.row()).size())
        return {};
    const HomeCell &cell = m_rows.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.hint.isEmpty() ? cell.text : cell.hint;
    case Qt::AccessibleTextRole: return QString(m_headings.at(index.column()) + u' ' + cell.text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (cell.isFigure ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ForegroundRole: return cell.opens ? QVariant(m_theme.color(ColorToken::Accent)) : QVariant();
    case Qt::DecorationRole: return cell.icon.isEmpty() ? QVariant() : QVariant(stateIcon(m_theme, cell.icon, cell.state));
    case opensRole: return cell.opens;
    default: return {};
    }
}

QVariant HomeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headings.at(section);
    if (role == Qt::TextAlignmentRole) {
        const bool isFigure =
            !m_rows.isEmpty() && section < m_rows.constFirst().size() && m_rows.constFirst().at(section).isFigure;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft)));
    }
    return {};
}

HomeTable::HomeTable(const UiContext &context, const QString &name, int wide, QWidget *parent)
    : QTableView(parent)
    , m_model(new HomeTableModel(context.theme, this))
{
    setObjectName(name);
    setModel(m_model);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    m_fit = new TableFit(*this, context.settings, wide, mostLetters);
    followTheme(*this, context.theme);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (leadsSomewhere(index))
            Q_EMIT opened(index.row(), index.column());
    });
}

void HomeTable::setTable(const QStringList &headings, const QList<QList<HomeCell>> &rows)
{
    m_model->setTable(headings, rows);
    m_fit->fit();
    updateGeometry();
}

QSize HomeTable::sizeHint() const
{
    return { QTableView::sizeHint().width(), horizontalHeader()->sizeHint().height()
                                                 + m_fit->rowHeight() * std::clamp(m_model->rowCount(), fewestRows, mostRows) };
}

QSize HomeTable::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 24, horizontalHeader()->sizeHint().height() + m_fit->rowHeight() * fewestRows };
}

bool HomeTable::leadsSomewhere(const QModelIndex &index) const
{
    return index.isValid() && index.data(opensRole).toBool();
}

void HomeTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // Anywhere in a row Enter opens what the row leads to.
        QModelIndex index = currentIndex();
        for (int i = 0; !leadsSomewhere(index) && i < m_model->columnCount(); ++i)
            index = m_model->index(currentIndex().row(), i);
        if (leadsSomewhere(index))
            Q_EMIT opened(index.row(), index.column());
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_model->asText());
        return;
    }
    QTableView::keyPressEvent(event);
}

void HomeTable::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(leadsSomewhere(indexAt(event->position().toPoint())) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void HomeTable::focusInEvent(QFocusEvent *event)
{
    // Who comes by keyboard sees where they are.
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (isByKey && !currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    QTableView::focusInEvent(event);
}

void HomeTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace acquis
