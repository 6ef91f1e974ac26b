// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/bilingualfield.h"

#include "ui/forms/growingtext.h"
#include "ui/forms/labelledinput.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12;
constexpr int leastLetters = 26; ///< of each language, beside each other

int heightOf(const QWidget &widget, int width)
{
    const int wanted = widget.hasHeightForWidth() ? widget.heightForWidth(width) : -1;
    return wanted >= 0 ? wanted : widget.sizeHint().height();
}

} // namespace

BilingualField::BilingualField(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_en(new GrowingText(1))
    , m_fr(new GrowingText(1))
    , m_english(new LabelledInput(theme, m_en, name + u"En"_s))
    , m_french(new LabelledInput(theme, m_fr, name + u"Fr"_s))
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(gap);
    m_box->addWidget(m_english, 1, Qt::AlignTop);
    m_box->addWidget(m_french, 1, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_en);
    for (GrowingText *text : { m_en, m_fr })
        connect(text, &GrowingText::edited, this, &BilingualField::edited);
}

bool BilingualField::isWide(int width) const
{
    const int least = std::max(m_english->minimumSizeHint().width(), m_french->minimumSizeHint().width());
    return width >= 2 * std::max(least, fontMetrics().averageCharWidth() * leastLetters) + gap;
}

void BilingualField::arrange()
{
    const auto direction = isWide(width()) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_box->direction() == direction)
        return;
    m_box->setDirection(direction);
    m_box->setSpacing(direction == QBoxLayout::LeftToRight ? gap : 4);
}

int BilingualField::heightForWidth(int width) const
{
    if (!isWide(width))
        return heightOf(*m_english, width) + 4 + heightOf(*m_french, width);
    const int half = (width - gap) / 2;
    return std::max(heightOf(*m_english, half), heightOf(*m_french, half));
}

QSize BilingualField::minimumSizeHint() const
{
    return { std::max(m_english->minimumSizeHint().width(), m_french->minimumSizeHint().width()),
             m_english->minimumSizeHint().height() };
}

void BilingualField::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void BilingualField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
    else if (event->type() == QEvent::LanguageChange)
        writeLabels();
}

void BilingualField::setLabel(const QString &words)
{
    m_label = words;
    writeLabels();
}

void BilingualField::writeLabels()
{
    m_english->setLabel(m_label.isEmpty() ? tr("English") : tr("%1, in English").arg(m_label));
    m_french->setLabel(m_label.isEmpty() ? tr("French") : tr("%1, in French").arg(m_label));
}

void BilingualField::setNotes(const QStringList &sentences)
{
    m_en->setAccessibleDescription(sentences.join(u' '));
    m_fr->setAccessibleDescription(sentences.join(u' '));
}

void BilingualField::setReadOnly(bool isReadOnly)
{
    m_en->setReadOnly(isReadOnly);
    m_fr->setReadOnly(isReadOnly);
}

void BilingualField::setValue(const BilingualText &text)
{
    m_en->setValue(text.en);
    m_fr->setValue(text.fr);
}

BilingualText BilingualField::value() const
{
    return { m_en->value(), m_fr->value() };
}

void BilingualField::finish()
{
    m_en->finish();
    m_fr->finish();
}

void BilingualField::forgetTyped()
{
    m_en->forgetTyped();
    m_fr->forgetTyped();
}

} // namespace acquis
