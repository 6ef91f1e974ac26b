// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/passportexports.h"

#include "core/vendors/searchwords.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/userprompts.h"
#include "ui/vendors/passportdocument.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// A file name that says whose passport it is, without what a file name cannot hold.
QString suggestedName(const VendorPassport &passport)
{
    const QString words = sortKey(passport.name).replace(u' ', u'-').left(60);
    return u"%1-passport.pdf"_s.arg(words.isEmpty() ? u"vendor-%1"_s.arg(passport.vendor.value) : words);
}

} // namespace

PassportExports::PassportExports(const UiContext &context, FileWriting &writing, Source source, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_writing(writing)
    , m_source(std::move(source))
    , m_page(page)
    , m_save(new QAction(this))
    , m_menu(new QMenu(page))
    , m_languages(new QActionGroup(this))
{
    m_save->setObjectName(u"vendorsPassport"_s);
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_save->setShortcutContext(Qt::WindowShortcut);
    connect(m_save, &QAction::triggered, this, &PassportExports::save);
    page->addAction(m_save);
    for (const char *name : { "Screen", "English", "French", "Both" }) {
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(u"vendorsPassport"_s + QLatin1String(name));
        action->setCheckable(true);
        m_languages->addAction(action);
    }
    m_languages->actions().first()->setChecked(true);
    m_menu->addSeparator();
    m_contacts = m_menu->addAction(QString());
    m_contacts->setObjectName(u"vendorsPassportContacts"_s);
    m_contacts->setCheckable(true);
}

QList<QAction *> PassportExports::actions() const
{
    return { m_save, m_menu->menuAction() };
}

void PassportExports::setEnabled(bool isEnabled)
{
    m_save->setEnabled(isEnabled);
}

QList<Language> PassportExports::languages() const
{
    switch (Choice(m_languages->actions().indexOf(m_languages->checkedAction()))) {
    case Choice::English: return { Language::English };
    case Choice::French: return { Language::French };
    case Choice::Both: {
        const bool french = m_context.language.language() == Language::French;
        return french ? QList { Language::French, Language::English } : QList { Language::English, Language::French };
    }
    case Choice::Screen: break;
    }
    return { m_context.language.language() };
}

void PassportExports::save()
{
    const auto passport = m_source(m_contacts->isChecked());
    if (!passport)
        return;
    m_contacts->setChecked(false); // asked for each paper anew: the next may be of another vendor
    m_context.prompts.saveFile(m_page, tr("Save the passport of “%1”").arg(passport->name), suggestedName(*passport),
                               tr("PDF files (*.pdf)"),
                               [this, document = PassportDocument(*passport), chosen = languages()](const QString &path) {
                                   m_writing.start(QFileInfo(path).fileName(), [path, document, chosen](const WriteWatch &) {
                                       return document.writePdf(path, chosen);
                                   });
                               });
}

void PassportExports::retranslate()
{
    m_save->setText(tr("Save the VOR passport as PDF…"));
    m_save->setIcon(themedIcon(m_context.theme, u"export"_s));
    m_menu->setTitle(tr("Language of the passport"));
    const QStringList choices { tr("As the screen"), tr("English"), tr("French"), tr("Both, one above the other") };
    for (int i = 0; i < choices.size(); ++i)
        m_languages->actions().at(i)->setText(choices[i]);
    m_contacts->setText(tr("With contacts"));
}

} // namespace acquis
