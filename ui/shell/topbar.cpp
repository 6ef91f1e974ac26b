// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/searchbox.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/linklabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace acquis {

using namespace Qt::StringLiterals;

TopBar::TopBar(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_back(new QToolButton)
    , m_title(new QLabel)
    , m_crumbs(new LinkLabel)
    , m_search(new SearchBox(context))
    , m_language(new QPushButton)
    , m_help(new QToolButton)
{
    setObjectName(u"topBar"_s);
    m_back->setObjectName(u"backButton"_s);
    m_title->setObjectName(u"pageTitle"_s);
    m_crumbs->setObjectName(u"breadcrumb"_s);
    m_language->setObjectName(u"languageButton"_s);
    m_help->setObjectName(u"helpButton"_s);
    for (QToolButton *button : { m_back, m_help }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setIconSize({ 18, 18 });
        button->setMinimumSize(30, 30);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(10);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_crumbs, 1);
    row->addWidget(m_search, 2);
    row->addWidget(m_language);
    row->addWidget(m_help);
    connect(m_back, &QToolButton::clicked, this, &TopBar::backRequested);
    connect(m_crumbs, &QLabel::linkActivated, this, [this](const QString &link) { Q_EMIT crumbChosen(link.toInt()); });
    connect(m_language, &QPushButton::clicked, this, &TopBar::languageRequested);
    connect(m_help, &QToolButton::clicked, this, &TopBar::helpRequested);
    connect(&m_context.theme, &Theme::changed, this, &TopBar::retranslate);
    retranslate();
}

void TopBar::setPage(const QString &title, const QList<Crumb> &breadcrumb)
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setText(title);
    m_title->setMinimumWidth(QFontMetrics(large).horizontalAdvance(title) + 4);
    QStringList parts;
    for (qsizetype i = 0; i < breadcrumb.size(); ++i) {
        const QString text = breadcrumb[i].text.toHtmlEscaped();
        parts << (i + 1 < breadcrumb.size() ? u"<a href=\"%1\">%2</a>"_s.arg(breadcrumb[i].level).arg(text) : text);
    }
    m_crumbs->setText(parts.join(u" \u203A "_s));
    m_crumbs->setFocusPolicy(breadcrumb.size() > 1 ? Qt::StrongFocus : Qt::NoFocus);
    m_crumbs->setAccessibleName(tr("Where you are"));
}

void TopBar::setCanGoBack(bool can)
{
    m_back->setEnabled(can);
}

void TopBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TopBar::retranslate()
{
    m_back->setIcon(themedIcon(m_context.theme, u"back"_s));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    //: The name of the other language, in that language: "Français" in English, "English" in French.
    m_language->setText(tr("Français"));
    m_language->setAccessibleName(m_language->text());
    m_language->setToolTip(tr("Passer au français (Ctrl+Shift+L)"));
    m_search->retranslate();
    m_help->setIcon(themedIcon(m_context.theme, u"help"_s));
    m_help->setAccessibleName(tr("Help"));
    m_help->setToolTip(tr("Help (F1)"));
}

} // namespace acquis
