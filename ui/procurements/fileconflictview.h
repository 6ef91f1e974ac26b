// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/filesession.h"

#include <QFrame>
#include <QHash>

#include <optional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FactsTable;
class WrappingLabel;

/// Two people changed the same fields: field by field, which value holds. None holds by itself: it is saved when each is decided, so
/// that nobody's words go unseen. Hidden while there is no conflict.
class FileConflictView final : public QFrame
{
    Q_OBJECT
public:
    FileConflictView(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    void showConflicts();
    void retranslate();

private:
    struct Decision
    {
        MergeConflict about; ///< a field of which either value is another by now is decided anew
        bool isMine = false;
    };
    [[nodiscard]] std::optional<bool> isMine(const MergeConflict &conflict) const; ///< none: not decided
    /// A value as the person reads it.
    [[nodiscard]] QString told(const QString &path, const QString &json) const;
    void showWhole();
    void keep(bool mine, bool all);
    void goToUndecided();
    void save();

    const UiContext m_context;
    FileSession &m_session;
    QHash<QString, Decision> m_decided; ///< by path
    WrappingLabel *m_title;
    WrappingLabel *m_whole; ///< of the current field, where the table has no room for it
    WrappingLabel *m_left; ///< how many are not decided
    FactsTable *m_table;
    QPushButton *m_keepMine;
    QPushButton *m_keepTheirs;
    QPushButton *m_allMine;
    QPushButton *m_allTheirs;
    QPushButton *m_save;
};

} // namespace acquis
