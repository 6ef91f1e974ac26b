// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/stagestepper.h"

#include "core/procurements/filedays.h"
#include "ui/procurements/filewords.h"
#include "ui/procurements/stagebutton.h"

#include <QButtonGroup>
#include <QKeyEvent>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr QMargins margins(6, 4, 6, 4);

} // namespace

StageStepper::StageStepper(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"stageStepper"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_looked = FileStage(id);
        Q_EMIT chosen(m_looked);
    });
}

void StageStepper::setFile(const ProcurementFile &file, const QList<FileDuty> &duties, QDate today)
{
    QList<Step> steps;
    const FileDays days = daysOf(file, today);
    for (const FileStage stage : stagesOf(file)) {
        const bool isClosed = file.state == FileState::Closed;
        Step step { stage, stage < file.stage || isClosed, stage == file.stage && !isClosed, days.daysIn(stage), 0 };
        if (step.isHere && file.state == FileState::Open) {
            step.missing = int(std::ranges::count_if(duties, [stage](const FileDuty &duty) {
                return duty.stage == stage && duty.state == DutyState::Missing && duty.gate != DutyGate::Open;
            }));
        }
        steps << step;
    }
    if (steps == m_steps)
        return;
    m_steps = steps;
    fill();
}

void StageStepper::fill()
{
    while (m_buttons.size() < m_steps.size()) {
        auto *button = new StageButton(m_context.theme, this);
        button->installEventFilter(this);
        m_buttons << button;
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        StageButton *button = m_buttons[i];
        m_group->removeButton(button);
        button->setVisible(i < m_steps.size());
        if (i >= m_steps.size())
            continue;
        m_group->addButton(button, int(m_steps[i].stage));
        button->setObjectName(u"stage-"_s + codeOf(m_steps[i].stage));
        button->setChecked(m_steps[i].stage == m_looked);
        tell(button, m_steps[i], int(i) + 1);
    }
    leadTab();
    updateGeometry();
    place();
}

/// As few rows as hold the longest word of every name, and as many stages in each.
StageStepper::Grid StageStepper::gridFor(int width) const
{
    const int room = width - margins.left() - margins.right();
    const auto count = int(m_steps.size());
    int least = 1;
    for (int i = 0; i < count; ++i)
        least = std::max(least, m_buttons[i]->leastWidth());
    Grid grid;
    const int mostColumns = std::clamp(room / least, 1, std::max(1, count));
    grid.rows = std::max(1, (count + mostColumns - 1) / mostColumns);
    grid.columns = std::max(1, (count + grid.rows - 1) / grid.rows);
    int lines = 1;
    for (int i = 0; i < count; ++i)
        lines = std::max(lines, m_buttons[i]->nameLinesFor(room / grid.columns));
    grid.rowHeight = count > 0 ? m_buttons.constFirst()->heightFor(lines) : 0;
    return grid;
}

int StageStepper::heightForWidth(int width) const
{
    const Grid grid = gridFor(width);
    return grid.rows * grid.rowHeight + margins.top() + margins.bottom();
}

QSize StageStepper::sizeHint() const
{
    int natural = margins.left() + margins.right();
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        natural += m_buttons[i]->sizeHint().width();
    return { natural, heightForWidth(std::max(width(), natural)) };
}

QSize StageStepper::minimumSizeHint() const
{
    int least = 1;
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        least = std::max(least, m_buttons[i]->leastWidth());
    return { least + margins.left() + margins.right(), 0 };
}

void StageStepper::place()
{
    const Grid grid = gridFor(width());
    const qreal column = qreal(width() - margins.left() - margins.right()) / grid.columns;
    for (int i = 0; i < int(m_steps.size()); ++i) {
        const int left = margins.left() + int(column * (i % grid.columns));
        const int right = margins.left() + int(column * (i % grid.columns + 1));
        m_buttons[i]->setGeometry(left, margins.top() + i / grid.columns * grid.rowHeight, right - left, grid.rowHeight);
    }
}

void StageStepper::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// Tab goes to the stage that is looked at, arrows to the others. Qt settles this when a button of a group gets the focus, which is
/// too late where another file gives the buttons other stages.
void StageStepper::leadTab()
{
    const QAbstractButton *looked = m_group->checkedButton();
    for (StageButton *button : std::as_const(m_buttons))
        button->setFocusPolicy(!looked || button == looked ? Qt::StrongFocus : Qt::ClickFocus);
}

void StageStepper::tell(StageButton *button, const Step &step, int number) const
{
    const QString days = step.isDone || step.isHere ? tr("%n d", "short for days in a stage", step.days) : QString();
    const QString missing = step.missing > 0 ? tr("%n missing", nullptr, step.missing) : QString();
    QStringList told { days, missing };
    told.removeAll(QString());
    StageButton::Mark mark;
    mark.name = FileWords::stage(step.stage);
    mark.told = told.join(u", "_s);
    mark.shortTold = missing.isEmpty() ? days : missing;
    mark.number = number;
    mark.isFirst = number == 1;
    mark.isLast = number == int(m_steps.size());
    mark.isDone = step.isDone;
    mark.isHere = step.isHere;
    mark.isMissing = step.missing > 0;
    button->setMark(mark);
    //: A stage of the file: its number and its name.
    const QString title = tr("%1 %2").arg(number).arg(mark.name);
    const QString state = step.isHere ? tr("the file is here") : step.isDone ? tr("done") : tr("to come");
    button->setAccessibleName(tr("Stage %1: %2, %3").arg(title, state, mark.told));
    button->setToolTip(button->accessibleName());
}

void StageStepper::look(FileStage stage)
{
    m_looked = stage;
    if (QAbstractButton *button = m_group->button(int(stage)))
        button->setChecked(true);
    leadTab();
}

void StageStepper::retranslate()
{
    setAccessibleName(tr("Stages of the file"));
    fill();
}

void StageStepper::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const auto at = std::ranges::find(m_steps, m_looked, &Step::stage);
    const qsizetype next = at == m_steps.end() ? -1 : at - m_steps.begin() + step;
    if (step == 0 || next < 0 || next >= m_steps.size()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_buttons[next]->setFocus();
    m_buttons[next]->click();
}

/// Buttons of a group look for the next one beside them, and would stop where the row of stages wraps.
bool StageStepper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StageStepper::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
}

} // namespace acquis
