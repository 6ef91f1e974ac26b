// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppage.h"

#include "ui/shell/languagecontroller.h"

#include <QDesktopServices>
#include <QFile>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

HelpPage::HelpPage(const UiContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_text(new QTextBrowser), m_chapter(u"index"_s)
{
    m_text->setObjectName(u"guideText"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(24);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative())
            openChapter(link.path().section(u'.', 0, 0));
        else
            QDesktopServices::openUrl(link);
    });
}

void HelpPage::openChapter(const QString &anchor)
{
    m_chapter = anchor;
    retranslate();
}

QString HelpPage::title() const
{
    return tr("User guide");
}

QString HelpPage::iconName() const
{
    return u"help"_s;
}

QString HelpPage::helpAnchor() const
{
    return u"index"_s;
}

void HelpPage::retranslate()
{
    const QString folder = m_context.language.language() == Language::French ? u"fr"_s : u"en"_s;
    QFile file(u":/guide/%1/%2.md"_s.arg(folder, m_chapter));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(u":/guide/%1/index.md"_s.arg(folder));
        if (!file.open(QIODevice::ReadOnly))
            return;
    }
    m_text->setMarkdown(QString::fromUtf8(file.readAll()));
    m_text->setAccessibleName(tr("User guide"));
}

} // namespace acquis
