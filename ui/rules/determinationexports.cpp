// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/determinationexports.h"

#include "ui/shell/filewriting.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>

namespace acquis {

using namespace Qt::StringLiterals;

DeterminationExports::DeterminationExports(const UiContext &context, FileWriting &writing, Source source, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_writing(writing)
    , m_source(std::move(source))
    , m_page(page)
    , m_copy(add(u"optionsCopy"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &DeterminationExports::copy))
    , m_pdf(add(u"optionsPdf"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &DeterminationExports::savePdf))
    , m_print(add(u"optionsPrint"_s, QKeySequence::Print, &DeterminationExports::print))
    , m_json(add(u"optionsJson"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), &DeterminationExports::saveJson))
    , m_languageMenu(new QMenu(page))
    , m_languages(new QActionGroup(this))
{
    for (const char *name : { "Screen", "English", "French", "Both" }) {
        QAction *action = m_languageMenu->addAction(QString());
        action->setObjectName(u"optionsLanguage"_s + QLatin1String(name));
        action->setCheckable(true);
        m_languages->addAction(action);
    }
    m_languages->actions().first()->setChecked(true);
}

QAction *DeterminationExports::add(const QString &name, const QKeySequence &shortcut, void (DeterminationExports::*act)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_page->addAction(action);
    return action;
}

QList<QAction *> DeterminationExports::actions() const
{
    return { m_copy, m_pdf, m_print, m_json, m_languageMenu->menuAction() };
}

void DeterminationExports::setEnabled(bool isEnabled)
{
    for (QAction *action : { m_copy, m_pdf, m_print, m_json })
        action->setEnabled(isEnabled);
}

QList<Language> DeterminationExports::languages() const
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

void DeterminationExports::copy()
{
    const auto record = m_source();
    if (!record)
        return;
    const DeterminationDocument document(*record);
    auto *data = new QMimeData; // the clipboard takes it
    data->setHtml(document.html(languages()));
    data->setText(document.plainText(languages()));
    QGuiApplication::clipboard()->setMimeData(data);
}

void DeterminationExports::savePdf()
{
    const auto record = m_source();
    if (!record)
        return;
    const QString filter = tr("PDF files (*.pdf)");
    m_context.prompts.saveFile(m_page, tr("Save the determination as PDF"), u"determination.pdf"_s, filter,
                               [this, document = DeterminationDocument(*record), chosen = languages()](const QString &path) {
                                   m_writing.start(QFileInfo(path).fileName(), [path, document, chosen](const WriteWatch &watch) {
                                       return document.writePdf(path, chosen, watch);
                                   });
                               });
}

void DeterminationExports::print()
{
    const auto record = m_source();
    if (!record)
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"optionsPrintDialog"_s);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer, document = DeterminationDocument(*record), chosen = languages(), title = record->title] {
                printer->setDocName(title);
                m_writing.start(
                    tr("the determination"),
                    [printer, document, chosen](const WriteWatch &watch) -> Result<QString> {
                        if (const auto pages = document.draw(*printer, chosen, watch); !pages)
                            return std::unexpected(pages.error());
                        return printer->outputFileName().isEmpty() ? printer->printerName() : printer->outputFileName();
                    },
                    [] { return tr("Printed."); });
            });
    dialog->open();
}

void DeterminationExports::saveJson()
{
    const auto record = m_source();
    if (!record)
        return;
    const QString filter = tr("JSON files (*.json)");
    m_context.prompts.saveFile(
        m_page, tr("Save the determination as JSON"), u"determination.json"_s, filter,
        [this, document = DeterminationDocument(*record), language = languages().constFirst()](const QString &path) {
            m_writing.start(QFileInfo(path).fileName(),
                            [path, document, language](const WriteWatch &) { return writeBytes(path, document.json(language)); });
        });
}

void DeterminationExports::retranslate()
{
    m_copy->setText(tr("&Copy the determination"));
    m_copy->setIcon(themedIcon(m_context.theme, u"copy"_s));
    m_pdf->setText(tr("Save the determination as &PDF…"));
    m_pdf->setIcon(themedIcon(m_context.theme, u"export"_s));
    m_print->setText(tr("&Print the determination…"));
    m_print->setIcon(themedIcon(m_context.theme, u"print"_s));
    m_json->setText(tr("Save the determination as &JSON…"));
    m_languageMenu->setTitle(tr("&Language of the document"));
    const QStringList choices { tr("As the &screen"), tr("&English"), tr("&French"), tr("&Both, one after the other") };
    for (int i = 0; i < choices.size(); ++i)
        m_languages->actions().at(i)->setText(choices[i]);
}

} // namespace acquis
