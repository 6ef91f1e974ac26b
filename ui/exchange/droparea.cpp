// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/droparea.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 40;

} // namespace

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

DropArea::DropArea(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_browse(new QPushButton)
    , m_create(new QPushButton)
{
    setObjectName(u"dropArea"_s);
    setAcceptDrops(true);
    QFont strong = m_title->font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setAlignment(Qt::AlignCenter);
    m_icon->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    for (QLabel *label : { m_title, m_text })
        label->setWordWrap(true);
    m_browse->setObjectName(u"browseFiles"_s);
    m_browse->setProperty("primary", true);
    m_create->setObjectName(u"createRegister"_s);
    m_create->setMinimumHeight(28);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_icon, m_title, m_text })
        column->addWidget(widget);
    for (QWidget *button : std::initializer_list<QWidget *> { m_browse, m_create })
        column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_browse, &QPushButton::clicked, this, &DropArea::browseRequested);
    connect(m_create, &QPushButton::clicked, this, &DropArea::registerRequested);
    connect(&theme, &Theme::changed, this, &DropArea::retakeIcon);
    retakeIcon();
    setRegisterIsOpen(true);
}

void DropArea::retakeIcon()
{
    m_icon->setPixmap(themedIcon(m_theme, u"import"_s, ColorToken::Accent).pixmap(iconSize, iconSize));
    update();
}

void DropArea::setRegisterIsOpen(bool open)
{
    m_registerIsOpen = open;
    m_create->setVisible(!open);
    retranslate();
}

void DropArea::retranslate()
{
    m_title->setText(tr("Drop files here, or choose them"));
    const QString kinds =
        tr("Ministry statements of the Public Accounts of Ontario, lists of contracts and tables of vendors, as CSV files, and "
           "share packages. The format is found from the content. You see what would change before anything is written.");
    m_text->setText(m_registerIsOpen ? kinds
                                     : kinds + u"\n\n"_s + tr("No register is open. Make one first; the files then go into it."));
    m_browse->setText(tr("Choose files…"));
    m_create->setText(tr("Make a register…"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_text->text());
}

void DropArea::setHovered(bool hovered)
{
    m_hovered = hovered;
    update();
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setHovered(true);
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    setHovered(false);
}

void DropArea::dropEvent(QDropEvent *event)
{
    setHovered(false);
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(paths);
}

void DropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(m_theme.color(m_hovered ? ColorToken::Accent : ColorToken::BorderStrong), m_hovered ? 2 : 1, Qt::DashLine));
    painter.setBrush(m_theme.color(m_hovered ? ColorToken::Hover : ColorToken::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace acquis
