// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/bilingualfield.h"

#include "ui/forms/fieldlayout.h"
#include "ui/forms/growingtext.h"
#include "ui/forms/labelledinput.h"

#include <QEvent>

namespace acquis {

using namespace Qt::StringLiterals;

BilingualField::BilingualField(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_en(new GrowingText(1))
    , m_fr(new GrowingText(1))
    , m_english(new LabelledInput(theme, m_en, name + u"En"_s))
    , m_french(new LabelledInput(theme, m_fr, name + u"Fr"_s))
{
    auto *layout = new FieldLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addField(m_english, false);
    layout->addField(m_french, false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(m_en);
    for (GrowingText *text : { m_en, m_fr })
        connect(text, &GrowingText::edited, this, &BilingualField::edited);
}

void BilingualField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
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
    m_english->setFrozen(isReadOnly);
    m_french->setFrozen(isReadOnly);
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
