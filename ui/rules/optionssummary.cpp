// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/optionssummary.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(StateToken state)
{
    switch (state) {
    case StateToken::Ok: return u"ok"_s;
    case StateToken::Warning: return u"warning"_s;
    case StateToken::Error: return u"error"_s;
    case StateToken::Neutral:
    case StateToken::Info: break;
    }
    return u"info"_s;
}

void colorText(QWidget *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

} // namespace

OptionsSummary::OptionsSummary(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_title(new WrappingLabel)
    , m_text(new WrappingLabel)
    , m_column(new QVBoxLayout)
{
    setObjectName(u"optionsSummary"_s);
    m_title->setObjectName(u"optionsSummaryTitle"_s);
    m_text->setObjectName(u"optionsSummaryText"_s);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    for (QLabel *label : { static_cast<QLabel *>(m_title), static_cast<QLabel *>(m_text) })
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 7, 10, 7);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    m_column->setSpacing(3);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    connect(&theme, &Theme::changed, this, &OptionsSummary::color);
    color();
}

void OptionsSummary::addLine()
{
    WarningLine line { new QWidget, new QLabel, new WrappingLabel };
    line.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(line.line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(line.icon, 0, Qt::AlignTop);
    row->addWidget(line.text, 1);
    m_column->addWidget(line.line);
    m_lines << line;
}

void OptionsSummary::show(const AnswerSummary &summary, const QStringList &warnings)
{
    const bool sameState = summary.state == m_summary.state && m_lines.size() >= warnings.size();
    m_summary = summary;
    if (m_title->text() != summary.title)
        m_title->setText(summary.title);
    if (m_text->text() != summary.text)
        m_text->setText(summary.text);
    while (m_lines.size() < warnings.size())
        addLine();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool isUsed = i < warnings.size();
        if (isUsed && m_lines[i].text->text() != warnings[i])
            m_lines[i].text->setText(warnings[i]);
        if (m_lines[i].line->isHidden() == isUsed)
            m_lines[i].line->setVisible(isUsed);
    }
    setAccessibleName(summary.title);
    setAccessibleDescription((QStringList { summary.text } + warnings).join(u' '));
    if (!sameState)
        color();
}

void OptionsSummary::color()
{
    const StateColors colors = m_theme.state(m_summary.state);
    m_icon->setPixmap(themedIcon(iconOf(m_summary.state), colors.text).pixmap(18, 18));
    colorText(m_title, colors.text);
    colorText(m_text, m_theme.color(ColorToken::Text));
    const QColor warning = m_theme.state(StateToken::Warning).text;
    for (const WarningLine &line : std::as_const(m_lines)) {
        line.icon->setPixmap(themedIcon(u"warning"_s, warning).pixmap(16, 16));
        colorText(line.text, m_theme.color(ColorToken::Text));
    }
    update();
}

void OptionsSummary::paintEvent(QPaintEvent *)
{
    const StateColors colors = m_theme.state(m_summary.state);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = m_theme.kind() == ThemeKind::HighContrast ? 2 : 1;
    painter.setPen(QPen(colors.line, width));
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillRect(QRect(0, 3, 3, height() - 6), colors.line);
}

QString OptionsSummary::title() const
{
    return m_title->text();
}

QString OptionsSummary::text() const
{
    return m_text->text();
}

QStringList OptionsSummary::warnings() const
{
    QStringList words;
    for (const WarningLine &line : m_lines) {
        if (!line.line->isHidden())
            words << line.text->text();
    }
    return words;
}

} // namespace acquis
