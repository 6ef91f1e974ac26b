// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/fileduties.h"
#include "ui/procurements/filesession.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FactsTable;
class FieldColumn;
class Panel;
class WrappingLabel;

/// The duties of the stage that is looked at: met, missing, not applicable or waived, with the rule that says so. From here one goes to
/// where a duty is met, confirms what only words can ask, or waives it with a reason and an approver.
class DutiesView final : public QWidget
{
    Q_OBJECT
public:
    DutiesView(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    void showStage(FileStage stage);
    void showFile();
    void retranslate();
    /// What is written here and no part of the file yet, as a sentence; empty: nothing.
    [[nodiscard]] QString draft() const;

Q_SIGNALS:
    void dutyRequested(const acquis::FileDuty &duty); ///< the person wants to meet it

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] const FileDuty *current() const;
    void fitTable();
    void showCurrent();
    [[nodiscard]] QString ruleOf(const FileDuty &duty) const;
    [[nodiscard]] QStringList waivers(const FileDuty &duty) const; ///< who may let it go
    void waive();
    /// Tells what the waiver lacks at its fields; true: nothing.
    bool judgeWaiver();
    void confirm();

    const UiContext m_context;
    FileSession &m_session;
    FileStage m_stage {};
    QList<FileDuty> m_duties;
    QString m_shown; ///< file and duty that reason and approver are typed for
    QString m_judged; ///< key of the duty whose waiver lacks something
    Panel *m_panel;
    FactsTable *m_table;
    WrappingLabel *m_detail;
    QPushButton *m_go;
    QPushButton *m_confirm;
    QPushButton *m_waive;
    FieldColumn *m_fields;
};

} // namespace acquis
