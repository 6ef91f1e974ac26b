// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/fileduties.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QButtonGroup;
QT_END_NAMESPACE

namespace acquis {

class StageButton;
class StageLayout;

/// The stages of the file beside each other: done, where it stands, to come, with the days that each took and what is missing. One of
/// them is looked at; the arrow keys go from one to the next. Its height follows its width and the names of the stages, never what is
/// counted: nothing moves while somebody types. Where there is no room names are shortened, but that of the stage where the file is and
/// of the one that is looked at; tip and accessible name always say them whole.
class StageStepper final : public QWidget
{
    Q_OBJECT
public:
    explicit StageStepper(const UiContext &context, QWidget *parent = nullptr);

    void setFile(const ProcurementFile &file, const QList<FileDuty> &duties, QDate today);
    [[nodiscard]] FileStage looked() const { return m_looked; }
    void look(FileStage stage);
    void retranslate();

Q_SIGNALS:
    void chosen(acquis::FileStage stage);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Step
    {
        FileStage stage {};
        bool isDone = false;
        bool isHere = false;
        int days = 0;
        int missing = 0;
        friend bool operator==(const Step &, const Step &) = default;
    };
    void fill();
    void leadTab();
    void keepWhole();
    void tell(StageButton *button, const Step &step, int number) const;

    const UiContext m_context;
    QList<Step> m_steps;
    QButtonGroup *m_group;
    StageLayout *m_row;
    QList<StageButton *> m_buttons;
    FileStage m_looked {};
};

} // namespace acquis
