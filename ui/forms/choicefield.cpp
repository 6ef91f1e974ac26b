// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choicefield.h"

#include "ui/forms/steppedbox.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int shortestBox = 16; ///< in letters

} // namespace

ChoiceField::ChoiceField(const QString &name, const QStringList &codes, QWidget *parent)
    : QWidget(parent)
    , m_codes(codes)
    , m_code(codes.value(0))
    , m_box(new SteppedBox)
    , m_line(new QLineEdit)
{
    m_box->setObjectName(name);
    m_box->setMinimumHeight(leastTarget);
    // Long words are read in its list: they do not make the form wider than its panel.
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(shortestBox);
    m_line->setObjectName(name + u"Read"_s);
    m_line->setMinimumHeight(leastTarget);
    m_line->setReadOnly(true);
    m_line->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box);
    row->addWidget(m_line);
    setFocusProxy(m_box);
    connect(m_box, &SteppedBox::chosen, this, &ChoiceField::take);
    connect(m_box, &SteppedBox::givenUp, this, &ChoiceField::takeBack);
    fill();
}

void ChoiceField::setWords(const QStringList &words)
{
    setCodes(m_codes, words);
}

void ChoiceField::setCodes(const QStringList &codes, const QStringList &words)
{
    if (codes == m_codes && words == m_words)
        return; // an open list stays open
    m_codes = codes;
    m_words = words;
    fill();
}

void ChoiceField::setCode(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    fill();
}

void ChoiceField::finish()
{
    m_box->finish();
}

void ChoiceField::take()
{
    const QString chosen = m_box->currentData().toString();
    if (chosen == m_code)
        return;
    m_code = chosen;
    m_line->setText(m_box->currentText());
    Q_EMIT edited();
}

void ChoiceField::takeBack()
{
    const QSignalBlocker blocker(m_box);
    m_box->setCurrentIndex(m_box->findData(m_code));
}

void ChoiceField::fill()
{
    const QSignalBlocker blocker(m_box);
    m_box->clear();
    for (qsizetype i = 0; i < m_codes.size(); ++i)
        m_box->addItem(m_words.value(i, m_codes.at(i)), m_codes.at(i));
    if (!m_codes.contains(m_code)) // what a file holds is shown, whatever it is
        m_box->addItem(m_code, m_code);
    m_box->setCurrentIndex(m_box->findData(m_code));
    m_line->setText(m_box->currentText());
    m_box->setToolTip(m_box->currentText());
}

void ChoiceField::setReadings(const QString &name, const QString &description)
{
    for (QWidget *part : std::initializer_list<QWidget *> { m_box, m_line }) {
        part->setAccessibleName(name);
        part->setAccessibleDescription(description);
    }
}

void ChoiceField::setReadOnly(bool isReadOnly)
{
    const bool hadFocus = m_box->hasFocus() || m_line->hasFocus();
    m_box->setVisible(!isReadOnly);
    m_line->setVisible(isReadOnly);
    setFocusProxy(isReadOnly ? static_cast<QWidget *>(m_line) : m_box);
    if (hadFocus)
        setFocus();
}

} // namespace acquis
