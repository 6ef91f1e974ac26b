// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/foldingsection.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/wrappinglabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int leastLetters = 12; ///< of a heading
constexpr int indent = 24; ///< of a summary under its heading

/// Shortens its words where there is no room for them; the tip has them whole.
class FoldHead final : public QToolButton
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize whole = sizeHint();
        return { std::min(whole.width(), fontMetrics().averageCharWidth() * leastLetters), whole.height() };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionToolButton option;
        initStyleOption(&option);
        if (const int lacking = sizeHint().width() - width(); lacking > 0)
            option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight,
                                                        option.fontMetrics.horizontalAdvance(option.text) - lacking);
        QStylePainter(this).drawComplexControl(QStyle::CC_ToolButton, option);
    }
};

} // namespace

FoldingSection::FoldingSection(const UiContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new FoldHead)
    , m_summary(new WrappingLabel)
    , m_content(new QWidget)
{
    setObjectName(name);
    m_head->setObjectName(name + u"Fold"_s);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setAutoRaise(true);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setMinimumHeight(leastTarget);
    m_summary->setObjectName(name + u"Summary"_s);
    m_head->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_top = new QHBoxLayout;
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->addWidget(m_head, 0, Qt::AlignLeft);
    m_top->addWidget(m_summary, 1);
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(8, 0, 0, 8);
    inner->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_top);
    column->addWidget(m_content);
    connect(m_head, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(&context.theme, &Theme::changed, this, &FoldingSection::draw);
    draw();
}

void FoldingSection::addContent(QWidget *content)
{
    m_content->layout()->addWidget(content);
}

void FoldingSection::setTitle(const QString &title)
{
    m_title = title;
    m_head->setText(title);
    m_head->setToolTip(title);
    placeSummary();
    tell();
}

void FoldingSection::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    placeSummary();
    tell();
}

void FoldingSection::tell()
{
    m_head->setAccessibleName(m_isOpen ? tr("%1, open").arg(m_title) : tr("%1, folded").arg(m_title));
    m_head->setAccessibleDescription(m_summary->text());
}

void FoldingSection::setOpen(bool isOpen)
{
    if (isOpen == m_isOpen)
        return;
    m_isOpen = isOpen;
    m_content->setVisible(isOpen);
    tell();
    draw();
}

void FoldingSection::draw()
{
    QFont bold = font();
    bold.setBold(true);
    m_head->setFont(bold);
    placeSummary();
    m_head->setIcon(themedIcon(m_context.theme, m_isOpen ? u"chevron-down"_s : u"chevron-right"_s));
    QPalette palette = m_summary->palette();
    palette.setColor(QPalette::WindowText, m_context.theme.color(ColorToken::TextSecondary));
    m_summary->setPalette(palette);
}

void FoldingSection::placeSummary()
{
    const int wanted = m_summary->sizeHint().width() - m_summary->contentsMargins().left();
    const bool isBeside = m_summary->text().isEmpty() || m_head->sizeHint().width() + m_top->spacing() + wanted <= width();
    m_top->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_summary->setContentsMargins(isBeside ? 0 : indent, 0, 0, 0);
}

void FoldingSection::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSummary();
}

void FoldingSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        draw();
    else if (event->type() == QEvent::LanguageChange)
        tell();
}

} // namespace acquis
