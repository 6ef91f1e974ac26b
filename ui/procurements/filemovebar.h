// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/fileduties.h"
#include "core/procurements/stagemoves.h"
#include "ui/procurements/filesession.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FieldColumn;
class WrappingLabel;

/// Asks in the page, not in a window of its own, for what a move of the file needs: the reason to go on or back, why it ends, who holds
/// it next. Hidden while nothing is asked.
class FileMoveBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Move { Pass, Return, Cancel, Abandon, Reopen, Holder };

    FileMoveBar(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    void ask(Move move);
    /// What is missing before the file goes on is told anew; when nothing is, nothing is asked any more.
    void showFile();
    void retranslate();

Q_SIGNALS:
    void moved();
    void passed(acquis::FileStage stage); ///< the stage that the file has left, going on; after moved()

private:
    void dismiss();
    void carryOut();
    void fillWords();
    [[nodiscard]] StageMove apply(ProcurementFile &file, const QString &reason) const;
    [[nodiscard]] QString actionWord() const;
    void sayWhyNot(StageMove move);

    const UiContext m_context;
    FileSession &m_session;
    Move m_move = Move::Pass;
    WrappingLabel *m_title;
    WrappingLabel *m_text;
    FieldColumn *m_fields;
    QPushButton *m_do;
    QPushButton *m_dismiss;
};

} // namespace acquis
