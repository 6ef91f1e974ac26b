// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesession.h"

#include <QHash>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

/// Notes on the file, newest first: they stay open when everything else is frozen. None is changed or taken away. What is written and
/// not added stays with its file until the program ends.
class FileNotesView final : public QWidget
{
    Q_OBJECT
public:
    FileNotesView(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    void showFile();
    void retranslate();
    /// Numbers of the files for which a note is written and not added.
    [[nodiscard]] QStringList drafts() const;

private:
    void add();

    const UiContext m_context;
    FileSession &m_session;
    QListWidget *m_list;
    struct Draft
    {
        QString number;
        QString text;
    };
    QHash<QString, Draft> m_drafts; ///< of files that are not shown, by uid
    Draft m_draft; ///< of the one that is
    QString m_shown; ///< uid
    QLabel *m_label;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
};

} // namespace acquis
