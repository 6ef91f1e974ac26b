// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/filtereditor.h"

#include "ui/spending/spendingwords.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Rows that a finger or an unsteady hand can hit.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int smallestTarget = 24;
        return QStyledItemDelegate::sizeHint(option, index)
            .expandedTo(QSize(0, std::max(smallestTarget, option.fontMetrics.height() + 8)));
    }
};

} // namespace

FilterEditor::FilterEditor(const Theme &theme, Dimension dimension, const QStringList &chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_dimension(dimension)
    , m_values(new FilterValuesModel(this))
    , m_title(new QLabel)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_count(new QLabel)
    , m_clear(new QPushButton)
    , m_apply(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"filterEditor"_s);
    setFrameShape(QFrame::StyledPanel);
    m_title->setBuddy(m_search);
    m_search->setObjectName(u"filterSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"filterValues"_s);
    m_list->setModel(m_values);
    m_list->setPalette(theme.itemViewPalette());
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_clear->setObjectName(u"filterClear"_s);
    m_apply->setObjectName(u"filterApply"_s);
    m_apply->setProperty("primary", true);
    m_values->setChosen(chosen);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_clear);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);

    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &FilterEditor::find);
    connect(m_clear, &QPushButton::clicked, m_values, [this] { m_values->setChosen({}); });
    connect(m_apply, &QPushButton::clicked, this, &FilterEditor::apply);
    connect(m_values, &FilterValuesModel::chosenChanged, this, [this] {
        m_changed = true;
        tellCount();
    });
}

void FilterEditor::setValues(const QList<FilterValue> &values, const Formats &formats)
{
    m_formats = formats;
    m_values->setValues(values);
    // Where something is chosen already, Enter on it changes nothing.
    int current = 0;
    while (current < m_values->rowCount() && m_values->index(current).data(Qt::CheckStateRole) == Qt::Unchecked)
        ++current;
    m_list->setCurrentIndex(m_values->index(current < m_values->rowCount() ? current : 0));
    m_title->setText(SpendingWords::dimension(m_dimension));
    setAccessibleName(m_title->text());
    m_list->setAccessibleName(m_title->text());
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the values"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Takes every check mark away"));
    m_apply->setText(tr("Apply"));
    tellCount();
}

void FilterEditor::tellCount()
{
    const qsizetype chosen = m_values->chosen().size();
    m_count->setText(tr("%1 of %2 chosen", "values of a filter", SpendingWords::pluralNumber(chosen))
                         .arg(m_formats.number(chosen), m_formats.number(m_values->valueCount())));
    m_clear->setEnabled(chosen > 0);
}

void FilterEditor::openBelow(const QWidget &anchor)
{
    const int em = fontMetrics().height();
    resize(em * 22, em * 24);
    const QRect screen = anchor.screen()->availableGeometry();
    QRect place(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)), size().boundedTo(screen.size()));
    place.moveRight(std::min(place.right(), screen.right()));
    place.moveBottom(std::min(place.bottom(), screen.bottom()));
    setGeometry(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void FilterEditor::find(const QString &text)
{
    m_values->setSearch(text);
    if (m_values->rowCount() > 0)
        m_list->setCurrentIndex(m_values->index(0));
}

void FilterEditor::apply()
{
    const QStringList codes = m_values->chosen();
    close();
    Q_EMIT applied(codes);
}

bool FilterEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const QModelIndex current = m_list->currentIndex();
        if (!m_changed && current.isValid() && current.data(Qt::CheckStateRole) == Qt::Unchecked)
            m_values->toggle(current.row());
        apply();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_PageDown)) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace acquis
