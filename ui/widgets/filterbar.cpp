// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace acquis {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_add(new QPushButton)
    , m_label(new QLabel)
{
    auto *flow = new FlowLayout(this, FlowLayout::Columns::Natural, 8);
    flow->addWidget(m_label);
    m_add->setObjectName(u"addFilterButton"_s);
    m_add->setFlat(true);
    m_add->setMinimumHeight(26);
    m_label->setMinimumHeight(26);
    addAfterwards(m_add);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterBar::setLabel(const QString &label)
{
    m_label->setText(label);
    setAccessibleName(label);
}

void FilterBar::setAddText(const QString &text)
{
    m_add->setText(text);
    m_add->setIcon(themedIcon(m_theme, u"plus"_s));
}

void FilterBar::setChips(const QList<FilterChip> &chips)
{
    // A chip may be what is being clicked just now.
    for (QWidget *chip : std::as_const(m_chips)) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (QWidget *widget : std::as_const(m_last))
        layout()->removeWidget(widget);
    for (int i = 0; i < chips.size(); ++i) {
        auto *frame = new QFrame(this);
        frame->setObjectName(u"filterChip"_s);
        auto *row = new QHBoxLayout(frame);
        row->setContentsMargins(4, 0, 4, 0);
        row->setSpacing(0);
        auto *words = new QToolButton;
        words->setObjectName(u"filterChipWords"_s);
        const QString text = chips[i].name + u" "_s + chips[i].value;
        words->setText(QString(text).replace(u"&"_s, u"&&"_s)); // an ampersand is a sign here, no mnemonic
        words->setAccessibleName(text);
        words->setToolTip(chips[i].hint);
        words->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(words);
        connect(words, &QToolButton::clicked, this, [this, i] { Q_EMIT chipActivated(i); });
        if (chips[i].removable) {
            auto *close = new QToolButton;
            close->setObjectName(u"filterChipRemove"_s);
            close->setIcon(themedIcon(m_theme, u"close"_s));
            close->setIconSize({ 13, 13 });
            close->setFocusPolicy(Qt::StrongFocus);
            close->setAccessibleName(tr("Remove the filter %1").arg(text));
            close->setToolTip(close->accessibleName());
            row->addWidget(close);
            connect(close, &QToolButton::clicked, this, [this, i] { Q_EMIT chipRemoved(i); });
        }
        layout()->addWidget(frame);
        frame->show();
        m_chips.append(frame);
    }
    for (QWidget *widget : std::as_const(m_last))
        layout()->addWidget(widget);
    updateGeometry();
}

void FilterBar::addAfterwards(QWidget *widget)
{
    layout()->addWidget(widget);
    m_last.append(widget);
}

QWidget *FilterBar::chip(int index) const
{
    QWidget *frame = m_chips.value(index);
    return frame ? frame->findChild<QToolButton *>(u"filterChipWords"_s) : nullptr;
}

QList<QWidget *> FilterBar::controls() const
{
    QList<QWidget *> controls;
    for (const QWidget *frame : m_chips) {
        const auto buttons = frame->findChildren<QToolButton *>();
        for (QToolButton *button : buttons)
            controls << button;
    }
    return controls << m_last;
}

} // namespace acquis
