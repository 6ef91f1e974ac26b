// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/needgrounds.h"

#include "core/base/text.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/icon.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 7;

Ground groundOf(const QListWidgetItem &item)
{
    return Ground(item.data(Qt::UserRole).toInt());
}

} // namespace

NeedGrounds::NeedGrounds(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_button(new QPushButton)
    , m_part(new QWidget)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
{
    m_button->setObjectName(u"needGroundsButton"_s);
    m_button->setCheckable(true);
    m_button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_search->setObjectName(u"needGroundsSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"needGroundsList"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    followTheme(*m_list, theme);
    auto *part = new QVBoxLayout(m_part);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(4);
    part->addWidget(m_search);
    part->addWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_button);
    column->addWidget(m_part);
    m_part->hide();
    connect(m_button, &QPushButton::toggled, this, [this](bool isOpen) {
        m_part->setVisible(isOpen);
        writeButton();
    });
    connect(m_search, &QLineEdit::textChanged, this, &NeedGrounds::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        CodeSet<Ground> grounds = m_chosen;
        if (item->checkState() == Qt::Checked)
            grounds.insert(groundOf(*item));
        else
            grounds.remove(groundOf(*item));
        if (grounds == m_chosen)
            return;
        m_chosen = grounds;
        writeButton();
        Q_EMIT chosen(grounds);
    });
}

void NeedGrounds::show(CodeSet<Ground> offered, CodeSet<Ground> chosen)
{
    offered = offered.unitedWith(chosen);
    if (offered == m_offered && chosen == m_chosen)
        return;
    const bool sameList = offered == m_offered;
    m_offered = offered;
    m_chosen = chosen;
    if (!sameList) {
        fill();
        return;
    }
    const QSignalBlocker blocker(m_list);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setCheckState(chosen.contains(groundOf(*m_list->item(i))) ? Qt::Checked : Qt::Unchecked);
    writeButton();
}

void NeedGrounds::fill()
{
    const QSignalBlocker blocker(m_list);
    const int current = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toInt() : -1;
    m_list->clear();
    forEachCode(m_offered, [&](Ground ground) {
        auto *item = new QListWidgetItem(m_words.ground(ground), m_list);
        item->setData(Qt::UserRole, int(ground));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_chosen.contains(ground) ? Qt::Checked : Qt::Unchecked);
        if (int(ground) == current)
            m_list->setCurrentItem(item);
    });
    m_list->setFixedHeight(m_list->fontMetrics().height() * 3 * shownLines / 2);
    filter();
    writeButton();
}

void NeedGrounds::filter()
{
    const QString wanted = foldedName(m_search->text());
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(!foldedName(m_list->item(i)->text()).contains(wanted));
}

void NeedGrounds::writeButton()
{
    QStringList names;
    forEachCode(m_chosen, [&](Ground ground) { names << m_words.ground(ground); });
    const QString text = names.isEmpty() ? tr("None chosen", "reasons not to compete") : names.join(u"; "_s);
    m_button->setText(names.size() > 1 ? tr("%n chosen", "reasons not to compete", int(names.size())) : text);
    m_button->setToolTip(names.isEmpty() ? QString() : text);
    m_button->setAccessibleDescription(text);
    m_button->setIcon(themedIcon(m_theme, m_button->isChecked() ? u"chevron-down"_s : u"chevron-right"_s));
}

void NeedGrounds::setWords(const RulesWords &words)
{
    m_words = words;
    fill();
    m_search->setPlaceholderText(tr("Search the reasons"));
    m_search->setAccessibleName(tr("Search the reasons"));
    m_list->setAccessibleName(tr("Reasons not to compete"));
    m_button->setAccessibleName(tr("Reasons not to compete"));
}

void NeedGrounds::open(bool isOpen)
{
    m_button->setChecked(isOpen);
}

bool NeedGrounds::isOpen() const
{
    return m_button->isChecked();
}

} // namespace acquis
