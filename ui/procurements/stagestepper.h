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

/// The stages of the file beside each other: done, where it stands, to come, with the days that each took and what is missing. One of
/// them is looked at; the arrow keys go from one to the next.
class StageStepper final : public QWidget
{
    Q_OBJECT
public:
    explicit StageStepper(const UiContext &context, QWidget *parent = nullptr);

    void setFile(const ProcurementFile &file, const QList<FileDuty> &duties, QDate today);
    [[nodiscard]] FileStage looked() const { return m_looked; }
    void look(FileStage stage);
    void retranslate();
    /// The rows of stages follow from the width, the font and the language, never from what is told of the file.
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(acquis::FileStage stage);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

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
    struct Grid
    {
        int columns = 1;
        int rows = 1;
        int rowHeight = 0;
    };
    [[nodiscard]] Grid gridFor(int width) const;
    void place();
    void fill();
    void leadTab();
    void tell(StageButton *button, const Step &step, int number) const;

    const UiContext m_context;
    QList<Step> m_steps;
    QButtonGroup *m_group;
    QList<StageButton *> m_buttons;
    FileStage m_looked {};
};

} // namespace acquis
