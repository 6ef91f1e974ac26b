// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/largetext.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int letters = 80;
constexpr int lines = 16;

} // namespace

LargeText::LargeText(const QString &title, const QString &text, bool canType, QWidget *parent)
    : QDialog(parent)
    , m_canType(canType)
    , m_text(new QPlainTextEdit(text))
    , m_buttons(new QDialogButtonBox(canType ? QDialogButtonBox::Ok | QDialogButtonBox::Cancel : QDialogButtonBox::Close))
{
    setObjectName(u"largeText"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_text->setObjectName(u"largeTextEdit"_s);
    m_text->setAccessibleName(title);
    m_text->setTabChangesFocus(true);
    m_text->setReadOnly(!canType);
    m_text->moveCursor(QTextCursor::End);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_buttons);
    const auto buttons = m_buttons->buttons();
    for (QAbstractButton *button : buttons)
        button->setMinimumHeight(leastTarget);
    auto *take = new QAction(this);
    take->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) });
    connect(take, &QAction::triggered, this, &QDialog::accept);
    if (canType)
        addAction(take);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * letters, fontMetrics().lineSpacing() * lines);
    retranslate();
    m_text->setFocus();
}

QString LargeText::text() const
{
    return m_text->toPlainText();
}

void LargeText::retranslate()
{
    if (m_canType) {
        m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Take this text"));
        m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    } else {
        m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    }
}

void LargeText::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace acquis
