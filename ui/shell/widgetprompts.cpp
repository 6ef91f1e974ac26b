// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/widgetprompts.h"

#include "ui/shell/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace acquis {

void WidgetPrompts::openFiles(QWidget *parent, const QString &title, const QString &filter, bool several,
                              std::function<void(const QStringList &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, m_settings.lastFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::accepted, dialog, [this, dialog, chosen = std::move(chosen)] {
        m_settings.setLastFolder(dialog->directory().absolutePath());
        chosen(dialog->selectedFiles());
    });
    dialog->open();
}

void WidgetPrompts::saveFile(QWidget *parent, const QString &title, const QString &suggestedName, const QString &filter,
                             std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, title, m_settings.lastFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggestedName).suffix());
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::accepted, dialog, [this, dialog, chosen = std::move(chosen)] {
        m_settings.setLastFolder(dialog->directory().absolutePath());
        chosen(dialog->selectedFiles().value(0));
    });
    dialog->open();
}

void WidgetPrompts::confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                            std::function<void(bool)> answered)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *act = box->addButton(action, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::finished, box,
                     [box, act, answered = std::move(answered)] { answered(box->clickedButton() == act); });
    box->open();
}

} // namespace acquis
