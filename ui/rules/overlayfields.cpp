// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/overlayfields.h"

#include "core/rules/plainvalue.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int inputHeight = 28;
constexpr int roomForFault = 60; ///< under a field that is scrolled to
constexpr int mostRows = 7; ///< of a list that shows itself without scrolling
constexpr int rowHeight = 24; ///< a target that a finger or an unsteady hand can meet

/// Lines of a list that are never lower than a target may be, and higher where their words wrap.
class TargetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({ 0, rowHeight });
    }
};

} // namespace

OverlayFields::OverlayFields(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_scroll(new QScrollArea)
{
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(12, 8, 12, 12);
    m_column->setSpacing(6);
    m_column->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(body);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    connect(&theme, &Theme::changed, this, &OverlayFields::retakeColors);
}

void OverlayFields::add(OverlayField field, QWidget *input, const QString &name)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setBuddy(input);
    auto *fault = new QLabel;
    fault->setObjectName(name + u"Fault"_s);
    fault->setWordWrap(true);
    fault->hide();
    input->setObjectName(name);
    input->setMinimumHeight(std::max(inputHeight, input->minimumHeight()));
    // Choices are as wide as the column, not as their longest name.
    input->setMinimumWidth(60);
    column->addWidget(label);
    column->addWidget(input);
    column->addWidget(fault);
    m_column->insertWidget(m_column->count() - 1, box);
    m_fields.insert(field, { box, label, input, fault });
    retakeColors();
}

void OverlayFields::addLine(QWidget *line)
{
    m_column->insertWidget(m_column->count() - 1, line);
}

void OverlayFields::setLabel(OverlayField field, const QString &text)
{
    m_fields[field].label->setText(text);
    m_fields[field].input->setAccessibleName(text);
}

void OverlayFields::setShown(OverlayField field, bool shown)
{
    m_fields[field].box->setVisible(shown);
}

void OverlayFields::setFaults(const QMap<OverlayField, QString> &faults)
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString words = faults.value(field.key());
        field->fault->setText(words);
        field->fault->setVisible(!words.isEmpty());
        field->input->setAccessibleDescription(words);
    }
}

void OverlayFields::focus(OverlayField field)
{
    const auto found = m_fields.constFind(field);
    if (found == m_fields.cend())
        return;
    found->input->setFocus();
    m_scroll->ensureWidgetVisible(found->box, 0, roomForFault);
}

void OverlayFields::retakeColors()
{
    QPalette colors = m_theme.palette();
    colors.setColor(QPalette::WindowText, m_theme.state(StateToken::Error).text);
    for (const Field &field : std::as_const(m_fields))
        field.fault->setPalette(colors);
}

CheckList::CheckList(QWidget *parent) : QListWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setItemDelegate(new TargetDelegate(this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemChanged, this, &CheckList::edited);
    // The words are part of the box, so that the target is the whole line.
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        const QRect box = visualItemRect(item);
        const int boxWidth =
            style()->pixelMetric(QStyle::PM_IndicatorWidth) + 2 * style()->pixelMetric(QStyle::PM_FocusFrameHMargin);
        if (viewport()->mapFromGlobal(QCursor::pos()).x() > box.left() + boxWidth)
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void CheckList::setEntries(const QList<Entry> &entries)
{
    const QSignalBlocker quiet(this);
    const QList<int> kept = ticked();
    const int current = currentRow();
    clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(entry.text, this);
        item->setData(Qt::UserRole, entry.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(kept.contains(entry.value) ? Qt::Checked : Qt::Unchecked);
    }
    setCurrentRow(std::clamp(current, 0, std::max(0, count() - 1)));
    updateGeometry();
}

void CheckList::setTicked(const std::function<bool(int)> &isTicked)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i)
        item(i)->setCheckState(isTicked(item(i)->data(Qt::UserRole).toInt()) ? Qt::Checked : Qt::Unchecked);
    viewport()->update();
}

QList<int> CheckList::ticked() const
{
    QList<int> values;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            values << item(i)->data(Qt::UserRole).toInt();
    }
    return values;
}

QSize CheckList::sizeHint() const
{
    const int row = std::max(rowHeight, sizeHintForRow(0));
    return { 200, row * std::clamp(count(), 1, mostRows) + 2 * frameWidth() + 2 };
}

QSize CheckList::minimumSizeHint() const
{
    return { 60, sizeHint().height() };
}

LimitField::LimitField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (isReadable())
            write(amount());
    });
}

void LimitField::setFormats(const Formats &formats)
{
    const auto cents = amount();
    const bool wasReadable = isReadable();
    m_formats = formats;
    if (wasReadable)
        write(cents);
}

void LimitField::setAmount(std::optional<qint64> cents)
{
    if (!isReadable() || amount() != cents)
        write(cents);
}

void LimitField::write(std::optional<qint64> cents)
{
    const QString words = cents ? m_formats.amount(Money::fromCents(*cents)) : QString();
    if (words != text())
        setText(words);
}

std::optional<qint64> LimitField::amount() const
{
    QString digits;
    const bool isFrench = m_formats.language() == Language::French;
    for (const QChar c : text()) {
        const bool parts = c.isSpace() || c == u'$' || (!isFrench && c == u',');
        if (!parts)
            digits += isFrench && c == u',' ? QChar(u'.') : c;
    }
    const auto money = parseDollars(digits);
    return money ? std::optional(money->cents()) : std::nullopt;
}

} // namespace acquis
