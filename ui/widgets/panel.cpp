// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/widgets/wrappinglabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastHeaderHeight = 32;
constexpr int gap = 8;

/// Title and second text beside each other where both have room on one line, else under each other: never a column of single words.
class HeaderWords final : public QWidget
{
public:
    HeaderWords(QLabel &title, QLabel &subtitle) : m_title(title), m_subtitle(subtitle)
    {
        title.setParent(this);
        subtitle.setParent(this);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        if (!hasSubtitle())
            return m_title.heightForWidth(width);
        if (areBeside(width))
            return std::max(m_title.fontMetrics().height(), m_subtitle.fontMetrics().height());
        return m_title.heightForWidth(width) + m_subtitle.heightForWidth(width);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = naturalWidth(m_title) + (hasSubtitle() ? gap + naturalWidth(m_subtitle) : 0);
        return { width, heightForWidth(width) };
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return { m_title.minimumSizeHint().width(), m_title.fontMetrics().height() };
    }

    /// A text or a font is another one.
    void follow()
    {
        place();
        updateGeometry();
    }

protected:
    void resizeEvent(QResizeEvent *) override { place(); }
    void showEvent(QShowEvent *) override { place(); }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            follow();
        return QWidget::event(event);
    }

private:
    [[nodiscard]] bool hasSubtitle() const { return !m_subtitle.text().isEmpty(); }
    [[nodiscard]] static int naturalWidth(const QLabel &label)
    {
        label.ensurePolished();
        if (!Qt::mightBeRichText(label.text()))
            return label.fontMetrics().horizontalAdvance(label.text()) + 2;
        QTextDocument text;
        text.setDefaultFont(label.font());
        text.setDocumentMargin(0);
        text.setHtml(label.text());
        return int(std::ceil(text.idealWidth())) + 2;
    }
    [[nodiscard]] bool areBeside(int width) const { return naturalWidth(m_title) + gap + naturalWidth(m_subtitle) <= width; }
    void place()
    {
        if (!hasSubtitle()) {
            m_title.setGeometry(rect());
            m_subtitle.setGeometry({});
        } else if (areBeside(width())) {
            const int title = naturalWidth(m_title);
            m_title.setGeometry(0, 0, title, height());
            m_subtitle.setGeometry(title + gap, 0, width() - title - gap, height());
        } else {
            const int title = std::min(m_title.heightForWidth(width()), height());
            m_title.setGeometry(0, 0, width(), title);
            m_subtitle.setGeometry(0, title, width(), height() - title);
        }
    }

    QLabel &m_title;
    QLabel &m_subtitle;
};

} // namespace

Panel::Panel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_title(new WrappingLabel)
    , m_subtitle(new QLabel)
    , m_footnote(new QLabel)
{
    m_headerRow = new QWidget;
    m_headerRow->setObjectName(u"panelHeader"_s);
    m_header = new QHBoxLayout(m_headerRow);
    m_header->setContentsMargins(10, 3, 6, 3);
    m_header->setSpacing(gap);
    m_title->setObjectName(u"panelTitle"_s);
    m_subtitle->setObjectName(u"panelSubtitle"_s);
    m_subtitle->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_subtitle->setFocusPolicy(Qt::NoFocus);
    m_subtitle->setWordWrap(true); // gives way to the title
    m_header->addWidget(m_icon);
    m_header->addWidget(new HeaderWords(*m_title, *m_subtitle), 1);
    m_icon->hide();
    m_headerRow->setMinimumHeight(leastHeaderHeight);

    m_footnote->setObjectName(u"panelFootnote"_s);
    m_footnote->setWordWrap(true);
    m_footnote->hide();

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    outer->addWidget(m_headerRow);
    m_content = new QVBoxLayout;
    m_content->setSpacing(0);
    outer->addLayout(m_content, 1);
    outer->addWidget(m_footnote);
}

void Panel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    keepHeaderWhole();
}

void Panel::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    keepHeaderWhole();
}

void Panel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    keepHeaderWhole();
}

void Panel::keepHeaderWhole()
{
    static_cast<HeaderWords *>(m_title->parentWidget())->follow();
    const int wanted = m_header->heightForWidth(contentsRect().width() - 2);
    m_headerRow->setMinimumHeight(std::max(leastHeaderHeight, wanted));
}

void Panel::setHeaderIcon(const QIcon &icon)
{
    m_icon->setPixmap(icon.pixmap(16, 16));
    m_icon->setVisible(!icon.isNull());
}

void Panel::addTool(QWidget *tool)
{
    m_header->addWidget(tool);
}

void Panel::addContent(QWidget *content, int stretch)
{
    m_content->addWidget(content, stretch);
}

void Panel::setFootnote(const QString &text)
{
    m_footnote->setText(text);
    m_footnote->setVisible(!text.isEmpty());
}

} // namespace acquis
