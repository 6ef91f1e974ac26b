// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesession.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

/// Notes on the file, newest first: they stay open when everything else is frozen. None is changed or taken away.
class FileNotesView final : public QWidget
{
    Q_OBJECT
public:
    FileNotesView(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    void showFile();
    void retranslate();

private:
    void add();

    const UiContext m_context;
    FileSession &m_session;
    QListWidget *m_list;
    QLabel *m_label;
    QPlainTextEdit *m_text;
    QPushButton *m_add;
};

} // namespace acquis
