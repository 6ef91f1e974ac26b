// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesession.h"

#include <QFrame>
#include <QSet>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FactsTable;
class WrappingLabel;

/// Two people changed the same fields: field by field, which value holds. Nothing of either is lost before it is decided. Hidden while
/// there is no conflict.
class FileConflictView final : public QFrame
{
    Q_OBJECT
public:
    FileConflictView(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    void showConflicts();
    void retranslate();

private:
    void keep(bool mine, bool all);

    const UiContext m_context;
    FileSession &m_session;
    QSet<QString> m_mine; ///< paths whose value of mine is kept
    WrappingLabel *m_title;
    FactsTable *m_table;
    QPushButton *m_keepMine;
    QPushButton *m_keepTheirs;
    QPushButton *m_allMine;
    QPushButton *m_allTheirs;
    QPushButton *m_save;
};

} // namespace acquis
